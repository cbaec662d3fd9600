import { pino } from 'pino';
import type { LogLevel } from './config.ts';
import { Refusal } from './errors.ts';

/**
 * Fields are plain scalars only: whole requests, variables, rows or headers cannot be passed, so there is nothing to
 * redact. Ids, codes, counts and durations belong here; values that people sent or stored do not.
 */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

type Write = (event: string, fields?: Fields) => void;

/** One JSON line per event. */
export type Log = {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  /** For bugs and broken surroundings: where it happened and what kind of error it is. */
  readonly failure: (event: string, error: unknown, fields?: Fields) => void;
};

type Described = { name: string; message?: string; code?: string; at?: string; cause?: Described };

const textAt = (error: object, key: string) => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

/** PostgreSQL's messages quote stored values, so of its errors only the class, place and names are kept. */
const describe = (error: unknown, depth = 0): Described => {
  if (!(error instanceof Error)) return { name: typeof error };
  const fromDatabase = textAt(error, 'severity') !== undefined && textAt(error, 'routine') !== undefined;
  const names = ['routine', 'schema_name', 'table_name', 'column_name', 'constraint_name'];
  const message = fromDatabase
    ? names.flatMap((key) => textAt(error, key) ?? []).join(' ')
    : error.message || undefined;
  const code = error instanceof Refusal ? error.code : textAt(error, 'code');
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join(' | ');
  return {
    name: error.name,
    ...(message === undefined ? {} : { message }),
    ...(code === undefined ? {} : { code }),
    ...(at === undefined || error instanceof Refusal ? {} : { at }),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: describe(error.cause, depth + 1) }),
  };
};

/** Writes to standard error at once, so that the last lines before an end are never lost. */
export const createLog = (level: LogLevel, to: { write(line: string): void } = pino.destination(2)): Log => {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  );
  return {
    debug: (event, fields = {}) => logger.debug(fields, event),
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    failure: (event, error, fields = {}) => logger.error({ ...fields, error: describe(error) }, event),
  };
};
