import { describe, expect, test } from 'vitest';
import { entriesOf, observationsIn, onlyEntries, realFiles, rejectsIn } from '../../../test/support/adapters.ts';
import { hasData, skipped } from '../../../test/support/real-data.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { worldbankWdi } from './worldbank-wdi.ts';

const file = (
  name: string,
  rows: readonly string[],
  { day = '2024-06-28', years = ['2015', '2016', '2017'], source = 'World Development Indicators' } = {},
) =>
  written(
    name,
    `\uFEFF"Data Source","${source}",\r\n\r\n"Last Updated Date","${day}",\r\n\r\n"Country Name","Country Code","Indicator Name","Indicator Code",${years
      .map((year) => `"${year}",`)
      .join('')}\r\n${rows.join('\r\n')}\r\n`,
  );
const countries = written(
  'Metadata_Country.csv',
  '\uFEFF"Country Code","Region","IncomeGroup","SpecialNotes","TableName",\n"NAM","Sub-Saharan Africa","Upper middle income","Fiscal year\n\nends in March.","Namibia",\n"AFE","","","26 countries","Africa Eastern and Southern",\n"WLD","","","","World",\n',
);
const notes = (name: string, ...rows: readonly string[]) =>
  written(name, `\uFEFF"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",\n${rows.join('\n')}\n`);

