import { isDeepStrictEqual } from 'node:util';
import type postgres from 'postgres';
import type { ReleaseState } from '../../catalogue/tables.ts';
import type { DatasetDescriptor, ReleasePlan } from '../source.ts';
import type { Gate } from './gates.ts';
import type { Counts } from './merge.ts';
import { publicIds } from './public-id.ts';
import type { Staged } from './reading.ts';

/** A file of a release with what tells its bytes from all others. */
export type HashedFile = { readonly file: { readonly name: string }; readonly sha256: string; readonly bytes: number };

type Row = Readonly<Record<string, unknown>>;

/** The id of a dataset that is known already. */
export const knownDataset = async (tx: postgres.TransactionSql, code: string): Promise<number | undefined> =>
  (await tx`select id from base.dataset where code = ${code}`)[0]?.id as number | undefined;

/**
 * Keeps everybody else from loading, publishing and taking back releases of a dataset, and those of the tables that are made from its
 * records: they are released and taken back with it.
 */
export const lockDataset = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  tables?: DatasetDescriptor,
): Promise<void> => {
  await tx`select pg_advisory_xact_lock(hashtext('tributary dataset'), ${datasetId})`;
  await tx`
    select pg_advisory_xact_lock(hashtext('tributary dataset'), t.id) from (
      select d.id from base.dataset d where d.code = ${tables?.code ?? null}
      union select c.dataset_id from base.cube c join base.cube_made m on m.cube_id = c.id join base.release r on r.publication = m.publication
        where r.dataset_id = ${datasetId} order by 1) t`;
};

/** Writes a dataset's own description down, with its provider and licence, where it is new or differs. Returns its id. */
export const takeDataset = async (
  tx: postgres.TransactionSql,
  dataset: DatasetDescriptor,
  secret: string,
): Promise<number> => {
  const id = publicIds(secret);
  const { provider, licence } = dataset;
  const providerId = await put(
    tx,
    'provider',
    { code: provider.code, public_id: id('prv', [provider.code]) },
    { name: provider.name, url: provider.url ?? null },
  );
  const licenceId = await put(
    tx,
    'licence',
    { code: licence.code, public_id: id('lic', [licence.code]) },
    { name: licence.name, url: licence.url ?? null, redistribution: licence.redistribution },
  );
  return put(
    tx,
    'dataset',
    // A steward may have set another tier since: the descriptor's is only where a dataset begins.
    { code: dataset.code, public_id: id('dat', [dataset.code]), tier: dataset.tier },
    {
      domain: dataset.domain,
      title: dataset.title,
      description: dataset.description,
      provider_id: providerId,
      licence_id: licenceId,
      credit_line: dataset.creditLine,
      homepage: dataset.homepage ?? null,
      update_rhythm: dataset.updateRhythm ?? null,
      methodology: dataset.methodology ?? null,
      documentation: dataset.documentation ?? null,
      synthetic: dataset.synthetic ?? false,
    },
  );
};

/** Inserts a row, or changes one of the same code where it differs. An equal one is not even locked: others share it. */
const put = async (
  tx: postgres.TransactionSql,
  table: string,
  first: Row & { code: string },
  row: Row,
): Promise<number> => {
  const [known] = await tx`select * from ${tx(`base.${table}`)} where code = ${first.code}`;
  if (known && Object.entries(row).every(([column, value]) => isDeepStrictEqual(known[column], value)))
    return known.id as number;
  const whole = Object.fromEntries(
    Object.entries({ ...first, ...row }).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? tx.json(value as never) : value,
    ]),
  );
  const set = Object.keys(row).map((column) => `${column} = excluded.${column}`);
  const [found] = await tx`
    insert into ${tx(`base.${table}`)} ${tx(whole as never)}
    on conflict (code) do update set ${tx.unsafe(set.join(', '))} returning id`;
  return found?.id as number;
};

/** Opens a release: it exists from now on, for this transaction alone. */
export const openRelease = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  code: string,
  plan: ReleasePlan,
  files: readonly HashedFile[],
  checksum: string,
  previousId: number | null,
  secret: string,
): Promise<number> => {
  const [before] = await tx`
    select count(*)::int as attempts from base.release where dataset_id = ${datasetId} and checksum = ${checksum}`;
  const nothing = { rows: 0, added: 0, revised: 0, withdrawn: 0, rejected: 0 };
  const [release] = await tx`
    insert into base.release ${tx({
      public_id: publicIds(secret)('rel', [code, plan.version, checksum, before?.attempts]),
      dataset_id: datasetId,
      version: plan.version,
      released_on: plan.releasedOn,
      state: 'STAGED',
      previous_id: previousId,
      checksum,
      note: plan.note ?? null,
      processing: plan.processing,
      processing_level: plan.processingLevel ?? 'MINOR',
      ...nothing,
    } as never)} returning id`;
  const releaseId = release?.id as number;
  if (files.length)
    await tx`insert into base.release_file ${tx(
      files.map(({ file, sha256, bytes }, ordinal) => ({
        release_id: releaseId,
        ordinal,
        name: file.name,
        sha256,
        bytes,
      })) as never,
    )}`;
  return releaseId;
};

/** Closes a release as it ended, with its counts, its rejects and the outcome of each gate. */
export const closeRelease = async (
  tx: postgres.TransactionSql,
  id: number,
  state: ReleaseState,
  publication: number | null,
  staged: Staged,
  counts: Counts,
  gates: readonly Gate[],
  override: string | undefined,
): Promise<void> => {
  const overridden = override !== undefined && gates.some((gate) => !gate.passed);
  await tx`
    update base.release set state = ${state}, publication = ${publication}, published_at = ${publication === null ? null : tx`now()`},
      override_reason = ${overridden ? (override as string) : null}, overridden = ${overridden},
      rows = ${staged.read - staged.rejected}, added = ${counts.added}, revised = ${counts.revised},
      withdrawn = ${counts.withdrawn}, rejected = ${staged.rejected}
    where id = ${id}`;
  if (staged.scopeIds.length && publication !== null)
    await tx`insert into base.release_scope (release_id, scope_id) select ${id}, unnest(${staged.scopeIds as number[]}::int[])`;
  for (let at = 0; at < staged.rejects.length; at += 5000)
    await tx`insert into base.reject ${tx(
      staged.rejects.slice(at, at + 5000).map(({ at: where, problem }) => ({
        release_id: id,
        file: where.file,
        line: where.line,
        column_name: problem.column || null,
        value: problem.value,
        reason: problem.reason,
      })) as never,
    )}`;
  for (const { name, passed, message } of gates) {
    const detail = passed || override === undefined ? null : tx.json({ override });
    await tx`
      insert into base.gate ${tx({ release_id: id, name, passed, message, detail } as never)}
      on conflict (release_id, name) do nothing`;
  }
};
