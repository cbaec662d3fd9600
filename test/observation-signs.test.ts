import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservationInput } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

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

const outcome = async (code: string, ...rows: TinyRow[]) => {
  const rejects: string[] = [];
  const [report] = await load(
    database,
    tinySource(code, { maxRejects: 1 }),
    [tinyFile({ releasedOn: '2026-01-01', rows })],
    {
      onReject: ({ line, column }) => rejects.push(`${line} ${column}`),
    },
  );
  return { outcome: report?.outcome, rejects };
};

describe('signs beside values', () => {
  it('keeps no value that the source calls confidential, whatever an adapter yields', async () => {
    const row = (more: Partial<ObservationInput>, value: string | null = '3'): TinyRow => ['XSA', 2020, value, more];
    expect(
      await outcome(
        'confidential',
        row({ confidentiality: 'CONFIDENTIAL' }),
        row({ confidentiality: 'SECONDARY_CONFIDENTIAL', status: 'SUPPRESSED_AT_SOURCE', valueText: '3' }, null),
        row({ confidentiality: 'NOT_FOR_PUBLICATION', status: 'SUPPRESSED_AT_SOURCE' }, null),
        row({ confidentiality: 'FREE', sex: 'MALE' }),
      ),
    ).toEqual({ outcome: 'PUBLISHED', rejects: ['1 value', '2 value'] });
  });

  it('takes no flag that the dataset does not explain, and no multiplier below one', async () => {
    const known = await outcome(
      'flags',
      ['XSA', 2020, '3', { flags: ['b'] }],
      ['XSA', 2021, '3', { multiplier: 0 }],
      ['XSA', 2022, '3'],
    );
    expect(known).toEqual({ outcome: 'PUBLISHED', rejects: ['1 flags', '2 multiplier'] });
  });

  it('takes a period to come only for what is projected', async () => {
    const rows: TinyRow[] = [
      ['XSA', 2090, '3', { nature: 'PROJECTED' }],
      ['XSB', 2090, '3'],
    ];
    expect(await outcome('future', ...rows)).toEqual({ outcome: 'PUBLISHED', rejects: ['2 period start'] });
  });
});

describe('groups by region', () => {
  const ask = (groupBy: string, regions: string) =>
    server.ask(
      `{ observationStats(filter: { indicator: { in: ["TINY_regions"] } }, groupBy: [${groupBy}]${regions}) { region { code } sum } }`,
    );

  it('refuses a hierarchy that puts a place into two groups, and says which', async () => {
    const source = tinySource('regions');
    const at = { file: 0, line: 1 };
    const group = (code: string) =>
      ({ type: 'area', at, row: { code, kind: 'GROUP', name: { en: [code, 'SYNTHETIC'] }, codes: [] } }) as const;
    const country = {
      type: 'area',
      at,
      row: {
        code: 'XZX',
        kind: 'COUNTRY',
        name: { en: ['Sample country of two groups', 'SYNTHETIC'] },
        codes: [],
        memberships: ['A', 'B'].map((letter) => ({ hierarchy: 'TINY_OVERLAP', parent: `TINY-${letter}` })),
      },
    } as const;
    const rows: TinyRow[] = [['XSA', 2020, '3']];
    const file = tinyFile({ releasedOn: '2026-01-01', rows, more: [group('TINY-A'), group('TINY-B'), country] });
    expect((await load(database, source, [file]))[0]?.outcome).toBe('PUBLISHED');
    const { body } = await ask('REGION', ', regions: { hierarchy: "TINY_OVERLAP" }');
    expect(body.errors[0].extensions).toMatchObject({
      code: 'AGGREGATE_REFUSED',
      because: "the hierarchy 'TINY_OVERLAP' puts 1 places into several groups, 'XZX' among them",
    });
  });

  it.each([
    ['REGION', '', 'BAD_ARGUMENT'],
    ['SEX', ', regions: { hierarchy: "SAMPLE_REGION" }', 'BAD_ARGUMENT'],
    ['REGION', ', regions: { hierarchy: "SAMPLE_REGION", kind: SUBREGION }', 'UNKNOWN_CODE'],
    ['REGION', ', regions: { hierarchy: "" }', 'UNKNOWN_CODE'],
  ])('groupBy %s%s is refused', async (groupBy, regions, code) => {
    const { body } = await ask(groupBy, regions);
    expect(body.errors[0].extensions.code).toBe(code);
  });
});
