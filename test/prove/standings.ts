import type { Database } from '../support/database.ts';
import { agree, fireUrgent, grant, protocol, setTier } from '../support/entitled.ts';
import type { Given } from '../support/standing.ts';
import { type Tier, tiers } from './labels.ts';
import type { Holding, Reach } from './oracle.ts';

/** A caller to prove it for: what they hold, in a world where it is worth something. */
export type Standing = Holding & {
  readonly name: string;
  /** In the strict world most datasets are above OPEN, and protocols ask for more. */
  readonly strict?: true;
};

const classes = [
  ...['GOVERNANCE', 'ACCESS_RESTRICTION', 'SURVEY_RESULT', 'IDP_FIGURE', 'IDP_SITE_LOCATION'],
  ...['SECURITY_INCIDENT', 'FLOW_POINT_LOCATION', 'FLOW_FIGURE'],
];
const displaced = ['sample-displacement', 'sample-displacement-monthly', 'sample-partner-sites', 'sample-site-tables'];
const moving = [
  ...['sample-flows', 'sample-irregular-crossings', 'sample-incidents', 'sample-restricted-incidents'],
  ...['sample-protection-incidents', 'sample-protection-tables'],
];
const assessed = [
  'sample-assessments',
  'sample-governance',
  'sample-solutions',
  'sample-site-assessments',
  'sample-survey',
];
const others = [
  'sample-refugees',
  'sample-asylum',
  'sample-visa-rules',
  'sample-points-of-entry',
  'sample-migrant-stock',
];

const some: Reach[] = [
  {
    datasets: [
      ...['sample-displacement', 'sample-flows', 'sample-visa-rules', 'sample-refugees', 'sample-site-tables'],
      'sample-protection-tables',
    ],
    countries: ['XSA', 'XSE'],
  },
  { datasets: ['sample-partner-sites', 'sample-solutions', 'sample-border-policies'] },
  { datasets: ['sample-incidents', 'sample-displacement-monthly'], over: true },
];

/** Fields beside which others of their rows stay shut. */
const singles = [
  ...[
    'Site.position',
    'DisplacementStock.value',
    'Incident.position',
    'AssessmentAnswer.option',
    'FlowObservation.area',
  ],
];

/** For each tier: nobody, some datasets and countries, single fields, other data, and what has ended. */
export const standings: readonly Standing[] = [
  { name: 'anonymous', tier: 'OPEN' },
  { name: 'anonymous in a strict world', tier: 'OPEN', strict: true },
  { name: 'no agreement', tier: 'PARTNER', strict: true },
  { name: 'an agreement over some datasets and countries', tier: 'PARTNER', agreements: some },
  {
    name: 'agreements over some datasets and countries in a strict world',
    ...{ tier: 'PARTNER', strict: true },
    agreements: [...some, { datasets: others.slice(1), countries: ['XSA', 'XSB', 'XSC'] }],
  },
  {
    name: 'an urgent action under an agreement',
    ...{ tier: 'PARTNER', agreements: some, urgent: { class: 'IDP_SITE_LOCATION', country: 'XSA' } },
  },
  {
    name: 'an agreement over other data, and the number of a grant',
    ...{ tier: 'PARTNER', agreements: [{ datasets: others }], grant: { datasets: displaced, classes } },
  },
  {
    name: 'a grant over some classes, countries and grains',
    tier: 'RESTRICTED',
    grant: {
      datasets: [...displaced, ...moving, ...assessed],
      ...{ classes: ['IDP_SITE_LOCATION', 'SECURITY_INCIDENT', 'FLOW_FIGURE'], countries: ['XSA', 'XSB'], finest: 5 },
    },
  },
  {
    name: 'a grant and agreements in a strict world',
    ...{ tier: 'RESTRICTED', strict: true, agreements: some },
    grant: { datasets: [...moving, ...assessed, ...others], classes: ['GOVERNANCE', 'FLOW_POINT_LOCATION'], finest: 2 },
  },
  {
    name: 'a grant over single fields in a strict world',
    ...{ tier: 'RESTRICTED', strict: true, agreements: some },
    grant: {
      datasets: [...displaced, ...moving, ...assessed],
      ...{ classes: [], fields: [...singles, 'GovernanceAnswer.note', 'FlowPoint.area'], finest: 5 },
    },
  },
  {
    name: 'a grant that has ended, and one for other data',
    tier: 'RESTRICTED',
    ...{ agreements: [{ datasets: displaced }], grant: { datasets: displaced, classes, over: true } },
  },
  {
    name: 'a grant over records of some countries in a strict world',
    ...{ tier: 'PROTECTED', strict: true },
    grant: {
      datasets: [...assessed, ...displaced, 'sample-protected-cases'],
      classes: classes.slice(3),
      countries: ['XSB', 'XSC'],
    },
  },
  {
    name: 'a grant over single fields',
    tier: 'PROTECTED',
    grant: {
      datasets: [...displaced, ...moving, ...assessed],
      ...{ classes: [], fields: [...singles, 'SurveyRecord.stratum', 'FlowPoint.code'] },
    },
  },
  {
    name: 'a grant for other data',
    tier: 'PROTECTED',
    agreements: some,
    grant: { datasets: ['sample-protected-cases', ...moving], classes: ['SECURITY_INCIDENT', 'FLOW_FIGURE'] },
  },
  {
    name: 'a grant over everything',
    ...{ tier: 'PROTECTED', agreements: [{ datasets: [...displaced, ...moving, ...assessed, ...others] }] },
    grant: { datasets: [...displaced, ...moving, ...assessed, ...others, 'sample-protected-cases'], classes },
  },
];

