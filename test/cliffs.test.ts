import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { records } from '../src/records.ts';
import { connect } from '../src/store/pool.ts';
import { cliffsOf } from './cliffs/plans.ts';
import { leadingColumns, statementsOf } from './cliffs/statements.ts';
import { chosen, settle } from './prove/standings.ts';
import { startServer, type TestServer, testSchema } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { standingOn } from './support/standing.ts';

/**
 * However much is loaded, a bounded query reads about what it answers. The planner is told that the tables of the sample are large, and
 * shows the plans that hold for any values.
 */
let database: Database;
let server: TestServer;
let sql: postgres.Sql;
/** Rows of tables. */
const sizes: Readonly<Record<string, number>> = {
  ...{ observation: 1e7, displacement_stock: 1e6, restriction: 2e5, restriction_target: 2e5 },
  ...{ displacement_tally: 1e5, area: 5e4, area_membership: 1e5 },
};
const large = new Set(Object.keys(sizes).filter((table) => !table.startsWith('area')));

/** Where there is a cliff all the same. */
const known: readonly (readonly [query: RegExp, because: string])[] = [
  [
    /^{ areas\(first: 2\) { nodes { displacementStocks\(first: 2\) { totalCount/,
    'the place of a figure is rolled up, so that no index finds figures by their place',
  ],
  [
    /^{ displacementStockStats\(filter: { grain: \[\w+\] }, groupBy: \[ADMIN1\]/,
    'lines of a tally are found by no index of grains; they are few beside the figures that they stand for',
  ],
];

beforeAll(async () => {
  database = await createDatabase();
  sql = connect(database.ownerUrl, { max: 1 });
  const leading = [...(await leadingColumns(sql))].map((name) => name.split('.') as [string, string]);
  for (const [table, rows] of Object.entries(sizes)) {
    // As many places, series, operations as there are in tables of the size.
    for (const [of, column] of leading)
      if (of === table && column.endsWith('_id') && column !== 'dataset_id' && column !== 'public_id')
        await sql.unsafe(
          `alter table base.${table} alter ${column} set (n_distinct = ${Math.max(500, rows / 10_000)})`,
        );
    await sql.unsafe(`analyze base.${table}`);
    await sql.unsafe(
      `select pg_restore_relation_stats('schemaname', 'base', 'relname', c.relname::text, 'relpages', c.relpages, 'reltuples', ${rows}::real)
       from pg_class c where c.oid = 'base.${table}'::regclass or c.oid in (select indexrelid from pg_index where indrelid = 'base.${table}'::regclass)`,
    );
  }
  server = await startServer(database, { LOG_LEVEL: 'error' });
});
afterAll(async () => {
  await server?.close();
  await sql?.end({ timeout: 5 });
  await database?.drop();
});

describe.each(['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'] as const)('%s', (tier) => {
  it('reads no large table from its beginning to its end', { timeout: 300_000 }, async () => {
    const standing = chosen(tier).find(({ strict, agreements }) => !strict && (agreements || tier === 'OPEN'));
    if (!standing) throw new Error(`nobody stands at ${tier}`);
    const headers = tier === 'OPEN' ? {} : standingOn(await settle(database, standing));
    const statements = await statementsOf(testSchema, sql, server, headers, {
      ...{ records, tables: large, leading: await leadingColumns(sql) },
    });
    const found = await sql.begin(async (tx) => {
      await tx.unsafe(`set local search_path = ${tier.toLowerCase()}, words`);
      const all: string[] = [];
      for (const [text, query] of statements)
        if (/^select/.test(text)) for (const cliff of await cliffsOf(tx, text, large)) all.push(`${query}: ${cliff}`);
      return all;
    });
    expect(statements.size).toBeGreaterThan(100);
    expect(found.filter((cliff) => !known.some(([query]) => query.test(cliff)))).toEqual([]);
  });
});
