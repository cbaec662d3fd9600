import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, TestServer } from './api.ts';

export const queryFolder = join(import.meta.dirname, '../queries');

/** A query kept in a file; its first lines may hold `# variables: {…}` and `# language: de`. */
export type KeptQuery = {
  /** Folder and name without the ending. */
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
};

const note = (text: string, word: string): string | undefined => new RegExp(`^# ${word}: (.+)$`, 'm').exec(text)?.[1];

/** All kept queries, in alphabetical order. */
export const keptQueries = (): KeptQuery[] =>
  globSync('**/*.graphql', { cwd: queryFolder })
    .sort()
    .map((file) => {
      const text = readFileSync(join(queryFolder, file), 'utf8');
      return {
        name: file.replaceAll('\\', '/').replace(/\.graphql$/, ''),
        text,
        variables: JSON.parse(note(text, 'variables') ?? '{}') as Record<string, unknown>,
        language: note(text, 'language'),
      };
    });

export const askKept = (server: TestServer, { text, variables, language }: KeptQuery): Promise<Answer> =>
  server.ask(text, variables, language === undefined ? {} : { 'accept-language': language });
