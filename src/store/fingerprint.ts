import { createHmac } from 'node:crypto';
import type postgres from 'postgres';

/**
 * Views are told by the trees that the database executes, which is quick, or by their definitions written out, which is the same
 * in a copy of the database that was restored elsewhere.
 */
export type Told = 'by trees' | 'by definitions';

const expression: Readonly<Record<Told, string>> = {
  'by trees': `(select string_agg(md5(w.ev_action::text), ' ' order by w.rulename) from pg_rewrite w where w.ev_class = c.oid)`,
  'by definitions': 'pg_get_viewdef(c.oid)',
};

/**
 * How a tier's schema looks in the live database: the definitions of its views, who owns them, who may read them, and what its
 * login role can do besides. Authenticated with the installation's secret, so that nobody without it can bless a changed view.
 */
export const fingerprint = async (
  sql: postgres.Sql | postgres.TransactionSql,
  schema: string,
  role: string,
  secret: string,
  told: Told = 'by definitions',
): Promise<string> => {
  const views = await sql`
    select c.relname as name, c.relkind as kind, ${sql.unsafe(expression[told])} as definition, pg_get_userbyid(c.relowner) as owner,
      c.reloptions as options, array(select a::text from unnest(c.relacl) a order by 1) as acl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind <> 'i' order by c.relname`;
  const roles = await sql`
    select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication,
      array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid order by 1) as member_of
    from pg_roles r where r.rolname = ${role}`;
  // Whether the way there is open today or not: a grant behind a closed schema is a grant.
  const reach = await sql`
    select n.nspname || '.' || c.relname || ' ' || array(select e::text from unnest(c.relacl) e where e::text like ${`${role}=%`} order by 1)::text
      || array(select x.attname || ' ' || e::text from pg_attribute x cross join unnest(x.attacl) e
        where x.attrelid = c.oid and e::text like ${`${role}=%`} order by 1)::text as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', ${schema}) and n.nspname !~ '^pg_toast|^pg_temp'
      and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and (has_table_privilege(${role}, c.oid, 'select, insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege(${role}, c.oid, 'select, insert, update, references'))
    union all
    select n.nspname || '.' || p.oid::regprocedure::text
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and has_function_privilege(${role}, p.oid, 'execute')
    order by 1`;
  const [temporary] =
    await sql`select has_database_privilege(${role}, current_database(), 'temporary, create') as allowed`;
  return createHmac('sha256', secret)
    .update(JSON.stringify([told, views, roles, reach, temporary]))
    .digest('hex');
};
