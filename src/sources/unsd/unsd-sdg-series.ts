import type { IndicatorInput, SeriesInput } from '../source.ts';

/** One series of the SDG database: what it measures and in which units its releases give it, ours first. */
export type SdgSeries = {
  readonly indicator: IndicatorInput;
  readonly series: SeriesInput;
  readonly units: readonly [ours: string, ...others: string[]];
};

type Row = Pick<IndicatorInput, 'measure' | 'additiveOverAreas' | 'additiveOverTime'> & {
  readonly series: string;
  readonly indicator: string;
  /** Short name of the indicator, then the source's name of the series. */
  readonly names: readonly [indicator: string, series: string];
  readonly unit: keyof typeof units;
  /** Codes of the unit in the files. */
  readonly inFiles: readonly [string, ...string[]];
  readonly method: SeriesInput['method'];
  readonly sdg: readonly string[];
  readonly gcm: readonly number[];
};

const units = {
  PERCENT: { text: 'per cent', symbol: '%' },
  PERSONS: { text: 'persons' },
  COUNTRIES: { text: 'countries' },
  LEVEL: { text: 'level' },
  SCORE: { text: 'score' },
  RATIO: { text: 'ratio' },
  PER_100000_POPULATION: { text: 'per 100,000 population' },
  PER_100000_EMPLOYEES: { text: 'per 100,000 employees' },
  USD_MILLION: { text: 'million current US dollars' },
} as const;

const neverAdd = { additiveOverAreas: false, additiveOverTime: false } as const;
const personsInYear = {
  measure: 'FLOW',
  additiveOverAreas: true,
  additiveOverTime: true,
  unit: 'PERSONS',
  inFiles: ['NUMBER'],
  method: 'COMPILED',
} as const;
const trafficking = { ...personsInYear, gcm: [10] } as const;
const injuries = {
  ...neverAdd,
  measure: 'RATE',
  unit: 'PER_100000_EMPLOYEES',
  // The first release told three denominators apart, the later ones no longer do.
  inFiles: ['PER_100000_EMP', 'PER_100000_PRSN_INSR', 'PER_100000_WKRS_EMP'],
  method: 'REPORTED',
  sdg: ['8.8.1'],
  gcm: [6],
} as const;
const detected = (purpose: string) => `Detected victims of human trafficking ${purpose}, by age and sex`;

