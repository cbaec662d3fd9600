import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, Source } from '../src/sources/source.ts';
import { connect } from '../src/store/pool.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { agree } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';

/**
 * Two databases with the same two releases, but that in one of them the second release also changes what an anonymous caller
 * must not see: names, positions and exact places of sites, words on an incident, and figures finer than the second level. What is
 * told of the change must be the same in both. All rows stand in other lines of the second release.
 */
const english = (text: string) => ({ en: [text, 'SYNTHETIC'] as const });
const place = (code: string) => ({ scheme: 'CODE', code }) as const;

const source = (version: 1 | 2, hidden: boolean): Source => ({
  code: 'twins-of-history',
  dataset: {
    code: 'twins-of-history',
    domain: 'DISPLACEMENT',
    title: english('Twins'),
    description: english('Two invented releases'),
    provider: { code: 'TWINS', name: english('Twins') },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    creditLine: 'Invented',
    tier: 'OPEN',
    synthetic: true,
  },
  gates: { maxJumps: 100 },
  plan: () => [{ version: `v${version}`, releasedOn: `2025-02-0${version}`, files: [], processing: 'Invented.' }],
  async *read(): AsyncIterable<Entry> {
    const operation = 'TWINS';
    const changed = version === 2 && hidden;
    yield { type: 'operation', row: { code: operation, name: english('Twins'), area: place('XSA'), status: 'ACTIVE' } };
    const period = { start: '2025-01-01', end: '2025-01-31' };
    yield { type: 'round', row: { operation, number: 1, assessmentType: 'SITE_ASSESSMENT', period } };
    for (const key of ['one', 'two', 'three'])
      yield {
        type: 'site',
        at: { file: 0, line: 10 * version },
        row: {
          scope: 'all',
          operation,
          key,
          area: place(changed && key !== 'three' ? 'XA010102' : 'XA010101'),
          kind: 'CAMP',
          // What both tell: the third one closes.
          status: version === 2 && key === 'three' ? 'CLOSED' : 'OPEN',
          name: changed && key === 'one' ? 'Another name' : `Site ${key}`,
          latitude: changed && key === 'two' ? 2 : 1,
          longitude: 1,
        },
      };
    for (const [area, grain, value, other] of [
      ['XA01', 1, 1000, 1000],
      ['XA0101', 2, 500, 500],
      ['XA010101', 3, 300, 311],
      ['XA010102', 3, 200, 189],
    ] as const)
      yield {
        type: 'stock',
        at: { file: 0, line: 10 * version + grain },
        row: {
          ...{ scope: 'all', operation, round: 1, assessmentType: 'SITE_ASSESSMENT', area: place(area), grain },
          ...{ observedRound: 1, populationGroup: 'IDP', movement: 'ALL', reason: 'ALL', sex: 'TOTAL', age: '_T' },
          ...{ unit: 'PERSONS', status: 'NORMAL', qualifier: 'EXACT' },
          // What both tell: the state has more.
          value: changed ? other : version === 2 && grain === 1 ? 1200 : value,
          ...(changed && grain === 1 ? { value: 1200 } : {}),
        } as never,
      };
    yield {
      type: 'incident',
      at: { file: 0, line: 20 * version },
      row: {
        ...{ scope: 'all', key: 'one', sourceKey: 'one', area: place('XSA'), region: null, route: null, year: 2025 },
        ...{
          occurredOn: '2025-01-05',
          dead: 1,
          missing: 0,
          deadOrMissing: 1,
          survivors: 0,
          women: 0,
          men: 1,
          children: 0,
        },
        ...{
          cause: null,
          quality: null,
          latitude: 1.5,
          longitude: changed ? 1.52 : 1.51,
          informationSource: null,
          links: [],
        },
        locationDescription: changed ? 'Other words' : 'Words',
      },
    };
  },
});

type Twin = { readonly database: Database; readonly server: TestServer };
const open = async (hidden: boolean): Promise<Twin> => {
  const database = await createDatabase();
  for (const version of [1, 2] as const) {
    const [report] = await load(database, source(version, hidden), []);
    expect(report?.outcome).toBe('PUBLISHED');
  }
  return { database, server: await startServer(database) };
};

let twins: readonly Twin[];
beforeAll(async () => {
  twins = [await open(false), await open(true)];
});
afterAll(async () => {
  for (const twin of twins ?? []) {
    await twin.server.close();
    await twin.database.drop();
  }
});

/** The answer that both give. */
const same = async (query: string): Promise<Answer> => {
  const [one, other] = await Promise.all(twins.map(({ server }) => server.ask(query)));
  expect(other?.text).toBe(one?.text);
  expect(other?.headers.etag).toBe(one?.headers.etag);
  return one as Answer;
};

const record = `record { ... on Site { id name status area { code } position { latitude } withheld { field } }
  ... on DisplacementStock { id grain value area { code } withheld { field } } }`;

