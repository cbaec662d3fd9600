import { refusal } from '../errors.ts';
import { idsOfCodes } from './codes.ts';
import { type Cursors, cursorsFor } from './cursor.ts';
import { grantedFirst } from './first.ts';
import type { Page } from './list.ts';
import { type RecordDef, recordOf } from './record.ts';
import { mark, type Request, type Row } from './request.ts';
import { gone } from './revisions.ts';
import { ident, type Statement, statement } from './sql.ts';
import { bindSpan, differences, imageColumns, type PublishedRelease, releaseNamed, releasesOf } from './states.ts';
import { newestTakedown, type TakedownSpan, takedownChanges } from './takedowns.ts';

export type ChangesArguments = {
  readonly dataset: string;
  readonly since?: {
    readonly token?: string | null;
    readonly release?: string | null;
    readonly date?: string | null;
  } | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

export type ChangesPage = Page & { readonly token: string | null };

/** A page of what differs between the state that the caller has and the newest one, kind by kind in the order of ids. */
export const changes = async (request: Request, args: ChangesArguments, withKeys: boolean): Promise<ChangesPage> => {
  const limit = grantedFirst(args.first, 100, request.page?.limit);
  const [datasetId] = (await idsOfCodes(request, 'dataset', [args.dataset], 'dataset')) as [number];
  const releases = await releasesOf(request, datasetId);
  const { publication: from, takedown } = startOf(request, args, releases);
  const cursors = cursorsFor(request.cursorKey, () => ['changes', args.dataset, from, request.standing]);
  const position = args.after ? cursors.read(args.after, 3) : null;
  const to = position ? releases.find(({ publication }) => publication === position.publication) : releases.at(-1);
  if (position && position.publication > 0 && !to) throw gone();
  const span = { datasetId, from, to: to?.publication ?? 0 };
  const [lastKind, lastId, known] = (position?.values ?? [null, null, null]) as [
    string | null,
    string | null,
    number | null,
  ];
  const newest = known ?? (await newestTakedown(request, datasetId));
  const taken: TakedownSpan | null =
    from > 0 ? { datasetId, after: takedown === null ? { publication: from } : { takedown }, to: newest } : null;
  const all = (await kindsOf(request, [datasetId])).get(datasetId) ?? [];
  const kinds = all.filter((record) => lastKind === null || record.type >= lastKind);
  const made = statement();
  const spanSql = bindSpan(span, made);
  const most = made.bind(limit + 1, 'int');
  const parts = kinds.map((record) => {
    const page = { after: record.type === lastKind ? lastId : null, limit: most };
    const compared = imageColumns(request.records, record);
    const rows = differences(record, spanSql, { compared, handed: [], page }, made);
    const key = withKeys ? keySql(record) : `'{}'::jsonb`;
    return `(select d.type, d.change_kind, d.withdrawn_by, d.public_id, d.scope_id, ${key} as key, null::int as takedown from (${rows}) d order by d.public_id limit ${most})`;
  });
  if (taken) parts.push(takedownChanges(taken, { kind: lastKind, id: lastId, limit: most }, made));
  const rows = parts.length
    ? await request.run(
        `select distinct on (t.type, t.public_id) t.* from (${parts.join(' union all ')}) t order by t.type, t.public_id, t.takedown nulls first limit ${most}`,
        made.params,
      )
    : [];
  const hasNext = rows.length > limit;
  return {
    rows: rows.slice(0, limit).map((row) => {
      const publication = row.change_kind === 'WITHDRAWN' ? span.from : span.to;
      return mark({ ...row, record: recordOf(request.records, row.type as string) }, { kind: 'at', publication });
    }),
    hasNext,
    hasPrevious: position !== null,
    cursorOf: (row) =>
      cursors.write({
        values: [row.type as string, row.public_id as string, newest],
        publication: span.to,
      }),
    count: async () => {
      const counting = statement();
      const at = bindSpan(span, counting);
      if (!all.length && !taken) return 0;
      const counted = all.map((record) => {
        const compared = imageColumns(request.records, record);
        return `select d.type, d.public_id from (${differences(record, at, { compared, handed: [] }, counting)}) d`;
      });
      if (taken) counted.push(`select d.type, d.public_id from (${takedownChanges(taken, null, counting)}) d`);
      const [row] = await request.run(`select count(*)::int as n from (${counted.join(' union ')}) c`, counting.params);
      return row?.n as number;
    },
    token: hasNext ? null : tokenFor(request, args.dataset, to, newest),
  };
};

/** A token names a release, so that one that was taken back is noticed, and is good for one dataset and tier. */
const tokenFor = (request: Request, dataset: string, release: PublishedRelease | undefined, takedown: number): string =>
  tokensFor(request, dataset).write({
    values: [release?.publicId ?? null, takedown],
    publication: release?.publication ?? 0,
  });

const tokensFor = ({ cursorKey, standing }: Request, dataset: string): Cursors =>
  cursorsFor(cursorKey, () => ['changes since', standing, dataset]);

/** The state that the caller has: its publication, and the newest takedown that was told with it, where a token says so. */
const startOf = (
  request: Request,
  { dataset, since }: ChangesArguments,
  releases: readonly PublishedRelease[],
): { readonly publication: number; readonly takedown: number | null } => {
  const at = (publication: number, takedown: number | null = null) => ({ publication, takedown });
  if (!since) return at(0);
  if (since.release) return at(releaseNamed(releases, since.release, 'since.release').publication);
  const { date } = since;
  if (date) return at(releases.findLast((release) => release.publishedAt.slice(0, 10) < date)?.publication ?? 0);
  const { values, publication } = readToken(request, dataset, since.token ?? '');
  if (publication === 0) return at(0);
  const found = releases.find((release) => release.publicId === values[0] && release.publication === publication);
  if (!found) throw gone();
  return at(found.publication, values[1] as number);
};

const readToken = (request: Request, dataset: string, token: string) => {
  try {
    return tokensFor(request, dataset).read(token, 2);
  } catch {
    throw refusal(
      'INVALID_TOKEN',
      `since.token was not given out here for the dataset '${dataset.slice(0, 60)}'. Pass the \`token\` of the last page of an earlier answer, unchanged; without one name a release or a day.`,
      { argument: 'since.token' },
    );
  }
};

/**
 * What a row is about, by the filters that it can be found by: codes of other records, words and days. Read from the row as the
 * caller's view shows it.
 */
const keySql = (record: RecordDef): string => {
  const parts = Object.entries(record.filters).flatMap(([name, rule]): [string, string][] => {
    switch (rule.kind) {
      case 'place':
        return [[name, `(select k.code from area k where k.id = d.${ident(rule.column)})`]];
      case 'code':
        return [[name, `(select k.code from ${ident(rule.view)} k where k.id = d.${ident(rule.column)})`]];
      case 'days':
      case 'text':
      case 'oneOf':
        return rule.column === record.measure?.status ? [] : [[name, `d.${ident(rule.column)}`]];
      case 'overlap':
        return [[name, `d.${ident(rule.start)}`]];
      case 'pairs':
        return [[name, `d.${ident(rule.column)}`]];
      default:
        return [];
    }
  });
  if (!parts.length) return `'{}'::jsonb`;
  return `jsonb_strip_nulls(jsonb_build_object(${parts.map(([name, sql]) => `'${name}', ${sql}`).join(', ')}))`;
};

/** The key as pairs: words as the contract writes them, objects by their own names. */
export const keyOf = (row: Row): { dimension: string; value: string }[] => {
  const record = row.record as RecordDef;
  return Object.entries(row.key as Record<string, unknown>).flatMap(([name, value]) => {
    if (typeof value === 'object')
      return Object.entries(value as Record<string, unknown>).map(([dimension, one]) => ({
        dimension,
        value: String(one),
      }));
    const field = record.fields[name];
    const told = field?.kind === 'column' && field.decode ? field.decode(value as never) : value;
    return [{ dimension: name, value: String(told) }];
  });
};

/** The kinds of records that a dataset has or had, as far as the caller may see them, by dataset. */
const kindsOf = async (request: Request, datasetIds: readonly number[]): Promise<Map<number, RecordDef[]>> => {
  const made = statement();
  const rows = await request.run(
    `select t.dataset_id, t.kind from dataset_kind t where t.dataset_id = any(${made.bind(datasetIds, 'int[]')}) order by 1, 2`,
    made.params,
  );
  const versioned = [...request.records.values()].filter((record) => record.versioned);
  return new Map(
    datasetIds.map((id) => {
      const kinds = new Set(rows.filter((row) => row.dataset_id === id).map((row) => row.kind));
      return [id, versioned.filter((record) => kinds.has(record.view)).sort((a, b) => (a.type < b.type ? -1 : 1))];
    }),
  );
};

/** What releases changed in each kind of record against those before them, for all releases of a tick in one statement. */
export const releaseChanges = async (
  request: Request,
  asked: readonly { readonly id: number; readonly datasetId: number; readonly publication: number }[],
): Promise<Row[]> => {
  const datasetIds = [...new Set(asked.map(({ datasetId }) => datasetId))];
  const kinds = await kindsOf(request, datasetIds);
  const listing = statement();
  const releases = await request.run(
    `select t.dataset_id, t.publication from release t where t.dataset_id = any(${listing.bind(datasetIds, 'int[]')}) order by 2`,
    listing.params,
  );
  const made: Statement = statement();
  const parts = asked.flatMap(({ id, datasetId, publication }) => {
    const own = kinds.get(datasetId) ?? [];
    if (!own.length) return [];
    const before = releases.findLast(
      (row) => row.dataset_id === datasetId && (row.publication as number) < publication,
    );
    const span = bindSpan({ datasetId, from: (before?.publication as number | undefined) ?? 0, to: publication }, made);
    const of = made.bind(id, 'int');
    return own.map((record) => {
      const { measure } = record;
      const both = measure ? [measure.value] : [];
      const compared = imageColumns(request.records, record);
      const by = measure && `d.to_${measure.value}::numeric - d.from_${measure.value}::numeric`;
      return `select ${of} as of_id, '${record.type}' as type, count(*) filter (where d.change_kind = 'ADDED')::int as added, count(*) filter (where d.change_kind = 'REVISED')::int as revised,
        count(*) filter (where d.change_kind = 'WITHDRAWN')::int as withdrawn, ${by ? `max(nullif(abs(${by}), 0))` : 'null::numeric'} as largest_absolute_change,
        ${by ? `round(max(nullif(abs((${by}) / nullif(d.from_${measure.value}::numeric, 0)), 0)), 6)` : 'null::numeric'} as largest_relative_change
        from (${differences(record, span, { compared, handed: [], both }, made)}) d`;
    });
  });
  if (!parts.length) return [];
  return request.run(
    `select k.* from (${parts.join(' union all ')}) k where k.added + k.revised + k.withdrawn > 0 order by 1, 2`,
    made.params,
  );
};
