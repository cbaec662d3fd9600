import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingMigrants } from '../src/sources/missing-migrants/missing-migrants.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource, written } from './support/tiny-source.ts';

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

const sum = async (code: string): Promise<number> => {
  const [row] = await sql`
    select sum(o.value)::int as sum from open.observation o join open.dataset d on d.id = o.dataset_id
    where d.code = ${code} and o.published_to is null`;
  return row?.sum as number;
};

const years = (scopes: readonly string[], value: string): TinyRow[] =>
  scopes.flatMap((scope, index) =>
    Array.from({ length: 30 }, (_, at): TinyRow => ['XSA', 1900 + index * 30 + at, value, { scope }]),
  );

describe('a release that turns out to be wrong', () => {
  it('is mended by the very bytes that it replaced', async () => {
    const source = tinySource('restore');
    const good = tinyFile({ releasedOn: '2024-01-01', rows: years(['a'], '2') });
    const bad = tinyFile({ releasedOn: '2024-01-01', rows: years(['a'], '3') });
    const outcomes: string[] = [];
    for (const file of [good, bad, bad, good, good])
      outcomes.push((await load(database, source, [file]))[0]?.outcome ?? '');
    expect(outcomes).toEqual(['PUBLISHED', 'PUBLISHED', 'UNCHANGED', 'PUBLISHED', 'UNCHANGED']);
    expect(await sum('restore')).toBe(60);
  });

  it('of an earlier day stays what it was: loading all revisions again changes nothing', async () => {
    const source = tinySource('revisions');
    const first = tinyFile({ releasedOn: '2020-01-01', rows: years(['a'], '2') });
    const second = tinyFile({ releasedOn: '2024-01-01', rows: years(['a'], '3') });
    const outcomes: string[] = [];
    for (const file of [first, second, first, second])
      outcomes.push((await load(database, source, [file]))[0]?.outcome ?? '');
    expect(outcomes).toEqual(['PUBLISHED', 'PUBLISHED', 'UNCHANGED', 'UNCHANGED']);
    expect(await sum('revisions')).toBe(90);
  });

  it('is held when one of its scopes shrank, or, for sources that come whole, when one is missing', async () => {
    const source = tinySource('scopes', { minScopes: 1 });
    const release = async (releasedOn: string, rows: TinyRow[]) =>
      (await load(database, source, [tinyFile({ releasedOn, rows })]))[0];
    await release('2022-01-01', years(['a', 'b', 'c'], '2'));
    const without = await release('2023-01-01', years(['a', 'b'], '2'));
    expect([without?.outcome, without?.gates.filter((gate) => !gate.passed).map((gate) => gate.name)]).toEqual([
      'HELD',
      ['observation scopes'],
    ]);
    const shrunk = await release('2023-01-01', years(['a', 'b', 'c'], '2').slice(0, 70));
    expect([shrunk?.outcome, shrunk?.gates.filter((gate) => !gate.passed).map((gate) => gate.name)]).toEqual([
      'HELD',
      ['observation rows of each scope'],
    ]);
    expect(await sum('scopes')).toBe(180);
  });

  it('is held when it holds definitions and no facts', async () => {
    const report = (await load(database, tinySource('empty'), [tinyFile({ releasedOn: '2022-01-01', rows: [] })]))[0];
    expect([report?.outcome, report?.gates.find((gate) => gate.name === 'content')?.passed]).toEqual(['HELD', false]);
  });

  it('describes its dataset anew only when it is published', async () => {
    const source = tinySource('described');
    await load(database, source, [tinyFile({ releasedOn: '2022-01-01', rows: years(['a'], '2') })]);
    const other = { ...source, dataset: { ...source.dataset, creditLine: 'Somebody else' } };
    const credit = async () =>
      (await sql`select credit_line from open.dataset where code = 'described'`)[0]?.credit_line;
    const file = tinyFile({ releasedOn: '2023-01-01', rows: years(['a'], '200') });
    expect((await load(database, other, [file]))[0]?.outcome).toBe('HELD');
    expect(await credit()).toBe('Tests');
    expect((await load(database, other, [file], { override: 'checked' }))[0]?.outcome).toBe('PUBLISHED');
    expect(await credit()).toBe('Somebody else');
  });
});

it('a text that breaks off in the middle of a row is refused whole', async () => {
  const header =
    'source_year,source_row,web_id,region,region_origin,country_origin,reported_date,number_dead,number_missing,total_dead_and_missing,number_of_survivors,number_of_female,number_of_male,number_of_children,cause_death,country_of_incident,location_description,unsd_geographic_grouping,location_coodinates,migration_route,information_source,url,source_quality';
  const file = written('incidents-2014-2025.csv.gz', `${header}\n2014,0,2014.MMP1,Region,,,2014-01-02,1,0,1`);
  await expect(load(database, missingMigrants, [file])).rejects.toThrow('breaks off in the middle of line 2');
});
