import { describe, expect, it } from 'vitest';
import type { Entry, Source } from '../source.ts';
import { canaries, canariesByTier, fineFigures } from './canaries.ts';
import { assessmentTypes, withoutClosed } from './closed.fixture.ts';
import { sampleSources } from './index.ts';
import { keyOf } from './keys.fixture.ts';
import { rowsOf, sumsByLevel } from './sample.fixture.ts';

const read = async (source: Source, release = -1): Promise<Entry[]> => {
  const plan = (await source.plan([])).at(release)!;
  const entries: Entry[] = [];
  for await (const entry of source.read(plan)) entries.push(entry);
  return entries;
};

const all = await Promise.all(
  sampleSources.map(async (source) => ({ source, code: source.code, entries: await read(source) })),
);
const everything = all.flatMap(({ entries }) => entries);
const of = (code: string) => all.find((one) => one.code === code)!.entries;

describe('the sample as a whole', () => {
  it('is the same in every run', async () => {
    for (const { source, entries } of all) {
      expect(JSON.stringify(await read(source)), source.code).toBe(JSON.stringify(entries));
    }
  });

  it('is invented, free to copy, and says so', () => {
    for (const { source } of all) {
      expect(source.dataset).toMatchObject({
        synthetic: true,
        licence: { code: 'CC0-1.0', redistribution: 'ALLOWED' },
      });
    }
    const texts = JSON.stringify([all.map(({ source }) => source.dataset), everything]);
    expect(texts).not.toMatch(/"(OFFICIAL|SOURCE|MACHINE|UNVERIFIED)"/);
  });

  it('speaks four languages and leaves some out for fallbacks', () => {
    const titles = all.map(({ source }) => Object.keys(source.dataset.title).length);
    expect(Math.max(...titles)).toBe(4);
    expect(Math.min(...titles)).toBeLessThan(4);
  });

  it('holds every type of entry', () => {
    expect([...new Set(everything.map(({ type }) => type))].sort()).toEqual(
      [
        'reject',
        'check',
        'area',
        'areaSuccession',
        'areaNeighbour',
        'areaClaim',
        'designationNote',
        'boundarySet',
        'boundary',
        'framework',
        'frameworkItem',
        'frameworkLink',
        'frameworkScale',
        'theme',
        'regionalSection',
        'topicalCollection',
        'indicator',
        'series',
        'operation',
        'round',
        'observation',
        'observationFlag',
        'site',
        'stock',
        'incident',
        'displacementEvent',
        'displacementFlow',
        'yearEndStock',
        'restrictionLevel',
        'restriction',
        'restrictionTarget',
        'restrictionException',
        'restrictionNotice',
        'visaRule',
        'pointOfEntry',
        'pointOfEntryStatus',
        'governanceScore',
        'refugeeStock',
        'refugeeFlow',
        'refugeeDemographic',
        'asylumApplication',
        'asylumDecision',
        'flowRoute',
        'flowPoint',
        'flowObservation',
        ...assessmentTypes,
      ].sort(),
    );
    expect(everything.filter((entry) => entry.type === 'check' && !entry.passed)).toEqual([]);
  });

  it('is large enough to show and small enough to load at once', () => {
    const facts = everything.filter((entry) =>
      ['observation', 'site', 'stock', 'incident', 'restrictionLevel', 'governanceScore'].includes(entry.type),
    );
    expect(facts.length).toBeGreaterThan(6000);
    expect(facts.length).toBeLessThan(12_000);
  });

  it('numbers its rows from 1 without a hole', () => {
    for (const { entries, code } of all) {
      const lines = entries.flatMap((entry) => ('at' in entry ? [entry.at.line] : []));
      expect(lines, code).toEqual(lines.map((_, index) => index + 1));
    }
  });

  it('has no key twice', () => {
    for (const { entries, code } of all) {
      const keys = entries.flatMap((entry) => keyOf(entry) ?? []);
      expect(keys.length - new Set(keys).size, code).toBe(0);
    }
  });
});

