import { coerceInputValue, type GraphQLError, type GraphQLInputType } from 'graphql';
import { Refusal, refusal } from '../errors.ts';
import { type Localized, languages } from '../store/languages.ts';
import { apaCitation } from './citation.ts';
import { unknownIn } from './codes.ts';
import type { ExportList } from './export-lists.ts';
import { conditionsOf } from './filter.ts';
import { localize } from './localize.ts';
import { orderOf, orderSql } from './order.ts';
import type { Request, Row } from './request.ts';
import { ident, latest, statement, visibleAt } from './sql.ts';

/** What is copied out, and what whoever receives it has to know of it. */
export type Export = {
  /** The rows, as a statement that asks for them. */
  readonly text: string;
  readonly params: readonly unknown[];
  readonly about: {
    readonly dataset: string;
    /** The newest release of the dataset, where it has one. */
    readonly release: { readonly id: string; readonly version: string; readonly citation: string } | null;
    readonly licence: { readonly code: string; readonly url: string | null; readonly redistribution: string };
    readonly creditLine: string;
  };
};

type Filter = Readonly<Record<string, unknown>>;

/** Reads the JSON of a filter as the list's own argument is read. */
export const readFilter = (text: string, type: GraphQLInputType): Filter | null => {
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    throw refusal('BAD_ARGUMENT', 'filter is not JSON. Send the object that the list takes in GraphQL, as JSON.', {
      argument: 'filter',
    });
  }
  const found = coerceInputValue(sent, type, (path, _, error) => {
    const at = ['filter', ...path].join('.');
    throw refusal('BAD_ARGUMENT', `${at}: ${said(error)}`, { argument: at });
  });
  return found as Filter | null;
};

/** What graphql says without what it guesses, or what a scalar of ours says. */
const said = ({ message, originalError }: GraphQLError): string =>
  originalError instanceof Refusal ? originalError.message : message.replace(/ ?Did you mean [\s\S]*$/, '');

/** Refuses what must not be passed on; else the statement of all rows of a dataset that a list has for everybody at this moment. */
export const exportOf = async (
  request: Request,
  list: ExportList,
  code: string,
  filter: Filter | null,
): Promise<Export> => {
  const dataset = await datasetOf(request, code);
  if (!passedOn.has(dataset.redistribution as string))
    throw refusal(
      'REDISTRIBUTION_REFUSED',
      `The licence of '${code}' ${dataset.redistribution === 'FORBIDDEN' ? 'does not allow' : 'does not say whether one may'} pass the data on, so no copy of it is made. It can be read page by page, and its provider can be asked: \`dataset(code:)\` leads to both.`,
      { dataset: code, licence: dataset.licence, redistribution: dataset.redistribution },
    );
  const conditions = await conditionsOf(request, list.record, filter, latest);
  const made = statement();
  const where = [
    `t.dataset_id = ${made.bind(dataset.id, 'int')}`,
    ...visibleAt(list.record, latest, made),
    ...conditions.map((condition) => condition(made)),
  ];
  const columns = list.columns.map(({ name, sql }) => `${sql(request.language)} as "${name}"`);
  const text = [
    `select ${columns.join(', ')}`,
    `from ${ident(list.record.view as string)} t`,
    ...list.joins,
    `where ${where.join(' and ')}`,
    `order by ${orderSql(orderOf(list.record, undefined))}`,
  ].join(' ');
  return { text, params: made.params, about: aboutOf(dataset) };
};

/** Where a licence says neither, nobody has allowed it. */
const passedOn: ReadonlySet<string> = new Set(['ALLOWED', 'SHARE_ALIKE', 'NON_COMMERCIAL']);

/** A dataset that is not known here, or not to everybody: the same answer as to `dataset(code:)`. */
const datasetOf = async (request: Request, code: string): Promise<Row> => {
  const made = statement();
  const [found] = await request.run(
    `select d.id, d.code, d.title, d.credit_line, d.homepage, p.name as provider, l.code as licence, l.url, l.redistribution, r.public_id as release, r.version, r.released_on
     from dataset d join provider p on p.id = d.provider_id join licence l on l.id = d.licence_id
     left join lateral (select n.public_id, n.version, n.released_on from release n where n.dataset_id = d.id order by n.publication desc limit 1) r on true
     where d.code = ${made.bind(code, 'text')}`,
    made.params,
  );
  if (!found) throw await unknownIn(request, 'dataset', 'dataset', [code]);
  return found;
};

const english = (text: unknown): string => localize(text as Localized | null, languages[0])?.value ?? '';

const aboutOf = (row: Row): Export['about'] => {
  const text = (column: string) => row[column] as string;
  return {
    dataset: text('code'),
    release: row.release
      ? {
          id: text('release'),
          version: text('version'),
          citation: apaCitation({
            ...{ publicId: text('release'), dataset: text('code'), title: english(row.title) },
            ...{ version: text('version'), releasedOn: text('released_on'), provider: english(row.provider) },
            ...{ homepage: row.homepage as string | null, creditLine: text('credit_line') },
          }),
        }
      : null,
    licence: { code: text('licence'), url: row.url as string | null, redistribution: text('redistribution') },
    creditLine: text('credit_line'),
  };
};
