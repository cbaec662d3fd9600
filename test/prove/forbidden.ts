import type postgres from 'postgres';
import { type Holding, type Oracle, openOracle } from './oracle.ts';
import type { Cell } from './tables.ts';
import { type Area, type Row, readWorld, type World } from './world.ts';

type Sql = postgres.TransactionSql;

/** How much a twin differs: rows that are gone, that say something else, that were revised; cells of rows that are there. */
export type Differences = { removed: number; altered: number; revised: number; readonly cells: Map<string, number> };

/**
 * Changes in a database what a caller must not learn, and nothing else: every second hidden row goes, the others say something else,
 * what stands behind masked cells is replaced by what looks the same masked, and the newest release revised some of it. Then the oracle is asked whether both look alike.
 */
export const changeHidden = async (tx: Sql, before: World, holding: Holding): Promise<Differences> => {
  const oracle = openOracle(before, holding);
  const made: Differences = { removed: 0, altered: 0, revised: 0, cells: new Map() };
  const newest = newestReleases(before);
  for (const [table, rows] of before.tables) {
    const hidden = rows.filter((row) => !oracle.present(table, row));
    const [gone, other] = [hidden.filter((row) => hashOf(row) % 2 === 0), hidden.filter((row) => hashOf(row) % 2)];
    await changeCells(tx, before, oracle, table, rows, made);
    await scramble(tx, table, other);
    const revised = rows.filter((row) => isRevised(oracle, table, row));
    if (revised.length) await revise(tx, table, revised, newest);
    made.revised += revised.length;
    if (gone.length) await tx.unsafe(`delete from base.${table} where ctid = any($1::text[]::tid[])`, [ids(gone)]);
    made.removed += gone.length;
    made.altered += other.length;
  }
  await changeFiles(tx);
  const after = openOracle(await readWorld(tx), holding);
  for (const table of before.tables.keys()) {
    const [one, other] = [oracle.images(table), after.images(table)];
    const at = one.findIndex((image, line) => image !== other[line]);
    if (one.length !== other.length || at >= 0)
      throw new Error(
        `the twins differ in what a caller may see of ${table}, so nothing could be proven of them: ${one[at]} is ${other[at]}`,
      );
  }
  return made;
};

const ids = (rows: readonly Row[]): string[] => rows.map(({ ctid }) => ctid);

/** The same number for the same row in every run. */
const hashOf = (row: Row): number => {
  const key = String(row.public_id ?? row.id ?? row.ctid);
  let hash = 7;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) as number)) % 1_000_003;
  return hash;
};

const isRevised = (oracle: Oracle, table: string, row: Row): boolean =>
  row.published_to === null &&
  'source_line' in row &&
  hashOf(row) % 5 === 0 &&
  oracle.present(table, row) &&
  oracle.cellsOf(table, row).some((cell) => !oracle.seen(table, cell, row).whole);

/** Some rows had other values behind their masks until the newest release, which states them in another line. */
const revise = async (tx: Sql, table: string, rows: readonly Row[], newest: ReadonlyMap<unknown, number>) => {
  const again = rows.map(({ ctid: _, ...row }) => ({
    ...row,
    published_from: newest.get(row.dataset_id),
    source_line: Number(row.source_line) + 1,
  }));
  await tx.unsafe(
    `update base.${table} t set published_to = n.at from (
    select * from unnest($1::text[], $2::bigint[]) n(id, at)) n where t.public_id = n.id and t.published_to is null`,
    [rows.map((row) => row.public_id as string), rows.map((row) => newest.get(row.dataset_id) as number)],
  );
  await tx.unsafe(
    `insert into base.${table} select r.* from jsonb_populate_recordset(null::base.${table}, $1::text::jsonb) r`,
    [JSON.stringify(again)],
  );
};

