const secure = 'set search_path = pg_catalog, pg_temp';

/** What is fixed in every versioned row, and nothing of its content. */
const apart = `'public_id', 'dataset_id', 'scope_id', 'published_from', 'published_to', 'source_file', 'source_line', 'taken_down', 'id'`;

/**
 * Emptying and deleting, told by the compiled views of \`derived\` which tables, fields and numbers there are. The loader empties staged
 * rows by the same function, so that what is taken in later looks like what was erased.
 */
export const erasing = `
  create or replace function base.blank(target regclass, key text, of_field text, part text) returns bigint language plpgsql ${secure} as $$
  declare what record; col text; sets text[] := '{}'; done bigint;
  begin
    select f.field, f.columns, f.localized, k.versioned, k.measure, k.status into strict what
      from derived.redactable f join derived.takedown_kind k on k.kind = f.kind where f.field = of_field;
    foreach col in array what.columns loop
      sets := sets || case when part is null then format('%I = null', col) when what.localized then format('%1$I = %1$I - %2$L::text', col, part)
        else format('%1$I = case when %1$I ? %2$L then jsonb_set(%1$I, array[%2$L], ''null'') else %1$I end', col, part) end;
    end loop;
    if part is null and what.measure = any(what.columns) and what.status is not null then sets := sets || format('%I = ''TAKEN_DOWN''', what.status); end if;
    if what.versioned then
      sets := sets || format('taken_down = array(select distinct x from unnest(taken_down || %L::text) u(x) order by 1)', split_part(what.field, '.', 2));
    end if;
    execute format('update %s set %s where public_id = $1', target, array_to_string(sets, ', ')) using key;
    get diagnostics done = row_count;
    return done;
  end $$;

  create or replace function base.keyed(key text, content text) returns text language sql immutable ${secure} as $$
    select encode(sha256(convert_to(key, 'UTF8') || sha256(convert_to(key || content, 'UTF8'))), 'hex')
  $$;
  create or replace function base.texts_in(content jsonb) returns text[] language sql immutable ${secure} as $$
    select array(select distinct x #>> '{}' from jsonb_path_query(content, 'strict $.**') x
      where jsonb_typeof(x) = 'string' and length(x #>> '{}') >= 4 and (x #>> '{}') !~ '^[A-Z0-9_.:-]*$')
  $$;
  create or replace function base.content_of(kind text, key text, columns text[], part text) returns jsonb language plpgsql stable ${secure} as $$
  declare found jsonb;
  begin
    execute format('select jsonb_agg(distinct x.content) from (select %s as content from base.%I t where t.public_id = $1) x',
      case when columns is null then 'to_jsonb(t) - array[${apart.replaceAll("'", "''")}]'
        else 'jsonb_build_array(' || (select string_agg(case when part is null then format('t.%I', c) else format('t.%I -> %L', c, part) end, ', ') from unnest(columns) c) || ')' end, kind)
      into found using key;
    return coalesce(found, '[]');
  end $$;

  -- Cells of coverage that a row is counted in, and those counted anew over all publications.
  create or replace function base.cells_of(of_kind text, key text) returns jsonb language plpgsql stable ${secure} as $$
  declare found jsonb;
  begin
    execute format('select coalesce(jsonb_agg(distinct jsonb_build_array(s.series_id, s.area_id, s.grain, s.parts, s.abroad)), ''[]'') from derived.coverage_source s where s.kind = %L and s.public_id = $1', of_kind)
      into found using key;
    return found;
  end $$;
  create or replace function base.recount(dataset integer, of_kind text, cells jsonb) returns integer language plpgsql ${secure} as $$
  declare n integer; told text := format('x.kind = %L and x.dataset_id = %s', of_kind, dataset); place text := '';
  begin
    if cells = '[]' then return 0; end if;
    if cells is not null then
      told := told || format(' and jsonb_build_array(x.series_id, x.area_id, x.grain, x.parts, x.abroad) in (select jsonb_array_elements(%L::jsonb))', cells);
      select string_agg(distinct e ->> 1, ', ') into place from jsonb_array_elements(cells) e having count(*) = count(e ->> 1);
      if place <> '' then told := told || format(' and x.area_id in (%s)', place); end if;
    end if;
    execute 'delete from base.coverage x where ' || told;
    execute 'with part as (select x.* from derived.coverage_source x where ' || told || '),
      points as (select distinct series_id, area_id, grain, parts, abroad, unnest(array[published_from, published_to]) as p from part),
      counted as (
        select c.series_id, c.area_id, c.grain, c.parts, c.abroad, c.p, count(r.public_id)::int as n, min(r.period_start) as a, max(r.period_end) as b
        from points c left join part r on r.published_from <= c.p and (r.published_to is null or r.published_to > c.p)
          and row(r.series_id, r.area_id, r.grain, r.parts, r.abroad) is not distinct from row(c.series_id, c.area_id, c.grain, c.parts, c.abroad)
        where c.p is not null group by 1, 2, 3, 4, 5, 6),
      moved as (select *, lag(row(n, a, b)::text) over w is distinct from row(n, a, b)::text as is_new from counted window w as (partition by series_id, area_id, grain, parts, abroad order by p)),
      runs as (select *, lead(p) over (partition by series_id, area_id, grain, parts, abroad order by p) as until from moved where is_new)
      insert into base.coverage (dataset_id, kind, series_id, area_id, grain, parts, abroad, rows, period_start, period_end, published_from, published_to)
      select $1, $2, series_id, area_id, grain, parts, abroad, n, a, b, p, until from runs where n > 0' using dataset, of_kind;
    get diagnostics n = row_count;
    return n;
  end $$;

  -- Words that a row, or all rows of a kind, are found by.
  create or replace function base.relist(dataset integer, of_kind text, key text) returns integer language plpgsql ${secure} as $$
  declare n integer;
  begin
    delete from base.search_entry e where e.kind = of_kind and e.dataset_id = dataset and (key is null or e.public_id = key);
    get diagnostics n = row_count;
    if n > 0 then
      execute format('insert into base.search_entry (kind, public_id, dataset_id, language, text, folded, is_code, lesser)
        select distinct s.kind, s.public_id, s.dataset_id, s.language, s.text, words.fold(s.text), s.is_code, s.lesser from derived.search_source s
        where s.kind = %L and s.dataset_id = $1 and ($2 is null or s.public_id = $2)', of_kind) using dataset, key;
    end if;
    return n;
  end $$;

  -- Numbers that rows were counted into, in every release: told of none of them any more.
  create or replace function base.counted_by(of_kind text, dataset integer, condition text) returns jsonb language plpgsql stable ${secure} as $$
  declare into_what record; ids jsonb; found jsonb := '[]';
  begin
    for into_what in select c.* from derived.counted_into c where c.kind = of_kind loop
      execute format('select jsonb_agg(distinct t.%I) from base.%I t where t.dataset_id = %s and %s', into_what.via, of_kind, dataset, condition) into ids;
      found := found || jsonb_build_array(to_jsonb(into_what) || jsonb_build_object('ids', coalesce(ids, '[]')));
    end loop;
    return found;
  end $$;
  create or replace function base.hide_counted(dataset integer, counted jsonb) returns integer language plpgsql ${secure} as $$
  declare one jsonb; n integer; total integer := 0;
  begin
    for one in select jsonb_array_elements(counted) loop
      execute format('update base.%I t set %s, status = %L where t.dataset_id = $1 and t.%I in (select (jsonb_array_elements($2))::int) and t.%I is not null', one ->> 'into_kind',
        (select string_agg(format('%I = null', c), ', ') from jsonb_array_elements_text(one -> 'columns') c), one ->> 'status', one ->> 'via', one -> 'columns' ->> 0)
        using dataset, one -> 'ids';
      get diagnostics n = row_count;
      total := total + n;
    end loop;
    return total;
  end $$;

  -- Tables of another dataset that are made of these rows; they are made anew once enough others have changed as well.
  create or replace function base.hide_cubes(dataset integer, area integer) returns integer language plpgsql ${secure} as $$
  declare n integer;
  begin
    update base.cube_cell t set count = null, figures = null, status = 'SUPPRESSED'
      where t.count is not null and t.cube_id in (select m.cube_id from base.cube_made m join base.release r on r.publication = m.publication where r.dataset_id = dataset)
        and (area is null or (select coalesce(k.admin0_id, k.id) from base.area k where k.id = t.area_id) = (select coalesce(k.admin0_id, k.id) from base.area k where k.id = area));
    get diagnostics n = row_count;
    return n;
  end $$;

  -- What was kept beside the rows: rejected values, differences that were reviewed, and releases that wait with their very bytes.
  create or replace function base.erase_traces(dataset integer, of_kind text, key text, words text[]) returns integer language plpgsql ${secure} as $$
  declare waiting integer[]; word text;
  begin
    waiting := array(select r.id from base.release r where r.dataset_id = dataset and r.state in ('STAGED', 'HELD', 'EMBARGOED'));
    delete from base.release_bytes x where x.release_id = any(waiting);
    delete from base.release_file x where x.release_id = any(waiting);
    delete from base.reject x where x.release_id = any(waiting);
    delete from base.gate x where x.release_id = any(waiting);
    delete from base.release_review x where x.release_id = any(waiting);
    delete from base.release_diff x where x.release_id = any(waiting);
    delete from base.release_diff_row x where x.release_id = any(waiting);
    delete from base.release x where x.id = any(waiting);
    update base.steward_order x set state = 'FAILED', outcome = 'TAKEN_DOWN', message = 'Something of the dataset was taken down. Load the files again.', finished_at = now()
      where x.release_id = any(waiting) and x.state = 'WAITING';
    update base.reject x set value = null from base.release r where r.id = x.release_id and r.dataset_id = dataset and x.value is not null;
    delete from base.release_diff_row x using base.release r where r.id = x.release_id and r.dataset_id = dataset and (key is null or x.kind = of_kind and x.row_id = key);
    foreach word in array words loop
      update base.reject x set reason = replace(x.reason, word, '…') from base.release r where r.id = x.release_id and r.dataset_id = dataset and position(word in x.reason) > 0;
      update base.gate x set message = replace(x.message, word, '…') from base.release r where r.id = x.release_id and r.dataset_id = dataset and position(word in x.message) > 0;
      update base.release x set note = null where x.dataset_id = dataset and position(word in x.note) > 0;
    end loop;
    return cardinality(waiting);
  end $$;
`;

/** Nobody calls them but the functions that take down, and the loader as the owner. */
export const erasingFunctions = [
  ...[
    'blank(regclass, text, text, text)',
    'keyed(text, text)',
    'texts_in(jsonb)',
    'content_of(text, text, text[], text)',
  ],
  ...['cells_of(text, text)', 'recount(integer, text, jsonb)', 'relist(integer, text, text)'],
  ...[
    'hide_cubes(integer, integer)',
    'counted_by(text, integer, text)',
    'hide_counted(integer, jsonb)',
    'erase_traces(integer, text, text, text[])',
  ],
];
