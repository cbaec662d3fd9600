import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, parse, Source } from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

/** The files of the contract: every `schema/*.graphql`, in alphabetical order. */
export const contractFiles = (): string[] => globSync('*.graphql', { cwd: folder }).sort();

export const readContractFile = (file: string): DocumentNode =>
  parse(new Source(readFileSync(join(folder, file), 'utf8'), basename(file)));

/** The contract as written. */
export const readContract = (): DocumentNode[] => contractFiles().map(readContractFile);
