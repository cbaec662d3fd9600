import { itemOf } from './frameworks.ts';
import { regions } from './places.ts';
import { invented, sampleSource } from './sample-source.ts';

/** Invented themes, sections and a collection, with links to what the sample holds and to what nobody holds. */
export const samplePortal = sampleSource({
  code: 'sample-portal',
  domain: 'REFERENCE',
  title: invented('Sample portal', 'Portail d’exemple', 'Portal de muestra', 'Beispielportal'),
  description: invented(
    'Two invented themes, a section for each sample region and a collection.',
    'Deux thèmes inventés, une section par région d’exemple et une collection.',
    'Dos temas inventados, una sección para cada región de muestra y una colección.',
  ),
  releases: [{ version: 'Sample 1', releasedOn: '2024-01-01' }],
  *read() {
    yield {
      type: 'theme',
      row: {
        scope: 'themes',
        code: 'SAMPLE_ARRIVALS',
        position: 101,
        title: invented('Arrivals (sample)', 'Arrivées (exemple)', 'Llegadas (muestra)', 'Ankünfte (Beispiel)'),
        description: invented('Who comes.', 'Qui arrive.'),
        indicators: ['SAMPLE_INFLOW', 'SAMPLE_NOT_LOADED'],
        items: [itemOf('SC-1')],
      },
    };
    yield {
      type: 'theme',
      row: {
        scope: 'themes',
        code: 'SAMPLE_NOTHING_YET',
        position: 102,
        title: invented('A theme without data (sample)', 'Un thème sans données (exemple)'),
        indicators: ['SAMPLE_NOT_LOADED'],
        items: [],
      },
    };
    for (const [index, region] of regions.entries())
      yield {
        type: 'regionalSection',
        row: {
          scope: 'sections',
          code: `SECTION-${region}`,
          position: 101 + index,
          title: invented(`Section ${index + 1} (sample)`, `Section ${index + 1} (exemple)`),
          areas: [region],
        },
      };
    yield {
      type: 'topicalCollection',
      row: {
        scope: 'collections',
        code: 'SAMPLE_ON_THE_WAY',
        position: 101,
        title: invented('On the way (sample)', 'En chemin (exemple)', 'En camino (muestra)', 'Unterwegs (Beispiel)'),
        datasets: ['sample-incidents', 'not-loaded'],
        indicators: ['SAMPLE_INFLOW'],
      },
    };
  },
});
