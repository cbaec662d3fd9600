import type { AreaInput, Localized } from '../source.ts';

/** Economies by the World Bank's region, as of its classification of July 2024. */
const regions: Readonly<Record<string, string>> = {
  LCN: `
    ABW ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB CUW CYM DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MAF MEX NIC
    PAN PER PRI PRY SLV SUR SXM TCA TTO URY VCT VEN VGB VIR`,
  SAS: `
    AFG BGD BTN IND LKA MDV NPL PAK`,
  SSF: `
    AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI MOZ MRT MUS
    MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE`,
  ECS: `
    ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CHI CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GEO GIB GRC GRL HRV HUN IMN
    IRL ISL ITA KAZ KGZ LIE LTU LUX LVA MCO MDA MKD MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TJK TKM TUR UKR
    UZB XKX`,
  MEA: `
    ARE BHR DJI DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MLT OMN PSE QAT SAU SYR TUN YEM`,
  EAS: `
    ASM AUS BRN CHN FJI FSM GUM HKG IDN JPN KHM KIR KOR LAO MAC MHL MMR MNG MNP MYS NCL NRU NZL PHL PLW PNG PRK PYF
    SGP SLB THA TLS TON TUV VNM VUT WSM`,
  NAC: `
    BMU CAN USA`,
};

/** Economies by income group from July 2024 on; the World Bank classifies anew each July. */
const incomes: Readonly<Record<string, string>> = {
  HIC: `
    ABW AND ARE ASM ATG AUS AUT BEL BGR BHR BHS BMU BRB BRN CAN CHE CHI CHL CUW CYM CYP CZE DEU DNK ESP EST FIN FRA
    FRO GBR GIB GRC GRL GUM GUY HKG HRV HUN IMN IRL ISL ISR ITA JPN KNA KOR KWT LIE LTU LUX LVA MAC MAF MCO MLT MNP
    NCL NLD NOR NRU NZL OMN PAN PLW POL PRI PRT PYF QAT ROU RUS SAU SGP SMR SVK SVN SWE SXM SYC TCA TTO URY USA VGB
    VIR`,
  LIC: `
    AFG BDI BFA CAF COD ERI ETH GMB GNB LBR MDG MLI MOZ MWI NER PRK RWA SDN SLE SOM SSD SYR TCD TGO UGA YEM`,
  LMC: `
    AGO BEN BGD BOL BTN CIV CMR COG COM CPV DJI EGY FSM GHA GIN HND HTI IND JOR KEN KGZ KHM KIR LAO LBN LKA LSO MAR
    MMR MRT NGA NIC NPL PAK PHL PNG PSE SEN SLB STP SWZ TJK TLS TUN TZA UZB VNM VUT WSM ZMB ZWE`,
  UMC: `
    ALB ARG ARM AZE BIH BLR BLZ BRA BWA CHN COL CRI CUB DMA DOM DZA ECU FJI GAB GEO GNQ GRD GTM IDN IRN IRQ JAM KAZ
    LBY LCA MDA MDV MEX MHL MKD MNE MNG MUS MYS NAM PER PRY SLV SRB SUR THA TKM TON TUR TUV UKR VCT XKX ZAF`,
};
const incomesSince = '2024-07-01';

/** Of these two the World Bank changed the region, and widened the region's name, in July 2025. */
const moved: Readonly<Record<string, { readonly to: string; readonly on: string; readonly until: string }>> = {
  AFG: { to: 'MEA', on: '2025-07-01', until: '2025-06-30' },
  PAK: { to: 'MEA', on: '2025-07-01', until: '2025-06-30' },
};

