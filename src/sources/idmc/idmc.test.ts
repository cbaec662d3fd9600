import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataFolder, hasData, skipped } from '../../../test/support/real-data.ts';
import { all, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, Source, SourceFile } from '../source.ts';
import { gdiIdmc } from './gdi-idmc.ts';
import { idmcGidd } from './idmc-gidd.ts';
import { idmcIdu } from './idmc-idu.ts';
import { centroid, dayOfUpdate, updateText } from './idmc-idu-text.ts';

const conflictHeader =
  'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded';
const disasterHeader =
  'iso3,country_name,year,start_date,start_date_accuracy,end_date,end_date_accuracy,event_name,hazard_category,' +
  'hazard_category_name,hazard_sub_category,hazard_sub_category_name,hazard_type,hazard_type_name,hazard_sub_type,' +
  'hazard_subtype_name,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded,event_codes';
const flood =
  'AB9,Invented,2024,2024-03-02,Day,2024-03-09,Week,Invented: Flood,2,Weather related,3,Hydrological,10,Flood,13,,1234,1200,,,';

const read = async (source: Source, files: SourceFile[], releasedOn?: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await source.plan(files, releasedOn ? { releasedOn } : undefined))
    entries.push(...(await all(source.read(plan))));
  return entries;
};
const rowsOf = <T extends Entry['type']>(entries: Entry[], type: T) =>
  entries.flatMap((entry) =>
    entry.type === type && 'row' in entry ? [entry.row as never as Record<string, never>] : [],
  );
const conflict = (...rows: string[]) => written('conflict.csv', [conflictHeader, ...rows].join('\n'));
const disasters = (...rows: string[]) => written('disasters.csv.gz', gzipSync([disasterHeader, ...rows].join('\n')));

