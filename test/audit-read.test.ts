import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSigned, publicKeyOf, sealingKey } from '../src/store/audit/blocks.ts';
import { sealDue } from '../src/store/audit/seal.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { giveAgreement, giveApiKey, giveGrant, giveOrganisation, givePerson } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, secret } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';

/** What auditors find out, and what everybody is shown of themselves. */
const sealer = sealingKey(Buffer.from(derive(secret, 'audit seal'), 'hex'));
const dataset = 'sample-partner-sites';
let database: Database;
let server: TestServer;
let idp: IdentityProvider;
const tokens: Record<string, string> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  for (const [subject, roles] of Object.entries({
    auditor: ['AUDITOR'],
    steward: ['STEWARD'],
    reader: [],
    other: [],
  })) {
    ids[subject] = await givePerson(database, idp.issuer, subject, { roles });
    tokens[subject] = await idp.signIn(subject);
  }
  for (const code of ['ONE', 'TWO']) {
    const organisation = await giveOrganisation(database, code);
    ids[code] = organisation;
    await giveAgreement(database, organisation, `${code}-A`, { datasets: [dataset] });
    tokens[code] = await giveApiKey(database, organisation);
  }
  await giveGrant(database, ids.reader as string, 'READER-1', { tier: 'RESTRICTED', datasets: [dataset] });
  await giveGrant(database, ids.other as string, 'NEVER-USED', { tier: 'RESTRICTED', datasets: [dataset] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const as = (who: string, query: string, variables = {}, headers = {}) =>
  server.ask(query, variables, { authorization: `Bearer ${tokens[who]}`, ...headers });
const places = `{ sites(first: 5, filter: { dataset: { in: ["${dataset}"] } }) { nodes { name area { code } } } }`;
const read = (who: string, headers = {}) => as(who, places, {}, headers);
const entries = async (filter: string, fields = 'actor') => {
  const { body } = await as('auditor', `{ auditEntries(first: 1000, filter: { ${filter} }) { nodes { ${fields} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data.auditEntries.nodes;
};

describe('an auditor', () => {
  beforeAll(async () => {
    await read('ONE');
    await read('TWO', { 'tributary-purpose': 'TWO-A' });
    await read('reader', { 'tributary-purpose': 'READER-1' });
    await as('ONE', '{ observations(first: 2) { nodes { value } } }');
  });

  it('is told who read a field of a dataset', async () => {
    const { body } = await as(
      'auditor',
      `{ auditStats(groupBy: [ACTOR, PURPOSE, TIER], filter: { datasets: ["${dataset}"], coordinates: ["Site.name"], records: ["Site"] }) {
        actor purpose tier requests lines firstAt lastAt } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(
      body.data.auditStats.map(({ actor, purpose, tier, requests }: Record<string, unknown>) => [
        actor,
        purpose,
        tier,
        requests,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [ids.ONE, null, 'PARTNER', 1],
        [ids.TWO, 'TWO-A', 'PARTNER', 1],
        [ids.reader, 'READER-1', 'RESTRICTED', 1],
      ]),
    );
    expect(body.data.auditStats).toHaveLength(3);
  });

  it('is told what a grant read, under which purpose, of which countries and releases', async () => {
    const found = await entries(
      'grant: { in: ["READER-1"] }, records: ["Site"]',
      'actor tier purpose grant scope datasets countries rows releases document late epoch kind',
    );
    expect(found).toEqual([
      {
        actor: ids.reader,
        tier: 'RESTRICTED',
        purpose: 'READER-1',
        grant: 'READER-1',
        scope: 'ROWS',
        datasets: [dataset],
        countries: [expect.stringMatching(/^[A-Z]{3}$/)],
        rows: 'FEW',
        releases: [expect.stringMatching(/^rel_/)],
        document: createHash('sha256').update(places).digest('hex'),
        late: false,
        epoch: expect.any(Number),
        kind: 'READ',
      },
    ]);
    const { countries } = found[0];
    expect((await entries(`countries: ["${countries[0]}"], grant: { in: ["READER-1"] }`)).length).toBeGreaterThan(0);
    expect(await entries('countries: ["FRA"], grant: { in: ["READER-1"] }')).toEqual([]);
  });

  it('finds grants that nobody uses, and reads on what had ended', async () => {
    const unused = await as(
      'auditor',
      '{ grantUse(filter: { read: false, state: [ACTIVE] }) { nodes { grant person state requests lastReadOn } } }',
    );
    expect(unused.body.data.grantUse.nodes).toEqual([
      { grant: 'NEVER-USED', person: ids.other, state: 'ACTIVE', requests: 0, lastReadOn: null },
    ]);
    expect(await entries('late: true')).toEqual([]);
    await rowsOf(
      database,
      "update base.access_grant set revoked_at = now() - interval '1 hour' where code = 'READER-1'",
    );
    expect((await read('reader', { 'tributary-purpose': 'READER-1' })).body.errors[0].extensions.code).toBe(
      'GRANT_EXPIRED',
    );
    // Lines from before, told by the clock that was turned back, and none of the read that was refused.
    const late = await entries('late: true', 'grant actor request');
    expect(new Set(late.map(({ grant }: { grant: string }) => grant))).toEqual(new Set(['READER-1']));
    expect(new Set(late.map(({ request }: { request: string }) => request)).size).toBe(1);
    const { body } = await as(
      'auditor',
      '{ grantUse(filter: { grant: { in: ["READER-1"] } }) { nodes { state lateReads } } }',
    );
    expect(body.data.grantUse.nodes).toEqual([{ state: 'REVOKED', lateReads: 1 }]);
    await rowsOf(database, "update base.access_grant set revoked_at = null where code = 'READER-1'");
  });

  it('sees acts, what stewards looked at, and with whose eyes', async () => {
    const viewed = await as(
      'steward',
      'mutation ($d: String!, $p: ID!) { viewAs(principal: $p, document: $d, key: "look", reason: "A test asks.") { tier data } }',
      { d: places, p: ids.ONE },
    );
    expect(viewed.body.data.viewAs.tier).toBe('PARTNER');
    const seen = await entries(
      `seenAs: { in: ["${ids.ONE}"] }, records: ["Site"]`,
      'actor tier agreements coordinates document',
    );
    expect(seen).toMatchObject([
      {
        actor: ids.steward,
        tier: 'PARTNER',
        agreements: ['ONE-A'],
        document: createHash('sha256').update(places).digest('hex'),
      },
    ]);
    expect(seen[0].coordinates).toContain('Site.name');
    expect(await entries('kind: [ACT], action: { in: ["viewAs"] }', 'actor subject')).toEqual([
      { actor: ids.steward, subject: ids.ONE },
    ]);
    await as('steward', '{ people(first: 3) { nodes { name } } }');
    expect(await entries(`kind: [DESK], records: ["Person"], actor: { in: ["${ids.steward}"] }`, 'rows')).toEqual([
      { rows: 'FEW' },
    ]);
    // Who looks at the audit is in it, too.
    expect(
      (await entries(`kind: [DESK], records: ["AuditEntry"], actor: { in: ["${ids.auditor}"] }`)).length,
    ).toBeGreaterThan(3);
  });

  it('who is invented sees what invented callers did, and no other line', async () => {
    const sql = connect(database.auditUrl, { max: 1, connection: { 'app.invented': 'on', search_path: 'audit' } });
    const seen = async () => (await sql`select distinct actor from audit_entry`).map(({ actor }) => actor);
    expect(await seen()).toEqual([]);
    await rowsOf(
      database,
      `with p as (insert into base.person (public_id, issuer, subject, name, demonstration) values ('per_invented', 'https://x.example.org', 'x', 'X', true) returning public_id)
       insert into base.audit_entry (kind, actor, actor_kind) select 'READ', public_id, 'PERSON' from p`,
    );
    expect(await seen()).toEqual(['per_invented']);
    await sql.end({ timeout: 5 });
  });

  it('sees how it stands', async () => {
    const { body } = await as('auditor', '{ auditState { blocks lines sealedAt waiting waitingSince } }');
    expect(body.data.auditState).toMatchObject({ blocks: 0, sealedAt: null, waitingSince: expect.any(String) });
    expect(body.data.auditState.waiting).toBe(body.data.auditState.lines);
  });
});

describe('others', () => {
  it('who look after grants see their use, and nobody else', async () => {
    const use = async (who: string) => (await as(who, '{ grantUse(first: 1) { nodes { grant } } }')).body;
    expect((await use('steward')).data.grantUse.nodes).toHaveLength(1);
    for (const who of ['reader', 'ONE']) expect((await use(who)).errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it.each(['steward', 'reader', 'ONE'])('as %s are refused', async (who) => {
    for (const query of [
      '{ auditEntries(first: 1) { nodes { id } } }',
      '{ auditEntries(first: 1) { totalCount } }',
      '{ auditStats(groupBy: [], filter: {}) { lines } }',
      '{ auditState { lines } }',
    ]) {
      const { body } = await as(who, query);
      expect([query, body.errors?.[0].extensions.code]).toEqual([query, 'FORBIDDEN']);
    }
  });

  it('are shown their own lines, and no others', async () => {
    const own = async (who: string) =>
      (await as(who, '{ ownAuditEntries(first: 1000) { totalCount nodes { actor records } } }')).body.data
        .ownAuditEntries;
    for (const who of ['ONE', 'reader']) {
      const { nodes, totalCount } = await own(who);
      expect(new Set(nodes.map(({ actor }: { actor: string }) => actor))).toEqual(new Set([ids[who]]));
      expect(totalCount).toBeGreaterThan(1);
    }
    const first = await as('ONE', '{ ownAuditEntries(first: 1) { pageInfo { endCursor } } }');
    const cursor = first.body.data.ownAuditEntries.pageInfo.endCursor;
    const foreign = await as('reader', 'query ($c: String) { ownAuditEntries(first: 1, after: $c) { nodes { id } } }', {
      c: cursor,
    });
    expect(foreign.body.errors[0].extensions.code).toBe('INVALID_CURSOR');
    expect((await server.ask('{ ownAuditEntries(first: 1) { nodes { id } } }')).body.errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('prove by hash and signature alone that their lines are in what was published', async () => {
    const sql = connect(database.auditUrl, { max: 1 });
    const query = `{ ownAuditEntries(first: 50) { nodes { id at actor document proof {
      line number path { side hash } root previous fromXact toXact sealedAt head signature key } } } }`;
    expect((await as('TWO', query)).body.data.ownAuditEntries.nodes[0].proof).toBeNull();
    await sealDue(sql, sealer);
    await sql.end({ timeout: 5 });
    const { nodes } = (await as('TWO', query)).body.data.ownAuditEntries;
    const published = (await server.app.inject({ url: '/audit/roots' })).json();
    const proved = nodes.filter(({ proof }: { proof: object | null }) => proof);
    expect(proved.length).toBeGreaterThan(1);
    const sha = (...parts: (string | Buffer)[]) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part);
      return hash.digest();
    };
    for (const { id, at, actor, document, proof } of proved) {
      let hash = sha(Buffer.of(0), proof.line);
      for (const { side, hash: beside } of proof.path) {
        const other = Buffer.from(beside, 'hex');
        hash = side === 'LEFT' ? sha(Buffer.of(1), other, hash) : sha(Buffer.of(1), hash, other);
      }
      expect(hash.toString('hex')).toBe(proof.root);
      const { number, previous, root, fromXact, toXact, sealedAt } = proof;
      const head = sha(
        JSON.stringify(['tributary block 1', number, previous, root, fromXact, toXact, sealedAt]),
      ).toString('hex');
      expect(head).toBe(proof.head);
      expect(published.blocks.find((block: { number: number }) => block.number === number).head).toBe(head);
      expect(isSigned(proof.key, head, proof.signature)).toBe(true);
      expect(proof.key).toBe(publicKeyOf(sealer));
      const line = JSON.parse(proof.line);
      expect([String(line[1]), line[3], line[6]]).toEqual([id, at, actor]);
      expect(proof.line).toContain(document);
    }
  });
});

describe('the use of datasets', () => {
  const use = async (who = 'steward') =>
    (
      await as(
        who,
        `{ datasetUse(filter: { dataset: { in: ["${dataset}"] } }) { nodes { month dataset tier requests } } }`,
      )
    ).body;
  const past = (actors: number, requests: number, month: string) =>
    rowsOf(
      database,
      `insert into base.audit_entry (kind, actor, actor_kind, tier, request, scope, datasets, at)
       select 'READ', 'per_' || (n % $1::int), 'PERSON', 'PARTNER', gen_random_uuid()::text, 'ROWS', array[$3::text], date_trunc('month', now()) - $4::interval + interval '2 days'
       from generate_series(1, $2::int) n`,
      [actors, requests, dataset, month],
    );

  it('is told of whole months, rounded, and only where five had part in it', async () => {
    expect((await use()).data.datasetUse.nodes).toEqual([]);
    await past(4, 40, '1 month');
    expect((await use()).data.datasetUse.nodes).toEqual([]);
    await past(6, 27, '2 months');
    expect((await use()).data.datasetUse.nodes).toEqual([
      { month: expect.stringMatching(/^\d{4}-\d{2}-01$/), dataset, tier: 'PARTNER', requests: 30 },
    ]);
    expect((await use('reader')).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

it('docs/audit.md shows queries that answer', async () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/audit.md'), 'utf8');
  const examples = [...page.matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(([, query]) => query as string);
  expect(examples.length).toBeGreaterThan(0);
  for (const query of examples) expect((await as('auditor', query)).body.errors).toBeUndefined();
});
