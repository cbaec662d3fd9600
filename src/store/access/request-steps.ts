/** States before anything is granted, out of which a request lapses when nothing happens to it for thirty days. */
export const openStates = ['DRAFT', 'SUBMITTED', 'RETURNED', 'IN_REVIEW', 'PARTLY_APPROVED', 'AWAITING_TERMS'] as const;
export const heldStates = ['ACTIVE', 'SUSPENDED'] as const;

type State = (typeof openStates)[number] | (typeof heldStates)[number] | 'REJECTED' | 'WITHDRAWN' | 'REVOKED';
export type StepRole = 'REQUESTER' | 'STEWARD' | 'DATA_PROTECTION_OFFICER' | 'ADMINISTRATOR' | 'SYSTEM';

/** `to` is where the step leads; SAME stays, and QUORUM is decided by who has approved. */
export type Step = {
  readonly step: string;
  readonly by: readonly StepRole[];
  readonly from: readonly State[];
  readonly to: State | 'SAME' | 'QUORUM';
};

const reviewers = ['STEWARD', 'DATA_PROTECTION_OFFICER'] as const;
const deciders = [...reviewers, 'ADMINISTRATOR'] as const;
const underReview = ['IN_REVIEW', 'PARTLY_APPROVED', 'AWAITING_TERMS'] as const;
const submitted = ['SUBMITTED', ...underReview] as const;

/**
 * Who may do what to a request, and where it leads. The service reads this for a quick and friendly answer; the database compiles
 * it into the trigger on events, which decides.
 */
export const requestSteps: readonly Step[] = [
  { step: 'EDITED', by: ['REQUESTER'], from: ['DRAFT', 'RETURNED'], to: 'SAME' },
  // Who changes what lies before the reviewers hands it in anew.
  { step: 'EDITED', by: ['REQUESTER'], from: submitted, to: 'SUBMITTED' },
  { step: 'SUBMITTED', by: ['REQUESTER'], from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  { step: 'WITHDRAWN', by: ['REQUESTER'], from: [...openStates, ...heldStates], to: 'WITHDRAWN' },
  { step: 'REVIEWED', by: reviewers, from: ['SUBMITTED'], to: 'IN_REVIEW' },
  { step: 'RETURNED', by: reviewers, from: submitted, to: 'RETURNED' },
  { step: 'REJECTED', by: reviewers, from: submitted, to: 'REJECTED' },
  { step: 'REJECTED', by: ['SYSTEM'], from: openStates, to: 'REJECTED' },
  { step: 'NARROWED', by: reviewers, from: underReview, to: 'IN_REVIEW' },
  { step: 'NARROWED', by: [...deciders, 'REQUESTER'], from: heldStates, to: 'SAME' },
  { step: 'APPROVED', by: reviewers, from: underReview, to: 'QUORUM' },
  { step: 'TERMS_ACCEPTED', by: ['REQUESTER'], from: ['AWAITING_TERMS'], to: 'ACTIVE' },
  { step: 'SUSPENDED', by: [...deciders, 'SYSTEM'], from: ['ACTIVE'], to: 'SUSPENDED' },
  { step: 'RESUMED', by: ['STEWARD', 'ADMINISTRATOR'], from: ['SUSPENDED'], to: 'ACTIVE' },
  { step: 'REVOKED', by: deciders, from: heldStates, to: 'REVOKED' },
];

/** Who of these roles may take the step from this state; none where nobody may. */
export const rolesFor = (step: string, state: string): readonly StepRole[] =>
  requestSteps
    .filter((one) => one.step === step && (one.from as readonly string[]).includes(state))
    .flatMap((one) => one.by);

export const limitDays = { RESTRICTED: 365, PROTECTED: 90 } as const;
export const lapseDays = 30;
