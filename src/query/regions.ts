import { refusal } from '../errors.ts';
import type { Request } from './request.ts';
import { type Statement, statement } from './sql.ts';
import type { GroupDef } from './stats-def.ts';

/** Which regions to group by: those of a hierarchy, of one kind or those that hold the places directly. */
export type RegionGrouping = { readonly hierarchy: string; readonly kind?: string | null };

/** Which memberships `m` count. */
const chosen = (regions: RegionGrouping, made: Statement, m: string): string =>
  [
    `${m}.hierarchy = ${made.bind(regions.hierarchy, 'text')}`,
    `${m}.valid_to is null`,
    regions.kind
      ? `${m}.parent_id in (select k.id from area k where k.kind = ${made.bind(regions.kind, 'text')})`
      : `${m}.depth = 1`,
  ].join(' and ');

/**
 * Checks that the regions are a partition: no place belongs to two of them. Otherwise each row would stand in several groups, and
 * the groups would add up to more than there is.
 */
export const checkRegions = async (
  request: Request,
  groups: readonly GroupDef[],
  regions: RegionGrouping | null | undefined,
): Promise<void> => {
  const wanted = groups.some((group) => group.regionOf);
  if (!wanted && !regions) return;
  if (!wanted)
    throw refusal('BAD_ARGUMENT', 'regions is given, but groupBy names no region. Add REGION or COUNTERPART_REGION.', {
      argument: 'regions',
    });
  if (!regions)
    throw refusal(
      'BAD_ARGUMENT',
      'groupBy names regions, but not of which hierarchy. Say so by regions, for example { hierarchy: "IOM_REGION" }.',
      { argument: 'regions' },
    );
  const made = statement();
  const [found] = await request.run(
    `select count(*)::int as places, count(*) filter (where p.parents > 1)::int as twice, min(c.code) filter (where p.parents > 1) as example
     from (select m.child_id, count(distinct m.parent_id) as parents from area_membership m where ${chosen(regions, made, 'm')} group by m.child_id) p
     join area c on c.id = p.child_id where c.level = 0 or c.kind = 'SPECIAL'`,
    made.params,
  );
  const name = regions.hierarchy.slice(0, 60);
  if (!found?.places)
    throw refusal(
      'UNKNOWN_CODE',
      `regions: no country belongs to a region${regions.kind ? ` of kind ${regions.kind}` : ''} of the hierarchy '${name}'. Codes are matched exactly: capitals count.`,
      { argument: 'regions', codes: [name] },
    );
  if (found.twice) {
    const because = `the hierarchy '${name}' puts ${found.twice} places into several groups, '${found.example}' among them`;
    const mend = 'Group by a hierarchy that puts each place into one group, for example IOM_REGION.';
    throw refusal('AGGREGATE_REFUSED', `These groups overlap: ${because}. ${mend}`, { because, mend });
  }
};

/** The joins that bring the regions to the rows `t`. An admin area is in the regions of its country. */
export const regionJoins = (groups: readonly GroupDef[], regions: RegionGrouping, made: Statement): string[] =>
  groups.flatMap((group) => {
    if (!group.regionOf) return [];
    const [m] = group.sql.split('.') as [string];
    return [
      `left join area ${m}_child on ${m}_child.id = t.${group.regionOf}`,
      `left join area_membership ${m} on ${m}.child_id = coalesce(${m}_child.admin0_id, ${m}_child.id) and ${chosen(regions, made, m)}`,
    ];
  });
