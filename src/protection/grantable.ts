import { columnsOf, type Records } from '../query/record.ts';
import type { Policy } from './policy.ts';
import type { Tier } from './tier.ts';
import { viewColumns } from './view-columns.ts';

/** A field that a grant can name, with the kind of information that it is. */
export type Grantable = {
  readonly field: string;
  readonly class: string;
  readonly level: Tier;
  /** How far a protocol may lower the level. */
  readonly mayLower: Tier | null;
  /** The view whose rows hold it. */
  readonly kind: string;
};

/** Every field that some grant can open, by name: what the views ask a grant for. */
export const grantable = (policy: Policy, records: Records): Grantable[] => {
  const found = new Map<string, Grantable>();
  for (const record of records.values()) {
    if (!record.view || record.desk) continue;
    for (const label of viewColumns(policy, records, record).values())
      if (label?.class)
        found.set(label.of, {
          field: label.of,
          class: label.class,
          level: label.level,
          mayLower: label.mayLower,
          kind: record.view,
        });
  }
  return [...found.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
};

/** The same for the database, which writes down in each new grant the fields of its classes. */
export const grantableSql = (policy: Policy, records: Records): string =>
  `create view derived.grantable as select v.field, v.class, v.level, v.kind, v.may_lower from (values\n${grantable(
    policy,
    records,
  )
    .map(
      (one) =>
        `  ('${one.field}', '${one.class}', '${one.level}', '${one.kind}', ${one.mayLower ? `'${one.mayLower}'` : 'null'})`,
    )
    .join(',\n')}) v(field, class, level, kind, may_lower);\n`;

/**
 * The fields that a grant needs so that a coordinate is read: those that its columns are labelled with. What is worked out from
 * other records (a sum, a point of a series) needs the fields of its kind of information.
 */
export const fieldsBehind = (policy: Policy, records: Records) => {
  const all = grantable(policy, records);
  return (coordinate: string): readonly Grantable[] => {
    const [type = '', name = ''] = coordinate.split('.');
    const record = records.get(type);
    const field = record?.fields[name];
    if (record?.view && field) {
      const columns = viewColumns(policy, records, record);
      const labels = columnsOf(records, field).map((column) => columns.get(column));
      const names = new Set(labels.flatMap((label) => [label?.of, label?.alongside?.label.of]));
      return all.filter((one) => names.has(one.field));
    }
    const kind = policy.get(coordinate)?.label.class;
    return kind ? all.filter((one) => one.class === kind) : [];
  };
};
