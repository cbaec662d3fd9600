import { type DocumentNode, Kind, type TypeNode } from 'graphql';
import type { RecordDef, Records } from '../query/record.ts';
import { recordOf } from '../query/record.ts';

/**
 * Rows that a tier may not know of are absent. A reference to one that cannot be null would turn its absence into an error, and so
 * tell of it: such a reference is nullable, or stands on rows that are absent together with it. Returns what is wrong.
 */
export const openReferences = (documents: readonly DocumentNode[], records: Records): string[] => {
  const required = nonNullFields(documents);
  const problems: string[] = [];
  for (const record of records.values())
    for (const [name, field] of Object.entries(record.fields)) {
      if (field.kind !== 'one' || !required.has(`${record.type}.${name}`)) continue;
      const target = recordOf(records, field.type);
      if (target.rowTiers.every((rule) => isHiddenWith(record, field.column, target, rule))) continue;
      problems.push(
        `${record.type}.${name} cannot be null and leads to ${target.type}, whose rows may be absent: make it nullable, or hide its record's rows with them`,
      );
    }
  return problems;
};

const isHiddenWith = (
  record: RecordDef,
  column: string,
  target: RecordDef,
  rule: RecordDef['rowTiers'][number],
): boolean => {
  switch (rule.kind) {
    case 'own':
      return record.rowTiers.some(
        (own) => own.kind === 'of' && own.column === column && own.view === target.view && own.tier === rule.column,
      );
    case 'of':
      return record.rowTiers.some((own) => own.kind === 'of' && own.view === rule.view && own.tier === rule.tier);
    case 'wholes':
    case 'protocol':
      return false;
    case 'shownBy':
      return rule.by.some((by) => by.view === record.view && by.column === column);
  }
};

/** Fields that are never null: by coordinate. */
export const nonNullFields = (documents: readonly DocumentNode[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const definition of documents.flatMap((document) => document.definitions))
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      for (const field of definition.fields ?? [])
        if ((field.type as TypeNode).kind === Kind.NON_NULL_TYPE)
          found.add(`${definition.name.value}.${field.name.value}`);
  return found;
};
