import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Answer, startServer, type TestServer } from './api.ts';
import { canariesIn, expectClean } from './canaries.ts';
import { createDatabase, type Database } from './database.ts';

export type Anonymous = {
  readonly database: () => Database;
  readonly server: () => TestServer;
  /** Asks without any credential; nothing marked may come back, whatever was asked. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
};

/** A server for a test file whose every answer and log line is searched for what an anonymous caller must not see. */
export const anonymous = (): Anonymous => {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await createDatabase();
    server = await startServer(database);
  });
  afterAll(async () => {
    await server?.close();
    await database?.drop();
  });
  afterEach(() => {
    expect(server.logged.splice(0).flatMap(canariesIn)).toEqual([]);
  });
  return {
    database: () => database,
    server: () => server,
    ask: async (query, variables = {}) => {
      const answer = await server.ask(query, variables);
      expectClean(answer);
      return answer;
    },
  };
};

/** How many records a list says that it has. */
export const countOf = async (ask: Anonymous['ask'], field: string, filter: string): Promise<number> =>
  (await ask(`{ ${field}(first: 1, filter: { ${filter} }) { totalCount } }`)).body.data[field].totalCount;
