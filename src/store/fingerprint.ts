import { createHmac } from 'node:crypto';
import type postgres from 'postgres';

/**
 * Views are told by the versions of their rows in the catalogue, of which every change makes new ones and which are read at once, or
 * by their definitions written out, which are the same in a copy of the database that was restored elsewhere.
 */
export type Told = 'by versions' | 'by definitions';

const expression: Readonly<Record<Told, string>> = {
  'by versions': `(select string_agg(w.oid || ' ' || w.xmin, ' ' order by w.rulename) from pg_rewrite w where w.ev_class = c.oid) || ' ' || c.xmin`,
  'by definitions': 'pg_get_viewdef(c.oid)',
};

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
    select json_build_array(
      (select json_agg(json_build_array(c.relname, c.relkind, ${sql.unsafe(expression[told])}, pg_get_userbyid(c.relowner),
          c.reloptions, array(select a::text from unnest(c.relacl) a order by 1)) order by c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = s.schema and c.relkind <> 'i'),
      (select json_build_array(r.rolcanlogin, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication,
          array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid order by 1))
        from pg_roles r where r.rolname = s.role),
      -- Whether the way there is open today or not: a grant behind a closed schema is a grant.
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
        where n.nspname not in ('pg_catalog', 'information_schema') and has_function_privilege(s.role, p.oid, 'execute')) e),
      has_database_privilege(s.role, current_database(), 'temporary, create')
    )::text as look
    from unnest(${served.map(({ schema }) => schema)}::text[], ${served.map(({ role }) => role)}::text[]) with ordinality s(schema, role, place)
    order by s.place`;
  return looks.map(({ look }) => createHmac('sha256', secret).update(`${told} ${look}`).digest('hex'));
};