describe('places', () => {
  const areas = rowsOf(everything, 'area');

  it('are all defined before they are used, whoever uses them', () => {
    const known = new Set(
      areas.flatMap(({ code, codes }) => [`CODE:${code}`, ...codes.map((one) => `${one.scheme}:${one.code}`)]),
    );
    const text = JSON.stringify(everything.filter(({ type }) => type !== 'area'));
    const used = [...text.matchAll(/\{"scheme":"([A-Z0-9]+)","code":"([^"]+)"\}/g)].map(
      (match) => `${match[1]}:${match[2]}`,
    );
    expect(used.length).toBeGreaterThan(5000);
    expect([...new Set(used)].filter((place) => !known.has(place))).toEqual([]);
    const seen = new Set<string>();
    for (const { code, parent, memberships } of areas) {
      for (const above of [parent, ...(memberships ?? []).map((one) => one.parent)])
        if (above) expect(seen).toContain(above);
      seen.add(code);
    }
  });

  it('carry only codes that the standards leave to users', () => {
    for (const { codes } of areas) {
      for (const { scheme, code } of codes) {
        if (scheme === 'ISO3') expect(code).toMatch(/^XS[A-L]$/);
        else if (scheme === 'ISO2') expect(code).toMatch(/^(X[AB]|Q[M-Z])$/);
        else expect([scheme, code.slice(0, 2)]).toEqual(['PCODE', expect.stringMatching(/^(X[AB]|Q[M-Z])$/)]);
      }
    }
  });
});

describe('migrant stock', () => {
  it('has a second release that revises a fifth, adds and withdraws', async () => {
    const source = sampleSources.find(({ code }) => code === 'sample-migrant-stock')!;
    const values = async (release: number) =>
      new Map(
        rowsOf(await read(source, release), 'observation').map((row) => [
          JSON.stringify([row.area.code, row.counterpart?.code, row.period.label, row.sex]),
          row.value,
        ]),
      );
    const [before, after] = [await values(0), await values(1)];
    const common = [...before.keys()].filter((key) => after.has(key));
    const share = common.filter((key) => before.get(key) !== after.get(key)).length / common.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.3);
    expect([...before.keys()].filter((key) => !after.has(key)).length).toBeGreaterThan(0);
    expect([...after.keys()].filter((key) => !before.has(key) && !key.includes('"2025"')).length).toBeGreaterThan(0);
  });
});

describe('indicators', () => {
  it('cover every measure and every reason for a missing value', () => {
    const measures = new Set(rowsOf(everything, 'indicator').map(({ measure }) => measure));
    expect([...measures].sort()).toEqual(['COST', 'FLOW', 'INDEX', 'ORDINAL', 'RATE', 'SHARE', 'STOCK']);
    const statuses = new Set(rowsOf(of('sample-indicators'), 'observation').map(({ status }) => status));
    expect(statuses.size).toBe(7);
  });

  it('have a number exactly where the status is normal', () => {
    for (const row of rowsOf(everything, 'observation')) expect(row.value !== null).toBe(row.status === 'NORMAL');
    for (const row of rowsOf(everything, 'stock')) expect(row.value !== null).toBe(row.status === 'NORMAL');
  });

  it('add up over countries, sexes, ages and purposes', () => {
    const flow = rowsOf(of('sample-indicators'), 'observation').filter((row) => row.series === 'SAMPLE_INFLOW_SERIES');
    const sum = (rows: typeof flow) => rows.reduce((total, { value }) => total + Number(value ?? 0), 0);
    for (const total of flow.filter((row) => row.sex === 'TOTAL' && row.age === '_T' && !row.dimensions.PURPOSE)) {
      const same = flow.filter((row) => row.area.code === total.area.code && row.period.label === total.period.label);
      expect(sum(same.filter((row) => row.sex !== 'TOTAL'))).toBe(Number(total.value ?? 0));
      expect(sum(same.filter((row) => row.age !== '_T'))).toBe(Number(total.value ?? 0));
      expect(sum(same.filter((row) => row.dimensions.PURPOSE))).toBe(Number(total.value ?? 0));
    }
    const whole = flow.filter((row) => row.area.code === 'SAMPLE-WORLD');
    expect(sum(whole)).toBe(sum(flow.filter((row) => row.area.scheme === 'ISO3')));
    expect(sum(whole)).toBe(sum(flow.filter((row) => /^SAMPLE-(NORTH|SOUTH)$/.test(row.area.code))));
  });
});

