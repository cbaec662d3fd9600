import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CubeCell, cubeOf } from './survey-cube.ts';
import { type Dimension, dimensionsOf, noAnswer } from './survey-dimensions.ts';
import { type SurveyFile, surveyFormat } from './survey-format.ts';

const codes = (...list: readonly string[]) => list.map((code) => ({ code }));
const fileWith = (change: (file: { dimensions: unknown[]; variables: unknown[] }) => void = () => {}): SurveyFile => {
  const file = {
    format: 'survey-microdata',
    formatVersion: 1,
    release: '1',
    releasedOn: '2026-01-01',
    survey: {
      code: 'S',
      title: { en: 'S' },
      design: { en: 'S' },
      sampling: { en: 'S' },
      mode: 'WEB',
      targetPopulation: { en: 'S' },
      fieldDays: { start: '2025-01-01', end: '2025-01-02' },
      protectionStatement: { en: 'S' },
    },
    columns: { number: 'n' },
    variables: [
      { name: 'sex', label: { en: 'Sex' }, kind: 'CODE', tier: 'OPEN', codes: codes('1', '2') },
      {
        name: 'age',
        label: { en: 'Age' },
        kind: 'NUMBER',
        tier: 'OPEN',
        codes: [{ code: '-9', isMissing: true }],
      },
      { name: 'why', label: { en: 'Why' }, kind: 'CODE', tier: 'OPEN', codes: codes('A', 'B', 'C') },
      { name: 'asked', label: { en: 'Asked' }, kind: 'CODE', tier: 'OPEN', codes: codes('Y', 'N') },
      { name: 'left', label: { en: 'Left' }, kind: 'DATE', tier: 'OPEN' },
    ],
    dimensions: [
      { variable: 'sex' },
      { variable: 'age', bands: [{ code: 'young' }, { code: 'old', from: 40 }] },
      { variable: 'why' },
      { variable: 'asked' },
    ],
    recordsFile: 'r.csv',
  };
  change(file);
  return surveyFormat.parse(file);
};
const dimensions = dimensionsOf(fileWith()) as readonly Dimension[];

type Answer = { sex: string | null; age: string | null; why: string | null };
const cellsOf = (
  records: readonly { answers: Answer; weight?: string; site?: string }[],
  options: { isWeighted?: boolean; hasSites?: boolean; tier?: CubeCell['tier'] } = {},
): readonly CubeCell[] => {
  const cube = cubeOf(dimensions, { isWeighted: false, hasSites: false, ...options });
  for (const { answers, weight, site } of records)
    cube.add({
      answers: { ...answers, asked: null },
      ...{ weight: weight ?? null, site: site ?? null, stratum: null, cluster: null },
    });
  return cube.cells().filter(({ tier }) => tier === (options.tier ?? 'OPEN'));
};
const find = (cells: readonly CubeCell[], of: Readonly<Record<string, string>>) =>
  cells.find(
    ({ variables, codes }) =>
      variables.length === Object.keys(of).length && variables.every((name, index) => of[name] === codes[index]),
  ) as CubeCell;
const many = (count: number, answers: Answer, more: { weight?: string; site?: string } = {}) =>
  Array.from({ length: count }, () => ({ answers, ...more }));

