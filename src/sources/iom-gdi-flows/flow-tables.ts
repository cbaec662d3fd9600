import { headerOf } from '../read/glimpse.ts';
import type { Glimpse } from '../source.ts';

/** The tables of IOM's Global Data Institute that hold flows, by publisher. */
export type FlowTable =
  | 'darien-nat'
  | 'darien-dmg'
  | 'honduras'
  | 'honduras-nat'
  | 'mexico-nat'
  | 'mexico-dmg'
  | 'guatemala'
  | 'usa'
  | 'frontex';

const shapes: readonly (readonly [columns: string, table: FlowTable])[] = [
  ['n,nat,q,t', 'darien-nat'],
  ['demog,n,q,t', 'darien-dmg'],
  ['age,n,origin,sex,t', 'guatemala'],
  ['age,n,sex,t', 'mexico-dmg'],
  ['n,nat,route,t,type', 'frontex'],
  ['area,authority,component,demog,n,nat,t,t_fy,type', 'usa'],
  ['n,t', 'honduras'],
  ['n,q,t', 'honduras'],
];

/** Columns that a table of Honduras may have: it is known by description only. */
const honduran = new Set(['t', 'q', 'n', 'nat', 'sex', 'age', 'demog']);

/** Which table a file is, by its columns; two publishers share one shape and are told apart by name, then by content. */
export const flowTableOf = (seen: Glimpse): FlowTable | undefined => {
  const names = headerOf(seen).map((name) => name.replace(/^\uFEFF/, ''));
  const columns = [...names].sort().join();
  if (!names.includes('t') || !names.includes('n')) return undefined;
  const name = seen.name.toLowerCase();
  if (name.includes('honduras') && names.every((one) => honduran.has(one)))
    return names.includes('nat') ? 'honduras-nat' : 'honduras';
  const found = shapes.find(([shape]) => shape === columns)?.[1];
  if (found) return found;
  return columns === 'n,nat,t' ? mexicoOrHonduras(name, seen, names.indexOf('nat')) : undefined;
};

/** Nobody is a foreigner at home: Mexico counts no Mexicans among people who came irregularly, Honduras no Hondurans. */
const mexicoOrHonduras = (name: string, seen: Glimpse, column: number): FlowTable | undefined => {
  if (name.includes('mexico')) return 'mexico-nat';
  const nationalities = new Set(seen.head.split(/\r?\n/).map((line) => line.split(',')[column]));
  const [mexicans, hondurans] = [nationalities.has('MEX'), nationalities.has('HND')];
  if (mexicans === hondurans) return undefined;
  return hondurans ? 'mexico-nat' : 'honduras-nat';
};
