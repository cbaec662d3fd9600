import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { sentTypes } from '../sent-rows.ts';
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
    const words = wordsOf(type);
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

/** Copies a cell as it was sent, or says that it is not one that can be. */
export type SentLeaf = (source: Buffer, start: number, end: number, out: Out) => boolean;

/** How a scalar is written where its cell is copied: up to which byte, or -1, and whether in quotes. */
export type Copied = {
  readonly types: readonly number[];
  readonly quoted: boolean;
  readonly upTo: (source: Uint8Array, start: number, end: number) => number;
};

const knownSent = new WeakMap<GraphQLLeafType, Map<number, SentLeaf | undefined>>();

/** What copies cells of a type of the database for a type of the contract, where that writes what the value would be written as. */
export const sentLeafOf = (type: GraphQLLeafType, sent: number): SentLeaf | undefined => {
  const leaves = knownSent.get(type) ?? new Map<number, SentLeaf | undefined>();
  knownSent.set(type, leaves);
  if (!leaves.has(sent)) leaves.set(sent, copying(type, sent));
  return leaves.get(sent);
};

const copying = (type: GraphQLLeafType, sent: number): SentLeaf | undefined => {
  const isText = sent === sentTypes.text || sent === sentTypes.varchar;
  if (isEnumType(type)) return isText ? enumLeaf(type) : undefined;
  if (type === GraphQLString || type === GraphQLID)
    return isText ? (source, start, end, out) => out.quotedBytes(source, start, end) : undefined;
  if (type === GraphQLInt)
    return sent === sentTypes.int || sent === sentTypes.smallint
      ? (source, start, end, out) => out.copied(source, start, end)
      : undefined;
  if (type === GraphQLBoolean)
    return sent === sentTypes.boolean
      ? (source, start, _, out) => {
          out.json(source[start] === 0x74 ? 'true' : 'false');
          return true;
        }
      : undefined;
  const { copied } = type.extensions as { readonly copied?: Copied };
  if (!copied?.types.includes(sent)) return undefined;
  return (source, start, end, out) => {
    const to = copied.upTo(source, start, end);
    if (to < 0) return false;
    return copied.quoted ? out.quotedBytes(source, start, to) : out.copied(source, start, to);
  };
};

/** By the values of an enumeration, how each is written. */
const wordsOf = (type: GraphQLEnumType): ReadonlyMap<unknown, string> =>
  new Map(type.getValues().map(({ name, value }) => [value as unknown, `"${name}"`]));

/** Values that are written as themselves are copied where they are known by their bytes; all others are looked up. */
const enumLeaf = (type: GraphQLEnumType): SentLeaf => {
  const words = type.getValues().flatMap(({ name, value }) => (value === name ? [Buffer.from(name, 'latin1')] : []));
  /** By length and first letter: few have both. */
  const alike = Map.groupBy(words, (word) => word.length * 256 + (word[0] as number));
  return (source, start, end, out) => {
    for (const word of alike.get((end - start) * 256 + (source[start] as number)) ?? []) {
      let at = 1;
      while (at < word.length && word[at] === source[start + at]) at += 1;
      if (at === word.length) return out.quotedBytes(source, start, end);
    }
    return false;
  };
};
