import { refusal } from '../errors.ts';
import type { RecordDef } from './record.ts';

/** A statement in the making: text with numbered parameters. Only declared names enter the text; every value is bound. */
export type Statement = {
  readonly params: unknown[];
  /** Binds a value and returns its placeholder with a cast, so that the plan never depends on guessed types. */
  bind(value: unknown, type: SqlType): string;
};

export type SqlType =
  | 'int'
  | 'int[]'
  | 'bigint'
  | 'bigint[]'
  | 'text'
  | 'text[]'
  | 'date'
  | 'numeric'
  | 'boolean'
  | 'jsonb';

export const statement = (): Statement => {
  const params: unknown[] = [];
  return {
    params,
    bind: (value, type) => {
      for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') refuseNul(text);
      params.push(value);
      return `$${params.length}::${type}`;
    },
  };
};

/** PostgreSQL cannot hold the character, so nothing can be equal to a text with it. */
const refuseNul = (text: string): void => {
  if (text.includes('\0')) throw refusal('BAD_ARGUMENT', 'A text that was sent holds a NUL character. Leave it out.');
};

const name = /^[a-z_][a-z0-9_]*$/;

/** The invariant behind plain views: identifiers are ours. A name that is not declared in this shape is a bug, not input. */
export const ident = (word: string): string => {
  if (!name.test(word)) throw new Error(`not a declared name: ${word}`);
  return word;
};

/**
 * The moment that rows are read at. `latest` reads what is current; `at` the state after one publication, for paging;
 * `asOf` the last publication of each dataset up to a day.
 */
export type Horizon =
  | { readonly kind: 'latest' }
  | { readonly kind: 'at'; readonly publication: number }
  | {
      readonly kind: 'asOf';
      readonly label: string;
      readonly datasets: readonly number[];
      readonly publications: readonly number[];
    };

export const latest: Horizon = { kind: 'latest' };

/** A word that is equal for equal horizons: part of loader keys. */
export const horizonKey = (horizon: Horizon): string =>
  horizon.kind === 'latest' ? '' : horizon.kind === 'at' ? `@${horizon.publication}` : `@${horizon.label}`;

/** The condition on rows of `t` for a horizon, or nothing for records that have no versions. */
export const visibleAt = (record: RecordDef, horizon: Horizon, into: Statement, alias = 't'): string[] => {
  const t = `${alias}.`;
  if (record.cameWith) {
    const came = `${t}${ident(record.cameWith)}`;
    if (horizon.kind === 'latest') return [];
    if (horizon.kind === 'at') return [`${came} <= ${into.bind(horizon.publication, 'bigint')}`];
    return [
      `exists (select 1 from ${datasetHorizon(horizon, into)} where h.dataset_id = ${t}dataset_id and ${came} <= h.publication)`,
    ];
  }
  return record.versioned ? versionsAt(horizon, into, alias) : [];
};

/** The condition on anything that begins and ends with publications. */
export const versionsAt = (horizon: Horizon, into: Statement, alias = 't'): string[] => {
  const t = `${alias}.`;
  if (horizon.kind === 'latest') return [`${t}published_to is null`];
  if (horizon.kind === 'at') {
    const at = into.bind(horizon.publication, 'bigint');
    return [`${t}published_from <= ${at}`, `(${t}published_to is null or ${t}published_to > ${at})`];
  }
  return [
    `exists (select 1 from ${datasetHorizon(horizon, into)} where h.dataset_id = ${t}dataset_id and ${t}published_from <= h.publication and (${t}published_to is null or ${t}published_to > h.publication))`,
  ];
};

/** The publication of each dataset at the horizon, as a table `h(dataset_id, publication)`. */
export const datasetHorizon = (horizon: Extract<Horizon, { kind: 'asOf' }>, into: Statement): string =>
  `unnest(${into.bind(horizon.datasets, 'int[]')}, ${into.bind(horizon.publications, 'bigint[]')}) h(dataset_id, publication)`;

/** Rows with first and last days that hold on a day; without one, those that have not ended. */
export const validOn = (alias: string, on: string | null, into: Statement): string => {
  if (on === null) return `${alias}.valid_to is null`;
  const day = into.bind(on, 'date');
  return `(${alias}.valid_from is null or ${alias}.valid_from <= ${day}) and (${alias}.valid_to is null or ${alias}.valid_to >= ${day})`;
};

/**
 * The condition that a column has one of some values. The planner knows no value of a parameter, but it counts what is written: one
 * value is written as such, so that an index on the column gives its rows in order, and few as a list of their number.
 */
export const isOneOf = (column: string, values: readonly unknown[], type: 'int' | 'text', into: Statement): string => {
  if (values.length === 1) return `${column} = ${into.bind(values[0], type)}`;
  const size = [2, 4, 8].find((each) => values.length <= each);
  if (size === undefined || values.length === 0) return `${column} = any(${into.bind(values, `${type}[]`)})`;
  // Texts of few lengths, so that few are prepared: the last value may stand there more than once.
  const written = Array.from({ length: size }, (_, at) => into.bind(values[Math.min(at, values.length - 1)], type));
  return `${column} in (${written.join(', ')})`;
};
