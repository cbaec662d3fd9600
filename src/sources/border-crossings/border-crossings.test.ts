import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { all, entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { borderCrossings } from './border-crossings.ts';
import { dayOf, kindOf } from './crossing-words.ts';

type Properties = Readonly<Record<string, unknown>>;
const feature = (properties: Properties, at: readonly [longitude: number, latitude: number] = [23.8, 51.2]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at },
});
const state = (features: readonly object[], name = 'crossings-2022-03-09.geojson', more: object = {}) =>
  written(name, JSON.stringify({ type: 'FeatureCollection', ...more, features }, null, 1));
const early = (name: string, country = 'Poland', more: Properties = {}) => ({
  'Name - English': name,
  'Name - Ukrainian': 'Вигадане - Місце',
  Country: country,
  Lat: 51.2,
  Long: 23.8,
  ...more,
});
const late = (name: string, more: Properties = {}) => ({
  Name_ENG: name,
  Name_UKR: 'Вигадане - Місце',
  Country: 'Poland',
  Type: 'Road',
  Status: 'Operational',
  Lat: 51.2,
  Lon: 23.8,
  StatusAsOf: '2023-05-30',
  ...more,
});

const points = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'pointOfEntry' ? [entry.row] : []));
const statuses = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'pointOfEntryStatus' ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value]] : []));
const checks = (entries: readonly Entry[], name: string) =>
  entries.flatMap((entry) => (entry.type === 'check' && entry.name === name ? [entry.message] : [])).join();
const read = (...features: readonly object[]) => entriesOf(borderCrossings, [state(features)]);

