import { randomUUID } from 'node:crypto';
import { pipeline, type Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Export, exportOf, readFilter } from '../query/export.ts';
import type { ExportList } from '../query/export-lists.ts';
import type { Request, Row } from '../query/request.ts';
import type { LanguageCode } from '../store/columns.ts';
import type { StateNumber } from './answers.ts';
import { etagOf, packedTag, revalidate, tagged } from './caching.ts';
import { withinExchange } from './exchange.ts';
import { takesGzip } from './negotiate.ts';
import { sendProblem } from './problem.ts';
import { logFailure } from './report.ts';

/** What copies the rows of a statement out, read at the moment at which the statement was prepared. */
export type CopyOut = <T extends Pick<Export, 'text' | 'params'>>(
  signal: AbortSignal,
  prepare: (run: (text: string, params: readonly unknown[]) => Promise<Row[]>) => Promise<T>,
) => Promise<{ readonly asked: T; readonly bytes: Readable; readonly copied: () => number }>;

export type ExportOptions = {
  readonly lists: ReadonlyMap<string, ExportList>;
  readonly copyOut: CopyOut;
  /** A request of somebody who has not signed in. */
  readonly openRequest: (language: LanguageCode, signal: AbortSignal, requestId: string) => Promise<Request>;
  readonly state: StateNumber | undefined;
  readonly deadlineMs: number;
  readonly log: Log;
};

const csv = 'text/csv; charset=utf-8; header=present';
const graceMs = 2_000;
/** Headers of its own, which browsers give to others only where they are told so. */
export const exportHeaders = [
  ...['Content-Disposition', 'Content-Language', 'Link', 'Retry-After', 'Tributary-Dataset', 'Tributary-Release'],
  ...['Tributary-Licence', 'Tributary-Redistribution', 'Tributary-Credit', 'Tributary-Citation'],
];

/** Gives whole lists away as CSV: what everybody may read, to whoever asks. */
export const addExports = (app: FastifyInstance, options: ExportOptions): void => {
  const { lists } = options;
  // Numbers of states begin anew with each process.
  const process = randomUUID();
  for (const list of lists.values())
    app.get(`/export/${list.name}.csv`, { exposeHeadRoute: false }, async (request, reply) => {
      // A transfer that broke off would look whole to any other, and to whoever it speaks for.
      if (request.raw.httpVersion !== '1.1')
        return sendProblem(
          request,
          reply,
          505,
          'BAD_REQUEST',
          'Exports need HTTP/1.1. A proxy in between may speak another one.',
        );
      refuseCredentials(request);
      const { dataset, filter } = asked(request.query);
      const chosen = filter === undefined ? null : readFilter(filter, list.filter);
      return give(request, reply, options, list, dataset, chosen, (number, language) =>
        etagOf(csv, JSON.stringify([process, number, list.name, dataset, filter ?? null, language])),
      );
    });
  app.get('/export/*', { exposeHeadRoute: false }, async () => {
    throw refusal(
      'NOT_FOUND',
      `There is no such export. There are: ${[...lists.keys()].sort().join(', ')}, each with .csv behind it.`,
    );
  });
};

