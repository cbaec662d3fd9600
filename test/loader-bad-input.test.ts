import { gzipSync } from 'node:zlib';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { miniature, workbookBytes } from '../src/sources/dtm/dtm-south-sudan.miniature.ts';
import { sources } from '../src/sources/index.ts';
import type { LoadOptions, LoadReport } from '../src/sources/load/loader.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import type { Entry, GateLimits, ObservationInput, SourceFile } from '../src/sources/source.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRelease, type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

let database: Database;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createDatabase();
  sql = connect(database.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  await database?.drop();
});

let datasets = 0;
/** A dataset of a test's own: loads releases one by one, and says what its readers see. */
const dataset = (gates?: Partial<GateLimits>) => {
  datasets += 1;
  const code = `tiny-${datasets}`;
  const of = sql`(select id from base.dataset where code = ${code})`;
  return {
    release: async (release: TinyRelease, options?: Partial<LoadOptions>): Promise<LoadReport> =>
      (await load(database, tinySource(code, gates), [tinyFile(release)], options))[0] as LoadReport,
    /** The current rows that everybody may read, as `XSA 2020 5`. */
    seen: async (): Promise<string[]> => {
      const rows = await sql`
        select concat_ws(' ', a.code, o.period_label, coalesce(o.value::text, o.status)) as row
        from open.observation o join open.area a on a.id = o.area_id
        where o.dataset_id = ${of} and o.published_to is null order by 1`;
      return rows.map(({ row }) => row);
    },
    versions: async (): Promise<string[]> =>
      (await sql`select version from open.release where dataset_id = ${of} order by publication`).map((r) => r.version),
    series: async () => sql`select code from open.series where dataset_id = ${of}`,
    /** Of all releases that stand: a held one that was read anew has given way. */
    states: async (): Promise<string[]> =>
      (
        await sql`
          select state from base.release where dataset_id = ${of} and state <> 'ROLLED_BACK' order by id`
      ).map((row) => row.state),
    rejects: async () =>
      (
        await sql`
          select r.line, r.column_name as column, r.value, r.reason from base.reject r
          join base.release l on l.id = r.release_id where l.dataset_id = ${of} order by r.release_id, r.line`
      ).map((row) => ({ ...row })),
    gates: async () =>
      (
        await sql`
          select g.name, g.passed, g.detail from base.gate g join base.release l on l.id = g.release_id
          where l.dataset_id = ${of} and not g.passed order by g.release_id, g.name`
      ).map((row) => ({ ...row })),
  };
};

