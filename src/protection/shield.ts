import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { deny, rule, shield } from 'graphql-shield';
import { refusal } from '../errors.ts';
import type { Guard } from './artefacts.ts';
import { clears, type Tier } from './tier.ts';

type Asked = {
  readonly request: { readonly tier: string };
  readonly caller: { readonly roles: readonly string[] };
};

/**
 * The second line. The views have masked already; the shield refuses to hand out a guarded field whose row, against all
 * promises, still holds what the caller's tier must not see, and any field that needs a role which the caller lacks. It stands on guarded coordinates alone, because it makes every
 * field that it touches asynchronous.
 */
export const guard = (schema: GraphQLSchema, guards: readonly Guard[]): GraphQLSchema => {
  const tree: Record<string, Record<string, ReturnType<typeof isMasked>>> = {};
  for (const one of guards) {
    const [type, field] = one.coordinate.split('.') as [string, string];
    tree[type] = { ...tree[type], [field]: isMasked(one) };
  }
  const whole = shield(tree, {
    allowExternalErrors: true,
    fallbackRule: deny,
    fallbackError: refusal('POLICY_BREACH', 'This field is closed to you.'),
  }).generate(schema) as Record<string, Record<string, Middleware>>;
  for (const [name, fields] of Object.entries(tree)) {
    const type = schema.getType(name);
    for (const one of Object.keys(fields)) {
      const middleware = whole[name]?.[one];
      const field = isObjectType(type) ? type.getFields()[one] : undefined;
      if (!middleware || !field) throw new Error(`the shield has nothing for ${name}.${one}`);
      const inner = field.resolve ?? defaultFieldResolver;
      field.resolve = (row, args, context, info) => middleware(inner, row, args, context, info);
    }
  }
  return schema;
};

type Resolver = GraphQLFieldResolver<unknown, Asked>;

/** What the shield makes for a field: it takes the resolver that it stands before. */
type Middleware = (resolver: Resolver, ...asked: Parameters<Resolver>) => Promise<unknown>;

const isMasked = (one: Guard) =>
  rule(one.coordinate, { cache: 'no_cache' })(
    (row: Readonly<Record<string, unknown>>, _: unknown, { request, caller }: Asked) => {
      if (one.needs && !one.needs.some((role) => caller.roles.includes(role)))
        return refusal(
          'FORBIDDEN',
          `${one.coordinate} is for the role ${one.needs.join(' or ')}: sign in as somebody who has it.`,
          {
            coordinate: one.coordinate,
            needs: one.needs,
          },
        );
      if (clears(request.tier as Tier, one.tier as Tier)) return true;
      if (one.empty.every((column) => (row[column] ?? null) === null)) return true;
      return refusal(
        'POLICY_BREACH',
        `${one.coordinate} was about to show more than your tier reads, and was stopped.`,
        { coordinate: one.coordinate },
      );
    },
  );