const newestReleases = (world: World): ReadonlyMap<unknown, number> => {
  const newest = new Map<unknown, number>();
  for (const { dataset_id: dataset, publication } of world.tables.get('release') ?? [])
    newest.set(dataset, Math.max(Number(publication), newest.get(dataset) ?? 0));
  return newest;
};

const changeCells = async (
  tx: Sql,
  world: World,
  oracle: Oracle,
  table: string,
  rows: readonly Row[],
  made: Differences,
): Promise<void> => {
  const columns = new Map<string, { ctid: string; value: unknown }[]>();
  for (const row of rows) {
    if (!oracle.present(table, row)) continue;
    for (const cell of oracle.cellsOf(table, row)) {
      const { whole, image } = oracle.seen(table, cell, row);
      const value = whole ? row[cell.column] : otherValue(world, oracle, table, cell, row, image);
      if (value === row[cell.column]) continue;
      const list = columns.get(cell.column) ?? [];
      columns.set(cell.column, list);
      list.push({ ctid: row.ctid, value });
      made.cells.set(`${table}.${cell.column}`, (made.cells.get(`${table}.${cell.column}`) ?? 0) + 1);
    }
  }
  const all = new Map<string, Record<string, unknown>>();
  for (const [column, list] of columns)
    for (const { ctid, value } of list) all.set(ctid, { ...all.get(ctid), ctid, [column]: value });
  if (all.size === 0) return;
  // One statement: a row that was changed is another one from then on.
  const names = [...columns.keys()];
  await tx.unsafe(
    `update base.${table} t set ${names.map((name) => `${name} = case when n.line ? '${name}' then n.r.${name} else t.${name} end`).join(', ')}
     from (select l.line, l.line ->> 'ctid' as at, jsonb_populate_record(null::base.${table}, l.line) as r from jsonb_array_elements($1::text::jsonb) l(line)) n
     where t.ctid = n.at::tid`.replaceAll('n.r.', '(n.r).'),
    [JSON.stringify([...all.values()])],
  );
};

/** Something else that could stand in a masked cell; never what is there. */
const otherValue = (
  world: World,
  oracle: Oracle,
  table: string,
  { column, kind, field }: Cell,
  row: Row,
  image: unknown,
): unknown => {
  const value = row[column] ?? null;
  const hash = hashOf(row);
  if (typeof kind !== 'string') return value === kind[0] ? kind[1] : kind[0];
  switch (kind) {
    case 'text':
      return value === null ? `Other words ${hash}` : hash % 3 === 0 ? null : `${value} and more`;
    case 'told':
      return value === null ? null : `${value} and more`;
    case 'code':
      return `OTHER-${hash}`;
    case 'count':
      return Number(value) + 1234;
    case 'number':
      // The next number in its band, or any.
      return image !== null
        ? Number(value) + (Number(value) < 1000 ? 0 : 1)
        : value !== null && hash % 3 === 0
          ? null
          : Number(value ?? 0) + 1234;
    case 'day':
      return image === null ? '2021-06-05' : `${String(image).slice(0, 8)}${String(1 + (hash % 28)).padStart(2, '0')}`;
    case 'object':
      return { other: `answer ${hash}` };
    case 'degrees':
      return typeof image !== 'number'
        ? value === null
          ? (hash % 80) + 0.5
          : (value as number) / 2 + 0.0123
        : Number((image + (hash % 80) / 2000 - 0.02).toFixed(4));
    case 'somewhere': {
      const country = oracle.areaOf(value)?.country;
      const alike = [...world.areas.values()].filter((one) => one.country === country && one.id !== value);
      return alike[hash % alike.length]?.id ?? value;
    }
    case 'place': {
      const area = oracle.areaOf(value);
      return area ? elsewhere(world, oracle, oracle.finestPlace(table, row, field), row, area, image) : value;
    }
  }
};

