import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { all, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile, StockInput } from '../source.ts';
import { countryOfCode } from './dtm-countries.ts';
import { dtmHxl } from './dtm-hxl.ts';
import { countOf } from './dtm-hxl-rows.ts';
import { tagOf } from './dtm-hxl-table.ts';

const sheet = (...lines: string[]): SourceFile => written('ng-round-38-baseline.csv', lines.join('\n'));
const headings = 'State,State code,LGA code,Ward code,Ward,IDP HH,IDP ind,Date';
const tags =
  '#adm1+name,#adm1+code,#adm2+code,#adm3+code,#adm3+name,#affected+idps+hh,#affected+idps+ind,#date+reported';
const rows = [
  'Adamawa,NG002,NG002001,NG00200101,Ward A,10,52,2021-07-02',
  'Adamawa,NG002,NG002001,NG00200102,Ward B,3,"1,015",2021-07-20',
  'Adamawa,NG002,NG002002,NG00200201,Ward C,,,2021-07-05',
];

const read = async (file: SourceFile, stated?: { version?: string; releasedOn?: string }): Promise<Entry[]> => {
  const [plan] = await dtmHxl.plan([file], stated);
  return all(dtmHxl.read(plan!));
};
const stocks = (entries: readonly Entry[]): StockInput[] =>
  entries.flatMap((entry) => (entry.type === 'stock' ? [entry.row] : []));
const figures = (entries: readonly Entry[], unit = 'PERSONS') =>
  Object.fromEntries(
    stocks(entries)
      .filter((row) => row.unit === unit)
      .map((row) => [row.area.code, row.value]),
  );
const message = (entries: readonly Entry[], name: string) =>
  entries.flatMap((entry) => (entry.type === 'check' && entry.name.startsWith(name) ? [entry.message] : []))[0];

