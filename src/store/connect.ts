import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import postgres from 'postgres';
import { parse } from 'postgres-array';
import { arrayText } from './array-text.ts';

const instant = (text: string) => new Date(text).toISOString();
const whole = (text: string) => Number(text);

/** Types of columns, each with the type of its arrays. Dates stay the ISO text that they are, decimals stay exact text. */
const types: readonly { readonly of: number; readonly array: number; readonly read: (text: string) => unknown }[] = [
  { of: 16, array: 1000, read: (text) => text === 't' },
  { of: 20, array: 1016, read: whole },
  { of: 21, array: 1005, read: whole },
  { of: 23, array: 1007, read: whole },
  { of: 25, array: 1009, read: String },
  { of: 701, array: 1022, read: whole },
  { of: 1043, array: 1015, read: String },
  { of: 1082, array: 1182, read: String },
  { of: 1184, array: 1185, read: instant },
  { of: 1700, array: 1231, read: String },
];

const written = (value: unknown): string => (Array.isArray(value) ? arrayText(value) : String(value));

type Address = { readonly host: readonly string[]; readonly port: readonly number[]; readonly path: string | false };

/**
 * The driver's own sockets hold back a short message until the database has acknowledged the long one before it, which it does not
 * hurry to do: the end of each COPY would wait for forty milliseconds. Several hosts are tried in turn, as the driver does.
 */
const sockets = () => {
  let tried = 0;
  return ({ host, port, path }: Address): Socket => {
    const socket = new Socket().setNoDelay();
    const at = tried % host.length;
    tried += 1;
    // The driver reads the name for TLS there, and listens for failures as soon as it has the socket.
    if (!path) Object.assign(socket, { host: host[at] });
    queueMicrotask(() => (path ? socket.connect(path) : socket.connect(port[at] as number, host[at] as string)));
    return socket;
  };
};

/**
 * Opens a driver. It is told of the arrays in use, because asking the database for them, as it does by itself, ends the whole
 * process where the connection breaks at that moment: nobody waits for that answer. For the same reason `reserve` is not for
 * use: without that question it never answers.
 */
export const connect = (url: string, options: postgres.Options<Record<string, never>> = {}): postgres.Sql =>
  postgres(url, {
    connect_timeout: 10,
    keep_alive: 30,
    fetch_types: false,
    // Left alone, it changes connections between two statements of a transaction that is sent statement by statement.
    max_lifetime: null,
    onnotice: () => {},
    ...{ socket: sockets() },
    types: {
      date: { to: 1082, from: [1082], serialize: String, parse: String },
      instant: { to: 1184, from: [1184], serialize: String, parse: instant },
      whole: { to: 20, from: [20], serialize: String, parse: Number },
      ...Object.fromEntries(
        types.map(({ of, array, read }) => [
          `array of ${of}`,
          { to: array, from: [array], serialize: written, parse: (text: string) => parse(text, read) },
        ]),
      ),
    } as never,
    ...(options as object),
  }) as unknown as postgres.Sql;

/** The process of the database that a statement was sent to, once it was. */
export const pidOf = (query: object): number | undefined => (query as { state?: { pid?: number } | null }).state?.pid;

/**
 * What a COPY gives. `failed` hears of what breaks it off, also where that arrives together with the beginning: a promise tells of the
 * stream too late to listen, and what nobody listens to ends the process.
 */
export const readCopy = (
  copying: postgres.PendingQuery<never[]>,
  failed: (error: unknown) => void,
): Promise<Readable> => {
  const waited = copying as unknown as { resolve: (stream: Readable) => void };
  const { resolve } = waited;
  waited.resolve = (stream) => {
    // The driver tells of the end in the same way.
    waited.resolve = resolve;
    stream.on('error', failed);
    resolve(stream);
  };
  return copying.readable();
};
