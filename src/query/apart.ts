import type { Condition } from './filter.ts';
import type { Order, RecordDef } from './record.ts';

/** With more values than these the rows among all are near enough, and those of each would be many to read. */
const most = 8;

/** Whether the rows of a list that hold one of a few values are read value by value: an index has those of each in the order asked for. */
export const listedApart = (
  { record, orders }: { readonly record: RecordDef; readonly orders: readonly Order[] },
  { several }: Condition,
): boolean =>
  several !== undefined &&
  several.ids.length <= most &&
  record.listedBy?.includes(several.column) === true &&
  orders[0]?.column === record.order[0]?.column;
