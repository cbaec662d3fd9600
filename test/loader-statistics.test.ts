import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

it.each(['area', 'area_code', 'coverage', 'displacement_stock', 'observation', 'search_entry', 'site'])(
  'leaves the planner knowing how much was loaded into %s',
  async (table) => {
    const sql = connect(database.ownerUrl, { max: 1 });
    try {
      const [known] = await sql`select reltuples::int as rows from pg_class where oid = ${`base.${table}`}::regclass`;
      const [there] = await sql.unsafe(`select count(*)::int as rows from base.${table}`);
      // What a release adds to much that is there already is left to the database's own round.
      expect(known?.rows).toBeGreaterThan(there?.rows * 0.6 - 50);
      expect(known?.rows).toBeLessThan(there?.rows * 1.2);
    } finally {
      await sql.end({ timeout: 5 });
    }
  },
);