describe('GIDD', () => {
  it('makes a flow within the year and a stock at its end of a conflict row, and keeps empty apart from zero', async () => {
    const entries = await read(idmcGidd, [conflict('XKX,Invented,2024,0,,,', 'NAM,Invented,2023,,,15,0')]);
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([
      { area: { code: 'XKX' }, value: 0, displayValue: null, status: 'NORMAL', level: 'COUNTRY_YEAR', year: 2024 },
      { area: { code: 'NAM' }, value: null, status: 'NOT_AVAILABLE' },
    ]);
    expect(rowsOf(entries, 'yearEndStock')).toMatchObject([
      { value: null, status: 'NOT_AVAILABLE', scope: 'conflict/2024' },
      { value: 15, displayValue: 0, status: 'NORMAL' },
    ]);
  });

  it('reads an event with the precision of its days, the numbers of its hazard and its codes', async () => {
    const entries = await read(idmcGidd, [disasters(`${flood}"['FL-2024-000001-AB9', 'MDRXX001']"`)]);
    expect(rowsOf(entries, 'displacementEvent')).toMatchObject([
      {
        periodStartPrecision: 'DAY',
        periodEndPrecision: 'WEEK',
        codes: ['FL-2024-000001-AB9', 'MDRXX001'],
        hazard: {
          category: { code: '2', name: 'Weather related' },
          type: { code: '10', name: 'Flood' },
          subType: { code: '13', name: null },
        },
      },
    ]);
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([
      { level: 'EVENT', value: 1234, displayValue: 1200, period: { start: '2024-03-02', end: '2024-03-09' } },
    ]);
    // No figure of a stock is no row of a stock.
    expect(rowsOf(entries, 'yearEndStock')).toEqual([]);
  });

  it('rejects exact copies, and keeps rows apart that differ in the figure alone', async () => {
    const entries = await read(idmcGidd, [
      disasters(`${flood}[]`, `${flood}[]`, `${flood.replace(',1234,', ',7,')}[]`),
    ]);
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([{ reason: 'exact copy of line 2' }]);
    const keys = rowsOf(entries, 'displacementEvent').map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('files an event under the provider’s year and marks an end before the beginning by keeping both', async () => {
    const other = flood.replace('2024-03-02,Day,2024-03-09', '2023-12-30,,2023-11-01');
    const entries = await read(idmcGidd, [disasters(`${other}[]`)]);
    expect(rowsOf(entries, 'displacementEvent')).toMatchObject([
      { year: 2024, start: '2023-12-30', end: '2023-11-01', periodStartPrecision: 'UNKNOWN' },
    ]);
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([{ period: { start: '2024-01-01', end: '2024-12-31' } }]);
    expect(entries.at(-1)).toMatchObject({ type: 'check', message: expect.stringContaining('1 of 1 events') });
  });

  it.each([
    ['year', 'XKX,Invented,24,1,,,'],
    ['iso3', 'Kosovo,Invented,2024,1,,,'],
    ['new_displacement', 'XKX,Invented,2024,-1,,,'],
    ['total_displacement', 'XKX,Invented,2024,1,,about 5,'],
  ])('rejects a row with a bad %s', async (column, row) => {
    const entries = await read(idmcGidd, [conflict(row, 'XKX,Invented,2024,1,,,')]);
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([{ column, at: { line: 2 } }]);
  });

  it('rejects codes of events that are no list', async () => {
    const entries = await read(idmcGidd, [disasters(`${flood}[FL-1`)]);
    expect(entries[0]).toMatchObject({ type: 'reject', column: 'event_codes' });
  });

  it('asks for the day of a release that it does not know, and takes a stated one or one in the name', async () => {
    const rows = [conflictHeader, 'XKX,Invented,2029,1,,,'].join('\n');
    await expect(idmcGidd.plan([written('c.csv', rows)])).rejects.toThrow(/ends with 2029.*--released YYYY-MM-DD/);
    expect(await idmcGidd.plan([written('c-2030-05-12.csv', rows)])).toMatchObject([{ releasedOn: '2030-05-12' }]);
    expect(await idmcGidd.plan([written('c.csv', rows)], { releasedOn: '2030-05-13', version: 'GRID' })).toMatchObject([
      { releasedOn: '2030-05-13', version: 'GRID' },
    ]);
    await expect(idmcGidd.plan([conflict('XKX,Invented,,1,,,')])).rejects.toThrow(/no row has a year/);
  });
});

const update = {
  id: 7,
  country: 'Invented',
  iso3: 'IND',
  latitude: 10.12345,
  longitude: 76.5,
  centroid: '[10.12345, 76.5]',
  displacement_type: 'Disaster',
  qualifier: 'more than',
  figure: 40,
  displacement_date: '2023-11-06T11:00:00.000Z',
  displacement_start_date: '2023-11-06T11:00:00.000Z',
  displacement_end_date: '2023-11-06T11:00:00.000Z',
  year: 2023,
  event_name: 'Invented: Flood',
  event_start_date: '2023-08-02T12:00:00.000Z',
  event_end_date: '2023-11-06T11:00:00.000Z',
  category: 'Weather related',
  subcategory: 'Hydrological',
  type: 'Flood',
  subtype: 'Flood',
  standard_popup_text:
    '<b>Invented &amp; short</b> <br> 40 people.<a href="https://a.example/x"target="_blank">Source</a>',
  created_at: '2023-11-08T19:37:23.870Z',
};
const updates = (...list: object[]) =>
  written('idu.json', JSON.stringify(list.map((one, index) => ({ ...update, id: index + 1, ...one }))));

describe('IDU', () => {
  it('moves days from New Zealand’s midnight, takes markup out and never calls a figure recommended by itself', async () => {
    const entries = await read(idmcIdu, [updates({}, { role: 'Recommended figure' }, { role: 'Triangulation' })]);
    expect(rowsOf(entries, 'displacementEvent')).toMatchObject([{ start: '2023-08-03', end: '2023-11-07' }]);
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([
      {
        period: { start: '2023-11-07', end: '2023-11-07' },
        qualifier: 'MORE_THAN',
        role: 'NOT_STATED',
        provisional: true,
        description: 'Invented & short 40 people. Source',
        links: ['https://a.example/x'],
        latitude: 10.12345,
      },
      { role: 'RECOMMENDED' },
      { role: 'TRIANGULATION' },
    ]);
    expect(entries.at(-1)).toMatchObject({ type: 'check', message: expect.stringContaining('1 of 1 events') });
  });

  it('reads the position out of the centroid where that is all there is', async () => {
    const entries = await read(idmcIdu, [updates({ latitude: null, longitude: null })]);
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([{ latitude: 10.12345, longitude: 76.5 }]);
  });

  it.each([
    ['displacement_type', 'Development'],
    ['qualifier', 'perhaps'],
    ['role', 'Draft'],
    ['figure', -4],
    ['figure', '40'],
    ['displacement_start_date', '2023-11-06T15:00:00.000Z'],
    ['displacement_end_date', null],
    ['year', 23],
    ['iso3', 'India'],
  ])('rejects %s %s', async (column, value) => {
    const entries = await read(idmcIdu, [updates({ [column]: value })]);
    expect(entries[0]).toMatchObject({ type: 'reject', column, at: { line: 1 } });
  });

  it('refuses what is no list of updates', async () => {
    await expect(idmcIdu.plan([written('a.json', '{"detail":"no client id"}')])).rejects.toThrow(
      /not a list of updates/,
    );
  });

  it.each([
    ['2023-11-06T11:00:00.000Z', '2023-11-07'],
    ['2023-12-31T11:00:00.000Z', '2024-01-01'],
    ['2023-08-02T12:00:00Z', '2023-08-03'],
    ['2023-08-02', '2023-08-02'],
    ['2023-08-02T00:00:00Z', '2023-08-02'],
    ['2023-02-30', undefined],
    ['2023-08-02T12:30:00Z', undefined],
  ])('day of %s is %s', (text, day) => expect(dayOfUpdate(text)).toBe(day));

  it('reads nothing into broken texts', () => {
    expect(centroid('[95, 10]')).toBeUndefined();
    expect(centroid('10, 20')).toBeUndefined();
    expect(updateText('<script>alert(1)</script>&lt;b&gt; <a href="javascript:alert(1)">x</a>')).toEqual({
      text: '<b> x',
      links: [],
    });
  });
});

describe('copies of the Global Data Institute', () => {
  it('reads flows by hazard and stocks by sex and age', async () => {
    const entries = await read(
      gdiIdmc,
      [
        written('f.csv', 'geo,t,cause,n\nAB9,2020,conflict,0\nIND,2021,mass movement,12\nIND,2021,plague,3'),
        written('s.csv', 'geo,t,cause,sex,age,n\nAB9,2021,conflict,unknown,unknown,42\nIND,2021,disaster,female,60+,'),
      ],
      '2022-02-02',
    );
    expect(rowsOf(entries, 'displacementFlow')).toMatchObject([
      { cause: 'CONFLICT', hazardType: null, value: 0 },
      { cause: 'DISASTER', hazardType: 'Mass Movement', value: 12 },
    ]);
    expect(rowsOf(entries, 'yearEndStock')).toMatchObject([
      { sex: 'UNKNOWN', age: '_U', value: 42 },
      { sex: 'FEMALE', age: 'Y_GE60', value: null, status: 'NOT_AVAILABLE' },
    ]);
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([{ column: 'cause', value: 'plague' }]);
  });

  it('asks for the day of a copy that it does not know', async () => {
    await expect(gdiIdmc.plan([written('f.csv', 'geo,t,cause,n\nIND,2031,flood,1')])).rejects.toThrow(/flows 2031/);
  });
});

it('each knows its own by shape', async () => {
  const files = {
    conflict: conflict('XKX,Invented,2024,1,,,'),
    disasters: disasters(`${flood}[]`),
    updates: updates({}),
    flows: written('x.csv', 'geo,t,cause,n\n'),
    strange: written('y.csv', 'geo,t,n\n'),
  };
  const seen = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const glimpsed = await glimpse(file);
      const known = [idmcGidd, idmcIdu, gdiIdmc].filter((source) => source.recognises?.(glimpsed));
      return [name, known.map(({ code }) => code)] as const;
    }),
  );
  expect(Object.fromEntries(seen)).toEqual({
    conflict: ['idmc-gidd'],
    disasters: ['idmc-gidd'],
    updates: ['idmc-idu'],
    flows: ['gdi-idmc'],
    strange: [],
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  const file = (name: string): SourceFile => ({ path: join(dataFolder, name), name: name.split('/').at(-1) as string });

  it('says the same day as the text of every report', async () => {
    const path = 'idmc/idu-india-sample.json';
    if (!existsSync(join(dataFolder, path))) return;
    const entries = await read(idmcIdu, [file(path)]);
    const flows = entries.flatMap((entry) => (entry.type === 'displacementFlow' ? [entry.row] : []));
    expect(flows).toHaveLength(113);
    const months = 'January February March April May June July August September October November December'.split(' ');
    const told = flows.map(({ description, period }) => {
      const found = /, (\d\d) ([A-Z][a-z]+)\s+-/.exec(description ?? '');
      const month = String(months.indexOf(found?.[2] ?? '') + 1).padStart(2, '0');
      return [`${month}-${found?.[1]}`, period.start.slice(5)] as const;
    });
    expect(told.filter(([said, read]) => said !== read)).toEqual([]);
  });

  it('reads all conflict rows, Sudan among them', async () => {
    const entries = await read(idmcGidd, [file('idmc/gidd-conflict-displacements.csv')]);
    expect(entries.filter((entry) => entry.type === 'reject')).toEqual([]);
    const stocks = rowsOf(entries, 'yearEndStock') as unknown as {
      area: { code: string };
      year: number;
      value: number;
    }[];
    expect(stocks).toHaveLength(961);
    expect(stocks.find(({ area, year }) => area.code === 'SDN' && year === 2024)?.value).toBe(11_559_970);
  });
});
