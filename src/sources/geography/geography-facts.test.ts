import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read/files.fixture.ts';
import type { AreaInput, Validity } from '../source.ts';
import { datedMemberships } from './dated-memberships.ts';
import { designationNotes } from './designations.ts';
import { disputedAreas } from './disputed-areas.ts';
import { landBorders } from './neighbours.ts';
import { providerCodes } from './provider-codes.ts';
import { referenceGeography } from './reference-geography.ts';
import { specialAreas } from './special-areas.ts';
import { successions } from './succession.ts';
import { worldBankEconomies, worldBankGroups, worldBankMemberships } from './world-bank-groups.ts';

const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe('borders on land', () => {
  it('stand on both sides, once each, and never with oneself', () => {
    const pairs = new Set(landBorders.map(([from, to]) => `${from} ${to}`));
    expect(pairs.size).toBe(landBorders.length);
    expect(landBorders.filter(([from, to]) => !pairs.has(`${to} ${from}`))).toEqual([]);
    expect(landBorders.filter(([from, to]) => from === to)).toEqual([]);
  });

  it('are those of some well-known countries', () => {
    const of = (code: string) => landBorders.filter(([from]) => from === code).map(([, to]) => to);
    expect(of('SSD')).toEqual(['CAF', 'COD', 'ETH', 'KEN', 'SDN', 'UGA']);
    expect(of('CHN')).toHaveLength(16);
    expect(of('DEU')).toHaveLength(9);
    expect(of('AUS')).toEqual([]);
  });
});

describe('successions', () => {
  it('are dated, and agree with the days of the areas on both sides', () => {
    const ends = new Map(specialAreas.map(({ code, validTo }) => [code, validTo]));
    const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    for (const { from, to, kind, on } of successions) {
      expect(isDay(on), `${from} ${to}`).toBe(true);
      expect(from).not.toBe(to);
      expect(ends.has(from), from).toBe(true);
      const last = ends.get(from) as string;
      if (kind === 'PARTIAL') expect(on <= last, `${from} to ${to}`).toBe(true);
      else expect(dayBefore(on), `${from} to ${to}`).toBe(last);
    }
  });

  it('let no former area go without a successor', () => {
    const followed = new Set(successions.map(({ from }) => from));
    const former = specialAreas.filter(({ validTo }) => validTo !== undefined).map(({ code }) => code);
    expect(former.filter((code) => !followed.has(code))).toEqual([]);
  });
});

describe('codes of providers', () => {
  it('keep those that look like ISO apart', () => {
    const code = (scheme: string, iso3: string, iso2 = 'XX') =>
      providerCodes(iso3, iso2).find((one) => one.scheme === scheme)?.code;
    expect(code('UNHCR', 'AUT')).toBe('AUS');
    expect(code('UNHCR', 'AUS')).toBe('AUL');
    expect(code('UNHCR', 'EGY')).toBe('ARE');
    expect(code('UNHCR', 'ARE')).toBe('UAE');
    expect(code('UNHCR', 'AFG')).toBe('AFG');
    expect(code('UNHCR', 'TWN')).toBeUndefined();
    expect([code('EUROSTAT', 'GRC', 'GR'), code('EUROSTAT', 'GBR', 'GB')]).toEqual(['EL', 'UK']);
    expect([code('WB', 'DEU'), code('WB', 'ATA')]).toEqual(['DEU', undefined]);
  });

  it('give each economy of the World Bank one region today, and aggregates a home of their own', () => {
    expect(worldBankEconomies).toHaveLength(217);
    for (const iso3 of worldBankEconomies) {
      const now = worldBankMemberships(iso3).filter(({ validTo }) => validTo === undefined);
      expect(
        now.filter(({ hierarchy }) => hierarchy === 'WB_REGION'),
        iso3,
      ).toHaveLength(1);
      expect(now.filter(({ hierarchy }) => hierarchy === 'WB_INCOME').length, iso3).toBeLessThanOrEqual(1);
    }
    const groups = worldBankGroups();
    expect(groups.every(({ kind }) => kind === 'GROUP')).toBe(true);
    expect(groups.map(({ codes }) => codes[0]?.code)).toEqual(expect.arrayContaining(['AFE', 'HIC', 'SSF']));
  });
});

describe('dated memberships', () => {
  it('know who joined, who left and who moved', () => {
    expect(datedMemberships('HRV', [{ hierarchy: 'EU', parent: 'EU' }])).toContainEqual({
      hierarchy: 'EU',
      parent: 'EU',
      validFrom: '2013-07-01',
    });
    expect(datedMemberships('GBR', [])).toEqual([
      { hierarchy: 'EU', parent: 'EU', validFrom: '1973-01-01', validTo: '2020-01-31' },
    ]);
    expect(datedMemberships('STP', [{ hierarchy: 'LDC', parent: 'LDC' }])).toEqual([
      { hierarchy: 'LDC', parent: 'LDC', validTo: '2024-12-12' },
    ]);
    expect(worldBankMemberships('AFG')).toContainEqual({
      hierarchy: 'WB_REGION',
      parent: 'WB-SAS',
      validTo: '2025-06-30',
    });
  });
});

