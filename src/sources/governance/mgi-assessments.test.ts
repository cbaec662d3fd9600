import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { glimpse } from '../read/glimpse.ts';
import { personalIn } from '../read/personal.ts';
import { shownFrom } from '../rooms/governance-assessments.ts';
import type { Entry, SourceFile } from '../source.ts';
import { domainScores } from './domain-scores.ts';
import { mgiAssessments } from './mgi-assessments.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mgi-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const example = join(import.meta.dirname, '../../../docs/formats/mgi-assessments.example.json');
// biome-ignore lint/suspicious/noExplicitAny: tests break the example at will
type Loose = any;
const changed = (change: (file: Loose) => void): SourceFile => {
  const file = JSON.parse(readFileSync(example, 'utf8'));
  change(file);
  const path = join(scratch, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(file));
  return { path, name: 'assessments.json' };
};

const read = async (file: SourceFile): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await mgiAssessments.plan([file]))
    for await (const entry of mgiAssessments.read(plan)) entries.push(entry);
  return entries;
};
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value, entry.reason]] : []));
const unchanged = () => {};

describe('assessments in the exchange format', () => {
  it('reads the documented example, scores it and agrees with the printed score', async () => {
    const entries = await read(changed(unchanged));
    expect(rejects(entries)).toEqual([]);
    expect(entries.filter(({ type }) => type === 'check')).toMatchObject([{ passed: true }]);
    expect(entries.flatMap((entry) => (entry.type === 'domainScore' ? [entry.row] : []))).toMatchObject([
      { item: { item: 'SI-D1' }, score: '100', answered: 1, applicable: 2, methodVersion: 'WEIGHTED_SHARE_1' },
    ]);
    const types = new Set(entries.map(({ type }) => type));
    for (const type of ['ratingScale', 'governanceQuestion', 'governanceAssessment', 'governanceFinding', 'practice'])
      expect(types).toContain(type);
  });

  it('takes version and day from the file, and knows its own by shape', async () => {
    const file = changed((one) => Object.assign(one, { release: 'Round 7', releasedOn: '2026-02-03' }));
    expect(await mgiAssessments.plan([file])).toMatchObject([{ version: 'Round 7', releasedOn: '2026-02-03' }]);
    expect(mgiAssessments.recognises?.(await glimpse(file))).toBe(true);
    const other = join(scratch, 'other.json');
    writeFileSync(other, '{"format": "points-of-entry"}');
    expect(mgiAssessments.recognises?.(await glimpse({ path: other, name: 'mgi.json' }))).toBe(false);
  });

  it('a printed score that differs fails a check, which holds the release', async () => {
    const entries = await read(changed((one) => (one.profiles[0].assessments[0].statedScores[0].score = 40)));
    expect(entries.filter(({ type }) => type === 'check')).toMatchObject([{ passed: false }]);
  });

  it.each([
    ['names of interviewees', (one: Loose) => (one.profiles[0].assessments[0].interviews = ['A name']), 'interviews'],
    ['an unknown status', (one: Loose) => (one.profiles[0].assessments[0].status = 'OPEN'), 'status'],
    ['a day that is none', (one: Loose) => (one.releasedOn = '2026-02-30'), 'releasedOn'],
    ['another version of the format', (one: Loose) => (one.formatVersion = 2), 'formatVersion'],
    ['no profiles', (one: Loose) => delete one.profiles, 'profiles'],
  ])('refuses a file with %s', async (_, change, named) => {
    await expect(read(changed(change))).rejects.toThrow(named);
  });

  it.each([
    [
      'a level without a value or a reason',
      (answer: Loose) => (answer.level = null),
      'it is null and no status says why',
    ],
    ['a mail address', (answer: Loose) => (answer.note = 'Ask jo@example.org'), 'a mail address'],
    ['a telephone number', (answer: Loose) => (answer.sources = ['Call +44 20 7946 0000']), 'a telephone number'],
  ])('rejects an answer with %s, without repeating it', async (_, change, reason) => {
    const found = rejects(await read(changed((one) => change(one.profiles[0].assessments[0].answers[0]))));
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBeNull();
    expect(found[0]?.[2]).toContain(reason);
  });

  it.each([
    [
      'an edition that is not defined',
      (one: Loose) => (one.profiles[0].assessments[0].edition = 'X'),
      'does not define',
    ],
    [
      'a national edition for a city',
      (one: Loose) => (one.profiles[0].locality = { code: 'C', name: { en: 'City' } }),
      'local edition needs',
    ],
    [
      'a day of publication after the release',
      (one: Loose) => (one.profiles[0].assessments[0].publishedOn = '2026-12-01'),
      'lies after',
    ],
  ])('rejects an assessment with %s', async (_, change, reason) => {
    const entries = await read(changed(change));
    expect(rejects(entries)[0]?.[2]).toContain(reason);
    expect(entries.filter(({ type }) => type === 'governanceAnswer')).toEqual([]);
  });
});

