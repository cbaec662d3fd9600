/**
 * Names of countries and territories as the policy list and the pages it copies from write them: official ones, short ones,
 * misspellings and texts whose encoding was damaged on the way. A slash parts the entries: our code
 * and the names.
 */
const lines = `ABW Aruba / AFG Afghanistan / AGO Angola / AIA Anguilla / ALA Åland Islands | Aland Islands | ˚Aland Islands
ALB Albania / AND Andorra / ARE United Arab Emirates | UAE / ARG Argentina | Argentine / ARM Armenia / ASM American Samoa
ATA Antarctica / ATF French Southern Territories / ATG Antigua and Barbuda / AUS Australia / AUT Austria / AZE Azerbaijan
BDI Burundi / BEL Belgium / BEN Benin / BES Bonaire, Sint Eustatius and Saba | Bonaire, St. Eustatius and Saba
BFA Burkina Faso / BGD Bangladesh | Bangledesh / BGR Bulgaria / BHR Bahrain | Nahrain / BHS Bahamas
BIH Bosnia and Herzegovina | Bosnia Herzegovina | Bosnia and Herzigovina | Bosnia-Herzegovina
BLM Saint Barthélemy | Saint Barth ÃÅelemy | Saint BarthÃ©lemy / BLR Belarus / BLZ Belize / BMU Bermuda
BOL Bolivia, Plurinational State of | Bolivia / BRA Brazil / BRB Barbados / BRN Brunei Darussalam | Brunei / BTN Bhutan
BVT Bouvet Island / BWA Botswana / CAF Central African Republic / CAN Canada | Canda
CCK Cocos (Keeling) Islands | Cocos (Keeling Islands) / CHE Switzerland | Swiss / CHL Chile
CHN China | China (People's Rep.) | People's Republic of China | Mainland China
CIV Côte d'Ivoire | Cote D'Ivoire (Ivory Coast) | Cote d'lvoire | CÀÜote d‚ÄôIvoire | CÃ´te dâ€™Ivoire / CMR Cameroon
COD Congo, The Democratic Republic of the | Democratic Republic of Congo | Democratic Republic of the Congo | Zaire
COG Congo | Republic of Congo | Republic of the Congo | Congo, Republic of / COK Cook Islands / COL Colombia | Columbia
COM Comoros / CPV Cabo Verde | Cape Verde / CRI Costa Rica / CUB Cuba / CUW Curaçao | Cura Ãßcao | CuraÃ§ao | Curação
CXR Christmas Island / CYM Cayman Islands / CYP Cyprus | Republic of Cyprus
CZE Czechia | Czech Republic | Czech Republic (Czechia) | Czenchia / DEU Germany / DJI Djibouti / DMA Dominica
DNK Denmark / DOM Dominican Republic / DZA Algeria / ECU Ecuador / EGY Egypt / ERI Eritrea
ESH Sahrawi Arab Democratic Republic | Western Sahara | Sahrawi Arab Democratic Republic (Western Sahara) / ESP Spain
EST Estonia / ETH Ethiopia / FIN Finland / FJI Fiji
FLK Falkland Islands (Malvinas) | Falkland Islands (Islas Malvinas) | Falkland Islands | Falklands / FRA France
FRO Faroe Islands / FSM Micronesia, Federated States of | Micronesia / GAB Gabon
GBR United Kingdom | UK | Great Britain | United Kindgdom | United Kingdom (Britain, UK) | United Kingdom and Northern Ireland | Great Britain and Northern Ireland
GEO Georgia / GGY Guernsey / GHA Ghana / GIB Gibraltar / GIN Guinea / GLP Guadeloupe / GMB Gambia / GNB Guinea-Bissau
GNQ Equatorial Guinea / GRC Greece / GRD Grenada / GRL Greenland / GTM Guatemala | Guatamala
GUF French Guiana | French Guyana / GUM Guam / GUY Guyana / HKG Hong Kong
HMD Heard Island and McDonald Islands | Heard and McDonald Islands / HND Honduras / HRV Croatia | Croatia (Hrvatska)
HTI Haiti / HUN Hungary / IDN Indonesia / IMN Isle of Man / IND India | IIndia / IOT British Indian Ocean Territory
IRL Ireland | Ireland (Rep.) / IRN Iran, Islamic Republic of | Iran / IRQ Iraq / ISL Iceland / ISR Israel / ITA Italy
JAM Jamaica / JEY Jersey / JOR Jordan / JPN Japan / KAZ Kazakhstan / KEN Kenya / KGZ Kyrgyzstan / KHM Cambodia
KIR Kiribati / KNA Saint Kitts and Nevis | Saint Christopher and Nevis | St. Kitts and Nevis
KOR Korea, Republic of | South Korea | Republic of Korea | Korea (Rep.) | Korea (South) | South Kora / KWT Kuwait
LAO Lao People's Democratic Republic | Laos | Lao People‚Äôs Democratic Republic | Lao Peopleâ€™s Democratic Republic
LBN Lebanon / LBR Liberia / LBY Libya / LCA Saint Lucia / LIE Liechtenstein / LKA Sri Lanka / LSO Lesotho / LTU Lithuania
LUX Luxembourg / LVA Latvia / MAC Macao | Macau / MAF Saint Martin (French part) / MAR Morocco / MCO Monaco
MDA Moldova, Republic of | Moldova | Republic of Moldova / MDG Madagascar / MDV Maldives / MEX Mexico
MHL Marshall Islands
MKD North Macedonia | Macedonia | Northern Macedonia | North Macedonia (Rep.) | Republic of Northern Macedonia / MLI Mali
MLT Malta / MMR Myanmar / MNE Montenegro / MNG Mongolia / MNP Northern Mariana Islands / MOZ Mozambique | Mosambik
MRT Mauritania / MSR Montserrat / MTQ Martinique / MUS Mauritius / MWI Malawi / MYS Malaysia / MYT Mayotte / NAM Namibia
NCL New Caledonia / NER Niger / NFK Norfolk Island / NGA Nigeria / NIC Nicaragua / NIU Niue / NLD Netherlands
NOR Norway / NPL Nepal / NRU Nauru / NZL New Zealand / OMN Oman / PAK Pakistan / PAN Panama | State of Panama
PCN Pitcairn / PER Peru / PHL Philippines / PLW Palau / PNG Papua New Guinea | xfPapua New Guinea / POL Poland
PRI Puerto Rico / PRK Korea, Democratic People's Republic of | North Korea | Korea (North) / PRT Portugal / PRY Paraguay
PSE Palestine, State of | Palestine | Palestinian Territory / PYF French Polynesia / QAT Qatar
REU Réunion | Reunion Island | R ÃÅeunion | R√©union / ROU Romania / RUS Russian Federation | Russia | Russian Fed.
RWA Rwanda / SAU Saudi Arabia / SDN Sudan / SEN Senegal / SGP Singapore | Signapore
SGS South Georgia and the South Sandwich Islands | S. Georgia and S. Sandwich Isls.
SHN Saint Helena, Ascension and Tristan da Cunha | Saint Helena | St. Helena
SJM Svalbard and Jan Mayen | Svalbard and Jan Mayen Islands / SLB Solomon Islands / SLE Sierra Leone / SLV El Salvador
SMR San Marino / SOL Somaliland / SOM Somalia
SPM Saint Pierre and Miquelon | Saint-Pierre-et-Miquelon | St. Pierre and Miquelon / SRB Serbia / SSD South Sudan
STP Sao Tome and Principe | San Tome and Principe / SUR Suriname | Surinam / SVK Slovakia | Slovak Republic
SVN Slovenia / SWE Sweden | Swedan / SWZ Eswatini | Swaziland | Swatini
SXM Sint Maarten (Dutch part) | Sint Maarten | St. Maarten / SYC Seychelles / SYR Syrian Arab Republic | Syria
TCA Turks and Caicos Islands | Turks and Caicos Isl. / TCD Chad / TGO Togo / THA Thailand / TJK Tajikistan / TKL Tokelau
TKM Turkmenistan / TLS Timor-Leste | Timor-Leste (East Timor) | East Timor / TON Tonga / TTO Trinidad and Tobago
TUN Tunisia / TUR Turkey / TUV Tuvalu / TWN Taiwan, Province of China | Taiwan
TZA Tanzania, United Republic of | Tanzania | United Republic of Tanzania / UGA Uganda / UKR Ukraine
UMI United States Minor Outlying Islands | US Minor Outlying Islands / URY Uruguay
USA United States | USA | U.S. | United States of America | United States of America (USA) / UZB Uzbekistan
VAT Holy See (Vatican City State) | Vatican | Vatican City | Vactican City | Holy See | Vatican City (Holy See) | Vatican City State (Holy See)
VCT Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent & the Grenadines | Saint Vincent
VEN Venezuela, Bolivarian Republic of | Venezuela
VGB Virgin Islands, British | British Virgin Islands | Virgin Islands (British) | Virgin Isl. (British)
VIR Virgin Islands, U.S. | Virgin Islands (US) | United States Virgin Islands / VNM Viet Nam / VUT Vanuatu
WLF Wallis and Futuna | Wallis and Futuna Islands / WSM Samoa / XKX Republic of Kosovo | Kosovo | Kosovo (Rep.)
YEM Yemen / ZAF South Africa / ZMB Zambia / ZWE Zimbabwe
`;

