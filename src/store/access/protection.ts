import type { Pool } from '../pool.ts';

/** A number that grows whenever something is taken down, a dataset's tier changes or a country's protocol does. */
export const protectionNow = (pool: Pool) => async (): Promise<number> => {
  const [row] = await pool.run('select e.protection from base.policy_epoch e', []);
  return Number(row?.protection ?? 0);
};
