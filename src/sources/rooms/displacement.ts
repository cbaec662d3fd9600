import { BadRow, days, degrees, isDay, known, limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place, Sex, ValueStatus } from '../words.ts';

export type AssessmentType = 'BASELINE_ASSESSMENT' | 'SITE_ASSESSMENT' | 'EMERGENCY_TRACKING' | 'SURVEY' | 'OTHER';

export type OperationInput = {
  readonly code: string;
  readonly name: Localized;
  readonly area: Place;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'UNKNOWN';
};

export type RoundInput = {
  readonly operation: string;
  readonly number: number;
  readonly assessmentType: AssessmentType;
  readonly period: { readonly start: string; readonly end: string };
  readonly method?: string;
};

export type SiteInput = {
  readonly scope: string;
  readonly operation: string;
  /** The provider's lasting key of the place. */
  readonly key: string;
  readonly area: Place;
  readonly kind: 'HOST_COMMUNITY' | 'DISPLACEMENT_SITE' | 'CAMP' | 'COLLECTIVE_CENTRE' | 'OTHER';
  readonly status: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  readonly name: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** How fine a row is: 0 country, 1 to 4 admin level, 5 site. */
export type GrainLevel = 0 | 1 | 2 | 3 | 4 | 5;

export type StockInput = {
  readonly scope: string;
  readonly operation: string;
  readonly round: number;
  readonly assessmentType: AssessmentType;
  readonly area: Place;
  /** The `key` of a site, for site rows only. */
  readonly site?: string;
  readonly grain: GrainLevel;
  /** Number of the round in which the figure was really collected. */
  readonly observedRound: number;
  readonly populationGroup: 'IDP' | 'RETURNEE' | 'RELOCATED' | 'NOT_YET_RETURNED' | 'REFUGEE' | 'HOST_COMMUNITY';
  readonly movement: 'ALL' | 'NOT_PREVIOUSLY_ABROAD' | 'PREVIOUSLY_ABROAD' | 'FROM_WITHIN_COUNTRY' | 'FROM_ABROAD';
  readonly reason: 'ALL' | 'CONFLICT' | 'COMMUNAL_CLASH' | 'DISASTER' | 'OTHER' | 'UNKNOWN';
  readonly sex: Sex;
  readonly age: string;
  readonly unit: 'INDIVIDUALS' | 'HOUSEHOLDS';
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly qualifier: 'EXACT' | 'APPROXIMATE' | 'MORE_THAN' | 'LESS_THAN';
};

export type IncidentInput = {
  readonly scope: string;
  /** What tells this row from all others for good, built from the source's own columns. */
  readonly key: string;
  /** The identifier that the provider prints; may repeat for split incidents. */
  readonly sourceKey: string | null;
  readonly area: Place | null;
  readonly region: string | null;
  readonly route: string | null;
  readonly occurredOn: string | null;
  readonly year: number;
  readonly dead: number | null;
  readonly missing: number | null;
  readonly deadOrMissing: number | null;
  readonly survivors: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  readonly cause: string | null;
  readonly quality: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationDescription: string | null;
  readonly informationSource: string | null;
  readonly links: readonly string[];
};

const site: Fact<SiteInput> = {
  table: 'site',
  prefix: 'sit',
  measure: null,
  columns: ['operation_id', 'area_id', 'kind', 'status', 'name', 'latitude', 'longitude'],
  key: (row) => [row.operation, row.key],
  cells: (row, look) => [
    known(look, 'operation', 'operation', row.operation, 'operation'),
    place(look, 'area', row.area),
    row.kind,
    row.status,
    row.name,
    degrees('latitude', row.latitude, 90),
    degrees('longitude', row.longitude, 180),
  ],
};

const stock: Fact<StockInput> = {
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
    const round = known(look, 'round', 'round', key, 'round');
    const period = look.details.round?.get(key) as { start: string; end: string };
    const [start, end] = days(period.start, period.end, today);
    valueAndStatus(row.value, row.status);
    if ((row.grain === 5) !== (row.site !== undefined))
      throw new BadRow('site', row.site, 'rows about a site name it, and only they');
    return [
      known(look, 'operation', 'operation', row.operation, 'operation'),
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

/** Incident lists correct earlier parts of a split incident by negative counts; they are kept as published. */
const corrected = -1_000_000;

const incident: Fact<IncidentInput> = {
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

const roundKey = (operation: string, number: number, assessmentType: string): string =>
  `${operation}/${number}/${assessmentType}`;

const operation: Definition<OperationInput> = {
  table: 'operation',
  prefix: 'opr',
  key: (row) => row.code,
  known: 'select code as key, id from base.operation where dataset_id = $1',
  identity: (row) => [row.code],
  columns: (row, { look, datasetId }) => ({
    code: row.code,
    name: row.name,
    area_id: place(look, 'area', row.area),
    dataset_id: datasetId,
    status: row.status,
  }),
};

const round: Definition<RoundInput> = {
  table: 'round',
  prefix: 'rnd',
  key: (row) => roundKey(row.operation, row.number, row.assessmentType),
  known: `select o.code || '/' || r.number || '/' || r.assessment_type as key, r.id,
    jsonb_build_object('start', r.period_start, 'end', r.period_end) as detail
    from base.round r join base.operation o on o.id = r.operation_id where r.dataset_id = $1`,
  identity: (row) => [row.operation, row.number, row.assessmentType],
  columns: (row, { look, datasetId }) => {
    for (const day of [row.period.start, row.period.end])
      if (!isDay(day)) throw new BadRow('period', day, 'is not a calendar day (YYYY-MM-DD)');
    return {
      operation_id: known(look, 'operation', 'operation', row.operation, 'operation'),
      dataset_id: datasetId,
      number: row.number,
      assessment_type: row.assessmentType,
      period_start: row.period.start,
      period_end: row.period.end,
      method: row.method ?? null,
    };
  },
  detail: (row) => row.period,
};

export type DisplacementEntry =
  | DefinitionEntries<{ operation: OperationInput; round: RoundInput }>
  | FactEntries<{ site: SiteInput; stock: StockInput; incident: IncidentInput }>;

export const displacement: RoomKinds = { facts: { site, stock, incident }, definitions: { operation, round } };
