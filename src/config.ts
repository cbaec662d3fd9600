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
  /** Who may issue access tokens, and what they have to be like. */
  readonly tokens: TokenSettings;
  /** Invented callers over the sample: `undefined` where nobody said, which is yes on an embedded database and a loopback address. */
  readonly demonstration?: boolean;
  /** Null where no server of mail is known. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Origins of webhooks that may lie inside one's own network. */
  readonly webhookOrigins: readonly string[];
  /** How often lines of the audit are sealed. */
  readonly sealSeconds: number;
  readonly limits: {
    readonly maxCost: number;
    readonly bodyBytes: number;
    readonly deadlineMs: number;
    readonly poolSize: number;
    readonly preparedStatements: boolean;
    /** How long an export may take, from its first statement to its last byte. */
    readonly exportDeadlineMs: number;
    readonly exportsAtOnce: number;
    /** 0 where no answers are kept. */
    readonly answerCacheBytes: number;
  };
};

/** An identity provider whose tokens are taken. Its keys come from its own metadata or from a configured address, never from a token. */
export type Issuer = { readonly issuer: string; readonly jwksUri?: string };

export type TokenSettings = {
  readonly issuers: readonly Issuer[];
  /** What a token must be meant for; there is none without an issuer. */
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly maxAgeSeconds: number;
  /** Values of `acr` that stand for a strong sign-in, which PROTECTED asks for. */
  readonly stepUpAcr: readonly string[];
  /** How long ago that sign-in may have been. */
  readonly stepUpSeconds: number;
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
  'EXPORT_DEADLINE_MS',
  'EXPORTS_AT_ONCE',
  'ANSWER_CACHE_MB',
  'OIDC_ISSUERS',
  'OIDC_AUDIENCE',
  'OIDC_ALGORITHMS',
  'OIDC_MAX_TOKEN_AGE',
  'OIDC_STEP_UP_ACR',
  'OIDC_STEP_UP_MAX_AGE',
  'DEMONSTRATION',
  'SMTP_URL',
  'MAIL_FROM',
  'WEBHOOK_ORIGINS',
  'AUDIT_SEAL_SECONDS',
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

/** Never repeats the address: it may hold a password. */
const mailUrl: Parse<string> = (text) =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''
    ? { value: text }
    : { problem: 'must look like smtps://user:password@mail.example.org' };

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

const words: Parse<readonly string[]> = (text) => {
  const list = text.split(',').map((each) => each.trim());
  return list.every((each) => /^[\x21-\x7e]{1,200}$/.test(each) && !each.includes('"'))
    ? { value: [...new Set(list)] }
    : { problem: `must be words separated by commas, not '${text}'` };
};

/** Asymmetric ones only: with a shared secret everybody who can check a token could make one. */
const asymmetric = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const algorithms: Parse<readonly string[]> = (text) => {
  const list = text.split(',').map((each) => each.trim());
  const wrong = list.filter((each) => !asymmetric.includes(each));
  return wrong.length === 0
    ? { value: [...new Set(list)] }
    : { problem: `may name ${asymmetric.join(', ')}; not ${wrong.map((each) => `'${each}'`).join(', ')}` };
};

/** Addresses of the outside are https; plain http is for a provider on this very machine. */
const isIssuerAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, hash, username } = new URL(text);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return hash === '' && username === '' && (protocol === 'https:' || (protocol === 'http:' && local));
};

const issuers: Parse<readonly Issuer[]> = (text) => {
  const list = text.split(',').map((each) => each.trim().split('|') as [string, string?, ...string[]]);
  const wrong = list.filter(
    ([issuer, keys, ...more]) => more.length || !isIssuerAddress(issuer) || !isIssuerAddress(keys ?? issuer),
  );
  return wrong.length === 0
    ? { value: list.map(([issuer, jwksUri]) => (jwksUri === undefined ? { issuer } : { issuer, jwksUri })) }
    : {
        problem: `must be https addresses of issuers separated by commas, each with the address of its keys after a | where its metadata do not name them; not ${wrong
          .map((each) => `'${each.join('|')}'`)
          .join(', ')}`,
      };
};

const tokenSettings = (
  read: <T, F>(name: string, parse: Parse<T>, fallback: F) => T | F,
  problems: string[],
): TokenSettings => {
  const settings = {
    issuers: Object.freeze(read('OIDC_ISSUERS', issuers, [])),
    audience: read('OIDC_AUDIENCE', matching(/^[\x21-\x7e]{1,500}$/, 'one word or address'), ''),
    algorithms: Object.freeze(read('OIDC_ALGORITHMS', algorithms, ['RS256', 'PS256', 'ES256', 'EdDSA'])),
    maxAgeSeconds: read('OIDC_MAX_TOKEN_AGE', whole(60, 86_400), 3_600),
    stepUpAcr: Object.freeze(read('OIDC_STEP_UP_ACR', words, ['phr', 'phrh'])),
    stepUpSeconds: read('OIDC_STEP_UP_MAX_AGE', whole(60, 86_400), 3_600),
  };
  if (settings.issuers.length > 0 && settings.audience === '')
    problems.push('OIDC_AUDIENCE must be set with OIDC_ISSUERS: tokens that are meant for others are not taken');
  return Object.freeze(settings);
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
  const demonstration = read('DEMONSTRATION', yesOrNo, undefined);
  const smtp = read('SMTP_URL', mailUrl, undefined);
  const from = read('MAIL_FROM', matching(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'an address of mail'), undefined);
  if (smtp !== undefined && from === undefined)
    problems.push('MAIL_FROM must be set with SMTP_URL: letters come from somewhere');
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
    tokens: tokenSettings(read, problems),
    ...(demonstration === undefined ? {} : { demonstration }),
    sealSeconds: read('AUDIT_SEAL_SECONDS', whole(1, 3_600), 10),
    mail: smtp !== undefined && from !== undefined ? Object.freeze({ url: smtp, from }) : null,
    webhookOrigins: Object.freeze(read('WEBHOOK_ORIGINS', origins, [])),
    limits: Object.freeze({
      maxCost: read('MAX_COST', whole(1, 1_000_000_000), 50_000),
      bodyBytes: read('MAX_BODY_BYTES', whole(1_024, 100_000_000), 262_144),
      deadlineMs: read('DEADLINE_MS', whole(100, 3_600_000), 10_000),
      poolSize: read('POOL_SIZE', whole(1, 200), 8),
      preparedStatements: read('PG_PREPARE', yesOrNo, true),
      exportDeadlineMs: read('EXPORT_DEADLINE_MS', whole(100, 86_400_000), 600_000),
      exportsAtOnce: read('EXPORTS_AT_ONCE', whole(1, 50), 2),
      answerCacheBytes: read('ANSWER_CACHE_MB', whole(0, 100_000), 64) * 1_048_576,
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
