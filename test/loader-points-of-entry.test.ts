import { afterAll, beforeAll, expect, it } from 'vitest';
import { countries, placeOf } from '../src/sources/sample/places.ts';
import { type Draft, sampleSource } from '../src/sources/sample/sample-source.ts';
import type { PointOfEntryInput } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';

/** A register without ids of two invented countries, state by state: who is who when names are spelt anew. */
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

type Crossing = readonly [name: string, metresNorth: number, more?: Partial<PointOfEntryInput>];
const [home, neighbour, third] = countries as [(typeof countries)[0], (typeof countries)[0], (typeof countries)[0]];

const stateOf = async (day: string, crossings: readonly Crossing[], closed: readonly string[] = []) => {
  const source = sampleSource({
    code: 'crossings-without-ids',
    domain: 'MOBILITY',
    title: { en: ['Crossings without ids', 'SYNTHETIC'] },
    description: { en: ['Invented crossings.', 'SYNTHETIC'] },
    gates: { minRows: 0, minAreas: 0 },
    releases: [{ version: day, releasedOn: day }],
    *read(): Iterable<Draft> {
      for (const [name, metres, more] of crossings) {
        const row: PointOfEntryInput = {
          scope: 'crossings',
          key: name,
          kind: 'LAND',
          code: null,
          name,
          localName: null,
          area: placeOf(home),
          otherSide: placeOf(neighbour),
          latitude: -35 + metres / 111_195,
          longitude: -108,
          ...more,
        };
        yield { type: 'pointOfEntry', row };
        const status = closed.includes(name) ? 'CLOSED' : 'OPEN';
        const nothing = { validFrom: null, expectedTo: null, measures: [], affectedPopulations: [] };
        const counts = { dailyIn: null, dailyOut: null };
        if (closed.length)
          yield {
            type: 'pointOfEntryStatus',
            row: { scope: `status ${day}`, of: row, observedOn: day, status, ...nothing, ...counts },
          };
      }
    },
  });
  const [report] = await load(database, source, []);
  expect(report?.outcome).toBe('PUBLISHED');
  return report!.gates.find(({ name }) => name === 'point_of_entry identity')?.message;
};

const ask = async (query: string) => {
  const { body } = await server.ask(query.replaceAll('DATASET', 'dataset: { in: ["crossings-without-ids"] }'));
  expect(body.errors).toBeUndefined();
  return body.data;
};
const ids = async (): Promise<Record<string, string>> => {
  const { pointsOfEntry } = await ask('{ pointsOfEntry(filter: { DATASET }) { nodes { id name } } }');
  return Object.fromEntries(pointsOfEntry.nodes.map(({ id, name }: Record<string, string>) => [name, id]));
};
let first: Record<string, string>;

it('begins with an id for each', async () => {
  expect(
    await stateOf('2024-01-01', [
      ['Jagod - Doro', 0],
      ['Rava - Hreb', 5000],
      ['Old - Gate', 9000],
    ]),
  ).toBeUndefined();
  first = await ids();
  expect(Object.keys(first)).toHaveLength(3);
});

it('knows a crossing under a new spelling by its position, and a moved one by its name', async () => {
  const told = await stateOf('2024-02-01', [
    ['Yahod - Doro', 120],
    ['Rava - Hreb', 8000],
    ['Old - Gate', 9000],
  ]);
  expect(told).toContain('1 rows under a new name are known ones');
  expect(await ids()).toEqual({
    'Yahod - Doro': first['Jagod - Doro'],
    'Rava - Hreb': first['Rava - Hreb'],
    'Old - Gate': first['Old - Gate'],
  });
  const { pointsOfEntry } = await ask(
    '{ pointsOfEntry(filter: { DATASET }, asOf: { date: "2024-01-15" }) { nodes { name } } }',
  );
  expect(pointsOfEntry.nodes.map(({ name }: { name: string }) => name)).toContain('Jagod - Doro');
});

