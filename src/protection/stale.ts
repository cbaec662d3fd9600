import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../errors.ts';
import type { Artefacts } from './artefacts.ts';

const folder = join(import.meta.dirname, '../../policy');

/** The process does not start when the artefacts checked in are not those that the contract compiles to. */
export const refuseStale = (artefacts: Artefacts): void => {
  for (const [name, content] of Object.entries(artefacts))
    if (readFileSync(join(folder, name), 'utf8') !== content)
      throw refusal(
        'CONFIGURATION',
        `policy/${name} is not what the contract compiles to. Run npm run policy and look at the difference before starting.`,
      );
};
