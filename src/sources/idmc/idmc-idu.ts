import { unreadable } from '../../errors.ts';
import { readJson } from '../read/json.ts';
import type { At, Entry, ReleasePlan, Source, SourceFile } from '../source.ts';
import { centroid, dayOfUpdate, updateText } from './idmc-idu-text.ts';
import { hazardTerm, idmcItems, idmcLicence, idmcProvider } from './idmc-shape.ts';

type Update = Readonly<Record<string, unknown>>;

const causes = { Conflict: 'CONFLICT', Disaster: 'DISASTER' } as const;
const qualifiers = {
  total: 'EXACT',
  exact: 'EXACT',
  approximately: 'APPROXIMATE',
  'more than': 'MORE_THAN',
  'less than': 'LESS_THAN',
} as const;
const roles = {
  'recommended figure': 'RECOMMENDED',
  recommended: 'RECOMMENDED',
  triangulation: 'TRIANGULATION',
  '': 'NOT_STATED',
} as const;

const wordIn = <T extends Readonly<Record<string, string>>>(words: T, word: string): T[keyof T] | undefined =>
  Object.hasOwn(words, word) ? (words[word] as T[keyof T]) : undefined;

/** Reports of displacement as they come in: provisional, several of them about the same event. */
export const idmcIdu: Source = {
  code: 'idmc-idu',
  dataset: {
    code: 'idmc-idu',
    domain: 'DISPLACEMENT',
    title: { en: ['Internal Displacement Updates', 'SOURCE'] },
    description: {
      en: [
        'Reports of new displacements as they come in. Provisional: several of them may describe the same movements, ' +
          'and only those that the provider recommends may be added up. The yearly database replaces them.',
        'SOURCE',
      ],
    },
    provider: idmcProvider,
    licence: idmcLicence,
    creditLine: 'Internal Displacement Monitoring Centre (IDMC), Internal Displacement Updates (IDU)',
    homepage: 'https://www.internal-displacement.org/internal-displacement-updates',
    tier: 'OPEN',
    frameworkItems: idmcItems,
  },
  // Provisional figures change a lot, and reports are taken back.
  gates: { maxRejects: 0.02, maxJumps: 50, minRows: 0.5, minAreas: 0.5 },
  dayFrom: 'CONTENT',
  recognises: ({ head }) =>
    head.trimStart().startsWith('[') && /"standard_popup_text"\s*:/.test(head) && /"figure"\s*:/.test(head),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const latest = (await updatesIn(file)).reduce((day, one) => {
          const made = /^\d{4}-\d{2}-\d{2}/.exec(String(one.created_at ?? ''))?.[0] ?? '';
          return made > day ? made : day;
        }, '');
        const releasedOn = stated?.releasedOn ?? (latest || /20\d\d-[01]\d-[0-3]\d/.exec(file.name)?.[0]);
        if (releasedOn === undefined)
          throw unreadable(
            file.name,
            'no report says when it was made, so the file has no day',
            'Give the day with --released YYYY-MM-DD.',
          );
        return {
          version: stated?.version ?? releasedOn,
          releasedOn,
          files: [file],
          processing:
            'Figures as published; days moved from midnight in New Zealand to the calendar day meant; markup taken ' +
            'out of texts.',
        };
      }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const events = new Set<string>();
    const seen = { reports: 0, withoutRole: 0, events: new Map<string, number>() };
    for (const [index, update] of (await updatesIn(plan.files[0] as SourceFile)).entries()) {
      const at = { file: 0, line: index + 1 };
      for (const entry of entriesOf(update, at)) {
        if (entry.type === 'displacementEvent') {
          seen.events.set(entry.row.key, (seen.events.get(entry.row.key) ?? 0) + 1);
          if (events.has(entry.row.key)) continue;
          events.add(entry.row.key);
        }
        if (entry.type === 'displacementFlow') {
          seen.reports += 1;
          if (entry.row.role === 'NOT_STATED') seen.withoutRole += 1;
        }
        yield entry;
      }
    }
    const shared = [...seen.events.values()].filter((reports) => reports > 1).length;
    yield {
      type: 'check',
      name: 'overlapping reports',
      passed: true,
      message:
        `${shared} of ${seen.events.size} events have several reports; ${seen.withoutRole} of ${seen.reports} reports ` +
        'do not say whether they are recommended and are never added up',
    };
  },
};

