import { afterAll, beforeAll, expect, it } from 'vitest';
import { records } from '../src/records.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

/** Lists below a record that are short whatever is loaded: sorting them costs nothing. */
const short: ReadonlyMap<string, string> = new Map([
  ['governance_score by item_id', 'a score for each country and edition'],
  ['restriction_exception by restriction_public_id', 'groups of one restriction'],
  ['restriction_level by area_id', 'two controls, and a run for each change of one of them'],
  ['restriction_notice by area_id', 'a notice for each source'],
  ['restriction_target by restriction_public_id', 'names in the list of one restriction'],
  ['visa_rule by passport_area_id', 'destinations of one passport'],
]);

let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

it('a list below a record is read off an index in its own order', async () => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    const indexes = await sql`
      select t.relname as table_name, (select array_agg(a.attname::text order by k.at) from unnest(i.indkey::int[]) with ordinality k(column_number, at)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.column_number) as columns
      from pg_index i join pg_class t on t.oid = i.indrelid where t.relnamespace = 'base'::regnamespace`;
    const missing = new Set<string>();
    for (const parent of records.values())
      for (const field of Object.values(parent.fields)) {
        if (field.kind !== 'many' || field.via || field.listed) continue;
        const child = records.get(field.type);
        if (!child?.versioned || short.has(`${child.view} by ${field.child}`)) continue;
        const wanted = [field.child, ...(field.order ?? child.order).slice(0, 1).map(({ column }) => column)];
        const has = indexes.some(
          ({ table_name, columns }) =>
            table_name === child.view && wanted.every((column, at) => columns[at] === column),
        );
        if (!has) missing.add(`${child.view} by ${wanted.join(', ')}`);
      }
    for (const { view, order, listedBy = [] } of records.values())
      for (const column of listedBy) {
        const wanted = [column, ...order.slice(0, 1).map((one) => one.column), 'public_id'];
        if (!indexes.some((one) => one.table_name === view && wanted.join() === one.columns.join()))
          missing.add(`${view} by ${wanted.join(', ')}`);
      }
    expect([...missing].sort()).toEqual([]);
  } finally {
    await sql.end({ timeout: 5 });
  }
});
