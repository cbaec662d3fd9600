import type { Decode } from './decode.ts';
import type { StatsDef } from './stats-def.ts';

/**
 * Records declare, as data, how the types of the contract stand in the tier views. The generic resolvers, the cost rule and the
 * policy compiler read the same declaration; names of views and columns come from here alone, never from a caller.
 */
export type Field =
  /** A column, handed out as it is or decoded. */
  | { readonly kind: 'column'; readonly column: string; readonly decode?: Decode | ((value: never) => unknown) }
  /** A localized text kept as `{ en: [text, status], … }`. */
  | { readonly kind: 'text'; readonly column: string }
  /** One other record: `column` here equals `key` there. */
  | { readonly kind: 'one'; readonly type: string; readonly column: string; readonly key: string }
  /** Many other records: `parent` here equals `child` there, or goes through a joining view. */
  | {
      readonly kind: 'many';
      readonly type: string;
      readonly parent: string;
      readonly child: string;
      readonly via?: {
        readonly view: string;
        readonly parent: string;
        readonly child: string;
        readonly where?: string;
        /** Its rows have first and last days: those of the day `on` count, or else those without an end. */
        readonly dated?: true;
        /** Its rows begin and end with publications. */
        readonly versioned?: true;
      };
      /** The child's column is a list that holds the parent's key. */
      readonly listed?: boolean;
      /** SQL conditions on the child `t` that always hold. */
      readonly where?: string;
      /** Column names to order by where the field has no `orderBy` argument. */
      readonly order?: readonly Order[];
    }
  /** A part of this record under a name of its own: its columns are this record's columns. */
  | { readonly kind: 'embed'; readonly type: string }
  /** A field with a resolver of its own that needs these columns. */
  | {
      readonly kind: 'needs';
      readonly columns: readonly string[];
      /** It is an object whose fields are these columns, or null where all of them are. */
      readonly parts?: Readonly<Record<string, string>>;
    };

export type Order = { readonly column: string; readonly descending: boolean; readonly nullable: boolean };

export type FilterRule =
  /** `PlaceFilter` on a column of area ids. */
  | { readonly kind: 'place'; readonly column: string }
  /** Codes of another view, looked up first so that an unknown one is refused. */
  | { readonly kind: 'code'; readonly column: string; readonly view: string }
  | { readonly kind: 'days'; readonly column: string }
  /** Runs that overlap the days asked for. */
  | {
      readonly kind: 'overlap';
      readonly start: string;
      readonly end: string;
      /** A row without an end goes on. */
      readonly open?: boolean;
    }
  /** Runs that hold on one day; one without an end goes on. */
  | { readonly kind: 'on'; readonly start: string; readonly end: string }
  /** Of the rows with the same value in `series`, the one with the greatest day in `column` up to the day asked for. */
  | { readonly kind: 'latestOn'; readonly column: string; readonly series: string }
  /** Rows with or without a value in the column. */
  | { readonly kind: 'present'; readonly column: string }
  /** Rows whose list in the column holds one of the values. */
  | { readonly kind: 'holds'; readonly column: string }
  /** Codes of another view, looked up first; `sql` is a condition on `t` in which `$ids` stands for their ids. */
  | { readonly kind: 'codesSql'; readonly column: string; readonly view: string; readonly sql: string }
  | { readonly kind: 'number'; readonly column: string; readonly type: 'numeric' | 'int' | 'bigint' }
  /** `YearFilter` on a column of years. */
  | { readonly kind: 'years'; readonly column: string }
  | { readonly kind: 'text'; readonly column: string }
  /** One of a list of enum values, or a boolean. `encode` turns the enum value into what the column holds. */
  | {
      readonly kind: 'oneOf';
      readonly column: string;
      readonly type: 'text' | 'int';
      readonly encode?: (value: string) => unknown;
    }
  | { readonly kind: 'is'; readonly column: string }
  /** Rows whose JSON object is exactly the given pairs. */
  | { readonly kind: 'pairs'; readonly column: string }
  /** Rows whose list holds at least one of the given texts. */
  | { readonly kind: 'anyOf'; readonly column: string }
  /** Kind of the area in a column. */
  | { readonly kind: 'areaKind'; readonly column: string }
  /** Rows beside which there is, or with `without` is not, a row of the same record, alike in these columns, that another filter chooses. */
  | { readonly kind: 'beside'; readonly columns: readonly string[]; readonly without?: true };

