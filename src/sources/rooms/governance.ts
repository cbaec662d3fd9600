import { days, known, limits, place, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place, ValueStatus } from '../words.ts';
import { itemKey } from './frameworks.ts';
import { type AssessmentEntry, assessmentKinds } from './governance-assessments.ts';

export type * from './governance-assessments.ts';
export type * from './governance-editions.ts';

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

const governanceScore: Fact<GovernanceScoreInput> = {
  table: 'governance_score',
  prefix: 'gsc',
  measure: null,
  columns: [
    'profile_id',
    'area_id',
    'item_id',
    'edition_label',
    'period_start',
    'period_end',
    'level',
    'level_code',
    'status',
  ],
  key: (row) => [row.framework, row.item, row.area.scheme, row.area.code, row.edition],
  cells: (row, look, { today, profile }) => {
    const area = place(look, 'area', row.area);
    const item = known(look, 'frameworkItem', 'item', itemKey(row.framework, row.item), 'framework item');
    return [
      profile(area, row.area, row.framework),
      area,
      item,
      row.edition,
      ...days(row.period.start, row.period.end, today),
      whole('level', row.level, 0, limits.two),
      row.levelCode,
      row.status,
    ];
  },
};

export type GovernanceEntry = AssessmentEntry | FactEntries<{ governanceScore: GovernanceScoreInput }>;

export const governance: RoomKinds = {
  facts: { governanceScore, ...assessmentKinds.facts },
  ...(assessmentKinds.definitions ? { definitions: assessmentKinds.definitions } : {}),
};
