import type { SpecialArea } from './special-areas.ts';

/** An area that several sides claim, with their ISO codes in alphabetical order. */
export type DisputedArea = Omit<SpecialArea, 'kind'> & { readonly claimants: readonly string[] };

/** Areas without a settled status that sources speak of on their own. Neutral names; no side's claim is judged here. */
export const disputedAreas: readonly DisputedArea[] = [
  {
    code: 'AB9',
    claimants: ['SDN', 'SSD'],
    ours: ['Zone d’Abyei', 'Zona de Abyei', 'Gebiet Abyei'],
    codes: [
      { scheme: 'IOM', code: 'AB9' },
      { scheme: 'IDMC', code: 'AB9' },
    ],
  },
  {
    code: 'AKSAI_CHIN',
    claimants: ['CHN', 'IND'],
    english: 'Aksai Chin',
    ours: ['Aksai Chin', 'Aksai Chin', 'Aksai Chin'],
    codes: [],
  },
  {
    code: 'HALAIB_TRIANGLE',
    claimants: ['EGY', 'SDN'],
    english: 'Hala’ib Triangle',
    ours: ['Triangle de Hala’ib', 'Triángulo de Hala’ib', 'Hala’ib-Dreieck'],
    codes: [],
  },
  {
    code: 'ILEMI_TRIANGLE',
    claimants: ['ETH', 'KEN', 'SSD'],
    english: 'Ilemi Triangle',
    ours: ['Triangle d’Ilemi', 'Triángulo de Ilemi', 'Ilemi-Dreieck'],
    codes: [],
  },
  {
    code: 'JAMMU_KASHMIR',
    claimants: ['IND', 'PAK'],
    english: 'Jammu and Kashmir',
    ours: ['Jammu-et-Cachemire', 'Jammu y Cachemira', 'Jammu und Kaschmir'],
    codes: [],
  },
  // COBAP lists its policies apart; its SOL is not UNHCR's, which is Solomon Islands.
  {
    code: 'SOMALILAND',
    claimants: ['SOM'],
    english: 'Somaliland',
    ours: ['Somaliland', 'Somalilandia', 'Somaliland'],
    codes: [{ scheme: 'COBAP', code: 'SOL' }],
  },
];

/** Claims on areas that the M49 list holds. */
export const claimsOnListed: readonly (readonly [area: string, claimants: readonly string[]])[] = [
  ['FLK', ['ARG', 'GBR']],
];
