import type { IncidentInput, ObservationInput, SiteInput, StockInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countries, countryOf, pcode, placeOf, positionIn } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

/** Figures of datasets above OPEN start here: nothing else in the sample is that large, so a leak shows. */
export const reserved = { PARTNER: 700_000_001, RESTRICTED: 700_001_001, PROTECTED: 700_002_001 } as const;

const releases = [{ version: '2026-06', releasedOn: '2026-06-20' }];
const operation = 'SAMPLE-XSD-SHARED';
const country = countryOf('XSD');
const mark = (kind: string, number: number) => `CANARY-${kind}-${String(number).padStart(3, '0')}`;

/** Sites of an operation that only partners may know of: one in each district of Kitehaven. */
export const partnerSites: readonly SiteInput[] = areasOfLevel(country, 2).map(({ code, box }, index) => ({
  scope: operation,
  operation,
  key: `SAMPLE-SHARED-${index + 1}`,
  area: pcode(code),
  kind: 'DISPLACEMENT_SITE',
  status: 'OPEN',
  name: `Shared sample site ${index + 1} (${mark('PARTNER-SITE', index + 1)})`,
  ...positionIn(randomFrom(`partner site ${code}`), box),
}));

/** A district has one site, so both rows carry the same figure. */
export const partnerStocks: readonly StockInput[] = partnerSites.flatMap((site, index) => {
  const row: StockInput = {
    scope: operation,
    operation,
    round: 1,
    assessmentType: 'BASELINE_ASSESSMENT',
    area: site.area,
    grain: 2,
    observedRound: 1,
    populationGroup: 'IDP',
    movement: 'ALL',
    reason: 'ALL',
    sex: 'TOTAL',
    age: '_T',
    unit: 'PERSONS',
    value: reserved.PARTNER + index,
    status: 'NORMAL',
    qualifier: 'EXACT',
  };
  return [row, { ...row, grain: 5 as const, site: site.key }];
});

export const partnerTexts = [mark('PARTNER-OPERATION', 1), mark('PARTNER-METHOD', 1)] as const;

/** A dataset whose rows only partners see. */
export const samplePartnerSites = sampleSource({
  code: 'sample-partner-sites',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample sites for partners',
    'Sites d’exemple pour partenaires',
    'Sitios de muestra para socios',
    'Beispielstandorte für Partner',
  ),
  description: invented(
    'Invented sites and figures that stand for data under a sharing agreement.',
    'Sites et chiffres inventés, à la place de données sous accord de partage.',
    'Sitios y cifras inventados que representan datos sujetos a un acuerdo de intercambio.',
  ),
  tier: 'PARTNER',
  frameworkItems: [itemOf('SC-3')],
  releases,
  *read() {
    const name = invented(
      `Kitehaven: shared tracking ${partnerTexts[0]}`,
      `Port-Cerf-Volant : suivi partagé ${partnerTexts[0]}`,
    );
    yield { type: 'operation', row: { code: operation, name, area: placeOf(country), status: 'ACTIVE' } };
    const period = { start: '2026-04-01', end: '2026-04-20' };
    const method = `Visits agreed with partners (invented) ${partnerTexts[1]}`;
    yield { type: 'round', row: { operation, number: 1, assessmentType: 'BASELINE_ASSESSMENT', period, method } };
    for (const row of partnerSites) yield { type: 'site', row };
    for (const row of partnerStocks) yield { type: 'stock', row };
  },
});

