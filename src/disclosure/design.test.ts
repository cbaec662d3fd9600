import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect, designOf, studentQuantile, varianceOf } from './design.ts';
import { precisionOf } from './interval.ts';

type Record = {
  readonly stratum: number;
  readonly cluster: number;
  readonly weight: number;
  readonly y: 0 | 1;
  readonly x: 0 | 1;
};

/** A sample as the functions take it: clusters numbered over all strata. */
const sampleOf = (records: readonly Record[]) => {
  const clusters = [...new Set(records.map(({ stratum, cluster }) => `${stratum} ${cluster}`))];
  const of = ({ stratum, cluster }: Record) => clusters.indexOf(`${stratum} ${cluster}`);
  const weights = (is: (record: Record) => boolean) => {
    const sums = new Map<number, number>();
    for (const record of records.filter(is)) sums.set(of(record), (sums.get(of(record)) ?? 0) + record.weight);
    return sums;
  };
  const strata = [...new Set(records.map(({ stratum }) => stratum))];
  return {
    design: designOf(clusters.map((name) => strata.indexOf(Number(name.split(' ')[0])))),
    cell: weights(({ x, y }) => x === 1 && y === 1),
    whole: weights(({ x }) => x === 1),
  };
};

/** The same from the formula as it is printed: record by record. */
const byRecord = (records: readonly Record[]): number => {
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const whole = sum(records.map(({ weight, x }) => weight * x));
  const share = sum(records.map(({ weight, x, y }) => weight * x * y)) / whole;
  let variance = 0;
  for (const stratum of new Set(records.map((record) => record.stratum))) {
    const inside = records.filter((record) => record.stratum === stratum);
    const z = [...new Set(inside.map(({ cluster }) => cluster))].map((cluster) =>
      sum(
        inside
          .filter((record) => record.cluster === cluster)
          .map(({ weight, x, y }) => (weight * x * (y - share)) / whole),
      ),
    );
    const mean = sum(z) / z.length;
    variance +=
      z.length === 1 ? (z[0] as number) ** 2 : (z.length / (z.length - 1)) * sum(z.map((one) => (one - mean) ** 2));
  }
  return variance;
};

/** Another way altogether: leaves out one cluster after the other, and looks how far the share moves. */
const byJackknife = (records: readonly Record[]): number => {
  const shareOf = (list: readonly (Record & { by: number })[]) =>
    list.reduce((all, { weight, by, x, y }) => all + weight * by * x * y, 0) /
    list.reduce((all, { weight, by, x }) => all + weight * by * x, 0);
  const whole = shareOf(records.map((record) => ({ ...record, by: 1 })));
  let variance = 0;
  for (const stratum of new Set(records.map((record) => record.stratum))) {
    const clusters = [...new Set(records.filter((one) => one.stratum === stratum).map(({ cluster }) => cluster))];
    const count = clusters.length;
    for (const left of clusters) {
      const share = shareOf(
        records.map((record) => ({
          ...record,
          by: record.stratum !== stratum ? 1 : record.cluster === left ? 0 : count / (count - 1),
        })),
      );
      variance += ((count - 1) / count) * (share - whole) ** 2;
    }
  }
  return variance;
};

const record = fc.record({
  stratum: fc.integer({ min: 0, max: 3 }),
  cluster: fc.integer({ min: 0, max: 7 }),
  weight: fc.integer({ min: 1, max: 40 }).map((weight) => weight / 4),
  y: fc.constantFrom(0 as const, 1 as const),
  x: fc.constantFrom(1 as const, 1 as const, 0 as const),
});
const records = fc.array(record, { minLength: 40, maxLength: 250 });

