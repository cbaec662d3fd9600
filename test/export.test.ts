import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStrict } from './prove/standings.ts';
import { startServer, type TestServer, testLists } from './support/api.ts';
import { canariesIn } from './support/canaries.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { type Cell, cellsByGraphql, exported, listsWithRows, respaced, rowsOfCsv } from './support/exports.ts';

/** What leaves as a file is what GraphQL gives page by page to somebody who has not signed in, cell by cell. */
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const textArray = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** The file once it is whole: its header and its rows. */
const fileOf = async (
  from: TestServer,
  list: string,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ header: string[]; rows: Cell[][] }> => {
  const { statusCode, body } = await exported(from, list, query, headers);
  expect(statusCode, body).toBe(200);
  expect(canariesIn(body)).toEqual([]);
  const [header, ...rows] = rowsOfCsv(body);
  return { header: header as string[], rows: rows.map((row) => row.map(respaced)) };
};

/** Sets each file of a dataset with rows against the pages. Gives back how many rows each list had, and the cells of `withheld`. */
const compareAll = async (asked: TestServer, pairs: readonly (readonly [string, string])[]) => {
  const told: { list: string; rows: number; withheld: number }[] = [];
  for (const [list, dataset] of pairs) {
    const { header, rows } = await fileOf(asked, list, { dataset });
    expect(rows, `${list} of ${dataset}`).toEqual(
      await cellsByGraphql(asked, list, header, { dataset: { in: [dataset] } }),
    );
    const withheld = rows.filter((row) => ![undefined, '[]'].includes(row[header.indexOf('withheld')] ?? undefined));
    told.push({ list, rows: rows.length, withheld: withheld.length });
  }
  return told;
};

describe('every list', () => {
  it('P51 leaves as GraphQL gives it page by page', { timeout: 120_000 }, async () => {
    const told = await compareAll(server, await listsWithRows(database));
    // There are rows of each, but for those that are above OPEN.
    const empty = [...testLists.keys()].filter((name) => !told.some(({ list, rows }) => list === name && rows > 0));
    expect(empty).toEqual(['assessmentAnswers']);
    expect(new Set(told.filter(({ withheld }) => withheld > 0).map(({ list }) => list)).size).toBeGreaterThan(5);
  });

  it('P51 leaves so in a strict world, where most datasets are above OPEN and protocols ask for more', {
    timeout: 120_000,
  }, async () => {
    const own = await createDatabase();
    await makeStrict(own);
    const strict = await startServer(own);
    const told = await compareAll(strict, await listsWithRows(own));
    expect(told.filter(({ rows }) => rows === 0).length).toBeGreaterThan(10);
    expect(told.filter(({ rows }) => rows > 0).length).toBeGreaterThan(5);
    await strict.close();
    await own.drop();
  });

  it('has a header and nothing else for a dataset without rows of it', async () => {
    const { header, rows } = await fileOf(server, 'visaRules', { dataset: 'sample-flows' });
    expect(header).toEqual(testLists.get('visaRules')!.columns.map(({ name }) => name));
    expect(rows).toEqual([]);
  });

  it('has no column for what nobody reads at OPEN', () => {
    const names = (list: string) => testLists.get(list)!.columns.map(({ name }) => name);
    expect(names('flowPoints')).not.toContain('code');
    expect(names('flowPoints')).not.toContain('name');
    expect(names('flowPoints')).toContain('withheld');
    // A point is known by its id where its code is for nobody.
    expect(names('flowObservations')).toContain('point.id');
    expect(names('incidents')).not.toContain('locationDescription');
    expect(names('restrictions')).not.toContain('comment');
    expect([...testLists.keys()]).not.toContain('surveyRecords');
    expect([...testLists.keys()]).not.toContain('auditEntries');
  });
});

