import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { sources } from '../index.ts';
import { all, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile } from '../source.ts';
import { oxcgrtNotes } from './oxcgrt-notes.ts';

const header =
  'CountryName,CountryCode,RegionName,RegionCode,Jurisdiction,Date,C8E_International travel controls,C8EV_International travel controls,C8_Notes';
const table = (...rows: readonly string[]) => written('any-country.csv', [header, ...rows, ''].join('\n'));
const read = async (...files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await oxcgrtNotes.plan(files)) entries.push(...(await all(oxcgrtNotes.read(plan))));
  return entries;
};
const notices = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restrictionNotice' ? [entry.row] : []));

describe('notes beside the levels of international travel', () => {
  it('are taken from the days of a change, with their links, and those of parts of a country apart', async () => {
    const rows = notices(
      await read(
        table(
          'Nowhere,XSA,,,NAT_TOTAL,20200101,0.00,0.00,',
          'Nowhere,XSA,,,NAT_TOTAL,20200608,2.00,2.00,"Stay at home.  https://web.example/2020/https://gov.example/a. (https://gov.example/b)',
          'See https://gov.example/b, too"',
          'Nowhere,XSA,Northpart,XS_NOR,STATE_TOTAL,20200608,2.00,2.00,No link here',
        ),
      ),
    );
    expect(rows).toMatchObject([
      {
        territory: 'Nowhere',
        listedCodes: ['XSA'],
        area: { scheme: 'ISO3', code: 'XSA' },
        statedOn: '2020-06-08',
        links: ['https://web.example/2020/https://gov.example/a', 'https://gov.example/b'],
      },
      { territory: 'Northpart', listedCodes: ['XS_NOR'], area: { code: 'XSA' }, links: [] },
    ]);
    expect(rows[0]?.restrictions).not.toContain('\n');
  });

  it('reject what is no day, no country, neither whole nor part, or there twice', async () => {
    const entries = await read(
      table(
        'Nowhere,XSA,,,NAT_TOTAL,20200101,0,0,a',
        'Nowhere,XSA,,,NAT_TOTAL,20200101,0,0,b',
        'Nowhere,XSA,,,NAT_TOTAL,20201301,0,0,c',
        'Nowhere,X,,,NAT_TOTAL,20200102,0,0,d',
        'Nowhere,XSA,Northpart,XS_NOR,NAT_TOTAL,20200103,0,0,e',
      ),
    );
    expect(entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.column]] : []))).toEqual([
      [3, 'Date'],
      [4, 'Date'],
      [5, 'CountryCode'],
      [6, 'Jurisdiction'],
    ]);
  });

  it('are one release of the last day, and no other source reads their file', async () => {
    const file = table('Nowhere,XSA,,,NAT_TOTAL,20200101,0,0,a', 'Nowhere,XSA,,,NAT_TOTAL,20221231,0,0,');
    expect(await oxcgrtNotes.plan([file])).toMatchObject([{ version: '2022-12-31', releasedOn: '2022-12-31' }]);
    const seen = await glimpse(file);
    expect(sources.filter((source) => source.recognises?.(seen) === true).map(({ code }) => code)).toEqual([
      'oxcgrt-notes',
    ]);
    await expect(read(table())).rejects.toThrow('no row has a day');
  });
});

describe.skipIf(!hasData)(`notes beside the levels of international travel, real file${skipped}`, () => {
  it('are 96: 35 of the whole country', async () => {
    const file = filesOf('oxcgrt-travel').find(({ name }) => name.includes('notes')) as SourceFile;
    const entries = await read(file);
    expect(entries.filter(({ type }) => type === 'reject')).toEqual([]);
    const rows = notices(entries);
    expect(rows).toHaveLength(96);
    expect(rows.filter(({ listedCodes }) => listedCodes[0] === 'GBR')).toHaveLength(35);
    expect(rows.filter(({ links }) => links.length === 0).length).toBeLessThanOrEqual(12);
    expect(
      rows.every(({ statedOn }) => statedOn !== null && statedOn >= '2020-01-01' && statedOn <= '2022-12-31'),
    ).toBe(true);
  });
});
