import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordDef } from '../src/query/record.ts';
import type { Request } from '../src/query/request.ts';
import { stats } from '../src/query/stats.ts';
import { records } from '../src/records.ts';
import { connect, openPool } from '../src/store/pool.ts';
import { chosen, makeStrict, settle } from './prove/standings.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { standingOn } from './support/standing.ts';

/** Groups that are read off a tally say what the rows say, to everybody, and whatever happens to the rows happens to the tally. */
let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

const tallied = [...records.values()].filter(({ stats }) => stats?.tally);
it('there are records that have one', () => expect(tallied.map(({ type }) => type)).toEqual(['DisplacementStock']));

describe('what callers are told', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database, { LOG_LEVEL: 'error' });
  });
  afterAll(() => server?.close());

  const measures = 'periodStart populationGroup grain unit movement reason sex age shelter cohort count countWithValue';
  const asked = [
    ['[]', '{}', measures],
    [
      '[PERIOD, POPULATION_GROUP]',
      '{ dataset: { in: ["sample-displacement"] }, movement: [ALL], populationGroup: [IDP] }',
      `${measures} sum`,
    ],
    [
      '[ADMIN1, PERIOD]',
      '{ dataset: { in: ["sample-displacement"] }, movement: [ALL], populationGroup: [IDP] }',
      `${measures} admin1 { code } sum`,
    ],
    ['[ADMIN1]', '{}', `${measures} admin1 { code kind }`],
    // Refused, the one with another reason than the other.
    ['[ADMIN1]', '{}', 'admin1 { code } sum'],
    ['[OPERATION, ROUND]', '{ populationGroup: [IDP] }', 'operation { code } sum'],
    // Groups behind those that are asked for have other reasons.
    ['[ADMIN1, PERIOD], first: 1', '{}', 'sum'],
    ['[OPERATION, PERIOD], first: 1', '{}', 'sum'],
    [
      '[ADMIN1, OPERATION, ROUND, ASSESSMENT_TYPE, GRAIN, POPULATION_GROUP, UNIT, MOVEMENT, REASON, SEX, AGE, ORIGIN_STATUS, SHELTER, COHORT]',
      '{}',
      `${measures} admin1 { code } sum`,
    ],
    ['[OPERATION, GRAIN, UNIT]', '{ grain: [COUNTRY, ADMIN1] }', measures],
    ['[ROUND, REASON, MOVEMENT, SEX]', '{ period: { from: "2023-06-01" }, round: { gte: 2 } }', measures],
    ['[ASSESSMENT_TYPE, AGE, ORIGIN_STATUS]', '{}', measures],
    [
      '[OPERATION, ROUND, ASSESSMENT_TYPE, GRAIN, POPULATION_GROUP, UNIT, MOVEMENT, REASON, SEX, AGE, ORIGIN_STATUS, SHELTER, COHORT]',
      '{}',
      `${measures} sum`,
    ],
  ] as const;
  // A day on which everything is out: the same rows, which are read one by one, since a tally holds for now alone.
  const documents = asked.map(([groups, filter, selected]) => {
    const field = (more: string) =>
      `query { it: displacementStockStats(filter: ${filter}, groupBy: ${groups}${more}) { ${selected} } }`;
    return [field(''), field(', asOf: { date: "2999-01-01" }')] as const;
  });

  const readBy = ({ statements }: Answer): ReadonlySet<string> =>
    new Set(statements.flatMap((statement) => /\bfrom (displacement_(?:tally|stock))\b/.exec(statement)?.[1] ?? []));
  const compare = async (headers: Record<string, string>): Promise<number> => {
    let groups = 0;
    for (const [now, then] of documents) {
      const [one, other] = [await server.ask(now, {}, headers), await server.ask(then, {}, headers)];
      // Else rows are compared with themselves.
      expect([...readBy(one)], now).toEqual(['displacement_tally']);
      expect([...readBy(other)], then).toEqual(['displacement_stock']);
      expect(one.body.data, now).toEqual(other.body.data);
      expect(one.body.errors?.map(({ message }: { message: string }) => message)).toEqual(
        other.body.errors?.map(({ message }: { message: string }) => message),
      );
      groups += one.body.data?.it.length ?? 0;
    }
    return groups;
  };

  it('everybody, where protocols ask for nothing', async () => {
    expect(await compare({})).toBeGreaterThan(0);
  });

  it('everybody who asks for other facts besides, at the one moment that all of them are read at', async () => {
    for (const [now, then] of documents) {
      const [one, other] = [
        await server.ask(now.replace(/\}$/, ' incidents(first: 1) { nodes { id } } }')),
        await server.ask(then),
      ];
      expect([...readBy(one)], now).toEqual(['displacement_tally']);
      expect(one.body.data?.it, now).toEqual(other.body.data?.it);
      expect(one.body.errors?.[0]?.message).toEqual(other.body.errors?.[0]?.message);
    }
  });

  it('whoever read something before a release was published, as of that moment', async () => {
    const pool = openPool({ url: database.openUrl, tier: 'OPEN', size: 1, deadlineMs: 20_000, prepare: true });
    try {
      const [{ publication }] = (await pool.run('select publication from horizon', [])) as [{ publication: number }];
      const read: string[] = [];
      const run: Request['run'] = (text, params, _, asSent) => {
        read.push(/\bfrom (displacement_\w+)/.exec(text)?.[1] ?? text);
        return pool.run(text, params, undefined, undefined, asSent);
      };
      const request = { records, run, loaders: new Map() } as unknown as Request;
      const [record] = tallied as [RecordDef];
      const countAt = async (moment: number) => {
        const args = { filter: {}, groupBy: [] };
        const [group] = await stats(request, record, new Set(['count']), args, { kind: 'at', publication: moment });
        return Number(group?.count);
      };
      expect(await countAt(publication)).toBeGreaterThan(0);
      expect(read).toEqual(['displacement_tally']);
      // Before anything was published.
      expect(await countAt(0)).toBe(0);
      expect(read).toEqual(['displacement_tally', 'displacement_tally', 'displacement_stock']);
    } finally {
      await pool.close();
    }
  });

  it('everybody, where places stand below no place of the next level', async () => {
    const skipped = await rowsOf(
      database,
      `update base.area a set parent_id = case a.id % 2 when 0 then a.admin1_id else a.admin0_id end, admin2_id = null,
         admin1_id = case a.id % 2 when 0 then a.admin1_id end
       where a.level = 3 and a.id in (select area_id from base.displacement_stock where published_to is null and grain = 3) returning 1`,
    );
    expect(skipped.length).toBeGreaterThan(1);
    expect(await compare({})).toBeGreaterThan(0);
  });

  describe('in a strict world', () => {
    beforeAll(() => makeStrict(database));
    it.each(chosen().map((standing) => [`${standing.tier}: ${standing.name}`, standing] as const))(
      '%s',
      { timeout: 120_000 },
      async (_, standing) => {
        await compare(standingOn(await settle(database, standing)));
      },
    );
  });
});

