import { columnsOfRule, type PlaceOf, type RecordDef, type Records } from './record.ts';
import type { Request, Row } from './request.ts';
import { type Horizon, ident } from './sql.ts';
import { viewsIn } from './views-in.ts';

/** What a statement read, as far as it is recorded: of which types, datasets and places, how much, as of when. */
export type Trace = {
  readonly records: readonly string[];
  /** Null where the rows do not tell. */
  readonly datasets: readonly number[] | null;
  readonly places: readonly number[];
  readonly releases: readonly number[];
  readonly rows: number;
  readonly asOf: { readonly datasets: readonly number[]; readonly publications: readonly number[] };
  readonly at: number | null;
};

/** What the login of the audit gives. */
export type AuditContext = {
  readonly request: Request;
  /** Proofs that lines are sealed, by their numbers; null for those that are not yet. */
  readonly prove: (ids: readonly number[]) => Promise<readonly (Row | null)[]>;
};

type Traced = { readonly traced?: boolean };

/**
 * What to ask for beside the columns that are there already, where reading is recorded: of which dataset and place, at the desk of
 * which release, a row is. `t` is the record's view.
 */
export const traceColumns = ({ traced }: Traced, record: RecordDef, there: ReadonlySet<string>): readonly string[] =>
  traced ? [...tracesOf(record)].flatMap(([name, sql]) => (there.has(name) ? [] : [`${sql} as ${name}`])) : [];

/** The same of a group of rows, under names of their own: the plain ones may be what is grouped by. */
export const traceGroups = ({ traced }: Traced, record: RecordDef): readonly string[] =>
  traced ? [...tracesOf(record)].map(([name, sql]) => `array_agg(distinct ${sql}) as all_${name}`) : [];

const remembered = new WeakMap<RecordDef, ReadonlyMap<string, string>>();

const tracesOf = (record: RecordDef): ReadonlyMap<string, string> => {
  const known = remembered.get(record);
  if (known) return known;
  const made = new Map<string, string>();
  const has = columnsIn(record);
  if (has.has('dataset_id')) made.set('dataset_id', 't.dataset_id');
  else if (record.desk && has.has('release_id'))
    made.set('dataset_id', '(select r.dataset_id from release r where r.id = t.release_id)');
  if (record.desk) {
    if (record.type === 'DeskRelease') made.set('release_id', 't.id');
    else if (has.has('release_id')) made.set('release_id', 't.release_id');
  } else if (record.versioned || record.byDataset)
    for (const place of placesOf(record, has))
      if (typeof place === 'string') made.set(place, `t.${ident(place)}`);
      else made.set('area_id', `(select p.area_id from ${ident(place.view)} p where p.id = t.${ident(place.by)})`);
  remembered.set(record, made);
  return made;
};

const placesOf = (record: RecordDef, has: ReadonlySet<string>): readonly PlaceOf[] =>
  record.places ?? ['area_id', 'counterpart_area_id'].filter((column) => has.has(column));

/** Columns that are surely in the record's view. */
const columnsIn = (record: RecordDef): ReadonlySet<string> =>
  new Set([
    ...(record.versioned ? ['dataset_id'] : []),
    ...record.keys,
    ...Object.values(record.fields).flatMap((field) => ('column' in field ? [field.column] : [])),
    ...Object.values(record.filters).flatMap(columnsOfRule),
  ]);

/** Told from the text, which is ours, and from the columns of `traceColumns`, where there are any. */
export const traceOf = (
  records: Records,
  desk: boolean,
  text: string,
  rows: readonly Row[],
  horizon: Horizon | undefined,
): Trace => {
  const read = recordsIn(records, desk, text);
  const facts = read.some((record) => record.versioned || record.byDataset);
  const [datasets, places, releases] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const names = (plain: readonly string[]) => {
    const [first] = rows;
    return first ? plain.flatMap((name) => [name, `all_${name}`]).filter((name) => name in first) : [];
  };
  const of = names(['dataset_id']);
  for (const [to, there] of [
    [datasets, of],
    [places, names(placeNames)],
    [releases, desk ? names(['release_id']) : []],
  ] as const)
    for (const name of there) for (const row of rows) add(to, row[name]);
  const tells = !facts || rows.length === 0 || of.length > 0;
  return {
    records: read.map(({ type }) => type).sort(),
    datasets: tells ? [...datasets] : null,
    places: [...places],
    releases: [...releases],
    rows: rows.length,
    asOf: horizon?.kind === 'asOf' ? horizon : { datasets: [], publications: [] },
    at: horizon?.kind === 'at' ? horizon.publication : null,
  };
};

/** Columns of places by which a record stands somewhere; statements that are written by hand mostly hold them, too. */
const placeNames = ['area_id', 'counterpart_area_id', 'origin_area_id', 'other_area_id'];

const add = (to: Set<number>, value: unknown): void => {
  if (typeof value === 'number') to.add(value);
  else if (Array.isArray(value)) for (const one of value) if (typeof one === 'number') to.add(one);
};

const views = new WeakMap<Records, Map<string, RecordDef>>();

const recordsIn = (records: Records, desk: boolean, text: string): readonly RecordDef[] => {
  let byView = views.get(records);
  if (!byView) {
    byView = new Map([...records.values()].map((record) => [`${record.desk} ${record.view}`, record]));
    for (const record of records.values())
      if (record.stats?.tally) byView.set(`${record.desk} ${record.stats.tally.view}`, record);
    views.set(records, byView);
  }
  const found = new Set<RecordDef>();
  for (const name of viewsIn(text)) {
    const record = byView.get(`${desk} ${name}`);
    if (record) found.add(record);
  }
  return [...found];
};
