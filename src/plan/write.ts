import {
  type GraphQLAbstractType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../query/resolvers.ts';
import { placeOf, type SentColumn, SentRow, sentOf } from '../sent-rows.ts';
import { neededBy, oncePerKind } from './alike.ts';
import { leafOf, sentLeafOf } from './leaves.ts';
import type { Out } from './out.ts';
import type { FieldPlan, ObjectPlan } from './plan.ts';
import type { Operation } from './selected.ts';
import { Unplanned } from './unplanned.ts';

/** One answer in the making. */
export type Writing = {
  readonly schema: Operation['schema'];
  readonly variables: Operation['variables'];
  readonly context: Context;
};

/** Writes the value in a place, once all values of all places are there. */
export type Cells = (place: number, out: Out) => void;

type Later<T> = T | Promise<T>;

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Somebody waits for it later, or for another one that failed before: nobody else has to hear of its failure. */
const heldBack = <T extends Promise<unknown>>(promise: T): T => {
  promise.then(undefined, () => {});
  return promise;
};

const then = <A, B>(value: Later<A>, next: (value: A) => Later<B>): Later<B> =>
  value instanceof Promise ? value.then(next) : next(value);

const allOf = <T>(values: readonly Later<T>[]): Later<readonly T[]> => {
  if (!values.some((value) => value instanceof Promise)) return values as readonly T[];
  return Promise.all(values);
};

/**
 * Finds the values of many objects of one place in the document, field by field for all of them together. What the fields have to
 * wait for is asked for before any of it is waited for. Throws where anything is not as it should be.
 */
export const objectsOf = (writing: Writing, plan: ObjectPlan, sources: readonly unknown[]): Later<Cells> => {
  const asked = plan.map((field) => {
    const column = valuesOf(writing, field, sources);
    return column instanceof Promise ? heldBack(column) : column;
  });
  const leads = plan.map(({ lead }, at) => (at === 0 ? `{${lead}` : `,${lead}`));
  return then(allOf(asked), (columns) => (place, out) => {
    if (columns.length === 0) out.json('{');
    for (let at = 0; at < columns.length; at += 1) {
      out.json(leads[at] as string);
      (columns[at] as Cells)(place, out);
    }
    out.json('}');
  });
};

const valuesOf = (writing: Writing, field: FieldPlan, sources: readonly unknown[]): Later<Cells> => {
  const { constant, resolve, together, type } = field;
  if (constant !== null) return (_, out) => out.json(constant);
  const { context, variables } = writing;
  const check = field.check?.(context);
  if (check)
    for (const source of sources) {
      const refused = check(source as never);
      if (refused) throw refused;
    }
  const args = field.argumentsFor(variables);
  const info = field.infoFor(variables);
  if (field.column !== undefined) {
    const copies = sentCells(type, field.column, sources);
    if (copies) return copies;
  }
  const complete = (values: readonly unknown[]) => cellsOf(writing, field, type, values);
  if (together) return together(sources as never, args, context, info).then(complete);
  const askOne = (source: unknown): unknown => {
    const value: unknown = resolve(source, args, context, info);
    return isPromise(value) ? heldBack(value) : value;
  };
  let ask = askOne;
  let waits = false;
  const values = sources.map((source) => {
    const value = ask(source);
    if (!waits && isPromise(value)) {
      waits = true;
      const needed = neededBy(context.request, info);
      if (needed) ask = oncePerKind(needed, askOne);
    }
    return value;
  });
  return waits ? Promise.all(values).then(complete) : complete(values);
};

/** The cells of a column of rows that are as they were sent: copied, where that is what would be written. */
const sentCells = (type: GraphQLOutputType, column: string, sources: readonly unknown[]): Cells | undefined => {
  const [first] = sources;
  const leaf = isNonNullType(type) ? type.ofType : type;
  if (!(first instanceof SentRow) || !isLeafType(leaf)) return undefined;
  const rows = sentOf(first);
  const place = rows.placeOf(column);
  const copy = place < 0 ? undefined : sentLeafOf(leaf, (rows.columns[place] as SentColumn).type);
  if (!copy) return undefined;
  for (const source of sources) {
    if (!(source instanceof SentRow) || sentOf(source) !== rows) return undefined;
    if (leaf !== type && rows.isNull(placeOf(source), place)) throw new Unplanned('nothing where something must be');
  }
  const otherwise = leafOf(leaf);
  return (at, out) => {
    const row = placeOf(sources[at] as SentRow);
    if (rows.isNull(row, place)) out.json('null');
    else if (!rows.give(row, place, copy, out)) otherwise(rows.value(row, place), out);
  };
};

const missing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** What is written of the values of a field, or of the lists in it. */
const cellsOf = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLOutputType,
  values: readonly unknown[],
): Later<Cells> => {
  for (const value of values) if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    for (const value of values) if (missing(value)) throw new Unplanned('nothing where something must be');
    return cellsOf(writing, field, type.ofType, values);
  }
  const written = presentOf(writing, field, type, values);
  return then(written, (cells) => (place, out) => {
    if (missing(values[place])) out.json('null');
    else cells(place, out);
  });
};

