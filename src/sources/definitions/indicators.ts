import type { IndicatorInput } from '../source.ts';

type Sums = 'ADDS' | 'ADDS_OVER_AREAS' | 'NEVER_ADDS';
type Row = readonly [
  code: string,
  name: string,
  measure: IndicatorInput['measure'],
  unit: keyof typeof units,
  sums: Sums,
  decimals: number,
  sdg: readonly string[],
  gcm: readonly number[],
];

const units = {
  PERSONS: ['persons'],
  PERCENT: ['per cent', '%'],
  USD: ['current US dollars', 'US$'],
  USD_MILLION: ['million current US dollars'],
  USD_PPP_2021: ['international dollars of 2021'],
  PER_1000_POPULATION: ['per 1,000 population'],
  PER_100_WORKING_AGE: ['per 100 people of working age'],
  STANDARD_DEVIATIONS: ['standard deviations'],
  AS_NAMED: ['as the indicator’s name says'],
} as const satisfies Readonly<Record<string, readonly [text: string, symbol?: string]>>;

/**
 * Indicators that several providers answer, once for all of them. A provider's own definition is its series; the unit here is the
 * one that all their values are brought to.
 */
const rows: readonly Row[] = [
  ['MIG_STOCK_TOT', 'International migrant stock', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, ['10.7'], [1]],
  [
    'MIG_STOCK_SHARE',
    'International migrants, share of population',
    'SHARE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['10.7'],
    [1],
  ],
  [
    'MIG_STOCK_FEMALE',
    'Women and girls among international migrants',
    'SHARE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['5'],
    [1, 7],
  ],
  [
    'MIG_STOCK_CHANGE',
    'Annual change of the international migrant stock',
    'RATE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['10.7'],
    [1],
  ],
  [
    'MIG_STOCK_BILAT',
    'International migrant stock by destination and origin',
    'STOCK',
    'PERSONS',
    'ADDS_OVER_AREAS',
    0,
    ['10.7'],
    [1],
  ],
  ['POPULATION', 'Total population', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, [], []],
  ['NET_MIG', 'Net migration', 'FLOW', 'PERSONS', 'ADDS', 0, ['10.7'], [1, 5]],
  ['NET_MIG_PROJECTED', 'Net migration, projected', 'FLOW', 'PERSONS', 'ADDS', 0, ['10.7'], [1]],
  ['REFUGEES_HOST', 'Refugees by country of asylum', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, ['10.7.4'], []],
  [
    'REFUGEES_HOST_UNRWA',
    'Refugees under the mandate of UNRWA by place of asylum',
    'STOCK',
    'PERSONS',
    'ADDS_OVER_AREAS',
    0,
    ['10.7.4'],
    [],
  ],
  [
    'REFUGEES_HOST_SHARE',
    'Refugees, share of the international migrant stock',
    'SHARE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['10.7.4'],
    [],
  ],
  [
    'REFUGEES_HOST_CHANGE',
    'Annual change of the number of refugees',
    'RATE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['10.7.4'],
    [],
  ],
  ['REFUGEES_ORIGIN', 'Refugees by country of origin', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, ['10.7.4'], [2]],
  [
    'REFUGEES_ORIGIN_UNRWA',
    'Refugees under the mandate of UNRWA by origin',
    'STOCK',
    'PERSONS',
    'ADDS_OVER_AREAS',
    0,
    ['10.7.4'],
    [2],
  ],
  ['ASYLUM_SEEKERS', 'Asylum-seekers with pending cases', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, ['10.7'], []],
  ['POPULATION_OF_CONCERN', 'Population of concern to UNHCR', 'STOCK', 'PERSONS', 'ADDS_OVER_AREAS', 0, ['10.7'], []],
  ['ASYLUM_FIRST', 'First-time asylum applicants', 'FLOW', 'PERSONS', 'ADDS', 0, ['10.7'], []],
  [
    'EMIGRATION_TERTIARY',
    'Emigration of people with tertiary education',
    'SHARE',
    'PERCENT',
    'NEVER_ADDS',
    1,
    ['10.7'],
    [19],
  ],
  [
    'IDP_CONFLICT',
    'Internally displaced by conflict and violence',
    'STOCK',
    'PERSONS',
    'ADDS_OVER_AREAS',
    0,
    ['16.1'],
    [2],
  ],
  ['IDP_CONFLICT_NEW', 'New displacements by conflict and violence', 'FLOW', 'PERSONS', 'ADDS', 0, ['16.1'], [2]],
  ['IDP_DISASTER_NEW', 'New displacements by disasters', 'FLOW', 'PERSONS', 'ADDS', 0, ['13.1'], [2]],
  ['REMIT_IN', 'Remittances received', 'FLOW', 'USD', 'ADDS', 0, ['17.3.2'], [20]],
  ['REMIT_OUT', 'Remittances paid', 'FLOW', 'USD', 'ADDS', 0, ['17.3.2'], [20]],
  ['REMIT_IN_GDP', 'Remittances received, share of GDP', 'RATE', 'PERCENT', 'NEVER_ADDS', 1, ['17.3.2'], [20]],
  ['REMIT_BILAT', 'Remittances by sending and receiving country', 'FLOW', 'USD_MILLION', 'ADDS', 2, ['17.3'], [20]],
  [
    'REMIT_COST_INBOUND',
    'Cost of sending remittances to a country',
    'COST',
    'PERCENT',
    'NEVER_ADDS',
    2,
    ['10.c.1'],
    [20],
  ],
  [
    'REMIT_COST_OUTBOUND',
    'Cost of sending remittances from a country',
    'COST',
    'PERCENT',
    'NEVER_ADDS',
    2,
    ['10.c.1'],
    [20],
  ],
  ['REMIT_COST_CORRIDOR', 'Cost of remittances in a corridor', 'COST', 'PERCENT', 'NEVER_ADDS', 2, ['10.c.1'], [20]],
  ['BIRTH_RATE', 'Crude birth rate', 'RATE', 'PER_1000_POPULATION', 'NEVER_ADDS', 1, [], []],
  ['DEPENDENCY_RATIO', 'Age dependency ratio', 'RATE', 'PER_100_WORKING_AGE', 'NEVER_ADDS', 1, [], []],
  ['FDI_IN', 'Foreign direct investment, net inflows', 'FLOW', 'USD', 'ADDS', 0, ['17.3.1'], []],
  ['FDI_OUT', 'Foreign direct investment, net outflows', 'FLOW', 'USD', 'ADDS', 0, ['17.3.1'], []],
  ['GDP', 'Gross domestic product', 'FLOW', 'USD', 'ADDS', 0, ['8.1'], []],
  [
    'GDP_PER_CAPITA_PPP',
    'Gross domestic product per head, purchasing power parity',
    'RATE',
    'USD_PPP_2021',
    'NEVER_ADDS',
    0,
    ['8.1'],
    [],
  ],
  ['INFLATION', 'Inflation of consumer prices', 'RATE', 'PERCENT', 'NEVER_ADDS', 1, [], []],
  [
    'POLITICAL_STABILITY',
    'Political stability and absence of violence',
    'INDEX',
    'STANDARD_DEVIATIONS',
    'NEVER_ADDS',
    2,
    ['16.1'],
    [],
  ],
  ['UNEMPLOYMENT', 'Unemployment', 'SHARE', 'PERCENT', 'NEVER_ADDS', 1, ['8.5.2'], []],
];

const expanded = ([code, name, measure, unit, sums, decimals, sdg, gcm]: Row): IndicatorInput => ({
  code,
  name: { en: [name, 'UNVERIFIED'] },
  measure,
  unit: unitOf(unit),
  decimals,
  additiveOverAreas: sums !== 'NEVER_ADDS',
  additiveOverTime: sums === 'ADDS',
  frameworkItems: [
    ...sdg.map((item) => ({ framework: 'SDG', item })),
    ...gcm.map((number) => ({ framework: 'GCM', item: `GCM-${number}` })),
  ],
});

/** A unit by its code. */
export const unitOf = (code: keyof typeof units): IndicatorInput['unit'] => {
  const [text, symbol] = units[code] as readonly [string, string?];
  return { code, name: { en: [text, 'UNVERIFIED'] }, ...(symbol ? { symbol } : {}) };
};

const byCode: ReadonlyMap<string, IndicatorInput> = new Map(rows.map((row) => [row[0], expanded(row)]));

/** An indicator that several providers answer, by our own code. */
export const commonIndicator = (code: string): IndicatorInput => {
  const found = byCode.get(code);
  if (!found) throw new Error(`no common indicator ${code}`);
  return found;
};
