import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Code, Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Exchange, exchangeNow } from './exchange.ts';
import { tooLongFor } from './limits.ts';

const apology = 'Something went wrong on our side. Quote the incident when you report it.';
/** Messages of graphql repeat what was sent; the answer must not grow with it. */
const longestMessage = 600;
const mostFailuresLogged = 5;
/** Refusals that tell of a fault of ours: they are shown, and logged as failures too. */
const faults: ReadonlySet<Code> = new Set(['POLICY_BREACH', 'INTERNAL', 'CONFIGURATION', 'NOT_RECORDED']);

/** What goes out for an error, whoever threw it. Nothing of an unforeseen error leaves but its incident. */
export const createReport =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const exchange = exchangeNow();
    const root = rootOf(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (root instanceof Refusal) return { ...place, ...shown(root, error, formatted, log, exchange) };
    const given = exchange?.signal.aborted ? exchange.signal.reason : undefined;
    if (given instanceof Refusal)
      return { message: given.message, ...place, extensions: { ...given.detail, code: given.code } };
    const tooLong = root instanceof GraphQLError ? tooLongFor(root.message) : null;
    if (tooLong) return { ...place, ...shown(tooLong, error, formatted, log, exchange) };
    if (isOfGraphql(error, root))
      return {
        message: shorten(withoutForeign(formatted.message.replace(/ ?Did you mean [\s\S]*$/, ''), root)),
        ...place,
        extensions: { code: codeOf(formatted) },
      };
    const incident = exchange?.id ?? 'unknown';
    if (exchange === undefined || exchange.failures < mostFailuresLogged)
      logFailure(log, root, incident, formatted.path);
    if (exchange) exchange.failures += 1;
    return { message: apology, ...place, extensions: { code: 'INTERNAL', incident } };
  };

const shown = (
  root: Refusal,
  error: unknown,
  formatted: GraphQLFormattedError,
  log: Log,
  exchange: Exchange | undefined,
) => {
  // A refusal of a scalar: graphql says before it which variable or argument was meant.
  const prefixed =
    error instanceof GraphQLError && !error.path && error.nodes && formatted.message.endsWith(root.message);
  const fault = faults.has(root.code);
  const incident = exchange?.id ?? 'unknown';
  if (fault) log.failure('refused_by_fault', root, { incident, code: root.code });
  return {
    message: shorten(prefixed ? formatted.message : root.message),
    extensions: { ...root.detail, ...(fault ? { incident } : {}), code: root.code },
  };
};

/** The error that somebody threw, below what graphql and Apollo wrapped around it. */
const rootOf = (error: unknown): unknown => {
  let root = error;
  for (let depth = 0; root instanceof GraphQLError && root.originalError && depth < 8; depth += 1)
    root = root.originalError;
  return root;
};

/**
 * Errors about the request itself: without a path, because nothing was executed, or about an argument that a variable left
 * empty. Errors with a path come from resolvers and may hold data, even those that graphql makes of a value.
 */
const isOfGraphql = (error: unknown, root: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  if (!error.path) return root instanceof GraphQLError || error.nodes !== undefined;
  return root instanceof GraphQLError && root.nodes !== undefined && /^Argument "/.test(root.message);
};

const codeOf = (formatted: GraphQLFormattedError): string => {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return code;
  if (/^Schema is not configured/.test(formatted.message)) return 'OPERATION_RESOLUTION_FAILURE';
  return formatted.path || /^(Too many errors|Argument|Variable)/.test(formatted.message)
    ? 'BAD_USER_INPUT'
    : 'BAD_REQUEST';
};

/** A scalar that threw neither a refusal nor a GraphQLError has a fault: its words may be anything. */
const withoutForeign = (message: string, root: unknown): string =>
  root instanceof Error && !(root instanceof GraphQLError) && root.message
    ? message
        .split(root.message)
        .join('')
        .replace(/[;.\s]+$/, '.')
    : message;

const shorten = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;

/**
 * Logs an unforeseen error under its incident. Errors of the database may quote rows, parameters and SQL: only their kind
 * is kept.
 */
export const logFailure = (log: Log, error: unknown, incident: string, path?: readonly (string | number)[]): void => {
  const at = path ? { path: path.filter((key) => typeof key === 'string').join('.') } : {};
  const ofDatabase = databaseErrorIn(error);
  if (!ofDatabase) {
    log.failure('unforeseen', error, { incident, ...at });
    return;
  }
  const { code, routine } = ofDatabase;
  const bare = new Error('a statement failed; what the database said about it may hold data and is not kept');
  bare.name = 'DatabaseError';
  delete bare.stack;
  log.failure('unforeseen', bare, { incident, ...at, sqlstate: code, routine });
};

const databaseErrorIn = (error: unknown): { code: string; routine: string } | null => {
  const chain: object[] = [];
  for (let each = error; each instanceof Error && chain.length < 6; each = each.cause) chain.push(each);
  const text = (each: object, key: string) => {
    const value: unknown = Reflect.get(each, key);
    return typeof value === 'string' ? value : '';
  };
  const marked = chain.some(
    (each) =>
      text(each, 'name') === 'PostgresError' ||
      (text(each, 'severity') !== '' && text(each, 'routine') !== '') ||
      // The driver and drizzle attach the statement to whatever goes wrong while it runs.
      ('query' in each && ('parameters' in each || 'params' in each)),
  );
  if (!marked) return null;
  const first = (key: string) => chain.map((each) => text(each, key)).find((value) => value !== '') ?? '';
  return { code: first('code'), routine: first('routine') };
};
