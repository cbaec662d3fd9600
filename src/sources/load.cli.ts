import { once } from 'node:events';
import { createWriteStream, fchmodSync, globSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { stringify } from 'csv-stringify';
import { ownConfig } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import { createLog } from '../log.ts';
import { openForOwner } from '../store/installation.ts';
import { connect } from '../store/pool.ts';
import { sources } from './index.ts';
import { explained, type LoadReport, loadRelease } from './load/loader.ts';
import type { Reject } from './load/reading.ts';
import { sampleSources } from './sample/index.ts';
import type { Source, SourceFile } from './source.ts';

/** Exit status: everything taken, some of it not (rejects, a held release), or nothing. */
const status = { success: 0, failure: 1, partial: 2 } as const;

type Options = { readonly dryRun?: true; readonly override?: string; readonly rejects?: string };

/** What this command has done so far: each of its releases is a transaction of its own. */
type Run = { readonly kept: string[]; at?: string };

const command = new Command('npm run load --')
  .description('Loads files of a provider as a release of its dataset.')
  .argument('<source>', `which source: ${sources.map((source) => source.code).join(', ')}; or sample`)
  .argument('[file...]', 'its files, or folders that hold them')
  .option('--dry-run', 'read and check everything, keep nothing')
  .option('--override <reason>', 'publish in spite of failed checks; the reason is kept with the release')
  .option('--rejects <file>', 'where rejected rows go (default: <source>.rejects.csv for each source that has any)')
  .addHelpText(
    'after',
    '\nExit status:\n' +
      '  0  everything was taken, or there was nothing new\n' +
      '  2  rows were rejected, or a release is held\n' +
      '  1  failure: nothing of that release is kept; those that the same command published before it stay',
  )
  .exitOverride();

const filesIn = (paths: readonly string[], onBytes: (bytes: number) => void): SourceFile[] =>
  paths.flatMap((given) => {
    const path = resolve(given);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw refusal('UNREADABLE_FILE', `${given}: there is no such file or folder.`);
    const files = found.isDirectory()
      ? globSync('**/*', { cwd: path })
          .map((file) => join(path, file))
          .filter((file) => statSync(file).isFile() && !/(^|\/)(README(\.md)?|\.[^/]*)$/i.test(file))
          .sort()
      : [path];
    return files.map((file) => ({ path: file, name: basename(file), onBytes }));
  });

/** A bar over the bytes of the files on a terminal; a line now and then elsewhere. */
const progress = (label: string, total: number) => {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: `${label} {bar} {percentage}% | {rows} rows | {duration_formatted}`,
      stream: process.stderr,
      hideCursor: true,
    });
    bar.start(Math.max(total, 1), 0, { rows: 0 });
    let rows = 0;
    return {
      bytes: (n: number) => bar.increment(n, { rows }),
      row: (read: number) => {
        rows = read;
      },
      done: () => bar.update(Math.max(total, 1), { rows }),
      stop: () => bar.stop(),
    };
  }
  let rows = 0;
  return {
    bytes: () => {},
    row: (read: number) => {
      rows = read;
      if (read % 50_000 === 0) console.error(`${label}: ${read} rows read`);
    },
    done: () => {},
    stop: () => console.error(`${label}: ${rows} rows read`),
  };
};

const said = (report: LoadReport): string => {
  const { added, revised, withdrawn } = report.counts;
  const outcome = {
    PUBLISHED: `published: ${added} added, ${revised} revised, ${withdrawn} withdrawn`,
    HELD: 'HELD: nothing of it is shown; what was published stays',
    UNCHANGED: 'unchanged: these very bytes are loaded already, no new release',
    DRY_RUN: report.gates.every((gate) => gate.passed)
      ? `dry run: would be published: ${added} added, ${revised} revised, ${withdrawn} withdrawn; nothing was kept`
      : 'dry run: would be HELD; nothing was kept',
  }[report.outcome];
  const lines = [`${report.source} ${report.version}: ${outcome}`];
  if (report.read)
    lines.push(`  ${report.read} rows read, ${report.rejected} rejected, ${report.definitions} definitions`);
  for (const gate of report.gates) if (!gate.passed) lines.push(`  check failed: ${gate.name}: ${gate.message}`);
  if (report.outcome === 'HELD')
    lines.push('  Mend the file and load it again, or load it with --override "<reason>" if it is right as it is.');
  return lines.join('\n');
};

type RejectsFile = { readonly write: (reject: Reject) => void; readonly close: (keep: boolean) => Promise<void> };

