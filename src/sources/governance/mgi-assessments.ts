import { unreadable } from '../../errors.ts';
import { languages, type TextStatus } from '../../store/languages.ts';
import { readJson } from '../read/json.ts';
import { personalIn } from '../read/personal.ts';
import type { Entry, Localized, Source, SourceFile, Subject, ValueStatus } from '../source.ts';
import { domainScores, scoreMethod } from './domain-scores.ts';
import { type MgiAssessment, type MgiFile, type MgiScale, type MgiWords, mgiFormat } from './mgi-format.ts';

/** Assessments in the exchange format `mgi-assessments`: see docs/formats. No open file of real answers is known. */
export const mgiAssessments: Source = {
  code: 'mgi-assessments',
  dataset: {
    code: 'mgi-assessments',
    domain: 'GOVERNANCE',
    title: { en: ['Migration Governance Indicators: assessments', 'SOURCE'] },
    description: {
      en: [
        'Answers, domain scores, findings and good practices of national and local assessments. They describe policies, ' +
          'not outcomes, belong to the governments that agreed to them, and rank nobody.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM',
      name: { en: ['International Organization for Migration', 'OFFICIAL'] },
      url: 'https://www.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration, Migration Governance Indicators',
    tier: 'OPEN',
  },
  dayFrom: 'CONTENT',
  recognises: (seen) => /^\s*\{[\s\S]{0,400}"format"\s*:\s*"mgi-assessments"/.test(seen.head),
  async plan(files) {
    const read = await Promise.all(files.map(async (file) => ({ file, content: await open(file) })));
    return read
      .map(({ file, content }) => ({
        version: content.release,
        releasedOn: content.releasedOn,
        files: [file],
        processing: `Domain scores were worked out from the answers by the method ${scoreMethod}.`,
      }))
      .sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : a.releasedOn > b.releasedOn ? 1 : 0));
  },
  async *read(plan) {
    for (const [index, file] of plan.files.entries())
      yield* mgiEntries(await open(file), index, plan.releasedOn, 'SOURCE');
  },
};

const open = async (file: SourceFile): Promise<MgiFile> => {
  const result = mgiFormat.safeParse(await readJson(file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unreadable(
    file.name,
    `at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`,
    'Check it against docs/formats/mgi-assessments.schema.json.',
  );
};

/** All entries of a file that was checked. An assessment is numbered by its place in the file, from 1. */
export function* mgiEntries(file: MgiFile, index: number, releasedOn: string, status: TextStatus): Iterable<Entry> {
  const words = wordsAs(status);
  const at = { file: index, line: 1 };
  for (const scale of file.scales)
    yield {
      type: 'ratingScale',
      at,
      row: {
        code: scale.code,
        name: words(scale.name),
        note: scale.note ? words(scale.note) : null,
        levels: scale.levels.map(({ value, code, name, lower, upper }) => ({
          value,
          code,
          name: name ? words(name) : null,
          lower: lower === undefined ? null : String(lower),
          upper: upper === undefined ? null : String(upper),
        })),
      },
    };
  for (const edition of file.editions) {
    const { code, title, year, level, statedQuestions } = edition;
    const row = { code, framework: file.framework, title: words(title), year: year ?? null, level, note: null };
    yield { type: 'governanceEdition', at, row: { ...row, statedQuestions: statedQuestions ?? null } };
    for (const [place, question] of edition.questions.entries())
      yield {
        type: 'governanceQuestion',
        at,
        row: {
          edition: code,
          code: question.code,
          position: place + 1,
          text: words(question.text),
          item: { framework: file.framework, item: question.item ?? question.domain },
          domain: { framework: file.framework, item: question.domain },
          items: question.speaksTo,
          scale: question.scale,
          weight: String(question.weight),
          active: question.active,
        },
      };
  }
  for (const row of file.equivalences)
    yield { type: 'questionEquivalence', at, row: { ...row, note: row.note ?? null } };
  let line = 0;
  for (const profile of file.profiles) {
    const subject = { framework: file.framework, area: profile.area, locality: profile.locality?.code ?? '' };
    yield {
      type: 'governanceProfile',
      at: { file: index, line: line + 1 },
      row: { ...subject, name: profile.locality ? words(profile.locality.name) : null },
    };
    for (const assessment of profile.assessments) {
      line += 1;
      yield* assessmentEntries(file, subject, assessment, { file: index, line }, releasedOn, words);
    }
  }
}

type At = { readonly file: number; readonly line: number };

function* assessmentEntries(
  file: MgiFile,
  subject: Subject,
  assessment: MgiAssessment,
  at: At,
  releasedOn: string,
  words: (given: MgiWords) => Localized,
): Iterable<Entry> {
  const { sequence, edition } = assessment;
  const reject = (column: string, value: string | null, reason: string): Entry => ({
    type: 'reject',
    at,
    column,
    value,
    reason,
  });
  const wanted = file.editions.find(({ code }) => code === edition);
  if (!wanted) {
    yield reject('edition', edition, 'the file does not define this edition, without which its answers mean nothing');
    return;
  }
  if ((wanted.level === 'LOCAL') !== (subject.locality !== '')) {
    yield reject('edition', edition, 'a local edition needs a locality, and a national one has none');
    return;
  }
  if (assessment.publishedOn !== undefined && assessment.publishedOn > releasedOn) {
    yield reject('publishedOn', assessment.publishedOn, `lies after the release of ${releasedOn}`);
    return;
  }
  const { period, status, languages: given, consent } = assessment;
  yield {
    type: 'governanceAssessment',
    at,
    row: {
      subject,
      edition,
      sequence,
      status,
      period,
      publishedOn: assessment.publishedOn ?? null,
      languages: given,
      consent: { scope: consent.scope, on: consent.on ?? null },
    },
  };
  const own = { scope: `${subject.area} ${subject.locality} ${sequence}`, subject, sequence };
  const item = (code: string) => ({ framework: file.framework, item: code });
  const taken: { question: string; level: number | null; status: ValueStatus }[] = [];
  for (const { question, level, status: stated, evidence, sources, note } of assessment.answers) {
    if (level === null && (stated ?? 'NORMAL') === 'NORMAL') {
      yield reject('level', null, `${question}: it is null and no status says why`);
      continue;
    }
    const texts = [...Object.values(evidence ?? {}), ...sources, note].filter((one) => one !== undefined);
    const found = texts.map(personalIn).find((one) => one !== null);
    if (found) {
      // The value is not repeated: rejects are read by more people than answers.
      yield reject('evidence', null, `${question}: a text holds ${found}, which has no place here`);
      continue;
    }
    const row = { question, level, status: level === null ? (stated as ValueStatus) : 'NORMAL' } as const;
    taken.push(row);
    const rest = { evidence: evidence ? words(evidence) : null, sources, note: note ?? null };
    yield { type: 'governanceAnswer', at, row: { ...own, edition, ...row, ...rest } };
  }
  const scores = domainScores(
    wanted.questions.map((one) => ({ ...one, ...bounds(file.scales, one.scale) })),
    taken,
  );
  for (const [place, { domain, ...score }] of scores.entries()) {
    const row = { ...own, item: item(domain), position: place + 1, ...score, methodVersion: scoreMethod };
    yield { type: 'domainScore', at, row };
  }
  for (const { domain, score } of assessment.statedScores) {
    const ours = scores.find((one) => one.domain === domain)?.score;
    yield {
      type: 'check',
      name: `score-${subject.area}-${subject.locality}-${sequence}-${domain}`,
      passed: ours !== null && ours !== undefined && Math.abs(Number(ours) - score) < 0.5,
      message: `${subject.area} ${subject.locality}, assessment ${sequence}, ${domain}: printed ${score}, worked out ${ours ?? 'nothing'}.`,
    };
  }
  for (const [place, finding] of assessment.findings.entries()) {
    const row = { kind: finding.kind, text: words(finding.text), item: finding.domain ? item(finding.domain) : null };
    yield { type: 'governanceFinding', at, row: { ...own, position: place + 1, ...row } };
  }
  for (const practice of assessment.practices)
    yield {
      type: 'practice',
      at,
      row: {
        scope: own.scope,
        key: `${own.scope} ${practice.key}`,
        assessment: { subject, sequence },
        area: null,
        item: practice.domain ? item(practice.domain) : null,
        title: words(practice.title),
        summary: practice.summary ? words(practice.summary) : null,
        objectives: practice.objectives,
        url: practice.url ?? null,
      },
    };
}

/** Ends of a scale. One that the file does not define is refused by the loader at its questions. */
const bounds = (scales: readonly MgiScale[], code: string) => {
  const values = scales.find((scale) => scale.code === code)?.levels.map(({ value }) => value) ?? [0, 1];
  return { lowest: Math.min(...values), highest: Math.max(...values) };
};

const wordsAs =
  (status: TextStatus) =>
  (given: MgiWords): Localized =>
    Object.fromEntries(
      languages.flatMap((language) => (given[language] ? [[language, [given[language], status] as const]] : [])),
    );
