import type { AreaInput } from '../source.ts';
import {
  type AdminArea,
  adminAreas,
  coastalGroup,
  countries,
  regions,
  type SampleCountry,
  unknownPlace,
  world,
} from './places.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** The invented places: a world, two regions, a group, twelve countries and their admin areas. */
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
  },
});

const area = (row: AreaInput): Draft => ({ type: 'area', row });

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

const countryRow = ({ code, iso2, name, region, coastal }: SampleCountry): AreaInput => ({
  code,
  kind: 'COUNTRY',
  name,
  codes: [
    { scheme: 'ISO3', code },
    { scheme: 'ISO2', code: iso2 },
  ],
  memberships: [
    { hierarchy: 'SAMPLE_REGION', parent: region },
    ...(coastal ? [{ hierarchy: 'SAMPLE_GROUP', parent: coastalGroup }] : []),
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
