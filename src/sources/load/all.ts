import { Refusal, refusal } from '../../errors.ts';
import type { ReleasePlan, Source, Stated } from '../source.ts';
import type { GivenFile } from './given-files.ts';
import { explained, type LoadReport } from './loader.ts';
import { sortFiles } from './sorting.ts';

/** What became of one file. */
export type FileOutcome = { readonly file: string; readonly source: string | null; readonly outcome: string };

/** A source, or one of its releases, of which nothing was kept. */
export type Failure = { readonly at: string; readonly error: unknown };

export type AllReport = {
  readonly files: readonly FileOutcome[];
  readonly reports: readonly LoadReport[];
  readonly failures: readonly Failure[];
  /** Files that no source recognises. */
  readonly strangers: number;
};

export type AllOptions = {
  readonly stated?: Stated;
  /** Loads one release; called in the order in which each release finds the codes that it refers to. */
  readonly load: (
    source: Source,
    plan: ReleasePlan,
    lacking: { readonly unread?: readonly string[] },
  ) => Promise<LoadReport>;
  readonly onFailure?: (failure: Failure) => void;
};

/** `broken` are files of the same source that cannot be read: what this release lacks may be in them. */
type Planned = { readonly source: Source; readonly plan: ReleasePlan; readonly broken: readonly string[] };

/** Is it the fault of a file, and not of the rest of the system? */
export const isFileFault = (error: unknown): boolean => error instanceof Refusal && error.code === 'UNREADABLE_FILE';

/** The files that an error names. Where several have the name, those that are refused by themselves as well. */
const culprits = async (source: Source, given: readonly GivenFile[], error: unknown): Promise<readonly GivenFile[]> => {
  if (!isFileFault(error)) return [];
  const name = (error as Refusal).detail.file;
  const named = given.filter((file) => file.path === name || file.name === name);
  if (named.length < 2) return named;
  const alone = [];
  for (const file of named)
    try {
      await source.plan([file]);
    } catch (fault) {
      if (isFileFault(fault)) alone.push(file);
    }
  return alone.length ? alone : named;
};

/** Plans that know which day comes from the person who loads. */
export const marked = (plans: readonly ReleasePlan[], stated: Stated | undefined): ReleasePlan[] =>
  plans.map((plan) => (stated?.releasedOn === plan.releasedOn ? { ...plan, dayFrom: 'STATED' } : plan));

/** Plans are for one release where a person says its version or its day. */
export const refuseStatedForMany = (plans: readonly { readonly plan: ReleasePlan }[], stated: Stated | undefined) => {
  if (plans.length > 1 && (stated?.releasedOn !== undefined || stated?.version !== undefined))
    throw refusal(
      'BAD_ARGUMENT',
      `--released and --version speak of one release, and these files make ${plans.length} of them. Load each release by itself.`,
    );
};

/**
 * Loads whatever lies in the files given: each source takes those that it recognises, sources in the order of `sources`, the
 * releases of one dataset by their day. A file that cannot be read does not stop its neighbours. Where something else fails, no
 * later release of that dataset is loaded: the one that failed could not be put before it any more.
 */
