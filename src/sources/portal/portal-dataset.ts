import type { DatasetDescriptor } from '../source.ts';

/** One dataset for the list that comes with the product and for those that replace it. */
export const portalDataset: DatasetDescriptor = {
  code: 'portal',
  domain: 'REFERENCE',
  title: {
    en: ['Portal: themes, regional sections and topical collections', 'UNVERIFIED'],
    fr: ['Portail : thèmes, sections régionales et collections thématiques', 'UNVERIFIED'],
    es: ['Portal: temas, secciones regionales y colecciones temáticas', 'UNVERIFIED'],
    de: ['Portal: Themen, Regionalseiten und thematische Sammlungen', 'UNVERIFIED'],
  },
  description: {
    en: [
      'How a portal arranges its indicators and datasets. A default list comes with the product; a portal’s own list replaces it when it is loaded.',
      'UNVERIFIED',
    ],
  },
  provider: { code: 'TRIBUTARY', name: { en: ['Tributary project', 'SOURCE'] } },
  licence: {
    code: 'Apache-2.0',
    name: 'Apache License 2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    redistribution: 'ALLOWED',
  },
  creditLine: 'Tributary project, or the portal whose list is loaded',
  tier: 'OPEN',
};

/** Lists may shrink as their owner likes: a portal decides what it shows. */
export const portalGates = { minRows: 0, minAreas: 0, maxRejects: 0 } as const;
