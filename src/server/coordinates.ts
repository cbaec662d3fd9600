import { createHash } from 'node:crypto';
import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** How a document is told in the audit: as clients that register their queries tell it, too. */
export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

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

/**
 * Every coordinate that an operation uses: fields, arguments that are given, and fields of inputs, in the document or in its
 * variables. What nobody gives is not used.
 */
export const usedCoordinates = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> => {
  const found = new Set(writtenCoordinates(schema, operation, fragments));
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type as NamedTypeNode);
    if (type && isInputType(type)) addInputs(type, variables[definition.variable.name.value], found);
  }
  return found;
};

const writtenBefore = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Those that stand in the document itself. */
const writtenCoordinates = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): ReadonlySet<string> => {
  const known = writtenBefore.get(operation);
  if (known) return known;
  const found = new Set(selectedCoordinates(schema, operation, fragments));
  const reached = [operation, ...Object.values(fragments)];
  for (const node of reached) {
    const types = new TypeInfo(schema);
    visit(
      node,
      visitWithTypeInfo(types, {
        [Kind.ARGUMENT](argument) {
          const parent = types.getParentType();
          const field = types.getFieldDef();
          if (parent && field && !types.getDirective() && !field.name.startsWith('__') && !parent.name.startsWith('__'))
            found.add(`${parent.name}.${field.name}(${argument.name.value}:)`);
        },
        [Kind.OBJECT_FIELD](field) {
          const parent = getNamedType(types.getParentInputType() ?? undefined);
          if (parent) found.add(`${parent.name}.${field.name.value}`);
        },
      }),
    );
  }
  writtenBefore.set(operation, found);
  return found;
};

const addInputs = (type: GraphQLInputType, value: unknown, found: Set<string>): void => {
  if (value === null || value === undefined) return;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    for (const one of Array.isArray(value) ? value : [value]) addInputs(bare.ofType, one, found);
    return;
  }
  if (!isInputObjectType(bare)) return;
  for (const [name, field] of Object.entries(bare.getFields())) {
    const given = (value as Record<string, unknown>)[name];
    if (given === undefined) continue;
    found.add(`${bare.name}.${name}`);
    addInputs(field.type, given, found);
  }
};
