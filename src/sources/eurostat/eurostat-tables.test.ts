import { expect, test } from 'vitest';
import { entriesOf, observationsIn, onlyEntries, rejectsIn } from '../../../test/support/adapters.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { eurostatTables } from './eurostat-tables.ts';

const sdmx = (...rows: readonly string[]) =>
  written(
    'estat.csv',
    `DATAFLOW,LAST UPDATE,freq,citizen,agedef,age,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n${rows
      .map((row) => `ESTAT:MIGR_IMM1CTZ(1.0),15/05/25 23:00:00,A,${row}\n`)
      .join('')}`,
  );
const tsv = (...rows: readonly string[]) =>
  written(
    'estat_migr_asyappctza.tsv',
    `freq,citizen,sex,unit,age,applicant,geo\\TIME_PERIOD\t2015 \t2016 \n${rows.join('\n')}\n`,
  );
const stated = { releasedOn: '2025-05-15' };

test('SDMX-CSV: its own country codes, flags, totals, groups, and the day of the last update', async () => {
  const file = sdmx(
    'TOTAL,COMPLET,TOTAL,NR,T,EL,2023,100,b,',
    'XK,COMPLET,Y_LT5,NR,F,UK,2019,7,ep,F',
    'EXT_EU27_2020,REACH,Y15-19,NR,M,EU27_2020,2023,5,,',
    'STLS,COMPLET,UNK,PC,UNK,NA,2023,1.5,s,',
  );
  expect(eurostatTables.recognises?.(await glimpse(file))).toBe(true);
  const [release] = await entriesOf(eurostatTables, [file]);
  expect(release).toMatchObject({ version: '2025-05-15', releasedOn: '2025-05-15' });
  const found = observationsIn(release!.entries);
  expect(
    found.map((row) => [row.area.code, row.counterpart?.code, row.sex, row.age, row.value, row.nature, row.flags]),
  ).toEqual([
    ['EL', undefined, 'TOTAL', '_T', '100', 'COUNTRY', ['b']],
    ['UK', 'XK', 'FEMALE', 'Y_LT5', '7', 'ESTIMATED', ['e', 'p']],
    ['EU27_2020', 'EUROSTAT-EXT_EU27_2020', 'MALE', 'Y15T19', '5', 'COUNTRY', undefined],
    // Two letters are Namibia, not a missing country.
    ['NA', 'STLS', 'UNKNOWN', '_U', '1.5', 'ESTIMATED', ['s']],
  ]);
  expect(found[0]).toMatchObject({
    area: { scheme: 'EUROSTAT' },
    series: 'MIGR_IMM1CTZ',
    scope: 'MIGR_IMM1CTZ',
    dimensions: { AGEDEF: 'COMPLET' },
  });
  expect(found[1]).toMatchObject({ confidentiality: 'FREE' });
  expect(found[3]?.dimensions).toEqual({ UNIT: 'PC', AGEDEF: 'COMPLET' });
  const groups = release!.entries.flatMap((entry) => (entry.type === 'area' ? [entry.row.code] : []));
  expect(groups).toEqual(['EUROSTAT-EXT_EU27_2020']);
  expect(release!.entries.find((entry) => entry.type === 'series')).toMatchObject({
    row: { basis: 'CITIZENSHIP', frequency: 'ANNUAL' },
  });
});