describe('dimensions of a survey', () => {
  it.each<[string, unknown]>([
    ["'height' is no variable", { variable: 'height' }],
    ["'left' is neither", { variable: 'left' }],
    ["'age' is neither", { variable: 'age' }],
    ["'sex' is a dimension twice", { variable: 'sex' }],
    [
      'has no lower edge',
      {
        variable: 'age',
        bands: [
          { code: 'a', from: 1 },
          { code: 'b', from: 2 },
        ],
      },
    ],
    ['do not rise', { variable: 'age', bands: [{ code: 'a' }, { code: 'b', from: 9 }, { code: 'c', from: 2 }] }],
    ['have one code', { variable: 'age', bands: [{ code: '-9' }, { code: 'b', from: 2 }] }],
  ])('are refused where %s', (words, dimension) => {
    const name = (dimension as { variable: string }).variable;
    const keep = (one: unknown) => name === 'sex' || (one as { variable: string }).variable !== name;
    const file = fileWith((given) => {
      given.dimensions = [...given.dimensions.filter(keep), dimension];
    });
    expect(dimensionsOf(file)).toContain(words);
  });

  it('are refused where their tables would be too large', () => {
    const file = fileWith((given) => {
      const list = codes(...Array.from({ length: 60 }, (_, index) => `c${index}`));
      for (const name of ['x', 'y', 'z']) {
        given.variables.push({ name, label: { en: name }, kind: 'CODE', tier: 'OPEN', codes: list });
        given.dimensions.push({ variable: name });
      }
      given.dimensions = given.dimensions.slice(-3);
    });
    expect(dimensionsOf(file)).toContain('at most 20000');
  });

  it('put every value into one category: a band by its lower edge, what is missing apart', () => {
    const of = (dimensions[1] as Dimension).categoryOf;
    expect([of('17'), of('39.9'), of('40'), of('-9'), of(null)]).toEqual(['young', 'young', 'old', '-9', noAnswer]);
  });
});

