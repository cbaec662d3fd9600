import { ascending, column, descending, type JoinDef, one, record } from '../query/record.ts';

/** The place in this list is what the column `grain` holds. */
const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];

/** What the protocols in force ask for. Nothing here is data: whoever is refused can read why. */
export const protocol = record({
  type: 'Protocol',
  view: 'protocol',
  prefix: 'ptc',
  places: [],
  keys: ['area_id'],
  order: [ascending('class'), ascending('grain')],
  fields: {
    country: one('Area', 'area_id'),
    class: column('class'),
    grain: column('grain', (grain: number) => grains[grain]),
    level: column('level'),
    source: column('source'),
    sourceUrl: column('source_url'),
    sourceDate: column('source_date'),
    disputed: column('disputed'),
    validFrom: column('valid_from'),
  },
  filters: {
    country: { kind: 'place', column: 'area_id' },
    class: { kind: 'oneOf', column: 'class', type: 'text' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
  },
});

/** What somebody proposed or changed of the policy, for those who confirm it. */
export const policyChange = record({
  type: 'PolicyChange',
  view: 'policy_change',
  deskOnly: { columns: { state: 'change_state', lapses_at: 'change_lapses' }, where: 'true' },
  desk: true,
  node: false,
  keys: ['id'],
  order: [descending('id')],
  fields: {
    id: column('public_id'),
    change: column('change'),
    state: column('state'),
    proposedBy: column('proposed_by'),
    proposedAt: column('proposed_at'),
    lapsesAt: column('lapses_at'),
    gains: column('gains'),
    confirmedBy: column('confirmed_by'),
    doneAt: column('done_at'),
    withdrawnAt: column('withdrawn_at'),
  },
  filters: {
    id: { kind: 'text', column: 'public_id' },
    state: { kind: 'oneOf', column: 'state', type: 'text' },
    proposedBy: { kind: 'text', column: 'proposed_by' },
  },
});

export const joins: JoinDef[] = [];
