// The fields of `Query`, the same for every server over plain.graphql: only what hangs below them is batched in a way of its own.
import * as rows from './sql.ts';

export const roots = {
  country: async (_: unknown, { code }: { code: string }) => (await rows.countryBy(code))[0] ?? null,
  countries: (_: unknown, { region }: { region: string }) => rows.countriesIn(region),
  observations: (
    _: unknown,
    { indicator, from, to, first }: { indicator: string; from: string; to: string; first: number },
  ) => rows.observationsOf(indicator, from, to, first),
  page: async (_: unknown, { first, after }: { first: number; after: number }) => {
    const found = await rows.observationsAfter(after, first + 1);
    const nodes = found.slice(0, first);
    return { nodes, hasNextPage: found.length > first, endCursor: nodes.at(-1)?.position ?? null };
  },
  displacedByAdmin1: (_: unknown, { code }: { code: string }) => rows.byAdmin1(code),
};
