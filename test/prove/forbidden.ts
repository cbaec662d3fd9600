/**
 * Two databases that differ only in what an anonymous caller must not learn: names, positions and exact places of sites and points,
 * figures finer than they may be told and why there are none, whether such figures have parts, words and exact positions of
 * incidents, and everything in datasets above OPEN.
 */
export const forbidden = `
  create temporary table hidden on commit drop as select id from base.dataset where tier <> 'OPEN';
  update base.site set
    name = case when name is null then 'A name' when length(name) % 2 = 0 then null else reverse(name) end,
    latitude = case when latitude is null then 1 when latitude::numeric % 2 > -1 then null else latitude / 2 end,
    longitude = case when longitude is null then 1 else -longitude end;
  update base.displacement_stock set value = case when value % 3 = 0 then null else coalesce(value, 0) * 7 + 1 end where grain > 2;
  update base.displacement_stock t set area_id = (
    select max(w.id) from base.area a join base.area w on w.parent_id = a.parent_id where a.id = t.area_id) where grain > 2
    and exists (select 1 from base.area a where a.id = t.area_id and a.level = 3);
  update base.site t set area_id = (
    select max(w.id) from base.area a join base.area w on w.parent_id = a.parent_id where a.id = t.area_id)
    where exists (select 1 from base.area a where a.id = t.area_id and a.level = 3);
  update base.displacement_stock set qualifier = case when qualifier = 'EXACT' then 'LESS_THAN' else 'EXACT' end,
    status = case when status = 'NORMAL' then 'SUPPRESSED_AT_SOURCE' else 'NORMAL' end where grain > 2;
  delete from base.displacement_stock where grain > 2 and (movement <> 'ALL' or sex <> 'TOTAL');
  update base.flow_observation set value = case when value % 2 = 0 then null else value + 1 end,
    status = case when status = 'NORMAL' then 'NOT_COLLECTED' else 'NORMAL' end, destination_area_id = null where grain > 1;
  delete from base.flow_observation where grain > 1 and departure_area_id is not null;
  update base.flow_point set name = reverse(name), latitude = 3, longitude = null;
  update base.coverage set rows = rows + 3 where parts and grain > case kind when 'displacement_stock' then 2 else 1 end;
  update base.incident set
    location_description = case when location_description is null then 'Words' else null end,
    latitude = round(latitude::numeric, 1) + 0.03, longitude = round(longitude::numeric, 1) - 0.04;
  update base.restriction set comment = case when comment is null then 'A remark' else null end;
  update base.observation set value = value + 1, footnotes = '{}' where dataset_id in (select id from hidden);
  update base.governance_answer set note = case when note is null then 'A note' end;
  delete from base.governance_finding where row_tier <> 'OPEN';
  update base.governance_answer set level = 0, evidence = null where row_tier <> 'OPEN';
  delete from base.governance_assessment where row_tier <> 'OPEN' and sequence = 1 and status = 'DRAFT';
  delete from base.incident where dataset_id in (select id from hidden) and year = 2026 and dead_or_missing % 2 = 0;
  update base.release_file set sha256 = reverse(sha256), bytes = bytes + 7 where release_id in (
    select r.id from base.release r where exists (select from base.displacement_stock x where x.dataset_id = r.dataset_id)
      or exists (select from base.incident x where x.dataset_id = r.dataset_id));
  update base.operation set name = '{"en": ["Other", "SYNTHETIC"]}' where dataset_id in (select id from hidden);
  update base.round set period_start = '2020-01-01', number = 9 where dataset_id in (select id from hidden);
  update base.series set code = 'OTHER' where dataset_id in (select id from hidden);
  update base.release set version = 'Other', released_on = '2019-01-01' where dataset_id in (select id from hidden);`;

/** The sample comes from no files; both get some. */
export const files = `
  insert into base.release_file (release_id, ordinal, name, sha256, bytes)
    select id, 9, 'invented.csv', md5(id::text) || md5(version), 1000 from base.release;`;
