import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type postgres from 'postgres';
import type { Requests } from './compare.ts';
import { dialectOf } from './workloads.ts';

/** How many sets of a workload are asked. */
const sets = 5;

const readFrom = (file: string, from: number): string => {
  const buffer = Buffer.alloc(statSync(file).size - from);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, buffer, 0, buffer.length, from);
  } finally {
    closeSync(handle);
  }
  return buffer.toString();
};

/** What a server said to the database, without what only begins and ends: read off the database's own log, which names the login. */
const statementsIn = (log: string, login: RegExp): number =>
  [
    ...log.matchAll(/^\S+ \S+ \S+ \[\d+\] @(\S+)@ LOG: {2}duration: \S+ ms {2}(?:execute [^:]*|statement):\s*(\w+)/gm),
  ].filter(([, user, word]) => login.test(user ?? '') && !/^(begin|commit|rollback|set)$/i.test(word ?? '')).length;

/** Statements for one answer, at least and at most, for each server: they depend on the document and not on the data. */
export const statementsOf = async (
  sql: postgres.Sql,
  log: string,
  all: readonly Requests[],
): Promise<ReadonlyMap<string, readonly [number, number]>> => {
  await sql.unsafe(`alter system set log_min_duration_statement = 0`);
  await sql.unsafe(`alter system set log_line_prefix = '%m [%p] @%u@ '`);
  await sql.unsafe('select pg_reload_conf()');
  await setTimeout(500);
  const counts = new Map<string, readonly [number, number]>();
  try {
    for (const { server, bodies } of all) {
      const found: number[] = [];
      for (const body of bodies.slice(0, sets)) {
        const from = statSync(log).size;
        await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        await setTimeout(50);
        // What the server does beside answering goes through other logins.
        found.push(statementsIn(readFrom(log, from), dialectOf(server.name) === 'tributary' ? /_open$/ : /_owner$/));
      }
      counts.set(server.name, [Math.min(...found), Math.max(...found)]);
    }
  } finally {
    await sql.unsafe('alter system reset log_min_duration_statement');
    await sql.unsafe('alter system reset log_line_prefix');
    await sql.unsafe('select pg_reload_conf()');
  }
  return counts;
};
