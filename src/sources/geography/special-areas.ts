import type { AreaInput, Localized, Validity } from '../source.ts';

/** An area that is not in the M49 files. */
export type SpecialArea = {
  readonly code: string;
  readonly kind: AreaInput['kind'];
  /** English wording of areas that IOM's list of names lacks; for those in it the list decides. */
  readonly english?: string;
  /** French, Spanish, German wording of ours where no source has one. */
  readonly ours?: readonly [fr: string, es: string, de: string];
  /** Key of the area in the Unicode territory names, for the other languages. */
  readonly cldr?: string;
  readonly codes: AreaInput['codes'];
} & Validity;

const code = (scheme: string, value: string, validity: Validity = {}) => ({ scheme, code: value, ...validity });
const iso3 = (value: string, validity?: Validity) => code('ISO3', value, validity);
const iso2 = (value: string, validity?: Validity) => code('ISO2', value, validity);
const alias = (value: string) => code('CODE_ALIAS', value);
const iom = (value: string) => code('IOM', value);

/** M49 and SDG number of a former area: it goes on meaning that area, but for 891, which two states had after one another. */
const former = (m49: string, ...codes: AreaInput['codes']) => [...codes, code('M49', m49), code('SDG_GEO', m49)];

/**
 * Areas beside today's M49 list that migration data speak of. Designations imply no opinion on any status.
 * ISO2 `CS` is left out: it stood for Czechoslovakia and later for Serbia and Montenegro.
 */