/** Another area of the same country and level that is told in the same way. */
const elsewhere = (world: World, oracle: Oracle, finest: number, row: Row, area: Area, image: unknown): number => {
  const alike = [...world.areas.values()].filter(
    (one) =>
      one.id !== area.id &&
      one.level === area.level &&
      one.country === area.country &&
      (image === null || oracle.enclosing(one, finest).id === image),
  );
  return alike[hashOf(row) % alike.length]?.id ?? area.id;
};

type Column = { readonly name: string; readonly type: string };
const columns = new Map<string, readonly Column[]>();

/** The columns of a table that can be written: the same in all databases of a run. */
const columnsOf = async (tx: Sql, table: string): Promise<readonly Column[]> => {
  const known = columns.get(table);
  if (known) return known;
  const found = await tx.unsafe<Column[]>(
    `select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = ('base.' || $1)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
    [table],
  );
  columns.set(table, [...found]);
  return found;
};

/** Every column of rows that nobody may know of, but for keys and what decides that they are not known. */
const scramble = async (tx: Sql, table: string, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  const changes = (await columnsOf(tx, table)).flatMap(({ name, type }) => {
    const kept =
      /(^|_)(id|ids|tier|kind|class|state|grain|from|to|scope|file|parts|abroad|sequence|number)$|^published|^public|^row/.test(
        name,
      );
    const change = kept ? undefined : scrambled[type];
    return change ? [`${name} = ${change(name)}`] : [];
  });
  if (changes.length)
    await tx.unsafe(`update base.${table} set ${changes.join(', ')} where ctid = any($1::text[]::tid[])`, [ids(rows)]);
};

const scrambled: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `reverse(${column}) || 'x'`,
  int2: (column) => `${column} + 1`,
  int4: (column) => `${column} + 3`,
  int8: (column) => `${column} * 7 + 1000001`,
  numeric: (column) => `${column} + 1.5`,
  float8: (column) => `${column} / 2`,
  date: (column) => `${column} - 400`,
  bool: (column) => `not ${column}`,
  jsonb: (column) =>
    `case when jsonb_typeof(${column}) = 'object' then '{"en": ["Other", "OFFICIAL"]}' else ${column} end`,
  _text: (column) => `${column} || array['OTHER']`,
};

/** Hashes and sizes of files, at every tier: where something of the dataset is not for everybody. */
const changeFiles = (tx: Sql) =>
  tx.unsafe(`update base.release_file set sha256 = reverse(sha256), bytes = bytes + 7 where release_id in (
    select r.id from base.release r where exists (select from base.displacement_stock x where x.dataset_id = r.dataset_id)
      or exists (select from base.incident x where x.dataset_id = r.dataset_id)
      or exists (select from base.flow_point x where x.dataset_id = r.dataset_id)
      or exists (select from base.survey_record x where x.dataset_id = r.dataset_id))`);

/** The sample comes from no files: all get some, and every dataset a second release that changes nothing. */
export const files = `
  insert into base.release (public_id, dataset_id, version, released_on, state, publication, previous_id, checksum, loaded_at,
      published_at, processing, processing_level, rows, added, revised, withdrawn, rejected, override_reason)
    select 'rel_again_' || r.code, r.dataset_id, 'again', r.released_on + 30, 'PUBLISHED',
      (select max(publication) from base.release) + row_number() over (order by r.code), r.id, md5(r.code), r.loaded_at,
      r.published_at + interval '1 day', r.processing, r.processing_level, 0, 0, 0, 0, 0, case when r.id % 2 = 0 then 'Because of ' || r.code end
    from (select distinct on (d.id) r.*, d.code from base.release r join base.dataset d on d.id = r.dataset_id
      where r.state = 'PUBLISHED' order by d.id, r.publication desc) r;
  insert into base.release_scope (release_id, scope_id)
    select r.id, s.scope_id from base.release r join base.release_scope s on s.release_id = r.previous_id where r.version = 'again';
  insert into base.release_file (release_id, ordinal, name, sha256, bytes)
    select id, 9, 'invented.csv', md5(id::text) || md5(version), 1000 from base.release;`;
