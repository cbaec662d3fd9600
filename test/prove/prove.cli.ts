import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';

/** Runs the proof with any number of documents. */
const program = new Command('prove')
  .description(
    'Asks two databases that differ in hidden values only the same random documents, and compares every byte.',
  )
  .option('--documents <number>', 'how many documents', '1000')
  .option(
    '--seed <number>',
    'where to begin; the same seed makes the same documents',
    String(Date.now() % 1_000_000_000),
  )
  .parse();
const options = program.opts<{ documents: string; seed: string }>();
for (const [name, value] of Object.entries(options))
  if (!/^[1-9]\d{0,8}$/.test(value)) program.error(`--${name} '${value}' is not a whole number from 1 on.`);
const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=verbose', '--silent=false', 'test/proof.test.ts', '-t', 'P28'],
  {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
    env: { ...process.env, PROVE_DOCUMENTS: options.documents, PROVE_SEED: options.seed },
  },
);
process.exitCode = status ?? 1;