/** Incidents whose every text and figure is marked. */
export const restrictedIncidents: readonly IncidentInput[] = Array.from({ length: 20 }, (_, index) => {
  const at = countries[index % countries.length]!;
  const number = index + 1;
  return {
    scope: '2026',
    key: `SAMPLE-RESTRICTED-${number}`,
    sourceKey: mark('RESTRICTED-KEY', number),
    area: placeOf(at),
    region: mark('RESTRICTED-REGION', number),
    route: mark('RESTRICTED-ROUTE', number),
    occurredOn: `2026-0${1 + (index % 5)}-${String(number).padStart(2, '0')}`,
    year: 2026,
    dead: null,
    missing: null,
    deadOrMissing: reserved.RESTRICTED + index,
    survivors: null,
    women: null,
    men: null,
    children: null,
    cause: mark('RESTRICTED-CAUSE', number),
    quality: 3,
    ...positionIn(randomFrom(`restricted incident ${number}`), at.box),
    locationDescription: `An invented spot. ${mark('RESTRICTED-LOCATION', number)}`,
    informationSource: mark('RESTRICTED-SOURCE', number),
    links: [`https://example.org/sample/${mark('RESTRICTED-LINK', number)}`],
  };
});

/** A dataset whose rows only named people with a grant see. */
export const sampleRestrictedIncidents = sampleSource({
  code: 'sample-restricted-incidents',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample incidents under restriction',
    'Incidents d’exemple à accès restreint',
    'Incidentes de muestra de acceso restringido',
    'Beispielvorfälle mit beschränktem Zugang',
  ),
  description: invented(
    'Invented incidents that stand for data which may do serious harm.',
    'Incidents inventés, à la place de données pouvant causer un tort grave.',
    null,
    'Erfundene Vorfälle anstelle von Daten, die ernsten Schaden anrichten können.',
  ),
  tier: 'RESTRICTED',
  frameworkItems: [itemOf('SC-2')],
  releases,
  *read() {
    for (const row of restrictedIncidents) yield { type: 'incident', row };
  },
});

const indicator = 'SAMPLE_PROTECTED_CASES';
export const protectedSeriesText = mark('PROTECTED-SERIES', 1);

/** Observations whose every text and figure is marked. */
export const protectedCases: readonly ObservationInput[] = countries.flatMap((at, place) =>
  [2024, 2025].map((year, step): ObservationInput => {
    const number = place * 2 + step + 1;
    return {
      scope: indicator,
      series: 'SAMPLE_PROTECTED_CASES_SERIES',
      area: placeOf(at),
      period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
      sex: 'TOTAL',
      age: '_T',
      dimensions: {},
      value: String(reserved.PROTECTED + number - 1),
      status: 'NORMAL',
      nature: 'SYNTHETIC',
      footnotes: [mark('PROTECTED-NOTE', number)],
      source: mark('PROTECTED-SOURCE', number),
    };
  }),
);

/** Rows that only named people with two approvals see. The indicator is open: one must know what can be asked for. */
export const sampleProtectedCases = sampleSource({
  code: 'sample-protected-cases',
  domain: 'INDICATORS',
  title: invented(
    'Sample protected cases',
    'Cas protégés d’exemple',
    'Casos protegidos de muestra',
    'Geschützte Beispielfälle',
  ),
  description: invented(
    'Invented numbers of cases that stand for data which may do severe harm.',
    'Nombres de cas inventés, à la place de données pouvant causer un tort très grave.',
    'Números de casos inventados que representan datos que pueden causar un daño muy grave.',
  ),
  tier: 'PROTECTED',
  releases,
  *read() {
    const name = invented(
      'Sample: cases under protection',
      'Exemple : cas sous protection',
      'Muestra: casos bajo protección',
    );
    const unit = { code: 'SAMPLE_CASES', name: invented('cases', 'cas', 'casos', 'Fälle') };
    const row = {
      code: indicator,
      name,
      measure: 'STOCK',
      unit,
      additiveOverAreas: true,
      additiveOverTime: false,
    } as const;
    yield { type: 'indicator', row: { ...row, decimals: 0 } };
    const seriesName = invented(`Cases under protection ${protectedSeriesText}`);
    const code = 'SAMPLE_PROTECTED_CASES_SERIES';
    yield { type: 'series', row: { code, indicator, name: seriesName, method: 'SYNTHETIC' } };
    for (const observation of protectedCases) yield { type: 'observation', row: observation };
  },
});
