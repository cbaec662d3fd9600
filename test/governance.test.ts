import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mgiAssessments } from '../src/sources/governance/mgi-assessments.ts';
import { assessmentFile } from '../src/sources/sample/assessments.ts';
import { anonymous } from './support/anonymous.ts';
import { load } from './support/database.ts';

/** Comparison of assessments, and what an anonymous caller learns of assessments that are not released: nothing. */
const { database, server, ask } = anonymous();

type Found = { id: string; sequence: number; profile: { id: string } };
const assessmentsOf = async (area: string): Promise<Found[]> =>
  (
    await ask(
      `{ governanceAssessments(filter: { area: { in: ["${area}"] } }, orderBy: [PERIOD_START_ASC]) { nodes { id sequence profile { id } } } }`,
    )
  ).body.data.governanceAssessments.nodes;

const comparison = `
  query comparison($profile: ID!, $from: ID!, $to: ID!) {
    node(id: $profile) { ... on GovernanceProfile { comparison(from: $from, to: $to) {
      from { sequence } to { sequence } unmoved
      domains { item { code } from to change notComparable comparableQuestions }
      moved { from { code edition { code } } to { code edition { code } } relation fromLevel toLevel }
      notComparable { from { code } to { code } because }
    } } }
  }`;
const compareIn = async (area: string) => {
  const [from, to] = (await assessmentsOf(area)) as [Found, Found];
  return ask(comparison, { profile: from.profile.id, from: from.id, to: to.id });
};

const [first, second] = ['XSA', 'XSB'].map(
  (area) => assessmentFile.profiles.find((profile) => profile.area === area && !profile.locality)!.assessments,
);
const levelsOf = (one: (typeof assessmentFile.profiles)[0]['assessments'][0]) =>
  new Map(one.answers.map(({ question, level }) => [question, level]));

describe('comparison', () => {
  it('of two editions goes by stated equivalence, and names the reason where it cannot', async () => {
    const { body } = await compareIn('XSA');
    const result = body.data.node.comparison;
    expect([result.from.sequence, result.to.sequence]).toEqual([1, 2]);
    for (const domain of result.domains) expect(domain).toMatchObject({ change: null, notComparable: 'OTHER_EDITION' });
    const because = new Map<string, string>(
      result.notComparable.map((line: { from?: { code: string }; to?: { code: string }; because: string }) => [
        `${line.from?.code ?? ''}>${line.to?.code ?? ''}`,
        line.because,
      ]),
    );
    expect(because.get('Q05>Q05')).toBe('OTHER_SCOPE');
    expect(because.get('Q06>Q06')).toBe('OTHER_SCOPE');
    expect(because.get('Q08>Q08')).toBe('OTHER_SCALE');
    for (const code of ['Q07', 'Q09', 'Q10']) {
      expect(because.get(`${code}>`)).toBe('NOT_ASKED_SINCE');
      expect(because.get(`>${code}`)).toBe('NOT_ASKED_BEFORE');
    }
    const [before, after] = first!.map(levelsOf) as [Map<string, number | null>, Map<string, number | null>];
    const comparable = ['Q01', 'Q02', 'Q03', 'Q04', 'Q11', 'Q12'].filter(
      (code) => (before.get(code) ?? null) !== null && (after.get(code) ?? null) !== null,
    );
    expect(result.moved.length + result.unmoved).toBe(comparable.length);
    for (const { from, fromLevel, toLevel } of result.moved)
      expect([fromLevel, toLevel]).toEqual([before.get(from.code), after.get(from.code)]);
    // Three of other scope or scale, three asked before and three since, and six that either compare or lack an answer.
    expect(result.notComparable.length + comparable.length).toBe(3 + 6 + 6);
  });

  it('within one edition tells the change of each domain', async () => {
    const { body } = await compareIn('XSB');
    const result = body.data.node.comparison;
    for (const { from, to, change, notComparable } of result.domains) {
      expect(notComparable).toBeNull();
      expect(change).toBeCloseTo(to - from, 9);
    }
    const [before, after] = second!.map(levelsOf) as [Map<string, number | null>, Map<string, number | null>];
    const moved = [...before].filter(([code, level]) => {
      const later = after.get(code) ?? null;
      return level !== null && later !== null && later !== level;
    });
    expect(result.moved.map(({ to }: { to: { code: string } }) => to.code)).toEqual(moved.map(([code]) => code));
    expect(result.moved.length).toBeGreaterThan(0);
  });

  it('refuses assessments of others, of nobody, and the wrong way round', async () => {
    const [a, b] = await Promise.all([assessmentsOf('XSA'), assessmentsOf('XSB')]);
    const codeOf = async (from: string, to: string) =>
      (await ask(comparison, { profile: a[0]!.profile.id, from, to })).body.errors?.[0]?.extensions.code;
    expect(await codeOf(a[0]!.id, b[0]!.id)).toBe('BAD_ARGUMENT');
    expect(await codeOf('gas_nothing', a[1]!.id)).toBe('BAD_ARGUMENT');
    expect(await codeOf(a[1]!.id, a[0]!.id)).toBe('BAD_ARGUMENT');
    expect(await codeOf(a[0]!.id, a[1]!.id)).toBeUndefined();
  });
});

