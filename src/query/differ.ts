/**
 * Do the rows of a group differ in this? What is empty says nothing. The least and the greatest are found in passing, where to count
 * what is distinct would sort every group once for each question.
 */
export const differ = (expression: string): string => `min(${expression}) <> max(${expression})`;

/** That they differ in a column, and what else must hold for that to matter. `by` and `of` are as `Additivity` has them. */
export const differIn = (by: string, and?: string) =>
  and ? { sql: `${differ(`t.${by}`)} and ${and}`, by } : { sql: differ(`t.${by}`), by, of: `t.${by}` };

/** That some are totals by a column, which hold this word there or nothing, and others parts of them. */
export const totalsWithParts = (by: string, total: string | null) => {
  const of = `(t.${by} ${total === null ? 'is null' : `= '${total}'`})::int`;
  return { sql: differ(of), by, of };
};