const give = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { copyOut, openRequest, state, deadlineMs, log }: ExportOptions,
  list: ExportList,
  dataset: string,
  filter: Parameters<typeof exportOf>[3],
  tagOf: (number: number, language: LanguageCode) => string,
): Promise<FastifyReply> => {
  const began = performance.now();
  const gzip = takesGzip(request.headers['accept-encoding']);
  // Rows that are to be sorted take their time before the first byte.
  reply.raw.setTimeout(deadlineMs + 60_000, () => reply.raw.destroy());
  const made = await withinExchange(request, reply, deadlineMs + graceMs, async ({ language, signal, id }) => {
    const plain = state && tagOf(await state.now(signal), language);
    const tag = gzip && plain ? packedTag(plain) : plain;
    // Whether there is anything that `*` could stand for is not known before the database was asked.
    if (tag && request.headers['if-none-match']?.trim() === '*')
      void reply.header('cache-control', revalidate).header('etag', tag);
    else if (tag) tagged(request, reply, csv, '', tag);
    if (reply.statusCode === 304) return null;
    void reply.header('content-language', language);
    const open = await openRequest(language, signal, id);
    return copyOut(signal, (run) =>
      exportOf({ ...open, run: (text, params) => run(text, params) }, list, dataset, filter),
    );
  }).catch((error: unknown) => {
    void reply.removeHeader('etag').removeHeader('content-language');
    if (error instanceof Refusal && error.code === 'EXPORTS_BUSY') void reply.header('retry-after', '10');
    throw error;
  });
  if (!made) return reply.send('');
  made.bytes.once('error', (error) => {
    if (!(error instanceof Refusal)) logFailure(log, error, request.id);
  });
  reply.raw.once('close', () =>
    log.info('exported', {
      ...{ incident: request.id, list: list.name, dataset: made.asked.about.dataset, bytes: made.copied() },
      ...{ whole: reply.raw.writableFinished, ms: Math.round(performance.now() - began) },
    }),
  );
  void tell(reply, list.name, made.asked.about).header('content-type', csv);
  if (!gzip) return reply.send(made.bytes);
  return reply.header('content-encoding', 'gzip').send(packed(made.bytes));
};

/** Breaks off where the bytes do: then neither the sum at its end nor the end of the transfer is there. Little work, many bytes less. */
const packed = (bytes: Readable): Readable => pipeline(bytes, createGzip({ level: 1 }), () => {});

const refuseCredentials = ({ headers }: FastifyRequest): void => {
  const sent = ['Authorization', 'Tributary-Purpose', 'Tributary-Access-Mode'].find(
    (name) => headers[name.toLowerCase()] !== undefined,
  );
  if (sent)
    throw refusal(
      'BAD_ARGUMENT',
      `An export holds what everybody may read, whoever asks for it, so it takes no ${sent}. Leave the header out, or read page by page at /graphql.`,
      { argument: sent },
    );
};

const asked = (query: unknown): { readonly dataset: string; readonly filter: string | undefined } => {
  const { dataset, filter, ...others } = query as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(others)[0] ?? (Array.isArray(filter) ? 'filter' : undefined);
  if (wrong !== undefined)
    throw refusal('BAD_ARGUMENT', 'An export takes `dataset` and `filter`, each once, and nothing else.', {
      argument: wrong.slice(0, 60),
    });
  if (typeof dataset !== 'string' || dataset === '')
    throw refusal('BAD_ARGUMENT', 'dataset is missing: an export is of one dataset, whose licence goes with it.', {
      argument: 'dataset',
    });
  return { dataset, filter: filter as string | undefined };
};

/** What belongs to the rows and does not stand among them. */
const tell = (reply: FastifyReply, list: string, { dataset, release, licence, creditLine }: Export['about']) => {
  const parts = [dataset, list, ...(release ? [release.version] : [])];
  const name = parts.map((part) => part.replaceAll(/[^\w.-]+/g, '-')).join('_');
  void reply.headers({
    'content-disposition': `attachment; filename="${name}.csv"`,
    'tributary-dataset': dataset,
    'tributary-licence': written(licence.code),
    'tributary-redistribution': licence.redistribution,
    'tributary-credit': written(creditLine),
    ...(release ? { 'tributary-release': release.id, 'tributary-citation': written(release.citation) } : {}),
    ...(licence.url && URL.canParse(licence.url) ? { link: `<${new URL(licence.url).href}>; rel="license"` } : {}),
  });
  return reply;
};

/** Headers are ASCII: other signs as their percent codes, and the percent sign itself. */
const written = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[^\x20-\x7e]+|%/g, (signs) => encodeURIComponent(signs.toWellFormed()));
