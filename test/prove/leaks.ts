import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Faults put into the views on purpose, to see that a proof finds them. */

const viewOf = (view: string): string => {
  const sql = readFileSync(join(import.meta.dirname, '../../policy/open.sql'), 'utf8');
  const found = new RegExp(`create view open\\.${view} as[\\s\\S]*?;\\n`).exec(sql)?.[0];
  if (!found) throw new Error(`there is no view open.${view}`);
  return found.replace('create view', 'create or replace view');
};

/** The view with a column as it is in the table. */
export const leaking = (view: string, column: string): string => {
  const sql = viewOf(view);
  const end = sql.indexOf(` as ${column}, `);
  // Back to where the column's expression begins: the comma before it that stands in no bracket.
  let [begin, depth] = [end, 0];
  for (; depth > 0 || sql[begin] !== ','; begin -= 1) {
    if (sql[begin] === ')' || sql[begin] === ']') depth += 1;
    if (sql[begin] === '(' || sql[begin] === '[') depth -= 1;
  }
  const leak = `${sql.slice(0, begin)}, t.${column}${sql.slice(end)}`;
  if (end < 0 || leak === sql) throw new Error(`open.${view} does not mask ${column}`);
  return leak;
};

/** The view with the rows of every dataset. */
export const withoutDatasets = (view: string): string => {
  const sql = viewOf(view);
  const leak = sql.replace(/where t\.dataset_id = any\(array\(select [^()]* in \([^()]*\)\)\)/, 'where true');
  if (leak === sql) throw new Error(`open.${view} shows every dataset already`);
  return leak;
};
