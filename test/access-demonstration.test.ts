import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openDemonstration, wantsDemonstration } from '../src/identity/demonstration.ts';
import { openGate } from '../src/identity/gate.ts';
import { openTokens } from '../src/identity/tokens.ts';
import { demonstrationPeople, makeDemonstration } from '../src/store/access/demonstration.ts';
import { openPool, type Pool } from '../src/store/pool.ts';
import { giveAgreement, giveApiKey, giveClient, giveGrant, giveOrganisation, givePerson } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, loading } from './support/database.ts';
import { rowsOf } from './support/desk.ts';

let database: Database;
let access: Pool;
const folder = mkdtempSync(join(tmpdir(), 'tributary-demonstration-'));
const config = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...env }, '/');
const { signal } = new AbortController();
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  access = openPool({ url: database.accessUrl, tier: 'ACCESS', size: 2, deadlineMs: 10_000, prepare: true });
  const make = () => makeDemonstration({ ownerUrl: database.ownerUrl, dataRole: loading.dataRole, keySecret: 'keys' });
  await make();
  // A second start renews what the first one made.
  ({ key } = await make());
});
afterAll(async () => {
  await access?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('invented callers', () => {
  it('sign in with files that only the owner of the process reads, each as what they are', async () => {
    const own = await openDemonstration(config());
    const gate = (demonstration: boolean) =>
      openGate({
        pool: access,
        tokens: openTokens(config().tokens, [own]),
        keySecret: 'keys',
        stewardSecret: 's',
        demonstration,
      });
    const written = await own.write(key);
    expect(readdirSync(written.folder).sort()).toEqual([...Object.keys(demonstrationPeople), 'partner-system'].sort());
    for (const name of readdirSync(written.folder)) expect(statSync(join(written.folder, name)).mode & 0o077).toBe(0);
    const token = (name: string) => `Bearer ${readFileSync(join(written.folder, name), 'utf8')}`;
    const enter = (name: string, purpose: string | null = null) => gate(true).enter(token(name), purpose, signal);
    expect((await enter('partner-system')).standing.tier).toBe('PARTNER');
    expect((await enter('partner-person', 'DEMO-AGREEMENT')).standing.tier).toBe('PARTNER');
    expect((await enter('researcher-restricted', 'DEMO-RESTRICTED')).standing.tier).toBe('RESTRICTED');
    expect((await enter('researcher-protected', 'DEMO-PROTECTED')).standing.tier).toBe('PROTECTED');
    await expect(enter('researcher-restricted', 'DEMO-PROTECTED')).rejects.toMatchObject({ code: 'PURPOSE_MISMATCH' });
    for (const [name, role] of [
      ['steward', 'STEWARD'],
      ['officer', 'DATA_PROTECTION_OFFICER'],
      ['administrator', 'ADMINISTRATOR'],
      ['auditor', 'AUDITOR'],
    ] as const)
      expect((await enter(name)).roles).toEqual([role]);
    // Where they are not wanted, nobody knows them; and a token of another start is of an unknown key.
    await expect(gate(false).enter(token('partner-system'), null, signal)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const later = await openDemonstration(config());
    const next = openGate({
      pool: access,
      tokens: openTokens(config().tokens, [later]),
      keySecret: 'keys',
      stewardSecret: 's',
      demonstration: true,
    });
    await expect(next.enter(token('steward'), null, signal)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await written.stop();
    expect(existsSync(written.folder)).toBe(false);
  });

  it('have one live key, and reach invented datasets only, which the database sees to', async () => {
    const [live] = await rowsOf(database, 'select count(*)::int as n from base.api_key where revoked_at is null');
    expect(live?.n).toBe(1);
    const [foreign] = await rowsOf(
      database,
      `select count(*)::int as n from (select dataset_id from base.agreement_dataset union select dataset_id from base.access_grant_dataset) x
       join base.dataset d on d.id = x.dataset_id where not d.synthetic`,
    );
    expect(foreign?.n).toBe(0);
    const [real] = await rowsOf(database, 'select id from base.dataset where not synthetic limit 1');
    expect(real).toBeDefined();
    for (const statement of [
      'insert into base.agreement_dataset (agreement_id, dataset_id) select id, $1 from base.agreement limit 1',
      'insert into base.access_grant_dataset (grant_id, dataset_id) select id, $1 from base.access_grant limit 1',
    ])
      await expect(rowsOf(database, statement, [real?.id])).rejects.toMatchObject({
        code: '23514',
        constraint_name: 'demonstration_confined',
      });
    await expect(
      rowsOf(
        database,
        'update base.dataset set synthetic = false where id = (select min(dataset_id) from base.agreement_dataset)',
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('are for an embedded database and a loopback address; elsewhere nothing starts with them', async () => {
    expect(await wantsDemonstration(config(), access)).toBe(true);
    expect(await wantsDemonstration(config({ DEMONSTRATION: 'false' }), access)).toBe(false);
    for (const env of [
      { HOST: '0.0.0.0' },
      { HOST: '192.0.2.1', DEMONSTRATION: 'true' },
      { DATABASE_URL: 'postgres://db/x' },
    ] as Record<string, string>[])
      await expect(wantsDemonstration(config(env), access)).rejects.toMatchObject({ code: 'CONFIGURATION' });
    expect(await wantsDemonstration(config({ HOST: '0.0.0.0', DEMONSTRATION: 'false' }), access)).toBe(false);
  });

  describe('with a role', () => {
    let server: TestServer;
    let written: Awaited<ReturnType<Awaited<ReturnType<typeof openDemonstration>>['write']>>;
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      const own = await openDemonstration(config());
      server = await startServer(database, {}, {}, own);
      written = await own.write(key);
      ids.organisation = await giveOrganisation(database, 'NOT-INVENTED');
      ids.person = await givePerson(database, 'https://idp.example.org', 'real', { roles: ['STEWARD'] });
      await giveApiKey(database, ids.organisation);
      await giveClient(database, 'https://idp.example.org', 'real-client', ids.organisation);
      ids.agreement = await giveAgreement(database, ids.organisation, 'NOT-INVENTED-1');
      ids.grant = await giveGrant(database, ids.person, 'NOT-INVENTED-2');
      const idOf = async (text: string) => ((await rowsOf(database, text))[0]?.public_id as string) ?? '';
      ids.apiKey = await idOf(
        `select k.public_id from base.api_key k join base.organisation o on o.id = k.organisation_id where not o.demonstration`,
      );
      ids.client = await idOf('select public_id from base.organisation_client');
      ids.release = await idOf(
        `select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where not d.synthetic and r.state = 'PUBLISHED' order by r.id desc limit 1`,
      );
      ids.invented = await idOf(
        `select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.synthetic order by r.id desc limit 1`,
      );
      await rowsOf(
        database,
        `insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest) values ($1, 'Real', 'makeGrant', 'x', 'x', 'x', 'x', 'x')`,
        [ids.person],
      );
    });
    afterAll(async () => {
      await written?.stop();
      await server?.close();
    });
    const as = (name: string, query: string) =>
      server.ask(query, {}, { authorization: `Bearer ${readFileSync(join(written.folder, name), 'utf8')}` });

    it('are shown invented things of the workflow and of access, and nothing else', async () => {
      const { body, text } = await as(
        'steward',
        `{ organisations(first: 99) { nodes { id demonstration } } people(first: 99) { nodes { id demonstration roles { role } } }
          organisationClients(first: 99) { totalCount } apiKeys(first: 99) { nodes { organisation { id demonstration } } }
          sharingAgreements(first: 99) { nodes { id } } accessGrants(first: 99) { nodes { id person { demonstration } } }
          accessActs(first: 99) { totalCount } releaseDesk(first: 99) { nodes { id dataset { synthetic } } }
          deskRelease(id: "${ids.release}") { id } }`,
      );
      expect(body.errors).toBeUndefined();
      for (const id of [ids.organisation, ids.person, ids.agreement, ids.grant, ids.release])
        expect(text).not.toContain(id);
      expect(body.data.organisations.nodes).toEqual([{ id: 'org_demonstration', demonstration: true }]);
      expect(body.data.people.nodes).toHaveLength(Object.keys(demonstrationPeople).length);
      expect(body.data.apiKeys.nodes.length).toBeGreaterThan(0);
      expect(body.data.accessGrants.nodes).toHaveLength(2);
      expect(body.data).toMatchObject({
        accessActs: { totalCount: 0 },
        organisationClients: { totalCount: 0 },
        deskRelease: null,
      });
      expect(body.data.releaseDesk.nodes.length).toBeGreaterThan(0);
      for (const { dataset } of body.data.releaseDesk.nodes) expect(dataset.synthetic).toBe(true);
    });

    it.each(['publishRelease', 'overrideGates', 'embargoRelease', 'rollBackRelease', 'discardRelease'])(
      '%s finds no release of real data, and the database takes no such order',
      async (name) => {
        const until = name === 'embargoRelease' ? ', until: "2099-01-01T00:00:00Z"' : '';
        const call = (release: string) =>
          as('steward', `mutation { ${name}(release: "${release}", key: "${name}", reason: "Tried"${until}) { id } }`);
        const absent = (await call('rel_absent')).text.replaceAll('rel_absent', 'X');
        const real = (await call(ids.release as string)).text.replaceAll(ids.release as string, 'X');
        expect(real).toBe(absent);
        expect(real).toContain('NOT_FOUND');
        await expect(
          rowsOf(
            database,
            `insert into base.steward_order (public_id, key, steward_id, steward_name, release_id, action, state)
             select 'x', 'x', s.id, s.name, r.id, 'DISCARD', 'WAITING' from base.steward s join base.person p on p.id = s.person_id, base.release r
             where p.demonstration and r.public_id = $1`,
            [ids.release],
          ),
        ).rejects.toMatchObject({ code: '23514', constraint_name: 'demonstration_confined' });
      },
    );

    it('decide about invented releases', async () => {
      const { body } = await as(
        'steward',
        `mutation { discardRelease(release: "${ids.invented}", key: "own", reason: "Tried") { id } }`,
      );
      // There is such a release, and it is published.
      expect(body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', why: 'ALREADY_PUBLISHED' });
    });

    it.each<[string, string, () => string]>([
      ['administrator', 'suspendOrganisation', () => `organisation: "${ids.organisation}"`],
      ['administrator', 'barPerson', () => `person: "${ids.person}"`],
      ['administrator', 'giveRole', () => `person: "${ids.person}", role: AUDITOR`],
      ['administrator', 'endRole', () => `person: "${ids.person}", role: STEWARD`],
      ['administrator', 'issueApiKey', () => `organisation: "${ids.organisation}", name: "x", days: 1`],
      ['administrator', 'registerClient', () => `organisation: "${ids.organisation}", issuer: "urn:x", clientId: "x"`],
      ['steward', 'revokeApiKey', () => `apiKey: "${ids.apiKey}"`],
      ['steward', 'revokeClient', () => `client: "${ids.client}"`],
      ['steward', 'suspendAgreement', () => `agreement: "${ids.agreement}"`],
      ['steward', 'endAgreement', () => `agreement: "${ids.agreement}"`],
      ['steward', 'suspendGrant', () => `grant: "${ids.grant}"`],
      ['officer', 'revokeGrant', () => `grant: "${ids.grant}"`],
    ])('the %s cannot %s what is not invented', async (who, name, args) => {
      const { body } = await as(who, `mutation { ${name}(${args()}, key: "k-${name}", reason: "Tried") { done } }`);
      expect(body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', why: 'DEMONSTRATION' });
    });

    it('are told of nobody else in a preview', async () => {
      const { body, text } = await as(
        'steward',
        'mutation { setDatasetTier(dataset: "sample-incidents", tier: PROTECTED, key: "p", reason: "Tried", preview: true) { loses { principal } } }',
      );
      expect(body.data.setDatasetTier.loses.length).toBeGreaterThan(1);
      for (const id of [ids.organisation, ids.person]) expect(text).not.toContain(id);
    });
  });
});
