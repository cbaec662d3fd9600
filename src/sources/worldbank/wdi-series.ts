import { commonIndicator, unitOf } from '../definitions/indicators.ts';
import type { Entry, IndicatorInput, SeriesInput } from '../source.ts';

/** Codes of the World Development Indicators and the indicators of ours that they answer. */
const known: Readonly<Record<string, string>> = {
  'SM.POP.TOTL': 'MIG_STOCK_TOT',
  'SM.POP.TOTL.ZS': 'MIG_STOCK_SHARE',
  'SM.POP.NETM': 'NET_MIG',
  'SM.POP.REFG': 'REFUGEES_HOST',
  'SM.POP.REFG.OR': 'REFUGEES_ORIGIN',
  'SM.POP.RHCR.EA': 'REFUGEES_HOST',
  'SM.POP.RHCR.EO': 'REFUGEES_ORIGIN',
  'SM.POP.RRWA.EA': 'REFUGEES_HOST_UNRWA',
  'SM.POP.RRWA.EO': 'REFUGEES_ORIGIN_UNRWA',
  'SM.EMI.TERT.ZS': 'EMIGRATION_TERTIARY',
  'BX.TRF.PWKR.CD.DT': 'REMIT_IN',
  'BX.TRF.PWKR.DT.GD.ZS': 'REMIT_IN_GDP',
  'BM.TRF.PWKR.CD.DT': 'REMIT_OUT',
  'SI.RMT.COST.IB.ZS': 'REMIT_COST_INBOUND',
  'SI.RMT.COST.OB.ZS': 'REMIT_COST_OUTBOUND',
  'VC.IDP.NWCV': 'IDP_CONFLICT_NEW',
  'VC.IDP.NWDS': 'IDP_DISASTER_NEW',
  'VC.IDP.TOCV': 'IDP_CONFLICT',
  'SP.POP.TOTL': 'POPULATION',
  'SP.DYN.CBRT.IN': 'BIRTH_RATE',
  'SP.POP.DPND': 'DEPENDENCY_RATIO',
  'BX.KLT.DINV.CD.WD': 'FDI_IN',
  'BM.KLT.DINV.CD.WD': 'FDI_OUT',
  'NY.GDP.MKTP.CD': 'GDP',
  'NY.GDP.PCAP.PP.KD': 'GDP_PER_CAPITA_PPP',
  'FP.CPI.TOTL.ZG': 'INFLATION',
  'PV.EST': 'POLITICAL_STABILITY',
  'SL.UEM.TOTL.ZS': 'UNEMPLOYMENT',
};

/** Codes that are known beforehand; any other series of the database is taken as well. */
export const knownCodes = { indicators: Object.values(known), series: Object.keys(known) } as const;

export const netMigration = 'SM.POP.NETM';
/** Our code of what the same source code meant before 2022: sums over five years. */
export const netMigrationOfFiveYears = 'SM.POP.NETM.5Y';

/** Series whose definition changed, and what they were before. */
const tookThePlaceOf: Readonly<Record<string, readonly [code: string, name: string]>> = {
  [netMigration]: [netMigrationOfFiveYears, 'Net migration, sum over five years'],
  'SM.POP.RHCR.EA': ['SM.POP.REFG', 'Refugee population by country or territory of asylum'],
  'SM.POP.RHCR.EO': ['SM.POP.REFG.OR', 'Refugee population by country or territory of origin'],
};

/** What a companion file says of an indicator. */
export type SeriesNote = { readonly definition: string; readonly organization: string };

/** Of any indicator of the database that we have no word of our own for: nothing of it is ever added up. */
const otherIndicator = (code: string, name: string): IndicatorInput => ({
  code: `WDI_${code.replaceAll('.', '_')}`,
  name: { en: [name, 'SOURCE'] },
  measure: 'INDEX',
  unit: unitOf(/\(%|\(per cent/.test(name) ? 'PERCENT' : /\(current US\$\)/.test(name) ? 'USD' : 'AS_NAMED'),
  additiveOverAreas: false,
  additiveOverTime: false,
});

/** The indicator and series of a code, and those that it took the place of. */
export function* definitionsOf(code: string, name: string, notes: ReadonlyMap<string, SeriesNote>): Generator<Entry> {
  const own = known[code];
  const indicator = own === undefined ? otherIndicator(code, name) : commonIndicator(own);
  yield { type: 'indicator', row: indicator };
  const before = tookThePlaceOf[code];
  if (before) {
    const fiveYears = before[0] === netMigrationOfFiveYears;
    yield {
      type: 'series',
      row: series(before[0], indicator.code, before[1], notes, fiveYears ? 'FIVE_YEARLY' : 'ANNUAL'),
    };
  }
  yield { type: 'series', row: series(code, indicator.code, name, notes, 'ANNUAL', before?.[0]) };
}

const series = (
  code: string,
  indicator: string,
  name: string,
  notes: ReadonlyMap<string, SeriesNote>,
  frequency: NonNullable<SeriesInput['frequency']>,
  supersedes?: string,
): SeriesInput => {
  const note = notes.get(code);
  return {
    code,
    indicator,
    name: { en: [name, 'SOURCE'] },
    ...(note?.definition ? { definition: { en: [note.definition, 'SOURCE'] } } : {}),
    method: 'COMPILED',
    frequency,
    ...(supersedes === undefined ? {} : { supersedes }),
  };
};

/** Signs beside values, as the interface of the database gives them. */
export function* flagDefinitions(): Generator<Entry> {
  for (const [code, text] of [
    ['E', 'estimated'],
    ['F', 'forecast'],
  ] as const)
    yield { type: 'observationFlag', row: { code, meaning: { en: [text, 'SOURCE'] } } };
}
