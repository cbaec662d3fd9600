import { realpath } from 'node:fs/promises';
import type postgres from 'postgres';
import { connect } from './connect.ts';
import { type Cluster, owner } from './embedded.cluster.ts';
import { errorCode } from './lost.ts';

const database = 'tributary';

/** Asks what there is to ask through the owner's connection. */
export type Ask = (sql: postgres.Sql) => Promise<unknown>;

export type Answer = 'OURS' | 'OURS_OTHERWISE_SET' | 'NOT_YET' | 'WRONG_PASSWORD' | 'NONE';

/** Where the owner logs in. */
export const addressOf = ({ password }: Pick<Cluster, 'password'>, port: number, name = database): string =>
  `postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

const isOurs = async (sql: postgres.Sql, cluster: Cluster): Promise<Answer> => {
  const [row] = await sql<{ folder: string; fsync: string; connections: number }[]>`
    select current_setting('data_directory') as folder, current_setting('fsync') as fsync,
      current_setting('max_connections')::int as connections`;
  if (!row || (await realpath(row.folder)) !== (await realpath(cluster.data))) return 'NONE';
  const isAsWanted = (row.fsync === 'on') === cluster.durable && row.connections >= cluster.connections;
  return isAsWanted ? 'OURS' : 'OURS_OTHERWISE_SET';
};

/** Asks in one of the server's databases whether it is the one of our folder, and if so what else there is to ask. */
const askIn = async (name: string, cluster: Cluster, port: number, also: Ask): Promise<Answer> => {
  const sql = connect(addressOf(cluster, port, name), { max: 1, connect_timeout: 5 });
  try {
    const answer = await isOurs(sql, cluster);
    if (answer !== 'NONE') await also(sql);
    return answer;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Asks a server whether it is the one of our folder and makes sure that our database is in it, of which `also` asks. */
export const ask = async (cluster: Cluster, port: number, also: Ask): Promise<Answer> => {
  const inOurs = () => askIn(database, cluster, port, also);
  try {
    return await inOurs().catch(async (error: unknown) => {
      if (errorCode(error) !== '3D000') throw error;
      const answer = await askIn('postgres', cluster, port, (sql) => sql`create database ${sql(database)}`);
      return answer === 'NONE' ? answer : inOurs();
    });
  } catch (error) {
    if (errorCode(error) === '57P03') return 'NOT_YET';
    return errorCode(error) === '28P01' ? 'WRONG_PASSWORD' : 'NONE';
  }
};
