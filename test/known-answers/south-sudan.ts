import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainRows } from './plain-csv.ts';

/** Rows of an extract; the sources under test read the workbook, these answers the text files beside it. */
const extract = (dataFolder: string, name: string) =>
  plainRows(readFileSync(join(dataFolder, 'dtm-open-south-sudan-round-11', name), 'utf8'));

const isMeasure = (column: string) => column.startsWith('Estimated');
const squash = (column: string) => column.replace(/\s+/g, ' ').trim();

/** Figures of each state by p-code and column heading (white space squashed), as printed. */
export function stateFigures(dataFolder: string): Record<string, Record<string, number>> {
  const states = extract(dataFolder, 'state-summary.csv').filter((row) => /^SS\d\d$/.test(row.state_pcode ?? ''));
  return Object.fromEntries(
    states.map((row) => {
      const figures = Object.entries(row).filter(([column]) => isMeasure(column));
      return [row.state_pcode, Object.fromEntries(figures.map(([column, figure]) => [squash(column), Number(figure)]))];
    }),
  );
}

/** Each column added up over all locations. */
export function sumsOverLocations(dataFolder: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of extract(dataFolder, 'locations.csv')) {
    for (const [column, figure] of Object.entries(row)) {
      if (isMeasure(column)) sums[squash(column)] = (sums[squash(column)] ?? 0) + Number(figure);
    }
  }
  return sums;
}

/** How many locations carry a figure of each round. */
export function locationsByRound(dataFolder: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { Source_Round: round = '' } of extract(dataFolder, 'locations.csv')) {
    counts[round] = (counts[round] ?? 0) + 1;
  }
  return counts;
}

/** Displaced people of each county by p-code, added up over its locations. */
export function displacedByCounty(dataFolder: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of extract(dataFolder, 'locations.csv')) {
    const column = Object.keys(row).find((one) => squash(one) === 'Estimated # of IDP individuals (total)') as string;
    const county = row.county_pcode as string;
    sums[county] = (sums[county] ?? 0) + Number(row[column]);
  }
  return sums;
}
