import { columnsIn } from '../query/columns-in.ts';
import { columnsOfRule, type Records } from '../query/record.ts';
import type { Policy } from './policy.ts';
import { clears } from './tier.ts';
import { viewColumns } from './view-columns.ts';

/**
 * A reference is a read: a filter, a sort, a group or a measure over a guarded column needs a label at least as high as the
 * column's own. Returns what is wrong.
 */
export const laxDerivations = (policy: Policy, records: Records): string[] => {
  const problems: string[] = [];
  const sorts = sortsOf(policy);
  for (const record of records.values()) {
    if (!record.view) continue;
    const columns = viewColumns(policy, records, record);
    for (const [column, label] of columns)
      if (label && !label.class && label.mask !== 'OPEN_DATASETS' && clears(label.level, 'RESTRICTED'))
        problems.push(`${record.view}.${column} is ${label.level} and of no class: no grant could open it`);
    for (const [name, field] of Object.entries(record.fields)) {
      if (field.kind !== 'one') continue;
      const there = records.get(field.type);
      const other = there?.view ? viewColumns(policy, records, there).get('area_id') : null;
      if (
        other &&
        columns.has('area_id') &&
        columns.get('area_id')?.class !== other.class &&
        record.standsAt?.type !== field.type
      )
        problems.push(
          `${record.type}.${name} names a ${there?.type}, whose place is ${other.class}, and ${record.view}.area_id tells where it is: declare that it stands there`,
        );
    }
    const need = (coordinate: string, read: readonly string[]) => {
      const element = policy.get(coordinate);
      if (!element) {
        problems.push(`${coordinate} is declared in the record and not in the contract`);
        return;
      }
      for (const column of read) {
        const label = columns.get(column);
        if (label && !clears(element.label.level, label.level))
          problems.push(
            `${coordinate} reads ${record.view}.${column}, which is ${label.level}, and is labelled ${element.label.level} only`,
          );
      }
    };
    for (const [name, rule] of Object.entries(record.filters))
      need(
        `${record.type}Filter.${name}`,
        // What other rows hold can be told by whether rows beside them are found.
        rule.kind === 'beside' ? Object.values(record.filters).flatMap(columnsOfRule) : columnsOfRule(rule),
      );
    for (const value of sorts.get(`${record.type}Sort`) ?? [])
      need(`${record.type}Sort.${value}`, [value.replace(/_(ASC|DESC)$/, '').toLowerCase()]);
    if (record.stats) {
      const { stats } = record;
      for (const [value, group] of Object.entries(stats.groups))
        need(
          `${record.type}Dimension.${value}`,
          [columnsIn(group.sql), group.regionOf ?? [], group.unitOf ?? []].flat(),
        );
      for (const [field, measure] of Object.entries(stats.measures))
        if (field !== 'countWithValue') need(`${stats.type}.${field}`, columnsIn(measure.sql));
    }
  }
  return problems;
};

/** The values of all sort enums by the enum's name, read off the contract in one pass. */
const sortsOf = (policy: Policy): ReadonlyMap<string, string[]> => {
  const sorts = new Map<string, string[]>();
  for (const key of policy.keys()) {
    const [type = '', value] = key.split('.');
    if (value === undefined || !type.endsWith('Sort')) continue;
    sorts.set(type, [...(sorts.get(type) ?? []), value]);
  }
  return sorts;
};