describe('what happens to rows', () => {
  /** Lines that the tally has too many or lacks, set against the rows counted anew. */
  const stale = async (): Promise<unknown[]> => {
    const { stats, view } = tallied[0] ?? {};
    const by = stats?.tally?.by.map((column) => `r.${column}`).join(', ');
    const counted = `select ${by}, coalesce(a.admin0_id, a.id) as area_id, case a.level when 1 then a.id else a.admin1_id end as admin1_id, coalesce(o.admin0_id, o.id) as origin_area_id, count(*) as rows, count(r.value) as with_value, sum(r.value)::bigint as value
      from base.${view} r join base.area a on a.id = r.area_id left join base.area o on o.id = r.origin_area_id where r.published_to is null group by ${by}, 17, 18, 19`;
    const kept = `select ${by}, r.area_id, r.admin1_id, r.origin_area_id, r.rows, r.with_value, r.value from base.${stats?.tally?.view} r`;
    return rowsOf(database, `(${counted} except all ${kept}) union all (${kept} except all ${counted})`);
  };
  const change = async (text: string): Promise<void> => {
    const done = await rowsOf(database, `${text} returning 1`);
    expect(done.length).toBeGreaterThan(0);
    expect(await stale()).toEqual([]);
  };
  const some = (part: number) => `published_to is null and hashtext(public_id) % 7 = ${part}`;
  const columns = 'base.displacement_stock';

  it('is in the tally when it was loaded', async () => {
    expect(await stale()).toEqual([]);
  });

  it('is in the tally when rows end, are there again, lose their value, are revised or erased', async () => {
    await change(`update ${columns} set published_to = 1000000 where ${some(1)}`);
    await change(`update ${columns} set published_to = null where published_to = 1000000`);
    await change(`update ${columns} set value = null, status = 'TAKEN_DOWN' where ${some(2)}`);
    await change(`update ${columns} set value = 7, reason = 'CONFLICT', grain = 2 where ${some(3)}`);
    await change(`update ${columns} set source_line = source_line + 1 where ${some(4)}`);
    await change(`delete from ${columns} where ${some(5)}`);
    await change(
      `update ${columns} set origin_area_id = (select a.id from base.area a where a.code = 'XSB') where ${some(6)}`,
    );
  });

  it('is in the tally when a place comes to another country', async () => {
    await change(
      `update base.area a set admin0_id = (select b.id from base.area b where b.code = 'XSB')
       where a.id in (select area_id from ${columns} where published_to is null) and a.admin0_id is not null and a.level = 1`,
    );
  });

  it('is in the tally when a place comes to another first-level unit, or becomes one', async () => {
    await change(
      `update base.area a set admin1_id = (select b.id from base.area b where b.level = 1 and b.id <> a.admin1_id order by b.code limit 1)
       where a.id in (select area_id from ${columns} where published_to is null) and a.level = 2`,
    );
    await change(
      `update base.area a set level = 1 where a.id in (select area_id from ${columns} where published_to is null) and a.level = 2`,
    );
  });

  it('is in the tally when a place moves while the first row is written there', async () => {
    const [place] = await rowsOf(
      database,
      `select a.id, a.public_id from base.area a where a.level = 2 and not exists (select from ${columns} r where a.id in (r.area_id, r.origin_area_id)) limit 1`,
    );
    const [mover, writer] = [connect(database.ownerUrl, { max: 1 }), connect(database.ownerUrl, { max: 1 })];
    let wrote: Promise<unknown> = Promise.resolve();
    await mover.begin(async (tx) => {
      await tx`update base.area a set admin1_id = (select b.id from base.area b where b.level = 1 and b.id is distinct from a.admin1_id order by b.code limit 1) where a.id = ${place?.id}`;
      const [{ pid } = { pid: 0 }] = await writer`select pg_backend_pid() as pid`;
      wrote = writer
        .unsafe(
          `update ${columns} set area_id = ${place?.id} where ctid = (select ctid from ${columns} where published_to is null limit 1) returning 1`,
        )
        .execute();
      // Until it is done, or waits for the mover.
      const waits = `select from pg_stat_activity where pid = ${pid} and (wait_event_type = 'Lock' or state = 'idle') and query like 'update %'`;
      for (let times = 0; times < 100 && !(await rowsOf(database, waits)).length; times += 1);
    });
    expect(await wrote).toHaveLength(1);
    await Promise.all([mover.end(), writer.end()]);
    expect(await stale()).toEqual([]);
  });

  it('is in the tally when a value is an only one, and goes', async () => {
    await change(`delete from ${columns}`);
    expect(await rowsOf(database, 'select from base.displacement_tally')).toEqual([]);
  });
});
