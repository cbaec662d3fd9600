import type postgres from 'postgres';
import type { Place } from '../words.ts';
import type { Lookup } from './lookup.ts';

/** How one kind of fact is stored: its table, its columns and the natural key that makes it the same fact in every release. */
export type Fact<Row = never> = {
  readonly table: string;
  readonly prefix: string;
  readonly columns: readonly string[];
  /** Column values in the order of `columns`. Throws `BadRow`. */
  readonly cells: (row: Row, look: Lookup, helpers: Helpers) => readonly unknown[];
  /** The column whose jumps the gates look at. */
  readonly measure: string | null;
  readonly key: (row: Row) => readonly unknown[];
  /** Free texts, by the names of their columns: a row whose texts lead to one person is not taken. */
  readonly texts?: {
    readonly of: (row: Row) => Readonly<Record<string, unknown>>;
    /** They may say exactly where something happened. */
    readonly ofEvents?: true;
  };
  /** Values that cannot be, whatever the source says: SQL over the staged rows `s` with what it joins, and what is wrong with them. */
  readonly implausible?: { readonly joins: string; readonly where: string; readonly says: string };
  /** Numbers are published that these rows were counted into. Where fewer than so many, or than this share, of a scope change, the release is held. */
  readonly fewest?: { readonly rows: number; readonly share: number };
  /** The table of the rows that these numbers were counted from: where a release is published although too few of those changed, the numbers stay. */
  readonly countedFrom?: string;
  /** For kinds that sources give as snapshots: how the rows of one day go on from those of the day before. */
  readonly runs?: Runs;
  /** For kinds whose sources have no ids: how a row under a new key is known as one that is published. */
  readonly drifts?: Drifts;
};

export type Drifts = {
  /** The column of the source's own code: rows that have one are known by it and by nothing else. */
  readonly unless: string;
  /** Columns that have to be equal. */
  readonly same: readonly string[];
  /** How far apart the two positions may be. */
  readonly metres: number;
  /** Columns of other kinds that hold the row's public id. */
  readonly followers: readonly { readonly table: string; readonly column: string }[];
};

/**
 * A run is a state that snapshot after snapshot shows unchanged. It is a row with the columns `valid_from` to `end_reason`; of the
 * snapshots that confirm it only the dataset's releases know, so that an unchanged row is never written again.
 */
export type Runs = {
  /** Columns that say of what it is a state: where another row of the same series follows, the run was replaced. */
  readonly series: readonly string[];
  /** Columns that say which row of the series it is. */
  readonly identity: readonly string[];
  /** Columns whose change ends the run. */
  readonly values: readonly string[];
  /** Has `previous_public_id`, and `recoded` from `coding`: the run before, and whether the source wrote it in other words. */
  readonly chained?: boolean;
};

export type PublicId = (prefix: string, key: readonly unknown[]) => string;

export type Helpers = {
  /** Public id of another fact by its natural key. */
  readonly publicId: PublicId;
  readonly profile: (areaId: number, place: Place, framework: string) => number;
  readonly today: string;
};

/** What a definition may use while it is taken in. */
export type Taking = {
  readonly tx: postgres.TransactionSql;
  readonly look: Lookup;
  readonly datasetId: number;
  readonly dataset: string;
  /** Over all datasets. */
  readonly publicId: PublicId;
};

/**
 * How one kind of definition is stored: what facts point at, not versioned. New ones are inserted as they are read, changes of
 * known ones wait for the publication.
 */
export type Definition<Row = never> = {
  readonly table: string;
  readonly prefix: string;
  /** The word by which facts find it. */
  readonly key: (row: Row) => string;
  /** SQL of `key`, `id` and, where facts repeat something of it, `detail` of those that exist. `$1` is the dataset's id. */
  readonly known: string;
  /** What its public id is made of. */
  readonly identity: (row: Row, dataset: string) => readonly unknown[];
  /** Its columns; objects become JSON. Throws `BadRow`. */
  readonly columns: (
    row: Row,
    taking: Taking,
  ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
  /** What facts repeat of it. */
  readonly detail?: (row: Row, columns: Readonly<Record<string, unknown>>) => unknown;
  /** Rows that hang on it. */
  readonly attach?: (row: Row, id: number, taking: Taking) => Promise<void>;
};

/** A definition without an id of its own: a link between others. */
export type Link<Row = never> = { readonly take: (row: Row, taking: Taking) => Promise<void> };

/** The kinds that a room adds to what adapters may yield, by the type of their entries. */
export type RoomKinds = {
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly definitions?: Readonly<Record<string, Definition | Link>>;
};

/** Entries of a room's facts and definitions, from the types of their rows. */
export type FactEntries<Rows> = {
  [T in keyof Rows]: { readonly type: T; readonly at: import('../words.ts').At; readonly row: Rows[T] };
}[keyof Rows];
export type DefinitionEntries<Rows> = {
  [T in keyof Rows]: { readonly type: T; readonly at?: import('../words.ts').At; readonly row: Rows[T] };
}[keyof Rows];
