const secure = 'set search_path = pg_catalog, pg_temp';

/**
 * Tables that nothing at OPEN is read from: who holds what, who asked for what, who read what, and what is told of it. All others are
 * watched, a new one as well.
 */
export const unwatched = [
  'access_act',
  'access_bar',
  'access_grant',
  'access_grant_approval',
  'access_grant_dataset',
  'access_question',
  'access_request',
  'access_request_event',
  'agreement',
  'api_key',
  'audit_block',
  'audit_counter',
  'audit_entry',
  'change',
  'grant_reading',
  'migration',
  'notification',
  'notification_delivery',
  'notification_target',
  'organisation',
  'organisation_client',
  'person',
  'person_role',
  'policy_change',
  'policy_epoch',
  'steward',
  'steward_act',
  'steward_order',
];

/**
 * Every statement that changes a watched table leaves the mark of its transaction, whoever writes and even where triggers are set aside
 * for replication. Transactions never wait for one another here, and one that is undone takes its mark along, in parts as well.
 */
export const stateGuards = `
  create or replace function base.mark_change() returns trigger language plpgsql security definer ${secure} as $$
  begin
    insert into base.change (transaction, server) values (pg_current_xact_id(), pg_postmaster_start_time()) on conflict do nothing;
    return null;
  end $$;
  revoke execute on function base.mark_change() from public;
  do $$
  declare name name;
  begin
    for name in select c.relname from pg_class c where c.relnamespace = 'base'::regnamespace and c.relkind = 'r' loop
      if name = any(array[${unwatched.map((table) => `'${table}'`).join(', ')}]) then
        execute format('drop trigger if exists change_marked on base.%I', name);
      else
        execute format('create or replace trigger change_marked after insert or update or delete or truncate on base.%I for each statement execute function base.mark_change()', name);
        execute format('alter table base.%I enable always trigger change_marked', name);
      end if;
    end loop;
  end $$;
`;

/**
 * What the login of everybody may ask: has anything changed since a look of its own? A look is told by where it was taken, when, and what
 * was visible. Changed is also what cannot be told: another server or database, a standby (whose snapshots do not name what is still
 * running), a clock or a database that went back, a look so old that marks may be gone. And where no row changed a moment may have
 * passed after which a view shows something else: a protocol's end, and for the counts of urgent action the turn of a month and the end of
 * what ran across it.
 */
export const seesChanges = (role: string): string => `
  create function open.changed_since(look text, out now_look text, out changed boolean) language plpgsql stable security definer ${secure} as $$
  declare
    place text := concat_ws(' ', pg_postmaster_start_time(), (select d.oid from pg_database d where d.datname = current_database()), 'base.change'::regclass::oid);
    snapshot pg_snapshot := pg_current_snapshot();
    then_at timestamptz := nullif(split_part(look, '|', 2), '');
    then_snapshot pg_snapshot := nullif(split_part(look, '|', 3), '');
  begin
    now_look := concat_ws('|', place, now(), snapshot);
    changed := place is distinct from split_part(look, '|', 1) or pg_is_in_recovery() or then_at is null or then_snapshot is null
      or now() not between then_at and then_at + interval '1 hour'
      or pg_snapshot_xmax(snapshot) < pg_snapshot_xmax(then_snapshot)
      or exists (select from base.change c where c.transaction >= pg_snapshot_xmin(then_snapshot) and not pg_visible_in_snapshot(c.transaction, then_snapshot))
      or exists (select from base.protocol p where p.valid_to > then_at and p.valid_to <= now())
      or date_trunc('month', then_at at time zone 'UTC') <> date_trunc('month', now() at time zone 'UTC')
      or exists (select from base.urgent_action u where u.ends_at > then_at and u.ends_at <= now() and u.fired_at at time zone 'UTC' < date_trunc('month', now() at time zone 'UTC'));
  end $$;
  revoke execute on function open.changed_since(text) from public;
  grant execute on function open.changed_since(text) to ${role};`;

/** Marks go a day after they were first seen: whoever looked within the hour before has seen them, however long their transaction took. */
export const forgetOldMarks = `
  with gone as (delete from base.change where seen_at < now() - interval '1 day')
  update base.change set seen_at = now() where seen_at is null`;
