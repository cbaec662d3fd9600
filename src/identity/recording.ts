import type { Standing } from '../store/access/standing.ts';
import type { Asked, Reader } from '../store/audit/entry.ts';
import type { Entered } from './gate.ts';

/** How the reading of a request is recorded: who reads, on what they stand where it is a tier, and what they asked. */
export type Recording = {
  readonly reader: Reader;
  readonly asked: () => Asked;
  readonly standing?: Standing;
  /** The most rows of a page, where a grant says so. */
  readonly page?: number;
};

/** What is asked is known after a request is opened, and before anything is read. */
export const takeDown = (): Pick<Recording, 'asked'> & {
  readonly tell: (asked: Asked) => void;
  /** The same, where something may be refused before it was told. */
  readonly soFar: () => Asked;
} => {
  let told: Asked | null = null;
  return {
    soFar: () => told ?? { document: null, coordinates: [], withheld: [] },
    tell: (asked) => {
      told = asked;
    },
    asked: () => {
      if (!told) throw new Error('something was read before it was told what was asked');
      return told;
    },
  };
};

export const readerOf = ({ kind, held, standing }: Entered, request: string): Reader => ({
  kind: 'READ',
  request,
  actor: held?.publicId ?? 'unknown',
  actorKind: kind,
  organisation: held?.organisation?.publicId ?? null,
  seenAs: null,
  ...stoodOn(standing, held),
});

/** Codes, which stay, of what somebody stands on. */
export const stoodOn = ({ tier, purpose, agreements, grant }: Standing, held: Entered['held']) => ({
  tier,
  purpose,
  agreements: agreements.map((id) => held?.agreements.find((one) => one.id === id)?.code ?? `#${id}`),
  grant: grant === null ? null : (held?.grants.find((one) => one.id === grant)?.code ?? `#${grant}`),
});

/** Somebody who is known and was refused before they stood on anything. The purpose that they stated counts where it is theirs. */
export const refusedReader = (
  kind: string,
  held: NonNullable<Entered['held']>,
  purpose: string | null,
  request: string,
): Reader => ({
  kind: 'DENIED',
  request,
  actor: held.publicId,
  actorKind: kind,
  organisation: held.organisation?.publicId ?? null,
  seenAs: null,
  tier: null,
  purpose,
  agreements: [],
  grant: held.grants.find(({ code }) => code === purpose)?.code ?? null,
});
