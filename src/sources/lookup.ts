import type postgres from 'postgres';
import type { Place } from './source.ts';

/** What a load knows of codes: filled from the database at its start and by the definitions it reads. */
export type Lookup = {
  readonly area: (place: Place) => number | undefined;
  readonly addArea: (
    id: number,
    code: string,
    codes: readonly { readonly scheme: string; readonly code: string }[],
  ) => void;
  readonly ids: Readonly<Record<Kind, Map<string, number>>>;
  /** Lets the places go: the driver remembers each statement's first place in the code with all that is in reach of it. */
  readonly forget: () => void;
};

export type Kind = 'indicator' | 'series' | 'operation' | 'round' | 'framework' | 'frameworkItem' | 'scope' | 'profile';

/** Of which indicator a series is, of which period a round: what facts repeat for speed. */
export type Details = {
  readonly seriesIndicator: Map<string, number>;
  readonly roundPeriod: Map<string, { readonly start: string; readonly end: string }>;
};

export const itemKey = (framework: string, item: string): string => `${framework} ${item}`;
export const roundKey = (operation: string, number: number, assessmentType: string): string =>
  `${operation}/${number}/${assessmentType}`;

export const openLookup = async (sql: postgres.TransactionSql, datasetId: number): Promise<Lookup & Details> => {
  const areas = new Map<string, number>();
  const add = (scheme: string, code: string, id: number) => areas.set(`${scheme} ${code}`, id);
  for (const row of await sql`select id, code from base.area`) add('CODE', row.code, row.id);
  // The last one stays: of places that share a code, the one that still exists.
  for (const row of await sql`
    select c.scheme, c.code, c.area_id from base.area_code c join base.area a on a.id = c.area_id
    where c.valid_to is null order by a.valid_to is null, a.id`)
    add(row.scheme, row.code, row.area_id);
  const pairs = async (query: postgres.PendingQuery<postgres.Row[]>) =>
    new Map((await query).map((row) => [row.key as string, row.id as number]));
  const rounds = await sql`
    select r.id, o.code, r.number, r.assessment_type, r.period_start, r.period_end
    from base.round r join base.operation o on o.id = r.operation_id where r.dataset_id = ${datasetId}`;
  const series = await sql`select id, code, indicator_id from base.series where dataset_id = ${datasetId}`;
  return {
    area: (place) => areas.get(`${place.scheme} ${place.code}`),
    addArea: (id, code, codes) => {
      add('CODE', code, id);
      for (const other of codes) add(other.scheme, other.code, id);
    },
    forget: () => areas.clear(),
    ids: {
      indicator: await pairs(sql`select id, code as key from base.indicator`),
      series: new Map(series.map((row) => [row.code, row.id])),
      operation: await pairs(sql`select id, code as key from base.operation where dataset_id = ${datasetId}`),
      round: new Map(rounds.map((row) => [roundKey(row.code, row.number, row.assessment_type), row.id])),
      framework: await pairs(sql`select id, code as key from base.framework`),
      frameworkItem: await pairs(
        sql`select i.id, f.code || ' ' || i.code as key from base.framework_item i join base.framework f on f.id = i.framework_id`,
      ),
      scope: await pairs(sql`select id, key from base.scope where dataset_id = ${datasetId}`),
      profile: await pairs(
        sql`select id, area_id || ' ' || framework_id as key from base.governance_profile where dataset_id = ${datasetId}`,
      ),
    },
    seriesIndicator: new Map(series.map((row) => [row.code, row.indicator_id])),
    roundPeriod: new Map(
      rounds.map((row) => [
        roundKey(row.code, row.number, row.assessment_type),
        { start: row.period_start, end: row.period_end },
      ]),
    ),
  };
};
