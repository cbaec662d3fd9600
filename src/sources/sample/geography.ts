import type { AreaInput } from '../source.ts';
import {
  type AdminArea,
  adminAreas,
  coastalGroup,
  countries,
  disputedPlace,
  formerCountry,
  positionsOfCentres,
  regions,
  type SampleCountry,
  unknownPlace,
  world,
} from './places.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** The invented places: a world, two regions, a group, twelve countries and their admin areas, a former country and a disputed area. */
export const sampleGeography = sampleSource({
  code: 'sample-geography',
  domain: 'REFERENCE',
  title: invented('Sample geography', 'Géographie d’exemple', 'Geografía de muestra', 'Beispielgeografie'),
  description: invented(
    'Twelve invented countries with their admin areas, two regions and a group. None of them exists; they carry codes that the standards leave to users.',
    'Douze pays inventés avec leurs unités administratives, deux régions et un groupe. Aucun n’existe ; leurs codes sont de ceux que les normes laissent aux utilisateurs.',
    'Doce países inventados con sus áreas administrativas, dos regiones y un grupo. Ninguno existe; llevan códigos que las normas dejan a los usuarios.',
    'Zwölf erfundene Länder mit ihren Verwaltungsgebieten, zwei Regionen und eine Gruppe. Keines davon gibt es; sie tragen Codes, die die Normen den Anwendern überlassen.',
  ),
  releases: [{ version: 'Sample 1', releasedOn: '2024-01-01' }],
  *read() {
    yield area({
      code: world,
      kind: 'WORLD',
      name: invented('Sample world', 'Monde d’exemple', 'Mundo de muestra', 'Beispielwelt'),
      codes: [],
    });
    for (const code of regions) yield area(regionRow(code));
    yield area({
      code: coastalGroup,
      kind: 'GROUP',
      name: invented('Sample coastal countries', 'Pays côtiers d’exemple', 'Países costeros de muestra'),
      codes: [],
    });
    for (const country of countries) {
      yield area(countryRow(country));
      for (const part of adminAreas(country)) yield area(adminRow(part));
    }
    yield area({
      code: unknownPlace,
      kind: 'SPECIAL',
      name: invented('Unknown (sample)', 'Inconnu (exemple)', 'Desconocido (muestra)', 'Unbekannt (Beispiel)'),
      codes: [],
    });
    yield* relations();
  },
});

const area = (row: AreaInput): Draft => ({ type: 'area', row });

/** A country that was, an area that two countries claim, and how places stand to one another. */
function* relations(): Iterable<Draft> {
  yield area({
    code: formerCountry,
    kind: 'SPECIAL',
    name: invented(
      'Lanternmark (former)',
      'Lanternemarche (ancien État)',
      'Linternamarca (antigua)',
      'Laternenmark (ehemalig)',
    ),
    codes: [{ scheme: 'ISO3', code: 'XSA', validTo: '2004-12-31' }],
    memberships: [{ hierarchy: 'SAMPLE_GROUP', parent: coastalGroup, validFrom: '1990-01-01', validTo: '2004-12-31' }],
    validTo: '2004-12-31',
  });
  yield area({
    code: disputedPlace,
    kind: 'DISPUTED',
    name: invented('Mistfield (sample)', 'Champbrume (exemple)', 'Campobruma (muestra)', 'Nebelfeld (Beispiel)'),
    codes: [],
  });
  for (const to of ['XSA', 'XSB'])
    yield { type: 'areaSuccession', row: { from: formerCountry, to, kind: 'SPLIT', on: '2005-01-01' } };
  for (const [from, to, border] of [
    ['XSA', 'XSB', 'LAND'],
    ['XSB', 'XSC', 'LAND'],
    ['XSC', 'XSD', 'SEA'],
  ] as const) {
    yield { type: 'areaNeighbour', row: { from, to, border } };
    yield { type: 'areaNeighbour', row: { from: to, to: from, border } };
  }
  for (const claimant of ['XSC', 'XSD']) yield { type: 'areaClaim', row: { area: disputedPlace, claimant } };
  yield {
    type: 'designationNote',
    row: {
      code: 'SAMPLE_MISTFIELD',
      areas: [disputedPlace, 'XSC', 'XSD'],
      text: invented(
        'Two invented countries claim this invented area; listing it takes no side.',
        'Deux pays inventés revendiquent cette zone inventée ; la mentionner ne vaut pas prise de position.',
        'Dos países inventados reivindican esta zona inventada; enumerarla no supone tomar partido.',
        'Zwei erfundene Länder beanspruchen dieses erfundene Gebiet; es aufzuführen, ergreift keine Partei.',
      ),
    },
  };
}

const regionRow = (code: (typeof regions)[number]): AreaInput => ({
  code,
  kind: 'REGION',
  name:
    code === 'SAMPLE-NORTH'
      ? invented(
          'Northern sample region',
          'Région nord d’exemple',
          'Región norte de muestra',
          'Nördliche Beispielregion',
        )
      : invented('Southern sample region', 'Région sud d’exemple', 'Región sur de muestra', 'Südliche Beispielregion'),
  codes: [],
  memberships: [{ hierarchy: 'SAMPLE_REGION', parent: world }],
});

const countryRow = ({ code, iso2, name, region, coastal, box }: SampleCountry): AreaInput => ({
  code,
  kind: 'COUNTRY',
  name,
  codes: [
    // The first of them carries the code of the country out of which it came.
    { scheme: 'ISO3', code, ...(code === 'XSA' ? { validFrom: '2005-01-01' } : {}) },
    { scheme: 'ISO2', code: iso2 },
  ],
  centroid: positionsOfCentres(box),
  ...(code === 'XSA' || code === 'XSB' ? { validFrom: '2005-01-01' } : {}),
  memberships: [
    { hierarchy: 'SAMPLE_REGION', parent: region },
    ...(coastal ? [{ hierarchy: 'SAMPLE_GROUP', parent: coastalGroup }] : []),
    // Once a member, and no longer.
    ...(code === 'XSB' ? [{ hierarchy: 'SAMPLE_GROUP', parent: coastalGroup, validTo: '2015-12-31' }] : []),
  ],
});

const adminRow = ({ code, level, parent, name }: AdminArea): AreaInput => ({
  code,
  kind: `ADMIN${level}`,
  name,
  codes: [{ scheme: 'PCODE', code }],
  parent,
  validFrom: '2020-01-01',
});