/** Rows and content of every table of the store, the loader's own included. */
const wholeStore = async (): Promise<Record<string, string>> => {
  const tables = await sql`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('base', 'staging') and table_type = 'BASE TABLE' order by 1`;
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' rows ' || sum(hashtext(t::text)::bigint) as rows from ${name} t`,
  );
  const rows = await sql.unsafe(counts.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
};
const stagingTables = async () =>
  (await sql`select table_name from information_schema.tables where table_schema = 'staging'`).length;

const countries = ['XSA', 'XSB', 'XSC', 'XSD', 'XSE', 'XSF', 'XSG', 'XSH', 'XSI', 'XSJ'] as const;
/** Ten places, one row each. */
const ten = (value: (index: number) => string = (index) => String(100 + index)): TinyRow[] =>
  countries.map((area, index) => [area, 2020, value(index)]);
const rowsOf = (list: string): TinyRow[] =>
  list
    .split(', ')
    .map((one) => one.split(' '))
    .map(([area, year, value]) => [area!, Number(year), value!]);
const asSeen = (rows: readonly TinyRow[]) => rows.map((row) => row.slice(0, 3).join(' ')).sort();
const failed = (report: LoadReport) => report.gates.filter((gate) => !gate.passed).map((gate) => gate.name);
const lenient = { maxRejects: 1 };
const first = { releasedOn: '2021-01-01', rows: ten() };

describe('a file that is not what its source promises', () => {
  const incidents = 'incidents-2014-2025.csv.gz';
  const stock = 'rev2020-bilateral-by-sex.csv';
  const header = 'geo,from,t,sex,n,type_b,type_c,type_r,type_i';
  // The first place is a name in ISO 8859-1.
  const latin = Buffer.from(`${header}\nXSA,XSB,2020,female,5,1,0,0,0\nC\xf4te,XSB,2020,male,5,1,0,0,0\n`, 'latin1');
  const noise = Array.from({ length: 5000 }, (_, index) => `${(index * 7919) % 10_007},`).join('\n');
  const packed = gzipSync(`${header}\nXSA,XSB,2020,female,5,1,0,0,0\n${noise}`);
  const hidden = miniature();
  hidden.sheets.push({ name: 'Contacts', hidden: true, rows: [['somebody']] });
  const books = 'dtm-south-sudan-baseline-assessment-round-11.xlsx';
  let untouched: Record<string, string>;
  beforeAll(async () => {
    untouched = await wholeStore();
  });
  it.each<[string, string, () => SourceFile, RegExp]>([
    ['a truncated gzip', 'undesa-migrant-stock', () => written(`${stock}.gz`, packed.subarray(0, -9)), /truncated/],
    ['shifted columns', 'undesa-migrant-stock', () => written(stock, `x,${header.slice(4)}\nXSA`), /column “geo”/],
    ['another encoding', 'undesa-migrant-stock', () => written(stock, latin), /line 3 is not UTF-8/],
    ['an open quotation mark', 'undesa-migrant-stock', () => written(stock, `${header}\n"XSA,XSB`), /split into cells/],
    ['an empty file', 'missing-migrants', () => written(incidents, ''), /the file is empty/],
    [
      'a workbook in place of text',
      'missing-migrants',
      () => written(incidents, workbookBytes(miniature())),
      /not one of/,
    ],
    ['a hidden sheet', 'dtm-south-sudan', () => written(books, workbookBytes(hidden)), /hidden sheet “Contacts”/],
    ['half a workbook', 'dtm-south-sudan', () => written(books, workbookBytes(miniature()).subarray(0, 2000)), /xlsx/],
  ])('%s is refused, and nothing changes', async (_, code, file, message) => {
    const source = sources.find((one) => one.code === code)!;
    const refused = await load(database, source, [file()]).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'UNREADABLE_FILE', message: expect.stringMatching(message) });
    expect(await wholeStore()).toEqual(untouched);
  });

  it('a file whose end cannot be read leaves the release before it', async () => {
    const source = sources.find((one) => one.code === 'undesa-migrant-stock')!;
    const rows = ['XSA,XSB,2020,female,5,1,0,0,0', 'XSA,XSB,2020,male,7,1,0,0,0'];
    const [good] = await load(database, source, [written(stock, [header, ...rows].join('\n'))]);
    expect([good?.outcome, good?.counts.added]).toEqual(['PUBLISHED', 2]);
    const before = await wholeStore();
    const bad = Buffer.concat([Buffer.from([header, ...rows, 'XSA,C'].join('\n')), Buffer.from([0xf4, 0x0a])]);
    await expect(load(database, source, [written('rev2024-bilateral-by-sex.csv', bad)])).rejects.toThrow(/line 4/);
    expect(await wholeStore()).toEqual(before);
  });
});

