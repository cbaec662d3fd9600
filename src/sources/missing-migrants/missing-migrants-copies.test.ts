import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataFolder, skipped } from '../../../test/support/real-data.ts';
import { all, entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, IncidentInput } from '../source.ts';
import { missingMigrants } from './missing-migrants.ts';
import { missingMigrantsApi } from './missing-migrants-api.ts';
import { missingMigrantsNationality } from './missing-migrants-nationality.ts';

const record = {
  web_id: '2031.MMP0001',
  region: 'Northern Africa',
  reported_date: '2031-03-04',
  number_dead: '1,022',
  number_missing: '',
  total_dead_and_missing: '1,022',
  number_of_survivors: '',
  number_of_female: '',
  number_of_male: '',
  number_of_children: '',
  cause_death: 'Drowning',
  country_of_incident: 'C&ocirc;te d&#039;Ivoire',
  location_description: 'Invented\n',
  unsd_geographic_grouping: 'Uncategorized',
  location_coodinates: '32, 12',
  migration_route: '',
  information_source: '',
  url: '',
  source_quality: '4',
};
const known = { ...record, country_of_incident: 'Libya' };
const answer = (...list: object[]) => written('year.json.gz', gzipSync(JSON.stringify(list)));
const incidents = (entries: readonly Entry[]): IncidentInput[] =>
  entries.flatMap((entry) => (entry.type === 'incident' ? [entry.row] : []));

describe('answers of one year', () => {
  it('give a record the key that the joined list gives it, and its origin where told', async () => {
    const entries = await entriesOf(missingMigrantsApi, [
      answer(known, { ...known, web_id: '2031.MMP0002', country_origin: 'Ethiopia' }),
    ]);
    expect(incidents(entries)).toMatchObject([
      { key: '2031:2031.MMP0001', scope: '2031', deadOrMissing: 1022, missing: null, nationalities: [], latitude: 32 },
      { key: '2031:2031.MMP0002', sourceKey: '2031.MMP0002', nationalities: ['ETH'], kind: 'NOT_STATED' },
    ]);
    expect(await missingMigrantsApi.plan([answer(known)])).toMatchObject([
      { releasedOn: '2031-03-04', version: '2031 to 2031-03-04' },
    ]);
    expect(missingMigrantsApi.dataset).toBe(missingMigrants.dataset);
  });

  it('keep undated records and records without a place, and reject copies and shifted rows', async () => {
    const entries = await entriesOf(missingMigrantsApi, [
      answer(
        known,
        ...Array.from({ length: 20 }, (_, index) => ({
          ...known,
          web_id: `2031.MMP1${String(index).padStart(3, '0')}`,
        })),
        known,
        { ...known, reported_date: '', location_coodinates: '', number_dead: '7' },
        { ...known, web_id: 'it will be included', number_dead: '9' },
      ),
    ]);
    expect(incidents(entries).at(-1)).toMatchObject({ occurredOn: null, latitude: null, year: 2031 });
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([
      { column: 'web_id', reason: 'exact copy of record 1', at: { line: 22 } },
      { column: 'web_id', at: { line: 24 } },
    ]);
    expect(entries.at(-1)).toMatchObject({
      type: 'check',
      message: expect.stringMatching(/^1 of 24 records have no date/),
    });
  });

  it('reject a country that the exact table lacks', async () => {
    const entries = await entriesOf(missingMigrantsApi, [answer(known, record)]);
    expect(entries[1]).toMatchObject({ type: 'reject', column: 'country_of_incident' });
  });

  it.each([
    ['what is no list', { detail: 'no' }, /not a list of incidents/],
    ['a list without identifiers', [{ ...known, web_id: '' }], /no record has an identifier/],
    ['several years at once', [known, { ...known, web_id: '2030.MMP0001' }], /several years \(2030, 2031\)/],
    ['a list without a date', [{ ...known, reported_date: '' }], /no record has a date/],
  ])('refuse %s', async (_, content, message) => {
    await expect(missingMigrantsApi.plan([written('x.json', JSON.stringify(content))])).rejects.toThrow(message);
  });
});

