import type { Source } from '../../src/sources/source.ts';
import { connect } from '../../src/store/pool.ts';
import type { Database } from './database.ts';
import { rowsOf } from './desk.ts';

/** Something that was begun and stands still until it is let go. */
export type Halt = { readonly reached: Promise<void>; readonly goOn: () => void };

/** A source that stands still once, when so many rows were read; what reads it again is not stopped. */
export const halting = (
  source: Source,
  after: number,
): Halt & { readonly source: Source; readonly reads: () => number } => {
  const reached = Promise.withResolvers<void>();
  const going = Promise.withResolvers<void>();
  let reads = 0;
  return {
    reached: reached.promise,
    goOn: () => going.resolve(),
    reads: () => reads,
    source: {
      ...source,
      async *read(plan, taken) {
        reads += 1;
        let rows = 0;
        for await (const entry of source.read(plan, taken)) {
          if ('at' in entry && rows++ === after && reads === 1) {
            reached.resolve();
            await going.promise;
          }
          yield entry;
        }
      },
    },
  };
};

/** Holds a table against everybody who writes into it: whoever comes to it stands still there. */
export const holdTable = async (
  database: Database,
  table: string,
): Promise<Halt & { readonly done: Promise<unknown> }> => {
  const reached = Promise.withResolvers<void>();
  const going = Promise.withResolvers<void>();
  const sql = connect(database.ownerUrl, { max: 1, connection: { application_name: 'holding' } });
  const done = sql
    .begin(async (tx) => {
      await tx.unsafe(`lock table ${table} in share row exclusive mode`);
      reached.resolve();
      await going.promise;
    })
    .then(() => sql.end({ timeout: 5 }));
  await reached.promise;
  return { reached: reached.promise, goOn: () => going.resolve(), done };
};

/** Asks until so many stand and wait for a lock of this kind in the database. */
export const waiting = async (database: Database, kind: 'relation' | 'advisory', count = 1): Promise<void> => {
  for (;;) {
    const [row] = await rowsOf(
      database,
      `select count(*)::int as number from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and not l.granted and l.locktype = $1`,
      [kind],
    );
    if (row?.number >= count) return;
  }
};
