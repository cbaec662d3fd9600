import { imageGrain, type Label, rankOf, readLabels, type Tier } from './labels.ts';
import { type Cell, cells, knownAs, ofClass, places, profileParts, standsAt, wholes } from './tables.ts';
import type { Area, Row, World } from './world.ts';

/** What somebody holds by agreements and one grant, in codes. Whatever is `over` has ended, or has not begun: it opens nothing. */
export type Reach = {
  readonly datasets: readonly string[];
  readonly countries?: readonly string[];
  readonly over?: true;
};
export type Granted = Reach & {
  readonly classes: readonly string[];
  /** Single fields, where it does not open all of its classes. */
  readonly fields?: readonly string[];
  readonly finest?: number;
};
/** An urgent action under the first of the agreements. */
export type Urgent = { readonly class: string; readonly country: string };
export type Holding = {
  readonly urgent?: Urgent;
  readonly tier: Tier;
  readonly agreements?: readonly Reach[];
  readonly grant?: Granted;
};

/** What a caller learns of a cell: the value, or the same thing whatever the value is. */
export type Seen = { readonly whole: boolean; readonly image: unknown };

/**
 * Says of raw rows what a caller may learn of them: written from docs/tiers.md and the labels of the contract, not from the compiler.
 * It looks at one row after the other, and knows no SQL.
 */
