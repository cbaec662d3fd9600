import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { type TestServer, testLists, testSchema } from './api.ts';
import type { Database } from './database.ts';
import { rowsOf } from './desk.ts';

/** A cell as it stands in a file; null where nothing does, which is another thing than an empty text. */
export type Cell = string | null;

/** The rows of a CSV file after RFC 4180, with lines that end in LF. Throws where it is not one. */
export const rowsOfCsv = (text: string): Cell[][] => {
  const rows: Cell[][] = [];
  const row: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      let cell = '';
      for (at += 1; ; at += 1) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error('a quoted cell does not end');
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      row.push(cell);
    } else {
      const end = text.slice(at).search(/[,\n]/) + at;
      const cell = text.slice(at, end);
      if (end < at || /["\r]/.test(cell)) throw new Error('a cell without quotes is not whole');
      row.push(cell === '' ? null : cell);
      at = end;
    }
    if (text[at] === '\n') rows.push(row.splice(0));
    else if (text[at] !== ',') throw new Error('something follows a quoted cell');
    at += 1;
    if (text[at - 1] === ',' && (text[at] === '\n' || at === text.length)) {
      row.push(null);
      if (text[at] === '\n') rows.push(row.splice(0));
      at += 1;
    }
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
};

/** Numbers as they were written: an exact decimal is not to be rounded by whoever compares it. */
export const exactly = (text: string): unknown =>
  JSON.parse(text, ((_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' ? { number: source } : value) as never);

const fieldsOf = (type: string) => (testSchema.getType(type) as GraphQLObjectType).getFields();

type Selection = { [name: string]: Selection };

/** What asks for the columns of a file: their names are the ways to the fields. */
export const selectionOf = (type: string, header: readonly string[]): string => {
  const tree: Selection = {};
  for (const name of header) {
    let here = tree;
    for (const part of name.split('.')) {
      here[part] ??= {};
      here = here[part];
    }
  }
  const written = (of: string, selection: Selection): string =>
    Object.entries(selection)
      .map(([name, within]) => {
        const named = getNamedType(fieldsOf(of)[name]?.type) as GraphQLObjectType | undefined;
        if (!named) throw new Error(`${of} has no field ${name}`);
        if (isLeafType(named)) return name;
        const leaves = () =>
          Object.values(named.getFields())
            .filter((field) => isLeafType(getNamedType(field.type)))
            .map((field) => field.name)
            .join(' ');
        return `${name} { ${Object.keys(within).length > 0 ? written(named.name, within) : leaves()} }`;
      })
      .join(' ');
  return written(type, tree);
};

/** All rows of a list of one dataset, asked for in pages, each as the cells of its columns. */
export const cellsByGraphql = async (
  server: TestServer,
  list: string,
  header: readonly string[],
  filter: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Cell[][]> => {
  const { type } = testLists.get(list)!.record;
  const query = `query q($filter: ${type}Filter, $after: String) {
    ${list}(filter: $filter, first: 200, after: $after) { nodes { ${selectionOf(type, header)} } pageInfo { hasNextPage endCursor } } }`;
  const rows: Cell[][] = [];
  for (let after: unknown = null; ; ) {
    const { text } = await server.ask(query, { filter, after }, headers);
    // biome-ignore lint/suspicious/noExplicitAny: its shape is that of the query
    const body = exactly(text) as any;
    if (body.errors) throw new Error(`${list}: ${JSON.stringify(body.errors)}`);
    const { nodes, pageInfo } = body.data[list];
    for (const node of nodes)
      rows.push(header.map((name) => cellOf(name.split('.').reduce((value, part) => value?.[part] ?? null, node))));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
};

/** How a value of GraphQL stands in a file. */
const cellOf = (value: unknown): Cell => {
  if (value === null) return null;
  if (typeof value === 'string') return /^[=+\-@＝＋－＠'\t\r\n]/.test(value) ? `'${value}` : value;
  if (typeof value === 'object' && 'number' in value) return value.number as string;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
};

/** A cell with JSON in it, however that is spaced, as `cellsByGraphql` has it. */
export const respaced = (cell: Cell): Cell => {
  if (cell === null || !/^[[{]/.test(cell)) return cell;
  try {
    return JSON.stringify(exactly(cell));
  } catch {
    return cell;
  }
};

/** The lists with the datasets of which there are rows, for whoever may see them. */
export const listsWithRows = async (database: Database): Promise<(readonly [list: string, dataset: string])[]> => {
  const found: (readonly [string, string])[] = [];
  for (const { name, record } of testLists.values())
    for (const { code } of await rowsOf(
      database,
      `select d.code from base.dataset d where exists (select from base.${record.view} t where t.dataset_id = d.id) order by d.code`,
    ))
      found.push([name, code]);
  return found;
};

/** Asks for a file. */
export const exported = (
  { app }: TestServer,
  list: string,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) => app.inject({ method: 'GET', url: `/export/${list}.csv`, query: { ...query }, headers: { ...headers } });
