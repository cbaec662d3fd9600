import { glimpse } from '../read/glimpse.ts';
import type { Source } from '../source.ts';
import { type GivenFile, isReadme } from './given-files.ts';

/** What becomes of files before anything is loaded: whose they are, which are left aside, and which nobody can place. */
export type Sorted = {
  readonly bySource: ReadonlyMap<Source, readonly GivenFile[]>;
  readonly aside: readonly { readonly file: GivenFile; readonly source: Source | null; readonly reason: string }[];
  readonly strangers: readonly GivenFile[];
  /** Files that more than one source calls its own: nobody here can know which is right. */
  readonly contested: readonly { readonly file: GivenFile; readonly sources: readonly Source[] }[];
};

/** Asks each source of each file whether it is one of its own, by the file's shape. */
export const sortFiles = async (files: readonly GivenFile[], sources: readonly Source[]): Promise<Sorted> => {
  const bySource = new Map<Source, GivenFile[]>(sources.map((source) => [source, []]));
  const aside: { file: GivenFile; source: Source | null; reason: string }[] = [];
  const strangers: GivenFile[] = [];
  const contested: { file: GivenFile; sources: Source[] }[] = [];
  for (const file of files) {
    if (isReadme(file)) {
      aside.push({ file, source: null, reason: 'an explanation for people' });
      continue;
    }
    const seen = await glimpse(file);
    const claims = sources.flatMap((source) => {
      const claim = source.recognises?.(seen) ?? false;
      return claim ? [{ source, claim }] : [];
    });
    const readers = claims.filter(({ claim }) => claim === true);
    // What one source reads another one may know as something that lies beside its own.
    const [first] = readers.length ? readers : claims;
    if (!first) strangers.push(file);
    else if (readers.length > 1) contested.push({ file, sources: readers.map(({ source }) => source) });
    else if (first.claim === true) bySource.get(first.source)?.push(file);
    else aside.push({ file, source: first.source, reason: (first.claim as { readonly aside: string }).aside });
  }
  return { bySource, aside, strangers, contested };
};
