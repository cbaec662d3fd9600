import { flowSource, nationalityOf, wordOf } from './flow-source.ts';

const routes = {
  'FRONTEX-CENTRAL-MEDITERRANEAN': 'Central Mediterranean Route',
  'FRONTEX-EASTERN-MEDITERRANEAN': 'Eastern Mediterranean Route',
  'FRONTEX-WESTERN-MEDITERRANEAN': 'Western Mediterranean Route',
  'FRONTEX-WESTERN-BALKAN': 'Western Balkan Route',
  'FRONTEX-WESTERN-AFRICAN': 'Western African Route',
  'FRONTEX-EASTERN-BORDERS': 'Eastern Borders Route',
  'FRONTEX-ALBANIA-GREECE': 'Circular Route from Albania to Greece',
  'FRONTEX-BLACK-SEA': 'Black Sea Route',
  'FRONTEX-OTHER': 'Other',
} as const;

const codes = Object.fromEntries(Object.entries(routes).map(([code, name]) => [name, code]));

/** Detections of irregular crossings of the EU's external borders by route. */
export const frontexDetections = flowSource({
  code: 'frontex-detections',
  title: 'Detections of illegal border-crossings, Frontex',
  description:
    'Detections of irregular crossings of the external borders of the European Union by route, sea or land, nationality and ' +
    'month since 2009. Counts are detections: one person may be detected on several routes, so routes share people.',
  provider: {
    code: 'FRONTEX',
    name: { en: ['Frontex, European Border and Coast Guard Agency', 'SOURCE'] },
    url: 'https://www.frontex.europa.eu',
  },
  routes,
  tables: {
    frontex: (cells) => ({
      area: null,
      route: wordOf(cells, 'route', codes),
      ...nationalityOf(cells),
      direction: 'INCOMING',
      sex: 'TOTAL',
      age: '_T',
      purpose: 'ALL',
      transport: wordOf(cells, 'type', { Sea: 'SEA', Land: 'LAND', Air: 'AIR' }),
      unit: 'DETECTIONS',
      coverage: 'REGISTER',
    }),
  },
});
