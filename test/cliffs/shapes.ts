import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { RecordDef, Records } from '../../src/query/record.ts';
import { codesFor, type Vocabulary } from '../prove/vocabulary.ts';

type Words = Omit<Vocabulary, 'cursors'>;
type Root = GraphQLField<unknown, unknown>;

const needsRole = ({ astNode }: Root): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'needs') ?? false;
const argument = (field: Root, name: string) => field.args.find((each) => each.name === name)?.type;
const isList = (field: Root): boolean => getNamedType(field.type).name.endsWith('Connection');

/** All ways to write a value of an input: of an object each field alone, beside those that it must have. */
const written = (type: GraphQLInputType, around: readonly string[], words: Words): string[] => {
  const plain = getNullableType(type);
  if (isListType(plain)) return written(plain.ofType, around, words).map((one) => `[${one}]`);
  if (isEnumType(plain))
    return plain
      .getValues()
      .slice(0, 1)
      .map(({ name }) => name);
  if (isInputObjectType(plain)) {
    if (around.length > 3) return [];
    const fields = Object.values(plain.getFields());
    const needed = fields.filter(
      ({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined,
    );
    const one = (name: string, of: GraphQLInputType) => written(of, [name, ...around], words);
    const must = needed.flatMap(({ name, type: of }) =>
      one(name, of)
        .slice(0, 1)
        .map((value) => `${name}: ${value}`),
    );
    const free = fields.filter((field) => !needed.includes(field));
    const each = free.flatMap(({ name, type: of }) =>
      one(name, of).map((value) => [...must, `${name}: ${value}`].join(', ')),
    );
    return (each.length ? each : [must.join(', ')]).map((inner) => `{ ${inner} }`);
  }
  switch (String(plain)) {
    case 'Boolean':
      return ['true'];
    case 'Date':
      return ['"2024-01-01"'];
    case 'DateTime':
      return ['"2024-01-01T00:00:00Z"'];
    case 'ID':
      return words.ids.slice(0, 1).map((id) => JSON.stringify(id));
    case 'String':
      return codesFor({ ...words, cursors: new Map() }, around)
        .slice(0, 1)
        .map((code) => JSON.stringify(code));
    default:
      return ['2024'];
  }
};

type Filter = { readonly name: string; readonly text: string };
const filtersOf = (field: Root, words: Words): Filter[] => {
  const type = argument(field, 'filter');
  const named = type && getNamedType(type);
  return named && isInputObjectType(named)
    ? Object.values(named.getFields()).flatMap(({ name, type: of }) =>
        written(of, [name, field.name], words).map((value) => ({ name, text: `filter: { ${name}: ${value} }` })),
      )
    : [];
};

/** What to ask of: records in which tables, of which `leading` are the columns that begin an index. */
export type Scope = {
  readonly records: Records;
  readonly tables: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
};

/** Whether a filter leaves few rows, found by an index: what is one of some values. Ranges and groups of places may hold everything. */
const narrow = (record: RecordDef, { name, text }: Filter, leading: Scope['leading']): boolean => {
  const rule = record.filters[name];
  return (
    rule !== undefined &&
    ['place', 'code', 'text', 'oneOf'].includes(rule.kind) &&
    !/\b(within|memberOf):/.test(text) &&
    'column' in rule &&
    rule.column !== 'dataset_id' &&
    leading.has(`${record.view}.${rule.column}`)
  );
};
/** Whether a filter is a range of what an index begins with. */
const ranged = (record: RecordDef, name: string, leading: Scope['leading']): boolean => {
  const rule = record.filters[name];
  const column = rule?.kind === 'days' ? rule.column : rule?.kind === 'overlap' ? rule.start : null;
  return column !== null && leading.has(`${record.view}.${column}`);
};
/** An order that an index has. */
const walked = (record: RecordDef, order: string, { leading }: Scope): boolean =>
  order === '' || leading.has(`${record.view}.${/\[(\w+)_(?:ASC|DESC)\]/.exec(order)?.[1]?.toLowerCase()}`);

const ordersOf = (field: Root): string[] => {
  const type = argument(field, 'orderBy');
  const named = type && getNamedType(type);
  return named && isEnumType(named) ? named.getValues().map(({ name }) => `orderBy: [${name}]`) : [];
};
const call = (name: string, ...parts: readonly string[]): string => `${name}(${parts.filter(Boolean).join(', ')})`;

/** A list that is paged through: a page after another one can be asked for once a cursor is known. */
export type Shape = { readonly query: string; readonly next?: (cursor: string) => string };

/**
 * The bounded queries of a contract: lists in orders that an index has, and the page after; the same in any order, counted and grouped
 * by filters that leave few rows; lists below a record; what is found by its code.
 */
export const shapesOf = (schema: GraphQLSchema, words: Words, scope: Scope): Shape[] => {
  const { records, tables, leading } = scope;
  const recordFor = (type: string) => records.get(type);
  const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
  return roots
    .filter((field) => !needsRole(field))
    .flatMap((field): Shape[] => {
      const { name } = field;
      const filters = filtersOf(field, words);
      const record = recordFor(nodeOf(field)?.name ?? '') ?? groupedBy(records, getNamedType(field.type).name);
      const wanted = record?.view && tables.has(record.view);
      if (isList(field) && record && !field.args.some(isRequiredArgument)) {
        const page = (...parts: readonly string[]): Shape => ({
          query: `{ ${call(name, 'first: 2', ...parts)} { nodes { __typename } pageInfo { endCursor } } }`,
          next: (cursor) => `{ ${call(name, 'first: 2', `after: "${cursor}"`, ...parts)} { nodes { __typename } } }`,
        });
        const inner = listsOf(nodeOf(field)).filter((list) => {
          const below = recordFor(nodeOf(list)?.name ?? '')?.view;
          return wanted || (below && tables.has(below));
        });
        const nested = inner.flatMap((list) =>
          [`{ nodes { __typename } }`, '{ totalCount }'].map((selected) => ({
            query: `{ ${call(name, 'first: 2')} { nodes { ${call(list.name, 'first: 2')} ${selected} } } }`,
          })),
        );
        if (!wanted) return nested;
        const orders = ['', ...ordersOf(field)];
        const few = filters.filter((filter) => narrow(record, filter, leading));
        return [
          ...orders.filter((order) => walked(record, order, scope)).map((order) => page(order)),
          ...few.flatMap(({ text }) => orders.map((order) => page(text, order))),
          ...filters.filter((filter) => ranged(record, filter.name, leading)).map(({ text }) => page(text)),
          ...few.map(({ text }) => ({ query: `{ ${call(name, 'first: 1', text)} { totalCount } }` })),
          ...nested,
        ];
      }
      if (!wanted) return [];
      const groups = argument(field, 'groupBy');
      const dimensions = groups && getNamedType(groups);
      if (dimensions && isEnumType(dimensions))
        return filters
          .filter((filter) => narrow(record, filter, leading))
          .flatMap(({ text }) =>
            ['count', 'count sum'].flatMap((measures) =>
              // The second of figures of displaced people is read off their tally.
              dimensions
                .getValues()
                .slice(0, 2)
                .map((by) => ({ query: `{ ${call(name, text, `groupBy: [${by.name}]`)} { ${measures} } }` })),
            ),
          );
      const code = argument(field, 'code');
      if (code && field.args.filter(isRequiredArgument).length === 1)
        return written(code, ['code', getNamedType(field.type).name, name], words).map((value) => ({
          query: `{ ${call(name, `code: ${value}`)} { __typename } }`,
        }));
      return [];
    });
};

const groupedBy = (records: Records, type: string): RecordDef | undefined =>
  records.get(type) ?? [...records.values()].find(({ stats }) => stats?.type === type);

const nodeOf = (field: Root): GraphQLObjectType | null => {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  return nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : null;
};
const listsOf = (type: GraphQLObjectType | null): Root[] =>
  type && 'getFields' in type
    ? Object.values(type.getFields()).filter((field) => isList(field) && !field.args.some(isRequiredArgument))
    : [];
