import highs, { type Highs } from 'highs';
import { categoriesOf, type Told } from './harvest.ts';
import { keyOf } from './population.ts';

/** The least and the most that a cell may hold, as far as an attacker knows. */
export type Bounds = { readonly least: number; readonly most: number };

/** A table's cells and the sums among them, as an attacker sets them up from what everybody is told. */
export type System = {
  readonly cells: readonly Told[];
  readonly keys: readonly string[];
  readonly bounds: readonly Bounds[];
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
  readonly hidden: readonly number[];
};

/** What a rounded count may have been: rounding is published. */
export const beforeRounding = (told: number, base: number): Bounds => {
  const unit = (value: number) =>
    value < 100 * base ? base : Math.max(base, 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2));
  return { least: told - unit(told - 1) / 2, most: told + unit(told) / 2 - 1 };
};

/** Of all tables, or of those by these variables alone: less is known then, and sooner worked out. */
export const systemOf = (all: ReadonlyMap<string, Told>, among?: readonly string[]): System => {
  const told = new Map(
    [...all].filter(([, { variables }]) => !among || variables.every((name) => among.includes(name))),
  );
  const cells = [...told.values()];
  const keys = [...told.keys()];
  const places = new Map(keys.map((key, index) => [key, index]));
  const whole = told.get(keyOf([], []))?.records ?? Number.NaN;
  const most = beforeRounding(whole, cells[0]?.base ?? 1).most;
  const categories = categoriesOf(cells);
  const sums = cells.flatMap(({ variables, codes }, whole) =>
    variables.length === 3
      ? []
      : [...categories].flatMap(([name, list]) =>
          variables.includes(name)
            ? []
            : [{ whole, parts: [...list].map((code) => places.get(keyOf([...variables, name], [...codes, code]))!) }],
        ),
  );
  return {
    cells,
    keys,
    bounds: cells.map(({ records, base, status }) =>
      records === null
        ? { least: 0, most }
        : status === 'EXACT'
          ? { least: records, most: records }
          : beforeRounding(records, base),
    ),
    sums,
    hidden: cells.flatMap(({ status }, index) => (status === 'SUPPRESSED' ? [index] : [])),
  };
};

/** What single sums tell: each bound is drawn in by the others of its sum, again and again until nothing moves. */
export const byDifferences = ({ bounds, sums }: System): readonly Bounds[] => {
  const drawn = bounds.map((each) => ({ ...each }));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { whole, parts } of sums) {
      const total = drawn[whole]!;
      const least = parts.reduce((sum, part) => sum + drawn[part]!.least, 0);
      const most = parts.reduce((sum, part) => sum + drawn[part]!.most, 0);
      const draw = (cell: { least: number; most: number }, low: number, high: number) => {
        if (low > cell.least + 0.5) [cell.least, moved] = [low, true];
        if (high < cell.most - 0.5) [cell.most, moved] = [high, true];
      };
      for (const part of parts) {
        const own = drawn[part]!;
        draw(own, total.least - (most - own.most), total.most - (least - own.least));
      }
      draw(total, least, most);
    }
  }
  return drawn;
};

/** The package describes its CommonJS twin: what is imported here is the function itself. */
export const openSolver = highs as unknown as typeof highs.default;

/** What all sums taken together tell of some cells: the least and the most of each by linear programming. */
export const byPrograms = (
  solver: Highs,
  { bounds, sums }: System,
  drawn: readonly Bounds[],
  wanted: readonly number[],
): readonly Bounds[] => {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { whole, parts } of sums) {
    indices.push(whole, ...parts);
    values.push(-1, ...parts.map(() => 1));
    starts.push(indices.length);
  }
  using model = solver.createModel({
    numCols: bounds.length,
    numRows: sums.length,
    colCost: bounds.map(() => 0),
    colLower: drawn.map(({ least }) => least),
    colUpper: drawn.map(({ most }) => most),
    rowLower: sums.map(() => 0),
    rowUpper: sums.map(() => 0),
    matrix: {
      format: 'csr',
      numRows: sums.length,
      numCols: bounds.length,
      ...{ starts, indices, values },
    },
  });
  model.options.set({ output_flag: false });
  const optimum = (cell: number, cost: 1 | -1): number => {
    model.changeColCost(cell, cost);
    model.run();
    const status = model.getModelStatus();
    if (status !== solver.constants.modelStatus.optimal)
      throw new Error(`The program of cell ${cell} ended with status ${status}.`);
    const value = model.getObjectiveValue() * cost;
    model.changeColCost(cell, 0);
    return value;
  };
  return wanted.map((cell) => ({ least: optimum(cell, 1), most: optimum(cell, -1) }));
};

/** Counts are whole: does only one lie between the bounds? */
export const isDetermined = ({ least, most }: Bounds): boolean => Math.ceil(least - 1e-6) === Math.floor(most + 1e-6);
