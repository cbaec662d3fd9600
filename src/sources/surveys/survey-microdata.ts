import { profilesOf } from '../../disclosure/profiles.ts';
import { unreadable } from '../../errors.ts';
import { languages, type TextStatus } from '../../store/languages.ts';
import { csvRows } from '../read/csv.ts';
import { readJson } from '../read/json.ts';
import { personalIn } from '../read/personal.ts';
import type { Entry, Localized, Source, SourceFile, TakenOf } from '../source.ts';
import { type Cube, cubeOf } from './survey-cube.ts';
import { type Dimension, dimensionsOf } from './survey-dimensions.ts';
import { type SurveyFile, surveyFormat } from './survey-format.ts';

/** Names of columns that identify people or where they are, whatever the codebook says of them. */
const identifying =
  /(^|_)(names?|nom|prenom|surname|phone|telephone|mobile|email|e_?mail|address|adresse|passport|id_?number|national_id|imei|device_?id|gps|latitude|longitude|lat|lon)(_|$)/i;

/** Surveys in the exchange format `survey-microdata`: see docs/formats. */
export const surveyMicrodata: Source = {
  code: 'survey-microdata',
  dataset: {
    code: 'survey-microdata',
    domain: 'DISPLACEMENT',
    title: { en: ['Surveys of people on the move', 'SOURCE'] },
    description: {
      en: [
        'Design, codebook and tables of surveys. Their records are kept for holders of a grant and do not exist for anybody else.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM',
      name: { en: ['International Organization for Migration', 'OFFICIAL'] },
      url: 'https://www.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration, Displacement Tracking Matrix',
    tier: 'OPEN',
  },
  gates: { maxRejects: 0.01 },
  dayFrom: 'CONTENT',
  recognises: (seen) => /^\s*\{[\s\S]{0,400}"format"\s*:\s*"survey-microdata"/.test(seen.head),
  async plan(files) {
    const described = await Promise.all(
      files.filter(({ name }) => name.endsWith('.json')).map(async (file) => ({ file, content: await open(file) })),
    );
    const tables = new Map(files.filter(({ name }) => !name.endsWith('.json')).map((file) => [file.name, file]));
    const plans = described.map(({ file, content }) => {
      const table = tables.get(content.recordsFile);
      if (!table)
        throw unreadable(file.name, `${content.recordsFile} is missing beside it`, 'Give both files together.');
      tables.delete(content.recordsFile);
      return {
        version: content.release,
        releasedOn: content.releasedOn,
        files: [file, table],
        processing:
          'Columns of free words were left out. Tables were worked out from the records, suppressed and rounded before publication.',
        processingLevel: 'MAJOR' as const,
      };
    });
    const [stranger] = tables.keys();
    if (stranger) throw unreadable(stranger, 'no description names this file', 'Give its JSON description beside it.');
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : a.releasedOn > b.releasedOn ? 1 : 0));
  },
  async *read(plan, taken) {
    const [description, table] = plan.files as [SourceFile, SourceFile];
    const content = await open(description);
    const rows = csvRows(table, { required: [content.columns.number] });
    yield* surveyEntries(content, rows, table.name, 'SOURCE', taken);
  },
};

const open = async (file: SourceFile): Promise<SurveyFile> => {
  const result = surveyFormat.safeParse(await readJson(file));
  const mend = 'Check it against docs/formats/survey-microdata.schema.json.';
  if (!result.success) {
    const [issue] = result.error.issues;
    throw unreadable(file.name, `at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`, mend);
  }
  const named = result.data.variables.find((variable) => identifying.test(variable.name));
  if (named)
    throw unreadable(
      file.name,
      `the variable '${named.name}' identifies people or where they are`,
      'Take it out of both files.',
    );
  const dimensions = dimensionsOf(result.data);
  if (typeof dimensions === 'string') throw unreadable(file.name, dimensions, mend);
  return result.data;
};

type Rows = AsyncIterable<{
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
  readonly problem?: string;
}>;

/** All entries of a survey: its design, its codebook, its records, and the tables that come of them. */
export async function* surveyEntries(
  file: SurveyFile,
  rows: Rows,
  name: string,
  status: TextStatus,
  taken: TakenOf = () => null,
): AsyncIterable<Entry> {
  const { survey, columns, variables } = file;
  yield* definitions(file, status);
  const cube = cubeFor(file);
  const design = Object.values(columns);
  const kept = variables.filter(({ kind }) => kind !== 'TEXT');
  const allowed = new Set([...design, ...variables.map((variable) => variable.name)]);
  const numbers = new Set<string>();
  let isFirst = true;
  for await (const { line, row, problem } of rows) {
    const at = { file: 1, line };
    if (isFirst) {
      const stranger = Object.keys(row).find((column) => !allowed.has(column));
      if (stranger !== undefined)
        throw unreadable(
          name,
          `the column '${stranger}' is not in the codebook`,
          'Describe it there, or take it out: identifiers have no place here.',
        );
      isFirst = false;
    }
    const cell = (column: string | undefined) => (column === undefined ? null : (row[column] ?? '').trim() || null);
    const number = cell(columns.number) ?? '';
    const odd = kept.find((variable) => !isReadable(variable, cell(variable.name)));
    const personal = kept.find(
      (variable) => variable.kind !== 'NUMBER' && personalIn(cell(variable.name) ?? '') !== null,
    );
    const [column, reason] = problem
      ? ['', problem]
      : number === '' || numbers.has(number)
        ? [columns.number, number === '' ? 'a record has a number' : 'a second record of this number']
        : columns.weight !== undefined && !/^\d{1,12}(\.\d{1,12})?$/.test(cell(columns.weight) ?? '')
          ? [columns.weight, 'a record of a weighted survey has a weight, a number that is not negative']
          : personal
            ? [personal.name, 'holds what points at a person']
            : odd
              ? [odd.name, 'is neither one of its codes nor of its kind']
              : [];
    if (reason !== undefined) {
      // Values of records are repeated nowhere.
      yield { type: 'reject', at, column: column ?? null, value: null, reason };
      continue;
    }
    numbers.add(number);
    const gone = taken('surveyRecord', { survey: survey.code, number });
    if (gone?.whole) continue;
    const answers = Object.fromEntries(
      kept.map(({ name }) => [name, gone?.parts.includes(name) ? null : cell(name)] as const),
    );
    const of = { weight: cell(columns.weight), stratum: cell(columns.stratum), cluster: cell(columns.cluster) };
    const weight = gone?.parts.includes('weight') ? null : of.weight;
    cube.add({ answers, site: cell(columns.site), ...of, weight });
    yield { type: 'surveyRecord', at, row: { scope: survey.code, survey: survey.code, number, ...of, answers } };
  }
  const least = profilesOf(file.disclosure);
  if (file.dimensions.length)
    for (const row of cube.cells()) {
      const { persons, sites, base } = least[row.tier];
      const told = { personThreshold: persons, siteThreshold: columns.site === undefined ? null : sites, base };
      yield {
        type: 'surveyCell',
        at: { file: 1, line: 1 },
        row: { scope: survey.code, survey: survey.code, ...row, ...told },
      };
    }
}

const cubeFor = (file: SurveyFile): Cube =>
  cubeOf(dimensionsOf(file) as readonly Dimension[], {
    profiles: profilesOf(file.disclosure),
    isWeighted: file.columns.weight !== undefined,
    hasSites: file.columns.site !== undefined,
  });

/** Codes are exact; numbers and days may also be given by a code, for what is missing. */
const isReadable = (variable: SurveyFile['variables'][number], value: string | null): boolean => {
  if (value === null || variable.codes.some(({ code }) => code === value)) return true;
  if (variable.kind === 'NUMBER') return /^-?\d{1,15}(\.\d{1,10})?$/.test(value);
  return variable.kind === 'DATE' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
};

function* definitions(file: SurveyFile, status: TextStatus): Iterable<Entry> {
  const { survey, variables } = file;
  const words = (given: SurveyFile['survey']['title'] | undefined): Localized | null =>
    given
      ? Object.fromEntries(
          languages.flatMap((language) => (given[language] ? [[language, [given[language], status] as const]] : [])),
        )
      : null;
  yield {
    type: 'survey',
    row: {
      code: survey.code,
      title: words(survey.title) as Localized,
      area: survey.country === undefined ? null : { scheme: 'ISO3', code: survey.country },
      design: words(survey.design),
      sampling: words(survey.sampling),
      mode: survey.mode,
      targetPopulation: words(survey.targetPopulation),
      weighting: words(survey.weighting),
      strata: words(survey.strata),
      clusters: words(survey.clusters),
      sampleSize: survey.sampleSize ?? null,
      responseRate: survey.responseRate === undefined ? null : String(survey.responseRate),
      fieldDays: survey.fieldDays,
      protectionStatement: words(survey.protectionStatement),
    },
  };
  for (const [index, { name, label, question, kind, tier, isKeyVariable, codes }] of variables.entries())
    yield {
      type: 'surveyVariable',
      row: {
        survey: survey.code,
        name,
        position: index + 1,
        label: words(label) as Localized,
        question: words(question),
        kind,
        tier,
        isKeyVariable,
        codes: codes.map(({ code, label: meaning, isMissing }) => ({ code, label: words(meaning), isMissing })),
      },
    };
  for (const [index, { variable, categories }] of (dimensionsOf(file) as readonly Dimension[]).entries())
    yield {
      type: 'surveyDimension',
      row: {
        survey: survey.code,
        variable: variable.name,
        position: index + 1,
        categories: categories.map(({ code, label, kind }) => ({ code, label: words(label ?? undefined), kind })),
      },
    };
}
