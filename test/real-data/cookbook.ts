import { describe, test } from 'vitest';
import { recipes, tryRecipe } from '../support/cookbook.ts';
import { dataFolder, type Real } from '../support/real-data.ts';

/** Pages of the cookbook whose queries ask the providers' own data. */
export const suite = (real: Real): void => {
  const asked = recipes().filter((recipe) => recipe.data === 'real');
  describe.skipIf(asked.length === 0)('the cookbook', () => {
    test.each(asked.map((recipe) => [recipe.title, recipe] as const))('%s', (_, recipe) =>
      tryRecipe(recipe, real.ask, dataFolder),
    );
  });
};
