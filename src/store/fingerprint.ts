import { createHmac } from 'node:crypto';
import type postgres from 'postgres';

/**
 * By the versions of the rows in the catalogue, of which every change makes new ones and which are read at once; or by what they say
 * written out, which is the same in a copy of the database that was restored elsewhere.
 */
export type Told = 'by versions' | 'by definitions';

/** A schema and the login role that reads it. */
export type Served = { readonly schema: string; readonly role: string };

/**
 * How served schemas look in the live database: the definitions of a schema's views, who owns them, who may read them, and what its
 * login role can do besides. Authenticated with the installation's secret, so that nobody without it can bless a changed view.
 * One statement for all schemas, since a start waits for it. Fingerprints in the order of the schemas.
 */
export const fingerprints = async (
  sql: postgres.Sql | postgres.TransactionSql,
  served: readonly Served[],
  secret: string,
  told: Told = 'by definitions',
): Promise<string[]> => {
  const looks = await sql<{ look: string }[]>`
    select json_build_array(${sql.unsafe(told === 'by versions' ? versions : definitions)},
      (select json_build_array(r.rolcanlogin, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication,
          array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid order by 1))
        from pg_roles r where r.rolname = s.role),
      has_database_privilege(s.role, current_database(), 'temporary, create')
    )::text as look
    from unnest(${served.map(({ schema }) => schema)}::text[], ${served.map(({ role }) => role)}::text[]) with ordinality s(schema, role, place)
    order by s.place`;
  return looks.map(({ look }) => createHmac('sha256', secret).update(`${told} ${look}`).digest('hex'));
};

/** Views of the schema, and what its login may do elsewhere, whether the way there is open today or not: a grant behind a closed schema is a grant. */
const definitions = `
  (select json_agg(json_build_array(c.relname, c.relkind, pg_get_viewdef(c.oid), pg_get_userbyid(c.relowner),
      c.reloptions, array(select a::text from unnest(c.relacl) a order by 1)) order by c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = s.schema and c.relkind <> 'i'),
  (select json_agg(e.name order by e.name) from (
    select n.nspname || '.' || c.relname || ' ' || array(select e::text from unnest(c.relacl) e where e::text like s.role || '=%' order by 1)::text
      || array(select x.attname || ' ' || e::text from pg_attribute x cross join unnest(x.attacl) e
        where x.attrelid = c.oid and e::text like s.role || '=%' order by 1)::text as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', s.schema) and n.nspname !~ '^pg_toast|^pg_temp'
      and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and (has_table_privilege(s.role, c.oid, 'select, insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege(s.role, c.oid, 'select, insert, update, references'))
    union all
    select n.nspname || '.' || p.oid::regprocedure::text
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and has_function_privilege(s.role, p.oid, 'execute')) e)`;

/**
 * All rows that what is written out above is read from, whoever's login is asked about. A table below the views that only its owner
 * can reach is left out where that is the owner of the views as well: releases on their way in make such tables, and who shares that
 * owner's rights is told by the memberships.
 */
const versions = `
  (select json_build_array(
    (select string_agg(c.oid || ' ' || c.xmin, ' ' order by c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast|^pg_temp' and c.relkind in ('r', 'v', 'm', 'p', 'f')
        and (c.relacl is not null or n.nspname not in ('base', 'staging') or c.relowner <> (select v.relowner from pg_class v where v.oid = 'open.policy_state'::regclass))),
    (select string_agg(w.oid || ' ' || w.xmin, ' ' order by w.oid) from pg_rewrite w where w.ev_class >= 16384),
    (select string_agg(x.attrelid || ' ' || x.attnum || ' ' || x.xmin, ' ' order by x.attrelid, x.attnum)
      from pg_attribute x where x.attrelid >= 16384 and (x.attacl is not null or x.attrelid in (select w.ev_class from pg_rewrite w))),
    (select string_agg(p.oid || ' ' || p.xmin, ' ' order by p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema')))),
  (with recursive group_of as (
      select r.oid from pg_roles r where r.rolname = s.role union select m.roleid from pg_auth_members m join group_of g on g.oid = m.member)
    select string_agg(m.oid || ' ' || m.xmin, ' ' order by m.oid) from pg_auth_members m join group_of g on g.oid = m.member)`;
