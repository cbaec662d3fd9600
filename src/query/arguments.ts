import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';

type Given = Readonly<Record<string, unknown>>;

/**
 * The arguments of a field as its resolver will get them: defaults filled in, a single value where a list is wanted made a list
 * of one. What cannot be read fails when the field is executed; here it counts as not given.
 */
export const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Given): Given => {
  try {
    return getArgumentValues(field, node, variables as Record<string, unknown>);
  } catch {
    return {};
  }
};
