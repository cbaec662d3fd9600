import fc from 'fast-check';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RecordDef } from '../query/record.ts';
import { connect } from '../store/pool.ts';
import { cell } from './cells.ts';
import { joinedGround } from './ground.ts';
import type { Label, Mask } from './policy.ts';

/** What stands in for values, as PostgreSQL works it out: from the value itself and nothing else. */
let sql: postgres.Sql;
beforeAll(() => {
  sql = connect(inject('ownerUrl'), { max: 1 });
});
afterAll(() => sql?.end({ timeout: 5 }));

const label = (mask: Mask, maskArg: string | null, more: Partial<Label> = {}): Label => ({
  ...{ of: 'Site.name', level: 'PARTNER', class: null, grain: null, mask, maskArg, mayLower: null },
  ...more,
});
const nowhere = joinedGround({ type: 'Nowhere', places: [] } as unknown as RecordDef, new Set());

/** The masked forms of values of a column, all in one statement. */
const masked = async <T>(
  one: Label,
  column: string,
  type: string,
  values: readonly (T | null)[],
): Promise<unknown[]> => {
  const masking = cell(one, column, nowhere, { tier: 'OPEN', openFiles: 'false' });
  const rows = await sql.unsafe(
    `select ${masking} as masked from unnest($1::text::${type}[]) with ordinality t(${column}, at) order by at`,
    [`{${values.map((value) => value ?? 'NULL').join(',')}}`],
  );
  return rows.map((row) => row.masked);
};

const holds = async (property: fc.IAsyncProperty<unknown>) => fc.assert(property, { numRuns: 25 });
const counts = fc.array(fc.option(fc.integer({ min: 0, max: 2_000_000_000 })), { minLength: 1, maxLength: 50 });

