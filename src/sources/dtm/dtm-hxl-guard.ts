import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import type { Column, Table } from './dtm-hxl-table.ts';

/** Headings of columns that must never enter, with what they hold. */
const forbidden: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/enum(erator|_)|interviewer|enqu[eê]teur|surveyor|data ?collector/i, 'who collected the data'],
  [
    /(key ?informant|\bki\b|informateur|respondent|manager|focal ?point|contact)[^#]*(name|nom|phone|tel|sex|gender)/i,
    'who was asked',
  ],
  [/(name|nom|phone|tel)[^#]*(key ?informant|informateur|respondent|manager|focal ?point|contact)/i, 'who was asked'],
  [/phone|\bmobile\b|telephone|téléphone|\btel\b|e-?mail|whats ?app/i, 'how to reach somebody'],
  [/remark|comment|\bnotes?\b|observations?$|remarque/i, 'free text, which may name anybody'],
  [/device|imei|sim ?serial|subscriber|username/i, 'the device that was used'],
  [/submission|instance ?(id|name)|\buuid\b|_?parent_?index|formhub/i, 'the record of a single interview'],
  [
    /(start|end|device|interview)[ _-]*(geo|gps|location|point|lat|lon)|geopoint|gps.*(precision|altitude|accuracy)/i,
    'where the collector stood',
  ],
  [
    /household.?head|head of (the )?household|beneficiar.*name|(first|last|family|full|given).?name|national.?id|passport/i,
    'a person',
  ],
];

/** Headings of columns in which several capitalised words are places rather than people. */
const places =
  /adm|state|county|district|region|province|ward|payam|woreda|zone|village|camp|site|location|settlement|town|city|commune|colline|governorate|country|lga|muhalla|operation|name of|origin|cercle|localit/i;

const looks: readonly (readonly [test: (value: string) => boolean, what: string])[] = [
  [
    (value) => /^-?\d{1,2}\.\d+[ ,]+-?\d{1,3}\.\d+[ ,]+-?\d+(\.\d+)?[ ,]+\d+(\.\d+)?$/.test(value),
    'positions of a device',
  ],
  [(value) => /^(uuid:)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value), 'ids of single records'],
  // A plain number is a figure: a sign, a leading zero or blanks between make it a number to call.
  [
    (value) => /^\+?\(?\d{1,4}\)?[\s-]?(\d[\s-]?){7,12}$/.test(value) && /^(\+|0|\()|\d[\s-]\d/.test(value),
    'phone numbers',
  ],
  [(value) => /^[\w.+-]+@[\w-]+\.[a-z]{2,}$/i.test(value), 'addresses of people'],
];
const isPerson = (value: string): boolean => /^\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(value);

/** Enough values to tell by. */
const enough = 5;

/**
 * Stops a file that carries what must not enter, by the headings of its columns and by a look at their values, whether a column
 * would be read or not: what lies in a file that is passed on has leaked already.
 */
export const refuseLeaks = (table: Table, file: SourceFile): void => {
  const mend = 'Take the column out of the file, tell the publisher, and load it again.';
  const where = table.sheet ? `sheet “${table.sheet}”, ` : '';
  for (const column of table.columns) {
    const name = column.heading || (column.tag ? `#${column.tag.name}` : `number ${column.index + 1}`);
    for (const [pattern, what] of forbidden)
      if (
        pattern.test(column.heading) ||
        (column.tag && pattern.test([column.tag.name, ...column.tag.attributes].join(' ')))
      )
        throw unreadable(file.name, `${where}column “${name}” tells ${what}, which is never kept`, mend);
    const look = leakIn(table, column);
    if (look) throw unreadable(file.name, `${where}column “${name}” looks like ${look}, which are never kept`, mend);
  }
};

const leakIn = ({ rows }: Table, column: Column): string | null => {
  const values = rows.map(({ cells }) => (cells[column.index] ?? '').trim()).filter((value) => value !== '');
  if (values.length < enough) return null;
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  for (const [test, what] of looks) if (share(test) > 0.5) return what;
  const isPlace =
    places.test(column.heading) ||
    ['adm1', 'adm2', 'adm3', 'adm4', 'country', 'loc', 'operation', 'org'].includes(column.tag?.name ?? '');
  const distinct = new Set(values).size / values.length;
  return !isPlace && distinct > 0.8 && share(isPerson) > 0.8 ? 'names of people' : null;
};
