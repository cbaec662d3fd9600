import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { refusal } from '../errors.ts';
import type { Localized } from '../store/columns.ts';
import type { Caller } from './caller.ts';
import { connectionResolvers, edgeResolvers } from './connections.ts';
import { maxFirst } from './first.ts';
import type { Page, PageArguments } from './list.ts';
import { languageOf, localize } from './localize.ts';
import { below, connectionSelections, neededColumns, selectedFields } from './look-ahead.ts';
import { nestedPages } from './nested.ts';
import { loadOnes } from './one.ts';
import type { OwnContext } from './own.ts';
import { plain } from './plain.ts';
import { columnsOf, type Field, type RecordDef, type Records, recordOf } from './record.ts';
import type { Request, Row } from './request.ts';
import { together } from './together.ts';
import type { AuditContext } from './traces.ts';

export type Context = {
  readonly request: Request;
  /** The field catalogue. */
  readonly policy: readonly FieldPolicyRow[];
  readonly caller: Caller;
  /** Tools of the server that this runs in. */
  readonly documents?: DocumentTools;
  /** Only where the caller has a role. */
  readonly desk?: DeskContext;
  /** Only where the caller is a person who is known here. */
  readonly own?: OwnContext;
  /** What is promised before a grant holds. */
  readonly terms: { readonly version: string; readonly clauses: readonly string[] };
  /** Only where the caller is known here. Whose lines they may see is for the resolvers. */
  readonly audit?: AuditContext;
  /** Takes down what is asked, where reading is recorded: nothing is read before. */
  readonly tell?: (asked: {
    readonly document: string;
    readonly coordinates: readonly string[];
    readonly withheld: readonly string[];
  }) => void;
  /** Records that the caller was refused something, and which coordinates that was about. */
  readonly deny?: (code: string, coordinates: readonly string[]) => Promise<void>;
};

/** What can be asked about documents: what the policy decides about them, and what somebody else would be answered. */
export type DocumentTools = {
  readonly explain: (
    document: string,
    variables: Readonly<Record<string, unknown>>,
    tier: string,
    roles: readonly string[],
  ) => readonly object[];
  /** The request that would open what a document asks for. */
  readonly draft: (document: string, variables: Readonly<Record<string, unknown>>) => object | null;
  readonly answer: (
    document: string,
    variables: Readonly<Record<string, unknown>>,
    context: Context,
  ) => Promise<{
    readonly data: object | null;
    readonly errors: readonly object[];
    readonly access: readonly object[];
  }>;
};

/** What the request of somebody with a role carries besides: the workflow's login, and the right to give orders. */
export type DeskContext = {
  readonly request: Request;
  /** Gives an order about a release and returns its number; for stewards. */
  readonly place: (order: {
    readonly release: string;
    readonly action: 'PUBLISH' | 'OVERRIDE' | 'EMBARGO' | 'ROLL_BACK' | 'DISCARD';
    readonly key: string;
    readonly reason?: string | null;
    readonly until?: string | null;
  }) => Promise<number>;
  /** What a request of somebody else would carry. That it was asked for is kept first. */
  readonly viewAs: (
    principal: string,
    purpose: string | null,
    how: { readonly key: string; readonly reason: string },
  ) => Promise<Context>;
  /** Does something about access, or tells what it would do. */
  readonly act: (
    action: string,
    args: Readonly<Record<string, unknown>>,
    how: { readonly key: string; readonly reason: string; readonly preview: boolean; readonly expected: string | null },
  ) => Promise<Row>;
};

/** The connection that a record is read with: that of its own login for the desk and the audit, else that of the caller's tier. */
export const requestOf = (context: Context, record: RecordDef): Request => {
  const given = !record.desk ? context : record.ofAudit ? context.audit : context.desk;
  if (given) return given.request;
  const who = record.ofAudit ? 'those who are known' : 'people with a role';
  throw refusal('FORBIDDEN', `${record.type} is for ${who} here: sign in as one.`);
};

export type FieldPolicyRow = { readonly coordinate: string; readonly level: string };
type Resolver = GraphQLFieldResolver<never, Context, never>;
export type ResolverMap = Record<string, Record<string, Resolver>>;

/**
 * Resolvers for everything that records declare, read off the contract: a field of a record needs a declaration or a resolver
 * written by hand, and the build stops where it has neither or where a declaration has no field.
 */
export const recordResolvers = (schema: GraphQLSchema, records: Records, written: ResolverMap): ResolverMap => {
  const made: ResolverMap = {};
  const problems: string[] = [];
  for (const record of records.values()) {
    const type = schema.getType(record.type);
    if (!isObjectType(type)) {
      problems.push(`the record ${record.type} has no type in the contract`);
      continue;
    }
    made[record.type] = resolversOf(records, record, type, written[record.type] ?? {}, problems);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.name.endsWith('Connection')) {
      made[type.name] = connectionResolvers as unknown as Record<string, Resolver>;
      made[type.name.replace(/Connection$/, 'Edge')] = edgeResolvers as unknown as Record<string, Resolver>;
    }
  }
  if (problems.length) throw new Error(`records and contract differ:\n${problems.join('\n')}`);
  return made;
};

