import type postgres from 'postgres';
import type { Log } from '../log.ts';
import type { Opened } from '../store/installation.ts';
import { connect } from '../store/pool.ts';
import { hasBuiltIn, loadBuiltIn } from './built-in/load.ts';
import { hasSample, loadSample } from './sample/load.ts';

/** Is all in the embedded database that it is to hold from the beginning? */
export const isFilled = async (sql: postgres.Sql, idSecret: string): Promise<boolean> =>
  (await Promise.all([hasSample(sql), hasBuiltIn(sql, idSecret)])).every(Boolean);

/** Into the embedded database goes what it is to hold from the beginning. */
export const fill = async ({ ownerUrl, ...opened }: Opened, log: Log): Promise<void> => {
  if (!ownerUrl) return;
  const sql = connect(ownerUrl, { max: 1 });
  try {
    await loadSample(sql, opened, log);
    await loadBuiltIn(sql, opened, log);
  } finally {
    await sql.end({ timeout: 5 });
  }
};