const header = 't,m,type,route,geo,dead,cause,surv,nat,location,lon,lat';
const line = '2031-01-06,2031-01-01,Incident,Invented Route,LBY,3,Drowning,,"ETH,UNK,ERI,ETH",Invented,10.5,31.25';
const copy = (...lines: string[]) => written('copy-2031-06-01.csv', [header, ...lines].join('\n'));

describe('the copy with countries of origin', () => {
  it('has kinds of records, origins without the unknown one, and undated records', async () => {
    const entries = await entriesOf(missingMigrantsNationality, [
      copy(
        line,
        line.replace('Incident,', 'Split Incident,').replace('2031-01-06', ''),
        line.replace('Incident,', '"Incident,Split Incident",').replace(',,"ETH', ',-2,"ETH'),
        line.replace('Incident,', 'Cumulative Incident,'),
      ),
    ]);
    expect(incidents(entries)).toMatchObject([
      {
        kind: 'INCIDENT',
        nationalities: ['ETH', 'ERI'],
        survivors: null,
        deadOrMissing: 3,
        area: { code: 'LBY' },
        year: 2031,
      },
      { kind: 'SPLIT', occurredOn: null },
      { kind: 'SPLIT', survivors: -2 },
      { kind: 'CUMULATIVE' },
    ]);
  });

  it('keeps records that are alike, since nothing tells copies from other incidents, and counts them', async () => {
    const entries = await entriesOf(missingMigrantsNationality, [copy(line, line)]);
    expect(new Set(incidents(entries).map(({ key }) => key)).size).toBe(2);
    expect(entries.at(-1)).toMatchObject({ message: expect.stringMatching(/^1 records are equal/) });
  });

  it.each([
    ['m', line.replace('2031-01-01', '2031-01')],
    ['type', line.replace('Incident,', 'Accident,')],
    ['geo', line.replace('LBY', 'Libya')],
    ['dead', line.replace(',3,', ',about 3,')],
    ['nat', line.replace('ERI', 'Eritrea')],
    ['lat', line.replace('31.25', 'north')],
  ])('rejects a bad %s', async (column, bad) => {
    expect((await entriesOf(missingMigrantsNationality, [copy(bad)]))[0]).toMatchObject({ type: 'reject', column });
  });

  it('asks for a day that nothing tells', async () => {
    await expect(missingMigrantsNationality.plan([written('c.csv', [header, line].join('\n'))])).rejects.toThrow(
      /ends with 2031-01 is known.*--released/,
    );
  });
});

it('each knows its own by shape', async () => {
  const seen = await Promise.all([answer(known), copy(line), written('z.json', '[{"figure":1}]')].map(glimpse));
  const known3 = [missingMigrants, missingMigrantsApi, missingMigrantsNationality];
  expect(seen.map((one) => known3.map((source) => source.recognises?.(one)))).toEqual([
    [false, true, false],
    [false, false, true],
    [false, false, false],
  ]);
});

const real = join(dataFolder, 'missing-migrants/incidents-2024.json.gz');
describe.skipIf(!existsSync(real))(`real answer of a year${skipped}`, () => {
  it('reads every record of 2024 under the keys of the joined list', async () => {
    const [plan] = await missingMigrantsApi.plan([{ path: real, name: 'incidents-2024.json.gz' }]);
    expect(plan?.releasedOn).toBe('2024-07-28');
    const entries = await all(missingMigrantsApi.read(plan!));
    expect(incidents(entries)).toHaveLength(1034 - entries.filter((entry) => entry.type === 'reject').length);
    expect(incidents(entries)[0]).toMatchObject({ key: '2024:2024.MMP1008', sourceKey: '2024.MMP1008' });
  });
});
