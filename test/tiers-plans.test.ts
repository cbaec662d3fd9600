import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

/** What a mask costs where nobody asks for what it masks: nothing. */
let database: Database;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createDatabase();
  sql = connect(database.ownerUrl, { max: 1 });
  await sql.unsafe(
    'analyze base.site, base.displacement_stock, base.incident, base.displacement_flow, base.area, base.protocol_reach',
  );
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  await database?.drop();
});

const planOf = async (tier: string, text: string): Promise<string> =>
  sql.begin(async (tx) => {
    await tx.unsafe(`set local search_path = ${tier}, words`);
    await tx.unsafe('set local enable_seqscan = off; set local enable_sort = off');
    await tx.unsafe(
      "select set_config('app.rows_all', (select array_agg(id)::text from base.dataset), true), set_config('app.rows_some', (select array_agg(id)::text from base.dataset), true)",
    );
    const rows = await tx.unsafe(`explain (costs off) ${text}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

describe.each(['open', 'partner', 'restricted', 'protected'])('%s', (tier) => {
  it('joins no protocol and no place to a list without masked columns', async () => {
    for (const view of ['site', 'incident', 'displacement_flow'])
      expect(await planOf(tier, `select t.public_id from ${view} t where t.published_to is null`)).not.toMatch(
        /protocol_reach|Join|Nested Loop/,
      );
    const masked = await planOf(tier, 'select t.latitude from incident t where t.published_to is null');
    expect(masked).toMatch(/protocol_reach/);
  });

  it('walks an index and stops with the page, masked columns or none', async () => {
    for (const columns of ['t.public_id', 't.public_id, t.latitude, t.withheld']) {
      const plan = await planOf(
        tier,
        `select ${columns} from displacement_flow t where t.published_to is null order by t.period_start desc, t.public_id desc limit 20`,
      );
      expect(plan).toMatch(/^Limit/);
      expect(plan).not.toMatch(/\bSort\b(?! Key)/);
      expect(plan).toMatch(/Index (Only )?Scan.* on displacement_flow t/);
    }
  });
});
