import type { GraphQLResolveInfo } from 'graphql';
import { type Pivot, pivoted } from '../src/query/pivots.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf, type Row } from '../src/query/request.ts';
import { type Context, columnsFor } from '../src/query/resolvers.ts';
import { all, byCode } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

type Roots = 'themes' | 'theme' | 'regionalSections' | 'regionalSection' | 'topicalCollections' | 'topicalCollection';

export const Query: Pick<QueryResolvers, Roots> = {
  themes: all('Theme'),
  theme: byCode('Theme'),
  regionalSections: all('RegionalSection'),
  regionalSection: byCode('RegionalSection'),
  topicalCollections: all('TopicalCollection'),
  topicalCollection: byCode('TopicalCollection'),
};

const rows =
  (pivot: Pivot) =>
  (row: Row, _: unknown, { request }: Context, info: GraphQLResolveInfo): Promise<Row[]> =>
    pivoted(
      request,
      pivot,
      row[pivot.by] as string | number,
      columnsFor(info, request.records, recordOf(request.records, pivot.to)),
      horizonOf(row),
    );

const listing = (from: string, to: string, column: string): Pivot => ({
  from,
  by: 'code',
  to,
  on: `t.code = any(o.${column})`,
  order: `array_position(o.${column}, t.code), t.code`,
});

/** A framework's entry as themes name it. */
const named = (entry: string) =>
  `(select f.code from framework f where f.id = ${entry}.framework_id) || ' ' || ${entry}.code`;

export const Theme = {
  indicators: rows(listing('Theme', 'Indicator', 'indicator_codes')),
  frameworkItems: rows({
    from: 'Theme',
    by: 'code',
    to: 'FrameworkItem',
    on: `${named('t')} = any(o.item_codes)`,
    order: 't.framework_id, t.position',
  }),
};
export const RegionalSection = { areas: rows(listing('RegionalSection', 'Area', 'area_codes')) };
export const TopicalCollection = {
  datasets: rows(listing('TopicalCollection', 'Dataset', 'dataset_codes')),
  indicators: rows(listing('TopicalCollection', 'Indicator', 'indicator_codes')),
};

export const Indicator = {
  themes: rows({
    from: 'Indicator',
    by: 'code',
    to: 'Theme',
    on: 'o.code = any(t.indicator_codes)',
    order: 't.position',
  }),
};
export const FrameworkItem = {
  themes: rows({
    from: 'FrameworkItem',
    by: 'id',
    to: 'Theme',
    on: `${named('o')} = any(t.item_codes)`,
    order: 't.position',
  }),
};

/** A section names regions or countries; an admin area stands in its country's. */
const sections = rows({
  from: 'Area',
  by: 'id',
  to: 'RegionalSection',
  on: `exists (
    select 1 from area p where p.code = any(t.area_codes) and (p.id = coalesce(o.admin0_id, o.id) or exists (
      select 1 from area_membership m where m.parent_id = p.id and m.child_id = coalesce(o.admin0_id, o.id) and m.valid_to is null)))`,
  order: 't.position',
});
export const Area = { regionalSections: sections };
