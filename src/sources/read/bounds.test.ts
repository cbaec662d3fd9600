import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.ts';
import { csvRows } from './csv.ts';
import { all, written } from './files.fixture.ts';
import { glimpse } from './glimpse.ts';
import { readJson } from './json.ts';
import { wholeText } from './text.ts';
import { openWorkbook } from './xlsx.ts';
import { readYaml } from './yaml.ts';

const refused = async (answer: Promise<unknown>): Promise<string> => {
  const error = await answer.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'UNREADABLE_FILE' });
  return (error as Error).message;
};

/** More than is unpacked unasked, of one line again and again. */
const swollen = Buffer.alloc(bounds.unasked + 1_000_000, `${'ab'.repeat(500)},c\n`);
const small = { ...bounds, held: 50_000, ratio: 1e9 };

const book = (sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" sheetId="1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });

describe('a file that swells', () => {
  it.each(['table.csv', 'answer.json'])('is refused while it is unpacked: %s', async (name) => {
    const file = written(`${name}.gz`, gzipSync(swollen));
    const reading = name.endsWith('csv') ? all(csvRows(file, { required: [] })) : readJson(file);
    expect(await refused(reading)).toMatch(/packed grow to more than 16 MB, over 250 times.*Fetch the file again/);
    // To look at its beginning does no harm.
    expect((await glimpse(file)).head).toHaveLength(64 * 1024);
  });

  it('is refused as a workbook, wherever in the archive it hides', async () => {
    for (const bytes of [book(swollen), book('<worksheet/>', { 'xl/media/image1.png': swollen })]) {
      const file = written('book.xlsx', bytes);
      expect(await refused(openWorkbook(file))).toMatch(/book\.xlsx: .*over 250 times/);
      expect((await glimpse(file)).sheets).toEqual([]);
    }
  });

  it('is refused as a workbook that claims to be small', async () => {
    const bytes = Buffer.from(book(swollen));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(swollen.length);
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size)) bytes.writeUInt32LE(100, at);
    expect(await refused(openWorkbook(written('book.xlsx', bytes)))).toMatch(/over 250 times/);
  });

  it('is taken where it shrinks as real data does', async () => {
    const lines = Array.from({ length: 300_000 }, (_, at) => `2020,${at % 1000},XSA,female,estimate of the provider`);
    const file = written('table.csv.gz', gzipSync(`year,value,place,sex,note\n${lines.join('\n')}\n`));
    let rows = 0;
    for await (const _ of csvRows(file, { required: ['year'] })) rows += 1;
    expect(rows).toBe(lines.length);
  });
});

describe('a file that is too large', () => {
  it('is refused where it must be held whole', async () => {
    const text = written('answer.json', `[${'1,'.repeat(30_000)}1]`);
    expect(await refused(wholeText(text, { most: 50_000 }))).toMatch(/holds more than 50000 bytes.*split it/);
    const noise = Array.from({ length: 20_000 }, (_, at) => String((at * 7919) % 10_007)).join('');
    for (const bytes of [book(noise), Buffer.alloc(60_000)])
      expect(await refused(openWorkbook(written('book.xlsx', bytes), small))).toMatch(/holds more than 50000 bytes/);
  });

  it('is refused where a stray quotation mark makes one record of it', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `${at},some words of a record`).join('\n');
    const message = await refused(all(csvRows(written('table.csv', `a,b\n1,2\n"x,3\n${rows}\n`), { required: ['a'] })));
    expect(message).toMatch(/a record after line 2 is longer than 4 MB\. Look for a stray or missing quotation mark/);
  });

  it('is refused where one cell stands in the last corner of a sheet', async () => {
    for (const mark of ['"', "'"]) {
      const cell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'.replaceAll('"', mark);
      const file = written('book.xlsx', book(`<worksheet><sheetData>${cell}</sheetData></worksheet>`));
      expect(await refused(openWorkbook(file))).toMatch(
        /reaches to row 1048576 and column 16384.*Delete the empty rows/,
      );
    }
  });
});

describe('YAML', () => {
  it('whose aliases multiply is refused', async () => {
    const level = (at: number) =>
      `${'abcdefghi'[at]}: &l${at} [${Array(9)
        .fill(`*l${at - 1}`)
        .join(', ')}]`;
    const text = ['a: &l0 [x, x, x, x, x, x, x, x, x]', ...[1, 2, 3, 4, 5, 6, 7, 8].map(level)].join('\n');
    expect(await refused(readYaml(written('list.yml', text)))).toMatch(/cannot be written out: .*alias.*Write what/i);
  });

  it('that is nested without end is refused', async () => {
    expect(await refused(readYaml(written('deep.yml', `a: ${'['.repeat(20_000)}`)))).toMatch(/YAML/);
    expect(await refused(readJson(written('deep.json', '['.repeat(2_000_000))))).toMatch(/not JSON/);
  });

  it('with a few aliases is read', async () => {
    expect(await readYaml(written('list.yml', 'a: &x [1]\nb: *x\n'))).toEqual({ a: [1], b: [1] });
  });
});

describe('an empty file', () => {
  it('is said to be empty, packed or not', async () => {
    for (const content of [Buffer.alloc(0), gzipSync('')])
      expect(await refused(readJson(written('answer.json', content)))).toMatch(/answer\.json: the file is empty/);
  });
});