describe('the variance of a share', () => {
  it('is that of the formula, record by record', () => {
    fc.assert(
      fc.property(records, (sample) => {
        const { cell, whole, design } = sampleOf(sample);
        fc.pre(whole.size > 1 && cell.size > 0);
        expect(varianceOf(cell, whole, design)).toBeCloseTo(byRecord(sample), 9);
      }),
    );
  });

  it('is near what leaving out clusters finds', () => {
    // Every cluster is there and none is light: the two ways agree in the limit only.
    const sample = Array.from(
      { length: 1200 },
      (_, index): Record => ({
        stratum: index % 4,
        cluster: Math.floor(index / 4) % 15,
        weight: 1 + (index % 7) / 4,
        y: (index * 7919) % 11 < 3 + ((Math.floor(index / 4) % 15) % 4) ? 1 : 0,
        x: index % 5 ? 1 : 0,
      }),
    );
    const { cell, whole, design } = sampleOf(sample);
    const ratio = varianceOf(cell, whole, design) / byJackknife(sample);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.03);
  });

  it('of records drawn one by one has no design effect, of whole clusters alike one of their size', () => {
    const single = Array.from(
      { length: 900 },
      (_, index): Record => ({ stratum: 0, cluster: index, weight: 2, y: index % 3 ? 0 : 1, x: 1 }),
    );
    const one = sampleOf(single);
    expect(designEffect(one.cell, one.whole, 900, one.design)).toBe(1.5);
    const alike = single.map(
      (each, index): Record => ({ ...each, cluster: Math.floor(index / 9), y: Math.floor(index / 9) % 3 ? 0 : 1 }),
    );
    const many = sampleOf(alike);
    expect(designEffect(many.cell, many.whole, 900, many.design)).toBe(12);
  });

  it('is not told of seven clusters more than strata', () => {
    const few = Array.from(
      { length: 400 },
      (_, index): Record => ({ stratum: 0, cluster: index % 8, weight: 1, y: index % 3 ? 0 : 1, x: 1 }),
    );
    const { cell, whole, design } = sampleOf(few);
    expect(designEffect(cell, whole, 400, design)).toBeNull();
  });

  it('knows the quantiles of Student', () => {
    for (const [degrees, quantile] of [
      [8, 2.306],
      [15, 2.1314],
      [30, 2.0423],
      [120, 1.9799],
    ] as const)
      expect(studentQuantile(degrees)).toBeCloseTo(quantile, 2);
  });
});

describe('what is told of exactness', () => {
  it('holds the share, and is wider with less behind it', () => {
    const width = (records: number, effect: number) => {
      const { interval } = precisionOf(0.2, records, effect, 0);
      return interval ? interval.upper - interval.lower : Number.POSITIVE_INFINITY;
    };
    expect(precisionOf(0.2, 1000, 1, 0).interval?.lower).toBeCloseTo(0.1764, 3);
    expect(precisionOf(0.2, 1000, 1, 0).interval?.upper).toBeCloseTo(0.2259, 3);
    expect(width(1000, 2)).toBeGreaterThan(width(1000, 1));
    expect(width(500, 1)).toBeCloseTo(width(1000, 2), 9);
  });

  it('is nothing where too little stands behind it, or nothing is known of the design', () => {
    expect(precisionOf(0.5, 59, 2, 0).precision).toBe('IMPRECISE');
    expect(precisionOf(0.5, 60, 2, 0).precision).toBe('IMPRECISE');
    expect(precisionOf(0.5, 4000, null, 0).precision).toBe('IMPRECISE');
    expect(precisionOf(0.04, 200, 4, 0).precision).toBe('IMPRECISE');
    expect(precisionOf(0.04, 20_000, 4, 0).precision).toBe('PRECISE');
    expect(precisionOf(1, 4000, null, 0)).toEqual({ precision: 'NOT_ASSESSED', interval: null });
  });

  it('adds what rounding may have moved', () => {
    const [exact, rounded] = [0, 0.02].map((rounding) => precisionOf(0.2, 1000, 1, rounding).interval);
    expect((exact?.lower ?? 0) - (rounded?.lower ?? 0)).toBeGreaterThan(0.015);
  });
});
