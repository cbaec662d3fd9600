import type { Ground } from './ground.ts';
import type { Label } from './policy.ts';
import { settingOf } from './settings.ts';

export const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'] as const;
export const grainNumber: Readonly<Record<string, number>> = Object.fromEntries(grains.map((grain, at) => [grain, at]));

/**
 * What stands in for a value. It reads the row itself and public geography, never other people's values and never chance: asking
 * again tells nothing new. Null for masks whose stand-in is nothing, or which are worked out from the grain of the row.
 */
export const standIn = (label: Label, column: string, ground: Ground): string | null => {
  const value = `${ground.alias}.${column}`;
  const argument = label.maskArg ?? '';
  switch (label.mask) {
    case 'GRID':
      return argument === '' || argument === '0.1'
        ? `round(${value}::numeric, 1)::double precision`
        : `(round(${value}::numeric / ${argument}) * ${argument})::double precision`;
    case 'ADMIN_CENTROID': {
      if (column !== 'latitude' && column !== 'longitude')
        throw new Error(`${column} is masked by the centre of an area and is no latitude or longitude`);
      const enclosing = `${ground.place(`admin${grainNumber[argument]}_id`)}`;
      // The same whether there is a position or not.
      return `(select c.${column} from base.area c where c.id = coalesce(${enclosing}, ${ground.place('id')}) and c.level <= ${grainNumber[argument]})`;
    }
    case 'BAND':
      return band(value, argument.split(','));
    case 'ROUND': {
      // Arithmetic that keeps the type of the column, so that the views of all tiers look alike.
      const raised = `(${value} + ${Math.floor(Number(argument) / 2)})`;
      return `${raised} - mod(${raised}, ${argument})`;
    }
    case 'DATE_TRUNC':
      return `date_trunc('${argument}', ${value}::timestamp)::date`;
    case 'CATEGORY':
      return category(value, argument.split(','));
    case 'PREFIX':
      return `left(${value}, ${argument})`;
    case 'PSEUDONYM':
      return pseudonym(value, ground);
    case 'WITHHOLD':
    case 'ROLL_UP':
    case 'COARSER_ROWS':
    case 'OPEN_DATASETS':
      return null;
  }
};

/** A word that lasts under one grant and is another one under every other. */
export const pseudonym = (value: string, ground: Ground): string =>
  `left(encode(sha256(convert_to(${ground.once(settingOf('pseudonym'))} || ${value}::text, 'UTF8')), 'hex'), 32)`;

/** How finely a stand-in tells of a place: protocols that ask for more at that grain keep it back. Null where it tells of none. */
export const imageGrain = ({ mask, maskArg }: Label): number | null => {
  switch (mask) {
    case 'GRID':
      return Number(maskArg ?? 0.1) >= 1 ? 1 : Number(maskArg ?? 0.1) >= 0.25 ? 2 : 3;
    case 'ADMIN_CENTROID':
      return grainNumber[maskArg ?? ''] ?? 0;
    case 'PREFIX':
      // Codes of places have two letters for the country and two signs for each level.
      return Math.min(4, Math.max(0, Math.ceil((Number(maskArg) - 2) / 2)));
    default:
      return null;
  }
};

/** Below the first edge there is no band. */
const band = (value: string, edges: readonly string[]): string => {
  const cases = edges.toReversed().map((edge) => `when ${value} >= ${edge} then ${value} - ${value} + ${edge}`);
  return `case ${cases.join(' ')} end`;
};

const category = (value: string, pairs: readonly string[]): string => {
  const words = pairs.map((pair) => pair.split('=') as [string, string]);
  const rest = words.find(([from]) => from === '*')?.[1];
  const cases = words.filter(([from]) => from !== '*').map(([from, to]) => `when '${from}' then '${to}'`);
  const otherwise = rest ? ` else case when ${value} is not null then '${rest}' end` : '';
  return cases.length
    ? `case ${value} ${cases.join(' ')}${otherwise} end`
    : `case when ${value} is not null then '${rest}' end`;
};
