import { createHash } from 'node:crypto';
import type { IncidentInput } from '../source.ts';
import { missingMigrantsCountries } from './missing-migrants-countries.ts';

/** Columns without which a list is not what it should be; that of the country of origin came in 2025 only. */
export const columns = [
  'source_year',
  'source_row',
  'web_id',
  'region',
  'reported_date',
  'number_dead',
  'number_missing',
  'total_dead_and_missing',
  'number_of_survivors',
  'number_of_female',
  'number_of_male',
  'number_of_children',
  'cause_death',
  'country_of_incident',
  'location_description',
  'location_coodinates',
  'migration_route',
  'information_source',
  'url',
  'source_quality',
] as const;

type Column = (typeof columns)[number];
type Cells = Readonly<Record<string, string>>;
type Fault = { readonly column: string; readonly value: string | null; readonly reason: string };

/** Everything that a row says, but for where it stands in its list. */
const contentOf = (row: Cells): string =>
  JSON.stringify(Object.entries(row).filter(([column]) => column !== 'source_row'));

/** Finds rows that repeat an earlier one in every column except the row number; answers the earlier line. */
export const copyDetector = () => {
  const lines = new Map<string, number>();
  return (row: Cells, line: number): number | undefined => {
    const content = contentOf(row);
    const first = lines.get(content);
    if (first === undefined) lines.set(content, line);
    return first;
  };
};

const isWebId = (text: string): boolean => /^\d{4}\.MMP\d+$/.test(text);

/** Year and identifier of the provider; what the row says where it has none. */
const identityOf = (row: Cells): string => {
  const id = plainText(row.web_id ?? '');
  const rest = isWebId(id) ? id : createHash('sha256').update(contentOf(row)).digest('base64url').slice(0, 22);
  return `${row.source_year}:${rest}`;
};

/**
 * Keys of the rows of a list, from the list itself. An identifier may stand on several rows, parts of one incident. They are
 * counted from below: the list begins with the newest, so that a row that joins it on top changes no other row's key.
 */
export const keysOf = async (rows: AsyncIterable<Cells> | Iterable<Cells>): Promise<(row: Cells) => string> => {
  const left = new Map<string, number>();
  const copyOf = copyDetector();
  for await (const row of rows) {
    if (copyOf(row, 0) !== undefined) continue;
    const identity = identityOf(row);
    left.set(identity, (left.get(identity) ?? 0) + 1);
  }
  return (row) => {
    const identity = identityOf(row);
    const place = left.get(identity) ?? 1;
    left.set(identity, place - 1);
    return place === 1 ? identity : `${identity}#${place}`;
  };
};

/** One incident, or the first cell that cannot be read. */
export const readIncident = (row: Cells, key: string, releasedOn: string): IncidentInput | Fault => {
  const text = (column: Column): string => plainText(row[column] ?? '');
  const textOrNull = (column: Column): string | null => text(column) || null;
  const faults: Fault[] = [];
  const fault = (column: Column, reason: string): null => {
    faults.push({ column, value: row[column] ?? null, reason });
    return null;
  };
  const count = (column: Column, signed = false): number | null => {
    const digits = text(column);
    if (digits === '') return null;
    if (!/^-?(\d+|\d{1,3}(,\d{3})+)$/.test(digits)) return fault(column, 'not a whole number');
    const value = Number(digits.replaceAll(',', ''));
    return value < 0 && !signed ? fault(column, 'a count below zero') : value;
  };

  const year = count('source_year') ?? fault('source_year', 'the year is missing');
  const webId = text('web_id');
  // A sentence in place of the identifier means that the cells of the row are shifted.
  if (webId !== '' && !isWebId(webId)) fault('web_id', 'not an identifier such as 2024.MMP0001');

  const occurredOn = textOrNull('reported_date');
  if (occurredOn !== null && !isDay(occurredOn)) fault('reported_date', 'not a day written 2024-12-31');
  else if (occurredOn !== null && occurredOn > releasedOn)
    fault('reported_date', `later than the release, ${releasedOn}`);

  const country = text('country_of_incident');
  const iso3 = country === '' ? null : missingMigrantsCountries.get(country);
  if (iso3 === undefined) {
    fault('country_of_incident', 'a country name that is not in the table: add it to missing-migrants-countries.ts');
  }

  const position = coordinates(text('location_coodinates'));
  if (position === undefined) fault('location_coodinates', 'not “latitude, longitude” in degrees');
  const quality = count('source_quality');
  if (quality !== null && (quality < 1 || quality > 5)) fault('source_quality', 'the quality runs from 1 to 5');

  // A name of a country of origin that the table lacks is no reason to lose the record.
  const origin = missingMigrantsCountries.get(plainText(row.country_origin ?? ''));

  const incident: IncidentInput = {
    scope: String(year),
    key,
    sourceKey: webId || null,
    kind: 'NOT_STATED',
    nationalities: origin ? [origin] : [],
    area: iso3 ? { scheme: 'ISO3', code: iso3 } : null,
    region: textOrNull('region'),
    route: textOrNull('migration_route'),
    occurredOn,
    year: year ?? 0,
    dead: count('number_dead'),
    // Both may be negative: a record that corrects another record of the same incident.
    missing: count('number_missing', true),
    survivors: count('number_of_survivors', true),
    deadOrMissing: count('total_dead_and_missing'),
    women: count('number_of_female'),
    men: count('number_of_male'),
    children: count('number_of_children'),
    cause: textOrNull('cause_death'),
    quality,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    locationDescription: textOrNull('location_description'),
    informationSource: textOrNull('information_source'),
    links: links(text('url')),
  };
  return faults[0] ?? incident;
};

/** A day of the calendar, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** `lat, lon` in decimal degrees; null where the source gives none, undefined where it gives something else. */
const coordinates = (text: string): { latitude: number; longitude: number } | null | undefined => {
  if (text === '') return null;
  const match = /^(-?\d{1,2}(?:\.\d+)?), ?(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
};

/** The source lists links with commas or blanks between them and a few words after some; a comma inside a link stays. */
const links = (text: string): readonly string[] =>
  text
    .split(/[\s,;]+(?=https?:\/\/)/)
    .map((link) => (link.split(/\s/)[0] ?? '').replace(/[,;]+$/, ''))
    .filter((link) => /^https?:\/\//.test(link));

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Decodes HTML entities once and squashes white space, line ends included. */
export const plainText = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (entity, decimal, hexadecimal, name) => {
      if (name !== undefined) return named[name] ?? entity;
      const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
