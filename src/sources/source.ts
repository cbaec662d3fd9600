import type { Localized } from '../store/columns.ts';
import type { CubeDeclaration } from './cubes/cube-tables.ts';
import type { AssessmentsEntry } from './rooms/assessments.ts';
import type { AsylumEntry } from './rooms/asylum.ts';
import type { BordersEntry } from './rooms/borders.ts';
import type { BoundariesEntry } from './rooms/boundaries.ts';
import type { CodebooksEntry } from './rooms/codebooks.ts';
import type { CodelistsEntry } from './rooms/codelists.ts';
import type { CubesEntry } from './rooms/cubes.ts';
import type { DisplacementEntry } from './rooms/displacement.ts';
import type { EventsEntry } from './rooms/events.ts';
import type { FlowsEntry } from './rooms/flows.ts';
import type { FrameworksEntry, ItemReference } from './rooms/frameworks.ts';
import type { GeographyEntry } from './rooms/geography.ts';
import type { GovernanceEntry } from './rooms/governance.ts';
import type { IncidentsEntry } from './rooms/incidents.ts';
import type { IndicatorsEntry } from './rooms/indicators.ts';
import type { MobilityEntry } from './rooms/mobility.ts';
import type { PortalEntry } from './rooms/portal.ts';
import type { RefugeesEntry } from './rooms/refugees.ts';
import type { RestrictionsEntry } from './rooms/restrictions.ts';
import type { SolutionsEntry } from './rooms/solutions.ts';
import type { SurveysEntry } from './rooms/surveys.ts';
import type { VisasEntry } from './rooms/visas.ts';
import type { At } from './words.ts';

export type * from './rooms/assessments.ts';
export type * from './rooms/asylum.ts';
export type * from './rooms/borders.ts';
export type * from './rooms/boundaries.ts';
export type * from './rooms/codebooks.ts';
export type * from './rooms/codelists.ts';
export type * from './rooms/cubes.ts';
export type * from './rooms/displacement.ts';
export type * from './rooms/events.ts';
export type * from './rooms/flows.ts';
export type * from './rooms/frameworks.ts';
export type * from './rooms/geography.ts';
export type * from './rooms/governance.ts';
export type * from './rooms/incidents.ts';
export type * from './rooms/indicators.ts';
export type * from './rooms/mobility.ts';
export type * from './rooms/portal.ts';
export type * from './rooms/refugees.ts';
export type * from './rooms/restrictions.ts';
export type * from './rooms/solutions.ts';
export type * from './rooms/surveys.ts';
export type * from './rooms/visas.ts';
export type * from './words.ts';

/**
 * What every adapter is. An adapter reads a provider's files and yields entries in the field's own words and codes;
 * the loader resolves the codes, stages, checks, compares with the published release and publishes.
 * An adapter never touches the database and never guesses: what it cannot read becomes a reject with its reason.
 */
export type Source = {
  /** The word on the command line, for example `undesa-migrant-stock`. */
  readonly code: string;
  readonly dataset: DatasetDescriptor;
  /** Shares of the previous release below or above which a release is held for a steward. */
  readonly gates?: Partial<GateLimits>;
  /** Codes that come with it and can be said beforehand, so that somebody who asks for one too early is told what to load. */
  readonly brings?: {
    readonly indicators?: readonly string[];
    readonly series?: readonly string[];
    readonly frameworks?: readonly string[];
    /** How its codes of places look, where they are too many to be listed. */
    readonly areas?: RegExp;
  };
  /** Where it has the day of a release from, unless the person who loads or the name of the file says it. */
  readonly dayFrom?: Exclude<DaySource, 'STATED'>;
  /**
   * Tables over its records, released after them as a dataset of their own, with a tier of its own. Over records that nobody lists they are
   * made where the dataset of the records is above OPEN, by its own word or by a steward's: where everybody reads the records they would hide nothing.
   */
  readonly tables?: { readonly dataset: DatasetDescriptor; readonly cubes: readonly CubeDeclaration[] };
  /** Each release is the state of one day, `releasedOn`: rows that stay the same become one run. */
  readonly snapshots?: Snapshots;
  /**
   * Is this file one of this source's? Told from its shape (columns, keys, sheets) rather than from a known name, so that a file
   * of the same format that nobody has seen before is known too. Companions that `plan` wants beside it count as well. What is
   * known to lie beside its files and is not read is told by the reason for that.
   */
  recognises?(seen: Glimpse): boolean | { readonly aside: string };
  /**
   * Sorts files into releases, oldest first. Throws `unreadable` when a file is not one of this source's. `stated` is what the
   * person who loads says of version and day, for files that do not say it themselves.
   */
  plan(files: readonly SourceFile[], stated?: Stated): Promise<ReleasePlan[]> | ReleasePlan[];
  /**
   * Columns by table on which a release may be silent, because a companion file is not there: where it says nothing, what is
   * published stays. Elsewhere an empty cell empties.
   */
  silentOn?(plan: ReleasePlan): Promise<Silence>;
  /**
   * Streams one release. Definitions come before the facts that use them. Where numbers are worked out from rows, `taken` says what
   * of a row was taken down: it is counted nowhere.
   */
  read(plan: ReleasePlan, taken?: TakenOf): AsyncIterable<Entry>;
};

