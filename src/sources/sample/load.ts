import type postgres from 'postgres';
import type { Log } from '../../log.ts';

type Installation = { readonly idSecret: string; readonly dataRole: string };

/** The dataset that loads last: where it is published, the sample is whole. */
export const lastSample = 'sample-protected-cases';

export const hasSample = async (sql: postgres.Sql): Promise<boolean> => {
  const found = await sql`
    select from base.dataset d join base.release r on r.dataset_id = d.id where d.code = ${lastSample} and r.state = 'PUBLISHED'`;
  return found.length > 0;
};

/** Loads the sample into a database that does not hold it yet. The generator is read only when it is needed. */
export const loadSample = async (sql: postgres.Sql, { idSecret, dataRole }: Installation, log: Log): Promise<void> => {
  if (await hasSample(sql)) return;
  log.info('loading the sample data');
  const [{ sampleSources }, { loadRelease }] = await Promise.all([import('./index.ts'), import('../load/loader.ts')]);
  for (const source of sampleSources)
    for (const plan of await source.plan([])) await loadRelease(sql, source, plan, { idSecret, dataRole });
};
