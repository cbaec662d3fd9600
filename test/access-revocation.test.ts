import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { measureRevocation } from './support/revocation.ts';

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

it('is felt by the next request: every time, and far within a second', async () => {
  const organisation = await giveOrganisation(database, 'HELP');
  await giveAgreement(database, organisation, 'HELP-1');
  const url = await server.listen();
  const make = (round: number) => giveApiKey(database, organisation, { name: `round ${round}` });
  const { refusedAtOnce, p99 } = await measureRevocation({ url, ownerUrl: database.ownerUrl, make, rounds: 40 });
  expect(refusedAtOnce).toBe(40);
  expect(p99).toBeLessThan(1_000);
});
