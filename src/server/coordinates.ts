import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const remembered = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/**
 * Every `Type.field` that an operation selects, fragments included. A field of an interface counts for the types behind it
 * as well. Documents are cached once parsed, so each operation is walked once.
 */
export const selectedCoordinates = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): ReadonlySet<string> => {
  const known = remembered.get(operation);
  if (known) return known;
  const found = new Set<string>();
  const pending: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  const seen = new Set<string>();
  for (let node = pending.pop(); node; node = pending.pop()) {
    const types = new TypeInfo(schema);
    visit(
      node,
      visitWithTypeInfo(types, {
        [Kind.FIELD](field) {
          const parent = types.getParentType();
          const name = field.name.value;
          if (!parent || name.startsWith('__') || parent.name.startsWith('__')) return;
          found.add(`${parent.name}.${name}`);
          if (isAbstractType(parent))
            for (const possible of schema.getPossibleTypes(parent)) found.add(`${possible.name}.${name}`);
        },
        [Kind.FRAGMENT_SPREAD](spread) {
          const name = spread.name.value;
          const fragment = fragments[name];
          if (!fragment || seen.has(name)) return;
          seen.add(name);
          pending.push(fragment);
        },
      }),
    );
  }
  remembered.set(operation, found);
  return found;
};
