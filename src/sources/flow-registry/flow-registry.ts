import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Glimpse, Place, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import {
  documentSchema,
  observationColumns,
  observationSchema,
  personalColumns,
  pointColumns,
  pointSchema,
  type RegistryObservation,
  type RegistryPoint,
  registryFormat,
} from './registry-format.ts';

type Row = {
  readonly at: { readonly file: number; readonly line: number };
  readonly row: Readonly<Record<string, unknown>>;
};
type Registry = { readonly points: Row[]; readonly observations: Row[]; version?: string; released?: string };

const signs = {
  points: ['code', 'kind', 'country'],
  observations: ['point', 'start', 'end', 'periodKind', 'direction', 'unit', 'count'],
} as const;

const partOf = (seen: Glimpse): 'document' | 'points' | 'observations' | undefined => {
  if (/^\uFEFF?\s*\{/.test(seen.head))
    return new RegExp(`"format"\\s*:\\s*"${registryFormat}"`).test(seen.head) ? 'document' : undefined;
  const names = headerOf(seen).map((name) => name.replace(/^\uFEFF/, ''));
  if (signs.observations.every((name) => names.includes(name))) return 'observations';
  return signs.points.every((name) => names.includes(name)) ? 'points' : undefined;
};

/** Columns that this format lacks stop the load: those that speak of persons with a word on why. */
const refuseForeign = (file: SourceFile, names: readonly string[], allowed: readonly string[]): void => {
  const foreign = names.filter((name) => !allowed.includes(name));
  if (!foreign.length) return;
  const persons = personalColumns(foreign);
  throw unreadable(
    file.name,
    persons.length
      ? `columns speak of single persons or interviews: ${persons.join(', ')}`
      : `columns that the format does not have: ${foreign.join(', ')}`,
    persons.length
      ? 'Records of persons never belong here. Count them, leave these columns out, and give counts alone.'
      : `It has ${allowed.join(', ')}.`,
  );
};

const numbers = new Set(['latitude', 'longitude', 'hours', 'count']);

/** A CSV row in the shape of the document: empty cells are absent, several transports stand apart by a semicolon. */
const shaped = (row: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, text]): [string, unknown][] => {
      if (text === '') return name === 'count' ? [[name, null]] : [];
      if (name === 'transports') return [[name, text.split(';').map((one) => one.trim())]];
      return [[name, numbers.has(name) && text.trim() !== '' ? Number(text) : text]];
    }),
  );

const registryOf = async (files: readonly SourceFile[]): Promise<Registry> => {
  const made: Registry = { points: [], observations: [] };
  for (const [file, given] of files.entries()) {
    const part = partOf(await glimpse(given));
    if (part === 'document') {
      const found = documentSchema.safeParse(await readJson(given));
      if (!found.success)
        throw unreadable(given.name, String(found.error.issues[0]?.message), 'See docs/formats/flow-monitoring.md.');
      const { points, observations, version, released } = found.data;
      for (const [list, all, columns] of [
        ['points', points, pointColumns],
        ['observations', observations, observationColumns],
      ] as const)
        for (const [index, row] of all.entries()) {
          const record = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
          refuseForeign(given, Object.keys(record), columns);
          made[list].push({ at: { file, line: index + 1 }, row: record });
        }
      if (version) made.version = version;
      if (released) made.released = released;
    } else if (part) {
      const columns = part === 'points' ? pointColumns : observationColumns;
      const names = headerOf(await glimpse(given)).map((name) => name.replace(/^\uFEFF/, ''));
      refuseForeign(given, names, columns);
      for await (const { line, row, problem } of csvRows(given, { required: [...signs[part]] }))
        made[part].push({ at: { file, line }, row: problem ? { problem } : shaped(row) });
    }
  }
  const counts = made.observations.map(({ row }) => row.count);
  // Nobody counts twenty groups of exactly one: such a table lists persons.
  if (counts.length >= 20 && counts.every((count) => count === 1))
    throw unreadable(
      files[0]?.name ?? 'observations',
      'every count is one: the rows look like single persons',
      'Add up the persons of each point, period and group, and give the counts.',
    );
  return made;
};

