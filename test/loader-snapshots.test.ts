import { afterAll, beforeAll, expect, it } from 'vitest';
import { mrm } from '../src/sources/mrm/mrm.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';

/** Snapshots of one invented pair of countries and its return, loaded day by day, read as runs. */
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

/** Blanks at the end keep the bytes of two days apart, as different texts of real files do. */
const loadDay = async (day: string, there: string, back: string, extra = '') => {
  const cells = { ARRIVAL_ISO3: ['XSA', 'XSB', 'XSC'], XSA: ['0-0', there, '1-20'], XSB: [back, '0-0', null] };
  const blanks = ' '.repeat(Number(day.slice(-2)));
  return (await load(database, mrm, [written(`mrm-${day}.json`, JSON.stringify(cells) + blanks + extra)]))[0]!;
};
const runs = async (imposing: string, area: string, asOf: object | null = null): Promise<(string | null)[][]> => {
  const { body } = await server.ask(
    `query ($asOf: AsOf, $filter: RestrictionTargetFilter) { restrictionTargets(filter: $filter, orderBy: [VALID_FROM_ASC], asOf: $asOf) {
      nodes { code level validFromEarliest validFrom validTo validToLatest endReason restriction { validTo endReason level } } } }`,
    { asOf, filter: { dataset: { in: ['iom-mrm'] }, imposing: { in: [imposing] }, area: { in: [area] } } },
  );
  expect(body.errors).toBeUndefined();
  return body.data.restrictionTargets.nodes.map(
    (run: Record<string, string | null> & { restriction: Record<string, string | null> }) => {
      // A restriction and its pair are runs of the same length.
      expect([run.restriction.validTo, run.restriction.endReason, run.restriction.level]).toEqual([
        run.validTo,
        run.endReason,
        run.level,
      ]);
      return [run.code, run.level, run.validFromEarliest, run.validFrom, run.validTo, run.validToLatest, run.endReason];
    },
  );
};

it('joins equal snapshots, bounds a change by the two around it, and writes nothing that stayed the same', async () => {
  expect((await loadDay('2020-06-01', '2-15', '0-0')).counts.added).toBe(6);
  expect((await loadDay('2020-06-08', '2-15', '0-0')).counts).toEqual({ added: 0, revised: 0, withdrawn: 0 });
  expect((await loadDay('2020-06-15', '1-20', '0-0')).counts).toEqual({ added: 2, revised: 2, withdrawn: 0 });
  expect(await runs('XSA', 'XSB')).toEqual([
    ['15', 'TOTAL', null, '2020-06-01', '2020-06-08', '2020-06-14', 'REPLACED'],
    ['20', 'PARTIAL', '2020-06-09', '2020-06-15', null, null, 'OPEN'],
  ]);
  expect(await runs('XSB', 'XSA')).toEqual([['0', 'NONE_REPORTED', null, '2020-06-01', null, null, 'OPEN']]);
});

it('shows an earlier day as it was known then', async () => {
  expect(await runs('XSA', 'XSB', { date: '2020-06-10' })).toEqual([
    ['15', 'TOTAL', null, '2020-06-01', null, null, 'OPEN'],
  ]);
});

it('takes other bytes of the same day in place of the first ones, without a trace of them', async () => {
  const corrected = await loadDay('2020-06-15', '2-15', '3-99', '\n');
  expect(corrected.outcome).toBe('PUBLISHED');
  expect(await runs('XSA', 'XSB')).toEqual([['15', 'TOTAL', null, '2020-06-01', null, null, 'OPEN']]);
  expect(await runs('XSB', 'XSA')).toEqual([
    ['0', 'NONE_REPORTED', null, '2020-06-01', '2020-06-08', '2020-06-14', 'REPLACED'],
    ['99', 'NONE', '2020-06-09', '2020-06-15', null, null, 'OPEN'],
  ]);
});

it('leaves a gap where snapshots are missing, though the state is the same before and after', async () => {
  await loadDay('2020-07-20', '2-15', '3-99');
  expect(await runs('XSA', 'XSB')).toEqual([
    ['15', 'TOTAL', null, '2020-06-01', '2020-06-15', '2020-07-19', 'UNKNOWN'],
    ['15', 'TOTAL', '2020-06-16', '2020-07-20', null, null, 'OPEN'],
  ]);
});

it('holds a snapshot that has lost half of its pairs', async () => {
  const half = written('mrm-2020-07-27.json', JSON.stringify({ ARRIVAL_ISO3: ['XSB'], XSA: ['2-15'] }));
  const [report] = await load(database, mrm, [half]);
  expect(report?.outcome).toBe('HELD');
  expect(report?.gates.find(({ name }) => name === 'restriction rows')?.passed).toBe(false);
  expect(await runs('XSB', 'XSA')).toHaveLength(3);
});

it('answers a matrix only as far as the newest snapshot reaches, and says what lies between two', async () => {
  const cell = async (on: string) => {
    const { body } = await server.ask(
      `query ($on: Date!) { restrictionMatrix(on: $on, imposing: ["XSA"], restricted: ["XSB"], dataset: { in: ["iom-mrm"] }) { level certain } }`,
      { on },
    );
    return body.data.restrictionMatrix[0];
  };
  expect(await cell('2020-06-10')).toEqual({ level: 'TOTAL', certain: true });
  expect(await cell('2020-07-01')).toEqual({ level: 'TOTAL', certain: false });
  expect(await cell('2020-07-20')).toEqual({ level: 'TOTAL', certain: true });
  expect(await cell('2021-01-01')).toEqual({ level: 'NONE_REPORTED', certain: true });
  expect(await cell('2020-05-31')).toEqual({ level: 'NONE_REPORTED', certain: true });
});
