export const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'] as const;
const ladder = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'];
export const rank = (tier: string): number => ladder.indexOf(tier);

/** A field of the contract, as far as counting what somebody gains or loses asks for. */
export type CountedField = {
  readonly coordinate: string;
  readonly level: string;
  readonly class: string | null;
  /** The table of its record; null for parts of others. */
  readonly view: string | null;
  /** How fine it is, where that is the same on all rows. */
  readonly grain: number | null;
  /** Up to which grain everybody reads it. */
  readonly upTo: number | null;
  /** How far a protocol may lower its level. */
  readonly mayLower: string | null;
  /** Stands on rows that are there for those who may know of their dataset. */
  readonly ofRows: boolean;
};

/** What one principal gains or loses by an act. */
export type Effect = {
  readonly principal: string;
  readonly name: string;
  readonly kind: string;
  readonly by: string;
  readonly tier: string | null;
  readonly datasets: readonly string[];
  readonly countries: readonly string[] | null;
  readonly classes: readonly string[] | null;
  /** At which grains; null is all. */
  readonly grains: readonly string[] | null;
  /** The guarded fields that it is about. */
  readonly fields: readonly string[];
  readonly coordinates: number;
};
export type Effects = { readonly gains: readonly Effect[]; readonly loses: readonly Effect[] };

/** So many names of a type that a dataset defines: shared ground, which has no tier. */
export type StaysReadable = { readonly type: string; readonly count: number };

/** Something that somebody has at a moment: rows of a dataset, a way to sign in, a role. */
export type Line = {
  readonly principal: string;
  readonly name: string;
  readonly kind: string;
  readonly by: string;
  readonly tier: string | null;
  readonly dataset: string | null;
  readonly datasetTier: string | null;
  readonly countries: readonly string[] | null;
  readonly classes: readonly string[] | null;
  /** The finest grain of a grant. */
  readonly finest: number | null;
};
export type Cell = { readonly area: string; readonly class: string; readonly grain: number; readonly level: string };
export type Snapshot = { readonly lines: readonly Line[]; readonly cells: readonly Cell[] };
