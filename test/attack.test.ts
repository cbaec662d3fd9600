import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../src/sources/sample/random.ts';
import { surveyMicrodata } from '../src/sources/surveys/survey-microdata.ts';
import {
  type Bounds,
  byDifferences,
  byPrograms,
  isDetermined,
  openSolver,
  type System,
  systemOf,
} from './attack/bounds.ts';
import { guesses } from './attack/guesses.ts';
import { contradictions, harvest, type Told } from './attack/harvest.ts';
import { type Person, population, surveyFiles, truthOf } from './attack/population.ts';
import { flips } from './attack/releases.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';

/** How many people, questions and programs: enough to notice, unless a person asks for more. */
const asked = (name: string, usual: number) => Number(process.env[`ATTACK_${name}`] ?? usual);
const sizes = {
  records: asked('RECORDS', 6000),
  questions: asked('QUESTIONS', 150),
  programs: asked('PROGRAMS', 40),
};
const isReport = process.env.ATTACK_RECORDS !== undefined;

/** What tables may give away: of the cells that are not told, this share at most is determined. */
const bound = 0.01;

const lines: string[] = [];
const report = (attack: string, result: string, allowed: string) =>
  lines.push(`| ${attack} | ${result} | ${allowed} |`);
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

describe('attacks on the tables of a survey that everybody may read', () => {
  const people = population(sizes.records, 'the first release');
  const truth = truthOf(people);
  let database: Database;
  let server: TestServer;
  let told: ReadonlyMap<string, Told>;
  let system: System;
  let drawn: readonly Bounds[];

  beforeAll(async () => {
    database = await createDatabase();
    await load(database, surveyMicrodata, surveyFiles(people, 1));
    server = await startServer(database);
    told = await harvest(server);
    system = systemOf(told);
    drawn = byDifferences(system);
  });
  afterAll(async () => {
    await server?.close();
    await database?.drop();
    if (isReport)
      console.log(
        [`${sizes.records} records, ${told.size} numbers in all tables, ${system.hidden.length} of them hidden`, '']
          .concat(['| attack | result | allowed |', '|---|---|---|'], lines)
          .join('\n'),
      );
  });

  const countIn =
    ({ keys }: System) =>
    (cell: number): number =>
      truth.get(keys[cell] as string) ?? 0;
  const chosen = ({ hidden }: System, count: number): readonly number[] => {
    const random = randomFrom('cells');
    return hidden
      .map((cell) => [random.next(), cell] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, count)
      .map(([, cell]) => cell);
  };
  const judge = (attack: string, { keys }: System, bounds: readonly Bounds[], cells: readonly number[]) => {
    // Bounds that leave the truth out are no attack but a mistake.
    for (const [index, { least, most }] of bounds.entries()) {
      const key = keys[cells[index] as number] as string;
      const count = truth.get(key) ?? 0;
      expect(count, key).toBeGreaterThanOrEqual(least - 1e-6);
      expect(count).toBeLessThanOrEqual(most + 1e-6);
    }
    const determined = bounds.filter(isDetermined).length;
    report(attack, `${share(determined, cells.length)} determined`, `at most ${100 * bound} %`);
    return determined / cells.length;
  };

  it('hides something and tells much', () => {
    expect(system.hidden.length).toBeGreaterThan(100);
    expect([...told.values()].filter(({ status }) => status === 'ROUNDED').length).toBeGreaterThan(100);
    for (const [index, key] of system.keys.entries())
      if (!system.hidden.includes(index)) expect(truth.get(key) ?? 0, key).toBeGreaterThanOrEqual(10);
  });

  it('averaging: no question in other words has another answer', { timeout: 1_800_000 }, async () => {
    const found = await contradictions(server, told, sizes.questions);
    report(
      'averaging',
      `${found.contradictions} other answers for ${found.cells} numbers of ${sizes.questions} questions`,
      '0',
    );
    expect(found.cells).toBeGreaterThan(sizes.questions);
    expect(found.contradictions).toBe(0);
  });

  it('differencing: a whole without its other parts', () => {
    expect(
      judge(
        'differencing',
        system,
        system.hidden.map((cell) => drawn[cell] as Bounds),
        system.hidden,
      ),
    ).toBeLessThanOrEqual(bound);
  });

  it('linear programs over all margins together', { timeout: 1_800_000 }, async () => {
    // All tables together take a solver minutes: the usual run looks at those by three variables.
    const part = isReport ? system : systemOf(told, ['sex', 'age', 'reason']);
    const cells = chosen(part, sizes.programs);
    const found = byPrograms(await openSolver(), part, byDifferences(part), cells);
    expect(judge('linear programs', part, found, cells)).toBeLessThanOrEqual(bound);
    const { solved, prior } = guesses(part, cells, found, countIn(part));
    // Two standard errors of a share of so many.
    const chance = 2 * Math.sqrt((prior * (1 - prior)) / cells.length);
    report(
      'guesses between the bounds',
      `${(100 * solved).toFixed(1)} % right; ${(100 * prior).toFixed(1)} % without them`,
      'no better than without them, but for chance',
    );
    expect(solved).toBeLessThanOrEqual(prior + chance);
  });

  it('a release with one person more is held', async () => {
    const more: Person[] = [...people, ...population(1, 'one more')];
    const [held] = await load(database, surveyMicrodata, surveyFiles(more, 2));
    report('two releases, one person more', `${held?.outcome}`, 'HELD');
    expect(held).toMatchObject({ outcome: 'HELD' });
    expect(held?.gates.find(({ name }) => name === 'survey_record changes')?.passed).toBe(false);
    expect(await harvest(server)).toEqual(told);
    // Somebody vouches for the records: the tables stay all the same.
    const [forced] = await load(database, surveyMicrodata, surveyFiles(more, 2), { override: 'A correction' });
    expect(forced).toMatchObject({ outcome: 'PUBLISHED' });
    expect(await harvest(server)).toEqual(told);
  });

  it('two releases, a fiftieth more: what is known of each does not tell the rest', async () => {
    // One of them takes the place of the one that was forced.
    const added = population(Math.ceil(sizes.records / 50) + 2, 'a fiftieth more');
    const [next] = await load(database, surveyMicrodata, surveyFiles([...people, ...added], 3));
    expect(next).toMatchObject({ outcome: 'PUBLISHED' });
    const { right, prior } = flips(told, await harvest(server), added, truth);
    const chance = 2 * Math.sqrt((prior * (1 - prior)) / added.length);
    report(
      `two releases, ${added.length} people more: the reason of each guessed from what moved`,
      `${(100 * right).toFixed(1)} % right; ${(100 * prior).toFixed(1)} % without`,
      'no better than without, but for chance',
    );
    expect(right).toBeLessThanOrEqual(prior + chance);
  });

  it('the attacks bite: without complementary suppression and rounding they find what is hidden', async () => {
    const bare = new Map(
      [...told].map(([key, cell]) => {
        const count = truth.get(key) ?? 0;
        return [
          key,
          {
            ...cell,
            base: 1,
            ...(count < 10 ? { records: null, status: 'SUPPRESSED' } : { records: count, status: 'EXACT' }),
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
