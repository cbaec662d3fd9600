import type { Field, RecordDef, Records, RowTier, SearchDef } from '../query/record.ts';
import { type Cells, cell, cellShown } from './cells.ts';
import { apartGround, joinedGround, placesOf } from './ground.ts';
import { rowHeld, seen, seenWhole } from './held.ts';
import { grainNumber } from './masks.ts';
import type { Policy } from './policy.ts';
import { isWhole, shown } from './rows.ts';
import { clears, type Tier } from './tier.ts';
import { labelAt, viewColumns } from './view-columns.ts';

/**
 * What is derived from the records beside the records themselves: which cells they fill (for coverage) and what they are called
 * (for the search). `derived` holds the sources, which the loader reads after a publication; the tiers see the results through
 * views that mask and drop as the views of the records do, so that a later policy holds for what was derived earlier. Records
 * whose rows differ in who may know of them are left out of all of it: a count or an id that is derived once would tell of them.
 * Parts of masked figures are counted apart from the wholes, so that the tiers can leave them out.
 */
export const derivedSql = (policy: Policy, records: Records): string =>
  [
    'create schema derived;',
    `create view derived.coverage_source as\n${[...records.values()]
      .filter((record) => record.versioned && !differsByRow(record))
      .map((record) => coverageOf(policy, records, record))
      .concat(definitionCoverage)
      .join('\n  union all\n')};`,
    `create view derived.search_source as\n${[...records.values()]
      .filter((record) => record.search)
      .map((record) => searchOf(policy, record))
      .join('\n  union all\n')};`,
    '',
  ].join('\n');

/** Rows of the record differ in who may know of them, and not by what the cells of coverage keep apart. */
const differsByRow = (record: RecordDef): boolean => record.rowTiers.some(({ kind }) => kind !== 'wholes');

const wholesOf = (record: RecordDef) =>
  record.rowTiers.find((rule): rule is Extract<RowTier, { kind: 'wholes' }> => rule.kind === 'wholes');

/** Where a record may keep the days that it speaks of, in the order in which they are looked for. */
const daysOf = [
  ['period_start', 'period_end'],
  ['occurred_on', 'occurred_on'],
  ['valid_from', 'valid_to'],
] as const;

const daysIn = (columns: ReadonlyMap<string, unknown>): readonly [first: string, last: string] | null => {
  const found = daysOf.find(([first]) => columns.has(first));
  return found ? [found[0], columns.has(found[1]) ? found[1] : found[0]] : null;
};

const coverageOf = (policy: Policy, records: Records, record: RecordDef): string => {
  const columns = viewColumns(policy, records, record);
  const held = (name: string) => (columns.has(name) ? `t.${name}` : 'null::int');
  const days = daysIn(columns);
  const [first, last] = days ? [`t.${days[0]}`, `t.${days[1]}`] : ['null::date', 'null::date'];
  const rule = wholesOf(record);
  const [grain, parts] = rule ? ['t.grain', `not ${isWhole(rule, 't')}`] : ['null::smallint', 'null::boolean'];
  const [joined, abroad] = standsAbroad(record, columns);
  return `  select '${record.view}' as kind, t.dataset_id, ${held('series_id')} as series_id, ${held('area_id')} as area_id, ${first} as period_start, ${last} as period_end, ${grain} as grain, ${parts} as parts, ${abroad} as abroad, t.public_id, t.published_from, t.published_to\n  from base.${record.view} t${joined}`;
};

/** Whether a row stands in more countries than that of its area, with the joins that tell; a cell counts rows alike in this. */
const standsAbroad = (record: RecordDef, columns: { has(column: string): boolean }): readonly [string, string] => {
  const [own, ...others] = placesOf(record, columns);
  if (!others.length) return ['', own === undefined || own === 'area_id' ? 'false' : 'true'];
  if (own !== 'area_id' || others.some((place) => typeof place !== 'string')) return ['', 'true'];
  const join = (column: string, at: number) => ` left join base.area k${at} on k${at}.id = t.${column}`;
  const country = (at: number) => `coalesce(k${at}.admin0_id, k${at}.id)`;
  const each = others.map((_, at) => `${country(at + 1)} <> ${country(0)}`);
  return [[own, ...(others as string[])].map(join).join(''), `coalesce(${each.join(' or ')}, false)`];
};

