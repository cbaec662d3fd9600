import { statSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type postgres from 'postgres';
import { ownConfig } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import { createLog } from '../log.ts';
import { type Opened, openForOwner } from '../store/installation.ts';
import { connect } from '../store/pool.ts';
import { builtInSources } from './built-in/index.ts';
import { runDueOrders } from './desk/orders.ts';
import { sources } from './index.ts';
import { isFileFault, isUnforeseen, loadAll, marked, refuseStatedForMany } from './load/all.ts';
import { isDay } from './load/checks.ts';
import { givenFiles, isReadme } from './load/given-files.ts';
import { explained, type LoadOptions, type LoadReport, loadRelease } from './load/loader.ts';
import { rejectsFiles } from './load/rejects-files.ts';
import { notTaken } from './load/sorting.ts';
import { effort, progress, said, table } from './load/telling.ts';
import { sampleSources } from './sample/index.ts';
import type { ReleasePlan, Source, Stated } from './source.ts';

/** Exit status: everything taken, some of it not (rejects, a held release), or nothing. */
const status = { success: 0, failure: 1, partial: 2 } as const;

type Options = {
  readonly all?: true;
  readonly dryRun?: true;
  readonly override?: string;
  readonly rejects?: string;
  readonly stage?: true;
  readonly due?: true;
  readonly released?: string;
  readonly version?: string;
};

/** What this command has done so far: each of its releases is a transaction of its own. */
type Run = { readonly kept: string[]; at?: string };

const command = new Command('npm run load --')
  .description('Loads files of a provider as a release of its dataset.')
  .argument('[source]', `which source: ${sources.map((source) => source.code).join(', ')}; or built-in, sample`)
  .argument('[file...]', 'its files, or folders that hold them')
  .option('--all', 'instead of a source: find out whose each file is, and load everything in order')
  .option('--stage', 'keep what is loaded for a steward to decide about; nothing is published')
  .option('--due', 'instead of loading: carry out the orders of stewards that are due, and end')
  .option('--dry-run', 'read and check everything, keep nothing')
  .option('--override <reason>', 'publish in spite of failed checks; the reason is kept with the release')
  .option('--rejects <file>', 'where rejected rows go (default: <source>.rejects.csv for each source that has any)')
  .option('--released <day>', 'the day on which the provider gave the files out (YYYY-MM-DD), where they do not say it')
  .option('--version <word>', 'the word of the provider for this release, where the files do not say it')
  .addHelpText(
    'after',
    '\nExit status:\n' +
      '  0  everything was taken, or there was nothing new\n' +
      '  2  rows were rejected, a release is held, an order failed, or (with --all) a file cannot be read or is of no known shape\n' +
      '  1  failure: nothing of that release is kept; those that the same command published before it stay',
  )
  .exitOverride();

const stated = ({ released, version }: Options): Stated => {
  if (released !== undefined && !isDay(released))
    throw refusal('BAD_ARGUMENT', `--released '${released}' is not a day. Write it as YYYY-MM-DD.`);
  return {
    ...(released === undefined ? {} : { releasedOn: released }),
    ...(version === undefined ? {} : { version }),
  };
};

/** What the whole of a command uses: the database, the rejects, and where the bar stands. */
type Workshop = { readonly sql: postgres.Sql; readonly opened: Opened; onBytes: (bytes: number) => void };

const inWorkshop = async (
  options: Options,
  run: Run,
  work: (
    load: (source: Source, plan: ReleasePlan, lacking?: Pick<LoadOptions, 'unread'>) => Promise<LoadReport>,
    shop: Workshop,
  ) => Promise<number>,
): Promise<number> => {
  const opened = await openForOwner(ownConfig(), createLog('warn'));
  const sql = connect(opened.ownerUrl, { max: 1 });
  const rejects = rejectsFiles(options.rejects);
  const shop: Workshop = { sql, opened, onBytes: () => {} };
  let finished = false;
  const load = async (
    source: Source,
    plan: ReleasePlan,
    lacking: Pick<LoadOptions, 'unread'> = {},
  ): Promise<LoadReport> => {
    run.at = `${source.code} ${plan.version}`;
    const total = plan.files.reduce((sum, file) => sum + statSync(file.path).size, 0);
    const bar = progress(run.at, total);
    shop.onBytes = bar.bytes;
    const report = await loadRelease(sql, source, plan, {
      ...lacking,
      idSecret: opened.idSecret,
      dataRole: opened.dataRole,
      onRow: bar.row,
      onReject: (reject) => rejects.write(source.code, reject),
      ...(options.dryRun ? { dryRun: true } : {}),
      ...(options.stage ? { stage: true } : {}),
      ...(options.override === undefined ? {} : { override: options.override }),
    })
      .then((done) => {
        bar.done();
        return done;
      })
      .finally(bar.stop);
    console.log(said(report));
    if (report.outcome === 'PUBLISHED') run.kept.push(run.at);
    return report;
  };
  try {
    const worst = await work(load, shop);
    finished = true;
    return worst;
  } finally {
    await rejects.close(finished || run.kept.length > 0);
    await sql.end({ timeout: 5 });
    await opened.stop();
  }
};

const isPartial = (report: LoadReport): boolean =>
  report.rejected > 0 ||
  report.outcome === 'HELD' ||
  (report.outcome === 'DRY_RUN' && report.gates.some((gate) => !gate.passed));

const loadSome = (list: readonly Source[], paths: readonly string[], options: Options, run: Run): Promise<number> =>
  inWorkshop(options, run, async (load, shop) => {
    let worst: number = status.success;
    for (const source of list) {
      run.at = source.code;
      const given = givenFiles(paths, (n) => shop.onBytes(n));
      const bad = given.find((file) => file.bad);
      if (bad?.bad) throw bad.bad;
      const files = given.filter((file) => !isReadme(file) && file.aside === undefined);
      const plans = marked(await source.plan(files, stated(options)), stated(options));
      refuseStatedForMany(
        plans.map((plan) => ({ plan })),
        stated(options),
      );
      const taken = new Set(plans.flatMap((plan) => plan.files.map(({ path }) => path)));
      for (const { told, aside } of given) if (aside !== undefined) console.log(`${told}: not taken: ${aside}`);
      for (const { file, reason } of await notTaken(source, files, taken, sources))
        console.log(`${file.told}: not taken: ${reason}`);
      for (const plan of plans) if (isPartial(await load(source, plan))) worst = status.partial;
    }
    return worst;
  });

const loadEverything = (paths: readonly string[], options: Options, run: Run): Promise<number> =>
  inWorkshop(options, run, async (load, shop) => {
    const since = performance.now();
    const files = givenFiles(paths, (n) => shop.onBytes(n));
    const report = await loadAll(files, sources, {
      stated: stated(options),
      load,
      onFailure: ({ at, error }) => {
        console.error(`${at}: FAILED, nothing of it was kept`);
        console.error(isUnforeseen(error) ? error : `  ${(error as Refusal).message}`);
      },
    });
    console.log(`\n${table(report)}\n${effort(since)}`);
    const { failures, reports, strangers } = report;
    // Files that cannot be read leave the others as they are: some were taken, some were not.
    if (failures.some(({ error }) => !isFileFault(error)) || (failures.length && !reports.length))
      return status.failure;
    return failures.length || strangers || reports.some(isPartial) ? status.partial : status.success;
  });

/** Carries out what stewards ordered, as the server does by itself while it runs. */
const carryOutDue = (run: Run): Promise<number> =>
  inWorkshop({}, run, async (_, { sql, opened }) => {
    const { idSecret, dataRole } = opened;
    const finished = await runDueOrders(sql, { idSecret, dataRole, sources: [...sources, ...sampleSources] });
    for (const { order, action, release, state, outcome, message } of finished)
      console.log(`${order} ${action} ${release}: ${state}, ${outcome}: ${message}`);
    if (!finished.length) console.log('No order is due.');
    return finished.some(({ state }) => state === 'FAILED') ? status.partial : status.success;
  });

/** What a failure left as it was, and what it did not. */
const aftermath = ({ kept, at }: Run): string =>
  kept.length
    ? `${at} was not loaded. Published before it by this command, and staying so: ${kept.join('; ')}.`
    : 'Nothing was changed.';

const start = (run: Run): Promise<number> => {
  command.parse();
  const options = command.opts<Options>();
  if (options.stage && options.override !== undefined)
    throw refusal(
      'BAD_ARGUMENT',
      '--stage leaves the decision to a steward, and --override takes it: give one of the two.',
    );
  if (options.due) {
    if (options.all || command.args.length)
      throw refusal('BAD_ARGUMENT', '--due carries out orders and loads nothing: give it alone.');
    return carryOutDue(run);
  }
  if (options.all) {
    if (!command.args.length) throw refusal('BAD_ARGUMENT', 'Name the folders or files that --all shall look through.');
    return loadEverything(command.args, options, run);
  }
  const [code, ...paths] = command.args;
  if (code === undefined) throw refusal('BAD_ARGUMENT', 'Name a source and its files, or --all and a folder.');
  const made = { sample: sampleSources, 'built-in': builtInSources }[code];
  const known = made ?? sources.filter((source) => source.code === code);
  if (!known.length)
    throw refusal(
      'UNKNOWN_CODE',
      `There is no source '${code}'. Known are: ${sources.map((source) => source.code).join(', ')}, built-in, sample.`,
    );
  if (!made && !paths.length)
    throw refusal('BAD_ARGUMENT', 'Name the files of the source, or the folder that holds them.');
  return loadSome(known, paths, options, run);
};

const run: Run = { kept: [] };
try {
  process.exitCode = await start(run);
} catch (error) {
  const told = explained(error);
  if (!(error instanceof CommanderError)) {
    console.error(told instanceof Refusal ? told.message : told);
    console.error(aftermath(run));
  }
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : status.failure;
}
