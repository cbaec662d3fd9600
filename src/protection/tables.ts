import { text } from 'drizzle-orm/pg-core';
import { base } from '../store/columns.ts';

/** What each tier's schema was compiled from, and how it looked when it had just been made. Compared at every start. */
export const policyState = base.table('policy_state', {
  tier: text('tier').primaryKey(),
  artefact: text('artefact').notNull(),
  fingerprint: text('fingerprint').notNull(),
  /** The same by the versions of the views' rows in the catalogue: what is compared first. */
  rowVersions: text('row_versions').notNull(),
});
