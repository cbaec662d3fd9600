import { idsOfCodes } from '../src/query/codes.ts';
import { pivoted } from '../src/query/pivots.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { all } from '../src/query/roots.ts';
import type { AreaResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'boundarySets'> = { boundarySets: all('BoundarySet') };

export const Area: Pick<AreaResolvers, 'boundary'> = {
  boundary: async (row, { set }, { request }, info) => {
    const [id] = await idsOfCodes(request, 'boundary_set', [set], 'set');
    const on = `t.area_id = o.id and t.set_id = ${Number(id)}`;
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Boundary'));
    const pivot = { from: 'Area', by: 'id', to: 'Boundary', on, order: 't.public_id' } as const;
    const [found] = await pivoted(request, pivot, row.id as number, columns, horizonOf(row));
    return found ?? null;
  },
};
