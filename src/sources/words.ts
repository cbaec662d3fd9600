import type { Localized } from '../store/columns.ts';

export type { Localized };

/** Where an entry stands: index into `ReleasePlan.files`, and line (text), row (sheet) or element (JSON), from 1. */
export type At = { readonly file: number; readonly line: number };

/** A place by a code of the outside world, never by name. `CODE` is our own code. */
export type Place = { readonly scheme: PlaceScheme; readonly code: string };

/**
 * Schemes of the outside world. A provider's own scheme holds all its codes, those that look like ISO included: what `AUS` is at
 * UNHCR only `UNHCR` can tell. docs/sources/places.md says who writes which.
 */
export type PlaceScheme =
  | 'CODE'
  | 'ISO3'
  | 'ISO2'
  | 'M49'
  | 'PCODE'
  | 'SDG_GEO'
  | 'WB'
  | 'UNHCR'
  | 'IDMC'
  | 'EUROSTAT'
  | 'OCHA'
  | 'IOM'
  | 'COBAP'
  | 'OXCGRT'
  | 'MRTD'
  | 'DESA_LOC';

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
  | 'PROJECTED'
  | 'GLOBAL_MONITORING'
  | 'NOT_RELEVANT'
  | 'NOT_SPECIFIED'
  | 'SYNTHETIC';
