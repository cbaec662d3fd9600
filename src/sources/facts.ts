import { BadRow, days, decimal, degrees, known, limits, place, short, valueAndStatus, whole } from './checks.ts';
import type { Details, Lookup } from './lookup.ts';
import { roundKey } from './lookup.ts';
import type { Entry, Place } from './source.ts';

export type FactEntry = Extract<
  Entry,
  { readonly type: 'observation' | 'site' | 'stock' | 'incident' | 'restrictionLevel' | 'governanceScore' }
>;

type RowOf<T extends FactEntry['type']> = Extract<FactEntry, { readonly type: T }>['row'];

/** How one kind of fact is stored: its table, its columns and the natural key that makes it the same fact in every release. */
export type Collection<T extends FactEntry['type'] = FactEntry['type']> = {
  readonly table: string;
  readonly prefix: string;
  readonly columns: readonly string[];
  /** Column values in the order of `columns`. Throws `BadRow`. */
  readonly cells: (row: RowOf<T>, look: Lookup & Details, helpers: Helpers) => readonly unknown[];
  /** The column whose jumps the gates look at. */
  readonly measure: string | null;
  readonly key: (row: RowOf<T>) => readonly unknown[];
};

export type Helpers = {
  /** Public id of another fact by its natural key. */
  readonly publicId: (prefix: string, key: readonly unknown[]) => string;
  readonly profile: (areaId: number, place: Place, framework: string) => number;
  readonly today: string;
};

const sorted = (pairs: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1));

/** Incident lists correct earlier parts of a split incident by negative counts; they are kept as published. */
const corrected = -1_000_000;

const observation: Collection<'observation'> = {
  table: 'observation',
  prefix: 'obs',
  measure: 'value',
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
    const [start, end] = days(row.period.start, row.period.end, today);
    valueAndStatus(row.value, row.status);
    return [
      known(look.ids.series, 'series', row.series, 'series'),
      look.seriesIndicator.get(row.series),
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
      row.footnotes ?? [],
      row.source ?? null,
    ];
  },
};

const site: Collection<'site'> = {
  table: 'site',
  prefix: 'sit',
  measure: null,
  columns: ['operation_id', 'area_id', 'kind', 'status', 'name', 'latitude', 'longitude'],
  key: (row) => [row.operation, row.key],
  cells: (row, look) => [
    known(look.ids.operation, 'operation', row.operation, 'operation'),
    place(look, 'area', row.area),
    row.kind,
    row.status,
    row.name,
    degrees('latitude', row.latitude, 90),
    degrees('longitude', row.longitude, 180),
  ],
};

const stock: Collection<'stock'> = {
  table: 'displacement_stock',
  prefix: 'dst',
  measure: 'value',
  columns: [
    'operation_id',
    'round_id',
    'round_number',
    'assessment_type',
    'area_id',
    'site_public_id',
    'grain',
    'period_start',
    'period_end',
    'observed_round',
    'population_group',
    'movement',
    'reason',
    'sex',
    'age',
    'unit',
    'value',
    'status',
    'qualifier',
  ],
  key: (row) => [
    row.operation,
    row.round,
    row.assessmentType,
    row.area.scheme,
    row.area.code,
    row.site ?? '',
    row.populationGroup,
    row.movement,
    row.reason,
    row.sex,
    row.age,
    row.unit,
  ],
  cells: (row, look, { today, publicId }) => {
    const key = roundKey(row.operation, row.round, row.assessmentType);
    const round = known(look.ids.round, 'round', key, 'round');
    const period = look.roundPeriod.get(key) as { start: string; end: string };
    const [start, end] = days(period.start, period.end, today);
    valueAndStatus(row.value, row.status);
    if ((row.grain === 5) !== (row.site !== undefined))
      throw new BadRow('site', row.site, 'rows about a site name it, and only they');
    return [
      known(look.ids.operation, 'operation', row.operation, 'operation'),
      round,
      row.round,
      row.assessmentType,
      place(look, 'area', row.area),
      row.site === undefined ? null : publicId('sit', [row.operation, row.site]),
      row.grain,
      start,
      end,
      whole('observed round', row.observedRound),
      row.populationGroup,
      row.movement,
      row.reason,
      row.sex,
      row.age,
      row.unit,
      whole('value', row.value, 0, limits.eight),
      row.status,
      row.qualifier,
    ];
  },
};

const incident: Collection<'incident'> = {
  table: 'incident',
  prefix: 'inc',
  measure: 'dead_or_missing',
  columns: [
    'source_key',
    'area_id',
    'region',
    'route',
    'occurred_on',
    'year',
    'dead',
    'missing',
    'dead_or_missing',
    'survivors',
    'women',
    'men',
    'children',
    'cause',
    'quality',
    'latitude',
    'longitude',
    'location_description',
    'information_source',
    'links',
  ],
  key: (row) => [row.key],
  cells: (row, look, { today }) => {
    if (row.occurredOn !== null) days(row.occurredOn, row.occurredOn, today);
    return [
      row.sourceKey,
      row.area && place(look, 'area', row.area),
      row.region,
      short('route', row.route),
      row.occurredOn,
      whole('year', row.year, 1900, limits.two),
      whole('dead', row.dead),
      whole('missing', row.missing, corrected),
      whole('dead or missing', row.deadOrMissing),
      whole('survivors', row.survivors, corrected),
      whole('women', row.women),
      whole('men', row.men),
      whole('children', row.children),
      row.cause,
      whole('quality', row.quality, 0, limits.two),
      degrees('latitude', row.latitude, 90),
      degrees('longitude', row.longitude, 180),
      row.locationDescription,
      row.informationSource,
      row.links,
    ];
  },
};

const restrictionLevel: Collection<'restrictionLevel'> = {
  table: 'restriction_level',
  prefix: 'rlv',
  measure: null,
  columns: ['area_id', 'control', 'period_start', 'period_end', 'level', 'status'],
  key: (row) => [row.area.scheme, row.area.code, row.control, row.start],
  cells: (row, look, { today }) => [
    place(look, 'area', row.area),
    row.control,
    ...days(row.start, row.end, today),
    whole('level', row.level, 0, limits.two),
    row.status,
  ],
};

const governanceScore: Collection<'governanceScore'> = {
  table: 'governance_score',
  prefix: 'gsc',
  measure: null,
  columns: [
    'profile_id',
    'area_id',
    'item_id',
    'edition',
    'period_start',
    'period_end',
    'level',
    'level_code',
    'status',
  ],
  key: (row) => [row.framework, row.item, row.area.scheme, row.area.code, row.edition],
  cells: (row, look, { today, profile }) => {
    const area = place(look, 'area', row.area);
    const item = known(look.ids.frameworkItem, 'item', `${row.framework} ${row.item}`, 'framework item');
    return [
      profile(area, row.area, row.framework),
      area,
      item,
      row.edition,
      ...days(row.period.start, row.period.end, today),
      whole('level', row.level, 0, limits.two),
      row.levelCode,
      row.status,
    ];
  },
};

/** All kinds of facts by the type of their entries. */
export const collections = {
  observation,
  site,
  stock,
  incident,
  restrictionLevel,
  governanceScore,
} as unknown as Readonly<Record<FactEntry['type'], Collection>>;

export const isFact = (entry: Entry): entry is FactEntry => entry.type in collections;
