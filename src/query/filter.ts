import { refusal } from '../errors.ts';
import { idsOfCodes } from './codes.ts';
import { orFirstFailure } from './first-failure.ts';
import type { FilterRule, RecordDef } from './record.ts';
import type { Request } from './request.ts';
import { type Horizon, ident, isOneOf, latest, type Statement, validOn, visibleAt } from './sql.ts';

/** Writes one condition into a statement. Prepared first (codes are looked up), written later, once per statement. */
export type Condition = ((into: Statement) => string) & {
  /** It is that a column holds one of several ids. */
  readonly several?: { readonly column: string; readonly ids: readonly number[] };
};

const holdsOneOf = (column: string, ids: readonly number[]): Condition =>
  Object.assign(
    (into: Statement) => isOneOf(`t.${ident(column)}`, ids, 'int', into),
    ids.length > 1 ? { several: { column, ids } } : {},
  );

/** Turns a filter argument into conditions on `t`. Absent and null parts mean no condition. `horizon` is the moment of rows beside `t`. */
export const conditionsOf = async (
  request: Request,
  record: RecordDef,
  filter: Readonly<Record<string, unknown>> | null | undefined,
  horizon: Horizon = latest,
): Promise<Condition[]> => {
  const parts = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const written = await orFirstFailure(
    parts.map(([name, value]) => {
      const rule = record.filters[name];
      if (!rule) throw new Error(`the filter ${record.type}.${name} has no rule`);
      if (rule.kind === 'latestOn') return [newestOn(record, rule, value as string, horizon)];
      return rule.kind === 'beside'
        ? beside(request, record, rule, value as never, horizon)
        : conditions(request, rule, value as never, `filter.${name}`);
    }),
  );
  return written.flat();
};

type Place = { in?: string[] | null; within?: string | null; memberOf?: string | null; memberOn?: string | null };
type Range = { from?: string | null; to?: string | null };
type Years = { in?: number[] | null; from?: number | null; to?: number | null };
export type Numbers = { eq?: string | null; gte?: string | null; lte?: string | null };

/** The inner `t` hides the outer one, so that the same conditions can be written on it. */
const beside = async (
  request: Request,
  record: RecordDef,
  { columns, without }: Extract<FilterRule, { kind: 'beside' }>,
  filter: Readonly<Record<string, unknown>>,
  horizon: Horizon,
): Promise<Condition[]> => {
  const inner = await conditionsOf(request, record, filter, horizon);
  const alike = columns.map((column) => `t.${ident(column)}`).join(', ');
  return [
    (into) => {
      const where = [
        ...visibleAt(record, horizon, into),
        ...columns.map((column) => `t.${ident(column)} is not null`),
        ...inner.map((condition) => condition(into)),
      ];
      return `(${alike}) ${without ? 'not in' : 'in'} (select ${alike} from ${ident(record.view as string)} t where ${where.join(' and ')})`;
    },
  ];
};

type Simple = Exclude<FilterRule, { kind: 'beside' | 'latestOn' }>;

const conditions = async (request: Request, rule: Simple, value: never, at: string): Promise<Condition[]> => {
  switch (rule.kind) {
    case 'place':
      return place(request, rule.column, value, at);
    case 'code': {
      const ids = await idsOfCodes(request, rule.view, (value as { in: string[] }).in, `${at}.in`);
      return [holdsOneOf(rule.column, ids)];
    }
    case 'days':
      return range(value, at, `t.${ident(rule.column)}`, `t.${ident(rule.column)}`);
    case 'overlap':
      return range(
        value,
        at,
        rule.open ? `coalesce(t.${ident(rule.end)}, 'infinity')` : `t.${ident(rule.end)}`,
        `t.${ident(rule.start)}`,
      );
    case 'on':
      return [
        (into) => {
          const day = into.bind(value, 'date');
          return `(t.${ident(rule.start)} <= ${day} and coalesce(t.${ident(rule.end)}, 'infinity') >= ${day})`;
        },
      ];
    case 'present':
      return [() => `t.${ident(rule.column)} is ${value ? 'not ' : ''}null`];
    case 'holds':
      return [(into) => `t.${ident(rule.column)} && ${into.bind(value, 'text[]')}`];
    case 'codesSql': {
      const ids = await idsOfCodes(request, rule.view, (value as { in: string[] }).in, `${at}.in`);
      return [
        (into) => {
          const list = into.bind(ids, 'int[]');
          return rule.sql.replaceAll('$ids', () => list);
        },
      ];
    }
    case 'number':
      return numbers(value, rule.type, `t.${ident(rule.column)}`);
    case 'years':
      return years(value, at, `t.${ident(rule.column)}`);
    case 'text': {
      const texts = (value as { in: string[] }).in;
      return [(into) => isOneOf(`t.${ident(rule.column)}`, texts, 'text', into)];
    }
    case 'oneOf': {
      const { encode } = rule;
      const values: readonly unknown[] = encode ? (value as string[]).map(encode) : value;
      return [(into) => isOneOf(`t.${ident(rule.column)}`, values, rule.type === 'int' ? 'int' : 'text', into)];
    }
    case 'is':
      return [(into) => `t.${ident(rule.column)} = ${into.bind(value, 'boolean')}`];
    case 'pairs': {
      const pairs = pairsOf(value, at);
      return [(into) => `t.${ident(rule.column)} = ${into.bind(pairs, 'text')}::jsonb`];
    }
    case 'anyOf':
      return [(into) => `t.${ident(rule.column)} && ${into.bind(value, 'text[]')}`];
    case 'areaKind':
      return [
        (into) =>
          `t.${ident(rule.column)} in (select k.id from area k where k.kind = any(${into.bind(value, 'text[]')}))`,
      ];
  }
};

