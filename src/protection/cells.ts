import type { Ground } from './ground.ts';
import { agreed, grantedField, urgent } from './held.ts';
import { grainNumber, grains, imageGrain, standIn } from './masks.ts';
import type { Label } from './policy.ts';
import { settingOf } from './settings.ts';
import { rank, type Tier, tiers } from './tier.ts';

/** What a condition on files of releases adds where a mask asks for it. */
export type Cells = { readonly tier: Tier; readonly openFiles: string };

const and = (...parts: readonly string[]): string => {
  const kept = parts.filter((part) => part !== 'true');
  if (kept.includes('false')) return 'false';
  return kept.length ? kept.join(' and ') : 'true';
};
const or = (parts: readonly string[]): string => {
  const kept = parts.filter((part) => part !== 'false');
  if (kept.includes('true')) return 'true';
  return kept.length > 1
    ? `(${kept.map((part) => (part.includes(' and ') ? `(${part})` : part)).join(' or ')})`
    : (kept[0] ?? 'false');
};

/**
 * The ranks at which callers of a tier may hold a row: as everybody, by agreement, by their grant. An agreement with an urgent action
 * holds its class and country as RESTRICTED, never as PROTECTED.
 */
const ways = (tier: Tier): readonly number[] =>
  tier === 'PARTNER' ? [0, 1, 2] : [...new Set([0, Math.min(1, rank(tier)), rank(tier)])];

const holds = (tier: Tier, way: number, ground: Ground, label: Label, grain: string): string => {
  if (way === 0) return 'true';
  if (way === 1) return agreed(ground);
  if (label.class === null) return 'false';
  return tier === 'PARTNER' ? urgent(ground, label.class) : grantedField(ground, label.of, grain);
};

/** How fine the value is: as its label says, or as fine as the row. */
export const grainOf = (label: Label, ground: Ground): string =>
  label.mask === 'COARSER_ROWS'
    ? `${ground.alias}.grain`
    : label.grain && label.mask !== 'ROLL_UP'
      ? `${grainNumber[label.grain]}`
      : ground.grain();

/** The condition on which a cell is shown: what it needs there is at most what the caller holds there. */
export const cellShown = (label: Label, ground: Ground, { tier, openFiles }: Cells): string => {
  if (label.mask === 'OPEN_DATASETS') return openFiles;
  const grain = grainOf(label, ground);
  return or(
    ways(tier).map((way) => {
      const floor = floorCleared(label, ground, way, grain);
      if (floor === 'false') return 'false';
      const protocol = label.class && way < 3 ? reached(grain, ground.reach(label.class, way)) : 'true';
      return and(floor, protocol, holds(tier, way, ground, label, grain));
    }),
  );
};

const reached = (grain: string, reach: string): string => (reach === '6' ? 'true' : `${grain} <= ${reach}`);

const floorCleared = (label: Label, ground: Ground, way: number, grain: string): string => {
  if (rank(label.level) <= way) return 'true';
  if (label.mayLower && label.class && rank(label.mayLower) <= way) return `${ground.spoken(label.class)} <= ${grain}`;
  if (label.mask === 'COARSER_ROWS') return `${grain} <= ${grainNumber[label.grain ?? '']}`;
  return 'false';
};

/** The finest grain at which the caller is told where the row stands, or how much; below 0 there is none. */
export const finestShown = (label: Label, ground: Ground, tier: Tier): string => {
  if (label.alongside) {
    const { alongside, ...own } = label;
    const other = finestShown(alongside.label, ground, tier);
    return `least(${finestShown(own, ground, tier)}, case when ${ground.alias}.${alongside.when} then ${other} else 6 end)`;
  }
  const kind = label.class;
  const each = ways(tier).map((way) => {
    const bounds = [
      ...(rank(label.level) <= way ? [] : [`${grainNumber[label.grain ?? ''] ?? 0}`]),
      ...(kind && way < 3 ? [ground.reach(kind, way)] : []),
      ...(way >= 2 && tier !== 'PARTNER' ? [ground.once(settingOf('finest'))] : []),
    ].filter((bound) => bound !== '6');
    const grain = bounds.length > 1 ? `least(${bounds.join(', ')})` : (bounds[0] ?? '6');
    if (way === 0) return grain;
    const held = holds(tier, way, ground, label, '0');
    return `case when ${held} then ${grain} else -1 end`;
  });
  return each.length > 1 ? `greatest(${each.join(', ')})` : (each[0] as string);
};

