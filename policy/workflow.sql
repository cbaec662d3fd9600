create schema workflow;
create view workflow.access_act as
  select t.id, t.at, t.actor, t.actor_name, t.action, t.subject, t.reason, t.change
  from base.access_act t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.actor in (select o.public_id from base.person o where o.demonstration));
create view workflow.access_bar as
  select t.id, t.public_id, t.principal, t.dataset_id, t.created_at, t.lifted_at
  from base.access_bar t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or (t.principal in (select o.public_id from base.person o where o.demonstration) or t.principal in (select o.public_id from base.organisation o where o.demonstration)));
create view workflow.access_grant as
  select t.id, t.public_id, t.code, t.person_id, t.purpose, t.tier, t.classes, t.fields, t.country_ids, t.finest_grain, t.starts_at, t.expires_at, t.created_at, t.suspended_at, t.revoked_at, t.proposed_by, t.approved_by, t.approved_at, t.page_limit, t.rows_per_day, t.rows_total, base.read_today(t) as rows_read_today, base.read_in_all(t) as rows_read
  from base.access_grant t
  where true and ((select current_setting('app.invented', true)) is distinct from 'on' or t.person_id in (select o.id from base.person o where o.demonstration));
create view workflow.access_request as
  select t.id, t.public_id, t.grant_id, t.person_id, base.request_state(t) as state, t.tier, t.hash, t.asked, t.scope, t.form, base.request_lacks(t) as missing, t.renews, t.created_at, t.changed_at, t.submitted_at, t.expires_at
  from base.access_request t
  where t.submitted_at is not null and ((select current_setting('app.invented', true)) is distinct from 'on' or t.person_id in (select o.id from base.person o where o.demonstration));
create view workflow.access_request_event as
  select t.request, t.id, t.at, t.step, t.actor, t.actor_name, t.role, t.hash, t.reason, t.terms, t.acr, t.auth_time, t.state
  from base.access_request_event t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.request in (select o.public_id from base.access_request o where o.person_id in (select p.id from base.person p where p.demonstration)));
create view workflow.agreement_dataset as
  select t.agreement_id, t.dataset_id
  from base.agreement_dataset t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.agreement_id in (select o.id from base.agreement o where o.organisation_id in (select g.id from base.organisation g where g.demonstration)));
create view workflow.api_key as
  select t.id, t.public_id, t.organisation_id, t.name, t.lookup, t.scopes, t.created_at, t.expires_at, t.revoked_at, t.last_used_at
  from base.api_key t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.organisation_id in (select o.id from base.organisation o where o.demonstration));
create view workflow.release_diff as
  select t.release_id, t.kind, t.added, t.revised, t.withdrawn
  from base.release_diff t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.release_diff_row as
  select t.release_id, t.ordinal, t.kind, t.change, t.row_id, t.file, t.line, t.before, t.after
  from base.release_diff_row t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.release_file as
  select t.release_id, t.ordinal, t.name, t.sha256, t.bytes
  from base.release_file t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.gate as
  select t.release_id, t.name, t.passed, t.message
  from base.gate t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.reject as
  select t.release_id, t.id, t.file, t.line, t.column_name, t.value, t.reason
  from base.reject t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.release as
  select t.id, t.dataset_id, t.public_id, t.version, t.released_on, t.state, t.loaded_at, t.published_at, t.embargoed_until, t.rolled_back_at, t.override_reason, t.processing, t.rows, t.added, t.revised, t.withdrawn, t.rejected
  from base.release t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.dataset_id in (select o.id from base.dataset o where o.synthetic));
create view workflow.takedown as
  select t.id, t.dataset_id, t.public_id, t.scope, t.type, t.row_key, t.field, t.part, t.release, t.file, t.reason, t.note, t.hash, t.at, t.actor, t.versions, base.takedown_waits(t) as waits_for_review, t.reviewed_by, t.reviewed_at, t.upheld, t.lift_proposed_by, t.lift_proposed_at, t.lifted_by, t.lifted_at
  from base.takedown t
  where true and ((select current_setting('app.invented', true)) is distinct from 'on' or t.dataset_id in (select o.id from base.dataset o where o.synthetic));
