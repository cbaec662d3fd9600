import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from '../../../test/support/api.ts';
import { createDatabase, type Database, load } from '../../../test/support/database.ts';
import { defaultLists } from '../built-in/portal-default.ts';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { portal } from './portal.ts';
import { portalFile } from './portal-shape.ts';

const yaml = (released: string, themes: string) => `format: tributary-portal/1
version: our list
released: ${released}
wording: { en: official, de: machine }
themes:
${themes}
sections:
  - { code: NORTH, title: { en: North }, areas: [SAMPLE-NORTH] }
collections: []
`;
const twoThemes = `  - code: ARRIVALS
    title: { en: Arrivals, de: Ankünfte }
    indicators: [SAMPLE_INFLOW, NOT_LOADED]
    frameworkItems: [{ framework: SAMPLE-COMPACT, item: SC-1 }]
  - { code: OTHER, title: { en: Other } }`;

describe('a portal’s own lists', () => {
  it('are read from YAML and from JSON, and are told by their format', async () => {
    const file = written('lists.yaml', yaml('2026-01-01', twoThemes));
    expect(portal.recognises?.(await glimpse(file))).toBe(true);
    const entries = await entriesOf(portal, [file]);
    expect(entries.map(({ type }) => type)).toEqual(['theme', 'theme', 'regionalSection']);
    expect(entries[0]).toMatchObject({
      row: {
        position: 1,
        title: { en: ['Arrivals', 'OFFICIAL'], de: ['Ankünfte', 'MACHINE'] },
        indicators: ['SAMPLE_INFLOW', 'NOT_LOADED'],
      },
    });
    const json = written('lists.json', JSON.stringify({ ...defaultLists, released: '2026-01-02' }));
    expect(portal.recognises?.(await glimpse(json))).toBe(true);
    expect((await entriesOf(portal, [json])).filter(({ type }) => type === 'theme')).toHaveLength(38);
    expect(portal.recognises?.(await glimpse(written('other.json', '{"themes": []}')))).toBe(false);
  });

  it('refuse what is not in the format, without a day, and say where', async () => {
    const bad = async (text: string) => portal.plan([written('lists.yaml', text)]);
    await expect(bad(yaml('2026-01-01', '  - { code: lower, title: { en: X } }'))).rejects.toThrow(
      /at themes\.0\.code/,
    );
    await expect(bad(yaml('2026-01-01', '  - { code: X, title: { fr: X } }'))).rejects.toThrow(
      /at themes\.0\.title\.en/,
    );
    await expect(bad(yaml('2026-01-01', '  - { code: X, title: { en: X }, colour: red }'))).rejects.toThrow(
      /themes\.0/,
    );
    await expect(bad(yaml('2026-02-30', twoThemes))).rejects.toThrow(/at released/);
    const undated = yaml('2026-01-01', twoThemes).replace('released: 2026-01-01\n', '');
    await expect(bad(undated)).rejects.toThrow(/--released YYYY-MM-DD/);
    const [stated] = await portal.plan([written('lists.yaml', undated)], { releasedOn: '2026-03-01' });
    expect(stated?.releasedOn).toBe('2026-03-01');
  });

  it('reject a code that stands twice', async () => {
    const twice = `${twoThemes}\n  - { code: OTHER, title: { en: Again } }`;
    const entries = await entriesOf(portal, [written('lists.yaml', yaml('2026-01-01', twice))]);
    expect(entries.filter(({ type }) => type === 'reject')).toMatchObject([{ column: 'code', value: 'OTHER' }]);
  });

  it('have a JSON Schema that says what the program takes', () => {
    const page = join(import.meta.dirname, '../../../docs/formats/portal.schema.json');
    expect(JSON.parse(readFileSync(page, 'utf8'))).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(portalFile))));
  });
});

describe('the lists that come with the product', () => {
  it('are 38 themes, 14 sections and some collections, in four languages', () => {
    expect([defaultLists.themes.length, defaultLists.sections.length]).toEqual([38, 14]);
    expect(portalFile.safeParse(defaultLists).error).toBeUndefined();
    for (const { code, title } of [...defaultLists.themes, ...defaultLists.sections, ...defaultLists.collections])
      expect(Object.values(title).filter((text) => text !== '').length, code).toBe(4);
  });

  it('put each region into one section', () => {
    const areas = defaultLists.sections.flatMap((section) => section.areas);
    expect(new Set(areas).size).toBe(areas.length);
    // The sub-regions and intermediate regions of Africa and the Americas, the sub-regions of Asia, Europe and Oceania whole.
    expect([...areas].sort()).toEqual([
      '005',
      '009',
      '011',
      '013',
      '014',
      '015',
      '017',
      '018',
      '021',
      '029',
      '030',
      '034',
      '035',
      '143',
      '145',
      '150',
    ]);
  });
});

describe('loading a list in place of ours', () => {
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
  const themes = async () => {
    const { body } = await server.ask('{ themes { code indicators { code } provenance { dataset { code } } } }');
    expect(body.errors).toBeUndefined();
    const list = body.data.themes as {
      code: string;
      indicators: unknown[];
      provenance: { dataset: { code: string } };
    }[];
    return list.filter(({ provenance }) => provenance.dataset.code === 'portal');
  };

  it('replaces them whole, keeps the earlier state, and takes the same bytes once', async () => {
    expect(await themes()).toHaveLength(38);
    const file = written('lists.yaml', yaml('2026-01-01', twoThemes));
    const [report] = await load(database, portal, [file]);
    expect(report).toMatchObject({ outcome: 'PUBLISHED', rejected: 0 });
    expect(report?.counts).toMatchObject({ added: 3, withdrawn: 52 });
    expect((await themes()).map(({ code, indicators }) => [code, indicators.length])).toEqual([
      ['ARRIVALS', 1],
      ['OTHER', 0],
    ]);
    const { body } = await server.ask('{ themes(asOf: { date: "2025-01-01" }) { code } }');
    expect(body.data.themes.length).toBeGreaterThanOrEqual(38);
    expect((await load(database, portal, [file]))[0]?.outcome).toBe('UNCHANGED');
    const older = written('older.yaml', yaml('2025-12-31', twoThemes));
    await expect(load(database, portal, [older])).rejects.toThrow(/before 'our list'/);
  });
});
