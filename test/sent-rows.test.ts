import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scalars } from '../resolvers/scalars.ts';
import { leafOf, sentLeafOf } from '../src/plan/leaves.ts';
import { Out } from '../src/plan/out.ts';
import { behindShield } from '../src/protection/shield.ts';
import { plainColumn } from '../src/query/plain.ts';
import { records } from '../src/records.ts';
import { copyOf, lastingCopies, placeOf, type SentRow, sentOf } from '../src/sent-rows.ts';
import { openPool, type Pool } from '../src/store/pool.ts';
import { testSchema } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

/** Rows as they were sent say what rows that are read at once say, and their cells are written as their values are. */
let database: Database;
let pools: [Pool, Pool];
beforeAll(async () => {
  database = await createDatabase();
  const opened = (prepare: boolean) =>
    openPool({ url: database.openUrl, tier: 'OPEN', size: 1, deadlineMs: 20_000, prepare });
  pools = [opened(true), opened(false)];
});
afterAll(async () => {
  for (const pool of pools ?? []) await pool.close();
  await database?.drop();
});

const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: {}, GREEN: { value: 'g r' } } });
/** Each column with its type there and types that the contract may give it here. */
const columns: Readonly<Record<string, readonly [string, readonly GraphQLLeafType[]]>> = {
  words: ['text', [GraphQLString]],
  colour: ['text', [colour, GraphQLString]],
  small: ['smallint', [GraphQLInt, scalars.Count]],
  whole: ['int', [GraphQLInt, scalars.Count]],
  count: ['bigint', [scalars.Count]],
  share: ['numeric', [scalars.Decimal, scalars.Count]],
  sum: ['numeric', [scalars.Count]],
  float: ['double precision', [scalars.Decimal]],
  day: ['date', [scalars.Date]],
  at: ['timestamptz', [scalars.DateTime]],
  is: ['boolean', [GraphQLBoolean]],
  list: ['text[]', []],
  note: ['jsonb', [scalars.JSON]],
};
const text = `select t.* from jsonb_to_recordset($1::text::jsonb) t(${Object.entries(columns)
  .map(([name, [type]]) => `"${name}" ${type}`)
  .join(', ')})`;

const texts = fc.string({ unit: 'binary', maxLength: 80 }).map((word) => word.toWellFormed().replaceAll('\0', ''));
const days = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('infinity', '12020-01-01', '0044-03-15 BC'),
);
const decimals = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20))
    .map(([digits, point]) => `${digits}.${'0'.repeat(point)}${point}`),
  fc.constantFrom('0', '-0.00', '1.500', '100', 'NaN', 'Infinity', '0.000'),
);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 6 });
const rows = fc.array(
  fc.record({
    words: optional(texts),
    colour: optional(fc.constantFrom('RED', 'g r', 'x')),
    small: optional(fc.integer({ min: -32768, max: 32767 })),
    whole: optional(fc.integer()),
    count: optional(fc.maxSafeInteger()),
    share: optional(decimals),
    sum: optional(
      fc.oneof(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String), fc.maxSafeInteger().map(String)),
    ),
    float: optional(fc.double({ noNaN: true, noDefaultInfinity: true })),
    day: optional(days),
    at: optional(fc.constantFrom('2020-07-01T12:00:00Z', '1999-12-31T23:59:59.123456Z')),
    is: optional(fc.boolean()),
    list: optional(fc.constantFrom(['a', 'b"'], [])),
    note: optional(fc.constantFrom({ en: ['a', 'OFFICIAL'] }, [1, null])),
  }),
  { maxLength: 12 },
);

const written = (write: (out: Out) => unknown): string => {
  const out = new Out();
  try {
    if (write(out) === false) return 'not copied';
  } catch {
    return 'refused';
  }
  return out.take().toString('utf8');
};

it('they say the same, the first time and every other, prepared or not, and cells are copied as values are written', async () => {
  let copied = 0;
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(1), async (given, which) => {
      const pool = pools[which] as Pool;
      const params = [JSON.stringify(given)];
      const [read, sent] = [await pool.run(text, params), await pool.run(text, params, undefined, undefined, 'alone')];
      expect(sent).toHaveLength(read.length);
      const some = (_: unknown, at: number): boolean => at % 3 !== 1;
      const lasting = lastingCopies(sent.filter(some));
      expect(lasting.map((row) => Object.fromEntries(Object.keys(columns).map((name) => [name, row[name]])))).toEqual(
        read.filter(some).map((row) => Object.fromEntries(Object.keys(columns).map((name) => [name, row[name]]))),
      );
      for (const [at, row] of sent.entries())
        for (const [name, [, types]] of Object.entries(columns)) {
          const value = read[at]?.[name];
          expect(row[name], name).toEqual(value);
          expect(copyOf(row)[name], name).toEqual(value);
          expect(name in row).toBe(true);
          if (value === null) continue;
          const all = sentOf(row as unknown as SentRow);
          const column = all.placeOf(name);
          for (const type of types) {
            const leaf = sentLeafOf(type, all.columns[column]?.type as number);
            if (!leaf) continue;
            const cell = written((out) => all.give(placeOf(row as unknown as SentRow), column, leaf, out));
            if (cell === 'not copied') continue;
            copied += 1;
            expect(cell, `${name} as ${type.name}`).toBe(written((out) => leafOf(type)(value, out)));
          }
        }
    }),
    { numRuns: 150 },
  );
  expect(copied).toBeGreaterThan(1000);
});

it('rows that come in many pieces are whole', async () => {
  const [pool] = pools;
  const long = `select g as of_place, repeat('x', g * 1000) as long, g * 2 as twice from generate_series(1, $1::int) g`;
  for (let times = 0; times < 3; times += 1) {
    const found = await pool.run(long, [200], undefined, undefined, 'alone');
    expect(found.map((row) => row.twice)).toEqual(found.map((_, at) => (at + 1) * 2));
    expect(found.every((row, at) => (row.long as string).length === (at + 1) * 1000)).toBe(true);
  }
});

it('a statement that fails between others takes nothing of theirs', async () => {
  const [pool] = pools;
  const failing = `select g as n, 10 / (50 - g) as part from generate_series(1, $1::int) g`;
  for (let times = 0; times < 3; times += 1) {
    await expect(pool.run(failing, [100], undefined, undefined, 'alone')).rejects.toThrow();
    const found = await pool.run(failing, [40], undefined, undefined, 'alone');
    expect(found.map(({ n }) => n)).toEqual(found.map((_, at) => at + 1));
    expect(found).toHaveLength(40);
  }
});

it('fields that are columns are known as such in the schema that answers', () => {
  const known = [...records.values()].flatMap(({ type, fields }) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const { resolve } = (testSchema.getType(type) as GraphQLObjectType).getFields()[name] ?? {};
      if (field.kind !== 'column' || field.decode || !resolve) return [];
      return [[`${type}.${name}`, plainColumn(behindShield(resolve)?.inner ?? resolve), field.column]];
    }),
  );
  expect(known.length).toBeGreaterThan(200);
  expect(known.filter(([, column, declared]) => column !== declared)).toEqual([
    ['AuditEntry.withheld', undefined, 'withheld'],
  ]);
});
