const secure = 'set search_path = pg_catalog, pg_temp';
const soon = [14, 3];

/**
 * What is told to whom, written down by triggers in the transaction of what happened: a decision and the word of it are there together
 * or not at all. Texts name no datum and nobody.
 */
export const outboxGuards = `
  create or replace function base.tell(kind text, principals text[], subject text, about text, key text) returns void language sql ${secure} as $$
    insert into base.notification (public_id, kind, principal, subject, about, key)
    select 'ntf_' || replace(gen_random_uuid()::text, '-', ''), kind, p, subject, about, kind || ' ' || p || ' ' || key
    from (select distinct unnest(principals)) x(p) where p is not null on conflict (key) do nothing
  $$;
  create or replace function base.holders_of(dataset integer) returns text[] language sql stable ${secure} as $$
    select array(
      select p.public_id from base.access_grant g join base.person p on p.id = g.person_id join base.access_grant_dataset x on x.grant_id = g.id
      where x.dataset_id = dataset and g.revoked_at is null and g.expires_at > now() and p.barred_at is null
      union
      select p.public_id from base.agreement a join base.agreement_dataset x on x.agreement_id = a.id join base.person p on p.organisation_id = a.organisation_id
      where x.dataset_id = dataset and a.ended_at is null and a.ends_at > now() and p.barred_at is null)
  $$;
  create or replace function base.tell_holders(kind text, dataset integer, subject text, about text, key text) returns void language sql ${secure} as $$
    select base.tell(kind, base.holders_of(dataset), subject, about, key)
  $$;

  create or replace function base.deliver() returns trigger language plpgsql security definer ${secure} as $$
  begin
    insert into base.notification_delivery (notification_id, target_id)
      select new.id, t.id from base.notification_target t
      where t.principal = new.principal and t.ended_at is null and (t.confirmed_at is not null or new.kind = 'CONFIRM_ADDRESS' and new.subject = t.public_id)
        and (new.kind <> 'CONFIRM_ADDRESS' or new.subject = t.public_id);
    perform pg_notify('tributary_notifications', '');
    return null;
  end $$;
  create or replace trigger notification_delivered after insert on base.notification for each row execute function base.deliver();
  create or replace function base.confirm_target() returns trigger language plpgsql security definer ${secure} as $$
  begin
    if new.channel = 'MAIL' then
      perform base.tell('CONFIRM_ADDRESS', array[new.principal], new.public_id, 'This address is to receive notifications.', new.public_id);
    end if;
    return null;
  end $$;
  create or replace trigger notification_target_made after insert on base.notification_target for each row execute function base.confirm_target();

  create or replace function base.tell_of_request() returns trigger language plpgsql security definer ${secure} as $$
  declare requester base.person; tier text;
  begin
    select p.* into requester from base.access_request r join base.person p on p.id = r.person_id where r.public_id = new.request;
    select r.tier into tier from base.access_request r where r.public_id = new.request;
    if new.state = 'SUBMITTED' or new.step = 'APPROVED' and new.state = 'PARTLY_APPROVED' then
      perform base.tell('REQUEST_WAITS', array(
        select p.public_id from base.person p join base.person_role x on x.person_id = p.id
        where x.ended_at is null and p.barred_at is null and p.id <> requester.id and p.demonstration = requester.demonstration and p.public_id <> new.actor
          and (x.role = 'STEWARD' or x.role = 'DATA_PROTECTION_OFFICER' and tier = 'PROTECTED')),
        new.request, 'A request for ' || tier || ' waits for a decision.', new.id::text);
    end if;
    if new.role <> 'REQUESTER' and (new.step in ('RETURNED', 'REJECTED', 'NARROWED', 'SUSPENDED', 'RESUMED', 'REVOKED') or new.state = 'AWAITING_TERMS') then
      perform base.tell('DECISION', array[requester.public_id], new.request, 'Your request: ' || new.step || '. It is ' || new.state || ' now.', new.id::text);
    end if;
    return null;
  end $$;
  create or replace trigger access_request_event_told after insert on base.access_request_event for each row execute function base.tell_of_request();

  create or replace function base.tell_of_release() returns trigger language plpgsql security definer ${secure} as $$
  declare code text;
  begin
    select d.code into code from base.dataset d where d.id = new.dataset_id;
    if new.state = 'PUBLISHED' then
      perform base.tell_holders('NEW_RELEASE', new.dataset_id, new.public_id, 'The dataset ' || code || ' has a new release, ' || new.version || '.', new.public_id);
    elsif new.state = 'ROLLED_BACK' then
      perform base.tell_holders('TAKEDOWN', new.dataset_id, new.public_id, 'The release ' || new.version || ' of ' || code || ' was taken back. Use it no more.', new.public_id);
    end if;
    return null;
  end $$;
  create or replace trigger release_told after update of state on base.release for each row when (old.state is distinct from new.state) execute function base.tell_of_release();

  create or replace function base.tell_of_expiries() returns void language plpgsql security definer ${secure} as $$
  declare days integer;
  begin
    foreach days in array array[${soon.join(', ')}] loop
      perform base.tell('EXPIRY_NEAR', array[p.public_id], g.code, 'The grant ' || g.code || ' expires within ' || days || ' days. A renewal is a request of its own.', g.public_id || ' ' || days)
        from base.access_grant g join base.person p on p.id = g.person_id
        where g.revoked_at is null and g.expires_at > now() and g.expires_at <= now() + make_interval(days => days) and g.expires_at - g.starts_at > make_interval(days => days);
      perform base.tell('EXPIRY_NEAR', array(select p.public_id from base.person p where p.organisation_id = a.organisation_id and p.barred_at is null), a.code,
          'The agreement ' || a.code || ' ends within ' || days || ' days.', a.public_id || ' ' || days)
        from base.agreement a
        where a.ended_at is null and a.ends_at > now() and a.ends_at <= now() + make_interval(days => days) and a.ends_at - a.starts_at > make_interval(days => days);
    end loop;
    perform base.tell_confirmers(c, ' soon') from base.policy_change c
      where base.change_state(c) = 'WAITING' and base.change_lapses(c) <= now() + interval '${soon.at(-1)} days';
  end $$;
  revoke execute on function base.tell(text, text[], text, text, text), base.holders_of(integer), base.tell_holders(text, integer, text, text, text),
    base.deliver(), base.confirm_target(), base.tell_of_request(), base.tell_of_release(), base.tell_of_expiries() from public;
`;
