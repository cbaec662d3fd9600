import { columnsOfRule, type RecordDef } from './record.ts';
import type { Horizon } from './sql.ts';
import type { TallyDef } from './stats-def.ts';

type Asked = {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly groupBy: readonly string[];
  readonly regions?: unknown;
};

/** Columns of `t` that a piece of our own SQL reads. */
const columnsIn = (sql: string): readonly string[] =>
  [...sql.matchAll(/\bt\.(\w+)/g)].map(([, column]) => column as string);

/** What asks for rows beside `t` is answered by rows. */
const ofRowsAlone: ReadonlySet<string> = new Set(['beside', 'latestOn', 'codesSql']);

/**
 * The tally that answers as the rows themselves would: where all that is asked of them is what it keeps apart. It holds for now; earlier
 * moments are read off the rows.
 */
export const tallyFor = (record: RecordDef, { filter, groupBy, regions }: Asked, horizon: Horizon): TallyDef | null => {
  const { tally, groups, additive } = record.stats ?? {};
  if (!tally || !groups || regions || horizon.kind !== 'latest') return null;
  const rules = Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : (record.filters[name] ?? [])));
  if (rules.some(({ kind }) => ofRowsAlone.has(kind))) return null;
  const asked = [
    ...rules.flatMap(columnsOfRule),
    ...groupBy.flatMap((word) => columnsIn(groups[word]?.sql ?? '')),
    ...(additive ?? []).flatMap(({ sql }) => columnsIn(sql)),
  ];
  return asked.every((column) => tally.by.includes(column)) ? tally : null;
};
