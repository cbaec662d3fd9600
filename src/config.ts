import { join, resolve } from 'node:path';
import { refusal } from './errors.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Everything that can be set from outside, read once; no other file looks at the environment. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** Did somebody ask for this very port? Otherwise another one may be taken. */
  readonly portChosen: boolean;
  /** Absolute. */
  readonly dataDir: string;
  readonly database: { readonly kind: 'embedded' } | { readonly kind: 'external'; readonly url: string };
  /** For the commands migrate and load only. */
  readonly ownerUrl?: string;
  readonly secret?: string;
  readonly rolePrefix: string;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly limits: {
    readonly maxCost: number;
    readonly bodyBytes: number;
    readonly deadlineMs: number;
    readonly poolSize: number;
    readonly preparedStatements: boolean;
  };
};

type Environment = Readonly<Record<string, string | undefined>>;

type Parse<T> = (text: string) => { readonly value: T } | { readonly problem: string };

const projectFolder = resolve(import.meta.dirname, '..');
const own = ['TRIBUTARY_SECRET', 'TRIBUTARY_DATA'];
const others = [
  'HOST',
  'PORT',
  'DATA_DIR',
  'DATABASE_URL',
  'OWNER_DATABASE_URL',
  'ROLE_PREFIX',
  'CORS_ORIGINS',
  'LOG_LEVEL',
  'MAX_COST',
  'MAX_BODY_BYTES',
  'DEADLINE_MS',
  'POOL_SIZE',
  'PG_PREPARE',
];

const whole =
  (least: number, most: number): Parse<number> =>
  (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { problem: `must be a whole number from ${least} to ${most}, not '${text}'` };

const yesOrNo: Parse<boolean> = (text) => {
  if (['true', '1', 'on', 'yes'].includes(text.toLowerCase())) return { value: true };
  if (['false', '0', 'off', 'no'].includes(text.toLowerCase())) return { value: false };
  return { problem: `must be true or false, not '${text}'` };
};

const matching =
  (pattern: RegExp, what: string): Parse<string> =>
  (text) =>
    pattern.test(text) ? { value: text } : { problem: `must be ${what}, not '${text}'` };

const level: Parse<LogLevel> = (text) => {
  const found = logLevels.find((each) => each === text);
  return found ? { value: found } : { problem: `must be one of ${logLevels.join(', ')}, not '${text}'` };
};

/** A user may be in it, or not. Never repeats the address: it may hold a password. */
const databaseUrl: Parse<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.hostname === '' || url.pathname.length < 2) {
    return {
      problem: 'must look like postgres://host:5432/database (its text is not shown here: it may hold a password)',
    };
  }
  return { value: text };
};

const secretText: Parse<string> = (text) =>
  text.length >= 32
    ? { value: text }
    : { problem: `must have at least 32 characters, it has ${text.length}. Make one with: openssl rand -hex 32` };

const origins: Parse<readonly string[]> = (text) => {
  const list = text.split(',').map((each) => each.trim());
  const wrong = list.filter((each) => !URL.canParse(each) || new URL(each).origin !== each || !/^https?:/.test(each));
  return wrong.length === 0
    ? { value: [...new Set(list)] }
    : {
        problem: `must be exact origins such as https://maps.example.org, separated by commas; not ${wrong
          .map((each) => `'${each}'`)
          .join(', ')}`,
      };
};

const unknownNames = (env: Environment) =>
  Object.keys(env)
    .filter((name) => name.startsWith('TRIBUTARY_') && !own.includes(name))
    .map((name) => {
      const bare = name.slice('TRIBUTARY_'.length);
      const hint = others.includes(bare) ? `did you mean ${bare}?` : 'did you mean TRIBUTARY_SECRET?';
      return `${name} is not a setting; ${hint}`;
    });

/** Reads all settings; an empty variable counts as not set. One refusal names every problem. */
export const readConfig = (env: Environment, cwd: string): Config => {
  const problems = unknownNames(env);
  const read = <T, F>(name: string, parse: Parse<T>, fallback: F): T | F => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const result = parse(text);
    if ('value' in result) return result.value;
    problems.push(`${name} ${result.problem}`);
    return fallback;
  };

  const url = read('DATABASE_URL', databaseUrl, undefined);
  const ownerUrl = read('OWNER_DATABASE_URL', databaseUrl, undefined);
  const secret = read('TRIBUTARY_SECRET', secretText, undefined);
  const config: Config = {
    host: read('HOST', matching(/^[A-Za-z0-9.:_-]+$/, 'a host name or an address without port'), '127.0.0.1'),
    port: read('PORT', whole(0, 65_535), 4000),
    portChosen: (env.PORT ?? '') !== '',
    dataDir: env.DATA_DIR ? resolve(cwd, env.DATA_DIR) : join(projectFolder, '.data'),
    database: url === undefined ? { kind: 'embedded' } : { kind: 'external', url },
    ...(ownerUrl === undefined ? {} : { ownerUrl }),
    ...(secret === undefined ? {} : { secret }),
    rolePrefix: read('ROLE_PREFIX', matching(/^[a-z_]{1,32}$/, '1 to 32 small letters or underscores'), 'tributary'),
    corsOrigins: Object.freeze(read('CORS_ORIGINS', origins, [])),
    logLevel: read('LOG_LEVEL', level, 'info'),
    limits: Object.freeze({
      maxCost: read('MAX_COST', whole(1, 1_000_000_000), 50_000),
      bodyBytes: read('MAX_BODY_BYTES', whole(1_024, 100_000_000), 262_144),
      deadlineMs: read('DEADLINE_MS', whole(100, 3_600_000), 10_000),
      poolSize: read('POOL_SIZE', whole(1, 200), 8),
      preparedStatements: read('PG_PREPARE', yesOrNo, true),
    }),
  };
  if (problems.length > 0) {
    throw refusal(
      'CONFIGURATION',
      `The settings in the environment cannot be used:\n${problems.map((each) => `  - ${each}`).join('\n')}`,
      { problems },
    );
  }
  return Object.freeze(config);
};

/** The settings of this process. */
export const ownConfig = (): Config => readConfig(process.env, process.cwd());
