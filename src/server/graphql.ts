import { createApollo } from './apollo.ts';
import { createDocuments, type DocumentOptions } from './documents.ts';
import type { HookOptions } from './hooks.ts';

export type GraphqlOptions = HookOptions & {
  /** Decides about the coordinates of a document; without it no document is explained. */
  readonly decide?: DocumentOptions['decide'];
};

export type Graphql = ReturnType<typeof createGraphql>;

/** What answers documents, whoever asks and however they come: made of the contract alone, before there is a database. */
export const createGraphql = ({ decide, ...options }: GraphqlOptions) => ({
  apollo: createApollo(options),
  documents: decide ? createDocuments({ ...options, decide }) : null,
});
