import { isDeepStrictEqual } from 'node:util';

type Path = readonly (string | number)[];
type Failure = { readonly path?: Path };
type Body = { readonly data?: unknown; readonly errors?: readonly Failure[] };

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
 * The paths of failures that one of two answers tells of and the other does not, where each took a place of the answer with it that a
 * failure told of by the other takes as well, and of these; none where the answers differ in anything else. Of what fails inside such a
 * place, also where nothing had to be taken for it alone, is told what was known before the place was gone.
 */
export const rivalsOf = (one: { readonly text: string }, other: { readonly text: string }): readonly Path[] => {
  const [{ errors: ones = [], ...rest }, { errors: others = [], ...itsRest }] = [one, other].map(
    ({ text }): Body => JSON.parse(text),
  ) as [Body, Body];
  if (!isDeepStrictEqual(rest, itsRest)) return [];
  const placeOf = ({ path = [] }: Failure) => nulledAt(rest.data, path);
  const untold = (these: readonly Failure[], those: readonly Failure[]) =>
    these.filter((error) => !those.some((each) => isDeepStrictEqual(each, error)));
  const pairs = [
    ...untold(ones, others).map((error) => [error, others] as const),
    ...untold(others, ones).map((error) => [error, ones] as const),
  ].map(([error, those]) => [
    error,
    // The same field has the same to say in both.
    those.find((each) => placeOf(each) === placeOf(error) && !isDeepStrictEqual(each.path, error.path)),
  ]);
  if (!pairs.every(([, rival]) => rival)) return [];
  const paths = pairs.flat().map((error) => error?.path ?? []);
  return [...new Map(paths.map((path) => [path.filter((key) => typeof key === 'string').join('.'), path])).values()];
};
