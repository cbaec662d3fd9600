import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { workloads } from '../bench/workloads.ts';
import { testSchema } from './support/api.ts';

it.each(workloads(1).map(({ code, documents }) => [code, documents.tributary]))(
  'the benchmark asks %s in words of the contract',
  (_, document) => {
    expect(validate(testSchema, parse(document))).toEqual([]);
  },
);
