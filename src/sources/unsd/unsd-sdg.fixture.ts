import type { Entry, GovernanceScoreInput, ObservationInput, SourceFile } from '../source.ts';
import { unsdSdg } from './unsd-sdg.ts';

/** What the SDG source makes of files, for its tests. */
export async function entriesOf(...files: SourceFile[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const release of await unsdSdg.plan(files)) for await (const entry of unsdSdg.read(release)) entries.push(entry);
  return entries;
}

export const observationsOf = (entries: readonly Entry[]): ObservationInput[] =>
  entries.flatMap((entry) => (entry.type === 'observation' ? [entry.row] : []));
export const scoresOf = (entries: readonly Entry[]): GovernanceScoreInput[] =>
  entries.flatMap((entry) => (entry.type === 'governanceScore' ? [entry.row] : []));
export const rejectsOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.column, entry.value]] : []));

export const keyOf = ({ series, area, period, sex, age, dimensions }: ObservationInput) =>
  JSON.stringify({ series, area, label: period.label, sex, age, dimensions: Object.entries(dimensions).sort() });
