// The statements that a developer writes for the plain tables: one for a list, one for many parents at once.
import postgres from 'postgres';

export const sql = postgres(process.env.DATABASE_URL as string, {
  max: 10,
  connection: { search_path: 'plain' },
  types: {
    // Days stay as they are written.
    date: { to: 1082, from: [1082], serialize: String, parse: String },
  },
});

export type Row = Record<string, unknown>;

const observation = sql`o.position, o.public_id as id, o.country_id, o.indicator_id, o.sex, o.age, o.value, o.status, o.nature`;

export const countryBy = (code: string) => sql`select *, public_id as id, id as key from country where code = ${code}`;
export const countriesIn = (region: string) =>
  sql`select *, public_id as id, id as key from country where region = ${region} order by code`;
export const countriesById = (ids: readonly number[]) =>
  sql`select *, public_id as id, id as key from country where id = any(${ids as number[]})`;
export const indicatorsById = (ids: readonly number[]) =>
  sql`select * from indicator where id = any(${ids as number[]})`;

export const observationsOf = (indicator: string, from: string, to: string, first: number) => sql`
  select ${observation} from observation o where o.indicator_id = (select i.id from indicator i where i.code = ${indicator})
    and o.period_start between ${from} and ${to} order by o.period_start, o.position desc limit ${first}`;
export const observationsAfter = (position: number, first: number) => sql`
  select ${observation} from observation o where o.position > ${position} order by o.position limit ${first}`;
export const latestOf = (countries: readonly number[], first: number) => sql`
  select ${observation} from unnest(${countries as number[]}::int[]) c(id) cross join lateral (
    select * from observation x where x.country_id = c.id order by x.position limit ${first}) o`;
export const ofIndicators = (countries: readonly number[], indicators: readonly string[], first: number) => sql`
  select ${observation} from unnest(${countries as number[]}::int[]) c(id) cross join lateral (
    select * from observation x where x.country_id = c.id and x.indicator_id in (select i.id from indicator i where i.code = any(${indicators as string[]}))
    order by x.position limit ${first}) o`;
export const displacementOf = (countries: readonly number[], first: number) => sql`
  select d.*, d.public_id as id, d.period_start as "periodStart", d.population_group as "populationGroup", d.area_code as "areaCode"
  from unnest(${countries as number[]}::int[]) c(id) cross join lateral (
    select * from displacement_record x where x.country_id = c.id order by x.period_start desc, x.public_id desc limit ${first}) d`;
export const restrictionsOf = (countries: readonly number[], first: number) => sql`
  select r.*, r.public_id as id, r.valid_from as "validFrom" from unnest(${countries as number[]}::int[]) c(id) cross join lateral (
    select * from restriction x where x.country_id = c.id and x.end_reason = 'OPEN' order by x.valid_from desc, x.public_id desc limit ${first}) r`;
export const profilesOf = (countries: readonly number[]) =>
  sql`select *, public_id as id, id as key from governance_profile where country_id = any(${countries as number[]})`;
export const scoresOf = (profiles: readonly number[], items: readonly string[]) => sql`
  select s.*, s.public_id as id from governance_score s where s.profile_id = any(${profiles as number[]}) and s.item = any(${items as string[]})`;
export const byAdmin1 = (code: string) => sql`
  select d.admin1_code as "admin1Code", d.period_start as "periodStart", sum(d.value)::float8 as sum
  from displacement_record d where d.country_id = (select c.id from country c where c.code = ${code}) and d.population_group = 'IDP' group by 1, 2 order by 1, 2`;
