import { short } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized } from '../words.ts';
import type { ItemReference } from './frameworks.ts';

type Listed = {
  readonly scope: string;
  readonly code: string;
  readonly title: Localized;
  readonly description?: Localized;
  /** Place on the portal, from 1. */
  readonly position: number;
};

/** Links are kept by code, whether or not what they lead to is loaded. */
export type ThemeInput = Listed & { readonly indicators: readonly string[]; readonly items: readonly ItemReference[] };
export type RegionalSectionInput = Listed & { readonly areas: readonly string[] };
export type TopicalCollectionInput = Listed & {
  readonly datasets: readonly string[];
  readonly indicators: readonly string[];
};

const columns = ['code', 'title', 'description', 'position'] as const;
const cells = ({ code, title, description, position }: Listed) => [
  short('code', code),
  title,
  description ?? null,
  position,
];
const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

const theme: Fact<ThemeInput> = {
  table: 'theme',
  prefix: 'the',
  columns: [...columns, 'indicator_codes', 'item_codes'],
  cells: (row) => [
    ...cells(row),
    once(row.indicators),
    once(row.items.map(({ framework, item }) => `${framework} ${item}`)),
  ],
  measure: null,
  key: (row) => [row.code],
};

const regionalSection: Fact<RegionalSectionInput> = {
  table: 'regional_section',
  prefix: 'sec',
  columns: [...columns, 'area_codes'],
  cells: (row) => [...cells(row), once(row.areas)],
  measure: null,
  key: (row) => [row.code],
};

const topicalCollection: Fact<TopicalCollectionInput> = {
  table: 'topical_collection',
  prefix: 'col',
  columns: [...columns, 'dataset_codes', 'indicator_codes'],
  cells: (row) => [...cells(row), once(row.datasets), once(row.indicators)],
  measure: null,
  key: (row) => [row.code],
};

export type PortalEntry = FactEntries<{
  theme: ThemeInput;
  regionalSection: RegionalSectionInput;
  topicalCollection: TopicalCollectionInput;
}>;

export const portal: RoomKinds = { facts: { theme, regionalSection, topicalCollection } };
