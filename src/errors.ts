/**
 * Everything that can go wrong on purpose. A `Refusal` is for people: what was wrong, where, and what to do; its
 * `code` is stable and its `detail` may be shown. Any other error is a bug: logged whole, answered as INTERNAL.
 */
export const codes = {
  BAD_ARGUMENT: 400,
  UNKNOWN_CODE: 400,
  INVALID_CURSOR: 400,
  INVALID_TOKEN: 400,
  RELEASE_GONE: 410,
  TAKEN_DOWN: 410,
  IMPOSSIBLE_PERIOD: 400,
  AGGREGATE_REFUSED: 400,
  RANKING_REFUSED: 400,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_COMPLEX: 400,
  BODY_TOO_LARGE: 413,
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 401,
  FORBIDDEN: 403,
  AGREEMENT_REQUIRED: 403,
  GRANT_REQUIRED: 403,
  GRANT_EXPIRED: 403,
  GRANT_SUSPENDED: 403,
  PURPOSE_MISMATCH: 403,
  QUOTA_EXCEEDED: 429,
  REDISTRIBUTION_REFUSED: 403,
  POLICY_CHANGED: 409,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TIMED_OUT: 503,
  CANCELLED: 499,
  UNAVAILABLE: 503,
  EXPORTS_BUSY: 503,
  NOT_RECORDED: 503,
  POLICY_BREACH: 500,
  INTERNAL: 500,
  UNREADABLE_FILE: 422,
  RELEASE_OUT_OF_ORDER: 409,
  CONFIGURATION: 500,
} as const;

export type Code = keyof typeof codes;

/** Refusals for want of a right: whose they are is recorded, where they are known. */
export const denials: ReadonlySet<unknown> = new Set<Code>([
  ...(['FORBIDDEN', 'STEP_UP_REQUIRED', 'AGREEMENT_REQUIRED', 'GRANT_REQUIRED', 'GRANT_EXPIRED'] as const),
  ...(['GRANT_SUSPENDED', 'PURPOSE_MISMATCH', 'QUOTA_EXCEEDED', 'POLICY_CHANGED'] as const),
]);

export class Refusal extends Error {
  readonly code: Code;
  readonly detail: Readonly<Record<string, unknown>>;
  constructor(code: Code, message: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

export const refusal = (code: Code, message: string, detail?: Readonly<Record<string, unknown>>) =>
  new Refusal(code, message, detail);

/** A file that is not what its source promises: nothing of it is taken. */
export const unreadable = (file: string, what: string, mend: string) =>
  new Refusal('UNREADABLE_FILE', `${file}: ${what}. ${mend}`, { file });
