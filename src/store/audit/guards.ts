import { writable } from './entry.ts';

/** May add lines, with the epoch of the policy at that moment, and neither read, change nor delete any. */
export const addsLines = (role: string): string => `
  grant usage on schema base to ${role};
  grant select (epoch) on base.policy_epoch to ${role};
  grant insert (${writable}) on base.audit_entry to ${role};`;

/** Seals lines, shows them to auditors and notes that it did: reads and adds, and changes nothing. */
export const auditGrants = (role: string): string => `${addsLines(role)}
  grant select on base.audit_entry, base.audit_block, base.audit_counter to ${role};
  grant insert on base.audit_block to ${role};`;

/**
 * Tables that tell of acts, whoever writes them: each new row is a line of the audit in the same transaction, or there is no such act.
 * The expressions read the row `new`; the hash over what it tells lets a later change of it be seen.
 */
const acts = {
  access_act: {
    actor: 'new.actor',
    kind: `case when new.actor = 'owner' then 'OWNER' when new.actor like 'stw%' then 'STEWARD' else 'PERSON' end`,
    action: 'new.action',
    subject: 'new.subject',
    datasets: 'array(select d.code from base.dataset d where d.public_id = new.subject)',
    told: ['id', 'at', 'actor', 'actor_name', 'action', 'subject', 'reason', 'change', 'key', 'digest'],
  },
  access_request_event: {
    actor: 'new.actor',
    kind: `case new.role when 'SYSTEM' then 'DATABASE' else 'PERSON' end`,
    action: `'request ' || new.step`,
    subject: 'new.request',
    datasets: `array(select jsonb_array_elements_text(r.scope -> 'datasets') from base.access_request r where r.public_id = new.request order by 1)`,
    told: [
      ...(['id', 'request', 'at', 'step', 'actor', 'actor_name', 'role', 'hash', 'form', 'scope', 'reason'] as const),
      ...(['terms', 'acr', 'auth_time', 'renews', 'state'] as const),
    ],
  },
  steward_act: {
    actor: `coalesce((select coalesce(p.public_id, s.public_id) from base.steward s left join base.person p on p.id = s.person_id where s.id = new.steward_id), 'unknown')`,
    kind: `case when exists (select from base.steward s where s.id = new.steward_id and s.person_id is not null) then 'PERSON' else 'STEWARD' end`,
    action: `new.action || ' ' || new.outcome`,
    subject: 'new.release',
    datasets: 'array[new.dataset]',
    told: ['id', 'at', 'steward_id', 'steward_name', 'action', 'release', 'dataset', 'version', 'reason', 'outcome'],
  },
} as const;

export type ActTable = keyof typeof acts;
export const actTables = Object.keys(acts) as readonly ActTable[];

/** The hash over what a row tells of an act, as the trigger makes it and as it is made again to compare; in UTC. */
export const actHash = (table: ActTable, row: string): string =>
  `encode(sha256(convert_to(jsonb_build_array(${acts[table].told.map((column) => `${row}.${column}`).join(', ')})::text, 'UTF8')), 'hex')`;

/**
 * Rules of the audit that the database keeps itself: acts are lines, and lines and blocks stay as they are. The latter is against
 * mistakes; against a superuser, who can switch triggers off, there are the seals.
 */
export const auditGuards = `${actTables
  .map((table) => {
    const { actor, kind, action, subject, datasets } = acts[table];
    return `
  create or replace function base.note_${table}() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  begin
    insert into base.audit_entry (kind, actor, actor_kind, action, subject, document, datasets, epoch)
      values ('ACT', ${actor}, ${kind}, ${action}, ${subject}, ${actHash(table, 'new')}, ${datasets}, (select e.epoch from base.policy_epoch e));
    return null;
  end $$;
  create or replace trigger ${table}_audit after insert on base.${table} for each row execute function base.note_${table}();
  revoke execute on function base.note_${table}() from public;`;
  })
  .join('')}
  create or replace function base.keep_audit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op = 'DELETE' and tg_table_name = 'audit_entry' and current_setting('audit.forgets', true) = 'on' then return null; end if;
    raise exception 'lines and blocks of the audit stay as they are' using errcode = '42501';
  end $$;
  create or replace trigger audit_entry_stays before update or delete or truncate on base.audit_entry for each statement execute function base.keep_audit();
  create or replace trigger audit_block_stays before update or delete or truncate on base.audit_block for each statement execute function base.keep_audit();
  revoke execute on function base.keep_audit() from public;
`;
