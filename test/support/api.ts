import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import { scalars, written } from '../../resolvers/index.ts';
import { readConfig } from '../../src/config.ts';
import { contexts } from '../../src/context.ts';
import { openGate } from '../../src/identity/gate.ts';
import type { KeyOptions } from '../../src/identity/keys.ts';
import { type OwnIssuer, openTokens } from '../../src/identity/tokens.ts';
import { createLog } from '../../src/log.ts';
import { createPlanner, type Planner } from '../../src/plan/planner.ts';
import { accessOf } from '../../src/protection/access.ts';
import { catalogue, countedFields, guards } from '../../src/protection/artefacts.ts';
import { readContract } from '../../src/protection/contract.ts';
import { decide } from '../../src/protection/decisions.ts';
import { draftOf } from '../../src/protection/draft.ts';
import { isShown } from '../../src/protection/policy.ts';
import { checkedIn, checkedPolicy } from '../../src/protection/stale.ts';
import { exportLists } from '../../src/query/export-lists.ts';
import { joins, records } from '../../src/records.ts';
import { buildApp } from '../../src/server/app.ts';
import { createGraphql } from '../../src/server/graphql.ts';
import { partTypes } from '../../src/server/parts.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { loadable } from '../../src/sources/loadable.ts';
import { openActs } from '../../src/store/access/acts.ts';
import { protectionNow } from '../../src/store/access/protection.ts';
import { sealingKey } from '../../src/store/audit/blocks.ts';
import { proofs } from '../../src/store/audit/prove.ts';
import { rootsOf } from '../../src/store/audit/roots.ts';
import { openCopies } from '../../src/store/copy-out.ts';
import { openDesk } from '../../src/store/desk.ts';
import { openPool, type Pool } from '../../src/store/pool.ts';
import { derive } from '../../src/store/secrets.ts';
import { openState } from '../../src/store/state/state.ts';
import { exampleQuery } from '../../src/welcome.ts';
import { type Database, secret } from './database.ts';
import { orStanding } from './standing.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  // Answers are looked at by path in the tests.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is each test's own
  readonly body: any;
  /** The SQL that the request sent, in order. */
  readonly statements: readonly string[];
  /** What was bound to them, in the same order. */
  readonly bound: readonly string[];
};

export type TestServer = {
  readonly app: FastifyInstance;
  /** Listens on a free port of 127.0.0.1 and returns its origin. */
  readonly listen: () => Promise<string>;
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Everything that was logged. */
  readonly logged: string[];
  /** How many answers plans have written, and how many were left to the resolvers. */
  readonly answers: { written: number; left: number };
  readonly close: () => Promise<void>;
};

const documents = readContract();
const policy = checkedPolicy(documents, records, joins);

/** The executable contract. */
export const testSchema = await executableSchema(documents, records, written, scalars, guards(policy, records));

const planner = createPlanner(testSchema);
const resolversAlone = new AsyncLocalStorage<true>();

/** What can be exported. */
export const testLists = exportLists(testSchema, records, (coordinate) => isShown(policy, coordinate));

/** What is asked within is answered by the resolvers, as if there were no plans. */
export const byResolvers = <T>(work: () => T): T => resolversAlone.run(true, work);

const readsAll = new AsyncLocalStorage<true>();

/** What is asked within reads everything, as if nothing was kept between requests. */
export const withoutMemory = <T>(work: () => T): T => readsAll.run(true, work);