describe('who may know of an assessment', () => {
  const consent = { scope: 'PUBLICATION', on: '2024-01-01' } as const;
  it('everybody, when it is published with consent; nobody else in any other case', () => {
    expect(shownFrom({ status: 'PUBLISHED', publishedOn: '2024-01-02', consent })).toBe('OPEN');
    for (const status of ['DRAFT', 'GOV_REVIEW', 'WITHDRAWN'] as const)
      expect(shownFrom({ status, publishedOn: '2024-01-02', consent })).toBe('RESTRICTED');
    const closed = [
      { status: 'PUBLISHED', publishedOn: null, consent },
      { status: 'PUBLISHED', publishedOn: '2023-12-31', consent },
      { status: 'PUBLISHED', publishedOn: '2024-01-02', consent: { scope: 'INTERNAL', on: '2024-01-01' } },
      { status: 'PUBLISHED', publishedOn: '2024-01-02', consent: { scope: 'PUBLICATION', on: null } },
    ] as const;
    for (const one of closed) expect(shownFrom(one)).toBe('RESTRICTED');
  });
});

describe('domain scores', () => {
  const question = fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    level: fc.option(fc.integer({ min: 0, max: 2 })),
    applies: fc.boolean(),
  });
  const scoreOf = (list: readonly { weight: number; level: number | null; applies: boolean }[]) =>
    domainScores(
      list.map(({ weight }, index) => ({
        code: `Q${index}`,
        domain: 'D',
        weight,
        active: true,
        lowest: 0,
        highest: 2,
      })),
      list.map(({ level, applies }, index) => ({
        question: `Q${index}`,
        level: applies ? level : null,
        status: !applies ? 'NOT_APPLICABLE' : level === null ? 'NOT_REPORTED' : 'NORMAL',
      })),
    )[0]!;

  it('lie between 0 and 100, and never fall when a level rises', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 20 }), fc.nat(), (list, at) => {
        const one = scoreOf(list);
        expect(one.answered).toBeLessThanOrEqual(one.applicable);
        if (one.score === null) {
          expect(one.answered).toBe(0);
          return;
        }
        expect(Number(one.score)).toBeGreaterThanOrEqual(0);
        expect(Number(one.score)).toBeLessThanOrEqual(100);
        const raised = list.map((entry, index) =>
          index === at % list.length && entry.level === 1 ? { ...entry, level: 2 } : entry,
        );
        expect(Number(scoreOf(raised).score)).toBeGreaterThanOrEqual(Number(one.score));
      }),
    );
  });

  it('a question that does not apply counts nowhere, an unanswered one is no zero', () => {
    const level = (value: number | null, applies = true) => ({ weight: 1, level: value, applies });
    expect(scoreOf([level(2), level(null), level(0, false)])).toMatchObject({
      score: '100',
      answered: 1,
      applicable: 2,
    });
    expect(scoreOf([level(null)])).toMatchObject({ score: null, answered: 0, applicable: 1 });
  });
});

describe('what points at a person', () => {
  it.each([
    ['write to a.b@example.org', 'a mail address'],
    ['+33 1 23 45 67 89', 'a telephone number'],
    ['0612345678', 'a telephone number'],
    ['at 12.345678, -1.234567', 'an exact position'],
    ['IMEI 35', 'a device'],
    ['Law 2015-123 of 12.3.2015, article 45', null],
    ['https://example.org/2015/00123456', null],
    ['about 1,250,000 people in 2020 and 2021', null],
  ])('%s', (text, found) => expect(personalIn(text)).toBe(found));
});
