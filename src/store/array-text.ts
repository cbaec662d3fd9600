const quoted = (value: unknown): string =>
  value === null || value === undefined ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** A list in the text that PostgreSQL reads as an array, lists within it included. */
export const arrayText = (list: readonly unknown[]): string =>
  `{${list.map((one) => (Array.isArray(one) ? arrayText(one) : quoted(one))).join(',')}}`;
