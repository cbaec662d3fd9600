import { randomBytes } from 'node:crypto';
import { type Finished, runDueOrders } from '../../src/sources/desk/orders.ts';
import { type LoadReport, loadRelease } from '../../src/sources/load/loader.ts';
import type { Source, SourceFile } from '../../src/sources/source.ts';
import { dataRole } from '../../src/store/migrate.ts';
import { connect } from '../../src/store/pool.ts';
import { derive } from '../../src/store/secrets.ts';
import { newStewardKey, stewardKeyHash } from '../../src/store/steward-keys.ts';
import { type Database, rolePrefix, secret } from './database.ts';

const idSecret = derive(secret, 'public ids');

/** A key of a steward, valid for so many days of the database's clock. */
export const giveKey = async (database: Database, name = 'A. Steward', days = 1): Promise<string> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  const key = newStewardKey();
  await sql`
    insert into base.steward (public_id, name, key_hash, expires_at)
    values (${`stw_${randomBytes(6).toString('hex')}`}, ${name}, ${stewardKeyHash(derive(secret, 'steward keys'), key)}, now() + make_interval(days => ${days}))`;
  await sql.end({ timeout: 5 });
  return key;
};

/** Loads a file for review. */
export const stage = async (
  database: Database,
  source: Source,
  file: SourceFile,
  publish = false,
): Promise<LoadReport> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    const [plan] = await source.plan([file]);
    return await loadRelease(sql, source, plan!, { idSecret, dataRole: dataRole(rolePrefix), stage: !publish });
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** One worker's round, with the worker's own login. */
export const carryOutDue = async (database: Database, sources: readonly Source[]): Promise<Finished[]> => {
  const sql = connect(database.workerUrl, { max: 1 });
  try {
    return await runDueOrders(sql, { idSecret, dataRole: dataRole(rolePrefix), sources });
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Rows straight from the database. */
export const rowsOf = async (database: Database, query: string, values: readonly unknown[] = []) => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    return await sql.unsafe(query, values as never[]);
  } finally {
    await sql.end({ timeout: 5 });
  }
};
