import { ascending, column, descending, many, one, type RecordDef, record } from '../query/record.ts';

const desk = (draft: Pick<RecordDef, 'type' | 'fields'> & Partial<RecordDef> & { readonly view: string }): RecordDef =>
  record({ ...draft, desk: true, node: false, keys: ['id', ...(draft.keys ?? [])], order: [descending('id')] });

export const urgentClause = desk({
  type: 'UrgentClause',
  view: 'urgent_clause',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    agreement: one('SharingAgreement', 'agreement_id'),
    country: one('Area', 'area_id'),
    class: column('class'),
    event: column('event'),
    hours: column('hours'),
    registeredBy: column('registered_by'),
    createdAt: column('created_at'),
    endedAt: column('ended_at'),
    actions: many('UrgentAction', 'clause_id'),
  },
  filters: { ended: { kind: 'present', column: 'ended_at' } },
});

export const urgentAction = desk({
  type: 'UrgentAction',
  view: 'urgent_action',
  keys: ['public_id', 'clause_id'],
  deskOnly: { columns: { running: 'urgent_runs' }, where: 'true' },
  fields: {
    id: column('public_id'),
    clause: one('UrgentClause', 'clause_id'),
    firedBy: column('fired_by'),
    firedAt: column('fired_at'),
    endsAt: column('ends_at'),
    endedAt: column('ended_at'),
    running: column('running'),
    reason: column('reason'),
    reviewedBy: column('reviewed_by'),
    reviewedAt: column('reviewed_at'),
    justified: column('justified'),
    finding: column('finding'),
  },
  filters: {
    reviewed: { kind: 'present', column: 'reviewed_at' },
    running: { kind: 'is', column: 'running' },
  },
});

/** How often clauses were used, of months that are over: without whom, what and why. */
export const urgentCount = record({
  type: 'UrgentActionCount',
  view: 'urgent_count',
  node: false,
  byDataset: true,
  keys: ['dataset_id', 'area_id', 'month'],
  order: [descending('month'), ascending('dataset_id'), ascending('area_id')],
  fields: {
    dataset: one('Dataset', 'dataset_id'),
    country: one('Area', 'area_id'),
    month: column('month'),
    count: column('count'),
    unreviewed: column('unreviewed'),
  },
  filters: { dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' } },
});
