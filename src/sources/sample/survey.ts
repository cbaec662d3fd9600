import { type SurveyFile, surveyFormat } from '../surveys/survey-format.ts';
import { surveyEntries } from '../surveys/survey-microdata.ts';
import { itemOf } from './frameworks.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const missing = [{ code: '-9', label: { en: 'did not want to answer' }, isMissing: true }];

/** Design, codebook and tables of an invented survey. */
export const surveyFile: SurveyFile = surveyFormat.parse({
  format: 'survey-microdata',
  formatVersion: 1,
  release: '2026',
  releasedOn: '2026-06-23',
  survey: {
    code: 'SAMPLE-TRAVELLERS-2025',
    title: {
      en: 'Sample survey of travellers',
      fr: 'Enquête d’exemple auprès des voyageurs',
      es: 'Encuesta de muestra a viajeros',
      de: 'Beispielbefragung von Reisenden',
    },
    country: 'XSB',
    design: { en: 'Two stages: hours at crossings, then every fifth traveller (invented).' },
    sampling: { en: 'Systematic within the hour (invented).' },
    mode: 'FACE_TO_FACE',
    targetPopulation: { en: 'Adults crossing on foot (invented).' },
    weighting: { en: 'Inverse of the chance to be chosen (invented).' },
    strata: { en: 'Crossings.' },
    clusters: { en: 'Hours.' },
    sampleSize: 600,
    responseRate: 0.75,
    fieldDays: { start: '2025-10-01', end: '2025-10-20' },
    protectionStatement: { en: 'Answers are kept without names and read by nobody without a grant (invented).' },
  },
  columns: { number: 'record', weight: 'weight', stratum: 'crossing_group', cluster: 'hour_group', site: 'crossing' },
  variables: [
    {
      name: 'sex',
      label: { en: 'Sex', fr: 'Sexe', es: 'Sexo', de: 'Geschlecht' },
      kind: 'CODE',
      tier: 'OPEN',
      isKeyVariable: true,
      codes: [{ code: '1', label: { en: 'woman' } }, { code: '2', label: { en: 'man' } }, ...missing],
    },
    {
      name: 'age',
      label: { en: 'Age in years' },
      kind: 'NUMBER',
      tier: 'OPEN',
      isKeyVariable: true,
      codes: missing,
    },
    {
      name: 'reason',
      label: { en: 'Main reason of the journey', de: 'Hauptgrund der Reise' },
      kind: 'CODE',
      tier: 'OPEN',
      codes: [
        { code: 'WORK', label: { en: 'work', de: 'Arbeit' } },
        { code: 'FAMILY', label: { en: 'family', de: 'Familie' } },
        { code: 'SAFETY', label: { en: 'safety', de: 'Sicherheit' } },
        { code: 'STUDY', label: { en: 'study', de: 'Studium' } },
        ...missing,
      ],
    },
    {
      name: 'return',
      label: { en: 'Intends to return' },
      kind: 'CODE',
      tier: 'OPEN',
      codes: [
        { code: '1', label: { en: 'yes' } },
        { code: '0', label: { en: 'no' } },
      ],
    },
    {
      name: 'language',
      label: { en: 'Language spoken at home' },
      kind: 'CODE',
      tier: 'PROTECTED',
      isKeyVariable: true,
      codes: [{ code: 'A' }, { code: 'B' }, ...missing],
    },
    { name: 'left_on', label: { en: 'Month of departure' }, kind: 'DATE', tier: 'RESTRICTED', codes: missing },
    { name: 'remarks', label: { en: 'Remarks' }, kind: 'TEXT', tier: 'PROTECTED' },
  ],
  dimensions: [
    { variable: 'sex' },
    {
      variable: 'age',
      bands: [
        { code: '18-29', label: { en: '18 to 29' } },
        { code: '30-49', label: { en: '30 to 49' }, from: 30 },
        { code: '50+', label: { en: '50 and older' }, from: 50 },
      ],
    },
    { variable: 'reason' },
    { variable: 'return' },
    { variable: 'language' },
  ],
  recordsFile: 'invented.csv',
});

/** Its records. Strata carry marks: nobody below PROTECTED may meet one. */
export const surveyRows = Array.from({ length: 600 }, (_, index) => {
  const random = randomFrom(`survey ${index}`);
  return {
    record: String(index + 1),
    weight: `${random.between(5, 40)}.5`,
    crossing_group: index < 60 ? `CANARY-SURVEY-STRATUM-${String(index + 1).padStart(3, '0')}` : `G${index % 9}`,
    crossing: `P${index % 14}`,
    hour_group: `H${random.between(1, 8)}`,
    sex: random.chance(0.03) ? '-9' : random.pick(['1', '2']),
    reason: random.chance(0.06)
      ? random.pick(['STUDY', '-9'])
      : random.pick(['WORK', 'WORK', 'WORK', 'FAMILY', 'FAMILY', 'SAFETY']),
    // Nobody was asked in this invented year.
    return: '',
    age: random.chance(0.1) ? '-9' : String(random.between(18, 79)),
    language: random.pick(['A', 'B']),
    left_on: random.chance(0.2) ? '' : `2025-0${random.between(1, 9)}`,
    remarks: 'An invented remark',
  };
});

async function* rows() {
  for (const [index, row] of surveyRows.entries()) yield { line: index + 2, row };
}

/** A survey whose records nobody reads in this version. */
export const sampleSurvey = sampleSource({
  code: 'sample-survey',
  domain: 'DISPLACEMENT',
  title: invented('Sample survey', 'Enquête d’exemple', 'Encuesta de muestra', 'Beispielbefragung'),
  description: invented(
    'Design, codebook and tables of an invented survey. Its invented records are kept for holders of a grant.',
  ),
  frameworkItems: [itemOf('SC-1')],
  releases: [{ version: surveyFile.release, releasedOn: surveyFile.releasedOn }],
  async *read() {
    for await (const entry of surveyEntries(surveyFile, rows(), 'invented.csv', 'SYNTHETIC')) yield entry as Draft;
  },
});
