import type postgres from 'postgres';
import type { At, Entry, ReleasePlan, Source, TakenOf } from '../source.ts';
import { BadRow, type Problem } from './checks.ts';
import { type Definitions, openDefinitions } from './definitions.ts';
import { type DefinitionEntry, type FactEntry, facts, isFact, definitions as kinds } from './entries.ts';
import type { Gate } from './gates.ts';
import type { Fact } from './kinds.ts';
import { openLookup } from './lookup.ts';
import { keepUnsaid, removeDuplicates } from './merge.ts';
import { publicIds } from './public-id.ts';
import { refuseSealed } from './sealed.ts';
import { openStage, type Stage } from './staging.ts';
import { goneOf, readTakedowns } from './takedowns.ts';

export type Reject = Problem & { readonly file: string; readonly line: number };

export type ReadOptions = {
  /** Key of the public ids. */
  readonly idSecret: string;
  readonly today?: string;
  readonly onReject?: (reject: Reject) => void;
  readonly onRow?: (read: number) => void;
};

/** What was read of a release and waits for the gates. */
export type Staged = {
  readonly read: number;
  readonly rejected: number;
  /** At most `mostRejects` of them; all were told to `onReject`. */
  readonly rejects: readonly { readonly at: At; readonly problem: Problem }[];
  readonly checks: readonly Gate[];
  readonly stages: readonly Stage[];
  readonly scopeIds: readonly number[];
  readonly definitions: Definitions;
};

const mostRejects = 20_000;

