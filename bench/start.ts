import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ask, freePort } from './servers.ts';

const longest = 300_000;

/** Milliseconds from `npm start` to the first answer, with the sample that a first start brings along. */
const start = async (dataDir: string): Promise<number> => {
  const port = await freePort();
  const from = performance.now();
  // A group of its own: npm, its shell and the server end together.
  const child = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '..'),
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', NODE_ENV: 'production' },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  try {
    for (;;) {
      const up = await ask(`http://127.0.0.1:${port}/graphql`, '{ __typename }', {}).then(
        () => true,
        () => false,
      );
      if (up) return performance.now() - from;
      if (child.exitCode !== null || performance.now() - from > longest) throw new Error('npm start did not answer');
      await setTimeout(10);
    }
  } finally {
    if (child.exitCode === null) process.kill(-(child.pid as number), 'SIGTERM');
    await ended;
  }
};

/** Warm starts: the database is there, and whatever a start keeps for the next one. */
export const warmStarts = async (times: number): Promise<readonly number[]> => {
  const dataDir = join(import.meta.dirname, '.data', 'start');
  // Its tables may be those of another version.
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  await start(dataDir);
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await start(dataDir));
  return taken;
};
