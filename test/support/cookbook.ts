import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Answer, TestServer } from './api.ts';
import type { Database } from './database.ts';

/** A page of the cookbook: one question, one query. */
export type Recipe = {
  /** Name of the file without its ending, for example `17-revision-audit`. */
  readonly name: string;
  readonly title: string;
  /** On which data the query answers: the providers' own, or the invented sample. */
  readonly data: 'real' | 'sample';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many statements the page says that the query takes at most: which lists share a look-up hangs on which of them answers first. */
  readonly statements: number;
};

/** What `test/cookbook/<name>.ts` exports: holds the answer against figures worked out by other code, or known from elsewhere. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is each query's own
export type Check = (data: any, folder: string) => void | Promise<void>;

/** What `test/cookbook/<name>.ts` may export besides: the same query from others than those without a name. */
export type Further = (
  asked: { readonly database: Database; readonly server: TestServer },
  query: string,
) => Promise<void>;

const folder = join(import.meta.dirname, '../../docs/cookbook');

const part = (page: string, pattern: RegExp, what: string, file: string): string => {
  const found = pattern.exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/cookbook/${file} has no ${what}`);
  return found;
};

/** All recipes in their order. */
export const recipes = (): Recipe[] =>
  globSync('[0-9]*.md', { cwd: folder })
    .sort()
    .map((file) => {
      const page = readFileSync(join(folder, file), 'utf8');
      return {
        name: file.replace(/\.md$/, ''),
        title: part(page, /^# (.+)$/m, 'title', file),
        data: part(page, /^Data: (real|sample)\b/m, 'line “Data: real” or “Data: sample”', file) as Recipe['data'],
        query: part(page, /```graphql\n([\s\S]*?)\n```/, 'query', file),
        variables: JSON.parse(/```json variables\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '{}') as Recipe['variables'],
        statements: Number(part(page, /^Statements: (\d+)/m, 'number of statements', file)),
      };
    });

const checks = (recipe: Recipe) =>
  import(`../cookbook/${recipe.name}.ts`) as Promise<{ check: Check; further?: Further }>;

export const furtherOf = async (recipe: Recipe): Promise<Further | undefined> => (await checks(recipe)).further;

/** Asks a recipe's query and holds the answer against its check. */
export const tryRecipe = async (
  recipe: Recipe,
  ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>,
  dataFolder: string,
): Promise<void> => {
  const answer = await ask(recipe.query, recipe.variables);
  expect(answer.body.errors).toBeUndefined();
  const { check } = await checks(recipe);
  await check(answer.body.data, dataFolder);
  // Batches split by chance where two statements overtake each other; the distinct ones are the same each time.
  expect(new Set(answer.statements).size).toBeLessThanOrEqual(recipe.statements);
};