describe('stand-ins', () => {
  it('BAND is the lower edge of the band, whatever the value', async () => {
    const edges = [0, 10, 100, 1000];
    await holds(
      fc.asyncProperty(counts, async (values) => {
        const bands = await masked(label('BAND', edges.join(',')), 'n', 'int', values);
        for (const [at, value] of values.entries())
          expect(bands[at]).toBe(value === null ? null : edges.findLast((edge) => edge <= value));
      }),
    );
    expect(await masked(label('BAND', '5,10'), 'n', 'bigint', [4, 5, 9, 10])).toEqual([null, 5, 5, 10]);
  });

  it('ROUND is the nearest step, of the type of the column', async () => {
    await holds(
      fc.asyncProperty(counts, fc.integer({ min: 2, max: 1000 }), async (values, step) => {
        const rounded = (await masked(label('ROUND', String(step)), 'n', 'bigint', values)) as (number | null)[];
        for (const [at, value] of values.entries()) {
          if (value === null) expect(rounded[at]).toBeNull();
          else {
            expect(Math.abs((rounded[at] as number) - value)).toBeLessThanOrEqual(step / 2);
            expect((rounded[at] as number) % step).toBe(0);
          }
        }
      }),
    );
    const [row] = await sql.unsafe(
      `select pg_typeof(${cell(label('ROUND', '10'), 'n', nowhere, { tier: 'OPEN', openFiles: 'false' })})::text as type from (select 7::smallint as n) t`,
    );
    expect(row?.type).toBe('integer');
  });

  it('GRID is a point of the grid, at most half a step away', async () => {
    const degrees = fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 1, maxLength: 50 });
    for (const [argument, step] of [
      [null, 0.1],
      ['0.5', 0.5],
      ['2', 2],
    ] as const)
      await holds(
        fc.asyncProperty(degrees, async (values) => {
          const points = (await masked(label('GRID', argument), 'd', 'double precision', values)) as number[];
          for (const [at, value] of values.entries()) {
            expect(Math.abs((points[at] as number) - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
            expect(Math.abs((points[at] as number) / step - Math.round((points[at] as number) / step))).toBeLessThan(
              1e-6,
            );
          }
        }),
      );
  });

  it('DATE_TRUNC is the first day of the month, quarter or year', async () => {
    const days = fc.array(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), {
      minLength: 1,
      maxLength: 50,
    });
    const first = {
      month: (day: string) => `${day.slice(0, 7)}-01`,
      quarter: (day: string) =>
        `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}-01`,
      year: (day: string) => `${day.slice(0, 4)}-01-01`,
    };
    for (const [unit, of] of Object.entries(first))
      await holds(
        fc.asyncProperty(days, async (dates) => {
          const values = dates.map((date) => date.toISOString().slice(0, 10));
          expect(await masked(label('DATE_TRUNC', unit), 'd', 'date', values)).toEqual(values.map(of));
        }),
      );
  });

  it('CATEGORY and PREFIX are broader words', async () => {
    const words = ['A', 'B', 'C', null];
    expect(await masked(label('CATEGORY', 'A=X,B=X,*=Y'), 'w', 'text', words)).toEqual(['X', 'X', 'Y', null]);
    expect(await masked(label('CATEGORY', 'A=X'), 'w', 'text', words)).toEqual(['X', null, null, null]);
    expect(await masked(label('CATEGORY', '*=Y'), 'w', 'text', words)).toEqual(['Y', 'Y', 'Y', null]);
    expect(await masked(label('PREFIX', '4'), 'w', 'text', ['SS0101', 'SS01', 'S', null])).toEqual([
      'SS01',
      'SS01',
      'S',
      null,
    ]);
  });

  it('PSEUDONYM is lasting under one grant, different under another, and nothing without one', async () => {
    const column = cell(label('PSEUDONYM', null, { level: 'OPEN' }), 'w', nowhere, {
      tier: 'OPEN',
      openFiles: 'false',
    });
    const under = (key: string | null, values: string[]) =>
      sql.begin(async (tx) => {
        await tx`select set_config('app.pseudonym', ${key ?? ''}, true)`;
        const rows = await tx.unsafe(`select ${column} as w from unnest($1::text[]) t(w)${nowhere.joins()}`, [values]);
        return rows.map((row) => row.w as string | null);
      });
    const one = await under('key of one', ['a', 'b', 'a']);
    expect(one[0]).toBe(one[2]);
    expect(new Set(one).size).toBe(2);
    expect(await under('key of one', ['a', 'b', 'a'])).toEqual(one);
    for (const each of await under('key of another', ['a', 'b'])) expect(one).not.toContain(each);
    expect(await under(null, ['a'])).toEqual([null]);
    for (const each of one) expect(each).toMatch(/^[0-9a-f]{32}$/);
  });

  it('ADMIN_CENTROID is the published centre of the area around, and never finer', async () => {
    const place = joinedGround({ type: 'Place', places: ['area_id'] } as unknown as RecordDef, new Set(['area_id']));
    const one = label('ADMIN_CENTROID', 'ADMIN1', { grain: 'COORDINATE' });
    const column = cell(one, 'latitude', place, { tier: 'OPEN', openFiles: 'false' });
    const rows = await sql.unsafe(
      `select ${column} as latitude, (select c.latitude from base.area c where c.id = coalesce(a.admin1_id, a.id) and c.level <= 1) as centre, a.level
       from (select k.id as area_id, k.latitude from base.area k where k.level is not null) t${place.joins()} join base.area a on a.id = t.area_id`,
    );
    expect(new Set(rows.map((row) => row.level)).size).toBeGreaterThan(2);
    for (const row of rows) expect(row.latitude).toBe(row.centre);
  });

  it('WITHHOLD is nothing', async () => {
    expect(await masked(label('WITHHOLD', null), 'n', 'int', [1, null, 3])).toEqual([null, null, null]);
  });
});

describe('a stand-in', () => {
  it('goes with the value where a protocol asks for more than the label', () => {
    const place = () =>
      joinedGround({ type: 'Place', places: ['area_id'] } as unknown as RecordDef, new Set(['area_id']));
    const one = label('GRID', null, { class: 'SECURITY_INCIDENT', grain: 'COORDINATE' });
    expect(cell(one, 'latitude', place(), { tier: 'OPEN', openFiles: 'false' })).toBe(
      'case when 6 <= coalesce(place_security_incident.reach_1, 6) and 3 <= coalesce(place_security_incident.reach_0, 6) then round(t.latitude::numeric, 1)::double precision end',
    );
    const lower = label('WITHHOLD', null, { class: 'ACCESS_RESTRICTION', grain: 'ADMIN2', mayLower: 'OPEN' });
    expect(cell(lower, 'level', place(), { tier: 'OPEN', openFiles: 'false' })).toBe(
      'case when coalesce(place_access_restriction.spoken_from, 7) <= 2 and 2 <= coalesce(place_access_restriction.reach_0, 6) then t.level end',
    );
    const open = label('WITHHOLD', null, { class: 'ACCESS_RESTRICTION', level: 'OPEN', grain: 'ADMIN2' });
    expect(cell(open, 'level', place(), { tier: 'OPEN', openFiles: 'false' })).toBe(
      'case when 2 <= coalesce(place_access_restriction.reach_0, 6) then t.level end',
    );
  });
});
