import type postgres from 'postgres';
import { type Areas, openAreas } from './areas.ts';
import { BadRow, isDay } from './checks.ts';
import { type Details, itemKey, type Lookup, roundKey } from './lookup.ts';
import type { DatasetDescriptor, Entry, IndicatorInput, Place } from './source.ts';

type PublicId = (prefix: string, key: readonly unknown[]) => string;
type DefinitionEntry = Exclude<Entry, { readonly type: 'reject' | 'check' }> & { readonly row: unknown };

/** Takes the definitions of a release in: new ones at once, because facts refer to them, changes of known ones at publication. */
export type Definitions = {
  readonly areas: Areas;
  take(entry: DefinitionEntry): Promise<void>;
  /** Awaited before a score is made ready, so that its profile can have an id. */
  ready(): Promise<void>;
  profile(areaId: number, place: Place, framework: string): number;
  publish(releasedOn: string): Promise<{ changed: number; withdrawn: number }>;
  readonly count: () => number;
  /** How many of them were new. */
  readonly added: () => number;
};

export const openDefinitions = async (
  tx: postgres.TransactionSql,
  look: Lookup & Details,
  datasetId: number,
  descriptor: DatasetDescriptor,
  publicId: PublicId,
): Promise<Definitions> => {
  const isReference = descriptor.domain === 'REFERENCE';
  const areas = openAreas(tx, look, datasetId, isReference, publicId);
  const changes: (() => Promise<boolean>)[] = [];
  let taken = 0;
  let made = 0;

  /** Inserts a row, or remembers how a known one is to change. Returns its id. */
  const put = async (
    table: string,
    known: number | undefined,
    row: Readonly<Record<string, unknown>>,
  ): Promise<number> => {
    if (known === undefined) {
      made += 1;
      const [fresh] = await tx`insert into ${tx(`base.${table}`)} ${tx(row as never)} returning id`;
      return fresh?.id as number;
    }
    const { public_id: _, ...rest } = row;
    changes.push(async () => {
      const [changed] = await tx`
        with before as (select to_jsonb(t) as row from ${tx(`base.${table}`)} t where id = ${known}),
          after as (update ${tx(`base.${table}`)} t set ${tx(rest as never)} where id = ${known} returning to_jsonb(t) as row)
        select before.row <> after.row as changed from before, after`;
      return changed?.changed === true;
    });
    return known;
  };

  const id = (map: ReadonlyMap<string, number>, column: string, key: string, what: string): number => {
    const found = map.get(key);
    if (found === undefined)
      throw new BadRow(column, key, `no ${what} has this code. Load the source that defines it first.`);
    return found;
  };

  /** Units are shared by all datasets: a known one is only looked up, so that loads do not wait for one another. */
  const unitId = async ({ code, name, symbol }: IndicatorInput['unit']): Promise<number> => {
    const [found] = await tx`select id from base.unit where code = ${code}`;
    if (found) return found.id as number;
    const row = { public_id: publicId('uni', [code]), code, name: tx.json(name as never), symbol: symbol ?? null };
    const [made] = await tx`
      insert into base.unit ${tx(row as never)} on conflict (code) do update set code = excluded.code returning id`;
    return made?.id as number;
  };

  const linkItems = async (table: string, column: string, of: number, items: DatasetDescriptor['frameworkItems']) => {
    for (const { framework, item } of items ?? []) {
      const itemId = look.ids.frameworkItem.get(itemKey(framework, item));
      if (itemId !== undefined)
        await tx`insert into ${tx(`base.${table}`)} ${tx({ item_id: itemId, [column]: of } as never)} on conflict do nothing`;
    }
  };

  await linkItems('framework_dataset', 'dataset_id', datasetId, descriptor.frameworkItems);

  const take = async (entry: DefinitionEntry): Promise<void> => {
    taken += 1;
    switch (entry.type) {
      case 'area':
        return areas.add(entry.row);
      case 'framework': {
        const { code, name, owner, url } = entry.row;
        const row = {
          public_id: publicId('frm', [code]),
          code,
          name: tx.json(name as never),
          owner,
          url: url ?? null,
          dataset_id: datasetId,
        };
        look.ids.framework.set(code, await put('framework', look.ids.framework.get(code), row));
        return;
      }
      case 'frameworkItem': {
        const { row } = entry;
        const key = itemKey(row.framework, row.code);
        const parent =
          row.parent === undefined
            ? null
            : id(look.ids.frameworkItem, 'parent', itemKey(row.framework, row.parent), 'framework item');
        const made = {
          public_id: publicId('fri', [row.framework, row.code]),
          framework_id: id(look.ids.framework, 'framework', row.framework, 'framework'),
          code: row.code,
          kind: row.kind,
          parent_id: parent,
          position: row.position,
          title: tx.json(row.title as never),
          short_title: row.shortTitle ? tx.json(row.shortTitle as never) : null,
          dataset_id: datasetId,
        };
        look.ids.frameworkItem.set(key, await put('framework_item', look.ids.frameworkItem.get(key), made));
        return;
      }
      case 'frameworkLink': {
        const from = id(
          look.ids.frameworkItem,
          'from',
          itemKey(entry.row.from.framework, entry.row.from.item),
          'framework item',
        );
        const to = id(
          look.ids.frameworkItem,
          'to',
          itemKey(entry.row.to.framework, entry.row.to.item),
          'framework item',
        );
        await tx`insert into base.framework_link ${tx({ from_id: from, to_id: to, dataset_id: datasetId })} on conflict do nothing`;
        return;
      }
      case 'indicator': {
        const { row } = entry;
        const made = {
          public_id: publicId('ind', [row.code]),
          code: row.code,
          name: tx.json(row.name as never),
          measure: row.measure,
          unit_id: await unitId(row.unit),
          decimals: row.decimals ?? null,
          additive_over_areas: row.additiveOverAreas,
          additive_over_time: row.additiveOverTime,
        };
        const indicator = await put('indicator', look.ids.indicator.get(row.code), made);
        look.ids.indicator.set(row.code, indicator);
        await linkItems('framework_indicator', 'indicator_id', indicator, row.frameworkItems);
        return;
      }
      case 'series': {
        const { row } = entry;
        const indicator = id(look.ids.indicator, 'indicator', row.indicator, 'indicator');
        const made = {
          public_id: publicId('ser', [descriptor.code, row.code]),
          code: row.code,
          dataset_id: datasetId,
          indicator_id: indicator,
          name: tx.json(row.name as never),
          definition: row.definition ? tx.json(row.definition as never) : null,
          basis: row.basis ?? null,
          method: row.method,
        };
        look.ids.series.set(row.code, await put('series', look.ids.series.get(row.code), made));
        look.seriesIndicator.set(row.code, indicator);
        return;
      }
      case 'operation': {
        const { row } = entry;
        const area = look.area(row.area);
        if (area === undefined) throw new BadRow('area', row.area.code, 'no place has this code');
        const made = {
          public_id: publicId('opr', [row.code]),
          code: row.code,
          name: tx.json(row.name as never),
          area_id: area,
          dataset_id: datasetId,
          status: row.status,
        };
        look.ids.operation.set(row.code, await put('operation', look.ids.operation.get(row.code), made));
        return;
      }
      case 'round': {
        const { row } = entry;
        const key = roundKey(row.operation, row.number, row.assessmentType);
        for (const day of [row.period.start, row.period.end])
          if (!isDay(day)) throw new BadRow('period', day, 'is not a calendar day (YYYY-MM-DD)');
        const made = {
          public_id: publicId('rnd', [row.operation, row.number, row.assessmentType]),
          operation_id: id(look.ids.operation, 'operation', row.operation, 'operation'),
          dataset_id: datasetId,
          number: row.number,
          assessment_type: row.assessmentType,
          period_start: row.period.start,
          period_end: row.period.end,
          method: row.method ?? null,
        };
        look.ids.round.set(key, await put('round', look.ids.round.get(key), made));
        look.roundPeriod.set(key, row.period);
        return;
      }
      default:
        throw new Error(`${entry.type} is no definition`);
    }
  };

  // Profiles come into being with their first score; their ids are taken from the sequence ahead of the insert, some at a time.
  const newProfiles: { id: number; public_id: string; area_id: number; framework_id: number; dataset_id: number }[] =
    [];
  const ids: number[] = [];

  return {
    areas,
    take,
    count: () => taken,
    added: () => made + areas.added(),
    ready: async () => {
      if (ids.length) return;
      const rows = await tx`
        select nextval(pg_get_serial_sequence('base.governance_profile', 'id'))::int as id from generate_series(1, 200)`;
      ids.push(...rows.map((row) => row.id as number).reverse());
    },
    profile: (areaId, place, framework) => {
      const frameworkId = id(look.ids.framework, 'framework', framework, 'framework');
      const key = `${areaId} ${frameworkId}`;
      const found = look.ids.profile.get(key);
      if (found !== undefined) return found;
      const made = ids.pop();
      if (made === undefined) throw new Error('no id was made ready for a profile');
      look.ids.profile.set(key, made);
      newProfiles.push({
        id: made,
        public_id: publicId('gpr', [descriptor.code, place.scheme, place.code, framework]),
        area_id: areaId,
        framework_id: frameworkId,
        dataset_id: datasetId,
      });
      return made;
    },
    publish: async (releasedOn) => {
      if (newProfiles.length) await tx`insert into base.governance_profile ${tx(newProfiles as never)}`;
      let changed = 0;
      for (const change of changes) if (await change()) changed += 1;
      const places = await areas.publish(releasedOn, isReference);
      return { changed: changed + places.changed, withdrawn: places.withdrawn };
    },
  };
};
