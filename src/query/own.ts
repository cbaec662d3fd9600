import { refusal } from '../errors.ts';

/** What the request of a person who is known here carries besides: what they asked for themselves. */
export type OwnContext = {
  /** Their requests, or the one of this id. */
  readonly requests: (id: string | null) => Promise<readonly object[]>;
  readonly questions: (datasets: readonly string[]) => Promise<readonly object[]>;
  readonly notifications: (first: number) => Promise<readonly object[]>;
  readonly targets: () => Promise<readonly object[]>;
  /** Does something about what is theirs; tells its id, and a secret once. */
  readonly act: (
    action: string,
    args: Readonly<Record<string, unknown>>,
    key: string,
  ) => Promise<{ readonly subject: string; readonly secret: string | null }>;
};

/** What somebody has besides reading because they are known here. */
export const ownOf = ({ own }: { readonly own?: OwnContext }): OwnContext => {
  if (!own)
    throw refusal(
      'FORBIDDEN',
      'This is for people who are known here: sign in, and ask an administrator to register you where `{ me { known } }` says false.',
      { why: 'NOT_KNOWN' },
    );
  return own;
};