/** The columns of its record that a filter reads. */
export const columnsOfRule = (rule: FilterRule): readonly string[] =>
  rule.kind === 'overlap' || rule.kind === 'on'
    ? [rule.start, rule.end]
    : rule.kind === 'latestOn'
      ? [rule.column, rule.series]
      : rule.kind === 'beside'
        ? rule.columns
        : [rule.column];

/** Which fields name a record in a search. */
export type SearchDef = {
  /** Fields with codes: found as a whole or by their beginning. */
  readonly codes?: readonly string[];
  /** Fields with names and titles, in one language or in several: found by any part of them, small mistakes forgiven. */
  readonly names?: readonly string[];
  /** A column with a whole number: of equally good finds the one with less comes first. */
  readonly lesser?: string;
};

/** A versioned record that holds a number for a place and a period, whose revisions can be told. */
export type MeasureDef = {
  /** Columns of the number and of the reason why there is none. */
  readonly value: string;
  readonly status?: string;
  /** Fields that tell rows of one place and period apart. */
  readonly by: readonly string[];
};
/**
 * Numbers that rows are counted into: rows of another view that have the same value in the column `by`. Where one of the rows is taken
 * down they are hidden: their `columns` become null and their status the word, because new ones, set against those that somebody
 * kept, would tell of exactly that row.
 */
export type CountedInto = {
  readonly view: string;
  readonly by: string;
  readonly columns: readonly string[];
  readonly status: string;
};

/**
 * What decides row by row which tier may know of a row at all; all rules of a record hold together. `own`: a column with the
 * lowest such tier. `of`: the tier that stands today in the row of another view that `column` names, so that what is closed
 * later closes older versions, too; a row that names none is not held back. `shownBy`: at least one row of these views that
 * names this row is shown. `wholes`: where the grain of the row masks the value in the column `of`, the row is shown only if it
 * holds the given words, null meaning none: a part of a figure tells by being there that somebody is counted in it. `protocol`:
 * the row is a number of a class of information, which its country's protocol may keep from a tier from some grain on; the class is
 * one for all rows, or stands in a column that holds one of a few.
 */
export type RowTier =
  | { readonly kind: 'own'; readonly column: string }
  | { readonly kind: 'of'; readonly column: string; readonly view: string; readonly tier: string }
  | { readonly kind: 'wholes'; readonly of: string; readonly words: Readonly<Record<string, string | null>> }
  | {
      readonly kind: 'protocol';
      readonly of: string | { readonly column: string; readonly classes: readonly string[] };
    }
  | { readonly kind: 'shownBy'; readonly by: readonly { readonly view: string; readonly column: string }[] };

/** Where a row stands: a column that holds an area, or one that names the row of another view which stands there. */
export type PlaceOf = string | { readonly by: string; readonly view: string };

