import { BadRow, days, decimal, known, place, valueAndStatus, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds, Taking } from '../load/kinds.ts';
import type { Lookup } from '../load/lookup.ts';
import type { Localized, Nature, PeriodInput, Place, Sex, ValueStatus } from '../words.ts';
import { type ItemReference, linkItems } from './frameworks.ts';

export type IndicatorInput = {
  readonly code: string;
  readonly name: Localized;
  readonly measure: 'STOCK' | 'FLOW' | 'SHARE' | 'RATE' | 'INDEX' | 'ORDINAL' | 'COST';
  readonly unit: { readonly code: string; readonly name: Localized; readonly symbol?: string };
  readonly decimals?: number;
  /** May values of disjoint areas be added up? */
  readonly additiveOverAreas: boolean;
  /** May values of consecutive periods be added up? */
  readonly additiveOverTime: boolean;
  readonly frameworkItems?: readonly ItemReference[];
};

export type SeriesInput = {
  readonly code: string;
  readonly indicator: string;
  readonly name: Localized;
  readonly definition?: Localized;
  readonly basis?: 'BIRTH' | 'CITIZENSHIP' | 'LAST_RESIDENCE' | 'MIXED';
  /** Code of the series of the same dataset whose place this one took; it must be defined before. */
  readonly supersedes?: string;
  readonly frequency?: 'MONTHLY' | 'QUARTERLY' | 'ANNUAL' | 'FIVE_YEARLY';
  readonly method: 'REPORTED' | 'ESTIMATED' | 'MODELLED' | 'COMPILED' | 'SYNTHETIC';
};

/** A sign that the dataset puts beside values, by its own code. Defined before the observations that carry it. */
export type ObservationFlagInput = { readonly code: string; readonly meaning: Localized };

export type ObservationInput = {
  /** Which part of the dataset the row belongs to; a release withdraws only what is missing within scopes it covers. */
  readonly scope: string;
  readonly series: string;
  readonly area: Place;
  readonly counterpart?: Place;
  readonly period: PeriodInput;
  readonly sex: Sex;
  /** SDMX age code: `_T`, `Y_LT1`, `Y0T17`, `Y_GE18`, ... */
  readonly age: string;
  /** Any other dimensions by their SDMX concept, totals left out: `{ POLICY_DOMAIN: 'D2' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Decimal text exactly as published, without thousands separators; null when there is none. */
  readonly value: string | null;
  /** The source's own text where it is not a plain number (`<2.5`, `N`). */
  readonly valueText?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly status: ValueStatus;
  readonly nature: Nature;
  /** Signs of the source beside the value, by the codes of `observationFlag`. */
  readonly flags?: readonly string[];
  /** What the source says of it; whatever is not free has no value here. */
  readonly confidentiality?: 'FREE' | 'NOT_FOR_PUBLICATION' | 'CONFIDENTIAL' | 'SECONDARY_CONFIDENTIAL';
  /** How many units the source's own figure counts by, 1000 for thousands; `value` is in single units. */
  readonly multiplier?: number;
  readonly footnotes?: readonly string[];
  /** Who the provider names as the origin of this value. */
  readonly source?: string;
};

const sorted = (pairs: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1));

/** What a source calls confidential is not kept, so that no later mistake can show it. */
const notConfidential = (row: ObservationInput): void => {
  if (row.value === null && row.valueText === undefined) return;
  if (row.confidentiality !== undefined && row.confidentiality !== 'FREE')
    throw new BadRow('value', null, `the source calls it ${row.confidentiality}, and yet a value stands there`);
};

const flagsOf = (row: ObservationInput, look: Lookup): readonly string[] => {
  for (const flag of row.flags ?? []) known(look, 'observationFlag', 'flags', flag, 'flag of this dataset');
  return row.flags ?? [];
};

