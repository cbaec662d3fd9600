import { unreadable } from '../../errors.ts';
import { type ByShape, filesByShape, plain, quarterPeriod, refuseNone, releasedAs, yearPeriod } from '../own-files.ts';
import { shifted } from '../read/numbers.ts';
import type { Entry, Glimpse, Nature, ObservationInput, PeriodInput, ReleasePlan, Source } from '../source.ts';
import { answerCells, isWdiAnswer, pageOf } from './wdi-api.ts';
import { isCountryCompanion, isIndicatorCompanion, readEconomies, readNotes } from './wdi-companions.ts';
import { csvCells, isWdiCsv, lastUpdated, type WdiCell } from './wdi-csv.ts';
import { definitionsOf, flagDefinitions, knownCodes, netMigration, netMigrationOfFiveYears } from './wdi-series.ts';

const shapes = ['csv', 'answer', 'countries', 'indicators'] as const;
type Shape = (typeof shapes)[number];

const shapeOf = (seen: Glimpse): Shape | null => {
  if (isWdiCsv(seen)) return 'csv';
  if (isWdiAnswer(seen)) return 'answer';
  if (isCountryCompanion(seen)) return 'countries';
  return isIndicatorCompanion(seen) ? 'indicators' : null;
};

const expected =
  'CSV files of the World Development Indicators with four lines before the header, answers of the Indicators API in JSON, ' +
  'and Metadata_Country or Metadata_Indicator beside them';

/** Files of one day are one release: each day covers the series that its files hold and leaves the others alone. */
async function plan(
  files: Parameters<Source['plan']>[0],
  stated?: Parameters<Source['plan']>[1],
): Promise<ReleasePlan[]> {
  const found = await filesByShape(files, shapeOf, shapes, () => false, expected);
  refuseNone(found.csv.length + found.answer.length, files, expected);
  const days = new Map<string, Glimpse[]>();
  const add = (seen: Glimpse, day: string | undefined) => {
    const { releasedOn } = releasedAs(seen, stated, { releasedOn: day });
    days.set(releasedOn, [...(days.get(releasedOn) ?? []), seen]);
  };
  for (const seen of found.csv) add(seen, lastUpdated(seen));
  await wholeAnswers(found, add);
  const companions = [...found.countries, ...found.indicators];
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, data]) => ({
      version: stated?.version ?? day,
      releasedOn: day,
      files: [...data, ...companions].map(plain),
      processing: 'Figures unchanged; empty cells are missing values and make no row.',
    }));
}

/** An answer comes in pages: a part of them would look as if the rest had been withdrawn. */
const wholeAnswers = async (
  found: ByShape<Shape>,
  add: (seen: Glimpse, day: string | undefined) => void,
): Promise<void> => {
  const sets = new Map<string, { pages: number; seen: Set<number>; file: Glimpse }>();
  for (const seen of found.answer) {
    const { page, pages, updated, indicators } = await pageOf(seen);
    const key = `${indicators.join(' ')} ${updated} ${pages}`;
    const set = sets.get(key) ?? { pages, seen: new Set<number>(), file: seen };
    if (set.seen.has(page)) throw unreadable(seen.name, `page ${page} is there twice`, 'Pass each page once.');
    set.seen.add(page);
    sets.set(key, set);
    add(seen, updated);
  }
  for (const { pages, seen, file } of sets.values())
    if (seen.size !== pages)
      throw unreadable(
        file.name,
        `${seen.size} of ${pages} pages of an answer are here`,
        'Pass all pages together, or ask with per_page=32500.',
      );
};

const cellsOf = (seen: { readonly isAnswer: boolean }, file: ReleasePlan['files'][number]) =>
  seen.isAnswer ? answerCells(file) : csvCells(file);

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const found = await filesByShape(release.files, shapeOf, shapes, () => false, expected);
  const economies = await readEconomies(found.countries);
  const notes = await readNotes(found.indicators);
  yield* flagDefinitions();
  for (const row of economies.aggregates) yield { type: 'area', at: { file: 0, line: 1 }, row };
  const defined = new Set<string>();
  for (const [shape, list] of [
    ['csv', found.csv],
    ['answer', found.answer],
  ] as const)
    for (const seen of list) {
      const isAnswer = shape === 'answer';
      const file = release.files.findIndex(({ path }) => path === seen.path);
      const fiveYears = await isOfFiveYears(cellsOf({ isAnswer }, seen));
      for await (const cell of cellsOf({ isAnswer }, seen)) {
        const at = { file, line: cell.line };
        if ('reason' in cell) {
          yield { type: 'reject', at, column: cell.column, value: cell.value, reason: cell.reason };
          continue;
        }
        if (!defined.has(cell.indicator)) {
          defined.add(cell.indicator);
          yield* definitionsOf(cell.indicator, cell.name, notes);
        }
        const note = economies.notes.get(cell.economy);
        const row = observationOf(cell, fiveYears, note, notes.get(cell.indicator)?.organization);
        if ('reason' in row) yield { type: 'reject', at, ...row };
        else yield { type: 'observation', at, row };
      }
    }
}

