import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { Unplanned } from './unplanned.ts';

/** Writes a value that is there as JSON, to the letter as `JSON.stringify` writes what the type serializes. */
export type Leaf = (value: unknown) => string;

/** Characters that JSON writes in another way than as themselves, and halves of characters. */
const unusual = /[^\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]/;

export const quoted = (text: string): string => (unusual.test(text) ? JSON.stringify(text) : `"${text}"`);

/** What the type itself makes of a value; what comes out as nothing is an error, which the resolvers tell of. */
const serialized =
  (type: GraphQLLeafType): Leaf =>
  (value) => {
    const made: unknown = type.serialize(value);
    const text = made === null || made === undefined ? undefined : JSON.stringify(made);
    if (text === undefined) throw new Unplanned(`${type.name} makes nothing of a value`);
    return text;
  };

const written = new WeakMap<GraphQLLeafType, Leaf>();

/** The common cases are written directly, all others by what the type makes of them. */
export const leafOf = (type: GraphQLLeafType): Leaf => {
  let leaf = written.get(type);
  if (!leaf) {
    leaf = directly(type, serialized(type));
    written.set(type, leaf);
  }
  return leaf;
};

const directly = (type: GraphQLLeafType, otherwise: Leaf): Leaf => {
  if (isEnumType(type)) {
    const words = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
    return (value) => words.get(value) ?? otherwise(value);
  }
  // A scalar of ours may say how it is written.
  const ours = type as { readonly extensions: { readonly json?: (value: unknown) => string | null } };
  if (ours.extensions.json) return (value) => ours.extensions.json?.(value) ?? otherwise(value);
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? quoted(value) : otherwise(value));
    case GraphQLInt:
      return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : otherwise(value));
    case GraphQLBoolean:
      return (value) => (value === true ? 'true' : value === false ? 'false' : otherwise(value));
    default:
      return otherwise;
  }
};
