import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaInput, Entry, Source } from '../src/sources/source.ts';
import { connect } from '../src/store/pool.ts';
import { anonymous } from './support/anonymous.ts';
import { load } from './support/database.ts';

/** Everything that has a name, found by what people type. */
const { database, ask } = anonymous();

const words = (text: Readonly<Record<string, string>>): AreaInput['name'] =>
  Object.fromEntries(Object.entries(text).map(([language, one]) => [language, [one, 'SYNTHETIC'] as const]));

const place = (code: string, text: Readonly<Record<string, string>>, more: Partial<AreaInput> = {}): AreaInput => ({
  code,
  kind: 'REGION',
  name: words(text),
  codes: [],
  ...more,
});

const first = [
  place('QQ-SANDIA', { en: 'Sandia' }),
  place('QQ-SOUTH-SANDIA', { en: 'South Sandia', fr: 'Sandie du Sud' }),
  place('QQ-IVORY', { en: 'Côte d’Étoile', de: 'Sternenküste' }),
  place('QQ-STREET', { en: 'Lange Straße' }),
  place('QQ-TURKISH', { en: 'Iğdırlı İskele' }),
  place('QQ-HAN', { en: '橘子岛' }),
  place('QQ-ARABIC', { en: 'جزيرة البرتقال' }),
  place('QQ-ADMIN', { en: 'Sandia' }, { kind: 'ADMIN1' }),
  place('QQ-PERCENT', { en: 'A 100% _ named \\ place' }),
];

/** A gazetteer of odd names. */
const gazetteer = (version: string, places: readonly AreaInput[], tier: 'OPEN' | 'PROTECTED' = 'OPEN'): Source => ({
  code: `search-${tier.toLowerCase()}`,
  dataset: {
    code: `search-${tier.toLowerCase()}`,
    domain: tier === 'OPEN' ? 'REFERENCE' : 'INDICATORS',
    title: words({ en: 'Odd names' }),
    description: words({ en: 'Odd names' }),
    provider: { code: 'SEARCH', name: words({ en: 'Searchers' }) },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    creditLine: 'Invented',
    tier,
    synthetic: true,
  },
  plan: () => [{ version, releasedOn: `2026-07-0${version}`, files: [], processing: 'Invented.' }],
  async *read(): AsyncIterable<Entry> {
    for (const [line, row] of places.entries()) yield { type: 'area', at: { file: 0, line: line + 1 }, row };
  },
});

type Hit = { type: string; text: string; language: string | null; match: string; record: { code?: string } };
const document = `query q($query: String!, $types: [String!], $first: Int, $after: String, $language: Language) {
  search(query: $query, types: $types, first: $first, after: $after, language: $language) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { type text language match record { id ... on Area { code } ... on Dataset { code } ... on Indicator { code } } } } }`;
