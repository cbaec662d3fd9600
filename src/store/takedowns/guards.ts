import { erasing, erasingFunctions } from './erasing.ts';

const secure = 'set search_path = pg_catalog, pg_temp';

/** A refusal of the database: the name of the rule says which. */
const no = (rule: string) =>
  `raise exception 'this cannot be taken down' using errcode = '23514', constraint = '${rule}';`;

/** The tombstone, who may know of it, and what was counted beside: the same for a row and for a value. */
const row = `
  create or replace function base.erase_row(dataset integer, of_kind text, key text, field text, part text, told jsonb) returns jsonb language plpgsql ${secure} as $$
  declare what record; cols text[]; content jsonb; counted jsonb; cells jsonb; n bigint; tiers text[]; stands record; child record; children text[]; hidden integer; words integer; waiting integer; number integer := 0;
  begin
    select k.* into what from derived.takedown_kind k where k.kind = of_kind;
    if exists (select from base.takedown k where k.row_key = key and k.kind = of_kind and k.lifted_at is null and (k.scope = 'ROW' or k.field = erase_row.field and k.part is not distinct from erase_row.part)) then ${no('takedown_already')} end if;
    if field is null and not what.versioned then ${no('takedown_definition')} end if;
    if field is not null then
      select f.columns into cols from derived.redactable f where f.field = erase_row.field and f.kind = of_kind;
      if cols is null then ${no('takedown_field')} end if;
      if part is null and exists (select from pg_attribute a where a.attrelid = format('base.%I', of_kind)::regclass and a.attname = any(cols) and a.attnotnull) then ${no('takedown_needed')} end if;
      if part is not null and (cardinality(cols) > 1 or not exists (select from pg_attribute a where a.attrelid = format('base.%I', of_kind)::regclass and a.attname = cols[1] and a.atttypid = 'jsonb'::regtype)) then ${no('takedown_part')} end if;
    end if;
    execute format('select array_agg(distinct t.tier) from derived.row_standing s cross join unnest(s.tiers) t(tier) where s.kind = %L and s.public_id = $1', of_kind) into tiers using key;
    execute format('select min(s.area_id) as area, min(s.other_area_id) as other, min(s.third_area_id) as third, count(*) as n from derived.row_standing s where s.kind = %L and s.public_id = $1', of_kind) into stands using key;
    content := base.content_of(of_kind, key, cols, part);
    counted := base.counted_by(of_kind, dataset, format('t.public_id = %L', key));
    cells := case when what.versioned then base.cells_of(of_kind, key) else '[]' end;
    if field is null then
      -- Parts that cannot stand without the row go with it, each with a tombstone of its own.
      for child in select r.* from derived.refers_to r join pg_attribute a on a.attrelid = format('base.%I', r.kind)::regclass and a.attname = r.via and a.attnotnull where r.target = of_kind loop
        execute format('select array(select distinct t.public_id from base.%I t where t.%I = $1)', child.kind, child.via) into children using key;
        for i in 1 .. coalesce(cardinality(children), 0) loop
          number := number + 1;
          perform base.erase_row(dataset, child.kind, children[i], null, null, told || jsonb_build_object('id', (told ->> 'id') || '.' || number));
        end loop;
      end loop;
      execute format('delete from base.%I t where t.dataset_id = $1 and t.public_id = $2', of_kind) using dataset, key;
      get diagnostics n = row_count;
      delete from base.withdrawal w where w.dataset_id = dataset and w.kind = of_kind and w.public_id = key;
    else
      n := base.blank(format('base.%I', of_kind)::regclass, key, field, part);
      if what.versioned then cells := cells || base.cells_of(of_kind, key); end if;
    end if;
    hidden := base.hide_counted(dataset, counted) + base.hide_cubes(dataset, stands.area) + base.recount(dataset, of_kind, cells);
    words := base.relist(dataset, of_kind, key);
    waiting := base.erase_traces(dataset, of_kind, key, base.texts_in(content));
    execute format('analyze base.%I', of_kind);
    insert into base.takedown (public_id, dataset_id, scope, kind, type, row_key, record, field, columns, part, reason, note, hash, after_publication, actor, versions, row_tier, area_id, other_area_id, third_area_id, review_needed)
      values (told ->> 'id', dataset, case when field is null then 'ROW' else 'VALUE' end, of_kind, what.type, key, case when not what.pseudonymous then key end,
        field, cols, part, told ->> 'reason', told ->> 'note', base.keyed(told ->> 'key', content::text),
        (select coalesce(max(greatest(r.publication, r.rolled_back_publication)), 0) from base.release r), told ->> 'actor', n,
        (array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'])[(select max(coalesce(array_position(array['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'], t), 4)) from unnest(tiers) t)],
        stands.area, stands.other, stands.third,
        (told ->> 'review')::boolean or 'PROTECTED' = any(tiers) or (select d.tier = 'PROTECTED' from base.dataset d where d.id = dataset));
    return jsonb_build_object('versions', n, 'cells', hidden, 'searchEntries', words, 'waitingReleases', waiting);
  end $$;`;

