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

/**
 * The columns of provenance. A version that differs from the one before in nothing that anybody reads is the same to everybody: the
 * release, file and line that it is told are those of the first of such an unbroken run, or else their moving would tell that
 * what is hidden was revised. A caller who reads all of the row is told of the version itself. `tiers` are conditions under which
 * anybody may know of the version `p` at all.
 */
export const shownSql = (
  record: RecordDef,
  columns: ReadonlyMap<string, Label | null>,
  ground: Ground,
  cells: Cells,
  tiers: readonly string[],
): string[] => {
  const labels = [...columns.values()].filter((label) => label !== null);
  const whole = [...new Set(labels.map((label) => cellWhole(label, ground, cells)))].filter((one) => one !== 'true');
  if (!whole.length && !tiers.length) return Object.entries(shownColumns).map(([shown, raw]) => `t.${raw} as ${shown}`);
  const open = { ...cells, tier: 'OPEN' as const };
  const image = (of: 'p' | 'v') => {
    const there = apartGround(record, columns, of);
    return `row(${[
      ...new Set(
        [...columns]
          .filter(([column]) => !ofVersions.has(column))
          .flatMap(([column, label]) => cellImage(label, column, there, open)),
      ),
    ].join(', ')})`;
  };
  const same = (alias: string) => `${alias}.dataset_id = t.dataset_id and ${alias}.public_id = t.public_id`;
  const before = [
    same('p'),
    'p.published_to = v.published_from',
    ...tiers,
    `${image('p')} is not distinct from ${image('v')}`,
  ];
  const first = (raw: string) =>
    `(select v.${raw} from base.${record.view} v where ${same('v')} and v.published_from <= t.published_from and not exists (select from base.${record.view} p where ${before.join(' and ')}) order by v.published_from desc limit 1)`;
  return Object.entries(shownColumns).map(([shown, raw]) =>
    whole.includes('false') || !whole.length
      ? `${first(raw)} as ${shown}`
      : `case when ${whole.map((one) => `(${one})`).join(' and ')} then t.${raw} else ${first(raw)} end as ${shown}`,
  );
};
