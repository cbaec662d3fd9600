import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';

type Given = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, never>;

type Known = { readonly field: Field; readonly given: Given };

/** By nodes whose arguments name no variable. */
const constant = new WeakMap<FieldNode, Known>();
/** By the variables of a request, for all others. */
const variable = new WeakMap<Given, Map<FieldNode, Known>>();

const nothing: Given = {};

/**
 * The arguments of a field as its resolver gets them: defaults filled in, a single value where a list is wanted made a list of one.
 * Throws where they cannot be read. The cost, the plan and whoever records a request ask for the same ones.
 */
export const givenTo = (field: Field, node: FieldNode, variables: Given): Given => {
  if (field.args.length === 0) return nothing;
  const own = variable.get(variables);
  const known = constant.get(node) ?? own?.get(node);
  if (known?.field === field) return known.given;
  const given = getArgumentValues(field as GraphQLField<unknown, unknown>, node, variables);
  if (!node.arguments?.some(({ value }) => namesVariable(value))) constant.set(node, { field, given });
  else if (own) own.set(node, { field, given });
  else variable.set(variables, new Map([[node, { field, given }]]));
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
