import type { RecordDef } from '../query/record.ts';
import { grainNumber, maskSql } from './masks.ts';
import type { Label } from './policy.ts';
import { clears, type Tier } from './tier.ts';

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
 * The columns of provenance. A version that differs from the one before in nothing that the tier reads is the same to it: the
 * release, file and line that it is told are those of the first of such an unbroken run, or else their moving would tell that
 * what is hidden was revised. `tiers` are conditions under which the tier may know of the version `p` at all.
 */
export const shownSql = (
  record: RecordDef,
  columns: ReadonlyMap<string, Label | null>,
  tier: Tier,
  tiers: readonly string[],
): string[] => {
  const hides = (label: Label | null) => label !== null && !clears(tier, label.level);
  const differs = tiers.length > 0 || [...columns.values()].some(hides);
  const image = (of: 'p' | 'v') =>
    `row(${[...columns]
      .filter(([column]) => !ofVersions.has(column))
      .flatMap(([column, label]) => (label && hides(label) ? maskedImage(label, column, of) : [`${of}.${column}`]))
      .join(', ')})`;
  const same = (alias: string) => `${alias}.dataset_id = t.dataset_id and ${alias}.public_id = t.public_id`;
  return Object.entries(shownColumns).map(([shown, raw]) => {
    if (!differs) return `t.${raw} as ${shown}`;
    const before = [
      same('p'),
      'p.published_to = v.published_from',
      ...tiers,
      `${image('p')} is not distinct from ${image('v')}`,
    ];
    return `(select v.${raw} from base.${record.view} v where ${same('v')} and v.published_from <= t.published_from and not exists (select from base.${record.view} p where ${before.join(' and ')}) order by v.published_from desc limit 1) as ${shown}`;
  });
};

/** What the tier reads of a masked column of a version, as `withheld` tells it, too. */
const maskedImage = (label: Label, column: string, of: string): string[] => {
  switch (label.mask) {
    case 'WITHHOLD':
    case 'OPEN_DATASETS':
      return [];
    case 'GRID':
      return [maskSql(label, column, '', of)];
    case 'COARSER_ROWS':
      return [maskSql(label, column, '', of), `${of}.grain <= ${grainNumber[label.grain ?? '']}`];
    case 'ROLL_UP': {
      const place = `from base.area place where place.id = ${of}.area_id`;
      const fine = `place.level > ${grainNumber[label.grain ?? '']}`;
      return [`(select ${maskSql(label, column, '', of)} ${place})`, `(select ${fine} ${place})`];
    }
  }
};
