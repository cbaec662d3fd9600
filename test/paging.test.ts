import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { askPage, type Node, openLists, type Question, walk } from './support/pages.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

it.each(openLists())('%s goes on after a cursor of its own', async (list) => {
  const ask = (after: string | null) =>
    server.ask(
      `query q($after: String) { ${list}(first: 1, after: $after) { edges { cursor } pageInfo { hasNextPage } } }`,
      {
        after,
      },
    );
  const first = (await ask(null)).body;
  // Lists for people with a role, or with an argument that they need, are asked elsewhere.
  if (first.errors) return expect(first.errors[0].extensions.code).not.toBe('INTERNAL');
  const [edge] = first.data[list].edges;
  if (!edge) return;
  const second = (await ask(edge.cursor)).body;
  expect(second.errors).toBeUndefined();
  expect(second.data[list].edges).toHaveLength(first.data[list].pageInfo.hasNextPage ? 1 : 0);
  expect(second.data[list].edges).not.toContainEqual(edge);
});

const value = (node: Node, key: string): string | number | null => {
  const found = node[key] as string | number | null | { start: string };
  return typeof found === 'object' && found !== null ? found.start : found;
};

/** The order that the contract promises: as asked, missing values last, ties by id in the direction of the first. */
const inOrder = ({ orderBy, keys }: Question, one: Node, other: Node): number => {
  for (const order of orderBy) {
    const key = (keys[order.replace(/_(ASC|DESC)$/, '')] as string).split(' ')[0] as string;
    const [a, b] = [value(one, key), value(other, key)];
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b === order.endsWith('ASC') ? -1 : 1;
  }
  return one.id < other.id === (orderBy[0] as string).endsWith('ASC') ? -1 : 1;
};

const some = <T>(...values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const given = (filter: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(filter).filter(([, part]) => part !== undefined));
const places = fc.option(
  fc.constantFrom(
    { in: ['XSA', 'XSB', 'SAMPLE-WORLD'] },
    { within: 'XSA' },
    { memberOf: 'SAMPLE-NORTH' },
    { memberOf: 'SAMPLE-COASTAL' },
  ),
  { nil: undefined },
);
const bound = fc.option(fc.record({ gte: fc.integer({ min: 0, max: 3_000 }) }), { nil: undefined });
/** One direction for each of some columns, in any sequence. */
const orders = (...choices: readonly (readonly string[])[]) =>
  fc
    .shuffledSubarray([...choices], { minLength: 1 })
    .chain((list) => fc.tuple(...list.map((one) => fc.constantFrom(...one))));
const byPeriod = ['PERIOD_START_ASC', 'PERIOD_START_DESC'];
const byValue = ['VALUE_ASC', 'VALUE_DESC'];

const question = (
  field: string,
  type: string,
  keys: Question['keys'],
  filter: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  orderBy: fc.Arbitrary<string[]>,
): fc.Arbitrary<Question> =>
  fc.record({
    field: fc.constant(field),
    type: fc.constant(type),
    keys: fc.constant(keys),
    filter: fc.record(filter).map(given),
    orderBy,
  });

const questions: readonly (readonly [name: string, questions: fc.Arbitrary<Question>])[] = [
  [
    'observations',
    question(
      'observations',
      'Observation',
      { PERIOD_START: 'period { start }', VALUE: 'value' },
      {
        indicator: fc.constantFrom(
          undefined,
          { in: ['SAMPLE_DEATH_RATE'] },
          { in: ['SAMPLE_MIG_STOCK', 'SAMPLE_POLICY_LEVEL'] },
        ),
        area: places,
        sex: some('TOTAL', 'FEMALE', 'MALE'),
        status: some('NORMAL', 'NOT_COLLECTED', 'CENSORED', 'SUPPRESSED_AT_SOURCE'),
        value: bound,
      },
      orders(byPeriod, byValue),
    ),
  ],
  [
    'displacementStocks',
    question(
      'displacementStocks',
      'DisplacementStock',
      { PERIOD_START: 'periodStart', VALUE: 'value' },
      {
        area: places,
        grain: some('COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'SITE'),
        populationGroup: some('IDP', 'RETURNEE'),
        round: fc.constantFrom(undefined, { eq: 2 }, { gte: 3 }),
        value: bound,
      },
      orders(byPeriod, byValue),
    ),
  ],
  [
    'incidents',
    question(
      'incidents',
      'Incident',
      { OCCURRED_ON: 'occurredOn', DEAD_OR_MISSING: 'deadOrMissing' },
      {
        area: places,
        year: fc.constantFrom(undefined, { from: 2025 }),
        routeName: some('Sample sea route', 'Sample desert route').map((list) => list && { in: list }),
      },
      orders(['OCCURRED_ON_ASC', 'OCCURRED_ON_DESC'], ['DEAD_OR_MISSING_DESC']),
    ),
  ],
];

describe('walking all pages gives what one page gives', () => {
  it.each(questions)('%s', async (_, list) => {
    const size = fc.integer({ min: 1, max: 60 });
    await fc.assert(
      fc.asyncProperty(list, size, async (one, wanted) => {
        const whole = await askPage(server, one, 1000, null);
        const nodes = whole.edges.map(({ node }) => node);
        expect(nodes).toHaveLength(Math.min(whole.totalCount, 1000));
        expect(nodes).toEqual(nodes.toSorted((a, b) => inOrder(one, a, b)));
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        // Not more than a dozen pages: the machine of a reader is no faster than ours.
        const walked = await walk(server, one, Math.max(wanted, Math.ceil(nodes.length / 12)), nodes.length || 1);
        expect(walked).toEqual(nodes);
      }),
      { numRuns: 12, seed: 20260701 },
    );
  });
});
