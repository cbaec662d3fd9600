import type postgres from 'postgres';
import type { AreaInput, AreaKind, Validity } from '../rooms/geography.ts';
import { type Membership, publishMemberships } from './area-memberships.ts';
import { BadRow, degrees, isDay } from './checks.ts';
import type { PublicId } from './kinds.ts';
import type { Lookup } from './lookup.ts';

const levels: Partial<Record<AreaKind, number>> = {
  COUNTRY: 0,
  TERRITORY: 0,
  ADMIN1: 1,
  ADMIN2: 2,
  ADMIN3: 3,
  ADMIN4: 4,
  // Statistics treat them like territories, and their figures stand beside those of the claimants.
  DISPUTED: 0,
};

/** A place as the database has it. `content` holds what the source says of it, to be compared. */
type Known = {
  readonly id: number;
  readonly level: number | null;
  readonly admins: readonly [number | null, number | null, number | null];
  readonly datasetId: number;
  readonly content: string;
};

/** Collects the places of one release: new ones are inserted in batches, changes of known ones wait until publication. */
export type Areas = {
  add(row: AreaInput): Promise<void>;
  /** Do new places wait to be inserted? */
  readonly waits: () => boolean;
  /** Inserts what waits; facts may then refer to it. */
  flush(): Promise<void>;
  /** Applies changes, memberships and the end of places that a full gazetteer no longer lists. Returns how many changed. */
  publish(releasedOn: string, isGazetteer: boolean, late: boolean): Promise<{ changed: number; withdrawn: number }>;
  readonly added: () => number;
};

export const openAreas = (
  tx: postgres.TransactionSql,
  look: Lookup,
  datasetId: number,
  mayTakeOver: boolean,
  publicId: PublicId,
): Areas => {
  let known: Map<string, Known> | null = null;
  const seen = new Set<string>();
  const memberships: Membership[] = [];
  const changes: (() => Promise<unknown>)[] = [];
  let waiting: AreaInput[] = [];
  let added = 0;

  const parentOf = (all: ReadonlyMap<string, Known>, row: AreaInput): Known | null => {
    if (row.parent === undefined) return null;
    const parent = all.get(row.parent);
    if (!parent) throw new BadRow('parent', row.parent, 'no place has this code');
    return parent;
  };

  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (!known || !batch.length) return;
    const all = known;
    const rows = batch.map((row) => columns(row, parentOf(all, row), datasetId, publicId));
    const inserted = await tx`
      insert into base.area (public_id, code, kind, level, name, iso3, iso2, m49, pcode, parent_id, admin0_id, admin1_id, admin2_id, valid_from, valid_to, latitude, longitude, dataset_id)
      select public_id, code, kind, level, name, iso3, iso2, m49, pcode, parent_id, admin0_id, admin1_id, admin2_id, valid_from, valid_to, latitude, longitude, dataset_id
      from jsonb_populate_recordset(null::base.area, ${tx.json(rows as never)}) returning id, code`;
    const ids = new Map(inserted.map((row) => [row.code as string, row.id as number]));
    await insertCodes(
      tx,
      batch.flatMap((row) => row.codes.map((code) => ({ ...code, area_id: ids.get(row.code) as number }))),
    );
    for (const row of batch) {
      const id = ids.get(row.code) as number;
      all.set(row.code, fresh(row, id, parentOf(all, row), datasetId));
      look.addArea(id, row.code, row.codes);
    }
    added += batch.length;
  };

  const change = async (row: AreaInput, id: number) => {
    const { public_id: _, ...rest } = columns(row, parentOf(known as Map<string, Known>, row), datasetId, publicId);
    await tx`update base.area set ${tx({ ...rest, name: tx.json(row.name as never) } as never)} where id = ${id}`;
    await tx`
      delete from base.area_code where area_id = ${id} and not (scheme, code) in
        (select * from unnest(${row.codes.map((one) => one.scheme)}::text[], ${row.codes.map((one) => one.code)}::text[]))`;
    await insertCodes(
      tx,
      row.codes.map((code) => ({ ...code, area_id: id })),
    );
  };

  return {
    added: () => added,
    waits: () => waiting.length > 0,
    flush,
    add: async (row) => {
      known ??= await readKnown(tx);
      if (seen.has(row.code)) throw new BadRow('code', row.code, 'this place is defined twice in the release');
      if (!row.name.en) throw new BadRow('name', null, 'a place needs an English name');
      for (const part of [row, ...row.codes, ...(row.memberships ?? [])]) validity(part);
      const { latitude, longitude } = row.centroid ?? {};
      degrees('latitude', latitude ?? null, 90);
      degrees('longitude', longitude ?? null, 180);
      // A parent that still waits must be in before its children.
      if (row.parent !== undefined && !known.has(row.parent)) await flush();
      const parent = parentOf(known, row);
      seen.add(row.code);
      for (const one of row.memberships ?? []) memberships.push({ ...one, child: row.code });
      const old = known.get(row.code);
      if (!old) {
        waiting.push(row);
        if (waiting.length >= 5000) await flush();
        return;
      }
      look.addArea(old.id, row.code, row.codes);
      if (old.datasetId !== datasetId && !mayTakeOver) return;
      if (old.datasetId === datasetId && old.content === content(row, parent?.id ?? null)) return;
      known.set(row.code, fresh(row, old.id, parent, datasetId));
      changes.push(() => change(row, old.id));
    },
    publish: async (releasedOn, isGazetteer, late) => {
      if (late) changes.length = 0;
      for (const apply of changes) await apply();
      if (changes.length) await ancestors(tx);
      await publishMemberships(tx, memberships);
      const gone =
        isGazetteer && seen.size
          ? await tx`
            update base.area set valid_to = ${releasedOn}
            where dataset_id = ${datasetId} and valid_to is null and not code = any(${[...seen]}) returning id`
          : [];
      known?.clear();
      return { changed: changes.length, withdrawn: gone.length };
    },
  };
};

