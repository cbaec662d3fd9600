import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { deny, rule, shield } from 'graphql-shield';
import { type Refusal, refusal } from '../errors.ts';
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
  const guardOf = new Map(guards.map((one) => [one.coordinate, one]));
  const options = {
    allowExternalErrors: true,
    fallbackRule: deny,
    fallbackError: refusal('POLICY_BREACH', 'This field is closed to you.'),
  };
  for (const [name, fields] of Object.entries(tree)) {
    const type = schema.getType(name);
    // Type by type: what the library takes for a tree grows with the square of its rules.
    const part = shield({ [name]: fields }, options).generate(guardedPart(type, fields)) as MiddlewareTree;
    for (const one of Object.keys(fields)) {
      const middleware = part[name]?.[one];
      const field = isObjectType(type) ? type.getFields()[one] : undefined;
      if (!middleware || !field) throw new Error(`the shield has nothing for ${name}.${one}`);
      const inner = field.resolve ?? defaultFieldResolver;
      const outer: Resolver = (row, args, context, info) => middleware(inner, row, args, context, info);
      field.resolve = outer as typeof inner;
      shielded.set(outer, { inner, check: (asked) => checkOf(guardOf.get(`${name}.${one}`) as Guard, asked) });
    }
  }
  return schema;
};

/** All that the shield reads of a schema, a type with its guarded fields alone: it makes something for every field that it finds. */
const guardedPart = (type: GraphQLNamedType | undefined, guarded: Readonly<Record<string, object>>) => {
  const fields = isObjectType(type) ? type.getFields() : {};
  const found = Object.fromEntries(Object.keys(guarded).map((one) => [one, fields[one]]));
  const part = Object.create(type ?? null, { getFields: { value: () => found } });
  return { getTypeMap: () => (type ? { [type.name]: part } : {}) } as GraphQLSchema;
};

type Row = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Asked>;

/** What the shield makes for a field: it takes the resolver that it stands before. */
type Middleware = (resolver: Resolver, ...asked: Parameters<Resolver>) => Promise<unknown>;
type MiddlewareTree = Readonly<Record<string, Readonly<Record<string, Middleware>>>>;

/** Looks at a row: a refusal, or null where the field may be handed out. */
type Check = (row: Row) => Refusal | null;

/** A resolver that the shield stands before, and what the shield would ask: for whoever asks it once for many rows. */
export type Shielded = { readonly inner: Resolver; readonly check: (asked: Asked) => Check | null };

const shielded = new WeakMap<object, Shielded>();

/** What stands behind a resolver that the shield has made; undefined for all others. */
export const behindShield = (resolver: object): Shielded | undefined => shielded.get(resolver);

const isMasked = (one: Guard) =>
  rule(one.coordinate, { cache: 'no_cache' })(
    (row: Row, _: unknown, asked: Asked) => checkOf(one, asked)?.(row) ?? true,
  );

/** What there is to check for a caller; null where they may read the field on every row. */
const checkOf = (one: Guard, { request, caller }: Asked): Check | null => {
  if (one.needs && !one.needs.some((role) => caller.roles.includes(role))) {
    const who = one.needs.join(' or ');
    return () =>
      refusal('FORBIDDEN', `${one.coordinate} is for the role ${who}: sign in as somebody who has it.`, {
        coordinate: one.coordinate,
        needs: one.needs,
      });
  }
  if (clears(request.tier as Tier, one.tier as Tier)) return null;
  return (row) =>
    one.empty.every((column) => (row[column] ?? null) === null)
      ? null
      : refusal('POLICY_BREACH', `${one.coordinate} was about to show more than your tier reads, and was stopped.`, {
          coordinate: one.coordinate,
        });
};
