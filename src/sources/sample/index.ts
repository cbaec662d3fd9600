import type { Source } from '../source.ts';
import { samplePartnerSites, sampleProtectedCases, sampleRestrictedIncidents } from './above-open.ts';
import { sampleAssessments } from './assessments.ts';
import { sampleAsylum } from './asylum.ts';
import { sampleBorderPolicies } from './border-policies.ts';
import { sampleBoundaries } from './boundaries.ts';
import { sampleCodebooks } from './codebooks.ts';
import { sampleProtectionIncidents, sampleSites } from './cubes.ts';
import { sampleMonthly } from './displacement-monthly.ts';
import { sampleEvents } from './events.ts';
import { sampleFlows, sampleIrregularCrossings } from './flows.ts';
import { sampleFramework } from './frameworks.ts';
import { sampleGeography } from './geography.ts';
import { sampleGovernance } from './governance.ts';
import { sampleIncidents } from './incidents.ts';
import { sampleIndicators } from './indicators.ts';
import { sampleMigrantStock } from './migrant-stock.ts';
import { samplePointsOfEntry, sampleSitesOfInterest } from './points-of-entry.ts';
import { samplePortal } from './portal.ts';
import { sampleRefugees } from './refugees.ts';
import { sampleRestrictions } from './restrictions.ts';
import { sampleSiteAssessments } from './site-assessments.ts';
import { sampleSolutions } from './solutions.ts';
import { sampleSurvey } from './survey.ts';
import { sampleVisaRules } from './visa-rules.ts';

/** The invented datasets in the order in which they load: what others refer to comes first. */
export const sampleSources: readonly Source[] = [
  sampleGeography,
  sampleBoundaries,
  sampleFramework,
  sampleMigrantStock,
  sampleIndicators,
  sampleSites,
  sampleMonthly,
  sampleIncidents,
  sampleRefugees,
  sampleAsylum,
  sampleEvents,
  sampleFlows,
  sampleRestrictions,
  sampleBorderPolicies,
  sampleVisaRules,
  samplePointsOfEntry,
  sampleGovernance,
  samplePortal,
  sampleAssessments,
  sampleSiteAssessments,
  sampleSolutions,
  sampleSurvey,
  sampleCodebooks,
  samplePartnerSites,
  sampleRestrictedIncidents,
  sampleProtectionIncidents,
  sampleSitesOfInterest,
  sampleIrregularCrossings,
  sampleProtectedCases,
];