/** The column as the tier reads it. */
export const cell = (label: Label | null, column: string, ground: Ground, cells: Cells): string => {
  const value = `${ground.alias}.${column}`;
  if (!label) return value;
  if (label.mask === 'ROLL_UP') return rolledUp(label, column, ground, cells.tier);
  const shown = cellShown(label, ground, cells);
  // What tells people apart is read by nobody as it is, whatever they hold.
  if (label.mask === 'PSEUDONYM') return `case when ${shown} then ${standIn(label, column, ground)} end`;
  if (shown === 'true') return value;
  const image = standIn(label, column, ground);
  if (image === null) return `case when ${shown} then ${value} end`;
  const allowed = imageAllowed(label, ground, cells.tier);
  const masked = allowed === 'true' ? image : `case when ${allowed} then ${image} end`;
  return shown === 'false' ? masked : `case when ${shown} then ${value} else ${masked} end`;
};

/**
 * Who wrote the label held its mask to be safe for everybody where the level of the label holds. Where a protocol asks for more
 * than that, the stand-in is withheld as well; so is one that tells of a place more finely than the caller may be told there.
 */
const imageAllowed = (label: Label, ground: Ground, tier: Tier): string => {
  const kind = label.class;
  if (!kind) return 'true';
  const meant = Math.max(1, rank(label.level));
  const asLabelled = meant < 3 ? reached(grainOf(label, ground), ground.reach(kind, meant)) : 'true';
  const grain = imageGrain(label);
  if (grain === null) return asLabelled;
  const told = ways(tier).map((way) =>
    and(way < 3 ? reached(`${grain}`, ground.reach(kind, way)) : 'true', holds(tier, way, ground, label, `${grain}`)),
  );
  return and(asLabelled, or(told));
};

/** The area itself, or the one around it that is as fine as the caller is told. */
const rolledUp = (label: Label, column: string, ground: Ground, tier: Tier): string => {
  if (column !== 'area_id') throw new Error(`${column} is rolled up, and only the place of a row can be`);
  const finest = finestShown(label, ground, tier);
  if (finest === '6') return `${ground.alias}.${column}`;
  const level = ground.level();
  // A district that stands right below a country has no first-level unit: the next coarser one is told.
  const around = (at: number): string => {
    const each = Array.from({ length: at + 1 }, (_, less) => ground.place(`admin${at - less}_id`));
    return each.length > 1 ? `coalesce(${each.join(', ')})` : (each[0] as string);
  };
  const coarser = [
    `when 3 then ${ground.place('parent_id')}`,
    ...[2, 1, 0].map((at) => `when ${at} then ${around(at)}`),
  ];
  return `case least(${finest}, ${level}) when ${level} then ${ground.alias}.${column} ${coarser.join(' ')} end`;
};

/** What the caller can tell of a cell: the value or its stand-in, and how much was withheld. Compared from version to version. */
export const cellImage = (label: Label | null, column: string, ground: Ground, cells: Cells): string[] => {
  if (!label) return [`${ground.alias}.${column}`];
  if (label.mask === 'OPEN_DATASETS') return [];
  const shown =
    label.mask === 'ROLL_UP'
      ? `least(${finestShown(label, ground, cells.tier)}, ${ground.level()})`
      : cellShown(label, ground, cells);
  if (shown === 'true' && label.mask !== 'PSEUDONYM') return [`${ground.alias}.${column}`];
  if (shown === 'false' && standIn(label, column, ground) === null) return [];
  return [cell(label, column, ground, cells), ...(shown === 'false' ? [] : [shown])];
};

/** That the row shows the cell in full. */
export const cellWhole = (label: Label, ground: Ground, cells: Cells): string => {
  if (label.mask !== 'ROLL_UP') return cellShown(label, ground, cells);
  const finest = finestShown(label, ground, cells.tier);
  return finest === '6' ? 'true' : `${ground.level()} <= ${finest}`;
};

const names = (list: readonly string[]): string => `array[${list.map((name) => `'${name}'`).join(', ')}]`;

/**
 * An entry of `withheld` for a field, as `field|reason|tier|mask|available`: told from the grain of the row, its country, the
 * policy and what the caller holds, never from whether there is a value. Null where nothing is withheld, ever.
 */
