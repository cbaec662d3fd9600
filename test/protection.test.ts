import { describe, expect, it } from 'vitest';
import { fineFigures } from '../src/sources/sample/canaries.ts';
import { anonymous, countOf } from './support/anonymous.ts';
import { decodedCursors, expectClean } from './support/canaries.ts';
import { askKept, keptQueries } from './support/queries.ts';

/** Audits of what an anonymous caller can learn over HTTP. Their numbers are stable: documents and reviews refer to them. */
const { server, ask } = anonymous();

const site =
  '__typename id kind name position { latitude longitude } area { code name { value } } withheld { field reason tier mask available }';
const stock = '__typename id grain value status area { code level } withheld { field reason tier mask available }';
const incident =
  '__typename id sourceKey deadOrMissing position { latitude longitude } locationDescription links withheld { field tier mask }';

describe('what is selected', () => {
  it('P01 guarded fields selected directly are masked on every record', async () => {
    const { body } = await ask(`{
      sites(first: 1000) { totalCount nodes { ${site} } }
      incidents(first: 1000) { totalCount nodes { ${incident} } }
    }`);
    for (const node of body.data.sites.nodes)
      expect(node).toMatchObject({ name: null, position: null, area: { code: expect.stringMatching(/^X[AB]\d{4}$/) } });
    expect(body.data.sites.nodes).toHaveLength(body.data.sites.totalCount);
    for (const node of body.data.incidents.nodes) expect(node.locationDescription).toBeNull();
    for (const grain of ['ADMIN3', 'SITE']) {
      const { body: fine } = await ask(
        `{ displacementStocks(first: 1000, filter: { grain: [${grain}] }) { nodes { ${stock} movement sex status qualifier } } }`,
      );
      expect(fine.data.displacementStocks.nodes.length).toBeGreaterThan(500);
      // Wholes alone, and neither the figure nor what qualifies it.
      for (const node of fine.data.displacementStocks.nodes)
        expect(node).toMatchObject({
          ...{ movement: 'ALL', sex: 'TOTAL', value: null, status: null, qualifier: null, area: { level: 2 } },
          withheld: ['area', 'observedRound', 'reasonText', 'value', 'status', 'qualifier'].map((field) =>
            expect.objectContaining({ field }),
          ),
        });
    }
  });

  it('P02 aliases and fragments within fragments change nothing', async () => {
    const { body } = await ask(`
      query q { all: sites(first: 3) { edges { node { x: name ...a } } } }
      fragment a on Site { y: name ...b ... on Site { z: name } }
      fragment b on Site { p: position { q: latitude } ...c ... @include(if: true) { w: name } }
      fragment c on Site { v: name displacementStocks(first: 2) { nodes { n: value m: value ... on Node { id } } } }`);
    for (const { node } of body.data.all.edges) {
      const { displacementStocks, ...rest } = node;
      expect(rest).toEqual({ x: null, y: null, z: null, w: null, v: null, p: null });
      for (const one of displacementStocks.nodes) expect(one).toMatchObject({ n: null, m: null });
    }
  });

  it('P03 records reached by their id are masked alike', async () => {
    const { body } = await ask(`{
      sites(first: 3) { nodes { ${site} } }
      displacementStocks(first: 3, filter: { grain: [SITE] }) { nodes { ${stock} } }
      incidents(first: 3) { nodes { ${incident} } }
    }`);
    const lists = ['sites', 'displacementStocks', 'incidents'].flatMap((list) => body.data[list].nodes);
    const { body: again } = await ask(
      `query q($ids: [ID!]!) { nodes(ids: $ids) { ... on Site { ${site} } ... on DisplacementStock { ${stock} } ... on Incident { ${incident} } } }`,
      { ids: lists.map(({ id }: { id: string }) => id) },
    );
    expect(again.data.nodes).toEqual(lists);
  });

  it('P04 records reached through others are masked alike', async () => {
    await ask(`{
      area(by: { pcode: "XA0101" }) { displacementStocks(first: 200) { nodes { ${stock} site { ${site} } } } }
      operation(code: "SAMPLE-XSA-TRACKING") { rounds(first: 4) { nodes { displacementStocks(first: 100) { nodes { ${stock} site { ${site} } } } } } }
      country: area(by: { code: "XSA" }) { incidents(first: 200) { nodes { ${incident} } } }
      sites(first: 200) { nodes { displacementStocks(first: 20) { nodes { ${stock} site { ${site} } } } } }
    }`);
  });

  it('P05 positions of incidents lie on the grid', async () => {
    const { body } = await ask(`{ incidents(first: 1000) { nodes { position { latitude longitude } } } }`);
    const degrees = body.data.incidents.nodes.flatMap(({ position }: { position: object | null }) =>
      position ? Object.values(position) : [],
    );
    expect(degrees.length).toBeGreaterThan(200);
    for (const one of degrees) expect(String(one)).toMatch(/^-?\d+(\.\d)?$/);
  });

  it('P06 earlier moments are read through the policy of today', async () => {
    const asOf = 'asOf: { date: "2026-07-01" }';
    const { body } = await ask(`{
      sites(first: 500, ${asOf}) { nodes { ${site} } }
      displacementStocks(first: 1000, ${asOf}, filter: { grain: [SITE] }) { nodes { ${stock} } }
      incidents(first: 500, ${asOf}) { nodes { ${incident} } }
    }`);
    expect(body.data.sites.nodes).toHaveLength(120);
  });

  it('P07 all kept queries are clean', async () => {
    for (const query of keptQueries()) expectClean(await askKept(server(), query));
  });

  it('P08 the answer tells of guarded fields by the document alone', async () => {
    const { body } = await ask('{ sites(first: 1) { nodes { name } } }');
    const { body: empty } = await ask('{ sites(first: 1, filter: { status: [] }) { nodes { name } } }');
    expect(body.extensions.access).toMatchObject([{ coordinate: 'Site.name', tier: 'RESTRICTED', yourTier: 'OPEN' }]);
    expect(empty.extensions).toEqual(body.extensions);
  });
});

