import { glimpse } from '../read/glimpse.ts';
import type { Source } from '../source.ts';
import { type GivenFile, isReadme } from './given-files.ts';

/** What becomes of files before anything is loaded: whose they are, which are left aside, and which nobody can place. */
export type Sorted = {
  readonly bySource: ReadonlyMap<Source, readonly GivenFile[]>;
  readonly aside: readonly { readonly file: GivenFile; readonly source: Source | null; readonly reason: string }[];
  readonly strangers: readonly GivenFile[];
  /** Files that cannot be read at all. */
  readonly broken: readonly { readonly file: GivenFile; readonly error: Error }[];
  /** Files that more than one source calls its own: nobody here can know which is right. */
  readonly contested: readonly { readonly file: GivenFile; readonly sources: readonly Source[] }[];
};

/** Asks each source of each file whether it is one of its own, by the file's shape. */
export const sortFiles = async (files: readonly GivenFile[], sources: readonly Source[]): Promise<Sorted> => {
  const bySource = new Map<Source, GivenFile[]>(sources.map((source) => [source, []]));
  const aside: { file: GivenFile; source: Source | null; reason: string }[] = [];
  const strangers: GivenFile[] = [];
  const contested: { file: GivenFile; sources: Source[] }[] = [];
  const broken: { file: GivenFile; error: Error }[] = [];
  for (const file of files) {
    const reason = file.aside ?? (isReadme(file) ? 'an explanation for people' : undefined);
    if (reason) {
      aside.push({ file, source: null, reason });
      continue;
    }
    const seen = file.bad ?? (await glimpse(file).catch((error: unknown) => error as Error));
    if (seen instanceof Error) {
      broken.push({ file, error: seen });
      continue;
    }
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
  return { bySource, aside, strangers, broken, contested };
};

/**
 * Files of a named source that none of its releases reads, with the reason: it says so itself, another source reads them, or it
 * knows that they lie beside its own.
 */
export const notTaken = async (
  source: Source,
  files: readonly GivenFile[],
  taken: ReadonlySet<string>,
  sources: readonly Source[],
): Promise<{ readonly file: GivenFile; readonly reason: string }[]> => {
  const left = [];
  for (const file of files) {
    if (taken.has(file.path)) continue;
    const seen = await glimpse(file);
    const own = source.recognises?.(seen);
    const other = sources.find((one) => one !== source && one.recognises?.(seen) === true);
    const reason =
      typeof own === 'object'
        ? own.aside
        : other
          ? `it is read by another source: npm run load -- ${other.code} <file>`
          : 'it is known to lie beside the files of this source, and is not read';
    left.push({ file, reason });
  }
  return left;
};
