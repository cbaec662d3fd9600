import { setImmediate as immediate } from 'node:timers/promises';
import { addResolversToSchema } from '@graphql-tools/schema';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Guard } from '../protection/artefacts.ts';
import { guard } from '../protection/shield.ts';
import type { Records } from '../query/record.ts';
import { type ResolverMap, recordResolvers } from '../query/resolvers.ts';

/**
 * The executable schema: what records declare, what was written by hand, and the shield around guarded coordinates. Between the steps,
 * what talks to the database has its turn.
 */
export const executableSchema = async (
  documents: readonly DocumentNode[],
  records: Records,
  written: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  scalars: Readonly<Record<string, GraphQLScalarType>>,
  guards: readonly Guard[],
): Promise<GraphQLSchema> => {
  // The policy was read off a contract that is valid (`protection/artefacts.ts`).
  const schema = buildASTSchema(concatAST(documents), { assumeValid: true, assumeValidSDL: true });
  await immediate();
  const declared = recordResolvers(schema, records, written as ResolverMap);
  const resolvers: Record<string, unknown> = { ...scalars };
  for (const type of new Set([...Object.keys(declared), ...Object.keys(written)]))
    resolvers[type] = { ...declared[type], ...written[type] };
  // The schema is ours alone: it is completed in place, since each copy of it would cost the start a tenth of a second.
  await immediate();
  addResolversToSchema({ schema, resolvers: resolvers as never, updateResolversInPlace: true });
  keepResolvers(schema, resolvers as ResolverMap);
  await immediate();
  return guard(schema, guards);
};

/** The library binds the functions that it is given. What else is known of a resolver is known by who it is. */
const keepResolvers = (schema: GraphQLSchema, resolvers: ResolverMap): void => {
  for (const [name, written] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolver = written[name];
      if (typeof resolver === 'function') field.resolve = resolver as NonNullable<typeof field.resolve>;
    }
  }
};
