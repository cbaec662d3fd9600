import { BadRow, days, degrees, isDay, known, limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place, Sex, ValueStatus } from '../words.ts';

export type AssessmentType = 'BASELINE_ASSESSMENT' | 'SITE_ASSESSMENT' | 'EMERGENCY_TRACKING' | 'SURVEY' | 'OTHER';

export type OperationInput = {
  readonly code: string;
  readonly name: Localized;
  readonly area: Place;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'UNKNOWN';
  /** Which type stands for a round that has several; the usual order when absent. */
  readonly precedence?: readonly AssessmentType[];
};

export type RoundInput = {
  readonly operation: string;
  readonly number: number;
  readonly assessmentType: AssessmentType;
  readonly period: { readonly start: string; readonly end: string };
  readonly method?: string;
  /** How many key informants were asked, and in how many places. */
  readonly keyInformants?: number;
  readonly placesAssessed?: number;
};

/** Baseline before site assessment before emergency tracking, unless a dataset says otherwise. */
export const usualPrecedence: readonly AssessmentType[] = [
  'BASELINE_ASSESSMENT',
  'SITE_ASSESSMENT',
  'EMERGENCY_TRACKING',
  'SURVEY',
  'OTHER',
];

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

export type PopulationGroup =
  | 'IDP'
  | 'RETURNEE'
  | 'RELOCATED'
  | 'NOT_YET_RETURNED'
  | 'REFUGEE'
  | 'ASYLUM_SEEKER'
  | 'STATELESS'
  | 'OTHER_IN_NEED_OF_PROTECTION'
  | 'OTHER_OF_CONCERN'
  | 'RETURNED_IDP'
  | 'RETURNED_REFUGEE'
  | 'RESETTLED'
  | 'NATURALISED'
  | 'MIGRANT'
  | 'ALL_AFFECTED'
  | 'HOST_COMMUNITY';

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
  readonly populationGroup: PopulationGroup;
  readonly movement: 'ALL' | 'NOT_PREVIOUSLY_ABROAD' | 'PREVIOUSLY_ABROAD' | 'FROM_WITHIN_COUNTRY' | 'FROM_ABROAD';
  readonly reason: 'ALL' | 'CONFLICT' | 'COMMUNAL_CLASH' | 'DISASTER' | 'OTHER' | 'SEVERAL' | 'UNKNOWN';
  /** In the provider's own words. */
  readonly reasonText?: string;
  readonly sex: Sex;
  readonly age: string;
  /** Of all places together when absent. */
  readonly originStatus?: 'ALL' | 'KNOWN' | 'NOT_AVAILABLE' | 'UNRESOLVED';
  /** With the status `KNOWN` only. */
  readonly origin?: Place;
  /** Sort of shelter and time of arrival in the provider's words; all together when absent. */
  readonly shelter?: string;
  readonly cohort?: string;
  readonly unit: 'PERSONS' | 'HOUSEHOLDS';
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly qualifier: 'EXACT' | 'APPROXIMATE' | 'MORE_THAN' | 'LESS_THAN';
};

const site: Fact<SiteInput> = {
  table: 'site',
  prefix: 'sit',
  measure: null,
  columns: ['operation_id', 'area_id', 'kind', 'status', 'name', 'latitude', 'longitude'],
  key: (row) => [row.operation, row.key],
  texts: { of: ({ name }) => ({ name }) },
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
    'origin_status',
    'origin_area_id',
    'shelter',
    'cohort',
    'reason_text',
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
    // Rows of all origins, shelters and times keep the key that they had before these were told apart.
    ...(row.originStatus || row.shelter || row.cohort
      ? [row.originStatus ?? 'ALL', row.origin?.scheme, row.origin?.code, row.shelter ?? 'ALL', row.cohort ?? 'ALL']
      : []),
    ...(row.reasonText ? [row.reasonText] : []),
  ],
  cells: (row, look, { today, publicId }) => {
    // An origin that no gazetteer has is no reason to lose the figure: the row says so instead.
    const origin = row.origin && look.area(row.origin);
    const key = roundKey(row.operation, row.round, row.assessmentType);
    const round = known(look, 'round', 'round', key, 'round');
    const period = look.details.round?.get(key) as { start: string; end: string };
    const [start, end] = days(period.start, period.end, today);
    valueAndStatus(row.value, row.status);
    if ((row.grain === 5) !== (row.site !== undefined))
      throw new BadRow('site', row.site, 'rows about a site name it, and only they');
    if ((row.originStatus === 'KNOWN') !== (row.origin !== undefined))
      throw new BadRow('origin', row.origin?.code, 'rows with a known origin name it, and only they');
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
      row.origin && origin === undefined ? 'UNRESOLVED' : (row.originStatus ?? 'ALL'),
      origin ?? null,
      short('shelter', row.shelter ?? 'ALL'),
      short('cohort', row.cohort ?? 'ALL'),
      row.reasonText ?? null,
      row.unit,
      whole('value', row.value, 0, limits.eight),
      row.status,
      row.qualifier,
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
    precedence: row.precedence ?? usualPrecedence,
  }),
};

/** The number of key informants is not for everybody; how well a round is backed by them is. */
const qualityOf = ({ keyInformants, placesAssessed }: RoundInput): string => {
  if (keyInformants === undefined || !placesAssessed) return 'NOT_STATED';
  const each = keyInformants / placesAssessed;
  return each >= 3 ? 'HIGH' : each >= 1 ? 'MEDIUM' : 'LOW';
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
      quality: qualityOf(row),
      key_informants: whole('key informants', row.keyInformants ?? null),
      places_assessed: whole('places assessed', row.placesAssessed ?? null),
    };
  },
  detail: (row) => row.period,
};

export type DisplacementEntry =
  | DefinitionEntries<{ operation: OperationInput; round: RoundInput }>
  | FactEntries<{ site: SiteInput; stock: StockInput }>;

export const displacement: RoomKinds = { facts: { site, stock }, definitions: { operation, round } };
