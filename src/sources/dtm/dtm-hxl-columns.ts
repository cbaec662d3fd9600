import type { StockInput } from '../source.ts';
import type { Column, Table, Tag } from './dtm-hxl-table.ts';
import { slug } from './dtm-terms.ts';

/** What a column counts. */
export type MeasureColumn = Pick<StockInput, 'populationGroup' | 'movement' | 'reason' | 'sex' | 'age' | 'unit'> & {
  readonly index: number;
  readonly origin?: string;
  readonly shelter?: string;
  readonly cohort?: string;
};

/** What is read of a table: where each thing stands. Everything else is left out. */
export type Layout = {
  readonly codes: readonly (number | null)[];
  readonly names: readonly (number | null)[];
  readonly country: number | null;
  readonly date: number | null;
  readonly round: number | null;
  readonly operation: number | null;
  readonly assessment: number | null;
  readonly measures: readonly MeasureColumn[];
  readonly read: readonly string[];
  readonly left: readonly string[];
};

const groups: Readonly<Record<string, readonly [StockInput['populationGroup'], StockInput['movement']]>> = {
  idps: ['IDP', 'ALL'],
  returnees: ['RETURNEE', 'ALL'],
  refugees: ['REFUGEE', 'ALL'],
  migrants: ['MIGRANT', 'ALL'],
  relocated: ['RELOCATED', 'ALL'],
  displaced: ['IDP', 'ALL'],
};
const reasons: Readonly<Record<string, StockInput['reason']>> = {
  conflict: 'CONFLICT',
  insurgency: 'CONFLICT',
  clash: 'COMMUNAL_CLASH',
  disaster: 'DISASTER',
  other: 'OTHER',
};
const ages = /^(?:age_?)?(\d{1,2})[_-](\d{1,2})$/;

/** What a hashtag of a figure says, or nothing where it has an attribute that nobody knows: half of a figure is no figure. */
const measureOf = (tag: Tag, index: number): MeasureColumn | null => {
  if (tag.name !== 'affected') return null;
  const left = new Set(tag.attributes);
  const take = (word: string) => left.delete(word);
  const unit = take('hh') ? 'HOUSEHOLDS' : take('ind') ? 'PERSONS' : null;
  if (unit === null) return null;
  let [populationGroup, movement]: readonly [StockInput['populationGroup'], StockInput['movement']] = [
    'ALL_AFFECTED',
    'ALL',
  ];
  if (take('ret')) {
    populationGroup = 'RETURNEE';
    movement = take('internal') ? 'FROM_WITHIN_COUNTRY' : take('abroad') ? 'FROM_ABROAD' : 'ALL';
  }
  for (const [word, group] of Object.entries(groups)) if (take(word)) [populationGroup, movement] = group;
  let reason: StockInput['reason'] = 'ALL';
  // The narrower word stands: a communal clash is a conflict, too.
  if (take('cause')) for (const [word, found] of Object.entries(reasons)) if (take(word)) reason = found;
  const sex = take('f') ? 'FEMALE' : take('m') ? 'MALE' : 'TOTAL';
  let age = '_T';
  const dimensions: { origin?: string; shelter?: string; cohort?: string } = {};
  for (const word of [...left]) {
    const band = ages.exec(word);
    if (band) age = `Y${Number(band[1])}T${Number(band[2])}`;
    else if (word.startsWith('origin_')) dimensions.origin = word.slice(7).toUpperCase();
    else if (word.startsWith('shelter_')) dimensions.shelter = word.slice(8).replaceAll('_', ' ');
    else if (/^(wave|arrival|year)_/.test(word)) dimensions.cohort = word.replace('_', ' ').replaceAll('_', '-');
    else continue;
    take(word);
  }
  return left.size ? null : { index, populationGroup, movement, reason, sex, age, unit, ...dimensions };
};

/** A column without a hashtag below a heading over several columns, such as “Shelter type” over “Camp” and “Host family”. */
const wideOf = (column: Column): MeasureColumn | null => {
  if (column.tag || !column.heading || !column.group) return null;
  const whole = { populationGroup: 'IDP', movement: 'ALL', reason: 'ALL', sex: 'TOTAL', age: '_T' } as const;
  const unit = /household|famil(y|ies)|m[ée]nage|\bhh\b/i.test(column.group) ? 'HOUSEHOLDS' : 'PERSONS';
  const base = { index: column.index, ...whole, unit } as const;
  if (/shelter/i.test(column.group)) return { ...base, shelter: column.heading };
  if (/wave|arriv|period of displacement|year of displacement/i.test(column.group))
    return { ...base, cohort: column.heading };
  // Places by name alone are not guessed: a heading that is no code is left out.
  if (/origin/i.test(column.group) && /^[A-Z]{2,3}\d{2,}$/.test(column.heading))
    return { ...base, origin: column.heading };
  return null;
};

/** Finds what is read of a table: the allow-list is what this function knows. */
export const layoutOf = ({ columns }: Table): Layout => {
  const read: string[] = [];
  const left: string[] = [];
  const found = new Map<string, number>();
  const measures: MeasureColumn[] = [];
  const nameOf = (column: Column) =>
    column.heading ||
    (column.tag ? `#${[column.tag.name, ...column.tag.attributes].join('+')}` : `column ${column.index + 1}`);
  for (const column of columns) {
    const what = column.tag && plainOf(column.tag);
    const measure = column.tag ? measureOf(column.tag, column.index) : wideOf(column);
    // The first column of a kind stands; a second one is most likely shifted.
    if (what && !found.has(what)) found.set(what, column.index);
    else if (measure && !measures.some((other) => sameMeasure(other, measure))) measures.push(measure);
    else {
      if (column.heading || column.tag) left.push(nameOf(column));
      continue;
    }
    read.push(nameOf(column));
  }
  const at = (what: string) => found.get(what) ?? null;
  return {
    codes: [1, 2, 3, 4].map((level) => at(`adm${level} code`)),
    names: [1, 2, 3, 4].map((level) => at(`adm${level} name`)),
    country: at('country code'),
    date: at('date'),
    round: at('round'),
    operation: at('operation'),
    assessment: at('assessment'),
    measures,
    read,
    left,
  };
};

const plainOf = ({ name, attributes }: Tag): string | null => {
  const has = (word: string) => attributes.includes(word);
  if (has('origin')) return null;
  if (/^adm[1-4]$/.test(name)) return has('code') ? `${name} code` : has('name') ? `${name} name` : null;
  if (name === 'country' && has('code')) return 'country code';
  if (name === 'date')
    return has('reported') || has('assessment') || has('survey') || !attributes.length ? 'date' : null;
  if ((name === 'meta' && has('round')) || name === 'round') return 'round';
  if (name === 'operation') return 'operation';
  if (name === 'assessment') return 'assessment';
  return null;
};

const keyOf = ({ index: _, ...measure }: MeasureColumn): string =>
  slug(JSON.stringify(Object.entries(measure).sort(([a], [b]) => (a < b ? -1 : 1))));
const sameMeasure = (a: MeasureColumn, b: MeasureColumn): boolean => keyOf(a) === keyOf(b);