describe('a row that cannot be taken', () => {
  const pcode = { scheme: 'PCODE', code: 'XA9999' } as const;
  const when = (start: string, end: string) => ({ period: { start, end, label: start } });
  const bad: readonly (readonly [TinyRow, column: string | null, value: string, reason: RegExp])[] = [
    [['XZZ', 2020, '1'], 'area', 'XZZ', /no place has the CODE code 'XZZ'/],
    [['XSB', 2020, '1', { area: pcode }], 'area', 'XA9999', /no place has the PCODE code 'XA9999'/],
    [['XSB', 2020, '1', { counterpart: pcode }], 'counterpart', 'XA9999', /no place/],
    [['XSB', 2020, '1', { series: 'NONE' }], 'series', 'NONE', /no series/],
    [['XSB', 2020, '1', when('2031-01-01', '2031-12-31')], 'period start', '2031-01-01', /in the future/],
    [['XSB', 2020, '1', when('2020-02-30', '2020-03-01')], 'period start', '2020-02-30', /not a calendar day/],
    [['XSB', 2020, '1', when('2020-02-02', '2020-02-01')], 'period end', '2020-02-01', /ends before it begins/],
    [['XSB', 2020, '1', { source: 'a\0b' }], null, '', /NUL/],
    [['XSB', 2020, '1', { dimensions: { A: '\0' } }], null, '', /NUL/],
    [['XSB', 2020, null], 'value', '', /no status says why/],
    [['XSB', 2020, '1,5'], 'value', '1,5', /not a plain decimal/],
    [['XSB', 2020, '1', { upper: 'NaN' }], 'upper', 'NaN', /not a plain decimal/],
  ];
  it('is kept with its line, column, value and reason; the rows around it are published', async () => {
    const { release, seen, rejects } = dataset(lenient);
    const told: unknown[] = [];
    const rows: TinyRow[] = [['XSA', 2020, '5'], ...bad.map(([row]) => row), ['XSC', 2020, '0']];
    const options = { onReject: (reject: unknown) => told.push(reject), today: '2026-06-30' };
    const report = await release({ releasedOn: '2021-01-01', rows }, options);
    expect(report).toMatchObject({ outcome: 'PUBLISHED', rejected: bad.length, counts: { added: 2, withdrawn: 0 } });
    const expected = bad.map(([, column, value, reason], index) => ({
      ...{ line: index + 2, column, value },
      reason: expect.stringMatching(reason),
    }));
    expect(await rejects()).toEqual(expected);
    expect(told).toEqual(expected.map((one) => ({ ...one, column: one.column ?? '', file: 'tiny.json' })));
    expect(await seen()).toEqual(['XSA 2020 5', 'XSC 2020 0']);
  });

  it('keeps what an adapter itself rejects, and the reason for an empty value', async () => {
    const { release, seen, rejects } = dataset(lenient);
    const more: Entry[] = [
      { type: 'reject', at: { file: 0, line: 9 }, column: 'n', value: 'x', reason: 'not a number' },
    ];
    const missing: Partial<ObservationInput> = { status: 'NOT_COLLECTED' };
    await release({ releasedOn: '2021-01-01', rows: [['XSA', 2020, null, missing]], more });
    expect(await rejects()).toEqual([{ line: 9, column: 'n', value: 'x', reason: 'not a number' }]);
    expect(await seen()).toEqual(['XSA 2020 NOT_COLLECTED']);
  });

  it('rejects a copy, and every one of the rows that contradict each other', async () => {
    const { release, seen, rejects } = dataset(lenient);
    const rows = rowsOf('XSA 2020 5, XSB 2020 6, XSA 2020 5, XSB 2020 7, XSC 2020 8, XSB 2020 6');
    expect(await release({ releasedOn: '2021-01-01', rows })).toMatchObject({ rejected: 4, counts: { added: 2 } });
    const contradiction = { column: null, value: '', reason: expect.stringMatching(/contradicts.*line 2/) };
    expect(await rejects()).toEqual([
      { line: 2, ...contradiction },
      { line: 3, column: null, value: '', reason: 'is a copy of line 1' },
      { line: 4, ...contradiction },
      { line: 6, ...contradiction },
    ]);
    expect(await seen()).toEqual(['XSA 2020 5', 'XSC 2020 8']);
  });
});

