import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, parse, Source } from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

/** The contract as written: every `schema/*.graphql`, in alphabetical order. */
export const readContract = (): DocumentNode[] =>
  globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), basename(file))));
