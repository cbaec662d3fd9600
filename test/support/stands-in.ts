import { expect } from 'vitest';
import { connect } from '../../src/store/pool.ts';
import type { Database } from './database.ts';

/** Where a text stands, in any column of any table that the installation keeps: this is what has to find nothing. */
export const standsIn = async (database: Database, text: string, tables = /./): Promise<string[]> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    const columns = await sql`
      select c.table_schema || '."' || c.table_name || '"' as name, c.table_name as short, c.column_name as column, c.data_type = 'bytea' as bytes
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'words')`;
    expect(columns.length).toBeGreaterThan(500);
    const holds = ({ column, bytes }: Record<string, unknown>) =>
      bytes ? `position(convert_to($1, 'UTF8') in "${column}") > 0` : `strpos("${column}"::text, $1) > 0`;
    const found: string[] = [];
    for (const name of new Set(columns.map((one) => one.name as string))) {
      if (!tables.test(name)) continue;
      const own = columns.filter((one) => one.name === name);
      // A row as a text shows all but bytes, which are looked at one by one.
      const any = ['strpos(t::text, $1) > 0', ...own.filter(({ bytes }) => bytes).map(holds)].join(' or ');
      if (!(await sql.unsafe(`select 1 from ${name} t where ${any} limit 1`, [text])).length) continue;
      for (const one of own)
        if ((await sql.unsafe(`select 1 from ${name} t where ${holds(one)} limit 1`, [text])).length)
          found.push(`${one.short}.${one.column}`);
    }
    return found.sort();
  } finally {
    await sql.end({ timeout: 5 });
  }
};
