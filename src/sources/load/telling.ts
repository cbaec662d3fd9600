import { SingleBar } from 'cli-progress';
import type { AllReport } from './all.ts';
import type { LoadReport } from './loader.ts';

/** A bar over the bytes of the files on a terminal; a line now and then elsewhere. */
export const progress = (label: string, total: number) => {
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
      if (read > 0 && read % 50_000 === 0) console.error(`${label}: ${read} rows read`);
    },
    done: () => {},
    stop: () => console.error(`${label}: ${rows} rows read`),
  };
};

/** What became of one release, in words. */
export const said = (report: LoadReport): string => {
  const { added, revised, withdrawn } = report.counts;
  const counted = `${added} added, ${revised} revised, ${withdrawn} withdrawn`;
  const outcome = {
    PUBLISHED: `published: ${counted}`,
    STAGED: `STAGED for a steward's decision, not published: would be ${counted}`,
    HELD: 'HELD: nothing of it is shown; what was published stays',
    UNCHANGED: 'unchanged: these very bytes are loaded already, no new release',
    DRY_RUN: report.gates.every((gate) => gate.passed)
      ? `dry run: would be published: ${counted}; nothing was kept`
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

/** Every file with its source and what became of it, then the sums. */
export const table = ({ files, reports, failures, strangers }: AllReport): string => {
  const rows = [['file', 'source', 'outcome'], ...files.map((one) => [one.file, one.source ?? '-', one.outcome])];
  const width = (at: number) => Math.min(70, Math.max(...rows.map((row) => (row[at] as string).length)));
  const [first, second] = [width(0), width(1)];
  const count = (outcome: LoadReport['outcome']) => reports.filter((report) => report.outcome === outcome).length;
  const sums = [
    `${files.length} files`,
    ...(['PUBLISHED', 'UNCHANGED', 'STAGED', 'HELD', 'DRY_RUN'] as const).flatMap((outcome) =>
      count(outcome) ? [`${count(outcome)} releases ${outcome}`] : [],
    ),
    `${failures.length} failures`,
    `${strangers} files not recognised`,
  ];
  return [
    ...rows.map(
      ([file = '', source = '', outcome = '']) => `${file.padEnd(first)}  ${source.padEnd(second)}  ${outcome}`,
    ),
    '',
    sums.join(', '),
  ].join('\n');
};

/** Time since a moment of `performance.now()` and the most memory that this process held. */
export const effort = (since: number): string => {
  const seconds = (performance.now() - since) / 1000;
  // In kilobytes on every system that Node runs on.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  return `${seconds.toFixed(1)} s, at most ${Math.round(megabytes)} MB of memory`;
};
