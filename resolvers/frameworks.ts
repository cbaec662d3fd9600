import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes, unknownIn } from '../src/query/codes.ts';
import { recordOf } from '../src/query/record.ts';
import { mark } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { all, byCode } from '../src/query/roots.ts';
import { ident, statement } from '../src/query/sql.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'frameworks' | 'framework' | 'frameworkItem'> = {
  frameworks: all('Framework'),
  framework: byCode('Framework'),
  frameworkItem: async (_, { framework, code, asOf }, { request }, info) => {
    const [frameworkId] = await idsOfCodes(request, 'framework', [framework], 'framework');
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const made = statement();
    const columns = ['code', ...columnsFor(info, request.records, recordOf(request.records, 'FrameworkItem'))];
    const [row] = await request.run(
      `select ${[...new Set(columns)].map((name) => `t.${ident(name)}`).join(', ')} from framework_item t
       where t.framework_id = ${made.bind(frameworkId, 'int')} and t.code = ${made.bind(code, 'text')}`,
      made.params,
    );
    if (!row) throw await unknownIn(request, 'framework_item', 'code', [code]);
    return mark(row, horizon);
  },
};
