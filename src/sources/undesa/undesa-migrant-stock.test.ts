import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { corridorStock, rowCount, stockBySex, worldStock } from '../../../test/known-answers/undesa.ts';
import type { Entry, ObservationInput, SourceFile } from '../source.ts';
import { undesaMigrantStock } from './undesa-migrant-stock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undesa-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, ...lines: string[]): SourceFile => {
  const path = join(folder, name);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return { path, name };
};

const bySexHeader = 'geo,from,t,sex,n,type_b,type_c,type_r,type_i';

async function entriesOf(...files: SourceFile[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const release of await undesaMigrantStock.plan(files)) {
    for await (const entry of undesaMigrantStock.read(release)) entries.push(entry);
  }
  return entries;
}

const observationsOf = (entries: readonly Entry[]): ObservationInput[] =>
  entries.flatMap((entry) => (entry.type === 'observation' ? [entry.row] : []));
const rejectsOf = (entries: readonly Entry[]) => entries.filter((entry) => entry.type === 'reject');

describe('plan', () => {
  test('puts the revisions in order and leaves other shapes of them alone', async () => {
    const files = [
      write('rev2024-bilateral-by-sex.csv', bySexHeader, 'ABW,BES,1990,female,25,1,0,1,0'),
      write('rev2019-bilateral-wide-raw-total.csv.gz', 'Year,Destination', '1990,WORLD'),
      write('rev2019-bilateral-total.csv.gz', 'destination,origin,year,migrant_stock', 'bdi,bel,1990,6'),
      write('README.md', 'words'),
    ];
    const plans = await undesaMigrantStock.plan(files);
    expect(plans.map(({ version }) => version)).toEqual(['Rev. 2019', 'Rev. 2024']);
  });

  test('refuses a revision whose day it does not know, unless it is told', async () => {
    const file = write('rev2031-bilateral.csv', bySexHeader, 'ABW,BES,1990,female,25,1,0,1,0');
    await expect(undesaMigrantStock.plan([file])).rejects.toThrow(/rev2031-bilateral\.csv: .*2031.*--released/);
    const [told] = await undesaMigrantStock.plan([file], { releasedOn: '2032-02-03' });
    expect(told).toMatchObject({ version: 'Rev. 2031', releasedOn: '2032-02-03' });
    const [named] = await undesaMigrantStock.plan([file], { version: 'Revision 2020, corrected' });
    expect(named).toMatchObject({ version: 'Revision 2020, corrected', releasedOn: '2021-01-15' });
  });

  test('takes the revision from the last year in a file whose name does not say it', async () => {
    const file = write('stock.csv', bySexHeader, 'ABW,BES,2024,female,25,1,0,1,0', 'ABW,BES,1990,male,25,1,0,1,0');
    expect(await undesaMigrantStock.plan([file])).toMatchObject([{ version: 'Rev. 2024', releasedOn: '2025-01-15' }]);
  });

  test('refuses a file of another shape', async () => {
    await expect(undesaMigrantStock.plan([write('rev2020-other.csv', 'destination,year', 'bdi,1990')])).rejects.toThrow(
      /geo/,
    );
  });

  test('knows its files by their columns, and the tables beside them', async () => {
    const seen = { path: '', name: 'x', sheets: [] };
    const claim = (head: string) => undesaMigrantStock.recognises?.({ ...seen, head });
    expect(claim(`${bySexHeader}\nABW,BES`)).toBe(true);
    expect(claim('destination,origin,year,migrant_stock\n')).toBe(true);
    expect(claim('Year,Destination,Total,Other South,Other North,Afghanistan\n')).toHaveProperty('aside');
    expect(claim('geo,year,value\n')).toBe(false);
    const sheets = ['Contents', ...[1, 2, 3, 4, 5, 6].map((number) => `Table ${number}`), 'NOTES'];
    expect(undesaMigrantStock.recognises?.({ ...seen, head: '', sheets })).toHaveProperty('aside');
    expect(undesaMigrantStock.recognises?.({ ...seen, head: '', sheets: ['Table 1', 'Notes'] })).toBe(false);
  });

  test('refuses the same revision twice', async () => {
    const row = 'ABW,BES,1990,female,25,1,0,1,0';
    const files = ['rev2020-bilateral-by-sex.csv', 'rev2020-bilateral-by-sex.csv.gz'];
    const twice = files.map((name) => write(name, bySexHeader, row));
    await expect(undesaMigrantStock.plan(twice)).rejects.toThrow(/Rev\. 2020 is also in/);
  });
});

