import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Answer, startServer, type TestServer } from './api.ts';
import { createDatabase, type Database } from './database.ts';

/** Asks for the media type whose status codes tell what happened. */
export const strict = { accept: 'application/graphql-response+json' };

export type Expected = { readonly status: number; readonly code: string };

/** Execution had begun: the answer is whole and holds the error at its path. */
export const within = (code: string): Expected => ({ status: 200, code });
export const badInput: Expected = { status: 400, code: 'BAD_USER_INPUT' };
export const badArgument: Expected = { status: 400, code: 'BAD_ARGUMENT' };

/** The refusal is typed, its status says whose fault it is, and nothing of the inside leaves with it. */
export const expectRefusal = (answer: Answer, { status, code }: Expected): void => {
  const codes = answer.body?.errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  expect(codes).toContain(code);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/INTERNAL|Did you mean|node_modules|\.ts\b|\bselect t\.|\bfrom base\b|at \S+ \(/);
  expect(answer.text.length).toBeLessThan(8_000);
};

export type MisusedServer = {
  readonly server: () => TestServer;
  readonly refused: (query: string, expected: Expected, variables?: Readonly<Record<string, unknown>>) => Promise<void>;
};

/** A server for a test file; after each misuse it still answers, and nothing unforeseen happened. */
export const misuse = (): MisusedServer => {
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
  afterEach(async () => {
    const { body } = await server.ask('{ area(by: { code: "XSA" }) { code } }');
    expect(body.data).toEqual({ area: { code: 'XSA' } });
    expect(server.logged.splice(0).filter((line) => line.includes('unforeseen'))).toEqual([]);
  });
  return {
    server: () => server,
    refused: async (query, expected, variables = {}) =>
      expectRefusal(await server.ask(query, variables, strict), expected),
  };
};
