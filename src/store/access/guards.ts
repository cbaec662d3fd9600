const watched = [
  'agreement',
  'agreement_dataset',
  'access_grant',
  'access_grant_dataset',
  'organisation',
  'organisation_client',
  'person',
  'person_role',
  'protocol',
  'takedown',
  'urgent_clause',
  'urgent_action',
];

/**
 * Every change of who may read what moves the epoch, and says so; what protects rows from everybody alike moves a second counter,
 * which concerns all that is being read. The last use of a key is no such change.
 */
const epoch = `
  insert into base.policy_epoch ("only", epoch, protection) values (true, 1, 1) on conflict do nothing;
  create or replace function base.move_epoch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update base.policy_epoch set epoch = epoch + 1, protection = protection + (tg_table_name in ('dataset', 'protocol', 'takedown'))::int;
    perform pg_notify('tributary_policy', '');
    return null;
  end $$;
  ${watched.map((table) => `create or replace trigger ${table}_epoch after insert or update or delete on base.${table} for each statement execute function base.move_epoch();`).join('\n  ')}
  create or replace trigger api_key_epoch after insert or update of revoked_at, expires_at or delete on base.api_key for each statement execute function base.move_epoch();
  create or replace trigger dataset_epoch after update of tier on base.dataset for each row when (old.tier is distinct from new.tier) execute function base.move_epoch();
  revoke execute on function base.move_epoch() from public;
`;

/**
 * Rules of access that the database keeps itself, whoever writes: an organisation has at most two live keys of one name, and what is
 * made for demonstration reaches invented datasets only, orders of invented stewards included. Whoever has the role of a steward is one at the desk, without a key. Triggers run with the rights of their owner; no login can call them.
 */
export const accessGuards = `${epoch}
  create or replace function base.keep_two_keys() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('tributary access'));
    if (select count(*) from base.api_key k where k.organisation_id = new.organisation_id and k.name = new.name
        and k.revoked_at is null and k.expires_at > now()) > 2 then
      raise exception 'more than two live keys of one name' using errcode = '23514', constraint = 'api_key_two_live';
    end if;
    return null;
  end $$;
  create or replace trigger api_key_two_live after insert or update of revoked_at, expires_at, name, organisation_id on base.api_key for each row execute function base.keep_two_keys();

  create or replace function base.keep_fields() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op = 'INSERT' and new.fields is null then
      new.fields := array(select f.field from derived.grantable f where f.class = any(new.classes) order by 1);
    elsif tg_op = 'UPDATE' and not new.fields <@ old.fields then
      raise exception 'a grant is never widened' using errcode = '23514', constraint = 'access_grant_widened';
    end if;
    return new;
  end $$;
  create or replace trigger access_grant_fields before insert or update of fields on base.access_grant for each row execute function base.keep_fields();

  create or replace function base.keep_demonstration() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare invented boolean;
  begin
    if tg_table_name = 'agreement_dataset' then
      select o.demonstration into invented from base.agreement a join base.organisation o on o.id = a.organisation_id where a.id = new.agreement_id;
    else
      select p.demonstration into invented from base.access_grant g join base.person p on p.id = g.person_id where g.id = new.grant_id;
    end if;
    if invented and not exists (select from base.dataset d where d.id = new.dataset_id and d.synthetic) then
      raise exception 'demonstration is confined to invented datasets' using errcode = '23514', constraint = 'demonstration_confined';
    end if;
    return null;
  end $$;
  create or replace trigger agreement_dataset_demonstration after insert or update on base.agreement_dataset for each row execute function base.keep_demonstration();
  create or replace trigger access_grant_dataset_demonstration after insert or update on base.access_grant_dataset for each row execute function base.keep_demonstration();

  create or replace function base.keep_real() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if old.synthetic and not new.synthetic and (exists (select from base.agreement_dataset d join base.agreement a on a.id = d.agreement_id
        join base.organisation o on o.id = a.organisation_id where d.dataset_id = new.id and o.demonstration)
      or exists (select from base.access_grant_dataset d join base.access_grant g on g.id = d.grant_id
        join base.person p on p.id = g.person_id where d.dataset_id = new.id and p.demonstration)) then
      raise exception 'demonstration is confined to invented datasets' using errcode = '23514', constraint = 'demonstration_confined';
    end if;
    return null;
  end $$;
  create or replace trigger dataset_demonstration after update of synthetic on base.dataset for each row execute function base.keep_real();
  create or replace function base.keep_orders() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from base.steward s join base.person p on p.id = s.person_id where s.id = new.steward_id and p.demonstration)
      and not exists (select from base.release r join base.dataset d on d.id = r.dataset_id where r.id = new.release_id and d.synthetic) then
      raise exception 'demonstration is confined to invented datasets' using errcode = '23514', constraint = 'demonstration_confined';
    end if;
    return new;
  end $$;
  create or replace trigger steward_order_demonstration before insert or update of steward_id, release_id on base.steward_order for each row execute function base.keep_orders();

  create or replace function base.keep_stewards() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare who integer := case when tg_table_name = 'person' then (to_jsonb(new) ->> 'id')::integer else (to_jsonb(new) ->> 'person_id')::integer end;
  begin
    if exists (select from base.person_role r join base.person p on p.id = r.person_id where r.person_id = who and r.role = 'STEWARD'
        and r.ended_at is null and p.barred_at is null) then
      insert into base.steward (public_id, name, key_hash, person_id, expires_at)
        select 'stw_' || p.public_id, p.name, 'signs in: ' || p.public_id, p.id, 'infinity' from base.person p where p.id = who
        on conflict (public_id) do update set revoked_at = null where steward.revoked_at is not null;
    else
      update base.steward set revoked_at = now() where person_id = who and revoked_at is null;
    end if;
    return null;
  end $$;
  create or replace trigger person_role_steward after insert or update on base.person_role for each row execute function base.keep_stewards();
  create or replace trigger person_steward after update of barred_at on base.person for each row execute function base.keep_stewards();
  revoke execute on function base.keep_stewards(), base.keep_orders(), base.keep_two_keys(), base.keep_fields(), base.keep_demonstration(), base.keep_real() from public;
`;
