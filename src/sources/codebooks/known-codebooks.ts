import { dtmCredit, dtmTerms, unstatedLicence } from '../dtm/dtm-terms.ts';
import type { CodebookInput, DatasetDescriptor } from '../source.ts';

type Licence = DatasetDescriptor['licence'];

/** What a codebook does not say of itself: known by how many variables it has and by some of their names. */
export type KnownCodebook = Omit<CodebookInput, 'title'> & {
  readonly variables: number;
  readonly has: readonly string[];
  readonly title: string;
  /** The last day of the data that the codebook was given out with, where the day of the codebook itself is not known. */
  readonly releasedOn: string;
  readonly licence: Licence;
  readonly creditLine: string;
  readonly methodology: string;
};

export const knownCodebooks: readonly KnownCodebook[] = [
  {
    code: 'CHAD-SITE-ASSESSMENT-16',
    variables: 184,
    has: ['date_evaluation', 'e13_femmes_secu', 'K1_besoins', 'k1_nombre_info_cles'],
    title: 'Site and village assessment, Lac province, Chad: round 16',
    assessmentType: 'SITE_ASSESSMENT',
    area: { scheme: 'ISO3', code: 'TCD' },
    round: 16,
    releasedOn: '2021-09-16',
    licence: dtmTerms,
    creditLine: dtmCredit,
    methodology: 'Key informants, by site and village.',
  },
  {
    code: 'LIBYA-BASELINE-39',
    variables: 87,
    has: ['Are there UXOs in Baladiya?', 'IDP Individuals in Muhalla'],
    title: 'Baseline assessment, Libya: round 39',
    assessmentType: 'BASELINE_ASSESSMENT',
    area: { scheme: 'ISO3', code: 'LBY' },
    round: 39,
    releasedOn: '2021-11-30',
    licence: dtmTerms,
    creditLine: dtmCredit,
    methodology: 'Key informants, by area (baladiya) and by location (muhalla).',
  },
  {
    code: 'MALAWI-LOCATION-SURVEY-2024',
    variables: 74,
    has: ['m0310_loc_num_idp_ind', 'm0445_loc_site_id_ssid', 'm2990_loc_depart_internal'],
    title: 'Location survey on drought-related displacement, Malawi, November and December 2024',
    assessmentType: 'OTHER',
    area: { scheme: 'ISO3', code: 'MWI' },
    round: null,
    releasedOn: '2024-12-15',
    licence: unstatedLicence,
    creditLine: dtmCredit,
    methodology: 'Key informants and focus groups of villages; names of columns only.',
  },
  {
    code: 'FLOW-MONITORING-SURVEY-WCA-2019',
    variables: 45,
    has: ['fmp_point', 'forcibly_displaced', 'three_difficulties'],
    title: 'Flow monitoring survey, West and Central Africa, 2019',
    assessmentType: 'SURVEY',
    area: null,
    round: null,
    // The year in which the paper that describes the variables came out.
    releasedOn: '2024-12-31',
    licence: unstatedLicence,
    creditLine: `${dtmCredit}; variables as described by Martinez Flores, Milusheva, Reichert and Reitmann (2024)`,
    methodology: 'Interviews of travellers at flow monitoring points.',
  },
];
