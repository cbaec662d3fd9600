import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contributor, fingerprints, isApart } from '../src/sources/cubes/cube-tables.ts';
import { randomFrom } from '../src/sources/sample/random.ts';
import type { CubeCellInput } from '../src/sources/source.ts';
import { type Bounds, byDifferences, byPrograms, isDetermined, openSolver, type System } from './attack/bounds.ts';
import { cellKey, flips, happened, systemOf, tables, truthOf } from './attack/nested.ts';
import { attackedSource, harvestCube, tablesCode } from './attack/nested-server.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { agree, grant } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';

/** How many incidents and programs: enough to notice, unless a person asks for more. */
const asked = (name: string, usual: number) => Number(process.env[`ATTACK_${name}`] ?? usual);
const sizes = { records: asked('RECORDS', 4000), programs: asked('PROGRAMS', 6), releases: asked('RELEASES', 1) };
const isReport = process.env.ATTACK_RECORDS !== undefined;
/** Of the cells that are not told, this share at most is determined. */
const bound = 0.01;

const lines: string[] = [];
afterAll(() => {
  if (isReport) console.log(['| tier | attack | result | allowed |', '|---|---|---|---|', ...lines].join('\n'));
});

const tiers = ['OPEN', 'PARTNER', 'RESTRICTED'] as const;
const incidents = happened(sizes.records, 'the first release');
/** So many newcomers make new tables; the first of them come over the API, the others are worked out from cells. */
const newcomers = (release: number) => happened(Math.ceil(sizes.records / 50), `a fiftieth more ${release}`);
type Tables = ReadonlyMap<string, CubeCellInput>;

/** What each tier is told over the API, before and after a second release. */
let database: Database;
let server: TestServer;
const harvested: { readonly [tier in (typeof tiers)[number]]?: readonly [first: Tables, second: Tables] } = {};
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  const release = async (records: readonly Contributor[], version: string) => {
    const [report] = await load(database, attackedSource(records, version), []);
    expect(report).toMatchObject({ outcome: 'PUBLISHED', rejected: 0 });
  };
  await release(incidents, '1');
  const datasets = [tablesCode];
  const headers = {
    OPEN: {},
    PARTNER: standingOn({ tier: 'PARTNER', agreements: [await agree(database, { datasets })] }),
    RESTRICTED: standingOn({
      tier: 'RESTRICTED',
      grant: await grant(database, { tier: 'RESTRICTED', datasets, classes: [] }),
    }),
  };
  const all = () => Promise.all(tiers.map((tier) => harvestCube(server, tier, headers[tier], cellKey)));
  const first = await all();
  await release([...incidents, ...newcomers(0)], '2');
  const second = await all();
  for (const [index, tier] of tiers.entries()) Object.assign(harvested, { [tier]: [first[index], second[index]] });
}, 600_000);
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

