// Apollo Server with a loader for each relation, as its documentation teaches.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { roots } from './roots.ts';
import * as rows from './sql.ts';

type Row = rows.Row;
type Key = number;

const one = (read: (ids: readonly Key[]) => Promise<Iterable<Row>>, by: string) =>
  new DataLoader<Key, Row | null>(async (ids) => {
    const found = new Map([...(await read(ids))].map((row) => [row[by] as Key, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

const many = (read: (ids: readonly Key[]) => Promise<Iterable<Row>>, by: string) =>
  new DataLoader<Key, Row[]>(async (ids) => {
    const found = new Map<Key, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) found.get(row[by] as Key)?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });

const loaders = () => {
  const kept = new Map<string, DataLoader<Key, Row[]>>();
  const listed = (name: string, args: unknown, make: () => DataLoader<Key, Row[]>) => {
    const key = `${name} ${JSON.stringify(args)}`;
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    return found;
  };
  return {
    listed,
    country: one(rows.countriesById, 'key'),
    indicator: one(rows.indicatorsById, 'id'),
    profile: one(rows.profilesOf, 'country_id'),
  };
};
type Context = ReturnType<typeof loaders>;

const server = new ApolloServer<Context>({
  typeDefs: readFileSync(new URL('plain.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: roots,
    Country: {
      observations: (of: Row, args: { indicators: string[]; first: number }, { listed }: Context) =>
        listed('observations', args, () =>
          many((ids) => rows.ofIndicators(ids, args.indicators, args.first), 'country_id'),
        ).load(of.key as Key),
      latest: (of: Row, args: { first: number }, { listed }: Context) =>
        listed('latest', args, () => many((ids) => rows.latestOf(ids, args.first), 'country_id')).load(of.key as Key),
      displacementRecords: (of: Row, args: { first: number }, { listed }: Context) =>
        listed('displacement', args, () => many((ids) => rows.displacementOf(ids, args.first), 'country_id')).load(
          of.key as Key,
        ),
      restrictionsInForce: (of: Row, args: { first: number }, { listed }: Context) =>
        listed('restrictions', args, () => many((ids) => rows.restrictionsOf(ids, args.first), 'country_id')).load(
          of.key as Key,
        ),
      governanceProfile: (of: Row, _: unknown, { profile }: Context) => profile.load(of.key as Key),
    },
    Observation: {
      country: (of: Row, _: unknown, { country }: Context) => country.load(of.country_id as Key),
      indicator: (of: Row, _: unknown, { indicator }: Context) => indicator.load(of.indicator_id as Key),
    },
    GovernanceProfile: {
      scores: (of: Row, args: { items: string[] }, { listed }: Context) =>
        listed('scores', args, () => many((ids) => rows.scoresOf(ids, args.items), 'profile_id')).load(of.key as Key),
    },
  },
});
await startStandaloneServer(server, {
  context: async () => loaders(),
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
});
