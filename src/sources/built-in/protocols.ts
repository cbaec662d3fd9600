/** The day on which the lines were last compared with the documents. */
export const protocolsOf = '2026-11-25';

/** A transcription of the Information Sharing Protocols that OCHA and its partners agreed on, country by country. */
const transcription =
  'https://github.com/OCHA-DAP/hdx-sdd-pipeline/blob/1044d9061d8f4acd6506fdd00c12282ea424f5a4/data/isps.json';

export type ProtocolLine = {
  readonly country: string;
  readonly class: string;
  readonly grain: string;
  readonly level: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly disputed: boolean;
};

/**
 * What published protocols say, in our words: `class | from which grain on | tier | what the document says`. Low, moderate, high
 * and severe are OPEN, PARTNER, RESTRICTED and PROTECTED. A line that begins with `!` is one of several by which a document puts the
 * same information at different levels: the higher one holds. Levels of households stand at ADMIN4 where results are aggregated, raw
 * answers at SITE. What a document says of other information than there is here is left out.
 */
const documents: readonly (readonly [country: string, name: string, lines: string])[] = [
  [
    'AFG',
    'Afghanistan',
    `
ACCESS_RESTRICTION | ADMIN1 | PROTECTED | anything on local authorisations and on access below the country is severe
SURVEY_RESULT | ADMIN2 | PARTNER | results of surveys and needs assessments by district are moderate
SURVEY_RESULT | ADMIN3 | RESTRICTED | results by community are high
SURVEY_RESULT | SITE | PROTECTED | raw answers of people or households are severe`,
  ],
  [
    'IRQ',
    'Iraq',
    `
ACCESS_RESTRICTION | ADMIN2 | OPEN | restrictions of access by district are low
SURVEY_RESULT | ADMIN2 | PARTNER | results of surveys by district are moderate
SURVEY_RESULT | ADMIN4 | RESTRICTED | results by household, broken down further, are high
SURVEY_RESULT | SITE | PROTECTED | raw answers are severe`,
  ],
  [
    'MOZ',
    'Mozambique',
    `
ACCESS_RESTRICTION | SITE | PROTECTED | data on access that are not aggregated are severe
IDP_SITE_LOCATION | COORDINATE | RESTRICTED | coordinates of sites are high
SECURITY_INCIDENT | SITE | PROTECTED | data on security that are not aggregated are severe
! SURVEY_RESULT | ADMIN2 | PARTNER | results on delicate topics by district are moderate
! SURVEY_RESULT | ADMIN2 | RESTRICTED | reports on vulnerabilities by district are high
SURVEY_RESULT | SITE | PROTECTED | raw answers are severe`,
  ],
  [
    'PSE',
    'Occupied Palestinian Territory',
    `
IDP_FIGURE | ADMIN2 | OPEN | tracking of displaced people by governorate is low
IDP_FIGURE | ADMIN3 | PARTNER | tracking of displaced people by settlement or below is moderate
IDP_SITE_LOCATION | COORDINATE | RESTRICTED | collective sites and shelters with their positions are high
! SECURITY_INCIDENT | ADMIN2 | OPEN | incidents aggregated to governorates stand under low
! SECURITY_INCIDENT | ADMIN2 | PARTNER | incidents aggregated to governorates stand under moderate as well
SURVEY_RESULT | ADMIN2 | OPEN | surveys and needs assessments by governorate are low
! SURVEY_RESULT | ADMIN3 | PARTNER | needs assessments by settlement or below stand under moderate
! SURVEY_RESULT | ADMIN3 | RESTRICTED | needs assessments by settlement or below stand under high as well
SURVEY_RESULT | SITE | PROTECTED | raw answers of people or households are severe`,
  ],
  [
    'SOM',
    'Somalia (2024)',
    `
ACCESS_RESTRICTION | ADMIN2 | PARTNER | restrictions of access by district are moderate
ACCESS_RESTRICTION | SITE | PROTECTED | records of single access incidents are severe
SECURITY_INCIDENT | SITE | PROTECTED | records of single security incidents are severe
SURVEY_RESULT | ADMIN3 | RESTRICTED | results of surveys by settlement are high
SURVEY_RESULT | SITE | PROTECTED | answers that can be led back to people are severe`,
  ],
  [
    'SSD',
    'South Sudan',
    `
! SURVEY_RESULT | ADMIN2 | PARTNER | the inter-sector assessment by county is moderate
! SURVEY_RESULT | ADMIN2 | RESTRICTED | the food security monitoring by county stands under high
! SURVEY_RESULT | ADMIN2 | PROTECTED | the food security monitoring by county stands under severe as well
SURVEY_RESULT | SITE | PROTECTED | answers of households are severe, without names as well`,
  ],
  [
    'SDN',
    'Sudan (2024)',
    `
ACCESS_RESTRICTION | ADMIN2 | PROTECTED | restrictions of access by locality are severe
SURVEY_RESULT | ADMIN2 | PARTNER | results of surveys by locality are moderate
SURVEY_RESULT | ADMIN4 | RESTRICTED | results by household, broken down further, are high
SURVEY_RESULT | SITE | PROTECTED | raw answers are severe`,
  ],
  [
    'SYR',
    'Syria',
    `
! ACCESS_RESTRICTION | ADMIN3 | OPEN | how severely access is restricted by sub-district is low
! ACCESS_RESTRICTION | ADMIN3 | PROTECTED | what the framework that monitors access collects is severe
IDP_FIGURE | ADMIN4 | PARTNER | figures on population and displaced people by community are moderate
SURVEY_RESULT | ADMIN4 | PARTNER | data sets of the inter-sector assessment are moderate`,
  ],
  [
    'UKR',
    'Ukraine',
    `
ACCESS_RESTRICTION | ADMIN2 | OPEN | restrictions of access by raion are low
ACCESS_RESTRICTION | ADMIN3 | PARTNER | restrictions of access by hromada or below are moderate
IDP_SITE_LOCATION | SITE | PARTNER | collective sites with their names are moderate
IDP_SITE_LOCATION | COORDINATE | RESTRICTED | collective sites with their positions are high
SECURITY_INCIDENT | ADMIN1 | OPEN | incidents aggregated to oblasts are low
SECURITY_INCIDENT | ADMIN2 | PARTNER | incidents aggregated to raions are moderate
SURVEY_RESULT | ADMIN1 | OPEN | surveys and needs assessments by oblast are low
SURVEY_RESULT | ADMIN2 | PARTNER | surveys and needs assessments by raion are moderate
SURVEY_RESULT | ADMIN3 | RESTRICTED | surveys and needs assessments by hromada or below are high
SURVEY_RESULT | SITE | PROTECTED | raw answers of people or households are severe`,
  ],
  [
    'YEM',
    'Yemen',
    `
ACCESS_RESTRICTION | ADMIN2 | OPEN | restrictions of access by district are low
SURVEY_RESULT | ADMIN2 | PARTNER | results of surveys by district, freed of what identifies people, are moderate
SURVEY_RESULT | ADMIN4 | RESTRICTED | results by household, freed of what identifies people, are high
SURVEY_RESULT | SITE | PROTECTED | raw answers are severe`,
  ],
];

