import type { RecordDef, Records } from './record.ts';
import { viewsIn } from './views-in.ts';

type Labelled = { readonly coordinate: string; readonly level: string; readonly class?: string | null };

/**
 * Statements that read shared ground alone: places, units, items of frameworks, whatever is the same for everybody. Who asks them
 * changes nothing, so they are read as everybody reads them, of which nothing is recorded. `unversioned` are all views that releases
 * do not make new rows of: what facts hang on (operations, rounds, surveys, profiles, …), which each tier reads as it may.
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
  // What came with a release is found by the moment that it is asked for at, which changes while nothing else does.
  const unversioned: ReadonlySet<string> = new Set(
    [...records.values()]
      .filter(({ view, desk, versioned, cameWith }) => view && !desk && !versioned && !cameWith)
      .map(({ view }) => view as string),
  );
  const reads = (text: string): boolean => {
    const read = viewsIn(text);
    return read.length > 0 && read.every((view) => views.has(view));
  };
  return { views, unversioned, reads };
};
