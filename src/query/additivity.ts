import { refusal } from '../errors.ts';
import type { RecordDef } from './record.ts';
import type { Row } from './request.ts';
import type { Additivity, GroupDef } from './stats-def.ts';

/** Columns in which each group has one value alone, as the question itself says. */
export const oneValueIn = (
  record: RecordDef,
  filter: Readonly<Record<string, unknown>>,
  groups: readonly GroupDef[],
): ReadonlySet<string> => {
  const chosen = Object.entries(filter).flatMap(([name, value]) => {
    const rule = record.filters[name];
    if (value == null || !(rule?.kind === 'oneOf' || rule?.kind === 'text')) return [];
    const list = Array.isArray(value) ? value : (value as { readonly in: readonly unknown[] }).in;
    return new Set(list).size === 1 ? [rule.column] : [];
  });
  return new Set([...chosen, ...groups.flatMap(({ sql }) => /^t\.(\w+)$/.exec(sql)?.[1] ?? [])]);
};

/** An aggregate over `t`: the place in the list of the first check by which a group must not be added up; null where it may be. */
export const laxity = (checks: readonly Additivity[]): string =>
  `case ${checks.map(({ sql }, place) => `when ${sql} then ${place}`).join(' ')} end`;

/** Refuses groups of which the column `lax` says by which check they must not be added up; of several the first is told. */
export const refuseLax = (checks: readonly Additivity[], rows: readonly Row[]): void => {
  const places = rows.flatMap(({ lax }) => (typeof lax === 'number' ? [lax] : []));
  const check = checks[places.reduce((first, place) => Math.min(first, place), checks.length)];
  if (check)
    throw refusal('AGGREGATE_REFUSED', `This sum makes no sense: ${check.because}. ${check.mend}`, {
      because: check.because,
      mend: check.mend,
    });
};
