import { isDeepStrictEqual } from 'node:util';
import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canariesByTier } from '../src/sources/sample/canaries.ts';
import { settle, standings } from './prove/standings.ts';
import { type Answer, startServer, type TestServer, testSchema } from './support/api.ts';
import { canariesIn } from './support/canaries.ts';
import { createDatabase, type Database } from './support/database.ts';
import { openLists } from './support/pages.ts';
import { askKept, keptQueries } from './support/queries.ts';
import { type Given, standingOn } from './support/standing.ts';

/** Callers who hold more and more: by each step nothing is lost, and nothing is told that belongs further up. */
let database: Database;
let server: TestServer;
const ladder: { readonly tier: string; readonly headers: Record<string, string> }[] = [];
beforeAll(async () => {
  database = await createDatabase();
  const everything = standings.find(({ name }) => name === 'a grant over everything');
  if (!everything) throw new Error('nobody holds everything');
  const high = await settle(database, everything);
  const low = await settle(database, { ...everything, tier: 'RESTRICTED' });
  server = await startServer(database);
  const steps: Given[] = [{ ...low, tier: 'PARTNER', grant: null }, low, { ...high, agreements: low.agreements ?? [] }];
  ladder.push({ tier: 'OPEN', headers: {} });
  for (const given of steps) ladder.push({ tier: given.tier, headers: standingOn(given) });
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

/** Everything that a list tells of its records without arguments: of other records their ids, of parts all. */
const selectionOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .flatMap((field) => {
      if (field.args.length || field.name === 'provenance') return [];
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (!isObjectType(named) || named.name.endsWith('Connection')) return [];
      const parts = named.getFields();
      if ('id' in parts) return String(field.type).startsWith('[') ? [] : [`${field.name} { id }`];
      const leaves = Object.values(parts).filter((part) => isLeafType(getNamedType(part.type)) && !part.args.length);
      return leaves.length ? [`${field.name} { ${leaves.map(({ name }) => name).join(' ')} }`] : [];
    })
    .concat('__typename')
    .join(' ');

const roots = testSchema.getQueryType()?.getFields() ?? {};
const typeOf = (list: string): GraphQLObjectType => {
  const connection = getNamedType(roots[list]?.type as GraphQLOutputType) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes?.type as GraphQLOutputType) as GraphQLObjectType;
};

/** Places have many parts. */
const pageOf = (list: string): number => (list === 'areas' ? 300 : 1000);

const lists = openLists().filter((list) => {
  // What is told to whoever asks of themselves is no step of a ladder.
  if (/^(own|my)[A-Z]/.test(list)) return false;
  const needs = roots[list]?.astNode?.directives ?? [];
  return (
    !needs.some(({ name }) => name.value === 'needs') && isObjectType(typeOf(list)) && 'id' in typeOf(list).getFields()
  );
});

type Node = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly withheld?: readonly { field: string }[];
};

const order = ['PARTNER', 'RESTRICTED', 'PROTECTED'] as const;
const above = (tier: string): ReadonlySet<string> =>
  new Set(order.slice(tier === 'OPEN' ? 0 : order.indexOf(tier as never) + 1).flatMap((one) => canariesByTier[one]));
const met = new Map<string, Set<string>>();
/** No mark of a tier above is in an answer, its headers, or what the database was asked for it. */
const expectNone = ({ text, headers, statements, bound }: Answer, tier: string): void => {
  const forbidden = above(tier);
  const found = canariesIn(text);
  met.set(tier, new Set([...(met.get(tier) ?? []), ...found]));
  expect(found.filter((mark) => forbidden.has(mark))).toEqual([]);
  const beside = JSON.stringify([headers, statements, bound]);
  expect(canariesIn(beside).filter((mark) => forbidden.has(mark))).toEqual([]);
};

/** All that a list tells somebody, page by page. */
const nodesOf = async (list: string, { tier, headers }: (typeof ladder)[number]): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const selection = selectionOf(typeOf(list));
    const answer: Answer = await server.ask(
      `query q($after: String) { ${list}(first: ${pageOf(list)}, after: $after) { totalCount edges { cursor node { ${selection} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
      headers,
    );
    expect(answer.body.errors, answer.text.slice(0, 500)).toBeUndefined();
    expectNone(answer, tier);
    const page = answer.body.data[list];
    nodes.push(...page.edges.map(({ node }: { node: Node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return nodes;
};

describe('P30 more rights change no value that was told in full, and take no record away; P31 nor is a mark met below its tier', () => {
  it('of every list', () => expect(lists.length).toBeGreaterThan(25));

  it.each(lists)('%s', { timeout: 120_000 }, async (list) => {
    let before: readonly Node[] = [];
    for (const step of ladder) {
      const now = await nodesOf(list, step);
      const known = new Map(now.map((node) => [node.id, node]));
      const wrong = before.flatMap((node) => {
        const later = known.get(node.id);
        if (!later) return [`${node.id} is gone`];
        const withheld = new Set(node.withheld?.map(({ field }) => field));
        // A record that this one names may be known of only further up.
        const changed = Object.entries(node).flatMap(([field, value]) =>
          field === 'withheld' || withheld.has(field) || value === null || isDeepStrictEqual(later[field], value)
            ? []
            : [`${node.id}.${field} was ${JSON.stringify(value)}, is ${JSON.stringify(later[field])}`],
        );
        // What is withheld further up was withheld before.
        const shut = later.withheld?.flatMap(({ field }) =>
          withheld.has(field) ? [] : [`${node.id}.${field} is shut`],
        );
        return [...changed, ...(shut ?? [])];
      });
      expect(wrong, `${list} at ${step.tier}`).toEqual([]);
      before = now;
    }
  });
});

describe('P31 marks of a tier are met from that tier on, and nowhere below', () => {
  // What they tell whoever has no name is looked through elsewhere, and nothing is above PROTECTED.
  it.each([1, 2])('step %i: kept queries', { timeout: 120_000 }, async (step) => {
    const { tier, headers } = ladder[step] as (typeof ladder)[number];
    for (const query of keptQueries())
      expectNone(
        await askKept(
          { ...server, ask: (text, variables, more) => server.ask(text, variables, { ...headers, ...more }) },
          query,
        ),
        tier,
      );
  });

  it('no log tells of any of them, whoever asked', () => {
    expect(server.logged.length).toBeGreaterThan(ladder.length * lists.length);
    expect(server.logged.flatMap(canariesIn)).toEqual([]);
  });

  it('and are there for those who hold them', () => {
    const counts = ['OPEN', ...order].map((tier) => met.get(tier)?.size ?? 0);
    expect(counts[0]).toBe(0);
    for (const at of [1, 2, 3]) expect(counts[at]).toBeGreaterThan((counts[at - 1] as number) + 5);
  });
});