/** Countries of the sample, so that the effect can be seen where nothing else is loaded. */
const invented: readonly (readonly [country: string, name: string, lines: string])[] = [
  [
    'XSB',
    'Willowmark (invented)',
    `
IDP_FIGURE | ADMIN3 | RESTRICTED | figures by ward are high
IDP_SITE_LOCATION | COORDINATE | PROTECTED | positions of sites are severe`,
  ],
  ['XSC', 'Cloudmere (invented)', '\nSECURITY_INCIDENT | COORDINATE | RESTRICTED | positions of incidents are high'],
];

const linesOf = (
  [country, name, lines]: readonly [string, string, string],
  sourceUrl: string | null,
  issuer: string,
): ProtocolLine[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const disputed = line.startsWith('!');
      const [kind = '', grain = '', level = '', said = ''] = line.replace(/^! /, '').split(' | ');
      return {
        ...{ country, class: kind, grain, level, sourceUrl, disputed },
        source: `Information Sharing Protocol of ${name}${issuer}: ${said}.`,
      };
    });

/** The lines that come with the product. */
export const protocolLines: readonly ProtocolLine[] = [
  ...documents.flatMap((document) => linesOf(document, transcription, ', OCHA')),
  ...invented.flatMap((document) => linesOf(document, null, '')),
];