/** A whole release, or one file of it: every version that it brought. */
const release = `
  create or replace function base.erase_release(what base.release, of_file integer, told jsonb) returns jsonb language plpgsql ${secure} as $$
  declare one record; n bigint; total bigint := 0; hidden integer := 0; words integer := 0; counted jsonb; content text := ''; part text; gone text[]; sums text[]; newest boolean; waiting integer; own text;
  begin
    if what.state <> 'PUBLISHED' then ${no('takedown_unpublished')} end if;
    sums := array(select f.sha256 from base.release_file f where f.release_id = what.id and (of_file is null or f.ordinal = of_file) and f.sha256 <> '' order by 1);
    if of_file is not null and sums = '{}' then ${no('takedown_file')} end if;
    newest := not exists (select from base.release r where r.dataset_id = what.dataset_id and r.state = 'PUBLISHED' and r.publication > what.publication);
    for one in select k.kind, k.type from derived.takedown_kind k where k.versioned loop
      own := format('t.dataset_id = %s and t.published_from = %s%s', what.dataset_id, what.publication, case when of_file is null then '' else ' and t.source_file = ' || of_file end);
      execute format('select md5(string_agg(md5(to_jsonb(t)::text), '''' order by t.public_id)), array_agg(t.public_id) from base.%I t where %s', one.kind, own) into part, gone;
      continue when gone is null and not newest;
      counted := base.counted_by(one.kind, what.dataset_id, own);
      execute format('delete from base.%I t where %s', one.kind, own);
      get diagnostics n = row_count;
      -- Nothing came after the newest release: what it ended goes on.
      if newest then
        execute format('update base.%I t set published_to = null where t.dataset_id = $1 and t.published_to = $2 and t.published_from < $2 and ($3 or t.public_id = any($4))', one.kind)
          using what.dataset_id, what.publication, of_file is null, coalesce(gone, '{}');
        delete from base.withdrawal w where w.dataset_id = what.dataset_id and w.kind = one.kind and w.published_to = what.publication and of_file is null;
      end if;
      continue when n = 0 and not newest;
      content := content || coalesce(part, '');
      total := total + n;
      hidden := hidden + base.hide_counted(what.dataset_id, counted);
      if exists (select from base.coverage c where c.dataset_id = what.dataset_id and c.kind = one.kind) then
        hidden := hidden + base.recount(what.dataset_id, one.kind, null);
      end if;
      words := words + base.relist(what.dataset_id, one.kind, null);
      execute format('analyze base.%I', one.kind);
    end loop;
    hidden := hidden + base.hide_cubes(what.dataset_id, null);
    waiting := base.erase_traces(what.dataset_id, null, null, '{}');
    if of_file is null then
      delete from base.release_file f where f.release_id = what.id;
      delete from base.reject x where x.release_id = what.id;
      delete from base.gate x where x.release_id = what.id;
      update base.release r set state = 'TAKEN_DOWN', note = null, override_reason = null, rolled_back_at = now(),
        rolled_back_publication = (select greatest(coalesce(max(o.publication), 0), coalesce(max(o.rolled_back_publication), 0)) + 1 from base.release o) where r.id = what.id;
    else
      update base.release_file f set name = '(taken down)', sha256 = '', bytes = 0, note = null where f.release_id = what.id and f.ordinal = of_file;
      delete from base.reject x where x.release_id = what.id and x.file = of_file;
    end if;
    insert into base.takedown (public_id, dataset_id, scope, release, file, sums, reason, note, hash, after_publication, actor, versions, row_tier, review_needed)
      select told ->> 'id', what.dataset_id, case when of_file is null then 'RELEASE' else 'FILE' end, what.public_id, of_file, sums, told ->> 'reason', told ->> 'note',
        base.keyed(told ->> 'key', content), what.publication, told ->> 'actor', total, 'OPEN', (told ->> 'review')::boolean or d.tier = 'PROTECTED'
      from base.dataset d where d.id = what.dataset_id;
    return jsonb_build_object('versions', total, 'cells', hidden, 'searchEntries', words, 'waitingReleases', waiting);
  end $$;`;

