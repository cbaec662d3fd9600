import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { countryNames, lettersOf } from '../cobap/cobap-names.ts';
import { glimpse } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Glimpse, PointOfEntryInput, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { dayOf, homes, kindOf, states } from './crossing-words.ts';

const expected = 'Expected: GeoJSON points with the properties "Name - English" (or "Name_ENG") and "Country".';

/** The names of properties drift from state to state: told by their letters. */
const columnOf = (name: string): string | undefined => {
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (/^nameeng(lish)?$/.test(letters)) return 'name';
  if (/^name\p{L}+$/u.test(letters)) return 'localName';
  if (/^lat(itude)?$/.test(letters)) return 'latitude';
  if (/^(lon|long|lng|longitude)$/.test(letters)) return 'longitude';
  return ['country', 'type', 'status', 'statusasof'].includes(letters) ? letters : undefined;
};

const propertyNames = (head: string): string[] => [...head.matchAll(/"([^"\n]{1,60})"\s*:/g)].map(([, name]) => name!);

const recognised = (seen: Glimpse): boolean => {
  if (!/"type"\s*:\s*"FeatureCollection"/.test(seen.head) || !/"type"\s*:\s*"Point"/.test(seen.head)) return false;
  const columns = new Set(propertyNames(seen.head).map(columnOf));
  return columns.has('name') && columns.has('country');
};

type Cells = Readonly<Record<string, unknown>>;
type Feature = { readonly cells: Cells; readonly coordinates: readonly unknown[] };
type Content = { readonly features: readonly Feature[]; readonly home: string; readonly unread: readonly string[] };

const contentOf = async (file: SourceFile): Promise<Content> => {
  const given = (await readJson(file)) as { features?: unknown; name?: unknown };
  if (!Array.isArray(given?.features)) throw unreadable(file.name, 'this is no list of features', expected);
  const unread = new Set<string>();
  const locals = new Set<string>();
  const features = given.features.map((feature): Feature => {
    const { properties, geometry } = (feature ?? {}) as {
      properties?: Cells | null;
      geometry?: { type?: unknown; coordinates?: unknown } | null;
    };
    const cells: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties ?? {})) {
      const column = columnOf(name);
      if (column === undefined) unread.add(name);
      else cells[column] = value;
      if (column === 'localName') locals.add(name);
    }
    const coordinates = geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
    return { cells, coordinates };
  });
  const home = homeOf(locals, [given.name, file.name]);
  if (!home)
    throw unreadable(
      file.name,
      'neither the column of local names nor the name of the file says whose border crossings they are',
      'Let the name of the file begin with the country’s ISO code, for example UKR_border_crossings_2022-03-09.geojson.',
    );
  return { features, home, unread: [...unread] };
};

const homeOf = (locals: ReadonlySet<string>, names: readonly unknown[]): string | undefined => {
  for (const name of locals) {
    const suffix = name.replace(/^name[^\p{L}]*/iu, '');
    const home = homes[suffix.toLowerCase()] ?? (/^[A-Z]{3}$/.test(suffix) ? suffix : undefined);
    if (home) return home;
  }
  for (const name of names) {
    const found = /^([A-Z]{3})[_ -]/.exec(String(name ?? ''));
    if (found) return found[1];
  }
  return undefined;
};

/** Both sides in any order, without accents: the least that two spellings of one crossing have in common. */
const pairOf = (name: string): string =>
  name
    .split(/\s*[-–—/]\s*/)
    .map(lettersOf)
    .filter(Boolean)
    .sort()
    .join('|');

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim());

