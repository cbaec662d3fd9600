import { describe, expect, it } from 'vitest';
import { all, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile, StockInput } from '../source.ts';
import { dtmApi } from './dtm-api.ts';
import { isUnknown, pcodeOf, reasonOf } from './dtm-terms.ts';

const row = {
  id: 1,
  operation: 'Invented clashes in Chad',
  admin0Name: 'Chad',
  admin0Pcode: 'TCD',
  admin1Name: 'Lac',
  admin1Pcode: 'TD07',
  admin2Name: 'Mamdi',
  admin2Pcode: 'TD0702',
  numPresentIdpInd: 147,
  reportingDate: '2023-05-31T00:00:00',
  yearReportingDate: 2023,
  monthReportingDate: 5,
  roundNumber: 5,
  displacementReason: 'Conflict',
  numberMales: null,
  numberFemales: null,
  idpOriginAdmin1Name: 'Not available',
  idpOriginAdmin1Pcode: 'Not available',
  assessmentType: 'BA',
};
type Row = Readonly<Record<string, unknown>>;

const without = (fields: readonly string[], of: Row): Row =>
  Object.fromEntries(Object.entries(of).filter(([field]) => !fields.includes(field)));
const admin1 = (changes: Row = {}): Row => without(['admin2Name', 'admin2Pcode'], { ...row, ...changes });
const admin0 = (changes: Row = {}): Row =>
  without(['id', 'admin1Name', 'admin1Pcode', 'admin2Name', 'admin2Pcode'], { ...row, ...changes });

const answer = (rows: readonly Row[], name = 'answer.json', more: Row = {}): SourceFile => {
  const envelope = {
    result: rows,
    statusCode: 200,
    isSuccess: true,
    errorMessages: [],
    totalRecordsCount: rows.length,
  };
  return written(name, JSON.stringify({ ...envelope, ...more }));
};

const read = async (...files: SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await dtmApi.plan(files)) entries.push(...(await all(dtmApi.read(plan))));
  return entries;
};
const stocks = (entries: readonly Entry[]): StockInput[] =>
  entries.flatMap((entry) => (entry.type === 'stock' ? [entry.row] : []));
const of = (entries: readonly Entry[], type: Entry['type']) =>
  entries.flatMap((entry) => (entry.type === type && 'row' in entry ? [entry.row] : []));
const checks = (entries: readonly Entry[]) =>
  Object.fromEntries(entries.flatMap((entry) => (entry.type === 'check' ? [[entry.name, entry.message]] : [])));