const resolversOf = (
  records: Records,
  record: RecordDef,
  type: GraphQLObjectType,
  written: Record<string, Resolver>,
  problems: string[],
): Record<string, Resolver> => {
  const made: Record<string, Resolver> = {};
  const fields = type.getFields();
  for (const [name, field] of Object.entries(record.fields)) {
    const declared = fields[name];
    if (!declared) problems.push(`${record.type}.${name} is declared in the record and not in the contract`);
    else if ((field.kind === 'needs' && !field.parts) || written[name]) {
      if (!written[name] && name !== 'withheld')
        problems.push(`${record.type}.${name} needs a resolver written by hand`);
    } else
      made[name] = resolverOf(
        records,
        field,
        getNamedType(declared.type).name,
        isListType(getNullableType(declared.type)),
      );
  }
  for (const name of Object.keys(fields))
    if (!record.fields[name]) problems.push(`${record.type}.${name} is in the contract and not in the record`);
  if (fields.withheld) made.withheld = ((row: Row) => withheldOf(row)) as Resolver;
  return made;
};

const resolverOf = (records: Records, field: Field, target: string, isList: boolean): Resolver => {
  switch (field.kind) {
    case 'column': {
      const { column, decode } = field;
      if (!decode) return plain(column) as Resolver;
      return ((row: Row) => {
        const value = row[column];
        return value === null ? null : decode(value as never);
      }) as Resolver;
    }
    case 'text':
      return ((row: Row, args: { language?: string }, { request }: Context) =>
        localize(row[field.column] as Localized | null, languageOf(args.language, request.language))) as Resolver;
    case 'one': {
      const record = recordOf(records, field.type);
      return together((rows: readonly Row[], _: unknown, context: Context, info) =>
        loadOnes(requestOf(context, record), record, field, rows, columnsFor(info, records, record)),
      ) as Resolver;
    }
    case 'embed': {
      const columns = columnsOf(records, field);
      return ((row: Row) =>
        columns.every((column) => row[column] === null || row[column] === undefined) ? null : row) as Resolver;
    }
    case 'many': {
      const record = recordOf(records, field.type);
      return together(async (rows: readonly Row[], args: PageArguments, context: Context, info) => {
        const request = requestOf(context, record);
        const columns = isList
          ? columnsFor(info, request.records, record)
          : connectionColumns(info, records, record, target);
        const asked = isList ? { first: maxFirst } : args;
        const pages = await nestedPages(request, record, field, columns, asked, rows, pathOf(info));
        return isList ? pages.map((page) => wholeList(page, info)) : pages;
      }) as Resolver;
    }
    case 'needs': {
      const { parts } = field;
      if (!parts) throw new Error('a field with needs is resolved by hand');
      return partsOf(Object.entries(parts)) as Resolver;
    }
  }
};

const partsOf = (parts: readonly (readonly [name: string, column: string])[]) => (row: Row) =>
  parts.every(([, column]) => row[column] === null || row[column] === undefined)
    ? null
    : Object.fromEntries(parts.map(([name, column]) => [name, row[column]]));

/** A list that is not paged is whole or refused, never cut off. */
export const wholeList = (page: Page, info: GraphQLResolveInfo): readonly Row[] => {
  if (page.hasNext)
    throw refusal('BAD_ARGUMENT', `${info.parentType.name}.${info.fieldName} has more than ${maxFirst} entries here.`);
  return page.rows;
};

/**
 * The way to a field node: where it stands in the document and the response keys above it, without list positions. The keys
 * alone are not enough: below fragments on different types equal keys may lead to fields with different arguments.
 */
export const pathOf = (info: GraphQLResolveInfo): string => {
  const keys = [`${info.parentType.name}.${info.fieldName}`, ...info.fieldNodes.map((node) => `${node.loc?.start}`)];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev)
    if (typeof at.key === 'string') keys.push(at.key);
  return keys.join('/');
};

const remembered = new WeakMap<readonly FieldNode[], readonly string[]>();

/** Columns wanted of the record that a field returns. graphql hands the same field nodes to all items of a list. */
export const columnsFor = (info: GraphQLResolveInfo, records: Records, record: RecordDef): readonly string[] => {
  let columns = remembered.get(info.fieldNodes);
  if (!columns) {
    columns = neededColumns(info, records, record, below(info.fieldNodes));
    remembered.set(info.fieldNodes, columns);
  }
  return columns;
};

export const connectionColumns = (
  info: GraphQLResolveInfo,
  records: Records,
  record: RecordDef,
  connection: string,
): readonly string[] => {
  let columns = remembered.get(info.fieldNodes);
  if (!columns) {
    const edge = connection.replace(/Connection$/, 'Edge');
    const selections = connectionSelections(info, connection, edge, below(info.fieldNodes));
    columns = neededColumns(info, records, record, selections.records);
    remembered.set(info.fieldNodes, columns);
  }
  return columns;
};

/** Columns wanted of the record that a field of a type without a view returns. */
export const selectedColumns = (
  info: GraphQLResolveInfo,
  records: Records,
  record: RecordDef,
  field: string,
): readonly string[] => {
  const fields = selectedFields(info, getNamedType(info.returnType).name, below(info.fieldNodes));
  return neededColumns(info, records, record, below(fields.get(field) ?? []));
};

/** The names of the fields selected on what a field returns. */
export const selectedNames = (info: GraphQLResolveInfo): ReadonlySet<string> =>
  new Set(selectedFields(info, getNamedType(info.returnType).name, below(info.fieldNodes)).keys());

/** The view writes what it withheld as `field|reason|tier|mask|available`. */
const withheldOf = (row: Row) =>
  ((row.withheld as string[] | null) ?? []).map((line) => {
    const [field, reason, tier, mask, available] = line.split('|');
    return { field, reason, tier, mask, available: available || null };
  });