export const withheldEntry = (field: string, label: Label, ground: Ground, cells: Cells): string | null => {
  const whole = cellWhole(label, ground, cells);
  if (whole === 'true') return null;
  const fixed = (reason: string, tier: string, available: string) =>
    `'${field}|${reason}|${tier}|${label.mask}|${available}'`;
  if (label.mask === 'OPEN_DATASETS')
    return `case when not ${cells.openFiles} then ${fixed('DATASET', label.level, '')} end`;
  const floor = floorRank(label, ground);
  const protocol = protocolRank(label, ground);
  const byGrain = label.mask === 'ROLL_UP' || label.mask === 'COARSER_ROWS';
  // Never finer than the row itself.
  const finest = () =>
    `least(${finestShown(label, ground, cells.tier)}, ${label.mask === 'ROLL_UP' ? ground.level() : grainOf(label, ground)})`;
  const centred = label.mask === 'ADMIN_CENTROID' ? imageAllowed(label, ground, cells.tier) : null;
  const available = byGrain
    ? `coalesce((${names(grains)})[1 + ${finest()}], '')`
    : centred === null
      ? `''`
      : centred === 'true'
        ? `'${label.maskArg}'`
        : `case when ${centred} then '${label.maskArg}' else '' end`;
  const entry =
    cells.tier === 'OPEN' && protocol === null
      ? fixed(byGrain ? 'GRAIN' : 'FIELD', label.level, byGrain ? (label.grain as string) : '')
      : `'${field}|' || ${reasonOf(label, ground, cells.tier, floor, protocol)} || '|' || (${names(tiers)})[1 + ${
          protocol === null ? floor : `greatest(${floor}, ${protocol})`
        }] || '|${label.mask}|' || ${available}`;
  return whole === 'false' ? entry : `case when (${whole}) is not true then ${entry} end`;
};

/** The rank that the label asks for on the row. */
const floorRank = (label: Label, ground: Ground): string => {
  const own = rank(label.level);
  const grain = label.mask === 'ROLL_UP' ? ground.level() : grainOf(label, ground);
  if (label.mask === 'ROLL_UP' || label.mask === 'COARSER_ROWS')
    return `case when ${grain} > ${grainNumber[label.grain ?? '']} then ${own} else 0 end`;
  if (label.mayLower && label.class)
    return `case when ${ground.spoken(label.class)} <= ${grain} then ${rank(label.mayLower)} else ${own} end`;
  return `${own}`;
};

/** The rank that the protocols of the row's countries ask for. */
const protocolRank = (label: Label, ground: Ground): string | null => {
  if (label.alongside) {
    const { alongside, ...own } = label;
    const other = `case when ${ground.alias}.${alongside.when} then ${protocolRank(alongside.label, ground) ?? 0} else 0 end`;
    return `greatest(${protocolRank(own, ground) ?? 0}, ${other})`;
  }
  if (!label.class || ground.reach(label.class, 0) === '6') return null;
  const kind = label.class;
  const grain = label.mask === 'ROLL_UP' ? ground.level() : grainOf(label, ground);
  return `case ${[0, 1, 2].map((at) => `when ${grain} <= ${ground.reach(kind, at)} then ${at}`).join(' ')} else 3 end`;
};

const reasonOf = (label: Label, ground: Ground, tier: Tier, floor: string, protocol: string | null): string => {
  const mine = rank(tier);
  const byGrain = label.mask === 'ROLL_UP' || label.mask === 'COARSER_ROWS';
  const cases = [
    ...(protocol === null ? [] : [`when ${protocol} > greatest(${floor}, ${mine}) then 'COUNTRY_PROTOCOL'`]),
    ...(mine === 3 ? [] : [`when ${floor} > ${mine} then '${byGrain ? 'GRAIN' : 'FIELD'}'`]),
    // A grant that covers the class here, and not as finely.
    ...(mine >= 2 && label.class
      ? [
          `when (${grantedField(ground, label.of, '0')}) and ${label.mask === 'ROLL_UP' ? ground.level() : grainOf(label, ground)} > ${ground.once(settingOf('finest'))} then 'GRAIN'`,
        ]
      : []),
  ];
  const last = mine === 0 ? (protocol === null ? (byGrain ? 'GRAIN' : 'FIELD') : 'COUNTRY_PROTOCOL') : 'DATASET';
  return cases.length ? `case ${cases.join(' ')} else '${last}' end` : `'${last}'`;
};
