import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';

/** The ladder and the grains as numbers, written down once more: what is proven must not be told by what it is proven of. */
export const tiers = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'] as const;
export type Tier = (typeof tiers)[number];
export const rankOf = (tier: string): number => (tiers as readonly string[]).indexOf(tier);
const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];
const never = 99;

export type Label = {
  /** Where it stands, as a grant names it. */
  readonly of: string;
  readonly rank: number;
  readonly class: string | null;
  readonly grain: number | null;
  readonly mask: string;
  readonly maskArg: string;
  /** How far a protocol may lower the rank; never where none may. */
  readonly mayLower: number;
};

const folder = join(import.meta.dirname, '../../schema');

const labelIn = (directives: readonly ConstDirectiveNode[] = []): Omit<Label, 'of'> | null => {
  const tier = directives.find(({ name }) => name.value === 'tier');
  if (!tier) return null;
  const word = (name: string): string | null => {
    const value = tier.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && 'value' in value ? String(value.value) : null;
  };
  const grain = word('grain');
  const lower = word('mayLower');
  return {
    rank: rankOf(word('level') ?? ''),
    class: word('class'),
    grain: grain === null ? null : grains.indexOf(grain),
    mask: word('mask') ?? 'WITHHOLD',
    maskArg: word('maskArg') ?? '',
    mayLower: lower === null ? never : rankOf(lower),
  };
};

/** How finely what stands in for a value tells of a place; null where it tells of none. */
export const imageGrain = ({ mask, maskArg }: Label): number | null => {
  if (mask === 'ADMIN_CENTROID') return grains.indexOf(maskArg);
  const degrees = Number(maskArg || '0.1');
  return mask === 'GRID' ? (degrees >= 1 ? 1 : degrees >= 0.25 ? 2 : 3) : null;
};

/** The labels of all output fields that somebody may not read in full, straight from the contract's text. */
export const readLabels = (): ReadonlyMap<string, Label> => {
  const definitions = readdirSync(folder).flatMap(
    (file) => parse(readFileSync(join(folder, file), 'utf8')).definitions,
  );
  const found = new Map<string, Label>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const around = labelIn(definition.directives);
    for (const field of definition.fields ?? []) {
      const label = labelIn(field.directives) ?? around;
      if (label && (label.rank > 0 || label.class))
        found.set(`${definition.name.value}.${field.name.value}`, {
          ...{ of: `${definition.name.value}.${field.name.value}`, ...label },
        });
    }
  }
  return found;
};
