import { refusal } from '../errors.ts';

/** The largest page. */
export const maxFirst = 1000;

/** How many entries are asked for at once, where nobody says otherwise as many as usual. Refuses what no page holds. */
export const firstOf = (first: number | null | undefined, usual: number, most = maxFirst): number => {
  const limit = first ?? usual;
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw refusal('BAD_ARGUMENT', `first must be between 1 and ${most}, not ${limit}.`, { argument: 'first' });
};

/** The same where a page under a grant is as large as the grant says. */
export const grantedFirst = (first: number | null | undefined, usual: number, granted = maxFirst): number => {
  const limit = first ?? Math.min(usual, granted);
  if (granted < maxFirst && limit > granted)
    throw refusal('BAD_ARGUMENT', `first must be between 1 and ${granted} under this grant, not ${limit}.`, {
      ...{ argument: 'first', why: 'GRANT_PAGE', allowed: granted },
    });
  return firstOf(limit, usual);
};
