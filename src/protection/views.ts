import {
  columnsOf,
  columnsOfRule,
  type Field,
  type JoinDef,
  type RecordDef,
  type Records,
  type RowTier,
  recordOf,
} from '../query/record.ts';
import { grainNumber, maskSql } from './masks.ts';
import { guarded, type Label, type Policy } from './policy.ts';
import { shownColumns, shownSql } from './shown-since.ts';
import { clears, highest, type Tier, tiers } from './tier.ts';

/** Columns that every versioned row carries for paging, moments and provenance. */
const versionColumns = ['dataset_id', 'scope_id', 'published_from', 'published_to', 'source_file', 'source_line'];

/** The columns of a record's view, each with the strictest label of the fields that show it; null where none is guarded. */
export const viewColumns = (policy: Policy, records: Records, record: RecordDef): Map<string, Label | null> => {
  const columns = new Map<string, Label | null>();
  const see = (column: string, label: Label | null) => {
    const known = columns.get(column) ?? null;
    if (!known || (label && highest(label.level, known.level) === label.level)) columns.set(column, label ?? known);
  };
  if (record.node) see('public_id', null);
  if (record.versioned) for (const column of versionColumns) see(column, null);
  for (const column of [...record.keys, ...record.order.map((order) => order.column)]) see(column, null);
  const visit = (part: RecordDef, around: Label | null) => {
    for (const [name, field] of Object.entries(part.fields)) {
      const own = labelAt(policy, `${part.type}.${name}`);
      const label = around && own ? (clears(around.level, own.level) ? around : own) : (own ?? around);
      if (field.kind === 'embed') visit(recordOf(records, field.type), label);
      else for (const column of columnsOf(records, field)) if (column !== 'withheld') see(column, label);
    }
  };
  visit(record, null);
  for (const rule of Object.values(record.filters)) for (const column of columnsOfRule(rule)) see(column, null);
  return columns;
};

export const labelAt = (policy: Policy, coordinate: string): Label | null => {
  const element = policy.get(coordinate);
  return element && guarded(element.label) ? element.label : null;
};

/** The SQL of one tier's schema: views with the names and columns that queries use, every value above the tier masked. */
export const tierSql = (policy: Policy, records: Records, joins: readonly JoinDef[], tier: Tier): string => {
  const schema = tier.toLowerCase();
  const views = [...records.values()]
    .filter((record) => record.view && !record.desk)
    .map((record) => recordView(policy, records, record, tier))
    .concat(joins.map((join) => joinView(join, tier)));
  return [
    `create schema ${schema};`,
    ...views,
    // A release that was taken back is a publication, too: what was paged before it is told from what comes after.
    `create view ${schema}.horizon as select coalesce(max(greatest(case when r.state = 'PUBLISHED' then r.publication end, r.rolled_back_publication)), 0) as publication from base.release r where r.state in ('PUBLISHED', 'ROLLED_BACK') and ${seen('r.dataset_id', tier)};`,
    `create view ${schema}.release_gone as select r.public_id, r.dataset_id, r.version, r.publication, r.rolled_back_publication, (select p.public_id from base.release p where p.dataset_id = r.dataset_id and p.state = 'PUBLISHED' order by p.publication desc limit 1) as instead from base.release r where r.state = 'ROLLED_BACK' and ${seen('r.dataset_id', tier)};`,
    `create view ${schema}.policy_state as select s.tier, s.artefact, s.fingerprint from base.policy_state s;`,
    '',
  ].join('\n');
};

/** The SQL of the stewards' schema: what waits for a decision, whole, for the login of the workflow alone. */
export const deskSql = (policy: Policy, records: Records): string =>
  [
    'create schema workflow;',
    ...[...records.values()]
      .filter((record) => record.view && record.desk)
      .map((record) => {
        const columns = [...viewColumns(policy, records, record).keys()].map((column) => `t.${column}`);
        return `create view workflow.${record.view} as\n  select ${columns.join(', ')}\n  from base.${record.view} t;`;
      }),
    'create view workflow.dataset as select d.id, d.code from base.dataset d;',
    // Nothing here is read as of an earlier publication.
    'create view workflow.horizon as select 0::bigint as publication;',
    'create view workflow.policy_state as select s.tier, s.artefact, s.fingerprint from base.policy_state s;',
    '',
  ].join('\n');

/** The schema of the login that finds out who asks: it reads tables of its own, and here only what it was made from. */
export const accessSql = (): string =>
  `create schema access;\ncreate view access.policy_state as select s.tier, s.artefact, s.fingerprint from base.policy_state s;\n`;

const recordView = (policy: Policy, records: Records, record: RecordDef, tier: Tier): string => {
  const masked: string[] = [];
  const columns = viewColumns(policy, records, record);
  let area = false;
  const openFiles = filesShown(policy, records, tier);
  for (const [column, label] of columns) {
    if (column in shownColumns) continue;
    const hidden = label && !clears(tier, label.level) ? label : null;
    if (hidden?.mask === 'ROLL_UP') area = true;
    masked.push(hidden ? `${maskSql(hidden, column, openFiles)} as ${column}` : `t.${column}`);
  }
  if (record.versioned) {
    const tiers = record.rowTiers.map((rule) => rowShown(policy, records, record, rule, tier, 'p'));
    masked.push(...shownSql(record, columns, tier, tiers));
  }
  if (record.fields.withheld) masked.push(`${withheldSql(policy, record, tier, openFiles)} as withheld`);
  const where = [
    ...(record.type === 'Release' ? [`t.state = 'PUBLISHED'`] : []),
    ...shown(policy, records, record, tier, 't'),
    ...(record.view === 'release_file'
      ? [
          `t.release_id = any(array(select r.id from base.release r where r.state = 'PUBLISHED' and ${seen('r.dataset_id', tier)}))`,
        ]
      : []),
  ];
  return [
    `create view ${tier.toLowerCase()}.${record.view} as`,
    `  select ${masked.join(', ')}`,
    `  from base.${record.view} t${area ? ' left join base.area place on place.id = t.area_id' : ''}${where.length ? `\n  where ${where.join(' and ')}` : ''};`,
  ].join('\n');
};

