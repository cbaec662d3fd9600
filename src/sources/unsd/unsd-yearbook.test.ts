import { describe, expect, test } from 'vitest';
import { entriesOf, observationsIn, onlyEntries, realFiles, rejectsIn } from '../../../test/support/adapters.ts';
import { hasData, skipped } from '../../../test/support/real-data.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { unsdYearbook } from './unsd-yearbook.ts';

const columns = [
  'units',
  'dim_sex',
  'seriesCode',
  'seriesName',
  'refAreaType',
  'refAreaId',
  'value',
  'year',
  'sourceNameEN',
  'footnoteTextEN',
];
const source = '"UN Population Division, The 2017 Revision, last accessed January 2018."';
const table = (...rows: readonly string[]) =>
  written('t04.csv', `${columns.join(',')}\n${rows.map((row) => `Number,${row}\n`).join('')}`);

describe('the yearbook', () => {
  test('takes footnotes of a cell apart, float text for numbers, and regions and areas from one column', async () => {
    const file = table(
      `BOTH,MS:Total,Stock,Region,1,152542373.0,1990,${source},`,
      `BOTH,MS:Total,Stock,Area,51,658789.0,1990,${source},Including Nagorno-Karabakh. // Including refugees.`,
      `FEMALE,ims%fem,Share,Area,516,2.7941000000000003,2015,${source},`,
      ',asylsk,Seekers,Area,51,0,2017,"UNHCR, last accessed February 2018.",Data as at the end of December.',
    );
    const [release] = await entriesOf(unsdYearbook, [file]);
    expect(release).toMatchObject({ version: 'sources of 2018-02', releasedOn: '2018-02-28' });
    const found = observationsIn(release!.entries);
    expect(
      found.map(({ area, series, sex, value, period }) => [area.scheme, area.code, series, sex, value, period.start]),
    ).toEqual([
      ['M49', '001', 'MS:Total', 'TOTAL', '152542373', '1990-07-01'],
      ['M49', '051', 'MS:Total', 'TOTAL', '658789', '1990-07-01'],
      ['M49', '516', 'ims%fem', 'FEMALE', '2.7941000000000003', '2015-07-01'],
      ['M49', '051', 'asylsk', 'TOTAL', '0', '2017-01-01'],
    ]);
    expect(found[1]).toMatchObject({ footnotes: ['Including Nagorno-Karabakh.', 'Including refugees.'] });
    expect(found[0]?.source).toMatch(/2017 Revision/);
  });

  test('takes a series of another table, which is never added up, and rejects what it cannot read', async () => {
    const file = table(
      `,Water-%U,Improved water,Area,51,5.5,2015,${source},`,
      `BOTH,MS:Total,Stock,Area,ARM,1,1990,${source},`,
      `BOTH,MS:Total,Stock,Area,51,..,1990,${source},`,
      `BOTH,MS:Total,Stock,Area,51,1,1990s,${source},`,
      `ALL,MS:Total,Stock,Area,51,1,1990,${source},`,
      `BOTH,MS:Total,Stock,Place,51,1,1990,${source},`,
    );
    const entries = await onlyEntries(unsdYearbook, [file]);
    expect(entries.find((entry) => entry.type === 'indicator')).toMatchObject({
      row: { code: 'UNSYB_WATER_U', additiveOverAreas: false, unit: { code: 'AS_NAMED' } },
    });
    expect(rejectsIn(entries)).toEqual([
      [3, 'refAreaId', 'ARM'],
      [4, 'value', '..'],
      [5, 'year', '1990s'],
      [6, 'dim_sex', 'ALL'],
      [7, 'refAreaType', 'Place'],
    ]);
    const silent = table(',asylsk,Seekers,Area,51,0,2017,UNHCR,');
    await expect(async () => unsdYearbook.plan([silent])).rejects.toThrow(/--released YYYY-MM-DD/);
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers, and the companions are left aside', async () => {
    const files = realFiles('unsd-yearbook-migration');
    const claims = await Promise.all(files.map(async (file) => unsdYearbook.recognises?.(await glimpse(file))));
    expect(files.filter((_, index) => claims[index] === true)).toHaveLength(5);
    expect(claims.filter((claim) => typeof claim === 'object')).toHaveLength(4);
    const [release] = await entriesOf(unsdYearbook, files);
    expect(release?.releasedOn).toBe('2018-02-28');
    const rows = observationsIn(release!.entries);
    const value = (area: string, label: string) =>
      rows.find((row) => row.series === 'MS:Total' && row.area.code === area && row.period.label === label)?.value;
    expect([value('276', '2015'), value('276', '2017'), value('001', '1990')]).toEqual([
      '10220418',
      '12165083',
      '152542373',
    ]);
    expect(rows.filter((row) => row.series === 'MS:Total' && row.footnotes).length).toBe(804);
    expect([rows.length, rejectsIn(release!.entries)]).toEqual([1804 + 4978 + 802 + 829 + 878, []]);
  });
});
