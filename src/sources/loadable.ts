import { sources } from './index.ts';

const ofKind: Readonly<Record<string, 'dataset' | 'indicators' | 'series'>> = {
  dataset: 'dataset',
  indicator: 'indicators',
  series: 'series',
};

/** How many sources a hint names. */
const most = 3;

/**
 * What to load for a code that was not found. Made from what this program can read, which everybody may know, and from nothing
 * that is stored: it is the same whether the code is not loaded or above what the caller may see. Sources whose files are not
 * for everybody are not named.
 */
export const loadable = (view: string, codes: readonly string[]): string | undefined => {
  const kind = ofKind[view];
  if (!kind) return undefined;
  const told = codes.flatMap((code) => {
    const found = sources.filter(
      ({ dataset, brings }) =>
        dataset.tier === 'OPEN' && (kind === 'dataset' ? dataset.code === code : brings?.[kind]?.includes(code)),
    );
    const ways = found.slice(0, most).map((source) => `npm run load -- ${source.code} <files>`);
    return ways.length
      ? [`'${code}' is among what this program can read and comes in with: ${ways.join(', or ')}.`]
      : [];
  });
  return told.length ? told.slice(0, most).join(' ') : undefined;
};