describe('a sheet with hashtags', () => {
  it('gives figures of its areas and of those above, at least where a part is missing', async () => {
    const entries = await read(sheet(headings, tags, ...rows));
    expect(figures(entries)).toEqual({
      NG00200101: 52,
      NG00200102: 1015,
      NG00200201: null,
      NG002001: 1067,
      NG002002: null,
      NG002: 1067,
      NGA: 1067,
    });
    expect(stocks(entries).find(({ area, unit }) => area.code === 'NGA' && unit === 'PERSONS')).toMatchObject({
      qualifier: 'MORE_THAN',
      grain: 0,
      round: 38,
      assessmentType: 'BASELINE_ASSESSMENT',
      area: { scheme: 'ISO3', code: 'NGA' },
    });
    expect(entries.find((entry) => entry.type === 'round')).toMatchObject({
      row: { period: { start: '2021-07-02', end: '2021-07-20' } },
    });
    expect(entries.find((entry) => entry.type === 'area')).toMatchObject({
      row: { code: 'NG00200101', kind: 'ADMIN3', parent: 'NG002001' },
    });
  });

  it('takes terms and day from the country and the rows; nothing is assumed for a country nobody has published', async () => {
    expect(await dtmHxl.plan([sheet(headings, tags, ...rows)])).toMatchObject([
      {
        version: 'NGA round 38',
        releasedOn: '2021-07-20',
        dataset: { code: 'dtm-hxl-nga', licence: { redistribution: 'FORBIDDEN' } },
      },
    ]);
    const unseen = sheet(headings, tags, 'North,KE01,KE0101,KE010101,Ward,1,2,2024-01-01');
    expect(await dtmHxl.plan([unseen])).toMatchObject([
      { dataset: { code: 'dtm-hxl-ken', licence: { code: 'UNSTATED' } } },
    ]);
  });

  it('bears empty rows, several rows of headings, merged cells and wrong hashtags, and says what it mended', async () => {
    const entries = await read(
      sheet(
        ',,,,,,,,',
        'Place,,,,Displaced,,Shelter type,,Origin,',
        'State code,LGA code,LGA,,HH,Ind,Camp,Host family,NG005,Borno',
        '\t#adm1+Code,#ADM2 +code,#adm2+Name,#States,#affected+idp+households,affected+idps+ind,,,,',
        'NG002,NG002001,A,,1,9,4,5,2,7',
      ),
      { releasedOn: '2021-08-01' },
    );
    const own = stocks(entries).filter(({ area }) => area.code === 'NG002001');
    expect(own.map(({ unit, value, shelter, origin }) => [unit, value, shelter ?? null, origin?.code ?? null])).toEqual(
      [
        ['HOUSEHOLDS', 1, null, null],
        ['PERSONS', 9, null, null],
        ['PERSONS', 4, 'Camp', null],
        ['PERSONS', 5, 'Host family', null],
        ['PERSONS', 2, null, 'NG005'],
      ],
    );
    const told = message(entries, 'columns');
    expect(told).toMatch(/left out: .*Borno/);
    expect(told).toMatch(/mended: 1 empty rows above the headings, 2 rows of headings, hashtag “#adm1\+Code”/);
  });

  it('reads reasons, sex, age, origin, shelter and time of arrival out of hashtags, and no half of one', async () => {
    const entries = await read(
      sheet(
        'a,b,c,d,e,f,g,h,i',
        '#adm1+code,#affected+idps+ind+cause+conflict+clash,#affected+idps+ind+f+age_0_4,#affected+idps+ind+origin_ng005,#affected+idps+ind+shelter_host_family,#affected+idps+ind+arrival_2003_2010,#affected+ret+abroad+hh,#affected+idps+ind+disabled,#affected+ind',
        'NG002,1,2,3,4,5,6,7,8',
      ),
      { releasedOn: '2021-08-01' },
    );
    expect(stocks(entries).filter(({ grain }) => grain === 1)).toMatchObject([
      { value: 1, reason: 'COMMUNAL_CLASH' },
      { value: 2, sex: 'FEMALE', age: 'Y0T4' },
      { value: 3, originStatus: 'KNOWN', origin: { code: 'NG005' } },
      { value: 4, shelter: 'host family' },
      { value: 5, cohort: 'arrival 2003-2010' },
      { value: 6, populationGroup: 'RETURNEE', movement: 'FROM_ABROAD', unit: 'HOUSEHOLDS' },
      { value: 8, populationGroup: 'ALL_AFFECTED' },
    ]);
  });

  it('adds up sites of one area, makes a child for what is known coarser, and leaves printed totals out', async () => {
    const entries = await read(
      sheet(
        headings,
        tags,
        ...rows.slice(0, 1),
        'Adamawa,NG002,NG002001,NG00200101,Ward A,1,8,2021-07-02',
        'Adamawa,NG002,NG002001,,,2,30,2021-07-02',
        'Grand Total,,,,,99,9999,',
        ',,,,,,93%,',
      ),
    );
    expect(figures(entries)).toEqual({ NG00200101: 60, 'NG002001-UNSPECIFIED': 30, NG002001: 90, NG002: 90, NGA: 90 });
    expect(message(entries, 'rows')).toMatch(
      /^3 rows of areas, 1 of them further sites.* 2 printed totals.* 1 known at a coarser/,
    );
  });

  it('rejects a figure that is none, and keeps zero', async () => {
    const entries = await read(sheet(headings, tags, rows[0]!.replace(',10,52,', ',0,about 50,')));
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([
      { column: 'IDP ind', value: 'about 50', at: { line: 3 } },
    ]);
    expect(figures(entries, 'HOUSEHOLDS').NG00200101).toBe(0);
  });

  it('reads a sheet of a workbook alike, and refuses one with a hidden sheet', async () => {
    const cells = [tags.split(','), ['Adamawa', 'NG002', 'NG002001', 'NG00200101', 'Ward A', '10', '52', '2021-07-02']];
    const book = (state: string) => workbook([headings.split(','), ...cells], state);
    expect(figures(await read(written('round-38.xlsx', book('visible')))).NG00200101).toBe(52);
    await expect(dtmHxl.plan([written('round-38.xlsx', book('hidden'))])).rejects.toThrow(/hidden sheet/);
  });

  it.each([
    ['no hashtags', [headings, ...rows], /no row of hashtags in the first 25 rows/],
    ['names of areas alone', ['a,b', '#adm1+name,#affected+idps+ind', 'Adamawa,5'], /both a column of area codes/],
    [
      'several countries',
      ['a,b', '#adm1+code,#affected+idps+ind', 'NG01,5', 'SD02,4'],
      /several countries: NG01, SD02/,
    ],
    [
      'several rounds',
      ['a,b,c', '#adm1+code,#affected+idps+ind,#meta+round', 'NG01,5,3', 'NG02,5,4'],
      /several rounds: 3, 4/,
    ],
  ])('refuses %s', async (_, lines, told) => {
    await expect(dtmHxl.plan([sheet(...lines)])).rejects.toThrow(told);
  });

  it('asks for a round and a day that nothing tells', async () => {
    const lines = ['a,b', '#adm1+code,#affected+idps+ind', 'NG01,5'].join('\n');
    await expect(dtmHxl.plan([written('x.csv', lines)])).rejects.toThrow(/--version "Round 12"/);
    await expect(dtmHxl.plan([written('x.csv', lines)], { version: 'Round 4' })).rejects.toThrow(
      /--released YYYY-MM-DD/,
    );
  });
});

describe('what must never enter', () => {
  const with9 = (heading: string, value: (index: number) => string) =>
    sheet(
      `State code,IDPs,${heading}`,
      '#adm1+code,#affected+idps+ind,',
      ...Array.from({ length: 8 }, (_, index) => `NG00${index + 1},5,"${value(index)}"`),
    );
  const names = ['Ada Berg', 'Ben Cole', 'Cem Dal', 'Dora Ek', 'Emil Funk', 'Fay Gold', 'Gus Hall', 'Ida Jung'];

  it.each([
    ['Enumerator name', 'x'],
    ['Name of Key Informant', 'x'],
    ['KI phone', 'x'],
    ['Telephone', 'x'],
    ['Remarks', 'x'],
    ['deviceid', 'x'],
    ['_submission__id', 'x'],
    ['meta/instanceID', 'x'],
    ['start_geopoint', 'x'],
    ['Site manager name', 'x'],
  ])('a column called “%s” stops the load', async (heading, value) => {
    await expect(dtmHxl.plan([with9(heading, () => value)])).rejects.toThrow(/never kept\. Take the column out/);
  });

  it.each([
    ['phone numbers', (index: number) => `+234 803 555 01${index}0`],
    ['phone numbers', (index: number) => `0803-555-01${index}0`],
    ['ids of single records', (index: number) => `uuid:0000000${index}-aaaa-4bbb-8ccc-0123456789ab`],
    ['positions of a device', (index: number) => `9.1${index} 12.4${index} 0 4.5`],
    ['addresses of people', (index: number) => `somebody${index}@example.org`],
    ['names of people', (index: number) => names[index] as string],
  ])('a column that looks like %s stops the load whatever it is called', async (what, value) => {
    await expect(dtmHxl.plan([with9('Group', value)])).rejects.toThrow(new RegExp(`“Group” looks like ${what}`));
  });

  it('names of places and figures are neither', async () => {
    const places = with9('Village name', (index) => names[index] as string);
    expect(stocks(await read(places, { releasedOn: '2021-01-01' })).length).toBeGreaterThan(7);
    const numbers = with9('Households', (index) => String(80_355_501 + index));
    expect(await dtmHxl.plan([numbers], { releasedOn: '2021-01-01' })).toHaveLength(1);
  });
});

it.each([
  ['#Adm1 + Name', { name: 'adm1', attributes: ['name'] }],
  ['#adm1+name\t', { name: 'adm1', attributes: ['name'] }],
  ['#poplation+total', { name: 'population', attributes: ['total'] }],
  ['#affected+2014_before', { name: 'affected', attributes: ['2014_before'] }],
  ['Country+code', null],
  ['Adamawa', null],
])('hashtag %s', (cell, tag) => expect(tagOf(cell)).toEqual(tag));

it('reads counts and countries', () => {
  expect(['0', '12.0', '1,234', '', 'n/a', '12.5', '-3', '1,2'].map(countOf)).toEqual([
    0,
    12,
    1234,
    null,
    null,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['NG002', 'TCD07', 'SDN', 'ss01', '12', 'QQ1'].map(countryOfCode)).toEqual([
    'NGA',
    'TCD',
    'SDN',
    'SSD',
    undefined,
    undefined,
  ]);
});

it('knows its own by a row of hashtags with areas and figures', async () => {
  const files = [
    sheet(headings, tags),
    written('p.csv', '#country+code,#adm+code\nNGA,NG1'),
    written('q.csv', headings),
  ];
  expect((await Promise.all(files.map(glimpse))).map((seen) => dtmHxl.recognises?.(seen))).toEqual([
    true,
    false,
    false,
  ]);
});

function workbook(lines: readonly (readonly string[])[], state: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (text: string, column: number, row: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const data = lines
    .map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row)).join('')}</row>`)
    .join('');
  const sheetOf = (content: string) => `<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;
  const relation = (id: string, path: string) =>
    `<Relationship Id="${id}" Type="${office}/worksheet" Target="${path}"/>`;
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" state="${state}" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheets/sheet2.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf(data),
    'xl/worksheets/sheet2.xml': sheetOf(''),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
