import { once } from 'node:events';
import type postgres from 'postgres';
import { arrayText } from '../../store/array-text.ts';
import type { At } from '../words.ts';
import { BadRow } from './checks.ts';
import type { Fact } from './kinds.ts';

/** Columns of a staged row before those of its fact. */
const head = ['public_id', 'scope_id', 'source_file', 'source_line'] as const;

export const stageName = (releaseId: number, fact: Fact): string => `staging.r${releaseId}_${fact.table}`;

export const stageColumns = (fact: Fact): readonly string[] => [...head, ...fact.columns];

/** About how many bytes go to the database at once. */
const chunk = 1_000_000;
/** How many signs of text become bytes at once. A line that is longer does so alone. */
const page = 16 * 1024;

export type Stage = {
  readonly fact: Fact;
  /** Takes a row; true when enough are waiting to be sent. Throws `BadRow` for text that no database can hold. */
  add(publicId: string, scopeId: number, at: At, cells: readonly unknown[]): boolean;
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
  // One is filled while the other is on its way.
  let filling = Buffer.allocUnsafe(0);
  let sending = Buffer.allocUnsafe(0);
  let size = 0;
  let text = '';
  const asBytes = () => {
    // No sign of a string takes more than three bytes.
    if (size + 3 * text.length > filling.length) filling = larger(filling, size, 3 * text.length);
    size += filling.write(text, size);
    text = '';
  };
  return {
    fact,
    add: (publicId, scopeId, at, cells) => {
      text += lineOf(`${publicId}\t${scopeId}\t${at.file}\t${at.line}`, cells);
      if (text.length >= page) asBytes();
      return size >= chunk;
    },
    flush: async () => {
      if (text) asBytes();
      if (!size) return;
      const bytes = filling.subarray(0, size);
      [filling, sending] = [sending, filling];
      size = 0;
      const writable = await tx.unsafe(`copy ${name} (${columns.join(', ')}) from stdin`).writable();
      const done = once(writable, 'finish');
      writable.end(bytes);
      await done;
    },
  };
};

const larger = (buffer: Buffer<ArrayBuffer>, filled: number, coming: number): Buffer<ArrayBuffer> => {
  const made = Buffer.allocUnsafe(Math.max(chunk + 3 * page, filled + coming));
  buffer.copy(made, 0, 0, filled);
  return made;
};

/** A row as COPY reads it. Put together sign by sign, which costs a third of a list that is joined. */
const lineOf = (first: string, cells: readonly unknown[]): string => {
  let line = first;
  for (const value of cells) line += `\t${cell(value)}`;
  return `${line}\n`;
};

/** One value in PostgreSQL's text format for COPY. */
const cell = (value: unknown): string => {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return value.length ? escaped(arrayText(value)) : '{}';
  return isEmpty(value) ? '{}' : escaped(json(value));
};

/** Most rows have nothing to say in most of their objects. */
const isEmpty = (value: object): boolean => {
  for (const _ in value) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
};

/** JSON can write what PostgreSQL cannot hold: NUL, and halves of characters. */
const json = (value: unknown): string => {
  const text = JSON.stringify(value);
  if (text.includes('\\u') && /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/.test(text))
    throw new BadRow('', null, 'the row holds a NUL character or half a character');
  return text;
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => {
  // Most cells are short words: looking at each sign costs less than an expression.
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign > 0x0d && sign !== 0x5c) continue;
    if (text.includes('\0')) throw new BadRow('', null, 'the row holds a NUL character');
    return text.replace(/[\\\t\n\r]/g, (found) => escapes[found] as string);
  }
  return text;
};
