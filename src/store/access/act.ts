import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import type { Effects, Snapshot, StaysReadable } from './effect.ts';
import type { SignIn } from './standing.ts';

/** Who decides: a public id and a name at that moment. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  /** A person who signed in, and not a key that several may hold. */
  readonly person: boolean;
  /** Invented callers decide about invented things only. */
  readonly demonstration: boolean;
  /** How they signed in; null where they came with a key. */
  readonly signIn: SignIn | null;
  /** Refuses where that is not as strong and recent as PROTECTED asks for. */
  readonly demandStrength: () => void;
};

export type Tx = postgres.TransactionSql;
export type Done = {
  readonly subject: string;
  readonly change: string;
  readonly secret?: string;
  /** What an act tells besides: part of what a preview is held against. */
  readonly told?: Readonly<Record<string, unknown>>;
  /** A reason that is not for everybody who reads acts: kept elsewhere, and this word in its place. */
  readonly reason?: string;
  /** What of a dataset stays readable for everybody, whatever its tier. */
  readonly stays?: readonly StaysReadable[];
  /** What would be so once a second person confirmed it; without it the act is done. */
  readonly afterwards?: (now: Snapshot) => Snapshot;
  /** Writes down who gains and who loses. */
  readonly keep?: (effects: Effects) => Promise<void>;
};
/** Does one thing and tells of it in words that hold no datum. */
export type Work<Args = never> = (tx: Tx, actor: Actor, args: Args, around: Around) => Promise<Done>;

/** What an act may need besides. */
export type Around = {
  readonly reason: string;
  readonly keySecret: string;
  /** Origins of webhooks that may lie inside one's own network. */
  readonly webhookOrigins: readonly string[];
};

export const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];

export const newId = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

export const no = (why: string, message: string) => refusal('CONFLICT', message, { why });

export const badArgument = (argument: string, message: string) => refusal('BAD_ARGUMENT', message, { argument });

/** A text that people read: not empty, not endless. */
export const textOf = (argument: string, text: string, most = 300): string => {
  const plain = text.trim();
  if (!plain || plain.length > most || plain.includes('\0'))
    throw badArgument(argument, `${argument} must have 1 to ${most} characters.`);
  return plain;
};

/** A word that goes into a header and a file name. */
export const codeOf = (code: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(code))
    throw badArgument(
      'code',
      'code must have 1 to 64 letters, digits, dots, dashes or underscores, and begin with a letter or digit.',
    );
  return code;
};

const tables = {
  organisation: 'organisation',
  person: 'person',
  client: 'organisation_client',
  apiKey: 'api_key',
  agreement: 'agreement',
  grant: 'access_grant',
  protocol: 'protocol',
  question: 'access_question',
  bar: 'access_bar',
  target: 'notification_target',
  takedown: 'takedown',
  change: 'policy_change',
  clause: 'urgent_clause',
  action: 'urgent_action',
} as const;

/** The row of a public id. Invented callers find invented rows, and others those that are not. */
export const rowOf = async (tx: Tx, kind: keyof typeof tables, id: string, columns: string): Promise<postgres.Row> => {
  const [row] = id.includes('\0')
    ? []
    : await tx.unsafe(`select t.id, ${columns} from base.${tables[kind]} t where t.public_id = $1::text`, [id]);
  if (!row) throw refusal('NOT_FOUND', `There is no ${kind} '${id.slice(0, 100)}'.`, { argument: kind });
  return row;
};

export const refuseForeign = (actor: Actor, demonstration: boolean): void => {
  if (actor.demonstration !== demonstration)
    throw no('DEMONSTRATION', 'What is invented for demonstration and what is not are kept apart.');
};

/** Ids of datasets and countries by their codes; unknown ones are named. */
export const idsOf = async (
  tx: Tx,
  table: 'dataset' | 'area',
  list: readonly string[],
  argument: string,
  where = 'true',
): Promise<number[]> => {
  const wanted = [...new Set(list)];
  if (wanted.length > 1000 || wanted.some((code) => code.includes('\0')))
    throw badArgument(argument, `${argument} cannot be used: at most 1000 codes.`);
  const rows = await tx.unsafe(`select t.id, t.code from base.${table} t where t.code = any($1::text[]) and ${where}`, [
    wanted as never,
  ]);
  const unknown = wanted.filter((code) => !rows.some((row) => row.code === code));
  if (unknown.length)
    throw refusal(
      'UNKNOWN_CODE',
      `${argument}: ${unknown
        .slice(0, 10)
        .map((code) => `'${code.slice(0, 60)}'`)
        .join(', ')} ${unknown.length > 1 ? 'are' : 'is'} not known here.`,
      {
        argument,
        codes: unknown.slice(0, 10),
      },
    );
  return rows.map((row) => row.id as number).sort((a, b) => a - b);
};

export const isCountry = `t.kind in ('COUNTRY', 'TERRITORY')`;

/** Countries that something is limited to; null is all of them, and an empty list opens nothing and is refused. */
export const countriesOf = async (tx: Tx, codes: readonly string[] | null | undefined): Promise<number[] | null> => {
  if (codes === null || codes === undefined) return null;
  if (codes.length === 0) throw badArgument('countries', 'countries is empty. Leave it out for all countries.');
  return idsOf(tx, 'area', codes, 'countries', isCountry);
};

/** Sets an instant of a row to now, or empties it; says so where it stands like that already. */
export const mark = async (
  tx: Tx,
  kind: keyof typeof tables,
  column: string,
  id: number,
  on: boolean,
  already: string,
): Promise<void> => {
  const done = await tx.unsafe(
    `update base.${tables[kind]} t set ${column} = ${on ? 'now()' : 'null'} where t.id = $1::int and t.${column} is ${on ? '' : 'not '}null returning t.id`,
    [id],
  );
  if (!done.length) throw no('ALREADY', already);
};
