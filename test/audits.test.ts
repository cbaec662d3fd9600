import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { auditNames, auditServer } from './support/audits.ts';
import { createDatabase, type Database } from './support/database.ts';

let database: Database;
let server: TestServer;
let results: Awaited<ReturnType<typeof auditServer>>;

beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  results = await auditServer(`${await server.listen()}/graphql`);
});

afterAll(async () => {
  await server.close();
  await database.drop();
});

it.each(auditNames)('the whole server passes the audit of GraphQL over HTTP: %s', (name) => {
  expect(results.find(({ id }) => name.startsWith(`${id} `))?.status).toBe('ok');
});
