import { columnsOf } from '../assessments/site-answers.ts';
import { siteEntries } from '../assessments/site-assessments.ts';
import { type SiteFile, siteFormat } from '../assessments/site-format.ts';
import { trackingSites } from './displacement-sites.ts';
import { itemOf } from './frameworks.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const needs = ['FOOD', 'WATER', 'SHELTER', 'WORK'].map((code) => ({
  code,
  label: { en: `${code.toLowerCase()} (invented)` },
}));
const yesNo = ['YES', 'NO'].map((code) => ({ code }));

/** One round of an invented assessment: open questions, and such as only named people may read. */
export const siteFile: SiteFile = siteFormat.parse({
  format: 'site-assessments',
  formatVersion: 1,
  release: 'Round 2',
  releasedOn: '2026-06-22',
  operation: { code: 'SAMPLE-XSA-SITES', name: { en: 'Lanternia: site assessment (invented)' }, country: 'XSA' },
  round: { number: 2, start: '2026-04-01', end: '2026-04-20', method: 'Key informants (invented).' },
  questions: [
    {
      code: 's01_water',
      section: 'WASH',
      text: { en: 'Is there water on site?', fr: 'Y a-t-il de l’eau sur le site ?' },
      kind: 'CHOICE',
      tier: 'PARTNER',
      options: yesNo,
    },
    {
      code: 's02_needs',
      section: 'NEEDS',
      text: { en: 'What is needed most?' },
      kind: 'MULTIPLE',
      tier: 'PARTNER',
      options: needs,
    },
    {
      code: 's03_distance',
      section: 'EDUCATION',
      text: { en: 'Kilometres to school' },
      kind: 'NUMBER',
      tier: 'PARTNER',
    },
    {
      code: 's04_neighbours',
      section: 'COHESION',
      text: { en: 'How do people get on with their neighbours?' },
      kind: 'CHOICE',
      tier: 'RESTRICTED',
      options: [{ code: 'WELL' }, { code: 'BADLY' }],
    },
    {
      code: 's05_safe',
      section: 'PROTECTION',
      text: { en: 'Do women feel safe?' },
      kind: 'CHOICE',
      tier: 'PROTECTED',
      options: yesNo,
    },
    { code: 's06_manager', section: 'IDENTITY', text: { en: 'Name of the site manager' }, kind: 'TEXT', tier: 'NEVER' },
  ],
  answersFile: 'invented.csv',
});

/** The rows of answers. Codes of sites carry marks: nobody below PARTNER may meet one. */
export const siteRows = trackingSites.map(({ ward }, index) => {
  const random = randomFrom(`site assessment ${index}`);
  const row: Record<string, string> = {
    site: `CANARY-SITE-CODE-${String(index + 1).padStart(3, '0')}`,
    adm1: ward.slice(0, 4),
    adm2: ward.slice(0, 6),
    area: ward,
  };
  for (const question of siteFile.questions) {
    if (question.tier === 'NEVER') continue;
    const silent = random.chance(0.08) ? random.pick(['dnk', 'pnta', 'n/a', ''] as const) : undefined;
    if (question.kind === 'MULTIPLE') {
      const chosen =
        silent === undefined ? question.options.filter(() => random.chance(0.4)).map(({ code }) => code) : [silent];
      for (const column of columnsOf(question))
        row[column] =
          silent === '' || silent === 'n/a' ? '' : chosen.some((option) => column.endsWith(`/${option}`)) ? '1' : '0';
    } else
      row[question.code] =
        silent ?? (question.kind === 'NUMBER' ? String(random.between(0, 30)) : random.pick(question.options).code);
  }
  return row;
});

async function* rows() {
  for (const [index, row] of siteRows.entries()) yield { line: index + 2, row };
}

/** Answers at invented sites, and the shares of sites that come of them. */
export const sampleSiteAssessments = sampleSource({
  code: 'sample-site-assessments',
  domain: 'DISPLACEMENT',
  title: invented('Sample site assessments', 'Évaluations de sites d’exemple', 'Evaluaciones de sitios de muestra'),
  description: invented(
    'Invented answers at invented sites. Answers are for partners and above; shares of sites by admin area are open where the question is not sensitive.',
    'Réponses inventées sur des sites inventés.',
  ),
  frameworkItems: [itemOf('SC-3')],
  releases: [{ version: siteFile.release, releasedOn: siteFile.releasedOn }],
  async *read() {
    for await (const entry of siteEntries(siteFile, rows(), 'invented.csv', 'SYNTHETIC')) yield entry as Draft;
  },
});
