import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a list of 1,000 records costs a cleared caller, against anybody: the lines that test/tiers-overhead.test.ts prints. */
export const overhead = (runs: number): readonly string[] => {
  const root = join(import.meta.dirname, '..');
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--silent=false', 'test/tiers-overhead.test.ts'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, OVERHEAD_RUNS: String(runs), NO_COLOR: '1' } },
  );
  const lines = stdout.split('\n').filter((line) => line.includes('runs in turns'));
  if (status !== 0 || !lines.length)
    throw new Error(`the overhead of protection was not measured:\n${stdout.slice(-2000)}`);
  return lines.map((line) => line.trim());
};
