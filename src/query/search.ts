import { refusal } from '../errors.ts';
import { cursorsFor } from './cursor.ts';
import { firstOf } from './first.ts';
import type { Page } from './list.ts';
import { afterSql, orderSql } from './order.ts';
import { ascending, descending, type RecordDef } from './record.ts';
import type { Request } from './request.ts';
import { type Statement, statement } from './sql.ts';

export type SearchArguments = {
  readonly query: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

const longest = 100;

/** From the best to the weakest; the column `hit_level` holds the place from the end. */
export const matches = ['SIMILAR', 'WORD', 'BEGINNING', 'NAME', 'CODE'] as const;

const orders = [
  descending('hit_level'),
  descending('hit_mine'),
  descending('hit_score'),
  ascending('hit_lesser'),
  ascending('hit_size'),
  ascending('public_id'),
];

/** The records that can be searched, by the kind of their entries. */
export const searchable = (request: Request): ReadonlyMap<string, RecordDef> =>
  new Map(
    [...request.records.values()]
      .filter((record) => record.search && record.view)
      .map((record) => [record.view as string, record]),
  );

/** A page of finds: one statement over the entries that the caller's own view shows. */
export const search = async (request: Request, args: SearchArguments, language: string): Promise<Page> => {
  refuseLength(args.query);
  const limit = firstOf(args.first, 20);
  const kinds = kindsOf(request, args.types);
  const cursors = cursorsFor(request.cursorKey, () => ['search', args.query, kinds, language, request.standing]);
  const after = typeof args.after === 'string' ? cursors.read(args.after, orders.length).values : null;
  const made = statement();
  const found = finds(made, args.query, kinds, language);
  const rows = await request.run(
    `${found} select t.* from best t ${after ? `where ${afterSql(orders, after, made)} ` : ''}order by ${orderSql(orders)} limit ${made.bind(limit + 1, 'int')}`,
    made.params,
  );
  return {
    rows: rows.slice(0, limit),
    hasNext: rows.length > limit,
    hasPrevious: after !== null,
    cursorOf: (row) =>
      cursors.write({
        values: orders.map((order) => row[order.column] as string | number),
        publication: 0,
      }),
    count: async () => {
      const counting = statement();
      const counted = `${finds(counting, args.query, kinds, language)} select count(*)::int as n from best`;
      const [row] = await request.run(counted, counting.params);
      return row?.n as number;
    },
  };
};

/**
 * Entries that hold the folded text, or are similar to it by their trigrams; of each record the best one. Codes are never guessed.
 * `fold` leaves letters, digits and single spaces, so nothing that was sent is a sign of a pattern.
 */
const finds = (into: Statement, query: string, kinds: readonly string[], language: string): string =>
  `with asked as materialized (select fold(${into.bind(query, 'text')}) as f),
   found as (
     select e.kind, e.public_id, e.text, e.language,
       case when e.folded = f and e.is_code then 4 when e.folded = f then 3 when e.folded like f || '%' then 2
         when ' ' || e.folded like '% ' || f || '%' then 1 else 0 end as hit_level,
       (e.language in ('', ${into.bind(language, 'text')}))::int as hit_mine,
       round(greatest(similarity(f, e.folded), word_similarity(f, e.folded) * 0.9)::numeric, 3) as hit_score,
       e.lesser as hit_lesser, length(e.folded) as hit_size
     from asked join search_entry e on e.folded like f || '%' or (not e.is_code and (${withinNames(query)}))
     where f <> '' and e.kind = any(${into.bind(kinds, 'text[]')})),
   best as (
     select distinct on (kind, public_id) * from found
     order by kind, public_id, hit_level desc, hit_mine desc, hit_score desc, hit_size, text, language)`;

/** Scripts whose words stand side by side without spaces, and one sign of which tells as much as two letters. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Each part is answered by the index over trigrams; short words have too few of them to be told from others by likeness. */
const withinNames = (query: string): string => {
  if (dense.test(query)) return `e.folded like '%' || f || '%'`;
  const beginning = `e.folded like '% ' || f || '%'`;
  return toldBy(query).length > 3 ? `${beginning} or f <% e.folded or f % e.folded` : beginning;
};

const toldBy = (query: string): string[] =>
  [...query.normalize('NFKC')].filter((character) => /[\p{L}\p{N}]/u.test(character));

const kindsOf = (request: Request, asked: readonly string[] | null | undefined): string[] => {
  const known = new Map([...searchable(request)].map(([view, record]) => [record.type, view]));
  const unknown = (asked ?? []).filter((type) => !known.has(type));
  if (unknown.length)
    throw refusal(
      'UNKNOWN_CODE',
      `types: ${unknown
        .slice(0, 10)
        .map((type) => `'${type.slice(0, 60)}'`)
        .join(
          ', ',
        )} ${unknown.length > 1 ? 'are' : 'is'} not searched. These types are: ${[...known.keys()].join(', ')}.`,
      { argument: 'types' },
    );
  return (asked ? [...new Set(asked)] : [...known.keys()]).map((type) => known.get(type) as string).sort();
};

const refuseLength = (query: string): void => {
  const characters = [...query.normalize('NFKC')];
  if (characters.length > longest)
    throw refusal(
      'BAD_ARGUMENT',
      `query has ${characters.length} characters; at most ${longest} are looked for. Name fewer words.`,
      { argument: 'query' },
    );
  const told = toldBy(query);
  if (told.length < 2 && !told.some((character) => dense.test(character)))
    throw refusal('BAD_ARGUMENT', 'query is too short: at least two letters or digits are looked for.', {
      argument: 'query',
    });
};
