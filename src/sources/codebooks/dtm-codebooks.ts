import { unreadable } from '../../errors.ts';
import { dtmCredit, dtmProvider, unstatedLicence } from '../dtm/dtm-terms.ts';
import { releasedAs } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse } from '../read/glimpse.ts';
import type { CodebookInput, DatasetDescriptor, Source, SourceFile } from '../source.ts';
import { type CodebookRow, type CodebookShape, roundIn, shapeOf, variablesOf } from './codebook-shapes.ts';
import { type KnownCodebook, knownCodebooks } from './known-codebooks.ts';

const dataset: DatasetDescriptor = {
  code: 'dtm-codebooks',
  domain: 'REFERENCE',
  title: { en: ['Codebooks of displacement tracking', 'SOURCE'] },
  description: { en: ['Which variables a form of an assessment or a survey has. It holds no answers.', 'SOURCE'] },
  provider: dtmProvider,
  licence: unstatedLicence,
  creditLine: dtmCredit,
  homepage: 'https://dtm.iom.int',
  tier: 'OPEN',
};

/** Codebooks of assessments and surveys, each a dataset of its own. */
export const dtmCodebooks: Source = {
  code: 'dtm-codebooks',
  dataset,
  dayFrom: 'TABLE',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated) {
    const plans = [];
    for (const file of files) {
      if (/^README(\.\w+)?$/i.test(file.name)) continue;
      const { codebook, known } = await open(file);
      const told = known ? { releasedOn: known.releasedOn } : {};
      plans.push({
        dataset: datasetOf(codebook, known),
        ...releasedAs(file, stated, told),
        files: [file],
        processing:
          'Columns of single options were joined to their variables; sections stand with each of their variables.',
      });
    }
    return plans;
  },
  async *read(plan) {
    const file = plan.files[0] as SourceFile;
    const { codebook, found } = await open(file);
    yield { type: 'codebook', row: codebook };
    for (const one of found) {
      const at = { file: 0, line: one.line };
      if ('reason' in one) yield { type: 'reject', at, column: 'variable', value: null, reason: one.reason };
      else yield { type: 'codebookVariable', at, row: { codebook: codebook.code, ...one.variable } };
    }
  },
};

/** What a codebook calls itself where nobody knows it: its file's name, without what every copy of a file may have. */
const codeOf = (file: SourceFile): string =>
  file.name
    .replace(/(\.gz|\.csv|\.txt)+$/i, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()
    .slice(0, 80);

const open = async (file: SourceFile) => {
  const shape = shapeOf(await glimpse(file));
  const mend = 'Its header has to be that of a codebook: see docs/sources/assessments-and-surveys.md.';
  if (shape === null) throw unreadable(file.path, 'this file is not one of the source’s', mend);
  const rows = await rowsOf(file, shape);
  const found = variablesOf(shape, shape === 'KEY_TO_DATASET' ? rows.slice(1) : rows);
  const variables = found.flatMap((one) => ('variable' in one ? [one.variable] : []));
  if (variables.length === 0) throw unreadable(file.name, 'it describes no variable', mend);
  const names = new Set(variables.map(({ name }) => name));
  const known = knownCodebooks.find(
    (one) => one.variables === variables.length && one.has.every((name) => names.has(name)),
  );
  const told = shape === 'KEY_TO_DATASET' ? roundIn(rows[0]?.cells[0] ?? '') : null;
  const codebook: CodebookInput = {
    code: known?.code ?? codeOf(file),
    title: { en: [known?.title ?? file.name.replace(/(\.gz|\.csv|\.txt)+$/i, ''), 'SOURCE'] },
    assessmentType: known?.assessmentType ?? usually[shape],
    area: known?.area ?? null,
    round: told ?? known?.round ?? null,
  };
  return { codebook, known, found };
};

/** What forms of each layout are for, where nothing says it. */
const usually: Readonly<Record<CodebookShape, CodebookInput['assessmentType']>> = {
  SECTIONS_FR: 'SITE_ASSESSMENT',
  KEY_TO_DATASET: 'BASELINE_ASSESSMENT',
  LABELS: 'SURVEY',
  NAMES: 'OTHER',
};

/** The rows below the header, as far as there is one. */
const rowsOf = async (file: SourceFile, shape: CodebookShape): Promise<readonly CodebookRow[]> => {
  const header = ['0', '1', '2', '3', '4', '5', '6', '7'];
  const rows: CodebookRow[] = [];
  for await (const { line, row } of csvRows(file, { required: [], header }))
    rows.push({ line, cells: header.map((name) => row[name] ?? '') });
  return shape === 'KEY_TO_DATASET' ? rows : rows.slice(1);
};

const datasetOf = (codebook: CodebookInput, known: KnownCodebook | undefined): DatasetDescriptor => ({
  ...dataset,
  code: `dtm-codebook-${codebook.code.toLowerCase()}`,
  title: { en: [`Codebook: ${codebook.title.en?.[0]}`, 'SOURCE'] },
  ...(known
    ? {
        licence: known.licence,
        creditLine: known.creditLine,
        methodology: { en: [known.methodology, 'SOURCE'] as const },
      }
    : {}),
});