describe('the CSV of the publisher', () => {
  test('reads four lines before the header, a byte order mark, a last empty column, and economies by the World Bank’s codes', async () => {
    const rows = [
      '"Namibia","NAM","Net migration","SM.POP.NETM","12","0","",',
      '"World","WLD","Net migration","SM.POP.NETM","0","0","0",',
      '"Kosovo","XKX","Net migration","SM.POP.NETM","","","-3.00000000000001",',
    ];
    const [release] = await entriesOf(worldbankWdi, [file('any name.csv', rows), countries]);
    expect(release).toMatchObject({ version: '2024-06-28', releasedOn: '2024-06-28' });
    const found = observationsIn(release!.entries);
    // Empty is missing, 0 is a value, and noise behind the point stays as it is printed.
    expect(found.map(({ area, period, value }) => [area.scheme, area.code, period.label, value])).toEqual([
      ['WB', 'NAM', '2015', '12'],
      ['WB', 'NAM', '2016', '0'],
      ['WB', 'WLD', '2015', '0'],
      ['WB', 'WLD', '2016', '0'],
      ['WB', 'WLD', '2017', '0'],
      ['WB', 'XKX', '2017', '-3.00000000000001'],
    ]);
    expect(found[0]).toMatchObject({
      scope: 'SM.POP.NETM',
      series: 'SM.POP.NETM',
      period: { start: '2015-01-01', end: '2015-12-31' },
      footnotes: ['Fiscal year\n\nends in March.'],
    });
    expect(rejectsIn(release!.entries)).toEqual([]);
  });

  test('makes groups of the aggregates that the companion tells by an empty region, but not of those that we have', async () => {
    const entries = await onlyEntries(worldbankWdi, [
      file('a.csv', ['"N","NAM","x","SM.POP.TOTL","1","","",']),
      countries,
    ]);
    const areas = entries.flatMap((entry) => (entry.type === 'area' ? [entry.row] : []));
    expect(areas).toEqual([
      {
        code: 'WB-AFE',
        kind: 'GROUP',
        name: { en: ['Africa Eastern and Southern', 'SOURCE'] },
        codes: [{ scheme: 'WB', code: 'AFE' }],
      },
    ]);
  });

  test('tells sums over five years from values of each year, and says which series took whose place', async () => {
    const years = ['2011', '2012', '2013', '2016', '2017'];
    const old = file('old.csv', ['"N","NAM","Net migration","SM.POP.NETM","","50","","","-70",'], {
      day: '2020-07-01',
      years,
    });
    const now = file('new.csv', ['"N","NAM","Net migration","SM.POP.NETM","1","2","3","4","5",'], { years });
    const told = notes(
      'Metadata_Indicator_topic.csv',
      '"SM.POP.NETM","Net migration","Data are five-year estimates.","UN",',
      '"SM.POP.TOTL","Stock","Other.","UN",',
    );
    const annual = notes(
      'Metadata_Indicator_SM.csv',
      '"SM.POP.NETM","Net migration","Each year.","UN Population Division",',
    );
    const [first, second] = await entriesOf(worldbankWdi, [now, told, annual, old]);
    expect([first?.version, second?.version]).toEqual(['2020-07-01', '2024-06-28']);
    expect(observationsIn(first!.entries)).toMatchObject([
      { series: 'SM.POP.NETM.5Y', value: '50', period: { start: '2010-07-01', end: '2015-06-30', label: '2012' } },
      { series: 'SM.POP.NETM.5Y', value: '-70', period: { start: '2015-07-01', end: '2020-06-30', label: '2017' } },
    ]);
    expect(observationsIn(second!.entries).map(({ series }) => series)).toEqual(Array(5).fill('SM.POP.NETM'));
    const series = second!.entries.flatMap((entry) => (entry.type === 'series' ? [entry.row] : []));
    expect(series).toMatchObject([
      {
        code: 'SM.POP.NETM.5Y',
        frequency: 'FIVE_YEARLY',
        definition: { en: ['Data are five-year estimates.', 'SOURCE'] },
      },
      { code: 'SM.POP.NETM', supersedes: 'SM.POP.NETM.5Y', definition: { en: ['Each year.', 'SOURCE'] } },
    ]);
  });

  test('makes two releases of two days, which cover different series', async () => {
    const remittances = file('b.csv', ['"N","NAM","Paid (current US$)","BM.TRF.PWKR.CD.DT","1.5","","",'], {
      day: '2021-09-15',
    });
    const stock = file('a.csv', ['"N","NAM","Stock","SM.POP.TOTL","7","","",']);
    const releases = await entriesOf(worldbankWdi, [stock, remittances]);
    expect(
      releases.map(({ version, entries }) => [version, observationsIn(entries).map(({ scope }) => scope)]),
    ).toEqual([
      ['2021-09-15', ['BM.TRF.PWKR.CD.DT']],
      ['2024-06-28', ['SM.POP.TOTL']],
    ]);
  });

  test('takes an indicator that nobody here knows, and never adds it up', async () => {
    const entries = await onlyEntries(worldbankWdi, [
      file('c.csv', ['"N","NAM","Women in charge (% of all)","SG.NEW","7","","",']),
    ]);
    expect(entries.find((entry) => entry.type === 'indicator')).toMatchObject({
      row: { code: 'WDI_SG_NEW', unit: { code: 'PERCENT' }, additiveOverAreas: false, additiveOverTime: false },
    });
  });

  test('rejects what is no number and what stands under no year, and knows neither another database nor a shifted header', async () => {
    const bad = file('d.csv', ['"N","NAM","Stock","SM.POP.TOTL","..","3","n/a",'], { years: ['2015', 'note', '2017'] });
    expect(rejectsIn(await onlyEntries(worldbankWdi, [bad]))).toEqual([
      [6, '2015', '..'],
      [6, '2017', 'n/a'],
      [6, 'note', '3'],
    ]);
    const other = file('e.csv', [], { source: 'Gender Statistics' });
    expect(worldbankWdi.recognises?.(await glimpse(other))).toBe(false);
    await expect(async () => worldbankWdi.plan([other])).rejects.toThrow(/not one of the source/);
  });

  test('asks for the day where the third line names none', async () => {
    const undated = file('f.csv', ['"N","NAM","Stock","SM.POP.TOTL","1","","",'], { day: '' });
    await expect(async () => worldbankWdi.plan([undated])).rejects.toThrow(/--released YYYY-MM-DD/);
    expect(await worldbankWdi.plan([undated], { releasedOn: '2024-01-02' })).toMatchObject([
      { releasedOn: '2024-01-02' },
    ]);
  });
});

