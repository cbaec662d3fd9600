import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { unknownIn } from '../src/query/codes.ts';
import { rowsBeside, rowsWithin } from '../src/query/members.ts';
import { loadOne } from '../src/query/one.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { all, page } from '../src/query/roots.ts';
import { statement, validOn } from '../src/query/sql.ts';
import type { AreaResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'area' | 'areas' | 'designationNotes'> = {
  area: async (_, { by, on, asOf }, { request }, info) => {
    const record = recordOf(request.records, 'Area');
    const columns = columnsFor(info, request.records, record);
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const [scheme, code] = Object.entries(by).find(([, value]) => typeof value === 'string') as [string, string];
    if (scheme === 'id') return loadOne(request, record, 'public_id', code, columns, horizon);
    const wanted = scheme === 'm49' && /^\d{1,3}$/.test(code) ? code.padStart(3, '0') : code;
    if (scheme === 'code') {
      const row = await loadOne(request, record, 'code', wanted, columns, horizon);
      if (!row) throw await unknownIn(request, 'area', `by.${scheme}`, [code]);
      return row;
    }
    const made = statement();
    const carries = `c.scheme = ${made.bind(scheme.toUpperCase(), 'text')} and c.code = ${made.bind(wanted, 'text')}`;
    // Who carries a code today comes before those who did.
    const ids = await request.run(
      on
        ? `select c.area_id from area_code c where ${carries} and ${validOn('c', on, made)}`
        : `select c.area_id from area_code c where ${carries} and (c.valid_to is null or not exists (select 1 from area_code o where o.scheme = c.scheme and o.code = c.code and o.valid_to is null))`,
      made.params,
    );
    if (!ids.length) throw await unknownIn(request, 'area', `by.${scheme}`, [code]);
    if (ids.length > 1)
      throw refusal(
        'BAD_ARGUMENT',
        `by.${scheme}: several places carry '${code.slice(0, 60)}'. Name one by its own code, or say with \`on\` of which day you speak.`,
        {
          argument: `by.${scheme}`,
        },
      );
    return loadOne(request, record, 'id', ids[0]?.area_id as number, columns, horizon);
  },
  areas: page('Area'),
  designationNotes: all('DesignationNote'),
};

export const Area: Pick<AreaResolvers, 'memberOf' | 'neighbours'> = {
  memberOf: (row, { hierarchy, on }, { request }, info) =>
    rowsWithin(
      request,
      'Area',
      row.id as number,
      { hierarchy: hierarchy ?? null, on: (on as string | null) ?? null },
      columnsFor(info, request.records, recordOf(request.records, 'Area')),
      horizonOf(row),
    ),
  neighbours: (row, { border }, { request }, info) =>
    rowsBeside(
      request,
      'Area',
      row.id as number,
      border ?? null,
      columnsFor(info, request.records, recordOf(request.records, 'Area')),
      horizonOf(row),
    ),
};
