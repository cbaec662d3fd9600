import { sites } from '../cubes/cube-kinds.ts';
import type { Source } from '../source.ts';
import type { Localized } from '../words.ts';

const title: Localized = {
  en: ['DTM South Sudan: displaced people by county, sort of site and status', 'SOURCE'],
  fr: ['DTM Soudan du Sud : personnes déplacées par comté, type de site et statut', 'UNVERIFIED'],
  es: ['DTM Sudán del Sur: desplazados por condado, tipo de sitio y estado', 'UNVERIFIED'],
  de: ['DTM Südsudan: Vertriebene nach County, Art des Ortes und Zustand', 'UNVERIFIED'],
};

/**
 * Figures of single locations are for partners: 64 of them stand for fewer than 20 people. Everybody reads how many are where in which
 * sort of place, down to the county, to which the publisher gives out its own figures.
 */
export const dtmSouthSudanTables: NonNullable<Source['tables']> = {
  dataset: {
    code: 'dtm-south-sudan-tables',
    domain: 'DISPLACEMENT',
    title,
    description: {
      en: [
        'Tables over the locations of the baseline assessment: displaced people and households by state, county, sort of site and status, ' +
          'suppressed and rounded before publication. Made here; the publisher’s own figures are in the dataset of the assessment.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://dtm.iom.int',
    },
    licence: { code: 'CC-BY', name: 'Creative Commons Attribution (version not stated)', redistribution: 'ALLOWED' },
    creditLine: 'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM); tables made here',
    tier: 'OPEN',
  },
  cubes: [{ code: 'DTM-SSD-SITES', title, kind: sites, finest: 2 }],
};
