import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, quarterPeriod, refuseNone, releasedAs } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { shifted } from '../read/numbers.ts';
import { wholeText } from '../read/text.ts';
import type { Entry, Glimpse, Place, ReleasePlan, Source, SourceFile } from '../source.ts';

const series = 'ATCR.CORR';

/** A heading is found whatever runs of spaces its words are apart. */
const headings = {
  sender: 'Sending Countries Code',
  receiver: 'Receiving Countries Code',
  series: 'Series Code',
} as const;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

type Columns = Readonly<Record<keyof typeof headings, string>>;

const columnsIn = (header: readonly string[]): Columns | null => {
  const find = (wanted: string) => header.find((name) => squeezed(name) === wanted);
  const [sender, receiver, code] = [find(headings.sender), find(headings.receiver), find(headings.series)];
  return sender !== undefined && receiver !== undefined && code !== undefined
    ? { sender, receiver, series: code }
    : null;
};

/** A row for each corridor, a column for each quarter, as the World Bank's DataBank writes them. */
export const isPriceTable = (seen: Glimpse): boolean => columnsIn(headerOf(seen)) !== null;

const shapes = ['table'] as const;
const shapeOf = (seen: Glimpse) => (isPriceTable(seen) ? 'table' : null);
const isWorkbook = (seen: Glimpse) => seen.sheets.length > 0;
const expected =
  'a table of corridors with Sending Countries Code, Receiving Countries Code and a column for each quarter';

/** Codes that the World Bank wrote before it took over those of ISO, and one of a country that is no more. */
const former: Readonly<Record<string, Place>> = {
  ADO: { scheme: 'WB', code: 'AND' },
  ANT: { scheme: 'CODE', code: 'ANT' },
  IMY: { scheme: 'WB', code: 'IMN' },
  KSV: { scheme: 'WB', code: 'XKX' },
  ROM: { scheme: 'WB', code: 'ROU' },
  TMP: { scheme: 'WB', code: 'TLS' },
  WBG: { scheme: 'WB', code: 'PSE' },
  ZAR: { scheme: 'WB', code: 'COD' },
};
const placeOf = (code: string): Place => former[code] ?? { scheme: 'WB', code };

/** The last line says, month first, when the database was updated. */
const updatedOn = async (file: SourceFile): Promise<string | undefined> => {
  const [, month, day, year] = /^"?Last Updated: ?(\d\d)\/(\d\d)\/(\d{4})/m.exec(await wholeText(file)) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
};

const quarterOf = (column: string) => {
  const [, year, quarter] = /^((?:19|20)\d\d)Q([1-4])(?: \[YR\1Q\2\])?$/.exec(column) ?? [];
  return year === undefined ? null : quarterPeriod(year, Number(quarter));
};

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const file = release.files[0]!;
  const { table } = await filesByShape([file], shapeOf, shapes, () => false, expected);
  const columns = columnsIn(headerOf(table[0]!))!;
  yield { type: 'indicator', row: commonIndicator('REMIT_COST_CORRIDOR') };
  yield {
    type: 'series',
    row: {
      code: series,
      indicator: 'REMIT_COST_CORRIDOR',
      name: { en: ['Average total cost to remit in corridor', 'SOURCE'] },
      definition: {
        en: [
          'What it costs on average to send money from the place to the other place, fee and exchange rate together, as a share of the ' +
            'amount sent. Services are asked in the first and third quarter of early years, in each quarter later.',
          'UNVERIFIED',
        ],
      },
      method: 'COMPILED',
      frequency: 'QUARTERLY',
    },
  };
  for await (const { line, row, problem } of csvRows(file, { required: Object.values(columns) })) {
    const at = { file: 0, line };
    const [sender = '', receiver = '', code = ''] = [
      row[columns.sender],
      row[columns.receiver],
      row[columns.series],
    ].map((cell) => cell?.trim());
    // Empty lines and the source's own words stand below the table.
    if (sender === '' && receiver === '' && code === '') continue;
    if (problem || code !== series) {
      const reason = problem ?? 'is not the average total cost of a corridor (ATCR.CORR), the only series that is read';
      yield { type: 'reject', at, column: problem ? null : columns.series, value: problem ? null : code, reason };
      continue;
    }
    const quarters = Object.entries(row).flatMap(([column, cell]) => {
      const period = quarterOf(column);
      return period ? [{ period, column, cell: cell.trim() }] : [];
    });
    // The table lists every pair of countries; one of which nobody ever asked says nothing.
    if (quarters.every(({ cell }) => cell === '..' || cell === '')) continue;
    for (const { period, column, cell } of quarters) {
      const value = cell === '..' ? null : shifted(cell, 0);
      if (value === null && cell !== '..') {
        if (cell !== '') yield { type: 'reject', at, column, value: cell, reason: 'is neither a number nor “..”' };
        continue;
      }
      yield {
        type: 'observation',
        at,
        row: {
          scope: 'all',
          series,
          area: placeOf(sender),
          counterpart: placeOf(receiver),
          period,
          sex: 'TOTAL',
          age: '_T',
          dimensions: {},
          value,
          status: value === null ? 'NOT_AVAILABLE' : 'NORMAL',
          ...(value === null ? { valueText: '..' } : {}),
          nature: 'NOT_SPECIFIED',
        },
      };
    }
  }
}

/** Cost of sending money in corridors, by quarter. */
export const remittancePrices: Source = {
  code: 'remittance-prices',
  dataset: {
    code: 'remittance-prices',
    domain: 'INDICATORS',
    title: { en: ['Remittance Prices Worldwide: corridors', 'SOURCE'] },
    description: {
      en: ['Average cost of sending money between two countries, by quarter, per cent of the amount.', 'UNVERIFIED'],
    },
    provider: { code: 'WORLD-BANK', name: { en: ['World Bank', 'OFFICIAL'] }, url: 'https://data.worldbank.org/' },
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: 'World Bank, Remittance Prices Worldwide',
    homepage: 'https://remittanceprices.worldbank.org/',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.c.1' }],
  },
  gates: { minRows: 0.9, minAreas: 0.9, maxRejects: 0.01, maxFactor: 10, maxJumps: 50 },
  brings: { indicators: ['REMIT_COST_CORRIDOR'], series: [series] },
  dayFrom: 'CONTENT',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, isWorkbook, expected);
    refuseNone(found.table.length, files, expected);
    const plans = await Promise.all(
      found.table.map(async (seen) => ({
        ...releasedAs(seen, stated, { releasedOn: await updatedOn(seen) }),
        files: [plain(seen)],
        processing: 'Figures unchanged; corridors without any figure are left out.',
      })),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  read,
};
