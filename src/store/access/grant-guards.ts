import { roleHeld, secure } from './request-guards.ts';

/**
 * The law of grants that come by no request, kept by the database whoever writes: a grant is begun suspended, and holds once those
 * have approved it who would have to approve a request. Only this trigger can say so: no login may write it.
 */
export const grantGuards = `
  create or replace function base.keep_grant_approval() returns trigger language plpgsql security definer ${secure} as $$
  declare g base.access_grant; holder base.person; who base.person; steward text; officer text;
  begin
    perform pg_advisory_xact_lock(hashtext('tributary access'));
    new.at := clock_timestamp();
    select * into g from base.access_grant x where x.id = new.grant_id for update;
    select * into holder from base.person p where p.id = g.person_id;
    select * into who from base.person p where p.public_id = new.actor;
    if g.approved_at is not null or g.revoked_at is not null or g.expires_at <= now() then perform base.refuse('grant_settled'); end if;
    if who.id is null or who.barred_at is not null or not ${roleHeld('who.id', 'new.role')}
      or not (new.role = 'STEWARD' or new.role = 'DATA_PROTECTION_OFFICER' and g.tier = 'PROTECTED') then perform base.refuse('grant_role'); end if;
    if new.role = 'STEWARD' and new.actor <> g.proposed_by then perform base.refuse('grant_role'); end if;
    if who.id = holder.id then perform base.refuse('grant_self'); end if;
    if who.organisation_id = holder.organisation_id then perform base.refuse('grant_independent'); end if;
    if exists (select from base.access_grant_approval a where a.grant_id = g.id and (a.actor = new.actor or a.role = new.role))
      or new.role = 'DATA_PROTECTION_OFFICER' and new.actor = g.proposed_by then perform base.refuse('grant_twice'); end if;
    if g.tier = 'PROTECTED' and (new.acr is null or new.auth_time is null or new.auth_time not between now() - interval '1 day' and now() + interval '5 seconds')
      then perform base.refuse('grant_step_up'); end if;
    if exists (select from base.access_bar b left join base.organisation o on o.id = holder.organisation_id
      where b.lifted_at is null and b.principal in (holder.public_id, o.public_id)
        and (b.dataset_id is null or exists (select from base.access_grant_dataset x where x.grant_id = g.id and x.dataset_id = b.dataset_id)))
    then perform base.refuse('grant_barred'); end if;

    steward := case when new.role = 'STEWARD' then new.actor else (
      select a.actor from base.access_grant_approval a join base.person p on p.public_id = a.actor
      where a.grant_id = g.id and a.role = 'STEWARD' and p.barred_at is null
        and (p.organisation_id is null or p.organisation_id is distinct from holder.organisation_id) and ${roleHeld('p.id', 'a.role')}) end;
    officer := case when new.role = 'DATA_PROTECTION_OFFICER' then new.actor end;
    -- An approval by somebody who lost the role since counts no more.
    if officer is not null and steward is null then perform base.refuse('grant_quorum'); end if;
    if g.tier = 'RESTRICTED' or officer is not null then
      update base.access_grant x set approved_at = now(), approved_by = officer, suspended_at = null where x.id = g.id;
    end if;
    return new;
  end $$;
  create or replace trigger access_grant_approval_kept before insert on base.access_grant_approval for each row execute function base.keep_grant_approval();
  create or replace trigger access_grant_approval_stays before update or delete or truncate on base.access_grant_approval for each statement execute function base.keep_events();

  create or replace function base.keep_grant_datasets() returns trigger language plpgsql ${secure} as $$
  begin
    if exists (select from base.access_grant g where g.id = new.grant_id and g.approved_at is not null)
      and not pg_has_role(current_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'USAGE') then
      perform base.refuse('access_grant_widened');
    end if;
    return new;
  end $$;
  create or replace trigger access_grant_dataset_kept before insert on base.access_grant_dataset for each row execute function base.keep_grant_datasets();
  revoke execute on function base.keep_grant_approval() from public;
`;
