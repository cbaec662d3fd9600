import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { boundaries } from './boundaries.ts';
import { checked, mostPositions } from './geometry.ts';

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const set = {
  code: 'TEST',
  title: { en: 'Test' },
  disclaimer: { en: 'Mind the lines' },
  licence: 'CC0',
  released: '2026-01-01',
};
const feature = (properties: object | null, geometry: unknown = square, id?: string | number) => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties,
  geometry,
});
const file = (features: unknown[], more: object = { set }, name = 'test.geojson') =>
  written(name, JSON.stringify({ type: 'FeatureCollection', ...more, features }));
const places = async (features: unknown[]) =>
  (await entriesOf(boundaries, [file(features)])).flatMap((entry) => {
    if (entry.type === 'boundary') return [`${entry.row.area.scheme} ${entry.row.area.code}`];
    return entry.type === 'reject' ? [entry.reason] : [];
  });

describe('boundaries', () => {
  it('are known by p-code, ISO code, M49 number or the feature’s id, the finest first', async () => {
    expect(
      await places([
        feature({ ADM1_PCODE: 'SS01', ADM2_PCODE: 'SS0101', ISO3: 'SSD' }),
        feature({ ISO_A3: '-99', ISO_A3_EH: 'FRA' }),
        feature({ iso3cd: 'NAM' }),
        feature({ ISO_A3: 'XKX' }),
        feature({ m49: 4 }),
        feature(null, square, '012'),
        feature({ ISO_A3: '-99', NAME: 'Namibia' }),
      ]),
    ).toEqual([
      'PCODE SS0101',
      'ISO3 FRA',
      'ISO3 NAM',
      'CODE XKX',
      'M49 004',
      'M49 012',
      'no property names an ISO alpha-3 code, an M49 number or a p-code',
    ]);
  });

  it('are left out where the outline cannot be right', async () => {
    const of = (coordinates: unknown, type = 'Polygon') => feature({ ISO3: 'NAM' }, { type, coordinates });
    const reasons = await places([
      of([0, 0], 'Point'),
      feature({ ISO3: 'NAM' }, null),
      of([]),
      of([
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ]),
      of([
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ]),
      of([
        [
          [0, 0],
          [190, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
      of([
        [
          [0, 0],
          ['1', 0],
          [1, 1],
          [0, 0],
        ],
      ]),
      of([], 'MultiPolygon'),
    ]);
    expect(reasons).toEqual([
      'the geometry is Point, not a Polygon or MultiPolygon',
      'the geometry is missing, not a Polygon or MultiPolygon',
      'a polygon has no ring',
      'a ring has fewer than four positions',
      'a ring does not end where it begins',
      '[190,0] is no position in degrees east and north',
      '["1",0] is no position in degrees east and north',
      'the geometry has no polygon',
    ]);
  });

  it('are bounded in size', () => {
    const ring = Array.from({ length: mostPositions + 1 }, () => [0, 0]);
    expect(checked({ type: 'Polygon', coordinates: [ring] })).toMatch(/more than 50000 positions/);
  });

  it('never pass with a position off the globe, whatever the geometry', () => {
    const number = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 8 }), (open) => {
        const found = checked({ type: 'Polygon', coordinates: [[...open, open[0]]] });
        const within = open.every(([east, north]) => Math.abs(east) <= 180 && Math.abs(north) <= 90);
        expect(typeof found === 'object').toBe(within);
      }),
    );
  });

  it('carry the set’s own terms, or the file’s name and our disclaimer', async () => {
    const [own] = await entriesOf(boundaries, [file([feature({ ISO3: 'NAM' })])]);
    expect(own).toMatchObject({
      row: { code: 'TEST', licence: 'CC0', disclaimer: { en: ['Mind the lines', 'SOURCE'] } },
    });
    const plain = file([feature({ ISO3: 'NAM' })], {}, 'ne 50m.geojson');
    await expect(boundaries.plan([plain])).rejects.toThrow(/--released YYYY-MM-DD/);
    const [plan] = await boundaries.plan([plain], { releasedOn: '2026-02-01' });
    expect(plan).toMatchObject({ version: 'NE_50M 2026-02-01', releasedOn: '2026-02-01' });
    for await (const entry of boundaries.read(plan!))
      if (entry.type === 'boundarySet') expect(Object.keys(entry.row.disclaimer)).toEqual(['en', 'fr', 'es', 'de']);
  });

  it('are told by their shape, and points are not theirs', async () => {
    const claim = async (text: string) => boundaries.recognises?.(await glimpse(written('x.json', text)));
    expect(await claim(JSON.stringify({ type: 'FeatureCollection', features: [feature({ ISO_A3: 'NAM' })] }))).toBe(
      true,
    );
    const point = { type: 'Point', coordinates: [0, 0] };
    expect(
      await claim(JSON.stringify({ type: 'FeatureCollection', features: [feature({ name: 'A gate' }, point)] })),
    ).toBe(false);
    await expect(boundaries.plan([written('x.json', '{"type":"Topology","objects":{}}')])).rejects.toThrow(/at type/);
  });
});
