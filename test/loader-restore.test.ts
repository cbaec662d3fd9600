import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingMigrants } from '../src/sources/missing-migrants/missing-migrants.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import type { Entry } from '../src/sources/source.ts';
import { connect } from '../src/store/pool.ts';
import { startServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

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

  it('is taken where only other scopes are newer, says nothing of what the newer one describes, and shows in no earlier moment', async () => {
    const named = (name: string, indicator = 'TINY_scoped'): Entry => ({
      type: 'indicator',
      row: {
        ...{ code: indicator, name: { en: [name, 'SYNTHETIC'] }, measure: 'STOCK' },
        unit: { code: 'PERSONS', name: { en: ['persons', 'SYNTHETIC'] } },
        ...{ additiveOverAreas: true, additiveOverTime: false },
      },
    });
    const source = tinySource('scoped');
    const telling = (name: string): typeof source => ({
      ...source,
      plan: async (files) => (await source.plan(files)).map((plan) => ({ ...plan, dayFrom: 'CONTENT' as const })),
      async *read(plan) {
        yield named(name);
        for await (const entry of source.read(plan)) if (entry.type !== 'indicator') yield entry;
      },
    });
    const file = (releasedOn: string, scope: string, value: string) =>
      tinyFile({
        releasedOn,
        rows: years([scope], value).map(([a, y, v]): TinyRow => [a, y + (scope === 'b' ? 50 : 0), v, { scope }]),
      });
    const of = async (releasedOn: string, scope: string, name: string) =>
      (await load(database, telling(name), [file(releasedOn, scope, '2')]))[0];
    expect(await of('2024-01-01', 'a', 'New name')).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 30 } });
    expect(await of('2020-01-01', 'b', 'Old name')).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 30 } });
    expect(await sum('scoped')).toBe(120);
    const [indicator] = await sql`select name from open.indicator where code = 'TINY_scoped'`;
    expect(JSON.stringify(indicator)).toContain('New name');
    await expect(of('2023-01-01', 'a', 'x')).rejects.toThrow(
      "scoped: '2023-01-01' was given out on 2023-01-01 (a day that the content of the file says), before '2024-01-01' (2024-01-01), which is published already and speaks of the same figures. Load the releases of a dataset in the provider’s order. If the day is wrong, say the right one with --released YYYY-MM-DD.",
    );
    const server = await startServer(database);
    const count = async (date: string) => {
      const { body } = await server.ask(
        `{ observations(filter: { dataset: { in: ["scoped"] } }, asOf: { date: "${date}" }, first: 1) { totalCount } }`,
      );
      expect(body.errors).toBeUndefined();
      return body.data.observations.totalCount;
    };
    // What was given out in 2024 was not known before, whatever was loaded after it.
    const counts = [await count('2022-01-01'), await count('2024-01-01')];
    await server.close();
    expect(counts).toEqual([0, 60]);
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

const header =
  'source_year,source_row,web_id,region,region_origin,country_origin,reported_date,number_dead,number_missing,total_dead_and_missing,number_of_survivors,number_of_female,number_of_male,number_of_children,cause_death,country_of_incident,location_description,unsd_geographic_grouping,location_coodinates,migration_route,information_source,url,source_quality';

it('an incident that joins its list on top is added, and no other one is touched', async () => {
  const incident = (id: string, day: string, dead: number) =>
    `2014,ROW,${id},Region,,,${day},${dead},0,${dead},,,,,Drowning,Mixed/Unknown,,,,,,,4`;
  const list = (day: string, ...rows: string[]) =>
    written(`list ${day}.csv`, `${[header, ...rows.map((row, at) => row.replace('ROW', String(at)))].join('\n')}\n`);
  // Two parts of one incident, one without an identifier, and one more.
  const before = [
    incident('2014.MMP3', '2014-03-01', 7),
    incident('2014.MMP2', '2014-02-01', 2),
    incident('2014.MMP2', '2014-02-01', 3),
    incident('', '2014-01-15', 4),
    incident('2014.MMP1', '2014-01-01', 5),
  ];
  const [first] = await load(database, missingMigrants, [list('2014-04-01', ...before)]);
  expect(first).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 5, revised: 0, withdrawn: 0 } });
  const joined = [
    [incident('2014.MMP4', '2014-04-01', 1), '2014-05-01'],
    [incident('2014.MMP2', '2014-04-02', 9), '2014-06-01'],
    [incident('', '2014-04-03', 8), '2014-07-01'],
  ] as const;
  for (const [fresh, day] of joined) {
    before.unshift(fresh);
    const [later] = await load(database, missingMigrants, [list(day, ...before)]);
    expect(later).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 1, revised: 0, withdrawn: 0 } });
  }
});

it('a text that breaks off in the middle of a row is refused whole', async () => {
  const file = written('incidents-2014-2025.csv.gz', `${header}\n2014,0,2014.MMP1,Region,,,2014-01-02,1,0,1`);
  await expect(load(database, missingMigrants, [file])).rejects.toThrow('breaks off in the middle of line 2');
});
