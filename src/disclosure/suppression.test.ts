import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastOf, profiles, rounded, tableTiers, toldCount, toldWeight, weightedBase } from './profiles.ts';
import { determinedCells, isDominated, type Sum, suppressedCells } from './suppression.ts';

/** All margins of a table of counts with the given numbers of categories: its cells, and every sum among them. */
const withMargins = (sizes: readonly number[], counts: readonly number[]) => {
  const places = new Map<string, number>();
  const cells: { persons: number; sites: null }[] = [];
  const sums: Sum[] = [];
  const countAt = (place: readonly (number | null)[]): number =>
    counts.reduce((sum, count, index) => {
      const at = placeOf(sizes, index);
      return place.every((value, axis) => value === null || value === at[axis]) ? sum + count : sum;
    }, 0);
  const all = (axis: number, place: readonly (number | null)[]): (number | null)[][] =>
    axis === sizes.length
      ? [[...place]]
      : [null, ...Array.from({ length: sizes[axis]! }, (_, value) => value)].flatMap((value) =>
          all(axis + 1, [...place, value]),
        );
  for (const place of all(0, [])) {
    places.set(place.join(), cells.length);
    cells.push({ persons: countAt(place), sites: null });
  }
  for (const place of all(0, []))
    for (const [axis, value] of place.entries())
      if (value === null)
        sums.push({
          whole: places.get(place.join())!,
          parts: Array.from({ length: sizes[axis]! }, (_, one) => places.get(place.with(axis, one).join())!),
        });
  return { cells, sums, places };
};

const placeOf = (sizes: readonly number[], index: number): number[] => {
  let rest = index;
  return sizes.map((size) => {
    const value = rest % size;
    rest = Math.floor(rest / size);
    return value;
  });
};

/** Which hidden cells the told ones determine, worked out another way: exact elimination over a field of a large prime. */
const byElimination = (hidden: ReadonlySet<number>, sums: readonly Sum[]): Set<number> => {
  const prime = 1_000_003;
  const inverse = (value: number) => {
    let [result, base, exponent] = [1n, BigInt(value), BigInt(prime - 2)];
    for (; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) result = (result * base) % BigInt(prime);
      base = (base * base) % BigInt(prime);
    }
    return Number(result);
  };
  const columns = [...hidden];
  const rows = sums.map(({ whole, parts }) =>
    columns.map((cell) => (parts.includes(cell) ? 1 : 0) + (cell === whole ? prime - 1 : 0)),
  );
  let at = 0;
  for (let column = 0; column < columns.length && at < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= at && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const factor = inverse(rows[at]![column]!);
    rows[at] = rows[at]!.map((value) => (value * factor) % prime);
    for (const [index, row] of rows.entries())
      if (index !== at && row[column] !== 0) {
        const times = prime - row[column]!;
        rows[index] = row.map((value, place) => (value + times * rows[at]![place]!) % prime);
      }
    at += 1;
  }
  const single = rows.filter((row) => row.filter((value) => value !== 0).length === 1);
  return new Set(single.map((row) => columns[row.findIndex((value) => value !== 0)]!));
};

const population = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      counts: fc.array(
        fc.oneof(
          { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) },
          { weight: 3, arbitrary: fc.integer({ min: 10, max: 90 }) },
        ),
        { minLength: sizes[0] * sizes[1] * sizes[2], maxLength: sizes[0] * sizes[1] * sizes[2] },
      ),
    }),
  );

