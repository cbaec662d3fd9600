/**
 * Rows as the database sent them: a column becomes a value when somebody asks for it, and can be copied into an answer without ever
 * becoming one.
 */

/** Bounded lists may go down one connection together, as each of them is quick; whatever may take long waits for nobody, nor they for it. */
export type AsSent = 'together' | 'alone';

/** A column of a result: its name, the number of its type, and what its text means where that is not the text itself. */
export type SentColumn = {
  readonly name: string;
  readonly type: number;
  readonly parser?: ((text: string) => unknown) | undefined;
};

/** Types whose text is read without making a text of it. */
export const sentTypes = {
  boolean: 16,
  bigint: 20,
  smallint: 21,
  int: 23,
  text: 25,
  varchar: 1043,
  date: 1082,
  numeric: 1700,
};

const whole: ReadonlySet<number> = new Set([sentTypes.smallint, sentTypes.int]);

/** What a row weighs besides its cells. */
const besides = 50;

/** What stands before the first cell of a message with a row: its letter, its length, the number of cells, the length of the first. */
const before = 11;
const letter = 0x44;

/** The rows of one result. Cells are counted row by row; where they stand is worked out once. */
export class SentRows {
  readonly columns: readonly SentColumn[];
  /** For each row, the bytes that it stands in. */
  private readonly sources: Buffer[] = [];
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly places: ReadonlyMap<string, number>;

  private constructor(columns: readonly SentColumn[], count: number) {
    this.columns = columns;
    this.places = new Map(columns.map(({ name }, at) => [name, at]));
    this.starts = new Int32Array(count * columns.length);
    this.ends = new Int32Array(count * columns.length);
  }

  /** `first` are the first cells of the rows, which are never null: the others lie behind them in the same memory. */
  static behind(first: readonly Buffer[], columns: readonly SentColumn[]): SentRows {
    const made = new SentRows(columns, first.length);
    let memory: ArrayBufferLike | undefined;
    let source: Buffer | undefined;
    let cell = 0;
    for (const one of first) {
      if (one.buffer !== memory || !source) {
        memory = one.buffer;
        source = Buffer.from(memory);
      }
      made.sources.push(source);
      let at = one.byteOffset - before;
      if (source[at] !== letter || source.readUInt16BE(at + 5) !== columns.length)
        throw new Error('a row is not as the driver is known to hand it on');
      at += 7;
      for (let column = 0; column < columns.length; column += 1, cell += 1) {
        const length = source.readInt32BE(at);
        at += 4;
        made.starts[cell] = at;
        if (length >= 0) at += length;
        made.ends[cell] = length < 0 ? -1 : at;
      }
    }
    return made;
  }

  /** Some of the rows in memory of their own, which holds nothing else: what the driver hands on are parts of larger pieces. */
  picked(rows: readonly number[]): SentRows {
    const { columns } = this;
    const made = new SentRows(columns, rows.length);
    const cells = rows.flatMap((row) => columns.map((_, column) => row * columns.length + column));
    const sizeOf = (cell: number): number => Math.max(0, (this.ends[cell] as number) - (this.starts[cell] as number));
    const memory = Buffer.allocUnsafeSlow(cells.reduce((sum, cell) => sum + sizeOf(cell), 0));
    let at = 0;
    for (const [to, cell] of cells.entries()) {
      const source = this.sources[Math.floor(cell / columns.length)] as Buffer;
      made.starts[to] = at;
      if (this.ends[cell] === -1) made.ends[to] = -1;
      else {
        at += source.copy(memory, at, this.starts[cell], this.ends[cell]);
        made.ends[to] = at;
      }
    }
    for (const _ of rows) made.sources.push(memory);
    return made;
  }

  /** About what they take in memory. */
  get weight(): number {
    let weight = this.length * besides;
    for (const [cell, end] of this.ends.entries()) weight += 8 + Math.max(0, end - (this.starts[cell] as number));
    return weight;
  }

