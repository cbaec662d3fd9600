import { type SentColumn, sentRows } from '../sent-rows.ts';

type Result = readonly (readonly Buffer[])[] & {
  readonly statement?: { columns: readonly SentColumn[] };
};

const whole = new WeakMap<object, readonly SentColumn[]>();

/** A statement whose rows begin with a cell that is never null, as `rowsAsSent` needs them. */
export const askedAsSent = (text: string): string => `select 0 as of_wire, w.* from (${text}) w`;

/**
 * The rows of a raw result. The driver makes an object of each cell that it knows of, so it is left with knowing the first one: the
 * others are read from behind it. A statement that it prepares is told from then on, all others each time have all their cells.
 */
export const rowsAsSent = (result: Result): Record<string, unknown>[] => {
  const { statement } = result;
  if (!statement) throw new Error('the driver does not tell of its statements any more');
  let columns = whole.get(statement);
  if (!columns || statement.columns.length > 1) {
    columns = statement.columns;
    whole.set(statement, columns);
    statement.columns = columns.slice(0, 1);
  }
  return sentRows(
    columns,
    result.map(([first]) => first as Buffer),
  ) as unknown as Record<string, unknown>[];
};