export type RecordDef = {
  readonly type: string;
  /** Null for parts of other records. */
  readonly view: string | null;
  /** Has an `id` of its own. */
  readonly node: boolean;
  /** Begins the public ids, so that an id tells its type. */
  readonly prefix: string;
  /** Rows carry `published_from` and `published_to`. */
  readonly versioned: boolean;
  /** The column with the publication that a record came with, where releases neither change nor end it. */
  readonly cameWith: string | null;
  /** Rows are shown to those who may see their dataset. */
  readonly byDataset: boolean;
  /** Belongs to the stewards' workflow: read with its login alone, in no tier's views. */
  readonly desk: boolean;
  /** Of those, what the login of the audit reads in place of the workflow's. */
  readonly ofAudit?: boolean;
  /** Of records of the workflow: columns that functions of the database work out of the row, and which rows are listed. */
  readonly deskOnly?: { readonly columns: Readonly<Record<string, string>>; readonly where: string };
  readonly rowTiers: readonly RowTier[];
  /** Each grant knows its rows under ids of its own, so that what two of them read cannot be put together. */
  readonly pseudonymous: boolean;
  /** The places whose countries' protocols, agreements and grants count; by default `area_id` and `counterpart_area_id`, as far as it has them. */
  readonly places?: readonly PlaceOf[];
  /** A record that rows name and at whose place they stand then: their `area_id` tells of it no more finely than its own. */
  readonly standsAt?: { readonly type: string; readonly by: string };
  readonly fields: Readonly<Record<string, Field>>;
  readonly filters: Readonly<Record<string, FilterRule>>;
  /** Columns that sorts may name and that can be null. */
  readonly nullable: readonly string[];
  /** Further columns of the view, for joins and look-ups. */
  readonly keys: readonly string[];
  readonly order: readonly Order[];
  /** Columns that begin an index which goes on in that order: a list of a few values is put together of the lists of each. */
  readonly listedBy?: readonly string[];
  /** Sorts that the contract names only to refuse them, with what they would rank, why that is no order and what to do instead. */
  readonly ranking: { readonly columns: readonly string[]; readonly because: string };
  readonly stats?: StatsDef;
  readonly search?: SearchDef;
  readonly measure?: MeasureDef;
  readonly countedInto?: CountedInto;
};

type Draft = Partial<RecordDef> & Pick<RecordDef, 'type' | 'fields'>;

/** Completes a declaration: every record with a view has an `id`. */
export const record = (draft: Draft): RecordDef => ({
  view: null,
  node: draft.view !== undefined && draft.node !== false,
  prefix: '',
  versioned: false,
  cameWith: null,
  byDataset: draft.versioned ?? false,
  desk: false,
  rowTiers: [],
  pseudonymous: false,
  filters: {},
  nullable: [],
  keys: [],
  order: [],
  ranking: { columns: [], because: '' },
  ...draft,
  fields: draft.view && draft.node !== false ? { id: column('public_id'), ...draft.fields } : draft.fields,
});

export const column = (name: string, decode?: Decode | ((value: never) => unknown)): Field =>
  decode ? { kind: 'column', column: name, decode } : { kind: 'column', column: name };
export const text = (name: string): Field => ({ kind: 'text', column: name });
export const one = (type: string, name: string, key = 'id'): Field => ({ kind: 'one', type, column: name, key });
export const embed = (type: string): Field => ({ kind: 'embed', type });
export const needs = (...columns: string[]): Field => ({ kind: 'needs', columns });
/** An object whose fields are columns. */
export const parts = (columns: Readonly<Record<string, string>>): Field => ({
  kind: 'needs',
  columns: Object.values(columns),
  parts: columns,
});
export const many = (
  type: string,
  child: string,
  rest: Partial<Omit<Extract<Field, { kind: 'many' }>, 'kind' | 'type' | 'child'>> = {},
): Field => ({ kind: 'many', type, child, parent: 'id', ...rest });

export const ascending = (name: string, nullable = false): Order => ({ column: name, descending: false, nullable });
export const descending = (name: string, nullable = false): Order => ({ column: name, descending: true, nullable });

/** All records by type name. */
export type Records = ReadonlyMap<string, RecordDef>;

export const recordOf = (records: Records, type: string): RecordDef => {
  const found = records.get(type);
  if (!found) throw new Error(`no record is declared for the type ${type}`);
  return found;
};

/** The columns that a field reads from its own record's row. */
export const columnsOf = (records: Records, field: Field): readonly string[] => {
  switch (field.kind) {
    case 'column':
    case 'text':
      return [field.column];
    case 'one':
      return [field.column];
    case 'many':
      return [field.parent];
    case 'needs':
      return field.columns;
    case 'embed':
      return Object.values(recordOf(records, field.type).fields).flatMap((part) => columnsOf(records, part));
  }
};

/** A view without a type of its own, read by joins and look-ups. */
export type JoinDef = {
  readonly view: string;
  readonly columns: readonly string[];
  /** Shown to those who may see the release or dataset that this column names. */
  readonly by?: { readonly column: string; readonly of: 'dataset' | 'release' | 'scope' };
};
