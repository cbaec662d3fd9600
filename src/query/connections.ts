import type { Page } from './list.ts';
import type { Row } from './request.ts';

/** The fields of every connection, of a page that was read. */
export const connectionResolvers = {
  edges: (page: Page) => page.rows.map((row) => ({ page, row })),
  nodes: (page: Page) => page.rows,
  totalCount: (page: Page) => page.count(),
  pageInfo: (page: Page) => ({
    hasNextPage: page.hasNext,
    hasPreviousPage: page.hasPrevious,
    startCursor: () => (page.rows[0] ? page.cursorOf(page.rows[0]) : null),
    endCursor: () => (page.rows.length ? page.cursorOf(page.rows.at(-1) as Row) : null),
  }),
};

export const edgeResolvers = {
  cursor: ({ page, row }: { page: Page; row: Row }) => page.cursorOf(row),
  node: ({ row }: { row: Row }) => row,
};
