import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { behindShield, type Shielded } from '../protection/shield.ts';
import { givenTo } from '../query/arguments.ts';
import { plainColumn } from '../query/plain.ts';
import type { Context } from '../query/resolvers.ts';
import { answersTogether, type Together } from '../query/together.ts';
import { type Operation, selectedOn } from './selected.ts';
import { Unplanned } from './unplanned.ts';

type Definition = GraphQLField<unknown, Context>;
export type Resolver = NonNullable<Definition['resolve']>;

/** One field of an answer's object: what the specification works out for each value, worked out once for the document. */
export type FieldPlan = {
  /** Its name and what follows it, as they stand in the answer. */
  readonly lead: string;
  readonly type: Definition['type'];
  /** The whole value, where the document alone tells it. */
  readonly constant: string | null;
  readonly resolve: Resolver;
  /** Answers all rows at once, where the resolver is made so. */
  readonly together: Together<unknown, unknown> | undefined;
  /** The column that it is, where it is nothing else. */
  readonly column: string | undefined;
  /** What the shield would ask before it. */
  readonly check: Shielded['check'] | undefined;
  readonly argumentsFor: (variables: Operation['variables']) => Readonly<Record<string, unknown>>;
  readonly infoFor: (variables: Operation['variables']) => GraphQLResolveInfo;
  /** What is selected on an object of a type that the field can return. */
  readonly on: (type: GraphQLObjectType) => ObjectPlan;
};

export type ObjectPlan = readonly FieldPlan[];

type Path = GraphQLResolveInfo['path'];

/** Is told of as many fields as are planned, when they are. */
type Planning = Operation & { readonly made: (fields: number) => void };

/** The plan of an object; those below it are made when a value of their type first comes. */
export const planOf = (
  operation: Planning,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  path?: Path,
): ObjectPlan => {
  const selected = [...selectedOn(operation, type, sets)];
  operation.made(selected.length);
  return selected.map(([key, nodes]) =>
    // The path names the field, not the value: nothing below tells values of one list apart.
    fieldOf(operation, type, nodes, { prev: path, key, typename: type.name }),
  );
};

const fieldOf = (
  operation: Planning,
  parentType: GraphQLObjectType,
  fieldNodes: readonly [FieldNode, ...FieldNode[]],
  path: Path,
): FieldPlan => {
  const [node] = fieldNodes;
  const fieldName = node.name.value;
  const isTypename = fieldName === '__typename';
  const definition = definitionOf(operation, parentType, fieldName);
  if (!definition) throw new Unplanned(`${parentType.name} has no field ${fieldName}`);
  const { resolve = defaultFieldResolver } = definition;
  const shielded = behindShield(resolve);
  const inner = (shielded?.inner ?? resolve) as Resolver;
  const { schema, fragments } = operation;
  const sets = fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const known = new Map<GraphQLObjectType, ObjectPlan>();
  return {
    lead: `${JSON.stringify(path.key)}:`,
    type: definition.type,
    constant: isTypename ? `"${parentType.name}"` : null,
    resolve: inner,
    together: answersTogether(inner),
    column: inner === defaultFieldResolver ? fieldName : plainColumn(inner),
    check: shielded?.check,
    argumentsFor: (variables) => givenTo(definition as GraphQLField<unknown, never>, node, variables),
    infoFor: (variableValues) => ({
      ...{ fieldName, fieldNodes, returnType: definition.type, parentType, path, schema, fragments, variableValues },
      ...{ rootValue: undefined, operation: operation.operation },
    }),
    on: (type) => {
      let plan = known.get(type);
      if (!plan) {
        plan = planOf(operation, type, sets, path);
        known.set(type, plan);
      }
      return plan;
    },
  };
};

const definitionOf = ({ schema }: Operation, parent: GraphQLObjectType, name: string): Definition | undefined => {
  if (name === '__typename') return TypeNameMetaFieldDef;
  const isRoot = parent === schema.getQueryType();
  if (isRoot && name === '__schema') return SchemaMetaFieldDef;
  if (isRoot && name === '__type') return TypeMetaFieldDef;
  return parent.getFields()[name];
};
