import type postgres from 'postgres';
import type { Answer } from '../support/api.ts';

/** What random documents fill their arguments with. */
export type Vocabulary = {
  /** Codes by the name of what they belong to, in small letters without signs: `area`, `dataset`, `governanceframework`. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
  readonly ids: readonly string[];
  /** By the list that gave them out. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
  readonly days: readonly string[];
};

const plain = (name: string): string => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

/**
 * Reads the codes of everything, hidden or not, straight from the raw tables: a proof asks for what it must not get. Texts and
 * ids of hidden rows are among the words.
 */
export const readWords = async (owner: postgres.Sql): Promise<Omit<Vocabulary, 'cursors'>> => {
  const columns = await owner<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'base' and data_type = 'text' and column_name in ('code', 'public_id', 'name', 'version', 'key')
    order by 1, 2`;
  const codes = new Map<string, string[]>();
  const words = new Set<string>();
  const ids = new Set<string>();
  for (const { table, column } of columns) {
    const found = (
      await owner.unsafe(
        `select distinct ${column} as word from base.${table} where ${column} is not null order by 1 limit 400`,
      )
    ).map(({ word }) => String(word));
    // Some from everywhere: the first ones alone would all be of one kind.
    const spread = found.filter((_, at) => at % Math.max(1, Math.floor(found.length / 25)) === 0);
    if (column === 'code') codes.set(plain(table), spread);
    else for (const word of spread) (column === 'public_id' ? ids : words).add(word);
  }
  return {
    codes,
    words: [...words, '', ' ', 'Camp', 'site', 'Ä', "'; --", '%', '\u0000', '2024'],
    ids: [...ids, 'nothing'],
    days: ['2024-01-01', '2020-12-31', '2025-02-01', '2026-06-30', '1990-01-01'],
  };
};

/** Adds the cursors of lists, as a caller is given them. */
export const withCursors = async (
  words: Omit<Vocabulary, 'cursors'>,
  ask: (query: string) => Promise<Answer>,
  connections: readonly string[],
): Promise<Vocabulary> => {
  const cursors = new Map<string, readonly string[]>([['', ['bm90aGluZw']]]);
  const ids: string[] = [];
  for (const name of connections) {
    const { text } = await ask(`{ ${name}(first: 3) { edges { cursor } nodes { __typename ... on Node { id } } } }`);
    ids.push(...[...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string));
    const given = [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor as string);
    cursors.set(name, [...given, 'bm90aGluZw']);
  }
  return { ...words, ids: [...new Set([...words.ids, ...ids])], cursors };
};

/** The codes that fit a place in a document, by the names around it from the nearest outwards; areas where none of them says. */
export const codesFor = ({ codes }: Vocabulary, around: readonly string[]): readonly string[] => {
  for (const name of around) {
    const word = aliases[plain(name)] ?? plain(name);
    const found = codes.get(word);
    if (found?.length) return found;
  }
  return codes.get('area') ?? [];
};

const aliases: Readonly<Record<string, string>> = {
  indicator: 'series',
  within: 'area',
  memberof: 'area',
  counterpart: 'area',
  items: 'frameworkitem',
  item: 'frameworkitem',
};
