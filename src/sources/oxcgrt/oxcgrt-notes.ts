import { unreadable } from '../../errors.ts';
import { isDay } from '../load/checks.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import type { Entry, Glimpse, ReleasePlan, RestrictionNoticeInput, Source, SourceFile } from '../source.ts';
import { oxcgrtTravel, placeOf } from './oxcgrt-travel.ts';

const required = ['CountryName', 'CountryCode', 'RegionName', 'RegionCode', 'Jurisdiction', 'Date', 'C8_Notes'];

/** Does the file hold the notes beside the levels of international travel? */
export const hasNotes = (seen: Glimpse): boolean => {
  const header = headerOf(seen);
  return required.every((column) => header.includes(column));
};

/** The tracker's notes on international travel: why a level was given on a day, with links to what it rests on. */
export const oxcgrtNotes: Source = {
  code: 'oxcgrt-notes',
  dataset: {
    ...oxcgrtTravel.dataset,
    code: 'oxcgrt-notes',
    title: { en: ['Oxford COVID-19 Government Response Tracker: notes on international travel', 'SOURCE'] },
    description: {
      en: [
        'Why a country, or a part of one, was given its level of restrictions on international travel (C8), with links. ' +
          'Notes are written on the day of a change and hold until the next one. The levels themselves stand in oxcgrt-travel.',
        'SOURCE',
      ],
    },
  },
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.01 },
  dayFrom: 'CONTENT',
  recognises: hasNotes,
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const chosen: SourceFile[] = [];
    for (const file of files) if (hasNotes(await glimpse(file))) chosen.push(file);
    const [first] = chosen;
    if (!first)
      throw unreadable(
        files[0]?.name ?? 'no file',
        'nothing to read for this source',
        'Expected: a table with the column C8_Notes.',
      );
    const lastDays = await Promise.all(chosen.map(lastDay));
    // Files of several countries are one release: its day is the last one that any of them holds.
    const day = stated.releasedOn ?? lastDays.toSorted().at(-1)!;
    return [
      {
        version: stated.version ?? day,
        releasedOn: day,
        files: chosen.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        processing: 'Days without a note were left out; links were taken out of the notes as well.',
      },
    ];
  },
  async *read(plan): AsyncGenerator<Entry> {
    const seen = new Set<string>();
    for (const [index, file] of plan.files.entries())
      for await (const { line, row, problem } of csvRows(file, { required })) {
        const text = (row.C8_Notes ?? '').trim();
        if (text === '' && problem === undefined) continue;
        const at = { file: index, line };
        const notice = noticeOf(row, text);
        const fault =
          problem !== undefined
            ? { column: null, value: null, reason: problem }
            : 'reason' in notice
              ? notice
              : seen.has(notice.key)
                ? { column: 'Date', value: row.Date ?? null, reason: 'a second note of this place and day' }
                : undefined;
        if (fault) {
          yield { type: 'reject', at, ...fault };
          continue;
        }
        const good = notice as RestrictionNoticeInput;
        seen.add(good.key);
        yield { type: 'restrictionNotice', at, row: good };
      }
  },
};

type Fault = { readonly column: string; readonly value: string; readonly reason: string };

const dayOf = (text: string | undefined): string => (text ?? '').trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

const noticeOf = (row: Readonly<Record<string, string>>, text: string): RestrictionNoticeInput | Fault => {
  const [country, region, jurisdiction] = [row.CountryCode, row.RegionCode, row.Jurisdiction].map((cell) =>
    (cell ?? '').trim(),
  ) as [string, string, string];
  const day = dayOf(row.Date);
  if (!/^[A-Z]{3}$/.test(country))
    return { column: 'CountryCode', value: country, reason: 'not a country code of three letters' };
  if (!isDay(day)) return { column: 'Date', value: row.Date ?? '', reason: 'is not a day written YYYYMMDD' };
  // Levels and notes of a country and of its parts are different series.
  if ((jurisdiction === 'NAT_TOTAL') !== (region === ''))
    return {
      column: 'Jurisdiction',
      value: jurisdiction,
      reason: 'the whole country has no region, and a part of it has one',
    };
  return {
    scope: country,
    key: `${country} ${region} ${day}`,
    territory: (region === '' ? row.CountryName : row.RegionName)?.trim() ?? '',
    area: placeOf(country),
    listedCodes: [region || country],
    disputed: false,
    statedOn: day,
    restrictions: text.replace(/\s+/g, ' '),
    quarantine: null,
    certificate: null,
    further: null,
    links: [...new Set(linksIn(text))],
  };
};

/** Archived pages have the address of the page inside their own: that is one link. */
const linksIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s"'<>]+/g) ?? []).map((link) => link.replace(/[.,;:)\]]+$/, ''));

const lastDay = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row } of csvRows(file, { required })) {
    const day = dayOf(row.Date);
    if (isDay(day) && day > last) last = day;
  }
  if (last === '') throw unreadable(file.name, 'no row has a day', 'Days are written YYYYMMDD.');
  return last;
};
