import { z } from 'zod';
import { unreadable } from '../../errors.ts';
import { chooseFiles, endsIn } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { Entry, ReleasePlan, Source } from '../source.ts';
import { itemWriter, localize, shaped, texts, wordings } from './frameworks-shape.ts';

const objectives = z.array(
  z.object({
    code: z.string().regex(/^GCM-([1-9]|1\d|2[0-3])$/),
    number: z.int().min(1).max(23),
    title: texts,
    shortTitle: texts,
    titleStatus: wordings,
  }),
);

const principles = z.array(
  z.object({ code: z.string().regex(/^[a-z-]+$/), order: z.int(), title: texts, titleStatus: wordings }),
);

const fileNames = [
  'gcm-objectives.json',
  'gcm-associated-actions.csv',
  'gcm-guiding-principles.json',
  'gcm-sdg-links.csv',
] as const;

const goals = Array.from({ length: 17 }, (_, index) => String(index + 1));

/** The Global Compact for Migration: objectives, associated actions, guiding principles, links to SDG items. */
export const frameworksGcm: Source = {
  code: 'frameworks-gcm',
  brings: { frameworks: ['GCM'] },
  dataset: {
    code: 'frameworks-gcm',
    domain: 'REFERENCE',
    title: { en: ['Global Compact for Migration: objectives, actions and principles', 'SOURCE'] },
    description: {
      en: [
        'Titles of the 23 objectives, their associated actions and the ten guiding principles of the Global Compact ' +
          'for Safe, Orderly and Regular Migration, with the links to the Sustainable Development Goals. Titles only.',
        'SOURCE',
      ],
    },
    provider: { code: 'UN', name: { en: ['United Nations', 'OFFICIAL'] }, url: 'https://www.un.org' },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'United Nations, General Assembly resolution 73/195; United Nations Network on Migration',
    homepage: 'https://migrationnetwork.un.org',
    tier: 'OPEN',
  },
  dayFrom: 'TABLE',
  recognises(seen) {
    const header = headerOf(seen);
    const has = (...columns: string[]) => columns.every((column) => header.includes(column));
    if (has('objective', 'title_en', 'title_fr', 'title_es'))
      return { aside: 'titles of example practices, which are none of the Compact’s own text' };
    const isJson = /^\s*\[/.test(seen.head) && ['"titleStatus"', '"title"'].every((key) => seen.head.includes(key));
    const shaped =
      has('objective', 'letter', 'heading_en') ||
      has('objective', 'sdg_goal', 'sdg_target') ||
      (isJson && /"code"\s*:\s*"(GCM-\d+|people-centred)"/.test(seen.head));
    return shaped && fileNames.some((name) => endsIn(seen, name));
  },
  plan(files): ReleasePlan[] {
    const chosen = chooseFiles(
      files,
      (file) => fileNames.some((name) => endsIn(file, name)),
      [/\/README\.md$/, /\/gcm-example-practices\.csv$/],
      fileNames.join(', '),
    );
    const missing = fileNames.find((name) => !chosen.some((file) => endsIn(file, name)));
    if (missing) throw unreadable(chosen[0]!.path, `${missing} is missing beside it`, 'Give the four files together.');
    return [
      {
        version: 'A/RES/73/195',
        releasedOn: '2018-12-19',
        files: chosen,
        processing: 'Titles and codes only; a link to all goals is written out as one link for each of the 17 goals.',
      },
    ];
  },
  async *read(plan) {
    const find = (name: string) => plan.files.findIndex((file) => endsIn(file, name));
    yield {
      type: 'framework',
      row: {
        code: 'GCM',
        name: {
          en: ['Global Compact for Safe, Orderly and Regular Migration', 'OFFICIAL'],
          fr: ['Pacte mondial pour des migrations sûres, ordonnées et régulières', 'UNVERIFIED'],
          es: ['Pacto Mundial para la Migración Segura, Ordenada y Regular', 'UNVERIFIED'],
          de: ['Globaler Pakt für eine sichere, geordnete und reguläre Migration', 'UNVERIFIED'],
        },
        owner: 'United Nations General Assembly',
        url: 'https://undocs.org/A/RES/73/195',
      },
    };
    const item = itemWriter('GCM');
    const known = new Set<string>();
    const objectivesAt = find('gcm-objectives.json');
    const list = shaped(objectives, await readJson(plan.files[objectivesAt]!), plan.files[objectivesAt]!);
    for (const [index, { code, title, shortTitle, titleStatus }] of list.entries()) {
      known.add(code);
      yield item(objectivesAt, index + 1, {
        code,
        kind: 'OBJECTIVE',
        title: localize(title, titleStatus, 'SOURCE'),
        shortTitle: localize(shortTitle, undefined, 'SOURCE'),
      });
    }
    yield* actions(plan, find('gcm-associated-actions.csv'), known, item);
    const principlesAt = find('gcm-guiding-principles.json');
    const paragraphs = shaped(principles, await readJson(plan.files[principlesAt]!), plan.files[principlesAt]!);
    for (const [index, principle] of paragraphs.entries()) {
      const title = localize(principle.title, principle.titleStatus, 'SOURCE');
      yield item(principlesAt, index + 1, { code: `GCM-P-${principle.code}`, kind: 'PRINCIPLE', title });
    }
    yield* links(plan, find('gcm-sdg-links.csv'), known);
  },
};

async function* actions(
  plan: ReleasePlan,
  file: number,
  known: ReadonlySet<string>,
  item: ReturnType<typeof itemWriter>,
): AsyncIterable<Entry> {
  const seen = new Set<string>();
  const required = ['objective', 'letter', 'heading_en', 'heading_fr', 'heading_es'];
  for await (const { line, row, problem } of csvRows(plan.files[file]!, { required })) {
    const [objective = '', letter = ''] = [row.objective, row.letter];
    const parent = `GCM-${objective}`;
    const code = `${parent}.${letter}`;
    const reason = problem ?? actionFault(known.has(parent), letter, row.heading_en ?? '', seen.has(code));
    if (reason) {
      const value = `${objective}.${letter}`;
      yield { type: 'reject', at: { file, line }, column: 'objective, letter', value, reason };
      continue;
    }
    seen.add(code);
    const title = localize({ en: row.heading_en, fr: row.heading_fr, es: row.heading_es }, undefined, 'SOURCE');
    yield item(file, line, { code, kind: 'ACTION', parent, title });
  }
}

const actionFault = (known: boolean, letter: string, heading: string, again: boolean): string | undefined => {
  if (!known) return 'no such objective';
  if (!/^[a-z]$/.test(letter)) return 'an action is lettered a to z';
  if (heading.trim() === '') return 'no English heading';
  return again ? 'this action came before' : undefined;
};

async function* links(plan: ReleasePlan, file: number, known: ReadonlySet<string>): AsyncIterable<Entry> {
  // An objective may name a goal and then all goals: each pair is stated once.
  const seen = new Set<string>();
  const rows = csvRows(plan.files[file]!, { required: ['objective', 'sdg_goal', 'sdg_target'] });
  for await (const { line, row, problem } of rows) {
    const at = { file, line };
    const [from, goal = '', target = ''] = [`GCM-${row.objective}`, row.sdg_goal, row.sdg_target];
    const column = !known.has(from) ? 'objective' : goal === 'ALL' || goals.includes(goal) ? 'sdg_target' : 'sdg_goal';
    const reason =
      problem ??
      (column === 'objective'
        ? 'no such objective'
        : column === 'sdg_goal'
          ? 'goals are 1 to 17 or ALL'
          : target && !target.startsWith(`${goal}.`)
            ? `the target is not one of goal ${goal}`
            : undefined);
    if (reason) {
      yield { type: 'reject', at, column, value: row[column] ?? null, reason };
      continue;
    }
    for (const to of goal === 'ALL' ? goals : [target || goal]) {
      if (seen.has(`${from} ${to}`)) continue;
      seen.add(`${from} ${to}`);
      yield {
        type: 'frameworkLink',
        at,
        row: { from: { framework: 'GCM', item: from }, to: { framework: 'SDG', item: to } },
      };
    }
  }
}
