import { unreadable } from '../../errors.ts';
import { languages, type TextStatus } from '../../store/languages.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import { personalIn } from '../read/personal.ts';
import type { Entry, Localized, Source, SourceFile } from '../source.ts';
import { addTo, sharesOf, type Tally } from './shares.ts';
import { answersTo, columnsOf, type Given } from './site-answers.ts';
import { type SiteFile, type SiteQuestion, siteFormat } from './site-format.ts';

const places = ['site', 'adm1', 'adm2', 'area'] as const;

/** Site assessments in the exchange format `site-assessments`: see docs/formats. */
export const siteAssessments: Source = {
  code: 'site-assessments',
  dataset: {
    code: 'site-assessments',
    domain: 'DISPLACEMENT',
    title: { en: ['Site assessments', 'SOURCE'] },
    description: {
      en: [
        'What key informants at displacement sites answered, by question. Answers at sites are for partners and above; shares of ' +
          'sites by admin area are open where the question is not sensitive and enough sites answered.',
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
  recognises: (seen) =>
    /^\s*\{[\s\S]{0,400}"format"\s*:\s*"site-assessments"/.test(seen.head) ||
    headerOf(seen).slice(0, 4).join() === places.join(),
  async plan(files) {
    const described = await Promise.all(
      files.filter(({ name }) => name.endsWith('.json')).map(async (file) => ({ file, content: await open(file) })),
    );
    const tables = new Map(files.filter(({ name }) => !name.endsWith('.json')).map((file) => [file.name, file]));
    const plans = described.map(({ file, content }) => {
      const table = tables.get(content.answersFile);
      if (!table)
        throw unreadable(file.name, `${content.answersFile} is missing beside it`, 'Give both files together.');
      tables.delete(content.answersFile);
      return {
        version: content.release,
        releasedOn: content.releasedOn,
        files: [file, table],
        processing: `Shares by admin area were worked out over sites that answered; those over fewer than ${content.threshold} sites, and those that would give them away, were suppressed.`,
      };
    });
    const [stranger] = tables.keys();
    if (stranger) throw unreadable(stranger, 'no description names this file', 'Give its JSON description beside it.');
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : a.releasedOn > b.releasedOn ? 1 : 0));
  },
  async *read(plan) {
    const [description, table] = plan.files as [SourceFile, SourceFile];
    yield* siteEntries(await open(description), csvRows(table, { required: [...places] }), table.name, 'SOURCE');
  },
};

const open = async (file: SourceFile): Promise<SiteFile> => {
  const result = siteFormat.safeParse(await readJson(file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const mend = 'Check it against docs/formats/site-assessments.schema.json.';
  throw unreadable(file.name, `at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`, mend);
};

type Rows = AsyncIterable<{
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
  readonly problem?: string;
}>;

/** All entries of a round: its codebook, the answers at sites, and the shares that come of them. */
export async function* siteEntries(file: SiteFile, rows: Rows, name: string, status: TextStatus): AsyncIterable<Entry> {
  const { operation, round, questions } = file;
  yield* definitions(file, status);
  const own = { scope: `${operation.code} ${round.number}`, operation: operation.code, round: round.number };
  const kept = questions.filter((question) => question.tier !== 'NEVER' && question.kind !== 'TEXT');
  const allowed = new Set<string>([...places, ...kept.flatMap(columnsOf)]);
  const tallies = new Map<SiteQuestion, Map<string, Map<string, Tally>>>();
  const sites = new Set<string>();
  for await (const { line, row, problem } of rows) {
    const at = { file: 1, line };
    if (sites.size === 0) refuseStrangers(name, Object.keys(row), allowed);
    const reject = (column: string, value: string | null, reason: string): Entry => ({
      type: 'reject',
      at,
      column,
      value,
      reason,
    });
    const [site, adm1, adm2, area] = places.map((column) => (row[column] ?? '').trim()) as [
      string,
      string,
      string,
      string,
    ];
    const fault =
      problem ??
      (!/^[A-Za-z0-9_-]{1,40}$/.test(site)
        ? 'a site has a code of letters, digits, underscore and hyphen, not a name or a position'
        : sites.has(site)
          ? 'a second row of this site'
          : adm1 === '' || area === ''
            ? 'the areas of the site are not told'
            : undefined);
    if (fault) {
      yield reject('site', null, fault);
      continue;
    }
    sites.add(site);
    for (const question of kept) {
      const given = answersTo(question, row);
      if (typeof given === 'string') {
        const value = row[question.code] ?? '';
        // What may point at a person is not repeated in a reject.
        yield reject(question.code, question.tier === 'PARTNER' && !personalIn(value) ? value : null, given);
        continue;
      }
      for (const answer of given) {
        const place = { scheme: 'PCODE', code: area } as const;
        yield { type: 'assessmentAnswer', at, row: { ...own, question: question.code, site, area: place, ...answer } };
      }
      if (question.options.length) count(tallies, question, adm1, adm2, given);
    }
  }
  for (const [question, provinces] of tallies) {
    const options = question.options.map(({ code }) => code);
    for (const [first, parts] of provinces)
      for (const { area, ...share } of sharesOf(first, parts, options, file.threshold, question.tier !== 'PARTNER')) {
        const place = { scheme: 'PCODE', code: area } as const;
        const rest = { question: question.code, area: place, threshold: file.threshold };
        yield { type: 'assessmentShare', at: { file: 1, line: 1 }, row: { ...own, ...rest, ...share } };
      }
  }
}

const refuseStrangers = (name: string, header: readonly string[], allowed: ReadonlySet<string>): void => {
  const stranger = header.find((column) => !allowed.has(column));
  if (stranger !== undefined)
    throw unreadable(
      name,
      `the column '${stranger}' is not one of the codebook’s that are kept`,
      'Names, telephones, devices, positions and free words have no place in the file: take the column out, or describe its question.',
    );
};

const count = (
  tallies: Map<SiteQuestion, Map<string, Map<string, Tally>>>,
  question: SiteQuestion,
  adm1: string,
  adm2: string,
  given: readonly Given[],
): void => {
  if (given[0]?.status !== 'ANSWERED') return;
  const provinces = tallies.get(question) ?? new Map<string, Map<string, Tally>>();
  tallies.set(question, provinces);
  const parts = provinces.get(adm1) ?? new Map<string, Tally>();
  provinces.set(adm1, parts);
  const tally = parts.get(adm2) ?? { sites: 0, chosen: new Map() };
  parts.set(adm2, tally);
  addTo(
    tally,
    given.flatMap(({ option }) => option ?? []),
  );
};

function* definitions({ operation, round, questions }: SiteFile, status: TextStatus): Iterable<Entry> {
  const words = (given: SiteFile['operation']['name']): Localized =>
    Object.fromEntries(
      languages.flatMap((language) => (given[language] ? [[language, [given[language], status] as const]] : [])),
    );
  const area = { scheme: 'ISO3', code: operation.country } as const;
  yield { type: 'operation', row: { code: operation.code, name: words(operation.name), area, status: 'UNKNOWN' } };
  const { number, start, end, method } = round;
  const row = { operation: operation.code, number, assessmentType: 'SITE_ASSESSMENT', period: { start, end } } as const;
  yield { type: 'round', row: method === undefined ? row : { ...row, method } };
  for (const [index, question] of questions.entries()) {
    const options = question.options.map(({ code, label }) => ({ code, label: label ? words(label) : null }));
    const { code, section, kind, tier } = question;
    const text = words(question.text);
    yield { type: 'assessmentQuestion', row: { code, section, position: index + 1, text, kind, tier, options } };
  }
}
