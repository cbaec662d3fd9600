import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  deathsByYear,
  policyLevels,
  policyLevelsOf,
  remittanceCostAfghanistan2017,
} from '../../../test/known-answers/unsd.ts';
import { keyOf, observationsOf, rejectsOf, scoresOf } from './unsd-sdg.fixture.ts';
import { unsdSdg } from './unsd-sdg.ts';

const data = resolve(import.meta.dirname, '../../..', process.env.TRIBUTARY_DATA ?? '../shared/data');
const real = join(data, 'unsd-sdg');
const present = existsSync(real);

describe.skipIf(!present)(`real files${present ? '' : ' (skipped: real data folder absent)'}`, () => {
  const all = present
    ? readdirSync(real, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    : [];
  const files = all.map(({ parentPath, name }) => ({ path: join(parentPath, name), name }));

  test('every row of the three releases is read, and the answers are those of the raw files', async () => {
    const releases: Record<string, { observations: number; rejects: number; areas: number; scores: number }> = {};
    const costs: Record<string, number> = {};
    const costKeys = new Set<string>();
    const deaths: Record<string, number> = {};
    const levels: Record<string, number> = {};
    const albania: string[] = [];
    for (const release of await unsdSdg.plan(files)) {
      const entries = await Array.fromAsync(unsdSdg.read(release));
      releases[release.version] = {
        observations: observationsOf(entries).length,
        rejects: rejectsOf(entries).length,
        areas: entries.filter(({ type }) => type === 'area').length,
        scores: scoresOf(entries).length,
      };
      for (const observation of observationsOf(entries)) {
        const { series, area, period, value } = observation;
        if (series === 'SM_DTH_MIGR' && area.code === '1') deaths[period.label] = Number(value);
        if (series !== 'SI_RMT_COST' || area.code !== '4' || period.label !== '2017') continue;
        costs[release.version] = Number(value);
        costKeys.add(keyOf(observation));
      }
      for (const { area, item, level } of scoresOf(entries)) {
        if (item === '10.7.2') levels[level ?? 'N'] = (levels[level ?? 'N'] ?? 0) + 1;
        if (area.code === '8') albania.push(String(level));
      }
    }
    expect(releases).toEqual({
      '2019.Q1.G.01': { observations: 8930, rejects: 0, areas: 12, scores: 0 },
      '2019.Q2.G.01': { observations: 14_646, rejects: 0, areas: 12, scores: 0 },
      '2020-10': { observations: 29_184, rejects: 0, areas: 15, scores: 1127 },
    });
    expect(costs).toEqual(remittanceCostAfghanistan2017(data));
    expect(costKeys.size).toBe(1);
    expect(deaths).toEqual(deathsByYear(data));
    expect(levels).toEqual(policyLevels(data));
    expect(albania).toEqual(policyLevelsOf(data, '8'));
  });

  test('releases agree on the keys of what they share', async () => {
    const plans = await unsdSdg.plan(files);
    const keys = await Promise.all(
      plans.map(async (release) => new Set(observationsOf(await Array.fromAsync(unsdSdg.read(release))).map(keyOf))),
    );
    const shared = (a: number, b: number, series: string) =>
      [...keys[a]!].filter((key) => key.startsWith(`{"series":"${series}",`) && keys[b]!.has(key)).length;
    expect(shared(0, 1, 'SI_RMT_COST')).toBe(294);
    expect(shared(0, 2, 'SI_RMT_COST')).toBe(294);
    expect(shared(0, 1, 'SL_EMP_FTLINJUR')).toBe(1582);
    expect(shared(1, 2, 'SL_EMP_FTLINJUR')).toBe(3206);
    expect(shared(1, 2, 'VC_HTF_DETVSX')).toBe(386);
    expect(shared(0, 2, 'SE_IMP_FPOF')).toBe(32);
    expect(shared(0, 2, 'SG_REG_BRTH')).toBe(114);
  });

  test('the raw files give the answers known from the published tables', () => {
    expect(deathsByYear(data)).toEqual({ 2014: 5290, 2015: 6584, 2016: 8072, 2017: 6279, 2018: 4937, 2019: 5306 });
    expect(policyLevels(data)).toEqual({ 1: 5, 2: 46, 3: 59, 4: 1, N: 50 });
    expect(policyLevelsOf(data, '8')).toEqual(['3', '2', '4', '4', '3', '3', '2']);
    expect(remittanceCostAfghanistan2017(data)).toEqual({ '2019.Q1.G.01': 9.88, '2019.Q2.G.01': 9.9, '2020-10': 9.9 });
  });
});