/** Groups. One whose members no reference on file gives stays unresolved when it is loaded. */
const groupLines = `
EU EU | EU countries | EU citizens | European Union
SCHENGEN Schengen | Schengen countries
EFTA EFTA
`;

/** Parts of countries that stand alone in a list. They are never taken for the country. */
const partLines = `
AUS Western Australia
BES Bonaire | Saba | St. Eustatius | Sint Eustatius
CHN Chinese passports issued in Hubei Province or Zhejiang Province | Chinese passports issued in Hubei Province or Zhejiang Provinc | Hubei Province of the People’s Republic of China
ESP Catalonia
FRA Metropolitan France
GBR England | London
IDN East Nusa Tenggara
KOR the city of Daegu and the North Gyeongsang Province of South Korea
USA Arizona | California | Colorado | Massachusetts | Michigan | New Mexico | Ohio | Oregon | Rhode Island | Washington | Wyoming
`;

/**
 * Only letters, without accents and case: what line breaks, hyphens of a broken line and kinds of apostrophes change. Two
 * names are the same where these are the same, never where one holds the other.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]|\p{Lm}/gu, '');

const table = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const line of text.trim().split(/\n| \/ /)) {
    const space = line.indexOf(' ');
    const code = line.slice(0, space);
    for (const name of line.slice(space + 1).split(' | ')) {
      const key = lettersOf(name);
      const other = found.get(key);
      if (other !== undefined && other !== code) throw new Error(`${name} stands for ${other} and for ${code}`);
      found.set(key, code);
    }
  }
  return found;
};

export const countryNames = table(lines);
export const groupNames = table(groupLines);
export const partNames = table(partLines);
