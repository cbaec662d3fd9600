create schema audit;
create view audit.audit_entry as
  select t.id, t.at, t.kind, t.request, t.actor, t.actor_kind, t.organisation, t.seen_as, t.tier, t.purpose, t.agreements, t.grant_code, t.urgent_actions, t.action, t.subject, t.document, t.coordinates, t.refusal, t.records, t.scope, t.datasets, t.countries, t.row_bucket, t.releases, t.epoch, t.late, t.day, t.withheld
  from (select e.*, (e.at at time zone 'UTC')::date as day,
      e.kind = 'READ' and (
        exists (select from base.access_grant g where g.code = e.grant_code and e.at >= least(g.expires_at, g.revoked_at))
        or exists (select from base.agreement a where a.code = any(e.agreements) and e.at >= least(a.ends_at, a.ended_at))) as late
    from base.audit_entry e) t
  where (select current_setting('app.invented', true)) is distinct from 'on' or t.actor in (select p.public_id from base.person p where p.demonstration union all select o.public_id from base.organisation o where o.demonstration);
create view audit.audit_state as
  select t.id, t.blocks, t.lines, t.sealed_at, t.waiting, t.waiting_since
  from (select 1 as id, ''::text as actor, b.blocks, b.sealed_at, (select count(*) from base.audit_entry)::int as lines,
      w.waiting, w.waiting_since
    from (select count(*)::int as blocks, max(k.sealed_at) as sealed_at, coalesce(max(k.to_xact), 0) as to_xact from base.audit_block k) b
    cross join lateral (select count(*)::int as waiting, min(e.at) as waiting_since from base.audit_entry e where e.xact >= b.to_xact) w) t
  where (select current_setting('app.invented', true)) is distinct from 'on' or true;
create view audit.dataset_use as
  select t.id, t.month, t.dataset, t.tier, t.requests
  from (select row_number() over (order by month, dataset, tier)::int as id, month, dataset, tier, round(requests, -1)::int as requests, ''::text as actor
    from (
      select date_trunc('month', e.at at time zone 'UTC')::date as month, d.dataset, e.tier, count(distinct e.request)::numeric as requests,
        count(distinct coalesce(e.organisation, e.actor)) as readers
      from base.audit_entry e cross join unnest(e.datasets) d(dataset)
      where e.kind = 'READ' and e.scope = 'ROWS' and e.seen_as is null group by 1, 2, 3) m
    where m.readers >= 5 and m.month < date_trunc('month', now() at time zone 'UTC')) t
  where (select current_setting('app.invented', true)) is distinct from 'on' or t.actor in (select p.public_id from base.person p where p.demonstration union all select o.public_id from base.organisation o where o.demonstration);
create view audit.grant_use as
  select t.id, t.code, t.person, t.tier, t.state, t.starts_at, t.expires_at, t.proposed_by, t.approved_by, t.last_read_on, t.requests, t.late_reads, t.expires_on
  from (select g.id, g.code, p.public_id as person, p.public_id as actor, g.tier, g.starts_at, g.expires_at, (g.expires_at at time zone 'UTC')::date as expires_on,
      g.proposed_by, g.approved_by, (u.last_at at time zone 'UTC')::date as last_read_on, u.requests, u.late_reads,
      case when g.revoked_at is not null then 'REVOKED' when g.expires_at <= now() then 'ENDED' when g.approved_at is null then 'PROPOSED'
        when g.suspended_at is not null then 'SUSPENDED' when g.starts_at > now() then 'NOT_BEGUN' else 'ACTIVE' end as state
    from base.access_grant g join base.person p on p.id = g.person_id cross join lateral (
      select max(e.at) as last_at, count(distinct e.request)::int as requests,
        count(distinct e.request) filter (where e.at >= least(g.expires_at, g.revoked_at))::int as late_reads
      from base.audit_entry e where e.kind = 'READ' and e.grant_code = g.code and e.actor = p.public_id) u) t
  where (select current_setting('app.invented', true)) is distinct from 'on' or t.actor in (select p.public_id from base.person p where p.demonstration union all select o.public_id from base.organisation o where o.demonstration);
create view audit.horizon as select 0::bigint as publication;
create view audit.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;
