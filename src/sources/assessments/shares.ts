/** What the sites of one area answered to one question: how many answered, and how many of them chose each option. */
export type Tally = { sites: number; readonly chosen: Map<string, number> };

/** Tallies of one question within one area of the first level, by area of the second; '' holds sites without one. */
export type Province = ReadonlyMap<string, Tally>;

export type ShareRow = {
  readonly area: string;
  readonly grain: 1 | 2;
  readonly option: string;
  readonly share: string | null;
  readonly sites: number | null;
};

export const addTo = (tally: Tally, options: readonly string[]): void => {
  tally.sites += 1;
  for (const option of options) tally.chosen.set(option, (tally.chosen.get(option) ?? 0) + 1);
};

/**
 * Shares of one question in one area of the first level and in those of the second inside it. An area with fewer sites than the
 * threshold is suppressed. Since the whole is shown, what is left of it is the sum of the suppressed parts: the smallest shown
 * parts go, too, until that sum rests on at least two parts and as many sites as the threshold. Sensitive questions have the
 * first level alone, and no share there that says the same of every site.
 */
export const sharesOf = (
  first: string,
  parts: Province,
  options: readonly string[],
  threshold: number,
  sensitive: boolean,
): ShareRow[] => {
  const whole: Tally = { sites: 0, chosen: new Map() };
  for (const part of parts.values()) {
    whole.sites += part.sites;
    for (const [option, count] of part.chosen) whole.chosen.set(option, (whole.chosen.get(option) ?? 0) + count);
  }
  const isWholeShown = whole.sites >= threshold;
  const rows = rowsOf(first, 1, whole, options, isWholeShown, sensitive);
  if (sensitive) return rows;
  const hidden = hiddenParts(parts, threshold, isWholeShown);
  for (const [area, part] of parts)
    if (area !== '') rows.push(...rowsOf(area, 2, part, options, !hidden.has(area), false));
  return rows;
};

/** The parts that must not be shown. Sites without an area of the second level are part of what is left, whatever is shown. */
export const hiddenParts = (parts: Province, threshold: number, isWholeShown: boolean): ReadonlySet<string> => {
  const hidden = new Set<string>();
  for (const [area, { sites }] of parts) if (area === '' || sites < threshold) hidden.add(area);
  const rest = [...parts]
    .filter(([area]) => !hidden.has(area))
    .sort(([a, one], [b, other]) => one.sites - other.sites || (a < b ? -1 : 1));
  const left = () => [...hidden].reduce((sum, area) => sum + (parts.get(area)?.sites ?? 0), 0);
  while (isWholeShown && hidden.size > 0 && rest.length > 0 && (hidden.size < 2 || left() < threshold))
    hidden.add((rest.shift() as [string, Tally])[0]);
  return hidden;
};

const rowsOf = (
  area: string,
  grain: 1 | 2,
  { sites, chosen }: Tally,
  options: readonly string[],
  isShown: boolean,
  sensitive: boolean,
): ShareRow[] =>
  options.map((option) => {
    const count = chosen.get(option) ?? 0;
    const shown = isShown && !(sensitive && (count === 0 || count === sites));
    return { area, grain, option, share: shown ? ratio(count, sites) : null, sites: shown ? sites : null };
  });

const ratio = (count: number, of: number): string => String(Math.round((count / of) * 10_000) / 10_000);
