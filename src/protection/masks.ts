import type { Label } from './policy.ts';

export const grainNumber: Record<string, number> = {
  COUNTRY: 0,
  ADMIN1: 1,
  ADMIN2: 2,
  ADMIN3: 3,
  ADMIN4: 4,
  SITE: 5,
  COORDINATE: 6,
};

/** The masked form of a column. It reads the row `t` and public geography (`place`), never other people's values. */
export const maskSql = (label: Label, column: string, openFiles: string, t = 't'): string => {
  const grain = grainNumber[label.grain ?? ''] ?? 0;
  switch (label.mask) {
    case 'WITHHOLD':
      return `case when false then ${t}.${column} end`;
    case 'GRID':
      return `round(${t}.${column}::numeric, 1)::double precision`;
    case 'ROLL_UP':
      return `case when place.level > ${grain} then place.admin${grain}_id else ${t}.${column} end`;
    case 'COARSER_ROWS':
      return `case when ${t}.grain <= ${grain} then ${t}.${column} end`;
    case 'OPEN_DATASETS':
      return `case when ${openFiles} then ${t}.${column} end`;
  }
};