describe('a release that looks wrong as a whole', () => {
  const changed = (at: number, value: string) => ten((index) => (index === at ? value : String(100 + index)));
  const twice = (rows: readonly TinyRow[]): TinyRow[] => [...rows, ...rows.map(([a, , v]): TinyRow => [a, 2019, v])];
  const check: Entry = { type: 'check', name: 'parts and total', passed: false, message: 'They differ.' };
  const unknown: TinyRow[] = [...ten(), ['XZZ', 2020, '1']];
  it.each<[string, readonly TinyRow[], readonly TinyRow[], Entry[], string]>([
    ['a value grown a hundredfold', ten(), changed(3, '10300'), [], 'observation jumps'],
    ['a value fallen to a hundredth', ten(), changed(3, '1.03'), [], 'observation jumps'],
    ['half of the rows gone', twice(ten()), ten(), [], 'observation rows'],
    ['places vanished', ten(), ten().slice(2), [], 'observation areas'],
    ['too many rejects', ten(), unknown, [], 'rejects'],
    ['a failed check of the adapter', ten(), ten(() => '101'), [check], 'parts and total'],
  ])('%s: held, and what is published stays readable', async (_, before, after, more, gate) => {
    const { release, seen, states, versions, gates, rejects } = dataset();
    await release({ ...first, rows: before });
    const report = await release({ releasedOn: '2022-01-01', rows: after, more });
    expect([report.outcome, failed(report)]).toEqual(['HELD', [gate]]);
    expect(await seen()).toEqual(asSeen(before));
    expect([await states(), await versions()]).toEqual([['PUBLISHED', 'HELD'], ['2021-01-01']]);
    expect(await gates()).toEqual([{ name: gate, passed: false, detail: null }]);
    expect(await rejects()).toHaveLength(report.rejected);
    expect(await stagingTables()).toBe(0);
  });

  it('is held again when loaded again, and an override publishes it with its reason', async () => {
    const { release, seen, states, versions, gates } = dataset();
    await release(first);
    const jump = { releasedOn: '2022-01-01', rows: changed(0, '99999') };
    await release(jump);
    const again = await release(jump);
    expect([again.outcome, failed(again)]).toEqual(['HELD', ['observation jumps']]);
    const dry = await release(jump, { override: 'only trying', dryRun: true });
    expect([dry.outcome, await states()]).toEqual(['DRY_RUN', ['PUBLISHED', 'HELD']]);
    const override = 'the provider confirmed it';
    expect(await release(jump, { override })).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 0, revised: 1 } });
    expect(await seen()).toEqual(asSeen(jump.rows));
    expect(await states()).toEqual(['PUBLISHED', 'PUBLISHED']);
    expect(await versions()).toEqual(['2021-01-01', '2022-01-01']);
    expect((await gates()).map(({ detail }) => detail)).toContainEqual({ override });
    expect(await stagingTables()).toBe(0);
    expect((await release(jump)).outcome).toBe('UNCHANGED');
  });

  it('shows nothing of a first release that is held, and takes the mended one', async () => {
    const { release, seen, versions, series } = dataset();
    expect((await release({ ...first, rows: unknown })).outcome).toBe('HELD');
    expect([await seen(), await versions(), await series()]).toEqual([[], [], []]);
    expect(await release(first)).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 10 } });
  });
});

describe('releases one after another', () => {
  it('counts what was added, revised and withdrawn', async () => {
    const { release, seen } = dataset({ minRows: 0, minAreas: 0 });
    await release(first);
    const changed = ten((index) => (index < 2 ? '150' : String(100 + index)));
    const rows = [...changed.slice(0, 7), ...rowsOf('XSA 2021 1')];
    const report = await release({ releasedOn: '2022-01-01', rows });
    expect([report.outcome, report.counts]).toEqual(['PUBLISHED', { added: 1, revised: 2, withdrawn: 3 }]);
    expect(await seen()).toEqual(asSeen(rows));
  });

  it('leaves the rows of scopes that a release does not cover', async () => {
    const { release, seen } = dataset();
    const within = (scope: string, rows: readonly TinyRow[]) => rows.map(([a, y, v]): TinyRow => [a, y, v, { scope }]);
    const other = rowsOf('XSA 1990 7, XSB 1990 8');
    await release({ ...first, rows: [...within('new', ten()), ...within('old', other)] });
    const later = ten((index) => String(110 + index));
    const rows = within('new', later);
    expect((await release({ releasedOn: '2022-01-01', rows })).counts).toEqual({ added: 0, revised: 10, withdrawn: 0 });
    expect(await seen()).toEqual(asSeen([...rows, ...other]));
  });

  it('refuses an older release after a newer one', async () => {
    const { release, seen } = dataset();
    await release(first);
    const before = await wholeStore();
    await expect(release({ releasedOn: '2020-12-31', rows: ten(() => '1') })).rejects.toMatchObject({
      code: 'RELEASE_OUT_OF_ORDER',
    });
    expect(await wholeStore()).toEqual(before);
    expect(await seen()).toEqual(asSeen(first.rows));
  });

  it('makes nothing of identical bytes', async () => {
    const { release } = dataset();
    await release(first);
    const before = await wholeStore();
    expect(await release(first)).toMatchObject({ outcome: 'UNCHANGED', read: 0 });
    expect(await wholeStore()).toEqual(before);
  });

  it('leaves no trace of a dry run, whether it would pass or be held', async () => {
    const { release } = dataset();
    const before = await wholeStore();
    expect(await release(first, { dryRun: true })).toMatchObject({ outcome: 'DRY_RUN', counts: { added: 10 } });
    expect(await wholeStore()).toEqual(before);
    await release(first);
    const published = await wholeStore();
    const jump = await release({ releasedOn: '2022-01-01', rows: ten(() => '1') }, { dryRun: true });
    expect([jump.outcome, failed(jump)]).toEqual(['DRY_RUN', ['observation jumps']]);
    expect(await wholeStore()).toEqual(published);
  });
});
