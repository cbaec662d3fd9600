/**
 * What a caller above OPEN holds. The pool puts the ids of agreements and at most one grant into the settings of a transaction; the
 * view `held` makes of them, by the database's clock, the datasets and countries that they cover; these stand in settings, too,
 * until the transaction ends, so that each is worked out once. Settings that are not there open nothing.
 */
const kinds = {
  rows_all: 'int[]',
  rows_in: 'bigint[]',
  rows_some: 'int[]',
  agreed: 'int[]',
  agreed_in: 'bigint[]',
  granted: 'int[]',
  granted_in: 'bigint[]',
  fields: 'text[]',
  finest: 'int',
  pseudonym: 'text',
  urgent: 'text[]',
  urgent_actions: 'text[]',
} as const;

export type Setting = keyof typeof kinds;
export const heldColumns = Object.keys(kinds) as readonly Setting[];

const read = (name: Setting): string => `nullif(current_setting('app.${name}', true), '')::${kinds[name]}`;

/**
 * Something that is the same for all rows of a statement. The aggregate hands on a single value, so that what is joined is plainly
 * one row, and no join at all where nothing asks for it.
 */
export type Once = {
  readonly name: string;
  readonly sql: string;
  readonly type: string;
  readonly aggregate: 'max' | 'bool_or';
};

export const settingOf = (name: Setting): Once => ({
  name,
  sql: read(name),
  type: kinds[name],
  aggregate: 'max',
});

/** Whether the grant opens a field. What was not in the contract when it was made is not in it. */
export const opens = (field: string): Once => ({
  name: `opens_${field.replace('.', '_').toLowerCase()}`,
  sql: `'${field}' = any(${read('fields')})`,
  type: 'boolean',
  aggregate: 'bool_or',
});

/** Worked out by a sub-select, which lets an index be used; but each one in a view is planned for itself. */
export const apart = ({ sql, type }: Once): string => `(select ${sql})::${type}`;

/** Worked out for a whole view by one row, which is joined as `held`. */
export const joined = (all: Iterable<Once>): string =>
  ` left join (select ${[...all].map(({ name, sql, aggregate }) => `${aggregate}(${sql}) as ${name}`).join(', ')}) held on true`;
