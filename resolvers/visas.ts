import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes } from '../src/query/codes.ts';
import { recordOf } from '../src/query/record.ts';
import { newestRelease } from '../src/query/releases.ts';
import { horizonOf, mark, type Row } from '../src/query/request.ts';
import { type Context, selectedColumns } from '../src/query/resolvers.ts';
import { groups, page } from '../src/query/roots.ts';
import { ident, statement, visibleAt } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

/** Conditions that say of which time rules are counted. */
const moments = ['on', 'during', 'changedIn'] as const;

export const Query: Pick<QueryResolvers, 'visaRule' | 'visaRules' | 'visaRuleStats'> = {
  visaRules: page('VisaRule'),
  // A rule of each pair begins with every change, and all but the last have ended.
  visaRuleStats: (parent, args, context, info) => {
    if (!moments.some((moment) => (args.filter[moment] ?? null) !== null))
      throw refusal(
        'AGGREGATE_REFUSED',
        'This count makes no sense: most pairs have several rules, of which all but one have ended. Filter by `on`, for example today, to count rules in force; by `during` or `changedIn` to count those of a time.',
        { argument: 'filter', mend: 'Filter by `on`, `during` or `changedIn`.' },
      );
    return groups('VisaRule')(parent, args as never, context, info) as never;
  },
  visaRule: async (_, { passport, destination, on, asOf }, { request }, info) => {
    const [from] = await idsOfCodes(request, 'area', [passport], 'passport');
    const [to] = await idsOfCodes(request, 'area', [destination], 'destination');
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const record = recordOf(request.records, 'VisaRule');
    const wanted = selectedColumns(info, request.records, record, 'rule');
    const columns = [...new Set([...wanted, 'valid_from', 'valid_to', 'valid_to_latest', 'dataset_id'])];
    const made = statement();
    const day = made.bind(on, 'date');
    const where = [
      `t.passport_area_id = ${made.bind(from, 'int')}`,
      `t.area_id = ${made.bind(to, 'int')}`,
      `t.valid_from <= ${day}`,
      `coalesce(t.valid_to_latest, 'infinity') >= ${day}`,
      ...visibleAt(record, horizon, made),
    ];
    const [row] = await request.run(
      `select ${columns.map((column) => `t.${ident(column)}`).join(', ')}, ${day} > coalesce(t.valid_to, ${day}) as after_last
       from ${ident(record.view as string)} t where ${where.join(' and ')} order by t.valid_from desc limit 1`,
      made.params,
    );
    if (!row) return { on, rule: null, certainty: 'NOT_KNOWN', nextSnapshot: null } as never;
    const rule = mark({ ...row }, horizon);
    const newest = await newestRelease(request, 'dataset', row.dataset_id as number, ['released_on'], horizon);
    const open = row.valid_to === null;
    const certainty = row.after_last
      ? 'BETWEEN_SNAPSHOTS'
      : open && on > String(newest?.released_on)
        ? 'AFTER_LAST_SNAPSHOT'
        : 'CONFIRMED';
    return {
      on,
      rule,
      certainty,
      nextSnapshot: row.after_last ? nextDay(row.valid_to_latest as string) : null,
    } as never;
  },
};

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

export const VisaRule = {
  lastConfirmedOn: async (row: Row, _: unknown, { request }: Context) => {
    if (row.valid_to !== null) return row.valid_to;
    const newest = await newestRelease(request, 'dataset', row.dataset_id as number, ['released_on'], horizonOf(row));
    return newest?.released_on;
  },
};

export const VisaRuleStat = statRelations({
  dataset: ['Dataset', 'dataset_id'],
  destination: ['Area', 'area_id'],
  passport: ['Area', 'passport_area_id'],
});
