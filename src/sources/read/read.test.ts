import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.ts';
import { all, written } from './files.fixture.ts';
import { sha256 } from './hash.ts';
import { readJson } from './json.ts';
import { textChunks, wholeText } from './text.ts';
import { openWorkbook, refuseHiddenSheets } from './xlsx.ts';
import { readYaml } from './yaml.ts';

describe('text', () => {
  it('unpacks gzip whatever the name, and strips the byte order mark', async () => {
    expect(await wholeText(written('a.csv', gzipSync('\ufeffa,é\n')))).toBe('a,é\n');
    expect(await wholeText(written('a.csv.gz', '\ufeffa,é\n'))).toBe('a,é\n');
  });

  it('says that a gzip file is truncated or corrupt', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},${(index * 7919) % 10_007}`).join('\n');
    const packed = gzipSync(lines);
    const cut = written('cut.csv.gz', packed.subarray(0, packed.length - 9));
    await expect(wholeText(cut)).rejects.toThrow(/cut\.csv\.gz: .*truncated/);
    await expect(all(csvRows(cut, { required: [] }))).rejects.toThrow(/truncated/);
    const spoilt = Buffer.from(packed).fill(0xff, 2000, 2400);
    await expect(wholeText(written('spoilt.gz', spoilt))).rejects.toThrow(/corrupt/);
  });

  it('decodes strictly and names the line', async () => {
    const latin = Buffer.concat([Buffer.from('name\nCôte\n'), Buffer.from('C\xf4te d\x92Ivoire\nx\n', 'latin1')]);
    await expect(wholeText(written('latin.csv', latin))).rejects.toThrow(/line 3 is not UTF-8/);
    const cut = Buffer.from('a\né').subarray(0, 3);
    await expect(wholeText(written('cut.csv', cut))).rejects.toThrow(/line 2 is not UTF-8/);
  });

  it('falls back to Windows-1252 only where the caller allows it', async () => {
    const file = written('latin.csv', Buffer.from('C\xf4te d\x92Ivoire', 'latin1'));
    const { encoding, chunks } = await textChunks(file, { encodings: ['utf-8', 'windows-1252'] });
    expect([encoding, (await all(chunks)).join('')]).toEqual(['windows-1252', 'Côte d’Ivoire']);
    const plain = await textChunks(written('plain.csv', 'Côte'), { encodings: ['utf-8', 'windows-1252'] });
    expect(plain.encoding).toBe('utf-8');
  });

  it('keeps characters whole over the borders of chunks', async () => {
    const text = `x${'é€𝄞'.repeat(150_000)}`;
    expect(await wholeText(written('long.txt', text))).toBe(text);
  });

  it('refuses UTF-16, archives and missing files', async () => {
    await expect(wholeText(written('a.csv', Buffer.from('\ufeffa', 'utf16le')))).rejects.toThrow(/UTF-16/);
    await expect(wholeText(written('a.csv', zipSync({ a: strToU8('b') })))).rejects.toThrow(/ZIP/);
    await expect(wholeText({ path: '/nowhere/a.csv', name: 'a.csv' })).rejects.toThrow(/no such file/);
  });
});

describe('csv', () => {
  const rowsOf = (text: string, options: Partial<Parameters<typeof csvRows>[1]> = {}) =>
    all(csvRows(written('rows.csv', text), { required: [], ...options }));

  it('yields rows under trimmed names with their line', async () => {
    expect(await rowsOf('\ufeff code , value\r\n\r\nNA,"1,5"\r\nSS, 2\n')).toEqual([
      { line: 3, row: { code: 'NA', value: '1,5' } },
      { line: 4, row: { code: 'SS', value: ' 2' } },
    ]);
  });

  it('counts lines inside quoted cells, whatever their line ends', async () => {
    const rows = await rowsOf('a,b\n"x\r\ny",1\n"x\ny\n",2\n\nz,3\n');
    expect(rows.map(({ line, row }) => [line, row.b])).toEqual([
      [2, '1'],
      [4, '2'],
      [8, '3'],
    ]);
  });

  it('marks rows with too few or too many cells', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n1,2\n')).toEqual([
      { line: 2, row: { a: '1', b: '' }, problem: '1 cells where the header has 2' },
      { line: 3, row: { a: '1', b: '2' }, problem: '3 cells where the header has 2' },
      { line: 4, row: { a: '1', b: '2' } },
    ]);
  });

  it('names missing and present columns', async () => {
    await expect(rowsOf('iso,year\nSSD,2020\n', { required: ['iso', 'value'] })).rejects.toThrow(
      /missing column “value”; present are “iso”, “year”/,
    );
    await expect(rowsOf('value,value\n1,2\n', { required: ['value'] })).rejects.toThrow(/more than one column “value”/);
    await expect(rowsOf('')).rejects.toThrow(/the file is empty/);
    await expect(rowsOf('\n\n')).rejects.toThrow(/no header row/);
  });

  it('skips lines above the header, takes a given header and other delimiters', async () => {
    expect(await rowsOf('Title "\n\na\tb\n1\t2\n', { skipLines: 2, delimiter: '\t' })).toEqual([
      { line: 4, row: { a: '1', b: '2' } },
    ]);
    expect(await rowsOf('1,2\n', { header: ['a', 'b'], required: ['b'] })).toEqual([
      { line: 1, row: { a: '1', b: '2' } },
    ]);
  });

  it('refuses a file that ends inside a quoted cell', async () => {
    await expect(rowsOf('a,b\n1,"two\n3,4\n')).rejects.toThrow(/rows\.csv: .*cannot be split into cells/);
  });

  it('can be left early', async () => {
    const text = `a,b\n${'1,2\n'.repeat(200_000)}`;
    for await (const { line } of csvRows(written('long.csv', gzipSync(text)), { required: ['a'] })) {
      if (line === 3) break;
    }
  });
});

describe('json, yaml, checksum', () => {
  it('reads JSON and says what is wrong with it', async () => {
    expect(await readJson(written('a.json', gzipSync('{"a":[1]}')))).toEqual({ a: [1] });
    await expect(readJson(written('a.json', '{"a":'))).rejects.toThrow(/a\.json: this is not JSON/);
  });

  it('reads YAML mappings only', async () => {
    expect(await readYaml(written('a.yaml', 'a: 1\nb: [x]\n'))).toEqual({ a: 1, b: ['x'] });
    await expect(readYaml(written('a.yaml', '- a\n'))).rejects.toThrow(/not a mapping/);
    await expect(readYaml(written('a.yaml', 'a: 1\na: 2\n'))).rejects.toThrow(/not YAML/);
  });

  it('takes the checksum of the bytes as stored', async () => {
    expect(await sha256(written('a.txt', 'abc'))).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
    });
  });
});

describe('xlsx', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (rows: string) => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const worksheet = `${office}/worksheet`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>
      <sheet name="Data &amp; notes " sheetId="1" r:id="rId1"/>
      <sheet name="Contacts" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${worksheet}" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${worksheet}" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(
      `<row r="2">${inline('A2', 'SS01')}<c r="B2"><v>1.5</v></c><c r="D2" t="b"><v>1</v></c></row>`,
    ),
    'xl/worksheets/sheet2.xml': sheet(`<row r="1">${inline('A1', 'hidden')}</row>`),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d" xmlns:xsi="x">
      <dcterms:modified xsi:type="dcterms:W3CDTF">2021-12-03T15:37:30Z</dcterms:modified></cp:coreProperties>`,
    'docProps/custom.xml': `<Properties xmlns="p" xmlns:vt="v"><property pid="2" name="Label_Name">
      <vt:lpwstr>Internal</vt:lpwstr></property></Properties>`,
  };
  const packed = (files = parts) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it('reads cells with their row numbers, sheet states and properties', async () => {
    const workbook = await openWorkbook(written('small.xlsx', packed()));
    expect(workbook.sheets).toEqual([
      { name: 'Data & notes ', hidden: false },
      { name: 'Contacts', hidden: true },
    ]);
    expect(workbook.properties).toMatchObject({ modified: '2021-12-03T15:37:30Z', Label_Name: 'Internal' });
    expect((await workbook.rows('Data & notes ')).at(-1)).toEqual({ line: 2, cells: ['SS01', 1.5, null, true] });
    await expect(workbook.rows('Summary')).rejects.toThrow(/no sheet “Summary”; present are/);
  });

  it('refuses hidden sheets that are not on the list', async () => {
    const file = written('small.xlsx', packed());
    const workbook = await openWorkbook(file);
    expect(() => refuseHiddenSheets(workbook, file, ['Lists'])).toThrow(/small\.xlsx: hidden sheet “Contacts”/);
    expect(() => refuseHiddenSheets(workbook, file, ['Contacts'])).not.toThrow();
  });

  it('refuses what is no workbook', async () => {
    const whole = packed();
    await expect(openWorkbook(written('cut.xlsx', whole.subarray(0, 500)))).rejects.toThrow(/not a whole ZIP/);
    await expect(openWorkbook(written('other.xlsx', packed({ a: 'b' })))).rejects.toThrow(/holds no workbook/);
    await expect(openWorkbook(written('page.xlsx', '<html>'))).rejects.toThrow(/not a whole ZIP/);
  });
});
