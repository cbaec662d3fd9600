import DataLoader from 'dataloader';
import { type Refusal, refusal } from '../errors.ts';
import { loader, type Request } from './request.ts';
import { type Statement, statement } from './sql.ts';

/** The refusal for a record that was taken down, where the caller may know of it; undefined for an id that is nowhere. */
export const takenDown = (request: Request, record: string): Promise<Refusal | undefined> =>
  loader(
    request,
    'taken down',
    () =>
      new DataLoader<string, Refusal | undefined>(async (ids) => {
        const made = statement();
        const rows = await request.run(
          `select t.record, t.public_id, t.reason, t.at from takedown t where t.record = any(${made.bind(ids, 'text[]')}) and t.scope = 'ROW' and t.lifted_at is null`,
          made.params,
        );
        const found = new Map(rows.map((row) => [row.record, row]));
        return ids.map((id) => {
          const row = found.get(id);
          if (!row) return undefined;
          const on = new Date(row.at as string).toISOString().slice(0, 10);
          return refusal(
            'TAKEN_DOWN',
            `The record '${id}' was taken down on ${on} (${String(row.reason)}). Erase it from your copies, too.`,
            { record: id, takedown: row.public_id, reason: row.reason, on },
          );
        });
      }),
  ).load(record);

/** The newest takedown in a dataset that the caller may know of; 0 where there is none. */
export const newestTakedown = async (request: Request, datasetId: number): Promise<number> => {
  const made = statement();
  const [row] = await request.run(
    `select coalesce(max(t.id), 0) as id from takedown t where t.dataset_id = ${made.bind(datasetId, 'int')}`,
    made.params,
  );
  return row?.id as number;
};

/** Takedowns among changes: those after one that was told already, or after a publication; up to one. */
export type TakedownSpan = {
  readonly datasetId: number;
  readonly after: { readonly takedown: number } | { readonly publication: number };
  readonly to: number;
};

/** Records that were taken down, in whole or in a value, as rows of changes. */
export const takedownChanges = (
  { datasetId, after, to }: TakedownSpan,
  page: { readonly kind: string | null; readonly id: string | null; readonly limit: string } | null,
  into: Statement,
): string => {
  const since =
    'takedown' in after
      ? `t.id > ${into.bind(after.takedown, 'int')}`
      : `t.after_publication >= ${into.bind(after.publication, 'bigint')}`;
  const rest =
    page?.kind && page.id
      ? ` and (t.type, t.record) > (${into.bind(page.kind, 'text')}, ${into.bind(page.id, 'text')})`
      : '';
  return `(select t.type, case when bool_or(t.scope = 'ROW') then 'WITHDRAWN' else 'REVISED' end as change_kind, null::bigint as withdrawn_by, t.record as public_id, null::int as scope_id, '{}'::jsonb as key, max(t.id) as takedown
    from takedown t where t.dataset_id = ${into.bind(datasetId, 'int')} and ${since} and t.id <= ${into.bind(to, 'int')} and t.record is not null and t.lifted_at is null${rest}
    group by t.type, t.record${page ? ` order by t.type, t.record limit ${page.limit}` : ''})`;
};
