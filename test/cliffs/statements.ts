import type { GraphQLSchema } from 'graphql';
import type postgres from 'postgres';
import { readContract } from '../../src/protection/contract.ts';
import { checkedPolicy } from '../../src/protection/stale.ts';
import { viewColumns } from '../../src/protection/view-columns.ts';
import { joins, records } from '../../src/records.ts';
import { readWords } from '../prove/vocabulary.ts';
import type { TestServer } from '../support/api.ts';
import { type Scope, type Shape, shapesOf } from './shapes.ts';

/** The statements that a caller's bounded queries are answered with, each with the query that it first came from. */
export const statementsOf = async (
  schema: GraphQLSchema,
  owner: postgres.Sql,
  server: Pick<TestServer, 'ask'>,
  headers: Readonly<Record<string, string>>,
  scope: Scope,
): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const ask = async (query: string) => {
    const answer = await server.ask(query, {}, headers);
    for (const text of answer.statements) if (!found.has(text)) found.set(text, query);
    return answer.body.data;
  };
  for (const { query, next } of shapesOf(schema, await readWords(owner), scope)) {
    const data = await ask(query);
    const cursor =
      data && (Object.values(data)[0] as { pageInfo?: { endCursor?: string } } | null)?.pageInfo?.endCursor;
    if (next && cursor) await ask((next as NonNullable<Shape['next']>)(cursor));
  }
  return found;
};

/** `table.column` for the first column of each index, of those that everybody reads as they are: a masked one is found by none. */
export const leadingColumns = async (owner: postgres.Sql): Promise<ReadonlySet<string>> => {
  const rows = await owner<{ table: string; column: string }[]>`
    select distinct t.relname as table, a.attname as column from pg_index i join pg_class t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where t.relnamespace = 'base'::regnamespace`;
  const policy = checkedPolicy(readContract(), records, joins);
  const masked = (table: string, column: string) =>
    [...records.values()].some((record) => record.view === table && viewColumns(policy, records, record).get(column));
  return new Set(
    rows.filter(({ table, column }) => !masked(table, column)).map(({ table, column }) => `${table}.${column}`),
  );
};
