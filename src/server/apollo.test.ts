import { expect, it } from 'vitest';
import { testSchema } from '../../test/support/api.ts';
import { createLog } from '../log.ts';
import type { Context } from '../query/resolvers.ts';
import { createApollo } from './apollo.ts';

/** Which steps Apollo takes for documents, one after the other. */
const stepsOf = async (...queries: readonly string[]): Promise<string[][]> => {
  const apollo = createApollo({
    schema: testSchema,
    maxCost: 1,
    partTypes: new Set(),
    access: () => [],
    log: createLog('error', { write: () => {} }),
  });
  const steps: string[][] = [];
  apollo.addPlugin({
    requestDidStart: async () => {
      const taken: string[] = [];
      steps.push(taken);
      return {
        parsingDidStart: async () => void taken.push('parsed'),
        validationDidStart: async () => void taken.push('checked'),
        didResolveOperation: async () => void taken.push('taken'),
      };
    },
  });
  await apollo.start();
  const contextValue = {
    request: { tier: 'OPEN', takenDown: new Set() },
    caller: { kind: 'ANONYMOUS', tier: 'OPEN', roles: [] },
  } as unknown as Context;
  for (const query of queries) await apollo.executeOperation({ query }, { contextValue });
  await apollo.stop();
  return steps;
};

it('documents are parsed and checked once', async () => {
  expect(await stepsOf('{ __typename }', '{ __typename }', '{  __typename }')).toEqual([
    ['parsed', 'checked', 'taken'],
    ['taken'],
    ['parsed', 'checked', 'taken'],
  ]);
});

it('documents that are not valid are refused each time', async () => {
  expect(await stepsOf('{ nothing }', '{ nothing }')).toEqual([
    ['parsed', 'checked'],
    ['parsed', 'checked'],
  ]);
});
