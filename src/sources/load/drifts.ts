import type postgres from 'postgres';
import type { Gate } from './gates.ts';
import type { Fact } from './kinds.ts';
import { type Stage, stageName } from './staging.ts';

/**
 * Gives staged rows under a new key the id of the published row that they are by their position: of a source without ids whose
 * names are spelt anew from file to file. Both have to be alone: where two rows could be the same one, each keeps its own id.
 */
export const keepIds = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  stages: readonly Stage[],
): Promise<Gate[]> => {
  if (!fact.drifts) return [];
  const { unless, same, metres, followers } = fact.drifts;
  const stage = stageName(releaseId, fact);
  const published = `select * from base.${fact.table} where dataset_id = ${Number(datasetId)} and published_to is null`;
  // Flat earth is exact enough over a few hundred metres.
  const apart = `sqrt(power(s.latitude - b.latitude, 2) + power((s.longitude - b.longitude) * cos(radians(s.latitude)), 2)) * 111195`;
  const table = `${stage}_drifts`;
  await tx.unsafe(
    `create unlogged table ${table} as
     select s.public_id as fresh, b.public_id as kept, count(*) over (partition by s.public_id) as kept_count,
       count(*) over (partition by b.public_id) as fresh_count
     from ${stage} s join (${published}) b on ${same.map((name) => `s.${name} is not distinct from b.${name}`).join(' and ')}
       and ${apart} <= ${Number(metres)}
     where s.${unless} is null and b.${unless} is null and s.public_id not in (select p.public_id from (${published}) p) and b.public_id not in (select f.public_id from ${stage} f)`,
  );
  const [found] = await tx.unsafe(
    `select count(*) filter (where kept_count = 1 and fresh_count = 1)::int as kept,
       count(distinct fresh) filter (where kept_count > 1 or fresh_count > 1)::int as ambiguous from ${table}`,
  );
  const alone = `d.kept_count = 1 and d.fresh_count = 1`;
  for (const follower of followers.filter(({ table: name }) =>
    stages.some(({ fact: other }) => other.table === name),
  )) {
    const at = `staging.r${releaseId}_${follower.table}`;
    await tx.unsafe(
      `update ${at} f set ${follower.column} = d.kept from ${table} d where f.${follower.column} = d.fresh and ${alone}`,
    );
  }
  await tx.unsafe(`update ${stage} s set public_id = d.kept from ${table} d where s.public_id = d.fresh and ${alone}`);
  await tx.unsafe(`drop table ${table}`);
  if (!found?.kept && !found?.ambiguous) return [];
  return [
    {
      name: `${fact.table} identity`,
      passed: true,
      message: `${found.kept} rows under a new name are known ones by their position (within ${metres} m); ${found.ambiguous} could be several and got ids of their own.`,
    },
  ];
};