describe('displacement', () => {
  const stocks = rowsOf(of('sample-displacement'), 'stock');

  it('covers its grains, and both assessment types in one operation', () => {
    expect([...new Set(stocks.map(({ grain }) => grain))].sort()).toEqual([0, 1, 2, 3, 5]);
    const types = stocks.filter((row) => row.operation === 'SAMPLE-XSB-TRACKING').map((row) => row.assessmentType);
    expect([...new Set(types)].sort()).toEqual(['BASELINE_ASSESSMENT', 'SITE_ASSESSMENT']);
  });

  it('adds up from sites to the country', () => {
    const groups = sumsByLevel(stocks);
    expect(groups.length).toBeGreaterThan(50);
    for (const { key, sums } of groups) expect([...new Set(sums.values())], key).toHaveLength(1);
  });

  it('has groups that are the sum of their movements', () => {
    const parts = new Map<string, { whole: number; parts: number }>();
    for (const { movement, value, populationGroup, ...row } of stocks) {
      if (row.grain === 5 || row.assessmentType !== 'BASELINE_ASSESSMENT' || row.sex !== 'TOTAL') continue;
      const key = JSON.stringify([row.operation, row.round, row.area.code, row.unit, populationGroup]);
      const sums = parts.get(key) ?? { whole: 0, parts: 0 };
      sums[movement === 'ALL' ? 'whole' : 'parts'] += value ?? 0;
      parts.set(key, sums);
    }
    for (const [key, sums] of parts) expect(sums.parts, key).toBe(sums.whole);
  });
});

describe('restrictions', () => {
  it('leave no day out and none twice', () => {
    const runs = new Map<string, { start: string; end: string }[]>();
    for (const row of rowsOf(everything, 'restrictionLevel')) {
      const key = `${row.area.code} ${row.control}`;
      runs.set(key, [...(runs.get(key) ?? []), row]);
    }
    for (const list of runs.values()) {
      expect([list[0]!.start, list.at(-1)!.end]).toEqual(['2024-01-01', '2026-06-30']);
      for (const [index, { start }] of list.entries()) {
        if (index > 0) expect(Date.parse(start) - Date.parse(list[index - 1]!.end)).toBe(86_400_000);
      }
    }
  });
});

describe('canaries', () => {
  const tierOf = (code: string) => sampleSources.find((source) => source.code === code)!.dataset.tier;

  it('occur in the data, each below one tier only', () => {
    const found = new Set(JSON.stringify(everything).match(/CANARY-[A-Z-]+\d{3}|\d+\.\d+|\d{9}/g));
    expect(canaries.filter((canary) => !found.has(canary))).toEqual([]);
    expect(new Set(canaries).size).toBe(canaries.length);
    for (const list of Object.values(canariesByTier)) expect(list.length).toBeGreaterThan(20);
  });

  it('stand in no field of an open dataset that is not guarded', () => {
    const guarded = ['name', 'latitude', 'longitude', 'locationDescription', 'description', 'keyInformants'];
    const withGuarded = ['site', 'incident', 'displacementFlow', 'round'];
    const open = all.filter(({ code }) => tierOf(code) === 'OPEN').flatMap(({ entries }) => entries);
    const text = JSON.stringify(
      withoutClosed(open).map((entry) => {
        const ofPoints = [...guarded, 'code', 'point', 'value'];
        if (entry.type === 'flowPoint' || (entry.type === 'flowObservation' && entry.row.point))
          return Object.entries(entry.row).filter(([field]) => !ofPoints.includes(field));
        if (entry.type === 'restriction') return { ...entry.row, comment: null };
        if (entry.type === 'restrictionTarget' || entry.type === 'restrictionException')
          return { ...entry.row, of: entry.row.of.key };
        if (!withGuarded.includes(entry.type) || !('row' in entry)) return entry;
        return Object.entries(entry.row).filter(([field]) => !guarded.includes(field));
      }),
    );
    expect(text.match(/CANARY|\d\.\d{4}7391|7000\d{5}/)).toBeNull();
    for (const canary of canaries) expect(canary).toMatch(/^CANARY|\d\.\d{4}7391$|^7000\d{5}$/);
  });

  it('do not survive rounding to a tenth of a degree', () => {
    for (const canary of canaries.filter((text) => /^\d+\.\d+$/.test(text))) {
      expect(canary).toMatch(/7391$/);
      expect(Number(canary).toFixed(1)).not.toContain(canary);
    }
  });

  it('include figures that only site rows carry', () => {
    const found = rowsOf(of('sample-displacement'), 'stock').filter(({ value }) => fineFigures.includes(value ?? -1));
    expect(found).toHaveLength(fineFigures.length);
    for (const { grain } of found) expect(grain).toBe(5);
  });
});
