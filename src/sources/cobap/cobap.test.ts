import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { namedOnce, policiesOf } from '../../../test/known-answers/cobap.ts';
import { dataFolder, filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile } from '../source.ts';
import { cobap } from './cobap.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cobap-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const columns =
  'ID,COUNTRY_NAME,ISO3,ISO2,POLICY_TYPE,POLICY_SUBTYPE,START_DATE,END_DATE,AIR,AIR_TYPE,TARGETS_AIR,LAND,LAND_TYPE,TARGETS_LAND,SEA,SEA_TYPE,TARGETS_SEA,CITIZEN,CITIZEN_LIST,HISTORY_BAN,HISTORY_BAN_LIST,REFUGEE,REFUGEE_LIST,VISA_BAN,VISA_BAN_TYPE,VISA_BAN_LIST,CITIZEN_EXCEP,CITIZEN_EXCEP_LIST,COUNTRY_EXCEP,COUNTRY_EXCEP_LIST,WORK_EXCEP,SOURCE_QUALITY,SOURCE_TYPE,INTERNAL_GOVT_SOURCE,OTHER_SOURCE,END_SOURCE,COMMENTS,OLD_ID'.split(
    ',',
  );

type Row = Readonly<Record<string, string>>;
const flags = [
  'AIR',
  'LAND',
  'SEA',
  'CITIZEN',
  'HISTORY_BAN',
  'REFUGEE',
  'VISA_BAN',
  'CITIZEN_EXCEP',
  'COUNTRY_EXCEP',
  'WORK_EXCEP',
];
const plain: Row = {
  ...Object.fromEntries(columns.map((column) => [column, 'NA'])),
  ...Object.fromEntries(flags.map((flag) => [flag, '0'])),
  COUNTRY_NAME: 'Invented',
  ISO3: 'TCD',
  POLICY_TYPE: 'PARTIAL',
  POLICY_SUBTYPE: 'CITIZENSHIP_BAN',
  START_DATE: '06_21_21',
  END_DATE: '06_28_21',
  SOURCE_QUALITY: 'Sure',
  INTERNAL_GOVT_SOURCE: '',
  OTHER_SOURCE: '',
  END_SOURCE: '',
  COMMENTS: '',
  OLD_ID: '',
};

