import { heldStates, lapseDays, limitDays, openStates, requestSteps } from './request-steps.ts';

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const rows = requestSteps.flatMap(({ step, by, from, to }) =>
  by.flatMap((role) => from.map((state) => `('${step}', '${role}', '${state}', '${to === 'SAME' ? state : to}')`)),
);
export const secure = 'set search_path = pg_catalog, pg_temp';
/** That somebody has a role at this very moment. */
export const roleHeld = (person: string, role: string): string =>
  `exists (select from base.person_role x where x.person_id = ${person} and x.role = ${role} and (x.ended_at is null or x.ended_at > clock_timestamp()))`;
export const rank = (tier: string): string =>
  `array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], ${tier})`;

/** What the rules ask of a request: its state by the clock, its hash, who has approved it, what stands against it. */
const findings = `
  create or replace function base.request_state(r base.access_request) returns text language sql stable ${secure} as $$
    select case when r.state in (${words(openStates)}) and r.changed_at <= now() - interval '${lapseDays} days' then 'LAPSED'
      when r.state in (${words(heldStates)}) and r.expires_at <= now() then 'EXPIRED' else r.state end
  $$;
  create or replace function base.request_hash(r base.access_request) returns text language sql immutable ${secure} as $$
    select encode(sha256(convert_to(jsonb_build_object('request', r.public_id, 'round', r.round, 'person', r.person_id,
      'form', r.form, 'asked', r.asked, 'scope', r.scope)::text, 'UTF8')), 'hex')
  $$;
  create or replace function base.request_approvals(r base.access_request) returns table (role text, actor text) language sql stable ${secure} as $$
    select e.role, e.actor from base.access_request_event e join base.person a on a.public_id = e.actor join base.person p on p.id = r.person_id
    where e.request = r.public_id and e.step = 'APPROVED' and e.hash = r.hash and a.barred_at is null and a.id <> p.id
      and (p.organisation_id is null or a.organisation_id is distinct from p.organisation_id)
      and exists (select from base.person_role x where x.person_id = a.id and x.role = e.role and x.started_at <= e.at and (x.ended_at is null or x.ended_at > clock_timestamp()))
  $$;
  create or replace function base.request_missing(form jsonb, scope jsonb) returns text[] language sql stable ${secure} as $$
    select array(
      select f.name from unnest(array['purpose', 'purposeText', 'outputs', 'linkage', 'team', 'ethics', 'security', 'destruction']) f(name)
      where coalesce(form -> f.name, 'null') in ('null', '""')
      union all
      select 'answers.' || q.public_id from base.access_question q join base.dataset d on d.id = q.dataset_id
      where q.ended_at is null and scope -> 'datasets' ? d.code
        and not exists (select from jsonb_array_elements(coalesce(form -> 'answers', '[]')) a where a ->> 'question' = q.public_id and a ->> 'answer' <> ''))
  $$;
  create or replace function base.request_lacks(r base.access_request) returns text[] language sql stable ${secure} as $$
    select base.request_missing(r.form, r.scope)
  $$;
  create or replace function base.scope_within(small jsonb, large jsonb) returns boolean language sql immutable ${secure} as $$
    select small ->> 'tier' = large ->> 'tier' and large -> 'datasets' @> (small -> 'datasets') and large -> 'fields' @> (small -> 'fields')
      and (large -> 'countries' = 'null' or small -> 'countries' <> 'null' and large -> 'countries' @> (small -> 'countries'))
      and base.grain_number(small ->> 'grain') <= base.grain_number(large ->> 'grain') and (small ->> 'days')::int <= (large ->> 'days')::int and base.quota_within(small, large)
      and jsonb_array_length(small -> 'datasets') > 0 and jsonb_array_length(small -> 'fields') > 0
      and (small -> 'countries' = 'null' or jsonb_array_length(small -> 'countries') > 0)
  $$;
  create or replace function base.request_barred(r base.access_request) returns boolean language sql stable ${secure} as $$
    select exists (select from base.person p left join base.organisation o on o.id = p.organisation_id
      where p.id = r.person_id and (p.barred_at is not null or o.suspended_at is not null or exists (
        select from base.access_bar b left join base.dataset d on d.id = b.dataset_id
        where b.lifted_at is null and b.principal in (p.public_id, o.public_id) and (b.dataset_id is null or r.scope -> 'datasets' ? d.code))))
  $$;
  create or replace function base.request_outgrown(r base.access_request) returns boolean language sql stable ${secure} as $$
    select exists (select from base.dataset d where r.scope -> 'datasets' ? d.code and ${rank('d.tier')} > ${rank('r.tier')})
  $$;`;

