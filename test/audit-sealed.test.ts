import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { headOf, isSigned, publicKeyOf, sealingKey } from '../src/store/audit/blocks.ts';
import { sealDue } from '../src/store/audit/seal.ts';
import { verifyAudit } from '../src/store/audit/verify.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, rolePrefix, secret } from './support/database.ts';

/** Lines under seal, and what a superuser does to them. */
const key = sealingKey(Buffer.from(derive(secret, 'audit seal'), 'hex'));
const trusted = { keys: [publicKeyOf(key)], published: [] };
let database: Database;
let server: TestServer;
let token: string;
let owner: postgres.Sql;
let sealer: postgres.Sql;
const folder = mkdtempSync(join(tmpdir(), 'tributary-audit-'));
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  owner = connect(database.ownerUrl, { max: 1 });
  sealer = connect(database.auditUrl, { max: 2 });
  const organisation = await giveOrganisation(database, 'SEALED');
  await giveAgreement(database, organisation, 'SEALED-1', { datasets: ['sample-partner-sites'] });
  token = await giveApiKey(database, organisation);
  for (let block = 0; block < 3; block += 1) {
    for (let read = 0; read < 5; read += 1) await ask();
    await sealed();
  }
});
afterAll(async () => {
  await owner?.end({ timeout: 5 });
  await sealer?.end({ timeout: 5 });
  await server?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = () =>
  server.ask(
    '{ sites(first: 3, filter: { dataset: { in: ["sample-partner-sites"] } }) { nodes { area { code } } } }',
    {},
    {
      authorization: `Bearer ${token}`,
    },
  );
const sealed = () => sealDue(sealer, key);
const blocks = () =>
  owner`select number, root, head, previous, entry_ids, sealed_at from base.audit_block order by number`;
const verified = () => verifyAudit(owner, trusted);

/** The program as somebody calls it. */
const audit = (...args: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    const env = {
      ...process.env,
      DATABASE_URL: database.ownerUrl,
      OWNER_DATABASE_URL: database.ownerUrl,
      TRIBUTARY_SECRET: secret,
      ROLE_PREFIX: rolePrefix,
    };
    execFile(
      process.execPath,
      [join(import.meta.dirname, '../src/store/audit/audit.cli.ts'), ...args],
      { env },
      (error, out, err) => done({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });

describe('sealing', () => {
  it('takes every line once, in blocks that name the one before', async () => {
    const [one, two, three, ...more] = await blocks();
    expect(more).toEqual([]);
    expect(one?.previous).toBe('0'.repeat(64));
    expect([two?.previous, three?.previous]).toEqual([one?.head, two?.head]);
    const lines = await owner`select id from base.audit_entry order by xact, id`;
    expect([one, two, three].flatMap((block) => block?.entry_ids)).toEqual(lines.map(({ id }) => id));
    expect(await verified()).toMatchObject({ blocks: 3, lines: lines.length, waiting: 0, findings: [] });
    expect(await sealed()).toBe(0);
  });

  it('leaves out what a running transaction may still write, makes nobody wait, and takes it later', async () => {
    const writer = connect(database.tierUrl('PARTNER'), { max: 1 });
    let end: () => void = () => {};
    const ended = new Promise<void>((done) => {
      end = done;
    });
    let begun: () => void = () => {};
    const isBegun = new Promise<void>((done) => {
      begun = done;
    });
    const writing = writer.begin(async (tx) => {
      // A number first and its line last: between them others write and lines are sealed.
      await tx`select pg_current_xact_id()`;
      begun();
      await ended;
      await tx`insert into base.audit_entry (kind, actor, actor_kind, tier) values ('READ', 'late', 'PERSON', 'PARTNER')`;
    });
    await isBegun;
    expect((await ask()).body.data.sites.nodes).toHaveLength(3);
    expect(await sealed()).toBe(0);
    expect((await verified()).waiting).toBeGreaterThan(0);
    end();
    await writing;
    await writer.end({ timeout: 5 });
    expect(await sealed()).toBeGreaterThan(1);
    expect(await verified()).toMatchObject({ waiting: 0, findings: [] });
  });

  it('by several servers at once, while others read, seals every line once', async () => {
    const before = (await verified()).lines;
    const others = [1, 2].map(() => connect(database.auditUrl, { max: 1 }));
    await Promise.all([
      ...Array.from({ length: 12 }, () => ask()),
      ...others.flatMap((sql) => Array.from({ length: 6 }, () => sealDue(sql, key))),
    ]);
    await Promise.all(others.map((sql) => sql.end({ timeout: 5 })));
    await sealed();
    const after = await verified();
    expect(after).toMatchObject({ waiting: 0, findings: [] });
    expect(after.lines).toBeGreaterThanOrEqual(before + 12);
  });
});

describe('a superuser', () => {
  afterEach(() => owner.unsafe('set session_replication_role = default'));
  /** Does something that nobody may, looks what is said of it, and takes it back. */
  const doing = async (...steps: readonly (string | (() => Promise<unknown>))[]) => {
    let said: Awaited<ReturnType<typeof verified>> | undefined;
    await owner.unsafe('set session_replication_role = replica');
    await owner.unsafe(
      'create table base.kept_entry as table base.audit_entry; create table base.kept_block as table base.audit_block',
    );
    try {
      for (const step of steps) await (typeof step === 'string' ? owner.unsafe(step) : step());
      said = await verified();
    } finally {
      await owner.unsafe(`
        truncate base.audit_entry; truncate base.audit_block;
        insert into base.audit_entry overriding system value select * from base.kept_entry;
        insert into base.audit_block select * from base.kept_block;
        drop table base.kept_entry, base.kept_block`);
    }
    expect(await verified()).toMatchObject({ findings: [] });
    return said.findings;
  };
  const inBlock = async (number: number, at: number): Promise<number> => (await blocks())[number - 1]?.entry_ids[at];

  it.each([
    ['who read', "actor = 'per_somebody'"],
    ['when', "at = at - interval '1 second'"],
    ['by a thousandth of a second', "at = at - interval '1 millisecond'"],
    ['what was read', "datasets = '{}'"],
    ['how much', "row_bucket = 'ONE'"],
    ['the grant', "grant_code = 'OTHER'"],
    ['what was withheld', "withheld = '{Site.name}'"],
    ['that it was refused', "refusal = 'FORBIDDEN'"],
    ['the epoch', 'epoch = epoch + 1'],
  ])('who changes %s is found out, by block and line', async (_, change) => {
    const [{ id: line } = { id: 0 }] = await owner`
      select e.id from base.audit_entry e, base.audit_block b where b.number = 2 and e.id = any(b.entry_ids) and 'Site' = any(e.records) order by e.id limit 1`;
    expect(await doing(`update base.audit_entry set ${change} where id = ${line}`)).toEqual([
      { block: 2, line, what: 'is not what was sealed' },
    ]);
  });

  it('who exchanges two lines is found out', async () => {
    const [one, two] = [await inBlock(1, 1), await inBlock(1, 2)];
    const found = await doing(
      `update base.audit_entry a set request = b.request, actor = b.actor, at = b.at, xact = b.xact, document = b.document, records = b.records, countries = b.countries, datasets = b.datasets, row_bucket = b.row_bucket, coordinates = b.coordinates, releases = b.releases
       from base.audit_entry b where a.id in (${one}, ${two}) and b.id in (${one}, ${two}) and a.id <> b.id`,
    );
    expect(found.map(({ block, line }) => [block, line])).toEqual([
      [1, one],
      [1, two],
    ]);
  });

  it('who puts lines into another order within a block is found out', async () => {
    const found = await doing(
      'update base.audit_block set entry_ids = array[entry_ids[2], entry_ids[1]] || entry_ids[3:] where number = 2',
    );
    expect(found[0]).toMatchObject({ block: 2, what: 'is not what was sealed' });
    const leaves = await doing(
      'update base.audit_block set entry_ids = array[entry_ids[2], entry_ids[1]] || entry_ids[3:], leaves = substr(leaves, 33, 32) || substr(leaves, 1, 32) || substr(leaves, 65) where number = 2',
    );
    expect(leaves).toEqual([{ block: 2, line: null, what: 'has a root that is not that of its lines' }]);
  });

  it('who deletes a line is found out, and so is who makes its block smaller', async () => {
    const line = await inBlock(3, 0);
    expect(await doing(`delete from base.audit_entry where id = ${line}`)).toEqual([
      { block: 3, line, what: 'is gone' },
    ]);
    const smaller = await doing(
      `delete from base.audit_entry where id = ${line}`,
      'update base.audit_block set entry_ids = entry_ids[2:], leaves = substr(leaves, 33) where number = 3',
    );
    expect(smaller).toEqual([{ block: 3, line: null, what: 'has a root that is not that of its lines' }]);
  });

  it('who adds a line to a time that is sealed is found out', async () => {
    const [xact] = await owner`select min(xact) as xact from base.audit_entry`;
    const found = await doing(
      `insert into base.audit_entry (kind, actor, actor_kind, xact) values ('READ', 'x', 'PERSON', ${xact?.xact})`,
    );
    expect(found).toMatchObject([{ block: 1, what: 'was added after the block was sealed' }]);
  });

  it('who adds a line with an old instant is found out before and after it is sealed', async () => {
    const adds =
      "insert into base.audit_entry (kind, actor, actor_kind, at) values ('READ', 'x', 'PERSON', now() - interval '2 days')";
    expect(await doing(adds)).toMatchObject([{ block: null, what: expect.stringContaining('bears the instant') }]);
    const number = (await blocks()).length + 1;
    expect(await doing(adds, sealed)).toMatchObject([
      { block: number, what: expect.stringContaining('bears the instant') },
    ]);
  });

  it('who takes out a block, or the lines of one with it, is found out', async () => {
    expect((await doing('delete from base.audit_block where number = 2'))[0]).toMatchObject({
      block: 3,
      what: 'follows block 1: what stood between them is gone',
    });
    expect((await doing('delete from base.audit_block where number = 1'))[0]).toMatchObject({ block: 2 });
    const renumbered = await doing(
      'delete from base.audit_entry where xact < (select to_xact from base.audit_block where number = 1)',
      'delete from base.audit_block where number = 1',
      'update base.audit_block set number = number - 1',
    );
    expect(renumbered[0]).toMatchObject({ block: 1, what: 'names another block before it than the one that is there' });
  });

  it('who writes a block anew cannot sign it', async () => {
    const line = await inBlock(2, 0);
    const found = await doing(
      `update base.audit_entry set actor = 'per_x' where id = ${line}`,
      "update base.audit_block set signature = repeat('A', 86) where number = 2",
    );
    expect(found[0]).toEqual({ block: 2, line: null, what: 'is not signed by a key that is trusted' });
  });

  it('who cuts off the end is found out by what was kept or published', async () => {
    const file = join(folder, 'checkpoint.json');
    expect((await audit('checkpoint', file)).status).toBe(0);
    const last = (await blocks()).length;
    await owner.unsafe('set session_replication_role = replica');
    await owner.unsafe(`
      create table base.kept_entry as table base.audit_entry; create table base.kept_block as table base.audit_block;
      delete from base.audit_entry where xact >= (select from_xact from base.audit_block where number = ${last});
      delete from base.audit_block where number = ${last}`);
    try {
      expect((await audit('verify')).out).toMatch(/^As it was sealed: .*Compared with nothing from outside/s);
      const { status, out } = await audit('verify', '--checkpoint', file);
      expect(status).toBe(1);
      expect(out).toMatch(new RegExp(`^NOT as it was sealed: block ${last} was published and is not there`));
    } finally {
      await owner.unsafe(`
        truncate base.audit_entry; truncate base.audit_block;
        insert into base.audit_entry overriding system value select * from base.kept_entry; insert into base.audit_block select * from base.kept_block;
        drop table base.kept_entry, base.kept_block`);
    }
  });

  it('who changes what an act tells is found out by its line', async () => {
    await owner`
      insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
      values ('per_x', 'X', 'makeGrant', 'grt_1', 'because', 'made', 'k', 'd')`;
    await sealed();
    await owner.unsafe('set session_replication_role = replica');
    await owner`update base.access_act set reason = 'another reason' where key = 'k'`;
    expect((await verified()).findings).toMatchObject([{ what: expect.stringContaining('tells of an act') }]);
    await owner`update base.access_act set reason = 'because' where key = 'k'`;
    expect((await verified()).findings).toEqual([]);
  });
});

describe('/audit/roots', () => {
  type Roots = { key: string; blocks: { number: number; head: string; root: string; signature: string }[] };
  const roots = async (query = '') => {
    const answer = await server.app.inject({ url: `/audit/roots${query}` });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() as Roots, text: answer.body };
  };

  it('publishes what is signed, the newest first, and neither lines nor how many there are', async () => {
    const { body, headers, text } = await roots();
    const there = await blocks();
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(body.key).toBe(publicKeyOf(key));
    expect(body.blocks.map(({ number, head, root }) => ({ number, head, root }))).toEqual(
      there.map(({ number, head, root }) => ({ number, head, root })).toReversed(),
    );
    for (const block of body.blocks) {
      expect(headOf(block as never)).toBe(block.head);
      expect(isSigned(body.key, block.head, block.signature)).toBe(true);
    }
    expect(text).not.toMatch(/entry|lines|leaves/i);
    expect((await roots('?before=2')).body.blocks.map(({ number }) => number)).toEqual([1]);
  });

  it.each(['?before=x', '?before=-1', '?before=1&before=2', '?after=1'])('refuses %s', async (query) => {
    expect((await roots(query)).status).toBe(400);
  });

  it('is what verify compares with', async () => {
    const file = join(folder, 'roots.json');
    writeFileSync(file, (await roots()).text);
    expect((await audit('verify', '--checkpoint', file)).status).toBe(0);
    writeFileSync(file, (await roots()).text.replace(/"head":"[0-9a-f]{8}/, '"head":"00000000'));
    const { status, out } = await audit('verify', '--checkpoint', file);
    expect([status, out]).toEqual([
      1,
      expect.stringMatching(/^NOT as it was sealed: block \d+ was published with another head/),
    ]);
  });
});

describe('npm run audit', () => {
  it('verifies, before and after an UPDATE of a superuser', async () => {
    const before = await audit('verify');
    expect([before.status, before.err]).toEqual([0, '']);
    expect(before.out).toMatch(/^As it was sealed: \d+ blocks, \d+ lines\.\n/);
    const line = (await blocks())[0]?.entry_ids[0];
    await owner.unsafe('set session_replication_role = replica');
    const [{ actor } = { actor: '' }] = await owner`select actor from base.audit_entry where id = ${line}`;
    await owner`update base.audit_entry set actor = 'per_nobody' where id = ${line}`;
    const changed = await audit('verify');
    expect([changed.status, changed.out.split('\n')[0]]).toEqual([
      1,
      `NOT as it was sealed: block 1, line ${line} is not what was sealed.`,
    ]);
    await owner`update base.audit_entry set actor = ${actor} where id = ${line}`;
    await owner.unsafe('set session_replication_role = default');
    expect((await audit('verify')).status).toBe(0);
  });

  it('lets lines of a restored copy, which counts transactions anew, stand behind those that came along', async () => {
    const counts = (from: number) =>
      owner.unsafe(`
        delete from base.audit_counter; insert into base.audit_counter (added) values (${from});
        alter table base.audit_entry alter column xact set default (pg_current_xact_id()::text::bigint + ${from})`);
    // As if many more transactions had been before, and then none.
    await counts(1_000_000_000);
    await ask();
    await sealed();
    await ask();
    await counts(0);
    await expect(sealed()).rejects.toMatchObject({ code: 'CONFLICT', detail: { why: 'RESTORED' } });
    expect((await audit('restored')).out).toMatch(/^New lines stand behind/);
    await ask();
    expect(await sealed()).toBeGreaterThan(1);
    expect(await verified()).toMatchObject({ waiting: 0, findings: [] });
    expect((await audit('restored')).out).toMatch(/there is nothing to do/);
  });

  it('takes no other key for its own, and further ones where it is told', async () => {
    const stranger = sealingKey(Buffer.alloc(32, 7));
    const { findings } = await verifyAudit(owner, { ...trusted, keys: [publicKeyOf(stranger)] });
    expect(findings[0]).toMatchObject({ block: 1, what: 'is not signed by a key that is trusted' });
  });

  it('forgets lines of reading, tells of it, and still verifies; what was decided stays', async () => {
    expect((await audit('forget', '--before', '2001-01-01', '--reason', 'over')).out).toMatch(/^No block is as old/);
    const acts = async () => (await owner`select count(*)::int as n from base.audit_entry where kind = 'ACT'`)[0]?.n;
    const before = await acts();
    const { out, status } = await audit('forget', '--before', '2999-01-01', '--reason', 'Two years are over.');
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/^\d+ lines of reading of the blocks up to \d+ were deleted/),
    ]);
    expect(await acts()).toBe(before + 1);
    expect((await owner`select count(*)::int as n from base.audit_entry where kind = 'READ'`)[0]?.n).toBe(0);
    await sealed();
    const { findings, forgotten } = await verified();
    expect([findings, forgotten]).toEqual([[], (await blocks()).length - 1]);
    // Without the act the lines are missed.
    await owner.unsafe('set session_replication_role = replica');
    await owner`update base.audit_entry set action = 'other' where action = 'forgetAudit'`;
    expect((await verified()).findings[0]).toMatchObject({ block: 1, what: 'is gone' });
    await owner`update base.audit_entry set action = 'forgetAudit' where action = 'other'`;
  });

  it.each([
    [['verify', '--checkpoint', '/nowhere'], 'cannot be read'],
    [['verify', '--checkpoint', import.meta.filename], 'is neither a checkpoint'],
    [['forget', '--before', 'soon', '--reason', 'x'], 'is not a day'],
    [['forget', '--before', '2026-01-01', '--reason', ' '], '1 to 2000'],
  ])('refuses %j', async (args, says) => {
    const { status, err } = await audit(...args);
    expect([status, err]).toEqual([1, expect.stringContaining(says)]);
  });
});