const raised: Readonly<Record<Exclude<Tier, 'OPEN'>, readonly string[]>> = {
  PARTNER: [
    ...['sample-displacement', 'sample-visa-rules', 'sample-refugees', 'sample-governance', 'sample-solutions'],
    ...['sample-border-policies', 'sample-events', 'sample-codebook'],
  ],
  RESTRICTED: ['sample-asylum', 'sample-assessments', 'sample-incidents', 'sample-points-of-entry'],
  PROTECTED: ['sample-survey', 'sample-migrant-stock'],
};

/** Protocols of every kind of answer: more than the label, as finely as the label, and a country that is not told itself. */
const protocols: readonly (readonly [country: string, kind: string, grain: number, level: Tier])[] = [
  ['XSA', 'IDP_FIGURE', 2, 'PARTNER'],
  ['XSA', 'FLOW_FIGURE', 1, 'RESTRICTED'],
  ['XSA', 'SURVEY_RESULT', 0, 'RESTRICTED'],
  ['XSB', 'IDP_SITE_LOCATION', 1, 'RESTRICTED'],
  ['XSC', 'IDP_FIGURE', 0, 'PARTNER'],
  ['XSC', 'GOVERNANCE', 0, 'PROTECTED'],
  ['XSE', 'FLOW_POINT_LOCATION', 0, 'PROTECTED'],
  ['XSD', 'SECURITY_INCIDENT', 5, 'PARTNER'],
  ['XSE', 'SECURITY_INCIDENT', 0, 'OPEN'],
  ['XSA', 'IDP_SITE_LOCATION', 5, 'PARTNER'],
];

/** Makes the world of a database strict. */
export const makeStrict = async (database: Database): Promise<void> => {
  for (const [tier, codes] of Object.entries(raised)) for (const code of codes) await setTier(database, code, tier);
  for (const line of protocols) await protocol(database, ...line);
};

/** Puts what a caller holds into a database. Says what their requests stand on. */
export const settle = async (database: Database, standing: Standing): Promise<Given> => {
  const times = ({ over }: Reach) => (over ? { begins: '-2 days', ends: '-1 day' } : {});
  const agreements: number[] = [];
  for (const reach of standing.agreements ?? []) agreements.push(await agree(database, { ...reach, ...times(reach) }));
  if (standing.urgent) await fireUrgent(database, agreements[0] as number, standing.urgent);
  // Whoever is PARTNER may still name a grant: it must open nothing there.
  const tier = standing.tier === 'PROTECTED' ? 'PROTECTED' : 'RESTRICTED';
  const held = standing.grant && (await grant(database, { tier, ...standing.grant, ...times(standing.grant) }));
  return { tier: standing.tier, agreements, grant: held ?? null };
};

/** The standings of a tier, or whose names hold a text. */
export const chosen = (tier?: string, text?: string): readonly Standing[] => {
  const found = standings.filter(
    (one) => (!tier || one.tier === tier.toUpperCase()) && (!text || one.name.includes(text)),
  );
  if (found.length === 0)
    throw new Error(
      `No standing is called so. Tiers are ${tiers.join(', ')}; standings are ${standings.map(({ name }) => `'${name}'`).join(', ')}.`,
    );
  return found;
};