describe.each(tiers)('attacks on tables at nested levels, as told to %s', (tier) => {
  const truth = truthOf(incidents);
  let told: Tables;
  let system: System;
  let drawn: readonly Bounds[];
  beforeAll(() => {
    told = harvested[tier]?.[0] as Tables;
    system = systemOf(told);
    drawn = byDifferences(system);
  }, 120_000);
  const report = (attack: string, result: string, allowed: string) =>
    lines.push(`| ${tier} | ${attack} | ${result} | ${allowed} |`);
  const countOf = (cell: number) => truth.get(system.keys[cell] as string) ?? 0;
  const judge = (attack: string, bounds: readonly Bounds[], cells: readonly number[]) => {
    for (const [index, { least, most }] of bounds.entries()) {
      const count = countOf(cells[index] as number);
      // Bounds that leave the truth out are no attack but a mistake.
      expect(count, system.keys[cells[index] as number]).toBeGreaterThanOrEqual(least - 1e-6);
      expect(count).toBeLessThanOrEqual(most + 1e-6);
    }
    const determined = bounds.filter(isDetermined).length;
    const share = `${determined} of ${cells.length} (${((100 * determined) / cells.length).toFixed(2)} %)`;
    report(attack, `${share} determined`, `at most ${100 * bound} %`);
    return determined / cells.length;
  };

  it('is told over the API what the engine works out, and nothing else', () => {
    const shown = (cells: Tables) => [...cells].map(([key, { count, status }]) => [key, count, status]).sort();
    expect(shown(told)).toEqual(shown(tables(incidents, tier)));
    expect(shown(harvested[tier]?.[1] as Tables)).toEqual(shown(tables([...incidents, ...newcomers(0)], tier)));
  });

  it('hides something and tells much, and what it tells is true', () => {
    const shown = [...told.values()].filter(({ count }) => count !== null).length;
    report('', `${told.size} numbers, ${system.hidden.length} of them hidden`, '');
    expect(system.hidden.length).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(100);
    for (const [index, { least, most }] of system.bounds.entries()) {
      expect(countOf(index)).toBeGreaterThanOrEqual(least);
      expect(countOf(index)).toBeLessThanOrEqual(most);
    }
  });

  it('differencing over all levels', () => {
    const found = system.hidden.map((cell) => drawn[cell] as Bounds);
    expect(judge('differencing', found, system.hidden)).toBeLessThanOrEqual(bound);
  });

  it('linear programs over all levels and margins together', { timeout: 1_800_000 }, async () => {
    const random = randomFrom('cells');
    const cells = system.hidden.toSorted(() => random.next() - 0.5).slice(0, sizes.programs);
    const found = byPrograms(await openSolver(), system, drawn, cells);
    expect(judge('linear programs', found, cells)).toBeLessThanOrEqual(bound);
    const frequency = Map.groupBy(system.hidden, countOf);
    const usual = [...frequency].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] as number;
    const right = (guess: (index: number) => number) =>
      cells.filter((cell, index) => guess(index) === countOf(cell)).length / cells.length;
    const solved = right((index) => Math.round(((found[index] as Bounds).least + (found[index] as Bounds).most) / 2));
    const prior = right(() => usual);
    report(
      'guesses between the bounds',
      `${(100 * solved).toFixed(1)} % right; ${(100 * prior).toFixed(1)} % without them`,
      'no better, but for chance',
    );
    expect(solved).toBeLessThanOrEqual(prior + 2 * Math.sqrt((prior * (1 - prior)) / cells.length));
  });

  it('a release with a fiftieth more: what is known of each does not tell the rest', () => {
    const tries = Array.from({ length: sizes.releases }, (_, index) => {
      const added = newcomers(index);
      const after = index ? tables([...incidents, ...added], tier) : (harvested[tier]?.[1] as Tables);
      return { ...flips(told, after, added, truth), count: added.length };
    });
    const mean = (of: 'right' | 'prior') => tries.reduce((sum, one) => sum + one[of], 0) / tries.length;
    const [right, prior] = [mean('right'), mean('prior')];
    const chance = 2 * Math.sqrt((prior * (1 - prior)) / tries.reduce((sum, { count }) => sum + count, 0));
    report(
      `${tries.length} releases with ${tries[0]?.count} more: the cause of each guessed from what moved`,
      `${(100 * right).toFixed(1)} % right; ${(100 * prior).toFixed(1)} % without`,
      `at most ${(100 * (prior + chance)).toFixed(1)} %: no better, but for chance`,
    );
    expect(right).toBeLessThanOrEqual(prior + chance);
  });

  it('without complementary suppression they find what is hidden', () => {
    const bare = new Map(
      [...told].map(([key, cell]) => {
        const count = truth.get(key) ?? 0;
        const isFew = count < cell.threshold;
        return [
          key,
          {
            ...cell,
            tier: 'RESTRICTED' as const,
            count: isFew ? null : count,
            status: isFew ? ('SUPPRESSED' as const) : ('EXACT' as const),
          },
        ];
      }),
    );
    const open = systemOf(bare);
    const bounds = byDifferences(open);
    const found = open.hidden.filter((cell) => isDetermined(bounds[cell] as Bounds));
    expect(found.length / open.hidden.length).toBeGreaterThan(bound);
  });
});

it('fewer than a fiftieth do not make new tables', () => {
  const before = fingerprints(incidents, 'secret');
  const after = (more: number) => fingerprints([...incidents, ...happened(more, 'fewer')], 'secret');
  expect(isApart(before, after(Math.floor(sizes.records / 51)))).toBe(false);
  expect(isApart(before, after(Math.ceil(sizes.records / 50)))).toBe(true);
  expect(isApart(before, before)).toBe(true);
});
