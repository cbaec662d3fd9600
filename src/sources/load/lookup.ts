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
  const areas = new Map<string, Map<string, number>>();
  const inScheme = (scheme: string): Map<string, number> => {
    const known = areas.get(scheme) ?? new Map<string, number>();
    areas.set(scheme, known);
    return known;
  };
  // A hundred thousand codes for each release: they come as one list for each scheme.
  const contested: { scheme: string; code: string }[] = [];
  for (const { scheme, codes, numbers } of await sql`
    select 'CODE' as scheme, json_agg(code) as codes, string_agg(id::text, ' ') as numbers from base.area having count(*) > 0
    union all
    select scheme, json_agg(code), string_agg(area_id::text, ' ') from base.area_code group by scheme`) {
    const known = inScheme(scheme);
    const numbered = (numbers as string).split(' ');
    for (const [index, code] of (codes as string[]).entries()) {
      if (known.has(code)) contested.push({ scheme, code });
      known.set(code, Number(numbered[index]));
    }
  }
  // Of places that share a code, the one that still carries it, or that still exists.
  for (const { scheme, code, id } of contested.length
    ? await sql`
      select distinct on (c.scheme, c.code) c.scheme, c.code, c.area_id as id
      from unnest(${contested.map((one) => one.scheme)}::text[], ${contested.map((one) => one.code)}::text[]) w(scheme, code)
        join base.area_code c on c.scheme = w.scheme and c.code = w.code join base.area a on a.id = c.area_id
      order by c.scheme, c.code, (c.valid_to is null) desc, c.valid_to desc, (a.valid_to is null) desc, a.id desc`
    : [])
    inScheme(scheme).set(code, id);
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
    area: (place) => areas.get(place.scheme)?.get(place.code),
    addArea: (id, code, codes) => {
      inScheme('CODE').set(code, id);
      for (const other of codes) {
        const known = inScheme(other.scheme);
        if (other.validTo === undefined || !known.has(other.code)) known.set(other.code, id);
      }
    },
    forget: () => areas.clear(),
    ids,
    details,
  };
};
