import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';

/** Runs the attacks on tables of a survey and on tables at nested levels at full size, and prints what each of them found. */
const program = new Command('attack')
  .description(
    'Attacks the public tables of an invented survey over the API, and those over invented incidents at nested levels: averaging, differencing, linear programs, releases.',
  )
  .option('--records <number>', 'how many people the survey asked, and how many incidents there were', '20000')
  .option('--questions <number>', 'how many questions are asked in other words', '10000')
  .option(
    '--programs <number>',
    'of how many hidden numbers the bounds are worked out from all margins together',
    '100',
  )
  .option('--releases <number>', 'how many second releases are guessed from what moved', '4')
  .parse();
const options = program.opts<{ records: string; questions: string; programs: string; releases: string }>();
for (const [name, value] of Object.entries(options))
  if (!/^[1-9]\d{0,6}$/.test(value)) program.error(`--${name} '${value}' is not a whole number from 1 on.`);
const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=verbose', '--silent=false', 'test/attack.test.ts', 'test/attack-nested.test.ts'],
  {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
    env: {
      ...process.env,
      ATTACK_RECORDS: options.records,
      ATTACK_QUESTIONS: options.questions,
      ATTACK_PROGRAMS: options.programs,
      ATTACK_RELEASES: options.releases,
    },
  },
);
process.exitCode = status ?? 1;
