import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { withheldOf } from '../protection/access.ts';
import type { Decision } from '../protection/decisions.ts';
import { costOf } from '../query/cost.ts';
import { fragmentsOf, type Scope } from '../query/look-ahead.ts';
import type { DocumentTools } from '../query/resolvers.ts';
import { documentHash, selectedCoordinates, usedCoordinates } from './coordinates.ts';
import type { HookOptions } from './hooks.ts';
import { documentLimits, limitRules, tooLongFor } from './limits.ts';
import { namedIn } from './named.ts';
import { createReport } from './report.ts';

export type DocumentOptions = {
  readonly schema: GraphQLSchema;
  readonly maxCost: number;
  readonly partTypes: ReadonlySet<string>;
  readonly decide: (coordinates: ReadonlySet<string>, tier: string, roles: readonly string[]) => Decision[];
  readonly access: HookOptions['access'];
  readonly draft?: HookOptions['draft'];
  readonly log: Log;
};

type Checked = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Scope['fragments'];
  readonly coerced: Record<string, unknown>;
};

/**
 * Documents that are sent within a document: to be explained, or answered as somebody else would be. They are bounded, checked and
 * charged like any other.
 */
export const createDocuments = (options: DocumentOptions): DocumentTools => ({
  explain: (text, variables, tier, roles) => {
    const { operation, fragments, coerced } = check(options, text, variables);
    return options.decide(usedCoordinates(options.schema, operation, fragments, coerced), tier, roles);
  },
  draft: (text, variables) => {
    const { operation, fragments, coerced } = check(options, text, variables);
    const named = namedIn(options.schema, operation, fragments, coerced);
    return options.draft?.(selectedCoordinates(options.schema, operation, fragments), named) ?? null;
  },
  answer: async (text, variables, context) => {
    const { document, operation, fragments, coerced } = check(options, text, variables);
    if (operation.operation !== OperationTypeNode.QUERY)
      throw refusal('BAD_ARGUMENT', 'document must be a query: nothing is done in the name of somebody else.', {
        argument: 'document',
      });
    const cost = costOf({ schema: options.schema, fragments }, operation, coerced, options.partTypes);
    if (cost.requested > options.maxCost)
      throw refusal(
        'QUERY_TOO_COSTLY',
        `This query costs up to ${cost.requested} and at most ${options.maxCost} is allowed. Ask for smaller pages.`,
        {
          requested: cost.requested,
          limit: options.maxCost,
        },
      );
    const used = usedCoordinates(options.schema, operation, fragments, coerced);
    const withheld = withheldOf(options.access, [...used], context.request.tier);
    context.tell?.({ document: documentHash(text), coordinates: [...used], withheld });
    const { data, errors } = await execute({
      schema: options.schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: operation.name?.value,
    });
    const report = createReport(options.log);
    return {
      data: data ?? null,
      errors: (errors ?? []).map((error) => report(error.toJSON(), error)),
      access: options.access(used, context.request.tier),
    };
  },
});

const check = ({ schema }: DocumentOptions, text: string, variables: Readonly<Record<string, unknown>>): Checked => {
  const document = parsed(text);
  const [problem] = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: 5 });
  if (problem) throw unusable(problem);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw refusal('BAD_ARGUMENT', 'document must hold exactly one operation.', { argument: 'document' });
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  if (!coerced) throw unusable(errors?.[0] as GraphQLError, 'variables');
  return { document, operation, fragments: fragmentsOf(document), coerced };
};

const parsed = (text: string): DocumentNode => {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw unusable(error);
    throw error;
  }
};

/** Suggestions would name what the caller did not. */
const unusable = (error: GraphQLError, argument = 'document'): Refusal =>
  error.originalError instanceof Refusal
    ? error.originalError
    : (tooLongFor(error.message) ??
      refusal('BAD_ARGUMENT', `${argument}: ${error.message.replace(/ ?Did you mean [\s\S]*$/, '').slice(0, 400)}`, {
        argument,
      }));
