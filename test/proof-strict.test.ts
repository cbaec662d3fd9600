import { proveCallers } from './proofs/callers.ts';

/** Most datasets are above OPEN, and protocols ask for more. */
proveCallers(true);