/** Aggregates of the World Bank in English and, where written here, French, Spanish and German. */
const aggregates: readonly (readonly [code: string, en: string, fr?: string, es?: string, de?: string])[] = [
  ['AFE', 'Africa Eastern and Southern'],
  ['AFW', 'Africa Western and Central'],
  ['ARB', 'Arab World'],
  ['CEB', 'Central Europe and the Baltics'],
  ['CSS', 'Caribbean small states'],
  ['EAP', 'East Asia & Pacific (excluding high income)'],
  ['EAR', 'Early-demographic dividend'],
  ['EAS', 'East Asia & Pacific', 'Asie de l’Est et Pacifique', 'Asia oriental y el Pacífico', 'Ostasien und Pazifik'],
  ['ECA', 'Europe & Central Asia (excluding high income)'],
  ['ECS', 'Europe & Central Asia', 'Europe et Asie centrale', 'Europa y Asia central', 'Europa und Zentralasien'],
  ['EMU', 'Euro area'],
  ['FCS', 'Fragile and conflict affected situations'],
  ['HIC', 'High income', 'Revenu élevé', 'Ingreso alto', 'Hohes Einkommen'],
  ['HPC', 'Heavily indebted poor countries (HIPC)'],
  ['IBD', 'IBRD only'],
  ['IBT', 'IDA & IBRD total'],
  ['IDA', 'IDA total'],
  ['IDB', 'IDA blend'],
  ['IDX', 'IDA only'],
  ['LAC', 'Latin America & Caribbean (excluding high income)'],
  [
    'LCN',
    'Latin America & Caribbean',
    'Amérique latine et Caraïbes',
    'América Latina y el Caribe',
    'Lateinamerika und Karibik',
  ],
  ['LIC', 'Low income', 'Faible revenu', 'Ingreso bajo', 'Niedriges Einkommen'],
  [
    'LMC',
    'Lower middle income',
    'Revenu intermédiaire, tranche inférieure',
    'Ingreso mediano bajo',
    'Niedriges mittleres Einkommen',
  ],
  [
    'LMY',
    'Low & middle income',
    'Revenu faible et intermédiaire',
    'Ingreso mediano y bajo',
    'Niedriges und mittleres Einkommen',
  ],
  ['LTE', 'Late-demographic dividend'],
  [
    'MEA',
    'Middle East & North Africa',
    'Moyen-Orient et Afrique du Nord',
    'Oriente Medio y Norte de África',
    'Naher Osten und Nordafrika',
  ],
  ['MIC', 'Middle income', 'Revenu intermédiaire', 'Ingreso mediano', 'Mittleres Einkommen'],
  ['MNA', 'Middle East & North Africa (excluding high income)'],
  ['NAC', 'North America', 'Amérique du Nord', 'América del Norte', 'Nordamerika'],
  ['OED', 'OECD members'],
  ['OSS', 'Other small states'],
  ['PRE', 'Pre-demographic dividend'],
  ['PSS', 'Pacific island small states'],
  ['PST', 'Post-demographic dividend'],
  ['SAS', 'South Asia', 'Asie du Sud', 'Asia meridional', 'Südasien'],
  ['SSA', 'Sub-Saharan Africa (excluding high income)'],
  ['SSF', 'Sub-Saharan Africa', 'Afrique subsaharienne', 'África subsahariana', 'Subsahara-Afrika'],
  ['SST', 'Small states'],
  ['TEA', 'East Asia & Pacific (IDA & IBRD)'],
  ['TEC', 'Europe & Central Asia (IDA & IBRD)'],
  ['TLA', 'Latin America & Caribbean (IDA & IBRD)'],
  ['TMN', 'Middle East & North Africa (IDA & IBRD)'],
  ['TSA', 'South Asia (IDA & IBRD)'],
  ['TSS', 'Sub-Saharan Africa (IDA & IBRD)'],
  [
    'UMC',
    'Upper middle income',
    'Revenu intermédiaire, tranche supérieure',
    'Ingreso mediano alto',
    'Höheres mittleres Einkommen',
  ],
  ['INX', 'Not classified'],
];

/** Aggregates that are the same group as one of ours. */
export const worldBankSame: Readonly<Record<string, string>> = { '001': 'WLD', LDC: 'LDC', EU: 'EUU' };

/** Our code of an aggregate: apart from ISO codes, which some of them look like. */
export const worldBankCode = (code: string): string => `WB-${code}`;

const economies = (lists: Readonly<Record<string, string>>): (readonly [group: string, iso3: string])[] =>
  Object.entries(lists).flatMap(([group, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((iso3) => [group, iso3] as const),
  );

/** Economies that the World Bank lists one by one, by its own codes: ISO but for Kosovo and the Channel Islands. */
export const worldBankEconomies: readonly string[] = economies(regions).map(([, iso3]) => iso3);

/** Memberships of an economy in the World Bank's regions and income groups. */
export const worldBankMemberships = (iso3: string): NonNullable<AreaInput['memberships']> => [
  ...economies(regions)
    .filter(([, one]) => one === iso3)
    .flatMap(([group]) => {
      const move = moved[iso3];
      const before = { hierarchy: 'WB_REGION', parent: worldBankCode(group) };
      return move
        ? [
            { ...before, validTo: move.until },
            { hierarchy: 'WB_REGION', parent: worldBankCode(move.to), validFrom: move.on },
          ]
        : [before];
    }),
  ...economies(incomes)
    .filter(([, one]) => one === iso3)
    .map(([group]) => ({ hierarchy: 'WB_INCOME', parent: worldBankCode(group), validFrom: incomesSince })),
];

/** The aggregates as groups, so that their figures have a home and are never taken for a country's. */
export const worldBankGroups = (): AreaInput[] =>
  aggregates.map(([code, en, fr, es, de]) => ({
    code: worldBankCode(code),
    kind: 'GROUP',
    name: {
      en: [en, 'SOURCE'],
      ...(fr ? { fr: [fr, 'UNVERIFIED'] } : {}),
      ...(es ? { es: [es, 'UNVERIFIED'] } : {}),
      ...(de ? { de: [de, 'UNVERIFIED'] } : {}),
    } satisfies Localized,
    codes: [{ scheme: 'WB', code }],
  }));
