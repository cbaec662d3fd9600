// Mercurius with its own loaders, compiled by graphql-jit from the first request on.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { roots } from './roots.ts';
import * as rows from './sql.ts';

type Row = rows.Row;
type Query<A = Record<string, never>> = { readonly obj: Row; readonly params: A };

const grouped = (parents: readonly Row[], found: Iterable<Row>, key: string, by: string): Row[][] => {
  const lists = new Map<unknown, Row[]>(parents.map((parent) => [parent[key], []]));
  for (const row of found) lists.get(row[by])?.push(row);
  return parents.map((parent) => lists.get(parent[key]) ?? []);
};
const single = (ids: readonly unknown[], found: Iterable<Row>, by: string): (Row | null)[] => {
  const known = new Map([...found].map((row) => [row[by], row]));
  return ids.map((id) => known.get(id) ?? null);
};
const objects = <A>(queries: readonly Query<A>[]): Row[] => queries.map(({ obj }) => obj);
const keys = (parents: readonly Row[], name = 'key'): number[] => [
  ...new Set(parents.map((row) => row[name] as number)),
];
/** All queries of one batch come from one field of the document, with the same arguments. */
const given = <A>(queries: readonly Query<A>[]): A => (queries[0] as Query<A>).params;

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(new URL('plain.graphql', import.meta.url), 'utf8'),
  jit: 1,
  graphiql: false,
  resolvers: {
    Query: roots,
  } as never,
  loaders: {
    Country: {
      observations: async (queries: Query<{ indicators: string[]; first: number }>[]) => {
        const { indicators, first } = given(queries);
        const parents = objects(queries);
        return grouped(parents, await rows.ofIndicators(keys(parents), indicators, first), 'key', 'country_id');
      },
      latest: async (queries: Query<{ first: number }>[]) => {
        const parents = objects(queries);
        return grouped(parents, await rows.latestOf(keys(parents), given(queries).first), 'key', 'country_id');
      },
      displacementRecords: async (queries: Query<{ first: number }>[]) => {
        const parents = objects(queries);
        return grouped(parents, await rows.displacementOf(keys(parents), given(queries).first), 'key', 'country_id');
      },
      restrictionsInForce: async (queries: Query<{ first: number }>[]) => {
        const parents = objects(queries);
        return grouped(parents, await rows.restrictionsOf(keys(parents), given(queries).first), 'key', 'country_id');
      },
      governanceProfile: async (queries: Query[]) => {
        const parents = objects(queries);
        return single(
          parents.map(({ key }) => key),
          await rows.profilesOf(keys(parents)),
          'country_id',
        );
      },
    },
    Observation: {
      country: async (queries: Query[]) => {
        const parents = objects(queries);
        return single(
          parents.map((row) => row.country_id),
          await rows.countriesById(keys(parents, 'country_id')),
          'key',
        );
      },
      indicator: async (queries: Query[]) => {
        const parents = objects(queries);
        return single(
          parents.map((row) => row.indicator_id),
          await rows.indicatorsById(keys(parents, 'indicator_id')),
          'id',
        );
      },
    },
    GovernanceProfile: {
      scores: async (queries: Query<{ items: string[] }>[]) => {
        const parents = objects(queries);
        return grouped(parents, await rows.scoresOf(keys(parents), given(queries).items), 'key', 'profile_id');
      },
    },
  } as never,
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
