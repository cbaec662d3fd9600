import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceFile } from '../source.ts';
import { entriesOf, keyOf, observationsOf, rejectsOf, scoresOf } from './unsd-sdg.fixture.ts';
import { unsdSdg } from './unsd-sdg.ts';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'unsd-'));
  // Datapoints have their month from the folder alone.
  folder = join(parent, 'release-2020-10');
  mkdirSync(folder);
});
afterEach(() => rmSync(parent, { recursive: true }));

const write = (name: string, content: string, encoding: BufferEncoding = 'utf8'): SourceFile => {
  const path = join(folder, name);
  const bytes = Buffer.from(content, encoding);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(bytes) : bytes);
  return { path, name };
};

const longRow = {
  SeriesCode: 'SI_RMT_COST',
  SeriesRelease: '2019.Q1.G.01',
  ReportingType_Code: 'G',
  Nature_Code: 'NA',
  Units_Code: 'PERCENT',
  GeoArea_Code: '4',
  GeoArea_Desc: 'Afghanistan',
  Year: '2017.0',
  TimeDetail: '',
  Value: '9.88',
  Source: 'A source',
  Footnotes: '',
};

const long = (name: string, ...rows: Record<string, string>[]): SourceFile => {
  const columns = [...new Set([...Object.keys(longRow), ...rows.flatMap((row) => Object.keys(row))])];
  const full = rows.map((row): Record<string, string> => ({ ...longRow, ...row }));
  const lines = [columns, ...full.map((row) => columns.map((column) => row[column] ?? ''))];
  // latin1 agrees with Windows-1252 in all the letters used here.
  return write(name, lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'), 'latin1');
};

const nested = (name: string, seriesCode: string, areas: Record<string, Record<string, unknown>[]>): SourceFile => {
  const element = {
    timePeriod: 2017,
    timeDetail: null,
    source: 'A source',
    footnotes: '',
    natureCode: 'C',
    unitsCode: 'PERCENT',
    reportingTypeCode: 'G',
    value_is_censored: false,
  };
  const refAreas = Object.entries(areas).map(([geoAreaCode, data]) => ({
    geoAreaCode,
    geoAreaName: `Area ${geoAreaCode}`,
    data: data.map((fields) => ({ ...element, ...fields })),
  }));
  return write(name, JSON.stringify({ seriesCode, release: '2019.Q2.G.01', refAreas }));
};

const ddf = (series: string, by: string[], ...rows: string[]): SourceFile[] => [
  write(`ddf--datapoints--${series}--by--${by.join('--')}.csv.gz`, [[...by, series].join(','), ...rows].join('\n')),
  write('ddf--entities--geo_area.csv', 'geo_area,name\n4,Afghanistan\n921,ODA residual\n'),
];

describe('plan', () => {
  test('tells the release of a file by what is in it, and sorts the releases', async () => {
    const files = [
      ...ddf('sm_dth_migr', ['geo_area', 'nature', 'units', 'year'], '4,g,number,2014,3'),
      nested('b.json', 'SI_RMT_COST', { '004': [{ value_detail: '9.9' }] }),
      long('a.csv', {}),
      write('series-catalogue-all-releases.tsv.gz', 'x'),
    ];
    const plans = await unsdSdg.plan(files);
    expect(plans.map(({ version }) => version)).toEqual(['2019.Q1.G.01', '2019.Q2.G.01', '2020-10']);
  });

  test('refuses strange files, releases without a day, and datapoints without names of areas', async () => {
    await expect(unsdSdg.plan([write('notes.txt', 'x')])).rejects.toThrow(/notes\.txt/);
    await expect(unsdSdg.plan([long('a.csv', { SeriesRelease: 'spring' })])).rejects.toThrow(/spring.*--released/);
    await expect(unsdSdg.plan([write('a.json', '{"series": 1}')])).rejects.toThrow(/nested JSON/);
    const [datapoints] = ddf('sm_dth_migr', ['geo_area', 'nature', 'units', 'year'], '4,g,number,2014,3');
    await expect(unsdSdg.plan([datapoints!])).rejects.toThrow(/geo_area/);
  });
});

describe('files that nobody has seen', () => {
  test('have the day of the quarter or month after which their release is named, or the day that is stated', async () => {
    const later = long('x.csv', { SeriesRelease: '2024.Q4.G.03' });
    expect(await unsdSdg.plan([later])).toMatchObject([{ version: '2024.Q4.G.03', releasedOn: '2024-12-31' }]);
    const [own] = await unsdSdg.plan([later], { version: 'of winter', releasedOn: '2024-12-20' });
    expect(own).toMatchObject({ version: 'of winter', releasedOn: '2024-12-20' });
    const rows = [];
    for await (const entry of unsdSdg.read(own!)) if (entry.type === 'observation') rows.push(entry.row.value);
    expect(rows).toEqual(['9.88']);
  });

  test('are known by columns and keys; catalogues and entities lie beside them', () => {
    const claim = (name: string, head: string) => unsdSdg.recognises?.({ path: '', name, head, sheets: [] });
    expect(claim('any.csv', `${Object.keys(longRow).join(',')}\n`)).toBe(true);
    expect(claim('any.json', '{"goal":"8","seriesCode":"X","release":"2021.Q2.G.01","refAreas":[')).toBe(true);
    expect(claim('any.json', '{"features":[')).toBe(false);
    const points = 'ddf--datapoints--sm_dth_migr--by--geo_area--nature--units--year.csv';
    expect(claim(points, 'geo_area,nature,units,year,sm_dth_migr\n')).toBe(true);
    expect(claim('ddf--entities--geo_area.csv', 'geo_area,name\n')).toBe(true);
    expect(claim('ddf--entities--age.csv', 'age,name\n')).toHaveProperty('aside');
    expect(claim('c.tsv', '"goalCode"\t"targetCode"\t"indicatorCode"\t"seriesCode"\t"seriesRelease"\n')).toHaveProperty(
      'aside',
    );
    expect(
      claim('m.json', '[{"goalCode":"1","targetCode":"1.1","indicatorCode":"1.1.1","seriesCode":"X"'),
    ).toHaveProperty('aside');
    expect(claim('other.csv', 'a,b\n')).toBe(false);
  });

  test('of datapoints without a month in their folder need to be told', async () => {
    folder = parent;
    const files = ddf('sm_dth_migr', ['geo_area', 'nature', 'units', 'year'], '4,g,number,2014,3');
    await expect(unsdSdg.plan(files)).rejects.toThrow(/--version 2020-10/);
    expect(await unsdSdg.plan(files, { version: '2021-03' })).toMatchObject([
      { version: '2021-03', releasedOn: '2021-03-31' },
    ]);
  });
});

describe('read', () => {
  test('gives one key to the same observation in the three formats', async () => {
    const files = [
      long('a.csv', {
        SeriesCode: 'SL_EMP_FTLINJUR',
        Sex_Code: 'FEMALE',
        MigratoryStatus_Code: 'MIGPER',
        Units_Code: 'PER_100000_PRSN_INSR',
        Value: '1.5',
      }),
      nested('b.json', 'SL_EMP_FTLINJUR', {
        '004': [{ sexCode: 'F', migratoryStatusCode: 'MIGPER', unitsCode: 'PER_100000_EMP', value_detail: '1.6' }],
      }),
      ...ddf(
        'sl_emp_ftlinjur',
        ['geo_area', 'migratory_status', 'nature', 'sex', 'units', 'year'],
        '4,migper,c,female,per_100000_emp,2017,1.7',
      ),
    ];
    const found = observationsOf(await entriesOf(...files));
    expect(new Set(found.map(keyOf)).size).toBe(1);
    expect(found.map(({ value }) => value)).toEqual(['1.5', '1.6', '1.7']);
    expect(found.map(({ footnotes }) => footnotes)).toEqual([
      ['Unit in the source: PER_100000_PRSN_INSR'],
      undefined,
      undefined,
    ]);
    expect(found[0]).toMatchObject({ sex: 'FEMALE', age: '_T', dimensions: { MIGRATORY_STATUS: 'MIG' } });
  });

  test('takes a breakdown that is not given for a total, and ages for SDMX codes', async () => {
    const by = ['age', 'geo_area', 'nature', 'sex', 'units', 'year'];
    const rows = ['allage,4,c,notspec', '18,4,c,male', 'lt18y,4,c,male', '10_14,4,c,u'];
    const files = ddf('vc_htf_detv', by, ...rows.map((row) => `${row},number,2014,3`));
    const ages = [{ ageCode: 'Y_GE18\r\n', sexCode: 'M', unitsCode: 'NUMBER', value_detail: '3', timePeriod: 2014 }];
    const found = observationsOf(await entriesOf(...files, nested('b.json', 'VC_HTF_DETV', { '004': ages })));
    const cells = found.map(({ sex, age }) => `${sex} ${age}`);
    expect(cells).toEqual(['MALE Y_GE18', 'TOTAL _T', 'MALE Y_GE18', 'MALE Y0T17', 'UNKNOWN Y10T14']);
    expect(keyOf(found[0]!)).toBe(keyOf(found[2]!));
  });

  test('keeps numbers, bounds, marks and empty cells apart', async () => {
    const values = ['0', '9.880', '<2.5', '>95', 'N', 'NaN', '', '1,5'];
    const rows = values.map((Value, index) => ({ Value, Year: `${2000 + index}.0` }));
    const entries = await entriesOf(long('a.csv', ...rows));
    const found = observationsOf(entries).map(({ value, valueText, lower, upper, status }) => [
      value,
      valueText,
      lower ?? upper,
      status,
    ]);
    expect(found).toEqual([
      ['0', undefined, undefined, 'NORMAL'],
      ['9.880', undefined, undefined, 'NORMAL'],
      [null, '<2.5', '2.5', 'CENSORED'],
      [null, '>95', '95', 'CENSORED'],
      [null, 'N', undefined, 'NOT_AVAILABLE'],
      [null, 'NaN', undefined, 'NOT_AVAILABLE'],
      [null, undefined, undefined, 'NOT_AVAILABLE'],
    ]);
    expect(rejectsOf(entries)).toEqual([[9, 'value', '1,5']]);
  });

  test('reads Windows-1252 and keeps source, footnote and a time that says more than the year', async () => {
    const note = { Footnotes: 'Côte d’étape'.replace('’', "'"), TimeDetail: '2016-2017', Source: 'Enquête' };
    const [found] = observationsOf(await entriesOf(long('a.csv', note)));
    expect(found).toMatchObject({ footnotes: ["Côte d'étape", 'Time: 2016-2017'], source: 'Enquête' });
  });

  test('defines areas of the database’s own once, and leaves those of M49 to the geography', async () => {
    const areas = {
      '921': [{ value_detail: '1' }, { value_detail: '2', timePeriod: 2018 }],
      '004': [{ value_detail: '3' }],
    };
    const entries = await entriesOf(nested('b.json', 'SI_RMT_COST', areas));
    expect(entries.flatMap((entry) => (entry.type === 'area' ? [entry.row] : []))).toEqual([
      {
        code: 'SDG-921',
        kind: 'GROUP',
        name: { en: ['Area 921', 'SOURCE'] },
        codes: [{ scheme: 'SDG_GEO', code: '921' }],
      },
    ]);
    expect(observationsOf(entries).map(({ area }) => area.code)).toEqual(['921', '921', '4']);
  });

  test('turns the levels of 10.7.2 into scores as well, N being no level', async () => {
    const by = ['geo_area', 'nature', 'policy_domains', 'units', 'year'];
    const rows = ['4,c,alldomains,number,2019,3', '4,c,domain1,number,2019,N', '4,c,domain2,number,2019,7'];
    const entries = await entriesOf(...ddf('sg_cpa_migrs', by, ...rows));
    const period = { start: '2019-01-01', end: '2019-12-31' };
    const score = { scope: 'SG_CPA_MIGRS', framework: 'SDG-10.7.2', edition: '2019', period };
    const area = { scheme: 'SDG_GEO', code: '4' };
    expect(scoresOf(entries)).toEqual([
      { ...score, area, item: '10.7.2', level: 3, levelCode: 'MEETS', status: 'NORMAL' },
      { ...score, area, item: '10.7.2-D1', level: null, levelCode: null, status: 'NOT_AVAILABLE' },
    ]);
    expect(observationsOf(entries).map(({ dimensions }) => dimensions)).toEqual([{}, { POLICY_DOMAIN: 'D1' }]);
    expect(rejectsOf(entries)).toEqual([[4, 'value', '7']]);
  });

  test('rejects an unknown series once, and rows whose codes, units or keys do not fit', async () => {
    const entries = await entriesOf(
      long(
        'a.csv',
        { SeriesCode: 'ZZ_NEW' },
        { SeriesCode: 'ZZ_NEW', Year: '2016.0' },
        { Units_Code: 'KG' },
        { Location_Code: 'RURAL' },
        { Nature_Code: 'Q' },
        { Sex_Code: 'W' },
        { Age_Code: 'OLD' },
        { GeoArea_Code: 'AFG' },
        { Year: '17' },
        { SeriesRelease: '2018.Q2.G.01' },
        {},
        { Value: '9.90' },
      ),
    );
    expect(observationsOf(entries)).toHaveLength(1);
    expect(rejectsOf(entries)).toEqual([
      [2, 'series', 'ZZ_NEW'],
      [4, 'units', 'KG'],
      [5, 'location', 'RURAL'],
      [6, 'nature', 'Q'],
      [7, 'sex', 'W'],
      [8, 'age', 'OLD'],
      [9, 'area', 'AFG'],
      [10, 'year', '17'],
      [11, 'release', '2018.Q2.G.01'],
      [13, null, '9.90'],
    ]);
  });
});
