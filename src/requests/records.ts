import { ascending, column, descending, many, needs, one, type RecordDef, record } from '../query/record.ts';

/** Read with the workflow's login alone, the newest first. */
const desk = (draft: Pick<RecordDef, 'type' | 'fields'> & Partial<RecordDef> & { readonly view: string }): RecordDef =>
  record({ ...draft, desk: true, node: false, keys: ['id', ...(draft.keys ?? [])], order: [descending('id')] });

export const accessRequest = desk({
  type: 'AccessRequest',
  view: 'access_request',
  keys: ['public_id', 'grant_id'],
  deskOnly: { columns: { state: 'request_state', missing: 'request_lacks' }, where: `t.submitted_at is not null` },
  fields: {
    id: column('public_id'),
    person: one('Person', 'person_id'),
    state: column('state'),
    tier: column('tier'),
    hash: column('hash'),
    asked: needs('asked'),
    scope: needs('scope'),
    form: column('form'),
    missing: column('missing'),
    renews: column('renews'),
    createdAt: column('created_at'),
    changedAt: column('changed_at'),
    submittedAt: column('submitted_at'),
    expiresAt: column('expires_at'),
    grant: one('AccessGrant', 'grant_id'),
    events: many('AccessRequestEvent', 'request', { parent: 'public_id' }),
  },
  filters: {
    id: { kind: 'text', column: 'public_id' },
    state: { kind: 'oneOf', column: 'state', type: 'text' },
    tier: { kind: 'oneOf', column: 'tier', type: 'text' },
  },
});

export const accessRequestEvent = record({
  type: 'AccessRequestEvent',
  view: 'access_request_event',
  desk: true,
  node: false,
  keys: ['request'],
  order: [ascending('id')],
  fields: {
    at: column('at'),
    step: column('step'),
    actor: column('actor'),
    actorName: column('actor_name'),
    role: column('role'),
    hash: column('hash'),
    reason: column('reason'),
    terms: column('terms'),
    acr: column('acr'),
    authTime: column('auth_time'),
    state: column('state'),
  },
});

export const accessBar = desk({
  type: 'AccessBar',
  view: 'access_bar',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    principal: column('principal'),
    dataset: one('Dataset', 'dataset_id'),
    createdAt: column('created_at'),
    liftedAt: column('lifted_at'),
  },
  filters: {
    principal: { kind: 'text', column: 'principal' },
    lifted: { kind: 'present', column: 'lifted_at' },
  },
});