/** Keeps the state, and makes, changes and ends the grant. */
const keeping = `
  create or replace function base.refuse(rule text) returns void language plpgsql ${secure} as $$
  begin
    raise exception '%', rule using errcode = '23514', constraint = rule;
  end $$;

  create or replace function base.make_grant(r base.access_request) returns integer language plpgsql ${secure} as $$
  declare made integer; steward text; officer text;
  begin
    select a.actor into steward from base.request_approvals(r) a where a.role = 'STEWARD' order by 1 limit 1;
    if r.tier = 'PROTECTED' then
      select s.actor, o.actor into steward, officer from base.request_approvals(r) s join base.request_approvals(r) o on o.actor <> s.actor
      where s.role = 'STEWARD' and o.role = 'DATA_PROTECTION_OFFICER' order by 1, 2 limit 1;
      if officer is null then perform base.refuse('request_quorum'); end if;
    end if;
    if steward is null then perform base.refuse('request_quorum'); end if;
    insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, fields, country_ids, finest_grain, starts_at, expires_at,
      proposed_by, approved_by, approved_at, pseudonym_key, page_limit, rows_per_day, rows_total)
    select 'grt_' || r.public_id, 'ASKED-' || upper(left(encode(sha256(convert_to(r.public_id, 'UTF8')), 'hex'), 10)), r.person_id, r.form ->> 'purpose', r.tier,
      array(select distinct f.class from derived.grantable f where r.scope -> 'fields' ? f.field order by 1),
      array(select jsonb_array_elements_text(r.scope -> 'fields')),
      case when r.scope -> 'countries' <> 'null' then array(select a.id from base.area a where a.kind in ('COUNTRY', 'TERRITORY') and r.scope -> 'countries' ? a.code order by 1) end,
      base.grain_number(r.scope ->> 'grain'), now(), now() + make_interval(days => (r.scope ->> 'days')::int),
      steward, officer, now(),
      encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'),
      (base.quota_of(r.scope))[1], (base.quota_of(r.scope))[2], (base.quota_of(r.scope))[3]
    returning id into made;
    insert into base.access_grant_dataset (grant_id, dataset_id) select made, d.id from base.dataset d where r.scope -> 'datasets' ? d.code;
    return made;
  end $$;

  create or replace function base.cut_grant(r base.access_request) returns void language plpgsql ${secure} as $$
  begin
    update base.access_grant g set fields = array(select f from unnest(g.fields) f where r.scope -> 'fields' ? f),
      classes = array(select distinct f.class from derived.grantable f where r.scope -> 'fields' ? f.field order by 1),
      country_ids = case when r.scope -> 'countries' <> 'null' then array(
        select a.id from base.area a where a.kind in ('COUNTRY', 'TERRITORY') and r.scope -> 'countries' ? a.code order by 1) end,
      page_limit = least(g.page_limit, (base.quota_of(r.scope))[1]), rows_per_day = least(g.rows_per_day, (base.quota_of(r.scope))[2]), rows_total = least(g.rows_total, (base.quota_of(r.scope))[3]),
      finest_grain = least(g.finest_grain, base.grain_number(r.scope ->> 'grain')),
      expires_at = least(g.expires_at, greatest(now(), g.starts_at + make_interval(days => (r.scope ->> 'days')::int)))
    where g.id = r.grant_id;
    delete from base.access_grant_dataset x using base.dataset d where x.grant_id = r.grant_id and d.id = x.dataset_id and not r.scope -> 'datasets' ? d.code;
  end $$;

  create or replace function base.keep_request() returns trigger language plpgsql security definer ${secure} as $$
  declare r base.access_request; requester base.person; who base.person; stands text; approved text[];
  begin
    perform pg_advisory_xact_lock(hashtext('tributary access'));
    -- Not the beginning of the transaction, which may have waited for its turn.
    new.at := clock_timestamp();
    select * into who from base.person p where p.public_id = new.actor;
    if new.step = 'DRAFTED' then
      if who.id is null or who.barred_at is not null or new.role <> 'REQUESTER' then perform base.refuse('request_role'); end if;
      r.public_id := new.request; r.person_id := who.id; r.state := 'DRAFT'; r.round := 1; r.tier := new.scope ->> 'tier';
      r.form := new.form; r.asked := new.scope; r.scope := new.scope; r.renews := new.renews; r.created_at := now(); r.changed_at := now();
      if r.renews is not null and not exists (select from base.access_request o where o.public_id = r.renews and o.person_id = who.id) then
        perform base.refuse('request_role'); end if;
      r.hash := base.request_hash(r);
      new.hash := r.hash; new.state := 'DRAFT';
      insert into base.access_request (public_id, person_id, state, round, tier, form, asked, scope, hash, renews, created_at, changed_at)
        values (r.public_id, r.person_id, r.state, r.round, r.tier, r.form, r.asked, r.scope, r.hash, r.renews, r.created_at, r.changed_at);
      return new;
    end if;

    select * into r from base.access_request o where o.public_id = new.request for update;
    if r.id is null then perform base.refuse('request_step'); end if;
    select * into requester from base.person p where p.id = r.person_id;
    select s.becomes into stands from (values ${rows.join(', ')}) s(step, role, stands, becomes)
      where s.step = new.step and s.role = new.role and s.stands = base.request_state(r);
    if stands is null then perform base.refuse('request_step'); end if;
    if new.role = 'SYSTEM' then
      if pg_trigger_depth() < 2 then perform base.refuse('request_role'); end if;
    elsif new.role = 'REQUESTER' then
      if who.id is distinct from r.person_id or who.barred_at is not null then perform base.refuse('request_role'); end if;
    else
      if who.id = r.person_id then perform base.refuse('request_self'); end if;
      if who.id is null or who.barred_at is not null or not ${roleHeld('who.id', 'new.role')}
      then perform base.refuse('request_role'); end if;
    end if;

    if new.step in ('SUBMITTED', 'APPROVED', 'TERMS_ACCEPTED', 'RESUMED') then
      if base.request_barred(r) then perform base.refuse('request_barred'); end if;
      if base.request_outgrown(r) then perform base.refuse('request_outgrown'); end if;
    end if;
    if new.step in ('APPROVED', 'TERMS_ACCEPTED') then
      if new.hash is distinct from r.hash then perform base.refuse('request_changed'); end if;
      if cardinality(base.request_missing(r.form, r.scope)) > 0 then perform base.refuse('request_incomplete'); end if;
    end if;
    if new.step = 'SUBMITTED' and not base.scope_within(r.scope, r.scope) then perform base.refuse('request_incomplete'); end if;

    if new.step = 'EDITED' then
      r.form := new.form; r.asked := new.scope; r.scope := new.scope; r.tier := new.scope ->> 'tier'; r.round := r.round + 1;
    elsif new.step = 'SUBMITTED' then
      r.submitted_at := now();
    elsif new.step = 'RETURNED' then
      r.round := r.round + 1;
    elsif new.step = 'NARROWED' then
      if new.scope = r.scope or not base.scope_within(new.scope, r.scope) then perform base.refuse('request_wider'); end if;
      r.scope := new.scope; r.round := r.round + 1;
      if r.grant_id is not null then perform base.cut_grant(r); end if;
    elsif new.step = 'APPROVED' then
      if r.tier = 'RESTRICTED' and new.role <> 'STEWARD' then perform base.refuse('request_role'); end if;
      if requester.organisation_id is not null and who.organisation_id = requester.organisation_id then perform base.refuse('request_independent'); end if;
      if exists (select from base.request_approvals(r) a where a.actor = new.actor) then perform base.refuse('request_twice'); end if;
      if r.tier = 'PROTECTED' and (new.acr is null or new.auth_time is null or new.auth_time not between now() - interval '1 day' and now() + interval '5 seconds')
      then perform base.refuse('request_step_up'); end if;
      approved := array(select a.role from base.request_approvals(r) a) || new.role;
      stands := case when 'STEWARD' = any(approved) and (r.tier = 'RESTRICTED' or 'DATA_PROTECTION_OFFICER' = any(approved)) then 'AWAITING_TERMS' else 'PARTLY_APPROVED' end;
    elsif new.step = 'TERMS_ACCEPTED' then
      if new.terms is null then perform base.refuse('request_changed'); end if;
      r.grant_id := base.make_grant(r);
    elsif new.step in ('SUSPENDED', 'RESUMED') then
      update base.access_grant g set suspended_at = case when new.step = 'SUSPENDED' then now() end where g.id = r.grant_id;
    elsif new.step in ('REVOKED', 'WITHDRAWN') then
      update base.access_grant g set revoked_at = now() where g.id = r.grant_id and g.revoked_at is null;
    end if;
    r.hash := base.request_hash(r);
    new.hash := coalesce(new.hash, r.hash); new.state := stands;
    update base.access_request o set state = stands, round = r.round, tier = r.tier, form = r.form, asked = r.asked, scope = r.scope, hash = r.hash,
      changed_at = now(), submitted_at = r.submitted_at, grant_id = r.grant_id, expires_at = (select g.expires_at from base.access_grant g where g.id = r.grant_id)
    where o.id = r.id;
    return new;
  end $$;
  create or replace trigger access_request_event_kept before insert on base.access_request_event for each row execute function base.keep_request();
  create or replace function base.keep_events() returns trigger language plpgsql ${secure} as $$
  begin
    perform base.refuse('request_step');
    return null;
  end $$;
  create or replace trigger access_request_event_stays before update or delete or truncate on base.access_request_event for each statement execute function base.keep_events();`;

