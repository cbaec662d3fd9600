import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, parse, Source } from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

/** The files of the contract: every `schema/*.graphql`, in alphabetical order. What begins with a dot is left there by editors. */
export const contractFiles = (within = folder): string[] =>
  readdirSync(within)
    .filter((name) => name.endsWith('.graphql') && !name.startsWith('.'))
    .sort();

/** Places in the text are for those who work on it: with them the contract takes twice the time and memory. */
export const readContractFile = (
  file: string,
  places: 'with places' | 'without places' = 'with places',
): DocumentNode =>
  parse(new Source(readFileSync(join(folder, file), 'utf8'), basename(file)), {
    noLocation: places === 'without places',
  });

/** The contract as written. */
export const readContract = (): DocumentNode[] => contractFiles().map((file) => readContractFile(file));
