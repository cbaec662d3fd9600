import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { unknownCode } from '../src/query/codes.ts';
import { rowsWithin } from '../src/query/members.ts';
import { loadOne } from '../src/query/one.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { page } from '../src/query/roots.ts';
import { statement } from '../src/query/sql.ts';
import type { AreaResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'area' | 'areas'> = {
  area: async (_, { by, asOf }, { request }, info) => {
    const record = recordOf(request.records, 'Area');
    const columns = columnsFor(info, request.records, record);
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const [scheme, code] = Object.entries(by).find(([, value]) => typeof value === 'string') as [string, string];
    if (scheme === 'id') return loadOne(request, record, 'public_id', code, columns, horizon);
    const wanted = scheme === 'm49' && /^\d{1,3}$/.test(code) ? code.padStart(3, '0') : code;
    if (scheme === 'code') {
      const row = await loadOne(request, record, 'code', wanted, columns, horizon);
      if (!row) throw unknownCode(`by.${scheme}`, [code]);
      return row;
    }
    const made = statement();
    const ids = await request.run(
      `select area_id from area_code where scheme = ${made.bind(scheme.toUpperCase(), 'text')} and code = ${made.bind(wanted, 'text')}`,
      made.params,
    );
    if (!ids.length) throw unknownCode(`by.${scheme}`, [code]);
    if (ids.length > 1)
      throw refusal(
        'BAD_ARGUMENT',
        `by.${scheme}: several places carry '${code.slice(0, 60)}'. Name one by its own code.`,
        {
          argument: `by.${scheme}`,
        },
      );
    return loadOne(request, record, 'id', ids[0]?.area_id as number, columns, horizon);
  },
  areas: page('Area'),
};

export const Area: Pick<AreaResolvers, 'memberOf'> = {
  memberOf: (row, { hierarchy }, { request }, info) =>
    rowsWithin(
      request,
      'Area',
      row.id as number,
      hierarchy ?? null,
      columnsFor(info, request.records, recordOf(request.records, 'Area')),
      horizonOf(row),
    ),
};
