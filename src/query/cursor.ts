import { createHmac, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { refusal } from '../errors.ts';

/**
 * A cursor holds what the caller's own view shows of the last record (sort values and public id) and the publication that the
 * first page was read at, so that paging stays within its releases. It is authenticated, and bound to the shape of the
 * question (record, order, filter, tier), so that it cannot be used elsewhere. No clock: the same page has the same cursor.
 */
export type Position = { readonly values: readonly (string | number | null)[]; readonly publication: number };

const version = 1;

/** The cursors of one question. What they are bound to is worked out where one is read or written, and only once. */
export type Cursors = {
  readonly write: (position: Position) => string;
  readonly read: (cursor: string, width: number) => Position;
};

export const cursorsFor = (key: KeyObject, question: () => readonly unknown[]): Cursors => {
  let shape: string | undefined;
  const shapeOf = (): string => {
    shape ??= hash('sha256', JSON.stringify(question()), 'base64url');
    return shape;
  };
  return {
    write: (position) => writeCursor(key, shapeOf(), position),
    read: (cursor, width) => readCursor(key, shapeOf(), cursor, width),
  };
};

const writeCursor = (key: KeyObject, shape: string, position: Position): string => {
  const body = Buffer.from(JSON.stringify([version, position.publication, ...position.values]), 'utf8');
  return Buffer.concat([mac(key, shape, body), body]).toString('base64url');
};

const readCursor = (key: KeyObject, shape: string, cursor: string, width: number): Position => {
  const read64 = /^[A-Za-z0-9_-]{30,4000}$/.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0);
  // Several texts decode to the same bytes; only the one that was handed out is taken.
  const bytes = read64.toString('base64url') === cursor ? read64 : Buffer.alloc(0);
  const body = bytes.subarray(16);
  const good = bytes.length > 16 && timingSafeEqual(mac(key, shape, body), bytes.subarray(0, 16));
  if (!good) throw invalidCursor();
  const [read, publication, ...values] = JSON.parse(body.toString('utf8')) as [
    number,
    number,
    ...(string | number | null)[],
  ];
  if (read !== version || values.length !== width) throw invalidCursor();
  return { values, publication };
};

const mac = (key: KeyObject, shape: string, body: Buffer): Buffer =>
  createHmac('sha256', key).update(shape).update('\0').update(body).digest().subarray(0, 16);

const invalidCursor = () =>
  refusal(
    'INVALID_CURSOR',
    'This cursor does not belong to this question. Pass `after` an `endCursor` of the same field with the same filter, order and moment, or leave it out to begin anew.',
  );
