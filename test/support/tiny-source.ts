import { readFile } from 'node:fs/promises';
import { written } from '../../src/sources/read/files.fixture.ts';
import type { Entry, GateLimits, ObservationInput, ReleasePlan, Source, SourceFile } from '../../src/sources/source.ts';

/** A row of a tiny release: a sample country's code, a year, a value, and whatever else shall differ. */
export type TinyRow = readonly [area: string, year: number, value: string | null, more?: Partial<ObservationInput>];

export type TinyRelease = {
  readonly releasedOn: string;
  readonly version?: string;
  readonly rows: readonly TinyRow[];
  /** Anything else that an adapter may yield after its rows. */
  readonly more?: readonly Entry[];
};

/** The series that every tiny source defines. */
export const seriesCode = 'TINY_SERIES';

/** A release as a file: the same content makes the same bytes. */
export const tinyFile = (release: TinyRelease): SourceFile => written('tiny.json', JSON.stringify(release));

const parsed = async (file: SourceFile): Promise<TinyRelease> => JSON.parse(await readFile(file.path, 'utf8'));
const text = (word: string) => ({ en: [word, 'SYNTHETIC'] }) as const;

/** One row as its adapter would give it; scope `all` unless told otherwise. */
export const observationOf = ([area, year, value, more]: TinyRow): ObservationInput => ({
  scope: 'all',
  series: seriesCode,
  area: { scheme: 'CODE', code: area },
  period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
  sex: 'TOTAL',
  age: '_T',
  dimensions: {},
  value,
  status: 'NORMAL',
  nature: 'SYNTHETIC',
  ...more,
});

/** A source with a dataset of its own, one indicator and one series; line n of a release is its nth row. */
export const tinySource = (code: string, gates: Partial<GateLimits> = {}): Source => ({
  code,
  dataset: {
    code,
    domain: 'INDICATORS',
    title: text(`Tiny dataset ${code}`),
    description: text('Rows that a test made up'),
    provider: { code: 'TINY-TEST', name: text('Tests') },
    licence: { code: 'TINY-TEST', name: 'None', redistribution: 'ALLOWED' },
    creditLine: 'Tests',
    tier: 'OPEN',
    synthetic: true,
  },
  gates,
  plan: (given) =>
    Promise.all(
      given.map(async (file): Promise<ReleasePlan> => {
        const { releasedOn, version } = await parsed(file);
        return { version: version ?? releasedOn, releasedOn, files: [file], processing: 'None.' };
      }),
    ),
  async *read(plan) {
    const { rows, more } = await parsed(plan.files[0] as SourceFile);
    const indicator = `TINY_${code}`;
    yield {
      type: 'indicator',
      row: {
        code: indicator,
        name: text('Tiny indicator'),
        measure: 'STOCK',
        unit: { code: 'PERSONS', name: text('persons') },
        additiveOverAreas: true,
        additiveOverTime: false,
      },
    };
    yield { type: 'series', row: { code: seriesCode, indicator, name: text('Tiny series'), method: 'SYNTHETIC' } };
    for (const [index, row] of rows.entries())
      yield { type: 'observation', at: { file: 0, line: index + 1 }, row: observationOf(row) };
    yield* more ?? [];
  },
});