  get length(): number {
    return this.sources.length;
  }

  /** Where a column stands, or -1. */
  placeOf(name: string): number {
    return this.places.get(name) ?? -1;
  }

  isNull(row: number, column: number): boolean {
    return this.ends[row * this.columns.length + column] === -1;
  }

  /** Hands on the bytes of a cell that is not null. */
  give<I, T>(row: number, column: number, to: (source: Buffer, start: number, end: number, into: I) => T, into: I): T {
    const cell = row * this.columns.length + column;
    return to(this.sources[row] as Buffer, this.starts[cell] as number, this.ends[cell] as number, into);
  }

  value(row: number, column: number): unknown {
    const cell = row * this.columns.length + column;
    const end = this.ends[cell] as number;
    if (end === -1) return null;
    const { type, parser } = this.columns[column] as SentColumn;
    const source = this.sources[row] as Buffer;
    const start = this.starts[cell] as number;
    if (whole.has(type)) return numberIn(source, start, end);
    const text = source.toString('utf8', start, end);
    return parser ? parser(text) : text;
  }
}

const numberIn = (source: Buffer, start: number, end: number): number => {
  const isNegative = source[start] === 0x2d;
  let number = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at += 1)
    number = number * 10 + ((source[at] as number) - 0x30);
  return isNegative ? -number : number;
};

const rows = Symbol('rows');
const place = Symbol('place');

/** One of them. Its columns are properties, as those of a row that was read at once are. */
export class SentRow {
  readonly [rows]: SentRows;
  readonly [place]: number;
  constructor(sent: SentRows, at: number) {
    this[rows] = sent;
    this[place] = at;
  }
}

/** The rows that one is among, and its place in them. */
export const sentOf = (row: SentRow): SentRows => row[rows];
export const placeOf = (row: SentRow): number => row[place];

/** The same row once more, with nothing that was remembered of it. */
export const copyOf = <T extends object>(row: T): T =>
  row instanceof SentRow ? (new (row.constructor as typeof SentRow)(row[rows], row[place]) as T) : { ...row };

const kinds = new WeakMap<readonly SentColumn[], typeof SentRow>();

/** Rows with these columns; the driver keeps the columns of a statement as long as the statement. */
const kindOf = (columns: readonly SentColumn[]): typeof SentRow => {
  let kind = kinds.get(columns);
  if (!kind) {
    kind = class extends SentRow {};
    for (const [at, { name }] of columns.entries())
      Object.defineProperty(kind.prototype, name, {
        ...{ enumerable: true, configurable: true },
        get(this: SentRow) {
          return this[rows].value(this[place], at);
        },
      });
    kinds.set(columns, kind);
  }
  return kind;
};

const rowsOf = (sent: SentRows): SentRow[] => {
  const Kind = kindOf(sent.columns);
  return Array.from({ length: sent.length }, (_, at) => new Kind(sent, at));
};

export const sentRows = (columns: readonly SentColumn[], first: readonly Buffer[]): SentRow[] =>
  rowsOf(SentRows.behind(first, columns));

/** Rows of one result, to be kept for long. */
export const lastingCopies = <T extends object>(found: readonly T[]): readonly T[] => {
  const [first] = found;
  if (!(first instanceof SentRow)) return found.map(copyOf);
  const sent = sentOf(first);
  return rowsOf(sent.picked(found.map((row) => placeOf(row as unknown as SentRow)))) as unknown as readonly T[];
};

/** About what rows of one result take in memory: texts by their length, all else by the place that it takes in a row. */
export const weightOf = (found: readonly object[]): number => {
  const [first] = found;
  if (first instanceof SentRow) return sentOf(first).weight;
  const ofValue = (value: unknown): number => 16 + (typeof value === 'string' ? value.length : 0);
  return found.reduce((sum, row) => Object.values(row).reduce((all, value) => all + ofValue(value), sum + besides), 0);
};
