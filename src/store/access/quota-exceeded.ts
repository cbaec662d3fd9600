import { refusal } from '../../errors.ts';

/** The code by which the database says that a quota is used up, with the quota as its detail. */
export const quotaCode = 'TR001';

/** What is told to whoever asked: nothing is given, when it can be tried again, and how more is asked for. */
export const quotaExceeded = (detail: string | undefined) => {
  const { grant, quota, most, left, resetsAt } = JSON.parse(detail ?? '{}');
  const when = quota === 'DAY' ? `It begins anew at ${resetsAt}.` : 'More is asked for with a request of its own.';
  return refusal(
    'QUOTA_EXCEEDED',
    `The grant ${grant} opens ${most} rows ${quota === 'DAY' ? 'a day' : 'in all'}, ${left} of them were left, and this would have read more. Nothing was given. ${when}`,
    { quota, most, left, resetsAt: quota === 'DAY' ? resetsAt : null },
  );
};
