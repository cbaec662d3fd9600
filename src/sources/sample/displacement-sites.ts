import type { SiteInput } from '../source.ts';
import { type AdminArea, areasOfLevel, countryOf, pcode, positionIn } from './places.ts';
import { randomFrom } from './random.ts';

/** The operations: the first two track the same country and may count the same people. */
export const tracking = { code: 'SAMPLE-XSA-TRACKING', country: countryOf('XSA') } as const;
export const emergency = { code: 'SAMPLE-XSA-EMERGENCY', country: countryOf('XSA') } as const;
export const willowmark = { code: 'SAMPLE-XSB-TRACKING', country: countryOf('XSB') } as const;

/** A site with what the figures are made from. */
export type SampleSite = {
  readonly row: SiteInput;
  readonly ward: string;
  /** One large camp in each operation carries figures that a test can recognise. */
  readonly isLargeCamp: boolean;
  /** Closed after the second round: later rounds have no figure for it. */
  readonly isClosed: boolean;
};

const kinds = ['DISPLACEMENT_SITE', 'HOST_COMMUNITY', 'COLLECTIVE_CENTRE', 'HOST_COMMUNITY', 'OTHER'] as const;

const sitesOf = (operation: typeof tracking | typeof willowmark, from: number, perWard: readonly number[]) => {
  const random = randomFrom(`sites ${operation.code}`);
  const wards = areasOfLevel(operation.country, 3);
  const places = wards.flatMap((ward, index): AdminArea[] =>
    Array.from({ length: perWard[index % perWard.length]! }, () => ward),
  );
  return places.map((ward, index): SampleSite => {
    const number = String(from + index).padStart(3, '0');
    const isLargeCamp = index === 0;
    const isClosed = index % 20 === 9;
    const isUnnamed = index % 17 === 13;
    const kind = isLargeCamp ? 'CAMP' : kinds[index % kinds.length]!;
    // Some sites have a name and nobody took the position, some the other way round.
    const position = index % 19 === 11 ? { latitude: null, longitude: null } : positionIn(random, ward.box);
    return {
      row: {
        scope: `${operation.code}/sites`,
        operation: operation.code,
        key: `SAMPLE-SITE-${number}`,
        area: pcode(ward.code),
        kind,
        status: isClosed ? 'CLOSED' : index % 23 === 5 ? 'UNKNOWN' : 'OPEN',
        name: isUnnamed ? null : `Sample site ${Number(number)} (CANARY-SITE-${number})`,
        ...position,
      },
      ward: ward.code,
      isLargeCamp,
      isClosed,
    };
  });
};

/** Sites by operation; the emergency operation visits areas only. */
export const trackingSites: readonly SampleSite[] = sitesOf(tracking, 1, [2, 3]);
export const willowmarkSites: readonly SampleSite[] = sitesOf(willowmark, trackingSites.length + 1, [3, 4, 3]);
