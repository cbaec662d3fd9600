import type { Records } from '../query/record.ts';
import { fieldsBehind } from './grantable.ts';
import { grains } from './masks.ts';
import { guarded, type Policy } from './policy.ts';
import { rank, type Tier } from './tier.ts';

/** The input of `draftAccessRequest` that asks for what a document would not be told. */
export type RequestDraft = {
  readonly tier: string;
  readonly fields: readonly string[];
  readonly datasets?: readonly string[];
  readonly countries?: readonly string[];
  readonly finestGrain: string;
  readonly days: number;
};
type Named = { readonly datasets: readonly string[]; readonly countries: readonly string[] };

/** As long as the stricter tier allows: who needs more says so. */
const days = 90;

/**
 * Works out a request from a document alone, whoever sends it and whatever is in the database: the same document has the same draft.
 * Null where nothing that it asks for is guarded.
 */
export const draftOf = (policy: Policy, records: Records) => {
  const behind = fieldsBehind(policy, records);
  // The coordinates of an operation are the same set as long as its document is kept.
  const known = new WeakMap<ReadonlySet<string>, Omit<RequestDraft, keyof Named> | null>();
  return (coordinates: ReadonlySet<string>, { datasets, countries }: Named): RequestDraft | null => {
    const found = known.get(coordinates);
    const draft = found === undefined ? draftFor(policy, behind, coordinates) : found;
    known.set(coordinates, draft);
    return draft && { ...draft, ...(datasets.length ? { datasets } : {}), ...(countries.length ? { countries } : {}) };
  };
};

const draftFor = (policy: Policy, behind: ReturnType<typeof fieldsBehind>, coordinates: ReadonlySet<string>) => {
  const asked = [...coordinates].filter((coordinate) => {
    const label = policy.get(coordinate)?.label;
    return label?.class && guarded(label);
  });
  const fields = new Map(asked.flatMap((coordinate) => behind(coordinate)).map((one) => [one.field, one]));
  if (fields.size === 0) return null;
  const labels = [...fields.keys()].map((field) => policy.get(field)?.label);
  const highest = Math.max(2, ...labels.map((label) => rank((label?.level ?? 'OPEN') as Tier)));
  const fine = labels.map((label) =>
    label?.grain && label.mask !== 'COARSER_ROWS' && label.mask !== 'ROLL_UP'
      ? grains.indexOf(label.grain)
      : grains.indexOf('SITE'),
  );
  return {
    tier: highest === 3 ? 'PROTECTED' : 'RESTRICTED',
    fields: [...fields.keys()].sort(),
    finestGrain: grains[Math.max(...fine)] as string,
    days,
  };
};
