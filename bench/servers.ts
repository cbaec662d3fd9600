import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { rolePrefix, secret } from './warehouse/make.ts';
import { dialectOf, type ServerName, type Variables } from './workloads.ts';

export type Server = {
  readonly name: ServerName;
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** All servers on one core, what asks them on the other: neither takes time from what is measured. */
export const cores = { servers: '0', asking: '1' } as const;

/** A port that nobody listens on: another run on the same machine must not answer in our place. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
const paths: Record<ServerName, string> = {
  tributary: '/graphql',
  postgraphile: '/graphql',
  mercurius: '/graphql',
  apollo: '/',
  cached: '/graphql',
};

const commandOf = (name: ServerName): readonly string[] =>
  dialectOf(name) === 'tributary'
    ? ['--max-semi-space-size=16', '--v8-pool-size=1', join('..', 'node_modules', '.cache', 'bundle', 'main.mjs')]
    : [join('servers', `${name}.ts`)];

/** What a server says to a document; throws where that is no answer. */
export const ask = async (url: string, query: string, variables: Variables): Promise<Record<string, unknown>> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (!body.data || body.errors) throw new Error(`${url} refused ${query}\n${JSON.stringify(body).slice(0, 1000)}`);
  return body.data;
};

/** `flags` are for Node, `program` is what to run instead of the server as people start it. */
export const startServer = async (
  name: ServerName,
  ownerUrl: string,
  flags: readonly string[] = [],
  program?: string,
  port?: number,
): Promise<Server> => {
  const own = port ?? (await freePort());
  const url = `http://127.0.0.1:${own}${paths[name]}`;
  const child: ChildProcess = spawn(
    'taskset',
    ['-c', cores.servers, process.execPath, ...flags, ...(program ? [program] : commandOf(name))],
    {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: String(own), DATABASE_URL: ownerUrl },
        ...{ TRIBUTARY_SECRET: secret, ROLE_PREFIX: rolePrefix, DEMONSTRATION: 'false', LOG_LEVEL: 'error' },
        ANSWER_CACHE_MB: name === 'cached' ? '64' : '0',
      },
    },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for (let tries = 0; ; tries += 1) {
    const up = await ask(url, '{ __typename }', {}).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (child.exitCode !== null || tries > 300) throw new Error(`${name} did not start`);
    await setTimeout(100);
  }
  return {
    ...{ name, url, pid: child.pid as number },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** Milliseconds of the processor that a process took so far. */
export const processorMs = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** MB that a process holds now. */
export const memoryNow = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
/** MB at most since it was last forgotten. */
export const peakMemory = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');
