import { beforeAll, describe, expect, it } from 'vitest';
import { publicIds } from '../src/sources/load/public-id.ts';
import { partnerSites, protectedCases, restrictedIncidents } from '../src/sources/sample/above-open.ts';
import { sampleSources } from '../src/sources/sample/index.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { anonymous, countOf } from './support/anonymous.ts';
import { canariesIn } from './support/canaries.ts';
import { secret } from './support/database.ts';

/** Audits of what an anonymous caller can learn of whole datasets above OPEN, and of errors, logs and other addresses. */
const { database, server, ask } = anonymous();

const idOf = (prefix: string, ...key: readonly unknown[]): string =>
  publicIds(derive(secret, 'public ids'))(prefix, key);

/** Each of them has one release. */
const datasetsAbove = sampleSources.filter(({ dataset }) => dataset.tier !== 'OPEN').length;

/** Ids of records above OPEN, as somebody might have kept them from better times. */
const idsAbove = [
  ...partnerSites.map(({ operation, key }) => idOf('sit', 'sample-partner-sites', operation, key)),
  ...restrictedIncidents.map(({ key }) => idOf('inc', 'sample-restricted-incidents', key)),
  idOf('opr', 'SAMPLE-XSD-SHARED'),
  idOf('rnd', 'SAMPLE-XSD-SHARED', 1, 'BASELINE_ASSESSMENT'),
  idOf('ser', 'sample-protected-cases', protectedCases[0]?.series),
];

beforeAll(async () => {
  const sql = connect(database().ownerUrl, { max: 1 });
  const tables = ['site', 'incident', 'operation', 'round', 'series'].map(
    (name) => `select public_id from base.${name}`,
  );
  const stored = await sql.unsafe(`select public_id from (${tables.join(' union ')}) t where public_id = any($1)`, [
    idsAbove,
  ]);
  const releases =
    await sql`select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.tier <> 'OPEN'`;
  await sql.end();
  expect(stored).toHaveLength(idsAbove.length);
  idsAbove.push(...releases.map((row) => row.public_id as string));
});

describe('datasets above the caller', () => {
  it('P15 have no rows, releases, operations, rounds or series', async () => {
    const { body } = await ask(`{
      datasets(first: 100) { nodes { tier releases { totalCount nodes { id } } latestRelease { id } series { totalCount nodes { id } } } }
      operations { code rounds { nodes { operation { dataset { tier } } } } }
      indicator(code: "SAMPLE_PROTECTED_CASES") { observations { totalCount nodes { id } } series { totalCount nodes { id } } }
      kitehaven: area(by: { code: "XSD" }) { operations { code } incidents(first: 500) { nodes { provenance { dataset { tier } } } } }
    }`);
    const above = body.data.datasets.nodes.filter(({ tier }: { tier: string }) => tier !== 'OPEN');
    expect(above).toHaveLength(datasetsAbove);
    const nothing = { totalCount: 0, nodes: [] };
    for (const dataset of above)
      expect(dataset).toMatchObject({ releases: nothing, latestRelease: null, series: nothing });
    expect(body.data.operations.map(({ code }: { code: string }) => code)).not.toContain('SAMPLE-XSD-SHARED');
    expect(body.data.indicator).toEqual({ observations: nothing, series: nothing });
    expect(body.data.kitehaven.operations).toEqual([]);
    for (const code of ['sample-partner-sites', 'sample-protected-cases'])
      for (const field of ['displacementStocks', 'observations'])
        expect(await countOf(ask, field, `dataset: { in: ["${code}"] }`)).toBe(0);
    const { body: stats } = await ask('{ incidentStats(filter: {}, groupBy: []) { count } }');
    expect(stats.data.incidentStats).toEqual([{ count: 150 }]);
  });

  it('P16 their ids lead nowhere, exactly like garbage', async () => {
    const one = async (id: string) => (await ask('query q($id: ID!) { node(id: $id) { __typename id } }', { id })).text;
    for (const id of idsAbove) expect(await one(id)).toBe(await one(`${id.slice(0, 4)}${'A'.repeat(22)}`));
  });

  it('P16 nor do their releases name a moment', async () => {
    const moment = async (id: string) =>
      (await ask('query q($id: ID!) { areas(asOf: { release: $id }) { nodes { id } } }', { id })).text.replaceAll(
        id,
        '?',
      );
    const releases = idsAbove.filter((id) => id.startsWith('rel_'));
    expect(releases).toHaveLength(datasetsAbove);
    for (const id of releases) expect(await moment(id)).toBe(await moment(`rel_${'A'.repeat(22)}`));
  });

  it.each([
    ['operation(code: "?") { id }', 'SAMPLE-XSD-SHARED'],
    ['sites(filter: { operation: { in: ["?"] } }) { nodes { id } }', 'SAMPLE-XSD-SHARED'],
    ['observations(filter: { series: { in: ["?"] } }) { nodes { id } }', 'SAMPLE_PROTECTED_CASES_SERIES'],
  ])('P17 their codes are refused like unknown ones: %s', async (field, code) => {
    const answer = async (text: string) => (await ask(`{ ${field.replace('?', text)} }`)).text.replaceAll(text, '?');
    expect(await answer(code)).toBe(await answer('X'.repeat(code.length)));
  });
});

