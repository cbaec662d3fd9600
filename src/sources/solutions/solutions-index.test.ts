import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../index.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { areaMeans, type LocalityScore } from './area-means.ts';
import { solutionsIndex } from './solutions-index.ts';

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/formats/solutions-index.example.json'), 'utf8'),
);
type Example = typeof example;

const read = async (change: (file: Example) => void = () => {}): Promise<Entry[]> => {
  const file = structuredClone(example);
  change(file);
  const entries: Entry[] = [];
  for (const plan of await solutionsIndex.plan([written('unheard-of.json', JSON.stringify(file))]))
    for await (const entry of solutionsIndex.read(plan)) entries.push(entry);
  return entries;
};
const scores = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'solutionsScore' ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value, entry.reason]] : []));

describe('scores of conditions for solutions in the exchange format', () => {
  it('reads the documented example, which no other source takes', async () => {
    const entries = await read();
    expect(rejects(entries)).toEqual([]);
    expect(entries.filter(({ type }) => type === 'solutionsDimension')).toHaveLength(5);
    const seen = await glimpse(written('unheard-of.json', JSON.stringify(example)));
    expect(sources.filter((source) => source.recognises?.(seen) === true).map(({ code }) => code)).toEqual([
      'solutions-index',
    ]);
  });

  it('keeps zero, not reported, not collected and not told apart', async () => {
    const second = scores(await read()).filter(({ locality }) => locality === 'L-002');
    expect(second.map(({ dimension, score, status }) => [dimension, score, status])).toEqual([
      ['MOBILITY', '0', 'NORMAL'],
      ['SAFETY', null, 'NOT_REPORTED'],
      ['SERVICES', '38.5', 'NORMAL'],
      ['COHESION', null, 'NOT_COLLECTED'],
    ]);
  });

  it('puts what the provider says of an area before a mean, and suppresses means over few localities', async () => {
    const areas = scores(await read()).filter(
      ({ locality, dimension }) => locality === null && dimension === 'MOBILITY',
    );
    expect(areas.map(({ area, score, status, basis }) => [area.code, score, status, basis])).toEqual([
      ['XSB', '58.2', 'NORMAL', 'STATED'],
      ['XB02', '49.5', 'NORMAL', 'STATED'],
      ['XB01', null, 'SUPPRESSED', 'MEAN_OF_LOCALITIES'],
      ['XB0101', null, 'SUPPRESSED', 'MEAN_OF_LOCALITIES'],
    ]);
  });

  it('rejects what does not fit, and repeats no score of a locality', async () => {
    const entries = await read((file) => {
      file.localities[0].composite = 58;
      file.localities.push({ ...file.localities[1] });
      file.localities.push({ ...file.localities[1], code: 'L-003', scores: { HEALTH: 3 } });
      file.localities.push({ ...file.localities[1], code: 'L-004', scores: { MOBILITY: 3 }, composite: 3 });
      file.areas.push({ level: 'ADMIN1', scores: { MOBILITY: 3 } });
      file.areas.push({ ...file.areas[1] });
    });
    expect(rejects(entries)).toEqual([
      ['areas', null, 'an area has a p-code, and the whole country has none'],
      ['areas', null, 'a second score of this area and group'],
      ['localities', null, 'the composite is not the weighted mean of the dimensions'],
      ['localities', null, 'a second entry of this locality and group'],
      ['localities', null, "'HEALTH' is not a dimension of the index"],
      ['localities', null, 'a composite, and a dimension without a score'],
    ]);
  });

  it.each<[string, (file: Example) => void]>([
    ['localities.0', (file) => Object.assign(file.localities[0], { name: 'A village' })],
    ['localities.0', (file) => Object.assign(file.localities[0], { latitude: 12.3456789 })],
    ['localities.0.code', (file) => Object.assign(file.localities[0], { code: 'a village by the river' })],
    ['threshold', (file) => Object.assign(file, { threshold: 2 })],
    ['the scale ends', (file) => Object.assign(file.index.scale, { highest: 0 })],
    ['the round ends before', (file) => Object.assign(file.round, { end: '2026-01-01' })],
    ['has no weight', (file) => delete file.index.dimensions[0].weight],
    ['COMPOSITE stands for', (file) => Object.assign(file.index.dimensions[0], { code: 'COMPOSITE' })],
  ])('refuses a file as a whole: %s', async (words, change) => {
    await expect(read(change)).rejects.toThrow(words);
  });
});

describe('means by area', () => {
  const locality = fc.record({
    adm1: fc.constantFrom('A', 'B', 'C'),
    adm2: fc.constantFrom('1', '2', '3', null),
    score: fc.integer({ min: 0, max: 100 }),
  });

  it('give no mean over fewer localities back, at any level', () => {
    fc.assert(
      fc.property(fc.array(locality, { maxLength: 80 }), (raw) => {
        const rows: LocalityScore[] = raw.map((row) => ({ ...row, adm2: row.adm2 && `${row.adm1}${row.adm2}` }));
        const means = areaMeans(rows, 5);
        for (const { mean, localities } of means)
          expect((localities ?? 5) >= 5 && (mean === null) === (localities === null)).toBe(true);
        const count = (of: string | null) => means.find(({ area }) => area === of)?.localities ?? null;
        const wholes = [
          [null, ['A', 'B', 'C']] as const,
          ...['A', 'B', 'C'].map((one) => [one, ['1', '2', '3'].map((two) => one + two)] as const),
        ];
        for (const [whole, parts] of wholes) {
          const all = count(whole);
          if (all === null) continue;
          // What is left of a shown whole is nothing, or rests on enough.
          const left = all - parts.reduce((sum, part) => sum + (count(part) ?? 0), 0);
          expect(left === 0 || left >= 5).toBe(true);
        }
      }),
    );
  });

  it('count each locality once', () => {
    const rows = [10, 20, 30, 40, 50].map((score) => ({ adm1: 'A', adm2: 'A1', score }));
    expect(areaMeans(rows, 5)).toEqual([
      { area: null, grain: 0, mean: 30, localities: 5 },
      { area: 'A', grain: 1, mean: 30, localities: 5 },
      { area: 'A1', grain: 2, mean: 30, localities: 5 },
    ]);
  });
});
