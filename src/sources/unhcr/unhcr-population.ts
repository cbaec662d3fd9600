import { type RefugeeGroup, refugeeGroups } from '../rooms/refugees.ts';
import { BadCell, countIn } from './unhcr-cells.ts';
import { tableSource } from './unhcr-source.ts';

const columns: Readonly<Record<RefugeeGroup, string>> = {
  REFUGEE: 'refugees',
  ASYLUM_SEEKER: 'asylum_seekers',
  RETURNED_REFUGEE: 'returned_refugees',
  IDP: 'idps',
  RETURNED_IDP: 'returned_idps',
  STATELESS: 'stateless',
  OTHER_OF_CONCERN: 'ooc',
  OTHER_IN_NEED_OF_PROTECTION: 'oip',
  HOST_COMMUNITY: 'hst',
};

/** Returns happen during a year: a flow, although it is printed beside the stocks. */
const returned: ReadonlySet<RefugeeGroup> = new Set(['RETURNED_REFUGEE', 'RETURNED_IDP']);

/** People under protection by year, country of origin, country of asylum and population type. */
export const unhcrPopulation = tableSource({
  code: 'unhcr-population',
  table: 'population',
  title: 'UNHCR Refugee Population Statistics: populations',
  description:
    'Refugees, asylum-seekers, internally displaced, stateless and other people whom UNHCR protects or assists, at the end ' +
    'of each year since 1951, by country of origin and country of asylum; and returns during the year. Small numbers are ' +
    'rounded by UNHCR for confidentiality, to zero or to five. Rows with the same country on both sides are kept.',
  processing:
    'Each filled column above zero became a record; zeros and empty cells of the same row are told beside it. Returns became flows.',
  entries: function* (frame, cells) {
    const counts = refugeeGroups.map((type) => [type, countIn(cells, columns[type])] as const);
    const zeroGroups = counts.flatMap(([type, value]) => (value === 0 ? [type] : []));
    const emptyGroups = counts.flatMap(([type, value]) => (value === null ? [type] : []));
    const stock = (populationGroup: RefugeeGroup, value: number) => ({
      type: 'refugeeStock' as const,
      row: {
        ...frame,
        populationGroup,
        value,
        status: 'NORMAL' as const,
        rounded: true,
        zeroGroups: zeroGroups.filter((type) => type !== populationGroup),
        emptyGroups,
      },
    });
    let stocks = 0;
    for (const [populationGroup, value] of counts) {
      if (!value) continue;
      if (returned.has(populationGroup))
        yield {
          type: 'refugeeFlow',
          row: {
            ...frame,
            kind: 'RETURN',
            populationGroup,
            sex: 'TOTAL',
            age: '_T',
            value,
            status: 'NORMAL',
            rounded: true,
          },
        };
      else {
        stocks += 1;
        yield stock(populationGroup, value);
      }
    }
    if (stocks) return;
    // The row itself says something: its zeros need one record to stand beside.
    const zero = zeroGroups.find((type) => !returned.has(type));
    if (zero) yield stock(zero, 0);
    else if (emptyGroups.length === counts.length) throw new BadCell('refugees', '', 'the row holds no figure at all');
  },
});
