import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { chosen } from './standings.ts';

/** Runs the proof with any number of documents. */
const program = new Command('prove')
  .description(
    'Asks two databases that differ only in what a caller must not learn the same random documents, caller by caller, and compares every byte.',
  )
  .option('--documents <number>', 'how many documents', '1000')
  .option(
    '--seed <number>',
    'where to begin; the same seed makes the same documents',
    String(Date.now() % 1_000_000_000),
  )
  .option('--tier <tier>', 'only callers of this tier: OPEN, PARTNER, RESTRICTED, PROTECTED')
  .option('--standing <text>', 'only callers whose standing is called so (test/prove/standings.ts)')
  .option('--paths', 'compare the answers of plans and of resolvers on one database instead', false)
  .parse();
const { tier, standing, paths, ...numbers } = program.opts<{
  documents: string;
  seed: string;
  paths: boolean;
  tier?: string;
  standing?: string;
}>();
try {
  chosen(tier, standing);
} catch (error) {
  program.error((error as Error).message);
}
for (const [name, value] of Object.entries(numbers))
  if (!/^[1-9]\d{0,8}$/.test(value)) program.error(`--${name} '${value}' is not a whole number from 1 on.`);
const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--reporter=verbose',
    '--silent=false',
    'test/proof.test.ts',
    'test/proof-strict.test.ts',
    '-t',
    paths ? 'P48' : 'P28',
  ],
  {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
    env: {
      ...process.env,
      ...{ PROVE_DOCUMENTS: numbers.documents, PROVE_SEED: numbers.seed },
      ...{ PROVE_TIER: tier ?? '', PROVE_STANDING: standing ?? '' },
    },
  },
);
process.exitCode = status ?? 1;
