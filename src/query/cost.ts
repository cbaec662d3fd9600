import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { refusal } from '../errors.ts';
import { argumentsOf } from './arguments.ts';
import { below, fieldsBy, type Scope } from './look-ahead.ts';
import { asksMore, lookUps } from './lookups.ts';
import { stepsBetween } from './steps.ts';

export type Cost = { readonly requested: number; readonly statements: number };

/** What one statement costs, in records: asking the database at all is as dear as some records more. */
const statementCost = 10;
/** Leaves that are as large as several records, with how many. */
const heavy: Readonly<Record<string, number>> = { 'Boundary.geometry': 25 };
/** Lists that are not paged: what is charged for one. */
const listGuess = 25;
const maxDepth = 24;

/**
 * The worst case of an operation, from the document and its variables alone: one per record that it may return and ten per
 * statement it may send. Data never changes the cost, so the cost tells nothing about the data.
 */
export const costOf = (
  scope: Scope,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  /** Types that are parts of the record around them and cost nothing more. */
  parts: ReadonlySet<string>,
): Cost => {
  const root = rootType(scope.schema, operation);
  let statements = 0;
  const walk = (type: string, sets: Sets, rows: number, depth: number): number => {
    if (depth > maxDepth)
      throw refusal('QUERY_TOO_COMPLEX', `The query nests deeper than ${maxDepth} levels. Split it.`, {
        limit: maxDepth,
      });
    const definition = scope.schema.getType(type);
    if (isInterfaceType(definition))
      return Math.max(0, ...possible(scope, definition).map((one) => walk(one.name, sets, rows, depth + 1)));
    if (!isObjectType(definition)) return 0;
    let cost = 0;
    const fields = definition.getFields();
    for (const same of chargedFields(scope, definition, sets)) {
      const node = same[0];
      const field = fields[node.name.value] as GraphQLField<unknown, unknown>;
      const target = getNamedType(field.type);
      statements += lookUps(type, field, node, variables);
      if (isLeafType(target)) {
        cost += rows * (heavy[`${type}.${node.name.value}`] ?? 0);
        // Counted for each record above it, which is never more than the page's rows.
        if (node.name.value === 'totalCount') {
          statements += 1;
          cost += rows;
        }
        continue;
      }
      const paged = target.name.endsWith('Connection');
      const sizes = field.args.some((arg) => arg.name === 'first')
        ? same.map((one) => first(argumentsOf(field, one, variables)))
        : [];
      const given = argumentsOf(field, node, variables);
      const { ids } = given;
      const points = seriesPoints(given);
      const each = sizes.length
        ? Math.max(...sizes)
        : points !== null || Array.isArray(ids)
          ? (points ?? (ids as unknown[]).length)
          : isListType(getNullableType(field.type)) && !inPage(type)
            ? listGuess
            : 1;
      const reads = !inPage(type) && !parts.has(target.name);
      // Records of several types are read type by type.
      if (reads) statements += isInterfaceType(target) ? Math.min(rows * each, possible(scope, target).length) : 1;
      const many = inPage(type) ? rows : rows * each;
      // Parts cost nothing more, unless the document says how many of them there may be.
      if (reads || sizes.length) cost += many;
      cost += walk(target.name, below(same), paged || !inPage(type) ? many : rows, depth + 1);
    }
    return cost;
  };
  const records = walk(root, [operation.selectionSet], 1, 0);
  // Several reads agree on one moment first, which is a statement of its own.
  if (statements > 1) statements += 1;
  return { requested: records + statements * statementCost, statements };
};

/** A time series returns a point for each place and step, a matrix a cell for each pair, worked out for one or two days. */
const seriesPoints = ({
  areas,
  from,
  to,
  grain,
  imposing,
  restricted,
  comparedWith,
}: Readonly<Record<string, unknown>>): number | null => {
  if (Array.isArray(imposing) && Array.isArray(restricted))
    return imposing.length * restricted.length * (typeof comparedWith === 'string' ? 2 : 1);
  if (!Array.isArray(areas) || typeof from !== 'string' || typeof to !== 'string') return null;
  return areas.length * stepsBetween(from, to, grain as string | null);
};

const possible = (scope: Scope, type: GraphQLInterfaceType) => scope.schema.getPossibleTypes(type);

/** Connections and edges only wrap the rows that the field above was charged for. */
const inPage = (type: string): boolean => type.endsWith('Connection') || type.endsWith('Edge');

const rootType = (schema: GraphQLSchema, operation: OperationDefinitionNode): string =>
  schema.getRootType(operation.operation)?.name ?? 'Query';

type Sets = ReturnType<typeof below>;
type Charged = readonly (readonly [FieldNode, ...FieldNode[]])[];
const remembered = new WeakMap<object, Map<string, Charged>>();

/** The fields selected on a type that may cost anything, by their names in the answer, worked out once where one set selects them. */
const chargedFields = (scope: Scope, type: GraphQLObjectType, sets: Sets): Charged => {
  const find = (): Charged => {
    const keyed = fieldsBy((field) => (field.alias ?? field.name).value, scope, type.name, sets);
    return [...keyed.values()].filter(([{ name }]) => mayCost(type, name.value));
  };
  const [set] = sets;
  if (!set || sets.length > 1) return find();
  const known = remembered.get(set) ?? new Map<string, Charged>();
  remembered.set(set, known);
  const found = known.get(type.name) ?? find();
  known.set(type.name, found);
  return found;
};

/** Most leaves come with their record. */
const mayCost = (type: GraphQLObjectType, name: string): boolean => {
  const field = type.getFields()[name];
  if (!field) return false;
  const coordinate = `${type.name}.${name}`;
  return (
    !isLeafType(getNamedType(field.type)) || name === 'totalCount' || coordinate in heavy || asksMore(coordinate, field)
  );
};

const first = (given: Readonly<Record<string, unknown>>): number => {
  const size = Number(given.first);
  return Number.isFinite(size) ? Math.min(Math.max(Math.trunc(size), 1), 1000) : 1000;
};
