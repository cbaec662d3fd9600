import { weightOf } from '../sent-rows.ts';
import { viewsIn } from './views-in.ts';

type Row = { readonly [column: string]: unknown };

/** Rows by the value that they were asked for by. */
type Found = Map<string | number, readonly Row[]>;

/** What one request knows of shared ground without asking for it, and what it finds out. */
export type Memory = {
  /** What is known of a view, asked in one way; undefined where nothing of it may be kept. */
  readonly of: (view: string, way: string) => Kept | undefined;
  /** The same of a statement that reads several, by its values. */
  readonly ofStatement: (text: string) => Kept | undefined;
};

export type Kept = {
  readonly get: (key: string | number) => readonly Row[] | undefined;
  readonly keep: (key: string | number, rows: readonly Row[]) => void;
};

/**
 * A memory that tells in the end whether everything it said was so while the request ran. It asks the database where it is used, or
 * sooner where that is expected, so that nobody has to wait for it afterwards.
 */
export type Visit = Memory & {
  readonly expect: () => void;
  readonly used: () => boolean;
  readonly stands: () => Promise<boolean>;
};

export type Ground = { readonly visit: (tier: string) => Visit };

/** What an entry weighs besides its key and its rows. */
const besides = 200;
const lengthOf = (key: string | number): number => (typeof key === 'string' ? 2 * key.length : 0);

/** Views of what is published, which are no records. */
const ofReleases = ['horizon', 'release_gone'];

/** Views that are the same at every tier, and those whose rows are what they are whenever they are asked for. */
type Views = { readonly views: ReadonlySet<string>; readonly unversioned: ReadonlySet<string> };

/**
 * Rows of shared ground (places, units, items of frameworks, …), and for those who ask as anybody of all that facts hang on and of what
 * is published, kept between requests as long as the database stands in the same state. `state` reads a number of it that grows with
 * every change; what is answered from memory was so at a moment after the question came, or `stands` says no. What is kept weighs about
 * so many bytes at most, questions included: callers choose how long these are.
 */
export const openGround = ({ views, unversioned }: Views, state: () => Promise<number>, most = 33_554_432): Ground => {
  const nothing = (at: number) => ({ state: at, views: new Map<string, Found>(), weight: 0 });
  let memory = nothing(Number.NaN);
  return {
    visit: (tier) => {
      const known = memory;
      let now: Promise<number> | undefined;
      let used = false;
      const begin = (): Promise<number> => {
        if (!now) {
          now = state();
          now.catch(() => {});
        }
        return now;
      };
      const fresh: (() => void)[] = [];
      let answered = false;
      // Above OPEN it depends on who asks, and is recorded.
      const isKept = (view: string): boolean =>
        views.has(view) || (tier === 'OPEN' && (unversioned.has(view) || ofReleases.includes(view)));
      const keptAs = (name: string): Kept => {
        used = true;
        begin();
        const found = known.views.get(name);
        return {
          get: (key) => {
            const rows = found?.get(key);
            if (rows) answered = true;
            return rows;
          },
          keep: (key, rows) => {
            fresh.push(() => {
              let there = known.views.get(name);
              if (!there) {
                there = new Map();
                known.views.set(name, there);
                known.weight += besides + lengthOf(name);
              }
              known.weight += besides + lengthOf(key) + weightOf(rows);
              there.set(key, rows);
            });
          },
        };
      };
      return {
        expect: () => void begin(),
        used: () => used,
        of: (view, way) => (isKept(view) ? keptAs(`${view} ${way}`) : undefined),
        ofStatement: (text) => {
          const read = viewsIn(text);
          return read.length > 0 && read.every(isKept) ? keptAs(text) : undefined;
        },
        stands: async () => {
          if (!used) return true;
          const seen = await begin();
          // What was read before the state was is not known to belong to it, unless the state has not changed at all.
          if (seen === known.state) {
            for (const add of fresh) add();
            if (known === memory && known.weight > most) memory = nothing(seen);
            return true;
          }
          if (!(memory.state >= seen)) memory = nothing(seen);
          return !answered;
        },
      };
    },
  };
};