export const loadAll = async (
  files: readonly GivenFile[],
  sources: readonly Source[],
  options: AllOptions,
): Promise<AllReport> => {
  const sorted = await sortFiles(files, sources);
  const outcomes = new Map<string, { source: string | null; said: Set<string> }>();
  const note = (file: GivenFile, source: string | null, outcome: string) => {
    const known = outcomes.get(file.path) ?? { source, said: new Set() };
    known.said.add(outcome);
    outcomes.set(file.path, known);
  };
  const failures: Failure[] = [];
  const failed = new Set<string>();
  const fail = (at: string, error: unknown): string => {
    const failure = { at, error: explained(error) };
    failures.push(failure);
    options.onFailure?.(failure);
    return `FAILED: ${failure.error instanceof Error ? failure.error.message : String(failure.error)}`;
  };

  for (const { file, source, reason } of sorted.aside) note(file, source?.code ?? null, `left aside: ${reason}`);
  for (const file of sorted.strangers) note(file, null, 'not recognised: no source reads files of this shape');
  for (const { file, error } of sorted.broken) note(file, null, fail(file.told, error));
  for (const { file, sources: rivals } of sorted.contested) {
    const codes = rivals.map(({ code }) => code).join(' and ');
    const error = refusal(
      'UNREADABLE_FILE',
      `${file.told}: recognised by more than one source: ${codes}. Load it by itself with the right one.`,
    );
    note(file, codes, fail(file.told, error));
  }

  /** Plans what can be planned: files that cannot be read are told of and left out. */
  const planOf = async (source: Source, given: readonly GivenFile[], broken: readonly string[]): Promise<Planned[]> => {
    if (!given.length) return [];
    try {
      const plans = marked(await source.plan(given, options.stated), options.stated);
      return plans.map((plan) => ({ source, plan, broken }));
    } catch (error) {
      const bad = await culprits(source, given, error);
      if (bad.length) {
        for (const file of bad) note(file, source.code, fail(file.told, error));
        const left = given.filter((file) => !bad.includes(file));
        return planOf(source, left, [...broken, ...bad.map(({ told }) => told)]);
      }
      failed.add(source.dataset.code);
      const outcome = fail(source.code, error);
      for (const file of given) note(file, source.code, outcome);
      return [];
    }
  };

  const planned: Planned[] = [];
  const own = [...sorted.bySource].filter(([, given]) => given.length);
  for (const [source, given] of own) planned.push(...(await planOf(source, given, [])));
  refuseStatedForMany(planned, options.stated);

  const reports: LoadReport[] = [];
  const told = new Map(files.map((file) => [file.path, file]));
  const loadOne = async ({ source, plan, broken }: Planned): Promise<void> => {
    const own = plan.files.map(({ path }) => told.get(path) as GivenFile);
    const say = (outcome: string, of: readonly GivenFile[] = own) => {
      for (const file of of) note(file, source.code, outcome);
    };
    if (failed.has(source.dataset.code))
      return say(`not loaded: ${plan.version} comes after what failed of the same dataset`);
    try {
      const report = await options.load(source, plan, broken.length ? { unread: broken } : {});
      reports.push(report);
      say(`${report.outcome} ${plan.version}`);
    } catch (error) {
      const bad = await culprits(source, own, error);
      const outcome = fail(`${source.code} ${plan.version}`, error);
      if (!bad.length) {
        if (!isFileFault(error)) failed.add(source.dataset.code);
        return say(outcome);
      }
      say(outcome, bad);
      const left = own.filter((file) => !bad.includes(file));
      for (const rest of await planOf(source, left, [...broken, ...bad.map((file) => file.told)])) await loadOne(rest);
    }
  };
  for (const one of inOrder(planned)) await loadOne(one);
  for (const [source, given] of own)
    for (const file of given)
      if (!outcomes.has(file.path)) note(file, source.code, 'left aside: its source does not need it');

  return {
    files: files.map((file) => {
      const found = outcomes.get(file.path);
      return { file: file.told, source: found?.source ?? null, outcome: [...(found?.said ?? [])].join('; ') };
    }),
    reports,
    failures,
    strangers: sorted.strangers.length,
  };
};

/** Datasets by the first source that has something of them; within a dataset by day, whichever source it comes from. */
const inOrder = (planned: readonly Planned[]): readonly Planned[] => {
  const datasets = new Map<string, Planned[]>();
  for (const one of planned) {
    const { code } = one.source.dataset;
    datasets.set(code, [...(datasets.get(code) ?? []), one]);
  }
  return [...datasets.values()].flatMap((list) =>
    list.toSorted((a, b) =>
      a.plan.releasedOn < b.plan.releasedOn ? -1 : a.plan.releasedOn > b.plan.releasedOn ? 1 : 0,
    ),
  );
};

/** Was it something that nobody foresaw? Its stack is wanted then. */
export const isUnforeseen = (error: unknown): boolean => !(error instanceof Refusal);