describe('a file', () => {
  it.each([
    [
      'observations',
      'sample-indicators',
      { sex: ['FEMALE', 'MALE'], period: { from: '2015-01-01' }, value: { gte: 100.5 } },
    ],
    ['observations', 'sample-migrant-stock', { area: { within: 'XSA' }, areaWith: { value: { gte: 1 } } }],
    ['displacementStocks', 'sample-displacement', { value: { gte: 1 }, area: { in: ['XSA', 'XSB'] } }],
    ['incidents', 'sample-incidents', { deadOrMissing: { gte: 3 } }],
    ['restrictions', 'sample-border-policies', { level: ['PARTIAL'] }],
  ])('of %s of %s holds what its filter chooses', async (list, dataset, filter) => {
    const { header, rows } = await fileOf(server, list, { dataset, filter: JSON.stringify(filter) });
    const both = { ...filter, dataset: { in: [dataset] } };
    expect(rows).toEqual(await cellsByGraphql(server, list, header, both));
    const all = await fileOf(server, list, { dataset });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(all.rows.length);
  });

  it('has its texts in the language asked for, or in another and says in which', async () => {
    // One text in three languages, and one in German alone.
    const texts = ['{"en":["A","SOURCE"],"fr":["=B","OFFICIAL"],"es":["C","MACHINE"]}', '{"de":["D","UNVERIFIED"]}'];
    await rowsOf(
      database,
      `with chosen as (select t.ctid, row_number() over (order by t.public_id) as n from base.practice t where t.row_tier = 'OPEN' limit 2)
       update base.practice t set title = ($1::text[])[chosen.n]::jsonb, summary = null from chosen where t.ctid = chosen.ctid`,
      [textArray(texts)],
    );
    const said: Record<string, Cell[][]> = {};
    for (const language of ['en', 'fr', 'es', 'de']) {
      const headers = { 'accept-language': language };
      const { header, rows } = await fileOf(server, 'practices', { dataset: 'sample-assessments' }, headers);
      const filter = { dataset: { in: ['sample-assessments'] } };
      expect(header.slice(1, 4)).toEqual(['title.value', 'title.language', 'title.status']);
      expect(rows).toEqual(await cellsByGraphql(server, 'practices', header, filter, headers));
      said[language] = rows.map((row) => row.slice(1, 4));
    }
    expect(said.fr).toContainEqual(["'=B", 'FR', 'OFFICIAL']);
    expect(said.en).toContainEqual(['D', 'DE', 'UNVERIFIED']);
  });

  it('is the same bytes each time', async () => {
    const query = { dataset: 'sample-displacement' };
    const [one, other] = [
      await exported(server, 'displacementStocks', query),
      await exported(server, 'displacementStocks', query),
    ];
    expect(one.body.length).toBeGreaterThan(10_000);
    expect(one.body).toBe(other.body);
  });

  it('is packed for whoever takes that, the same rows under a tag of their own', async () => {
    const query = { dataset: 'sample-displacement' };
    const plain = await exported(server, 'displacementStocks', query);
    const packed = await exported(server, 'displacementStocks', query, { 'accept-encoding': 'gzip, br' });
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(String(packed.headers.vary)).toContain('Accept-Encoding');
    const again = { 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers.etag) };
    const kept = await exported(server, 'displacementStocks', query, again);
    expect([kept.statusCode, kept.headers['content-encoding'], kept.rawPayload.length]).toEqual([304, undefined, 0]);
  });

  it('says beside it what it is, under which terms, and how to cite it', async () => {
    const { headers } = await exported(
      server,
      'observations',
      { dataset: 'sample-indicators' },
      { 'accept-language': 'fr' },
    );
    const { body } = await server.ask(
      '{ dataset(code: "sample-indicators") { creditLine licence { code url redistribution } latestRelease { id version citation } } }',
    );
    const { creditLine, licence, latestRelease } = body.data.dataset;
    const told = (name: string) => decodeURIComponent(String(headers[name]));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-language']).toBe('fr');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="sample-indicators_observations_[\w.-]+\.csv"$/,
    );
    expect(headers.link).toBe(`<${licence.url}>; rel="license"`);
    expect([headers['tributary-dataset'], headers['tributary-release']]).toEqual([
      'sample-indicators',
      latestRelease.id,
    ]);
    expect([headers['tributary-licence'], headers['tributary-redistribution']]).toEqual([
      licence.code,
      licence.redistribution,
    ]);
    expect([told('tributary-credit'), told('tributary-citation')]).toEqual([creditLine, latestRelease.citation]);
    expect(String(headers.vary)).toContain('Accept-Language');
  });

  it('is not sent again while nothing has changed', async () => {
    const query = { dataset: 'sample-restrictions' };
    const { headers } = await exported(server, 'restrictions', query);
    const again = { 'if-none-match': String(headers.etag) };
    const kept = await exported(server, 'restrictions', query, again);
    expect([kept.statusCode, kept.body]).toEqual([304, '']);
    const others = [
      await exported(server, 'restrictionTargets', query, again),
      await exported(server, 'restrictions', query, { ...again, 'accept-language': 'fr' }),
      await exported(server, 'restrictions', { ...query, filter: '{}' }, again),
    ];
    expect(others.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    await rowsOf(
      database,
      "update base.dataset set credit_line = credit_line || '.' where code = 'sample-restrictions'",
    );
    const changed = await exported(server, 'restrictions', query, again);
    expect([changed.statusCode, changed.headers.etag === headers.etag]).toEqual([200, false]);
  });
});

describe('a text that would be a formula', () => {
  it('is a text to a spreadsheet, and numbers stay numbers', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(A1)',
      '\tx',
      '\rx',
      '\nx',
      "'=1",
      'a=1',
      '"=1"',
      'ü,\n"x"',
      '',
    ];
    const [{ version }] = (await rowsOf(
      database,
      `with chosen as (select t.ctid, row_number() over (order by t.public_id) as n from base.observation t join base.dataset d on d.id = t.dataset_id where d.code = 'sample-indicators' and t.published_to is null limit ${texts.length})
       update base.observation t set value_text = ($1::text[])[chosen.n], value = -1.50, source = ($1::text[])[chosen.n] from chosen where t.ctid = chosen.ctid returning 1 as version`,
      [textArray(texts)],
    )) as unknown as [{ version: number }];
    expect(version).toBe(1);
    const { header, rows } = await fileOf(server, 'observations', { dataset: 'sample-indicators' });
    const column = (name: string) =>
      rows.filter((row) => row[header.indexOf('value')] === '-1.5').map((row) => row[header.indexOf(name)]);
    expect(column('valueText').toSorted()).toEqual(
      texts.map((text) => (/^[=+\-@＝＋－＠'\t\r\n]/.test(text) ? `'${text}` : text)).toSorted(),
    );
    expect(rows).toEqual(
      await cellsByGraphql(server, 'observations', header, { dataset: { in: ['sample-indicators'] } }),
    );
  });
});
