import { headerOf } from '../read/glimpse.ts';
import type { CodebookVariableInput, Glimpse, Localized } from '../source.ts';

/** What the rows of a codebook say, before its place among codebooks is known. */
export type Variable = Omit<CodebookVariableInput, 'codebook'>;
export type CodebookRow = { readonly line: number; readonly cells: readonly string[] };

/** How codebooks are laid out. */
export type CodebookShape =
  /** Section, variable and meaning in French; the section stands in the first row of its block only. */
  | 'SECTIONS_FR'
  /** Several tables under titles of their own, below a line that names the round. */
  | 'KEY_TO_DATASET'
  /** Variable, label, and a proposal of who may read it. */
  | 'LABELS'
  /** Names alone, with codes of the data dictionary; options after a slash. */
  | 'NAMES';

const keyLine = /^\uFEFF?"?Key to the (?:Round (\d{1,3}) )?.{0,60}Dataset\b/i;

export const shapeOf = (seen: Glimpse): CodebookShape | null => {
  const header = headerOf(seen);
  const begins = (...names: readonly string[]) => names.every((name, index) => header[index] === name);
  if (begins('Rubriques', 'Variables', 'Significations')) return 'SECTIONS_FR';
  if (begins('variable', 'label_as_published')) return 'LABELS';
  if (begins('position', 'variable') && header.length === 2) return 'NAMES';
  return keyLine.test(seen.head) ? 'KEY_TO_DATASET' : null;
};

/** The round that a file names in its first line. */
export const roundIn = (firstCell: string): number | null => {
  const number = keyLine.exec(firstCell)?.[1];
  return number === undefined ? null : Number(number);
};

const tidy = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, ' ').trim();
const english = (text: string): Localized | null => (text === '' ? null : { en: [text, 'SOURCE'] });
const french = (text: string): Localized | null => (text === '' ? null : { fr: [text, 'SOURCE'] });

type Line = {
  readonly line: number;
  readonly part: string | null;
  readonly section: string | null;
  readonly name: string;
  readonly label: Localized | null;
  readonly proposal: string | null;
};

/** The lines that describe a variable, each with the part and the section that it stands in. */
function* linesOf(shape: CodebookShape, rows: readonly CodebookRow[]): Iterable<Line> {
  let part: string | null = null;
  let section: string | null = null;
  let isTitle = false;
  for (const { line, cells } of rows) {
    const [first, second, third] = [0, 1, 2].map((index) => tidy(cells[index])) as [string, string, string];
    const rest = { line, part: null, section: null, proposal: null };
    if (shape === 'NAMES') yield { ...rest, name: second, label: null };
    else if (shape === 'LABELS') yield { ...rest, name: first, label: english(second), proposal: third || null };
    else if (shape === 'SECTIONS_FR') {
      section = first || section;
      yield { ...rest, section, name: second, label: french(third) };
    } else if (second === '' && third === '') {
      // A line with one cell is the title of a table; those that follow it say what the table holds.
      if (!isTitle && first !== '') [part, section] = [first, null];
      isTitle = first !== '' || isTitle;
    } else {
      isTitle = false;
      section = first || section;
      yield { ...rest, part, section, name: second, label: english(third) };
    }
  }
}

const missing = { dnk: 'DOES_NOT_KNOW', pnta: 'PREFERS_NOT_TO_ANSWER' } as const;
const tiers: Readonly<Record<string, Variable['tier']>> = {
  PUBLIC: 'OPEN',
  INTERNAL: 'PARTNER',
  RESTRICTED: 'RESTRICTED',
  CONFIDENTIAL: 'PROTECTED',
  NEVER: 'NEVER',
};

/** Positions where an interview began and what is told of those who ask: never kept, whatever a codebook says. */
const ofEnumerator = /(^|_)(meta_enum|start_gps|enumerator|enqueteur|device|deviceid|imei)(_|$)/i;
const position = /(^|_)gps(_|$)|^(latitude|longitude)$/i;

export type Found =
  | { readonly variable: Variable; readonly line: number }
  | { readonly line: number; readonly reason: string };

/**
 * The variables of a codebook. A column of one option, written `variable/option`, becomes an option of its variable; a slash
 * inside a sentence does not, for what stands before it has spaces.
 */
export const variablesOf = (shape: CodebookShape, rows: readonly CodebookRow[]): readonly Found[] => {
  type Draft = { -readonly [K in keyof Variable]: Variable[K] } & {
    options: Variable['options'][number][];
    line: number;
  };
  const drafts: Draft[] = [];
  const faults: Found[] = [];
  const times = new Map<string, number>();
  const keyOf = (line: Line, name: string) => JSON.stringify([line.part, line.section, name]);
  const latest = new Map<string, Draft>();
  const make = (line: Line, name: string, label: Localized | null): Draft => {
    const key = keyOf(line, name);
    const occurrence = (times.get(key) ?? 0) + 1;
    times.set(key, occurrence);
    const code = /^_?([ms]\d{3,4})_(loc|meta)_/.exec(name);
    const draft: Draft = {
      line: line.line,
      part: line.part,
      section: line.section,
      position: drafts.length + 1,
      name,
      occurrence,
      label,
      kind: position.test(name)
        ? 'POSITION'
        : /\(free text\)/i.test(label?.en?.[0] ?? '')
          ? 'TEXT'
          : /\(binary\)/i.test(label?.en?.[0] ?? '')
            ? 'CHOICE'
            : 'NOT_TOLD',
      tier: ofEnumerator.test(name) ? 'NEVER' : line.proposal === null ? null : (tiers[line.proposal] ?? null),
      dictionaryCode: code?.[1] ?? null,
      scope: code ? (code[2] === 'loc' ? 'LOCATION' : 'VISIT') : 'NOT_TOLD',
      options: [],
    };
    drafts.push(draft);
    latest.set(key, draft);
    return draft;
  };
  for (const line of linesOf(shape, rows)) {
    if (line.name === '') {
      faults.push({ line: line.line, reason: 'the variable has no name' });
      continue;
    }
    if (line.proposal !== null && !(line.proposal in tiers)) {
      faults.push({ line: line.line, reason: `'${line.proposal.slice(0, 40)}' is not a level of sensitivity` });
      continue;
    }
    const [, base, option] = /^([^\s/]+)\/(\S.*)$/.exec(line.name) ?? [];
    if (base === undefined || option === undefined) {
      make(line, line.name, line.label);
      continue;
    }
    const of = latest.get(keyOf(line, base)) ?? make(line, base, null);
    if (of.options.some(({ code }) => code === option)) {
      faults.push({ line: line.line, reason: `a second option '${option.slice(0, 60)}' of ${base}` });
      continue;
    }
    of.kind = 'MULTIPLE';
    const meaning = missing[option as keyof typeof missing] ?? 'ANSWER';
    of.options.push({ code: option, label: line.label, meaning });
  }
  // What is written down beside the option "other" is free words.
  const names = new Set(drafts.map(({ name }) => name));
  for (const draft of drafts)
    if (draft.kind === 'NOT_TOLD' && draft.name.endsWith('_other') && names.has(draft.name.slice(0, -'_other'.length)))
      draft.kind = 'TEXT';
  return [...drafts.map(({ line, ...variable }): Found => ({ line, variable })), ...faults];
};
