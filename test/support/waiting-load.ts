import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { explained, loadRelease } from '../../src/sources/load/loader.ts';
import type { Entry, Source } from '../../src/sources/source.ts';
import { connect } from '../../src/store/pool.ts';

/** A release of one invented dataset in which every day has the same value. */
export type Release = { readonly version: string; readonly value: number; readonly days: number };

const text = (words: string) => ({ en: [words, 'SYNTHETIC'] as const });
// So long that half of the rows are more than one chunk of COPY: a load that waits halfway has a filled table in staging.
const origin = 'invented '.repeat(250);
const dayOf = (at: number): string => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);

/** A source that stands on its own. When half of its rows are read it waits for `halfway`. */
export const waitingSource = (
  code: string,
  { version, value, days }: Release,
  halfway: () => Promise<unknown> = async () => {},
): Source => ({
  code,
  dataset: {
    code,
    domain: 'INDICATORS',
    title: text('Waiting'),
    description: text('Invented'),
    provider: { code: 'WAITING', name: text('Waiting') },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    creditLine: 'Invented',
    tier: 'OPEN',
    synthetic: true,
  },
  plan: () => [{ version, releasedOn: `2026-01-0${value}`, files: [], processing: 'Invented.' }],
  async *read(): AsyncIterable<Entry> {
    const unit = { code: 'WAITING', name: text('units') };
    const indicator = { code: 'WAITING', name: text('Waiting'), measure: 'FLOW', unit } as const;
    const area = { scheme: 'CODE', code: 'XWAITING' } as const;
    yield {
      type: 'area',
      at: { file: 0, line: 1 },
      row: { code: area.code, kind: 'SPECIAL', name: text('Waiting'), codes: [] },
    };
    yield { type: 'indicator', row: { ...indicator, additiveOverAreas: true, additiveOverTime: true } };
    yield { type: 'series', row: { code, indicator: 'WAITING', name: text('Waiting'), method: 'SYNTHETIC' } };
    for (let at = 0; at < days; at += 1) {
      if (at === Math.floor(days / 2)) await halfway();
      const day = dayOf(at);
      yield {
        type: 'observation',
        at: { file: 0, line: at + 2 },
        row: {
          scope: 'all',
          series: code,
          area,
          period: { start: day, end: day, label: day },
          sex: 'TOTAL',
          age: '_T',
          dimensions: {},
          value: String(value),
          status: 'NORMAL',
          nature: 'SYNTHETIC',
          source: origin,
        },
      };
    }
  },
});

/** What a child is told on its command line. */
export type Task = {
  readonly ownerUrl: string;
  readonly idSecret: string;
  readonly dataRole: string;
  readonly code: string;
  readonly release: Release;
};

/** As a program: says `halfway`, goes on with the next line of its input, and says how it ended. */
const main = async (task: Task): Promise<void> => {
  const sql = connect(task.ownerUrl, { max: 1, connection: { application_name: task.code } });
  const lines = createInterface(process.stdin);
  const source = waitingSource(task.code, task.release, async () => {
    console.log('halfway');
    await once(lines, 'line');
  });
  const [plan] = await source.plan([]);
  try {
    console.log(JSON.stringify(await loadRelease(sql, source, plan!, task)));
  } catch (error) {
    const { code, message } = explained(error) as { code?: string; message: string };
    console.log(JSON.stringify({ code, message }));
    process.exitCode = 1;
  }
  lines.close();
  await sql.end({ timeout: 5 });
};

if (import.meta.main) await main(JSON.parse(process.argv[2]!) as Task);
