import type { RefugeeFlowInput } from '../rooms/refugees.ts';
import { type Cells, countIn } from './unhcr-cells.ts';
import { type Frame, tableSource } from './unhcr-source.ts';

type Column = readonly [
  column: string,
  kind: RefugeeFlowInput['kind'],
  populationGroup: RefugeeFlowInput['populationGroup'],
];

const newlyDisplaced: readonly Column[] = [
  ['refugees', 'NEWLY_DISPLACED', 'REFUGEE'],
  ['asylum_seekers', 'NEWLY_DISPLACED', 'ASYLUM_SEEKER'],
  ['refugee_like', 'NEWLY_DISPLACED', 'REFUGEE_LIKE'],
  ['oip', 'NEWLY_DISPLACED', 'OTHER_IN_NEED_OF_PROTECTION'],
];

const solutions: readonly Column[] = [
  ['returned_refugees', 'RETURN', 'RETURNED_REFUGEE'],
  ['resettlement', 'RESETTLEMENT', 'REFUGEE'],
  ['naturalisation', 'NATURALISATION', 'REFUGEE'],
  ['returned_idps', 'RETURN', 'RETURNED_IDP'],
];

/** These tables leave a cell empty where they have nothing: zero is printed, and kept. */
const flowsIn = (columns: readonly Column[]) =>
  function* (frame: Frame, cells: Cells) {
    for (const [column, kind, populationGroup] of columns) {
      const value = countIn(cells, column);
      if (value === null) continue;
      yield {
        type: 'refugeeFlow' as const,
        row: {
          ...frame,
          kind,
          populationGroup,
          sex: 'TOTAL' as const,
          age: '_T',
          value,
          status: 'NORMAL' as const,
          rounded: true,
        },
      };
    }
  };

/** People newly forced to flee, by year. */
export const unhcrFlows = tableSource({
  code: 'unhcr-flows',
  table: 'flows',
  title: 'UNHCR Refugee Population Statistics: people newly forced to flee',
  description:
    'People who were newly forced to flee across a border during each year since 1962, by country of origin and country ' +
    'of asylum. Small numbers are rounded by UNHCR for confidentiality.',
  processing: 'Each filled column became a record; empty cells became none.',
  entries: flowsIn(newlyDisplaced),
});

/** Returns, resettlement and naturalisation, by year. */
export const unhcrSolutions = tableSource({
  code: 'unhcr-solutions',
  table: 'solutions',
  title: 'UNHCR Refugee Population Statistics: solutions',
  description:
    'Refugees and internally displaced people who returned, refugees who were resettled and refugees who were naturalised ' +
    'during each year since 1959. Small numbers are rounded by UNHCR for confidentiality. Returns repeat those of the ' +
    'table of populations.',
  processing: 'Each filled column became a record; empty cells became none.',
  entries: flowsIn(solutions),
});
