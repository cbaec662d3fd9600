import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { argumentsOf } from './arguments.ts';

type Given = Readonly<Record<string, unknown>>;

/** Fields that ask the database more than once, whatever their types, with how many statements they add. */
const further: Readonly<Record<string, number>> = {
  'Query.changes': 3,
  'Release.changes': 2,
  'Query.revisionStats': 2,
  'Query.revisions': 2,
  'Area.boundary': 1,
  'GovernanceProfile.comparison': 5,
  'Query.frameworkItem': 1,
  'Query.governanceSideBySide': 4,
  'Query.restrictionLevelSeries': 1,
  'Coverage.areaCount': 1,
  'Coverage.periodStart': 1,
  'Coverage.languages': 1,
  'Coverage.periodEnd': 1,
  'Coverage.seriesCount': 1,
  'Provenance.creditLine': 1,
  'Provenance.licence': 1,
  'Provenance.processing': 1,
  'Provenance.processingLevel': 1,
  'Query.compareStocks': 3,
  'Query.stockSeries': 2,
  'Query.latestStocks': 3,
  'PointOfEntry.status': 1,
  'Query.restrictionMatrix': 2,
  'Query.surveyTable': 1,
  'Query.cubeTable': 4,
  'Query.visaRule': 3,
  'VisaRule.lastConfirmedOn': 1,
  'Release.citation': 2,
};

/** Inputs whose codes or moments are looked up before the list itself is read, each with what it was given. */
const lookedUp: Readonly<Record<string, (given: Given) => number>> = {
  PlaceFilter: (given) => wordsIn(given).length,
  CodeFilter: () => 1,
  RegionGrouping: () => 1,
  AsOf: (given) => (wordsIn(given).includes('release') ? 2 : 1),
  AreaBy: (given) => (wordsIn(given).some((word) => word !== 'id' && word !== 'code') ? 1 : 0),
};

const wordsIn = (given: Given): string[] => Object.keys(given).filter((word) => (given[word] ?? null) !== null);

/** Whether a field may send a statement besides the one that reads what it returns, whatever it is given. */
export const asksMore = (coordinate: string, field: GraphQLField<unknown, unknown>): boolean =>
  coordinate in further || field.args.length > 0;

/** How many statements a field sends at most besides the one that reads what it returns. */
export const lookUps = (
  parent: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Given,
): number => {
  let statements = further[`${parent}.${field.name}`] ?? 0;
  const given = argumentsOf(field, node, variables);
  // A page after another one looks whether the state that it belongs to still stands.
  if ((given.after ?? null) !== null) statements += 1;
  for (const argument of field.args) statements += within(argument, given[argument.name]);
  return statements;
};

const within = (input: GraphQLArgument | GraphQLInputField, given: unknown): number => {
  const type = getNamedType(input.type);
  if (!isInputObjectType(type) || typeof given !== 'object' || given === null) return 0;
  const own = lookedUp[type.name];
  if (own) return own(given as Given);
  return Object.values(type.getFields()).reduce((sum, part) => {
    const value = (given as Given)[part.name] ?? null;
    return value === null ? sum : sum + (further[`${type.name}.${part.name}`] ?? 0) + within(part, value);
  }, 0);
};
