import type { Log } from '../../log.ts';
import { connect } from '../../store/pool.ts';
import { enterProtocols } from '../load/protocols.ts';
import { builtInSources } from './index.ts';

type Installation = { readonly ownerUrl: string; readonly idSecret: string; readonly dataRole: string };

/** Loads what comes with the product, where it is new. A list that somebody loaded in its place stays. */
export const loadBuiltIn = async ({ ownerUrl, idSecret, dataRole }: Installation, log: Log): Promise<void> => {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    for (const source of builtInSources)
      for (const plan of await source.plan([])) {
        const [later] = await sql`
          select from base.dataset d join base.release r on r.dataset_id = d.id
          where d.code = ${source.dataset.code} and r.state = 'PUBLISHED' and (r.released_on > ${plan.releasedOn} or r.version = ${plan.version}) limit 1`;
        if (later) continue;
        const { loadRelease } = await import('../load/loader.ts');
        log.info('loading what comes with the product', { source: source.code });
        await loadRelease(sql, source, plan, { idSecret, dataRole });
      }
    // Countries may have been loaded before a list of protocols came.
    await sql.begin(async (tx) => {
      await tx.unsafe(`set local role ${dataRole}`);
      await enterProtocols(tx, idSecret);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
};
