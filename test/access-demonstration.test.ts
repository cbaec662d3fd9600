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
});
