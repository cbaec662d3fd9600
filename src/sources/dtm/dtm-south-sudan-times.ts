import { unreadable } from '../../errors.ts';
import type { Workbook } from '../read/xlsx.ts';
import type { SourceFile } from '../source.ts';
import { noteSheet, squash } from './dtm-south-sudan-sheets.ts';

/** When a round was collected and given out. The publisher states months: their first and last days stand for them. */
export type Times = { readonly period: { readonly start: string; readonly end: string }; readonly releasedOn: string };

/** Rounds whose workbook may have lost its note. */
const known: Readonly<Record<number, Times>> = {
  11: { period: { start: '2021-07-01', end: '2021-09-30' }, releasedOn: '2021-11-30' },
};

const months = 'january february march april may june july august september october november december'.split(' ');

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

type Month = { readonly year: number; readonly month: number };

const monthOf = (word: string | undefined, year: number): Month | undefined => {
  const at = months.indexOf((word ?? '').toLowerCase());
  return at < 0 ? undefined : { year, month: at + 1 };
};

/** `July - September 2021`, `December 2021 - February 2022` or `July 2021`. */
export const monthsOf = (text: string): { readonly first: Month; readonly last: Month } | undefined => {
  const found = /^([a-z]+)(?: (\d{4}))?(?: ?[-–] ?([a-z]+))?(?: (\d{4}))?$/i.exec(squash(text));
  const end = Number(found?.[4] ?? found?.[2]);
  if (!found || !end) return undefined;
  const first = monthOf(found[1], Number(found[2] ?? end));
  const last = monthOf(found[3] ?? found[1], end);
  if (!first || !last) return undefined;
  return first.year * 12 + first.month <= last.year * 12 + last.month ? { first, last } : undefined;
};

/** Reads the two lines about time in the note; everything else there is left alone. */
export const timesOf = async (workbook: Workbook, round: number, file: SourceFile): Promise<Times> => {
  const sheet = workbook.sheets.find(({ name }) => squash(name) === noteSheet);
  const lines = sheet ? (await workbook.rows(sheet.name)).slice(0, 30).flatMap(({ cells }) => cells) : [];
  const after = (words: string): string | undefined => {
    const line = lines.find((cell) => typeof cell === 'string' && squash(cell).startsWith(words));
    return typeof line === 'string' ? squash(line).slice(words.length).trim() : undefined;
  };
  const collected = monthsOf(after('Data collection:') ?? '');
  const published = monthsOf(after('Published:') ?? '');
  if (collected && published) {
    const { first, last } = collected;
    return {
      period: {
        start: `${first.year}-${String(first.month).padStart(2, '0')}-01`,
        end: lastDay(last.year, last.month),
      },
      releasedOn: lastDay(published.last.year, published.last.month),
    };
  }
  const times = known[round];
  if (times) return times;
  throw unreadable(
    file.name,
    `the sheet “${noteSheet}” does not say when round ${round} was collected and published`,
    'It should hold the lines “Data collection: July - September 2021” and “Published: November 2021”.',
  );
};
