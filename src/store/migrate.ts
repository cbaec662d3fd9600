import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { refusal } from '../errors.ts';
import { grantGuards } from './access/grant-guards.ts';
import { accessGuards } from './access/guards.ts';
import { policyGuards } from './access/policy-guards.ts';
import { protocolReach } from './access/protocols.ts';
import { charges, quotaGuards } from './access/quotas.ts';
import { requestGuards } from './access/request-guards.ts';
import { urgentGuards } from './access/urgent-guards.ts';
import { addsLines, auditGrants, auditGuards } from './audit/guards.ts';
import { fingerprints } from './fingerprint.ts';
import { outboxGuards } from './outbox/guards.ts';
import { connect } from './pool.ts';
import { derive } from './secrets.ts';
import { seesChanges, stateGuards } from './state/guards.ts';
import { takedownGuards } from './takedowns/guards.ts';
import { accessGrants, letWorkerIn, workflowGrants } from './workflow.ts';

const project = join(import.meta.dirname, '../..');

export type Installation = {
  readonly rolePrefix: string;
  readonly secret: string;
};

/**
 * Tiers that have a schema, a login role and a pool; the stewards' workflow, the finding out of who asks and the audit have all three
 * as well.
 */
export const servedSchemas = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED', 'WORKFLOW', 'ACCESS', 'AUDIT'] as const;
export type ServedSchema = (typeof servedSchemas)[number];

export const loginRole = (prefix: string, tier: string): string => `${prefix}_${tier.toLowerCase()}`;
export const loginPassword = (secret: string, tier: string): string => derive(secret, `login ${tier.toLowerCase()}`);

/** The served schemas in their order, each with the login that reads it. */
const servedBy = (prefix: string) =>
  servedSchemas.map((tier) => ({ schema: tier.toLowerCase(), role: loginRole(prefix, tier) }));

/** Owns everything and cannot log in; the owner's login steps into it while it migrates or loads, and so does the worker. */
export const dataRole = (prefix: string): string => `${prefix}_data`;

export const artefact = (tier: string): string =>
  readFileSync(join(project, 'policy', `${tier.toLowerCase()}.sql`), 'utf8');
/** Of everything that is made from the policy for a tier: its views, and what they and the loader derive from. */
export const artefactHash = (tier: string): string =>
  createHash('sha256').update(artefact('derived')).update(artefact(tier)).digest('hex');

/** Where the extensions stand whose functions a search uses: no tables, so that a tier's login may look into it. */
export const wordsSchema = 'words';

/**
 * Brings a database to the state that this version needs, in one transaction: roles, tables by the migrations, then the tier
 * schemas anew from the compiled policy. Data stays. Safe to run again, and to run twice at once.
 */
export const migrate = async (ownerUrl: string, { rolePrefix, secret }: Installation): Promise<{ applied: number }> => {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('tributary migrate'))`;
      await makeRoles(tx, rolePrefix, secret);
      for (const tier of servedSchemas) await tx.unsafe(`drop schema if exists ${tier.toLowerCase()} cascade`);
      await tx.unsafe('drop schema if exists derived cascade');
      await tx.unsafe(`set local role ${dataRole(rolePrefix)}`);
      await prepareWords(tx);
      const applied = await runMigrations(tx);
      await makeIndexes(tx);
      await tx.unsafe(accessGuards);
      await tx.unsafe(quotaGuards);
      await tx.unsafe(auditGuards);
      await tx.unsafe(protocolReach);
      await tx.unsafe(requestGuards);
      await tx.unsafe(grantGuards);
      await tx.unsafe(policyGuards);
      await tx.unsafe(outboxGuards);
      await tx.unsafe(urgentGuards);
      await tx.unsafe(stateGuards);
      await tx.unsafe(artefact('derived'));
      await tx.unsafe(takedownGuards);
      for (const tier of servedSchemas) {
        const schema = tier.toLowerCase();
        const role = loginRole(rolePrefix, tier);
        await tx.unsafe(artefact(tier));
        await tx.unsafe(
          `grant usage on schema ${schema}, ${wordsSchema} to ${role}; grant select on all tables in schema ${schema} to ${role}`,
        );
        await tx.unsafe(further[tier](role));
      }
      const served = servedBy(rolePrefix);
      const prints = await fingerprints(tx, served, secret);
      const versions = await fingerprints(tx, served, secret, 'by versions');
      for (const [index, tier] of servedSchemas.entries()) {
        const [print, version] = [prints[index] as string, versions[index] as string];
        await tx`
          insert into base.policy_state (tier, artefact, fingerprint, row_versions) values (${tier}, ${artefactHash(tier)}, ${print}, ${version})
          on conflict (tier) do update set artefact = excluded.artefact, fingerprint = excluded.fingerprint, row_versions = excluded.row_versions`;
      }
      return { applied };
    });
  } catch (error) {
    throw (error as { code?: string }).code === '42501'
      ? refusal(
          'CONFIGURATION',
          `The owner's login lacks a right (${(error as Error).message}). It must own the database and be allowed to create roles (CREATEROLE); ` +
            'roles of this prefix that another login made must be dropped first, or set ROLE_PREFIX to another word.',
        )
      : error;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** What a login may do besides reading its schema. Whoever reads more than everybody may write down that it did. */