const rows: readonly Row[] = [
  {
    series: 'SI_RMT_COST',
    indicator: 'REMIT_COST',
    names: ['Cost of remittances', 'Remittance costs as a proportion of the amount remitted'],
    measure: 'COST',
    ...neverAdd,
    unit: 'PERCENT',
    inFiles: ['PERCENT'],
    method: 'COMPILED',
    sdg: ['10.c.1'],
    gcm: [20],
  },
  {
    series: 'BX_TRF_PWKR',
    indicator: 'REMIT_IN_GDP',
    names: ['Remittances received, share of GDP', 'Volume of remittances as a proportion of total GDP'],
    // No part of the product: in Lesotho it was more than all of it.
    measure: 'RATE',
    ...neverAdd,
    unit: 'PERCENT',
    inFiles: ['PERCENT'],
    method: 'COMPILED',
    sdg: ['17.3.2'],
    gcm: [20],
  },
  {
    series: 'SM_DTH_MIGR',
    indicator: 'MIG_DEATHS',
    names: ['Deaths during migration', 'Total deaths and disappearances recorded during migration'],
    ...personsInYear,
    sdg: ['10.7.3'],
    gcm: [8],
  },
  {
    series: 'SM_POP_REFG_OR',
    indicator: 'REFUGEES_ORIGIN_SHARE',
    names: [
      'Refugees by origin, share of population',
      'Proportion of the population who are refugees, by country of origin',
    ],
    measure: 'RATE',
    ...neverAdd,
    unit: 'PER_100000_POPULATION',
    inFiles: ['PER_100000_POP'],
    method: 'COMPILED',
    sdg: ['10.7.4'],
    gcm: [2],
  },
  {
    series: 'SG_CPA_MIGRS',
    indicator: 'POLICY_1072_LEVEL',
    names: [
      'Level of migration policies',
      'Countries with migration policies to facilitate orderly, safe, regular and responsible migration and mobility ' +
        'of people, by policy domain (1 = Requires further progress; 2 = Partially meets; 3 = Meets; 4 = Fully meets)',
    ],
    measure: 'ORDINAL',
    ...neverAdd,
    unit: 'LEVEL',
    inFiles: ['NUMBER'],
    method: 'REPORTED',
    sdg: ['10.7.2'],
    gcm: Array.from({ length: 23 }, (_, index) => index + 1),
  },
  {
    series: 'SG_CPA_MIGRP',
    indicator: 'POLICY_1072_SHARE',
    names: [
      'Countries that meet or fully meet the policy levels',
      'Proportion of countries with migration policies to facilitate orderly, safe, regular and responsible migration ' +
        'and mobility of people, by policy domain',
    ],
    measure: 'SHARE',
    ...neverAdd,
    unit: 'PERCENT',
    inFiles: ['PERCENT'],
    method: 'COMPILED',
    sdg: ['10.7.2'],
    gcm: [23],
  },
  {
    series: 'VC_HTF_DETV',
    indicator: 'TRAFFICK_DETECTED',
    names: ['Detected victims of trafficking', 'Detected victims of human trafficking, by age and sex'],
    ...trafficking,
    sdg: ['16.2.2'],
  },
  {
    series: 'VC_HTF_DETVFL',
    indicator: 'TRAFFICK_LABOUR',
    names: ['Detected victims of trafficking for forced labour', detected('for forced labour, servitude and slavery')],
    ...trafficking,
    sdg: ['16.2.2', '8.7'],
  },
  {
    series: 'VC_HTF_DETVSX',
    indicator: 'TRAFFICK_SEXUAL',
    names: ['Detected victims of trafficking for sexual exploitation', detected('for sexual exploitation')],
    ...trafficking,
    sdg: ['16.2.2'],
  },
  {
    series: 'VC_HTF_DETVOG',
    indicator: 'TRAFFICK_ORGAN',
    names: ['Detected victims of trafficking for organ removal', detected('for removal of organ')],
    ...trafficking,
    sdg: ['16.2.2'],
  },
  {
    series: 'VC_HTF_DETVOP',
    indicator: 'TRAFFICK_OTHER',
    names: ['Detected victims of trafficking for other purposes', detected('for other purposes')],
    ...trafficking,
    sdg: ['16.2.2'],
  },
  {
    series: 'SL_EMP_FTLINJUR',
    indicator: 'INJURY_FATAL_MIG',
    names: ['Fatal occupational injuries', 'Fatal occupational injuries among employees, by sex and migrant status'],
    ...injuries,
  },
  {
    series: 'SL_EMP_INJUR',
    indicator: 'INJURY_NONFATAL_MIG',
    names: [
      'Non-fatal occupational injuries',
      'Non-fatal occupational injuries among employees, by sex and migrant status',
    ],
    ...injuries,
  },
  {
    series: 'SL_LBR_NTLCPL',
    indicator: 'LABOUR_RIGHTS',
    names: [
      'Compliance with labour rights (0 is best, 10 worst)',
      'Level of national compliance with labour rights (freedom of association and collective bargaining)',
    ],
    measure: 'INDEX',
    ...neverAdd,
    unit: 'SCORE',
    inFiles: ['SCORE'],
    method: 'COMPILED',
    sdg: ['8.8.2'],
    gcm: [6],
  },
  {
    series: 'SE_IMP_FPOF',
    indicator: 'SKILLS_PARITY',
    names: [
      'Parity of skills by immigration status',
      'Immigration status parity index for achieving at least a fixed level of proficiency in functional skills, by ' +
        'numeracy/literacy skills',
    ],
    measure: 'INDEX',
    ...neverAdd,
    unit: 'RATIO',
    inFiles: ['RATIO'],
    method: 'COMPILED',
    sdg: ['4.5.1'],
    gcm: [16, 18],
  },
  {
    series: 'SG_REG_BRTH',
    indicator: 'BIRTH_REG',
    names: [
      'Birth registration',
      'Proportion of children under 5 years of age whose births have been registered with a civil authority',
    ],
    measure: 'SHARE',
    ...neverAdd,
    unit: 'PERCENT',
    // The first release labels the same percentages as millions of children.
    inFiles: ['PERCENT', 'NUM_U5_M'],
    method: 'COMPILED',
    sdg: ['16.9.1'],
    gcm: [4],
  },
  {
    series: 'SG_STT_NSDSIMPL',
    indicator: 'STAT_PLAN',
    names: [
      'Countries with a national statistical plan under way',
      'Countries with national statistical plans that are under implementation (1 = YES; 0 = NO)',
    ],
    // Of a country 1 or 0, of a region the sum of these.
    measure: 'STOCK',
    additiveOverAreas: true,
    additiveOverTime: false,
    unit: 'COUNTRIES',
    inFiles: ['NUMBER'],
    method: 'COMPILED',
    sdg: ['17.18.3'],
    gcm: [1],
  },
  {
    series: 'DC_TRF_TFDV',
    indicator: 'DEV_RESOURCE_FLOWS',
    names: ['Resource flows for development', 'Total resource flows for development, by recipient and donor countries'],
    measure: 'FLOW',
    // Donors' and recipients' sides of one flow stand under one code.
    additiveOverAreas: false,
    additiveOverTime: true,
    unit: 'USD_MILLION',
    inFiles: ['CU_USD_M'],
    method: 'COMPILED',
    sdg: ['10.b.1'],
    gcm: [],
  },
];

const expanded = (row: Row): SdgSeries => {
  const { text, ...symbol } = units[row.unit];
  return {
    indicator: {
      code: row.indicator,
      name: { en: [row.names[0], 'UNVERIFIED'] },
      measure: row.measure,
      unit: { code: row.unit, name: { en: [text, 'UNVERIFIED'] }, ...symbol },
      additiveOverAreas: row.additiveOverAreas,
      additiveOverTime: row.additiveOverTime,
      frameworkItems: [
        ...row.sdg.map((item) => ({ framework: 'SDG', item })),
        ...row.gcm.map((number) => ({ framework: 'GCM', item: `GCM-${number}` })),
      ],
    },
    series: { code: row.series, indicator: row.indicator, name: { en: [row.names[1], 'SOURCE'] }, method: row.method },
    units: row.inFiles,
  };
};

/** The series that this source knows, by their code in the SDG database. */
export const sdgSeries: ReadonlyMap<string, SdgSeries> = new Map(rows.map((row) => [row.series, expanded(row)]));