describe('answers of the interface', () => {
  const item = (iso3: string, date: string, value: string, more = '"obs_status":""') =>
    `{"indicator":{"id":"SM.POP.NETM","value":"Net migration"},"country":{"id":"XX","value":"Some country"},"countryiso3code":"${iso3}","date":"${date}","value":${value},"unit":"",${more},"decimal":0}`;
  const answer = (name: string, items: readonly string[], { page = 1, pages = 1 } = {}) =>
    written(
      name,
      `[{"page":${page},"pages":${pages},"per_page":50,"total":9,"sourceid":"2","lastupdated":"2024-06-28"},[${items.join(',')}]]`,
    );

  test('keeps every digit, and null apart from 0', async () => {
    const entries = await onlyEntries(worldbankWdi, [
      answer('a.json', [
        item('NAM', '2020', '0'),
        item('NAM', '2021', 'null'),
        item('AFE', '2022', '384748760796.52400001', '"obs_status":"E","footnote":"Own estimate."'),
        item('NAM', '2020Q3', '1'),
        item('NAM', '2020M02', '2'),
        item('', '2020', '5'),
        item('NAM', 'MRV', '6'),
        item('NAM', '2020', '6', '"obs_status":"X"'),
      ]),
    ]);
    expect(
      observationsIn(entries).map(({ area, period, value, nature }) => [
        area.code,
        period.label,
        period.end,
        value,
        nature,
      ]),
    ).toEqual([
      ['NAM', '2020', '2020-12-31', '0', 'NOT_SPECIFIED'],
      ['AFE', '2022', '2022-12-31', '384748760796.52400001', 'ESTIMATED'],
      ['NAM', '2020-Q3', '2020-09-30', '1', 'NOT_SPECIFIED'],
      ['NAM', '2020-02', '2020-02-29', '2', 'NOT_SPECIFIED'],
    ]);
    expect(observationsIn(entries)[1]).toMatchObject({ flags: ['E'], footnotes: ['Own estimate.'] });
    expect(rejectsIn(entries)).toEqual([
      [6, 'countryiso3code', 'Some country'],
      [7, 'date', 'MRV'],
      [8, 'obs_status', 'X'],
    ]);
  });

  test('refuses an error that came with status 200, with its message', async () => {
    const error = written(
      'e.json',
      '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]',
    );
    expect(worldbankWdi.recognises?.(await glimpse(error))).toBe(true);
    await expect(async () => worldbankWdi.plan([error])).rejects.toThrow(/120 Invalid value: The provided parameter/);
    const none = written(
      'n.json',
      '[{"page":0,"pages":0,"per_page":0,"total":0,"sourceid":null,"lastupdated":null},null]',
    );
    await expect(async () => worldbankWdi.plan([none])).rejects.toThrow(/holds no data/);
  });

  test('wants all pages of an answer, each once', async () => {
    const first = answer('1.json', [item('NAM', '2020', '1')], { page: 1, pages: 2 });
    const second = answer('2.json', [item('NAM', '2021', '2')], { page: 2, pages: 2 });
    await expect(async () => worldbankWdi.plan([first])).rejects.toThrow(/1 of 2 pages/);
    await expect(async () => worldbankWdi.plan([first, first])).rejects.toThrow(/page 1 is there twice/);
    expect(observationsIn(await onlyEntries(worldbankWdi, [second, first]))).toHaveLength(2);
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers', async () => {
    const files = realFiles('worldbank-wdi');
    for (const one of files)
      expect([one.name, worldbankWdi.recognises?.(await glimpse(one))]).toEqual([one.name, true]);
    const releases = await entriesOf(worldbankWdi, files);
    expect(releases.map(({ version }) => version)).toEqual(['2021-09-15', '2024-06-28']);
    const value = (release: number, economy: string, year: string) =>
      observationsIn(releases[release]!.entries).find(
        ({ area, period }) => area.code === economy && period.label === year,
      )?.value;
    expect(value(0, 'USA', '2020')).toBe('68000000000');
    expect(value(0, 'WLD', '2020')).toBe('384748760796.524');
    expect(['2015', '2021', '2023'].map((year) => value(1, 'DEU', year))).toEqual(['397921', '312735', '155751']);
    expect(value(1, 'USA', '2023')).toBe('999700');
    expect(value(1, 'SYR', '2023')).toBe('757103');
    expect(value(1, 'WLD', '2023')).toBe('0');
    expect(releases.flatMap(({ entries }) => rejectsIn(entries))).toEqual([]);
    const areas = releases[1]!.entries.filter((entry) => entry.type === 'area');
    expect(areas).toHaveLength(45);
    const economies = new Set(observationsIn(releases[1]!.entries).map(({ area }) => area.code));
    expect(economies.size).toBe(265);
  });
});
