import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  isObjectType,
  printSchema,
} from 'graphql';
import { type Config, readConfig } from '../../src/config.ts';
import { refusal } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { anonymous } from '../../src/query/caller.ts';
import type { Context } from '../../src/query/resolvers.ts';
import { type AppOptions, buildApp } from '../../src/server/app.ts';
import { createGraphql } from '../../src/server/graphql.ts';

/** A contract of a few fields, each of which behaves in one way. */
const contract = `
  scalar Decimal
  scalar Code
  enum Sex { FEMALE MALE }
  interface Place { name: String }
  type Country implements Place { name: String population: Decimal places(first: Int! = 5): PlaceConnection }
  type PlaceConnection { nodes: [Country!]! }
  type Query {
    hello(name: String! = "you", sex: Sex): String
    language: String
    share: Decimal
    countries(first: Int! = 5): PlaceConnection
    country(code: Code): Country
    place: Place
    never: String
    sql: String
    database: String
    wrapped: String
    refused: String
    leaves: String
    required: String!
    number: Int
  }
`;

/** An exact number: the libraries of TypeScript do not know of it yet. */
const exactly = (digits: string) => (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(digits);

const statement = 'select secret_name from base.people where id = 7';

/** As the driver throws it: the message and the detail quote what is stored. */
const databaseError = () =>
  Object.assign(new Error('duplicate key (Amina Quartz) violates unique constraint'), {
    name: 'PostgresError',
    severity: 'ERROR',
    routine: '_bt_check_unique',
    code: '23505',
    detail: 'Key (name)=(Amina Quartz) already exists.',
    query: statement,
    parameters: ['Amina Quartz'],
  });

const resolvers = (seen: Seen): Record<string, GraphQLFieldResolver<unknown, Context>> => ({
  hello: (_, { name }) => `Hello ${name}`,
  language: (_, __, { request }) => request.language,
  share: () => exactly('12345678901234567890.125'),
  countries: () => ({ nodes: [] }),
  country: (_, { code }) => ({ name: code, population: null }),
  place: () => null,
  never: () => new Promise(() => {}),
  sql: () => {
    throw new Error(`Failed query: ${statement} at /srv/app/file.ts`);
  },
  database: () => {
    throw databaseError();
  },
  wrapped: () => {
    throw new Error(`Failed query: ${statement}\nparams: Amina Quartz`, { cause: databaseError() });
  },
  refused: () => {
    throw refusal('UNKNOWN_CODE', 'There is no country XXZ. Codes are ISO 3166 alpha-3.', { code: 'x', value: 'XXZ' });
  },
  leaves: (_, __, { request }) =>
    new Promise((resolve) => {
      const { signal } = request as unknown as { signal: AbortSignal };
      signal.addEventListener('abort', () => {
        seen.aborted.push(signal.reason);
        resolve(null);
      });
      seen.entered(() => resolve('finished'));
    }),
  required: () => null,
  number: () => 12_345_678_901,
});

export type Seen = {
  readonly aborted: unknown[];
  readonly logged: string[];
  /** Called when `leaves` is being resolved, with what lets it finish. */
  entered: (finish: () => void) => void;
};

const schemaFor = (seen: Seen) => {
  const schema = buildSchema(contract);
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(resolvers(seen))) if (query[name]) query[name].resolve = resolve;
  const code = schema.getType('Code');
  if (code instanceof GraphQLScalarType)
    code.parseValue = (value) => {
      if (value === 'bug') throw new TypeError("Cannot read properties of undefined (reading 'secret_name')");
      if (value === 'own') throw new GraphQLError('Codes have three letters.');
      if (value === 'XXZ') throw refusal('UNKNOWN_CODE', 'There is no country XXZ.', { value });
      return value;
    };
  const place = schema.getType('Country');
  if (isObjectType(place)) place.isTypeOf = () => true;
  return schema;
};

export type Server = {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly seen: Seen;
  readonly port: number;
};

/** A listening server over the small contract. */
export const startHttpServer = async (
  settings: Record<string, string> = {},
  options: Partial<AppOptions> = {},
  limits: Partial<Config['limits']> = {},
): Promise<Server> => {
  const seen: Seen = { aborted: [], entered: () => {}, logged: [] };
  const read = readConfig(settings, '/');
  const schema = schemaFor(seen);
  const config = { ...read, limits: { ...read.limits, ...limits } };
  const log = createLog('debug', { write: (line) => void seen.logged.push(line) });
  const app = await buildApp({
    graphql: createGraphql({
      schema,
      maxCost: config.limits.maxCost,
      partTypes: new Set(),
      access: (coordinates) =>
        coordinates.has('Country.population') ? [{ coordinate: 'Country.population', tier: 'PARTNER' } as never] : [],
      log,
    }),
    sdl: printSchema(schema),
    config,
    log,
    openRequest: ({ language, signal }) =>
      ({ caller: anonymous, request: { language, signal, tier: 'OPEN', takenDown: new Set() } }) as unknown as Context,
    ready: async () => ({ ready: true }),
    ...options,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, app, seen, port };
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      message: string;
      path?: unknown;
      locations?: unknown;
      extensions: Record<string, unknown> & { code: string };
    }[];
    readonly extensions?: Record<string, unknown>;
  };
};

export const graphqlResponse = 'application/graphql-response+json';

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : {} };
};

/** Sends a query as a POST. */
export const post = async (
  { url }: Server,
  query: string,
  variables?: Record<string, unknown>,
  headers: Record<string, string> = { accept: graphqlResponse },
): Promise<Answer> =>
  read(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, ...(variables ? { variables } : {}) }),
    }),
  );

/** Reads an address, by default with GET. */
export const visit = async ({ url }: Server, path: string, init: RequestInit = {}): Promise<Answer> =>
  read(await fetch(`${url}${path}`, { redirect: 'manual', ...init }));

/** Reads the answer to a query sent as a link. */
export const link = (server: Server, query: string, headers: Record<string, string> = {}): Promise<Answer> =>
  visit(server, `/graphql?query=${encodeURIComponent(query)}`, { headers });
