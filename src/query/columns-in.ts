/** Columns of `t` that a piece of our own SQL reads. */
export const columnsIn = (sql: string): readonly string[] =>
  [...sql.matchAll(/\bt\.(\w+)/g)].map(([, column]) => column as string);
