import { describe, expect, it } from 'vitest';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { mrm } from './mrm.ts';
import { matrixCodes } from './mrm-codes.ts';

const matrix = (rows: object, arrivals = ['AAA', 'BBB', 'CCC'], name = 'mrm_2020-06-01.json') =>
  written(name, JSON.stringify({ ARRIVAL_ISO3: arrivals, ...rows }));
const targets = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restrictionTarget' ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) => entries.filter((entry) => entry.type === 'reject');

describe('IOM mobility restriction matrix', () => {
  it('reads a cell as level and codes, and never compares the numbers of levels', async () => {
    const entries = await entriesOf(mrm, [
      matrix({ AAA: ['0-0', '2-1,15', '1-20,22'], BBB: ['1-10', '0-0', '3-99'], CCC: ['2-3', '2-6,20', '0-0'] }),
    ]);
    expect(
      targets(entries).map(({ of, rawName, basis, lookbackDays, lookbackSince }) => [
        of.key,
        rawName,
        of.code,
        of.level,
        of.category,
        basis,
        lookbackDays ?? lookbackSince,
      ]),
    ).toEqual([
      ['AAA-BBB', 'BBB', '1', 'TOTAL', 'ENTRY_BAN', 'TRAVEL_HISTORY', null],
      ['AAA-BBB', 'BBB', '15', 'TOTAL', 'ENTRY_BAN', 'NATIONALITY', null],
      ['AAA-CCC', 'CCC', '20', 'PARTIAL', 'CONDITION', 'DEPARTURE', null],
      ['AAA-CCC', 'CCC', '22', 'PARTIAL', 'CONDITION', 'DEPARTURE', null],
      ['BBB-AAA', 'AAA', '10', 'PARTIAL', 'VISA_CHANGE', 'NATIONALITY', null],
      ['BBB-CCC', 'CCC', '99', 'NONE', 'LIFTED', null, null],
      ['CCC-AAA', 'AAA', '3', 'TOTAL', 'ENTRY_BAN', 'TRAVEL_HISTORY', 14],
      ['CCC-BBB', 'BBB', '6', 'TOTAL', 'ENTRY_BAN', 'TRAVEL_HISTORY', '2020-01-01'],
      // A condition beside a ban is no total restriction of its own.
      ['CCC-BBB', 'BBB', '20', 'PARTIAL', 'CONDITION', 'DEPARTURE', null],
    ]);
    expect(rejects(entries)).toEqual([]);
  });

  it('keeps "none reported", "lifted" and an empty cell apart', async () => {
    const entries = await entriesOf(mrm, [matrix({ AAA: ['0-0', '0-0', ''], BBB: ['3-99', '0-0', null] })]);
    expect(targets(entries).map(({ of }) => [of.key, of.category, of.level])).toEqual([
      ['AAA-BBB', 'NONE_REPORTED', 'NONE_REPORTED'],
      ['BBB-AAA', 'LIFTED', 'NONE'],
    ]);
  });

  it('rejects cells that contradict themselves or use unknown numbers, and rows that do not fit their columns', async () => {
    const entries = await entriesOf(mrm, [
      matrix({ AAA: ['0-0', '7-1', '2-77'], BBB: ['0-15', '0-0', '3-1'], CCC: ['2-15', 'total', '0-0'], DDD: ['2-1'] }),
    ]);
    expect(rejects(entries).map((entry) => 'column' in entry && [entry.column, entry.value])).toEqual([
      ['AAA BBB', '7-1'],
      ['AAA CCC', '2-77'],
      ['BBB AAA', '0-15'],
      ['BBB CCC', '3-1'],
      ['CCC BBB', 'total'],
      ['DDD', null],
    ]);
    expect(targets(entries)).toHaveLength(1);
  });

  it('takes the day from the name or from who loads, and refuses to guess it', async () => {
    const rows = { AAA: ['0-0', '2-15', '0-0'] };
    expect(await mrm.plan([matrix(rows, undefined, 'x_20210301.json'), matrix(rows)])).toMatchObject([
      { releasedOn: '2020-06-01' },
      { releasedOn: '2021-03-01' },
    ]);
    const nameless = matrix(rows, undefined, 'matrix.json');
    expect(() => mrm.plan([nameless])).toThrow('--released YYYY-MM-DD');
    expect(await mrm.plan([nameless], { releasedOn: '2020-07-01' })).toMatchObject([{ version: '2020-07-01' }]);
  });

  it('tells a matrix by its shape, and leaves the invented example of the format alone', async () => {
    const file = matrix({ AAA: ['0-0', '0-0', '0-0'] });
    expect(mrm.recognises?.(await glimpse(file))).toBe(true);
    expect(mrm.recognises?.(await glimpse({ ...file, name: 'mrm-matrix-shape-synthetic.json' }))).toEqual({
      aside: 'an invented example of the format',
    });
    for (const first of ['code', 'level']) {
      const list = written('list.csv', `${first},meaning_as_published,x\n0,None,\n`);
      expect(mrm.recognises?.(await glimpse(list))).toEqual({ aside: expect.stringContaining('explains codes') });
    }
    expect(mrm.recognises?.(await glimpse(written('other.json', '{"type":"FeatureCollection"}')))).toBe(false);
    await expect(entriesOf(mrm, [written('2020-06-01.json', '[]')])).rejects.toThrow('no matrix of restrictions');
  });

  it('has the twenty codes of the first methodology', () => {
    expect(Object.keys(matrixCodes)).toHaveLength(20);
  });
});