describe('answers of the interface', () => {
  it('reads a figure at the second level with its code as in the gazetteer', async () => {
    const entries = await read(answer([row]));
    expect(stocks(entries)).toEqual([
      {
        scope: 'TCD-INVENTED-CLASHES-IN-CHAD/5/BA/2',
        operation: 'TCD-INVENTED-CLASHES-IN-CHAD',
        round: 5,
        assessmentType: 'BASELINE_ASSESSMENT',
        area: { scheme: 'PCODE', code: 'TCD0702' },
        grain: 2,
        observedRound: 5,
        populationGroup: 'IDP',
        movement: 'ALL',
        reason: 'CONFLICT',
        reasonText: 'Conflict',
        sex: 'TOTAL',
        age: '_T',
        originStatus: 'NOT_AVAILABLE',
        unit: 'PERSONS',
        value: 147,
        status: 'NORMAL',
        qualifier: 'EXACT',
      },
    ]);
    expect(of(entries, 'operation')).toEqual([
      {
        code: 'TCD-INVENTED-CLASHES-IN-CHAD',
        name: { en: ['Invented clashes in Chad', 'SOURCE'] },
        area: { scheme: 'ISO3', code: 'TCD' },
        status: 'UNKNOWN',
      },
    ]);
    expect(checks(entries)['TCD: codes of places']).toMatch(/^1 of 1 rows/);
  });

  it('makes one release of a country’s levels and another dataset for each country', async () => {
    const plans = await dtmApi.plan([
      answer([row], 'two.json'),
      answer([admin1()], 'one.json'),
      answer([admin0(), admin0({ admin0Pcode: 'HTI', reportingDate: '2022-01-05T00:00:00' })], 'zero.json'),
    ]);
    expect(plans.map(({ dataset, version, files }) => [dataset?.code, version, files.length])).toEqual([
      ['dtm-api-hti', 'HTI 2022-01-05', 1],
      ['dtm-api-tcd', 'TCD 2023-05-31', 3],
    ]);
    expect(plans[0]?.dataset?.licence.redistribution).toBe('FORBIDDEN');
  });

  it('takes a second answer of the same level as a later release', async () => {
    const later = answer([{ ...row, reportingDate: '2023-09-30T00:00:00', roundNumber: 6 }], 'later.json');
    expect((await dtmApi.plan([later, answer([row])])).map(({ releasedOn }) => releasedOn)).toEqual([
      '2023-05-31',
      '2023-09-30',
    ]);
    expect(await dtmApi.plan([later], { releasedOn: '2024-01-01', version: 'weekly' })).toMatchObject([
      { releasedOn: '2024-01-01', version: 'weekly' },
    ]);
  });

  it('keeps BA and SA apart, and says where both give the same figure', async () => {
    const entries = await read(
      answer([row, { ...row, assessmentType: 'SA' }, { ...row, assessmentType: 'ETT', numPresentIdpInd: 9 }]),
    );
    expect(new Set(stocks(entries).map(({ assessmentType }) => assessmentType))).toEqual(
      new Set(['BASELINE_ASSESSMENT', 'SITE_ASSESSMENT', 'EMERGENCY_TRACKING']),
    );
    expect(of(entries, 'round')).toHaveLength(3);
    expect(checks(entries)['TCD: types of assessment']).toMatch(/^1 places .*, 1 of them the same figure twice/);
  });

  it('keeps zero, not told and not available apart, and takes round 0', async () => {
    const entries = await read(
      answer([
        { ...row, numPresentIdpInd: 0, roundNumber: 0, displacementReason: null, numberMales: 0, numberFemales: null },
        { ...row, numPresentIdpInd: null },
      ]),
    );
    expect(stocks(entries)).toMatchObject([
      { value: 0, status: 'NORMAL', round: 0, reason: 'UNKNOWN', sex: 'TOTAL' },
      { value: 0, status: 'NORMAL', sex: 'MALE' },
      { value: null, status: 'NOT_AVAILABLE', sex: 'FEMALE' },
      { value: null, status: 'NOT_AVAILABLE', sex: 'TOTAL' },
    ]);
  });

  it('gives figures by origin their own rows, and a row with three kinds of codes the place of its second level', async () => {
    const sudan = {
      ...row,
      admin0Pcode: 'SDN',
      admin1Pcode: 'DTM12',
      admin2Pcode: 'SD08106',
      idpOriginAdmin1Pcode: 'SD08',
    };
    const entries = await read(answer([sudan, { ...sudan, idpOriginAdmin1Pcode: 'DTM12' }]));
    expect(stocks(entries)).toMatchObject([
      { area: { code: 'SD08106' }, originStatus: 'KNOWN', origin: { scheme: 'PCODE', code: 'SD08' } },
      { area: { code: 'SD08106' }, originStatus: 'KNOWN', origin: { scheme: 'PCODE', code: 'DTM12' } },
    ]);
    expect(of(entries, 'area')).toEqual([]);
  });

  it('keeps an area of the provider’s own, and makes a child “not specified” for what is known coarser only', async () => {
    const entries = await read(
      answer([
        { ...row, admin0Pcode: 'SDN', admin1Pcode: 'SD08', admin2Pcode: 'Not available' },
        { ...row, admin0Pcode: 'SDN', admin1Pcode: '', admin2Pcode: null },
        { ...row, admin0Pcode: 'SDN', admin1Pcode: 'SD08', admin2Pcode: 'DTM12', admin2Name: 'Invented' },
      ]),
    );
    expect(stocks(entries).map(({ area }) => area.code)).toEqual([
      'SD08-UNSPECIFIED',
      'SDN-UNSPECIFIED-UNSPECIFIED',
      'SDN-DTM12',
    ]);
    expect(of(entries, 'area')).toMatchObject([
      { code: 'SD08-UNSPECIFIED', kind: 'ADMIN2', parent: 'SD08' },
      { code: 'SDN-UNSPECIFIED', kind: 'ADMIN1', parent: 'SDN' },
      { code: 'SDN-UNSPECIFIED-UNSPECIFIED', kind: 'ADMIN2', parent: 'SDN-UNSPECIFIED' },
      { code: 'SDN-DTM12', kind: 'ADMIN2', parent: 'SD08', name: { en: ['Invented', 'SOURCE'] } },
    ]);
  });

  it('counts rows whose second level lies in another first level, and levels that do not add up', async () => {
    const entries = await read(
      answer([{ ...row, admin0Pcode: 'SDN', admin1Pcode: 'SD01', admin2Pcode: 'SD08106' }]),
      answer([admin1({ admin0Pcode: 'SDN', admin1Pcode: 'SD08', numPresentIdpInd: 150 })], 'one.json'),
    );
    expect(checks(entries)['SDN: codes of places']).toMatch(/in 1 the second level/);
    expect(checks(entries)['SDN: levels add up']).toMatch(/1 of 1 sums differ: .* level 1 150, level 2 147/);
  });

  it('takes the status of operations from their list', async () => {
    const list = answer(
      [{ id: 3, operation: row.operation, operationStatus: 'Active', admin0Name: 'Chad', admin0Pcode: 'TCD' }],
      'operation-list.json',
    );
    const countries = answer([{ admin0Name: 'Chad', admin0Pcode: 'TCD' }], 'country-list.json');
    expect(of(await read(answer([row]), list, countries), 'operation')).toMatchObject([{ status: 'ACTIVE' }]);
    await expect(dtmApi.plan([list, countries])).rejects.toThrow(/says nothing by itself\. Load it together/);
  });

  it.each([
    ['operation', ''],
    ['roundNumber', -1],
    ['roundNumber', null],
    ['assessmentType', 'BA;SA'],
    ['reportingDate', '2023-05-31T11:00:00'],
    ['reportingDate', '2023-02-30'],
    ['displacementReason', 'Boredom'],
    ['numPresentIdpInd', 1.5],
    ['numberMales', -3],
  ])('rejects %s %s', async (column, value) => {
    const entries = await read(answer([row, { ...row, [column]: value }]));
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([{ column, at: { line: 2 } }]);
  });

  it.each([
    [
      'a refused question, with the words of the interface',
      { isSuccess: false, result: null, statusCode: 400, errorMessages: ['Give an operation.'] },
      /refused the question \(status 400\); it says: Give an operation\./,
    ],
    ['an answer that was cut off', { totalRecordsCount: 9 }, /speaks of 9 rows and holds 1/],
    ['an answer without rows', { result: [], totalRecordsCount: 0 }, /holds no row/],
    ['rows of another kind', { result: [{ a: 1 }] }, /neither figures, operations nor countries/],
    ['no rows', { result: 'none' }, /not a list of rows/],
  ])('refuses %s', async (_, more, message) => {
    await expect(dtmApi.plan([answer([row], 'a.json', more)])).rejects.toThrow(message);
  });

  it('refuses JSON of another source and knows its own by shape', async () => {
    await expect(dtmApi.plan([written('b.json', '[1]')])).rejects.toThrow(/not an answer with/);
    const known = [answer([row]), answer([], 'c.json', { isSuccess: false, result: null }), written('d.json', '[{}]')];
    const seen = await Promise.all(known.map(glimpse));
    expect(seen.map((one) => dtmApi.recognises?.(one))).toEqual([true, true, false]);
  });
});

