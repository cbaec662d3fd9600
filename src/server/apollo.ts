import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode } from 'graphql';
import type { Context } from '../query/resolvers.ts';
import { bounded, boundedCache } from './bounded.ts';
import { createHooks, type HookOptions } from './hooks.ts';
import { documentLimits, limitRules } from './limits.ts';
import { bodyOf } from './planned.ts';
import { createReport } from './report.ts';

/** In characters of their text: a parsed document weighs about a hundred times as many bytes. */
const documents = { entries: 500, size: 500_000 };
const registeredTexts = { entries: 2_000, size: 4_000_000 };

/** Apollo with everything off that reports, renders or guesses, and everything bounded that a caller can make grow. */
export const createApollo = (options: HookOptions): ApolloServer<Context> => {
  const { log } = options;
  return new ApolloServer<Context>({
    schema: options.schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Nothing here reads a cookie or any other credential that a browser adds by itself, so a forged request can do no more
    // than its author could; and plain links (R, Excel, a browser) must work. Turn it on if cookies are ever accepted.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    validationRules: [...limitRules],
    documentStore: null,
    persistedQueries: { cache: boundedCache<string>(registeredTexts, (text) => text.length), ttl: null },
    formatError: createReport(log),
    stringifyResult: bodyOf,
    // Apollo's own lines may quote an error's words. The errors themselves come by the hooks.
    logger: {
      debug: () => {},
      info: () => {},
      warn: () => log.warn('apollo_warned'),
      error: () => log.warn('apollo_erred'),
    },
    plugins: [
      // Its mere presence wraps every resolver and halves the speed of lists.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      keepDocuments(),
      createHooks(options),
    ],
  });
};

/**
 * Documents that were found valid are not parsed again. Apollo's own store does the same, but for its keys has the whole schema printed
 * at the start; where a plugin has put a document already, Apollo takes it as one from there.
 */
const keepDocuments = (): ApolloServerPlugin<Context> => {
  const kept = bounded<DocumentNode>(documents, (document) => document.loc?.source.body.length ?? 0);
  return {
    requestDidStart: async () => ({
      didResolveSource: async (context) => {
        const document = kept.get(context.queryHash);
        if (document) Object.assign(context, { document });
      },
      validationDidStart:
        async ({ queryHash, document }) =>
        async (errors) => {
          if (!errors) kept.set(queryHash, document);
        },
    }),
  };
};
