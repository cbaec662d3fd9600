import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { grant } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';

/** Somebody's system with a real key and agreement, while what they stand on is taken away. */
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

const partner = async (code: string) => {
  const organisation = await giveOrganisation(database, code);
  const agreement = await giveAgreement(database, organisation, `${code}-A`, { datasets: ['sample-partner-sites'] });
  const key = await giveApiKey(database, organisation);
  const ask = () =>
    server.ask(
      '{ sites(first: 100, filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount nodes { area { code } } } }',
      {},
      {
        authorization: `Bearer ${key}`,
      },
    );
  return { organisation, agreement, key, ask };
};

it('reads through the pool of its tier, and is nobody without its agreement', async () => {
  const { ask, agreement } = await partner('READS');
  const answer = await ask();
  expect(answer.body.data.sites.totalCount).toBe(9);
  expect(answer.headers['cache-control']).toBe('private, no-store');
  await rowsOf(database, 'update base.agreement set ended_at = now() where public_id = $1', [agreement]);
  expect((await ask()).body.data.sites.totalCount).toBe(0);
});

const ended = 'update base.agreement set ended_at = now() where public_id = $1';
const suspended = 'update base.organisation set suspended_at = now() where public_id = $1';
const takenOut = `delete from base.agreement_dataset where agreement_id = (select id from base.agreement where public_id = $1)
  and dataset_id = (select id from base.dataset where code = 'sample-partner-sites')`;
const raised = "update base.dataset set tier = 'RESTRICTED' where code = 'sample-incidents' and $1::text is not null";
const entered = `insert into base.protocol (public_id, area_id, class, grain, level, source, entered_by)
  select $1, a.id, 'IDP_SITE_LOCATION', 0, 'PROTECTED', 'Invented for a test', 'a test' from base.area a where a.code = 'XSA'`;
const ofAnother = `insert into base.agreement (public_id, code, organisation_id, purposes, starts_at, ends_at)
  select $1 || '-2', $1 || '-2', o.id, array['RESEARCH'], now(), now() + interval '1 day' from base.organisation o where o.public_id <> $1 limit 1`;
const alsoOwn = `insert into base.agreement (public_id, code, organisation_id, purposes, starts_at, ends_at)
  select $1 || '-2', $1 || '-2', o.id, array['RESEARCH'], now(), now() + interval '1 day' from base.organisation o where o.public_id = $1`;

/** The answer to somebody whose list waited while something happened. */
const meanwhile = async (statement: string, what: 'agreement' | 'organisation') => {
  const one = await partner(`MEANWHILE-${statement.length}`);
  expect((await one.ask()).body.data.sites.totalCount).toBe(9);
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    let release: () => void = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let locked: () => void = () => {};
    const isLocked = new Promise<void>((done) => {
      locked = done;
    });
    // The list waits for the table, after what the caller holds was found out.
    const holding = sql.begin(async (tx) => {
      await tx.unsafe('lock table base.site in access exclusive mode');
      locked();
      await held;
    });
    await isLocked;
    const answering = one.ask();
    await waitsForLock();
    await rowsOf(database, statement, [one[what]]);
    release();
    await holding;
    return await answering;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

it.each([
  ['the agreement ends', ended, 'agreement', undefined],
  ['the organisation is suspended', suspended, 'organisation', 'FORBIDDEN'],
  ['the agreement covers the dataset no more', takenOut, 'agreement', 'POLICY_CHANGED'],
  ['the tier of a dataset is raised', raised, 'organisation', 'POLICY_CHANGED'],
  ['a country enters a protocol', entered, 'organisation', 'POLICY_CHANGED'],
] as const)('is given nothing of a read that was under way when %s', async (_, statement, what, code) => {
  const { body, text } = await meanwhile(statement, what);
  expect(body.data ?? null).toBeNull();
  expect(body.errors).toHaveLength(1);
  if (code) expect(body.errors[0].extensions.code).toBe(code);
  expect(text).not.toMatch(/QN\d/);
});

it.each([
  ['somebody else signs an agreement', ofAnother],
  ['their organisation signs another one', alsoOwn],
  [
    'somebody else is registered',
    "insert into base.person (public_id, issuer, subject, name) values ($1 || '-p', 'x', $1, 'x')",
  ],
] as const)('is given a read that was under way when %s', async (_, statement) => {
  const { body } = await meanwhile(statement, 'organisation');
  expect(body.errors).toBeUndefined();
  // The country's protocol was raised before.
  expect(body.data.sites.nodes).toHaveLength(9);
});

it('the views ask again: a grant of somebody whose organisation is suspended covers nothing', async () => {
  const id = await grant(database, {
    tier: 'RESTRICTED',
    classes: ['IDP_SITE_LOCATION'],
    datasets: ['sample-partner-sites'],
  });
  const query = '{ sites(filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount } }';
  const count = async () =>
    (await server.ask(query, {}, standingOn({ tier: 'RESTRICTED', grant: id }))).body.data.sites.totalCount;
  expect(await count()).toBe(9);
  const organisation = await giveOrganisation(database, 'VIEWS');
  await rowsOf(
    database,
    'update base.person set organisation_id = (select id from base.organisation where public_id = $1) where id = (select person_id from base.access_grant where id = $2)',
    [organisation, id],
  );
  expect(await count()).toBe(9);
  await rowsOf(database, suspended, [organisation]);
  expect(await count()).toBe(0);
});

const waitsForLock = async (): Promise<void> => {
  for (;;) {
    const [row] = await rowsOf(
      database,
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from site t%'`,
    );
    if ((row?.n as number) > 0) return;
  }
};
