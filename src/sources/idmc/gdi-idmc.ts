import { unreadable } from '../../errors.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { At, Entry, Glimpse, ReleasePlan, Source, SourceFile } from '../source.ts';
import { countOf, idmcItems } from './idmc-shape.ts';

const flowHeader = 'geo,t,cause,n';
const stockHeader = 'geo,t,cause,sex,age,n';
const headerIn = (seen: Glimpse): string => headerOf(seen).join(',');

/** Copies by what they are and the last year they hold: the files do not say when they were given out. */
const copies: Readonly<Record<string, string>> = { 'flows 2023': '2025-06-19', 'stocks 2024': '2025-06-19' };

/** The copy writes conflict and the types of hazard in one column, in small letters. */
const hazards: Readonly<Record<string, string>> = {
  drought: 'Drought',
  earthquake: 'Earthquake',
  erosion: 'Erosion',
  'extreme temperature': 'Extreme Temperature',
  flood: 'Flood',
  'mass movement': 'Mass Movement',
  'mixed disasters': 'Mixed disasters',
  'sea level rise': 'Sea level Rise',
  storm: 'Storm',
  'volcanic activity': 'Volcanic activity',
  'wave action': 'Wave action',
  wildfire: 'Wildfire',
};

const ages: Readonly<Record<string, string>> = {
  '0-4': 'Y0T4',
  '5-11': 'Y5T11',
  '12-17': 'Y12T17',
  '18-59': 'Y18T59',
  '60+': 'Y_GE60',
  unknown: '_U',
};
const sexes = { female: 'FEMALE', male: 'MALE', unknown: 'UNKNOWN' } as const;

/** IDMC's figures by country and year as IOM's Global Data Institute cleaned them: flows by hazard, stocks by sex and age. */
export const gdiIdmc: Source = {
  code: 'gdi-idmc',
  dataset: {
    code: 'gdi-idmc',
    domain: 'DISPLACEMENT',
    title: { en: ['Internal displacement by country, copy of IOM’s Global Data Institute', 'SOURCE'] },
    description: {
      en: [
        'New displacements by country, year and cause or hazard, and people displaced at the end of the last year by ' +
          'cause, sex and age. The same figures as in IDMC’s own database, cleaned by another body: never added to it.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-GDI',
      name: { en: ['International Organization for Migration, Global Data Institute', 'SOURCE'] },
      url: 'https://github.com/iom/gdidata',
    },
    licence: { code: 'MIT', name: 'MIT License', redistribution: 'ALLOWED' },
    creditLine:
      'Internal Displacement Monitoring Centre (IDMC); copy by the International Organization for Migration (IOM), ' +
      'Global Data Institute',
    tier: 'OPEN',
    frameworkItems: idmcItems,
  },
  // Both files of the first release read without a reject.
  gates: { maxRejects: 0.001, maxJumps: 50 },
  dayFrom: 'TABLE',
  recognises: (seen) => [flowHeader, stockHeader].includes(headerIn(seen)),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const byDay = new Map<string, SourceFile[]>();
    for (const file of files) {
      const what = await contentOf(file);
      const day = stated?.releasedOn ?? /20\d\d-[01]\d-[0-3]\d/.exec(file.name)?.[0] ?? copies[what];
      if (day === undefined)
        throw unreadable(
          file.name,
          `the file does not say when it was given out, and no copy with ${what} is known`,
          'Give the day with --released YYYY-MM-DD.',
        );
      byDay.set(day, [...(byDay.get(day) ?? []), file]);
    }
    return [...byDay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([releasedOn, list]) => ({
        version: stated?.version ?? `gdidata ${releasedOn}`,
        releasedOn,
        files: list,
        processing: 'Figures as in the copy; names of hazards written as IDMC writes them, ages as SDMX codes.',
      }));
  },
  async *read(plan) {
    for (const [index, file] of plan.files.entries())
      for await (const { line, row, problem } of csvRows(file, { required: flowHeader.split(',') })) {
        const at = { file: index, line };
        if (problem) yield { type: 'reject', at, column: null, value: null, reason: problem };
        else yield entryOf(row, at);
      }
  },
};

const contentOf = async (file: SourceFile): Promise<string> => {
  let [last, isStock] = [0, false];
  for await (const { row } of csvRows({ path: file.path, name: file.name }, { required: flowHeader.split(',') })) {
    isStock = row.age !== undefined;
    last = Math.max(last, Number(row.t) || 0);
  }
  return `${isStock ? 'stocks' : 'flows'} ${last}`;
};

const entryOf = (row: Readonly<Record<string, string>>, at: At): Entry => {
  const reject = (column: string, reason: string): Entry => {
    return { type: 'reject', at, column, value: row[column] ?? null, reason };
  };
  const { geo = '', t = '', cause: word = '', n = '' } = row;
  if (!/^[A-Z][A-Z0-9]{2}$/.test(geo)) return reject('geo', 'not a code of three letters');
  if (!/^(19|20)\d\d$/.test(t)) return reject('t', 'not a year');
  const value = countOf(n);
  if (value === undefined) return reject('n', 'not a whole number');
  const [area, year] = [{ scheme: 'CODE', code: geo } as const, Number(t)];
  const status = value === null ? 'NOT_AVAILABLE' : 'NORMAL';
  const shared = { area, year, level: 'COUNTRY_YEAR', value, displayValue: null, status } as const;
  if (row.age === undefined) {
    const hazardType = Object.hasOwn(hazards, word) ? (hazards[word] as string) : null;
    if (word !== 'conflict' && hazardType === null) return reject('cause', 'neither conflict nor a known hazard');
    return {
      type: 'displacementFlow',
      at,
      row: {
        ...shared,
        scope: `flows/${t}`,
        key: `flows/${geo}/${t}/${word}`,
        cause: hazardType === null ? 'CONFLICT' : 'DISASTER',
        hazardType,
        period: { start: `${t}-01-01`, end: `${t}-12-31` },
        qualifier: 'EXACT',
        role: 'RECOMMENDED',
        provisional: false,
        latitude: null,
        longitude: null,
        description: null,
        links: [],
      },
    };
  }
  const cause = word === 'conflict' ? 'CONFLICT' : word === 'disaster' ? 'DISASTER' : null;
  if (cause === null) return reject('cause', 'neither conflict nor disaster');
  const age = Object.hasOwn(ages, row.age) ? ages[row.age] : undefined;
  if (age === undefined) return reject('age', 'an age band never seen before');
  const sex = Object.hasOwn(sexes, row.sex ?? '') ? sexes[row.sex as keyof typeof sexes] : undefined;
  if (sex === undefined) return reject('sex', 'neither female, male nor unknown');
  return { type: 'yearEndStock', at, row: { ...shared, scope: `stocks/${t}`, cause, sex, age } };
};
