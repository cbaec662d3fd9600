import type { AddressInfo } from 'node:net';
import { setImmediate as immediate } from 'node:timers/promises';
import type { DocumentNode } from 'graphql';
import { scalars, written } from '../resolvers/index.ts';
import type { Config } from './config.ts';
import { contexts } from './context.ts';
import { Refusal } from './errors.ts';
import { openDemonstration, wantsDemonstration } from './identity/demonstration.ts';
import { openGate } from './identity/gate.ts';
import { openTokens } from './identity/tokens.ts';
import type { Log } from './log.ts';
import { createPlanner } from './plan/planner.ts';
import { accessOf } from './protection/access.ts';
import { catalogue, countedFields, guards } from './protection/artefacts.ts';
import { contractFiles, readContractFile } from './protection/contract.ts';
import { decide } from './protection/decisions.ts';
import { draftOf } from './protection/draft.ts';
import { isShown } from './protection/policy.ts';
import { checkedIn, checkedPolicy } from './protection/stale.ts';
import { exportLists } from './query/export-lists.ts';
import type { Hint } from './query/request.ts';
import { joins, records } from './records.ts';
import { buildApp } from './server/app.ts';
import { createGraphql } from './server/graphql.ts';
import { partTypes } from './server/parts.ts';
import { executableSchema } from './server/schema.ts';
import { startWorker } from './sources/desk/worker.ts';
import { fill } from './sources/fill.ts';
import { openActs } from './store/access/acts.ts';
import { makeDemonstration } from './store/access/demonstration.ts';
import { protectionNow } from './store/access/protection.ts';
import { sealingKey } from './store/audit/blocks.ts';
import { proofs } from './store/audit/prove.ts';
import { rootsOf } from './store/audit/roots.ts';
import { startSealer } from './store/audit/seal.ts';
import { openCopies } from './store/copy-out.ts';
import { openDesk } from './store/desk.ts';
import type { Opened } from './store/installation.ts';
import type { ServedSchema } from './store/migrate.ts';
import { startSender } from './store/outbox/sender.ts';
import { openPool, type Pool } from './store/pool.ts';
import { openState } from './store/state/state.ts';
import { exampleQuery } from './welcome.ts';

/**
 * The contract with the policy that it compiles to. Throws where what is checked in is not that. Between the steps, what talks to the
 * database has its turn.
 */
export const prepare = async (config: Config, log: Log) => {
  const documents: DocumentNode[] = [];
  for (const file of contractFiles()) {
    documents.push(readContractFile(file, 'without places'));
    await immediate();
  }
  const policy = checkedPolicy(documents, records, joins);
  await immediate();
  const schema = await executableSchema(documents, records, written, scalars, guards(policy, records));
  await immediate();
  const graphql = createGraphql({
    schema,
    maxCost: config.limits.maxCost,
    partTypes: partTypes(records),
    access: accessOf(policy),
    decide: decide(policy),
    draft: draftOf(policy, records),
    planner: createPlanner(schema),
    log,
  });
  const lists = exportLists(schema, records, (coordinate) => isShown(policy, coordinate));
  return { policy, graphql, lists };
};

/** The sources are only read in once somebody asks for what is not there. */
const hintOf: Hint = async (view, codes) => (await import('./sources/loadable.ts')).loadable(view, codes);