const further: Readonly<Record<ServedSchema, (role: string) => string>> = {
  OPEN: seesChanges,
  PARTNER: addsLines,
  RESTRICTED: (role) => addsLines(role) + charges(role),
  PROTECTED: (role) => addsLines(role) + charges(role),
  WORKFLOW: (role) => workflowGrants(role) + addsLines(role),
  ACCESS: accessGrants,
  AUDIT: auditGrants,
};

const makeRoles = async (tx: postgres.TransactionSql, prefix: string, secret: string): Promise<void> => {
  const known = new Set(
    (await tx`select rolname from pg_roles where rolname like ${`${prefix}\\_%`}`).map((row) => row.rolname),
  );
  const data = dataRole(prefix);
  if (!known.has(data)) await tx.unsafe(`create role ${data} nologin`);
  const [database] = await tx`select current_database() as name`;
  const name = `"${String(database?.name).replaceAll('"', '""')}"`;
  await tx.unsafe(`grant ${data} to current_user; grant create on database ${name} to ${data}`);
  // A temporary function could look at rows before a view drops them: nobody makes temporary things here but the owner.
  await tx.unsafe(
    `revoke temporary, create on database ${name} from public; grant temporary on database ${name} to ${data}`,
  );
  for (const tier of [...servedSchemas, 'WORKER']) {
    const role = loginRole(prefix, tier);
    const password = loginPassword(secret, tier);
    // Only a superuser may alter these attributes, even to what they are; the fingerprint tells if they are other than here.
    if (known.has(role)) await tx.unsafe(`alter role ${role} login password '${password}'`);
    else
      await tx.unsafe(
        `create role ${role} login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}'`,
      );
  }
  await letWorkerIn(tx, loginRole(prefix, 'WORKER'), data);
};

/** The migrations that drizzle-kit wrote, those not yet applied, in order. The whole migration is one transaction of ours. */
const runMigrations = async (tx: postgres.TransactionSql): Promise<number> => {
  await tx.unsafe(
    'create schema if not exists base; create schema if not exists staging; create table if not exists base.migration (hash text primary key, applied_at timestamptz not null default now())',
  );
  const done = new Set((await tx`select hash from base.migration`).map((row) => row.hash));
  // Not read by a start that finds everything as it should be.
  const { readMigrationFiles } = await import('drizzle-orm/migrator');
  const known = readMigrationFiles({ migrationsFolder: join(project, 'migrations') });
  const foreign = [...done].filter((hash) => !known.some((migration) => migration.hash === hash));
  if (foreign.length)
    throw refusal(
      'CONFIGURATION',
      'The tables of this database were made by another version of Tributary, which this one cannot take over. Start the version ' +
        'that made them, or begin with an empty database (with the embedded one: set DATA_DIR to a new folder) and load the data again.',
    );
  let applied = 0;
  for (const migration of known) {
    if (done.has(migration.hash)) continue;
    for (const part of migration.sql) await tx.unsafe(part);
    await tx`insert into base.migration (hash) values (${migration.hash})`;
    applied += 1;
  }
  return applied;
};

