import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sources } from '../src/sources/index.ts';
import { loadable } from '../src/sources/loadable.ts';
import type { Source } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { tinyFile, tinySource } from './support/tiny-source.ts';

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

const refused = async (query: string): Promise<string> => {
  const { body } = await server.ask(query);
  expect(body.errors?.[0].extensions.code).toBe('UNKNOWN_CODE');
  return body.errors[0].message;
};

describe('a code that is not there', () => {
  it.each([
    ['dataset', '{ dataset(code: "worldbank-wdi") { id } }', /npm run load -- worldbank-wdi <files>\.$/],
    [
      'dataset of a filter',
      '{ observations(filter: { dataset: { in: ["cobap"] } }) { nodes { id } } }',
      /^.*dataset\.in: 'cobap' is not known here\..*'cobap' is among what this program can read and comes in with: npm run load -- cobap <files>\.$/,
    ],
    [
      'dataset of changes',
      '{ changes(dataset: "unsd-sdg", since: { date: "2020-01-01" }) { nodes { __typename } } }',
      /npm run load -- unsd-sdg <files>\.$/,
    ],
    ['indicator', '{ indicator(code: "NET_MIG_PROJECTED") { id } }', /npm run load -- undesa-wpp <files>\.$/],
    [
      'indicator of several sources',
      '{ indicator(code: "REMIT_IN_GDP") { id } }',
      /npm run load -- worldbank-wdi <files>, or npm run load -- knomad-remittances <files>\.$/,
    ],
    [
      'series',
      '{ observations(filter: { series: { in: ["BX.TRF.PWKR.CD.DT"] } }) { nodes { id } } }',
      /npm run load -- worldbank-wdi <files>\.$/,
    ],
    ['framework', '{ framework(code: "GCM") { id } }', /npm run load -- frameworks-gcm <files>\.$/],
    [
      'framework of an item',
      '{ frameworkItem(framework: "SDG-10.7.2", code: "10.7.2-D1") { id } }',
      /npm run load -- frameworks-governance <files>\.$/,
    ],
    [
      'country',
      '{ area(by: { code: "SDN" }) { id } }',
      /'SDN' has the form of codes that this program can read and come in with: npm run load -- reference-geography <files>\.$/,
    ],
    [
      'admin area of a filter',
      '{ displacementStocks(filter: { area: { within: "TD07" } }) { nodes { id } } }',
      /npm run load -- global-pcodes <files>\.$/,
    ],
  ])('says what to load: %s', async (_, query, message) => {
    expect(await refused(query)).toMatch(message);
  });

  it('says nothing of what no source has', async () => {
    for (const code of ['NOTHING', 'net_mig', 'WORLDBANK-WDI', '__proto__'])
      expect(await refused(`{ indicator(code: "${code}") { id } }`)).toMatch(/leading zeros count\.$/);
  });

  it('says the same where somebody above has it: what is stored has no part in it', async () => {
    const query = '{ observations(filter: { series: { in: ["SM.POP.REFG"] } }) { nodes { id } } }';
    const before = await refused(query);
    const hidden = tinySource('hidden-series');
    const source: Source = {
      ...hidden,
      dataset: { ...hidden.dataset, tier: 'PROTECTED' },
      async *read(plan) {
        for await (const entry of hidden.read(plan))
          if (entry.type === 'series') yield { ...entry, row: { ...entry.row, code: 'SM.POP.REFG' } };
          else if (entry.type === 'observation') yield { ...entry, row: { ...entry.row, series: 'SM.POP.REFG' } };
          else yield entry;
      },
    };
    const [report] = await load(database, source, [tinyFile({ releasedOn: '2024-01-01', rows: [['XSA', 2020, '1']] })]);
    expect(report?.outcome).toBe('PUBLISHED');
    expect(await refused(query)).toBe(before);
    expect(before).toContain('npm run load -- worldbank-wdi <files>');
  });

  it('says the same of a place by another code, of an item and of a survey that are not there', async () => {
    for (const query of [
      '{ area(by: { iso3: "QQQ" }) { id } }',
      '{ frameworkItem(framework: "SAMPLE", code: "NOTHING") { id } }',
      '{ survey(code: "NOTHING") { id } }',
    ])
      expect(await refused(query)).toMatch(/is not known here\. Codes are matched exactly/);
  });

  it('never names a source whose files are not for everybody', () => {
    const closed = sources.filter(({ dataset }) => dataset.tier !== 'OPEN').map(({ dataset }) => dataset.code);
    expect(closed.filter((code) => loadable('dataset', [code]) !== undefined)).toEqual([]);
    expect(loadable('operation', ['DEU'])).toBeUndefined();
  });
});