/** The object that a row's column has to equal. JSON escapes what PostgreSQL cannot hold, so texts are checked before. */
const pairsOf = (pairs: readonly { readonly dimension: string; readonly value: string }[], at: string): string => {
  const texts = pairs.flatMap((pair) => [pair.dimension, pair.value]);
  if (texts.some((text) => text.includes('\0') || !text.isWellFormed()))
    throw refusal('BAD_ARGUMENT', `${at}: a text holds a NUL character or half a character. Leave it out.`);
  if (new Set(pairs.map((pair) => pair.dimension)).size < pairs.length)
    throw refusal('BAD_ARGUMENT', `${at} names a dimension twice: a row has one value in each.`, { argument: at });
  return JSON.stringify(Object.fromEntries(pairs.map((pair) => [pair.dimension, pair.value])));
};

/** No later row of the same series, up to the day, is visible beside this one. */
const newestOn =
  (
    record: RecordDef,
    { column, series }: Extract<FilterRule, { kind: 'latestOn' }>,
    value: string,
    horizon: Horizon,
  ): Condition =>
  (into) => {
    const day = into.bind(value, 'date');
    const later = [
      `n.${ident(series)} = t.${ident(series)}`,
      `n.${ident(column)} > t.${ident(column)}`,
      `n.${ident(column)} <= ${day}`,
      ...visibleAt(record, horizon, into, 'n'),
    ];
    return `(t.${ident(column)} <= ${day} and not exists (select 1 from ${ident(record.view as string)} n where ${later.join(' and ')}))`;
  };

const place = async (request: Request, of: string, value: Place, at: string): Promise<Condition[]> => {
  const column = `t.${ident(of)}`;
  const made: Condition[] = [];
  if (isGiven(value.in)) {
    const ids = await idsOfCodes(request, 'area', value.in, `${at}.in`);
    made.push(holdsOneOf(of, ids));
  }
  if (isGiven(value.within)) {
    const [id] = await idsOfCodes(request, 'area', [value.within], `${at}.within`);
    made.push((into) => {
      const root = into.bind(id, 'int');
      return `${column} in (select k.id from area k where ${root} in (k.id, k.admin0_id, k.admin1_id, k.admin2_id))`;
    });
  }
  if (isGiven(value.memberOf)) {
    const [id] = await idsOfCodes(request, 'area', [value.memberOf], `${at}.memberOf`);
    made.push(
      (into) =>
        `${column} in (select k.child_id from area_membership k where k.parent_id = ${into.bind(id, 'int')} and ${validOn('k', value.memberOn ?? null, into)})`,
    );
  }
  if (isGiven(value.memberOn) && !isGiven(value.memberOf))
    throw refusal(
      'BAD_ARGUMENT',
      `${at}.memberOn says of which day the members are meant: name the group in memberOf.`,
      {
        argument: `${at}.memberOn`,
      },
    );
  return made;
};

/** An empty text is an unknown code, not a missing one. */
const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const range = (value: Range, at: string, low: string, high: string): Condition[] => {
  const { from, to } = value;
  if (from && to && from > to) throw impossiblePeriod(at, from, to);
  const made: Condition[] = [];
  if (from) made.push((into) => `${low} >= ${into.bind(from, 'date')}`);
  if (to) made.push((into) => `${high} <= ${into.bind(to, 'date')}`);
  return made;
};

const years = (value: Years, at: string, column: string): Condition[] => {
  const { in: some, from, to } = value;
  if (isGiven(from) && isGiven(to) && from > to) throw impossiblePeriod(at, String(from), String(to), 'years');
  const made: Condition[] = [];
  if (isGiven(some)) made.push((into) => isOneOf(column, some, 'int', into));
  if (isGiven(from)) made.push((into) => `${column} >= ${into.bind(from, 'int')}`);
  if (isGiven(to)) made.push((into) => `${column} <= ${into.bind(to, 'int')}`);
  return made;
};

export const impossiblePeriod = (at: string, from: string, to: string, bounds = 'days') =>
  refusal('IMPOSSIBLE_PERIOD', `${at}: the period ends (${to}) before it begins (${from}). Swap the two ${bounds}.`, {
    from,
    to,
  });

/** Conditions on a number, or on an aggregate of numbers. */
export const numbers = (value: Numbers, type: 'numeric' | 'int' | 'bigint', column: string): Condition[] => {
  // Compared as numerics: a fraction or a huge number asked of a whole-number column is a question, not an error.
  const of = (text: string) => (into: Statement) => `${into.bind(text, 'text')}::numeric`;
  const cast = type === 'numeric' ? column : `${column}::numeric`;
  const made: Condition[] = [];
  for (const [word, sign] of [
    ['eq', '='],
    ['gte', '>='],
    ['lte', '<='],
  ] as const) {
    const bound = value[word];
    if (bound !== null && bound !== undefined) made.push((into) => `${cast} ${sign} ${of(String(bound))(into)}`);
  }
  return made;
};
