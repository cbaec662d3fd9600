import type { AreaSuccessionInput } from '../source.ts';

type Kind = AreaSuccessionInput['kind'];

/** What became of former areas: one area, what came of it, on which day, and how. */
const lists: readonly (readonly [from: string, kind: Kind, on: string, to: string])[] = [
  ['SUN', 'PARTIAL', '1991-09-06', 'EST LTU LVA'],
  ['SUN', 'SPLIT', '1991-12-26', 'ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UKR UZB'],
  ['YUG', 'PARTIAL', '1991-06-25', 'HRV SVN'],
  ['YUG', 'PARTIAL', '1991-09-08', 'MKD'],
  ['YUG', 'PARTIAL', '1992-03-03', 'BIH'],
  ['YUG', 'SPLIT', '1992-04-27', 'YUG_FR'],
  ['YUG_FR', 'RENAME', '2003-02-04', 'SCG'],
  ['SCG', 'SPLIT', '2006-06-03', 'MNE SRB'],
  ['CSK', 'SPLIT', '1993-01-01', 'CZE SVK'],
  ['DDR', 'MERGE', '1990-10-03', 'DEU'],
  ['DEU_FORMER', 'MERGE', '1990-10-03', 'DEU'],
  ['YMD', 'MERGE', '1990-05-22', 'YEM'],
  ['YEM_FORMER', 'MERGE', '1990-05-22', 'YEM'],
  ['ETH_FORMER', 'SPLIT', '1993-05-24', 'ERI ETH'],
  ['SDN_FORMER', 'SPLIT', '2011-07-09', 'SDN SSD'],
  ['ANT', 'PARTIAL', '1986-01-01', 'ABW'],
  ['ANT', 'SPLIT', '2010-10-10', 'BES CUW SXM'],
  ['TMP', 'RENAME', '2002-05-20', 'TLS'],
];

/** All successions, one for each pair. */
export const successions: readonly AreaSuccessionInput[] = lists.flatMap(([from, kind, on, to]) =>
  to.split(' ').map((one) => ({ from, to: one, kind, on })),
);