const updatesIn = async (file: SourceFile): Promise<readonly Update[]> => {
  const content = await readJson(file);
  // The live interface wraps the list once more.
  const list = Array.isArray(content) ? content : (content as { results?: unknown } | null)?.results;
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'object' && one !== null && 'figure' in one))
    throw unreadable(
      file.name,
      'this is not a list of updates with figures',
      'Check that it is an answer of the feed.',
    );
  return list as Update[];
};

function* entriesOf(update: Update, at: At): Iterable<Entry> {
  const faults: { column: string; value: string | null; reason: string }[] = [];
  const text = (column: string): string => {
    const value = update[column];
    return value === null || value === undefined ? '' : String(value).trim();
  };
  const fault = (column: string, reason: string) => faults.push({ column, value: text(column) || null, reason });
  const known = <T>(column: string, value: T | undefined, reason: string): T | undefined => {
    if (value === undefined) fault(column, reason);
    return value;
  };
  const day = (column: string): string | undefined =>
    known(column, dayOfUpdate(text(column)), 'not a day, nor midnight in UTC or New Zealand');

  const id = known('id', /^\d+$/.test(text('id')) ? text('id') : undefined, 'not a number');
  const cause = known('displacement_type', wordIn(causes, text('displacement_type')), 'neither Conflict nor Disaster');
  const qualifier = known('qualifier', wordIn(qualifiers, text('qualifier').toLowerCase()), 'a word never seen before');
  const role = known('role', wordIn(roles, text('role').toLowerCase()), 'neither recommended nor triangulation');
  const figure = known(
    'figure',
    Number.isSafeInteger(update.figure) && (update.figure as number) >= 0 ? (update.figure as number) : undefined,
    'not a whole number',
  );
  const start = day('displacement_start_date');
  const end = day('displacement_end_date');
  const begun = day('event_start_date');
  const over = day('event_end_date');
  const year = Number(known('year', /^(19|20)\d\d$/.test(text('year')) ? text('year') : undefined, 'not a year'));
  const iso3 = known('iso3', /^[A-Z][A-Z0-9]{2}$/.test(text('iso3')) ? text('iso3') : undefined, 'not a code');
  const position =
    typeof update.latitude === 'number' && typeof update.longitude === 'number'
      ? { latitude: update.latitude, longitude: update.longitude }
      : text('centroid') === ''
        ? { latitude: null, longitude: null }
        : known('centroid', centroid(text('centroid')), 'not “[latitude, longitude]”');
  if (
    !id ||
    !cause ||
    !qualifier ||
    !role ||
    figure === undefined ||
    !start ||
    !end ||
    !begun ||
    !over ||
    !iso3 ||
    !position
  )
    return yield { type: 'reject', at, ...faults[0]! };
  if (faults[0]) return yield { type: 'reject', at, ...faults[0] };

  const area = { scheme: 'CODE', code: iso3 } as const;
  const name = text('event_name') || null;
  // The feed holds a window of days. A day is in it whole or not at all, so days are what a release speaks for.
  const scope = `${iso3}/${start}`;
  const event = JSON.stringify([iso3, cause, name ?? `report ${id}`, begun]);
  const hazardType = text('type') || null;
  const { text: description, links } = updateText(text('standard_popup_text') || text('standard_info_text'));
  yield {
    type: 'displacementEvent',
    at,
    row: {
      scope: `${iso3}/events/${begun}`,
      key: event,
      area,
      cause,
      name,
      year,
      start: begun,
      periodStartPrecision: 'UNKNOWN',
      end: over,
      periodEndPrecision: 'UNKNOWN',
      codes: [],
      hazard:
        cause === 'DISASTER'
          ? {
              category: hazardTerm(null, text('category')),
              subCategory: hazardTerm(null, text('subcategory')),
              type: hazardTerm(null, hazardType),
              subType: hazardTerm(null, text('subtype')),
            }
          : null,
    },
  };
  yield {
    type: 'displacementFlow',
    at,
    row: {
      scope,
      key: id,
      area,
      cause,
      hazardType,
      event,
      level: 'UPDATE',
      year,
      period: { start, end },
      value: figure,
      displayValue: null,
      status: 'NORMAL',
      qualifier,
      role,
      provisional: true,
      ...position,
      description,
      links,
    },
  };
}
