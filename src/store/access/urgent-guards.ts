const secure = 'set search_path = pg_catalog, pg_temp';

/**
 * Urgent action as the database keeps it: a clause that was registered before is used, for no longer than it says and than 72 hours; not
 * again before somebody else has looked at the last time. Whoever has to know is told in the same transaction.
 */
export const urgentGuards = `
  create or replace function base.urgent_runs(u base.urgent_action) returns boolean language sql stable ${secure} as $$
    select u.ended_at is null and u.ends_at > now()
  $$;
  create or replace function base.keep_urgent() returns trigger language plpgsql security definer ${secure} as $$
  declare c base.urgent_clause; country text; dataset record;
  begin
    perform pg_advisory_xact_lock(hashtext('tributary access'));
    select x.* into c from base.urgent_clause x where x.id = new.clause_id;
    if tg_op = 'INSERT' then
      if c.ended_at is not null or not exists (select from base.agreement g join base.organisation o on o.id = g.organisation_id where g.id = c.agreement_id
          and g.starts_at <= now() and g.ends_at > now() and g.suspended_at is null and g.ended_at is null and o.suspended_at is null) then
        raise exception 'no clause holds' using errcode = '23514', constraint = 'urgent_clause_held';
      end if;
      if exists (select from base.urgent_action u where u.clause_id = c.id and u.reviewed_at is null) then
        raise exception 'not reviewed' using errcode = '23514', constraint = 'urgent_action_open';
      end if;
      new.fired_at := now();
      new.ends_at := now() + make_interval(hours => c.hours);
      new.ended_at := null; new.reviewed_by := null; new.reviewed_at := null; new.justified := null;
    elsif new.fired_at <> old.fired_at or new.ends_at <> old.ends_at or new.clause_id <> old.clause_id or old.reviewed_at is not null
        or old.ended_at is not null and new.ended_at is distinct from old.ended_at then
      raise exception 'what was fired stays' using errcode = '23514', constraint = 'urgent_action_stays';
    elsif new.reviewed_at is not null and base.urgent_runs(new) then
      raise exception 'it still runs' using errcode = '23514', constraint = 'urgent_action_runs';
    end if;
    return new;
  end $$;
  create or replace trigger urgent_action_kept before insert or update on base.urgent_action for each row execute function base.keep_urgent();

  create or replace function base.tell_of_urgent() returns trigger language plpgsql security definer ${secure} as $$
  declare about text; invented boolean;
  begin
    select coalesce((select p.demonstration from base.person p where p.public_id = new.fired_by), false) into invented;
    select 'Under the agreement ' || g.code || ', ' || c.class || ' in ' || a.code || ' is open until ' || to_char(new.ends_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC.' into about
      from base.urgent_clause c join base.agreement g on g.id = c.agreement_id join base.area a on a.id = c.area_id where c.id = new.clause_id;
    perform base.tell('URGENT_ACTION', array(
      select p.public_id from base.person p join base.urgent_clause c on c.id = new.clause_id join base.agreement g on g.id = c.agreement_id
        where p.organisation_id = g.organisation_id and p.barred_at is null
      union select p.public_id from base.person p join base.person_role x on x.person_id = p.id
        where x.role = 'DATA_PROTECTION_OFFICER' and x.ended_at is null and p.barred_at is null and p.demonstration = invented), new.public_id, about, new.public_id);
    perform base.tell('REVIEW_WAITS', array(
      select p.public_id from base.person p join base.person_role x on x.person_id = p.id
        where x.role in ('STEWARD', 'DATA_PROTECTION_OFFICER') and x.ended_at is null and p.barred_at is null and p.public_id <> new.fired_by and p.demonstration = invented),
      new.public_id, 'An urgent action has to be reviewed once it is over.', new.public_id);
    return null;
  end $$;
  create or replace trigger urgent_action_told after insert on base.urgent_action for each row execute function base.tell_of_urgent();

  -- Months that are over, of actions that are over: what runs now, for whom, and what kind of information it was stays out of it.
  create or replace view base.urgent_count as
    select x.dataset_id, c.area_id, date_trunc('month', u.fired_at at time zone 'UTC')::date as month, count(*)::int as count,
      count(*) filter (where u.reviewed_at is null)::int as unreviewed
    from base.urgent_action u join base.urgent_clause c on c.id = u.clause_id join base.agreement_dataset x on x.agreement_id = c.agreement_id
    where not base.urgent_runs(u) and date_trunc('month', u.fired_at at time zone 'UTC') < date_trunc('month', now() at time zone 'UTC') group by 1, 2, 3;
  revoke execute on function base.keep_urgent(), base.tell_of_urgent() from public;
`;
