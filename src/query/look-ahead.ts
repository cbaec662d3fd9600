import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { columnsOf, type RecordDef, type Records } from './record.ts';

/** Where fragments and types are looked up; a part of what graphql hands to a resolver. */
export type Scope = Pick<GraphQLResolveInfo, 'fragments' | 'schema'>;

const known = new WeakMap<DocumentNode, Scope['fragments']>();

/** The fragments of a document by name, gathered once as long as the document is kept. */
export const fragmentsOf = (document: DocumentNode): Scope['fragments'] => {
  let fragments = known.get(document);
  if (!fragments) {
    const named: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) named[definition.name.value] = definition;
    fragments = named;
    known.set(document, fragments);
  }
  return fragments;
};

/** The fields selected on an object type, fragments flattened, by a name of theirs, in the order in which these come first. */
export const fieldsBy = (
  name: (field: FieldNode) => string,
  scope: Scope,
  type: string,
  sets: readonly (SelectionSetNode | undefined)[],
  isIncluded: (selection: SelectionNode) => boolean = () => true,
): Map<string, [FieldNode, ...FieldNode[]]> => {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const same = found.get(name(selection));
        if (same) same.push(selection);
        else found.set(name(selection), [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(scope.schema, selection.typeCondition?.name.value, type)) walk(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = scope.fragments[selection.name.value];
        if (fragment && applies(scope.schema, fragment.typeCondition.name.value, type)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set) walk(set);
  return found;
};

const applies = (schema: GraphQLSchema, condition: string | undefined, type: string): boolean => {
  if (!condition || condition === type) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.getPossibleTypes(named).some((possible) => possible.name === type);
};

/** The same by the names of the fields. `@skip` and `@include` count as selected. */
export const selectedFields = (
  scope: Scope,
  type: string,
  sets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> => fieldsBy((field) => field.name.value, scope, type, sets);

/** The selections below some fields of the same type. */
export const below = (nodes: readonly FieldNode[]): (SelectionSetNode | undefined)[] =>
  nodes.map((node) => node.selectionSet);

/** The columns that an operation needs of a record: those of the selected fields and no others. */
export const neededColumns = (
  scope: Scope,
  records: Records,
  record: RecordDef,
  sets: readonly (SelectionSetNode | undefined)[],
): string[] => {
  const columns = new Set<string>();
  const visit = (part: RecordDef, within: readonly (SelectionSetNode | undefined)[]): void => {
    for (const [name, nodes] of selectedFields(scope, part.type, within)) {
      const field = part.fields[name];
      if (!field) continue;
      if (field.kind === 'embed') visit(records.get(field.type) as RecordDef, below(nodes));
      else for (const column of columnsOf(records, field)) columns.add(column);
    }
  };
  visit(record, sets);
  return [...columns].sort();
};

/** The selections on the records of a connection, whether reached by `nodes` or by `edges { node }`. */
export const connectionSelections = (
  scope: Scope,
  connection: string,
  edge: string,
  sets: readonly (SelectionSetNode | undefined)[],
): { records: (SelectionSetNode | undefined)[]; fields: Map<string, FieldNode[]> } => {
  const fields = selectedFields(scope, connection, sets);
  const edges = selectedFields(scope, edge, below(fields.get('edges') ?? []));
  return { fields, records: [...below(fields.get('nodes') ?? []), ...below(edges.get('node') ?? [])] };
};
