import type postgres from 'postgres';

const ladder = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'];
const rank = (tier: string): number => ladder.indexOf(tier);

/** A field of the contract, as far as counting what somebody gains or loses asks for. */
export type CountedField = {
  readonly coordinate: string;
  readonly level: string;
  readonly class: string | null;
  /** Stands on rows that are there for those who may know of their dataset. */
  readonly ofRows: boolean;
};

/** What one principal gains or loses by an act. */
export type Effect = {
  readonly principal: string;
  readonly name: string;
  readonly kind: string;
  readonly by: string;
  readonly tier: string | null;
  readonly datasets: readonly string[];
  readonly countries: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly coordinates: number;
};
export type Effects = { readonly gains: readonly Effect[]; readonly loses: readonly Effect[] };

/** Something that somebody has at a moment: rows of a dataset, a way to sign in, a role. */
type Line = {
  readonly principal: string;
  readonly name: string;
  readonly kind: string;
  readonly by: string;
  readonly tier: string | null;
  readonly dataset: string | null;
  readonly datasetTier: string | null;
  readonly countries: readonly string[] | null;
  readonly classes: readonly string[] | null;
};
type Cell = { readonly area: string; readonly class: string; readonly grain: number; readonly level: string };
export type Snapshot = { readonly lines: readonly Line[]; readonly cells: readonly Cell[] };

const codes = (ids: string) => `(select array_agg(c.code order by c.code) from base.area c where c.id = any(${ids}))`;

/**
 * Everything that anybody has by what is in force or will be: what is compared before and after an act. Invented callers are told of
 * one another alone.
 */
export const snapshot = async (tx: postgres.TransactionSql, demonstration: boolean): Promise<Snapshot> => {
  const told = (alias: string) => `(${alias}.demonstration or not ${demonstration})`;
  const lines = await tx.unsafe(`
    select 'ANYBODY' as principal, 'Anybody' as name, 'ANYBODY' as kind, 'nothing' as by, 'OPEN' as tier, d.code as dataset,
      d.tier as "datasetTier", null::text[] as countries, null::text[] as classes
    from base.dataset d
    union all
    select o.public_id, o.name, 'ORGANISATION', 'agreement ' || a.code, 'PARTNER', d.code, d.tier, ${codes('a.country_ids')}, null
    from base.agreement a join base.organisation o on o.id = a.organisation_id
      join base.agreement_dataset x on x.agreement_id = a.id join base.dataset d on d.id = x.dataset_id
    where a.ended_at is null and a.suspended_at is null and a.ends_at > now() and o.suspended_at is null and ${told('o')}
    union all
    select p.public_id, p.name, 'PERSON', 'grant ' || g.code, g.tier, d.code, d.tier, ${codes('g.country_ids')}, g.classes
    from base.access_grant g join base.person p on p.id = g.person_id
      join base.access_grant_dataset x on x.grant_id = g.id join base.dataset d on d.id = x.dataset_id
      left join base.organisation o on o.id = p.organisation_id
    where o.suspended_at is null and g.revoked_at is null and g.suspended_at is null and g.expires_at > now() and p.barred_at is null and ${told('p')}
    union all
    select o.public_id, o.name, 'ORGANISATION', 'key ' || k.name || ' ' || k.lookup, null, null, null, null, null
    from base.api_key k join base.organisation o on o.id = k.organisation_id
    where k.revoked_at is null and k.expires_at > now() and o.suspended_at is null and ${told('o')}
    union all
    select o.public_id, o.name, 'ORGANISATION', 'client ' || c.client_id, null, null, null, null, null
    from base.organisation_client c join base.organisation o on o.id = c.organisation_id
    where c.revoked_at is null and o.suspended_at is null and ${told('o')}
    union all
    select p.public_id, p.name, 'PERSON', 'role ' || r.role, null, null, null, null, null
    from base.person_role r join base.person p on p.id = r.person_id where r.ended_at is null and p.barred_at is null and ${told('p')}
    union all
    select p.public_id, p.name, 'PERSON', 'record', null, null, null, null, null from base.person p where p.barred_at is null and ${told('p')}`);
  const cells = await tx.unsafe(`
    select c.code as area, p.class, p.grain, p.level from base.protocol p join base.area c on c.id = p.area_id
    where p.valid_to is null or p.valid_to > now()`);
  return { lines: lines as unknown as Line[], cells: cells as unknown as Cell[] };
};

