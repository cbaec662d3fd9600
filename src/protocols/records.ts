import { ascending, column, type JoinDef, one, record } from '../query/record.ts';

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

export const joins: JoinDef[] = [];
