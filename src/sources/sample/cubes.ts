import { incidents, sites } from '../cubes/cube-kinds.ts';
import type { IncidentInput, Source } from '../source.ts';
import { sampleDisplacement } from './displacement.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countryOf, pcode, placeOf, positionIn } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

type Description = Pick<Source['dataset'], 'code' | 'title' | 'description'>;

/** A sample source with tables that everybody may read, whoever reads its records. */
const withTables = (
  source: Source,
  description: Description,
  cubes: NonNullable<Source['tables']>['cubes'],
): Source => ({
  ...source,
  tables: { dataset: { ...source.dataset, ...description, tier: 'OPEN' }, cubes },
});

const siteTitle = invented(
  'Sample sites: displaced people by area, sort of site and status',
  'Sites d’exemple : personnes déplacées par zone, type et statut',
  'Sitios de muestra: desplazados por área, tipo y estado',
  'Beispielstandorte: Vertriebene nach Gebiet, Art und Zustand',
);

/** The tracked sites, with tables of how many people are in them where. */
export const sampleSites = withTables(
  sampleDisplacement,
  {
    code: 'sample-site-tables',
    title: siteTitle,
    description: invented('Tables over the invented sites of the sample, suppressed and rounded before publication.'),
  },
  [{ code: 'SAMPLE-SITES', title: siteTitle, kind: sites, finest: 2 }],
);

const causes = [
  {
    code: 'Checkpoint',
    label: invented('at a checkpoint', 'à un point de contrôle', 'en un control', 'an einer Kontrollstelle'),
  },
  { code: 'Detention', label: invented('in detention', 'en détention', 'en detención', 'in Haft') },
  { code: 'Journey', label: invented('on the way', 'en route', 'en el camino', 'unterwegs') },
];
const years = [2023, 2025] as const;

/** Incidents in the districts of two countries, most of them in few places: nobody without a grant knows of one. */
const protectionIncidents: readonly IncidentInput[] = Array.from({ length: 600 }, (_, index) => {
  const number = String(index + 1).padStart(3, '0');
  const random = randomFrom(`protection incident ${number}`);
  const country = countryOf(random.chance(0.7) ? 'XSA' : 'XSC');
  const districts = areasOfLevel(country, 2);
  const district = districts.find((_area, at) => at === districts.length - 1 || random.chance(0.25)) ?? districts[0]!;
  const dead = random.chance(0.4) ? random.between(1, 4) : 0;
  const missing = random.chance(0.3) ? random.between(1, 6) : 0;
  const year = random.pick([2023, 2024, 2024, 2025]);
  return {
    scope: String(year),
    key: `SAMPLE-PROTECTION-${number}`,
    kind: 'INCIDENT',
    sourceKey: `CANARY-PROTECTION-KEY-${number}`,
    // Of some no more is known than the country.
    area: random.chance(0.06) ? placeOf(country) : pcode(district.code),
    region: null,
    route: null,
    occurredOn: `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    year,
    ...{ dead, missing, deadOrMissing: dead + missing, survivors: null, women: null, men: null, children: null },
    cause: random.chance(0.05)
      ? `CANARY-PROTECTION-CAUSE-${number}`
      : random.pick(['Journey', 'Journey', 'Checkpoint', 'Detention']),
    quality: 3,
    ...positionIn(random, district.box),
    locationDescription: `An invented spot. CANARY-PROTECTION-LOCATION-${number}`,
    informationSource: 'Sample monitoring post',
    links: [],
  };
});

const incidentTitle = invented(
  'Sample protection incidents: dead and missing by area, cause and year',
  'Incidents de protection d’exemple : morts et disparus par zone, cause et année',
  'Incidentes de protección de muestra: muertos y desaparecidos por área, causa y año',
  'Beispiel-Schutzvorfälle: Tote und Vermisste nach Gebiet, Ursache und Jahr',
);

/** Incidents under restriction, with tables for everybody. */
export const sampleProtectionIncidents = withTables(
  sampleSource({
    code: 'sample-protection-incidents',
    domain: 'DISPLACEMENT',
    title: invented(
      'Sample protection incidents',
      'Incidents de protection d’exemple',
      'Incidentes de protección de muestra',
      'Beispiel-Schutzvorfälle',
    ),
    description: invented('Invented incidents that stand for reports which may do serious harm. None took place.'),
    tier: 'RESTRICTED',
    frameworkItems: [itemOf('SC-2')],
    releases: [{ version: '2026-06', releasedOn: '2026-06-21' }],
    *read() {
      for (const row of protectionIncidents) yield { type: 'incident', row };
    },
  }),
  {
    code: 'sample-protection-tables',
    title: incidentTitle,
    description: invented(
      'Tables over invented incidents under restriction, suppressed and rounded before publication.',
    ),
  },
  [{ code: 'SAMPLE-PROTECTION', title: incidentTitle, kind: incidents(causes, years), finest: 2 }],
);
