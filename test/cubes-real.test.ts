import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dtmSouthSudan } from '../src/sources/dtm/dtm-south-sudan.ts';
import { globalPcodes } from '../src/sources/geography/global-pcodes.ts';
import { referenceGeography } from '../src/sources/geography/reference-geography.ts';
import { missingMigrantsNationality } from '../src/sources/missing-migrants/missing-migrants-nationality.ts';
import { csvRows } from '../src/sources/read/csv.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import type { Source, SourceFile } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { setTier } from './support/entitled.ts';
import { filesOf, hasData, skipped } from './support/real-data.ts';

/** Of the world's places those of one country: all of them take a minute to load. */
const ofSouthSudan = (file: SourceFile): SourceFile => {
  if (!file.name.includes('adm-1-2')) return file;
  const [header, ...lines] = gunzipSync(readFileSync(file.path)).toString('utf8').split('\n');
  return written(
    file.name.replace('.gz', ''),
    [header, ...lines.filter((line) => line.includes('SSD')), ''].join('\n'),
  );
};

/** Tables over real records, against counts from the providers' files that know nothing of the loader. */
describe.skipIf(!hasData)(`tables over real records${skipped}`, () => {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await createDatabase();
    await load(database, referenceGeography, filesOf('reference-geography'));
    await load(database, globalPcodes, filesOf('global-pcodes').map(ofSouthSudan));
    server = await startServer(database);
  }, 600_000);
  afterAll(async () => {
    await server?.close();
    await database?.drop();
  });

  const tableOf = async (args: string) => {
    const { body } = await server.ask(
      `{ cubeTable(${args}) { cells(first: 1000) { area { code } isRest categories { code } count figures { measure value } status } } }`,
    );
    expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
    return body.data.cubeTable.cells as {
      area: { code: string };
      isRest: boolean;
      categories: { code: string }[];
      count: number | null;
      figures: { measure: string; value: number }[] | null;
      status: string;
    }[];
  };
  const rounded = (value: number): number => {
    const step = Math.max(10, 10 ** Math.max(0, String(Math.floor(value)).length - 3));
    return Math.floor(value / step + 0.5) * step;
  };
  const fileOf = (source: string, name: string) => filesOf(source).find((file) => file.name === name) as SourceFile;
  /** No row of a table misses one number that the others and their sum give back. */
  const expectNoneAlone = (sum: { count: number | null }, parts: readonly { count: number | null }[]) =>
    expect([sum, ...parts].filter(({ count }) => count === null)).not.toHaveLength(1);

  it('DTM South Sudan: people by county and sort of site, and no county with one site tells of it', async () => {
    expect(await load(database, dtmSouthSudan, filesOf('dtm-south-sudan'))).toMatchObject([{ outcome: 'PUBLISHED' }]);
    const sites: { county: string; state: string; kind: string; people: number }[] = [];
    for await (const { row } of csvRows(fileOf('dtm-south-sudan', 'locations.csv'), {
      required: ['county_pcode', 'location_type'],
    })) {
      const people = Object.entries(row).find(([name]) =>
        /^Estimated # of IDP\s+Individuals/i.test(name.replaceAll(/\s+/g, ' ')),
      );
      sites.push({
        ...{ county: row.county_pcode as string, state: row.state_pcode as string },
        kind: /host/i.test(row.location_type as string) ? 'HOST_COMMUNITY' : 'DISPLACEMENT_SITE',
        people: Number((people?.[1] ?? '').replaceAll(',', '') || 0),
      });
    }
    expect(sites).toHaveLength(3335);
    const [whole] = await tableOf('cube: "DTM-SSD-SITES", area: "SSD"');
    expect(whole).toMatchObject({ count: 3340, status: 'ROUNDED' });
    expect(whole?.figures?.find(({ measure }) => measure === 'individuals')?.value).toBe(2_020_000);

    const counties = await tableOf('cube: "DTM-SSD-SITES", area: "SSD", level: ADMIN2');
    const byKind = await tableOf('cube: "DTM-SSD-SITES", area: "SSD", level: ADMIN2, by: ["kind"]');
    const truth = (county: string, kind?: string) =>
      sites.filter((site) => site.county === county && (kind === undefined || site.kind === kind));
    let [told, hidden, small] = [0, 0, 0];
    for (const { area, isRest, categories, count } of [...counties, ...byKind]) {
      if (isRest) continue;
      const real = truth(area.code, categories[0]?.code);
      if (count === null) hidden += 1;
      else {
        told += 1;
        expect(count, `${area.code} ${categories[0]?.code}`).toBe(rounded(real.length));
        expect(real.length === 0 || real.length >= 5).toBe(true);
      }
      if (real.length > 0 && real.length < 5) {
        small += 1;
        expect(count).toBeNull();
      }
    }
    // What is hidden is the small ones and those beside them.
    expect(told).toBeGreaterThan(60);
    expect(small).toBeGreaterThan(20);
    expect(hidden).toBeGreaterThan(small);
  });

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
      const [whole] = await tableOf(`cube: "MISSING-MIGRANTS", area: "${country}"`);
      expect(whole?.count).toBe(rounded(own.length));
      expect(whole?.figures?.find(({ measure }) => measure === 'deadOrMissing')?.value).toBe(
        rounded(own.reduce((sum, { dead }) => sum + dead, 0)),
      );
      const causes = await tableOf(`cube: "MISSING-MIGRANTS", area: "${country}", by: ["cause"]`);
      const years = await tableOf(`cube: "MISSING-MIGRANTS", area: "${country}", by: ["cause", "year"]`);
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
      expectNoneAlone(whole as (typeof causes)[number], causes);
    }
    // A steward closed the incidents: nobody lists them any more, and the tables stay.
    const { body } = await server.ask(
      '{ incidents(filter: { dataset: { in: ["missing-migrants-nationality"] } }) { totalCount } }',
    );
    expect(body.data.incidents.totalCount).toBe(0);
  });
});
