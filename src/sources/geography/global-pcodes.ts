import { basename } from 'node:path';
import { unreadable } from '../../errors.ts';
import { type CsvRow, csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import { sha256 } from '../read/hash.ts';
import type { Entry, Glimpse, ReleasePlan, Source, SourceFile } from '../source.ts';

const areasName = 'global-pcodes-adm-1-2.csv';
const lengthsName = 'global-pcode-lengths.csv';
const columns = {
  country: 'Location',
  level: 'Admin Level',
  code: 'P-Code',
  name: 'Name',
  parent: 'Parent P-Code',
  validFrom: 'Valid from date',
};
const lengthColumns = ['Country Length', 'Admin 1 Length', 'Admin 2 Length'];

/** Admin areas of levels 1 and 2 by their p-codes. */
export const globalPcodes: Source = {
  code: 'global-pcodes',
  brings: { areas: /^[A-Z]{2,3}\d{2,8}$/ },
  dataset: {
    code: 'global-pcodes',
    domain: 'REFERENCE',
    title: { en: ['Global p-codes, admin levels 1 and 2', 'SOURCE'] },
    description: {
      en: [
        'Place codes and names of administrative areas, from the common operational datasets. One version per country: ' +
          'the provider does not keep older boundaries.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'OCHA',
      name: { en: ['United Nations Office for the Coordination of Humanitarian Affairs', 'SOURCE'] },
      url: 'https://data.humdata.org/dataset/global-pcodes',
    },
    licence: { code: 'CC-BY', name: 'Creative Commons Attribution (version not stated)', redistribution: 'ALLOWED' },
    creditLine: 'Global P-Code List, OCHA HDX Data Systems Team',
    homepage: 'https://data.humdata.org/dataset/global-pcodes',
    tier: 'OPEN',
  },
  dayFrom: 'CONTENT',
  recognises: (seen) => roleOf(seen) !== undefined,
  async plan(files): Promise<ReleasePlan[]> {
    // By its columns, or else by its name.
    const names = new Map(
      await Promise.all(files.map(async (file) => [file, roleOf(await glimpse(file)) ?? plainName(file)] as const)),
    );
    const nameOf = (file: SourceFile) => names.get(file) as string;
    const stranger = files.find((file) => ![areasName, lengthsName, 'README.md'].includes(nameOf(file)));
    if (stranger) {
      const mend = `Expected: ${areasName} (plain or gzip), ${lengthsName}.`;
      throw unreadable(stranger.name, 'this file is none of this source’s', mend);
    }
    const areas = files.filter((file) => nameOf(file) === areasName);
    const lengths = files.filter((file) => nameOf(file) === lengthsName);
    if (areas.length !== 1 || lengths.length > 1) {
      const what = areas.length === 0 ? 'this file is missing' : 'a file is given more than once';
      throw unreadable(areasName, what, `Give one ${areasName}, and at most one ${lengthsName}.`);
    }
    const releasedOn = await latestDate(areas[0]!);
    const { sha256: sum } = await sha256(areas[0]!);
    return [
      {
        // The list is given out weekly without a number or date: the latest valid-from date in it stands for the day,
        // and the checksum tells apart two lists of the same day.
        version: `${releasedOn} ${sum.slice(0, 8)}`,
        releasedOn,
        files: [...areas, ...lengths],
        processing: 'Taken over unchanged; areas whose code or parent cannot be right are left out.',
      },
    ];
  },
  async *read(plan): AsyncGenerator<Entry> {
    const lengths = await codeLengths(plan.files[1]);
    const countryOf = new Map<string, string>();
    const later: CsvRow[] = [];
    for await (const row of csvRows(plan.files[0]!, { required: Object.values(columns) })) {
      if (isHashtags(row)) continue;
      if (row.row[columns.level]!.trim() === '2' && !row.problem) later.push(row);
      else yield areaOf(row, lengths, countryOf);
    }
    // Parents first, whatever the order in the file.
    for (const row of later) yield areaOf(row, lengths, countryOf);
  },
};

const roleOf = (seen: Glimpse): string | undefined => {
  const header = headerOf(seen);
  if (Object.values(columns).every((column) => header.includes(column))) return areasName;
  return [columns.country, ...lengthColumns].every((column) => header.includes(column)) ? lengthsName : undefined;
};

const plainName = (file: SourceFile) => basename(file.path).replace(/\.gz$/, '');
const isHashtags = ({ row }: CsvRow) => row[columns.country]!.startsWith('#');

/** Notes each accepted code with its country in `countryOf`, so that repeats and orphans are seen. */
function areaOf(
  { line, row, problem }: CsvRow,
  lengths: ReadonlyMap<string, readonly ReadonlySet<number>[]>,
  countryOf: Map<string, string>,
): Entry {
  const at = { file: 0, line };
  const cell = (column: keyof typeof columns) => row[columns[column]]!.trim();
  const reject = (column: keyof typeof columns | null, reason: string): Entry => ({
    type: 'reject',
    at,
    column: column && columns[column],
    value: column && cell(column),
    reason,
  });
  if (problem) return reject(null, problem);
  const [country, code, parent, level] = [cell('country'), cell('code'), cell('parent'), Number(cell('level'))];
  if (!/^[A-Z]{3}$/.test(country)) return reject('country', 'not a three-letter ISO code');
  if (level !== 1 && level !== 2) return reject('level', 'only admin levels 1 and 2 are expected');
  if (code === '') return reject('code', 'the p-code is empty');
  if (cell('name') === '') return reject('name', 'the name is empty');
  if (!isDay(cell('validFrom'))) return reject('validFrom', 'not a day of the form 2024-12-31');
  if (countryOf.has(code)) return reject('code', `this p-code was given before, in ${countryOf.get(code)}`);
  const fitting = lengths.get(country)?.[level];
  if (fitting && fitting.size > 0 && !fitting.has(code.length)) {
    return reject('code', `${code.length} characters where ${country} has ${[...fitting].join(' or ')} at this level`);
  }
  if (level === 1 && parent !== country) return reject('parent', `the parent at level 1 should be ${country}`);
  if (level === 2 && countryOf.get(parent) !== country) {
    return reject('parent', `no accepted level 1 area of ${country} has this p-code`);
  }
  countryOf.set(code, country);
  return {
    type: 'area',
    at,
    row: {
      code,
      kind: level === 1 ? 'ADMIN1' : 'ADMIN2',
      name: { en: [cell('name'), 'SOURCE'] },
      codes: [{ scheme: 'PCODE', code }],
      parent,
      validFrom: cell('validFrom'),
    },
  };
}

/** By country: for each level the lengths that a whole code may have; an empty set where the file does not say. */
async function codeLengths(file: SourceFile | undefined) {
  const lengths = new Map<string, readonly ReadonlySet<number>[]>();
  if (file === undefined) return lengths;
  for await (const row of csvRows(file, { required: [columns.country, ...lengthColumns] })) {
    if (isHashtags(row) || row.problem) continue;
    let sums: ReadonlySet<number> = new Set([0]);
    const byLevel = lengthColumns.map((column) => {
      // Several lengths are written `7|2`; -1 and an empty cell say that none is known.
      const parts = row.row[column]!.split('|').map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
      const known = parts.every((part) => !Number.isNaN(part));
      sums = new Set(known ? [...sums].flatMap((sum) => parts.map((part) => sum + part)) : []);
      return sums;
    });
    lengths.set(row.row[columns.country]!, byLevel);
  }
  return lengths;
}

async function latestDate(file: SourceFile): Promise<string> {
  let latest = '';
  for await (const row of csvRows(file, { required: Object.values(columns) })) {
    const date = row.row[columns.validFrom]!.trim();
    if (!row.problem && isDay(date) && date > latest) latest = date;
  }
  if (latest === '')
    throw unreadable(file.name, 'no row has a valid-from date', 'Check that the file came over whole.');
  return latest;
}

const isDay = (text: string) => {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
