import { unreadable } from '../../errors.ts';
import type { At, Entry, SourceFile } from '../source.ts';

type Edition = {
  readonly code: string;
  readonly year?: number | undefined;
  readonly indicatorCount?: number | undefined;
  readonly note: string;
};

/** Editions of the Migration Governance Indicators. Their titles are ours: the owner gives codes and a note. */
export function* mgiEditions(framework: string, editions: readonly Edition[], at: At): Iterable<Entry> {
  for (const { code, year, indicatorCount, note } of editions) {
    const level = /(^|-)LOCAL(-|$)/.test(code) ? 'LOCAL' : 'NATIONAL';
    const title = `Migration Governance Indicators, ${level === 'LOCAL' ? 'local' : 'national'} edition${year ? ` ${year}` : ''}`;
    // The pilot's number of questions stands in its note alone.
    const stated = indicatorCount ?? Number(/\b(\d+) (?:qualitative )?questions\b/.exec(note)?.[1] ?? Number.NaN);
    yield {
      type: 'governanceEdition',
      at,
      row: {
        code,
        framework,
        title: { en: [title, 'UNVERIFIED'] },
        year: year ?? null,
        level,
        statedQuestions: Number.isNaN(stated) ? null : stated,
        note: { en: [note, 'SOURCE'] },
      },
    };
  }
}

/** The bounds that a wording such as `40 <= score < 80`, `score < 40` or `score = 100` gives. */
export const rangeOf = (range: string, file: SourceFile): { lower: string | null; upper: string | null } => {
  const found = /^(?:(\d+(?:\.\d+)?) <= )?score(?: < (\d+(?:\.\d+)?)| = (\d+(?:\.\d+)?))?$/.exec(range.trim());
  const [, lower, upper, exact] = found ?? [];
  if (!found || (lower ?? upper ?? exact) === undefined)
    throw unreadable(file.name, `the range '${range}' of a level cannot be read`, 'Write it as `40 <= score < 80`.');
  return { lower: lower ?? exact ?? null, upper: upper ?? null };
};
