import { days, limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place, Sex, ValueStatus } from '../words.ts';

/** Population types in the order of the bits that records of stocks keep zeros and empty cells in. */
export const refugeeGroups = [
  'REFUGEE',
  'ASYLUM_SEEKER',
  'RETURNED_REFUGEE',
  'IDP',
  'RETURNED_IDP',
  'STATELESS',
  'OTHER_OF_CONCERN',
  'OTHER_IN_NEED_OF_PROTECTION',
  'HOST_COMMUNITY',
] as const;

export type RefugeeGroup = (typeof refugeeGroups)[number];

export type YearPart = 'WHOLE_YEAR' | 'FIRST_HALF' | 'NOT_TOLD';

/** Figures between two places: where people come from, and where they are. */
export type PairInput = {
  readonly scope: string;
  readonly origin: Place;
  readonly asylum: Place;
  readonly year: number;
  readonly yearPart: YearPart;
};

export type RefugeeStockInput = PairInput & {
  readonly populationGroup: RefugeeGroup;
  readonly value: number | null;
  readonly status: ValueStatus;
  /** Does the provider round small numbers for confidentiality? */
  readonly rounded: boolean;
  /** Types that the same row of the source states as zero, or leaves empty. */
  readonly zeroGroups: readonly RefugeeGroup[];
  readonly emptyGroups: readonly RefugeeGroup[];
};

export type RefugeeFlowInput = PairInput & {
  readonly kind: 'NEWLY_DISPLACED' | 'RETURN' | 'RESETTLEMENT' | 'NATURALISATION';
  readonly populationGroup: RefugeeGroup | 'REFUGEE_LIKE';
  readonly sex: Sex;
  readonly age: string;
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly rounded: boolean;
};

export type RefugeeDemographicInput = PairInput & {
  readonly populationGroup: RefugeeGroup;
  readonly location: string;
  readonly settlement: 'URBAN' | 'RURAL' | 'VARIOUS';
  readonly accommodation:
    | 'INDIVIDUAL'
    | 'PLANNED_CAMP'
    | 'SELF_SETTLED_CAMP'
    | 'COLLECTIVE_CENTRE'
    | 'RECEPTION_CAMP'
    | 'UNKNOWN';
  readonly total: number;
  readonly split: 'COMPLETE' | 'PARTIAL' | 'NOT_REPORTED';
  /** Women's bands 0 to 4, 5 to 11, 12 to 17, 18 to 59, 60 and over, age not known; then men's. Empty without a split. */
  readonly bands: readonly number[];
};

/** First and last day that a figure of a year speaks of. */
export const daysOfYear = (year: number, part: YearPart, today: string): readonly [start: string, end: string] =>
  days(`${year}-01-01`, `${year}-${part === 'FIRST_HALF' ? '06-30' : '12-31'}`, today);

export const pairKey = ({ year, origin, asylum }: PairInput): readonly unknown[] => [
  year,
  origin.scheme,
  origin.code,
  asylum.scheme,
  asylum.code,
];

const bitsOf = (types: readonly RefugeeGroup[]): number =>
  types.reduce((bits, type) => bits | (1 << refugeeGroups.indexOf(type)), 0);

const refugeeStock: Fact<RefugeeStockInput> = {
  table: 'refugee_stock',
  prefix: 'rfs',
  measure: 'value',
  columns: [
    'area_id',
    'origin_area_id',
    'origin_is_asylum',
    'year',
    'year_part',
    'population_group',
    'observed_on',
    'value',
    'status',
    'rounded',
    'zero_groups',
    'empty_groups',
  ],
  key: (row) => [...pairKey(row), row.populationGroup],
  cells: (row, look, { today }) => {
    valueAndStatus(row.value, row.status);
    const origin = place(look, 'origin', row.origin);
    const asylum = place(look, 'asylum', row.asylum);
    return [
      asylum,
      origin,
      origin === asylum,
      whole('year', row.year, 1900, limits.two),
      row.yearPart,
      row.populationGroup,
      daysOfYear(row.year, row.yearPart, today)[1],
      whole('value', row.value, 0, limits.eight),
      row.status,
      row.rounded,
      bitsOf(row.zeroGroups),
      bitsOf(row.emptyGroups),
    ];
  },
};

const refugeeFlow: Fact<RefugeeFlowInput> = {
  table: 'refugee_flow',
  prefix: 'rff',
  measure: 'value',
  columns: [
    'area_id',
    'origin_area_id',
    'origin_is_asylum',
    'year',
    'year_part',
    'population_group',
    'kind',
    'period_start',
    'period_end',
    'sex',
    'age',
    'value',
    'status',
    'rounded',
  ],
  key: (row) => [...pairKey(row), row.kind, row.populationGroup, row.sex, row.age],
  cells: (row, look, { today }) => {
    valueAndStatus(row.value, row.status);
    const origin = place(look, 'origin', row.origin);
    const asylum = place(look, 'asylum', row.asylum);
    return [
      asylum,
      origin,
      origin === asylum,
      whole('year', row.year, 1900, limits.two),
      row.yearPart,
      row.populationGroup,
      row.kind,
      ...daysOfYear(row.year, row.yearPart, today),
      row.sex,
      row.age,
      whole('value', row.value, 0, limits.eight),
      row.status,
      row.rounded,
    ];
  },
};

const sumOf = (bands: readonly number[], from: number, to: number): number | null =>
  bands.length ? bands.slice(from, to).reduce((sum, value) => sum + value, 0) : null;

const refugeeDemographic: Fact<RefugeeDemographicInput> = {
  table: 'refugee_demographic',
  prefix: 'rfd',
  measure: 'total',
  columns: [
    'area_id',
    'origin_area_id',
    'origin_is_asylum',
    'year',
    'year_part',
    'population_group',
    'observed_on',
    'location',
    'settlement',
    'accommodation',
    'total',
    'female',
    'male',
    'split',
    'bands',
  ],
  key: (row) => [...pairKey(row), row.populationGroup, row.location, row.settlement, row.accommodation],
  cells: (row, look, { today }) => {
    const origin = place(look, 'origin', row.origin);
    const asylum = place(look, 'asylum', row.asylum);
    for (const band of row.bands) whole('age band', band);
    return [
      asylum,
      origin,
      origin === asylum,
      whole('year', row.year, 1900, limits.two),
      row.yearPart,
      row.populationGroup,
      daysOfYear(row.year, row.yearPart, today)[1],
      short('location', row.location),
      row.settlement,
      row.accommodation,
      whole('total', row.total, 0, limits.eight),
      sumOf(row.bands, 0, 6),
      sumOf(row.bands, 6, 12),
      row.split,
      row.bands,
    ];
  },
};

export type RefugeesEntry = FactEntries<{
  refugeeStock: RefugeeStockInput;
  refugeeFlow: RefugeeFlowInput;
  refugeeDemographic: RefugeeDemographicInput;
}>;

export const refugees: RoomKinds = { facts: { refugeeStock, refugeeFlow, refugeeDemographic } };
