import type { DocumentNode } from 'graphql';
import { columnsOf, type RecordDef, type Records, type RowTier } from '../query/record.ts';
import { placesOf } from './ground.ts';
import type { Policy } from './policy.ts';
import { nonNullFields } from './row-tiers.ts';
import { isWhole } from './rows.ts';
import { labelAt, viewColumns } from './view-columns.ts';

/** Records whose rows, or values in them, can be taken down; releases are taken down as such. */
const standing = (records: Records): readonly RecordDef[] =>
  [...records.values()].filter(
    ({ view, node, desk, byDataset, type }) =>
      view && node && !desk && byDataset && !['Release', 'Takedown'].includes(type),
  );

const quoted = (word: string | null): string => (word === null ? 'null' : `'${word}'`);
const list = (words: readonly string[]): string => `array[${words.map(quoted).join(', ')}]::text[]`;
const table = (name: string, columns: string, rows: readonly string[]): string =>
  `create view derived.${name} as select v.* from (values\n${rows.map((row) => `  (${row})`).join(',\n')}) v(${columns});\n`;

/** What the functions that erase have to know of tables and fields: compiled, so that a new field or table is reached as well. */
export const redactableSql = (documents: readonly DocumentNode[], policy: Policy, records: Records): string => {
  const required = nonNullFields(documents);
  const all = standing(records);
  const kinds = all.map((record) =>
    [
      ...[quoted(record.prefix), quoted(record.view), quoted(record.type), String(record.versioned)],
      ...[String(record.pseudonymous), quoted(record.measure?.value ?? null), quoted(record.measure?.status ?? null)],
    ].join(', '),
  );
  const counted = all.flatMap(({ view, countedInto }) =>
    countedInto
      ? [
          [
            ...[quoted(view), quoted(countedInto.view), quoted(countedInto.by)],
            ...[list(countedInto.columns), quoted(countedInto.status)],
          ].join(', '),
        ]
      : [],
  );
  const parts = all.flatMap((record) =>
    Object.values(record.fields).flatMap((field) => {
      const target = field.kind === 'one' && field.key === 'public_id' ? records.get(field.type)?.view : undefined;
      return target && field.kind === 'one'
        ? [[quoted(record.view), quoted(field.column), quoted(target)].join(', ')]
        : [];
    }),
  );
  return [
    table('takedown_kind', 'prefix, kind, type, versioned, pseudonymous, measure, status', kinds),
    table('redactable', 'field, kind, columns, localized', fieldsOf(records, all, required)),
    table('counted_into', 'kind, into_kind, via, columns, status', counted),
    table('refers_to', 'kind, via, target', [...new Set(parts)]),
    `create view derived.row_standing as\n${all.map((record) => standingOf(policy, records, record)).join('\n  union all\n')};\n`,
  ].join('');
};

/** Fields that can be emptied alone: what a row is about, and what cannot be null, goes with the row. */
const fieldsOf = (records: Records, all: readonly RecordDef[], required: ReadonlySet<string>): string[] =>
  all.flatMap((record) => {
    const fixed = new Set([
      ...['public_id', 'dataset_id', 'scope_id', 'published_from', 'published_to', 'source_file', 'source_line'],
      ...['id', 'withheld', 'taken_down', 'row_tier', 'shown_from', 'shown_file', 'shown_line'],
      ...record.order.map(({ column }) => column),
    ]);
    return Object.entries(record.fields).flatMap(([name, field]) => {
      const columns = field.kind === 'many' ? [] : columnsOf(records, field);
      const whole = columns.length > 0 && !columns.some((column) => fixed.has(column));
      const inParts = field.kind === 'text' || name === 'answers';
      if (!whole || (required.has(`${record.type}.${name}`) && !inParts)) return [];
      const localized = field.kind === 'text';
      return [`'${record.type}.${name}', ${quoted(record.view)}, ${list([...new Set(columns)])}, ${localized}`];
    });
  });

/** Where rows stand and from which tier on they may be known of: of a part of a masked figure, on the safe side. */
const standingOf = (policy: Policy, records: Records, record: RecordDef): string => {
  const columns = viewColumns(policy, records, record);
  const tiers = record.rowTiers.map(tierOf);
  const own = labelAt(policy, record.type)?.level ?? 'OPEN';
  const places = placesOf(record, columns).map((place) =>
    typeof place === 'string'
      ? `t.${place}`
      : `(select b.area_id from base.${place.view} b where b.id = t.${place.by})`,
  );
  const at = (number: number) => places[number] ?? 'null::int';
  return `  select '${record.view}' as kind, t.public_id, t.dataset_id, array_remove(array['${own}', ${tiers.join(', ') || 'null'}]::text[], null) as tiers, ${at(0)} as area_id, ${at(1)} as other_area_id, ${at(2)} as third_area_id\n  from base.${record.view} t`;
};

const tierOf = (rule: RowTier): string => {
  switch (rule.kind) {
    case 'own':
      return `t.${rule.column}`;
    case 'of':
      return `(select o.${rule.tier} from base.${rule.view} o where o.id = t.${rule.column})`;
    case 'wholes':
      return `case when ${isWhole(rule, 't')} then 'OPEN' else 'PROTECTED' end`;
    // Which protocol holds at the time is not known here.
    case 'protocol':
    case 'shownBy':
      return `'PROTECTED'`;
  }
};
