import { unreadable } from '../../errors.ts';
import type { AssessmentType, DatasetDescriptor, Entry, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { besideSpreadsheets } from './dtm-companions.ts';
import { countryOfCode } from './dtm-countries.ts';
import { layoutOf } from './dtm-hxl-columns.ts';
import { refuseLeaks } from './dtm-hxl-guard.ts';
import { collect, collected, type Frame, rolledUp, stockOf } from './dtm-hxl-rows.ts';
import { readTables, type Table, tagOf } from './dtm-hxl-table.ts';
import { dtmCredit, dtmItems, dtmProvider, dtmPublished, isUnknown, slug, unstatedLicence } from './dtm-terms.ts';

const datasetOf = (iso3: string | null): DatasetDescriptor => {
  const published = iso3 ? dtmPublished[iso3] : undefined;
  const often = published ? ` The publisher updates it about every ${published.everyDays} days.` : '';
  return {
    code: iso3 ? `dtm-hxl-${iso3.toLowerCase()}` : 'dtm-hxl',
    domain: 'DISPLACEMENT',
    title: { en: [`Displacement Tracking Matrix: published spreadsheets${iso3 ? `, ${iso3}` : ''}`, 'SOURCE'] },
    description: {
      en: [
        'Displaced and returned people by admin area, read from a published spreadsheet by its HXL hashtags. Figures of ' +
          'areas above the finest ones are sums of them, where the spreadsheet does not print them.' +
          often,
        'SOURCE',
      ],
    },
    provider: dtmProvider,
    licence: published?.licence ?? unstatedLicence,
    creditLine: dtmCredit,
    homepage: 'https://dtm.iom.int',
    tier: 'OPEN',
    frameworkItems: dtmItems,
  };
};

const isHxl = (head: string): boolean =>
  head
    .split(/\r?\n/)
    .slice(0, 25)
    .some((line) => {
      const tags = line.split(',').flatMap((cell) => tagOf(cell.replace(/^"|"$/g, '')) ?? []);
      const names = tags.map(({ name }) => name);
      return names.some((name) => /^adm[1-4]$/.test(name)) && names.includes('affected');
    });

/** Spreadsheets with HXL hashtags, whatever their country and round. Workbooks are named by hand: a glimpse does not look inside. */
export const dtmHxl: Source = {
  code: 'dtm-hxl',
  dataset: datasetOf(null),
  // Sheets typed by hand: a few cells of a round are no numbers.
  gates: { maxRejects: 0.02, maxJumps: 50 },
  // Sheets of South Sudan's round 11 have a reader of their own.
  dayFrom: 'CONTENT',
  recognises: (seen) =>
    besideSpreadsheets(seen) ?? (isHxl(seen.head) && !seen.head.includes('Number of counties covered')),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const { frame, tables } = await frameOf(file, stated);
        const releasedOn = stated?.releasedOn ?? daysIn(tables).at(-1) ?? /20\d\d-[01]\d-[0-3]\d/.exec(file.name)?.[0];
        if (releasedOn === undefined)
          throw unreadable(
            file.name,
            'no column of dates says when it was collected',
            'Give the day with --released YYYY-MM-DD.',
          );
        return {
          dataset: datasetOf(frame.iso3),
          version: stated?.version ?? `${frame.iso3} round ${frame.round}`,
          releasedOn,
          files: [file],
          processingLevel: 'MAJOR' as const,
          processing:
            'Columns found by their hashtags, wide ones turned into rows; several sites of one area, and areas within ' +
            'coarser ones that the sheet does not print, added up; printed totals left out; nobody’s names, contacts, remarks, ' +
            'devices or interviews taken in.',
        };
      }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const file = plan.files[0] as SourceFile;
    const stated = { version: plan.version, releasedOn: plan.releasedOn };
    const { frame, name, tables } = await frameOf(file, stated);
    const days = daysIn(tables);
    const period = { start: days[0] ?? plan.releasedOn, end: days.at(-1) ?? plan.releasedOn };
    const { iso3, operation, round: number, assessmentType } = frame;
    const area = { scheme: 'ISO3', code: iso3 } as const;
    yield { type: 'operation', row: { code: operation, name: { en: [name, 'SOURCE'] }, area, status: 'UNKNOWN' } };
    yield { type: 'round', row: { operation, number, assessmentType, period } };
    const all = collected();
    // Finer tables first, so that what a coarser one prints is not added up again.
    for (const table of [...tables].sort((a, b) => depthOf(b) - depthOf(a))) collect(table, frame, all);
    yield* all.areas.values();
    yield* all.rejects;
    for (const figure of [...all.figures.values(), ...rolledUp(all.figures)])
      yield { type: 'stock', at: { file: 0, line: figure.line }, row: stockOf(figure, frame) };
    yield* checks(tables, all.seen);
  },
};

