import { randomBytes } from 'node:crypto';
import { connect } from '../../src/store/pool.ts';
import type { Database } from './database.ts';

/** Runs statements with the owner's login. */
const withOwner = async <T>(database: Database, text: string, params: readonly unknown[]): Promise<T[]> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    return (await sql.unsafe(text, params as never[])) as unknown as T[];
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const idOf = async (database: Database, text: string, params: readonly unknown[]): Promise<number> => {
  const [row] = await withOwner<{ id: number }>(database, text, params);
  if (!row) throw new Error(`nothing was made: ${text}`);
  return row.id;
};
const unique = () => randomBytes(8).toString('hex');

export type Reach = {
  readonly datasets: readonly string[];
  /** Codes; all countries where there is none. */
  readonly countries?: readonly string[];
  /** As PostgreSQL reads an interval, from now on. */
  readonly begins?: string;
  readonly ends?: string;
};

const countryIds = `case when $3::text[] is null then null else (select array_agg(a.id) from base.area a where a.code = any($3::text[])) end`;

/** An agreement of an organisation of its own. */
export const agree = async (database: Database, reach: Reach): Promise<number> => {
  const word = unique();
  return idOf(
    database,
    `with o as (insert into base.organisation (public_id, code, name) values ($1, $1, 'Of a test') returning id),
      a as (insert into base.agreement (public_id, code, organisation_id, purposes, country_ids, starts_at, ends_at)
        select $1, $1, o.id, array['RESEARCH'], ${countryIds}, now() + $4::interval, now() + $5::interval from o returning id),
      d as (insert into base.agreement_dataset (agreement_id, dataset_id) select a.id, d.id from a, base.dataset d where d.code = any($2::text[]) returning 1)
    select a.id from a`,
    [word, reach.datasets, reach.countries ?? null, reach.begins ?? '-1 hour', reach.ends ?? '1 day'],
  );
};

/** An urgent action that runs under an agreement. */
export const fireUrgent = async (
  database: Database,
  agreement: number,
  { class: kind, country }: { readonly class: string; readonly country: string },
): Promise<number> =>
  idOf(
    database,
    `with c as (insert into base.urgent_clause (public_id, agreement_id, area_id, class, event, hours, registered_by)
      select $1, $2::int, a.id, $3, 'Invented', 72, 'somebody' from base.area a where a.code = $4 returning id)
    select id from c`,
    [unique(), agreement, kind, country],
  ).then((clause) =>
    idOf(
      database,
      `insert into base.urgent_action (public_id, clause_id, fired_by, ends_at, reason) values ($1, $2::int, 'somebody', now() + interval '1 hour', 'Invented') returning id`,
      [unique(), clause],
    ),
  );

export type Granted = Reach & {
  readonly tier: 'RESTRICTED' | 'PROTECTED';
  readonly classes: readonly string[];
  /** All of its classes, if none are named. */
  readonly fields?: readonly string[];
  readonly finest?: number;
};

/** A grant of a person of its own. */
export const grant = async (database: Database, reach: Granted): Promise<number> => {
  const word = unique();
  return idOf(
    database,
    `with p as (insert into base.person (public_id, issuer, subject, name) values ($1, 'https://issuer.example.org', $1, 'Of a test') returning id),
      g as (insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, country_ids, finest_grain, starts_at, expires_at, proposed_by, approved_by, approved_at, pseudonym_key, fields, rows_per_day, rows_total)
        select $1, $1, p.id, 'RESEARCH', $6, $7::text[], ${countryIds}, $8::int, now() + $4::interval, now() + $5::interval, 'somebody', 'another', now(), $1, $9::text[], 2000000000, 2000000000 from p returning id),
      d as (insert into base.access_grant_dataset (grant_id, dataset_id) select g.id, d.id from g, base.dataset d where d.code = any($2::text[]) returning 1)
    select g.id from g`,
    [
      ...[word, reach.datasets, reach.countries ?? null, reach.begins ?? '-1 hour', reach.ends ?? '1 day'],
      ...[reach.tier, reach.classes, reach.finest ?? 6, reach.fields ?? null],
    ],
  );
};

/** What a country's protocol says from a grain on. */
export const protocol = async (
  database: Database,
  country: string,
  kind: string,
  grain: number,
  level: string,
): Promise<number> =>
  idOf(
    database,
    `insert into base.protocol (public_id, area_id, class, grain, level, source, entered_by)
     select $1, a.id, $3, $4::int, $5, 'Invented for a test', 'a test' from base.area a where a.code = $2 returning id`,
    [unique(), country, kind, grain, level],
  );

/** Ends a row of access now. */
export const end = async (
  database: Database,
  table: 'agreement' | 'access_grant' | 'protocol',
  id: number,
): Promise<void> => {
  const column = { agreement: 'ended_at', access_grant: 'revoked_at', protocol: 'valid_to' }[table];
  await withOwner(database, `update base.${table} set ${column} = now() where id = $1`, [id]);
};

export const endAll = async (database: Database, table: 'protocol'): Promise<void> => {
  await withOwner(database, `update base.${table} set valid_to = now() where valid_to is null`, []);
};

export const setTier = async (database: Database, dataset: string, tier: string): Promise<void> => {
  await withOwner(database, 'update base.dataset set tier = $2 where code = $1', [dataset, tier]);
};