describe('twins whose second release differs in what is hidden', () => {
  it('tell the same changes, and only those that can be seen', async () => {
    const ids = await same('{ dataset(code: "twins-of-history") { releases { nodes { id version } } } }');
    const first = ids.body.data.dataset.releases.nodes.find((one: { version: string }) => one.version === 'v1').id;
    const { body } = await same(
      `{ changes(dataset: "twins-of-history", since: { release: "${first}" }) { totalCount token edges { cursor node { id kind type key { dimension value } ${record} } } } }`,
    );
    expect(body.data.changes.totalCount).toBe(2);
    expect(
      body.data.changes.edges.map(({ node }: { node: { type: string; kind: string } }) => [node.type, node.kind]),
    ).toEqual([
      ['DisplacementStock', 'REVISED'],
      ['Site', 'REVISED'],
    ]);
    await same(
      `{ changes(dataset: "twins-of-history", first: 3) { totalCount pageInfo { endCursor } nodes { id kind ${record} } } }`,
    );
  });

  it('tell the same revisions, sums and counts', async () => {
    const { body } = await same(
      `{ revisions(dataset: "twins-of-history", of: { displacementStock: {} }) { totalCount nodes { id kind fromValue toValue change area { code } } } }`,
    );
    expect(body.data.revisions).toMatchObject({
      totalCount: 1,
      nodes: [{ fromValue: 1000, toValue: 1200, change: 200 }],
    });
    const log = await same(
      '{ dataset(code: "twins-of-history") { revisionLog { nodes { version rejected changes { added revised withdrawn types { type revised largestAbsoluteChange largestRelativeChange } } } } } }',
    );
    expect(log.body.data.dataset.revisionLog.nodes[0].changes).toEqual({
      ...{ added: 0, revised: 2, withdrawn: 0 },
      types: [
        { type: 'DisplacementStock', revised: 1, largestAbsoluteChange: 200, largestRelativeChange: 0.2 },
        { type: 'Site', revised: 1, largestAbsoluteChange: null, largestRelativeChange: null },
      ],
    });
    const stats = await same(
      `{ revisionStats(dataset: "twins-of-history", of: { displacementStock: { grain: [ADMIN3] } }, groupBy: [AREA]) { groupCount changedCount groups(changedOnly: false) { area { code } fromSum toSum added revised withdrawn } } }`,
    );
    expect(stats.body.data.revisionStats).toMatchObject({ groupCount: 1, changedCount: 0 });
  });

  it('cover the same places', async () => {
    const { body } = await same(
      '{ dataset(code: "twins-of-history") { coverage { periodStart periodEnd areaCount areaKinds { kind count } records { type count } areas { totalCount nodes { code } } } } }',
    );
    expect(body.data.dataset.coverage.areas.nodes).toEqual([{ code: 'XA01' }, { code: 'XA0101' }, { code: 'XSA' }]);
  });

  it('tell a holder of the revision that they see', async () => {
    const told = await Promise.all(
      twins.map(async ({ database, server }) => {
        const agreement = await agree(database, { datasets: ['twins-of-history'] });
        const { body } = await server.ask(
          '{ incidents(filter: { dataset: { in: ["twins-of-history"] } }) { nodes { position { longitude } locationDescription provenance { introducedIn { version } line } } } }',
          {},
          standingOn({ tier: 'PARTNER', agreements: [agreement] }),
        );
        return body.data.incidents.nodes;
      }),
    );
    const from = (version: string, line: number) => ({ introducedIn: { version }, line });
    expect(told).toEqual([
      [{ position: { longitude: 1.51 }, locationDescription: null, provenance: from('v1', 20) }],
      [{ position: { longitude: 1.52 }, locationDescription: null, provenance: from('v2', 40) }],
    ]);
  });

  it('tell the same of where rows come from', async () => {
    const source =
      'provenance { introducedIn { version } fileNumber line processing processingLevel file { name sha256 bytes } release { version } }';
    const { body } = await same(`{
      displacementStocks(filter: { dataset: { in: ["twins-of-history"] } }) { nodes { grain value ${source} } }
      sites(filter: { dataset: { in: ["twins-of-history"] } }) { nodes { status ${source} } }
      incidents(filter: { dataset: { in: ["twins-of-history"] } }) { nodes { ${source} } } }`);
    type From = { introducedIn: { version: string }; line: number };
    const told = (rows: { provenance: From }[]) =>
      rows.map(({ provenance }) => [provenance.introducedIn.version, provenance.line]).sort();
    // What both releases changed for everybody is told, and nothing else.
    expect(told(body.data.displacementStocks.nodes)).toEqual([
      ['v1', 12],
      ['v1', 13],
      ['v1', 13],
      ['v2', 21],
    ]);
    expect(told(body.data.sites.nodes)).toEqual([
      ['v1', 10],
      ['v1', 10],
      ['v2', 20],
    ]);
    expect(told(body.data.incidents.nodes)).toEqual([['v1', 20]]);
  });

  it('find the same', async () => {
    for (const word of ['Another name', 'Site one', 'Twins'])
      await same(`{ search(query: "${word}") { totalCount nodes { type text record { id } } } }`);
  });

  it('and differ indeed', async () => {
    const counts = await Promise.all(
      twins.map(async ({ database }) => {
        const sql = connect(database.ownerUrl, { max: 1 });
        const [row] = await sql`
          select count(*)::int as n from base.site s join base.dataset d on d.id = s.dataset_id where d.code = 'twins-of-history'`;
        await sql.end();
        return row?.n;
      }),
    );
    expect(counts).toEqual([4, 6]);
  });
});