export const openOracle = (world: World, holding: Holding) => {
  const labels = readLabels();
  const rank = rankOf(holding.tier);
  const byId = new Map<string, ReadonlyMap<unknown, Row>>();
  const byName = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();
  const rowOf = (table: string, id: unknown): Row | undefined => {
    if (!byId.has(table)) byId.set(table, new Map(world.tables.get(table)?.map((row) => [row.id, row])));
    return byId.get(table)?.get(id);
  };
  const label = (field: string): Label => {
    const found = labels.get(field);
    if (!found) throw new Error(`${field} is not labelled any more`);
    return found;
  };

  const areaOf = (id: unknown): Area | null => world.areas.get(id as number) ?? null;

  /** The places of a row; null is one that is not said. A second place may be absent. */
  const placesOf = (table: string, row: Row): (Area | null)[] | null => {
    const said = places[table];
    if (said && 'by' in said) {
      const other = rowOf(said.table, row[said.by]);
      return other ? placesOf(said.table, other) : [null];
    }
    const columns = said ?? ('area_id' in row ? ['area_id'] : null);
    if (!columns) return null;
    const all = columns.map((column) => areaOf(row[column]));
    return all.filter((area, at) => at === 0 || area !== null);
  };

  const covered = (reaches: readonly Reach[], dataset: number, where: readonly (Area | null)[]): boolean => {
    const there = reaches.filter(
      ({ over, datasets }) => !over && datasets.some((code) => world.datasetIds.get(code) === dataset),
    );
    if (there.some(({ countries }) => !countries)) return true;
    const countries = new Set(there.flatMap((reach) => reach.countries?.map((code) => world.areaIds.get(code)) ?? []));
    return where.length > 0 && where.every((area) => area !== null && countries.has(area.country));
  };
  const agreements = rank >= 1 ? (holding.agreements ?? []) : [];
  const grants = rank >= 2 && holding.grant ? [holding.grant] : [];
  const hasAgreed = (row: Row, where: readonly (Area | null)[]) => covered(agreements, row.dataset_id as number, where);
  const isGranted = (row: Row, where: readonly (Area | null)[]) => covered(grants, row.dataset_id as number, where);

  /** May something of this rank be known of where the row stands, by whatever class? */
  const known = (asked: number, row: Row, where: readonly (Area | null)[]): boolean =>
    asked === 0 || (asked === 1 && hasAgreed(row, where)) || (asked >= 0 && asked <= rank && isGranted(row, where));

  const isUrgent = (row: Row, where: readonly (Area | null)[], kind: string | null): boolean => {
    const { urgent } = holding;
    const [first] = agreements;
    if (!urgent || rank !== 1 || !first || urgent.class !== kind || where.length === 0) return false;
    if ((world.tiers.get(row.dataset_id as number) ?? 0) > 1) return false;
    return covered([{ datasets: first.datasets, countries: [urgent.country] }], row.dataset_id as number, where);
  };

  const touches = (reaches: readonly Reach[], dataset: unknown): boolean =>
    reaches.some(({ over, datasets }) => !over && datasets.some((code) => world.datasetIds.get(code) === dataset));

  const datasetKnown = (dataset: unknown): boolean => {
    const asked = world.tiers.get(dataset as number) ?? 0;
    return asked === 0 || (asked === 1 && touches(agreements, dataset)) || (asked <= rank && touches(grants, dataset));
  };

  const protocol = (where: readonly (Area | null)[], kind: string | null, grain: number): number =>
    Math.max(
      0,
      ...where.flatMap((area) =>
        (area && kind ? (world.protocols.get(`${area.country} ${kind}`) ?? []) : [])
          .filter((line) => line.grain <= grain)
          .map((line) => line.rank),
      ),
    );

  const lowered = (where: readonly (Area | null)[], { class: kind }: Label, grain: number): boolean =>
    where.length > 0 &&
    where.every((area) => area && world.protocols.get(`${area.country} ${kind}`)?.some((line) => line.grain <= grain));

  const opens = ({ class: kind, of }: Label): boolean =>
    kind !== null && (holding.grant?.fields?.includes(of) ?? holding.grant?.classes.includes(kind) ?? false);

  const ways = (row: Row, where: readonly (Area | null)[], one: Label) => [
    { rank: 0, finest: 99 },
    ...(hasAgreed(row, where) ? [{ rank: 1, finest: 99 }] : []),
    ...(isUrgent(row, where, one.class) ? [{ rank: 2, finest: 99 }] : []),
    ...(opens(one) && isGranted(row, where) ? [{ rank, finest: holding.grant?.finest ?? 6 }] : []),
  ];

  const grainOf = (row: Row, where: readonly (Area | null)[], { mask, grain }: Label): number =>
    mask === 'COARSER_ROWS'
      ? Number(row.grain)
      : mask !== 'ROLL_UP' && grain !== null
        ? grain
        : 'grain' in row && mask !== 'ROLL_UP'
          ? Number(row.grain)
          : (where[0]?.level ?? 0);

  /** The rank that a value of this grain needs in the row. */
  const needed = (where: readonly (Area | null)[], one: Label, grain: number): number => {
    const byGrain = one.mask === 'COARSER_ROWS' || one.mask === 'ROLL_UP';
    const floor =
      byGrain && grain <= (one.grain ?? 0)
        ? 0
        : one.mayLower < one.rank && lowered(where, one, grain)
          ? one.mayLower
          : one.rank;
    return Math.max(floor, protocol(where, one.class, grain));
  };

  const isShown = (row: Row, where: readonly (Area | null)[], one: Label, grain: number): boolean =>
    ways(row, where, one).some((way) => needed(where, one, grain) <= way.rank && grain <= way.finest);

  /** The finest grain at which the place of the row is told; -1 is not at all. */
  const finestOf = (row: Row, where: readonly (Area | null)[], one: Label): number => {
    const level = where[0]?.level ?? 0;
    for (let grain = level; grain >= 0; grain -= 1) if (isShown(row, where, one, grain)) return grain;
    return -1;
  };

  /** The same as a field of a row tells it, which may name something whose place is told less finely. */
  const finestPlace = (table: string, row: Row, field: string): number => {
    const where = placesOf(table, row) ?? [];
    const at = standsAt[table === 'coverage' ? (row.kind as string) : table];
    // A cell of coverage does not say what its rows name; those of sites are the finest.
    const named = at && (table === 'coverage' ? Number(row.grain) >= 5 : (row[at.column] ?? null) !== null);
    const own = finestOf(row, where, label(field));
    return named ? Math.min(own, finestOf(row, where, label(at.field))) : own;
  };

  const enclosing = (area: Area, level: number): Area => {
    let at = area;
    while (at.level > level) {
      const up = areaOf(at.parent);
      if (!up) return at;
      at = up;
    }
    return at;
  };

  const seen = (table: string, { column, field, kind }: Cell, row: Row): Seen => {
    const one = label(field);
    const where = placesOf(table, row) ?? [];
    const value = row[column] ?? null;
    if (kind === 'place') {
      const area = where[0];
      if (!area) return { whole: true, image: value };
      const finest = finestPlace(table, row, field);
      if (finest < 0) return { whole: false, image: null };
      return { whole: finest >= area.level, image: enclosing(area, finest).id };
    }
    const grain = grainOf(row, where, one);
    if (isShown(row, where, one, grain)) return { whole: true, image: value };
    // Only a whole figure is there, and it is about nobody's destination.
    if (kind === 'somewhere' && !figureShown(table, row, where)) return { whole: true, image: value };
    const image = standsIn(row, where, one, grain) ? imageOf(one, value, where) : null;
    // Of nothing there is no coarser image, which tells that there is nothing.
    return { whole: image === undefined, image: image ?? null };
  };

  /** Is what the mask leaves shown: no protocol asks for more than the label, or than the caller holds at the grain of the image? */
  const standsIn = (row: Row, where: readonly (Area | null)[], one: Label, grain: number): boolean => {
    if (protocol(where, one.class, grain) > Math.max(1, one.rank)) return false;
    const finest = imageGrain(one);
    return (
      finest === null ||
      ways(row, where, one).some((way) => protocol(where, one.class, finest) <= way.rank && finest <= way.finest)
    );
  };

  /** What the mask leaves of a value; undefined where that is the value itself. */
  const imageOf = ({ mask, maskArg }: Label, value: unknown, where: readonly (Area | null)[]): unknown => {
    switch (mask) {
      case 'GRID':
        return value === null ? undefined : tenth(value as number);
      case 'ADMIN_CENTROID':
        return `centre of ${where[0] && enclosing(where[0], imageGrain({ mask, maskArg } as Label) ?? 0).id}`;
      case 'BAND':
        return value === null
          ? undefined
          : Math.max(
              ...maskArg
                .split(',')
                .map(Number)
                .filter((edge) => edge <= Number(value)),
            );
      case 'DATE_TRUNC':
        return value === null ? undefined : `${String(value).slice(0, 7)}-01`;
      default:
        return null;
    }
  };

  const isWhole = (table: string, row: Row): boolean =>
    Object.entries(wholes[table] ?? {}).every(([column, word]) => (row[column] ?? null) === word);

  /** Is a figure of the table, of this grain, shown where the row stands? */
  const figureShown = (table: string, row: Row, where: readonly (Area | null)[]): boolean => {
    const value = cells[table]?.find(({ column }) => column === 'value') as Cell;
    return isShown(row, where, label(value.field), Number(row.grain));
  };

  const present = (table: string, row: Row): boolean => {
    if (table === 'coverage') return coveragePresent(row);
    if (table === 'search_entry') return row.dataset_id === null || whollyKnown(row) || namedThere(row);
    if (table === 'withdrawal')
      return (whollyKnown(row) && !wholes[row.kind as string]) || namedThere(row, row.published_to);
    const where = placesOf(table, row);
    const asked = world.tiers.get(row.dataset_id as number) ?? 0;
    const there = where || 'published_from' in row ? known(asked, row, where ?? []) : datasetKnown(row.dataset_id);
    if (!there) return false;
    if (typeof row.row_tier === 'string' && !known(rankOf(row.row_tier), row, where ?? [])) return false;
    const kind = ofClass[table]?.(row);
    if (kind && !known(protocol(where ?? [], kind, Number(row.grain ?? where?.[0]?.level ?? 0)), row, where ?? []))
      return false;
    const as = knownAs[table];
    for (const column of as?.columns ?? []) {
      const named = rowOf(as?.table as string, row[column]);
      if (named && !known(rankOf(named[as?.tier as string] as string), row, where ?? [])) return false;
    }
    if (table === 'governance_profile' && !profileParts.some((part) => hasPart(part, row))) return false;
    return !wholes[table] || isWhole(table, row) || figureShown(table, row, where ?? []);
  };

  const hasPart = (part: string, { id }: Row): boolean =>
    (world.tables.get(part) ?? []).some((row) => row.profile_id === id && present(part, row));

  /** Is a row there that an entry names, or the version of it that ended then? */
  const namedThere = ({ kind, public_id: id }: Row, ended?: unknown): boolean => {
    const key = `named ${kind}`;
    if (!byId.has(key)) {
      const named = new Map<unknown, Row[]>();
      for (const row of world.tables.get(kind as string) ?? [])
        named.set(row.public_id, [...(named.get(row.public_id) ?? []), row]);
      byName.set(key, named);
      byId.set(key, new Map());
    }
    const rows = byName.get(key)?.get(id) ?? [];
    return rows.some((row) => (ended === undefined || row.published_to === ended) && present(kind as string, row));
  };

  const whollyKnown = (row: Row): boolean => known(world.tiers.get(row.dataset_id as number) ?? 0, row, []);

  /** A cell of coverage tells of rows, so it is there as they are. */
  const coveragePresent = (row: Row): boolean => {
    const kind = row.kind as string;
    const asked = world.tiers.get(row.dataset_id as number) ?? 0;
    const where = [areaOf(row.area_id)];
    const said = places[kind];
    const placed = said
      ? Array.isArray(said) && said[0] === 'area_id'
      : world.tables.get(kind)?.some((one) => 'area_id' in one);
    if (!whollyKnown(row) && !(placed && !row.abroad && known(asked, row, where))) return false;
    return !wholes[kind] || !row.parts || figureShown(kind, row, where);
  };

  /** The cells of a row that may be masked; those of coverage are as in the rows that it counts. */
  const cellsOf = (table: string, row: Row): readonly Cell[] =>
    table === 'coverage'
      ? (cells[row.kind as string] ?? []).filter(({ kind }) => kind === 'place')
      : (cells[table] ?? []);

  const versionOf = (table: string, row: Row): Version => {
    const masked = new Map(cellsOf(table, row).map((cell) => [cell.column, seen(table, cell, row).image]));
    // A list, and no object: copying hundreds of thousands of rows takes longer than all that is asked of them.
    const image: unknown[] = [];
    for (const column in row) if (!ofVersion.has(column) && !masked.has(column)) image.push(column, row[column]);
    for (const one of masked) image.push(...one);
    return {
      key: `${row.dataset_id} ${row.public_id}`,
      from: row.published_from,
      to: row.published_to,
      told: JSON.stringify([row.source_file, row.source_line]),
      image: JSON.stringify(image),
    };
  };

  /** All that may be learnt of a table, in no order: the same for twins. Versions that look alike are one, told as the first is. */
  const images = (table: string): string[] => {
    const versions = (world.tables.get(table) ?? [])
      .filter((row) => present(table, row))
      .map((row) => versionOf(table, row))
      .sort((a, b) => (a.key === b.key ? Number(a.from) - Number(b.from) : a.key < b.key ? -1 : 1));
    const runs: Version[] = [];
    for (const version of versions) {
      const last = runs.at(-1);
      const goesOn = last?.to && last.key === version.key && last.to === version.from && last.image === version.image;
      if (goesOn) runs[runs.length - 1] = { ...last, to: version.to };
      else runs.push(version);
    }
    return runs.map((run) => JSON.stringify(run)).sort();
  };

  return { present, seen, cellsOf, images, areaOf, enclosing, finestPlace, placesOf };
};

/** What says of a row where it lies, from when to when, and where it was read. */
const ofVersion = new Set(['ctid', 'published_from', 'published_to', 'source_file', 'source_line']);

type Version = {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly told: string;
  readonly image: string;
};

export type Oracle = ReturnType<typeof openOracle>;

/** As the database rounds: half away from zero, on the decimal digits. */
const tenth = (degrees: number): number => {
  const [whole = '0', digits = ''] = Math.abs(degrees).toFixed(10).split('.');
  const up = Number(digits[1] ?? '0') >= 5 ? 1 : 0;
  const value = (Number(whole) * 10 + Number(digits[0] ?? '0') + up) / 10;
  return degrees < 0 ? -value || 0 : value;
};