let made = 0;
const file = (rows: readonly Row[], name = 'policy-list.csv'): SourceFile => {
  made += 1;
  const path = join(scratch, `${made}-${name}`);
  const quoted = (row: Row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
  writeFileSync(path, `\uFEFF${columns.join(',')}\n${rows.map((row) => quoted({ ...plain, ...row })).join('\n')}\n`);
  return { path, name };
};
const mapping = (text: string): SourceFile => {
  made += 1;
  const path = join(scratch, `${made}-id-mapping.csv`);
  writeFileSync(path, text);
  return { path, name: 'id-mapping.csv' };
};

const readAll = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await cobap.plan(files)) for await (const entry of cobap.read(plan)) entries.push(entry);
  return entries;
};
const restrictionsOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restriction' ? [entry.row] : []));
const targetsOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restrictionTarget' ? [entry.row] : []));
const exceptionsOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restrictionException' ? [entry.row] : []));
describe('COBAP', () => {
  it('reads days as month, day, year, which its description calls the other way round', async () => {
    const [restriction] = restrictionsOf(await readAll([file([{ ID: 'TD01', CITIZEN: '1', CITIZEN_LIST: 'Sudan' }])]));
    expect(restriction?.valid).toMatchObject({ from: '2021-06-21', to: '2021-06-28', endReason: 'LIFTED' });
    const other = file([
      { ID: 'A1', START_DATE: '21_06_21', END_DATE: '28_06_21' },
      { ID: 'A2', START_DATE: '22_06_21', END_DATE: '01_07_21' },
    ]);
    expect(restrictionsOf(await readAll([other])).map(({ valid }) => valid.to)).toEqual(['2021-06-28', '2021-07-01']);
  });

  it('takes the last beginning in the list for its day, or the one that is stated', async () => {
    const list = file([{ ID: 'A1' }, { ID: 'A2', START_DATE: '11_30_21', END_DATE: 'NONE' }]);
    expect(await cobap.plan([list])).toMatchObject([{ version: 'to 2021-11-30', releasedOn: '2021-11-30' }]);
    expect(await cobap.plan([list], { releasedOn: '2022-02-01', version: 'f4cdae8' })).toMatchObject([
      { version: 'f4cdae8', releasedOn: '2022-02-01' },
    ]);
  });

  it('does not know an end that is NONE, and rejects an end before the beginning', async () => {
    const entries = await readAll([
      file([
        { ID: 'A1', END_DATE: 'NONE' },
        { ID: 'A2', START_DATE: '12_21_20', END_DATE: '01_04_20' },
        { ID: 'A3', START_DATE: 'NONE' },
        { ID: 'A4', END_DATE: '02_30_21' },
      ]),
    ]);
    expect(restrictionsOf(entries).map(({ key, valid }) => [key, valid.to, valid.endReason])).toEqual([
      ['A1', null, 'UNKNOWN'],
    ]);
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([
      { column: 'END_DATE', value: '01_04_20', reason: expect.stringContaining('lies before the start (2020-12-21)') },
      { column: 'START_DATE', value: 'NONE' },
      { column: 'END_DATE', value: '02_30_21' },
    ]);
  });

  it('keeps "no policy implemented" as none reported, without a beginning', async () => {
    const row = {
      ID: 'GG01',
      POLICY_TYPE: 'NOPOLICYIMPLEMENTED',
      POLICY_SUBTYPE: 'NONE',
      START_DATE: 'NONE',
      END_DATE: '12_01_20',
    };
    const entries = await readAll([file([row, { ID: 'A2' }])]);
    expect(restrictionsOf(entries)[0]).toMatchObject({
      category: 'NONE_REPORTED',
      level: 'NONE_REPORTED',
      valid: { from: null, to: '2020-12-01' },
    });
  });

  it('tells nationality, travel history, departure, visas and refugees apart, in one policy if need be', async () => {
    const entries = await readAll([
      file([
        {
          ID: 'A1',
          CITIZEN: '1',
          CITIZEN_LIST: 'Sudan',
          HISTORY_BAN: '1',
          HISTORY_BAN_LIST: 'Sudan, South Sudan',
          REFUGEE: '1',
          VISA_BAN: '1',
          VISA_BAN_TYPE: 'All',
          AIR: '1',
          AIR_TYPE: 'Specific',
          TARGETS_AIR: 'Niger',
          SEA: '1',
          SEA_TYPE: 'Specific',
          TARGETS_SEA: 'Nigeria, Niger',
        },
      ]),
    ]);
    expect(
      targetsOf(entries).map(({ rawName, basis, refugeesOnly, modes }) => [rawName, basis, refugeesOnly, modes.join()]),
    ).toEqual([
      ['Niger', 'DEPARTURE', false, 'AIR,SEA'],
      ['Nigeria', 'DEPARTURE', false, 'SEA'],
      ['Sudan', 'NATIONALITY', false, ''],
      ['Sudan', 'TRAVEL_HISTORY', false, ''],
      ['South Sudan', 'TRAVEL_HISTORY', false, ''],
      ['All', 'NATIONALITY', true, ''],
      ['All', 'VISA_ISSUE', false, ''],
    ]);
  });

  it('takes a complete closure for everybody but the countries excepted', async () => {
    const entries = await readAll([
      file([
        {
          ID: 'A1',
          POLICY_TYPE: 'COMPLETE',
          POLICY_SUBTYPE: 'SPECIFIC_COUNTRY',
          COUNTRY_EXCEP: '1',
          COUNTRY_EXCEP_LIST: 'New Zealand, Western Australia',
          CITIZEN_EXCEP: '1',
          CITIZEN_EXCEP_LIST: 'citizens',
        },
      ]),
    ]);
    expect(restrictionsOf(entries)[0]).toMatchObject({
      level: 'TOTAL',
      category: 'BORDER_CLOSURE',
      appliesToAll: true,
    });
    expect(targetsOf(entries)[0]).toMatchObject({ named: { kind: 'EVERYBODY' }, excepted: [{ code: 'NZL' }] });
    expect(exceptionsOf(entries).map(({ group, rawText, named }) => [group, rawText, named.kind])).toEqual([
      ['CITIZENS', 'citizens', 'UNRESOLVED'],
      ['COUNTRY', 'New Zealand', 'AREA'],
      ['COUNTRY', 'Western Australia', 'PART_OF_COUNTRY'],
    ]);
  });

  it('finds Kosovo by our code and the codes that are not ISO by the list’s own', async () => {
    const rows = ['XKX', 'SOL', 'EUR'].map((ISO3, at) => ({ ID: `A${at}`, ISO3 }));
    expect(restrictionsOf(await readAll([file(rows)])).map(({ area }) => `${area.scheme} ${area.code}`)).toEqual([
      'CODE XKX',
      'COBAP SOL',
      'COBAP EUR',
    ]);
  });

  it('reads several addresses of a cell, and the remark for those who may', async () => {
    const row = { ID: 'A1', OTHER_SOURCE: 'https://a.example/x,y, https://b.example/z,', COMMENTS: 'A remark' };
    expect(restrictionsOf(await readAll([file([row])]))[0]).toMatchObject({
      links: ['https://a.example/x,y', 'https://b.example/z'],
      comment: 'A remark',
    });
  });

  it('knows policies by their new ids and keeps the old ones, from the list of ids where the policy has none', async () => {
    const files = [
      file([{ ID: 'TD01', OLD_ID: 'NT17' }, { ID: 'TD02' }]),
      mapping('MG23,TD01\nMG20,TD02\nLF167,CH19\n'),
    ];
    const entries = await readAll(files);
    expect(restrictionsOf(entries).map(({ key, formerKey }) => [key, formerKey])).toEqual([
      ['TD01', 'NT17'],
      ['TD02', 'MG20'],
    ]);
    expect(entries.at(-1)).toMatchObject({ type: 'check', message: expect.stringMatching(/^1 policies/) });
    for (const one of files) expect(cobap.recognises?.(await glimpse(one))).toBe(true);
  });

  it('refuses kinds that it does not know, and files of others', async () => {
    const entries = await readAll([
      file([{ ID: 'A1', POLICY_SUBTYPE: 'MOON_BAN' }, { ID: 'A2', SOURCE_QUALITY: 'Perhaps' }, { ID: 'A3' }]),
    ]);
    expect(
      entries.filter((entry) => entry.type === 'reject').map((entry) => 'column' in entry && entry.column),
    ).toEqual(['POLICY_SUBTYPE', 'SOURCE_QUALITY']);
    const stranger = mapping('iso3,value\nTCD,1\nSDN,2\nSSD,3\n');
    expect(cobap.recognises?.(await glimpse(stranger))).toBe(false);
    await expect(cobap.plan([file([{ ID: 'A1' }]), stranger])).rejects.toThrow('neither a list of policies');
  });
});