it('does not take another neighbour’s crossing, a distant one, or one with a code for the same', async () => {
  await stateOf('2024-03-01', [
    ['Yahod - Doro', 120],
    ['Rava - Third', 8000, { otherSide: placeOf(third) }],
    ['Far - Gate', 9600],
    ['Coded - Gate', 9000, { code: 'G1' }],
  ]);
  const now = await ids();
  expect(now['Yahod - Doro']).toBe(first['Jagod - Doro']);
  for (const name of ['Rava - Third', 'Far - Gate', 'Coded - Gate'])
    expect(Object.values(first)).not.toContain(now[name]);
  // What the state no longer has is gone.
  expect(now['Old - Gate']).toBeUndefined();
});

it('gives each its own id where two could be the one, and says so', async () => {
  const before = await ids();
  const told = await stateOf('2024-04-01', [
    ['One - Doro', 100],
    ['Two - Doro', 140],
    ['Far - Gate', 9600],
  ]);
  expect(told).toContain('0 rows under a new name');
  expect(told).toContain('2 could be several');
  const now = await ids();
  expect([now['One - Doro'], now['Two - Doro']]).not.toContain(before['Yahod - Doro']);
  expect(now['Far - Gate']).toBe(before['Far - Gate']);
});

it('keeps statuses of earlier days, under the id that a crossing keeps, and finds the newest of each', async () => {
  const listed: readonly Crossing[] = [
    ['One - Doro', 100],
    ['Two - Doro', 140],
    ['Far - Gate', 9600],
    ['Gone - Gate', 20_000],
  ];
  await stateOf('2024-05-01', listed, ['One - Doro']);
  const renamed: readonly Crossing[] = [
    ['Uno - Doro', 90],
    ['Two - Doro', 140],
    ['Far - Gate', 9600],
  ];
  await stateOf('2024-06-01', renamed, ['Far - Gate']);
  const statuses = `nodes { observedOn status point { name statusHistory { totalCount } status(on: "2024-05-20") { status } } }`;
  const { may, june, closedInJune, before } = await ask(`{
    may: pointOfEntryStatuses(filter: { DATASET, latestOn: "2024-05-31" }) { ${statuses} }
    june: pointOfEntryStatuses(filter: { DATASET, latestOn: "2024-06-30" }) { totalCount ${statuses} }
    closedInJune: pointOfEntryStatuses(filter: { DATASET, latestOn: "2024-06-30", status: [CLOSED] }) { totalCount nodes { point { name } } }
    before: pointOfEntryStatuses(filter: { DATASET, latestOn: "2024-04-30" }) { totalCount }
  }`);
  const shown = (page: { nodes: { observedOn: string; status: string; point: { name: string } | null }[] }) =>
    page.nodes.map(({ observedOn, status, point }) => [point?.name ?? 'gone', observedOn, status]).sort();
  expect(shown(may)).toEqual([
    ['Far - Gate', '2024-05-01', 'OPEN'],
    ['Two - Doro', '2024-05-01', 'OPEN'],
    ['Uno - Doro', '2024-05-01', 'CLOSED'],
    ['gone', '2024-05-01', 'OPEN'],
  ]);
  expect(shown(june)).toEqual([
    ['Far - Gate', '2024-06-01', 'CLOSED'],
    ['Two - Doro', '2024-06-01', 'OPEN'],
    ['Uno - Doro', '2024-06-01', 'OPEN'],
    ['gone', '2024-05-01', 'OPEN'],
  ]);
  expect(june.totalCount).toBe(4);
  expect(closedInJune).toEqual({ totalCount: 1, nodes: [{ point: { name: 'Far - Gate' } }] });
  expect(before.totalCount).toBe(0);
  const uno = june.nodes.find((row: { point: { name: string } | null }) => row.point?.name === 'Uno - Doro');
  expect(uno.point).toMatchObject({ statusHistory: { totalCount: 2 }, status: { status: 'CLOSED' } });
});

it('finds the newest status as it was known at an earlier moment', async () => {
  const { pointOfEntryStatuses } = await ask(
    `{ pointOfEntryStatuses(filter: { DATASET, latestOn: "2024-06-30" }, asOf: { date: "2024-05-15" }) {
        nodes { observedOn point { name status { observedOn } } } } }`,
  );
  expect(pointOfEntryStatuses.nodes).toHaveLength(4);
  for (const row of pointOfEntryStatuses.nodes)
    expect([row.observedOn, row.point.status.observedOn]).toEqual(['2024-05-01', '2024-05-01']);
});
