import { siteAssessments } from './assessments/site-assessments.ts';
import { borderCrossings } from './border-crossings/border-crossings.ts';
import { boundaries } from './boundaries/boundaries.ts';
import { cobap } from './cobap/cobap.ts';
import { dtmCodebooks } from './codebooks/dtm-codebooks.ts';
import { dtmApi } from './dtm/dtm-api.ts';
import { dtmHxl } from './dtm/dtm-hxl.ts';
import { dtmSouthSudan } from './dtm/dtm-south-sudan.ts';
import { eurostatAsylum } from './eurostat/eurostat-asylum.ts';
import { eurostatTables } from './eurostat/eurostat-tables.ts';
import { flowRegistry, flowRegistryIrregular } from './flow-registry/flow-registry.ts';
import { frameworksGcm } from './frameworks/frameworks-gcm.ts';
import { frameworksGovernance } from './frameworks/frameworks-governance.ts';
import { frameworksSdg } from './frameworks/frameworks-sdg.ts';
import { gcmPractices } from './frameworks/gcm-practices.ts';
import { globalPcodes } from './geography/global-pcodes.ts';
import { referenceGeography } from './geography/reference-geography.ts';
import { mgiAssessments } from './governance/mgi-assessments.ts';
import { gdiIdmc } from './idmc/gdi-idmc.ts';
import { idmcGidd } from './idmc/idmc-gidd.ts';
import { idmcIdu } from './idmc/idmc-idu.ts';
import { iomGdiIndicators } from './iom-gdi/iom-gdi-indicators.ts';
import {
  guatemalaReturns,
  hondurasArrivals,
  mexicoIrregular,
  panamaDarien,
  usSouthwest,
} from './iom-gdi-flows/americas.ts';
import { frontexDetections } from './iom-gdi-flows/frontex.ts';
import { knomadRemittances } from './knomad/knomad-remittances.ts';
import { missingMigrants } from './missing-migrants/missing-migrants.ts';
import { missingMigrantsApi } from './missing-migrants/missing-migrants-api.ts';
import { missingMigrantsNationality } from './missing-migrants/missing-migrants-nationality.ts';
import { mrm } from './mrm/mrm.ts';
import { oxcgrtNotes } from './oxcgrt/oxcgrt-notes.ts';
import { oxcgrtTravel } from './oxcgrt/oxcgrt-travel.ts';
import { passportIndex } from './passport-index/passport-index.ts';
import { pointsOfEntry, pointsOfEntrySites } from './points-of-entry/points-of-entry.ts';
import { portal } from './portal/portal.ts';
import { solutionsIndex } from './solutions/solutions-index.ts';
import type { Source } from './source.ts';
import { surveyMicrodata } from './surveys/survey-microdata.ts';
import { undesaNationalOffices } from './undesa/national-offices.ts';
import { undesaMigrantStock } from './undesa/undesa-migrant-stock.ts';
import { undesaMigrantStockTotals } from './undesa/undesa-totals.ts';
import { undesaWpp } from './undesa/undesa-wpp.ts';
import { hdxHapiReturnees } from './unhcr/hdx-hapi-returnees.ts';
import { unhcrAsylumApplications, unhcrAsylumDecisions } from './unhcr/unhcr-asylum.ts';
import { unhcrDemographics } from './unhcr/unhcr-demographics.ts';
import { unhcrFlows, unhcrSolutions } from './unhcr/unhcr-flows.ts';
import { unhcrIdmc, unhcrUnrwa } from './unhcr/unhcr-others.ts';
import { unhcrPopulation } from './unhcr/unhcr-population.ts';
import { unsdSdg } from './unsd/unsd-sdg.ts';
import { unsdYearbook } from './unsd/unsd-yearbook.ts';
import { wfpTravelRestrictions } from './wfp/wfp-travel-restrictions.ts';
import { remittancePrices } from './worldbank/remittance-prices.ts';
import { worldbankWdi } from './worldbank/worldbank-wdi.ts';

/** All sources, in an order in which each finds the codes that it refers to. */
export const sources: readonly Source[] = [
  referenceGeography,
  globalPcodes,
  boundaries,
  frameworksSdg,
  frameworksGcm,
  frameworksGovernance,
  portal,
  gcmPractices,
  mgiAssessments,
  siteAssessments,
  solutionsIndex,
  surveyMicrodata,
  dtmCodebooks,
  undesaMigrantStock,
  undesaMigrantStockTotals,
  unsdSdg,
  unsdYearbook,
  undesaWpp,
  undesaNationalOffices,
  worldbankWdi,
  knomadRemittances,
  remittancePrices,
  iomGdiIndicators,
  eurostatAsylum,
  eurostatTables,
  dtmSouthSudan,
  dtmApi,
  dtmHxl,
  oxcgrtTravel,
  oxcgrtNotes,
  missingMigrantsApi,
  cobap,
  mrm,
  passportIndex,
  wfpTravelRestrictions,
  borderCrossings,
  pointsOfEntry,
  pointsOfEntrySites,
  missingMigrants,
  missingMigrantsNationality,
  unhcrPopulation,
  unhcrDemographics,
  unhcrFlows,
  unhcrSolutions,
  unhcrAsylumApplications,
  unhcrAsylumDecisions,
  unhcrIdmc,
  unhcrUnrwa,
  hdxHapiReturnees,
  idmcGidd,
  idmcIdu,
  gdiIdmc,
  panamaDarien,
  hondurasArrivals,
  mexicoIrregular,
  guatemalaReturns,
  usSouthwest,
  frontexDetections,
  flowRegistry,
  flowRegistryIrregular,
];
