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

const lists = ['TARGETS_AIR', 'TARGETS_LAND', 'TARGETS_SEA', 'CITIZEN_LIST', 'HISTORY_BAN_LIST', 'VISA_BAN_LIST'];
const groupCodes: Readonly<Record<string, readonly string[]>> = {
  EU: ['EU'],
  'European Union': ['EU'],
  Schengen: ['SCHENGEN'],
  'EU/Schengen': ['EU', 'SCHENGEN'],
};

/** Every naming of a group of countries as imposing country, group and first day. */
export const groupsNamed = (folder: string): string[] =>
  rows(folder)
    .flatMap((row) =>
      lists.flatMap((list) =>
        row[list]!.split(',').flatMap((part) =>
          (groupCodes[part.trim()] ?? []).map((group) => [row.ISO3, group, day(row.START_DATE!)].join()),
        ),
      ),
    )
    .sort();

/** Countries whose complete closure, or ban on citizens by a name between two commas, touches a period. */
export const bansOn = (folder: string, names: readonly string[], from: string, to: string) => {
  const naming = (list: string | undefined) => list!.split(',').some((part) => names.includes(part.trim()));
  const touching = rows(folder).filter(
    ({ START_DATE: start = '', END_DATE: end = '' }) =>
      start !== 'NONE' && day(start) <= to && (end === 'NONE' || (day(end) >= from && day(end) >= day(start))),
  );
  const countries = (those: typeof touching) => [...new Set(those.map((row) => row.ISO3 as string))].sort();
  return {
    closed: countries(touching.filter((row) => row.POLICY_TYPE === 'COMPLETE' && !naming(row.COUNTRY_EXCEP_LIST))),
    byCitizenship: countries(touching.filter((row) => row.CITIZEN === '1' && naming(row.CITIZEN_LIST))),
  };
};

/** Keys of the policies of some countries that touch a period. A policy without an end goes on, one without a beginning is left out. */
export const policiesTouching = (folder: string, countries: readonly string[], from: string, to: string): string[] =>
  rows(folder)
    .filter(
      ({ ISO3: code = '', POLICY_TYPE: type = '', START_DATE: start = '', END_DATE: end = '' }) =>
        countries.includes(code) &&
        type !== 'NOPOLICYIMPLEMENTED' &&
        day(start) <= to &&
        (end === 'NONE' || (day(end) >= from && day(end) >= day(start))),
    )
    .map((row) => row.ID as string)
    .sort();

/** Countries with a complete closure that excepts no country, and with any policy, in force on a day; no end goes on. */
export const policiesOn = (folder: string, on: string) => {
  const inForce = rows(folder).filter(
    ({ POLICY_TYPE: type = '', START_DATE: start = '', END_DATE: end = '' }) =>
      type !== 'NOPOLICYIMPLEMENTED' &&
      day(start) <= on &&
      (end === 'NONE' || (day(end) >= on && day(end) >= day(start))),
  );
  const countries = (those: typeof inForce) => new Set(those.map((row) => row.ISO3 as string));
  const open = ['0', 'NA', ''];
  return {
    complete: countries(
      inForce.filter((row) => row.POLICY_TYPE === 'COMPLETE' && open.includes(row.COUNTRY_EXCEP ?? '')),
    ),
    any: countries(inForce),
  };
};