/**
 * Rejected values may be sensitive: nobody else may read them. They are written beside their place and put there at the end, so
 * that a load that fails leaves the file of the one before it.
 */
const openRejects = (path: string): RejectsFile => {
  let descriptor: number;
  const draft = `${path}.part`;
  try {
    descriptor = openSync(draft, 'w', 0o600);
    fchmodSync(descriptor, 0o600);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw refusal(
      'BAD_ARGUMENT',
      `${path}: rejected rows cannot be written there (${why}). Name another file with --rejects.`,
    );
  }
  const out = stringify({ header: true, columns: ['file', 'line', 'column', 'value', 'reason'] });
  // Listens for errors from the beginning: the disk may be full long before the end.
  const written = once(out.pipe(createWriteStream(draft, { fd: descriptor })), 'finish').then(
    () => `Rejected rows: ${path}`,
    (error: Error) => `Rejected rows could not all be written: ${path}: ${error.message}`,
  );
  return {
    write: (reject) => out.write(reject),
    close: async (keep) => {
      out.end();
      const outcome = await written;
      if (!keep) return rmSync(draft, { force: true });
      renameSync(draft, path);
      console.log(outcome);
    },
  };
};

/** The files of rejects of one command, by path: one for each source that has any, unless one is named for all. */
const rejectsFiles = (named: string | undefined) => {
  const files = new Map<string, RejectsFile>();
  return {
    write: (source: string, reject: Reject) => {
      const path = named ?? `${source}.rejects.csv`;
      const file = files.get(path) ?? openRejects(path);
      files.set(path, file);
      file.write(reject);
    },
    close: async (keep: boolean) => {
      for (const file of files.values()) await file.close(keep);
    },
  };
};

const loadAll = async (
  list: readonly Source[],
  paths: readonly string[],
  options: Options,
  run: Run,
): Promise<number> => {
  const config = ownConfig();
  const opened = await openForOwner(config, createLog('warn'));
  const sql = connect(opened.ownerUrl, { max: 1 });
  let worst: number = status.success;
  const rejects = rejectsFiles(options.rejects);
  let finished = false;
  try {
    for (const source of list) {
      run.at = source.code;
      let bytes = (_: number) => {};
      const files = filesIn(paths, (n) => bytes(n));
      for (const plan of await source.plan(files)) {
        run.at = `${source.code} ${plan.version}`;
        const total = plan.files.reduce((sum, file) => sum + statSync(file.path).size, 0);
        const bar = progress(run.at, total);
        bytes = bar.bytes;
        const report = await loadRelease(sql, source, plan, {
          idSecret: opened.idSecret,
          dataRole: opened.dataRole,
          onRow: bar.row,
          onReject: (reject) => rejects.write(source.code, reject),
          ...(options.dryRun ? { dryRun: true } : {}),
          ...(options.override === undefined ? {} : { override: options.override }),
        })
          .then((done) => {
            bar.done();
            return done;
          })
          .finally(bar.stop);
        console.log(said(report));
        if (report.outcome === 'PUBLISHED') run.kept.push(run.at);
        const failed = report.gates.some((gate) => !gate.passed);
        if (report.rejected || report.outcome === 'HELD' || (failed && report.outcome === 'DRY_RUN'))
          worst = status.partial;
      }
    }
    finished = true;
    return worst;
  } finally {
    await rejects.close(finished || run.kept.length > 0);
    await sql.end({ timeout: 5 });
    await opened.stop();
  }
};

/** What a failure left as it was, and what it did not. */
const aftermath = ({ kept, at }: Run): string =>
  kept.length
    ? `${at} was not loaded. Published before it by this command, and staying so: ${kept.join('; ')}.`
    : 'Nothing was changed.';

const run: Run = { kept: [] };
try {
  command.parse();
  const [code = '', ...paths] = command.args;
  const known = code === 'sample' ? sampleSources : sources.filter((source) => source.code === code);
  if (!known.length)
    throw refusal(
      'UNKNOWN_CODE',
      `There is no source '${code}'. Known are: ${sources.map((source) => source.code).join(', ')}, sample.`,
    );
  if (code !== 'sample' && !paths.length)
    throw refusal('BAD_ARGUMENT', 'Name the files of the source, or the folder that holds them.');
  process.exitCode = await loadAll(known, paths, command.opts<Options>(), run);
} catch (error) {
  const told = explained(error);
  if (!(error instanceof CommanderError)) {
    console.error(told instanceof Refusal ? told.message : told);
    console.error(aftermath(run));
  }
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : status.failure;
}
