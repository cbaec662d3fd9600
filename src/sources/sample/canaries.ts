import {
  partnerSites,
  partnerStocks,
  partnerTexts,
  protectedCases,
  protectedSeriesText,
  restrictedIncidents,
} from './above-open.ts';
import { assessmentFile } from './assessments.ts';
import { policyComments } from './border-policies.ts';
import { keyInformantMark } from './displacement.ts';
import { campFigure } from './displacement-figures.ts';
import { tracking, trackingSites, willowmark, willowmarkSites } from './displacement-sites.ts';
import { updates } from './events.ts';
import { irregularFlows, pointObservations, samplePoints } from './flows.ts';
import { incidentRows } from './incidents.ts';
import { sitesOfInterest } from './points-of-entry.ts';
import { siteRows as assessedSites } from './site-assessments.ts';
import { solutionsLocalities } from './solutions.ts';
import { surveyRows } from './survey.ts';

type Positioned = { readonly latitude: number | null; readonly longitude: number | null };

/** Coordinates as printed, without the sign: rounded to a tenth they are other texts. */
const digitsOf = (rows: readonly Positioned[]): string[] =>
  rows.flatMap(({ latitude, longitude }) =>
    [latitude, longitude].flatMap((degrees) => (degrees === null ? [] : [String(Math.abs(degrees))])),
  );

const marksIn = (value: unknown): string[] => JSON.stringify(value).match(/CANARY-[A-Z]+(-[A-Z]+)*-\d{3}/g) ?? [];

const siteRows = [...trackingSites, ...willowmarkSites].map(({ row }) => row);

/** Texts that must never reach a caller below the tier they stand under, whatever is asked and however. */
export const canariesByTier: Readonly<Record<'PARTNER' | 'RESTRICTED' | 'PROTECTED', readonly string[]>> = {
  PARTNER: distinct([
    ...marksIn(assessedSites),
    ...marksIn(solutionsLocalities),
    ...partnerTexts,
    ...partnerStocks.map(({ value }) => String(value)),
    ...digitsOf(incidentRows),
    ...marksIn(updates),
    ...digitsOf(updates),
    ...[1, 2, 3, 4].map((round) => String(keyInformantMark + round)),
    ...pointObservations.map(({ value }) => String(value)),
    ...marksIn(policyComments),
  ]),
  RESTRICTED: distinct([
    ...marksIn(samplePoints),
    ...digitsOf(samplePoints),
    ...marksIn(siteRows),
    ...digitsOf(siteRows),
    ...marksIn(partnerSites),
    ...digitsOf(partnerSites),
    ...marksIn(assessmentFile),
    ...marksIn(incidentRows),
    ...marksIn(restrictedIncidents),
    ...digitsOf(restrictedIncidents),
    ...marksIn(sitesOfInterest),
    ...digitsOf(sitesOfInterest),
    ...restrictedIncidents.map(({ deadOrMissing }) => String(deadOrMissing)),
  ]),
  PROTECTED: distinct([
    ...marksIn(surveyRows),
    protectedSeriesText,
    ...marksIn(irregularFlows.points),
    ...digitsOf(irregularFlows.points),
    ...irregularFlows.counts.map(({ value }) => String(value)),
    ...marksIn(protectedCases),
    ...protectedCases.flatMap(({ value }) => (value === null ? [] : [value])),
  ]),
};

/** All of them: an anonymous caller must meet none. */
export const canaries: string[] = Object.values(canariesByTier).flat();

/**
 * Figures of open rows finer than the second level, for PARTNER and above. Compare them with whole numbers of an
 * answer: as texts they are too short to be unique.
 */
export const fineFigures: readonly number[] = [tracking, willowmark].flatMap(({ code }) =>
  [1, 2, 3, 4].map((round) => campFigure(code, round)),
);

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
