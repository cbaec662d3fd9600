import type postgres from 'postgres';
import { linkItems } from '../rooms/frameworks.ts';
import type { DatasetDescriptor, Silence } from '../source.ts';
import type { Place } from '../words.ts';
import { type Areas, openAreas } from './areas.ts';
import { known } from './checks.ts';
import { type DefinitionEntry, definitions } from './entries.ts';
import type { Definition, PublicId, Taking } from './kinds.ts';
import type { Lookup } from './lookup.ts';
import { type Takedowns, withoutTaken } from './takedowns.ts';

/** Takes the definitions of a release in: new ones at once, because facts refer to them, changes of known ones at publication. */
export type Definitions = {
  readonly areas: Areas;
  take(entry: DefinitionEntry): Promise<void>;
  /** Awaited before a score is made ready, so that its profile can have an id. */
  ready(): Promise<void>;
  profile(areaId: number, place: Place, framework: string): number;
  /** `late` where a newer release stands: new definitions come in, known ones stay as the newer one describes them. */
  publish(releasedOn: string, late: boolean): Promise<{ changed: number; withdrawn: number }>;
  readonly count: () => number;
  /** How many of them were new. */
  readonly added: () => number;
  /** The tables in which something is new or, once it is published, has changed. */
  readonly tables: () => ReadonlySet<string>;
};

export const openDefinitions = async (
  tx: postgres.TransactionSql,
  look: Lookup,
  datasetId: number,
  descriptor: DatasetDescriptor,
  publicId: PublicId,
  silence: Silence = {},
  takedowns: Takedowns = new Map(),
): Promise<Definitions> => {
  const isReference = descriptor.domain === 'REFERENCE';
  const areas = openAreas(tx, look, datasetId, isReference, publicId);
  const taking: Taking = { tx, look, datasetId, dataset: descriptor.code, publicId };
  const changes: (() => Promise<boolean>)[] = [];
  const tables = new Set<string>();
  let taken = 0;
  let made = 0;

  /** Inserts a row, or remembers how a known one is to change. Returns its id. */
  const put = async (table: string, id: number | undefined, publicIdOfRow: string, given: Row): Promise<number> => {
    const row = withoutTaken(given, takedowns.get(table)?.get(publicIdOfRow));
    const columns = asColumns(tx, row);
    if (id === undefined) {
      made += 1;
      tables.add(table);
      const whole = { public_id: publicIdOfRow, ...columns };
      const [fresh] = await tx`insert into ${tx(`base.${table}`)} ${tx(whole as never)} returning id`;
      return fresh?.id as number;
    }
    const silent = silence[table]?.filter((column) => row[column] === null) ?? [];
    for (const column of silent) delete columns[column];
    changes.push(async () => {
      const [changed] = await tx`
        with before as (select to_jsonb(t) as row from ${tx(`base.${table}`)} t where id = ${id}),
          after as (update ${tx(`base.${table}`)} t set ${tx(columns as never)} where id = ${id} returning to_jsonb(t) as row)
        select before.row <> after.row as changed from before, after`;
      if (changed?.changed !== true) return false;
      tables.add(table);
      return true;
    });
    return id;
  };

  const takeDefinition = async (kind: string, definition: Definition<unknown>, row: unknown): Promise<void> => {
    const key = definition.key(row);
    const columns = await definition.columns(row, taking);
    const publicIdOfRow = publicId(definition.prefix, definition.identity(row, descriptor.code));
    const id = await put(definition.table, look.ids[kind]?.get(key), publicIdOfRow, columns);
    look.ids[kind]?.set(key, id);
    if (definition.detail) look.details[kind]?.set(key, definition.detail(row, columns));
    await definition.attach?.(row, id, taking);
  };

  await linkItems(taking, 'framework_dataset', 'dataset_id', datasetId, descriptor.frameworkItems);

  // Profiles come into being with their first score; their ids are taken from the sequence ahead of the insert, some at a time.
  const newProfiles: { id: number; public_id: string; area_id: number; framework_id: number; dataset_id: number }[] =
    [];
  const ids: number[] = [];

  return {
    areas,
    take: async (entry) => {
      taken += 1;
      if (entry.type === 'area') return areas.add(entry.row);
      const definition = definitions[entry.type];
      if (!definition) throw new Error(`${entry.type} is no definition`);
      if (areas.waits()) await areas.flush();
      if ('take' in definition) return definition.take(entry.row as never, taking);
      return takeDefinition(entry.type, definition as Definition<unknown>, entry.row);
    },
    count: () => taken,
    added: () => made + areas.added(),
    tables: () => tables,
    ready: async () => {
      if (ids.length) return;
      const rows = await tx`
        select nextval(pg_get_serial_sequence('base.governance_profile', 'id'))::int as id from generate_series(1, 200)`;
      ids.push(...rows.map((row) => row.id as number).reverse());
    },
    profile: (areaId, place, framework) => {
      const frameworkId = known(look, 'framework', 'framework', framework, 'framework');
      const key = `${areaId} ${frameworkId}`;
      const found = look.ids.profile?.get(key);
      if (found !== undefined) return found;
      const fresh = ids.pop();
      if (fresh === undefined) throw new Error('no id was made ready for a profile');
      look.ids.profile?.set(key, fresh);
      newProfiles.push({
        id: fresh,
        public_id: publicId('gpr', [descriptor.code, place.scheme, place.code, framework]),
        area_id: areaId,
        framework_id: frameworkId,
        dataset_id: datasetId,
      });
      return fresh;
    },
    publish: async (releasedOn, late) => {
      if (newProfiles.length) await tx`insert into base.governance_profile ${tx(newProfiles as never)}`;
      let changed = 0;
      if (!late) for (const change of changes) if (await change()) changed += 1;
      const places = await areas.publish(releasedOn, isReference, late);
      if (areas.added() + places.changed + places.withdrawn) tables.add('area');
      return { changed: changed + places.changed, withdrawn: places.withdrawn };
    },
  };
};

type Row = Readonly<Record<string, unknown>>;

/** Objects are kept as JSON; lists and plain values as they are. */
const asColumns = (tx: postgres.TransactionSql, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? tx.json(value as never) : value,
    ]),
  );
