import type { At, Localized } from '../words.ts';

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

/** Places are taken in by `areas.ts`, because they build on one another. */
export type GeographyEntry = { readonly type: 'area'; readonly at: At; readonly row: AreaInput };