describe('no ranking', () => {
  it.each([
    'governanceAssessments(orderBy: [SCORE_ASC]) { nodes { id } }',
    'governanceScores(orderBy: [LEVEL_DESC]) { nodes { id } }',
    'governanceProfiles { nodes { scores(orderBy: [LEVEL_ASC]) { nodes { id } } } }',
  ])('%s', async (field) => {
    const { body } = await ask(`{ ${field} }`);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'RANKING_REFUSED' } });
    expect(body.errors[0].message).toContain('comparison');
  });

  it('of where displaced people fare worst, which has a reason of its own', async () => {
    const { body } = await ask('{ solutionsScores(orderBy: [SCORE_ASC]) { nodes { id } } }');
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'RANKING_REFUSED' } });
    expect(body.errors[0].message).toMatch(/^orderBy: SCORE_ASC would rank places where displaced people live/);
    expect(body.errors[0].message).not.toMatch(/polic|comparison/);
  });
});

describe('assessments that are not released', () => {
  it('do not exist: neither they nor their profiles, answers, scores, findings, practices', async () => {
    for (const area of ['XSD', 'XSE', 'XSF']) {
      const { body } = await ask(`{
        governanceAssessments(filter: { area: { in: ["${area}"] } }) { totalCount }
        governanceAnswers(filter: { area: { in: ["${area}"] } }) { totalCount nodes { id } }
        practices(filter: { area: { in: ["${area}"] } }) { totalCount }
        governanceProfiles(filter: { area: { in: ["${area}"] }, dataset: { in: ["sample-assessments"] } }) { totalCount }
        governanceSideBySide(area: "${area}", framework: "SAMPLE-INSTRUMENT", domain: "SI-D1") { national { id } local { id } }
      }`);
      expect(body.data).toMatchObject({
        governanceAssessments: { totalCount: 0 },
        governanceAnswers: { totalCount: 0 },
        practices: { totalCount: 0 },
        governanceProfiles: { totalCount: 0 },
        governanceSideBySide: { national: [], local: [] },
      });
    }
    // One of the two of this country is released.
    expect(await assessmentsOf('XSC')).toHaveLength(1);
  });

  it('everything that can be listed is clean, and notes are withheld alike with and without one', async () => {
    const { body } = await ask(`{
      governanceAssessments(first: 100) { nodes { findings { text { value } } practices { nodes { title { value } } } domainScores { score } } }
      governanceAnswers(first: 1000) { nodes { note evidence { value } withheld { field reason tier } } }
      practices(first: 100) { nodes { title { value } } }
    }`);
    const { nodes } = body.data.governanceAnswers;
    expect(nodes.length).toBeGreaterThan(80);
    expect(
      new Set(nodes.map(({ note, withheld }: { note: null; withheld: object }) => JSON.stringify([note, withheld]))),
    ).toEqual(new Set([JSON.stringify([null, [{ field: 'note', reason: 'FIELD', tier: 'RESTRICTED' }]])]));
  });

  it('taking an assessment back closes what was released of it, at earlier moments, too', async () => {
    const path = join(tmpdir(), `mgi-${process.pid}.json`);
    const write = async (status: string, day: string) => {
      const file = JSON.parse(JSON.stringify(assessmentFile).replace(/ ?CANARY-[A-Z-]+-\d{3}/g, ''));
      file.release = day;
      file.releasedOn = day;
      file.profiles = [file.profiles[0]];
      file.profiles[0].area = 'XSL';
      file.profiles[0].assessments = [{ ...file.profiles[0].assessments[0], status }];
      writeFileSync(path, JSON.stringify(file));
      const [report] = await load(database(), mgiAssessments, [{ path, name: 'a.json' }]);
      expect([report?.outcome, report?.rejected]).toEqual(['PUBLISHED', 0]);
    };
    const seen = async (moment = '') => {
      const { body } = await server().ask(`{
        governanceAnswers(filter: { area: { in: ["XSL"] } } ${moment}) { totalCount }
        governanceAssessments(filter: { area: { in: ["XSL"] } } ${moment}) { totalCount }
        governanceProfiles(filter: { area: { in: ["XSL"] }, dataset: { in: ["mgi-assessments"] } } ${moment}) { totalCount } }`);
      return Object.values(body.data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount);
    };
    await write('GOV_REVIEW', '2026-07-01');
    expect(await seen()).toEqual([0, 0, 0]);
    await write('PUBLISHED', '2026-07-02');
    expect(await seen()).toEqual([12, 1, 1]);
    // What was under review then is not read by way of an earlier moment.
    expect((await seen(', asOf: { date: "2026-07-01" }'))[0]).toBe(0);
    await write('WITHDRAWN', '2026-07-03');
    expect(await seen()).toEqual([0, 0, 0]);
    expect(await seen(', asOf: { date: "2026-07-02" }')).toEqual([0, 0, 0]);
  });
});
