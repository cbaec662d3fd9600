import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '../../src/log.ts';
import { loadBuiltIn } from '../../src/sources/built-in/load.ts';
import { loadRelease } from '../../src/sources/load/loader.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { dataRole, migrate } from '../../src/store/migrate.ts';
import { connect } from '../../src/store/pool.ts';
import { derive } from '../../src/store/secrets.ts';
import { type Scale, warehouse } from './sources.ts';

export const secret = 'a secret of the benchmark, which guards invented data only';
export const rolePrefix = 'tributary';

/** How fast a source was loaded, from its entries to the release that everybody can read. */
export type LoadRate = { readonly source: string; readonly rows: number; readonly seconds: number };

export type Warehouse = {
  readonly ownerUrl: string;
  readonly rates: readonly LoadRate[];
  /** What the database says of itself. */
  readonly log: string;
  readonly stop: () => Promise<void>;
};

/** A warehouse is of the tables and of the generator that it was made with. */
const madeOf = (): string => {
  const hash = createHash('sha256');
  for (const folder of [import.meta.dirname, join(import.meta.dirname, '..', '..', 'migrations')])
    for (const { name, parentPath } of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile()))
      hash.update(readFileSync(join(parentPath, name)));
  return hash.digest('hex').slice(0, 8);
};

/**
 * Starts the warehouse of a scale; the first time it is generated and loaded as any other data is. Views and rights are those of the
 * policy as it is now.
 */
export const openWarehouse = async (scale: Scale, say: (text: string) => void): Promise<Warehouse> => {
  const dataDir = join(import.meta.dirname, '..', '.data', `scale-${scale}-${madeOf()}`);
  await mkdir(dataDir, { recursive: true });
  const ready = join(dataDir, 'ready.json');
  const log = createLog('warn');
  const embedded = await startEmbedded({ dataDir }, secret, log);
  try {
    await migrate(embedded.ownerUrl, { rolePrefix, secret });
    if (!existsSync(ready)) {
      const options = { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) };
      const sql = connect(embedded.ownerUrl, { max: 1 });
      await loadBuiltIn(sql, options, log);
      const rates: LoadRate[] = [];
      for (const source of warehouse(scale))
        for (const plan of await source.plan([])) {
          const from = performance.now();
          const report = await loadRelease(sql, source, plan, options);
          const seconds = (performance.now() - from) / 1000;
          if (report.outcome !== 'PUBLISHED' && report.outcome !== 'UNCHANGED')
            throw new Error(`${source.code} was not published: ${JSON.stringify(report)}`);
          rates.push({ source: source.code, rows: report.read, seconds });
          say(`${source.code}: ${report.read} rows in ${seconds.toFixed(1)} s`);
        }
      say('plain tables for the other servers');
      await sql.unsafe(readFileSync(join(import.meta.dirname, 'plain.sql'), 'utf8'));
      await sql.unsafe('vacuum analyze');
      await sql.end();
      writeFileSync(ready, JSON.stringify(rates));
    }
    const rates = JSON.parse(readFileSync(ready, 'utf8')) as LoadRate[];
    return { ownerUrl: embedded.ownerUrl, rates, log: join(dataDir, 'postgres.log'), stop: embedded.stop };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
};
