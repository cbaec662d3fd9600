import {
  type FragmentDefinitionNode,
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
import { givenTo } from '../query/arguments.ts';

/** Datasets and countries that the filters of a document name. */
export type Named = { readonly datasets: readonly string[]; readonly countries: readonly string[] };

/** Codes of countries have three capitals; of other places nobody can tell here which country they are in. */
const country = /^[A-Z]{3}$/;

/** Reads them off the arguments of a document, with its variables. What cannot be read is not named. */
export const namedIn = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): Named => {
  const [datasets, countries] = [new Set<string>(), new Set<string>()];
  const see = (type: GraphQLInputType, value: unknown, name: string): void => {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      for (const one of Array.isArray(value) ? value : []) see(bare.ofType, one, name);
      return;
    }
    if (!isInputObjectType(bare) || typeof value !== 'object' || value === null) return;
    const given = value as Record<string, unknown>;
    const codes = [...(Array.isArray(given.in) ? given.in : []), given.within].filter((one) => typeof one === 'string');
    if (bare.name === 'CodeFilter' && name === 'dataset') for (const code of codes) datasets.add(code);
    if (bare.name === 'PlaceFilter') for (const code of codes) if (country.test(code)) countries.add(code);
    for (const field of Object.values(bare.getFields())) see(field.type, given[field.name], field.name);
  };
  for (const node of [operation, ...Object.values(fragments)]) {
    const types = new TypeInfo(schema);
    visit(
      node,
      visitWithTypeInfo(types, {
        [Kind.FIELD](field) {
          const definition = types.getFieldDef();
          if (!definition || !field.arguments?.length) return;
          try {
            const values = givenTo(definition, field, variables);
            for (const argument of definition.args) see(argument.type, values[argument.name], argument.name);
          } catch {
            // The answer says what is wrong with it.
          }
        },
      }),
    );
  }
  return { datasets: [...datasets].sort(), countries: [...countries].sort() };
};
