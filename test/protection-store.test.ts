import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../src/store/fingerprint.ts';
import { drift, migrate } from '../src/store/migrate.ts';
import { connect } from '../src/store/pool.ts';
import { startServer } from './support/api.ts';
import { canariesIn } from './support/canaries.ts';
import { createDatabase, type Database, rolePrefix, secret } from './support/database.ts';

/** Audits of the database below the server: what the login of the open pool reaches, and what happens when the views change. */
const withDatabase = async <T>(use: (database: Database, owner: postgres.Sql) => Promise<T>): Promise<T> => {
  const database = await createDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  try {
    return await use(database, owner);
  } finally {
    await owner.end({ timeout: 5 });
    await database.drop();
  }
};

describe('the login of the open pool', () => {
  let database: Database;
  let login: postgres.Sql;
  beforeAll(async () => {
    database = await createDatabase();
    login = connect(database.openUrl, { max: 1 });
  });
  afterAll(async () => {
    await login?.end({ timeout: 5 });
    await database?.drop();
  });

  const codeOf = async (statement: string): Promise<string> =>
    login.unsafe(statement).then(
      () => 'done',
      (error: { code?: string }) => error.code ?? 'no code',
    );

  it.each([
    'select name from base.site',
    'select count(*) from base.observation',
    'select * from base.dataset',
    'select * from base.reject',
    'table base.migration',
    'copy base.site to stdout',
    'select * from staging.anything',
    'select * from partner.site',
    'select * from restricted.site',
    'select * from protected.site',
    "insert into open.site (name) values ('x')",
    "update open.site set kind = 'CAMP'",
    'delete from open.site',
    'truncate base.site',
    'create table open.x (y int)',
    'create table public.x (y int)',
    'create schema x',
    'create or replace view open.site as select 1 as x',
    'alter view open.site set (security_barrier = false)',
    'drop view open.site',
    'set role tributary_data',
    'set session authorization tributary_data',
    'alter role tributary_open superuser',
    'create role x',
    "select pg_read_file('postgresql.conf')",
    "select pg_read_binary_file('PG_VERSION')",
    "select pg_ls_dir('.')",
    "select lo_import('/etc/hostname')",
    "copy open.site to '/tmp/x'",
    "copy open.site to program 'cat'",
    "load 'plpgsql'",
    'create extension dblink',
    'select * from pg_authid',
    'select rolpassword from pg_shadow',
    'select * from pg_statistic',
    "select pg_stat_file('PG_VERSION')",
    'select pg_reload_conf()',
  ])('P22 may not: %s', async (statement) => {
    expect(await codeOf(statement)).toMatch(/^(42501|3F000|42P01|42703|25006|42704|55000)$/);
  });

  // A temporary function could look at rows before the view drops them.
  it('P22 may not: create temporary table x (y int)', async () => {
    expect(await codeOf('create temporary table x (y int); drop table x')).toBe('42501');
  });

  it('P23 owns nothing, belongs to nothing and reads no relation outside its views', async () => {
    const rows = await login`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'open') and n.nspname !~ '^pg_'
        and c.relkind in ('r', 'v', 'm', 'p', 'f')
        and (has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(c.oid, 'select, insert, update, references'))`;
    expect(rows).toEqual([]);
    const owned = await login`select relname from pg_class where pg_get_userbyid(relowner) = current_user`;
    expect(owned).toEqual([]);
    const member = await login`
      select r.rolname from pg_roles r where pg_has_role(r.oid, 'member') and r.rolname <> current_user`;
    expect(member).toEqual([]);
  });

  it('P24 learns nothing from the catalogue’s statistics', async () => {
    for (const statement of [
      "select * from pg_stats where schemaname <> 'pg_catalog' and schemaname <> 'information_schema'",
      'select * from pg_stats_ext',
      "select * from information_schema.columns where table_schema in ('base', 'staging')",
      "select * from information_schema.tables where table_schema in ('base', 'staging')",
      "select * from information_schema.table_privileges where table_schema in ('base', 'staging')",
      "select * from pg_stat_activity where query like '%base.%' and pid <> pg_backend_pid()",
      'select * from pg_stat_statements_info',
    ])
      expect([statement, canariesIn(JSON.stringify(await login.unsafe(statement).catch(() => [])))]).toEqual([
        statement,
        [],
      ]);
    const [stats] =
      await login`select count(*)::int as n from pg_stats where schemaname in ('base', 'staging', 'open')`;
    expect(stats?.n).toBe(0);
  });
});

