import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { all, entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { passportIndex } from './passport-index.ts';

const tidy = (day: string, column: string, rows: readonly (readonly [string, string, string])[]) =>
  written(
    `passport-index-tidy-iso3-${day}.csv`,
    `Passport,Destination,${column}\n${rows.map((row) => row.join()).join('\n')}\n`,
  );
const rules = (entries: readonly Entry[]) => entries.flatMap((entry) => (entry.type === 'visaRule' ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) => entries.filter((entry) => entry.type === 'reject');
const read = async (column: string, values: readonly string[]) =>
  rules(
    await entriesOf(passportIndex, [
      tidy(
        '2020-01-01',
        column,
        values.map((value, at) => ['AAA', `B${String.fromCharCode(65 + at)}B`, value] as const),
      ),
    ]),
  ).map(({ requirement, stayDays, confidence }) => [requirement, stayDays, confidence]);

describe('Passport Index', () => {
  it('brings four codings into one, and marks those that put several requirements together', async () => {
    expect(await read('Code', ['0', '1', '2', '3'])).toEqual([
      ['VISA_REQUIRED', null, 'COARSE'],
      ['ELECTRONIC_AUTHORISATION', null, 'COARSE'],
      ['ON_ARRIVAL_OR_ELECTRONIC', null, 'COARSE'],
      ['VISA_FREE', null, 'COARSE'],
    ]);
    expect(await read('Code', ['VR', 'ETA', 'VOA', 'VF', '30'])).toEqual([
      ['VISA_REQUIRED', null, 'COARSE'],
      ['ON_ARRIVAL_OR_ELECTRONIC', null, 'COARSE'],
      ['ON_ARRIVAL_OR_ELECTRONIC', null, 'COARSE'],
      ['VISA_FREE', null, 'COARSE'],
      ['VISA_FREE', 30, 'COARSE'],
    ]);
    expect(
      await read('Requirement', [
        'visa required',
        'e-visa',
        'covid ban',
        'EVW',
        'Hayya Entry Permit',
        'no admission',
        '90',
      ]),
    ).toEqual([
      ['VISA_REQUIRED', null, 'STATED'],
      ['E_VISA', null, 'COARSE'],
      ['PANDEMIC_BAN', null, 'STATED'],
      ['ELECTRONIC_AUTHORISATION', null, 'STATED'],
      ['OTHER', null, 'STATED'],
      ['NO_ADMISSION', null, 'STATED'],
      ['VISA_FREE', 90, 'STATED'],
    ]);
    expect(await read('Requirement', ['visa required', 'e-visa', 'eta'])).toEqual([
      ['VISA_REQUIRED', null, 'STATED'],
      ['E_VISA', null, 'STATED'],
      ['ELECTRONIC_AUTHORISATION', null, 'STATED'],
    ]);
  });

  it('leaves the own country out, and rejects what is no requirement of the coding', async () => {
    const entries = await entriesOf(passportIndex, [
      tidy('2025-01-12', 'Requirement', [
        ['AAA', 'AAA', '-1'],
        ['AAA', 'BBB', 'visa required'],
        ['BBB', 'BBB', 'visa free'],
        ['BBB', 'AAA', 'perhaps'],
      ]),
    ]);
    expect(rules(entries)).toHaveLength(1);
    expect(rejects(entries)).toMatchObject([{ value: 'visa free' }, { value: 'perhaps' }]);
    expect(entries.find((entry) => entry.type === 'check')).toMatchObject({ passed: false });
  });

  it('refuses a file whose columns are shifted', async () => {
    const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG'];
    const shifted = codes.map((code, at) => [code, codes[(at + 1) % codes.length]!, '-1'] as const);
    await expect(entriesOf(passportIndex, [tidy('2025-01-12', 'Requirement', shifted)])).rejects.toThrow(
      'the columns are shifted',
    );
  });

  it('reads a matrix like a list, and beside the list of its day as a check of it', async () => {
    const codes = Array.from({ length: 21 }, (_, at) => `A${String.fromCharCode(65 + at)}A`);
    const value = (one: string, other: string) => (one === other ? '-1' : 'visa required');
    const matrix = written(
      'passport-index-matrix-iso3-2025-01-12.csv',
      `Passport,${codes.join()}\n${codes.map((one) => [one, ...codes.map((other) => value(one, other))].join()).join('\n')}\n`,
    );
    const list = tidy(
      '2025-01-12',
      'Requirement',
      codes.flatMap((one) => codes.map((other) => [one, other, value(one, other)] as const)),
    );
    expect(rules(await entriesOf(passportIndex, [matrix]))).toHaveLength(21 * 20);
    const both = await entriesOf(passportIndex, [matrix, list]);
    expect(rules(both)).toHaveLength(21 * 20);
    expect(both.find((entry) => entry.type === 'check' && entry.name === 'list and matrix')).toMatchObject({
      passed: true,
    });
    for (const file of [matrix, list]) expect(passportIndex.recognises?.(await glimpse(file))).toBe(true);
  });

  it('takes the day from the name or from who loads, oldest first', async () => {
    const rows = [['AAA', 'BBB', 'visa required']] as const;
    expect(
      await passportIndex.plan([tidy('2026-03-01', 'Requirement', rows), tidy('2025-12-01', 'Requirement', rows)]),
    ).toMatchObject([{ releasedOn: '2025-12-01' }, { releasedOn: '2026-03-01' }]);
    const nameless = written('tidy.csv', 'Passport,Destination,Requirement\nAAA,BBB,e-visa\n');
    await expect(passportIndex.plan([nameless])).rejects.toThrow('--released YYYY-MM-DD');
    expect(await passportIndex.plan([nameless], { releasedOn: '2026-01-01' })).toMatchObject([
      { version: '2026-01-01' },
    ]);
    expect(passportIndex.recognises?.(await glimpse(written('x.csv', 'Passport,Name\nA,B\n')))).toBe(false);
  });
});

describe.skipIf(!hasData)(`Passport Index, real files${skipped}`, () => {
  it('has the pairs closed because of the pandemic as the files have them', async () => {
    for (const [day, count] of [
      ['2021-05-13', 12_575],
      ['2021-11-21', 7088],
    ] as const) {
      const file = filesOf('passport-index').find(({ name }) => name.includes(`tidy-iso3-${day}`))!;
      const [plan] = await passportIndex.plan([file]);
      const entries = await all(passportIndex.read(plan!));
      expect(rejects(entries)).toEqual([]);
      expect(rules(entries)).toHaveLength(199 * 198);
      expect(rules(entries).filter(({ requirement }) => requirement === 'PANDEMIC_BAN')).toHaveLength(count);
      const text = gunzipSync(readFileSync(file.path)).toString('utf8');
      expect(text.match(/,covid ban\r?$/gm)).toHaveLength(count);
    }
  });
});
