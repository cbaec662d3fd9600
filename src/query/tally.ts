import { columnsIn } from './columns-in.ts';
import { columnsOfRule, type RecordDef } from './record.ts';
import type { Horizon } from './sql.ts';
import type { GroupDef, StatsDef, TallyDef } from './stats-def.ts';
import { unitColumn } from './units.ts';

type Asked = {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly groupBy: readonly string[];
  readonly regions?: unknown;
};

/** The column of a tally that is the same in lines which may be added up, as far as what they count decides. */
export const alikeColumn = 'alike';

/** What lines differ in that must not be added up, as expressions over `t`. */
export const alikeIn = ({ additive }: StatsDef): readonly string[] =>
  additive.map(({ of, because }) => {
    if (!of) throw new Error(`lines of a tally do not tell whether ${because}`);
    return of;
  });

/** What a group reads of a tally in place of the rows. */
export const talliedGroup = (group: GroupDef): string => (group.unitOf ? `t.${unitColumn}` : group.sql);

/** Holds where one of the checks does: only then it is worth the time to find out which. */
export const unlike = `min(t.${alikeColumn}) <> max(t.${alikeColumn}) as unlike`;

/** What asks for rows beside `t` is answered by rows. */
const ofRowsAlone: ReadonlySet<string> = new Set(['beside', 'latestOn', 'codesSql']);

/**
 * The tally that answers as the rows themselves would: where all that is asked of them is what it keeps apart. It holds for the last
 * publication; earlier moments are read off the rows.
 */
export const tallyFor = (record: RecordDef, { filter, groupBy, regions }: Asked, horizon: Horizon): TallyDef | null => {
  const { tally, groups, additive } = record.stats ?? {};
  if (!tally || !groups || regions || horizon.kind === 'asOf') return null;
  const rules = Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : (record.filters[name] ?? [])));
  if (rules.some(({ kind }) => ofRowsAlone.has(kind))) return null;
  const asked = [
    ...rules.flatMap(columnsOfRule),
    ...groupBy.flatMap((word) => columnsIn(talliedGroup(groups[word] as GroupDef))),
    ...(additive ?? []).flatMap(({ sql }) => columnsIn(sql)),
  ];
  const kept = [...tally.by, ...(tally.units ? [unitColumn] : [])];
  return asked.every((column) => kept.includes(column)) ? tally : null;
};