/** What was taken down of a row: all of it, or these columns and answers. */
export type TakenDown = { readonly whole: boolean; readonly parts: readonly string[] };
export type TakenOf = (type: Entry['type'], row: unknown) => TakenDown | null;

export type Silence = Readonly<Record<string, readonly string[]>>;

export type Snapshots = {
  /** Further apart than this, two snapshots leave a gap: nobody knows what held between them. */
  readonly maxGapDays?: number;
};

export type SourceFile = {
  readonly path: string;
  readonly name: string;
  /** Told how many bytes of the file were read just now, for a progress bar. */
  readonly onBytes?: (bytes: number) => void;
};

/** The beginning of a file: unpacked text, or the names of a workbook's sheets. */
export type Glimpse = SourceFile & { readonly head: string; readonly sheets: readonly string[] };

/** What only the person who loads can know: when the provider gave the files out, and under which word. */
export type Stated = { readonly version?: string; readonly releasedOn?: string };

/** Where the day of a release comes from: the person who loads, the file, its name, a list that the source has, or the clock. */
export type DaySource = 'STATED' | 'CONTENT' | 'NAME' | 'TABLE' | 'TODAY';

export type ReleasePlan = {
  /** The dataset, where the files of one source belong to several, for example one for each country. */
  readonly dataset?: DatasetDescriptor;
  /** The provider's own word for the release, for example `Rev. 2020` or `2019.Q1.G.01`. */
  readonly version: string;
  /** The day on which the provider gave it out, as far as known (ISO). Orders the releases of a dataset. */
  readonly releasedOn: string;
  /** Where that day comes from, where it is not as the source says of all its releases. */
  readonly dayFrom?: DaySource;
  readonly files: readonly SourceFile[];
  /** What was done to the figures on the way, in one sentence for the reader of a citation. */
  readonly processing: string;
  /** What the provider says of this release, for example why it was revised. */
  readonly note?: string;
  /** `MAJOR` where figures were worked out from the provider's (added up, converted, filled in) rather than taken over; `MINOR` unless stated. */
  readonly processingLevel?: 'MINOR' | 'MAJOR';
};

export type DatasetDescriptor = {
  readonly code: string;
  readonly domain: 'REFERENCE' | 'INDICATORS' | 'DISPLACEMENT' | 'MOBILITY' | 'GOVERNANCE';
  readonly title: Localized;
  readonly description: Localized;
  readonly provider: { readonly code: string; readonly name: Localized; readonly url?: string };
  readonly licence: {
    readonly code: string;
    readonly name: string;
    readonly url?: string;
    readonly redistribution: 'ALLOWED' | 'SHARE_ALIKE' | 'NON_COMMERCIAL' | 'FORBIDDEN' | 'UNSTATED';
  };
  readonly creditLine: string;
  readonly homepage?: string;
  /** How often the provider gives out a new state, where it says so. */
  readonly updateRhythm?:
    | 'CONTINUOUS'
    | 'DAILY'
    | 'WEEKLY'
    | 'FORTNIGHTLY'
    | 'MONTHLY'
    | 'QUARTERLY'
    | 'HALF_YEARLY'
    | 'YEARLY'
    | 'SEVERAL_YEARS'
    | 'AS_NEEDED'
    | 'ENDED';
  /** How the provider comes by the figures, in its own words or after them. */
  readonly methodology?: Localized;
  /** Address of the provider's documentation. */
  readonly documentation?: string;
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED' | 'PROTECTED';
  readonly synthetic?: boolean;
  /** Framework items that the whole dataset speaks to; unknown ones are skipped until their framework is loaded. */
  readonly frameworkItems?: readonly ItemReference[];
};

export type GateLimits = {
  /** Rows of all covered scopes, and of each of them, as a share of the previous release's: below this the release is held. */
  minRows: number;
  /** Published scopes that a release covers again, as a share: 1 for a source whose files always hold everything. */
  minScopes: number;
  /** Distinct areas of the covered scopes, as a share of the previous release's. */
  minAreas: number;
  /** Rejected rows as a share of all rows read: above this the release is held. */
  maxRejects: number;
  /** A value that grew or shrank by more than this factor against the previous release holds the release. */
  maxFactor: number;
  /** How many values may change by more than `maxFactor` before the release is held. */
  maxJumps: number;
};

export type Entry =
  | {
      readonly type: 'reject';
      readonly at: At;
      readonly column: string | null;
      readonly value: string | null;
      readonly reason: string;
    }
  /** The adapter's own check of a file against itself, for example parts against a printed total. */
  | { readonly type: 'check'; readonly name: string; readonly passed: boolean; readonly message: string }
  | GeographyEntry
  | CodelistsEntry
  | BoundariesEntry
  | FrameworksEntry
  | PortalEntry
  | IndicatorsEntry
  | DisplacementEntry
  | RefugeesEntry
  | AsylumEntry
  | EventsEntry
  | IncidentsEntry
  | FlowsEntry
  | MobilityEntry
  | RestrictionsEntry
  | VisasEntry
  | GovernanceEntry
  | AssessmentsEntry
  | SolutionsEntry
  | SurveysEntry
  | CodebooksEntry
  | CubesEntry
  | BordersEntry;
