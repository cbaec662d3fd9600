import { dtmSouthSudan } from './dtm-south-sudan.ts';
import { frameworksGcm } from './frameworks-gcm.ts';
import { frameworksGovernance } from './frameworks-governance.ts';
import { frameworksSdg } from './frameworks-sdg.ts';
import { globalPcodes } from './global-pcodes.ts';
import { missingMigrants } from './missing-migrants.ts';
import { oxcgrtTravel } from './oxcgrt-travel.ts';
import { referenceGeography } from './reference-geography.ts';
import type { Source } from './source.ts';
import { undesaMigrantStock } from './undesa-migrant-stock.ts';
import { unsdSdg } from './unsd-sdg.ts';

/** All sources, in an order in which each finds the codes that it refers to. */
export const sources: readonly Source[] = [
  referenceGeography,
  globalPcodes,
  frameworksSdg,
  frameworksGcm,
  frameworksGovernance,
  undesaMigrantStock,
  unsdSdg,
  dtmSouthSudan,
  oxcgrtTravel,
  missingMigrants,
];
