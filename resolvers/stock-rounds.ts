import type { Row } from '../src/query/request.ts';

/** Figures of one place, operation, round and type of assessment, with what they were made from. */
export type RoundFigure = {
  readonly areaId: number;
  readonly operationId: number;
  readonly roundId: number;
  readonly number: number;
  readonly assessmentType: string;
  readonly start: string;
  readonly value: number | null;
  readonly status: string | null;
  readonly carriedOver: boolean;
  readonly incomplete: boolean;
  readonly rows: readonly Row[];
};

/** Column of each part, and the word that stands for all parts together. */
export const parts = {
  MOVEMENT: ['movement', 'ALL'],
  REASON: ['reason', 'ALL'],
  ORIGIN: ['origin_status', 'ALL'],
  SEX: ['sex', 'TOTAL'],
  AGE: ['age', '_T'],
  SHELTER: ['shelter', 'ALL'],
  COHORT: ['cohort', 'ALL'],
} as const;

export type Part = keyof typeof parts;

/** A total of these is not published everywhere: its parts make it up. Parts by sex or age never do, as some are left out. */
const summed: readonly Part[] = ['REASON', 'ORIGIN'];
const all = Object.keys(parts) as Part[];

const isWhole = (row: Row, part: Part): boolean => row[parts[part][0]] === parts[part][1];

/**
 * The rows that together make up the total, each person in one of them: whole in everything but `apart`. Where a total over
 * reasons or origins is published it stands; elsewhere the parts are taken.
 */
export const partition = (rows: readonly Row[], apart: Part | null): readonly Row[] => {
  let left = rows.filter((row) =>
    all.every((part) => summed.includes(part) || (part === apart ? !isWhole(row, part) : isWhole(row, part))),
  );
  if (apart !== null && summed.includes(apart)) left = left.filter((row) => !isWhole(row, apart));
  for (const part of summed) {
    if (part === apart) continue;
    const whole = left.filter((row) => isWhole(row, part));
    if (whole.length) left = whole;
  }
  return left;
};

/** Sums a partition. One part without a figure leaves the whole without one; zero is a figure. */
const sumOf = (rows: readonly Row[]) => {
  const missing = rows.find((row) => row.value === null);
  return missing
    ? { value: null, status: missing.status as string | null, incomplete: rows.length > 1 }
    : { value: rows.reduce((sum, row) => sum + (row.value as number), 0), status: 'NORMAL', incomplete: false };
};

/** Brings rows together by place, operation, round and type of assessment. */
export const figuresOf = (rows: readonly Row[]): RoundFigure[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.area_id} ${row.operation_id} ${row.round_id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = partition(group, null);
    const [first] = whole;
    if (!first) return [];
    return {
      areaId: first.area_id as number,
      operationId: first.operation_id as number,
      roundId: first.round_id as number,
      number: first.round_number as number,
      assessmentType: first.assessment_type as string,
      start: first.period_start as string,
      carriedOver: whole.some((row) => row.observed_round !== row.round_number),
      rows: group,
      ...sumOf(whole),
    };
  });
};

/** What a figure was made of, by one part, and by how much it differs from their sum. */
export const cellsOf = (figure: RoundFigure, by: Part) => {
  const cells = new Map<string, { part: string | null; origin_area_id: number | null; value: number | null }>();
  for (const row of partition(figure.rows, by)) {
    const origin = by === 'ORIGIN' ? (row.origin_area_id as number | null) : null;
    const part = by === 'ORIGIN' && origin !== null ? String(row.origin_status) : String(row[parts[by][0]]);
    const key = `${part} ${origin}`;
    const known = cells.get(key);
    const value = row.value as number | null;
    cells.set(key, {
      part,
      origin_area_id: origin,
      value: known ? (known.value === null || value === null ? null : known.value + value) : value,
    });
  }
  const list = [...cells.values()];
  const complete = list.length > 0 && figure.value !== null && list.every((cell) => cell.value !== null);
  const sum = list.reduce((total, cell) => total + (cell.value ?? 0), 0);
  return { cells: list, discrepancy: complete ? (figure.value as number) - sum : null };
};

/** A figure left aside, as the contract shows it. */
export const ignoredStock = (figure: RoundFigure, reason: string) => ({
  round_id: figure.roundId,
  assessmentType: figure.assessmentType,
  value: figure.value,
  reason,
});

/**
 * One figure for each round: of the type of assessment that goes first. A type without a figure does not stand in the way of one
 * that has it.
 */
export const chosen = (figures: readonly RoundFigure[], precedence: readonly string[]) => {
  const rank = ({ assessmentType, value }: RoundFigure) => {
    const place = precedence.indexOf(assessmentType);
    return (value === null ? 1000 : 0) + (place < 0 ? precedence.length : place);
  };
  const rounds = new Map<number, RoundFigure[]>();
  for (const figure of figures) rounds.set(figure.number, [...(rounds.get(figure.number) ?? []), figure]);
  return [...rounds.values()].map((list) => {
    const [best, ...others] = [...list].sort((a, b) => rank(a) - rank(b)) as [RoundFigure, ...RoundFigure[]];
    return { best, ignored: others.map((other) => ignoredStock(other, 'ANOTHER_TYPE_GOES_FIRST')) };
  });
};
