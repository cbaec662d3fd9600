import type { Place } from '../source.ts';

/**
 * Economies as the World Bank words them, with its codes, older wordings included. The workbooks have names only: each is found whole or
 * not at all, because "Sudan" is inside "South Sudan" and two countries are called Congo.
 */
const economies = `
  ABW=Aruba | AFG=Afghanistan | AGO=Angola | ALB=Albania | AND=Andorra | ARE=United Arab Emirates | ARG=Argentina
  ARM=Armenia | ASM=American Samoa | ATG=Antigua and Barbuda | AUS=Australia | AUT=Austria | AZE=Azerbaijan
  BDI=Burundi | BEL=Belgium | BEN=Benin | BFA=Burkina Faso | BGD=Bangladesh | BGR=Bulgaria | BHR=Bahrain
  BHS=Bahamas, The | BIH=Bosnia and Herzegovina | BLR=Belarus | BLZ=Belize | BMU=Bermuda | BOL=Bolivia | BRA=Brazil
  BRB=Barbados | BRN=Brunei Darussalam | BTN=Bhutan | BWA=Botswana | CAF=Central African Republic | CAN=Canada
  CHE=Switzerland | CHI=Channel Islands | CHL=Chile | CHN=China | CIV=Cote d'Ivoire | CIV=Côte d'Ivoire
  CMR=Cameroon | COD=Congo, Dem. Rep. | COG=Congo, Rep. | COL=Colombia | COM=Comoros | CPV=Cabo Verde
  CRI=Costa Rica | CUB=Cuba | CUW=Curacao | CUW=Curaçao | CYM=Cayman Islands | CYP=Cyprus | CZE=Czech Republic
  CZE=Czechia | DEU=Germany | DJI=Djibouti | DMA=Dominica | DNK=Denmark | DOM=Dominican Republic | DZA=Algeria
  ECU=Ecuador | EGY=Egypt, Arab Rep. | ERI=Eritrea | ESP=Spain | EST=Estonia | ETH=Ethiopia | FIN=Finland | FJI=Fiji
  FRA=France | FRO=Faeroe Islands | FRO=Faroe Islands | FSM=Micronesia, Fed. Sts. | GAB=Gabon | GBR=United Kingdom
  GEO=Georgia | GHA=Ghana | GIB=Gibraltar | GIN=Guinea | GMB=Gambia, The | GNB=Guinea-Bissau | GNQ=Equatorial Guinea
  GRC=Greece | GRD=Grenada | GRL=Greenland | GTM=Guatemala | GUM=Guam | GUY=Guyana | HKG=Hong Kong SAR, China
  HND=Honduras | HRV=Croatia | HTI=Haiti | HUN=Hungary | IDN=Indonesia | IMN=Isle of Man | IND=India | IRL=Ireland
  IRN=Iran, Islamic Rep. | IRQ=Iraq | ISL=Iceland | ISR=Israel | ITA=Italy | JAM=Jamaica | JOR=Jordan | JPN=Japan
  KAZ=Kazakhstan | KEN=Kenya | KGZ=Kyrgyz Republic | KHM=Cambodia | KIR=Kiribati | KNA=St. Kitts and Nevis
  KOR=Korea, Rep. | KWT=Kuwait | LAO=Lao PDR | LBN=Lebanon | LBR=Liberia | LBY=Libya | LCA=St. Lucia
  LIE=Liechtenstein | LKA=Sri Lanka | LSO=Lesotho | LTU=Lithuania | LUX=Luxembourg | LVA=Latvia
  MAC=Macao SAR, China | MAF=St. Martin (French part) | MAR=Morocco | MCO=Monaco | MDA=Moldova | MDG=Madagascar
  MDV=Maldives | MEX=Mexico | MHL=Marshall Islands | MKD=Macedonia, FYR | MKD=North Macedonia | MLI=Mali | MLT=Malta
  MMR=Myanmar | MNE=Montenegro | MNG=Mongolia | MNP=Northern Mariana Islands | MOZ=Mozambique | MRT=Mauritania
  MUS=Mauritius | MWI=Malawi | MYS=Malaysia | NAM=Namibia | NCL=New Caledonia | NER=Niger | NGA=Nigeria
  NIC=Nicaragua | NLD=Netherlands | NOR=Norway | NPL=Nepal | NRU=Nauru | NZL=New Zealand | OMN=Oman | PAK=Pakistan
  PAN=Panama | PER=Peru | PHL=Philippines | PLW=Palau | PNG=Papua New Guinea | POL=Poland | PRI=Puerto Rico
  PRK=Korea, Dem. People's Rep. | PRK=Korea, Dem. Rep. | PRT=Portugal | PRY=Paraguay | PSE=West Bank and Gaza
  PYF=French Polynesia | QAT=Qatar | ROU=Romania | RUS=Russian Federation | RWA=Rwanda | SAU=Saudi Arabia
  SDN=Sudan | SEN=Senegal | SGP=Singapore | SLB=Solomon Islands | SLE=Sierra Leone | SLV=El Salvador
  SMR=San Marino | SOM=Somalia | SRB=Serbia | SSD=South Sudan | STP=Sao Tome and Principe
  STP=São Tomé and Principe | SUR=Suriname | SVK=Slovak Republic | SVN=Slovenia | SWE=Sweden | SWZ=Eswatini
  SWZ=Swaziland | SXM=Sint Maarten (Dutch part) | SYC=Seychelles | SYR=Syrian Arab Republic
  TCA=Turks and Caicos Islands | TCD=Chad | TGO=Togo | THA=Thailand | TJK=Tajikistan | TKM=Turkmenistan
  TLS=Timor-Leste | TON=Tonga | TTO=Trinidad and Tobago | TUN=Tunisia | TUR=Turkey | TUR=Türkiye
  TUR=Türkiye, Rep. of | TUV=Tuvalu | TWN=Taiwan, China | TZA=Tanzania | UGA=Uganda | UKR=Ukraine | URY=Uruguay
  USA=United States | UZB=Uzbekistan | VCT=St. Vincent and the Grenadines | VEN=Venezuela, RB
  VGB=British Virgin Islands | VIR=Virgin Islands (U.S.) | VNM=Viet Nam | VNM=Vietnam | VUT=Vanuatu | WSM=Samoa
  XKX=Kosovo | YEM=Yemen, Rep. | ZAF=South Africa | ZMB=Zambia | ZWE=Zimbabwe
`;