/** Border crossings of a country, state after state of one file without ids. */
export const borderCrossings: Source = {
  code: 'border-crossings',
  dataset: {
    code: 'border-crossings',
    domain: 'MOBILITY',
    title: { en: ['International border crossings', 'SOURCE'] },
    description: {
      en: [
        'Border crossings of a country with their neighbours, compiled from several sources in a rapidly evolving situation. Early ' +
          'states have no status and do not tell roads from railways; none has ids.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'OCHA',
      name: { en: ['United Nations Office for the Coordination of Humanitarian Affairs', 'SOURCE'] },
      url: 'https://data.humdata.org',
    },
    licence: {
      code: 'CC-BY',
      name: 'Creative Commons Attribution (version not stated)',
      redistribution: 'ALLOWED',
    },
    creditLine: 'Border crossings, multiple sources, compiled by OCHA',
    updateRhythm: 'MONTHLY',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-11' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  gates: { minRows: 0.9, maxRejects: 0.05 },
  dayFrom: 'NAME',
  recognises: recognised,
  async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
    const own = new Set<SourceFile>();
    for (const file of files) if (recognised(await glimpse(file))) own.add(file);
    const byDay = new Map<string, SourceFile>();
    for (const file of chooseFiles(files, (one) => own.has(one), [/\/README\.md$/i], expected.slice(10, -1))) {
      const day = stated.releasedOn ?? dayOf(/\d{4}-\d{2}-\d{2}/.exec(file.name)?.[0]);
      if (!day)
        throw unreadable(
          file.name,
          'neither the file nor its name says of which day the state is',
          'State the day: --released YYYY-MM-DD.',
        );
      if (byDay.has(day)) throw unreadable(file.name, `a second file of the state of ${day}`, 'Give each state once.');
      byDay.set(day, file);
    }
    return [...byDay].sort().map(([day, file]) => ({
      version: stated.version ?? day,
      releasedOn: day,
      files: [file],
      processing:
        'Columns whose names drift were brought into one; crossings without ids were known again by names, country and position.',
    }));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const { features, home, unread } = await contentOf(plan.files[0]!);
    const found: { at: At; cells: Cells; row: PointOfEntryInput }[] = [];
    const strangeTypes = new Set<string>();
    for (const [index, feature] of features.entries()) {
      const at = { file: 0, line: index + 1 };
      const reject = (column: string, value: string | null, reason: string): Entry => ({
        type: 'reject',
        at,
        column,
        value,
        reason,
      });
      const { cells } = feature;
      const type = kindOf(text(cells.type));
      if (type === 'hidden') {
        yield reject('type', null, 'irregular crossings lead to people and never belong into an open register');
        continue;
      }
      if (type.unknown) strangeTypes.add(text(cells.type));
      const name = text(cells.name) || text(cells.localName);
      const other = countryNames.get(lettersOf(text(cells.country)));
      const where = positionOf(feature);
      if (!pairOf(name)) yield reject('name', name, 'has no name');
      else if (!other) yield reject('country', text(cells.country), 'no country on file has this name');
      else if ('reason' in where) yield reject('position', where.value, where.reason);
      else {
        const key = [home, other, pairOf(name), ...(/^(LAND|NOT_TOLD)$/.test(type.kind) ? [] : [type.kind])].join(' ');
        const row: PointOfEntryInput = {
          scope: `crossings ${home}`,
          key,
          kind: type.kind,
          code: null,
          name,
          localName: text(cells.localName) || null,
          area: { scheme: 'ISO3', code: home },
          otherSide: { scheme: 'ISO3', code: other },
          ...where,
        };
        found.push({ at, cells, row });
      }
    }
    const alike = Map.groupBy(found, ({ row }) => row.key);
    const twins = new Set<string>();
    const taken = new Set<string>();
    for (const { at, cells, row: plain } of found) {
      // Of several with the same names none is the one that a name alone stands for: where they lie tells them apart.
      const alone = alike.get(plain.key)?.length === 1;
      const key = alone ? plain.key : `${plain.key} ${plain.latitude?.toFixed(3)} ${plain.longitude?.toFixed(3)}`;
      if (taken.has(key)) {
        yield {
          type: 'reject',
          at,
          column: 'name',
          value: plain.name,
          reason: 'the same crossing stands in the file already',
        };
        continue;
      }
      taken.add(key);
      if (!alone) twins.add(plain.name);
      const row = { ...plain, key };
      yield { type: 'pointOfEntry', at, row };
      yield* statusOf(row, cells, at);
    }
    yield told('twins', 'Crossings of the same names and kind at different positions, each kept by itself', [...twins]);
    yield told('types', 'Types that are not known or name several kinds, kept as NOT_TOLD', [...strangeTypes]);
    yield told('columns', 'Columns that are not read', unread);
  },
};

const told = (name: string, what: string, list: readonly string[]): Entry => ({
  type: 'check',
  name,
  passed: true,
  message: `${what}: ${list.length ? list.join('; ') : 'none'}.`,
});

type At = { readonly file: number; readonly line: number };

/** A state without a status says nothing: there is no row for it. */
function* statusOf(of: PointOfEntryInput, cells: Cells, at: At): Iterable<Entry> {
  const reject = (column: string, value: string, reason: string): Entry => ({
    type: 'reject',
    at,
    column,
    value,
    reason,
  });
  const given = text(cells.status);
  if (!given) return;
  const status = states[lettersOf(given)];
  const observedOn = dayOf(cells.statusasof);
  if (!status) yield reject('status', given, 'is no status that is known');
  else if (!observedOn)
    yield reject(
      'StatusAsOf',
      text(cells.statusasof),
      'is not a day that can be read in one way only: a status needs its day',
    );
  else
    yield {
      type: 'pointOfEntryStatus',
      at,
      row: {
        scope: `status ${of.area.code} ${observedOn}`,
        of,
        observedOn,
        status,
        validFrom: null,
        expectedTo: null,
        measures: [],
        affectedPopulations: [],
        dailyIn: null,
        dailyOut: null,
      },
    };
}

type Where =
  | { readonly latitude: number | null; readonly longitude: number | null }
  | { readonly value: string; readonly reason: string };

/** The geometry, which the columns have to bear out: a tenth of a degree apart, one of them is wrong or turned round. */
const positionOf = ({ cells, coordinates }: Feature): Where => {
  const [longitude, latitude] = coordinates.map(Number);
  const columns = [number(cells.latitude), number(cells.longitude)] as const;
  const value = `${coordinates.join(', ')} (geometry); ${columns.join(', ')} (columns)`;
  if (coordinates.length < 2 || !Number.isFinite(latitude) || !Number.isFinite(longitude))
    return columns[0] === null || columns[1] === null
      ? { latitude: null, longitude: null }
      : { latitude: columns[0], longitude: columns[1] };
  const far = (one: number | null, two: number) => one !== null && Math.abs(one - two) > 0.1;
  if (far(columns[0], latitude as number) || far(columns[1], longitude as number))
    return { value, reason: 'geometry and columns give different positions' };
  return { latitude: latitude as number, longitude: longitude as number };
};

const number = (value: unknown): number | null => {
  const made = text(value) === '' ? Number.NaN : Number(value);
  return Number.isFinite(made) ? made : null;
};
