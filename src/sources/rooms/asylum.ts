import { limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { ValueStatus } from '../words.ts';
import { daysOfYear, type PairInput, pairKey } from './refugees.ts';

export type AsylumLevel =
  | 'NEW_APPLICATION'
  | 'FIRST_INSTANCE'
  | 'FIRST_INSTANCE_AND_APPEAL'
  | 'ADMINISTRATIVE_REVIEW'
  | 'JUDICIAL_REVIEW'
  | 'REPEAT'
  | 'US_IMMIGRATION_SERVICES'
  | 'US_IMMIGRATION_COURT'
  | 'SUBSIDIARY_PROTECTION'
  | 'TEMPORARY_ASYLUM'
  | 'TEMPORARY_PROTECTION'
  | 'CANTONAL_REGULATION'
  | 'BACKLOG'
  | 'OTHER'
  | 'NOT_TOLD';

export type AsylumApplicationType =
  | 'NEW'
  | 'REPEAT'
  | 'NEW_AND_REPEAT'
  | 'APPEAL'
  | 'FIRST_AND_APPEAL'
  | 'REPEAT_AND_APPEAL'
  | 'JUDICIAL_REVIEW'
  | 'SUBSIDIARY_PROTECTION'
  | 'VARIOUS'
  | 'NOT_TOLD';

/** `asylum` is the place where people applied. */
export type ProcedureInput = PairInput & {
  readonly authority: 'GOVERNMENT' | 'JOINT' | 'UNHCR';
  readonly decisionLevel: AsylumLevel;
  /** The provider's own code; empty where it gives none. */
  readonly decisionLevelCode: string;
  readonly unit: 'PERSONS' | 'CASES';
  readonly status: ValueStatus;
};

export type AsylumApplicationInput = ProcedureInput & {
  readonly applicationType: AsylumApplicationType;
  readonly applied: number | null;
};

export type AsylumDecisionInput = ProcedureInput & {
  readonly recognised: number | null;
  readonly complementary: number | null;
  readonly rejected: number | null;
  readonly closed: number | null;
  readonly total: number | null;
};

const procedureColumns = [
  'area_id',
  'origin_area_id',
  'year',
  'year_part',
  'period_start',
  'period_end',
  'authority',
  'decision_level',
  'decision_level_code',
  'unit',
  'status',
] as const;

type Cells<Row> = Fact<Row>['cells'];

const procedureCells: Cells<ProcedureInput> = (row, look, { today }) => [
  place(look, 'asylum', row.asylum),
  place(look, 'origin', row.origin),
  whole('year', row.year, 1900, limits.two),
  row.yearPart,
  ...daysOfYear(row.year, row.yearPart, today),
  row.authority,
  row.decisionLevel,
  short('decision level', row.decisionLevelCode),
  row.unit,
  row.status,
];

const count = (column: string, value: number | null) => whole(column, value, 0, limits.eight);

const asylumApplication: Fact<AsylumApplicationInput> = {
  table: 'asylum_application',
  prefix: 'asa',
  measure: 'applied',
  columns: [...procedureColumns, 'application_type', 'applied'],
  key: (row) => [...pairKey(row), row.authority, row.applicationType, row.decisionLevelCode, row.unit],
  cells: (row, look, helpers) => {
    valueAndStatus(row.applied, row.status);
    return [...procedureCells(row, look, helpers), row.applicationType, count('applied', row.applied)];
  },
};

const asylumDecision: Fact<AsylumDecisionInput> = {
  table: 'asylum_decision',
  prefix: 'asd',
  measure: 'total',
  columns: [...procedureColumns, 'recognised', 'complementary', 'rejected', 'closed', 'total', 'parts_add_up'],
  key: (row) => [...pairKey(row), row.authority, row.decisionLevelCode, row.unit],
  cells: (row, look, helpers) => {
    valueAndStatus(row.total, row.status);
    const { recognised, complementary, rejected, closed, total } = row;
    const parts = [recognised, complementary, rejected, closed];
    const known = parts.filter((part) => part !== null);
    return [
      ...procedureCells(row, look, helpers),
      count('recognised', recognised),
      count('complementary', complementary),
      count('rejected', rejected),
      count('closed', closed),
      count('total', total),
      known.length === parts.length && total !== null ? known.reduce((sum, part) => sum + part, 0) === total : null,
    ];
  },
};

export type AsylumEntry = FactEntries<{
  asylumApplication: AsylumApplicationInput;
  asylumDecision: AsylumDecisionInput;
}>;

export const asylum: RoomKinds = { facts: { asylumApplication, asylumDecision } };
