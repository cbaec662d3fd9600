import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';

type Given = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, never>;

/** What a node was last given, and by which variables; null where its arguments name none. */
const last = new WeakMap<
  FieldNode,
  { readonly field: Field; readonly variables: Given | null; readonly given: Given }
>();

const nothing: Given = {};

/**
 * The arguments of a field as its resolver gets them: defaults filled in, a single value where a list is wanted made a list of one.
 * Throws where they cannot be read. The cost, the plan and whoever records a request ask for the same ones, so the last are kept.
 */
export const givenTo = (field: Field, node: FieldNode, variables: Given): Given => {
  if (field.args.length === 0) return nothing;
  const known = last.get(node);
  if (known?.field === field && (known.variables === null || known.variables === variables)) return known.given;
  const given = getArgumentValues(field as GraphQLField<unknown, unknown>, node, variables);
  const isConstant = !node.arguments?.some(({ value }) => namesVariable(value));
  last.set(node, { field, variables: isConstant ? null : variables, given });
  return given;
};

const namesVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => namesVariable(field.value));
};

/** The same; what cannot be read fails when the field is executed, and counts as not given until then. */
export const argumentsOf = (field: Field, node: FieldNode, variables: Given): Given => {
  try {
    return givenTo(field, node, variables);
  } catch {
    return nothing;
  }
};
