import type { JoinDef, RecordDef, Records, RowTier } from '../query/record.ts';
import { cellShown } from './cells.ts';
import { apartGround, type Ground, placesOf } from './ground.ts';
import { agreed, granted, rowHeld, seen, tierHeld, tierOfHeld } from './held.ts';
import { guarded, type Policy } from './policy.ts';
import { rank, type Tier } from './tier.ts';
import { viewColumns } from './view-columns.ts';

/** The conditions under which callers of a tier may know of a row at all. */
export const shown = (
  policy: Policy,
  records: Records,
  record: RecordDef,
  tier: Tier,
  alias: string,
  once?: Ground['once'],
): string[] =>
  shownOn(policy, records, record, tier, apartGround(record, viewColumns(policy, records, record), alias, once));

/** The same of rows that stand on a ground which is there already. */
export const shownOn = (policy: Policy, records: Records, record: RecordDef, tier: Tier, ground: Ground): string[] => [
  ...(record.byDataset ? [present(policy, records, record, ground, tier)] : []),
  ...record.rowTiers.map((rule) => rowShown(policy, records, record, rule, tier, ground)),
];

/**
 * Facts are there where somebody holds them; what only describes a dataset (releases, series, questions) is there for whoever
 * holds a part of it, or what they hold could not be read.
 */
const present = (policy: Policy, records: Records, record: RecordDef, ground: Ground, tier: Tier): string =>
  record.versioned || placesOf(record, viewColumns(policy, records, record)).length
    ? rowHeld(ground, tier)
    : seen(`${ground.alias}.dataset_id`, tier);

const rowShown = (
  policy: Policy,
  records: Records,
  record: RecordDef,
  rule: RowTier,
  tier: Tier,
  ground: Ground,
): string => {
  const { alias } = ground;
  switch (rule.kind) {
    case 'own':
      return tierHeld(ground, `${alias}.${rule.column}`, tier);
    case 'of': {
      const ids = (list: string) => `array(select o.id from base.${rule.view} o where o.${rule.tier} in (${list}))`;
      return `(${alias}.${rule.column} is null or ${tierOfHeld(ground, ids, `${alias}.${rule.column}`, tier)})`;
    }
    case 'wholes': {
      const label = viewColumns(policy, records, record).get(rule.of);
      if (label?.mask !== 'COARSER_ROWS')
        throw new Error(`${record.type} hides parts of a figure that no grain masks: ${rule.of}`);
      const figure = cellShown(label, ground, { tier, openFiles: 'false' });
      return figure === 'true' ? 'true' : `(${isWhole(rule, alias)} or ${figure})`;
    }
    case 'protocol':
      return protocolShown(rule, ground, tier);
    case 'shownBy':
      return `(${rule.by
        .map(({ view, column }) => {
          const other = [...records.values()].find((one) => one.view === view);
          if (!other) throw new Error(`no record has the view ${view}`);
          const conditions = [`o.${column} = ${alias}.id`, ...shown(policy, records, other, tier, 'o')];
          return `exists (select from base.${view} o where ${conditions.join(' and ')})`;
        })
        .join(' or ')})`;
  }
};

/** That no country's protocol keeps a number of this class and grain from whoever holds the row: as everybody, by agreement, by grant. */
const protocolShown = ({ of }: Extract<RowTier, { kind: 'protocol' }>, ground: Ground, tier: Tier): string => {
  const within = (kind: string, way: number) => `${ground.grain()} <= ${ground.reach(kind, way)}`;
  const held = (way: number) =>
    typeof of === 'string'
      ? within(of, way)
      : `case ${ground.alias}.${of.column} ${of.classes.map((kind) => `when '${kind}' then ${within(kind, way)}`).join(' ')} else false end`;
  const ways = [
    held(0),
    ...(rank(tier) >= 1 ? [`${held(1)} and ${agreed(ground)}`] : []),
    ...(rank(tier) >= 2 ? [`${held(rank(tier))} and ${granted(ground)}`] : []),
  ];
  return `(${ways.join(' or ')})`;
};

/** That a row is about a figure as a whole, not about a part of it. */
export const isWhole = ({ words }: Extract<RowTier, { kind: 'wholes' }>, alias: string): string =>
  `(${Object.entries(words)
    .map(([column, word]) => `${alias}.${column} ${word === null ? 'is null' : `= '${word}'`}`)
    .join(' and ')})`;

const releasesSeen = (tier: Tier): string =>
  `array(select r.id from base.release r where r.state = 'PUBLISHED' and ${seen('r.dataset_id', tier)})`;

/** Files of releases are there with their release. */
export const ofShownRelease = (column: string, tier: Tier): string => `${column} = any(${releasesSeen(tier)})`;

export const joinView = (join: JoinDef, tier: Tier): string => {
  const { by } = join;
  const condition = !by
    ? ''
    : by.of === 'dataset'
      ? seen(`t.${by.column}`, tier)
      : ofShownRelease(`t.${by.column}`, tier);
  return `create view ${tier.toLowerCase()}.${join.view} as\n  select ${join.columns.map((column) => `t.${column}`).join(', ')}\n  from base.${join.view} t${condition ? `\n  where ${condition}` : ''};`;
};

/**
 * Whether a file of a release may be told by its hash and size: not where rows that came from files like it hold what is not read
 * in full by everybody, because whoever guesses the whole file could then see whether the guess is right. It is the same at every
 * tier: nobody holds a file by a part of what is in it.
 */
export const filesShown = (policy: Policy, records: Records): string => {
  const taken = 'exists (select from base.takedown k where k.dataset_id = r.dataset_id)';
  const holds = [...records.values()].flatMap((record) => {
    if (!record.versioned) return [];
    const labels = [...viewColumns(policy, records, record).values()].filter((label) => label !== null);
    // In the order of the primary key: one look into it, where `exists` makes the planner read the table to the first such row.
    const here = `(select x.public_id from base.${record.view} x where x.dataset_id = r.dataset_id order by x.public_id limit 1) is not null`;
    if (record.rowTiers.length > 0 || labels.some(guarded)) return [here];
    const classes = [...new Set(labels.map((label) => `'${label.class}'`))];
    return classes.length
      ? [
          `exists (select from base.protocol_reach p where p.class in (${classes.join(', ')}) and p.reach_0 < 6) and ${here}`,
        ]
      : [];
  });
  return holds.length
    ? `(t.release_id <> all(array(select r.id from base.release r where ${[...holds, taken].join(' or ')})))`
    : 'true';
};
