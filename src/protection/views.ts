import type { Field, JoinDef, RecordDef, Records } from '../query/record.ts';
import { type Cells, cell, withheldEntry } from './cells.ts';
import { type Ground, joinedGround } from './ground.ts';
import { heldView, seen } from './held.ts';
import { pseudonym } from './masks.ts';
import type { Policy } from './policy.ts';
import { filesShown, joinView, ofShownRelease, shown } from './rows.ts';
import { shownColumns, shownParts, shownSql } from './shown-since.ts';
import type { Tier } from './tier.ts';
import { labelAt, viewColumns } from './view-columns.ts';

/** The SQL of one tier's schema: views with the names and columns that queries use, every value above the caller masked. */
export const tierSql = (policy: Policy, records: Records, joins: readonly JoinDef[], tier: Tier): string => {
  const schema = tier.toLowerCase();
  const cells = { tier, openFiles: filesShown(policy, records) };
  const views = [...records.values()]
    .filter((record) => record.view && !record.desk)
    .map((record) => recordView(policy, records, record, cells))
    .concat(joins.map((join) => joinView(join, tier)));
  return [
    `create schema ${schema};`,
    ...(tier === 'OPEN' ? [] : [heldView(tier)]),
    ...views,
    // A release that was taken back is a publication, too: what was paged before it is told from what comes after.
    `create view ${schema}.horizon as select coalesce(max(greatest(case when r.state = 'PUBLISHED' then r.publication end, r.rolled_back_publication)), 0) as publication from base.release r where r.state in ('PUBLISHED', 'ROLLED_BACK', 'TAKEN_DOWN') and ${seen('r.dataset_id', tier)};`,
    `create view ${schema}.release_gone as select r.public_id, r.dataset_id, r.version, r.publication, r.rolled_back_publication, (select p.public_id from base.release p where p.dataset_id = r.dataset_id and p.state = 'PUBLISHED' order by p.publication desc limit 1) as instead, (select k.public_id from base.takedown k where k.release = r.public_id and k.scope = 'RELEASE' order by k.id desc limit 1) as takedown from base.release r where r.state in ('ROLLED_BACK', 'TAKEN_DOWN') and ${seen('r.dataset_id', tier)};`,
    `create view ${schema}.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;`,
    '',
  ].join('\n');
};

/** The schema of the login that finds out who asks: it reads tables of its own, and here only what it was made from. */
export const accessSql = (): string =>
  `create schema access;\ncreate view access.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;\n`;

const recordView = (policy: Policy, records: Records, record: RecordDef, cells: Cells): string => {
  const { tier } = cells;
  const columns = viewColumns(policy, records, record);
  const ground = joinedGround(record, columns);
  const selected = [...columns]
    .filter(([column]) => !(column in shownColumns))
    .map(([column, label]) => {
      if (column === 'public_id' && record.pseudonymous) return `${ownId(record, ground)} as public_id`;
      return label ? `${cell(label, column, ground, cells)} as ${column}` : `t.${column}`;
    });
  if (record.fields.withheld) selected.push(`${withheldSql(policy, record, ground, cells)} as withheld`);
  const since = record.versioned
    ? shownSql(record, columns, ground, cells, shown(policy, records, record, tier, 'p', ground.once))
    : null;
  if (since) selected.push(...shownParts);
  else if (record.versioned)
    for (const [name, raw] of Object.entries(shownColumns)) selected.push(`t.${raw} as ${name}`);
  const where = [
    ...(record.type === 'Release' ? [`t.state = 'PUBLISHED'`] : []),
    ...(record.type === 'Protocol' ? ['(t.valid_to is null or t.valid_to > now())'] : []),
    ...shown(policy, records, record, tier, 't'),
    ...(record.view === 'release_file' ? [ofShownRelease('t.release_id', tier)] : []),
  ].filter((condition) => condition !== 'true');
  return [
    `create view ${tier.toLowerCase()}.${record.view} as`,
    `  select ${selected.join(', ')}`,
    `  from base.${record.view} t${ground.joins()}${since ?? ''}${where.length ? '' : ';'}`,
    ...(where.length ? [`  where ${where.join(' and ')};`] : []),
  ].join('\n');
};

/** An id of the grant's own, of the form that tells the type. */
const ownId = (record: RecordDef, ground: Ground): string =>
  `'${record.prefix}_' || coalesce(${pseudonym('t.public_id', ground)}, '')`;

/** What the view withheld, field by field. */
const withheldSql = (policy: Policy, record: RecordDef, ground: Ground, cells: Cells): string => {
  const lines = Object.entries(record.fields).flatMap(([name, field]: [string, Field]) => {
    const label = labelAt(policy, `${record.type}.${name}`);
    const entry = label && field.kind !== 'needs' ? withheldEntry(name, label, ground, cells) : null;
    return entry === null ? [] : [entry];
  });
  const withheld = lines.length ? `array_remove(array[${lines.join(', ')}]::text[], null)` : 'array[]::text[]';
  // Nobody reads what was taken down.
  return record.versioned
    ? `${withheld} || array(select x.field || '|TAKEN_DOWN|PROTECTED|WITHHOLD|' from unnest(t.taken_down) x(field))`
    : withheld;
};