describe.skipIf(!hasData)(`COBAP, real files${skipped}`, () => {
  it('has every policy but fourteen, with targets as another reader finds them', async () => {
    const entries = await readAll(filesOf('cobap'));
    const restrictions = restrictionsOf(entries);
    const rejects = entries.filter((entry) => entry.type === 'reject');
    expect([restrictions.length, rejects.length]).toEqual([1762 - 14, 14]);
    const perCountry = (code: string) => restrictions.filter(({ area }) => area.code === code).length;
    for (const code of ['SDN', 'SSD', 'TCD', 'ETH', 'EGY', 'LBY', 'ERI', 'CAF'])
      expect([code, perCountry(code)]).toEqual([code, policiesOf(dataFolder, code)]);
    expect(restrictions.filter(({ valid }) => valid.endReason === 'UNKNOWN')).toHaveLength(201);
    const targets = targetsOf(entries);
    for (const [name, code] of [
      ['South Sudan', 'SSD'],
      ['Niger', 'NER'],
      ['Nigeria', 'NGA'],
    ] as const) {
      const lists = new Set(
        targets
          .filter(({ named, basis }) => basis === 'NATIONALITY' && named.kind === 'AREA' && named.place.code === code)
          .map(({ of }) => of.key),
      );
      expect([name, lists.size]).toEqual([name, namedOnce(dataFolder, 'CITIZEN_LIST', name)]);
    }
    const unresolved = targets.filter(({ named }) => named.kind === 'UNRESOLVED').length;
    expect(unresolved / targets.length).toBeLessThan(0.003);
  });
});