describe('disputed areas and notes', () => {
  it('name claimants in alphabetical order and speak four languages', () => {
    for (const { claimants, code } of disputedAreas) expect([...claimants].sort(), code).toEqual(claimants);
    for (const { text, code } of designationNotes) expect(Object.keys(text), code).toEqual(['en', 'fr', 'es', 'de']);
    expect(designationNotes.filter(({ areas }) => !areas.length).map(({ code }) => code)).toEqual(['GENERAL']);
  });
});

const folder = join(process.env.TRIBUTARY_DATA ?? '../shared/data', 'reference-geography');
const absent = !existsSync(folder);
const files = absent
  ? []
  : globSync('*.{csv,json}', { cwd: folder }).map((name) => ({ path: join(folder, name), name: basename(name) }));

/** Do two spans of days share a day? */
const overlap = (one: Validity, other: Validity): boolean =>
  (one.validFrom ?? '0001-01-01') <= (other.validTo ?? '9999-12-31') &&
  (other.validFrom ?? '0001-01-01') <= (one.validTo ?? '9999-12-31');

describe.skipIf(absent)(`all places${absent ? ' (skipped: real data folder absent)' : ''}`, async () => {
  const entries = absent ? [] : await entriesOf(referenceGeography, files);
  const areas = new Map(
    entries.flatMap((entry) => (entry.type === 'area' ? [[entry.row.code, entry.row] as const] : [])),
  );
  const holdsOn = ({ validFrom, validTo }: Validity, day: string) =>
    (validFrom ?? '0001-01-01') <= day && day <= (validTo ?? '9999-12-31');
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });

  it('no two areas carry a code of one scheme on the same day', () => {
    const carried = new Map<string, { area: string; span: Validity }[]>();
    for (const { code: area, codes } of areas.values())
      for (const { scheme, code, ...span } of codes) {
        const key = `${scheme} ${code}`;
        carried.set(key, [...(carried.get(key) ?? []), { area, span }]);
      }
    const clashes = [...carried].filter(([, list]) =>
      list.some((one, index) => list.slice(index + 1).some((other) => overlap(one.span, other.span))),
    );
    expect(clashes.map(([key, list]) => `${key}: ${list.map(({ area }) => area)}`)).toEqual([]);
  });

  it.each(['M49', 'IOM_REGION', 'WB_REGION', 'WB_INCOME', 'EU', 'LDC'])(
    '%s puts nobody in two places on one day',
    (hierarchy) => {
      fc.assert(
        fc.property(days, fc.constantFrom(...areas.values()), (date, area: AreaInput) => {
          const day = date.toISOString().slice(0, 10);
          const parents = (area.memberships ?? []).filter((one) => one.hierarchy === hierarchy && holdsOn(one, day));
          expect(parents.length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('M49 reaches the world from every country and territory of the list, once', () => {
    const loose: string[] = [];
    for (const area of areas.values()) {
      if (area.kind !== 'COUNTRY' && area.kind !== 'TERRITORY') continue;
      let at: AreaInput | undefined = area;
      const way = new Set<string>();
      while (at && at.code !== '001' && !way.has(at.code)) {
        way.add(at.code);
        const up: string | undefined = at.memberships?.find(({ hierarchy }) => hierarchy === 'M49')?.parent;
        at = up === undefined ? undefined : areas.get(up);
      }
      if (at?.code !== '001') loose.push(area.code);
    }
    expect(loose).toEqual([]);
  });

  it('everything curated refers to places that are there', () => {
    const named = entries.flatMap((entry) => {
      if (entry.type === 'areaSuccession' || entry.type === 'areaNeighbour') return [entry.row.from, entry.row.to];
      if (entry.type === 'areaClaim') return [entry.row.area, entry.row.claimant];
      return entry.type === 'designationNote' ? entry.row.areas : [];
    });
    expect(named.length).toBeGreaterThan(600);
    expect([...new Set(named)].filter((code) => !areas.has(code))).toEqual([]);
  });

  it('countries have a centre; an empty cell and a longitude beyond the globe are none', () => {
    const without = [...areas.values()].filter(({ kind, centroid }) => kind === 'COUNTRY' && !centroid);
    // 195 and 181 degrees east in the file.
    expect(without.map(({ code }) => code)).toEqual(['FJI', 'TUV']);
    expect(areas.get('UMI')?.centroid).toBeUndefined();
    expect(areas.get('XCX')?.centroid?.latitude).toBeCloseTo(49.34, 2);
  });
});
