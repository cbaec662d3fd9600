import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writable } from '../src/store/audit/entry.ts';
import { connect } from '../src/store/pool.ts';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { grant } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';

/** What is written down of reads and acts, and what happens when it cannot be. */
let database: Database;
let server: TestServer;
let organisation: string;
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  organisation = await giveOrganisation(database, 'AUDITED');
  await giveAgreement(database, organisation, 'AUDITED-1', { datasets: ['sample-partner-sites'] });
  key = await giveApiKey(database, organisation);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const sites = '{ sites(first: 5, filter: { dataset: { in: ["sample-partner-sites"] } }) { nodes { area { code } } } }';
const ask = (query: string, variables = {}, headers = {}) =>
  server.ask(query, variables, { authorization: `Bearer ${key}`, ...headers });
const last = async () =>
  ((await rowsOf(database, 'select coalesce(max(id), 0)::int as id from base.audit_entry'))[0]?.id ?? 0) as number;
/** The lines that something writes. */
const linesOf = async (work: () => Promise<unknown>) => {
  const before = await last();
  await work();
  return rowsOf(database, 'select * from base.audit_entry where id > $1 order by id', [before]);
};

describe('a read', () => {
  it('above OPEN is a line for each statement, with what it was and without any value', async () => {
    const lines = await linesOf(() => ask(sites));
    const line = lines.find(({ records }) => records.includes('Site'));
    expect(line).toMatchObject({
      kind: 'READ',
      actor: organisation,
      actor_kind: 'SYSTEM',
      organisation,
      tier: 'PARTNER',
      purpose: null,
      agreements: ['AUDITED-1'],
      grant_code: null,
      document: createHash('sha256').update(sites).digest('hex'),
      coordinates: expect.arrayContaining(['Query.sites', 'Site.area', 'Area.code', 'SiteFilter.dataset']),
      scope: 'ROWS',
      datasets: ['sample-partner-sites'],
      countries: [expect.stringMatching(/^[A-Z]{3}$/)],
      row_bucket: 'FEW',
      releases: [expect.stringMatching(/^rel_/)],
    });
    expect(line?.epoch).toBeGreaterThan(0);
    expect(new Set(lines.map(({ request }) => request)).size).toBe(1);
    // The codes of the places, which are the same for everybody, are read as everybody reads them.
    expect(lines.flatMap(({ records }) => records)).not.toContain('Area');
  });

  it('states its purpose and its grant, and values of variables are nowhere', async () => {
    const held = await grant(database, { tier: 'RESTRICTED', datasets: ['sample-partner-sites'], classes: [] });
    const secret = 'sample-partner-sites';
    const lines = await linesOf(() =>
      server.ask(
        'query ($f: SiteFilter, $n: Int) { sites(filter: $f, first: $n) { totalCount } }',
        { f: { dataset: { in: [secret] } }, n: 917 },
        standingOn({ tier: 'RESTRICTED', grant: held, purpose: 'STUDY' }),
      ),
    );
    expect(lines.every(({ tier, purpose }) => tier === 'RESTRICTED' && purpose === 'STUDY')).toBe(true);
    expect(lines.flatMap(({ coordinates }) => coordinates)).toContain('SiteFilter.dataset');
    expect(JSON.stringify(lines)).not.toContain('917');
  });

  it('of groups and counts names their datasets, and one as of a moment the release of that moment', async () => {
    const filter = 'filter: { grain: [ADMIN1], unit: [PERSONS], dataset: { in: ["sample-displacement"] } }';
    const lines = await linesOf(async () => {
      const { body } = await ask(`{
        displacementStockStats(groupBy: [AREA, GRAIN], ${filter}) { count }
        displacementStocks(first: 1, ${filter}) { totalCount }
      }`);
      expect(body.errors).toBeUndefined();
    });
    const figures = lines.filter(({ records }) => records.includes('DisplacementStock'));
    expect(figures.length).toBeGreaterThan(1);
    for (const line of figures) expect(line).toMatchObject({ scope: 'ROWS', datasets: ['sample-displacement'] });
    const [first] = await rowsOf(
      database,
      `select d.code, r.public_id from base.release r join base.dataset d on d.id = r.dataset_id
       where r.state = 'PUBLISHED' and exists (select from base.observation o where o.dataset_id = d.id and o.published_to is not null)
         and exists (select from base.release n where n.dataset_id = d.id and n.publication > r.publication) order by r.publication limit 1`,
    );
    const old = await linesOf(() =>
      ask(
        `{ observations(first: 3, asOf: { release: "${first?.public_id}" }, filter: { dataset: { in: ["${first?.code}"] } }) { nodes { id } } }`,
      ),
    );
    expect(old.find(({ records }) => records.includes('Observation'))).toMatchObject({
      datasets: [first?.code],
      releases: [first?.public_id],
    });
  });

  it('by anybody is no line, and is one statement without a transaction', async () => {
    expect(await linesOf(() => server.ask(sites))).toEqual([]);
  });
});