describe('suppression', () => {
  it('lets no hidden cell be worked out from what is told, for random populations', () => {
    fc.assert(
      fc.property(population, ({ sizes, counts }) => {
        const { cells, sums } = withMargins(sizes, counts);
        const hidden = suppressedCells(cells, sums, profiles.OPEN);
        expect([...byElimination(hidden, sums)]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('tells no cell of fewer than the threshold, and no difference of fewer', () => {
    fc.assert(
      fc.property(population, ({ sizes, counts }) => {
        const { cells, sums } = withMargins(sizes, counts);
        const hidden = suppressedCells(cells, sums, profiles.OPEN);
        for (const [index, { persons }] of cells.entries()) if (persons < 10) expect(hidden.has(index)).toBe(true);
        for (const { whole, parts } of sums) {
          const those = parts.filter((part) => hidden.has(part));
          if (hidden.has(whole) || those.length === 0) continue;
          expect(those.length).toBeGreaterThan(1);
          expect(those.reduce((sum, part) => sum + cells[part]!.persons, 0)).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds what is determined as exact elimination does, whatever is hidden', () => {
    fc.assert(
      fc.property(
        population,
        fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
        ({ sizes, counts }, coins) => {
          const { cells, sums } = withMargins(sizes, counts);
          const hidden = new Set(cells.keys().filter((index) => coins[index % 100]));
          expect([...determinedCells(hidden, sums)].sort()).toEqual([...byElimination(hidden, sums)].sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('breaks a chain of sums that each hide two cells and together determine one', () => {
    // Each row and each column hides two; the cell that joins the two blocks is nevertheless determined.
    const counts = Array.from({ length: 25 }, () => 40);
    const { cells, sums, places } = withMargins([5, 5], counts);
    const block = ['0,0', '0,1', '1,0', '1,1', '3,3', '3,4', '4,3', '4,4', '0,3'].map((at) => places.get(at)!);
    expect([...determinedCells(new Set(block), sums)]).toEqual([places.get('0,3')!]);
    const hidden = suppressedCells(cells, sums, profiles.OPEN, block);
    expect(byElimination(hidden, sums).size).toBe(0);
    expect(hidden.size).toBeLessThan(cells.length);
  });

  it('hides nothing where everything rests on enough', () => {
    const { cells, sums } = withMargins([2, 3], [20, 30, 40, 50, 60, 70]);
    expect(suppressedCells(cells, sums, profiles.OPEN).size).toBe(0);
  });

  it('takes the one part of a whole as the whole', () => {
    const cells = [
      { persons: 40, sites: 2 },
      { persons: 40, sites: 9 },
    ];
    expect([...suppressedCells(cells, [{ whole: 1, parts: [0] }], profiles.OPEN)].sort()).toEqual([0, 1]);
  });

  it('counts places as well as people', () => {
    const sum = [{ whole: 0, parts: [1, 2, 3] }];
    const of = (persons: number, sites: number) => ({ persons, sites });
    const cells = [of(300, 20), of(100, 4), of(90, 9), of(110, 10)];
    expect([...suppressedCells(cells, sum, profiles.OPEN)].sort()).toEqual([1, 2]);
    // Two parts of few places each may have the very same few places: a third goes with them.
    const few = [of(300, 20), of(100, 4), of(90, 4), of(110, 10)];
    expect([...suppressedCells(few, sum, profiles.OPEN)].sort()).toEqual([1, 2, 3]);
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(population, ({ sizes, counts }) => {
        const { cells, sums } = withMargins(sizes, counts);
        const [one, other] = [1, 2].map(() => [...suppressedCells(cells, sums, profiles.OPEN)]);
        expect(one).toEqual(other);
      }),
      { numRuns: 20 },
    );
  });

  it('is quick enough for a table of thousands of cells', () => {
    const sizes = [12, 12, 12];
    const counts = Array.from({ length: 12 ** 3 }, (_, index) => (index * 7919) % 23);
    const { cells, sums } = withMargins(sizes, counts);
    const started = performance.now();
    const hidden = suppressedCells(cells, sums, profiles.OPEN);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(hidden.size).toBeGreaterThan(0);
    expect(hidden.size).toBeLessThan(cells.length);
  });
});

describe('dominance', () => {
  it('is one contributor above four fifths, or two above nine tenths', () => {
    expect(isDominated(100, [80, 5])).toBe(false);
    expect(isDominated(100, [81, 5])).toBe(true);
    expect(isDominated(100, [60, 31])).toBe(true);
    expect(isDominated(0, [])).toBe(false);
  });
});

describe('rounding', () => {
  it('is to the base, from a hundred steps on to three digits', () => {
    expect([10, 14, 15, 994, 995, 1004, 1005, 12_345, 104_999].map((value) => rounded(value, 10))).toEqual([
      10, 10, 20, 990, 1000, 1000, 1010, 12_300, 105_000,
    ]);
    expect(rounded(7, 5)).toBe(5);
  });

  it('moves no count by more than half a step or half of its third digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
        const step = Math.max(10, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 2));
        expect(Math.abs(rounded(value, 10) - value)).toBeLessThanOrEqual(step / 2);
      }),
    );
  });

  it('tells each tier what follows from what the tier above is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(0.2, 10, 50, 500), (value, step) => {
        let [count, weight] = [value, value * 0.37];
        for (const tier of tableTiers) {
          [count, weight] = [toldCount(tier, count), toldWeight(tier, weight, step)];
          // As from the number itself.
          expect(count).toBe(toldCount(tier, value));
          expect(weight).toBeCloseTo(toldWeight(tier, value * 0.37, step), 6);
          if (tier !== 'OPEN' && count < 1000) expect(leastOf(tier, count)).toBeLessThanOrEqual(value);
        }
      }),
    );
    expect([9, 10, 14, 15, 999, 1004].map((value) => toldCount('PARTNER', value))).toEqual([7, 10, 10, 20, 1000, 1000]);
  });

  it('gives weighted numbers the step of as many contributors', () => {
    expect(weightedBase(1, 10)).toBe(10);
    expect(weightedBase(22.7, 10)).toBe(500);
    expect(weightedBase(0.013, 10)).toBe(0.2);
    expect(weightedBase(0, 10)).toBe(10);
  });
});
