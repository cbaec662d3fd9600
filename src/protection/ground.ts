import type { PlaceOf, RecordDef } from '../query/record.ts';
import { apart, joined, type Once } from './settings.ts';
import { tiers } from './tier.ts';

/**
 * Where the rows of a record stand, as conditions on protocols, agreements and grants ask for it. Of the rows `t` of a view it is
 * told through joins, which the planner drops where nothing asks; of other rows through sub-selects.
 */
export type Ground = {
  readonly alias: string;
  /** One expression for the country of each place; the first is the place itself. */
  readonly countries: readonly string[];
  /** Conditions under which a place counts: a second one may be absent. */
  readonly absent: readonly (string | null)[];
  /** Level of the first place. */
  readonly level: () => string;
  /** How fine the row is, where nothing else says so. */
  readonly grain: () => string;
  /** A column of the first place, for rolling up. */
  readonly place: (column: string) => string;
  /** The finest grain that a class has at a rank or below it, in all countries of the row; 6 where no protocol speaks. */
  readonly reach: (kind: string, rank: number) => string;
  /** From which grain on protocols of all its countries speak of a class; 7 where one does not. */
  readonly spoken: (kind: string) => string;
  /** What is the same for all rows, worked out once. */
  readonly once: (what: Once) => string;
  /** The joins that were asked for so far. */
  readonly joins: () => string;
};

const areaColumns = ['area_id', 'counterpart_area_id'];

export const placesOf = (record: RecordDef, columns: { has(column: string): boolean }): readonly PlaceOf[] =>
  record.places ?? areaColumns.filter((column) => columns.has(column));

/** The highest rank has no limit. */
const limited = tiers.length - 1;

const placeNames = ['place', 'other', 'third'] as const;
const word = (kind: string) => kind.toLowerCase();

/** Rows `t` of a view, whose joins stand in its FROM. Lines that are added up hold countries where rows hold places. */
export const joinedGround = (
  record: RecordDef,
  columns: { has(column: string): boolean },
  alias = 't',
  ofCountries = false,
): Ground => {
  const places = placesOf(record, columns);
  if (places.length > placeNames.length) throw new Error(`${record.type} stands in more than three places`);
  const wanted = new Set<string>();
  const lines: string[] = [];
  const held = new Map<string, Once>();
  const join = (name: string, line: string): string => {
    if (!wanted.has(name)) {
      wanted.add(name);
      lines.push(` left join ${line}`);
    }
    return name;
  };
  const area = (at: number): string => {
    const place = places[at] as PlaceOf;
    if (typeof place === 'string') return `${alias}.${place}`;
    return `${join(`by_${at}`, `base.${place.view} by_${at} on by_${at}.id = ${alias}.${place.by}`)}.area_id`;
  };
  const placed = (at: number): string => {
    const name = placeNames[at] as string;
    if (wanted.has(name)) return name;
    const column = area(at);
    return join(name, `base.area ${name} on ${name}.id = ${column}`);
  };
  const country = (at: number) => (ofCountries ? area(at) : `coalesce(${placed(at)}.admin0_id, ${placed(at)}.id)`);
  const protocol = (kind: string, at: number): string => {
    const name = `${placeNames[at]}_${word(kind)}`;
    if (wanted.has(name)) return name;
    const of = country(at);
    return join(name, `base.protocol_reach ${name} on ${name}.area_id = ${of} and ${name}.class = '${kind}'`);
  };
  const absent = (at: number) => {
    const place = places[at] as PlaceOf;
    return at === 0 || typeof place !== 'string' ? null : `${alias}.${place} is null`;
  };
  return {
    alias,
    get countries() {
      const isAtHand = (at: number) => ofCountries || wanted.has(placeNames[at] as string);
      return places.map((_, at) => (isAtHand(at) ? country(at) : countryOf(places, at, alias)));
    },
    absent: places.map((_, at) => absent(at)),
    level: () => (places.length ? `coalesce(${placed(0)}.level, 0)` : '0'),
    grain: () => (columns.has('grain') ? `${alias}.grain` : places.length ? `coalesce(${placed(0)}.level, 0)` : '0'),
    place: (column) => `${placed(0)}.${column}`,
    reach: (kind, rank) =>
      rank >= limited || !places.length
        ? '6'
        : least(places.map((_, at) => `coalesce(${protocol(kind, at)}.reach_${rank}, 6)`)),
    spoken: (kind) => {
      const each = places.map((_, at) => {
        const gone = absent(at);
        const from = `coalesce(${protocol(kind, at)}.spoken_from, 7)`;
        return gone ? `case when ${gone} then 0 else ${from} end` : from;
      });
      return each.length ? (each.length === 1 ? (each[0] as string) : `greatest(${each.join(', ')})`) : '7';
    },
    once: (what) => {
      held.set(what.name, what);
      return `held.${what.name}`;
    },
    joins: () => `${lines.join('')}${held.size ? joined(held.values()) : ''}`,
  };
};

/**
 * Other rows than those of a view: told through sub-selects, which are only worked out where a condition gets to them. `once` is that
 * of the view's own rows where these are looked at for each of them.
 */
export const apartGround = (
  record: RecordDef,
  columns: { has(column: string): boolean },
  alias: string,
  once: Ground['once'] = apart,
): Ground => {
  const places = placesOf(record, columns);
  const area = (at: number): string => areaOf(places, at, alias);
  const level = () => (places.length ? `coalesce((select k.level from base.area k where k.id = ${area(0)}), 0)` : '0');
  const asked = (kind: string, at: number, column: string) =>
    `(select r.${column} from base.area k join base.protocol_reach r on r.area_id = coalesce(k.admin0_id, k.id) and r.class = '${kind}' where k.id = ${area(at)})`;
  return {
    alias,
    countries: places.map((_, at) => countryOf(places, at, alias)),
    absent: places.map((place, at) => (at === 0 || typeof place !== 'string' ? null : `${alias}.${place} is null`)),
    level,
    grain: () => (columns.has('grain') ? `${alias}.grain` : level()),
    place: (column) => `(select k.${column} from base.area k where k.id = ${area(0)})`,
    reach: (kind, rank) =>
      rank >= limited || !places.length
        ? '6'
        : least(places.map((_, at) => `coalesce(${asked(kind, at, `reach_${rank}`)}, 6)`)),
    spoken: (kind) => {
      const each = places.map((_, at) => `coalesce(${asked(kind, at, 'spoken_from')}, 7)`);
      return each.length ? (each.length === 1 ? (each[0] as string) : `greatest(${each.join(', ')})`) : '7';
    },
    once,
    joins: () => '',
  };
};

const areaOf = (places: readonly PlaceOf[], at: number, alias: string): string => {
  const place = places[at] as PlaceOf;
  return typeof place === 'string'
    ? `${alias}.${place}`
    : `(select b.area_id from base.${place.view} b where b.id = ${alias}.${place.by})`;
};

/** Only asked for where an agreement or a grant is limited to countries: a sub-select costs nothing where no one is. */
const countryOf = (places: readonly PlaceOf[], at: number, alias: string): string =>
  `(select coalesce(k.admin0_id, k.id) from base.area k where k.id = ${areaOf(places, at, alias)})`;

const least = (each: readonly string[]): string =>
  each.length === 1 ? (each[0] as string) : `least(${each.join(', ')})`;
