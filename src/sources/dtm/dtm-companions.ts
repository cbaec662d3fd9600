import { headerOf } from '../read/glimpse.ts';
import type { Glimpse } from '../source.ts';

/** Columns of files that explain the spreadsheets and hold no figures, by what they are. */
const companions: readonly (readonly [columns: readonly string[], reason: string])[] = [
  [['workbook', 'sheet', 'hxl_hashtag'], 'a list of the hashtags of workbooks, without figures'],
  [['Rubriques', 'Variables', 'Significations'], 'a dictionary of the columns of an assessment, without figures'],
  [['variable', 'label_as_published'], 'a dictionary of the columns of a survey, without records'],
  [['position', 'variable'], 'names of the columns of a survey, without records'],
  [
    ['license_id', 'dataset_date_range', 'dataset_source', 'methodology'],
    'describes published datasets; each source here says that of its own',
  ],
];

/** Why a file that lies beside the spreadsheets is not read; undefined for one that is none of these. */
export const besideSpreadsheets = (seen: Glimpse): { readonly aside: string } | undefined => {
  const header = headerOf(seen);
  const [, reason] =
    companions.find(([columns]) => columns.every((column) => header.includes(column))) ??
    (/^\uFEFF?"?Key to the .{1,80} Dataset\b/i.test(seen.head)
      ? [[], 'a dictionary of the columns of a dataset, without figures']
      : []);
  return reason === undefined ? undefined : { aside: reason };
};
