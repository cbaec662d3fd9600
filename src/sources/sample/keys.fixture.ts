import type { Entry, Place } from '../source.ts';

const placeKey = (place: Place | null | undefined) => (place ? `${place.scheme}:${place.code}` : null);

/** Everything of a figure between two places but what is counted. */
const pairKeyOf = (row: object) =>
  Object.entries(row)
    .filter(([, value]) => typeof value === 'string' || (typeof value === 'object' && value && 'scheme' in value))
    .concat(Object.entries(row).filter(([name]) => name === 'year'));

/** The natural key of an entry, as the loader identifies it. */
export const keyOf = (entry: Entry): string | undefined => {
  switch (entry.type) {
    case 'area':
    case 'framework':
    case 'indicator':
    case 'series':
    case 'operation':
      return `${entry.type} ${entry.row.code}`;
    case 'frameworkItem':
      return JSON.stringify([entry.type, entry.row.framework, entry.row.code]);
    case 'round':
      return JSON.stringify([entry.type, entry.row.operation, entry.row.number, entry.row.assessmentType]);
    case 'observation': {
      const { series, area, counterpart, period, sex, age, dimensions } = entry.row;
      return JSON.stringify([series, placeKey(area), placeKey(counterpart), period, sex, age, dimensions]);
    }
    case 'site':
    case 'incident':
    case 'displacementEvent':
    case 'displacementFlow':
      return `${entry.type} ${entry.row.key}`;
    case 'stock': {
      const { value: _value, status: _status, qualifier: _qualifier, observedRound: _round, ...key } = entry.row;
      return JSON.stringify(key);
    }
    case 'restriction':
    case 'restrictionNotice':
      return `${entry.type} ${entry.row.key}`;
    case 'pointOfEntry':
      return `${entry.type} ${entry.row.key}`;
    case 'pointOfEntryStatus':
      return JSON.stringify([entry.type, entry.row.of.key, entry.row.observedOn]);
    case 'visaRule':
      return JSON.stringify([entry.type, entry.row.passport.code, entry.row.destination.code, entry.row.day]);
    case 'restrictionTarget':
      return JSON.stringify([entry.type, entry.row.of.key, entry.row.rawName]);
    case 'restrictionException':
      return JSON.stringify([entry.type, entry.row.of.key, entry.row.rawText]);
    case 'restrictionLevel':
      return JSON.stringify([placeKey(entry.row.area), entry.row.control, entry.row.start]);
    case 'refugeeStock':
    case 'refugeeFlow':
    case 'refugeeDemographic':
    case 'asylumApplication':
    case 'asylumDecision':
      return JSON.stringify([entry.type, pairKeyOf(entry.row)]);
    case 'flowRoute':
    case 'flowPoint':
      return `${entry.type} ${entry.row.code}`;
    case 'flowObservation': {
      const { value: _value, status: _status, observationHours: _hours, ...key } = entry.row;
      return JSON.stringify(key);
    }
    case 'governanceScore':
      return JSON.stringify([entry.row.item, placeKey(entry.row.area), entry.row.edition]);
    default:
      return undefined;
  }
};
