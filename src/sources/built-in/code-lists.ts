import { createHash } from 'node:crypto';
import type { CodeListInput, Source } from '../source.ts';
import { accessLists } from './code-lists-access.ts';
import { assessmentLists } from './code-lists-assessments.ts';
import { asylumLists } from './code-lists-asylum.ts';
import { borderLists } from './code-lists-borders.ts';
import { commonLists } from './code-lists-common.ts';
import { displacementLists } from './code-lists-displacement.ts';
import { flowLists } from './code-lists-flows.ts';
import { indicatorLists } from './code-lists-indicators.ts';
import { mobilityLists } from './code-lists-mobility.ts';
import { surveyLists } from './code-lists-surveys.ts';
import { visaLists } from './code-lists-visas.ts';

/** All code lists, in the order in which they are shown. */
export const codeLists: readonly CodeListInput[] = [
  ...commonLists,
  ...indicatorLists,
  ...displacementLists,
  ...asylumLists,
  ...flowLists,
  ...mobilityLists,
  ...visaLists,
  ...accessLists,
  ...borderLists,
  ...assessmentLists,
  ...surveyLists,
];

/** Labels of the codes that the contract uses. They come with the product: another text makes another release. */
export const codeListsSource: Source = {
  code: 'code-lists',
  dataset: {
    code: 'code-lists',
    domain: 'REFERENCE',
    title: {
      en: ['Code lists', 'UNVERIFIED'],
      fr: ['Listes de codes', 'UNVERIFIED'],
      es: ['Listas de códigos', 'UNVERIFIED'],
      de: ['Codelisten', 'UNVERIFIED'],
    },
    description: {
      en: [
        'Labels in four languages of the codes that this server uses, with the SDMX codes where there are such. Written for this project and not checked against official wordings.',
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
    creditLine: 'Tributary code lists',
    tier: 'OPEN',
  },
  plan: () => [
    {
      version: createHash('sha256').update(JSON.stringify(codeLists)).digest('hex').slice(0, 12),
      releasedOn: '2026-11-25',
      files: [],
      processing: 'Written for this project.',
    },
  ],
  async *read() {
    for (const [index, row] of codeLists.entries()) yield { type: 'codeList', row: { ...row, position: index + 1 } };
  },
};
