import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, Source } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { askPage, type Node, type Question, walk } from './support/pages.ts';

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

const releases = {
  first: {
    version: 'First',
    releasedOn: '2026-06-01',
    rows: Array.from({ length: 20 }, (_, at) => [2001 + at, String(100 + ((at * 7) % 20))] as const),
  },
  // Every second value is revised so that it moves to another place, four are withdrawn, two are new.
  second: {
    version: 'Second',
    releasedOn: '2026-06-02',
    rows: [
      ...Array.from({ length: 16 }, (_, at) => [2001 + at, String(at % 2 ? 100 + ((at * 7) % 20) : 130 - at)] as const),
      [2021, '99'] as const,
      [2022, '131'] as const,
    ],
  },
};

const english = (text: string) => ({ en: [text, 'SYNTHETIC'] as const });

const sourceOf = ({ version, releasedOn, rows }: (typeof releases)[keyof typeof releases]): Source => ({
  code: 'paging-test',
  dataset: {
    code: 'paging-test',
    domain: 'INDICATORS',
    title: english('Paging'),
    description: english('Two invented releases'),
    provider: { code: 'PAGING', name: english('Paging') },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    creditLine: 'Invented',
    tier: 'OPEN',
    synthetic: true,
  },
  plan: () => [{ version, releasedOn, files: [], processing: 'Invented.' }],
  async *read(): AsyncIterable<Entry> {
    const unit = { code: 'PAGING', name: english('units') };
    const definition = { code: 'PAGING', name: english('Paging'), measure: 'STOCK', unit } as const;
    yield { type: 'indicator', row: { ...definition, additiveOverAreas: true, additiveOverTime: false } };
    yield {
      type: 'series',
      row: { code: 'PAGING', indicator: 'PAGING', name: english('Paging'), method: 'SYNTHETIC' },
    };
    for (const [index, [year, number]] of rows.entries())
      yield {
        type: 'observation',
        at: { file: 0, line: index + 1 },
        row: {
          scope: 'all',
          series: 'PAGING',
          area: { scheme: 'CODE', code: 'XSA' },
          period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
          sex: 'TOTAL',
          age: '_T',
          dimensions: {},
          value: number,
          status: 'NORMAL',
          nature: 'SYNTHETIC',
        },
      };
  },
});

describe('a release that is published between two pages', () => {
  const paged: Question = {
    field: 'observations',
    type: 'Observation',
    keys: { VALUE: 'value provenance { line release { version } introducedIn { version } }' },
    filter: { indicator: { in: ['PAGING'] } },
    orderBy: ['VALUE_DESC'],
  };
  let publish: () => Promise<void>;

  beforeAll(async () => {
    const [report] = await load(database, sourceOf(releases.first), []);
    expect(report).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 20 } });
    publish = async () => {
      const [second] = await load(database, sourceOf(releases.second), []);
      expect(['PUBLISHED', 'UNCHANGED']).toContain(second?.outcome);
      if (second?.outcome === 'PUBLISHED') expect(second.counts).toEqual({ added: 2, revised: 8, withdrawn: 4 });
    };
  });

  it('does not move the walk; who begins anew reads the new one', async () => {
    const before = (await askPage(server, paged, 100, null)).edges.map(({ node }) => node);
    expect(before).toHaveLength(20);
    const cursor = (await askPage(server, paged, 3, null)).pageInfo.endCursor;
    const nested = `query q($after: String) {
      area(by: { code: "XSA" }) {
        observations(first: 5, after: $after, filter: { indicator: { in: ["PAGING"] } }, orderBy: [VALUE_ASC]) {
          totalCount
          nodes { id value }
          pageInfo { endCursor hasNextPage }
        }
      }
    }`;
    const list = async (after: string | null) => (await server.ask(nested, { after })).body.data.area.observations;
    const first = await list(null);

    expect(await walk(server, paged, 3, 100, publish)).toEqual(before);

    const later = await askPage(server, paged, 100, cursor);
    expect(later.totalCount).toBe(20);
    expect(later.edges.map(({ node }) => node)).toEqual(before.slice(3));
    const below = [...first.nodes];
    for (let page = first; page.pageInfo.hasNextPage; ) {
      page = await list(page.pageInfo.endCursor);
      expect(page.totalCount).toBe(20);
      below.push(...page.nodes);
    }
    expect(below.map(({ value: number }: Node) => number)).toEqual(
      before.map(({ value: number }) => number).toReversed(),
    );

    const after = (await askPage(server, paged, 100, null)).edges.map(({ node }) => node);
    expect(after).toHaveLength(18);
    expect(after[0]).toMatchObject({ value: 131, provenance: { release: { version: 'Second' } } });
  });
});
