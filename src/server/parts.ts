import type { Records } from '../query/record.ts';

/** Types that are parts of the record around them: they cost nothing of their own. */
export const partTypes = (records: Records): ReadonlySet<string> =>
  new Set([
    ...[...records.values()].filter((record) => !record.view).map((record) => record.type),
    'AccessChange',
    'AccessDecision',
    'AccessEffect',
    'AccessAnswer',
    'AccessForm',
    'AccessQuestion',
    'AccessScope',
    'AccessTerms',
    'AskedGrant',
    'AuditStep',
    'DataLinkage',
    'OwnAccessRequest',
    'OwnAccessRequestEvent',
    'ViewedAs',
    'Caller',
    'CallerAgreement',
    'CallerGrant',
    'CallerOrganisation',
    'DeskCell',
    'Withheld',
    'StockPoint',
    'StockCell',
    'IgnoredStock',
    'DimensionValue',
    'LocalizedText',
    'PageInfo',
  ]);
