import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { refusal } from '../src/errors.ts';
import { sentTypes } from '../src/sent-rows.ts';

const bad = (scalar: string, given: unknown, wanted: string) =>
  refusal(
    'BAD_ARGUMENT',
    `${scalar} cannot be read from ${String(JSON.stringify(given)).slice(0, 60)}: write ${wanted}.`,
  );

const stringOf = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

const readDay = (given: unknown): string => {
  const text = typeof given === 'string' && day.test(given) ? given : null;
  const time = text === null ? Number.NaN : Date.parse(`${text}T00:00:00Z`);
  if (text === null || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text || text < '0001-01-01')
    throw bad('Date', given, 'a calendar day such as "2020-07-01"');
  return text;
};

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** PostgreSQL writes days of four-digit years so. */
const endOfDay = (source: Uint8Array, start: number, end: number): number => {
  if (end - start !== 10) return -1;
  for (let at = 0; at < 10; at += 1)
    if (at === 4 || at === 7 ? source[start + at] !== 0x2d : !isDigit(source[start + at])) return -1;
  return end;
};

/** Each scalar says how it is written as JSON (null where `serialize` must have a look first), and how much of a cell is so already. */
const PlainDate = new GraphQLScalarType({
  name: 'Date',
  serialize: String,
  extensions: {
    json: (value: unknown) => (typeof value === 'string' && day.test(value) ? `"${value}"` : null),
    copied: { types: [sentTypes.date], quoted: true, upTo: endOfDay },
  },
  parseValue: readDay,
  parseLiteral: (node) => readDay(stringOf(node)),
});

/** Where the digits of a plain decimal end, those left out that are zeros behind the point. */
const endOfDecimal = (source: Uint8Array, start: number, end: number): number => {
  let hasPoint = false;
  for (let at = source[start] === 0x2d ? start + 1 : start; at < end; at += 1) {
    if (isDigit(source[at])) continue;
    if (source[at] !== 0x2e || hasPoint) return -1;
    hasPoint = true;
  }
  if (!hasPoint) return end;
  let to = end;
  while (source[to - 1] === 0x30) to -= 1;
  if (source[to - 1] === 0x2e) to -= 1;
  return to;
};

const readInstant = (given: unknown): string => {
  const time = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time)) throw bad('DateTime', given, 'an instant such as "2020-07-01T12:00:00Z"');
  return new Date(time).toISOString();
};

const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => new Date(value as string).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(stringOf(node)),
});

/** A number that JSON.stringify writes as it is given; TypeScript's library does not know it yet. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };

const decimal = /^-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,2})?$/;

/** PostgreSQL's decimal text as a JSON number: every digit kept, zeros behind the last one dropped. */
const exactDigits = (text: string): string => {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' || trimmed === '' ? '0' : trimmed;
};

export const exactNumber = (text: string): unknown =>
  text === 'NaN' || text.includes('Infinity') ? null : rawJSON(exactDigits(text));

/** As PostgreSQL writes decimals, without an exponent. */
const plainDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const readDecimal = (given: unknown): string => {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || !decimal.test(text)) throw bad('Decimal', given, 'a decimal number such as 12.5');
  return text;
};

const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: (value) => exactNumber(String(value)),
  extensions: {
    json: (value: unknown) => (typeof value === 'string' && plainDecimal.test(value) ? exactDigits(value) : null),
    copied: { types: [sentTypes.numeric], quoted: false, upTo: endOfDecimal },
  },
  parseValue: readDecimal,
  parseLiteral: (node) =>
    readDecimal(node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING ? node.value : null),
});

/** Of as many digits as are surely exact as a number of JSON's. */
const endOfCount = (source: Uint8Array, start: number, end: number): number => {
  const first = source[start] === 0x2d ? start + 1 : start;
  if (end - first > 15) return -1;
  for (let at = first; at < end; at += 1) if (!isDigit(source[at])) return -1;
  return end;
};

const readCount = (given: unknown): number => {
  const value = typeof given === 'string' && /^-?\d{1,16}$/.test(given) ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw bad('Count', given, 'a whole number');
  return value;
};

const Count = new GraphQLScalarType({
  name: 'Count',
  serialize: readCount,
  extensions: {
    json: (value: unknown) => (Number.isSafeInteger(value) ? `${value}` : null),
    copied: {
      types: [sentTypes.smallint, sentTypes.int, sentTypes.bigint, sentTypes.numeric],
      quoted: false,
      upTo: endOfCount,
    },
  },
  parseValue: readCount,
  parseLiteral: (node) => readCount(node.kind === Kind.INT ? node.value : null),
});

/** Outlines leave as they were checked when they came in; nobody sends any. */
const GeoJSON = new GraphQLScalarType({ name: 'GeoJSON', serialize: (value) => value });

const Json = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

export const scalars = { Date: PlainDate, GeoJSON, JSON: Json, DateTime, Decimal, Count };
