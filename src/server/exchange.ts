import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from '../errors.ts';
import type { LanguageCode } from '../store/columns.ts';
import { languageFor } from './negotiate.ts';

/** One HTTP request and its answer, as far as the GraphQL side has to know of it. */
export type Exchange = {
  /** The request's id; in answers it is called the incident. */
  readonly id: string;
  readonly language: LanguageCode;
  /** Aborted when the client leaves or the time is up; the reason is a refusal. */
  readonly signal: AbortSignal;
  /** The header of that name, where there is one. */
  readonly authorization: string | undefined;
  /** Which agreement or grant the caller states, where they do. */
  readonly purpose: string | undefined;
  /** Does the caller want a refusal rather than masked values? */
  readonly rejects: boolean;
  /** What the answer tells of how to sign in, where it is refused for that. */
  challenge: string;
  /** How many failures were logged for it: one broken field of a long list fails once per row. */
  failures: number;
  /** Is the answer whole, and what everybody is told who asks the same? */
  forEverybody: boolean;
};

const current = new AsyncLocalStorage<Exchange>();

/** The exchange that is being answered; none outside of requests. */
export const exchangeNow = (): Exchange | undefined => current.getStore();

const oneOf = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' || header === undefined ? header : header.join(', ');

const rejectsMasks = (mode: string | undefined): boolean => {
  if (mode === undefined || mode === 'mask') return false;
  if (mode === 'reject') return true;
  throw refusal(
    'BAD_ARGUMENT',
    'Tributary-Access-Mode can be `mask`, which withholds what you may not read, or `reject`, which refuses the query instead.',
    { argument: 'Tributary-Access-Mode' },
  );
};

/** Runs `answer` within a new exchange and gives it up, aborted, when the client leaves or the time is up. */
export const withinExchange = async <T>(
  request: FastifyRequest,
  reply: FastifyReply,
  deadlineMs: number,
  answer: (exchange: Exchange) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const exchange: Exchange = {
    id: request.id,
    language: languageFor(request.headers['accept-language']),
    signal: controller.signal,
    authorization: request.headers.authorization,
    purpose: oneOf(request.headers['tributary-purpose']),
    rejects: rejectsMasks(oneOf(request.headers['tributary-access-mode'])),
    challenge: 'Bearer',
    failures: 0,
    forEverybody: false,
  };
  const left = () => {
    if (!reply.raw.writableFinished)
      controller.abort(refusal('CANCELLED', 'The client left before the answer was finished.'));
  };
  reply.raw.once('close', left);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const timedOut = refusal(
        'TIMED_OUT',
        `There was no answer within ${deadlineMs / 1000} seconds. Ask for less at once, or try again later.`,
        { deadlineMs },
      );
      // First the answer, then the abort: what the abort breaks must not become the answer.
      reject(timedOut);
      controller.abort(timedOut);
    }, deadlineMs);
  });
  try {
    return await Promise.race([current.run(exchange, () => answer(exchange)), late]);
  } finally {
    clearTimeout(timer);
  }
};
