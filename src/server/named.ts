import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { argumentsOf } from '../query/arguments.ts';

/** Datasets and countries that the filters of a document name. */
export type Named = { readonly datasets: readonly string[]; readonly countries: readonly string[] };

/** Codes of countries have three capitals; of other places nobody can tell here which country they are in. */
const country = /^[A-Z]{3}$/;

type Asking = { readonly definition: GraphQLField<unknown, never>; readonly field: FieldNode };

const remembered = new WeakMap<OperationDefinitionNode, readonly Asking[]>();

/** The fields of a document that are given anything. */
const askingIn = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly Asking[] => {
  const known = remembered.get(operation);
  if (known) return known;
  const found: Asking[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    [Kind.FIELD](field) {
      const definition = types.getFieldDef();
      if (definition && field.arguments?.length) found.push({ definition: definition as Asking['definition'], field });
    },
  });
  for (const node of [operation, ...Object.values(fragments)]) visit(node, visitor);
  remembered.set(operation, found);
  return found;
};

/** Reads them off the arguments of a document, with its variables. What cannot be read is not named. */
export const namedIn = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): Named => {
  const [datasets, countries] = [new Set<string>(), new Set<string>()];
  const see = (type: GraphQLInputType, value: unknown, name: string): void => {
    if (value === undefined || value === null) return;
    const bare = getNullableType(type);
    if (isListType(bare)) {
      for (const one of Array.isArray(value) ? value : []) see(bare.ofType, one, name);
      return;
    }
    if (!isInputObjectType(bare) || typeof value !== 'object') return;
    const given = value as Record<string, unknown>;
    const codes = [...(Array.isArray(given.in) ? given.in : []), given.within].filter((one) => typeof one === 'string');
    if (bare.name === 'CodeFilter' && name === 'dataset') for (const code of codes) datasets.add(code);
    if (bare.name === 'PlaceFilter') for (const code of codes) if (country.test(code)) countries.add(code);
    for (const field of Object.values(bare.getFields())) see(field.type, given[field.name], field.name);
  };
  for (const { definition, field } of askingIn(schema, operation, fragments)) {
    // What cannot be read the answer says what is wrong with.
    const values = argumentsOf(definition, field, variables);
    for (const argument of definition.args) see(argument.type, values[argument.name], argument.name);
  }
  return { datasets: [...datasets].sort(), countries: [...countries].sort() };
};
