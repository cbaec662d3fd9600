import { readFile, writeFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import type postgres from 'postgres';
import { ownConfig } from '../../config.ts';
import { Refusal, refusal } from '../../errors.ts';
import { createLog } from '../../log.ts';
import { type Opened, openForOwner } from '../installation.ts';
import { connect } from '../pool.ts';
import { type Block, lastBlock, publicKeyOf, sealingKey } from './blocks.ts';
import { forget } from './forget.ts';
import { continueRestored, sealDue } from './seal.ts';
import { type Finding, verifyAudit } from './verify.ts';

/** Seals, verifies and forgets lines of the audit, with the owner's login. */
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

/** Heads that somebody kept: of a checkpoint, or of what was published. */
const readPublished = async (file: string): Promise<readonly Pick<Block, 'number' | 'head'>[]> => {
  const unusable = () =>
    refusal('UNREADABLE_FILE', `${file} is neither a checkpoint of this program nor what /audit/roots answers.`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw refusal('UNREADABLE_FILE', `${file} cannot be read.`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw unusable();
  }
  const whole = parsed as { blocks?: unknown } | null;
  const blocks = Array.isArray(whole?.blocks) ? whole.blocks : [whole];
  for (const block of blocks)
    if (typeof block?.number !== 'number' || !/^[0-9a-f]{64}$/.test(String(block?.head))) throw unusable();
  return blocks as Pick<Block, 'number' | 'head'>[];
};

const told = ({ block, line, what }: Finding): string => {
  const at = [block === null ? [] : [`block ${block}`], line === null ? [] : [`line ${line}`]].flat().join(', ');
  return `${at} ${what}`;
};

const verify = ({ checkpoint, key }: { checkpoint: string[]; key: string[] }) =>
  withOwner(async (sql, { sealSecret }) => {
    const published = (await Promise.all(checkpoint.map(readPublished))).flat();
    const keys = [publicKeyOf(sealingKey(sealSecret)), ...key];
    const { blocks, lines, waiting, waitingSince, forgotten, findings } = await verifyAudit(sql, { keys, published });
    const [worst, ...others] = findings;
    if (worst) {
      console.log(`NOT as it was sealed: ${told(worst)}.`);
      for (const one of others) console.log(`  also: ${told(one)}`);
      process.exitCode = 1;
    } else console.log(`As it was sealed: ${blocks} blocks, ${lines} lines.`);
    if (forgotten) console.log(`Of ${forgotten} blocks the lines of reading were deleted when their time was over.`);
    if (waiting) console.log(`${waiting} lines are not sealed yet, the oldest from ${waitingSince}.`);
    if (!published.length)
      console.log('Compared with nothing from outside: blocks cut off at the end are seen with --checkpoint alone.');
  });

const checkpoint = (file: string | undefined) =>
  withOwner(async (sql, { sealSecret }) => {
    const last = await lastBlock(sql);
    if (!last) throw refusal('NOT_FOUND', 'Nothing has been sealed yet.');
    const { number, head, sealedAt, signature } = last;
    const text = `${JSON.stringify({ number, head, sealedAt, signature, key: publicKeyOf(sealingKey(sealSecret)) })}\n`;
    if (file === undefined) process.stdout.write(text);
    else await writeFile(file, text);
  });

const seal = () =>
  withOwner(async (_, { tierUrl, sealSecret }) => {
    const sql = connect(tierUrl('AUDIT'), { max: 1 });
    try {
      console.log(`${await sealDue(sql, sealingKey(sealSecret))} lines were sealed.`);
    } finally {
      await sql.end({ timeout: 5 });
    }
  });

const restored = () =>
  withOwner(async (sql) => {
    console.log(
      (await continueRestored(sql))
        ? 'New lines stand behind those that came along.'
        : 'This database counts on from where its last block ends: there is nothing to do.',
    );
  });

const forgetBefore = ({ before, reason }: { before: string; reason: string }) =>
  withOwner(async (sql) => {
    const { lines, block } = await forget(sql, before, reason);
    console.log(
      block === null
        ? 'No block is as old as that: nothing was deleted.'
        : `${lines} lines of reading of the blocks up to ${block} were deleted. Their hashes and what was decided stay.`,
    );
  });

const gathered = (value: string, before: readonly string[]): string[] => [...before, value];
const program = new Command('npm run audit --').description('The record of reading and deciding.').exitOverride();
program
  .command('verify')
  .description('Compares every line with what was sealed, and names the first that differs.')
  .option('--checkpoint <file>', 'a checkpoint, or what /audit/roots answered once; may be repeated', gathered, [])
  .option('--key <key>', 'a further public key that may have signed; may be repeated', gathered, [])
  .action(verify);
program
  .command('checkpoint')
  .description('Tells the newest block, to be kept somewhere else.')
  .argument('[file]', 'where to write it')
  .action(checkpoint);
program.command('seal').description('Seals what can be sealed, as a running server does by itself.').action(seal);
program
  .command('restored')
  .description('To be called once in a copy that was restored from a dump, before it is served.')
  .action(restored);
program
  .command('forget')
  .description('Deletes lines of reading whose time is over; what was decided stays.')
  .requiredOption('--before <day>', 'in blocks that were sealed before this day')
  .requiredOption('--reason <text>', 'why; it is kept')
  .action(forgetBefore);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
}
