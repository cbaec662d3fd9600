import type { RecordDef, Records } from './record.ts';
import { viewsIn } from './views-in.ts';

type Labelled = { readonly coordinate: string; readonly level: string; readonly class?: string | null };

/**
 * Statements that read shared ground alone: places, units, items of frameworks, whatever is the same for everybody. Who asks them
 * changes nothing, so they are read as everybody reads them, of which nothing is recorded.
 */
export const sharedGround = (records: Records, policy: readonly Labelled[]) => {
  const guarded = new Set<string>();
  for (const { coordinate, level, class: kind } of policy)
    if (level !== 'OPEN' || kind) guarded.add(coordinate.split('.')[0] as string);
  const plain = (record: RecordDef): boolean =>
    !guarded.has(record.type) &&
    Object.values(record.fields).every((field) => {
      const part = field.kind === 'embed' ? records.get(field.type) : undefined;
      return !part || plain(part);
    });
  const views: ReadonlySet<string> = new Set(
    [...records.values()]
      .filter((one) => one.view && !one.desk && !one.byDataset && !one.versioned && !one.rowTiers.length && plain(one))
      .map(({ view }) => view as string),
  );
  const known = new Map<string, boolean>();
  const reads = (text: string): boolean => {
    let is = known.get(text);
    if (is === undefined) {
      const read = viewsIn(text);
      is = read.length > 0 && read.every((view) => views.has(view));
      if (known.size < mostKnown) known.set(text, is);
    }
    return is;
  };
  return { views, reads };
};

/** Callers choose columns, so the number of statements has no natural bound. */
const mostKnown = 2000;