/** The same, but for nulls. */
const presentOf = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLOutputType,
  values: readonly unknown[],
): Later<Cells> => {
  if (isLeafType(type)) {
    const leaf = leafOf(type);
    return (place, out) => leaf(values[place], out);
  }
  if (isListType(type)) return listsOf(writing, field, type.ofType, values);
  if (!isObjectType(type))
    return distinct(values, (sources) => abstractOf(writing, field, type as GraphQLAbstractType, sources));
  if (type.isTypeOf) throw new Unplanned(`${type.name} looks at its values`);
  return distinct(values, (sources) => objectsOf(writing, field.on(type), sources));
};

/** Many rows may lead to one and the same object: its fields are asked for once, and its bytes are copied. */
const distinct = (values: readonly unknown[], find: (sources: readonly unknown[]) => Later<Cells>): Later<Cells> => {
  const known = new Map<unknown, number>();
  const places = values.map((value) => {
    if (missing(value)) return -1;
    let place = known.get(value);
    if (place === undefined) {
      place = known.size;
      known.set(value, place);
    }
    return place;
  });
  if (known.size === 0) return () => {};
  const [from, to] = [new Int32Array(known.size), new Int32Array(known.size)];
  return then(find([...known.keys()]), (cells) => (at, out) => {
    const place = places[at] as number;
    if (to[place] !== 0) return out.again(from[place] as number, to[place] as number);
    from[place] = out.length;
    cells(place, out);
    to[place] = out.length;
  });
};

const listsOf = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLOutputType,
  values: readonly unknown[],
): Later<Cells> => {
  const items: unknown[] = [];
  const ends: number[] = [];
  for (const value of values) {
    if (!missing(value)) {
      if (!Array.isArray(value)) throw new Unplanned('something else where a list must be');
      // One by one: a place that holds nothing is an item, too.
      for (const item of value) items.push(isPromise(item) ? heldBack(item) : item);
    }
    ends.push(items.length);
  }
  const ready = items.some(isPromise) ? Promise.all(items) : items;
  return then(
    then(ready, (every) => cellsOf(writing, field, type, every)),
    (cells) => (place, out) => {
      const first = place === 0 ? 0 : (ends[place - 1] as number);
      const end = ends[place] as number;
      out.json('[');
      for (let at = first; at < end; at += 1) {
        if (at > first) out.json(',');
        cells(at, out);
      }
      out.json(']');
    },
  );
};

/** Values whose types differ are asked type by type. */
const abstractOf = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLAbstractType,
  sources: readonly unknown[],
): Later<Cells> => {
  const { schema, context, variables } = writing;
  const info = field.infoFor(variables);
  const byType = new Map<string, unknown[]>();
  const places = sources.map((source) => {
    const name = type.resolveType
      ? type.resolveType(source, context, info, type)
      : (source as { readonly __typename?: unknown }).__typename;
    if (typeof name !== 'string') throw new Unplanned('a value that does not say its type');
    const same = byType.get(name) ?? [];
    byType.set(name, same);
    return { name, place: same.push(source) - 1 };
  });
  const asked = [...byType].map(([name, same]) => {
    const found = schema.getType(name);
    if (!isObjectType(found) || !schema.isSubType(type, found)) throw new Unplanned('a value of another type');
    const cells = objectsOf(writing, field.on(found), same);
    return cells instanceof Promise ? heldBack(cells) : cells;
  });
  return then(allOf(asked), (written) => {
    const ofType = new Map([...byType.keys()].map((name, at) => [name, written[at] as Cells]));
    return (at, out) => {
      const { name, place } = places[at] as (typeof places)[number];
      ofType.get(name)?.(place, out);
    };
  });
};
