import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

/** Loads of tens of thousands of rows: into a table with nothing but invented data in it, their indexes are made once all of them are in. */
let database: Database;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createDatabase();
  sql = connect(database.ownerUrl, { max: 2 });
  await sql`delete from base.observation`;
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  await database?.drop();
});

const rows = (count: number, first = 0): TinyRow[] =>
  Array.from({ length: count }, (_, at) => ['XSA', 2000, String(at), { age: `Y${first + at}` }]);
const loadRows = (code: string, count: number) =>
  load(database, tinySource(code), [tinyFile({ releasedOn: '2025-01-01', rows: rows(count) })]);
/** By name, with the number of the file that holds it: it is another one where the index was made anew. */
const indexes = async () =>
  new Map(
    (
      await sql`
        select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, pg_relation_filenode(indexrelid) as file, indisprimary as key
        from pg_index where indrelid = 'base.observation'::regclass and indisvalid and indisready order by 1`
    ).map(({ name, ...rest }) => [name as string, rest]),
  );
const madeAnew = (before: Awaited<ReturnType<typeof indexes>>, after: typeof before): string[] => {
  expect([...after].map(([name, { definition }]) => [name, definition])).toEqual(
    [...before].map(([name, { definition }]) => [name, definition]),
  );
  return [...after].filter(([name, { file }]) => before.get(name)?.file !== file).map(([name]) => name);
};

it('nobody who reads the table is locked out, nor loses an index', async () => {
  const before = await indexes();
  await sql.begin(async (reader) => {
    await reader`select from base.observation limit 1`;
    expect(await loadRows('read-meanwhile', 20_000)).toMatchObject([
      { outcome: 'PUBLISHED', counts: { added: 20_000 } },
    ]);
  });
  expect(madeAnew(before, await indexes())).toEqual([]);
  await sql`delete from base.observation`;
});

it('a load that fails leaves the indexes as they were', async () => {
  const before = await indexes();
  await sql.unsafe(`
    create function base.fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger fail before insert on base.release_scope execute function base.fail()`);
  await expect(loadRows('failing', 20_000)).rejects.toThrow();
  await sql.unsafe('drop trigger fail on base.release_scope; drop function base.fail()');
  expect(madeAnew(before, await indexes())).toEqual([]);
  expect(await sql`select from base.observation`).toHaveLength(0);
});

it('the first large one makes all indexes anew, that of the key as well; later ones do not', async () => {
  const before = await indexes();
  expect(await loadRows('first', 20_000)).toMatchObject([{ outcome: 'PUBLISHED', counts: { added: 20_000 } }]);
  const after = await indexes();
  expect(madeAnew(before, after)).toEqual([...before.keys()]);
  expect([...after].filter(([, { key }]) => key)).toHaveLength(1);
  const [found] = await sql`select count(*)::int as rows, count(distinct age)::int as ages from open.observation`;
  expect(found).toEqual({ rows: 20_000, ages: 20_000 });
  // From here on somebody counts on what is there.
  await sql`update base.dataset set synthetic = false where code = 'first'`;
  expect(await loadRows('second', 20_000)).toMatchObject([{ counts: { added: 20_000 } }]);
  expect(madeAnew(after, await indexes())).toEqual([]);
});
