import { rank, roleHeld, secure } from './request-guards.ts';

/** Days after which a proposal that nobody confirmed counts no more. */
const lapses = 30;
const deciding = (person: string): string =>
  `(${['STEWARD', 'DATA_PROTECTION_OFFICER'].map((role) => roleHeld(person, `'${role}'`)).join(' or ')})`;

/**
 * What stewards change of the policy, kept by the database whoever writes: what asks for more is so at once, and what lets anybody
 * read more waits for a second person. Tiers of datasets and protocols have no other way in for a login.
 */
export const policyGuards = `
  create or replace function base.protocol_opens(place integer, asked text, extra jsonb, gone integer) returns table (held integer, fine integer, lowered boolean)
  language plpgsql stable ${secure} as $$
  begin
    return query with l as (
      select p.grain::integer as grain, ${rank('p.level')} - 1 as rank from base.protocol p
      where p.area_id = place and p.class = asked and p.id is distinct from gone and (p.valid_to is null or p.valid_to > now())
      union all select (extra ->> 'grain')::integer, ${rank("extra ->> 'level'")} - 1 where extra is not null
    ), reached as (
      select r.r, g.g from generate_series(0, 2) r(r), generate_series(0, 6) g(g) where not exists (select from l where l.grain <= g.g and l.rank > r.r)
    )
    select c.r, c.g, false from reached c
    union all
    select c.r, c.g, true from reached c where exists (select from l where l.grain <= c.g)
      and c.r >= (select min(${rank('f.may_lower')} - 1) from derived.grantable f where f.class = asked and f.may_lower is not null);
  end $$;

  create or replace function base.carry_out(c base.policy_change) returns void language plpgsql ${secure} as $$
  begin
    if c.dataset_id is not null then
      update base.dataset d set tier = c.tier where d.id = c.dataset_id and d.tier = c.former;
    elsif c.protocol_id is not null then
      update base.protocol p set valid_to = now() where p.id = c.protocol_id and p.valid_to is null;
    else
      insert into base.protocol (public_id, area_id, class, grain, level, source, source_url, source_date, disputed, entered_by)
      select c.entry ->> 'id', (c.entry ->> 'area')::integer, c.entry ->> 'class', (c.entry ->> 'grain')::smallint, c.entry ->> 'level', c.entry ->> 'source',
        c.entry ->> 'sourceUrl', (c.entry ->> 'sourceDate')::date, (c.entry ->> 'disputed')::boolean, c.entry ->> 'enteredBy';
    end if;
    if not found then perform base.refuse('policy_moved'); end if;
  end $$;

  create or replace function base.keep_policy_change() returns trigger language plpgsql security definer ${secure} as $$
  declare who base.person; first base.person; lax boolean; p base.protocol;
  begin
    perform pg_advisory_xact_lock(hashtext('tributary access'));
    if tg_op = 'INSERT' then
      new.proposed_at := clock_timestamp(); new.done_at := null; new.confirmed_by := null; new.withdrawn_at := null;
      if new.dataset_id is not null then
        select d.tier into new.former from base.dataset d where d.id = new.dataset_id;
        lax := ${rank('new.tier')} < ${rank('new.former')};
      elsif new.protocol_id is not null then
        select * into p from base.protocol x where x.id = new.protocol_id;
        lax := exists (select * from base.protocol_opens(p.area_id, p.class, null, p.id) except select * from base.protocol_opens(p.area_id, p.class, null, null));
      else
        lax := exists (select * from base.protocol_opens((new.entry ->> 'area')::integer, new.entry ->> 'class', new.entry, null)
          except select * from base.protocol_opens((new.entry ->> 'area')::integer, new.entry ->> 'class', null, null));
      end if;
      select * into who from base.person x where x.public_id = new.proposed_by;
      if lax is not false then
        if who.id is null or who.barred_at is not null or not ${deciding('who.id')} then perform base.refuse('policy_role'); end if;
        return new;
      end if;
    elsif new.confirmed_by is null then
      if old.done_at is not null then perform base.refuse('policy_done'); end if;
      if old.withdrawn_at is not null then perform base.refuse('policy_withdrawn'); end if;
      -- Who gains is told once, by the act that proposes.
      if old.gains is not null then new.gains := old.gains; end if;
      return new;
    else
      if old.withdrawn_at is not null then perform base.refuse('policy_withdrawn'); end if;
      select * into who from base.person x where x.public_id = new.confirmed_by;
      select * into first from base.person x where x.public_id = new.proposed_by;
      if old.done_at is not null then perform base.refuse('policy_done'); end if;
      if old.proposed_at <= now() - interval '${lapses} days' then perform base.refuse('policy_lapsed'); end if;
      if new.confirmed_by = new.proposed_by then perform base.refuse('policy_two_people'); end if;
      if who.id is null or who.barred_at is not null or not ${deciding('who.id')} then perform base.refuse('policy_role'); end if;
      -- Whoever proposed it and lost the role since counts no more.
      if first.barred_at is not null or not ${deciding('first.id')} then perform base.refuse('policy_quorum'); end if;
    end if;
    new.done_at := now();
    perform base.carry_out(new);
    return new;
  end $$;
  create or replace trigger policy_change_kept before insert or update on base.policy_change for each row execute function base.keep_policy_change();
  create or replace trigger policy_change_stays before delete or truncate on base.policy_change for each statement execute function base.keep_events();

  create or replace function base.change_lapses(c base.policy_change) returns timestamptz language sql stable as $$
    select c.proposed_at + interval '${lapses} days'
  $$;
  create or replace function base.change_state(c base.policy_change) returns text language sql stable as $$
    select case when c.done_at is not null then 'DONE' when c.withdrawn_at is not null then 'WITHDRAWN'
      when c.proposed_at <= now() - interval '${lapses} days' then 'LAPSED' else 'WAITING' end
  $$;
  create or replace function base.tell_of_change() returns trigger language plpgsql security definer ${secure} as $$
  begin
    if tg_op = 'INSERT' and new.done_at is null then
      perform base.tell_confirmers(new, '');
    elsif tg_op = 'UPDATE' and old.done_at is null and new.done_at is not null then
      perform base.tell('DECISION', array[new.proposed_by], new.public_id, 'What you proposed was confirmed and is carried out.', new.public_id);
    end if;
    return null;
  end $$;
  create or replace function base.tell_confirmers(c base.policy_change, again text) returns void language plpgsql ${secure} as $$
  begin
    perform base.tell('CHANGE_WAITS', array(
        select p.public_id from base.person p join base.person_role x on x.person_id = p.id
        where x.ended_at is null and p.barred_at is null and p.public_id <> c.proposed_by and x.role in ('STEWARD', 'DATA_PROTECTION_OFFICER')
          and p.demonstration = coalesce((select a.demonstration from base.person a where a.public_id = c.proposed_by), false)),
      c.public_id, 'A change that lets more be read waits for a second person, until ' || to_char(base.change_lapses(c) at time zone 'UTC', 'YYYY-MM-DD') || '.', c.public_id || again);
  end $$;
  create or replace trigger policy_change_told after insert or update on base.policy_change for each row execute function base.tell_of_change();

  create or replace function base.stays_readable(dataset integer) returns table (kind text, count bigint) language plpgsql stable security definer ${secure} as $$
  begin
    return query select s.kind, s.count from (values
      ('Area', (select count(*) from base.area a where a.dataset_id = dataset)),
      ('FrameworkItem', (select count(*) from base.framework_item f where f.dataset_id = dataset)),
      ('Indicator', (select count(distinct s.indicator_id) from base.series s where s.dataset_id = dataset))) s(kind, count)
    where s.count > 0 order by 1;
  end $$;
  revoke execute on function base.carry_out(base.policy_change), base.keep_policy_change(), base.tell_of_change(), base.tell_confirmers(base.policy_change, text), base.change_lapses(base.policy_change), base.change_state(base.policy_change), base.stays_readable(integer) from public;
`;
