import type postgres from 'postgres';
import type { Log } from '../log.ts';

export type Rounds = {
  /** Of one's own: it is ended with the rounds. */
  readonly sql: postgres.Sql;
  readonly channel: string;
  /** What the rounds are about, in the plural, for the log. */
  readonly what: string;
  /** The longest rest, in seconds: some things come without a word. */
  readonly mostSeconds: number;
  /** Does what is due and says how many seconds there is nothing to do; gives up between two pieces of work once `isStopping`. */
  readonly round: (isStopping: () => boolean) => Promise<number>;
  readonly log: Log;
};

/** Works in rounds as long as the process lives: when the database tells of something, and with a look of its own now and then. */
export const workWhenTold = ({
  sql,
  channel,
  what,
  mostSeconds,
  round,
  log,
}: Rounds): { readonly stop: () => Promise<void> } => {
  let stopping = false;
  let told = false;
  let wake = () => {};
  const notice = () => {
    told = true;
    wake();
  };
  const pause = (seconds: number) =>
    new Promise<void>((done) => {
      if (told || stopping) return done();
      const timer = setTimeout(done, seconds * 1000);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const work = async () => {
    while (!stopping) {
      told = false;
      let seconds = mostSeconds;
      try {
        seconds = await round(() => stopping);
      } catch (error) {
        if (!stopping) log.warn(`${what} wait`, { code: String((error as { code?: unknown }).code ?? 'unforeseen') });
      }
      await pause(seconds);
    }
  };
  const listening = sql.listen(channel, notice).catch(() => log.warn(`${what} are looked for, not told`));
  const working = work();
  return {
    stop: async () => {
      stopping = true;
      wake();
      // What is half done by then is undone by the database and taken again at the next start.
      await Promise.race([working, new Promise((done) => setTimeout(done, 8000).unref())]);
      await listening;
      await sql.end({ timeout: 2 });
    },
  };
};
