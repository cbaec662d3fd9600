import { unreadable } from '../../errors.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { At, DatasetDescriptor, Entry, ReleasePlan, Source, SourceFile } from '../source.ts';
import { missingMigrants } from './missing-migrants.ts';
import { missingMigrantsTables } from './missing-migrants-tables.ts';

const columns = ['t', 'm', 'type', 'route', 'geo', 'dead', 'cause', 'surv', 'nat', 'location', 'lon', 'lat'];

/** Copies by their last month: the file does not say when it was given out. */
const copies: Readonly<Record<string, string>> = { '2025-04': '2025-06-19' };

const kinds = {
  Incident: 'INCIDENT',
  'Split Incident': 'SPLIT',
  'Cumulative Incident': 'CUMULATIVE',
  'Incident,Split Incident': 'SPLIT',
} as const;

const dataset: DatasetDescriptor = {
  ...missingMigrants.dataset,
  code: 'missing-migrants-nationality',
  title: { en: ['Missing Migrants Project: incidents with countries of origin, copy', 'SOURCE'] },
  description: {
    en: [
      'Incidents in which migrants died or disappeared, cleaned by IOM’s Global Data Institute, with the kind of record ' +
        '(single, part of a split one, cumulative) and the countries of origin. The same events as in the project’s own ' +
        'list: never added to it. Where several countries of origin are named, how many came from each is not known.',
      'SOURCE',
    ],
  },
  licence: { code: 'MIT', name: 'MIT License', redistribution: 'ALLOWED' },
  creditLine:
    'International Organization for Migration (IOM), Missing Migrants Project; copy by IOM’s Global Data Institute',
  homepage: 'https://github.com/iom/gdidata',
};

/**
 * A cleaned copy of the incidents with the kind of record and the countries that people came from. A dataset of its own: it has
 * no key of the provider, was cleaned and cut off by others, and stands under other terms, so it can neither replace nor enrich
 * the list record by record. Figures of both are never added up.
 */
export const missingMigrantsNationality: Source = {
  code: dataset.code,
  dataset,
  tables: missingMigrantsTables(dataset),
  // The first copy reads without a reject. Records have no key, so a corrected one is withdrawn and added.
  gates: { maxRejects: 0.001, minScopes: 0.9 },
  dayFrom: 'TABLE',
  recognises: (seen) => columns.every((column) => headerOf(seen).includes(column)),
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const releasedOn = stated.releasedOn ?? (await dayOf(file));
        return {
          version: stated.version ?? `gdidata ${releasedOn}`,
          releasedOn,
          files: [file],
          processing: 'Figures as in the copy; the code UNK of an unknown origin left out.',
        };
      }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const times = new Map<string, number>();
    let alike = 0;
    for await (const { line, row, problem } of csvRows(plan.files[0] as SourceFile, { required: columns })) {
      const at = { file: 0, line };
      if (problem) {
        yield { type: 'reject', at, column: null, value: null, reason: problem };
        continue;
      }
      const content = JSON.stringify(columns.map((column) => row[column]));
      const time = (times.get(content) ?? 0) + 1;
      times.set(content, time);
      if (time > 1) alike += 1;
      yield incidentOf(row, at, time === 1 ? content : `${content}#${time}`);
    }
    yield {
      type: 'check',
      name: 'records that are alike',
      passed: true,
      message: `${alike} records are equal to an earlier one in everything; without a key they may be other incidents, and stay`,
    };
  },
};

const incidentOf = (row: Readonly<Record<string, string>>, at: At, key: string): Entry => {
  const reject = (column: string, reason: string): Entry => {
    return { type: 'reject', at, column, value: row[column] ?? null, reason };
  };
  const { t = '', m = '', geo = '', type = '', nat = '' } = row;
  const year = /^(\d{4})-\d{2}-01$/.exec(m)?.[1];
  if (year === undefined) return reject('m', 'not the first day of a month');
  if (!Object.hasOwn(kinds, type)) return reject('type', 'a kind of record never seen before');
  if (!/^[A-Z][A-Z0-9]{2}$/.test(geo)) return reject('geo', 'not a code of three letters');
  const origins = nat.split(',').map((code) => code.trim());
  if (!origins.every((code) => code === '' || /^[A-Z][A-Z0-9]{2}$/.test(code)))
    return reject('nat', 'not a list of codes of three letters');
  const counts = ['dead', 'surv'].map((column) => {
    const text = row[column] ?? '';
    // Survivors may be negative: a record that corrects another one.
    return text === '' ? null : /^-?\d{1,9}$/.test(text) ? Number(text) : reject(column, 'not a whole number');
  });
  const wrong = counts.find((count) => typeof count === 'object' && count !== null);
  if (wrong) return wrong as Entry;
  const degrees = ['lat', 'lon'].map((column) => (row[column] ? Number(row[column]) : null));
  if (degrees.some(Number.isNaN)) return reject('lat', 'not a number of degrees');
  return {
    type: 'incident',
    at,
    row: {
      scope: year,
      key,
      sourceKey: null,
      kind: kinds[type as keyof typeof kinds],
      nationalities: [...new Set(origins)].filter((code) => code !== '' && code !== 'UNK'),
      area: geo === 'UNK' ? null : { scheme: 'CODE', code: geo },
      region: null,
      route: row.route || null,
      occurredOn: t || null,
      year: Number(year),
      dead: null,
      missing: null,
      deadOrMissing: counts[0] as number | null,
      survivors: counts[1] as number | null,
      women: null,
      men: null,
      children: null,
      cause: row.cause || null,
      quality: null,
      latitude: degrees[0] ?? null,
      longitude: degrees[1] ?? null,
      locationDescription: row.location || null,
      informationSource: null,
      links: [],
    },
  };
};

const dayOf = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row } of csvRows({ path: file.path, name: file.name }, { required: columns }))
    if ((row.m ?? '') > last) last = row.m ?? '';
  const day = /20\d\d-[01]\d-[0-3]\d/.exec(file.name)?.[0] ?? copies[last.slice(0, 7)];
  if (day === undefined)
    throw unreadable(
      file.name,
      `the file does not say when it was given out, and no copy that ends with ${last.slice(0, 7)} is known`,
      'Give the day with --released YYYY-MM-DD.',
    );
  return day;
};