export const specialAreas: readonly SpecialArea[] = [
  // Behaves as a country for data.
  {
    code: 'XKX',
    kind: 'TERRITORY',
    cldr: 'XK',
    codes: [
      alias('XK'),
      code('SDG_GEO', '412'),
      ...['WB', 'IDMC', 'OCHA', 'IOM', 'COBAP'].map((scheme) => code(scheme, 'XKX')),
      code('EUROSTAT', 'XK'),
      code('OXCGRT', 'RKS'),
    ],
  },
  // CHI is the World Bank's code; UNHCR writes CHI for China, so only the scheme tells.
  {
    code: 'XCX',
    kind: 'SPECIAL',
    ours: ['Îles Anglo-Normandes', 'Islas del Canal', 'Kanalinseln'],
    codes: [alias('CHI'), alias('XC'), code('WB', 'CHI'), code('OCHA', 'CHI'), iom('XCX'), ...former('830')],
  },
  {
    code: 'SRK',
    kind: 'SPECIAL',
    english: 'Sark',
    ours: ['Sercq', 'Sark', 'Sark'],
    codes: [code('IDMC', 'SRK'), ...former('680')],
  },
  {
    code: 'OOO',
    kind: 'SPECIAL',
    cldr: 'ZZ',
    codes: [iom('OOO'), code('UNHCR', 'UKN'), code('UNHCR', 'UNK'), code('MRTD', 'XXX'), code('EUROSTAT', 'UNK')],
  },
  {
    code: 'OOS',
    kind: 'SPECIAL',
    ours: [
      'Afrique subsaharienne, pays non identifié',
      'África Subsahariana, país no identificado',
      'Subsahara-Afrika, Land nicht bestimmt',
    ],
    codes: [iom('OOS')],
  },
  {
    code: 'STL',
    kind: 'SPECIAL',
    ours: ['Apatrides', 'Apátridas', 'Staatenlose'],
    codes: [iom('STL'), code('UNHCR', 'STA'), code('MRTD', 'XXA'), code('EUROSTAT', 'STLS')],
  },
  {
    code: 'TIB',
    kind: 'SPECIAL',
    ours: ['Tibet', 'Tíbet', 'Tibet'],
    codes: [iom('TIB'), code('UNHCR', 'TIB')],
  },
  {
    code: 'ANT',
    kind: 'SPECIAL',
    validTo: '2010-10-09',
    ours: ['Antilles néerlandaises', 'Antillas Neerlandesas', 'Niederländische Antillen'],
    codes: former('530', iso3('ANT'), iso2('AN'), code('OCHA', 'ANT'), iom('ANT')),
  },
  {
    code: 'YUG',
    kind: 'SPECIAL',
    validTo: '1992-04-26',
    english: 'Yugoslavia (former Socialist Federal Republic)',
    ours: [
      'Yougoslavie (ancienne République fédérative socialiste)',
      'Yugoslavia (antigua República Federativa Socialista)',
      'Jugoslawien (ehemalige Sozialistische Föderative Republik)',
    ],
    codes: former('890', iso3('YUG', { validTo: '1992-04-26' }), iso2('YU', { validTo: '1992-04-26' })),
  },
  {
    code: 'YUG_FR',
    kind: 'SPECIAL',
    validFrom: '1992-04-27',
    validTo: '2003-02-03',
    english: 'Yugoslavia (former Federal Republic, 1992 to 2003)',
    ours: [
      'Yougoslavie (ancienne République fédérale, de 1992 à 2003)',
      'Yugoslavia (antigua República Federal, de 1992 a 2003)',
      'Jugoslawien (ehemalige Bundesrepublik, 1992 bis 2003)',
    ],
    codes: [
      iso3('YUG', { validFrom: '1992-04-27', validTo: '2003-02-03' }),
      iso2('YU', { validFrom: '1992-04-27', validTo: '2003-02-03' }),
      code('M49', '891', { validTo: '2003-02-03' }),
    ],
  },
  {
    code: 'SCG',
    kind: 'SPECIAL',
    validFrom: '2003-02-04',
    validTo: '2006-06-02',
    english: 'Serbia and Montenegro (former)',
    ours: ['Serbie-et-Monténégro (ancien État)', 'Serbia y Montenegro (antiguo)', 'Serbien und Montenegro (ehemalig)'],
    codes: [iso3('SCG'), code('M49', '891', { validFrom: '2003-02-04' }), code('SDG_GEO', '891')],
  },
  {
    code: 'CSK',
    kind: 'SPECIAL',
    validTo: '1992-12-31',
    english: 'Czechoslovakia (former)',
    ours: ['Tchécoslovaquie (ancienne)', 'Checoslovaquia (antigua)', 'Tschechoslowakei (ehemalig)'],
    codes: former('200', iso3('CSK')),
  },
  {
    code: 'DDR',
    kind: 'SPECIAL',
    validTo: '1990-10-02',
    english: 'German Democratic Republic (former)',
    ours: [
      'République démocratique allemande (ancienne)',
      'República Democrática Alemana (antigua)',
      'Deutsche Demokratische Republik (ehemalig)',
    ],
    codes: [iso3('DDR'), iso2('DD'), code('M49', '278')],
  },
  {
    code: 'DEU_FORMER',
    kind: 'SPECIAL',
    validTo: '1990-10-02',
    english: 'Germany, Federal Republic of (before October 1990)',
    ours: [
      'Allemagne, République fédérale d’ (avant octobre 1990)',
      'Alemania, República Federal de (antes de octubre de 1990)',
      'Bundesrepublik Deutschland (vor Oktober 1990)',
    ],
    codes: [code('M49', '280')],
  },
  {
    code: 'SUN',
    kind: 'SPECIAL',
    validTo: '1991-12-25',
    english: 'Union of Soviet Socialist Republics (former)',
    ours: [
      'Union des Républiques socialistes soviétiques (ancienne)',
      'Unión de Repúblicas Socialistas Soviéticas (antigua)',
      'Union der Sozialistischen Sowjetrepubliken (ehemalig)',
    ],
    codes: former('810', iso3('SUN'), iso2('SU')),
  },
  {
    code: 'SDN_FORMER',
    kind: 'SPECIAL',
    validTo: '2011-07-08',
    english: 'Sudan (before July 2011)',
    ours: ['Soudan (avant juillet 2011)', 'Sudán (antes de julio de 2011)', 'Sudan (vor Juli 2011)'],
    codes: former('736', iso3('SDN', { validTo: '2011-07-08' }), iso2('SD', { validTo: '2011-07-08' })),
  },
  {
    code: 'ETH_FORMER',
    kind: 'SPECIAL',
    validTo: '1993-05-23',
    english: 'Ethiopia (before May 1993)',
    ours: ['Éthiopie (avant mai 1993)', 'Etiopía (antes de mayo de 1993)', 'Äthiopien (vor Mai 1993)'],
    codes: [code('M49', '230')],
  },
  {
    code: 'YEM_FORMER',
    kind: 'SPECIAL',
    validTo: '1990-05-21',
    english: 'Yemen Arab Republic (former)',
    ours: [
      'République arabe du Yémen (ancienne)',
      'República Árabe del Yemen (antigua)',
      'Jemenitische Arabische Republik (ehemalig)',
    ],
    codes: [code('M49', '886')],
  },
  {
    code: 'YMD',
    kind: 'SPECIAL',
    validTo: '1990-05-21',
    english: 'Democratic Yemen (former)',
    ours: ['Yémen démocratique (ancien)', 'Yemen Democrático (antiguo)', 'Demokratischer Jemen (ehemalig)'],
    codes: [iso3('YMD'), iso2('YD'), code('M49', '720')],
  },
  {
    code: 'TMP',
    kind: 'SPECIAL',
    validTo: '2002-05-19',
    english: 'East Timor (before May 2002)',
    ours: ['Timor oriental (avant mai 2002)', 'Timor Oriental (antes de mayo de 2002)', 'Osttimor (vor Mai 2002)'],
    codes: [iso3('TMP'), iso2('TP')],
  },
];

