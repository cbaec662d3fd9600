import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { type LanguageCode, languages } from '../store/languages.ts';
import { type Field, type RecordDef, type Records, recordOf } from './record.ts';
import { newestOfScopes } from './releases.ts';
import { ident, latest, statement, visibleAt } from './sql.ts';

/**
 * The lists that can be copied out whole: lists of facts, whose rows belong to a dataset and come and go with its releases. What a
 * column is called, and what stands in it, is read off the contract and the records; nothing is said of single lists.
 */
export type ExportList = {
  /** The list's name among the fields of `Query`. */
  readonly name: string;
  readonly record: RecordDef;
  /** What its argument `filter` takes. */
  readonly filter: GraphQLInputType;
  readonly columns: readonly ExportColumn[];
  /** What the columns read besides the rows `t`. */
  readonly joins: readonly string[];
};

/** A column is called as one gets to the field: `area.code`. */
export type ExportColumn = { readonly name: string; readonly sql: (language: LanguageCode) => string };

/** PostgreSQL cuts longer names off. */
const longestName = 63;

/** `isShown` says of a coordinate whether there is anything in it for everybody. */
export const exportLists = (
  schema: GraphQLSchema,
  records: Records,
  isShown: (coordinate: string) => boolean,
): ReadonlyMap<string, ExportList> => {
  const lists = new Map<string, ExportList>();
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const record = records.get(getNamedType(field.type).name.replace(/Connection$/, ''));
    const filter = field.args.find((argument) => argument.name === 'filter')?.type;
    if (!record || !filter || !isList(record) || !isShown(record.type) || !isShown(`Query.${name}`)) continue;
    const [columns, joins] = columnsOf(schema, records, record, isShown);
    const wrong = columns.find((column) => column.name.length > longestName || !/^[\w.]+$/.test(column.name));
    if (wrong) throw new Error(`${name} cannot be exported: ${wrong.name} is no name of a column`);
    lists.set(name, { name, record, filter, columns, joins });
  }
  return lists;
};

const isList = ({ versioned, desk, filters: { dataset } }: RecordDef): boolean =>
  versioned && !desk && dataset?.kind === 'code' && dataset.view === 'dataset';

const columnsOf = (
  schema: GraphQLSchema,
  records: Records,
  record: RecordDef,
  isShown: (coordinate: string) => boolean,
): [ExportColumn[], string[]] => {
  const columns: ExportColumn[] = [];
  const joins: string[] = [];
  const add = (name: string, sql: string) => columns.push({ name, sql: () => sql });

  const join = (view: string, condition: (alias: string) => string): string => {
    const alias = `j${joins.length + 1}`;
    joins.push(`left join ${view} ${alias} on ${condition(alias)}`);
    return alias;
  };

  /** What a record is known by elsewhere: its code, where everybody may know that. Facts may share a code, and have an id besides. */
  const pointed = ({ type, column, key }: Extract<Field, { kind: 'one' }>, name: string): void => {
    const target = recordOf(records, type);
    const known = (['code', 'id'] as const).filter((each) => target.fields[each] && isShown(`${type}.${each}`));
    if (known.length === 0) throw new Error(`${name} leads to ${type}, which has neither code nor id`);
    const alias = join(ident(target.view as string), (as) =>
      [`${as}.${ident(key)} = t.${ident(column)}`, ...visibleAt(target, latest, statement(), as)].join(' and '),
    );
    for (const by of target.versioned ? known : known.slice(0, 1)) {
      const field = target.fields[by];
      if (field?.kind !== 'column') throw new Error(`${name}.${by} is no column`);
      const declared = typeOf(schema, type).getFields()[by]?.type as GraphQLOutputType;
      add(`${name}.${by}`, leaf(declared, `${alias}.${ident(field.column)}`));
    }
  };

  const visit = (part: RecordDef, path: string): void => {
    for (const [name, declared] of Object.entries(typeOf(schema, part.type).getFields())) {
      const field = part.fields[name];
      const here = `${path}${name}`;
      if (!field || !isShown(`${part.type}.${name}`)) continue;
      if (name === 'withheld') add(here, withheld);
      else if (part.type === 'Provenance' && name === 'release')
        add(`${here}.id`, `${join(newestOfScopes, (as) => `${as}.scope_id = t.scope_id`)}.public_id`);
      else if (field.kind === 'column') add(here, cell(declared.type, field, here));
      else if (field.kind === 'text') columns.push(...localized(here, `t.${ident(field.column)}`));
      else if (field.kind === 'one') pointed(field, here);
      else if (field.kind === 'needs' && field.parts) {
        const of = typeOf(schema, getNamedType(declared.type).name).getFields();
        for (const [each, column] of Object.entries(field.parts))
          add(`${here}.${each}`, leaf(of[each]?.type as GraphQLOutputType, `t.${ident(column)}`));
      } else if (field.kind === 'embed') visit(recordOf(records, field.type), `${here}.`);
    }
  };
  visit(record, '');
  return [columns, joins];
};

