import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const rows = (folder: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, 'cobap', 'policy-list.csv')), { bom: true, columns: true });

const day = (text: string) => text.replace(/^(\d\d)_(\d\d)_(\d\d)$/, '20$3-$1-$2');

/** Policies of a country whose end does not lie before their beginning. */
export const policiesOf = (folder: string, code: string): number =>
  rows(folder).filter(
    (row) => row.ISO3 === code && (row.END_DATE === 'NONE' || day(row.END_DATE!) >= day(row.START_DATE!)),
  ).length;

/** Policies, right in their days, whose list has a name between two commas exactly so. */
export const namedOnce = (folder: string, column: string, name: string): number =>
  rows(folder).filter(
    (row) =>
      (row.END_DATE === 'NONE' || day(row.END_DATE!) >= day(row.START_DATE!)) &&
      row[column]!.split(',').some((part) => part.trim() === name),
  ).length;