describe('read', () => {
  test('gives the destination as area, the origin as counterpart, and the kind of data as a footnote', async () => {
    const file = write(
      'rev2024-bilateral-by-sex.csv',
      bySexHeader,
      'NAM,OOO,2024,female,7,1,0,1,0',
      'NAM,OOO,2024,male,0,0,0,0,1',
    );
    const entries = await entriesOf(file);
    const [female, male] = observationsOf(entries);
    expect(female).toEqual({
      scope: 'all',
      series: 'UNDESA_MIG_STOCK_BILAT',
      area: { scheme: 'ISO3', code: 'NAM' },
      counterpart: { scheme: 'CODE', code: 'OOO' },
      period: { start: '2024-07-01', end: '2024-07-01', label: '2024' },
      sex: 'FEMALE',
      age: '_T',
      dimensions: {},
      value: '7',
      status: 'NORMAL',
      nature: 'ESTIMATED',
      flags: ['B', 'R'],
      footnotes: ['Destination data: B R'],
    });
    expect(male).toMatchObject({ sex: 'MALE', value: '0', status: 'NORMAL', nature: 'IMPUTED' });
    expect(entries.at(-1)).toMatchObject({ type: 'check', passed: true });
    expect(entries.slice(0, 6).map(({ type }) => type)).toEqual([
      ...Array(4).fill('observationFlag'),
      'indicator',
      'series',
    ]);
  });

  test('puts the codes of the 2019 file back into ISO', async () => {
    const rows = ['chanisl,gbm,1990,1', 'nld_curacao,hos,1990,2', 'deu,afg,1990,3'];
    const file = write('rev2019-bilateral-total.csv', 'destination,origin,year,migrant_stock', ...rows);
    const found = observationsOf(await entriesOf(file));
    expect(found.map(({ area, counterpart }) => `${area.scheme} ${area.code} ${counterpart?.code}`)).toEqual([
      'CODE XCX IMN',
      'ISO3 CUW VAT',
      'ISO3 DEU AFG',
    ]);
    expect(new Set(found.map(({ sex }) => sex))).toEqual(new Set(['TOTAL']));
  });

  test('rejects rows it cannot read, each with line, column and value', async () => {
    const bad = [
      'ABW,BES,1990,female,-5,1,0,1,0',
      'ABW,BES,1990,male,2.5,1,0,1,0',
      'ABW,BES,1990,male,,1,0,1,0',
      'ABW,BES,1990,both,3,1,0,1,0',
      'ABW,BES,mid,male,3,1,0,1,0',
      '900,BES,1990,male,3,1,0,1,0',
      'ABW,BES,1990,male,3,1,0,1,x',
      'ABW,BES,1990,male,3',
    ];
    const entries = await entriesOf(write('rev2020-bilateral-by-sex.csv', bySexHeader, ...bad));
    expect(observationsOf(entries)).toEqual([]);
    expect(rejectsOf(entries).map(({ at, column, value }) => [at.line, column, value])).toEqual([
      [2, 'n', '-5'],
      [3, 'n', '2.5'],
      [4, 'n', ''],
      [5, 'sex', 'both'],
      [6, 't', 'mid'],
      [7, 'geo', '900'],
      [8, 'type_i', 'x'],
      [9, null, null],
    ]);
  });

  test('fails its own check when a pair lacks one sex', async () => {
    const file = write('rev2020-bilateral-by-sex.csv', bySexHeader, 'ABW,BES,1990,female,25,1,0,1,0');
    expect((await entriesOf(file)).at(-1)).toMatchObject({ type: 'check', name: 'both-sexes', passed: false });
  });
});

const data = resolve(import.meta.dirname, '../../..', process.env.TRIBUTARY_DATA ?? '../shared/data');
const real = join(data, 'undesa-migrant-stock');
const present = existsSync(real);

describe.skipIf(!present)(`real files${present ? '' : ' (skipped: real data folder absent)'}`, () => {
  test('every row of the three revisions is read, and sums are those of the raw files', async () => {
    const files = readdirSync(real).map((name) => ({ path: join(real, name), name }));
    const plans = await undesaMigrantStock.plan(files);
    expect(plans.map(({ version }) => version)).toEqual(['Rev. 2019', 'Rev. 2020', 'Rev. 2024']);
    const revisions = [2019, 2020, 2024] as const;
    for (const [index, release] of plans.entries()) {
      const revision = revisions[index]!;
      const count = { rows: 0, rejects: 0, world: 0, corridor: 0, female: 0, male: 0 };
      const year = revision === 2019 ? '2019' : '2020';
      for await (const entry of undesaMigrantStock.read(release)) {
        if (entry.type === 'reject') count.rejects += 1;
        if (entry.type === 'check') expect(entry.passed).toBe(true);
        if (entry.type !== 'observation') continue;
        count.rows += 1;
        const { area, counterpart, period, sex, value } = entry.row;
        if (period.label !== year) continue;
        count.world += Number(value);
        if (area.code === 'USA' && counterpart?.code === 'MEX') count.corridor += Number(value);
        if (area.code === 'DEU' && sex === 'FEMALE') count.female += Number(value);
        if (area.code === 'DEU' && sex === 'MALE') count.male += Number(value);
      }
      expect(count).toEqual({
        rows: rowCount(data, revision),
        rejects: 0,
        world: worldStock(data, revision, Number(year)),
        corridor: corridorStock(data, revision, 'MEX', 'USA', Number(year)),
        ...(revision === 2019 ? { female: 0, male: 0 } : stockBySex(data, revision, 'DEU', 2020)),
      });
    }
  });

  test('the raw files give the answers that the publisher’s own tables give', () => {
    expect(worldStock(data, 2020, 2020)).toBe(280_598_105);
    expect(worldStock(data, 2024, 2020)).toBe(275_284_032);
    expect(worldStock(data, 2024, 2024)).toBe(304_021_813);
    expect(corridorStock(data, 2020, 'MEX', 'USA', 2020)).toBe(10_853_105);
    expect(corridorStock(data, 2024, 'MEX', 'USA', 2020)).toBe(11_177_052);
    expect(stockBySex(data, 2020, 'DEU', 2020)).toEqual({ female: 7_870_822, male: 7_891_635 });
    expect(stockBySex(data, 2024, 'DEU', 2020)).toEqual({ female: 7_585_757, male: 7_435_543 });
  });
});