const typeOf = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the contract has no type ${name}`);
  return type;
};

/** The same that the field of this type says of a column. */
const cell = (type: GraphQLOutputType, { column, decode }: Extract<Field, { kind: 'column' }>, at: string): string => {
  const own = `t.${ident(column)}`;
  if (!decode) {
    if (!isLeafType(getNamedType(type)))
      throw new Error(`${at} holds objects, and SQL does not know how to write them`);
    return leaf(type, own);
  }
  if (!('sql' in decode)) throw new Error(`${at} is decoded in a way that SQL does not know (query/decode.ts)`);
  return isListType(getNullableType(type)) ? `(${decode.sql(own)})::text` : leaf(type, decode.sql(own));
};

/** How values are written. PostgreSQL writes whole numbers and days as the contract does. */
const leaf = (type: GraphQLOutputType, sql: string): string => {
  if (isListType(getNullableType(type))) return `to_json(${sql})::text`;
  switch (getNamedType(type).name) {
    case 'String':
      return harmless(sql);
    case 'Boolean':
    case 'JSON':
    case 'GeoJSON':
      return `(${sql})::text`;
    case 'Decimal':
      return `trim_scale(nullif(nullif(nullif((${sql})::numeric, 'NaN'), 'Infinity'), '-Infinity'))`;
    case 'DateTime':
      return `to_char((${sql}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    default:
      return sql;
  }
};

/**
 * A spreadsheet would take a text that begins so for a formula, some of them also the wide signs of East Asian keyboards. With an apostrophe before it, it is a text; one that has an apostrophe
 * there already gets another, so that whoever takes the first one off has the text as it was.
 */
const harmless = (sql: string): string =>
  `case when left(${sql}, 1) in ('=', '+', '-', '@', '＝', '＋', '－', '＠', '''', e'\\t', e'\\r', e'\\n') then '''' || ${sql} else ${sql} end`;

/** A text in the language asked for, or in the first there is, as `localize` chooses it. */
const localized = (name: string, column: string): ExportColumn[] => {
  const inTurn = (asked: LanguageCode) => [...new Set([asked, ...languages])];
  const chosen = (asked: LanguageCode, said: (language: LanguageCode) => string): string =>
    `case ${inTurn(asked)
      .map((language) => `when ${column}->'${language}'->>0 is not null then ${said(language)}`)
      .join(' ')} end`;
  return [
    {
      name: `${name}.value`,
      sql: (asked) => harmless(`coalesce(${inTurn(asked).map((language) => `${column}->'${language}'->>0`)})`),
    },
    { name: `${name}.language`, sql: (asked) => chosen(asked, (language) => `'${language.toUpperCase()}'`) },
    { name: `${name}.status`, sql: (asked) => chosen(asked, (language) => `${column}->'${language}'->>1`) },
  ];
};

/** The view writes what it withheld as `field|reason|tier|mask|available`. */
const withheld = `case when coalesce(cardinality(t.withheld), 0) = 0 then '[]' else (select json_agg(json_build_object(${[
  'field',
  'reason',
  'tier',
  'mask',
  'available',
]
  .map((name, index) => `'${name}', nullif(split_part(w.line, '|', ${index + 1}), '')`)
  .join(', ')})) from unnest(t.withheld) w(line))::text end`;
