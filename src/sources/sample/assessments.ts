import { mgiEntries } from '../governance/mgi-assessments.ts';
import { type MgiFile, mgiFormat } from '../governance/mgi-format.ts';
import { itemOf } from './frameworks.ts';
import { countries } from './places.ts';
import { type Random, randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** Answers that a government has not released carry marks, and so do the notes beside the released ones. */
const mark = (kind: string, number: number) => `CANARY-${kind}-${String(number).padStart(3, '0')}`;

const domains = ['SI-D1', 'SI-D2', 'SI-D3'];
const topics = ['the law', 'the budget', 'the training', 'the register'] as const;
const first = 'SAMPLE-NAT-2020';
const second = 'SAMPLE-NAT-2024';
const local = 'SAMPLE-LOCAL-2023';

const objective = { 'SI-D1': 'SC-3', 'SI-D2': 'SC-4', 'SI-D3': 'SC-2' } as const;

const questionsOf = (edition: string) =>
  domains.flatMap((domain, place) =>
    topics.map((topic, index) => {
      const number = place * topics.length + index + 1;
      return {
        code: `Q${String(number).padStart(2, '0')}`,
        domain,
        ...(index < 2 ? { item: `${domain}.${index + 1}` } : {}),
        text: { en: `Is ${topic} in place for ${domain} (${edition})?`, fr: `${topic} (${domain}, ${edition}) ?` },
        // One question of the second edition is rated on another scale.
        scale: edition === second && number === 8 ? 'SAMPLE-MATURITY' : 'SAMPLE-PRESENCE',
        weight: index === 0 ? 2 : 1,
        active: !(edition === second && number === 12),
        speaksTo: [{ framework: 'SAMPLE-COMPACT', item: objective[domain as keyof typeof objective] }],
      };
    }),
  );

/** Stated of the two national editions; Q09 and Q10 are stated of nothing. */
const relations = [
  'SAME',
  'SAME',
  'REWORDED',
  'SAME',
  'NARROWER',
  'BROADER',
  'NONE',
  'SAME',
  null,
  null,
  'SAME',
  'SAME',
] as const;

const answersOf = (edition: string, random: Random, marked: (kind: string) => string | undefined) =>
  questionsOf(edition)
    .filter(({ active }) => active)
    .map(({ code, scale }, index) => {
      const missing = random.chance(0.15) ? random.pick(['NOT_REPORTED', 'NOT_APPLICABLE'] as const) : undefined;
      const evidence = marked('EVIDENCE');
      return {
        question: code,
        level: missing ? null : scale === 'SAMPLE-MATURITY' ? random.between(1, 4) : random.between(0, 2),
        ...(missing ? { status: missing } : {}),
        evidence: { en: `An invented act, part ${index + 1}.${evidence ? ` ${evidence}` : ''}` },
        sources: [`Invented Act ${index + 1}`],
        ...(index % 4 === 0 ? { note: `An invented note. ${marked('NOTE') ?? mark('TEAM-NOTE', index + 1)}` } : {}),
      };
    });

type Standing = {
  readonly status: 'DRAFT' | 'GOV_REVIEW' | 'PUBLISHED' | 'WITHDRAWN';
  readonly consent: 'NONE' | 'INTERNAL' | 'PUBLICATION';
};
const published: Standing = { status: 'PUBLISHED', consent: 'PUBLICATION' };

let closed = 0;

const assessment = (
  who: string,
  edition: string,
  sequence: number,
  year: number,
  { status, consent }: Standing = published,
) => {
  const random = randomFrom(`assessment ${who} ${sequence}`);
  const open = status === 'PUBLISHED' && consent === 'PUBLICATION';
  const marked = (kind: string) => {
    if (open) return undefined;
    closed += 1;
    return mark(`CLOSED-${kind}`, closed);
  };
  const tail = (kind: string) => (open ? '' : ` ${marked(kind)}`);
  return {
    edition,
    sequence,
    status,
    period: { start: `${year}-02-01`, end: `${year}-10-31` },
    ...(status === 'DRAFT' || status === 'GOV_REVIEW' ? {} : { publishedOn: `${year + 1}-03-01` }),
    languages: ['EN' as const],
    consent: { scope: consent, ...(consent === 'NONE' ? {} : { on: `${year + 1}-02-01` }) },
    answers: answersOf(edition, random, marked),
    findings: domains.map((domain, index) => ({
      domain,
      kind: index === 0 ? ('WELL_DEVELOPED' as const) : ('POTENTIAL' as const),
      text: { en: `An invented finding on ${domain}.${tail('FINDING')}` },
    })),
    practices: [
      {
        key: 'P1',
        title: { en: `Invented practice of ${who}${tail('PRACTICE')}`, fr: 'Pratique inventée' },
        domain: 'SI-D1',
        objectives: [{ framework: 'SAMPLE-COMPACT', item: 'SC-3' }],
      },
    ],
  };
};

const city = (country: string, area: string, code: string, name: string) => ({
  area,
  locality: { code, name: { en: name } },
  assessments: [assessment(`${country} ${code}`, local, 1, 2023)],
});

const [a, b, c, d, e, f, g] = countries.map(({ code }) => code) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** The whole sample of assessments, in the exchange format in which real ones would come. */
export const assessmentFile: MgiFile = mgiFormat.parse({
  format: 'mgi-assessments',
  formatVersion: 1,
  framework: 'SAMPLE-INSTRUMENT',
  release: '2026-06',
  releasedOn: '2026-06-25',
  scales: [
    {
      code: 'SAMPLE-PRESENCE',
      name: { en: 'Presence (invented)', fr: 'Présence (inventée)' },
      levels: [0, 1, 2].map((value) => ({ value, code: ['ABSENT', 'PARTIAL', 'COMPLETE'][value] })),
    },
    {
      code: 'SAMPLE-MATURITY',
      name: { en: 'Maturity (invented)' },
      levels: [1, 2, 3, 4].map((value) => ({ value, code: `STEP-${value}` })),
    },
  ],
  editions: [
    {
      code: first,
      title: { en: 'Sample instrument, first edition' },
      year: 2020,
      level: 'NATIONAL',
      questions: questionsOf(first),
    },
    {
      code: second,
      title: { en: 'Sample instrument, second edition' },
      year: 2024,
      level: 'NATIONAL',
      questions: questionsOf(second),
    },
    {
      code: local,
      title: { en: 'Sample instrument for cities' },
      year: 2023,
      level: 'LOCAL',
      questions: questionsOf(local),
    },
  ],
  equivalences: relations.flatMap((relation, index) => {
    const question = `Q${String(index + 1).padStart(2, '0')}`;
    return relation ? [{ from: { edition: first, question }, to: { edition: second, question }, relation }] : [];
  }),
  profiles: [
    { area: a, assessments: [assessment(a, first, 1, 2020), assessment(a, second, 2, 2024)] },
    city(a, 'XA01', 'AMBERTON', 'Amberton'),
    city(a, 'XA02', 'BIRCHPORT', 'Birchport'),
    { area: b, assessments: [assessment(b, second, 1, 2023), assessment(b, second, 2, 2025)] },
    {
      area: c,
      assessments: [
        assessment(c, first, 1, 2021),
        assessment(c, second, 2, 2025, { status: 'GOV_REVIEW', consent: 'INTERNAL' }),
      ],
    },
    { area: d, assessments: [assessment(d, second, 1, 2025, { status: 'DRAFT', consent: 'NONE' })] },
    { area: e, assessments: [assessment(e, first, 1, 2020, { status: 'WITHDRAWN', consent: 'PUBLICATION' })] },
    { area: f, assessments: [assessment(f, second, 1, 2024, { status: 'PUBLISHED', consent: 'INTERNAL' })] },
    { area: g, assessments: [assessment(g, second, 1, 2024)] },
  ],
});

/** Assessments of invented countries and cities: released ones, and others that nobody below RESTRICTED may know of. */
export const sampleAssessments = sampleSource({
  code: 'sample-assessments',
  domain: 'GOVERNANCE',
  title: invented(
    'Sample governance assessments',
    'Évaluations de gouvernance d’exemple',
    'Evaluaciones de gobernanza de muestra',
  ),
  description: invented(
    'Invented assessments on an invented instrument, in two national editions and one for cities. Not all of them are released.',
    'Évaluations inventées sur un instrument inventé, en deux éditions nationales et une pour les villes. Toutes ne sont pas publiées.',
  ),
  frameworkItems: [itemOf('SI')],
  releases: [{ version: assessmentFile.release, releasedOn: assessmentFile.releasedOn }],
  *read() {
    for (const entry of mgiEntries(assessmentFile, 0, assessmentFile.releasedOn, 'SYNTHETIC')) yield entry as Draft;
  },
});
