import type { Entry } from '../source.ts';
import type { ReadRow } from './dtm-api-rows.ts';

/** What is counted on the way, for the steward to see. */
export const tallies = () => {
  const sums = new Map<string, number>();
  const byType = new Map<string, Map<string, number>>();
  const seen = {
    rows: 0,
    repaired: 0,
    twoStates: 0,
    bySex: 0,
    sexDiffers: 0,
    withoutOrigin: 0,
    operations: new Set<string>(),
  };
  const note = (row: ReadRow): void => {
    const { stock } = row;
    seen.rows += 1;
    seen.operations.add(row.operation);
    if (row.repaired) seen.repaired += 1;
    if (row.twoStates) seen.twoStates += 1;
    if (stock.originStatus === 'NOT_AVAILABLE') seen.withoutOrigin += 1;
    if (row.males !== null && row.females !== null) {
      seen.bySex += 1;
      if (row.males + row.females !== stock.value) seen.sexDiffers += 1;
    }
    const round = `${row.operation}, round ${row.round}`;
    const level = `${round}, ${row.assessmentType}|${stock.grain}`;
    sums.set(level, (sums.get(level) ?? 0) + (stock.value ?? 0));
    const cell = `${round} ${stock.area.code}`;
    const types = byType.get(cell) ?? new Map<string, number>();
    types.set(row.assessmentType, (types.get(row.assessmentType) ?? 0) + (stock.value ?? 0));
    byType.set(cell, types);
  };
  return { note, seen, sums, byType };
};

/** Where the provider disagrees with itself the steward is told; its figures stay. */
export function* apiChecks({ seen, sums, byType }: ReturnType<typeof tallies>, iso3: string): Iterable<Entry> {
  const told = (name: string, message: string): Entry => ({
    type: 'check',
    name: `${iso3}: ${name}`,
    passed: true,
    message,
  });
  const differing: string[] = [];
  let compared = 0;
  for (const [key, sum] of sums) {
    const [what, level] = key.split('|') as [string, string];
    const coarser = sums.get(`${what}|${Number(level) - 1}`);
    if (coarser === undefined) continue;
    compared += 1;
    if (coarser !== sum) differing.push(`${what}: level ${Number(level) - 1} ${coarser}, level ${level} ${sum}`);
  }
  yield told(
    'levels add up',
    differing.length
      ? `${differing.length} of ${compared} sums differ: ${differing.slice(0, 5).join('; ')}`
      : `${compared} sums compared, all equal`,
  );
  const several = [...byType.values()].filter((types) => types.size > 1);
  const twice = several.filter((types) => new Set(types.values()).size < types.size).length;
  yield told(
    'types of assessment',
    `${several.length} places have figures of several types for one round, ${twice} of them the same figure twice; one stands for the round, never their sum`,
  );
  yield told(
    'codes of places',
    `${seen.repaired} of ${seen.rows} rows carry a code that was written as in the gazetteers; in ${seen.twoStates} the second level lies in another first level than the row says`,
  );
  yield told(
    'parts by sex and origin',
    `${seen.bySex} rows have men and women, which differ from the total in ${seen.sexDiffers}; ${seen.withoutOrigin} have no place of origin`,
  );
  if (seen.operations.size > 1)
    yield told(
      'operations',
      `${seen.operations.size} operations of one country, which may count the same people: ${[...seen.operations].slice(0, 6).join(', ')}`,
    );
}
