import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { exported, rowsOfCsv } from './support/exports.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';

/** What is taken down is in no export from then on, with all that hangs on it, from whichever server and with whatever tag. */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let replica: TestServer;
let requests: Requests;
const dataset = 'sample-border-policies';

beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  const env = { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience };
  server = await startServer(database, env);
  replica = await startServer(database, env);
  requests = startRequests(database, idp, () => server);
  await requests.join('steward', { roles: ['STEWARD'] });
});
afterAll(async () => {
  await server?.close();
  await replica?.close();
  await idp?.close();
  await database?.drop();
});

const takeDown = async (record: string): Promise<void> => {
  const { body } = await requests.ask(
    'steward',
    `mutation ($record: ID!) { it: takeDown(target: { row: { record: $record } }, code: PERSONAL_DATA, key: "${record}", reason: "A letter of 3 May asks for it") { done } }`,
    { record },
  );
  expect(body.data?.it, JSON.stringify(body.errors)).toEqual({ done: true });
};

it('P54 a record that is taken down is in no export, nor is what hangs on it, and no tag keeps it', async () => {
  const [chosen] = await rowsOf(
    database,
    `select r.public_id from base.restriction r join base.dataset d on d.id = r.dataset_id
     where d.code = $1 and r.published_to is null and exists (select from base.restriction_target t where t.restriction_public_id = r.public_id and t.published_to is null) order by 1 limit 1`,
    [dataset],
  );
  const record = chosen?.public_id as string;
  const lists = ['restrictions', 'restrictionTargets'];
  const both = [server, replica];
  const before = await Promise.all(
    both.map((from) => Promise.all(lists.map((list) => exported(from, list, { dataset })))),
  );
  for (const answers of before) for (const { body } of answers) expect(body).toContain(record);
  await takeDown(record);
  for (const [at, from] of both.entries())
    for (const [of, list] of lists.entries()) {
      const earlier = before[at]?.[of];
      const later = await exported(from, list, { dataset }, { 'if-none-match': String(earlier?.headers.etag) });
      expect(later.statusCode).toBe(200);
      expect(later.headers.etag).not.toBe(earlier?.headers.etag);
      expect(later.body).not.toContain(record);
      // Nothing else is gone.
      const kept = rowsOfCsv(String(earlier?.body)).filter((row) => !row.includes(record));
      expect(rowsOfCsv(later.body)).toEqual(kept);
    }
});

it('P54 an export that is under way while something is taken down does not end as if it were whole', async () => {
  const of = 'sample-migrant-stock';
  await rowsOf(
    database,
    `update base.observation t set value_text = repeat('much to tell ', 4000) from base.dataset d where d.id = t.dataset_id and d.code = $1 and t.published_to is null`,
    [of],
  );
  const [chosen] = await rowsOf(
    database,
    'select t.public_id from base.observation t join base.dataset d on d.id = t.dataset_id where d.code = $1 and t.published_to is null order by t.period_start, 1 limit 1',
    [of],
  );
  const url = `${await server.listen()}/export/observations.csv?dataset=${of}`;
  const [response] = (await once(get(url), 'response')) as [IncomingMessage];
  await takeDown(chosen?.public_id as string);
  await new Promise((resolve) =>
    response
      .on('error', () => {})
      .once('close', resolve)
      .resume(),
  );
  expect(response.complete).toBe(false);
  const again = await fetch(url);
  expect(again.status).toBe(200);
  expect(await again.text()).not.toContain(chosen?.public_id as string);
});
