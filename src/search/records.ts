import { column, type JoinDef, needs, record } from '../query/record.ts';

/** Something found; the record behind it is read by its own declaration. */
export const searchHit = record({
  type: 'SearchHit',
  fields: {
    type: needs(),
    text: column('text'),
    language: needs(),
    match: needs(),
    record: needs(),
  },
});

export const joins: JoinDef[] = [];
