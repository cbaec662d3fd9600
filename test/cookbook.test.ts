import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anonymous } from './support/anonymous.ts';
import { furtherOf, recipes, tryRecipe } from './support/cookbook.ts';
import { dataFolder } from './support/real-data.ts';

const { ask, database, server } = anonymous();
const all = recipes();

describe('the cookbook', () => {
  test.each(all.filter((recipe) => recipe.data === 'sample').map((recipe) => [recipe.title, recipe] as const))(
    '%s',
    async (_, recipe) => {
      await tryRecipe(recipe, ask, dataFolder);
      await (await furtherOf(recipe))?.({ database: database(), server: server() }, recipe.query);
    },
  );

  test('has a check for each page and a page for each check', () => {
    const checks = globSync('[0-9]*.ts', { cwd: join(import.meta.dirname, 'cookbook') }).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(checks.sort()).toEqual(all.map((recipe) => recipe.name));
  });
});
