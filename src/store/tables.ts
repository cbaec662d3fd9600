import { customType, primaryKey, timestamp } from 'drizzle-orm/pg-core';
import { base } from './columns.ts';

const transaction = customType<{ data: string }>({ dataType: () => 'xid8' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * One row for each transaction that changed what anybody may read. It becomes visible with what the transaction did, never before or
 * after. Numbers of transactions are told apart by the server that gave them: in a copy that was restored elsewhere they begin anew.
 */
export const change = base.table(
  'change',
  {
    transaction: transaction('transaction').notNull(),
    server: instant('server').notNull(),
    /** When it was first seen by whoever removes old rows: only then did its transaction end for certain. */
    seenAt: instant('seen_at'),
  },
  (t) => [primaryKey({ columns: [t.transaction, t.server] })],
);
