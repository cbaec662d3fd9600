import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocolLines } from '../src/sources/built-in/protocols.ts';
import { enterProtocols } from '../src/sources/load/protocols.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, loading, secret } from './support/database.ts';
import { end } from './support/entitled.ts';

const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];
const tiers = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'];

describe('the lines that come with the product', () => {
  it('are well-formed, cite a document, and are there once', () => {
    for (const line of protocolLines) {
      expect(line.country).toMatch(/^[A-Z]{3}$/);
      expect(grains).toContain(line.grain);
      expect(tiers).toContain(line.level);
      expect(line.source).toMatch(/^Information Sharing Protocol of .+: .{10,}\.$/);
      if (!line.country.startsWith('XS')) expect(line.sourceUrl).toMatch(/^https:/);
    }
    const keys = protocolLines.map((line) => `${line.country} ${line.class} ${line.grain} ${line.level}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(protocolLines.map(({ country }) => country)).size).toBeGreaterThanOrEqual(10);
  });

  it('are marked where a document says two things of one, and only there', () => {
    const places = Map.groupBy(protocolLines, (line) => `${line.country} ${line.class} ${line.grain}`);
    for (const lines of places.values()) for (const { disputed } of lines) expect(disputed).toBe(lines.length > 1);
  });

  it('grow stricter with the grain', () => {
    for (const lines of Map.groupBy(protocolLines, (line) => `${line.country} ${line.class}`).values())
      for (const one of lines)
        for (const other of lines)
          if (grains.indexOf(one.grain) < grains.indexOf(other.grain) && !one.disputed)
            expect(tiers.indexOf(one.level)).toBeLessThanOrEqual(tiers.indexOf(other.level));
  });
});

describe('protocols in the database', () => {
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
  const list = async (filter: string) =>
    (
      await server.ask(
        `{ protocols(first: 100, filter: { ${filter} }) { totalCount nodes { country { code } class grain level source disputed } } }`,
      )
    ).body.data.protocols;

  it('are open, with the document that says so', async () => {
    expect((await list('country: { in: ["XSC"] }')).nodes).toEqual([
      {
        ...{ country: { code: 'XSC' }, class: 'SECURITY_INCIDENT', grain: 'COORDINATE', level: 'RESTRICTED' },
        source: 'Information Sharing Protocol of Cloudmere (invented): positions of incidents are high.',
        disputed: false,
      },
    ]);
    // Of countries that are loaded, and of no other.
    expect((await list('')).totalCount).toBe(3);
    expect((await list('class: [SURVEY_RESULT]')).totalCount).toBe(0);
  });

  it('are entered once: one that was ended stays ended', async () => {
    const sql = connect(database.ownerUrl, { max: 1 });
    try {
      const [row] = await sql`select id from base.protocol where class = 'SECURITY_INCIDENT'`;
      await end(database, 'protocol', row?.id);
      expect((await list('country: { in: ["XSC"] }')).totalCount).toBe(0);
      expect(await enterProtocols(sql, loading.idSecret)).toBe(0);
      expect((await list('country: { in: ["XSC"] }')).totalCount).toBe(0);
      // A country that comes later comes with its own.
      await sql`
        insert into base.area (public_id, code, kind, level, name, dataset_id)
        select 'are_ukr', 'UKR', 'COUNTRY', 0, '{}', d.id from base.dataset d where d.code = 'sample-geography'`;
      const wanted = protocolLines.filter(({ country }) => country === 'UKR').length;
      expect(await enterProtocols(sql, derive(secret, 'public ids'))).toBe(wanted);
      expect((await list('country: { in: ["UKR"] }')).totalCount).toBe(wanted);
      const [reach] = await sql`
        select r.spoken_from, r.reach_0, r.reach_1, r.reach_2 from base.protocol_reach r join base.area a on a.id = r.area_id
        where a.code = 'UKR' and r.class = 'SURVEY_RESULT'`;
      expect(reach).toEqual({ spoken_from: 1, reach_0: 1, reach_1: 2, reach_2: 4 });
    } finally {
      await sql.end({ timeout: 5 });
    }
  });
});