describe('terms', () => {
  it.each([
    ['Conflict', 'CONFLICT'],
    ['Conflict; ', 'CONFLICT'],
    ['conflict', 'CONFLICT'],
    ['Communal Clashes', 'COMMUNAL_CLASH'],
    ['Communal clash', 'COMMUNAL_CLASH'],
    ['Natural disaster', 'DISASTER'],
    ['Natural Disaster', 'DISASTER'],
    ['Disaster; Natural disaster', 'DISASTER'],
    ['Other', 'OTHER'],
    ['Others', 'OTHER'],
    ['Unknown', 'UNKNOWN'],
    ['Not available', 'UNKNOWN'],
    ['', 'UNKNOWN'],
    ['Conflict; Natural disaster', 'SEVERAL'],
    ['Conflict; Unknown', 'CONFLICT'],
    ['constructor', null],
  ])('reason “%s” is %s', (text, reason) => expect(reasonOf(text)).toBe(reason));

  it.each([
    ['TCD', 'TD07', 'TCD07'],
    ['TCD', 'TCD07', 'TCD07'],
    ['MLI', 'MLI0901', 'ML0901'],
    ['CAF', 'CAF621', 'CF621'],
    ['CMR', 'CMR004', 'CM004'],
    // What is a repair in one country is somebody else's code in another.
    ['SDN', 'TD07', 'TD07'],
    ['SDN', 'sd08', 'SD08'],
  ])('code of %s %s is %s', (iso3, text, code) => expect(pcodeOf(iso3, text).code).toBe(code));

  it.each([
    'Not available',
    'NA',
    'n/a',
    'NULL',
    'NaT',
    '***NONE***',
    'NONE',
    'Unknown',
    'UNK',
    'UKN',
    'dnk',
    'pnta',
    ' ',
  ])('“%s” is not known', (text) => expect(isUnknown(text)).toBe(true));
  it('zero is known', () => expect(isUnknown('0')).toBe(false));
});