describe('tables of a survey', () => {
  let [moved, all] = [0, 0];
  const woman = { sex: '1', age: '20', why: 'A' };
  const man = { sex: '2', age: '50', why: 'B' };
  const answer = fc.record({
    sex: fc.constantFrom('1', '2', null),
    age: fc.constantFrom('20', '50', '-9', null),
    why: fc.constantFrom('A', 'A', 'A', 'B', 'C', null),
  });

  it('round what is told, weighted numbers to what as many records stand for', () => {
    const records = [...many(243, woman, { weight: '2.5' }), ...many(333, man, { weight: '1' })];
    const cells = cellsOf(records, { isWeighted: true });
    expect(find(cells, {})).toMatchObject({ records: 580, estimate: '940', estimateBase: 20, status: 'ROUNDED' });
    expect(find(cells, { sex: '1' })).toMatchObject({ records: 240, estimate: '600' });
    expect(find(cells, { sex: '1', why: 'A' })).toMatchObject({ records: null, status: 'SUPPRESSED' });
  });

  it('tell partners and holders of a grant the same, so that no number moves sooner for them', () => {
    const records = [...many(243, woman, { weight: '2.5' }), ...many(333, man, { weight: '1' })];
    const told = (tier: CubeCell['tier']) => find(cellsOf(records, { isWeighted: true, tier }), { sex: '1' });
    for (const tier of ['OPEN', 'PARTNER', 'RESTRICTED'] as const)
      expect(told(tier)).toMatchObject({ records: 240, estimate: '600', estimateBase: 20, status: 'ROUNDED' });
  });

  it('tell each tier what follows from the tables of the tier above', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 60, maxLength: 300 }), (answers) => {
        const records = answers.map((one) => ({ answers: one }));
        const [open, partner, restricted] = (['OPEN', 'PARTNER', 'RESTRICTED'] as const).map((tier) =>
          cellsOf(records, { tier }),
        ) as [readonly CubeCell[], readonly CubeCell[], readonly CubeCell[]];
        for (const [index, { records: told }] of open.entries()) {
          const [finer, finest] = [partner[index]?.records ?? null, restricted[index]?.records ?? null];
          // What is told to fewer is told more exactly, and the coarser number is a rounding of the finer one.
          if (told !== null) expect(finer !== null && Math.floor(finer / 10 + 0.5) * 10).toBe(told);
          if (finer !== null) expect(finest).toBe(finer);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tell by the design effect no more of one person than rounded numbers do', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 400, maxLength: 400 }), fc.nat(399), (answers, gone) => {
        const told = (list: readonly Answer[]) => {
          const cube = cubeOf(dimensions, { isWeighted: true, hasSites: false });
          for (const [index, one] of list.entries())
            cube.add({
              answers: { ...one, asked: null },
              ...{ weight: String(1 + (index % 5)), site: null, stratum: `${index % 4}`, cluster: `${index % 60}` },
            });
          return cube.cells().filter(({ tier }) => tier === 'OPEN');
        };
        // The same people, but one of them answered something else.
        const other = answers.with(gone, { sex: '2', age: '50', why: 'A' });
        const [one, two] = [told(answers), told(other)];
        const both = one.flatMap((cell, index) => {
          const same = two[index];
          return cell.records !== null && cell.records === same?.records && cell.estimate === same.estimate
            ? [JSON.stringify(cell.designEffects) === JSON.stringify(same.designEffects)]
            : [];
        });
        moved += both.filter((isSame) => !isSame).length;
        all += both.length;
      }),
      { numRuns: 40 },
    );
    expect(all).toBeGreaterThan(300);
    // A rounded number moves with one person in ten.
    expect(moved / all).toBeLessThan(0.1);
  });

  it('keep back what a small sample estimates too badly, and say how much the design costs', () => {
    const few = [...many(24, woman, { weight: '2.5' }), ...many(33, man, { weight: '1' })];
    expect(find(cellsOf(few, { isWeighted: true }), { sex: '1' })).toMatchObject({ records: 20, estimate: null });
    const more = [...many(243, woman, { weight: '2.5' }), ...many(333, man, { weight: '1' })];
    expect(find(cellsOf(more, { isWeighted: true }), { sex: '1' }).designEffects).toEqual([1]);
  });

  it('suppress what rests on too few, nobody included, and never tell zero', () => {
    const cells = cellsOf([...many(30, woman), ...many(9, man), ...many(30, { ...man, sex: null })]);
    expect(find(cells, { sex: '2' })).toMatchObject({ records: null, status: 'SUPPRESSED' });
    expect(find(cells, { why: 'C' })).toMatchObject({ records: null, status: 'SUPPRESSED' });
    expect(cells.every(({ records }) => records === null || records >= 10)).toBe(true);
  });

  it('count different places, too, where they are told apart', () => {
    const records = Array.from({ length: 60 }, (_, index) => ({
      answers: index % 2 ? woman : man,
      site: index % 2 ? `S${index % 4}` : `S${index % 30}`,
    }));
    expect(find(cellsOf(records, { hasSites: true }), { sex: '1' }).status).toBe('SUPPRESSED');
    expect(find(cellsOf(records), { sex: '1' }).status).toBe('ROUNDED');
  });

  it('suppress a weighted number that is nearly one person’s', () => {
    const records = [...many(20, woman, { weight: '1' }), ...many(40, man, { weight: '1' })];
    records.push({ answers: woman, weight: '1000' });
    expect(find(cellsOf(records, { isWeighted: true }), { sex: '1' }).status).toBe('SUPPRESSED');
  });

  it('say of a question that nobody was asked that it was not collected', () => {
    const cells = cellsOf(many(50, woman));
    for (const code of ['Y', 'N', noAnswer]) expect(find(cells, { asked: code }).status).toBe('NOT_COLLECTED');
    expect(cells.some(({ codes }) => codes[0] === '-9')).toBe(false);
    expect(find(cells, { sex: '1', asked: 'Y' }).status).toBe('NOT_COLLECTED');
    expect(find(cells, { sex: '1' }).status).not.toBe('NOT_COLLECTED');
  });

  it('never leave one hidden cell beside those that are told, whichever table is subtracted from which', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 20, maxLength: 400 }), (answers) => {
        const cells = cellsOf(answers.map((one) => ({ answers: one })));
        const hidden = ({ status }: CubeCell) => status !== 'ROUNDED';
        for (const whole of cells) {
          if (whole.variables.length === 3) continue;
          for (const { variable, categories } of dimensions) {
            if (whole.variables.includes(variable.name) || variable.name === 'asked') continue;
            const own = Object.fromEntries(whole.variables.map((name, index) => [name, whole.codes[index] as string]));
            if ('asked' in own) continue;
            const parts = categories.flatMap(({ code }) => find(cells, { ...own, [variable.name]: code }) ?? []);
            expect([whole, ...parts].filter(hidden)).not.toHaveLength(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
