import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Tape } from './tape.ts';
import { codesFor, type Vocabulary } from './vocabulary.ts';

export type Asked = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
};

const deepest = 5;

/** Stands among the names around a place below which several types meet. */
const anyType = '*';

const needsRole = ({ astNode }: GraphQLField<unknown, unknown>): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'needs') ?? false;

/** Makes a document that is valid against the schema, with the values of its variables, from the choices on a tape. */
export const makeDocument = (
  schema: GraphQLSchema,
  vocabulary: Vocabulary,
  tape: Tape,
  roots?: readonly string[],
): Asked => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let names = 0;
  const allCursors = [...vocabulary.cursors.values()].flat();

  const variable = (type: GraphQLInputType, value: unknown): string => {
    names += 1;
    const name = `v${names}`;
    variables[name] = value;
    declared.push(`$${name}: ${type}`);
    return `$${name}`;
  };

  const leaf = (type: GraphQLNamedType, around: readonly string[]): unknown => {
    if (isEnumType(type)) return tape.of(type.getValues()).name;
    switch (type.name) {
      case 'Boolean':
        return tape.below(2) === 1;
      case 'Int':
        return around[0] === 'first' ? tape.of([2, 1, 5, 20, 0]) : tape.of([2024, 2020, 1, 3, 0, -1, 2025, 100000]);
      case 'Float':
      case 'Decimal':
      case 'Count':
        return tape.of([0, 1, 100, 5000, 80000, -1]);
      case 'Date':
        return tape.of(vocabulary.days);
      case 'DateTime':
        return tape.of(['2024-01-01T00:00:00Z', '2026-06-30T12:00:00Z']);
      case 'ID':
        return tape.of(vocabulary.ids);
      default:
        if (around[0] === 'document') return makeDocument(schema, vocabulary, tape, roots).query;
        if (around[0] === 'after') return tape.of(vocabulary.cursors.get(around[1] ?? '') ?? allCursors);
        return tape.once(6) ? tape.of(vocabulary.words) : tape.of(codesFor(vocabulary, around));
    }
  };

  const value = (type: GraphQLInputType, around: readonly string[], depth: number): unknown => {
    if (isNonNullType(type)) return value(type.ofType, around, depth);
    if (isListType(type)) return Array.from({ length: tape.of([1, 2, 3, 0]) }, () => value(type.ofType, around, depth));
    const named = getNamedType(type);
    return isInputObjectType(named) ? object(named, around, depth) : leaf(named, around);
  };

  const object = (type: GraphQLInputObjectType, around: readonly string[], depth: number): unknown => {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const one = tape.of(fields);
      return { [one.name]: value(one.type, [one.name, ...around], depth + 1) };
    }
    const needed = fields.filter(isRequiredInputField);
    const free = fields.filter((field) => !isRequiredInputField(field));
    const chosen = [...needed, ...(depth > 2 ? [] : tape.some(free, 0, 2))];
    return Object.fromEntries(
      chosen.map((field) => [field.name, value(field.type, [field.name, ...around], depth + 1)]),
    );
  };

  /** A value as it stands in a document; enum values are not quoted. */
  const printed = (type: GraphQLInputType, given: unknown): string => {
    if (isNonNullType(type)) return printed(type.ofType, given);
    if (given === null) return 'null';
    if (isListType(type)) return `[${(given as unknown[]).map((each) => printed(type.ofType, each)).join(', ')}]`;
    const named = getNamedType(type);
    if (isInputObjectType(named))
      return `{ ${Object.entries(given as object)
        .map(([name, each]) => `${name}: ${printed(named.getFields()[name]?.type as GraphQLInputType, each)}`)
        .join(', ')} }`;
    return isEnumType(named) ? String(given) : JSON.stringify(given);
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>, around: readonly string[]): string => {
    const free = field.args.filter((each) => !isRequiredArgument(each) && each.name !== 'first');
    const chosen: GraphQLArgument[] = [
      ...field.args.filter((each) => isRequiredArgument(each) || each.name === 'first'),
      ...tape.some(free, 0, 2),
    ];
    if (!chosen.length) return '';
    const context = [field.name, getNamedType(field.type).name.replace(/Connection$/, ''), ...around];
    const parts = chosen.map((each) => {
      const given = value(each.type, [each.name, ...context], 0);
      return `${each.name}: ${tape.once(4) ? variable(each.type, given) : printed(each.type, given)}`;
    });
    return `(${parts.join(', ')})`;
  };

  const selection = (type: GraphQLNamedType, depth: number, around: readonly string[]): string => {
    if (isAbstractType(type)) return abstractSelection(type, depth, around);
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
      (field) => depth < deepest || isLeafType(getNamedType(field.type)),
    );
    const usual = fields.filter(({ name }) => ['nodes', 'edges', 'node'].includes(name));
    const chosen = new Set([...(usual.length && depth < deepest ? [tape.of(usual)] : []), ...tape.some(fields, 1, 4)]);
    const parts = [...chosen].map((field) => selected(field, depth, around));
    if (tape.once(5) && depth > 0 && parts.length) {
      names += 1;
      fragments.push(`fragment F${names} on ${type.name} { ${parts.join(' ')} }`);
      return `{ __typename ...F${names} }`;
    }
    return parts.length ? `{ ${parts.join(' ')} }` : '{ __typename }';
  };

  const abstractSelection = (type: GraphQLNamedType, depth: number, around: readonly string[]): string => {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const shared = isInterfaceType(type) ? Object.keys(type.getFields()).join(' ') : '';
    const parts = tape
      .some(possible, 1, 3)
      .map((each) => `... on ${each.name} ${selection(each, depth, [anyType, ...around])}`);
    return `{ __typename ${shared} ${parts.join(' ')} }`;
  };

  const selected = (field: GraphQLField<unknown, unknown>, depth: number, around: readonly string[]): string => {
    names += 1;
    // Types of one place may have fields of one name and of different kinds: there each has a name of its own.
    const alias = around[0] === anyType || tape.once(6) ? `a${names}: ` : '';
    const named = getNamedType(field.type);
    const inner = isLeafType(named) ? '' : ` ${selection(named, depth + 1, [field.name, ...around])}`;
    const condition = tape.once(12) ? ` @include(if: ${tape.once(2) ? variableOf('Boolean!') : 'true'})` : '';
    return `${alias}${field.name}${argumentsOf(field, around)}${condition}${inner}`;
  };

  const variableOf = (type: string): string => {
    names += 1;
    variables[`v${names}`] = tape.below(2) === 0;
    declared.push(`$v${names}: ${type}`);
    return `$v${names}`;
  };

  const root = schema.getQueryType() as GraphQLObjectType;
  // What nobody here has the role for is refused, which tells little.
  const forbidden = tape.once(12);
  const fields = tape
    .some(
      Object.values(root.getFields()).filter(
        (field) => roots?.includes(field.name) ?? (!needsRole(field) || forbidden),
      ),
      1,
      2,
    )
    .map((field) => selected(field, 0, []));
  if (tape.once(60)) fields.push('__schema { types { name fields { name } } }');
  const head = declared.length ? `query q(${declared.join(', ')})` : 'query q';
  const headers = {
    ...(tape.once(8) ? { 'tributary-access-mode': 'reject' } : {}),
    ...(tape.once(8) ? { 'accept-language': tape.of(['fr', 'es', 'de']) } : {}),
  };
  return { query: [`${head} { ${fields.join(' ')} }`, ...fragments].join('\n'), variables, headers };
};
