import type postgres from 'postgres';
import { rankOf } from './labels.ts';

export type Row = { readonly ctid: string } & Readonly<Record<string, unknown>>;
export type Area = {
  readonly id: number;
  readonly level: number;
  readonly parent: number | null;
  readonly country: number;
};

/** Everything that a database holds, raw, with what decides about it. */
export type World = {
  readonly tiers: ReadonlyMap<number, number>;
  readonly datasetIds: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<number, Area>;
  readonly areaIds: ReadonlyMap<string, number>;
  /** By country and class: from which grain on which rank is asked for. */
  readonly protocols: ReadonlyMap<string, readonly { readonly grain: number; readonly rank: number }[]>;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
};

/**
 * Who holds what, what names the parts of a release, and which topics a dataset is about: no content of datasets. And what the database
 * adds up of their rows by itself, whenever these change.
 */
const apart = [
  'access_grant_dataset',
  'agreement_dataset',
  'scope',
  'release_diff',
  'framework_dataset',
  'urgent_count',
  'displacement_tally',
];

export const readWorld = async (owner: postgres.Sql | postgres.TransactionSql): Promise<World> => {
  const datasets = await owner.unsafe('select id, code, tier from base.dataset');
  const areas = await owner.unsafe(
    'select id, code, coalesce(level, 0) as level, parent_id, coalesce(admin0_id, id) as country from base.area',
  );
  const spoken = await owner.unsafe(
    'select area_id, class, grain, level from base.protocol where valid_from <= now() and (valid_to is null or valid_to > now())',
  );
  const protocols = new Map<string, { grain: number; rank: number }[]>();
  for (const { area_id, class: kind, grain, level } of spoken) {
    const key = `${area_id} ${kind}`;
    protocols.set(key, [...(protocols.get(key) ?? []), { grain: Number(grain), rank: rankOf(level) }]);
  }
  const names = await owner.unsafe(
    `select distinct table_name as name from information_schema.columns where table_schema = 'base' and column_name = 'dataset_id' order by 1`,
  );
  const tables = new Map<string, Row[]>();
  for (const { name } of names)
    if (!apart.includes(name))
      tables.set(name, (await owner.unsafe(`select ctid::text as ctid, t.* from base.${name} t`)) as unknown as Row[]);
  return {
    tiers: new Map(datasets.map(({ id, tier }) => [id, rankOf(tier)])),
    datasetIds: new Map(datasets.map(({ id, code }) => [code, id])),
    areas: new Map(
      areas.map(({ id, level, parent_id, country }) => [id, { id, level: Number(level), parent: parent_id, country }]),
    ),
    areaIds: new Map(areas.map(({ id, code }) => [code, id])),
    protocols,
    tables,
  };
};
