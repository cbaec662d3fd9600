create schema audit;
create view audit.policy_state as select s.tier, s.artefact, s.fingerprint, s.trees from base.policy_state s;
