import { unreadable } from '../../errors.ts';
import { chooseFiles, endsIn } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { sha256 } from '../read/hash.ts';
import type { Entry, Source } from '../source.ts';
import { localize } from './frameworks-shape.ts';

const columns = ['objective', 'title_en', 'title_fr', 'title_es'];

/** Days of lists whose bytes are known: the list itself says none. */
const knownLists: Readonly<Record<string, { readonly version: string; readonly releasedOn: string }>> = {
  '4d5c684a180bbd1bffd6ccaa80567f8b85dad10504493c920179203acaff705a': {
    version: 'Toolkit titles 2026-11',
    releasedOn: '2026-11-01',
  },
};

/** Titles of practices that the United Nations Network on Migration gives as examples for the objectives of the Compact. */
export const gcmPractices: Source = {
  code: 'gcm-practices',
  dataset: {
    code: 'gcm-practices',
    domain: 'GOVERNANCE',
    title: { en: ['Global Compact for Migration: example practices', 'SOURCE'] },
    description: {
      en: [
        'Titles of practices that the implementation toolkit of the Global Compact for Migration gives as examples, by objective. ' +
          'Titles only; places and descriptions are not part of the list.',
        'SOURCE',
      ],
    },
    provider: { code: 'UN', name: { en: ['United Nations', 'OFFICIAL'] }, url: 'https://www.un.org' },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'United Nations Network on Migration, GCM implementation toolkit',
    homepage: 'https://migrationnetwork.un.org',
    tier: 'OPEN',
  },
  dayFrom: 'TABLE',
  recognises: (seen) => headerOf(seen).join() === columns.join(),
  async plan(files, stated = {}) {
    const chosen = chooseFiles(
      files,
      (file) => /practices[^/]*\.csv(\.gz)?$/.test(file.name),
      [/\/README\.md$/, /\/gcm-[^/]*\.(json|csv)$/],
      'gcm-example-practices.csv',
    );
    if (chosen.length > 1 || !chosen[0] || !endsIn(chosen[0], chosen[0].name))
      throw unreadable(chosen[1]?.name ?? 'no file', 'a second list of practices', 'Load one list at a time.');
    const known = knownLists[(await sha256(chosen[0])).sha256];
    const releasedOn = stated.releasedOn ?? known?.releasedOn;
    if (!releasedOn)
      throw unreadable(chosen[0].name, 'the list does not say of which day it is', 'Give `--released YYYY-MM-DD`.');
    const version = stated.version ?? known?.version ?? `Toolkit titles ${releasedOn}`;
    const processing =
      'Rows with the same title in all languages were joined into one practice with several objectives.';
    return [{ version, releasedOn, files: [chosen[0]], processing }];
  },
  async *read(plan) {
    const practices = new Map<string, { line: number; titles: string[]; objectives: Set<string> }>();
    for await (const { line, row, problem } of csvRows(plan.files[0]!, { required: columns })) {
      const at = { file: 0, line };
      const objective = row.objective ?? '';
      const titles = columns.slice(1).map((column) => (row[column] ?? '').trim());
      const reason =
        problem ??
        (!/^([1-9]|1\d|2[0-3])$/.test(objective)
          ? 'objectives are numbered 1 to 23'
          : titles[0] === ''
            ? 'no English title'
            : undefined);
      if (reason) {
        const [column, value] = titles[0] === '' ? ['title_en', ''] : ['objective', objective];
        yield { type: 'reject', at, column, value, reason };
        continue;
      }
      const key = JSON.stringify(titles);
      const found = practices.get(key);
      if (found) found.objectives.add(objective);
      else practices.set(key, { line, titles, objectives: new Set([objective]) });
    }
    for (const [key, { line, titles, objectives }] of practices) yield entry(key, line, titles, objectives);
  },
};

const entry = (key: string, line: number, [en, fr, es]: readonly string[], objectives: ReadonlySet<string>): Entry => ({
  type: 'practice',
  at: { file: 0, line },
  row: {
    scope: 'toolkit',
    key,
    assessment: null,
    area: null,
    item: null,
    title: localize({ en, fr, es }, undefined, 'SOURCE'),
    summary: null,
    objectives: [...objectives].map((number) => ({ framework: 'GCM', item: `GCM-${number}` })),
    url: null,
  },
});
