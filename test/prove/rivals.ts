import { isDeepStrictEqual } from 'node:util';

type Path = readonly (string | number)[];
type Body = { readonly data?: unknown; readonly errors?: readonly { readonly path?: Path }[] };

/** The place that became null for what failed at a path. */
const nulledAt = (data: unknown, path: Path): string => {
  let value = data;
  const at = path.findIndex((key) => {
    value = (value as Record<string | number, unknown> | null)?.[key];
    return value === null || value === undefined;
  });
  return JSON.stringify(path.slice(0, at + 1));
};

/**
 * The paths of two failures that took the same place of an answer with them, where one answer tells of one and one of the other, and
 * both are alike but for that; none otherwise.
 */
export const rivalsOf = (one: { readonly text: string }, other: { readonly text: string }): readonly Path[] => {
  const [{ errors: ones = [], ...rest }, { errors: others = [], ...itsRest }] = [one, other].map(
    ({ text }): Body => JSON.parse(text),
  ) as [Body, Body];
  if (!isDeepStrictEqual(rest, itsRest) || ones.length !== others.length) return [];
  const untold = (these: typeof ones, those: typeof ones) =>
    these.flatMap((error) => (those.some((each) => isDeepStrictEqual(each, error)) ? [] : [error.path ?? []]));
  const [mine, its] = [untold(ones, others), untold(others, ones)];
  const places = (paths: readonly Path[]) => paths.map((path) => nulledAt(rest.data, path)).sort();
  const differ = mine.every((path) => !its.some((each) => isDeepStrictEqual(each, path)));
  return differ && isDeepStrictEqual(places(mine), places(its)) ? [...mine, ...its] : [];
};
