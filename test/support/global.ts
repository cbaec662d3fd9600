import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createLog } from '../../src/log.ts';
import { loadBuiltIn } from '../../src/sources/built-in/load.ts';
import { loadSample } from '../../src/sources/sample/load.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { dataRole, migrate } from '../../src/store/migrate.ts';
import { connect } from '../../src/store/pool.ts';
import { derive } from '../../src/store/secrets.ts';
import { openScratch } from './scratch.ts';

export const secret = 'a secret for tests only, the same in every run';
export const rolePrefix = 'tributary';

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string;
    /** A folder for files that tests write; it goes with the run. */
    scratch: string;
  }
}

/** The database's own rounds would come at other moments in each run, and take time from tests: a load leaves statistics itself. */
const leaveAlone = async (ownerUrl: string): Promise<void> => {
  const sql = connect(ownerUrl, { max: 1 });
  await sql.unsafe('alter system set autovacuum = off');
  await sql.unsafe('select pg_reload_conf()');
  await sql.end({ timeout: 5 });
};

/** One server per run; its database `tributary` holds the sample and is the template of every test file's own database. */
export default async (project: TestProject) => {
  const room = openScratch();
  const scratch = join(room.folder, 'files');
  mkdirSync(scratch);
  // Programs that tests start again and again are read and compiled once.
  process.env.NODE_COMPILE_CACHE = join(room.folder, 'compiled');
  const log = createLog('warn');
  const embedded = await startEmbedded({ dataDir: join(room.folder, 'database') }, secret, log, {
    durable: false,
    connections: 200,
  });
  try {
    await migrate(embedded.ownerUrl, { rolePrefix, secret });
    const installation = { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) };
    const sql = connect(embedded.ownerUrl, { max: 1 });
    await loadSample(sql, installation, log);
    await loadBuiltIn(sql, installation, log);
    await sql.end({ timeout: 5 });
    await leaveAlone(embedded.ownerUrl);
    project.provide('ownerUrl', embedded.ownerUrl);
    project.provide('scratch', scratch);
  } catch (error) {
    await embedded.stop();
    room.close();
    throw error;
  }
  return async () => {
    await embedded.stop();
    room.close();
  };
};
