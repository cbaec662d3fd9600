import { describe, expect, test } from 'vitest';
import { entriesOf, observationsIn, onlyEntries, realFiles, rejectsIn } from '../../../test/support/adapters.ts';
import { hasData, skipped } from '../../../test/support/real-data.ts';
import { eurostatAsylum } from '../eurostat/eurostat-asylum.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { iomGdiIndicators } from './iom-gdi-indicators.ts';

const selection = (...rows: readonly string[]) => written('selected.csv', `geo,var,t,v\n${rows.join('\n')}\n`);
const applicants = (...rows: readonly string[]) => written('applicants.csv', `geo,t,nat,sex,n\n${rows.join('\n')}\n`);
const stated = { releasedOn: '2025-06-30' };

describe('the selection of indicators', () => {
  test('has a series for each variable, codes beside ISO, and Namibia', async () => {
    const file = selection('NAM,remin,2020,10.50', 'CHI,pop,2023,171000', 'XKX,nmig,2023,-5', 'ANT,gdp,2009,1e3');
    const [release] = await entriesOf(iomGdiIndicators, [file]);
    expect(release).toMatchObject({ version: 'gdidata, June 2025', releasedOn: '2025-06-30' });
    expect(
      observationsIn(release!.entries).map((row) => [
        row.area.code,
        row.series,
        row.scope,
        row.value,
        row.period.start,
      ]),
    ).toEqual([
      ['NAM', 'GDI_REMIN', 'remin', '10.50', '2020-01-01'],
      ['XCX', 'GDI_POP', 'pop', '171000', '2023-07-01'],
      ['XKX', 'GDI_NMIG', 'nmig', '-5', '2023-01-01'],
      ['ANT', 'GDI_GDP', 'gdp', '1e3', '2009-01-01'],
    ]);
    const indicators = release!.entries.flatMap((entry) => (entry.type === 'indicator' ? [entry.row.code] : []));
    expect(indicators).toEqual(['REMIT_IN', 'POPULATION', 'NET_MIG', 'GDP']);
  });

  test('rejects what it cannot read, and asks for the day of an edition that is not known', async () => {
    const bad = selection(
      'NAM,rem,2020,1',
      'na,pop,2020,1',
      'NAM,pop,20,1',
      'NAM,pop,2020,NA',
      'NAM,pop,2020',
      'NAM,toString,2020,1',
    );
    expect(rejectsIn(await onlyEntries(iomGdiIndicators, [bad], stated))).toEqual([
      [2, 'var', 'rem'],
      [3, 'geo', 'na'],
      [4, 't', '20'],
      [5, 'v', 'NA'],
      [6, null, null],
      [7, 'var', 'toString'],
    ]);
    await expect(async () => iomGdiIndicators.plan([selection('NAM,pop,2030,1')])).rejects.toThrow(
      /--released YYYY-MM-DD/,
    );
  });
});

describe('first-time asylum applicants', () => {
  test('keep the union beside its members, unknown sex, and people without a country', async () => {
    const file = applicants('EU27,2024,STL,unknown,5', 'GRC,2024,OOO,male,0', 'GBR,2024,XKX,female,10');
    const [release] = await entriesOf(eurostatAsylum, [file]);
    expect(release?.version).toBe('gdidata, June 2025');
    expect(
      observationsIn(release!.entries).map(({ area, counterpart, sex, value }) => [
        area.code,
        counterpart?.code,
        sex,
        value,
      ]),
    ).toEqual([
      ['EU', 'STL', 'UNKNOWN', '5'],
      ['GRC', 'OOO', 'MALE', '0'],
      ['GBR', 'XKX', 'FEMALE', '10'],
    ]);
    expect(release!.entries.at(-1)).toMatchObject({ type: 'check', passed: true });
  });

  test('fail their check where a figure is not rounded, and reject what they cannot read', async () => {
    const file = applicants(
      'DEU,2020,SYR,male,7',
      'EU28,2020,SYR,male,5',
      'DEU,2020,Syria,male,5',
      'DEU,mid,SYR,male,5',
      'DEU,2020,SYR,both,5',
      'DEU,2020,SYR,male,-5',
    );
    const entries = await onlyEntries(eurostatAsylum, [file], stated);
    expect(entries.at(-1)).toMatchObject({ name: 'rounded-to-five', passed: false });
    expect(rejectsIn(entries)).toEqual([
      [3, 'geo', 'EU28'],
      [4, 'nat', 'Syria'],
      [5, 't', 'mid'],
      [6, 'sex', 'both'],
      [7, 'n', '-5'],
    ]);
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers', async () => {
    const files = realFiles('iom-gdi-indicators');
    const seen = await Promise.all(files.map(glimpse));
    expect(seen.map((one) => [iomGdiIndicators.recognises?.(one), eurostatAsylum.recognises?.(one)])).toEqual([
      [false, true],
      [true, false],
    ]);
    const selected = await onlyEntries(iomGdiIndicators, files);
    const value = (series: string) =>
      observationsIn(selected).find(
        (row) => row.series === series && row.area.code === 'MEX' && row.period.label === '2023',
      )?.value;
    expect([value('GDI_REMIN'), value('GDI_NMIG')]).toEqual(['66237847600', '-101044']);
    expect([observationsIn(selected).length, rejectsIn(selected)]).toEqual([92_435, []]);
    const asylum = await onlyEntries(eurostatAsylum, files);
    const syrians = observationsIn(asylum).filter(
      ({ area, counterpart, period }) => area.code === 'DEU' && counterpart?.code === 'SYR' && period.label === '2023',
    );
    expect(Object.fromEntries(syrians.map(({ sex, value: n }) => [sex, n]))).toEqual({
      MALE: '81955',
      FEMALE: '22550',
      UNKNOWN: '10',
    });
    expect([observationsIn(asylum).length, rejectsIn(asylum), asylum.at(-1)]).toEqual([
      43_896,
      [],
      expect.objectContaining({ passed: true }),
    ]);
  });
});