const observation: Fact<ObservationInput> = {
  table: 'observation',
  prefix: 'obs',
  measure: 'value',
  // Rates, costs and indices may be below 0 or above 100: inflation is, and so is the cost of sending very little.
  implausible: {
    joins: 'join base.indicator i on i.id = s.indicator_id join base.unit u on u.id = i.unit_id',
    where: `(i.measure = 'SHARE' and u.code = 'PERCENT' and (s.value < 0 or s.value > 100)) or (i.measure = 'STOCK' and s.value < 0)`,
    says: 'a share lies below 0 or above 100 per cent, or a stock below 0',
  },
  columns: [
    'series_id',
    'indicator_id',
    'area_id',
    'counterpart_area_id',
    'period_start',
    'period_end',
    'period_label',
    'sex',
    'age',
    'dimensions',
    'value',
    'value_text',
    'lower',
    'upper',
    'status',
    'nature',
    'flags',
    'confidentiality',
    'multiplier',
    'footnotes',
    'source',
  ],
  key: (row) => [
    row.series,
    row.area.scheme,
    row.area.code,
    row.counterpart?.scheme ?? '',
    row.counterpart?.code ?? '',
    row.period.label,
    row.sex,
    row.age,
    ...sorted(row.dimensions),
  ],
  cells: (row, look, { today }) => {
    const [start, end] = days(row.period.start, row.period.end, today, row.nature === 'PROJECTED');
    valueAndStatus(row.value, row.status);
    notConfidential(row);
    return [
      known(look, 'series', 'series', row.series, 'series'),
      look.details.series?.get(row.series),
      place(look, 'area', row.area),
      row.counterpart ? place(look, 'counterpart', row.counterpart) : null,
      start,
      end,
      row.period.label,
      row.sex,
      row.age,
      Object.fromEntries(sorted(row.dimensions)),
      decimal('value', row.value),
      row.valueText ?? null,
      decimal('lower', row.lower),
      decimal('upper', row.upper),
      row.status,
      row.nature,
      flagsOf(row, look),
      row.confidentiality ?? null,
      whole('multiplier', row.multiplier ?? 1, 1),
      row.footnotes ?? [],
      row.source ?? null,
    ];
  },
};

/** Units are shared by all datasets: a known one is only looked up, so that loads do not wait for one another. */
const unitId = async ({ tx, publicId }: Taking, { code, name, symbol }: IndicatorInput['unit']): Promise<number> => {
  const [found] = await tx`select id from base.unit where code = ${code}`;
  if (found) return found.id as number;
  const row = { public_id: publicId('uni', [code]), code, name: tx.json(name as never), symbol: symbol ?? null };
  const [made] = await tx`
    insert into base.unit ${tx(row as never)} on conflict (code) do update set code = excluded.code returning id`;
  return made?.id as number;
};

const indicator: Definition<IndicatorInput> = {
  table: 'indicator',
  prefix: 'ind',
  key: (row) => row.code,
  known: 'select code as key, id from base.indicator',
  identity: (row) => [row.code],
  columns: async (row, taking) => ({
    code: row.code,
    name: row.name,
    measure: row.measure,
    unit_id: await unitId(taking, row.unit),
    decimals: row.decimals ?? null,
    additive_over_areas: row.additiveOverAreas,
    additive_over_time: row.additiveOverTime,
  }),
  attach: (row, id, taking) => linkItems(taking, 'framework_indicator', 'indicator_id', id, row.frameworkItems),
};

const series: Definition<SeriesInput> = {
  table: 'series',
  prefix: 'ser',
  key: (row) => row.code,
  known: 'select code as key, id, indicator_id as detail from base.series where dataset_id = $1',
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { look, datasetId }) => ({
    code: row.code,
    dataset_id: datasetId,
    indicator_id: known(look, 'indicator', 'indicator', row.indicator, 'indicator'),
    name: row.name,
    definition: row.definition ?? null,
    basis: row.basis ?? null,
    method: row.method,
    frequency: row.frequency ?? null,
    supersedes_id: row.supersedes === undefined ? null : known(look, 'series', 'supersedes', row.supersedes, 'series'),
  }),
  detail: (_, columns) => columns.indicator_id,
};

const observationFlag: Definition<ObservationFlagInput> = {
  table: 'observation_flag',
  prefix: 'flg',
  key: (row) => row.code,
  known: 'select code as key, id from base.observation_flag where dataset_id = $1',
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { datasetId }) => ({ code: row.code, dataset_id: datasetId, meaning: row.meaning }),
};

export type IndicatorsEntry =
  | DefinitionEntries<{ indicator: IndicatorInput; series: SeriesInput; observationFlag: ObservationFlagInput }>
  | FactEntries<{ observation: ObservationInput }>;

export const indicators: RoomKinds = { facts: { observation }, definitions: { indicator, series, observationFlag } };
