import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import type { Out } from './out.ts';
import { Unplanned } from './unplanned.ts';

/** Writes a value that is there, to the letter as `JSON.stringify` writes what the type serializes. */
export type Leaf = (value: unknown, out: Out) => void;

/** What the type itself makes of a value; what comes out as nothing is an error, which the resolvers tell of. */
const serialized =
  (type: GraphQLLeafType): Leaf =>
  (value, out) => {
    const made: unknown = type.serialize(value);
    const text = made === null || made === undefined ? undefined : JSON.stringify(made);
    if (text === undefined) throw new Unplanned(`${type.name} makes nothing of a value`);
    out.json(text);
  };

const known = new WeakMap<GraphQLLeafType, Leaf>();

/** The common cases are written directly, all others by what the type makes of them. */
export const leafOf = (type: GraphQLLeafType): Leaf => {
  let leaf = known.get(type);
  if (!leaf) {
    leaf = directly(type, serialized(type));
    known.set(type, leaf);
  }
  return leaf;
};

const directly = (type: GraphQLLeafType, otherwise: Leaf): Leaf => {
  if (isEnumType(type)) {
    const words = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
    return (value, out) => {
      const word = words.get(value);
      if (word === undefined) otherwise(value, out);
      else out.json(word);
    };
  }
  // A scalar of ours may say how it is written.
  const ours = type as { readonly extensions: { readonly json?: (value: unknown) => string | null } };
  if (ours.extensions.json)
    return (value, out) => {
      const text = ours.extensions.json?.(value) ?? null;
      if (text === null) otherwise(value, out);
      else out.json(text);
    };
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value, out) => (typeof value === 'string' ? out.quoted(value) : otherwise(value, out));
    case GraphQLInt:
      return (value, out) =>
        typeof value === 'number' && (value | 0) === value ? out.json(`${value}`) : otherwise(value, out);
    case GraphQLBoolean:
      return (value, out) => (typeof value === 'boolean' ? out.json(`${value}`) : otherwise(value, out));
    default:
      return otherwise;
  }
};
