import type { AreaInput } from '../source.ts';
import { worldBankEconomies } from './world-bank-groups.ts';

/** UNHCR's code and ISO 3166-1 alpha-3 where they differ. Several look like another country's ISO code: `AUS` is Austria. */
const unhcrOthers = `
  ALG=DZA ANG=AGO ANT=ATG AUL=AUS AUS=AUT BAH=BHR BAR=BRB BZE=BLZ BER=BMU BHU=BTN BSN=BIH BOT=BWA BVI=VGB BRU=BRN
  BUL=BGR BKF=BFA CVI=CPV CAM=KHM CAY=CYM CAR=CAF CHD=TCD CHI=CHN COI=COM COB=COG COS=CRI ICO=CIV KRN=PRK DEN=DNK
  DJB=DJI ARE=EGY SAL=SLV EGU=GNQ ERT=ERI SWA=SWZ FIJ=FJI FGU=GUF FPO=PYF GAM=GMB GFR=DEU GRE=GRC GRN=GRD GUA=GTM
  GUI=GIN HAI=HTI HON=HND ICE=ISL INS=IDN IRE=IRL KUW=KWT LEB=LBN LES=LSO MAD=MDG MLW=MWI MLS=MYS MTA=MLT MAR=MTQ
  MAU=MRT MTS=MUS MOR=MAR MYA=MMR NEP=NPL NET=NLD FNC=NCL NGR=NER NIG=NGA MCD=MKD PAR=PRY PHI=PHL POR=PRT PUE=PRI
  ROM=ROU STK=KNA WES=WSM SMA=SMR SEY=SYC SIN=SGP SOL=SLB RSA=ZAF SPA=ESP GAZ=PSE SUD=SDN SWI=CHE TMP=TLS TOG=TGO
  TRT=TTO TCI=TCA UAE=ARE TAN=TZA URU=URY VAN=VUT SRV=VNM WSH=ESH ZAM=ZMB ZIM=ZWE
`;

/** ISO codes of areas that UNHCR's list of countries lacks. */
const notAtUnhcr = `
  ALA ASM ATA ATF BLM CCK CXR FLK GGY HMD IMN IOT JEY MYT NFK PCN SHN TKL TWN UMI VIR WLF
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

const unhcrByIso: ReadonlyMap<string, string> = new Map(
  words(unhcrOthers).map((pair) => {
    const [own, iso] = pair.split('=') as [string, string];
    return [iso, own];
  }),
);
const unlisted: ReadonlySet<string> = new Set(words(notAtUnhcr));
const inWorldBank: ReadonlySet<string> = new Set(worldBankEconomies);

/** Eurostat writes alpha-2 but for two countries. */
const eurostatByIso2: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** Codes of a country or territory of the M49 list in the schemes of providers. */
export const providerCodes = (iso3: string, iso2: string): AreaInput['codes'] => [
  ...(unlisted.has(iso3) ? [] : [{ scheme: 'UNHCR', code: unhcrByIso.get(iso3) ?? iso3 }]),
  ...(inWorldBank.has(iso3) ? [{ scheme: 'WB', code: iso3 }] : []),
  { scheme: 'EUROSTAT', code: eurostatByIso2[iso2] ?? iso2 },
  ...['IDMC', 'OCHA', 'IOM', 'COBAP', 'OXCGRT'].map((scheme) => ({ scheme, code: iso3 })),
];
