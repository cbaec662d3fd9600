import { refusal } from '../../errors.ts';
import { quotaCode } from './quota-exceeded.ts';

/** How much a grant opens: rows of one page, of one day (UTC), and of all its days. */
export type Quota = { readonly page: number; readonly rowsPerDay: number; readonly rows: number };

const columns = { page: 'page_limit', rowsPerDay: 'rows_per_day', rows: 'rows_total' } as const;
const names = Object.keys(columns) as readonly (keyof Quota)[];

/** What a grant has where nobody asked for something else, and the most that somebody may ask for. */
export const quotas = {
  RESTRICTED: {
    usual: { page: 1000, rowsPerDay: 100_000, rows: 2_000_000 },
    most: { page: 1000, rowsPerDay: 1_000_000, rows: 50_000_000 },
  },
  PROTECTED: {
    usual: { page: 100, rowsPerDay: 5000, rows: 100_000 },
    most: { page: 500, rowsPerDay: 50_000, rows: 1_000_000 },
  },
} as const satisfies Readonly<Record<string, { readonly usual: Quota; readonly most: Quota }>>;

/** A quota that somebody asks for; what they leave out is as usual. */
export const quotaOf = (
  tier: 'RESTRICTED' | 'PROTECTED',
  asked: Partial<Record<keyof Quota, number | null>> | null | undefined,
): Quota | null => {
  if (!asked) return null;
  const { usual, most } = quotas[tier];
  const quota = Object.fromEntries(names.map((name) => [name, asked[name] ?? usual[name]])) as Quota;
  for (const name of names)
    if (!Number.isInteger(quota[name]) || quota[name] < 1 || quota[name] > most[name])
      throw refusal('BAD_ARGUMENT', `quota.${name} must be a whole number from 1 to ${most[name]} for ${tier}.`, {
        argument: `quota.${name}`,
      });
  return quota;
};

const secure = 'set search_path = pg_catalog, pg_temp';
const usual = (tier: string, name: keyof Quota): string =>
  `case ${tier} when 'PROTECTED' then ${quotas.PROTECTED.usual[name]} else ${quotas.RESTRICTED.usual[name]} end`;

/**
 * Counting in the database, in the transaction of the read: one row for each grant, so that reads at the same time count one after the
 * other. Under the isolation of reads the later one fails and is read again. A quota is never widened; a new grant may have a larger one.
 */
export const quotaGuards = `
  create or replace function base.keep_quota() returns trigger language plpgsql security definer ${secure} as $$
  begin
    if tg_op = 'INSERT' then
      ${names.map((name) => `new.${columns[name]} := coalesce(new.${columns[name]}, ${usual('new.tier', name)});`).join(' ')}
    elsif ${names.map((name) => `new.${columns[name]} > old.${columns[name]}`).join(' or ')} then
      raise exception 'a grant is never widened' using errcode = '23514', constraint = 'access_grant_widened';
    end if;
    return new;
  end $$;
  create or replace trigger access_grant_quota before insert or update of ${names.map((name) => columns[name]).join(', ')} on base.access_grant for each row execute function base.keep_quota();

  create or replace function base.charge(of_grant integer, n integer) returns boolean language plpgsql security definer ${secure} as $$
  declare today date := (clock_timestamp() at time zone 'UTC')::date; u base.grant_reading; g base.access_grant;
  begin
    if n = 0 then return true; end if;
    insert into base.grant_reading as r (grant_id, day, day_rows, rows) values (of_grant, today, n, n)
      on conflict (grant_id) do update set day_rows = case when r.day >= today then r.day_rows else 0 end + n, day = greatest(r.day, today), rows = r.rows + n
      returning * into u;
    select a.* into g from base.access_grant a where a.id = of_grant;
    if u.rows > g.rows_total or u.day_rows > g.rows_per_day then
      raise exception 'quota' using errcode = '${quotaCode}', detail = json_build_object('grant', g.code, 'quota', case when u.rows > g.rows_total then 'TOTAL' else 'DAY' end,
        'most', case when u.rows > g.rows_total then g.rows_total else g.rows_per_day end,
        'left', case when u.rows > g.rows_total then g.rows_total - u.rows + n else g.rows_per_day - u.day_rows + n end,
        'resetsAt', to_char(u.day + 1, 'YYYY-MM-DD"T00:00:00Z"'))::text;
    end if;
    return true;
  end $$;
  create or replace function base.read_today(g base.access_grant) returns integer language sql stable ${secure} as $$
    select coalesce((select r.day_rows from base.grant_reading r where r.grant_id = g.id and r.day = (now() at time zone 'UTC')::date), 0)::int
  $$;
  create or replace function base.read_in_all(g base.access_grant) returns integer language sql stable ${secure} as $$
    select coalesce((select r.rows from base.grant_reading r where r.grant_id = g.id), 0)::int
  $$;
  create or replace function base.quota_of(scope jsonb) returns integer[] language sql immutable ${secure} as $$
    select array[${names.map((name) => `coalesce((scope -> 'quota' ->> '${name}')::int, ${usual(`scope ->> 'tier'`, name)})`).join(', ')}]
  $$;
  create or replace function base.quota_within(small jsonb, large jsonb) returns boolean language sql immutable ${secure} as $$
    select bool_and(s <= l) from unnest(base.quota_of(small), base.quota_of(large)) q(s, l)
  $$;
  revoke execute on function base.keep_quota(), base.charge(integer, integer), base.read_today(base.access_grant), base.read_in_all(base.access_grant),
    base.quota_of(jsonb), base.quota_within(jsonb, jsonb) from public;
`;

/** Logins of the tiers that grants open count what they give; they see neither the counts nor the quotas. */
export const charges = (role: string): string => `
  grant execute on function base.charge(integer, integer) to ${role};`;
