create schema workflow;
create view workflow.release_diff as
  select t.release_id, t.kind, t.added, t.revised, t.withdrawn
  from base.release_diff t;
create view workflow.release_diff_row as
  select t.release_id, t.ordinal, t.kind, t.change, t.row_id, t.file, t.line, t.before, t.after
  from base.release_diff_row t;
create view workflow.release_file as
  select t.release_id, t.ordinal, t.name, t.sha256, t.bytes
  from base.release_file t;
create view workflow.gate as
  select t.release_id, t.name, t.passed, t.message
  from base.gate t;
create view workflow.reject as
  select t.release_id, t.id, t.file, t.line, t.column_name, t.value, t.reason
  from base.reject t;
create view workflow.release as
  select t.id, t.dataset_id, t.public_id, t.version, t.released_on, t.state, t.loaded_at, t.published_at, t.embargoed_until, t.rolled_back_at, t.override_reason, t.processing, t.rows, t.added, t.revised, t.withdrawn, t.rejected
  from base.release t;
create view workflow.steward_order as
  select t.id, t.release_id, t.public_id, t.action, t.steward_name, t.key, t.reason, t.not_before, t.embargo_until, t.state, t.outcome, t.message, t.created_at, t.started_at, t.finished_at
  from base.steward_order t;
create view workflow.steward_act as
  select t.release_id, t.id, t.at, t.steward_name, t.action, t.release, t.dataset, t.version, t.reason, t.outcome
  from base.steward_act t;
create view workflow.dataset as select d.id, d.code from base.dataset d;
create view workflow.horizon as select 0::bigint as publication;
create view workflow.policy_state as select s.tier, s.artefact, s.fingerprint, s.trees from base.policy_state s;
