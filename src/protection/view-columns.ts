import { columnsOf, columnsOfRule, type RecordDef, type Records, recordOf } from '../query/record.ts';
import { guarded, type Label, type Policy } from './policy.ts';
import { clears, highest } from './tier.ts';

/** Columns that every versioned row carries for paging, moments and provenance. */
const versionColumns = ['dataset_id', 'scope_id', 'published_from', 'published_to', 'source_file', 'source_line'];

const known = new WeakMap<Policy, WeakMap<RecordDef, Map<string, Label | null>>>();

/** The columns of a record's view, each with the strictest label of the fields that show it; null where none has one. */
export const viewColumns = (policy: Policy, records: Records, record: RecordDef): Map<string, Label | null> => {
  const ofPolicy = known.get(policy) ?? new WeakMap<RecordDef, Map<string, Label | null>>();
  known.set(policy, ofPolicy);
  const found = ofPolicy.get(record) ?? columnsIn(policy, records, record);
  ofPolicy.set(record, found);
  return found;
};

const columnsIn = (policy: Policy, records: Records, record: RecordDef): Map<string, Label | null> => {
  const columns = new Map<string, Label | null>();
  const see = (column: string, label: Label | null) => {
    const before = columns.get(column) ?? null;
    if (!before) columns.set(column, label);
    else if (label) columns.set(column, stricter(before, label, `${record.view}.${column}`));
  };
  if (record.node) see('public_id', null);
  if (record.versioned) for (const column of versionColumns) see(column, null);
  for (const column of [...record.keys, ...record.order.map((order) => order.column)]) see(column, null);
  const visit = (part: RecordDef, around: Label | null) => {
    for (const [name, field] of Object.entries(part.fields)) {
      const own = labelAt(policy, `${part.type}.${name}`);
      const label = around && own ? stricter(around, own, `${part.type}.${name}`) : (own ?? around);
      if (field.kind === 'embed') visit(recordOf(records, field.type), label);
      else for (const column of columnsOf(records, field)) if (column !== 'withheld') see(column, label);
    }
  };
  visit(record, null);
  for (const rule of Object.values(record.filters)) for (const column of columnsOfRule(rule)) see(column, null);
  const place = columns.get('area_id');
  if (record.standsAt && place) {
    const label = viewColumns(policy, records, recordOf(records, record.standsAt.type)).get('area_id');
    if (label) columns.set('area_id', { ...place, alongside: { when: `${record.standsAt.by} is not null`, label } });
  }
  return columns;
};

/** Of two labels of one column the one that asks for more; one with a class can be raised, one without cannot. */
const stricter = (a: Label, b: Label, at: string): Label => {
  if (a.class && b.class && a.class !== b.class)
    throw new Error(`${at} is shown under the classes ${a.class} and ${b.class}: protocols speak of one`);
  if (a.level !== b.level) {
    const higher = highest(a.level, b.level) === a.level ? a : b;
    return { ...higher, class: a.class ?? b.class };
  }
  return clears(a.level, b.level) && (a.class || !b.class) ? a : b;
};

/** The label of an element that somebody may not read in full somewhere: above OPEN, or of a class that a protocol may raise. */
export const labelAt = (policy: Policy, coordinate: string): Label | null => {
  const element = policy.get(coordinate);
  return element && (guarded(element.label) || element.label.class) ? element.label : null;
};
