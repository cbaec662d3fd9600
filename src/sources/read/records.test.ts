import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.ts';
import { all } from './files.fixture.ts';
import { type CsvRecord, records } from './records.ts';

const file = { path: '/nowhere/a.csv', name: 'a.csv' };

const cut = async (chunks: readonly string[], firstLine = 1): Promise<CsvRecord[]> => {
  async function* given() {
    yield* chunks;
  }
  return (await all(records(file, given(), ',', firstLine))).flat();
};

/** The parser alone, over the whole text. */
const parsed = (text: string): string[][] =>
  parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true, skip_empty_lines: true });

const signs = fc.constantFrom(
  'a',
  'é',
  '𝄞',
  ' ',
  ',',
  ',',
  '"',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  'long enough to be a slice of its text',
);
const wellFormed = fc
  .array(
    fc.tuple(
      fc.array(
        fc.oneof(
          fc.constantFrom('', 'a', 'é 𝄞', 'no more than some words', ' x\ry '),
          fc.array(signs, { maxLength: 6 }).map((inner) => `"${inner.join('').replaceAll('"', '""')}"`),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\n'),
    ),
    { maxLength: 8 },
  )
  .map((rows) => rows.map(([cells, end]) => cells.join(',') + end).join(''));

const pieces = (text: string, at: readonly number[]): string[] => {
  const whole = [...text];
  const ends = [...new Set(at.map((one) => one % (whole.length + 1)))].sort((a, b) => a - b);
  return [...ends, whole.length].map((end, index) => whole.slice(ends[index - 1] ?? 0, end).join(''));
};

describe('records', () => {
  it('are those of the parser, wherever the text is divided, and of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          wellFormed,
          fc.array(signs, { maxLength: 30 }).map((all) => all.join('')),
        ),
        fc.array(fc.nat(), { maxLength: 5 }),
        async (text, at) => {
          let expected: string[][];
          try {
            expected = parsed(text);
          } catch {
            await expect(cut(pieces(text, at))).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
            return;
          }
          const found = await cut(pieces(text, at));
          expect(found.map(({ cells }) => cells)).toEqual(expected);
          expect(found.map((record) => record.cut ?? false)).toEqual(
            found.map((_, index) => index === found.length - 1 && !text.endsWith('\n')),
          );
          // Each begins in its line.
          const lines = text.split('\n');
          for (const { line, cells } of found) expect(parsed(lines.slice(line - 1).join('\n'))[0]).toEqual(cells);
          expect(found.every(({ line }, index) => index === 0 || line > (found[index - 1] as CsvRecord).line)).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('that cannot be split are named by the line that they begin in', async () => {
    const before = `title\na,b\n"x\ny",1\n`;
    for (const wrong of ['1,tw"o"\n', '"1"2,3\n', '"1,2\n'])
      await expect(cut([before, `${wrong}3,4\n`], 11)).rejects.toThrow(/a\.csv: after line 14 it cannot be split/);
  });

  it('that are longer than any are refused, and told from a mark that stands wrong', async () => {
    const long = Array.from({ length: 50 }, () => 'x'.repeat(bounds.record / 40));
    await expect(cut(['a\n', ...long])).rejects.toThrow(/a record after line 1 is longer than 4 MB/);
    await expect(cut(['"', ...long])).rejects.toThrow(/a record at its beginning is longer than 4 MB/);
    await expect(cut(['a\nx"', ...long])).rejects.toThrow(/after line 1 it cannot be split.*Opening Quote/);
  });
});
