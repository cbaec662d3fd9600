import type postgres from 'postgres';
import type { Place } from '../words.ts';

/** What a load knows of codes: filled from the database at its start and by the definitions it reads. */
export type Lookup = {
  readonly area: (place: Place) => number | undefined;
  readonly addArea: (
    id: number,
    code: string,
    codes: readonly { readonly scheme: string; readonly code: string; readonly validTo?: string }[],
  ) => void;
  /** Ids of definitions by kind and key; also those of scopes and governance profiles. */
  readonly ids: Readonly<Record<string, Map<string, number>>>;
  /** What facts repeat of a definition for speed, by kind and key. */
  readonly details: Readonly<Record<string, Map<string, unknown>>>;
  /** Lets the places go: the driver remembers each statement's first place in the code with all that is in reach of it. */
  readonly forget: () => void;
};

export const openLookup = async (
  sql: postgres.TransactionSql,
  datasetId: number,
  kinds: Readonly<Record<string, { readonly known?: string }>>,
): Promise<Lookup> => {
  const areas = new Map<string, number>();
  const add = (scheme: string, code: string, id: number) => areas.set(`${scheme} ${code}`, id);
  for (const row of await sql`select id, code from base.area`) add('CODE', row.code, row.id);
  // The last one stays: of places that share a code, the one that still carries it, or that still exists.
  for (const row of await sql`
    select c.scheme, c.code, c.area_id from base.area_code c join base.area a on a.id = c.area_id
    order by c.valid_to is null, c.valid_to, a.valid_to is null, a.id`)
    add(row.scheme, row.code, row.area_id);
  const ids: Record<string, Map<string, number>> = {};
  const details: Record<string, Map<string, unknown>> = {};
  const read = async (kind: string, query: string) => {
    const rows = await sql.unsafe(query, (query.includes('$1') ? [datasetId] : []) as never[]);
    ids[kind] = new Map(rows.map((row) => [row.key as string, row.id as number]));
    details[kind] = new Map(rows.flatMap((row) => ('detail' in row ? [[row.key as string, row.detail]] : [])));
  };
  for (const [kind, { known }] of Object.entries(kinds)) if (known !== undefined) await read(kind, known);
  await read('scope', 'select key, id from base.scope where dataset_id = $1');
  await read(
    'profile',
    `select area_id || ' ' || framework_id as key, id from base.governance_profile where dataset_id = $1 and locality_code = ''`,
  );
  return {
    area: (place) => areas.get(`${place.scheme} ${place.code}`),
    addArea: (id, code, codes) => {
      add('CODE', code, id);
      for (const other of codes)
        if (other.validTo === undefined || !areas.has(`${other.scheme} ${other.code}`))
          add(other.scheme, other.code, id);
    },
    forget: () => areas.clear(),
    ids,
    details,
  };
};