/**
 * Whether a file of a release may be told by its hash and size: not where rows that came from files like it hold what the tier
 * does not read in full, because whoever guesses the whole file could then see whether the guess is right.
 */
const filesShown = (policy: Policy, records: Records, tier: Tier): string => {
  const partly = [...records.values()].filter(
    (record) =>
      record.versioned &&
      (record.rowTiers.length > 0 ||
        [...viewColumns(policy, records, record).values()].some((label) => label && !clears(tier, label.level))),
  );
  const holds = partly.map(({ view }) => `exists (select from base.${view} x where x.dataset_id = r.dataset_id)`);
  return holds.length
    ? `(t.release_id <> all(array(select r.id from base.release r where ${holds.join(' or ')})))`
    : 'true';
};

/** The conditions under which callers of a tier may know of a row at all. */
export const shown = (policy: Policy, records: Records, record: RecordDef, tier: Tier, alias: string): string[] => [
  ...(record.byDataset ? [seen(`${alias}.dataset_id`, tier)] : []),
  ...record.rowTiers.map((rule) => rowShown(policy, records, record, rule, tier, alias)),
];

const rowShown = (
  policy: Policy,
  records: Records,
  record: RecordDef,
  rule: RowTier,
  tier: Tier,
  alias: string,
): string => {
  switch (rule.kind) {
    case 'own':
      return `${alias}.${rule.column} in (${atMost(tier)})`;
    case 'of':
      return `(${alias}.${rule.column} is null or ${alias}.${rule.column} = any(array(select o.id from base.${rule.view} o where o.${rule.tier} in (${atMost(tier)}))))`;
    case 'wholes': {
      const label = viewColumns(policy, records, record).get(rule.of);
      if (label?.mask !== 'COARSER_ROWS')
        throw new Error(`${record.type} hides parts of a figure that no grain masks: ${rule.of}`);
      if (clears(tier, label.level)) return 'true';
      return `(${alias}.grain <= ${grainNumber[label.grain ?? '']} or ${isWhole(rule, alias)})`;
    }
    case 'shownBy':
      return `(${rule.by
        .map(({ view, column }) => {
          const other = [...records.values()].find((record) => record.view === view);
          if (!other) throw new Error(`no record has the view ${view}`);
          const conditions = [`o.${column} = ${alias}.id`, ...shown(policy, records, other, tier, 'o')];
          return `exists (select from base.${view} o where ${conditions.join(' and ')})`;
        })
        .join(' or ')})`;
  }
};

/** That a row is about a figure as a whole, not about a part of it. */
export const isWhole = ({ words }: Extract<RowTier, { kind: 'wholes' }>, alias: string): string =>
  `(${Object.entries(words)
    .map(([column, word]) => `${alias}.${column} ${word === null ? 'is null' : `= '${word}'`}`)
    .join(' and ')})`;

const joinView = (join: JoinDef, tier: Tier): string => {
  const by = join.by;
  const condition = !by
    ? ''
    : by.of === 'dataset'
      ? seen(`t.${by.column}`, tier)
      : `t.${by.column} = any(array(select r.id from base.release r where r.state = 'PUBLISHED' and ${seen('r.dataset_id', tier)}))`;
  return `create view ${tier.toLowerCase()}.${join.view} as\n  select ${join.columns.map((column) => `t.${column}`).join(', ')}\n  from base.${join.view} t${condition ? `\n  where ${condition}` : ''};`;
};

/** Rows of datasets above the tier are absent. An array from a sub-select is worked out once and leaves ordered indexes usable. */
export const seen = (column: string, tier: Tier): string =>
  `${column} = any(array(select d.id from base.dataset d where d.tier in (${atMost(tier)})))`;

/** The tiers that a tier clears, as a list for SQL. */
const atMost = (tier: Tier): string =>
  tiers
    .filter((other) => clears(tier, other))
    .map((other) => `'${other}'`)
    .join(', ');

/** What the view withheld, told from the grain of the row and the label alone: never from whether there is a value. */
const withheldSql = (policy: Policy, record: RecordDef, tier: Tier, openFiles: string): string => {
  const lines = Object.entries(record.fields).flatMap(([name, field]: [string, Field]) => {
    const label = labelAt(policy, `${record.type}.${name}`);
    if (!label || clears(tier, label.level) || field.kind === 'needs') return [];
    const grain = grainNumber[label.grain ?? ''] ?? 0;
    const word = (reason: string, available: string) => `'${name}|${reason}|${label.level}|${label.mask}|${available}'`;
    if (label.mask === 'ROLL_UP')
      return [`case when place.level > ${grain} then ${word('GRAIN', label.grain as string)} end`];
    if (label.mask === 'COARSER_ROWS')
      return [`case when t.grain > ${grain} then ${word('GRAIN', label.grain as string)} end`];
    if (label.mask === 'OPEN_DATASETS') return [`case when not ${openFiles} then ${word('DATASET', '')} end`];
    return [word('FIELD', '')];
  });
  return lines.length ? `array_remove(array[${lines.join(', ')}]::text[], null)` : `array[]::text[]`;
};
