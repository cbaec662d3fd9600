/**
 * The reach of the protocols in force, which the tier views read: kept by the database itself, whoever writes. The trigger runs with
 * the rights of its owner; no login can call it.
 */
const above = (rank: number): string =>
  `coalesce(min(p.grain) filter (where array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], p.level) > ${rank + 1}), 7) - 1`;

export const protocolReach = `
  create or replace function base.keep_reach() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('tributary protocols'));
    delete from base.protocol_reach;
    insert into base.protocol_reach (area_id, class, spoken_from, reach_0, reach_1, reach_2)
      select p.area_id, p.class, min(p.grain), ${above(0)}, ${above(1)}, ${above(2)}
      from base.protocol p where p.valid_to is null or p.valid_to > now() group by p.area_id, p.class;
    return null;
  end $$;
  create or replace trigger protocol_reach after insert or update or delete on base.protocol for each statement execute function base.keep_reach();
  revoke execute on function base.keep_reach() from public;
`;
