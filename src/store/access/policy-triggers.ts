/**
 * What the database keeps of the policy by itself, whoever writes: the reach of protocols, which the tier views read, and the epoch,
 * which counts every change that could make an answer another one. Triggers run with the rights of their owner; no login can call them.
 */
const counted: Readonly<Record<string, string>> = {
  protocol: 'insert or update or delete',
  organisation: 'update or delete',
  person: 'update or delete',
  person_role: 'insert or update or delete',
  organisation_client: 'update or delete',
  api_key: 'update of revoked_at, expires_at, scopes or delete',
  agreement: 'insert or update or delete',
  agreement_dataset: 'insert or update or delete',
  access_grant: 'insert or update or delete',
  access_grant_dataset: 'insert or update or delete',
};

export const policyTriggers = `
  insert into base.policy_epoch ("only", epoch) values (true, 1) on conflict do nothing;

  create or replace function base.count_epoch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update base.policy_epoch set epoch = epoch + 1;
    notify tributary_policy;
    return null;
  end $$;
${Object.entries(counted)
  .map(
    ([table, events]) =>
      `  create or replace trigger ${table}_epoch after ${events} on base.${table} for each statement execute function base.count_epoch();`,
  )
  .join('\n')}
  -- A load writes its dataset anew and takes long: only a tier that moves is a change.
  create or replace trigger dataset_epoch after update of tier on base.dataset for each row when (old.tier is distinct from new.tier) execute function base.count_epoch();

  create or replace function base.keep_reach() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('tributary protocols'));
    delete from base.protocol_reach;
    insert into base.protocol_reach (area_id, class, spoken_from, reach_0, reach_1, reach_2)
      select p.area_id, p.class, min(p.grain),
        coalesce(min(p.grain) filter (where array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], p.level) > 1), 7) - 1,
        coalesce(min(p.grain) filter (where array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], p.level) > 2), 7) - 1,
        coalesce(min(p.grain) filter (where array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], p.level) > 3), 7) - 1
      from base.protocol p where p.valid_to is null or p.valid_to > now() group by p.area_id, p.class;
    return null;
  end $$;
  create or replace trigger protocol_reach after insert or update or delete on base.protocol for each statement execute function base.keep_reach();
  revoke execute on function base.count_epoch(), base.keep_reach() from public;
`;
