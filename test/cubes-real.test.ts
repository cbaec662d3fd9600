import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceGeography } from '../src/sources/geography/reference-geography.ts';
import { missingMigrantsNationality } from '../src/sources/missing-migrants/missing-migrants-nationality.ts';
import { csvRows } from '../src/sources/read/csv.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import type { Source } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { rounded, type TableCell, tableOf } from './support/cube-tables.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { setTier } from './support/entitled.ts';
import { filesOf, hasData, skipped } from './support/real-data.ts';

/** Tables over real records that are closed on the way: a database of their own, with the countries alone. */
describe.skipIf(!hasData)(`tables over real records${skipped}`, () => {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await createDatabase();
    await load(database, referenceGeography, filesOf('reference-geography'));
    server = await startServer(database);
  }, 600_000);
  afterAll(async () => {
    await server?.close();
    await database?.drop();
  });

  /** No row of a table misses one number that the others and their sum give back. */
  const expectNoneAlone = (sum: { count: number | null }, parts: readonly { count: number | null }[]) =>
    expect([sum, ...parts].filter(({ count }) => count === null)).not.toHaveLength(1);

  it('Missing Migrants: nothing while everybody reads the incidents; by country, cause and year once they are closed', async () => {
    const files = filesOf('missing-migrants-nationality').filter(({ name }) => name.includes('nationality'));
    expect(await load(database, missingMigrantsNationality, files)).toMatchObject([{ outcome: 'PUBLISHED' }]);
    const missing = await server.ask('{ cubeTable(cube: "MISSING-MIGRANTS", area: "ESP") { level } }');
    expect(missing.body.errors[0].extensions.code).toBe('UNKNOWN_CODE');

    await setTier(database, 'missing-migrants-nationality', 'RESTRICTED');
    // A copy that lacks its last record: the same bytes would be no release.
    const lines = gunzipSync(readFileSync(files[0]?.path as string))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    const fewer = written('incidents-with-nationality.csv', `${lines.slice(0, -1).join('\n')}\n`);
    const next: Source = {
      ...missingMigrantsNationality,
      plan: (given) => missingMigrantsNationality.plan(given, { releasedOn: '2026-01-01', version: 'later' }),
    };
    expect(await load(database, next, [fewer])).toMatchObject([{ outcome: 'PUBLISHED' }]);

    const known: { country: string; cause: string; year: string; dead: number }[] = [];
    for await (const { row } of csvRows(fewer, { required: ['geo', 'cause', 't', 'dead'] }))
      known.push({
        country: row.geo as string,
        cause: row.cause as string,
        year: (row.t as string).slice(0, 4),
        dead: Number(row.dead),
      });
    for (const country of ['MEX', 'ESP', 'IRN']) {
      const own = known.filter((one) => one.country === country);
      const [whole] = await tableOf(server.ask, `cube: "MISSING-MIGRANTS", area: "${country}"`);
      expect(whole?.count).toBe(rounded(own.length));
      expect(whole?.figures?.find(({ measure }) => measure === 'deadOrMissing')?.value).toBe(
        rounded(own.reduce((sum, { dead }) => sum + dead, 0)),
      );
      const causes = await tableOf(server.ask, `cube: "MISSING-MIGRANTS", area: "${country}", by: ["cause"]`);
      const years = await tableOf(server.ask, `cube: "MISSING-MIGRANTS", area: "${country}", by: ["cause", "year"]`);
      for (const { categories, count } of [...causes, ...years]) {
        const [cause, year] = categories.map(({ code }) => code);
        if (cause === 'OTHER') continue;
        const real = own.filter((one) => one.cause === cause && (year === undefined || one.year === year)).length;
        if (count !== null) expect(count, `${country} ${cause} ${year}`).toBe(rounded(real));
        if (real < 10) expect(count, `${country} ${cause} ${year}`).toBeNull();
      }
      for (const one of causes)
        expectNoneAlone(
          one,
          years.filter(({ categories }) => categories[0]?.code === one.categories[0]?.code),
        );
      expectNoneAlone(whole as TableCell, causes);
    }
    // A steward closed the incidents: nobody lists them any more, and the tables stay.
    const { body } = await server.ask(
      '{ incidents(filter: { dataset: { in: ["missing-migrants-nationality"] } }) { totalCount } }',
    );
    expect(body.data.incidents.totalCount).toBe(0);
  });
});
