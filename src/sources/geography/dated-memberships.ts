import type { AreaInput } from '../source.ts';

type Memberships = NonNullable<AreaInput['memberships']>;

/** First days in the European Union and the communities before it. */
const union = `
1958-01-01 BEL DEU FRA ITA LUX NLD
1973-01-01 DNK GBR IRL
1981-01-01 GRC
1986-01-01 ESP PRT
1995-01-01 AUT FIN SWE
2004-05-01 CYP CZE EST HUN LTU LVA MLT POL SVK SVN
2007-01-01 BGR ROU
2013-07-01 HRV
`;

/** First days without checks at inner borders; for Bulgaria and Romania those at sea and air borders, by land from 2025-01-01. */
const schengen = `
1995-03-26 BEL DEU ESP FRA LUX NLD PRT
1997-10-26 ITA
1997-12-01 AUT
2000-03-26 GRC
2001-03-25 DNK FIN ISL NOR SWE
2007-12-21 CZE EST HUN LTU LVA MLT POL SVK SVN
2008-12-12 CHE
2011-12-19 LIE
2023-01-01 HRV
2024-03-31 BGR ROU
`;

/** Last days in the group of least developed countries. */
const graduated: Readonly<Record<string, string>> = {
  BWA: '1994-12-18',
  CPV: '2007-12-19',
  MDV: '2010-12-31',
  WSM: '2013-12-31',
  GNQ: '2017-06-03',
  VUT: '2020-12-03',
  BTN: '2023-12-12',
  STP: '2024-12-12',
};

/** Last day in the union. */
const left: Readonly<Record<string, string>> = { GBR: '2020-01-31' };

const firstDays = (lists: string): ReadonlyMap<string, string> =>
  new Map(
    lists
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [day, ...members] = line.split(' ') as [string, ...string[]];
        return members.map((member) => [member, day] as const);
      }),
  );
const inUnion = firstDays(union);
const inSchengen = firstDays(schengen);

/**
 * Memberships of a country with the days that are known. What a list says of today stands; the days come from here, and so do
 * memberships that have ended.
 */
export const datedMemberships = (iso3: string, listed: Memberships): Memberships => {
  const has = (hierarchy: string) => listed.some((one) => one.hierarchy === hierarchy);
  const since = inUnion.get(iso3);
  const until = left[iso3];
  const area = inSchengen.get(iso3);
  const end = graduated[iso3];
  return [
    ...listed.map((one) => ({
      ...one,
      ...(one.hierarchy === 'EU' && since ? { validFrom: since } : {}),
      ...(one.hierarchy === 'LDC' && end ? { validTo: end } : {}),
    })),
    ...(until && since && !has('EU') ? [{ hierarchy: 'EU', parent: 'EU', validFrom: since, validTo: until }] : []),
    ...(end && !has('LDC') ? [{ hierarchy: 'LDC', parent: 'LDC', validTo: end }] : []),
    ...(area ? [{ hierarchy: 'SCHENGEN', parent: 'SCHENGEN', validFrom: area }] : []),
  ];
};
