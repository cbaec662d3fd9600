import type { RecordDef } from '../query/record.ts';
import { type Cells, cellImage, cellWhole } from './cells.ts';
import { apartGround, type Ground } from './ground.ts';
import type { Label } from './policy.ts';

/** Where a row stands in its source, as far as the caller may know: the view's column, and the raw one behind it. */
export const shownColumns = {
  shown_from: 'published_from',
  shown_file: 'source_file',
  shown_line: 'source_line',
} as const;

/** Columns that differ between versions that say the same. */
const ofVersions: ReadonlySet<string> = new Set([
  ...Object.keys(shownColumns),
  ...['public_id', 'dataset_id', 'scope_id', 'published_from', 'published_to', 'source_file', 'source_line'],
]);

/** How the view shows them: of one array, which a join works out for each row. */
export const shownParts = Object.keys(shownColumns).map(
  (name, at) => `since.shown[${at + 1}]${at ? '::int' : ''} as ${name}`,
);

/**
 * Where the caller is told that a row comes from; null where that is the row's own place for everybody. Versions that follow on
 * each other and that the caller cannot tell apart are one publication to them: all are told by the release, file and line of the
 * first, or else their moving would tell that what is hidden was revised. What they can tell is worked out as in the view itself,
 * so each standing has runs of its own: a revision that they see is told of, one that they do not see is not. `there` are the
 * conditions under which they know of the version `p` at all.
 */
export const shownSql = (
  record: RecordDef,
  columns: ReadonlyMap<string, Label | null>,
  ground: Ground,
  cells: Cells,
  there: readonly string[],
): string | null => {
  const labels = [...columns.values()].filter((label) => label !== null);
  // The tier of a row is mostly in no view: a version may differ from the one before in that alone, whoever reads all else.
  const whole = record.rowTiers.some((rule) => rule.kind === 'own' && !columns.has(rule.column))
    ? ['false']
    : [...new Set(labels.map((label) => cellWhole(label, ground, cells)))].filter((one) => one !== 'true');
  if (!whole.length) return null;
  const apart = apartGround(record, columns, 'o', ground.once);
  const told = [...columns]
    .filter(([column]) => !ofVersions.has(column))
    .flatMap(([column, label]) => cellImage(label, column, apart, cells));
  const versions = `base.${record.view}`;
  const same = (alias: string) => `${alias}.dataset_id = t.dataset_id and ${alias}.public_id = t.public_id`;
  const place = (alias: string) =>
    `array[${Object.values(shownColumns)
      .map((raw) => `${alias}.${raw}`)
      .join(', ')}]`;
  const alike = `(select count(distinct row(${[...new Set(told)].join(', ')})) = 1 from ${versions} o where ${same('o')} and o.published_from in (p.published_from, v.published_from))`;
  const before = [same('p'), 'p.published_to = v.published_from', ...there, alike].join(' and ');
  const first = `(select ${place('v')} from ${versions} v where ${same('v')} and v.published_from <= t.published_from and not exists (select from ${versions} p where ${before}) order by v.published_from desc limit 1)`;
  const shown = whole.includes('false')
    ? first
    : `case when ${whole.map((one) => `(${one})`).join(' and ')} then ${place('t')} else ${first} end`;
  // Plainly one row for each, so that nothing is joined where nothing of it is asked for.
  return ` left join lateral (select max(x.shown) as shown from (select ${shown}) x(shown)) since on true`;
};
