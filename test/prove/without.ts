import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Asked } from './documents.ts';

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The document without what it asks for at a path of its answer: under that key it asks for the type's name. */
export const without = (asked: Asked, path: readonly (string | number)[]): Asked => {
  const document = parse(asked.query);
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const keys = path.filter((each) => typeof each === 'string');
  let fields: readonly FieldNode[] = [];
  let sets = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
  );
  for (const key of keys) {
    fields = sets.flatMap((set) => fieldsIn(set, fragments)).filter((field) => keyOf(field) === key);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  if (!fields.length) throw new Error(`The document asks for nothing at ${path.join('.')}.`);
  const left = visit(document, {
    Field: (field) =>
      fields.includes(field)
        ? { ...named('__typename'), alias: { kind: Kind.NAME, value: keyOf(field) } as const }
        : undefined,
  });
  return { ...asked, ...trimmed(left, asked.variables) };
};

const named = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });

const fieldsIn = (
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FieldNode[] =>
  selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    const set = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
    return set ? fieldsIn(set.selectionSet, fragments) : [];
  });

/** A document may neither declare a variable nor define a fragment that it has no use for. */
const trimmed = (document: DocumentNode, variables: Asked['variables']): Pick<Asked, 'query' | 'variables'> => {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
    FragmentSpread: ({ name }) => void used.add(name.value),
  });
  const kept = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
    FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
  });
  const query = print(kept);
  if (query !== print(document)) return trimmed(kept, variables);
  return { query, variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(`$${name}`))) };
};
