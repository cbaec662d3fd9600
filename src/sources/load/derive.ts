import type postgres from 'postgres';

/**
 * Brings up to date what is derived from the records once a publication has changed some tables: the cells that a dataset covers,
 * and the words that things are found by. To be called in the transaction of the publication, and again by whoever takes one back.
 */
export const derive = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  publication: number,
  tables: Iterable<string>,
): Promise<void> => {
  const [sources] = await tx`
    select pg_get_viewdef('derived.coverage_source'::regclass) as coverage, pg_get_viewdef('derived.search_source'::regclass) as search`;
  const isIn = (source: string, table: string) => source.includes(`'${table}'::text`);
  for (const table of tables) if (isIn(sources?.coverage, table)) await countCells(tx, datasetId, publication, table);
  // The dataset's own description is taken in with every release.
  for (const table of new Set([...tables, 'dataset', 'provider']))
    if (isIn(sources?.search, table)) await listWords(tx, datasetId, table);
};

/** Takes back what a publication brought, where the facts of the tables have been taken back already. */
export const underive = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  publication: number,
  tables: Iterable<string>,
): Promise<void> => {
  await tx`delete from base.coverage where dataset_id = ${datasetId} and published_from = ${publication}`;
  await tx`update base.coverage set published_to = null where dataset_id = ${datasetId} and published_to = ${publication}`;
  await tx`delete from base.withdrawal where dataset_id = ${datasetId} and published_to = ${publication}`;
  const [source] = await tx`select pg_get_viewdef('derived.search_source'::regclass) as search`;
  for (const table of tables) if (source?.search.includes(`'${table}'::text`)) await listWords(tx, datasetId, table);
};

/** Counts what a dataset has in a table now; cells that are as they were stay untouched. */
const countCells = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  publication: number,
  table: string,
): Promise<void> => {
  const now = `staging.d${datasetId}_cells`;
  const cell = 'dataset_id, kind, series_id, area_id, grain, parts, abroad, rows, period_start, period_end';
  const current = `c.dataset_id = ${Number(datasetId)} and c.kind = '${table}' and c.published_to is null`;
  const same = `coalesce(n.area_id, 0) = coalesce(c.area_id, 0) and coalesce(n.series_id, 0) = coalesce(c.series_id, 0) and n.rows = c.rows and n.abroad = c.abroad
    and coalesce(n.grain, 0) = coalesce(c.grain, 0) and coalesce(n.parts, false) = coalesce(c.parts, false)
    and (n.period_start, n.period_end) is not distinct from (c.period_start, c.period_end)`;
  await tx.unsafe(`
    create unlogged table ${now} as
      select s.dataset_id, s.kind, s.series_id, s.area_id, s.grain, s.parts, s.abroad, count(*)::int as rows, min(s.period_start) as period_start, max(s.period_end) as period_end
      from derived.coverage_source s where s.kind = '${table}' and s.dataset_id = ${Number(datasetId)} and s.published_to is null group by 1, 2, 3, 4, 5, 6, 7;
    analyze ${now};
    update base.coverage c set published_to = ${Number(publication)} where ${current} and not exists (select 1 from ${now} n where ${same});
    insert into base.coverage (${cell}, published_from)
      select ${cell}, ${Number(publication)} from ${now} n where not exists (select 1 from base.coverage c where ${current} and ${same});
    drop table ${now}`);
};

/** Lists the codes and names in a table anew; those that are as they were stay untouched. */
const listWords = async (tx: postgres.TransactionSql, datasetId: number, table: string): Promise<void> => {
  const now = `staging.d${datasetId}_words`;
  const same = `e.kind = n.kind and e.public_id = n.public_id and e.language = n.language and e.text = n.text
    and e.is_code = n.is_code and e.lesser = n.lesser and e.dataset_id is not distinct from n.dataset_id`;
  await tx.unsafe(`
    create unlogged table ${now} as
      select distinct kind, public_id, dataset_id, language, text, is_code, lesser from derived.search_source where kind = '${table}';
    analyze ${now};
    delete from base.search_entry e where e.kind = '${table}' and not exists (select 1 from ${now} n where ${same});
    insert into base.search_entry (kind, public_id, dataset_id, language, text, folded, is_code, lesser)
      select n.kind, n.public_id, n.dataset_id, n.language, n.text, words.fold(n.text), n.is_code, n.lesser from ${now} n
      where not exists (select 1 from base.search_entry e where ${same});
    drop table ${now}`);
};
