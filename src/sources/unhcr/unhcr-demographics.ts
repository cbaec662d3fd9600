import type { RefugeeGroup } from '../rooms/refugees.ts';
import { BadCell, type Cells, countIn, wordIn } from './unhcr-cells.ts';
import { tableSource } from './unhcr-source.ts';

const types: Readonly<Record<string, RefugeeGroup>> = {
  REF: 'REFUGEE',
  ASY: 'ASYLUM_SEEKER',
  RET: 'RETURNED_REFUGEE',
  IDP: 'IDP',
  RDP: 'RETURNED_IDP',
  STA: 'STATELESS',
  OOC: 'OTHER_OF_CONCERN',
  OIP: 'OTHER_IN_NEED_OF_PROTECTION',
  HST: 'HOST_COMMUNITY',
};

const settlements = { U: 'URBAN', R: 'RURAL', V: 'VARIOUS' } as const;
const accommodations = {
  I: 'INDIVIDUAL',
  P: 'PLANNED_CAMP',
  S: 'SELF_SETTLED_CAMP',
  C: 'COLLECTIVE_CENTRE',
  R: 'RECEPTION_CAMP',
  U: 'UNKNOWN',
} as const;

const bands = ['0_4', '5_11', '12_17', '18_59', '60', 'other'] as const;

/** The bands of one sex, which must make up its printed total. */
const bandsOf = (cells: Cells, sex: 'f' | 'm'): number[] => {
  const parts = bands.map((band) => countIn(cells, `${sex}_${band}`) ?? 0);
  const total = countIn(cells, `${sex}_total`) ?? 0;
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum !== total) throw new BadCell(`${sex}_total`, String(total), `is not the sum of its age bands, ${sum}`);
  return parts;
};

/** People under protection by location, sex and age. */
export const unhcrDemographics = tableSource({
  code: 'unhcr-demographics',
  table: 'demographics',
  title: 'UNHCR Refugee Population Statistics: demographics',
  description:
    'People under protection by country of origin, country of asylum, location in the provider’s own words, urban or rural, ' +
    'accommodation, sex and age. Rows with a total and zeros in all bands have no split: the zeros are no figures. Small ' +
    'numbers are rounded by UNHCR for confidentiality.',
  processing: 'Zeros in all bands beside a total above zero were read as a split that is not reported.',
  entries: function* (frame, cells) {
    const total = countIn(cells, 'total');
    if (total === null) throw new BadCell('total', '', 'the row has no total');
    const parts = [...bandsOf(cells, 'f'), ...bandsOf(cells, 'm')];
    const sum = parts.reduce((all, part) => all + part, 0);
    const split = sum === total ? 'COMPLETE' : sum === 0 ? 'NOT_REPORTED' : 'PARTIAL';
    yield {
      type: 'refugeeDemographic',
      row: {
        ...frame,
        populationGroup: wordIn(cells, 'pop_type', types),
        location: (cells.location ?? '').trim(),
        settlement: wordIn(cells, 'loc_type', settlements),
        accommodation: wordIn(cells, 'acc_type', accommodations),
        total,
        split,
        bands: split === 'NOT_REPORTED' ? [] : parts,
      },
    };
  },
});
