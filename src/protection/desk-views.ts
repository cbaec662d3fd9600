import type { Records } from '../query/record.ts';
import type { Policy } from './policy.ts';
import { viewColumns } from './view-columns.ts';

/** Ids of rows of one table that hold a condition. */
const among = (column: string, table: string, condition: string, named = 'id'): string =>
  `t.${column} in (select o.${named} from base.${table} o where ${condition})`;
const ofInvented = (column: string): string => among(column, 'organisation', 'o.demonstration');
const toInvented = (column: string): string => among(column, 'person', 'o.demonstration');
const inInvented = (column: string): string =>
  among(column, 'release', 'o.dataset_id in (select d.id from base.dataset d where d.synthetic)');

/** Which rows of the workflow are about invented things and people. */
const invented: Readonly<Record<string, string>> = {
  release: among('dataset_id', 'dataset', 'o.synthetic'),
  release_file: inInvented('release_id'),
  gate: inInvented('release_id'),
  release_diff: inInvented('release_id'),
  release_diff_row: inInvented('release_id'),
  reject: inInvented('release_id'),
  steward_order: inInvented('release_id'),
  // What was done outlives the release.
  steward_act: among('dataset', 'dataset', 'o.synthetic', 'code'),
  organisation: 't.demonstration',
  person: 't.demonstration',
  person_role: toInvented('person_id'),
  organisation_client: ofInvented('organisation_id'),
  api_key: ofInvented('organisation_id'),
  agreement: ofInvented('organisation_id'),
  agreement_dataset: among(
    'agreement_id',
    'agreement',
    'o.organisation_id in (select g.id from base.organisation g where g.demonstration)',
  ),
  access_grant: toInvented('person_id'),
  access_grant_dataset: among(
    'grant_id',
    'access_grant',
    'o.person_id in (select p.id from base.person p where p.demonstration)',
  ),
  // Of other countries everybody reads those in force, without who entered them.
  protocol: among('area_id', 'area', 'o.dataset_id in (select d.id from base.dataset d where d.synthetic)'),
  access_request: toInvented('person_id'),
  access_request_event: among(
    'request',
    'access_request',
    'o.person_id in (select p.id from base.person p where p.demonstration)',
    'public_id',
  ),
  access_bar: `(${among('principal', 'person', 'o.demonstration', 'public_id')} or ${among('principal', 'organisation', 'o.demonstration', 'public_id')})`,
  urgent_clause: among(
    'agreement_id',
    'agreement',
    'o.organisation_id in (select g.id from base.organisation g where g.demonstration)',
  ),
  urgent_action: among('fired_by', 'person', 'o.demonstration', 'public_id'),
  takedown: among('dataset_id', 'dataset', 'o.synthetic'),
  policy_change: among('proposed_by', 'person', 'o.demonstration', 'public_id'),
  access_act: among('actor', 'person', 'o.demonstration', 'public_id'),
};

/**
 * The SQL of the stewards' schema: what waits for a decision, whole, for the login of the workflow alone. Connections that serve
 * invented callers say so in a setting when they are opened, and are shown invented things only.
 */
export const deskSql = (policy: Policy, records: Records): string =>
  [
    'create schema workflow;',
    ...[...records.values()]
      .filter((record) => record.view && record.desk && !record.ofAudit)
      .map((record) => {
        const { columns: made = {}, where } = record.deskOnly ?? {};
        const columns = [...viewColumns(policy, records, record).keys()].map((column) =>
          made[column] ? `base.${made[column]}(t) as ${column}` : `t.${column}`,
        );
        const condition = invented[record.view as string];
        if (!condition)
          throw new Error(`${record.view} is of the workflow, and which of its rows are invented is not said`);
        return `create view workflow.${record.view} as\n  select ${columns.join(', ')}\n  from base.${record.view} t\n  where ${where ? `${where} and ` : ''}((select current_setting('app.invented', true)) is distinct from 'on' or ${condition});`;
      }),
    'create view workflow.dataset as select d.id, d.code from base.dataset d;',
    // Nothing here is read as of an earlier publication.
    'create view workflow.horizon as select 0::bigint as publication;',
    'create view workflow.policy_state as select s.tier, s.artefact, s.fingerprint, s.row_versions from base.policy_state s;',
    '',
  ].join('\n');