describe('border crossings', () => {
  it('brings the drifting names of columns into one, and knows the files by them', async () => {
    const short = { 'Name - Eng': 'Aston - Belton', 'Name - Ukr': 'Я - Б', Country: 'Moldova', Lat: 51.2, Long: 23.8 };
    for (const properties of [
      early('Aston - Belton', 'Moldova'),
      short,
      late('Aston - Belton', { Country: 'Moldova' }),
    ]) {
      const file = state([feature(properties)]);
      expect(borderCrossings.recognises?.(await glimpse(file))).toBe(true);
      expect(points(await entriesOf(borderCrossings, [file]))).toMatchObject([
        {
          key: 'UKR MDA aston|belton',
          name: 'Aston - Belton',
          area: { code: 'UKR' },
          otherSide: { code: 'MDA' },
          latitude: 51.2,
          longitude: 23.8,
          code: null,
        },
      ]);
    }
    for (const other of [{ Name: 'Aston', Country: 'Poland' }, { 'Name - English': 'Aston' }])
      expect(borderCrossings.recognises?.(await glimpse(state([feature(other)])))).toBe(false);
  });

  it('has no status rows where the state tells none, and no kind', async () => {
    const entries = await read(feature(early('Aston - Belton')));
    expect(statuses(entries)).toEqual([]);
    expect(points(entries)).toMatchObject([{ kind: 'NOT_TOLD' }]);
  });

  it('takes a status with the day on which it was seen, not the day of the file', async () => {
    const entries = await read(
      feature(late('A - B')),
      feature(late('C - D', { Status: 'Closed', StatusAsOf: '2023-05-29T00:00:00Z' })),
      feature(late('E - F', { Status: 'Partially operational' })),
      feature(late('G - H', { Status: null })),
    );
    expect(statuses(entries).map(({ status, observedOn }) => [status, observedOn])).toEqual([
      ['OPEN', '2023-05-30'],
      ['CLOSED', '2023-05-29'],
      ['PARTIAL', '2023-05-30'],
    ]);
    expect(points(entries)).toHaveLength(4);
  });

  it('rejects a status that it does not know or that has no day, and keeps the crossing', async () => {
    const entries = await read(
      feature(late('A - B', { Status: 'Perhaps' })),
      feature(late('C - D', { StatusAsOf: '05/06/2023' })),
      feature(late('E - F', { StatusAsOf: null })),
    );
    expect(rejects(entries)).toEqual([
      ['status', 'Perhaps'],
      ['StatusAsOf', '05/06/2023'],
      ['StatusAsOf', ''],
    ]);
    expect(points(entries)).toHaveLength(3);
  });

  it('knows a pair in either order, with or without accents, and trims the country', async () => {
    const keys = points(
      await read(feature(early('Dolhobyczów-Uhrynów', 'Romania ')), feature(early('Uhrynow - Dolhobyczow', 'Hungary'))),
    ).map(({ key }) => key);
    expect(keys).toEqual(['UKR ROU dolhobyczow|uhrynow', 'UKR HUN dolhobyczow|uhrynow']);
  });

  it('tells road and railway of one place apart, and twins of one kind by their positions', async () => {
    const entries = await read(
      feature(late('A - B')),
      feature(late('A - B', { Type: 'Railway' })),
      feature(late('C - D')),
      feature(late('D - C', { Lat: 51.25 }), [23.8, 51.25]),
      feature(late('C - D')),
    );
    expect(points(entries).map(({ key, kind }) => [key, kind])).toEqual([
      ['UKR POL a|b', 'LAND'],
      ['UKR POL a|b RAIL', 'RAIL'],
      ['UKR POL c|d 51.200 23.800', 'LAND'],
      ['UKR POL c|d 51.250 23.800', 'LAND'],
    ]);
    expect(rejects(entries)).toEqual([['name', 'C - D']]);
    expect(checks(entries, 'twins')).toContain('C - D; D - C');
  });

  it('keeps what it cannot tell as such: types and columns are listed', async () => {
    const entries = await read(feature(late('A - B', { Type: 'Teleport', Remark: 'x' })));
    expect(points(entries)).toMatchObject([{ kind: 'NOT_TOLD' }]);
    expect(checks(entries, 'types')).toContain('Teleport');
    expect(checks(entries, 'columns')).toContain('Remark');
    expect(JSON.stringify(entries.filter(({ type }) => type !== 'check'))).not.toContain('Remark');
  });

  it('rejects irregular crossings without a word on where they are', async () => {
    const entries = await read(feature(late('Secret - Ford', { Type: 'Irregular crossing' })), feature(late('A - B')));
    expect(rejects(entries)).toEqual([['type', null]]);
    expect(JSON.stringify(entries)).not.toContain('Secret');
  });

  it('rejects a position that is turned round, a country that nobody has, and a crossing without a name', async () => {
    expect(
      rejects(
        await read(
          feature(late('A - B'), [51.2, 23.8]),
          feature(late('C - D', { Country: 'Atlantis' })),
          feature(late('', { Name_UKR: ' ' })),
        ),
      ).map(([column]) => column),
    ).toEqual(['position', 'country', 'name']);
  });

  it('finds out whose crossings they are, or says what to do', async () => {
    const bare = { 'Name - English': 'A - B', Country: 'Poland' };
    const home = async (file: ReturnType<typeof state>) =>
      points(await entriesOf(borderCrossings, [file]))[0]?.area.code;
    expect(await home(state([feature(bare)], 'MDA_crossings_2024-01-01.geojson'))).toBe('MDA');
    expect(await home(state([feature({ ...bare, Name_SVK: 'x' })]))).toBe('SVK');
    expect(await home(state([feature(bare)], undefined, { name: 'ROU_Border_Crossings' }))).toBe('ROU');
    await expect(home(state([feature(bare)]))).rejects.toThrow('begin with the country’s ISO code');
  });

  it('takes the day from who loads or from the name, oldest first, and one state a day', async () => {
    const features = [feature(early('A - B'))];
    const [june, march] = [state(features, 'x-2022-06-09.geojson'), state(features, 'x-2022-03-09.geojson')];
    expect(await borderCrossings.plan([june, march])).toMatchObject([
      { releasedOn: '2022-03-09' },
      { releasedOn: '2022-06-09' },
    ]);
    const nameless = state(features, 'x.geojson');
    await expect(borderCrossings.plan([nameless])).rejects.toThrow('--released YYYY-MM-DD');
    expect(await borderCrossings.plan([nameless], { releasedOn: '2026-01-01' })).toMatchObject([
      { version: '2026-01-01' },
    ]);
    await expect(borderCrossings.plan([june, state(features, 'y-2022-06-09.geojson')])).rejects.toThrow('second file');
  });

  it('reads a day only where its figures can be read in one way', () => {
    expect(
      ['2023-05-30', '2023/05/30', '30 May 2023', '30/05/2023', '05/30/2023', 1_685_404_800_000].map(dayOf),
    ).toEqual(Array(6).fill('2023-05-30'));
    expect(['05/06/2023', 'May', '', null, 20230530].map(dayOf)).toEqual(Array(5).fill(undefined));
  });

  it('takes several words for one kind only where they agree', () => {
    expect([kindOf('Road, pedestrian'), kindOf('Ferry'), kindOf('Road and rail'), kindOf('')]).toEqual([
      { kind: 'LAND' },
      { kind: 'RIVER' },
      { kind: 'NOT_TOLD', unknown: true },
      { kind: 'NOT_TOLD' },
    ]);
  });
});

describe.skipIf(!hasData)(`border crossings, real files${skipped}`, () => {
  it('has every crossing of every state, and no status before there was one', async () => {
    const plans = await borderCrossings.plan(filesOf('border-crossings'));
    expect(plans.map(({ releasedOn }) => releasedOn).slice(0, 5)).toEqual([
      '2022-03-09',
      '2022-03-17',
      '2022-03-23',
      '2022-04-14',
      '2022-06-09',
    ]);
    for (const plan of plans) {
      const entries = await all(borderCrossings.read(plan));
      const text = readFileSync(plan.files[0]!.path, 'utf8');
      expect(rejects(entries)).toEqual([]);
      expect(points(entries)).toHaveLength(text.match(/"type": "Feature",/g)!.length);
      expect(new Set(points(entries).map(({ key }) => key)).size).toBe(points(entries).length);
      expect(statuses(entries)).toHaveLength(text.match(/"Status"/g)?.length ?? 0);
    }
  });
});
