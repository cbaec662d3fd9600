import { once } from 'node:events';
import { Readable } from 'node:stream';
import { Refusal, refusal } from '../errors.ts';
import { arrayText } from './array-text.ts';
import { connect, pidOf, readCopy } from './connect.ts';
import { errorCode } from './lost.ts';
import { cancelled, isAway, unavailable } from './pool.ts';

type Rows = Record<string, unknown>[];
type Statement = { readonly text: string; readonly params: readonly unknown[] };

/** Bytes on their way out. They end when all are there, and break off when anything goes wrong. */
export type Copy = { readonly bytes: Readable; readonly copied: () => number };

export type CopyOptions = {
  readonly url: string;
  readonly tier: string;
  /** How many at one time. */
  readonly size: number;
  /** From the first statement to the last byte. */
  readonly deadlineMs: number;
  /** A number that grows whenever something is closed to everybody. */
  readonly protection: () => Promise<number>;
};

const application = 'tributary export';
/** What is read ahead of the client, in bytes. */
const ahead = 65_536;
/** How often is looked whether something was closed meanwhile. */
const lookMs = 5_000;

/**
 * Copies whole results out as CSV, on connections of their own, so that nobody's query waits for them. All that is read for one copy is
 * read in one transaction. A connection on which one broke off is not used again: the database is told to end it, even where it
 * waits for somebody to take the next row.
 */
export const openCopies = ({ url, tier, size, deadlineMs, protection }: CopyOptions) => {
  const options = {
    connection: {
      application_name: application,
      search_path: `${tier.toLowerCase()}, words`,
      statement_timeout: deadlineMs + 1000,
    },
  };
  const openLane = () => connect(url, { max: 1, idle_timeout: 60, ...options });
  const lanes = new Set(Array.from({ length: size }, openLane));
  const free = [...lanes];
  const beside = connect(url, { max: 1, idle_timeout: 30, ...options });

  const replace = async (lane: ReturnType<typeof openLane>, pid: number | undefined): Promise<void> => {
    if (!lanes.delete(lane)) return;
    const fresh = openLane();
    lanes.add(fresh);
    free.push(fresh);
    if (pid !== undefined)
      await beside`select pg_terminate_backend(pid) from pg_stat_activity where pid = ${pid}::int and application_name = ${application}::text`.catch(
        () => {},
      );
    await lane.end({ timeout: 0 }).catch(() => {});
  };

  /** `prepare` reads what it needs and says what is to be copied. Rejects as long as nothing is on its way. */
  const copyOut = async <T extends Statement>(
    signal: AbortSignal,
    prepare: (run: (text: string, params: readonly unknown[]) => Promise<Rows>) => Promise<T>,
  ): Promise<{ readonly asked: T } & Copy> => {
    if (signal.aborted) throw cancelled();
    const lane = free.pop();
    if (!lane)
      throw refusal(
        'EXPORTS_BUSY',
        `${size === 1 ? 'Another export is' : `${size} other exports are`} under way, and no more are made at one time. Try again in a while.`,
        { limit: size },
      );
    const broken = Promise.withResolvers<never>();
    broken.promise.catch(() => {});
    let pid: number | undefined;
    let source: Readable | undefined;
    let isOver = false;
    let copied = 0;

    const bytes = new Readable({
      highWaterMark: ahead,
      read: () => take(),
      destroy: (error, done) => {
        if (!isOver) giveUp(error ?? cancelled());
        done(error);
      },
    });
    /** Rows come one by one, and go on in pieces of as many as there are. Once nobody wants them they only make way for the end. */
    const take = (): void => {
      for (let piece = source?.read(); piece; piece = source?.read()) {
        copied += piece.length;
        if (!isOver) return void bytes.push(piece);
      }
      source?.once('readable', take);
    };
    const over = (): boolean => {
      if (isOver) return false;
      isOver = true;
      clearTimeout(timer);
      clearInterval(looking);
      signal.removeEventListener('abort', leave);
      return true;
    };
    const giveUp = (reason: unknown): void => {
      if (!over()) return;
      broken.reject(reason);
      bytes.destroy(reason as Error);
      take();
      void replace(lane, pid);
    };
    const fail = (error: unknown): void => giveUp(translated(error, deadlineMs));
    const leave = () => giveUp(cancelled());
    const timer = setTimeout(() => giveUp(timedOut(deadlineMs)), deadlineMs);
    let protectedAs: number | undefined;
    /** What was closed since the moment that is read goes no further, and what went is not whole. */
    const confirm = async (): Promise<void> => {
      if ((await protection()) !== protectedAs) throw closedMeanwhile();
    };
    const looking = setInterval(() => confirm().catch(fail), lookMs);
    signal.addEventListener('abort', leave, { once: true });
    // Whoever waits for the first bytes is told by the promise, and whoever receives them by the stream.
    bytes.on('error', () => {});

    const run = (text: string, params: readonly unknown[] = []): Promise<Rows> =>
      Promise.race([lane.unsafe(text, params as never[], { prepare: false }), broken.promise]);
    const end = async (): Promise<void> => {
      if (isOver) return;
      // The driver stops its socket when a piece comes too early, and after the last piece nobody lets it go on.
      source?._read(ahead);
      await run('commit');
      await confirm();
      if (over()) free.push(lane);
      bytes.push(null);
    };
    try {
      protectedAs = await Promise.race([protection(), broken.promise]);
      const begin = lane.unsafe('begin isolation level repeatable read read only');
      await Promise.race([begin, broken.promise]);
      pid = pidOf(begin);
      const asked = await Promise.race([prepare(run), broken.promise]);
      // COPY takes no parameters, so the database itself writes them into its text, as what they are to it: quoted literals.
      const [written] = await run('select format($1::text, variadic $2::text[]) as text', [
        `copy (${formatOf(asked.text)}) to stdout (format csv, header, encoding 'UTF8')`,
        asked.params.map(literal),
      ]);
      const copying = lane.unsafe<never[]>(written?.text as string);
      const opened = readCopy(copying, fail).then((stream) => {
        source = stream;
        source.once('end', () => end().catch(fail));
        if (isOver) take();
      });
      await Promise.race([opened, broken.promise]);
      // The driver may have come back by another connection, which knows nothing of the transaction.
      if (pidOf(copying) !== pid) throw unavailable();
      await Promise.race([once(bytes, 'readable'), broken.promise]);
      return { asked, bytes, copied: () => copied };
    } catch (error) {
      fail(error);
      throw translated(error, deadlineMs);
    }
  };
  return {
    copyOut,
    close: async (): Promise<void> => {
      await Promise.all([...lanes, beside].map((lane) => lane.end({ timeout: 2 })));
    },
  };
};

/** The text with its placeholders as `format` has them: each written as a literal. */
const formatOf = (text: string): string => text.replaceAll('%', '%%').replaceAll(/\$(\d+)/g, '%$1$$L');

const literal = (value: unknown): string | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? arrayText(value) : String(value);

const closedMeanwhile = () =>
  refusal(
    'UNAVAILABLE',
    'What everybody may read was narrowed while the export was made, so it is not given. Ask again.',
  );

const timedOut = (ms: number) =>
  refusal('TIMED_OUT', `The export was not finished within ${ms / 1000} seconds. Ask for less: a narrower filter.`);

const translated = (error: unknown, deadlineMs: number): unknown => {
  if (error instanceof Refusal) return error;
  if (errorCode(error) === '57014') return timedOut(deadlineMs);
  return isAway(error) ? unavailable() : error;
};
