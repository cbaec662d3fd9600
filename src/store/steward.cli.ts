import { randomBytes } from 'node:crypto';
import { Command, CommanderError } from 'commander';
import type postgres from 'postgres';
import { ownConfig } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import { createLog } from '../log.ts';
import { type Opened, openForOwner } from './installation.ts';
import { connect } from './pool.ts';
import { newStewardKey, stewardKeyHash } from './steward-keys.ts';

/** Keys of stewards: made, listed and revoked with the owner's login. */
const withOwner = async (work: (sql: postgres.Sql, opened: Opened) => Promise<void>): Promise<void> => {
  const opened = await openForOwner(ownConfig(), createLog('warn'));
  const sql = connect(opened.ownerUrl, { max: 1 });
  try {
    await sql.unsafe(`set role ${opened.dataRole}`);
    await work(sql, opened);
  } finally {
    await sql.end({ timeout: 5 });
    await opened.stop();
  }
};

const add = (name: string, { days }: { days: string }) => {
  if (!/^\d{1,4}$/.test(days) || Number(days) < 1 || Number(days) > 366)
    throw refusal('BAD_ARGUMENT', `--days '${days}' is not a whole number from 1 to 366.`);
  if (!name.trim() || name.length > 200) throw refusal('BAD_ARGUMENT', 'The name must have 1 to 200 characters.');
  return withOwner(async (sql, { stewardSecret }) => {
    const key = newStewardKey();
    const [made] = await sql`
      insert into base.steward (public_id, name, key_hash, expires_at)
      values (${`stw_${randomBytes(8).toString('base64url')}`}, ${name.trim()}, ${stewardKeyHash(stewardSecret, key)}, now() + make_interval(days => ${Number(days)}))
      returning public_id, expires_at`;
    console.log(key);
    console.error(
      `${made?.public_id}: ${name.trim()}, until ${made?.expires_at}. The key is shown this once: only a hash of it is kept. ` +
        'It goes with each request as `Authorization: Bearer <key>`.',
    );
  });
};

const list = () =>
  withOwner(async (sql) => {
    const rows = await sql`
      select public_id, name, expires_at, last_used_at, case when revoked_at is not null then 'revoked' when expires_at <= now() then 'expired' else 'valid' end as state
      from base.steward where person_id is null order by id`;
    for (const row of rows)
      console.log(
        [
          row.public_id,
          row.state,
          `until ${row.expires_at}`,
          `last used ${row.last_used_at ?? 'never'}`,
          row.name,
        ].join('  '),
      );
    if (!rows.length) console.log('No steward has a key yet.');
  });

const revoke = (id: string) =>
  withOwner(async (sql) => {
    const found = await sql`
      update base.steward set revoked_at = coalesce(revoked_at, now()) where public_id = ${id} and person_id is null returning name`;
    if (!found.length) throw refusal('NOT_FOUND', `There is no steward '${id}'. See: npm run steward -- list`);
    console.log(`${id}: revoked. ${found[0]?.name} is refused from the next request on.`);
  });

const program = new Command('npm run steward --').description('Keys of stewards.').exitOverride();
program
  .command('add')
  .description('Makes a key and shows it once.')
  .argument('<name>', 'who will use it')
  .option('--days <number>', 'how many days it is valid', '90')
  .action(add);
program.command('list').description('Lists all keys, without the keys themselves.').action(list);
program.command('revoke').description('Revokes a key at once.').argument('<id>', 'as listed').action(revoke);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
}