/** The whole server over a test's database, with every statement noted. */
export const startServer = async (
  database: Pick<Database, 'openUrl'> & Partial<Pick<Database, 'tierUrl' | 'workflowUrl' | 'accessUrl' | 'auditUrl'>>,
  env: Readonly<Record<string, string>> = {},
  keyOptions: KeyOptions = {},
  /** The issuer of invented callers, where they are let in. */
  own: OwnIssuer | null = null,
): Promise<TestServer> => {
  const config = readConfig({ LOG_LEVEL: 'debug', ...env }, process.cwd());
  const logged: string[] = [];
  const log = createLog(config.logLevel, { write: (line) => void logged.push(line) });
  const opened: Pool[] = [];
  const opening = (tier: string, url: string | undefined, size: number, invented = false) => {
    if (url === undefined) return undefined;
    const { deadlineMs, preparedStatements } = config.limits;
    const pool = openPool({ url, tier, size, deadlineMs, prepare: preparedStatements, invented });
    opened.push(pool);
    return pool;
  };
  const above = (tier: 'PARTNER' | 'RESTRICTED' | 'PROTECTED') => {
    const pool = opening(tier, database.tierUrl?.(tier), 2);
    return pool ? { [tier]: pool } : {};
  };
  const pools = {
    OPEN: opening('OPEN', database.openUrl, 4) as Pool,
    ...above('PARTNER'),
    ...above('RESTRICTED'),
    ...above('PROTECTED'),
  };
  const workflow = opening('WORKFLOW', database.workflowUrl, 2);
  const access = opening('ACCESS', database.accessUrl, 4);
  const audit = opening('AUDIT', database.auditUrl, 2);
  const invented = own ? opening('AUDIT', database.auditUrl, 1, true) : undefined;
  const seal = sealingKey(Buffer.from(derive(secret, 'audit seal'), 'hex'));
  const acts = database.workflowUrl
    ? openActs({
        url: database.workflowUrl,
        keySecret: derive(secret, 'api keys'),
        deadlineMs: config.limits.deadlineMs,
        fields: countedFields(policy, records),
        webhookOrigins: config.webhookOrigins,
      })
    : undefined;
  const sides =
    workflow && access && acts && audit
      ? {
          gate: orStanding(
            openGate({
              pool: access,
              tokens: openTokens(config.tokens, own ? [own] : [], keyOptions),
              keySecret: derive(secret, 'api keys'),
              stewardSecret: derive(secret, 'steward keys'),
              demonstration: own !== null,
            }),
          ),
          workflow,
          invented: own ? opening('WORKFLOW', database.workflowUrl, 1, true) : undefined,
          desk: openDesk(workflow),
          acts,
          audit: { pool: audit, prove: proofs(audit, seal) },
          inventedAudit: invented && { pool: invented, prove: proofs(invented, seal) },
        }
      : undefined;
  const answers = { written: 0, left: 0 };
  const planned: Planner = async (asked) => {
    if (resolversAlone.getStore()) return { request: asked.context.request };
    const { ground, ...request } = asked.context.request;
    const kept = readsAll.getStore() ? { ...asked, context: { ...asked.context, request } } : asked;
    const outcome = await planner(kept);
    answers['written' in outcome ? 'written' : 'left'] += 1;
    return outcome;
  };
  const state = openState(opening('OPEN', database.openUrl, 1) as Pool);
  const { exportsAtOnce, exportDeadlineMs } = config.limits;
  const copies = openCopies({
    ...{ url: database.openUrl, tier: 'OPEN', size: exportsAtOnce, deadlineMs: exportDeadlineMs },
    // A server without a gate has nobody who could close anything.
    protection: access ? protectionNow(access) : async () => 0,
  });
  let statements: string[] = [];
  let bound: string[] = [];
  const app = await buildApp({
    graphql: createGraphql({
      schema: testSchema,
      maxCost: config.limits.maxCost,
      partTypes: partTypes(records),
      access: accessOf(policy),
      decide: decide(policy),
      draft: draftOf(policy, records),
      planner: planned,
      log,
    }),
    sdl: checkedIn('schema.open.graphql'),
    config,
    log,
    openRequest: contexts(
      pools,
      records,
      catalogue(policy),
      Buffer.from(derive(secret, 'cursors'), 'hex'),
      (text, params) => {
        statements.push(text);
        bound.push(JSON.stringify(params));
      },
      sides,
      async (view, codes) => loadable(view, codes),
      state.now,
    ),
    ready: async () => ({ ready: true }),
    // What the resolvers are to answer is not what was kept of a plan's answer, nor the other way round.
    state: {
      now: (signal) => (resolversAlone.getStore() ? Promise.reject(new Error('not kept')) : state.now(signal)),
      last: () => (resolversAlone.getStore() ? null : state.last()),
    },
    exports: { lists: testLists, copyOut: copies.copyOut },
    ...(audit ? { roots: rootsOf(audit, seal) } : {}),
    defaultQuery: exampleQuery,
  });
  return {
    app,
    logged,
    answers,
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    ask: async (query, variables = {}, headers = {}) => {
      statements = [];
      bound = [];
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        body: parsed(answer.body),
        statements,
        bound,
      };
    },
    close: async () => {
      await app.close();
      for (const pool of opened) await pool.close();
      await copies.close();
      await acts?.close();
    },
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
