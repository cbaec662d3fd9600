import type { RefugeeGroup } from '../rooms/refugees.ts';
import { BadCell, type Cells, countIn } from './unhcr-cells.ts';
import { type Frame, tableSource } from './unhcr-source.ts';

/** Tables of one total for each pair, which UNHCR passes on from others. Their numbers are not rounded. */
const totalsOf = (populationGroup: RefugeeGroup) =>
  function* (frame: Frame, cells: Cells) {
    const value = countIn(cells, 'total');
    if (value === null) throw new BadCell('total', '', 'the row has no total');
    const rest = { status: 'NORMAL' as const, rounded: false, zeroGroups: [], emptyGroups: [] };
    yield { type: 'refugeeStock' as const, row: { ...frame, populationGroup, value, ...rest } };
  };

/** Internally displaced people as IDMC counts them, in the copy that UNHCR passes on. */
export const unhcrIdmc = tableSource({
  code: 'unhcr-idmc',
  table: 'idmc',
  title: 'UNHCR Refugee Population Statistics: internally displaced people by IDMC',
  description:
    'People internally displaced by conflict and violence at the end of each year since 1990, from the Internal ' +
    'Displacement Monitoring Centre, as UNHCR passes them on. Before single countries were counted the place is unknown. ' +
    'They count many of the people whom UNHCR counts as internally displaced: the two are compared, never added up.',
  provider: {
    code: 'IDMC',
    name: { en: ['Internal Displacement Monitoring Centre', 'SOURCE'] },
    url: 'https://www.internal-displacement.org',
  },
  creditLine: 'Internal Displacement Monitoring Centre (IDMC), in UNHCR Refugee Population Statistics Database',
  frameworkItems: [{ framework: 'SDG', item: '10.7.4' }],
  processing: 'As published by UNHCR.',
  entries: totalsOf('IDP'),
});

/** Palestine refugees under UNRWA's mandate, in the copy that UNHCR passes on. */
export const unhcrUnrwa = tableSource({
  code: 'unhcr-unrwa',
  table: 'unrwa',
  title: 'UNHCR Refugee Population Statistics: Palestine refugees under UNRWA’s mandate',
  description:
    'Palestine refugees whom the United Nations Relief and Works Agency registers, by place of asylum since 1952, as UNHCR ' +
    'passes them on. They are not among the refugees under UNHCR’s mandate.',
  provider: {
    code: 'UNRWA',
    name: {
      en: ['United Nations Relief and Works Agency for Palestine Refugees in the Near East', 'SOURCE'],
    },
    url: 'https://www.unrwa.org',
  },
  creditLine: 'UNRWA, in UNHCR Refugee Population Statistics Database',
  processing: 'As published by UNHCR.',
  entries: totalsOf('REFUGEE'),
});
