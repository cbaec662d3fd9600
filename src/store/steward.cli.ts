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
    const made = await sql.begin(async (tx) => {
      const [row] = await tx`
        insert into base.steward (public_id, name, key_hash, expires_at)
        values (${`stw_${randomBytes(8).toString('base64url')}`}, ${name.trim()}, ${stewardKeyHash(stewardSecret, key)}, now() + make_interval(days => ${Number(days)}))
        returning public_id, expires_at`;
      await tell(tx, 'addStewardKey', row?.public_id, `key of a steward for ${Number(days)} days`);
      return row;
    });
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
    const found = await sql.begin(async (tx) => {
      const rows = await tx`
        update base.steward set revoked_at = coalesce(revoked_at, now()) where public_id = ${id} and person_id is null returning name`;
      if (rows.length) await tell(tx, 'revokeStewardKey', id, 'key of a steward revoked');
      return rows;
    });
    if (!found.length) throw refusal('NOT_FOUND', `There is no steward '${id}'. See: npm run steward -- list`);
    console.log(`${id}: revoked. ${found[0]?.name} is refused from the next request on.`);
  });

/** The first administrator cannot be made by another one: the owner's login does it, and tells of it like any act. */
const administrator = (name: string, { issuer, subject }: { issuer: string; subject: string }) => {
  if (!/^https?:\/\/[\x21-\x7e]{1,300}$/.test(issuer))
    throw refusal('BAD_ARGUMENT', `--issuer '${issuer}' is not the address that tokens name (iss).`);
  if (!/^[\x21-\x7e]{1,255}$/.test(subject))
    throw refusal('BAD_ARGUMENT', '--subject must be the word that tokens name (sub), 1 to 255 characters.');
  if (!name.trim() || name.length > 200) throw refusal('BAD_ARGUMENT', 'The name must have 1 to 200 characters.');
  return withOwner(async (sql) => {
    const id = await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('tributary access'))`;
      const [known] = await tx`
        select id, public_id, barred_at from base.person where issuer = ${issuer} and subject = ${subject}`;
      if (known?.barred_at)
        throw refusal('CONFLICT', `${known.public_id} is barred. An administrator has to admit them again.`);
      const person = known ?? (await register(tx, issuer, subject, name.trim()));
      const given = await tx`
        insert into base.person_role (person_id, role) select ${person.id}::int, 'ADMINISTRATOR'
        where not exists (select from base.person_role where person_id = ${person.id} and role = 'ADMINISTRATOR' and ended_at is null)
        returning id`;
      if (!given.length) throw refusal('CONFLICT', `${person.public_id} is an administrator already.`);
      await tell(tx, 'giveRole', person.public_id, 'role ADMINISTRATOR given', 'npm run steward -- administrator');
      return person.public_id as string;
    });
    console.log(`${id}: ${name.trim()} is an administrator, who signs in as '${subject}' with ${issuer}.`);
  });
};

/** What the owner's login does is an act as well. */
const tell = async (
  tx: postgres.TransactionSql,
  action: string,
  subject: string,
  change: string,
  reason = 'npm run steward',
): Promise<void> => {
  await tx`
    insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
    values ('owner', 'The owner of the database', ${action}, ${subject}, ${reason}, ${change}, ${randomBytes(16).toString('hex')}, '')`;
};

const register = async (tx: postgres.TransactionSql, issuer: string, subject: string, name: string) => {
  const [made] = await tx`
    insert into base.person (public_id, issuer, subject, name)
    values (${`per_${randomBytes(16).toString('base64url')}`}, ${issuer}, ${subject}, ${name}) returning id, public_id`;
  return made as postgres.Row;
};

const program = new Command('npm run steward --')
  .description('Keys of stewards, and the first administrators.')
  .exitOverride();
program
  .command('add')
  .description('Makes a key and shows it once.')
  .argument('<name>', 'who will use it')
  .option('--days <number>', 'how many days it is valid', '90')
  .action(add);
program
  .command('administrator')
  .description('Makes somebody an administrator who signs in with an identity provider.')
  .argument('<name>', 'their name')
  .requiredOption('--issuer <address>', 'the provider, as tokens name it (iss)')
  .requiredOption('--subject <word>', 'what it calls them (sub)')
  .action(administrator);
program.command('list').description('Lists all keys, without the keys themselves.').action(list);
program.command('revoke').description('Revokes a key at once.').argument('<id>', 'as listed').action(revoke);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
}
