import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Records } from './record.ts';

const remembered = new WeakMap<OperationDefinitionNode, boolean>();

/**
 * Does an operation read more than one list, record or group that releases change? Then all of it must be read at one moment,
 * or a release published in between would be half in the answer. Told from the document alone.
 */
export const readsSeveral = (info: GraphQLResolveInfo, records: Records): boolean => {
  let several = remembered.get(info.operation);
  if (several === undefined) {
    several = count(info, records) > 1;
    remembered.set(info.operation, several);
  }
  return several;
};

/** Answers that are worked out from facts and are no records of their own. */
const workedOut = new Set(['StockSeries', 'LatestStock', 'StockComparison', 'Coverage']);

const count = ({ operation, fragments, schema }: GraphQLResolveInfo, records: Records): number => {
  let reads = 0;
  const types = new TypeInfo(schema);
  const definitions = [operation, ...(Object.values(fragments) as FragmentDefinitionNode[])];
  visit(
    { kind: Kind.DOCUMENT, definitions },
    visitWithTypeInfo(types, {
      Field: (node) => {
        const type = types.getType();
        const parent = types.getParentType()?.name ?? '';
        const counts = node.name.value === 'totalCount';
        if (!type || (/(Connection|Edge)$/.test(parent) && !counts)) return;
        const name = counts ? parent : getNamedType(type).name;
        const record = records.get(name.replace(/(Connection|Stat|Point)$/, ''));
        if (name === 'Node' || workedOut.has(name) || record?.versioned || record?.cameWith) reads += 1;
      },
    }),
  );
  return reads;
};