/** Reads a release to its end: definitions are taken in, facts staged, what cannot be taken is rejected. */
export const stageRows = async (
  tx: postgres.TransactionSql,
  source: Source,
  plan: ReleasePlan,
  releaseId: number,
  datasetId: number,
  options: ReadOptions,
): Promise<Staged> => {
  const look = await openLookup(tx, datasetId, kinds as Readonly<Record<string, { readonly known?: string }>>);
  const publicId = publicIds(options.idSecret);
  const ofDataset = publicIds(options.idSecret, source.dataset.code);
  const silence = (await source.silentOn?.(plan)) ?? {};
  const takedowns = await readTakedowns(tx, datasetId);
  const definitions = await openDefinitions(tx, look, datasetId, source.dataset, publicId, silence, takedowns);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const helpers = { publicId: ofDataset, profile: definitions.profile, today };
  const stages = new Map<string, Stage>();
  const scopes = new Set<number>();
  const rejects: { at: At; problem: Problem }[] = [];
  const checks = new Map<string, Gate>();
  const isReference = source.dataset.domain === 'REFERENCE';
  let read = 0;
  let rejected = 0;
  // Rows are read on while the ones before are on their way. The connection takes nothing else until they have arrived.
  let sending: Promise<void> | null = null;
  const sent = async (): Promise<void> => {
    const before = sending;
    sending = null;
    await before;
  };
  const send = async (stage: Stage): Promise<void> => {
    await sent();
    sending = stage.flush();
    // Whoever waits for it next is told; until then it is nobody's failure.
    sending.catch(() => {});
  };

  const reject = (at: At, problem: Problem) => {
    rejected += 1;
    // A copy of the value, because a cell keeps the whole line that it was cut from.
    if (rejects.length < mostRejects)
      rejects.push({ at, problem: { ...problem, value: Buffer.from(problem.value).toString() } });
    options.onReject?.({ ...problem, file: plan.files[at.file]?.name ?? source.code, line: at.line });
  };
  const newScope = async (key: string): Promise<number> => {
    await sent();
    const [row] = await tx`insert into base.scope ${tx({ dataset_id: datasetId, key })} returning id`;
    look.ids.scope?.set(key, row?.id as number);
    return row?.id as number;
  };
  const newStage = async (type: string): Promise<Stage> => {
    await sent();
    const stage = await openStage(tx, releaseId, facts[type] as Fact);
    stages.set(type, stage);
    return stage;
  };
  const refuseTexts = ({ type, row }: FactEntry): void => {
    const { texts } = facts[type] as Fact<unknown>;
    if (texts) refuseSealed(texts.of(row), texts.ofEvents);
  };
  /** Millions of facts come after each other: only those for which something has to be asked or sent are waited for. */
  const takeFact = (entry: FactEntry): Promise<void> | undefined => {
    const scope = look.ids.scope?.get(entry.row.scope);
    if (scope === undefined || definitions.areas.waits() || entry.type === 'governanceScore') return takeLater(entry);
    refuseTexts(entry);
    return stageFact(entry, scope);
  };
  const takeLater = async (entry: FactEntry): Promise<void> => {
    if (definitions.areas.waits()) {
      await sent();
      await definitions.areas.flush();
    }
    if (entry.type === 'governanceScore') {
      await sent();
      await definitions.ready();
    }
    refuseTexts(entry);
    await stageFact(entry, look.ids.scope?.get(entry.row.scope) ?? (await newScope(entry.row.scope)));
  };
  const stageFact = ({ type, at, row }: FactEntry, scope: number): Promise<void> | undefined => {
    const fact = facts[type] as Fact<unknown>;
    scopes.add(scope);
    const cells = fact.cells(row, look, helpers);
    const id = ofDataset(fact.prefix, fact.key(row));
    const stage = stages.get(type);
    if (!stage) return newStage(type).then((made) => (made.add(id, scope, at, cells) ? send(made) : undefined));
    return stage.add(id, scope, at, cells) ? send(stage) : undefined;
  };

  const taken: TakenOf = (type, row) => {
    const fact = facts[type] as Fact<unknown>;
    const gone = takedowns.get(fact.table);
    return gone ? goneOf(gone.get(ofDataset(fact.prefix, fact.key(row)))) : null;
  };
  const refused = (entry: FactEntry | DefinitionEntry, error: unknown): void => {
    if (!(error instanceof BadRow)) throw error;
    reject(entry.at ?? { file: 0, line: 0 }, error.problem);
  };
  const takeDefinition = async (entry: DefinitionEntry): Promise<void> => {
    await sent();
    await definitions.take(entry);
  };
  const take = (entry: Entry): Promise<void> | undefined => {
    if (entry.type === 'check') {
      // A check that failed once has failed.
      if (checks.get(entry.name)?.passed !== false)
        checks.set(entry.name, { name: entry.name, passed: entry.passed, message: entry.message });
      return;
    }
    // Definitions only serve the facts, where there are any to come.
    if (isReference || entry.type === 'reject' || isFact(entry)) read += 1;
    options.onRow?.(read);
    if (entry.type === 'reject') {
      reject(entry.at, { column: entry.column ?? '', value: entry.value ?? '', reason: entry.reason });
      return;
    }
    try {
      return (isFact(entry) ? takeFact(entry) : takeDefinition(entry))?.catch((error) => refused(entry, error));
    } catch (error) {
      refused(entry, error);
    }
  };
  try {
    for await (const entry of source.read(plan, taken)) {
      const waiting = take(entry);
      if (waiting) await waiting;
    }
  } finally {
    // What went wrong cannot be undone before the rows on their way have arrived.
    await (sending as Promise<void> | null)?.catch(() => {});
  }
  await sent();
  await definitions.areas.flush();
  // A kind of fact that the covered scopes held before, and of which nothing came now, is compared with nothing.
  for (const type of await publishedKinds(tx, datasetId, [...scopes]))
    if (!stages.has(type)) stages.set(type, await openStage(tx, releaseId, facts[type] as Fact));
  for (const stage of stages.values()) {
    await stage.flush();
    for (const twin of await removeDuplicates(tx, releaseId, stage.fact))
      reject(twin, { column: '', value: '', reason: twin.reason });
    await keepUnsaid(tx, releaseId, stage.fact, datasetId, silence[stage.fact.table] ?? []);
  }
  look.forget();
  return {
    read,
    rejected,
    rejects,
    checks: [...checks.values()],
    stages: [...stages.values()],
    scopeIds: [...scopes],
    definitions,
  };
};

/** Asks by the order of each table's key, which the datasets lead: no plan can come to read whole tables for what is not in them. */
const publishedKinds = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  scopeIds: readonly number[],
): Promise<string[]> => {
  const there = ({ table }: Fact) =>
    `exists (select from base.${table} where dataset_id = $1 and published_to is null and scope_id = any($2::int[]) order by dataset_id, public_id limit 1)`;
  const found = await tx.unsafe(
    Object.entries(facts)
      .map(([type, fact]) => `select '${type}' as type where ${there(fact)}`)
      .join(' union all '),
    [datasetId, scopeIds] as never[],
  );
  return found.map(({ type }) => type as string);
};
