import type postgres from 'postgres';
import type { Log } from '../../log.ts';
import { enterProtocols, missingProtocols } from '../load/protocols.ts';
import type { ReleasePlan, Source } from '../source.ts';
import { builtInSources } from './index.ts';

type Installation = { readonly idSecret: string; readonly dataRole: string };

/** Loads what comes with the product, where it is new. A list that somebody loaded in its place stays. */
export const loadBuiltIn = async (sql: postgres.Sql, { idSecret, dataRole }: Installation, log: Log): Promise<void> => {
  const [releases, protocols] = await missing(sql, idSecret);
  for (const { source, plan } of releases) {
    const { loadRelease } = await import('../load/loader.ts');
    log.info('loading what comes with the product', { source: source.code });
    await loadRelease(sql, source, plan, { idSecret, dataRole });
  }
  if (!protocols.length) return;
  // Countries may have been loaded before a list of protocols came.
  await sql.begin(async (tx) => {
    await tx.unsafe(`set local role ${dataRole}`);
    await enterProtocols(tx, idSecret);
  });
};

export const hasBuiltIn = async (sql: postgres.Sql, idSecret: string): Promise<boolean> =>
  (await missing(sql, idSecret)).every((some) => some.length === 0);

/** Asked for at once, since every start asks. */
const missing = (sql: postgres.Sql, idSecret: string) =>
  Promise.all([newReleases(sql), missingProtocols(sql, idSecret)]);

/** What comes with the product and is neither there nor behind what is there. */
const newReleases = async (sql: postgres.Sql) => {
  const all: { readonly source: Source; readonly plan: ReleasePlan }[] = [];
  for (const source of builtInSources) for (const plan of await source.plan([])) all.push({ source, plan });
  const found = await sql<{ place: number }[]>`
    select n.place::int from unnest(${all.map(({ source }) => source.dataset.code)}::text[],
      ${all.map(({ plan }) => plan.releasedOn)}::date[], ${all.map(({ plan }) => plan.version)}::text[]) with ordinality n(code, day, version, place)
    where not exists (
      select from base.dataset d join base.release r on r.dataset_id = d.id
      where d.code = n.code and r.state = 'PUBLISHED' and (r.released_on > n.day or r.version = n.version))
    order by n.place`;
  return found.map(({ place }) => all[place - 1] as (typeof all)[number]);
};
