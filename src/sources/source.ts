import type { Localized } from '../store/columns.ts';

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
  /** Sorts files into releases, oldest first. Throws `unreadable` when a file is not one of this source's. */
  plan(files: readonly SourceFile[]): Promise<ReleasePlan[]> | ReleasePlan[];
  /** Streams one release. Definitions come before the facts that use them. */
  read(plan: ReleasePlan): AsyncIterable<Entry>;
};

export type SourceFile = {
  readonly path: string;
  readonly name: string;
  /** Told how many bytes of the file were read just now, for a progress bar. */
  readonly onBytes?: (bytes: number) => void;
};

export type ReleasePlan = {
  /** The provider's own word for the release, for example `Rev. 2020` or `2019.Q1.G.01`. */
  readonly version: string;
  /** The day on which the provider gave it out, as far as known (ISO). Orders the releases of a dataset. */
  readonly releasedOn: string;
  readonly files: readonly SourceFile[];
  /** What was done to the figures on the way, in one sentence for the reader of a citation. */
  readonly processing: string;
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
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED' | 'PROTECTED';
  readonly synthetic?: boolean;
  /** Framework items that the whole dataset speaks to; unknown ones are skipped until their framework is loaded. */
  readonly frameworkItems?: readonly { readonly framework: string; readonly item: string }[];
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

/** Where an entry stands: index into `ReleasePlan.files`, and line (text), row (sheet) or element (JSON), from 1. */
export type At = { readonly file: number; readonly line: number };

/** A place by a code of the outside world, never by name. `CODE` is our own code. */
export type Place = { readonly scheme: 'CODE' | 'ISO3' | 'ISO2' | 'M49' | 'PCODE' | 'SDG_GEO'; readonly code: string };

/** `start` and `end` are inclusive ISO days, `label` what the source calls the period. */
export type PeriodInput = { readonly start: string; readonly end: string; readonly label: string };

export type Sex = 'TOTAL' | 'FEMALE' | 'MALE' | 'UNKNOWN' | 'OTHER' | 'NOT_SPECIFIED';
export type ValueStatus =
  | 'NORMAL'
  | 'CENSORED'
  | 'NOT_AVAILABLE'
  | 'NOT_COLLECTED'
  | 'NOT_APPLICABLE'
  | 'NOT_REPORTED'
  | 'SUPPRESSED_AT_SOURCE';
export type Nature =
  | 'COUNTRY'
  | 'COUNTRY_ADJUSTED'
  | 'ESTIMATED'
  | 'MODELLED'
  | 'IMPUTED'
  | 'GLOBAL_MONITORING'
  | 'NOT_RELEVANT'
  | 'NOT_SPECIFIED'
  | 'SYNTHETIC';

export type AreaKind =
  | 'WORLD'
  | 'REGION'
  | 'SUBREGION'
  | 'INTERMEDIATE_REGION'
  | 'GROUP'
  | 'COUNTRY'
  | 'TERRITORY'
  | 'ADMIN1'
  | 'ADMIN2'
  | 'ADMIN3'
  | 'ADMIN4'
  | 'SPECIAL';

export type AreaInput = {
  readonly code: string;
  readonly kind: AreaKind;
  /** `en` is required; other languages only where the source has them. */
  readonly name: Localized;
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  /** Our code of the containing country or admin area, for admin areas only. */
  readonly parent?: string;
  /** Direct parents in named hierarchies: `M49`, `IOM_REGION`, `LDC`, ... */
  readonly memberships?: readonly { readonly hierarchy: string; readonly parent: string }[];
  readonly validFrom?: string;
};

export type FrameworkItemInput = {
  readonly framework: string;
  readonly code: string;
  readonly kind:
    | 'GOAL'
    | 'TARGET'
    | 'INDICATOR'
    | 'OBJECTIVE'
    | 'ACTION'
    | 'PRINCIPLE'
    | 'INSTRUMENT'
    | 'DOMAIN'
    | 'SUBCATEGORY';
  readonly parent?: string;
  readonly position: number;
  readonly title: Localized;
  readonly shortTitle?: Localized;
};

export type IndicatorInput = {
  readonly code: string;
  readonly name: Localized;
  readonly measure: 'STOCK' | 'FLOW' | 'SHARE' | 'RATE' | 'INDEX' | 'ORDINAL' | 'COST';
  readonly unit: { readonly code: string; readonly name: Localized; readonly symbol?: string };
  readonly decimals?: number;
  /** May values of disjoint areas be added up? */
  readonly additiveOverAreas: boolean;
  /** May values of consecutive periods be added up? */
  readonly additiveOverTime: boolean;
  readonly frameworkItems?: readonly { readonly framework: string; readonly item: string }[];
};

export type SeriesInput = {
  readonly code: string;
  readonly indicator: string;
  readonly name: Localized;
  readonly definition?: Localized;
  readonly basis?: 'BIRTH' | 'CITIZENSHIP' | 'LAST_RESIDENCE' | 'MIXED';
  readonly method: 'REPORTED' | 'ESTIMATED' | 'MODELLED' | 'COMPILED' | 'SYNTHETIC';
};

export type ObservationInput = {
  /** Which part of the dataset the row belongs to; a release withdraws only what is missing within scopes it covers. */
  readonly scope: string;
  readonly series: string;
  readonly area: Place;
  readonly counterpart?: Place;
  readonly period: PeriodInput;
  readonly sex: Sex;
  /** SDMX age code: `_T`, `Y_LT1`, `Y0T17`, `Y_GE18`, ... */
  readonly age: string;
  /** Any other dimensions by their SDMX concept, totals left out: `{ POLICY_DOMAIN: 'D2' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Decimal text exactly as published, without thousands separators; null when there is none. */
  readonly value: string | null;
  /** The source's own text where it is not a plain number (`<2.5`, `N`). */
  readonly valueText?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly status: ValueStatus;
  readonly nature: Nature;
  readonly footnotes?: readonly string[];
  /** Who the provider names as the origin of this value. */
  readonly source?: string;
};

export type AssessmentType = 'BASELINE_ASSESSMENT' | 'SITE_ASSESSMENT' | 'EMERGENCY_TRACKING' | 'SURVEY' | 'OTHER';

export type OperationInput = {
  readonly code: string;
  readonly name: Localized;
  readonly area: Place;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'UNKNOWN';
};

export type RoundInput = {
  readonly operation: string;
  readonly number: number;
  readonly assessmentType: AssessmentType;
  readonly period: { readonly start: string; readonly end: string };
  readonly method?: string;
};

export type SiteInput = {
  readonly scope: string;
  readonly operation: string;
  /** The provider's lasting key of the place. */
  readonly key: string;
  readonly area: Place;
  readonly kind: 'HOST_COMMUNITY' | 'DISPLACEMENT_SITE' | 'CAMP' | 'COLLECTIVE_CENTRE' | 'OTHER';
  readonly status: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  readonly name: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** How fine a row is: 0 country, 1 to 4 admin level, 5 site. */
export type GrainLevel = 0 | 1 | 2 | 3 | 4 | 5;

export type StockInput = {
  readonly scope: string;
  readonly operation: string;
  readonly round: number;
  readonly assessmentType: AssessmentType;
  readonly area: Place;
  /** The `key` of a site, for site rows only. */
  readonly site?: string;
  readonly grain: GrainLevel;
  /** Number of the round in which the figure was really collected. */
  readonly observedRound: number;
  readonly populationGroup: 'IDP' | 'RETURNEE' | 'RELOCATED' | 'NOT_YET_RETURNED' | 'REFUGEE' | 'HOST_COMMUNITY';
  readonly movement: 'ALL' | 'NOT_PREVIOUSLY_ABROAD' | 'PREVIOUSLY_ABROAD' | 'FROM_WITHIN_COUNTRY' | 'FROM_ABROAD';
  readonly reason: 'ALL' | 'CONFLICT' | 'COMMUNAL_CLASH' | 'DISASTER' | 'OTHER' | 'UNKNOWN';
  readonly sex: Sex;
  readonly age: string;
  readonly unit: 'INDIVIDUALS' | 'HOUSEHOLDS';
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly qualifier: 'EXACT' | 'APPROXIMATE' | 'MORE_THAN' | 'LESS_THAN';
};

export type IncidentInput = {
  readonly scope: string;
  /** What tells this row from all others for good, built from the source's own columns. */
  readonly key: string;
  /** The identifier that the provider prints; may repeat for split incidents. */
  readonly sourceKey: string | null;
  readonly area: Place | null;
  readonly region: string | null;
  readonly route: string | null;
  readonly occurredOn: string | null;
  readonly year: number;
  readonly dead: number | null;
  readonly missing: number | null;
  readonly deadOrMissing: number | null;
  readonly survivors: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  readonly cause: string | null;
  readonly quality: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationDescription: string | null;
  readonly informationSource: string | null;
  readonly links: readonly string[];
};

export type RestrictionLevelInput = {
  readonly scope: string;
  readonly area: Place;
  readonly control: 'INTERNATIONAL_TRAVEL' | 'INTERNAL_MOVEMENT';
  /** Inclusive ISO days. */
  readonly start: string;
  readonly end: string;
  /** Null when the source says nothing for these days. */
  readonly level: number | null;
  readonly status: ValueStatus;
};

export type GovernanceScoreInput = {
  readonly scope: string;
  readonly framework: string;
  /** Code of the domain, or of the instrument itself for the overall level. */
  readonly item: string;
  readonly area: Place;
  readonly edition: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly level: number | null;
  readonly levelCode: string | null;
  readonly status: ValueStatus;
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
  | { readonly type: 'area'; readonly at: At; readonly row: AreaInput }
  | {
      readonly type: 'framework';
      readonly row: { readonly code: string; readonly name: Localized; readonly owner: string; readonly url?: string };
    }
  | { readonly type: 'frameworkItem'; readonly at: At; readonly row: FrameworkItemInput }
  | {
      readonly type: 'frameworkLink';
      readonly at: At;
      readonly row: {
        readonly from: { readonly framework: string; readonly item: string };
        readonly to: { readonly framework: string; readonly item: string };
      };
    }
  | { readonly type: 'indicator'; readonly row: IndicatorInput }
  | { readonly type: 'series'; readonly row: SeriesInput }
  | { readonly type: 'operation'; readonly row: OperationInput }
  | { readonly type: 'round'; readonly row: RoundInput }
  | { readonly type: 'observation'; readonly at: At; readonly row: ObservationInput }
  | { readonly type: 'site'; readonly at: At; readonly row: SiteInput }
  | { readonly type: 'stock'; readonly at: At; readonly row: StockInput }
  | { readonly type: 'incident'; readonly at: At; readonly row: IncidentInput }
  | { readonly type: 'restrictionLevel'; readonly at: At; readonly row: RestrictionLevelInput }
  | { readonly type: 'governanceScore'; readonly at: At; readonly row: GovernanceScoreInput };
