import type { GovernanceScoreInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, placeOf } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const domains = ['SI-D1', 'SI-D2', 'SI-D3'];
const levelCodes = ['PARTLY', 'MEETS', 'FULLY'];

/** Levels of the invented countries on the invented instrument, by domain and over all, in two editions. */
export const sampleGovernance = sampleSource({
  code: 'sample-governance',
  domain: 'GOVERNANCE',
  title: invented('Sample governance levels', 'Niveaux de gouvernance d’exemple', 'Niveles de gobernanza de muestra'),
  description: invented(
    'Invented levels on an invented instrument. They describe policies that nobody has.',
    'Niveaux inventés sur un instrument inventé. Ils décrivent des politiques que personne n’a.',
    'Niveles inventados en un instrumento inventado. Describen políticas que nadie tiene.',
  ),
  frameworkItems: [itemOf('SC-4'), itemOf('SI')],
  releases: [{ version: 'Edition 2025', releasedOn: '2025-11-15' }],
  *read() {
    for (const edition of ['2022', '2025']) {
      for (const country of countries) {
        // One country joined for the second edition only.
        if (country.code === 'XSJ' && edition === '2022') continue;
        const random = randomFrom(`governance ${country.code} ${edition}`);
        const levels = domains.map((item) => ({ item, level: levelIn(item, country.code, random.between(1, 3)) }));
        const known = levels.flatMap(({ level }) => (level === null ? [] : [level]));
        // Over all domains the lowest counts, and only where each has a level.
        const overall = known.length === domains.length ? Math.min(...known) : null;
        for (const { item, level } of [{ item: 'SI', level: overall }, ...levels]) {
          const row: GovernanceScoreInput = {
            scope: edition,
            ...itemOf(item),
            area: placeOf(country),
            edition,
            period: { start: `${edition}-01-01`, end: `${edition}-12-31` },
            level,
            levelCode: level === null ? null : levelCodes[level - 1]!,
            status: level === null ? missing(item, country.code) : 'NORMAL',
          };
          yield { type: 'governanceScore', row };
        }
      }
    }
  },
});

const levelIn = (item: string, country: string, level: number): number | null =>
  (item === 'SI-D3' && country === 'XSF') || (item === 'SI-D2' && country === 'XSI') ? null : level;

const missing = (item: string, country: string) =>
  item === 'SI-D3' && country === 'XSF' ? 'NOT_APPLICABLE' : item === 'SI' ? 'NOT_AVAILABLE' : 'NOT_REPORTED';
