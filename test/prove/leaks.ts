import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tier } from './labels.ts';

/** Faults put into the views of a tier on purpose, to see that a proof finds them. */

const wordOf = (tier: Tier) => tier.toLowerCase();

/** The view as it is compiled, in the place of what stands there now. */
export const viewOf = (tier: Tier, view: string): string => {
  const sql = readFileSync(join(import.meta.dirname, `../../policy/${wordOf(tier)}.sql`), 'utf8');
  const found = new RegExp(`create view ${wordOf(tier)}\\.${view} as[\\s\\S]*?;\\n`).exec(sql)?.[0];
  if (!found) throw new Error(`there is no view ${wordOf(tier)}.${view}`);
  return found.replace('create view', 'create or replace view');
};

/** The view with a column as it is in the table. */
export const leaking = (tier: Tier, view: string, column: string): string => {
  const sql = viewOf(tier, view);
  const end = sql.indexOf(` as ${column}, `);
  // Back to where the column's expression begins: the comma before it that stands in no bracket.
  let [begin, depth] = [end, 0];
  for (; depth > 0 || sql[begin] !== ','; begin -= 1) {
    if (sql[begin] === ')' || sql[begin] === ']') depth += 1;
    if (sql[begin] === '(' || sql[begin] === '[') depth -= 1;
  }
  const leak = `${sql.slice(0, begin)}, t.${column}${sql.slice(end)}`;
  if (end < 0 || leak === sql) throw new Error(`${wordOf(tier)}.${view} does not mask ${column}`);
  return leak;
};

/** The view with something else in its text: each of the two must be there once at least. */
const without = (tier: Tier, view: string, what: RegExp, instead = 'true'): string => {
  const sql = viewOf(tier, view);
  const leak = sql.replaceAll(what, instead);
  if (leak === sql) throw new Error(`${wordOf(tier)}.${view} has no ${what} to leave out`);
  return leak;
};

/** The view with the rows of every dataset. */
export const withoutDatasets = (tier: Tier, view: string): string =>
  tier === 'OPEN'
    ? without(tier, view, /(?<=where )t\.dataset_id = any\(array\(select [^()]* in \([^()]*\)\)\)/g)
    : without(tier, view, /(?<=\n {2}where )[\s\S]*?(?=(\n {2}\) s)?;\n)/g);

/** Rows that not everybody may know of, each of whose versions is told as a release of its own. */
export const withoutRuns = (tier: Tier, view: string): string =>
  without(tier, view, /(?<= p where )(?=p\.dataset_id)/g, "p.row_tier = 'OPEN' and ");

/** What is held for some countries, held for all of them. */
export const withoutCountries = (tier: Tier): string => without(tier, 'held', /(?<=where )[ag]\.country_ids is null/g);

/** Agreements and grants that go on after their last day. */
export const withoutExpiry = (tier: Tier): string => without(tier, 'held', /(g\.ends_at|x\.expires_at) > now\(\)/g);

/** A grant that opens the fields of every class. */
export const withoutClasses = (tier: Tier): string =>
  without(tier, 'held', /g\.fields::text/g, 'array(select f.field from derived.grantable f)::text');

/** A grant that opens every grain. */
export const withoutGrain = (tier: Tier): string => without(tier, 'held', /g\.finest_grain::text/g, `'6'::text`);

/** A view for which no country has a protocol. */
export const withoutProtocols = (tier: Tier, view: string): string =>
  without(tier, view, /coalesce\(place_[a-z_]+\.reach_\d, 6\)/g, '6');
