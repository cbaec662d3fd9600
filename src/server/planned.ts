import { type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { Refusal } from '../errors.ts';
import { type Planner, Written } from '../plan/planner.ts';
import type { Request } from '../query/request.ts';
import type { Context } from '../query/resolvers.ts';
import { exchangeNow } from './exchange.ts';

/** The answer as a plan has written it, or null: then Apollo has it found by the resolvers, with what was read so far. */
export const answerWritten = async (
  planner: Planner,
  variables: Readonly<Record<string, unknown>>,
  { operation, document, contextValue }: GraphQLRequestContext<Context>,
): Promise<GraphQLResponse | null> => {
  if (!operation || !document) return null;
  const outcome = await planner({ operation, document, variables, context: contextValue });
  if ('written' in outcome) return answer({ data: outcome.written as never });
  const left: unknown = exchangeNow()?.signal.reason;
  // Nobody waits any more: to look for what went wrong would be work for nothing.
  if (left instanceof Refusal) return answer({ errors: [{ message: left.message, extensions: { code: left.code } }] });
  (contextValue as { request: Request }).request = outcome.request;
  return null;
};

const answer = (singleResult: FormattedExecutionResult): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult },
});

type Result = { readonly errors?: unknown; readonly data?: unknown; readonly extensions?: unknown };

/** The body of an answer. What is written already is only put in its place: then it is bytes, which whoever sends it takes as well. */
export const bodyOf = ({ errors, data, extensions }: Result): string => {
  if (!(data instanceof Written)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const besides = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return data.with(besides) as unknown as string;
};