const search = async (query: string, more: object = {}) => {
  const { body } = await ask(document, { query, ...more });
  expect(body.errors).toBeUndefined();
  return body.data.search as {
    nodes: Hit[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
const codesOf = async (query: string, more: object = {}) =>
  (await search(query, { types: ['Area'], ...more })).nodes.map(({ record }) => record.code);
const refused = async (query: string, more: object = {}) => (await ask(document, { query, ...more })).body.errors[0];

beforeAll(async () => {
  const [report] = await load(database(), gazetteer('1', first), []);
  expect(report).toMatchObject({ outcome: 'PUBLISHED', counts: { added: first.length } });
});

describe('a search', () => {
  it('puts exact codes before names, and whole names before those that hold them', async () => {
    const { nodes } = await search('qq-sandia');
    expect(nodes[0]).toMatchObject({ type: 'Area', text: 'QQ-SANDIA', language: null, match: 'CODE' });
    expect((await codesOf('sandia')).slice(0, 3)).toEqual(['QQ-SANDIA', 'QQ-ADMIN', 'QQ-SOUTH-SANDIA']);
    expect((await search('sandia')).nodes.map(({ match }) => match).slice(0, 3)).toEqual(['NAME', 'NAME', 'WORD']);
  });

  it.each([
    ["cote d'etoile", 'QQ-IVORY'],
    ['COTE D ETOILE', 'QQ-IVORY'],
    ['Côte dʼÉtoile', 'QQ-IVORY'],
    ['sternenkuste', 'QQ-IVORY'],
    ['lange strasse', 'QQ-STREET'],
    ['LANGE STRASSE', 'QQ-STREET'],
    ['Lange Straße', 'QQ-STREET'],
    ['igdirli iskele', 'QQ-TURKISH'],
    ['IĞDIRLI İSKELE', 'QQ-TURKISH'],
    ['橘子岛', 'QQ-HAN'],
    ['子', 'QQ-HAN'],
    ['البرتقال', 'QQ-ARABIC'],
    ['Soth Sandia', 'QQ-SOUTH-SANDIA'],
    ['Sandie du Sud', 'QQ-SOUTH-SANDIA'],
    ['lanternja', 'XSA'],
  ])('finds %s', async (query, code) => {
    expect((await codesOf(query))[0]).toBe(code);
  });

  it('puts names in the caller’s language first and says which language a name is in', async () => {
    const { nodes } = await search('Sternenküste', { language: 'DE' });
    expect(nodes[0]).toMatchObject({ text: 'Sternenküste', language: 'DE', match: 'NAME' });
    expect((await search('sandi', { types: ['Area'], language: 'FR' })).nodes.map(({ text }) => text)[0]).toBe(
      'Sandie du Sud',
    );
  });

  it('finds things of all kinds, or of those asked for', async () => {
    const kinds = new Set((await search('sample', { first: 200 })).nodes.map(({ type }) => type));
    for (const kind of ['Area', 'Dataset', 'Framework', 'Indicator', 'Provider', 'Series'])
      expect([...kinds]).toContain(kind);
    const datasets = await search('sample', { first: 200, types: ['Dataset'] });
    expect(new Set(datasets.nodes.map(({ type }) => type))).toEqual(new Set(['Dataset']));
    const error = await refused('sample', { types: ['Area', 'Site', "x'"] });
    expect(error.extensions.code).toBe('UNKNOWN_CODE');
    expect(error.message).toMatch(/'Site', 'x'' are not searched\. These types are: Area, .*Dataset/);
  });

  it('gives the same order page by page as at once', async () => {
    const whole = await search('sample', { first: 200 });
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const paged: Hit[] = [];
    let after: string | null = null;
    do {
      const page = await search('sample', { first: 7, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole.nodes);
    const { endCursor } = (await search('sample', { first: 7 })).pageInfo;
    for (const other of [
      ['samples', {}],
      ['sample', { types: ['Area'] }],
      ['sample', { language: 'DE' }],
    ] as const)
      expect((await refused(other[0], { ...other[1], after: endCursor })).extensions.code).toBe('INVALID_CURSOR');
  });

  it.each(['', ' ', 'a', "'", '%%', '__', '!?;--', 'é', '\u0301\u0301', '…'])(
    'refuses %j as too short',
    async (query) => {
      expect(await refused(query)).toMatchObject({ extensions: { code: 'BAD_ARGUMENT', argument: 'query' } });
    },
  );

  it('refuses what is too long, and too many at once', async () => {
    expect((await refused('ab'.repeat(51))).message).toMatch(/102 characters; at most 100/);
    expect((await search('ab'.repeat(50))).nodes).toEqual([]);
    expect((await refused('sample', { first: 0 })).extensions.code).toBe('BAD_ARGUMENT');
    expect((await refused('sample', { first: 1001 })).extensions.code).toBe('BAD_ARGUMENT');
    expect((await refused('a\0b')).extensions.code).toBe('BAD_ARGUMENT');
  });

  it.each(["x'; drop table base.area; --", '100% _ named', 'a%b_c\\', '$1 || $2', 'ab((((', 'aa\uD800bb', '😀😀 ab'])(
    'takes %j as a text and nothing else',
    async (query) => {
      await search(query);
      expect((await codesOf('sandia')).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('knows no signs of patterns: a percent sign stands for itself at most', async () => {
    expect((await codesOf('100% named'))[0]).toBe('QQ-PERCENT');
    expect((await search('s_n_i_')).nodes.filter(({ match }) => match !== 'SIMILAR')).toEqual([]);
  });
});

describe('what is published later', () => {
  it('is found by its new name and no longer by the old one', async () => {
    const changed = first.map((one) => (one.code === 'QQ-IVORY' ? place('QQ-IVORY', { en: 'Marmelade Bay' }) : one));
    const entries = async () => {
      const sql = connect(database().ownerUrl, { max: 1 });
      const rows = await sql`select id, public_id, text from base.search_entry order by id`;
      await sql.end();
      return rows;
    };
    const before = await entries();
    await load(database(), gazetteer('2', changed), []);
    expect((await codesOf('marmelade bay'))[0]).toBe('QQ-IVORY');
    expect(await codesOf('Sternenküste')).not.toContain('QQ-IVORY');
    // Only what changed was written.
    const ids = new Set((await entries()).map((row) => row.id));
    expect(before.filter((row) => !ids.has(row.id)).map((row) => row.text)).toEqual(['Côte d’Étoile', 'Sternenküste']);
  });
});

describe('what is above the caller', () => {
  it('is not found, though it is listed below', async () => {
    const sql = connect(database().ownerUrl, { max: 1 });
    const hidden = await sql`
      select distinct e.text from base.search_entry e join base.dataset d on d.id = e.dataset_id where d.tier <> 'OPEN'`;
    await sql.end();
    expect(hidden.length).toBeGreaterThan(2);
    for (const { text } of hidden) {
      const { nodes } = await search((text as string).slice(0, 100), { first: 100 });
      expect(
        nodes.filter((hit) => hit.type === 'Series' || hit.type === 'Operation').map((hit) => hit.text),
      ).not.toContain(text);
    }
  });
});
