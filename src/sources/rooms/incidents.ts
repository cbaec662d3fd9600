import { days, degrees, limits, place, short, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place } from '../words.ts';

export type IncidentInput = {
  readonly scope: string;
  /** What tells this row from all others for good, built from the source's own columns. */
  readonly key: string;
  /** The identifier that the provider prints; may repeat for split incidents. */
  readonly sourceKey: string | null;
  readonly area: Place | null;
  /** Not stated when absent. */
  readonly kind?: 'INCIDENT' | 'SPLIT' | 'CUMULATIVE' | 'NOT_STATED';
  /** ISO alpha-3 codes of the countries that people came from; none when absent. */
  readonly nationalities?: readonly string[];
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

/** Incident lists correct earlier parts of a split incident by negative counts; they are kept as published. */
const corrected = -1_000_000;

const incident: Fact<IncidentInput> = {
  table: 'incident',
  prefix: 'inc',
  measure: 'dead_or_missing',
  columns: [
    'source_key',
    'kind',
    'nationalities',
    'area_id',
    'region_name',
    'route_name',
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
  texts: {
    of: ({ locationDescription, cause }) => ({ location_description: locationDescription, cause }),
    ofEvents: true,
  },
  cells: (row, look, { today }) => {
    if (row.occurredOn !== null) days(row.occurredOn, row.occurredOn, today);
    return [
      row.sourceKey,
      row.kind ?? 'NOT_STATED',
      row.nationalities ?? [],
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

export type IncidentsEntry = FactEntries<{ incident: IncidentInput }>;

export const incidents: RoomKinds = { facts: { incident } };