/** Reads what is about points of a sort: irregular crossings are a dataset of their own, so that their rows exist for few. */
const registrySource = (
  irregular: boolean,
  words: Pick<Source['dataset'], 'code' | 'title' | 'description' | 'tier'>,
): Source => ({
  code: words.code,
  dataset: {
    ...words,
    domain: 'DISPLACEMENT',
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://dtm.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'The source states no licence', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration (IOM), Displacement Tracking Matrix, flow monitoring',
    frameworkItems: [{ framework: 'GCM', item: 'GCM-1' }],
  },
  dayFrom: 'CONTENT',
  recognises: (seen) =>
    partOf(seen) !== undefined &&
    (irregular ? { aside: 'loaded by hand: npm run load -- flow-monitoring-irregular' } : true),
  async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
    const own = new Set<SourceFile>();
    for (const file of files) if (partOf(await glimpse(file))) own.add(file);
    const chosen = chooseFiles(
      files,
      (file) => own.has(file),
      [/\/README\.md$/],
      `a document of the format ${registryFormat}, or its two tables as CSV`,
    );
    const content = await registryOf(chosen);
    if (!content.points.length || !content.observations.length)
      throw unreadable(chosen[0]?.name ?? 'folder', 'points or observations are missing', 'Give both together.');
    const last =
      content.observations
        .map(({ row }) => String(row.end ?? ''))
        .sort()
        .at(-1) ?? '';
    const releasedOn = stated.releasedOn ?? content.released ?? last;
    return [
      {
        version: stated.version ?? content.version ?? releasedOn,
        releasedOn,
        files: chosen,
        processing: 'As given in the exchange format; points in an area that is not told stand in their country.',
      },
    ];
  },
  async *read(plan) {
    const { points, observations } = await registryOf(plan.files);
    const known = new Map<string, RegistryPoint>();
    let elsewhere = 0;
    for (const { at, row } of points) {
      const found = pointSchema.safeParse(row);
      if (!found.success) {
        yield rejected(at, found.error.issues[0], row);
        continue;
      }
      known.set(found.data.code, found.data);
      if ((found.data.kind === 'IRREGULAR_CROSSING') !== irregular) {
        elsewhere += 1;
        continue;
      }
      const { country: _country, area: _area, name, latitude, longitude, ...rest } = found.data;
      yield {
        type: 'flowPoint',
        at,
        row: {
          scope: 'points',
          ...rest,
          area: placeOf(found.data),
          name: name ?? null,
          latitude: latitude ?? null,
          longitude: longitude ?? null,
        },
      };
    }
    for (const { at, row } of observations) {
      const found = observationSchema.safeParse(row);
      if (!found.success) {
        yield rejected(at, found.error.issues[0], row);
        continue;
      }
      const point = known.get(found.data.point);
      if (!point) {
        const reason = 'no point has this code: rows of unknown points are not taken';
        yield { type: 'reject', at, column: 'point', value: irregular ? null : found.data.point, reason };
      } else if ((point.kind === 'IRREGULAR_CROSSING') === irregular) yield observed(at, found.data, point);
    }
    yield {
      type: 'check',
      name: 'points of the other dataset',
      passed: true,
      message: `${elsewhere} points belong to ${irregular ? 'flow-monitoring-registry' : 'flow-monitoring-irregular'} and were left to it`,
    };
  },
});

const placeOf = ({ area, country }: RegistryPoint): Place =>
  area ? { scheme: 'PCODE', code: area } : { scheme: 'ISO3', code: country };

const iso3 = (code: string | undefined): Place | null => (code ? { scheme: 'ISO3', code } : null);

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string } | undefined;

/** The value is left out where it may locate a point. */
const rejected = (at: Row['at'], issue: Issue, row: Row['row']): Entry => {
  const column = String(issue?.path[0] ?? '');
  const told = ['name', 'code', 'latitude', 'longitude', ''].includes(column) ? null : String(row[column] ?? '');
  return { type: 'reject', at, column: column || null, value: told, reason: issue?.message ?? 'is not in the format' };
};

const observed = (at: Row['at'], given: RegistryObservation, point: RegistryPoint): Entry => {
  const { nationality } = given;
  const named = nationality && nationality !== 'UNKNOWN' && nationality !== 'NOT_COLLECTED' ? nationality : undefined;
  return {
    type: 'flowObservation',
    at,
    row: {
      scope: given.start.slice(0, 7),
      series: 'registry',
      area: placeOf(point),
      point: point.code,
      period: { start: given.start, end: given.end },
      periodKind: given.periodKind,
      calendar: given.calendar,
      nationality: iso3(named),
      nationalityKind: named ? 'COUNTRY' : ((nationality ?? 'ALL') as 'ALL' | 'UNKNOWN' | 'NOT_COLLECTED'),
      departure: iso3(given.departure),
      destination: iso3(given.destination),
      direction: given.direction,
      sex: given.sex,
      age: given.age,
      purpose: given.purpose,
      transport: given.transport ?? null,
      unit: given.unit,
      coverage: 'POINT_IN_HOURS',
      observationHours: given.hours === undefined ? null : String(given.hours),
      value: given.count,
      status: given.count === null ? 'NOT_COLLECTED' : 'NORMAL',
    },
  };
};

/** Counts past flow monitoring points, in the exchange format of docs/formats. */
export const flowRegistry = registrySource(false, {
  code: 'flow-monitoring-registry',
  title: { en: ['Flow monitoring registry', 'SOURCE'] },
  description: {
    en: [
      'Counts of people who pass flow monitoring points in selected hours: partial views of single points, never totals. ' +
        'Irregular crossing points are not among them.',
      'SOURCE',
    ],
  },
  tier: 'OPEN',
});

/** The irregular crossing points of the same files. */
export const flowRegistryIrregular = registrySource(true, {
  code: 'flow-monitoring-irregular',
  title: { en: ['Flow monitoring registry: irregular crossing points', 'SOURCE'] },
  description: {
    en: [
      'Counts at points where borders are crossed unseen. Their places and times can lead others to people.',
      'SOURCE',
    ],
  },
  tier: 'PROTECTED',
});
