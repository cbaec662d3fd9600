import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { prepare, serve } from '../src/serve.ts';
import { dataRole, type ServedSchema } from '../src/store/migrate.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, rolePrefix } from './support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

it('a server that ends as soon as it has begun leaves no line of the audit unsealed', async () => {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DEMONSTRATION: 'no' }, '/');
  const log = createLog('silent');
  const opened = {
    tierUrl: (tier: ServedSchema | 'WORKER') => (tier === 'WORKER' ? database.workerUrl : database.tierUrl(tier)),
    ownerUrl: null,
    dataRole: dataRole(rolePrefix),
    ...{ idSecret: 'ids', stewardSecret: 'stewards', keySecret: 'keys' },
    cursorKey: Buffer.alloc(32, 'cursors'),
    sealSecret: Buffer.alloc(32, 'seal'),
    stop: async () => {},
  };
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    await sql`insert into base.audit_entry (kind, actor, actor_kind, tier) values ('READ', 'somebody', 'PERSON', 'PARTNER')`;
    const { stop } = await serve(await prepare(config, log), opened, true, config, log);
    await stop();
    expect(await sql`select cardinality(entry_ids) as lines from base.audit_block`).toEqual([{ lines: 1 }]);
  } finally {
    await sql.end();
  }
});
