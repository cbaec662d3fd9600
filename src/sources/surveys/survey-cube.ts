import {
  type Contributors,
  isDominated,
  type Profile,
  rounded,
  type Sum,
  suppressedCells,
  weightedBase,
} from '../../protection/disclosure.ts';
import type { SurveyCellInput } from '../source.ts';
import { type Dimension, mostVariables, tablesBy } from './survey-dimensions.ts';

/** What records of one cell amount to: people, their weight, the two heaviest, and the places where they were asked. */
type Amount = { persons: number; weight: number; top: readonly number[]; readonly sites: Set<string> };

const nothing = (): Amount => ({ persons: 0, weight: 0, top: [], sites: new Set() });
const heaviest = (weights: readonly number[]): readonly number[] => weights.toSorted((a, b) => b - a).slice(0, 2);

const add = (to: Amount, more: Amount): void => {
  to.persons += more.persons;
  to.weight += more.weight;
  to.top = heaviest([...to.top, ...more.top]);
  for (const site of more.sites) to.sites.add(site);
};

export type CubeCell = Pick<SurveyCellInput, 'variables' | 'codes' | 'records' | 'estimate' | 'status'>;

/** Takes in records one by one, and makes all tables of the survey of them. */
export type Cube = {
  readonly add: (answers: Readonly<Record<string, string | null>>, weight: string | null, site: string | null) => void;
  readonly cells: () => readonly CubeCell[];
};

type Options = {
  readonly profile: Profile;
  readonly isWeighted: boolean;
  /** Were places told apart? If not, only people are counted. */
  readonly hasSites: boolean;
};

/**
 * All tables by at most three dimensions at once: what one of them hides, none of the others gives back. Counts are rounded after
 * that, and so are weighted numbers, to what as many records of mean weight stand for.
 */
export const cubeOf = (declared: readonly Dimension[], { profile, isWeighted, hasSites }: Options): Cube => {
  const finest = new Map<string, { readonly codes: readonly string[]; readonly amount: Amount }>();
  return {
    add(answers, weight, site) {
      const codes = declared.map(({ variable, categoryOf }) => categoryOf(answers[variable.name] ?? null));
      const key = JSON.stringify(codes);
      const found = finest.get(key) ?? { codes, amount: nothing() };
      finest.set(key, found);
      const own = isWeighted ? Number(weight) : 1;
      add(found.amount, { persons: 1, weight: own, top: [own], sites: new Set(site === null ? [] : [site]) });
    },
    cells() {
      const dimensions = declared.map((dimension, index) => withoutEmpty(dimension, index, finest.values()));
      const places = new Map<string, number>();
      const cells: { readonly by: readonly number[]; readonly codes: readonly string[]; readonly amount: Amount }[] =
        [];
      const keyOf = (by: readonly number[], codes: readonly string[]) => JSON.stringify([by, codes]);
      for (const by of tablesBy(dimensions.length))
        for (const codes of combinations(by.map((index) => (dimensions[index] as Dimension).categories))) {
          places.set(keyOf(by, codes), cells.length);
          cells.push({ by, codes, amount: nothing() });
        }
      const at = (by: readonly number[], codes: readonly string[]) => places.get(keyOf(by, codes)) as number;
      for (const { codes, amount } of finest.values())
        for (const by of tablesBy(dimensions.length)) {
          const own = by.map((index) => codes[index] as string);
          add((cells[at(by, own)] as (typeof cells)[number]).amount, amount);
        }
      const sums: Sum[] = [];
      for (const [whole, { by, codes }] of cells.entries()) {
        if (by.length === mostVariables) continue;
        for (const [index, { categories }] of dimensions.entries()) {
          if (by.includes(index)) continue;
          const place = by.filter((one) => one < index).length;
          const parts = categories.map(({ code }) =>
            at(by.toSpliced(place, 0, index), codes.toSpliced(place, 0, code)),
          );
          sums.push({ whole, parts });
        }
      }
      const contributors = cells.map(
        ({ amount }): Contributors => ({ persons: amount.persons, sites: hasSites ? amount.sites.size : null }),
      );
      const dominated = cells.flatMap(({ amount }, index) => (isDominated(amount.weight, amount.top) ? [index] : []));
      const hidden = suppressedCells(contributors, sums, profile, dominated);
      const [total] = cells;
      const all = (total as (typeof cells)[number]).amount;
      const step = weightedBase(all.persons ? all.weight / all.persons : 1, profile.base);
      // Where no record has an answer, nobody was asked.
      const silent = new Set(
        dimensions.flatMap(({ categories }, index) =>
          categories
            .filter(({ kind }) => kind === 'ANSWER')
            .every(({ code }) => (cells[at([index], [code])] as (typeof cells)[number]).amount.persons === 0)
            ? [index]
            : [],
        ),
      );
      return cells.map(({ by, codes, amount }, index): CubeCell => {
        const status = by.some((one) => silent.has(one))
          ? 'NOT_COLLECTED'
          : hidden.has(index)
            ? 'SUPPRESSED'
            : 'ROUNDED';
        const isShown = status === 'ROUNDED';
        return {
          variables: by.map((one) => (dimensions[one] as Dimension).variable.name),
          codes,
          records: isShown ? rounded(amount.persons, profile.base) : null,
          // As decimals: a sum of weights must not end in what binary fractions make of it.
          estimate: isShown && isWeighted ? String(Number(rounded(amount.weight, step).toPrecision(12))) : null,
          status,
        };
      });
    },
  };
};

/**
 * Categories of missing answers that no record of the survey has say nothing about anybody. They are left out, so that nothing has
 * to be hidden beside them.
 */
const withoutEmpty = (
  dimension: Dimension,
  index: number,
  finest: Iterable<{ readonly codes: readonly string[] }>,
): Dimension => {
  const used = new Set([...finest].map(({ codes }) => codes[index]));
  return {
    ...dimension,
    categories: dimension.categories.filter(({ code, kind }) => kind === 'ANSWER' || used.has(code)),
  };
};

const combinations = (axes: readonly Dimension['categories'][]): readonly (readonly string[])[] =>
  axes.reduce<string[][]>(
    (made, categories) => made.flatMap((codes) => categories.map(({ code }) => [...codes, code])),
    [[]],
  );
