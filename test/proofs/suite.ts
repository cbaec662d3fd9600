import { chosen, type Standing } from '../prove/standings.ts';
import type { Twins } from '../prove/twins.ts';

/** What is proven of a caller, with twins that are made once for all of it. `answered` collects the share of random documents that were. */
export type Suite = (standing: Standing, twins: () => Twins, answered: number[]) => void;

export const callers = chosen(process.env.PROVE_TIER, process.env.PROVE_STANDING);

/** How many documents, and from which seed on: the same ones each time, unless a person asks for others. */
const documents = Number(process.env.PROVE_DOCUMENTS ?? 200);
export const seed = Number(process.env.PROVE_SEED ?? 20_261_125);
/** Each caller asks documents of their own. */
export const share = Math.ceil(documents / callers.length);
