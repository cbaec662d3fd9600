create schema access;
create view access.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;
