import { expect } from 'vitest';
import type { TestServer } from './api.ts';
import { testSchema } from './api.ts';

export type Node = { readonly id: string } & Readonly<Record<string, unknown>>;
export type PageOf = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};
/** A list to page through. */
export type Question = {
  readonly field: string;
  readonly type: string;
  /** Fields of the record by the name that sorts call them. */
  readonly keys: Readonly<Record<string, string>>;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly orderBy: readonly string[];
};

/** One page. */
export const askPage = async (
  server: TestServer,
  question: Question,
  first: number,
  after: string | null,
): Promise<PageOf> => {
  const { field, type, keys, filter, orderBy } = question;
  const query = `query page($first: Int!, $after: String, $filter: ${type}Filter, $orderBy: [${type}Sort!]) {
    ${field}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id ${Object.values(keys).join(' ')} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const { body } = await server.ask(query, { first, after, filter, orderBy });
  expect(body.errors).toBeUndefined();
  return body.data[field];
};

/** Walks all pages, or as many as are needed for `most` records, and looks at each page’s own account of itself. */
export const walk = async (
  server: TestServer,
  question: Question,
  size: number,
  most: number,
  between?: () => Promise<void>,
): Promise<Node[]> => {
  const found: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page: PageOf = await askPage(server, question, size, after);
    const { pageInfo, edges } = page;
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage || found.length >= most) return found.slice(0, most);
    after = pageInfo.endCursor;
    await between?.();
  }
};

/** The lists that can be asked for without an argument. */
export const openLists = (): string[] =>
  Object.values(testSchema.getQueryType()?.getFields() ?? {})
    .filter(({ type, args }) => /Connection/.test(String(type)) && !args.some((each) => /!$/.test(String(each.type))))
    .map(({ name }) => name);
