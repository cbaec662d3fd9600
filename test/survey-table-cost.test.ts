import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database, { MAX_COST: '2500' });
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const table = (cells: string, by = '"sex"') =>
  `surveyTable(survey: "SAMPLE-TRAVELLERS-2025", by: [${by}]) { cells${cells} { records status } }`;
const costOf = async (fields: string) => {
  const { body } = await server.ask(`{ ${fields} }`);
  return { cost: body.extensions.cost.requested as number, code: body.errors?.[0].extensions.code, body };
};

it('a table of a survey costs as many cells as it may have, whatever is in it', async () => {
  const few = await costOf(table('(first: 10)'));
  const many = await costOf(table('(first: 500)'));
  expect(many.cost - few.cost).toBe(490);
  expect((await costOf(table(''))).cost - few.cost).toBe(90);
  expect((await costOf(table('(first: 10)', '"sex", "reason"'))).cost).toBe(few.cost);
  expect((await costOf([1, 2, 3].map((n) => `t${n}: ${table('(first: 1000)')}`).join(' '))).code).toBe(
    'QUERY_TOO_COSTLY',
  );
});

it('one with more cells is refused, never cut off', async () => {
  const all = (await costOf(table(''))).body.data.surveyTable.cells;
  expect(all.length).toBeGreaterThan(1);
  expect((await costOf(table(`(first: ${all.length})`))).body.data.surveyTable.cells).toEqual(all);
  const { code, body } = await costOf(table(`(first: ${all.length - 1})`));
  expect([code, body.data]).toEqual(['BAD_ARGUMENT', null]);
  expect(body.errors[0].message).toContain('surveyCells');
  for (const wrong of [0, 1001, -1]) expect((await costOf(table(`(first: ${wrong})`))).code).toBe('BAD_ARGUMENT');
});