describe('at the desk', () => {
  it('what a steward looks at is a line, with dataset and release', async () => {
    const steward = await giveKey(database);
    const [lines] = [
      await linesOf(() =>
        server.ask(
          '{ releaseDesk(first: 2) { nodes { dataset { code } rejects(first: 5) { nodes { value } } } } }',
          {},
          {
            authorization: `Bearer ${steward}`,
          },
        ),
      ),
    ];
    const desk = lines.filter(({ kind }) => kind === 'DESK');
    expect(desk.map(({ records }) => records)).toEqual(
      expect.arrayContaining([['DeskRelease'], expect.arrayContaining(['DeskReject'])]),
    );
    expect(desk.find(({ records }) => records.includes('DeskRelease'))).toMatchObject({
      actor_kind: 'STEWARD',
      datasets: expect.arrayContaining([expect.stringMatching(/^\S+$/)]),
      releases: expect.arrayContaining([expect.stringMatching(/^rel_/)]),
    });
  });

  it('an act is a line of the same transaction, whoever writes the row that tells of it', async () => {
    const [line, ...more] = await linesOf(() =>
      rowsOf(
        database,
        `insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
         values ('per_x', 'X', 'revokeGrant', 'gra_1', 'because', 'revoked', 'k', 'd')`,
      ),
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({ kind: 'ACT', actor: 'per_x', action: 'revokeGrant', subject: 'gra_1' });
    expect(line?.document).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('where a line cannot be written', () => {
  const broken: readonly [string, string, string][] = [
    [
      'the right was revoked',
      'revoke insert on base.audit_entry from tributary_partner',
      `grant insert (${writable}) on base.audit_entry to tributary_partner`,
    ],
    [
      'the disk is full',
      `create function base.full() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
       create trigger is_full before insert on base.audit_entry for each row execute function base.full()`,
      'drop trigger is_full on base.audit_entry; drop function base.full()',
    ],
    ['its table is gone', 'alter table base.audit_entry rename to away', 'alter table base.away rename to audit_entry'],
  ];
  it.each(broken)('because %s, nothing is read', async (_, breaks, mends) => {
    await rowsOf(database, breaks);
    try {
      const { body, text } = await ask(sites);
      expect(body.data?.sites ?? null).toBeNull();
      expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_RECORDED', incident: expect.any(String) });
      expect(text).not.toMatch(/audit_entry|53100|42501|could not extend/);
    } finally {
      await rowsOf(database, mends);
    }
    expect((await ask(sites)).body.data.sites.nodes).toHaveLength(5);
  });

  it('because the connection breaks at that moment, nothing is read', async () => {
    await rowsOf(
      database,
      `create function base.broken() returns trigger language plpgsql security definer as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
       create trigger is_broken before insert on base.audit_entry for each row execute function base.broken()`,
    );
    try {
      const { body } = await ask(sites);
      expect(body.data?.sites ?? null).toBeNull();
      expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
    } finally {
      await rowsOf(database, 'drop trigger is_broken on base.audit_entry; drop function base.broken()');
    }
    expect((await ask(sites)).body.data.sites.nodes).toHaveLength(5);
  });

  it('nothing is done either', async () => {
    await rowsOf(
      database,
      `create function base.full() returns trigger language plpgsql as $$ begin raise exception 'no space' using errcode = '53100'; end $$;
       create trigger is_full before insert on base.audit_entry for each row execute function base.full()`,
    );
    const acts = async () => (await rowsOf(database, 'select count(*)::int as n from base.steward_order'))[0]?.n;
    const before = await acts();
    const steward = await giveKey(database, 'B. Steward');
    const [release] = await rowsOf(database, "select public_id from base.release where state = 'PUBLISHED' limit 1");
    const { body } = await server.ask(
      `mutation { suspendAgreement(agreement: "x", key: "k1", reason: "r") { done } }`,
      {},
      { authorization: `Bearer ${steward}` },
    );
    expect(body.data?.suspendAgreement ?? null).toBeNull();
    const order = await server.ask(
      `mutation { rollBackRelease(release: "${release?.public_id}", key: "k2", reason: "r") { state } }`,
      {},
      { authorization: `Bearer ${steward}` },
    );
    expect(order.body.errors[0].extensions.code).toMatch(/NOT_RECORDED|CONFLICT/);
    await rowsOf(database, 'drop trigger is_full on base.audit_entry; drop function base.full()');
    expect(await acts()).toBe(before);
  });
});

describe('the logins', () => {
  const codeOf = async (url: string, statement: string): Promise<string> => {
    const sql = connect(url, { max: 1 });
    return sql
      .unsafe(statement)
      .then(
        () => 'done',
        (error: { code?: string }) => error.code ?? 'no code',
      )
      .finally(() => sql.end({ timeout: 5 }));
  };
  const none = [
    'update base.audit_entry set actor = actor',
    'delete from base.audit_entry',
    'truncate base.audit_entry',
    "insert into base.audit_entry (kind, actor, actor_kind, at) values ('READ', 'x', 'PERSON', now() - interval '1 day')",
    "insert into base.audit_entry (kind, actor, actor_kind, xact) values ('READ', 'x', 'PERSON', 1)",
  ];
  it.each(['PARTNER', 'RESTRICTED', 'PROTECTED', 'WORKFLOW'])('of %s adds lines and sees none', async (tier) => {
    const url = database.tierUrl(tier as 'PARTNER');
    for (const statement of ['select * from base.audit_entry', 'select * from base.audit_block', ...none])
      expect([statement, await codeOf(url, statement)]).toEqual([statement, '42501']);
    expect(
      await codeOf(url, "insert into base.audit_entry (kind, actor, actor_kind) values ('READ', 'x', 'PERSON')"),
    ).toBe('done');
  });
  it('of the audit reads and adds, and changes nothing', async () => {
    for (const statement of [
      ...none,
      'update base.audit_block set root = root',
      'delete from base.audit_block',
      'select * from base.site',
      'select * from base.person',
      'insert into base.access_act (actor) values (1)',
    ])
      expect([statement, await codeOf(database.auditUrl, statement)]).toEqual([statement, '42501']);
    expect(await codeOf(database.auditUrl, 'select * from base.audit_entry')).toBe('done');
  });
  it('of everybody and of those who ask may not even add one', async () => {
    for (const url of [database.openUrl, database.accessUrl])
      expect(
        await codeOf(url, "insert into base.audit_entry (kind, actor, actor_kind) values ('READ', 'x', 'PERSON')"),
      ).toBe('42501');
  });
  it('and the owner meets a trigger', async () => {
    for (const statement of [
      'update base.audit_entry set actor = actor',
      'delete from base.audit_entry',
      'truncate base.audit_entry',
    ])
      expect([statement, await codeOf(database.ownerUrl, statement)]).toEqual([statement, '42501']);
  });
});
