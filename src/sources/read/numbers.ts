/** A decimal number as text, such as files and spreadsheets write it. */
const decimal = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The text of a decimal number times ten to the power of `places`, without passing through floating point: what a source prints in
 * thousands keeps every digit. Null for a text that is no plain number.
 */
export const shifted = (text: string, places: number): string | null => {
  const found = decimal.exec(text.trim());
  if (!found) return null;
  const [, sign = '', whole = '', part = '', exponent = '0'] = found;
  const point = whole.length + Number(exponent) + places;
  const digits = `${whole}${part}`;
  const padded =
    point > digits.length ? digits.padEnd(point, '0') : digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  // Zeros that the shift made are no decimals that somebody gave.
  const after = places === 0 && exponent === '0' ? padded.slice(at) : padded.slice(at).replace(/0+$/, '');
  const value = after ? `${before}.${after}` : before;
  return /^[0.]*$/.test(value) ? value : `${sign}${value}`;
};

/** The number of a spreadsheet's cell as text: what a cell holds beyond fifteen digits is noise of the program, but it is kept. */
export const cellNumber = (cell: unknown): string | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? shifted(String(cell), 0) : null;
