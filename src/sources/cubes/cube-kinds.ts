import { type Profiles, profiles } from '../../disclosure/profiles.ts';
import type { CubeInput } from '../rooms/cubes.ts';
import type { Localized } from '../words.ts';

type Category = { readonly code: string; readonly label: Localized };
type Named = Category;
const words = (en: string, fr: string, es: string, de: string): Localized => ({
  en: [en, 'SOURCE'],
  fr: [fr, 'UNVERIFIED'],
  es: [es, 'UNVERIFIED'],
  de: [de, 'UNVERIFIED'],
});

/** What kinds of tables there are over the records of a room: who contributes to a cell, with how much of what. */
export type CubeKind = {
  readonly unit: CubeInput['unit'];
  readonly dataClass: CubeInput['dataClass'];
  readonly profiles: Profiles;
  readonly measures: readonly (Named & { readonly dominates?: true; readonly isPeople?: true })[];
  readonly dimensions: readonly (Named & { readonly categories: readonly Category[] })[];
  /** Everybody may count the contributors one by one: that there is none is known. */
  readonly isListed: boolean;
  /** The publisher gives out the number of whole areas of this grain itself: it is known, whatever the table says of it. */
  readonly isPublished: (grain: number) => boolean;
  /** SQL of the contributors of dataset $1 as of publication $2: `key`, `area_id`, a column for each dimension and each measure. */
  readonly contributors: string;
};

const visible = (alias: string) =>
  `${alias}.dataset_id = $1 and ${alias}.published_from <= $2 and (${alias}.published_to is null or ${alias}.published_to > $2)`;

const siteKinds: readonly Category[] = [
  {
    code: 'HOST_COMMUNITY',
    label: words(
      'among the local population',
      'au sein de la population locale',
      'entre la población local',
      'in der örtlichen Bevölkerung',
    ),
  },
  {
    code: 'DISPLACEMENT_SITE',
    label: words(
      'settlement of displaced people',
      'site de déplacés',
      'asentamiento de desplazados',
      'Siedlung Vertriebener',
    ),
  },
  { code: 'CAMP', label: words('camp', 'camp', 'campamento', 'Lager') },
  {
    code: 'COLLECTIVE_CENTRE',
    label: words('collective centre', 'centre collectif', 'centro colectivo', 'Sammelunterkunft'),
  },
  { code: 'OTHER', label: words('other', 'autre', 'otro', 'sonstiges') },
];
const siteStatuses: readonly Category[] = [
  { code: 'OPEN', label: words('open', 'ouvert', 'abierto', 'bewohnt') },
  { code: 'CLOSED', label: words('closed', 'fermé', 'cerrado', 'geschlossen') },
  { code: 'UNKNOWN', label: words('not told', 'non précisé', 'no indicado', 'nicht angegeben') },
];

/**
 * Sites with the displaced people and households in them, in the latest round of one operation of each country: operations and
 * rounds count the same people. Sites themselves are listed, and publishers give out figures of areas down to the second level.
 */
export const sites: CubeKind = {
  unit: 'SITE',
  dataClass: 'IDP_FIGURE',
  profiles: {
    OPEN: { ...profiles.OPEN, persons: 5 },
    PARTNER: { ...profiles.PARTNER, persons: 3 },
    RESTRICTED: { ...profiles.RESTRICTED, persons: 3 },
  },
  measures: [
    {
      code: 'households',
      label: words('displaced households', 'ménages déplacés', 'hogares desplazados', 'vertriebene Haushalte'),
    },
    {
      code: 'individuals',
      label: words('displaced people', 'personnes déplacées', 'personas desplazadas', 'Vertriebene'),
      dominates: true,
      isPeople: true,
    },
  ],
  dimensions: [
    {
      code: 'kind',
      label: words('sort of site', 'type de site', 'tipo de sitio', 'Art des Ortes'),
      categories: siteKinds,
    },
    { code: 'status', label: words('status', 'statut', 'estado', 'Zustand'), categories: siteStatuses },
  ],
  isListed: true,
  isPublished: (grain) => grain <= 2,
  contributors: `
    with latest as (
      select distinct on (coalesce(a.admin0_id, a.id)) d.operation_id, d.round_id
      from base.displacement_stock d join base.area a on a.id = d.area_id join base.operation o on o.id = d.operation_id
      where ${visible('d')} and d.grain = 5
      order by coalesce(a.admin0_id, a.id), d.period_start desc, array_position(o.precedence, d.assessment_type), d.operation_id, d.round_id)
    select s.public_id as key, s.area_id, s.kind, s.status,
      coalesce(sum(d.value) filter (where d.unit = 'HOUSEHOLDS'), 0)::float8 as households,
      coalesce(sum(d.value) filter (where d.unit = 'PERSONS'), 0)::float8 as individuals
    from latest l join base.site s on s.operation_id = l.operation_id and ${visible('s')}
      left join base.displacement_stock d on ${visible('d')} and d.site_public_id = s.public_id and d.round_id = l.round_id
        and d.population_group = 'IDP' and d.movement = 'ALL' and d.reason = 'ALL' and d.sex = 'TOTAL' and d.age = '_T'
        and d.origin_status = 'ALL' and d.shelter = 'ALL' and d.cohort = 'ALL'
    group by s.public_id, s.area_id, s.kind, s.status`,
};

/** Causes in the source's own words and years: each source says which ones there are. */
const incidentDimensions = (causes: readonly Category[], years: readonly [first: number, last: number]) => [
  {
    code: 'cause',
    label: words('cause', 'cause', 'causa', 'Ursache'),
    categories: [
      ...causes,
      {
        code: 'OTHER',
        label: words(
          'other, or not told',
          'autre ou non précisée',
          'otra o no indicada',
          'sonstige oder nicht angegeben',
        ),
      },
    ],
  },
  {
    code: 'year',
    label: words('year', 'année', 'año', 'Jahr'),
    categories: Array.from({ length: years[1] - years[0] + 1 }, (_, index) => {
      const year = String(years[0] + index);
      return { code: year, label: words(year, year, year, year) };
    }),
  },
];

/** Incidents with the dead and missing. Records that share the provider's identifier are one incident. Nobody lists them. */
export const incidents = (causes: readonly Category[], years: readonly [first: number, last: number]): CubeKind => ({
  unit: 'INCIDENT',
  dataClass: 'SECURITY_INCIDENT',
  profiles,
  measures: [
    { code: 'dead', label: words('dead', 'morts', 'muertos', 'Tote') },
    { code: 'missing', label: words('missing', 'disparus', 'desaparecidos', 'Vermisste') },
    {
      code: 'deadOrMissing',
      label: words('dead and missing', 'morts et disparus', 'muertos y desaparecidos', 'Tote und Vermisste'),
      dominates: true,
    },
  ],
  dimensions: incidentDimensions(causes, years),
  isListed: false,
  isPublished: () => false,
  contributors: `
    select coalesce(i.source_key, i.public_id) as key, min(i.area_id) as area_id,
      min(case when i.cause = any(array[${causes.map(({ code }) => `'${code.replaceAll("'", "''")}'`).join(', ')}]) then i.cause else 'OTHER' end) as cause,
      min(i.year)::text as year, greatest(0, coalesce(sum(i.dead), 0))::float8 as dead, greatest(0, coalesce(sum(i.missing), 0))::float8 as missing,
      greatest(0, coalesce(sum(i.dead_or_missing), 0))::float8 as "deadOrMissing"
    from base.incident i where ${visible('i')} and i.year between ${Number(years[0])} and ${Number(years[1])}
    group by 1 having min(i.area_id) is not null`,
});