/** Places and framework items are not versioned; a dataset of them covers what it defines. */
const definitionCoverage = [
  `  select 'area', t.dataset_id, null::int, t.id, null::date, null::date, null::smallint, null::boolean, false, t.public_id, null::bigint, null::bigint\n  from base.area t where t.valid_to is null`,
  `  select 'framework_item', t.dataset_id, null::int, null::int, null::date, null::date, null::smallint, null::boolean, false, t.public_id, null::bigint, null::bigint\n  from base.framework_item t`,
];

const searchOf = (policy: Policy, record: RecordDef): string => {
  if (record.rowTiers.length)
    throw new Error(`${record.type} is to be searched, and a search would tell of rows that a tier may not know of`);
  const { codes = [], names = [], lesser } = record.search as SearchDef;
  const code = codes.map((name) => `select '', t.${plainColumn(policy, record, name)}, true`);
  const name = names.map((field) =>
    record.fields[field]?.kind === 'text'
      ? `select l.key, l.value ->> 0, false from jsonb_each(t.${plainColumn(policy, record, field)}) l`
      : `select '', t.${plainColumn(policy, record, field)}, false`,
  );
  return [
    `  select '${record.view}' as kind, t.public_id, ${record.byDataset ? 't.dataset_id' : 'null::int'} as dataset_id, e.language, e.text, e.is_code, ${lesser ? `coalesce(t.${lesser}, 0)` : '0'} as lesser`,
    `  from base.${record.view} t cross join lateral (${[...code, ...name].join(' union all ')}) e(language, text, is_code)`,
    `  where e.text <> ''${record.versioned ? ' and t.published_to is null' : ''}`,
  ].join('\n');
};

/** The column of a searchable field. One that some tier does not read in full would be read by searching, and stops the build. */
const plainColumn = (policy: Policy, record: RecordDef, name: string): string => {
  const field: Field | undefined = record.fields[name];
  if (field?.kind !== 'column' && field?.kind !== 'text')
    throw new Error(`${record.type}.${name} is to be searched and is no column of its record`);
  if (labelAt(policy, `${record.type}.${name}`))
    throw new Error(`${record.type}.${name} is guarded: a search over it would tell what it holds`);
  return field.column;
};

/** The views of a tier over what was derived. */
export const derivedViews = (policy: Policy, records: Records, tier: Tier): string => {
  const schema = tier.toLowerCase();
  const above = [...records.values()].filter(({ type, view, rowTiers }) => {
    const label = policy.get(type)?.label;
    return view && (rowTiers.some(({ kind }) => kind !== 'wholes') || (label && !clears(tier, label.level)));
  });
  const kinds = without(above.map(({ view }) => view));
  const told = [...records.values()].filter((record) => record.view && !above.includes(record));
  const known = {
    versioned: told.filter(({ versioned }) => versioned),
    searched: told.filter(({ search, byDataset }) => search && byDataset),
  };
  /** That the row of an entry is there for the caller. */
  const there = (same: string | null) => (record: RecordDef) => {
    const conditions = [
      'o.public_id = t.public_id',
      ...(same ? [same] : []),
      ...shown(policy, records, record, tier, 'o'),
    ];
    return `exists (select from base.${record.view} o where ${conditions.join(' and ')})`;
  };
  return [
    coverageView(policy, records, tier, kinds),
    `create view ${schema}.dataset_kind as\n  select distinct t.dataset_id, t.kind\n  from base.coverage t where ${seen('t.dataset_id', tier)}${kinds};`,
    `create view ${schema}.withdrawal as\n  select t.dataset_id, t.kind, t.public_id, t.published_to\n  from base.withdrawal t where ${knownThere(tier, 't.dataset_id', known.versioned, there('o.dataset_id = t.dataset_id and o.published_to = t.published_to'))}${kinds}${wholesAlone(
      records,
      there('o.dataset_id = t.dataset_id and o.published_to = t.published_to'),
    )};`,
    `create view ${schema}.search_entry as\n  select t.kind, t.public_id, t.language, t.text, t.folded, t.is_code, t.lesser\n  from base.search_entry t where (t.dataset_id is null or ${knownThere(tier, 't.dataset_id', known.searched, there(null))})${kinds};`,
    '',
  ].join('\n');
};

