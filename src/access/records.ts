import { ascending, column, descending, many, needs, one, type RecordDef, record } from '../query/record.ts';

const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];
const grain = (name: string) => column(name, (number: number) => grains[number]);

/** Read with the workflow's login alone, the newest first. */
const desk = (draft: Pick<RecordDef, 'type' | 'fields'> & Partial<RecordDef> & { readonly view: string }): RecordDef =>
  record({ ...draft, desk: true, node: false, keys: ['id', ...(draft.keys ?? [])], order: [descending('id')] });

const of = (view: string, key: string) => ({ view, desk: true, node: false, keys: [key] });

export const organisation = desk({
  type: 'Organisation',
  view: 'organisation',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    code: column('code'),
    name: column('name'),
    createdAt: column('created_at'),
    suspendedAt: column('suspended_at'),
    demonstration: column('demonstration'),
  },
  filters: { code: { kind: 'text', column: 'code' }, suspended: { kind: 'present', column: 'suspended_at' } },
});

export const person = desk({
  type: 'Person',
  view: 'person',
  keys: ['public_id', 'organisation_id'],
  fields: {
    id: column('public_id'),
    issuer: column('issuer'),
    subject: column('subject'),
    name: column('name'),
    organisation: one('Organisation', 'organisation_id'),
    createdAt: column('created_at'),
    barredAt: column('barred_at'),
    demonstration: column('demonstration'),
    roles: many('PersonRole', 'person_id'),
  },
  filters: { subject: { kind: 'text', column: 'subject' }, barred: { kind: 'present', column: 'barred_at' } },
});

export const personRole = record({
  ...of('person_role', 'person_id'),
  type: 'PersonRole',
  order: [ascending('id')],
  fields: { role: column('role'), startedAt: column('started_at'), endedAt: column('ended_at') },
});

export const organisationClient = desk({
  type: 'OrganisationClient',
  view: 'organisation_client',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    issuer: column('issuer'),
    clientId: column('client_id'),
    organisation: one('Organisation', 'organisation_id'),
    createdAt: column('created_at'),
    revokedAt: column('revoked_at'),
  },
  filters: { clientId: { kind: 'text', column: 'client_id' }, revoked: { kind: 'present', column: 'revoked_at' } },
});

export const apiKey = desk({
  type: 'ApiKey',
  view: 'api_key',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    organisation: one('Organisation', 'organisation_id'),
    name: column('name'),
    lookup: column('lookup'),
    scopes: column('scopes'),
    createdAt: column('created_at'),
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
    lastUsedAt: column('last_used_at'),
  },
  filters: {
    name: { kind: 'text', column: 'name' },
    revoked: { kind: 'present', column: 'revoked_at' },
    used: { kind: 'present', column: 'last_used_at' },
  },
});

export const sharingAgreement = desk({
  type: 'SharingAgreement',
  view: 'agreement',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    code: column('code'),
    organisation: one('Organisation', 'organisation_id'),
    purposes: column('purposes'),
    countries: needs('country_ids'),
    datasets: many('AgreedDataset', 'agreement_id'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    signedAt: column('signed_at'),
    suspendedAt: column('suspended_at'),
    endedAt: column('ended_at'),
  },
  filters: {
    code: { kind: 'text', column: 'code' },
    suspended: { kind: 'present', column: 'suspended_at' },
    ended: { kind: 'present', column: 'ended_at' },
  },
});

export const agreedDataset = record({
  ...of('agreement_dataset', 'agreement_id'),
  type: 'AgreedDataset',
  order: [ascending('dataset_id')],
  fields: { dataset: one('Dataset', 'dataset_id') },
});

export const accessGrant = desk({
  type: 'AccessGrant',
  view: 'access_grant',
  deskOnly: { columns: { rows_read_today: 'read_today', rows_read: 'read_in_all' }, where: 'true' },
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    code: column('code'),
    person: one('Person', 'person_id'),
    purpose: column('purpose'),
    tier: column('tier'),
    classes: column('classes'),
    fields: column('fields'),
    countries: needs('country_ids'),
    finestGrain: grain('finest_grain'),
    datasets: many('GrantedDataset', 'grant_id'),
    startsAt: column('starts_at'),
    expiresAt: column('expires_at'),
    createdAt: column('created_at'),
    suspendedAt: column('suspended_at'),
    revokedAt: column('revoked_at'),
    proposedBy: column('proposed_by'),
    approvedBy: column('approved_by'),
    approvedAt: column('approved_at'),
    pageLimit: column('page_limit'),
    rowsPerDay: column('rows_per_day'),
    rowsTotal: column('rows_total'),
    rowsReadToday: column('rows_read_today'),
    rowsRead: column('rows_read'),
  },
  filters: {
    code: { kind: 'text', column: 'code' },
    tier: { kind: 'oneOf', column: 'tier', type: 'text' },
    suspended: { kind: 'present', column: 'suspended_at' },
    revoked: { kind: 'present', column: 'revoked_at' },
    approved: { kind: 'present', column: 'approved_at' },
  },
});

export const grantedDataset = record({
  ...of('access_grant_dataset', 'grant_id'),
  type: 'GrantedDataset',
  order: [ascending('dataset_id')],
  fields: { dataset: one('Dataset', 'dataset_id') },
});

export const protocolEntry = desk({
  type: 'ProtocolEntry',
  view: 'protocol',
  keys: ['public_id'],
  fields: {
    id: column('public_id'),
    country: one('Area', 'area_id'),
    class: column('class'),
    grain: grain('grain'),
    level: column('level'),
    source: column('source'),
    sourceUrl: column('source_url'),
    sourceDate: column('source_date'),
    disputed: column('disputed'),
    enteredBy: column('entered_by'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
  },
  filters: {
    class: { kind: 'oneOf', column: 'class', type: 'text' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
    ended: { kind: 'present', column: 'valid_to' },
  },
});

export const accessAct = desk({
  type: 'AccessAct',
  view: 'access_act',
  fields: {
    at: column('at'),
    actor: column('actor'),
    actorName: column('actor_name'),
    action: column('action'),
    subject: column('subject'),
    reason: column('reason'),
    change: column('change'),
  },
  filters: {
    subject: { kind: 'text', column: 'subject' },
    actor: { kind: 'text', column: 'actor' },
    action: { kind: 'text', column: 'action' },
  },
});
