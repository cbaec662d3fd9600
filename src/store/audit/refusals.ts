import { type Refusal, refusal } from '../../errors.ts';

/** No audit, no data and no act. Why it failed is for whoever runs this, and comes by the log. */
export const unrecorded = (cause: unknown): Refusal => {
  const refused = refusal(
    'NOT_RECORDED',
    'What is read above OPEN and what is decided is recorded, and this could not be: nothing is given and nothing was done. Try again later, or tell whoever runs this installation.',
  );
  refused.cause = cause;
  return refused;
};
