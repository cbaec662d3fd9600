import fc from 'fast-check';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGround } from '../src/query/ground.ts';
import { connect } from '../src/store/pool.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

/** Whole answers are not kept here: what the database is asked is looked at. */
const unkept = { ANSWER_CACHE_MB: '0' };

/** What is kept of shared ground between requests says nothing that a request without it would not have read. */
describe('over a database', () => {
  let database: Database;
  let owner: postgres.Sql;
  let servers: [TestServer, TestServer];
  beforeAll(async () => {
    database = await createDatabase();
    owner = connect(database.ownerUrl, { max: 1 });
    servers = [await startServer(database, unkept), await startServer(database, unkept)];
  });
  afterAll(async () => {
    for (const server of servers ?? []) await server.close();
    await owner?.end();
    await database?.drop();
  });

  const query = `query ($code: String!) {
    area(by: { code: $code }) { name { value } }
    observations(first: 5, filter: { area: { in: [$code] } }) { nodes { area { code } indicator { code } } }
  }`;
  const ask = async (server: TestServer) => {
    const { body, statements } = await server.ask(query, { code: 'XSA' });
    expect(body.errors).toBeUndefined();
    return { name: body.data.area.name.value as string, statements };
  };

  it('a question that was asked before reads the facts alone', async () => {
    const [server] = servers;
    await ask(server);
    await ask(server);
    const { statements } = await ask(server);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('from observation t');
  });

  it('a change is in the very next answer of every server', async () => {
    for (const name of ['Another name', 'And one more']) {
      for (const server of servers) await ask(server);
      const text = JSON.stringify({ en: [name] });
      await owner`update base.area set name = ${text}::text::jsonb where code = 'XSA'`;
      for (const server of servers) expect((await ask(server)).name).toBe(name);
    }
  });
});

describe('in any order of questions and changes', () => {
  type Step = { readonly what: 'begin' | 'read' | 'end' | 'change'; readonly of: number };
  const steps = fc.array(
    fc.record<Step>({ what: fc.constantFrom('begin', 'read', 'read', 'end', 'change'), of: fc.nat(3) }),
    { maxLength: 60 },
  );

  it('what is said was so while it was asked, or is not said', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(2), async (taken, late) => {
        let version = 0;
        const waiting: (() => void)[] = [];
        // A look that is answered some steps later, by what is so then.
        const state = () => new Promise<number>((tell) => waiting.push(() => tell(version)));
        const ground = openGround({ views: new Set(['area']), unversioned: new Set() }, state, 1000);
        const visits = new Map<number, { since: number; visit: ReturnType<typeof ground.visit>; said: number[] }>();
        const end = async (of: number) => {
          const found = visits.get(of);
          visits.delete(of);
          for (const tell of waiting.splice(0)) tell();
          if (found && (await found.visit.stands()))
            for (const said of found.said) expect(said).toBeGreaterThanOrEqual(found.since);
        };
        for (const { what, of } of taken) {
          const there = visits.get(of);
          if (what === 'change') version += 1;
          else if (what === 'begin' && !there) {
            const visit = ground.visit('OPEN');
            if (of % 2) visit.expect();
            visits.set(of, { since: version, visit, said: [] });
          } else if (what === 'end') await end(of);
          else if (there) {
            const kept = there.visit.of('area', 'by id: version');
            const known = kept?.get(of);
            if (!known) kept?.keep(of, [{ version }]);
            there.said.push((known?.[0]?.version as number | undefined) ?? version);
          }
          if (waiting.length > late) waiting.shift()?.();
        }
        for (const of of [...visits.keys()]) await end(of);
      }),
      { numRuns: 2000 },
    );
  });

  it('the database is asked about once, and only where what is kept is used or expected to be', async () => {
    let looks = 0;
    const state = async () => {
      looks += 1;
      return 1;
    };
    const ground = openGround({ views: new Set(['area']), unversioned: new Set() }, state);
    const idle = ground.visit('OPEN');
    idle.of('displacement_stock', 'by id');
    expect([await idle.stands(), idle.used(), looks]).toEqual([true, false, 0]);
    const using = ground.visit('OPEN');
    using.expect();
    using.of('area', 'by id')?.get(1);
    expect([await using.stands(), using.used(), looks]).toEqual([true, true, 1]);
  });

  it.each([
    ['rows', 'k', [{ name: 'x'.repeat(1000) }]],
    ['what was asked for, where nothing is found', 'k'.repeat(1000), []],
  ])('memory is bounded by what it weighs: by %s', async (_, key, rows) => {
    const ground = openGround({ views: new Set(['area']), unversioned: new Set() }, async () => 1, 50_000);
    const known = async () => {
      const visit = ground.visit('OPEN');
      const kept = visit.of('area', 'by code');
      const found = Array.from({ length: 1000 }, (_, at) => kept?.get(`${key}${at}`)).filter(Boolean).length;
      await visit.stands();
      return found;
    };
    const counts: number[] = [];
    for (let at = 0; at < 1000; at += 1) {
      const visit = ground.visit('OPEN');
      visit.of('area', 'by code')?.keep(`${key}${at}`, rows);
      await visit.stands();
      counts.push(await known());
    }
    expect(Math.max(...counts)).toBeGreaterThan(10);
    expect(Math.max(...counts)).toBeLessThan(50);
  });

  it('and by the statements that it keeps', async () => {
    const ground = openGround({ views: new Set(['area']), unversioned: new Set() }, async () => 1, 50_000);
    const text = (at: number) => `select ${'x'.repeat(1000)} ${at} from area`;
    for (let at = 0; at < 1000; at += 1) {
      const visit = ground.visit('OPEN');
      visit.ofStatement(text(at))?.keep('', []);
      await visit.stands();
    }
    const visit = ground.visit('OPEN');
    const found = Array.from({ length: 1000 }, (_, at) => visit.ofStatement(text(at))?.get('')).filter(Boolean);
    expect(found.length).toBeLessThan(50);
  });

  it('nothing is kept of views that are not shared', () => {
    const ground = openGround({ views: new Set(['area']), unversioned: new Set() }, async () => 1);
    expect(ground.visit('OPEN').of('displacement_stock', 'by id')).toBeUndefined();
    expect(ground.visit('PARTNER').of('horizon', 'now')).toBeUndefined();
  });
});