test('drops what is confidential even where the file gives it away', async () => {
  const file = sdmx(
    'SY,COMPLET,TOTAL,NR,T,DE,2023,3,c,',
    'SY,COMPLET,TOTAL,NR,T,FR,2023,4,,C',
    'SY,COMPLET,TOTAL,NR,T,IT,2023,,,D',
    'SY,COMPLET,TOTAL,NR,T,ES,2023,6,c,F',
    'SY,COMPLET,TOTAL,NR,T,PL,2023,,,',
    'SY,COMPLET,TOTAL,NR,T,AT,2023,:,z,',
  );
  const entries = await onlyEntries(eurostatTables, [file]);
  expect(
    observationsIn(entries).map(({ area, value, status, confidentiality }) => [
      area.code,
      value,
      status,
      confidentiality,
    ]),
  ).toEqual([
    ['DE', null, 'SUPPRESSED_AT_SOURCE', 'CONFIDENTIAL'],
    ['FR', null, 'SUPPRESSED_AT_SOURCE', 'CONFIDENTIAL'],
    ['IT', null, 'SUPPRESSED_AT_SOURCE', 'SECONDARY_CONFIDENTIAL'],
    ['ES', null, 'SUPPRESSED_AT_SOURCE', 'CONFIDENTIAL'],
    ['PL', null, 'NOT_AVAILABLE', undefined],
    ['AT', null, 'NOT_APPLICABLE', undefined],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/"(3|4|6)"/);
});

test('the tab-separated layout: value and flags in one cell, a colon for missing, other dimensions kept', async () => {
  const file = tsv(
    'A,SY,T,PER,TOTAL,FRST,DE\t158660 \t: ',
    'A,SY,T,PER,Y14-17,FRST,EL\t: c\t10 bd',
    'A,SY,T,PER,TOTAL,FRST,FR\t: z\t0 ',
  );
  const entries = await onlyEntries(eurostatTables, [file], stated);
  expect(
    observationsIn(entries).map((row) => [
      row.area.code,
      row.period.label,
      row.age,
      row.value,
      row.status,
      row.flags,
      row.dimensions,
    ]),
  ).toEqual([
    ['DE', '2015', '_T', '158660', 'NORMAL', undefined, { APPLICANT: 'FRST' }],
    ['DE', '2016', '_T', null, 'NOT_AVAILABLE', undefined, { APPLICANT: 'FRST' }],
    ['EL', '2015', 'Y14T17', null, 'SUPPRESSED_AT_SOURCE', ['c'], { APPLICANT: 'FRST' }],
    ['EL', '2016', 'Y14T17', '10', 'NORMAL', ['b', 'd'], { APPLICANT: 'FRST' }],
    ['FR', '2015', '_T', null, 'NOT_APPLICABLE', ['z'], { APPLICANT: 'FRST' }],
    ['FR', '2016', '_T', '0', 'NORMAL', undefined, { APPLICANT: 'FRST' }],
  ]);
  await expect(async () => eurostatTables.plan([file])).rejects.toThrow(/--released YYYY-MM-DD/);
});

test('rejects what it cannot read, never guessing', async () => {
  const file = sdmx(
    'SY,COMPLET,TOTAL,NR,T,DE,someday,3,,',
    'SY,COMPLET,TOTAL,NR,X,DE,2023,3,,',
    'SY,COMPLET,OLD,NR,T,DE,2023,3,,',
    'SY,COMPLET,TOTAL,NR,T,DE,2023,3,q,',
    'SY,COMPLET,TOTAL,NR,T,DE,2023,3,,Z',
    'SY,COMPLET,TOTAL,NR,T,DE,2023,"3,5",,',
    'SY,COMPLET,TOTAL,NR,T,DE,2023',
  );
  expect(rejectsIn(await onlyEntries(eurostatTables, [file]))).toEqual([
    [2, 'TIME_PERIOD', 'someday'],
    [3, 'sex', 'X'],
    [4, 'age', 'OLD'],
    [5, 'OBS_FLAG', 'q'],
    [6, 'CONF_STATUS', 'Z'],
    [7, 'OBS_VALUE', '3,5'],
    [8, null, null],
  ]);
  const cells = tsv('A,SY,T,PER,TOTAL,FRST\t1 \t2 ', 'A,SY,T,PER,TOTAL,FRST,DE\t1 \tlots of ');
  expect(rejectsIn(await onlyEntries(eurostatTables, [cells], stated))).toEqual([
    [2, null, null],
    [3, 'OBS_FLAG', 'of'],
  ]);
});

test('quarters and months, and tables that nobody here knows, which are never added up', async () => {
  const file = written(
    'x.csv',
    'DATAFLOW,LAST UPDATE,freq,citizen,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:MIGR_NEW9(1.0),01/02/25 11:00:00,Q,SY,T,DE,2024-Q4,5,\nESTAT:MIGR_NEW9(1.0),01/02/25 11:00:00,Q,SY,T,DE,2024-02,5,\n',
  );
  const [release] = await entriesOf(eurostatTables, [file]);
  expect(release?.releasedOn).toBe('2025-02-01');
  expect(observationsIn(release!.entries).map(({ period }) => [period.label, period.end])).toEqual([
    ['2024-Q4', '2024-12-31'],
    ['2024-02', '2024-02-29'],
  ]);
  expect(release!.entries.find((entry) => entry.type === 'indicator')).toMatchObject({
    row: { code: 'EUROSTAT_MIGR_NEW9', additiveOverAreas: false },
  });
  await expect(async () => eurostatTables.plan([file, file])).rejects.toThrow(/is also in/);
});