const depthOf = (table: Table): number => layoutOf(table).codes.findLastIndex((column) => column !== null);

/** Finds out what a file is of. Refuses what must not enter before anything else is looked at. */
const frameOf = async (
  file: SourceFile,
  stated: Stated | undefined,
): Promise<{ frame: Frame; name: string; tables: readonly Table[] }> => {
  const found = await readTables(file);
  for (const table of found) refuseLeaks(table, file);
  const tables = found.filter((table) => depthOf(table) >= 0 && layoutOf(table).measures.length > 0);
  if (!tables.length)
    throw unreadable(
      file.name,
      'no table has both a column of area codes (#adm1+code …) and one of figures (#affected+idps+ind …)',
      'Add the hashtags; names of areas alone are not matched.',
    );
  const values = (pick: (layout: ReturnType<typeof layoutOf>) => number | null) =>
    tables.flatMap((table) => {
      const index = pick(layoutOf(table));
      return index === null
        ? []
        : table.rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((one) => !isUnknown(one));
    });
  const codes = [
    ...values(({ country }) => country),
    ...values((layout) => layout.codes[0] ?? layout.codes[1] ?? null),
  ];
  const countries = [...new Set(codes.filter((code) => !/total/i.test(code)).map(countryOfCode))];
  const [iso3] = countries;
  if (countries.length !== 1 || iso3 === undefined)
    throw unreadable(
      file.name,
      `the codes are of ${countries.length > 1 ? 'several countries' : 'no known country'}: ${[...new Set(codes)].slice(0, 5).join(', ')}`,
      'Give one file for each country, with a column #country+code (ISO alpha-3).',
    );
  const rounds = [...new Set(values(({ round }) => round).map((text) => /(\d+)/.exec(text)?.[1] ?? ''))].filter(
    Boolean,
  );
  if (rounds.length > 1)
    throw unreadable(file.name, `it holds several rounds: ${rounds.join(', ')}`, 'Load each round by itself.');
  const told = [stated?.version ?? '', file.name, ...tables.map(({ sheet }) => sheet)].join(' ');
  const number = rounds[0] ?? /round[\s_-]*(\d{1,3})|\b[rR](\d{1,3})\b/i.exec(told)?.slice(1).find(Boolean);
  if (number === undefined)
    throw unreadable(file.name, 'nothing tells the number of the round', 'Give it with --version "Round 12".');
  const name = values(({ operation }) => operation)[0] ?? `${iso3}: displacement tracking`;
  const assessmentType = assessmentOf([...values(({ assessment }) => assessment).slice(0, 1), told].join(' '));
  const operation = `${iso3}-${slug(name.replace(`${iso3}: `, ''))}`;
  return { frame: { iso3, operation, round: Number(number), assessmentType, file: 0 }, name, tables };
};

const assessmentOf = (text: string): AssessmentType =>
  /\bBA\b|baseline|mobility tracking/i.test(text)
    ? 'BASELINE_ASSESSMENT'
    : /\bSA\b|site[\s_-]*assessment|msla/i.test(text)
      ? 'SITE_ASSESSMENT'
      : /\bETT\b|emergency tracking/i.test(text)
        ? 'EMERGENCY_TRACKING'
        : /survey/i.test(text)
          ? 'SURVEY'
          : 'OTHER';

/** Days of the columns of dates, earliest first; what is no plain day counts for nothing. */
const daysIn = (tables: readonly Table[]): string[] =>
  tables
    .flatMap((table) => {
      const { date } = layoutOf(table);
      return date === null
        ? []
        : table.rows.flatMap(({ cells }) => /^(\d{4}-\d{2}-\d{2})/.exec((cells[date] ?? '').trim())?.[1] ?? []);
    })
    .filter((day) => !Number.isNaN(Date.parse(day)))
    .sort();

/** What was recognised and what was left out, for the steward to see. */
function* checks(tables: readonly Table[], seen: ReturnType<typeof collected>['seen']): Iterable<Entry> {
  for (const table of tables) {
    const { read, left } = layoutOf(table);
    const where = table.sheet ? ` of “${table.sheet}”` : '';
    const message =
      `read: ${read.join(', ')}; left out: ${left.join(', ') || 'nothing'}` +
      (table.repairs.length ? `; mended: ${table.repairs.join(', ')}` : '');
    yield { type: 'check', name: `columns${where}`, passed: true, message };
  }
  yield {
    type: 'check',
    name: 'rows',
    passed: true,
    message:
      `${seen.rows} rows of areas, ${seen.repeated} of them further sites of an area and added to it; ` +
      `${seen.totals} printed totals or rows without an area left out; ${seen.unspecified} known at a coarser level only`,
  };
}