/** What happens elsewhere and ends or suspends what was asked or granted. */
const reacting = `
  create or replace function base.keep_asked_grant() returns trigger language plpgsql security definer ${secure} as $$
  begin
    if pg_trigger_depth() < 2 and exists (select from base.access_request r where r.grant_id = old.id) then
      perform base.refuse('access_grant_asked');
    end if;
    return new;
  end $$;
  create or replace trigger access_grant_asked before update on base.access_grant for each row execute function base.keep_asked_grant();

  create or replace function base.tell_requests(why text, step text, ids integer[]) returns void language sql ${secure} as $$
    insert into base.access_request_event (request, step, actor, actor_name, role, reason, state)
    select r.public_id, step, 'SYSTEM', 'The database', 'SYSTEM', why, '' from base.access_request r where r.id = any(ids) order by r.id
  $$;
  create or replace function base.react_to_tier() returns trigger language plpgsql security definer ${secure} as $$
  begin
    perform base.tell_requests('The dataset ' || new.code || ' was raised to ' || new.tier || '.', 'SUSPENDED', array(
      select r.id from base.access_request r where base.request_state(r) = 'ACTIVE' and r.scope -> 'datasets' ? new.code and ${rank('r.tier')} < ${rank('new.tier')}));
    update base.access_grant g set suspended_at = now() where g.suspended_at is null and g.revoked_at is null and g.expires_at > now()
      and ${rank('g.tier')} < ${rank('new.tier')} and exists (select from base.access_grant_dataset x where x.grant_id = g.id and x.dataset_id = new.id)
      and not exists (select from base.access_request r where r.grant_id = g.id);
    return null;
  end $$;
  create or replace trigger dataset_raised after update of tier on base.dataset for each row when (old.tier is distinct from new.tier) execute function base.react_to_tier();
  create or replace function base.react_to_bar() returns trigger language plpgsql security definer ${secure} as $$
  begin
    perform base.tell_requests('The requester is barred.', 'REJECTED', array(
      select r.id from base.access_request r where base.request_state(r) in (${words(openStates)}) and base.request_barred(r)));
    perform base.tell_requests('The requester is barred.', 'SUSPENDED', array(
      select r.id from base.access_request r where base.request_state(r) = 'ACTIVE' and base.request_barred(r)));
    return null;
  end $$;
  create or replace trigger access_bar_made after insert on base.access_bar for each statement execute function base.react_to_bar();
  create or replace trigger person_barred after update of barred_at on base.person for each row when (new.barred_at is not null and old.barred_at is null) execute function base.react_to_bar();`;

const functions =
  'base.request_hash(base.access_request), base.request_approvals(base.access_request), base.request_barred(base.access_request), base.request_outgrown(base.access_request), base.make_grant(base.access_request), base.cut_grant(base.access_request), base.keep_request(), base.keep_events(), base.keep_asked_grant(), base.tell_requests(text, text, integer[]), base.react_to_tier(), base.react_to_bar()';

/**
 * The workflow of requests, kept by the database whoever writes: events come in by insertion alone, and a trigger says which may. It
 * runs with the rights of its owner; no login can call it.
 */
export const requestGuards = `
  create or replace function base.grain_number(grain text) returns integer language sql immutable ${secure} as $$
    select array_position(array['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'], grain) - 1
  $$;${findings}${keeping}${reacting}
  do $$ begin
    if not exists (select from pg_constraint where conname = 'access_request_scope') then
      alter table base.access_request add constraint access_request_scope check (
        (scope ->> 'days')::int between 1 and case tier when 'PROTECTED' then ${limitDays.PROTECTED} else ${limitDays.RESTRICTED} end and scope ->> 'tier' = tier);
    end if;
  end $$;
  revoke execute on function ${functions} from public;
`;
