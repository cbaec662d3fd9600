import { buildSchema, type GraphQLObjectType, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createPlanner } from '../src/plan/planner.ts';

/** How much is remembered of how to answer documents. A short text of fragments selects many fields, and variables make many plans of it. */
const schema = buildSchema('type Query { deep: Deep } type Deep { a: String deep: Deep }');
let planned = 0;
Object.defineProperty((schema.getType('Deep') as GraphQLObjectType).getFields().a, 'resolve', {
  get: () => {
    planned += 1;
    return () => 'x';
  },
});
for (const name of ['Query', 'Deep'])
  Object.assign((schema.getType(name) as GraphQLObjectType).getFields().deep as object, { resolve: () => ({}) });

const planner = createPlanner(schema, 40);
const asking = (text: string) => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return async (variables = {}) => {
    const context = { request: { loaders: new Map(), run: async () => [] } } as never;
    expect(await planner({ document, operation, variables, context })).toHaveProperty('written');
  };
};
/** How often the field was planned while something was asked. */
const during = async (work: () => Promise<void>): Promise<number> => {
  const before = planned;
  await work();
  return planned - before;
};

it('plans are kept as long as there are not too many fields in all of them, those below the root counted', async () => {
  const documents = Array.from({ length: 10 }, (_, at) => asking(`{ deep { a } x${at}: deep { a } }`));
  const all = async () => {
    for (const ask of documents) await ask();
  };
  expect(await during(all)).toBe(20);
  expect(await during(all)).toBe(0);
  await asking('{ deep { deep { a } } }')();
  expect(await during(all)).toBeGreaterThan(10);
});

it('and so are those of one document by its variables', async () => {
  const ask = asking(`query ($a: Boolean!, $b: Boolean!, $c: Boolean!) { deep { ...A ...B } y: deep { ...A ...B } }
    fragment A on Deep { a @include(if: $a) b: a @include(if: $b) c: a @include(if: $c) }
    fragment B on Deep { deep { d: a e: a f: a } }`);
  const variables = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ a: (n & 1) > 0, b: (n & 2) > 0, c: (n & 4) > 0 }));
  const all = async () => {
    for (const given of variables) await ask(given);
  };
  await all();
  expect(await during(all)).toBeGreaterThan(20);
});