/** Codes that living areas of the M49 list had under a former name, by their present ISO code. */
export const formerCodes: Readonly<Record<string, AreaInput['codes']>> = {
  BFA: [iso3('HVO', { validTo: '1984-08-03' })],
  COD: [iso3('ZAR', { validTo: '1997-05-16' }), iso2('ZR', { validTo: '1997-05-16' })],
  MMR: [iso3('BUR', { validTo: '1989-06-17' }), iso2('BU', { validTo: '1989-06-17' })],
  ROU: [iso3('ROM', { validTo: '2002-01-31' })],
};

/** First days of areas of the M49 list that came out of others, and of the codes that another area carried before. */
export const beginnings: Readonly<Record<string, string>> = {
  SDN: '2011-07-09',
  SSD: '2011-07-09',
  SRB: '2006-06-03',
  MNE: '2006-06-03',
  CZE: '1993-01-01',
  SVK: '1993-01-01',
  ERI: '1993-05-24',
  TLS: '2002-05-20',
  YEM: '1990-05-22',
  CUW: '2010-10-10',
  SXM: '2010-10-10',
  BES: '2010-10-10',
};

/** Areas whose ISO codes a predecessor carried: they are theirs from the first day only. */
export const sharedCodes: ReadonlySet<string> = new Set(['SDN']);

/** In the M49 files but put there by hand, not by the United Nations Statistics Division. */
export const addedByHand: ReadonlySet<string> = new Set(['TWN']);

/** UNSD's numbers of its other groupings, whose members its list marks with an x. */
export const unsdGroups = [
  { code: 'LDC', column: 'Least Developed Countries (LDC)', m49: '199' },
  { code: 'LLDC', column: 'Land Locked Developing Countries (LLDC)', m49: '432' },
  { code: 'SIDS', column: 'Small Island Developing States (SIDS)', m49: '722' },
] as const;

/** Names of an area in the languages that no source has, marked as not checked. */
export const ourNames = ({ ours }: { readonly ours?: SpecialArea['ours'] }): Localized =>
  ours ? { fr: [ours[0], 'UNVERIFIED'], es: [ours[1], 'UNVERIFIED'], de: [ours[2], 'UNVERIFIED'] } : {};