describe('when the database is not as the policy wrote it', () => {
  const leaking = (column: string): string => {
    const sql = readFileSync(join(import.meta.dirname, '../policy/open.sql'), 'utf8');
    const view = /create view open\.site as[\s\S]*?;/.exec(sql)?.[0] ?? '';
    return view
      .replace('create view', 'create or replace view')
      .replace(`case when false then t.${column} end as`, `t.${column} as`);
  };

  const changes: readonly (readonly [what: string, statement: string])[] = [
    ['a view that shows names', leaking('name')],
    [
      'a view that is added',
      'create view open.more as select name from base.site; grant select on open.more to tributary_open',
    ],
    ['a column of a view that is called otherwise', 'alter view open.site rename column name to other'],
    ['a grant on a table', 'grant usage on schema base to tributary_open; grant select on base.site to tributary_open'],
    ['a grant to everybody', 'grant usage on schema base to tributary_open; grant select on base.site to public'],
    ['a role that is given', 'grant tributary_data to tributary_open'],
    ['a role that rules do not bind', 'alter role tributary_open bypassrls'],
    [
      'a grant on one column',
      'grant usage on schema base to tributary_open; grant select (name) on base.site to tributary_open',
    ],
    ['a grant in a schema still closed', 'grant select on base.site to tributary_open'],
    [
      'a function that reads for others',
      "create function public.leak() returns setof text security definer language sql as 'select name from base.site'",
    ],
  ];
  /** Within a transaction that is rolled back: roles belong to all databases, and other tests run beside this one. */
  const noticed = (statement: string) =>
    withDatabase(async (_, owner) => {
      const undo = new Error('undo');
      const open = [{ schema: 'open', role: 'tributary_open' }];
      const look = async (tx: Parameters<typeof fingerprints>[0]) => [
        ...(await fingerprints(tx, open, secret, 'by versions')),
        ...(await fingerprints(tx, open, secret, 'by definitions')),
      ];
      let before: string[] = [];
      let after: string[] = [];
      await owner
        .begin(async (tx) => {
          before = await look(tx);
          await tx.unsafe(statement);
          after = await look(tx);
          throw undo;
        })
        .catch((error: unknown) => expect(error).toBe(undo));
      for (const [index, print] of after.entries()) {
        expect(print).toHaveLength(64);
        expect(print).not.toBe(before[index]);
      }
      expect(after).toHaveLength(2);
    });

  it.each(changes)('P25 the fingerprint changes with %s', (_, statement) => noticed(statement));

  it('P25 the server of another state does not start', () =>
    withDatabase(async (database, owner) => {
      expect(await drift(database.tierUrl, { rolePrefix, secret })).toBeNull();
      await owner.unsafe(leaking('name'));
      expect(await drift(database.tierUrl, { rolePrefix, secret })).toMatch(/views or grants of open/);
    }));

  it('tables of another version are left as they are', () =>
    withDatabase(async (database, owner) => {
      await owner.unsafe("insert into base.migration (hash) values ('of-another-version')");
      const before = await owner`select tier, artefact, fingerprint from base.policy_state order by tier`;
      await expect(migrate(database.ownerUrl, { rolePrefix, secret })).rejects.toMatchObject({
        code: 'CONFIGURATION',
        message: expect.stringMatching(/another version of Tributary.*empty database/),
      });
      expect(await owner`select tier, artefact, fingerprint from base.policy_state order by tier`).toEqual(before);
      expect(await drift(database.tierUrl, { rolePrefix, secret })).toBeNull();
    }));

  // A position has a stand-in, which the shield cannot tell from what it stands for.
  it.each([['name', 'name', 'Site.name']])(
    'P26 the shield holds back what a leaking view shows: %s',
    (column, field, coordinate) =>
      withDatabase(async (database, owner) => {
        await owner.unsafe(leaking(column));
        const server = await startServer(database);
        try {
          const answer = await server.ask(`{ sites(first: 5) { nodes { kind status x: ${field} } } }`);
          expect(answer.body.data.sites.nodes).toHaveLength(5);
          for (const node of answer.body.data.sites.nodes)
            expect(node).toMatchObject({ kind: expect.any(String), x: null });
          expect(answer.body.errors.length).toBeGreaterThan(2);
          for (const error of answer.body.errors)
            expect(error.extensions).toMatchObject({ code: 'POLICY_BREACH', coordinate, incident: expect.any(String) });
          expect(canariesIn(answer.text + server.logged.join(''))).toEqual([]);
          expect(server.logged.join('')).toContain('POLICY_BREACH');
        } finally {
          await server.close();
        }
      }),
  );
});
