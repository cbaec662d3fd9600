import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Cell = {
  readonly destination: string;
  readonly origin: string;
  readonly year: number;
  readonly sex: string;
  readonly persons: number;
};
type Revision = 2019 | 2020 | 2024;

/** Cells of a revision, read here with nothing but zlib and string splitting: independent of what is under test. */
function cellsOf(dataFolder: string, revision: Revision): Cell[] {
  const name = revision === 2019 ? 'rev2019-bilateral-total' : `rev${revision}-bilateral-by-sex`;
  const file = join(dataFolder, 'undesa-migrant-stock', `${name}.csv.gz`);
  const [, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split(',');
    const [destination = '', origin = '', year, sexOrPersons = '', persons] = cells;
    return {
      destination: destination.toUpperCase(),
      origin: origin.toUpperCase(),
      year: Number(year),
      sex: revision === 2019 ? 'total' : sexOrPersons,
      persons: Number(revision === 2019 ? sexOrPersons : persons),
    };
  });
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { persons }) => total + persons, 0);

/** Migrants in the world in a year. */
export const worldStock = (dataFolder: string, revision: Revision, year: number): number =>
  sum(cellsOf(dataFolder, revision).filter((cell) => cell.year === year));

/** Migrants from one country in another, both sexes. */
export const corridorStock = (
  dataFolder: string,
  revision: Revision,
  origin: string,
  destination: string,
  year: number,
): number =>
  sum(
    cellsOf(dataFolder, revision).filter(
      (cell) => cell.year === year && cell.origin === origin && cell.destination === destination,
    ),
  );

/** Migrants from one country in another by sex. */
export function corridorBySex(
  dataFolder: string,
  revision: 2020 | 2024,
  origin: string,
  destination: string,
  year: number,
): { female: number; male: number } {
  const cells = cellsOf(dataFolder, revision).filter(
    (cell) => cell.year === year && cell.origin === origin && cell.destination === destination,
  );
  const of = (sex: string) => sum(cells.filter((cell) => cell.sex === sex));
  return { female: of('female'), male: of('male') };
}

/** Migrants in a country by sex. */
export function stockBySex(
  dataFolder: string,
  revision: 2020 | 2024,
  destination: string,
  year: number,
): { female: number; male: number } {
  const cells = cellsOf(dataFolder, revision).filter((cell) => cell.year === year && cell.destination === destination);
  const of = (sex: string) => sum(cells.filter((cell) => cell.sex === sex));
  return { female: of('female'), male: of('male') };
}

/** Rows in the file of a revision, header left out. */
export const rowCount = (dataFolder: string, revision: Revision): number => cellsOf(dataFolder, revision).length;

/** Migrants in each destination in a year, both sexes. */
export function totalsByDestination(dataFolder: string, revision: Revision, year: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { destination, persons } of cellsOf(dataFolder, revision).filter((cell) => cell.year === year))
    totals.set(destination, (totals.get(destination) ?? 0) + persons);
  return totals;
}
