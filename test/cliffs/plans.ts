import type postgres from 'postgres';

type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Join Type'?: string;
  readonly 'Parent Relationship'?: string;
  readonly Plans?: readonly Node[];
};

/** What hands on row by row, and stops where nobody asks for more. */
const handsOn = new Set([
  'Limit',
  'Nested Loop',
  'Subquery Scan',
  'Result',
  'Append',
  'Merge Append',
  'Incremental Sort',
  'Unique',
  'Hash Join',
  'ProjectSet',
]);

/** Columns by which rows are of now and of what the caller may know: in most tables nearly all rows are. */
const ofAll = /^(dataset_id|published_from|published_to)$/;

/** A condition that an index serves, beside those that nearly all rows meet and those that say where a page begins. */
const bounds = (condition: string | undefined): boolean =>
  condition !== undefined &&
  [
    ...condition
      .replaceAll(/ROW\([^)]*\) [<>]=? ROW\([^)]*\)/g, '')
      .matchAll(/\b([a-z_]+)\)?(?:::\w+)? (?:=|<|>|<=|>=|IS|@>|&&|~~)/g),
  ].some(([, column]) => !ofAll.test(column as string));

/**
 * Places of a plan that read a large table from its beginning to its end. `stops`: a limit above ends the reading, because all
 * between hands on row by row in the order in which they are read.
 */
const cliffs = (node: Node, large: ReadonlySet<string>, stops = false): string[] => {
  const type = node['Node Type'];
  const relation = node['Relation Name'];
  const indexed = node['Index Cond'];
  const here: string[] = [];
  if (relation && large.has(relation)) {
    if (type === 'Seq Scan') here.push(`reads ${relation} from its beginning to its end`);
    if (/^Index (Only )?Scan/.test(type) && !stops && !bounds(indexed))
      here.push(`reads all of ${node['Index Name']}${indexed ? ` where ${indexed}` : ''}`);
    if (type === 'Bitmap Heap Scan' && !leaves(node).every((leaf) => bounds(leaf['Index Cond'])))
      here.push(
        `reads all of ${relation} by ${leaves(node)
          .map((leaf) => leaf['Index Cond'])
          .join(' and ')}`,
      );
  }
  const inner = (node.Plans ?? []).flatMap((child) => {
    const kind = child['Parent Relationship'];
    const passes = kind === 'Outer' || kind === 'Member' || kind === 'Subquery';
    return cliffs(child, large, passes && (type === 'Limit' || (stops && handsOn.has(type))));
  });
  return [...here, ...inner];
};

/** Index scans below a bitmap: of several by `and` one that bounds is enough. */
const leaves = (node: Node): Node[] =>
  (node.Plans ?? []).flatMap((child) => {
    if (child['Node Type'] === 'Bitmap Index Scan') return [child];
    const inner = leaves(child);
    const good = inner.filter((leaf) => bounds(leaf['Index Cond']));
    return child['Node Type'] === 'BitmapAnd' && good.length ? good : inner;
  });

/** What is wrong with the plan that a statement has for any values of its parameters. */
export const cliffsOf = async (
  sql: postgres.Sql | postgres.TransactionSql,
  text: string,
  large: ReadonlySet<string>,
): Promise<string[]> => {
  const [row] = await sql.unsafe(`explain (generic_plan, format json) ${text}`);
  return cliffs(row?.['QUERY PLAN'][0].Plan, large);
};
