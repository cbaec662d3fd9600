import DataLoader from 'dataloader';
import { refusal } from '../src/errors.ts';
import { loader, type Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskGroups, deskOne, deskPage } from '../src/query/roots.ts';
import type { AuditEntryResolvers, QueryResolvers } from './types.gen.ts';

const lines = deskPage('AuditEntry');

export const Query: Pick<
  QueryResolvers,
  'auditEntries' | 'auditStats' | 'ownAuditEntries' | 'grantUse' | 'datasetUse' | 'auditState'
> = {
  auditEntries: lines,
  auditStats: deskGroups('AuditEntry') as unknown as NonNullable<QueryResolvers['auditStats']>,
  ownAuditEntries: (parent, { first, after }, context, info) => {
    const { id } = context.caller;
    if (id === null) throw refusal('FORBIDDEN', 'Lines of one’s own are for those who are known here: sign in.');
    return lines(
      parent,
      { first: first ?? null, after: after ?? null, filter: { actor: { in: [id] } } },
      context,
      info,
    );
  },
  grantUse: deskPage('GrantUse'),
  datasetUse: deskPage('DatasetUse'),
  auditState: async (_, __, context, info) => (await deskOne(context, 'AuditState', 'id', 1, info)) as Row,
};

/** Proofs of one page are asked for together. */
const proof = (row: Row, _: unknown, { audit }: Context): Promise<Row | null> => {
  if (!audit) throw refusal('FORBIDDEN', 'Proofs are for those who are known here: sign in.');
  return loader(
    audit.request,
    'proofs',
    () => new DataLoader<number, Row | null>((ids) => audit.prove(ids), { maxBatchSize: 100 }),
  ).load(row.id as number);
};

export const AuditEntry: Pick<AuditEntryResolvers, 'proof'> = { proof };
