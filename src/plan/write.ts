import {
  type GraphQLAbstractType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../query/resolvers.ts';
import { type Leaf, leafOf } from './leaves.ts';
import type { FieldPlan, ObjectPlan } from './plan.ts';
import type { Operation } from './selected.ts';
import { Unplanned } from './unplanned.ts';

/** One answer that is being written. */
export type Writing = {
  readonly schema: Operation['schema'];
  readonly variables: Operation['variables'];
  readonly context: Context;
};

type Later<T> = T | Promise<T>;
type Texts = readonly string[];

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Somebody waits for it later, or for another one that failed before: nobody else has to hear of its failure. */
const heldBack = <T extends Promise<unknown>>(promise: T): T => {
  promise.then(undefined, () => {});
  return promise;
};

const then = <A, B>(value: Later<A>, next: (value: A) => Later<B>): Later<B> =>
  value instanceof Promise ? value.then(next) : next(value);

/**
 * Writes many objects of one place in the document, field by field for all of them together. What the fields have to wait for is
 * asked for before any of it is waited for. Throws where anything is not as it should be.
 */
export const writeObjects = (writing: Writing, plan: ObjectPlan, sources: readonly unknown[]): Later<Texts> => {
  let waits = false;
  const columns = plan.map((field) => {
    const column = writeField(writing, field, sources);
    if (!(column instanceof Promise)) return column;
    waits = true;
    return heldBack(column);
  });
  const leads = plan.map(({ lead }, at) => (at === 0 ? `{${lead}` : `,${lead}`));
  const joined = (written: readonly Texts[]): Texts =>
    sources.map((_, row) => {
      let text = '';
      for (let at = 0; at < leads.length; at += 1) text += `${leads[at]}${written[at]?.[row]}`;
      return text === '' ? '{}' : `${text}}`;
    });
  return waits ? Promise.all(columns).then(joined) : joined(columns as Texts[]);
};

const writeField = (writing: Writing, field: FieldPlan, sources: readonly unknown[]): Later<Texts> => {
  const { constant, resolve, all, type } = field;
  if (constant !== null) return sources.map(() => constant);
  const { context, variables } = writing;
  const check = field.check?.(context);
  if (check)
    for (const source of sources) {
      const refused = check(source as never);
      if (refused) throw refused;
    }
  const args = field.argumentsFor(variables);
  const info = field.infoFor(variables);
  if (all) return all(sources as never, args, context, info).then((values) => write(writing, field, type, values));
  let waits = false;
  const values = sources.map((source) => {
    const value: unknown = resolve(source, args, context, info);
    if (!isPromise(value)) return value;
    waits = true;
    return heldBack(value);
  });
  return waits
    ? Promise.all(values).then((ready) => write(writing, field, type, ready))
    : write(writing, field, type, values);
};

const missing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Writes the values of a field, or of the lists in it. */
const write = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLOutputType,
  values: readonly unknown[],
): Later<Texts> => {
  for (const value of values) if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    if (values.some(missing)) throw new Unplanned('nothing where something must be');
    return write(writing, field, type.ofType, values);
  }
  if (isLeafType(type)) return writeLeaves(leafOf(type), values);
  if (isListType(type)) return writeLists(writing, field, type.ofType, values);
  if (isObjectType(type)) {
    if (type.isTypeOf) throw new Unplanned(`${type.name} looks at its values`);
    return writeDistinct(values, (sources) => writeObjects(writing, field.on(type), sources));
  }
  return writeAbstract(writing, field, type, values);
};

const writeLeaves = (leaf: Leaf, values: readonly unknown[]): Texts =>
  values.map((value) => (missing(value) ? 'null' : leaf(value)));

/** Many rows may lead to one and the same object: it is written once. */
const writeDistinct = (
  values: readonly unknown[],
  writeAll: (sources: readonly unknown[]) => Later<Texts>,
): Later<Texts> => {
  const places = new Map<unknown, number>();
  for (const value of values) if (!missing(value) && !places.has(value)) places.set(value, places.size);
  if (places.size === 0) return values.map(() => 'null');
  return then(writeAll([...places.keys()]), (texts) =>
    values.map((value) => (missing(value) ? 'null' : (texts[places.get(value) as number] as string))),
  );
};

const writeLists = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLOutputType,
  values: readonly unknown[],
): Later<Texts> => {
  const lists = values.map((value) => {
    if (missing(value)) return null;
    if (!Array.isArray(value)) throw new Unplanned('something else where a list must be');
    return value as readonly unknown[];
  });
  const items: unknown[] = [];
  // One by one: a place that holds nothing is an item, too.
  for (const list of lists) if (list) for (const item of list) items.push(item);
  const ready = items.some(isPromise)
    ? Promise.all(items.map((item) => (isPromise(item) ? heldBack(item) : item)))
    : items;
  return then(
    then(ready, (all) => write(writing, field, type, all)),
    (texts) => {
      let at = 0;
      return lists.map((list) => {
        if (list === null) return 'null';
        const from = at;
        at += list.length;
        return `[${texts.slice(from, at).join(',')}]`;
      });
    },
  );
};

/** Values whose types differ are written type by type. */
const writeAbstract = (
  writing: Writing,
  field: FieldPlan,
  type: GraphQLAbstractType,
  values: readonly unknown[],
): Later<Texts> => {
  const { schema, context, variables } = writing;
  const info = field.infoFor(variables);
  return writeDistinct(values, (sources) => {
    const byType = new Map<string, number[]>();
    sources.forEach((source, at) => {
      const name = type.resolveType
        ? type.resolveType(source, context, info, type)
        : (source as { readonly __typename?: unknown }).__typename;
      if (typeof name !== 'string') throw new Unplanned('a value that does not say its type');
      const same = byType.get(name);
      if (same) same.push(at);
      else byType.set(name, [at]);
    });
    const texts: string[] = [];
    const parts = [...byType].map(([name, places]) => {
      const found = schema.getType(name);
      if (!isObjectType(found) || !schema.isSubType(type, found)) throw new Unplanned('a value of another type');
      const part = then(
        writeObjects(
          writing,
          field.on(found),
          places.map((at) => sources[at]),
        ),
        (written) => {
          places.forEach((at, place) => {
            texts[at] = written[place] as string;
          });
        },
      );
      return part instanceof Promise ? heldBack(part) : part;
    });
    return parts.some((part) => part instanceof Promise) ? Promise.all(parts).then(() => texts) : texts;
  });
};
