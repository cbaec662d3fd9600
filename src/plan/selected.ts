import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fieldsBy, type Scope } from '../query/look-ahead.ts';

/** An operation with what decides which of its fields are selected. */
export type Operation = Scope & {
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * The fields that are selected on an object, as the specification collects them: by the name in the answer, in the order in which
 * these come first.
 */
export const selectedOn = (
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> =>
  fieldsBy(
    ({ alias, name }) => (alias ?? name).value,
    operation,
    type.name,
    sets,
    (selection) => isIncluded(selection, operation.variables),
  );

const isIncluded = (selection: SelectionNode, variables: Operation['variables']): boolean =>
  !selection.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false);

/** The variables that stand in a `@skip` or an `@include`: they alone decide what is selected. */
export const deciding = ({ operation, fragments }: Pick<Operation, 'operation' | 'fragments'>): readonly string[] => {
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, {
      Directive: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  return [...names].sort();
};