/** Before 2022 net migration was given every fifth year, as the sum of five. */
const isOfFiveYears = async (cells: AsyncIterable<WdiCell | { readonly reason: string }>): Promise<boolean> => {
  const years = new Set<number>();
  for await (const cell of cells)
    if (!('reason' in cell) && cell.indicator === netMigration) years.add(Number(cell.period));
  const [first = 0] = years;
  return years.size > 1 && [...years].every((year) => Math.abs(year - first) % 5 === 0);
};

const natures: Readonly<Record<string, Nature>> = { '': 'NOT_SPECIFIED', E: 'ESTIMATED', F: 'PROJECTED' };

type Problem = { readonly column: string; readonly value: string; readonly reason: string };

const observationOf = (
  cell: WdiCell,
  fiveYears: boolean,
  note: string | undefined,
  organization: string | undefined,
): ObservationInput | Problem => {
  const status = cell.status ?? '';
  const nature = natures[status];
  if (nature === undefined)
    return { column: 'obs_status', value: status, reason: 'is not a status that is known here' };
  if (shifted(cell.value, 0) === null)
    return { column: cell.period, value: cell.value, reason: 'is not a plain decimal number' };
  const old = fiveYears && cell.indicator === netMigration;
  const period = old ? aroundYear(cell.period) : periodOf(cell.period);
  if (!period) return { column: 'date', value: cell.period, reason: 'is neither a year nor a quarter nor a month' };
  const series = old ? netMigrationOfFiveYears : cell.indicator;
  const footnotes = [cell.footnote, note].filter((text) => text !== undefined);
  return {
    scope: series,
    series,
    area: { scheme: 'WB', code: cell.economy },
    period,
    sex: 'TOTAL',
    age: '_T',
    dimensions: {},
    value: cell.value,
    status: 'NORMAL',
    nature,
    ...(status ? { flags: [status] } : {}),
    ...(footnotes.length ? { footnotes } : {}),
    ...(organization ? { source: organization } : {}),
  };
};

/** The five years in whose middle the figure stands, from mid-year to mid-year: 2017 is 2015 to 2020. */
const aroundYear = (year: string): PeriodInput => ({
  start: `${Number(year) - 2}-07-01`,
  end: `${Number(year) + 3}-06-30`,
  label: year,
});

const periodOf = (text: string): PeriodInput | null => {
  const [, year, kind, number] = /^((?:19|20)\d\d)(?:(Q|M)(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (kind === undefined) return yearPeriod(year);
  const count = Number(number);
  if (kind === 'Q') return count >= 1 && count <= 4 ? quarterPeriod(year, count) : null;
  if (count < 1 || count > 12) return null;
  const end = new Date(Date.UTC(Number(year), count, 0)).toISOString().slice(0, 10);
  return { start: `${end.slice(0, 7)}-01`, end, label: `${year}-${String(count).padStart(2, '0')}` };
};

/** Any series of the World Development Indicators, from the publisher's CSV or its interface. */
export const worldbankWdi: Source = {
  code: 'worldbank-wdi',
  dataset: {
    code: 'worldbank-wdi',
    domain: 'INDICATORS',
    title: { en: ['World Development Indicators', 'OFFICIAL'] },
    description: {
      en: [
        'Series of the World Bank on migration, remittances, displacement and what surrounds them, by economy and by the World ' +
          'Bank’s own aggregates.',
        'UNVERIFIED',
      ],
    },
    provider: { code: 'WORLD-BANK', name: { en: ['World Bank', 'OFFICIAL'] }, url: 'https://data.worldbank.org/' },
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: 'World Bank, World Development Indicators',
    homepage: 'https://datatopics.worldbank.org/world-development-indicators/',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  // The database revises whole histories at once, net migration among them; small places jump, so jumps are only counted.
  gates: { minRows: 0.8, minAreas: 0.95, maxRejects: 0.01, maxFactor: 50, maxJumps: 500 },
  brings: knownCodes,
  dayFrom: 'CONTENT',
  recognises: (seen) => shapeOf(seen) !== null,
  plan,
  async silentOn({ files }) {
    const found = await filesByShape(files, shapeOf, shapes, () => false, expected);
    // Answers of the interface come without the companions, and a companion of one indicator says nothing of the others.
    return {
      observation: ['source', ...(found.countries.length ? [] : ['footnotes'])],
      series: ['definition'],
    };
  },
  read,
};