/** Serves the contract from an open database until told to stop, which ends everything in the opposite order. */
export const serve = async (
  { policy, graphql, lists }: Awaited<ReturnType<typeof prepare>>,
  opened: Opened,
  isFilled: boolean,
  config: Config,
  log: Log,
) => {
  const closing: (() => Promise<unknown>)[] = [opened.stop];
  const stop = async () => {
    for (const close of closing.toReversed()) await close();
  };
  try {
    const filling = isFilled ? Promise.resolve() : fill(opened, log);
    // Waited for below: what answers is put together meanwhile.
    filling.catch(() => undefined);
    const opening = (tier: ServedSchema, size: number, invented = false) => {
      const pool = openPool({
        url: opened.tierUrl(tier),
        tier,
        size,
        deadlineMs: config.limits.deadlineMs,
        prepare: config.limits.preparedStatements,
        invented,
      });
      closing.push(pool.close);
      return pool;
    };
    const pool = opening('OPEN', config.limits.poolSize);
    // Fewer people ask above OPEN, and none of them waits for anybody of another tier.
    const few = Math.max(2, Math.ceil(config.limits.poolSize / 2));
    const pools = {
      ...{ OPEN: pool, PARTNER: opening('PARTNER', few) },
      ...{ RESTRICTED: opening('RESTRICTED', few), PROTECTED: opening('PROTECTED', few) },
    };
    // Stewards are few: what they ask waits for its turn rather than taking connections from everybody.
    const workflow = opening('WORKFLOW', 2);
    const access = opening('ACCESS', 4);
    const audit = opening('AUDIT', 2);
    const seal = sealingKey(opened.sealSecret);
    const audited = (pool: Pool) => ({ pool, prove: proofs(pool, seal) });
    const demonstration = (await wantsDemonstration(config, access)) ? await openDemonstration(config) : null;
    const acts = openActs({
      url: opened.tierUrl('WORKFLOW'),
      keySecret: opened.keySecret,
      deadlineMs: config.limits.deadlineMs,
      fields: countedFields(policy, records),
      webhookOrigins: config.webhookOrigins,
    });
    closing.push(acts.close);
    // A connection of its own: whoever only asks whether anything changed waits for nobody's reading.
    const state = openState(opening('OPEN', 1));
    // Whoever asks first finds the connection open.
    state.now().catch(() => {});
    const { exportsAtOnce, exportDeadlineMs } = config.limits;
    const url = opened.tierUrl('OPEN');
    const copies = openCopies({
      ...{ url, tier: 'OPEN', size: exportsAtOnce, deadlineMs: exportDeadlineMs },
      protection: protectionNow(access),
    });
    closing.push(copies.close);
    const app = await buildApp({
      graphql,
      sdl: checkedIn('schema.open.graphql'),
      config,
      log,
      openRequest: contexts(
        pools,
        records,
        catalogue(policy),
        opened.cursorKey,
        undefined,
        {
          gate: openGate({
            pool: access,
            tokens: openTokens(config.tokens, demonstration ? [demonstration] : []),
            keySecret: opened.keySecret,
            stewardSecret: opened.stewardSecret,
            demonstration: demonstration !== null,
          }),
          workflow,
          invented: demonstration ? opening('WORKFLOW', 1, true) : undefined,
          desk: openDesk(workflow),
          acts,
          audit: audited(audit),
          inventedAudit: demonstration ? audited(opening('AUDIT', 1, true)) : undefined,
        },
        hintOf,
        state.now,
      ),
      ready: readiness(pool),
      state,
      exports: { lists, copyOut: copies.copyOut },
      roots: rootsOf(audit, seal),
      defaultQuery: exampleQuery,
    });
    // Seals the lines of the last answers, too, however short the time was.
    closing.push(
      startSealer({ url: opened.tierUrl('AUDIT'), key: seal, everyMs: config.sealSeconds * 1000, log }).stop,
    );
    closing.push(() => app.close());
    await filling;
    const address = await listen(app.listen.bind(app), () => app.server.address() as AddressInfo, config);
    let folder: string | null = null;
    if (demonstration && opened.ownerUrl) {
      const { key } = await makeDemonstration({ ...opened, ownerUrl: opened.ownerUrl });
      const written = await demonstration.write(key);
      closing.push(written.stop);
      ({ folder } = written);
    }
    const { mail, webhookOrigins } = config;
    const { keySecret, idSecret, dataRole } = opened;
    const beside = afterwards(() => [
      startWorker({ url: opened.tierUrl('WORKER'), idSecret, dataRole, log }),
      startSender({ url: opened.tierUrl('WORKFLOW'), log, keySecret, mail, webhookOrigins }),
    ]);
    closing.push(beside.stop);
    return { address, demonstration: folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** What works by itself beside the answers begins when whoever waited for the start has had the first of them. */
const afterwards = (start: () => readonly { readonly stop: () => Promise<unknown> }[]) => {
  let started: ReturnType<typeof start> = [];
  const timer = setTimeout(() => {
    started = start();
  }, 1000);
  return {
    stop: async () => {
      clearTimeout(timer);
      await Promise.all(started.map(({ stop }) => stop()));
    },
  };
};

const readiness = (pool: ReturnType<typeof openPool>) => async () => {
  try {
    await pool.run('select publication from horizon', []);
    return { ready: true };
  } catch {
    return { ready: false, reason: 'The database cannot be reached.' };
  }
};

/** Takes the port asked for. Where nobody asked for one and the usual one is busy, the next free one: two copies get along. */
const listen = async (
  open: (at: { host: string; port: number }) => Promise<string>,
  address: () => AddressInfo,
  config: Config,
) => {
  const tries = config.portChosen ? 1 : 50;
  for (let port = config.port; ; port += 1) {
    try {
      await open({ host: config.host, port });
      return address();
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy) throw error;
      if (port - config.port + 1 >= tries)
        throw new Refusal(
          'CONFIGURATION',
          `Port ${config.port} of ${config.host} is taken. Set PORT to another one, or stop what listens there.`,
        );
    }
  }
};