const fine = 'grain: [ADMIN3, SITE]';
describe('what is asked with', () => {
  it('P09 filters on a withheld figure match nothing, so that no bisection begins', async () => {
    for (const bound of ['gte: -1e30', 'lte: 1e30', 'gte: 0, lte: 1000000', 'eq: 0'])
      expect(await countOf(ask, 'displacementStocks', `${fine}, value: { ${bound} }`)).toBe(0);
    for (const figure of fineFigures) {
      const answer = await server().ask(
        `{ displacementStocks(filter: { value: { eq: ${figure} } }) { totalCount pageInfo { hasNextPage } nodes { id } } }`,
      );
      expect(answer.body.data.displacementStocks).toEqual({
        totalCount: 0,
        pageInfo: { hasNextPage: false },
        nodes: [],
      });
    }
  });

  it('P10 filters on a place finer than the second level match nothing', async () => {
    for (const how of ['in: ["XA010101"]', 'within: "XA010101"']) {
      expect(await countOf(ask, 'displacementStocks', `area: { ${how} }`)).toBe(0);
      expect(await countOf(ask, 'sites', `area: { ${how} }`)).toBe(0);
    }
    expect(await countOf(ask, 'displacementStocks', `${fine}, area: { within: "XA0101" }`)).toBeGreaterThan(0);
    const { body } = await ask(
      '{ area(by: { pcode: "XA010101" }) { displacementStocks { totalCount nodes { id } } } }',
    );
    expect(body.data.area.displacementStocks).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each(['ASC', 'DESC'])('P11 withheld figures sort by id alone: %s', async (direction) => {
    const { body } = await ask(
      `{ displacementStocks(first: 1000, orderBy: [VALUE_${direction}], filter: { ${fine} }) { nodes { id value } } }`,
    );
    const ids = body.data.displacementStocks.nodes.map(({ id }: { id: string }) => id);
    const sorted = ids.toSorted((a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(ids).toEqual(direction === 'ASC' ? sorted : sorted.toReversed());
  });

  it('P12 withheld figures add nothing to a sum', async () => {
    const one = 'populationGroup: [IDP], movement: [ALL], unit: [PERSONS]';
    const { body } = await ask(`{ displacementStockStats(
      filter: { ${fine}, ${one} }, groupBy: [OPERATION, ROUND, ASSESSMENT_TYPE, GRAIN, AREA, SEX], first: 1000
    ) { area { code level } grain count countWithValue sum } }`);
    expect(body.data.displacementStockStats.length).toBeGreaterThan(100);
    for (const group of body.data.displacementStockStats)
      expect(group).toMatchObject({ countWithValue: 0, sum: null, area: { level: 2 } });
  });

  it('P13 what is withheld is told from the record’s grain, not from whether there is a value', async () => {
    const { body } = await ask(
      `{ sites(first: 500) { nodes { operation { code } withheld { field reason tier mask available } } } }`,
    );
    // The protocol of a country is open, too.
    const operations = new Set(
      body.data.sites.nodes.map((node: { operation: object }) => JSON.stringify(node.operation)),
    );
    expect(new Set(body.data.sites.nodes.map((node: object) => JSON.stringify(node))).size).toBe(operations.size);
    const { body: stocks } = await ask(
      '{ displacementStocks(first: 1000, filter: { grain: [SITE], round: { eq: 3 } }) { nodes { operation { code } withheld { field tier } } } }',
    );
    const { nodes } = stocks.data.displacementStocks;
    expect(nodes.length).toBeGreaterThan(100);
    const tracked = new Set(nodes.map((node: { operation: object }) => JSON.stringify(node.operation)));
    expect(new Set(nodes.map((node: object) => JSON.stringify(node))).size).toBe(tracked.size);
  });

  it('P14 cursors hold what the caller sees and nothing else', async () => {
    for (const list of [
      `displacementStocks(first: 500, orderBy: [VALUE_DESC], filter: { ${fine} })`,
      'incidents(first: 200, orderBy: [OCCURRED_ON_ASC])',
      'sites(first: 200)',
    ]) {
      const answer = await ask(`{ ${list} { edges { cursor } pageInfo { startCursor endCursor } } }`);
      const bodies = decodedCursors(answer).map((text) => JSON.parse(text.slice(16)) as unknown[]);
      expect(bodies.length).toBeGreaterThan(100);
      if (list.startsWith('displacement')) for (const body of bodies) expect(body[2]).toBeNull();
      for (const body of bodies) expect(body.at(-1)).toMatch(/^(dst|inc|sit)_[\w-]{22}$/);
    }
  });
});
