export type GroupDef = {
  readonly sql: string;
  readonly field: string;
  /** The group is the region of the place in this column; `sql` then reads the membership joined under its own name. */
  readonly regionOf?: string;
  /** The group is the first-level unit that holds the place in this column; `sql` then reads the area joined as `unit`. */
  readonly unitOf?: string;
};

export type StatsDef = {
  /** Name of the result type in the contract. */
  readonly type: string;
  /** Enum value → expression over `t` and the field of the result that shows it. */
  readonly groups: Readonly<Record<string, GroupDef>>;
  /** Field of the result → aggregate over `t`. */
  readonly measures: Readonly<Record<string, { readonly sql: string; readonly sums?: boolean }>>;
  /** Joins that the checks of `additive` read, besides `t`. */
  readonly joins: string;
  /** What must hold inside each group before a field with `sums` is answered. */
  readonly additive: readonly Additivity[];
  readonly tally?: TallyDef;
};

/**
 * The current rows of a record added up by the database where they differ in place alone, so that groups of hundred thousands of rows
 * are read off a few. Beside the columns `by` it keeps the countries of the rows, which decide who may read them, and with `units` the
 * first-level units of the first of their places, told as finely as the places themselves.
 */
export type TallyDef = {
  readonly view: string;
  readonly by: readonly string[];
  readonly units?: true;
  /** The measures of the groups once more, as aggregates over `rows`, `with_value` and the column of the value. */
  readonly measures: Readonly<Record<string, string>>;
};

/**
 * `sql` is an aggregate that is true in a group that must not be added up: never in one that has one value alone in the column `by`, and
 * where it is just that rows differ, `of` says in what.
 */
export type Additivity = {
  readonly sql: string;
  readonly by?: string;
  readonly of?: string;
  readonly because: string;
  readonly mend: string;
};
