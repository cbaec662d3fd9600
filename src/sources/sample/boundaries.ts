import type { SampleCountry } from './places.ts';
import { countries, placeOf } from './places.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const set = 'SAMPLE_BOXES';

/** Rectangles in the open sea in place of boundaries. */
export const sampleBoundaries = sampleSource({
  code: 'sample-boundaries',
  domain: 'REFERENCE',
  title: invented('Sample boundaries', 'Limites d’exemple', 'Límites de muestra', 'Beispielgrenzen'),
  description: invented('A rectangle for each invented country.', 'Un rectangle pour chaque pays inventé.'),
  releases: [{ version: 'Sample 1', releasedOn: '2024-01-01' }],
  *read() {
    yield {
      type: 'boundarySet',
      row: {
        code: set,
        title: invented('Sample boxes', 'Rectangles d’exemple', 'Cajas de muestra', 'Beispielkästen'),
        disclaimer: invented(
          'Invented rectangles; nothing is there but water.',
          'Rectangles inventés ; il n’y a là que de l’eau.',
          'Rectángulos inventados; allí solo hay agua.',
          'Erfundene Rechtecke; dort ist nur Wasser.',
        ),
        licence: 'CC0-1.0',
        creditLine: 'Tributary sample',
      },
    };
    yield* countries.map(boxOf);
  },
});

const boxOf = (country: SampleCountry): Draft => {
  const { south, west } = country.box;
  const [north, low, east, far] = [-south[0], -south[1], -west[0], -west[1]];
  const ring = [
    [far, low],
    [east, low],
    [east, north],
    [far, north],
    [far, low],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] } as const;
  return { type: 'boundary', row: { scope: set, set, area: placeOf(country), geometry, positions: ring.length } };
};
