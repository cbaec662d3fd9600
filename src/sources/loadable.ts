import { sources } from './index.ts';
import type { Source } from './source.ts';

/** Does a source have a code, by what it says of itself? */
const ofKind: Readonly<Record<string, (source: Source, code: string) => boolean | undefined>> = {
  dataset: ({ dataset }, code) => dataset.code === code,
  indicator: ({ brings }, code) => brings?.indicators?.includes(code),
  series: ({ brings }, code) => brings?.series?.includes(code),
  framework: ({ brings }, code) => brings?.frameworks?.includes(code),
  area: ({ brings }, code) => brings?.areas?.test(code),
};

/** How many sources a hint names. */
const most = 3;

/**
 * What to load for a code that was not found. Made from what this program can read, which everybody may know, and from nothing
 * that is stored: it is the same whether the code is not loaded or above what the caller may see. Sources whose files are not
 * for everybody are not named.
 */
export const loadable = (view: string, codes: readonly string[]): string | undefined => {
  const has = ofKind[view];
  if (!has) return undefined;
  const told = codes.flatMap((code) => {
    const found = sources.filter((source) => source.dataset.tier === 'OPEN' && has(source, code));
    const ways = found.slice(0, most).map((source) => `npm run load -- ${source.code} <files>`);
    // Of places only the form of their codes is known beforehand.
    const what = view === 'area' ? 'has the form of codes that' : 'is among what';
    const how = view === 'area' ? 'come' : 'comes';
    return ways.length ? [`'${code}' ${what} this program can read and ${how} in with: ${ways.join(', or ')}.`] : [];
  });
  return told.length ? told.slice(0, most).join(' ') : undefined;
};