/** Who gains and who loses between two moments. */
export const effectsBetween = (before: Snapshot, after: Snapshot, fields: readonly CountedField[]): Effects => {
  const [had, has] = [seeing(before), seeing(after)];
  const only = (these: Map<string, Line>, others: Map<string, Line>) =>
    [...these].filter(([key]) => !others.has(key)).map(([, line]) => line);
  const moved = protocolsMoved(before, after, fields);
  return {
    gains: [...grouped(only(has, had), fields), ...moved.gains],
    loses: [...grouped(only(had, has), fields), ...moved.loses],
  };
};

/** The lines that really open something: those of a dataset above their tier do not. */
const seeing = ({ lines }: Snapshot): Map<string, Line> =>
  new Map(
    lines
      .filter(({ tier, datasetTier }) => datasetTier === null || rank(tier ?? 'OPEN') >= rank(datasetTier))
      .map((line) => [
        JSON.stringify([line.principal, line.by, line.tier, line.dataset, line.countries, line.classes]),
        line,
      ]),
  );

const grouped = (lines: readonly Line[], fields: readonly CountedField[]): Effect[] => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.principal, line.by, line.tier]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const { principal, name, kind, by, tier, countries, classes } = group[0] as Line;
    const datasets = group.flatMap(({ dataset }) => dataset ?? []).sort();
    return {
      principal,
      name,
      kind,
      by,
      tier,
      datasets,
      countries,
      classes,
      coordinates: counted(fields, tier, classes),
    };
  });
};

/** Fields that a tier reads in full on rows of datasets, and within the classes that a grant names. */
const counted = (fields: readonly CountedField[], tier: string | null, classes: readonly string[] | null): number =>
  tier === null
    ? 0
    : fields.filter(
        (field) =>
          field.ofRows &&
          rank(field.level) <= rank(tier) &&
          (classes === null || field.level === 'OPEN' || (field.class !== null && classes.includes(field.class))),
      ).length;

/** The level of each class and grain of a country; a protocol holds for finer grains, too, and the highest of several. */
const levels = ({ cells }: Snapshot): Map<string, number> => {
  const found = new Map<string, number>();
  for (const cell of cells)
    for (let grain = cell.grain; grain <= 6; grain += 1) {
      const key = JSON.stringify([cell.area, cell.class, grain]);
      found.set(key, Math.max(found.get(key) ?? 0, rank(cell.level)));
    }
  return found;
};

const protocolsMoved = (before: Snapshot, after: Snapshot, fields: readonly CountedField[]): Effects => {
  const [was, is] = [levels(before), levels(after)];
  const moved = { gains: new Map<string, Effect>(), loses: new Map<string, Effect>() };
  const principals = new Map(
    after.lines
      .filter(({ tier }) => tier !== null)
      .map((line) => [JSON.stringify([line.principal, line.by]), line] as const),
  );
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [low, high] = [was.get(key) ?? 0, is.get(key) ?? 0];
    if (low === high) continue;
    const [area, name] = JSON.parse(key) as [string, string, number];
    for (const line of principals.values()) {
      const held = rank(line.tier ?? 'OPEN');
      const covers = (line.countries?.includes(area) ?? true) && (line.classes?.includes(name) ?? true);
      if (!covers || held < Math.min(low, high) || held >= Math.max(low, high)) continue;
      const coordinates = fields.filter((field) => field.class === name && rank(field.level) <= held).length;
      const to = high > low ? moved.loses : moved.gains;
      const { principal, name: called, kind, by, tier } = line;
      to.set(JSON.stringify([principal, by, area, name]), {
        ...{ principal, name: called, kind, by, tier, coordinates },
        ...{ datasets: [], countries: [area], classes: [name] },
      });
    }
  }
  return { gains: [...moved.gains.values()], loses: [...moved.loses.values()] };
};
