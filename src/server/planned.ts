import { type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type Planner, Written } from '../plan/planner.ts';
import type { Request } from '../query/request.ts';
import type { Context } from '../query/resolvers.ts';

/** The answer as a plan has written it, or null: then Apollo has it found by the resolvers, with what was read so far. */
export const answerWritten = async (
  planner: Planner,
  { operation, document, request, contextValue }: GraphQLRequestContext<Context>,
): Promise<GraphQLResponse | null> => {
  if (!operation || !document) return null;
  const outcome = await planner({ operation, document, variables: request.variables ?? {}, context: contextValue });
  if ('request' in outcome) {
    (contextValue as { request: Request }).request = outcome.request;
    return null;
  }
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data: outcome.written as never } },
  };
};

type Result = { readonly errors?: unknown; readonly data?: unknown; readonly extensions?: unknown };

/** The body of an answer. What is written already is only put in its place: then it is bytes, which whoever sends it takes as well. */
export const bodyOf = ({ errors, data, extensions }: Result): string => {
  if (!(data instanceof Written)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const besides = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return Buffer.concat([before, data.bytes, Buffer.from(`${besides}}\n`)]) as unknown as string;
};

const before = Buffer.from('{"data":');
