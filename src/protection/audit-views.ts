import type { Records } from '../query/record.ts';
import type { Policy } from './policy.ts';
import { viewColumns } from './view-columns.ts';

/** What a table does not say by itself. A grant that is looked at here is looked at by the code that lines name, which stays. */
const sources: Readonly<Record<string, string>> = {
  audit_entry: `(select e.*, (e.at at time zone 'UTC')::date as day,
      e.kind = 'READ' and (
        exists (select from base.access_grant g where g.code = e.grant_code and e.at >= least(g.expires_at, g.revoked_at))
        or exists (select from base.agreement a where a.code = any(e.agreements) and e.at >= least(a.ends_at, a.ended_at))) as late
    from base.audit_entry e)`,
  grant_use: `(select g.id, g.code, p.public_id as person, p.public_id as actor, g.tier, g.starts_at, g.expires_at, (g.expires_at at time zone 'UTC')::date as expires_on,
      g.proposed_by, g.approved_by, (u.last_at at time zone 'UTC')::date as last_read_on, u.requests, u.late_reads,
      case when g.revoked_at is not null then 'REVOKED' when g.expires_at <= now() then 'ENDED' when g.approved_at is null then 'PROPOSED'
        when g.suspended_at is not null then 'SUSPENDED' when g.starts_at > now() then 'NOT_BEGUN' else 'ACTIVE' end as state
    from base.access_grant g join base.person p on p.id = g.person_id cross join lateral (
      select max(e.at) as last_at, count(distinct e.request)::int as requests,
        count(distinct e.request) filter (where e.at >= least(g.expires_at, g.revoked_at))::int as late_reads
      from base.audit_entry e where e.kind = 'READ' and e.grant_code = g.code and e.actor = p.public_id) u)`,
  // Whole months that are over, by at least five organisations or people, rounded: nobody is seen in it, and nobody's coming or going.
  dataset_use: `(select row_number() over (order by month, dataset, tier)::int as id, month, dataset, tier, round(requests, -1)::int as requests, ''::text as actor
    from (
      select date_trunc('month', e.at at time zone 'UTC')::date as month, d.dataset, e.tier, count(distinct e.request)::numeric as requests,
        count(distinct coalesce(e.organisation, e.actor)) as readers
      from base.audit_entry e cross join unnest(e.datasets) d(dataset)
      where e.kind = 'READ' and e.scope = 'ROWS' and e.seen_as is null group by 1, 2, 3) m
    where m.readers >= 5 and m.month < date_trunc('month', now() at time zone 'UTC'))`,
  audit_state: `(select 1 as id, ''::text as actor, b.blocks, b.sealed_at, (select count(*) from base.audit_entry)::int as lines,
      w.waiting, w.waiting_since
    from (select count(*)::int as blocks, max(k.sealed_at) as sealed_at, coalesce(max(k.to_xact), 0) as to_xact from base.audit_block k) b
    cross join lateral (select count(*)::int as waiting, min(e.at) as waiting_since from base.audit_entry e where e.xact >= b.to_xact) w)`,
};

/** Invented auditors see what invented callers did. */
const invented = (view: string): string =>
  view === 'audit_state'
    ? 'true'
    : `t.actor in (select p.public_id from base.person p where p.demonstration union all select o.public_id from base.organisation o where o.demonstration)`;

/** The schema of the login of the audit: what auditors and, of their own lines, readers are shown. */
export const auditSql = (policy: Policy, records: Records): string =>
  [
    'create schema audit;',
    ...[...records.values()]
      .filter((record) => record.view && record.ofAudit)
      .map((record) => {
        const view = record.view as string;
        const columns = [...viewColumns(policy, records, record).keys()].map((column) => `t.${column}`);
        return `create view audit.${view} as\n  select ${columns.join(', ')}\n  from ${sources[view]} t\n  where (select current_setting('app.invented', true)) is distinct from 'on' or ${invented(view)};`;
      }),
    'create view audit.horizon as select 0::bigint as publication;',
    'create view audit.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;',
    '',
  ].join('\n');