/**
 * The extensions of a search, and `fold`, which makes of a text what is compared: small letters without accents, all signs but
 * letters and digits one space. Both extensions are trusted: whoever may create in the database may create them.
 */
const prepareWords = async (tx: postgres.TransactionSql): Promise<void> => {
  await tx.unsafe(`create schema if not exists ${wordsSchema}`);
  for (const extension of ['pg_trgm', 'unaccent']) {
    await tx.unsafe(`create extension if not exists ${extension} schema ${wordsSchema}`);
    const [found] = await tx`
      select n.nspname as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = ${extension}`;
    if (found?.schema !== wordsSchema)
      throw refusal(
        'CONFIGURATION',
        `The extension ${extension} lies in the schema ${found?.schema} of this database, and is needed in ${wordsSchema}. Move it as its owner: alter extension ${extension} set schema ${wordsSchema}`,
      );
  }
  await tx.unsafe(`
    create or replace function ${wordsSchema}.fold(text) returns text language sql stable strict parallel safe as $fold$
      select trim(regexp_replace(
        lower(${wordsSchema}.unaccent('${wordsSchema}.unaccent'::regdictionary, normalize(left($1, 300), nfkc)) collate "pg_c_utf8"),
        '[^[:alnum:]]+' collate "pg_c_utf8", ' ', 'g'))
    $fold$`);
};

/** Indexes that the generator of migrations cannot write, or that every versioned table has to have. */
const makeIndexes = async (tx: postgres.TransactionSql): Promise<void> => {
  await tx.unsafe(`
    create index if not exists search_entry_part on base.search_entry using gin (folded ${wordsSchema}.gin_trgm_ops);
    create index if not exists search_entry_begin on base.search_entry (folded text_pattern_ops)`);
  const versioned = await tx`
    select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'base' and c.relkind = 'r' and a.attname = 'source_line' and not a.attisdropped`;
  for (const { name } of versioned)
    await tx.unsafe(`create index if not exists ${name}_begun on base.${name} (dataset_id, published_from)`);
};

/**
 * Does the live database hold exactly the compiled policy? Says what is wrong, or nothing. The login of everybody looks at all
 * schemas: the catalogue is open to each, and who has read it once reads it quickly.
 */
export const drift = async (
  url: (tier: ServedSchema) => string,
  { rolePrefix, secret }: Installation,
): Promise<string | null> => {
  const sql = connect(url('OPEN'), { max: 1 });
  try {
    const served = servedBy(rolePrefix);
    // Both at once: neither waits for the other's way there and back.
    const [rows, versions] = await Promise.all([
      sql`select tier, artefact, fingerprint, row_versions from open.policy_state`,
      fingerprints(sql, served, secret, 'by versions'),
    ]);
    const states = new Map(rows.map((row) => [row.tier, row]));
    for (const tier of servedSchemas) {
      const state = states.get(tier);
      if (!state) return `the schema ${tier.toLowerCase()} has not been made`;
      if (state.artefact !== artefactHash(tier))
        return `the views of ${tier.toLowerCase()} were made from another version of the policy`;
    }
    const differs = (prints: readonly string[], column: 'row_versions' | 'fingerprint') =>
      servedSchemas.find((tier, index) => states.get(tier)?.[column] !== prints[index]);
    if (!differs(versions, 'row_versions')) return null;
    const tier = differs(await fingerprints(sql, served, secret), 'fingerprint');
    return tier ? `the views or grants of ${tier.toLowerCase()} are not those that the policy compiles to` : null;
  } catch (error) {
    const code = (error as { code?: string }).code;
    // No such database, table, column, role or schema, no such login, no right to read: another version's, or nobody's yet.
    if (['3D000', '42P01', '42703', '42704', '3F000', '28P01', '28000', '42501'].includes(String(code)))
      return `the database is not prepared for this version (${code})`;
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