/**
 * Entries of datasets that are held as a whole; where they are held in some countries only, row by row, as the rows themselves are
 * there.
 */
const knownThere = (
  tier: Tier,
  dataset: string,
  kinds: readonly RecordDef[],
  there: (record: RecordDef) => string,
): string => {
  if (tier === 'OPEN' || !kinds.length) return seenWhole(dataset, tier);
  const cases = kinds.map((record) => `when '${record.view}' then ${there(record)}`);
  return `(${seenWhole(dataset, tier)} or ${seen(dataset, tier)} and case t.kind ${cases.join(' ')} else false end)`;
};

const list = (words: readonly (string | null)[]) => words.map((word) => `'${word}'`).join(', ');
const without = (kinds: readonly (string | null)[]) =>
  kinds.length ? ` and t.kind <> all(array[${list(kinds)}])` : '';

/** A cell of coverage stands where the rows that it counts stand, as far as it says. */
const cellOfCoverage = { type: 'Coverage', places: ['area_id'] } as unknown as RecordDef;
const namesFrom = `grain >= ${grainNumber.SITE}`;
const coverageColumns: ReadonlySet<string> = new Set(['area_id', 'grain']);

/** Cells of coverage, each column masked as in the record that the cell counts rows of. */
const coverageView = (policy: Policy, records: Records, tier: Tier, kinds: string): string => {
  const cells: Cells = { tier, openFiles: 'false' };
  const ground = joinedGround(cellOfCoverage, coverageColumns);
  const there = apartGround(cellOfCoverage, coverageColumns, 't');
  const cases: Record<'series_id' | 'area_id' | 'period_start' | 'period_end', string[]> = {
    ...{ series_id: [], area_id: [], period_start: [], period_end: [] },
  };
  const elsewhere: (string | null)[] = [];
  for (const record of records.values()) {
    if (!record.versioned) continue;
    const columns = viewColumns(policy, records, record);
    if (placesOf(record, columns)[0] !== 'area_id') elsewhere.push(record.view);
    const mask = (column: keyof typeof cases, of: string) => {
      const found = columns.get(of);
      // A cell does not keep what its rows name, which rows of the finest grains do.
      const label = found?.alongside ? { ...found, alongside: { ...found.alongside, when: namesFrom } } : found;
      const masked = label
        ? cell(label.mask === 'ROLL_UP' ? label : { ...label, mask: 'WITHHOLD' }, column, ground, cells)
        : null;
      if (masked !== null && masked !== `t.${column}`) cases[column].push(`when '${record.view}' then ${masked}`);
    };
    mask('area_id', 'area_id');
    mask('series_id', 'series_id');
    const days = daysIn(columns);
    if (days) {
      mask('period_start', days[0]);
      mask('period_end', days[1]);
    }
  }
  const parts = wholesAlone(records, (record) => {
    const label = viewColumns(policy, records, record).get(wholesOf(record)?.of ?? '');
    const figure = label ? cellShown(label, there, cells) : 'true';
    return figure === 'true' ? 'true' : `(not coalesce(t.parts, false) or ${figure})`;
  });
  const masked = (column: keyof typeof cases) =>
    `${cases[column].length ? `case t.kind ${cases[column].join(' ')} else t.${column} end` : `t.${column}`} as ${column}`;
  // In which countries a row of several stands, or where one of none belongs, is not in the cell.
  const held =
    tier === 'OPEN'
      ? seenWhole('t.dataset_id', tier)
      : `(${seenWhole('t.dataset_id', tier)} or not t.abroad and t.kind <> all(array[${list(elsewhere)}]) and ${rowHeld(there, tier)})`;
  const selected = [masked('series_id'), masked('area_id'), 't.rows', masked('period_start'), masked('period_end')];
  return [
    `create view ${tier.toLowerCase()}.coverage as`,
    `  select t.dataset_id, t.kind, ${selected.join(', ')}, t.published_from, t.published_to`,
    `  from base.coverage t${ground.joins()}`,
    `  where ${held}${kinds}${parts};`,
  ].join('\n');
};

/** A condition on the entries of records whose masked figures are shown as wholes alone. */
const wholesAlone = (records: Records, condition: (record: RecordDef) => string): string =>
  [...records.values()]
    .filter(wholesOf)
    .map((record) => ` and (t.kind <> '${record.view}' or ${condition(record)})`)
    .join('');
