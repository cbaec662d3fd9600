import type postgres from 'postgres';

/**
 * The login of the workflow reads what waits for a decision, gives orders and records them; it changes nothing that is
 * published. The worker that carries orders out steps into the role that owns the data, as the owner's login does.
 */
export const workflowGrants = (role: string): string => `
  grant usage on schema base to ${role};
  grant select on base.release, base.dataset, base.steward_order, base.steward, base.steward_act to ${role};
  grant update (last_used_at) on base.steward to ${role};
  grant insert (public_id, key, steward_id, steward_name, release_id, action, reason, embargo_until, state) on base.steward_order to ${role};
  grant insert (steward_id, steward_name, action, release_id, release, dataset, version, reason, outcome) on base.steward_act to ${role};
  grant usage on sequence base.steward_order_id_seq, base.steward_act_id_seq to ${role};`;

/** Lets the worker's login step into the role that owns the data, and no other login. */
export const letWorkerIn = async (tx: postgres.TransactionSql, worker: string, data: string): Promise<void> => {
  await tx.unsafe(`grant ${data} to ${worker} with inherit false, set true`);
};