/**
 * The one door: finds what is meant and erases it in the transaction of the act, while nobody publishes. A load that is still reading is
 * not waited for: before it publishes or keeps anything it looks whether something was taken down meanwhile.
 */
const door = `
  create or replace function base.take_down(target jsonb, told jsonb) returns jsonb language plpgsql security definer ${secure} as $$
  declare dataset integer; kind_of derived.takedown_kind; key text; of_release base.release; keys text[]; kinds text[]; one record; invented boolean;
  begin
    if not exists (select from base.person p join base.person_role r on r.person_id = p.id where p.public_id = told ->> 'actor' and r.role = 'STEWARD' and r.ended_at is null and p.barred_at is null) then ${no('takedown_role')} end if;
    if target ? 'release' then
      select r.* into of_release from base.release r where r.public_id = target ->> 'release';
      dataset := of_release.dataset_id;
    end if;
    if target ? 'record' then
      key := target ->> 'record';
      select k.* into kind_of from derived.takedown_kind k where k.prefix = split_part(key, '_', 1);
      if kind_of.kind is not null then execute format('select t.dataset_id from base.%I t where t.public_id = $1 limit 1', kind_of.kind) into dataset using key; end if;
    end if;
    select d.synthetic into invented from base.dataset d where d.id = dataset;
    if dataset is null or (told ->> 'demonstration')::boolean and not invented then return null; end if;
    -- A word on what is waited for comes before the statement's own end.
    perform set_config('lock_timeout', (select case when s.setting::int between 1 and 10000 then s.setting::int * 4 / 5 else 8000 end from pg_settings s where s.name = 'statement_timeout') || 'ms', true);
    perform pg_advisory_xact_lock(hashtext('tributary publish'));
    -- What was published while this waited counts.
    if of_release.id is not null then select r.* into of_release from base.release r where r.id = of_release.id; end if;
    if target ? 'line' then
      for one in select k.kind from derived.takedown_kind k where k.versioned loop
        execute format('select array(select distinct t.public_id from base.%I t where t.dataset_id = $1 and t.published_from = $2 and t.source_file = $3 and t.source_line = $4 limit 3)', one.kind)
          into keys using dataset, of_release.publication, (target ->> 'file')::int, (target ->> 'line')::int;
        if cardinality(keys) > 1 or key is not null and cardinality(keys) > 0 then ${no('takedown_lines')} end if;
        if cardinality(keys) = 1 then key := keys[1]; select k.* into kind_of from derived.takedown_kind k where k.kind = one.kind; end if;
      end loop;
      if key is null then return null; end if;
    end if;
    return (case when key is null then base.erase_release(of_release, (target ->> 'file')::int, told)
      else base.erase_row(dataset, kind_of.kind, key, kind_of.type || '.' || (target ->> 'field'), target ->> 'part', told) end)
      || jsonb_build_object('dataset', (select d.code from base.dataset d where d.id = dataset), 'datasetId', dataset, 'type', kind_of.type);
  end $$;`;

/**
 * Takedowns, kept by the database whoever asks: what is erased is gone from every release, number, word and waiting file in one
 * transaction, or nothing is. Functions run with the rights of their owner; the workflow's login may call the one door alone.
 */
export const takedownGuards = `${erasing}${row}${release}${door}
  create or replace function base.takedown_waits(t base.takedown) returns boolean language sql stable as $$
    select t.review_needed and t.reviewed_at is null
  $$;
  create or replace function base.tell_of_takedown() returns trigger language plpgsql security definer ${secure} as $$
  begin
    perform base.tell_holders('TAKEDOWN', new.dataset_id, new.public_id, 'Something of the dataset ' || d.code || ' was taken down (' || new.reason || '). Erase it from your copies, too: takedowns says what it is.', new.public_id)
      from base.dataset d where d.id = new.dataset_id;
    if new.review_needed then
      perform base.tell('REVIEW_WAITS', array(select p.public_id from base.person p join base.person_role x on x.person_id = p.id
        where x.ended_at is null and p.barred_at is null and x.role in ('STEWARD', 'DATA_PROTECTION_OFFICER') and p.public_id <> new.actor
          and p.demonstration = coalesce((select a.demonstration from base.person a where a.public_id = new.actor), false)),
        new.public_id, 'A takedown waits for its review.', new.public_id);
    end if;
    return null;
  end $$;
  create or replace trigger takedown_told after insert on base.takedown for each row execute function base.tell_of_takedown();
  revoke execute on function base.take_down(jsonb, jsonb), base.erase_row(integer, text, text, text, text, jsonb), base.erase_release(base.release, integer, jsonb),
    base.tell_of_takedown(), ${erasingFunctions.map((one) => `base.${one}`).join(', ')} from public;
`;
