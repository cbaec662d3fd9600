import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { pointsOfEntry, pointsOfEntrySites } from './points-of-entry.ts';
import { registerFormat, wholeSchema } from './register-format.ts';

const airport = {
  code: 'QQA',
  kind: 'AIRPORT',
  country: 'XSA',
  name: 'Lanternia Airport',
  latitude: -35,
  longitude: -108,
};
const hotel = { ...airport, code: 'SITE-9', kind: 'SITE_OF_INTEREST', name: 'Secret Hotel', latitude: -35.125 };
const open = { point: 'QQA', observedOn: '2025-01-05', status: 'OPEN' };
const document = (more: object = {}) =>
  written(
    'register.json',
    JSON.stringify({ format: registerFormat, points: [airport, hotel], statuses: [open], ...more }),
  );
const rows = (entries: readonly Entry[], type: string) =>
  entries.flatMap((entry) => (entry.type === type && 'row' in entry ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value]] : []));
const read = (more: object) => entriesOf(pointsOfEntry, [document(more)]);

describe('points of entry, exchange format', () => {
  it('reads points and their statuses; what is not told is null, not zero', async () => {
    const entries = await read({
      statuses: [open, { ...open, observedOn: '2025-02-05', status: 'CLOSED', dailyIn: 0 }],
    });
    expect(rows(entries, 'pointOfEntry')).toMatchObject([
      { key: 'QQA', code: 'QQA', kind: 'AIRPORT', otherSide: null },
    ]);
    expect(rows(entries, 'pointOfEntryStatus')).toMatchObject([
      { observedOn: '2025-01-05', status: 'OPEN', dailyIn: null, measures: [], validFrom: null },
      { observedOn: '2025-02-05', status: 'CLOSED', dailyIn: 0 },
    ]);
  });

  it('leaves sites of interest to a dataset above OPEN, which is loaded by hand', async () => {
    const statuses = [open, { ...open, point: 'SITE-9' }];
    const shown = await read({ statuses });
    expect(JSON.stringify(shown)).not.toMatch(/Secret|SITE-9|35\.125/);
    const hidden = await entriesOf(pointsOfEntrySites, [document({ statuses })]);
    expect(rows(hidden, 'pointOfEntry')).toMatchObject([{ name: 'Secret Hotel' }]);
    expect(rows(hidden, 'pointOfEntryStatus')).toHaveLength(1);
    expect([pointsOfEntry.dataset.tier, pointsOfEntrySites.dataset.tier]).toEqual(['OPEN', 'RESTRICTED']);
    const seen = await glimpse(document());
    expect(pointsOfEntry.recognises?.(seen)).toBe(true);
    expect(pointsOfEntrySites.recognises?.(seen)).toMatchObject({ aside: expect.any(String) });
  });

  it('rejects a bad point without its values, because it may be a site', async () => {
    const entries = await read({
      points: [
        airport,
        { ...hotel, latitude: 91.25 },
        { ...hotel, kind: 'IRREGULAR_CROSSING' },
        { ...hotel, phone: '1' },
      ],
      statuses: [open, { ...open, point: 'SITE-9' }],
    });
    expect(rejects(entries)).toEqual([
      ['latitude', null],
      ['kind', null],
      [null, null],
      ['point', null],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Secret|SITE-9|91\.25/);
  });

  it.each([
    ['status', { status: 'AJAR' }, 'AJAR'],
    ['observedOn', { observedOn: '2025-02-30' }, '2025-02-30'],
    ['dailyIn', { dailyIn: -1 }, '-1'],
    ['point', { point: 'NOWHERE' }, null],
  ])('rejects a bad %s', async (column, more, value) => {
    expect(rejects(await read({ statuses: [open, { ...open, ...more }] }))).toEqual([[column, value]]);
  });

  it('rejects a second point of the same code', async () => {
    expect(rejects(await read({ points: [airport, airport] }))).toEqual([['code', null]]);
  });

  it('takes the day from who loads, the document or its last observation', async () => {
    const day = async (more: object, stated?: { releasedOn: string }) =>
      (await pointsOfEntry.plan([document(more)], stated))[0]?.releasedOn;
    expect(await day({})).toBe('2025-01-05');
    expect(await day({ released: '2025-03-01' })).toBe('2025-03-01');
    expect(await day({ released: '2025-03-01' }, { releasedOn: '2025-04-01' })).toBe('2025-04-01');
    await expect(day({ statuses: [] })).rejects.toThrow('--released YYYY-MM-DD');
    await expect(day({ points: [] })).rejects.toThrow('docs/formats/points-of-entry.md');
  });

  it('has its JSON Schema in the pages', () => {
    const page = join(import.meta.dirname, '../../../docs/formats/points-of-entry.schema.json');
    expect(JSON.parse(readFileSync(page, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(wholeSchema, { io: 'input' }))),
    );
  });
});