/** Rows and columns that are sums. */
const aggregates: Readonly<Record<string, string>> = {
  WORLD: 'WLD',
  World: 'WLD',
  'Low-and Middle-Income Countries': 'LMY',
  'Low- and Middle-Income Countries': 'LMY',
};

/** The rest of the world in the matrix of migrants: members, but no places on a map. */
export const residuals: Readonly<Record<string, string>> = {
  'Other North': 'KNOMAD-OTHER-NORTH',
  'Other South': 'KNOMAD-OTHER-SOUTH',
};

/** Names with a remark behind them, as they were printed. */
const remarks: Readonly<Record<string, readonly [name: string, remark: string]>> = {
  'Iran, Islamic Rep. (Brief 36 data)': ['Iran, Islamic Rep.', 'Brief 36 data'],
  'Israel (using CB data)': ['Israel', 'using CB data'],
  'Portugal (revising old numbers with BOP estimates)': ['Portugal', 'revising old numbers with BOP estimates'],
  'Spain (adjsuting for BOP ratio estimates)': ['Spain', 'adjusting for BOP ratio estimates'],
  'Zimbabwe (using CB data for 2021 & 2022)': ['Zimbabwe', 'using CB data for 2021 & 2022'],
};

const codes: ReadonlyMap<string, string> = new Map([
  ...economies
    .trim()
    .split(/\n|\s\|\s/)
    .map((pair): [string, string] => [pair.trim().slice(4), pair.trim().slice(0, 3)]),
  ...Object.entries(aggregates),
]);

/** A name of the workbooks as a place, with the remark that was printed behind it; null for a name that is not known whole. */
export const placeByName = (printed: string): { readonly place: Place; readonly remark?: string } | null => {
  const squeezed = printed.replace(/\s+/g, ' ').trim();
  const [name, remark] = remarks[squeezed] ?? [squeezed];
  const residual = residuals[name];
  if (residual !== undefined) return { place: { scheme: 'CODE', code: residual } };
  const code = codes.get(name);
  if (code === undefined) return null;
  return { place: { scheme: 'WB', code }, ...(remark === undefined ? {} : { remark }) };
};

/** Is this a sum of others? */
export const isAggregate = ({ scheme, code }: Place): boolean =>
  scheme === 'WB' && Object.values(aggregates).includes(code);
