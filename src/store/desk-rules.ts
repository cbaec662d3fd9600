import { type Refusal, refusal } from '../errors.ts';

export const orderActions = ['PUBLISH', 'OVERRIDE', 'EMBARGO', 'ROLL_BACK', 'DISCARD'] as const;
export type OrderAction = (typeof orderActions)[number];

/** What an order is about, as it is at the moment. */
export type Standing = {
  readonly state: string;
  readonly version: string;
  readonly dataset: string;
  /** Is it the newest published one of its dataset? */
  readonly newest: boolean;
  /** Does its embargo still run, by the database's clock? */
  readonly embargoed: boolean;
  /** Does its dataset hold definitions only? */
  readonly reference: boolean;
};

const no = (why: string, message: string): Refusal => refusal('CONFLICT', message, { why });

/**
 * Why an order contradicts what stands, or null. Asked when the order is given, for a quick answer, and once more when it is
 * carried out, which decides.
 */
export const contradiction = (action: OrderAction, standing: Standing): Refusal | null => {
  const { state, newest, embargoed, reference } = standing;
  const name = `'${standing.version}' of ${standing.dataset}`;
  if (action === 'ROLL_BACK') {
    if (state !== 'PUBLISHED')
      return no('NOT_PUBLISHED', `${name} is ${state}, not published: there is nothing to roll back.`);
    if (!newest)
      return no('NOT_NEWEST', `${name} is not the newest release of its dataset. Roll back the newer ones first.`);
    return reference
      ? no(
          'DEFINITIONS_STAY',
          `${name} holds definitions that others refer to, and definitions stay. Load a corrected file instead.`,
        )
      : null;
  }
  if (state === 'PUBLISHED')
    return no('ALREADY_PUBLISHED', `${name} is published already. It can only be rolled back.`);
  if (state === 'TAKEN_DOWN') return no('TAKEN_DOWN', `${name} was taken down. Load corrected files.`);
  if (state === 'ROLLED_BACK') return no('ROLLED_BACK', `${name} was rolled back. Load its files again.`);
  if (action === 'DISCARD') return null;
  if (action === 'OVERRIDE')
    return state === 'HELD'
      ? null
      : no('NOTHING_TO_OVERRIDE', `No check of ${name} failed: publish it without an override.`);
  if (state === 'HELD')
    return no(
      'GATES_FAILED',
      `${name} is held by a check. Mend the file and load it again, or override with a reason.`,
    );
  if (action === 'PUBLISH' && embargoed)
    return no('EMBARGO_RUNS', `${name} is under embargo. Set another instant with embargoRelease, or wait.`);
  return null;
};

/** What every order but a plain publication needs a reason for. */
export const needsReason: ReadonlySet<OrderAction> = new Set(['OVERRIDE', 'ROLL_BACK', 'DISCARD']);