describe('what goes wrong', () => {
  it('P18 no suggestion names what the caller did not write', async () => {
    for (const query of [
      '{ site { id } }',
      '{ sites { nodes { nam positio } } }',
      '{ sites(filtr: {}) { nodes { id } } }',
      '{ sites(filter: { operatio: null, stats: [OPN] }) { nodes { id } } }',
      '{ displacementStocks(orderBy: [VALU_ASC]) { nodes { id } } }',
      '{ node(id: "x") { ... on Sit { id } } }',
      'query q($f: DisplacementStockFilte) { displacementStocks(filter: $f) { nodes { id } } }',
    ])
      expect((await ask(query)).text).not.toMatch(/did you mean|suggest/i);
    const { text } = await ask(
      'query q($f: DisplacementStockFilter) { displacementStocks(filter: $f) { nodes { id } } }',
      {
        f: { valu: {}, are: {} },
      },
    );
    expect(text).toContain('errors');
    expect(text).not.toMatch(/did you mean|suggest/i);
  });

  it('P19 no error holds a stack, a path of the server or SQL', async () => {
    for (const query of [
      '{',
      '{ nothing }',
      '{ observations(filter: { value: { gte: "x" } }) { nodes { id } } }',
      '{ observations(first: 0) { nodes { id } } }',
      '{ observations(after: "x") { nodes { id } } }',
      '{ dataset(code: "x") { id } }',
      '{ observationStats(filter: {}, groupBy: []) { sum } }',
      '{ a: sites(first: 0) { nodes { id } } b: areas(first: 1) { nodes { code } } }',
    ]) {
      const answer = await ask(query);
      expect(answer.text).toContain('"errors"');
      expect(answer.text).not.toMatch(
        /stacktrace|node_modules|\/src\/|\.ts[:"]|\bat \w+ \(|select |public_id|published_to|base\./,
      );
    }
  });

  it('P20 logs hold no question: neither values nor documents', async () => {
    server().logged.length = 0;
    const secretText = 'somebody looks for this';
    await ask('query lookingFor($x: String!) { dataset(code: $x) { id } }', { x: secretText });
    await ask(`{ incidents(filter: { routeName: { in: ["${secretText}"] } }) { nodes { id } } }`);
    expect(server().logged.length).toBeGreaterThan(0);
    expect(server().logged.join('')).not.toMatch(/somebody|lookingFor|incidents/);
  });

  it('P21 the contract and the addresses beside it hold no data', async () => {
    for (const url of ['/schema.graphql', '/version', '/readyz', '/livez', '/graphiql', '/nothing']) {
      const { body, headers } = await server().app.inject({ url });
      expect(canariesIn(body + JSON.stringify(headers))).toEqual([]);
    }
  });
});
