import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import { flowRegistry, flowRegistryIrregular } from './flow-registry.ts';
import { registryFormat, wholeSchema } from './registry-format.ts';

const station = {
  code: 'P1',
  kind: 'BUS_STATION',
  country: 'NER',
  area: 'NE001',
  transports: ['BUS'],
  name: 'Invented station',
};
const hidden = {
  code: 'P2',
  kind: 'IRREGULAR_CROSSING',
  country: 'NER',
  name: 'Invented ford',
  latitude: 1.5,
  longitude: 2.5,
};
const observation = {
  point: 'P1',
  start: '2026-03-02',
  end: '2026-03-08',
  periodKind: 'WEEK',
  hours: 40.5,
  direction: 'OUTGOING',
  nationality: 'MLI',
  destination: 'DZA',
  sex: 'FEMALE',
  age: 'Y_GE18',
  unit: 'MOVEMENTS',
  count: 12,
};
const document = (more: object) =>
  written(
    'counts.json',
    JSON.stringify({ format: registryFormat, points: [station, hidden], observations: [observation], ...more }),
  );
const csv = (name: string, rows: readonly string[]) => written(name, `${rows.join('\n')}\n`);

describe('the registry', () => {
  it('is told by its format or its columns, and left to one source', async () => {
    const seen = await glimpse(document({}));
    expect(flowRegistry.recognises?.(seen)).toBe(true);
    expect(flowRegistryIrregular.recognises?.(seen)).toEqual({ aside: expect.stringContaining('by hand') });
    expect(flowRegistry.recognises?.(await glimpse(written('a.json', '{"format": "other/1"}')))).toBe(false);
  });

  it('keeps irregular crossings out of the open dataset, and everything else out of the protected one', async () => {
    const files = [document({ observations: [observation, { ...observation, point: 'P2' }] })];
    const open = await entriesOf(flowRegistry, files);
    expect(JSON.stringify(open)).not.toMatch(/P2|ford|IRREGULAR/);
    expect(rowsOf(open, 'flowPoint')).toMatchObject([{ code: 'P1', area: { scheme: 'PCODE', code: 'NE001' } }]);
    expect(rowsOf(open, 'flowObservation')).toMatchObject([
      { point: 'P1', value: 12, coverage: 'POINT_IN_HOURS', observationHours: '40.5', nationality: { code: 'MLI' } },
    ]);
    const few = await entriesOf(flowRegistryIrregular, files);
    expect(rowsOf(few, 'flowPoint')).toMatchObject([{ code: 'P2', kind: 'IRREGULAR_CROSSING', latitude: 1.5 }]);
    expect(rowsOf(few, 'flowObservation')).toMatchObject([{ point: 'P2' }]);
    expect([flowRegistry.dataset.tier, flowRegistryIrregular.dataset.tier]).toEqual(['OPEN', 'PROTECTED']);
  });

  it('reads as two tables, too: empty is not collected, zero is zero', async () => {
    const files = [
      csv('points.csv', ['code,kind,country,transports', 'P1,PORT,NER,SEA;RIVER']),
      csv('observations.csv', [
        'point,start,end,periodKind,direction,unit,count,nationality',
        'P1,2026-03-02,2026-03-02,DAY,INCOMING,PERSONS,0,UNKNOWN',
        'P1,2026-03-03,2026-03-03,DAY,INCOMING,PERSONS,,',
      ]),
    ];
    const entries = await entriesOf(flowRegistry, files);
    expect(rowsOf(entries, 'flowPoint')).toMatchObject([{ transports: ['SEA', 'RIVER'], status: 'UNKNOWN' }]);
    expect(rowsOf(entries, 'flowObservation').map((row) => [row.value, row.status, row.nationalityKind])).toEqual([
      [0, 'NORMAL', 'UNKNOWN'],
      [null, 'NOT_COLLECTED', 'ALL'],
    ]);
    expect(await flowRegistry.plan(files)).toMatchObject([{ version: '2026-03-03', releasedOn: '2026-03-03' }]);
  });

  it.each([
    ['columns of persons', [{ ...observation, respondent_id: 'x' }], /single persons or interviews: respondent_id/],
    ['a phone', [{ ...observation, phone: '1' }], /phone/],
    ['columns that nobody knows', [{ ...observation, mood: 'x' }], /format does not have: mood/],
    [
      'one row for each person',
      Array.from({ length: 20 }, () => ({ ...observation, count: 1 })),
      /look like single persons/,
    ],
  ])('refuses %s', async (_, observations, message) => {
    await expect(async () => flowRegistry.plan([document({ observations })])).rejects.toThrow(message);
  });

  it.each([
    ['a negative count', { count: -1 }, 'count'],
    ['an impossible day', { start: '2026-02-30' }, 'start'],
    ['a name for a country', { nationality: 'Mali' }, 'nationality'],
    ['a point that is not there', { point: 'P9' }, 'point'],
    ['a direction that nobody knows', { direction: 'SIDEWAYS' }, 'direction'],
  ])('rejects %s', async (_, more, column) => {
    const entries = await entriesOf(flowRegistry, [
      document({ observations: [{ ...observation, ...more }, observation] }),
    ]);
    expect(entries.flatMap((entry) => (entry.type === 'reject' ? [entry.column] : []))).toEqual([column]);
  });

  it('rejects a bad point without telling where it lies', async () => {
    const entries = await entriesOf(flowRegistry, [document({ points: [station, { ...hidden, latitude: 91.25 }] })]);
    expect(JSON.stringify(entries.filter(({ type }) => type === 'reject'))).not.toMatch(/91\.25|ford/);
  });

  it('has its JSON Schema in the pages', () => {
    const page = join(import.meta.dirname, '../../../docs/formats/flow-monitoring.schema.json');
    expect(JSON.parse(readFileSync(page, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(wholeSchema, { io: 'input' }))),
    );
  });
});
