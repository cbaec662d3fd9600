import type { AsylumApplicationType, AsylumLevel } from '../rooms/asylum.ts';
import { BadCell, type Cells, countIn, wordIn } from './unhcr-cells.ts';
import { tableSource } from './unhcr-source.ts';

const authorities = { G: 'GOVERNMENT', J: 'JOINT', U: 'UNHCR' } as const;
const units = { P: 'PERSONS', C: 'CASES' } as const;

const applicationTypes: Readonly<Record<string, AsylumApplicationType>> = {
  N: 'NEW',
  R: 'REPEAT',
  NR: 'NEW_AND_REPEAT',
  A: 'APPEAL',
  FA: 'FIRST_AND_APPEAL',
  RA: 'REPEAT_AND_APPEAL',
  J: 'JUDICIAL_REVIEW',
  SP: 'SUBSIDIARY_PROTECTION',
  V: 'VARIOUS',
  '': 'NOT_TOLD',
};

/** `NA` is a stage, new applications, and not a missing value. */
const levels: Readonly<Record<string, AsylumLevel>> = {
  NA: 'NEW_APPLICATION',
  FI: 'FIRST_INSTANCE',
  FA: 'FIRST_INSTANCE_AND_APPEAL',
  AR: 'ADMINISTRATIVE_REVIEW',
  JR: 'JUDICIAL_REVIEW',
  RA: 'REPEAT',
  IN: 'US_IMMIGRATION_SERVICES',
  EO: 'US_IMMIGRATION_COURT',
  SP: 'SUBSIDIARY_PROTECTION',
  TA: 'TEMPORARY_ASYLUM',
  TP: 'TEMPORARY_PROTECTION',
  CA: 'CANTONAL_REGULATION',
  BL: 'BACKLOG',
  '': 'NOT_TOLD',
};

const procedureIn = (cells: Cells, unit: string) => {
  const decisionLevelCode = (cells.dec_level ?? '').trim();
  if (!/^[A-Z]{0,4}$/.test(decisionLevelCode))
    throw new BadCell('dec_level', decisionLevelCode, 'is not a code of a stage');
  return {
    authority: wordIn(cells, 'procedure_type', authorities),
    decisionLevelCode,
    // A stage that the list lacks keeps its code.
    decisionLevel: levels[decisionLevelCode] ?? ('OTHER' as const),
    unit: wordIn(cells, unit, units),
  };
};

const status = (value: number | null) => (value === null ? ('NOT_REPORTED' as const) : ('NORMAL' as const));

/** Applications for asylum by year. */
export const unhcrAsylumApplications = tableSource({
  code: 'unhcr-asylum-applications',
  table: 'applications',
  title: 'UNHCR Refugee Population Statistics: asylum applications',
  description:
    'Applications for asylum during each year since 2000 by country of origin, country of asylum, authority, sort of ' +
    'application and stage, in persons or in cases. The two are never added up. Small numbers are rounded for confidentiality.',
  processing: 'Codes were written out; nothing was added up.',
  entries: function* (frame, cells) {
    const applied = countIn(cells, 'applied');
    yield {
      type: 'asylumApplication',
      row: {
        ...frame,
        ...procedureIn(cells, 'app_pc'),
        applicationType: wordIn(cells, 'app_type', applicationTypes),
        applied,
        status: status(applied),
      },
    };
  },
});

/** Decisions on asylum by year. */
export const unhcrAsylumDecisions = tableSource({
  code: 'unhcr-asylum-decisions',
  table: 'decisions',
  title: 'UNHCR Refugee Population Statistics: asylum decisions',
  description:
    'Decisions on asylum during each year since 2000 by country of origin, country of asylum, authority and stage, in ' +
    'persons or in cases: recognised, other protection, rejected, closed, and the printed total. Small numbers are rounded, ' +
    'so that parts may not make up the total.',
  processing: 'Codes were written out; whether the parts add up to the printed total is told for each row.',
  entries: function* (frame, cells) {
    const total = countIn(cells, 'dec_total');
    yield {
      type: 'asylumDecision',
      row: {
        ...frame,
        ...procedureIn(cells, 'dec_pc'),
        recognised: countIn(cells, 'dec_recognized'),
        complementary: countIn(cells, 'dec_other'),
        rejected: countIn(cells, 'dec_rejected'),
        closed: countIn(cells, 'dec_closed'),
        total,
        status: status(total),
      },
    };
  },
});
