import { once } from 'node:events';
import type postgres from 'postgres';
import { arrayText } from '../../store/array-text.ts';
import { BadRow } from './checks.ts';
import type { Fact } from './kinds.ts';

/** Columns of a staged row before those of its fact. */
const head = ['public_id', 'scope_id', 'source_file', 'source_line'] as const;

export const stageName = (releaseId: number, fact: Fact): string => `staging.r${releaseId}_${fact.table}`;

export const stageColumns = (fact: Fact): readonly string[] => [...head, ...fact.columns];

/** About how many characters go to the database at once. */
const chunk = 1_000_000;

export type Stage = {
  readonly fact: Fact;
  /** Takes a row; true when enough are waiting to be sent. Throws `BadRow` for text that no database can hold. */
  add(cells: readonly unknown[]): boolean;
  flush(): Promise<void>;
};

/**
 * A table of its own for the rows of one release and kind, filled by COPY in chunks. It is made, read and dropped within the
 * load's transaction, so it needs no log, and a load that dies leaves nothing of it.
 */
export const openStage = async (tx: postgres.TransactionSql, releaseId: number, fact: Fact): Promise<Stage> => {
  const name = stageName(releaseId, fact);
  const columns = stageColumns(fact);
  await tx.unsafe(
    `create unlogged table ${name} as select ${columns.join(', ')}, taken_down from base.${fact.table} with no data`,
  );
  let lines: string[] = [];
  let size = 0;
  return {
    fact,
    add: (cells) => {
      const line = `${cells.map(cell).join('\t')}\n`;
      if (line.includes('\0')) throw new BadRow('', null, 'the row holds a NUL character');
      lines.push(line);
      size += line.length;
      return size >= chunk;
    },
    flush: async () => {
      if (!lines.length) return;
      const text = lines.join('');
      lines = [];
      size = 0;
      const writable = await tx.unsafe(`copy ${name} (${columns.join(', ')}) from stdin`).writable();
      const done = once(writable, 'finish');
      writable.end(text);
      await done;
    },
  };
};

/** One value in PostgreSQL's text format for COPY. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return escaped(arrayText(value));
  return escaped(json(value));
};

/** JSON can write what PostgreSQL cannot hold: NUL, and halves of characters. */
const json = (value: unknown): string => {
  const text = JSON.stringify(value);
  if (text.includes('\\u') && /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/.test(text))
    throw new BadRow('', null, 'the row holds a NUL character or half a character');
  return text;
};

const special = /[\\\t\n\r]/;
const escaped = (text: string): string =>
  special.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;