create view workflow.access_grant_dataset as
  select t.grant_id, t.dataset_id
  from base.access_grant_dataset t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.grant_id in (select o.id from base.access_grant o where o.person_id in (select p.id from base.person p where p.demonstration)));
create view workflow.organisation as
  select t.id, t.public_id, t.code, t.name, t.created_at, t.suspended_at, t.demonstration
  from base.organisation t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.demonstration);
create view workflow.organisation_client as
  select t.id, t.public_id, t.issuer, t.client_id, t.organisation_id, t.created_at, t.revoked_at
  from base.organisation_client t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.organisation_id in (select o.id from base.organisation o where o.demonstration));
create view workflow.person as
  select t.id, t.public_id, t.organisation_id, t.issuer, t.subject, t.name, t.created_at, t.barred_at, t.demonstration
  from base.person t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.demonstration);
create view workflow.person_role as
  select t.person_id, t.id, t.role, t.started_at, t.ended_at
  from base.person_role t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.person_id in (select o.id from base.person o where o.demonstration));
create view workflow.policy_change as
  select t.id, t.public_id, t.change, base.change_state(t) as state, t.proposed_by, t.proposed_at, base.change_lapses(t) as lapses_at, t.gains, t.confirmed_by, t.done_at, t.withdrawn_at
  from base.policy_change t
  where true and ((select current_setting('app.invented', true)) is distinct from 'on' or t.proposed_by in (select o.public_id from base.person o where o.demonstration));
create view workflow.protocol as
  select t.id, t.public_id, t.area_id, t.class, t.grain, t.level, t.source, t.source_url, t.source_date, t.disputed, t.entered_by, t.valid_from, t.valid_to
  from base.protocol t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.area_id in (select o.id from base.area o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.steward_order as
  select t.id, t.release_id, t.public_id, t.action, t.steward_name, t.key, t.reason, t.not_before, t.embargo_until, t.state, t.outcome, t.message, t.created_at, t.started_at, t.finished_at
  from base.steward_order t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.release_id in (select o.id from base.release o where o.dataset_id in (select d.id from base.dataset d where d.synthetic)));
create view workflow.agreement as
  select t.id, t.public_id, t.code, t.organisation_id, t.purposes, t.country_ids, t.starts_at, t.ends_at, t.signed_at, t.suspended_at, t.ended_at
  from base.agreement t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.organisation_id in (select o.id from base.organisation o where o.demonstration));
create view workflow.steward_act as
  select t.release_id, t.id, t.at, t.steward_name, t.action, t.release, t.dataset, t.version, t.reason, t.outcome
  from base.steward_act t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.dataset in (select o.code from base.dataset o where o.synthetic));
create view workflow.urgent_action as
  select t.id, t.public_id, t.clause_id, t.fired_by, t.fired_at, t.ends_at, t.ended_at, base.urgent_runs(t) as running, t.reason, t.reviewed_by, t.reviewed_at, t.justified, t.finding
  from base.urgent_action t
  where true and ((select current_setting('app.invented', true)) is distinct from 'on' or t.fired_by in (select o.public_id from base.person o where o.demonstration));
create view workflow.urgent_clause as
  select t.id, t.public_id, t.agreement_id, t.area_id, t.class, t.event, t.hours, t.registered_by, t.created_at, t.ended_at
  from base.urgent_clause t
  where ((select current_setting('app.invented', true)) is distinct from 'on' or t.agreement_id in (select o.id from base.agreement o where o.organisation_id in (select g.id from base.organisation g where g.demonstration)));
create view workflow.dataset as select d.id, d.code from base.dataset d;
create view workflow.horizon as select 0::bigint as publication;
create view workflow.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;
