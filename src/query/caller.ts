/** Who asks, as far as the answers have to know: what `me` tells, and which roles open what. */
export type Caller = {
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'SYSTEM' | 'STEWARD';
  /** Is there a record of them here? Somebody may have a good token and be known nowhere. */
  readonly known: boolean;
  readonly id: string | null;
  readonly name: string | null;
  readonly tier: string;
  /** The agreement or grant that they stated. */
  readonly purpose: string | null;
  readonly organisation: { readonly code: string; readonly name: string; readonly suspended: boolean } | null;
  readonly agreements: readonly {
    readonly code: string;
    readonly purposes: readonly string[];
    readonly state: string;
    readonly endsAt: string;
  }[];
  readonly grants: readonly {
    readonly code: string;
    readonly purpose: string;
    readonly tier: string;
    readonly state: string;
    readonly expiresAt: string;
    readonly quota: object;
  }[];
  readonly roles: readonly string[];
  /** Refuses where something that the request stands on was taken away since it began. */
  readonly confirm: () => Promise<void>;
};

export const anonymous: Caller = {
  kind: 'ANONYMOUS',
  known: false,
  id: null,
  name: null,
  tier: 'OPEN',
  purpose: null,
  organisation: null,
  agreements: [],
  grants: [],
  roles: [],
  confirm: async () => {},
};
