-- The same rows as a developer would store them who has no releases, tiers and protocols: for the other servers.
-- `position` counts observations from the newest, so that they can page by their primary key.
drop schema if exists plain cascade;
create schema plain;
set search_path = plain;

create table country as
  select a.id, a.public_id, a.code, a.kind, a.iso3, a.m49, a.level, a.pcode, a.name->'en'->>0 as name,
    (select p.code from base.area_membership m join base.area p on p.id = m.parent_id where m.child_id = a.id and m.hierarchy = 'BENCH' limit 1) as region
  from base.area a where a.kind = 'COUNTRY' and a.code ~ '^[A-Z]{3}$' and exists (select from base.area_membership m where m.child_id = a.id and m.hierarchy = 'BENCH');
create table indicator as select i.id, i.code, i.name->'en'->>0 as name from base.indicator i where i.code ~ '^BENCH_';
create table observation as
  select (row_number() over (order by o.period_start desc, o.public_id desc))::int as position, o.public_id, o.indicator_id, o.area_id as country_id,
    o.period_start, o.period_end, o.period_label as year, o.sex, o.age, o.value::float8 as value, o.status, o.nature
  from base.observation o join indicator i on i.id = o.indicator_id where o.published_to is null;
create table displacement_record as
  select s.public_id, coalesce(a.admin0_id, a.id) as country_id, a.code as area_code, coalesce(p.code, a.code) as admin1_code, r.number as round, s.period_start, s.population_group, s.value::int as value, s.unit, s.status
  from base.displacement_stock s join base.area a on a.id = s.area_id left join base.area p on p.id = a.admin1_id join base.round r on r.id = s.round_id
    join base.dataset d on d.id = s.dataset_id where d.code = 'bench-displacement' and s.published_to is null;
create table restriction as
  select r.public_id, r.area_id as country_id, r.category, r.level, r.code, r.valid_from, r.valid_to, r.end_reason
  from base.restriction r join base.dataset d on d.id = r.dataset_id where d.code = 'bench-restrictions' and r.published_to is null;
create table governance_profile as
  select p.id, p.public_id, p.area_id as country_id from base.governance_profile p join base.framework f on f.id = p.framework_id where f.code = 'BENCH-GOVERNANCE';
create table governance_score as
  select s.public_id, s.profile_id, i.code as item, i.kind as item_kind, s.level, s.edition_label
  from base.governance_score s join governance_profile p on p.id = s.profile_id join base.framework_item i on i.id = s.item_id where s.published_to is null;

alter table country add primary key (id), add unique (code);
create index on country (region, code);
alter table indicator add primary key (id), add unique (code);
alter table observation add primary key (position), add foreign key (indicator_id) references indicator, add foreign key (country_id) references country;
create index on observation (indicator_id, period_start, position desc);
create index on observation (country_id, indicator_id, position);
create index on observation (country_id, position);
alter table displacement_record add primary key (public_id), add foreign key (country_id) references country;
create index on displacement_record (country_id, period_start desc, public_id desc);
create index on displacement_record (country_id, admin1_code, period_start) include (population_group, value);
alter table restriction add primary key (public_id), add foreign key (country_id) references country;
create index on restriction (country_id, valid_from desc, public_id desc) where end_reason = 'OPEN';
create index on restriction (country_id, valid_from desc, public_id desc);
alter table governance_profile add primary key (id), add unique (country_id), add foreign key (country_id) references country;
alter table governance_score add primary key (public_id), add foreign key (profile_id) references governance_profile;
create index on governance_score (profile_id, item);