const readKnown = async (tx: postgres.TransactionSql): Promise<Map<string, Known>> => {
  const known = new Map<string, Known>();
  const rows = await tx`
    select a.id, a.code, a.kind, a.level, a.name, a.parent_id, a.admin0_id, a.admin1_id, a.admin2_id, a.valid_from, a.valid_to,
      a.latitude, a.longitude, a.dataset_id,
      (select array_agg(concat_ws(' ', c.scheme, c.code, c.valid_from, '-', c.valid_to)) from base.area_code c where c.area_id = a.id) as codes
    from base.area a`;
  for (const row of rows)
    known.set(row.code, {
      id: row.id,
      level: row.level,
      admins: [row.admin0_id, row.admin1_id, row.admin2_id],
      datasetId: row.dataset_id,
      content: compared(
        row.kind,
        row.name,
        [row.parent_id, row.valid_from, row.valid_to, row.latitude, row.longitude],
        row.codes ?? [],
      ),
    });
  return known;
};

const compared = (
  kind: string,
  name: AreaInput['name'],
  rest: readonly (string | number | null)[],
  codes: readonly string[],
): string =>
  JSON.stringify([kind, Object.entries(name).sort(([a], [b]) => (a < b ? -1 : 1)), rest, [...new Set(codes)].sort()]);

const content = (row: AreaInput, parentId: number | null): string =>
  compared(
    row.kind,
    row.name,
    [
      parentId,
      row.validFrom ?? null,
      row.validTo ?? null,
      row.centroid?.latitude ?? null,
      row.centroid?.longitude ?? null,
    ],
    row.codes.map(({ scheme, code, validFrom, validTo }) =>
      [scheme, code, validFrom, '-', validTo].filter((part) => part !== undefined).join(' '),
    ),
  );

/** First and last day are days, and in this order. */
const validity = ({ validFrom, validTo }: Validity): void => {
  if (validFrom !== undefined && !isDay(validFrom)) throw new BadRow('valid from', validFrom, 'is not a calendar day');
  if (validTo !== undefined && !isDay(validTo)) throw new BadRow('valid to', validTo, 'is not a calendar day');
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    throw new BadRow('valid to', validTo, `is before the first day (${validFrom})`);
};

/** Admin areas carry their ancestors, so that "inside South Sudan" is one comparison. */
const adminsBelow = (parent: Known | null): Known['admins'] => {
  if (!parent) return [null, null, null];
  const [first, second, third] = parent.admins;
  const { level, id } = parent;
  return [level === 0 ? id : first, level === 1 ? id : second, level === 2 ? id : third];
};

const fresh = (row: AreaInput, id: number, parent: Known | null, datasetId: number): Known => ({
  id,
  level: levels[row.kind] ?? null,
  admins: adminsBelow(parent),
  datasetId,
  content: content(row, parent?.id ?? null),
});

const columns = (row: AreaInput, parent: Known | null, datasetId: number, publicId: PublicId) => {
  // A former country shows the codes that it had; a living one does not show those that it gave up.
  const code = (scheme: string) =>
    row.codes.find((one) => one.scheme === scheme && (row.validTo !== undefined || one.validTo === undefined))?.code ??
    null;
  const [admin0, admin1, admin2] = adminsBelow(parent);
  return {
    public_id: publicId('are', [row.code]),
    code: row.code,
    kind: row.kind,
    level: levels[row.kind] ?? null,
    name: row.name,
    iso3: code('ISO3'),
    iso2: code('ISO2'),
    m49: code('M49'),
    pcode: code('PCODE'),
    parent_id: parent?.id ?? null,
    admin0_id: admin0,
    admin1_id: admin1,
    admin2_id: admin2,
    valid_from: row.validFrom ?? null,
    valid_to: row.validTo ?? null,
    latitude: row.centroid?.latitude ?? null,
    longitude: row.centroid?.longitude ?? null,
    dataset_id: datasetId,
  };
};

const insertCodes = async (
  tx: postgres.TransactionSql,
  codes: readonly (AreaInput['codes'][number] & { readonly area_id: number })[],
): Promise<void> => {
  if (codes.length)
    await tx`
      insert into base.area_code (scheme, code, area_id, valid_from, valid_to)
      select * from unnest(${codes.map((one) => one.scheme)}::text[], ${codes.map((one) => one.code)}::text[], ${codes.map((one) => one.area_id)}::int[],
        ${codes.map((one) => one.validFrom ?? null)}::date[], ${codes.map((one) => one.validTo ?? null)}::date[])
      on conflict (scheme, code, area_id) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
};

/** After places moved: everybody's ancestors anew, level by level, as those above come first. */
const ancestors = async (tx: postgres.TransactionSql): Promise<void> => {
  for (const level of [1, 2, 3, 4])
    await tx`
      update base.area a set admin0_id = n.admin0_id, admin1_id = n.admin1_id, admin2_id = n.admin2_id
      from (
        select c.id, case when p.level = 0 then p.id else p.admin0_id end as admin0_id,
          case when p.level = 1 then p.id else p.admin1_id end as admin1_id,
          case when p.level = 2 then p.id else p.admin2_id end as admin2_id
        from base.area c join base.area p on p.id = c.parent_id where c.level = ${level}) n
      where n.id = a.id and (a.admin0_id, a.admin1_id, a.admin2_id) is distinct from (n.admin0_id, n.admin1_id, n.admin2_id)`;
};
