import { readFile } from 'node:fs/promises';
import { written } from '../../src/sources/read/files.fixture.ts';
import type { Entry, ReleasePlan, Source, SourceFile } from '../../src/sources/source.ts';

type TakenSite = {
  readonly key: string;
  readonly name: string | null;
  readonly status?: string;
  /** How many people are there. */
  readonly people?: number;
  readonly area?: string;
};
export type TakenRelease = {
  readonly releasedOn: string;
  readonly note?: string;
  readonly sites: readonly TakenSite[];
};

const english = (text: string) => ({ en: [text, 'SYNTHETIC'] as const });
const place = (code: string) => ({ scheme: 'CODE', code }) as const;

export const takenFile = (release: TakenRelease): SourceFile => written('sites.json', JSON.stringify(release));
const parsed = async (file: SourceFile): Promise<TakenRelease> => JSON.parse(await readFile(file.path, 'utf8'));

/** Sites with names and figures in a dataset of this code, one release for each file: what is taken down in the tests. */
export const takenSourceOf = (code: string): Source => ({
  code,
  dataset: {
    code,
    domain: 'DISPLACEMENT',
    title: english('Taken'),
    description: english('Invented sites'),
    provider: { code: 'TAKEN', name: english('Taken') },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    creditLine: 'Invented',
    tier: 'OPEN',
    synthetic: true,
  },
  gates: { maxJumps: 100, minRows: 0, minAreas: 0, maxRejects: 1 },
  plan: (files) =>
    Promise.all(
      files.map(async (file): Promise<ReleasePlan> => {
        const { releasedOn, note } = await parsed(file);
        return { version: releasedOn, releasedOn, files: [file], processing: 'None.', ...(note ? { note } : {}) };
      }),
    ),
  async *read(plan): AsyncIterable<Entry> {
    const { sites } = await parsed(plan.files[0] as SourceFile);
    const operation = code.toUpperCase();
    const shared = { scope: 'all', operation };
    yield { type: 'operation', row: { code: operation, name: english('Taken'), area: place('XSA'), status: 'ACTIVE' } };
    const period = { start: '2025-01-01', end: '2025-01-31' };
    yield { type: 'round', row: { operation, number: 1, assessmentType: 'SITE_ASSESSMENT', period } };
    for (const [index, { key, name, status = 'OPEN', people, area = 'XA010101' }] of sites.entries()) {
      const at = { file: 0, line: index + 1 };
      if (name?.startsWith('reject ')) {
        yield { type: 'reject', at, column: 'name', value: name, reason: `'${name}' is no name` };
        continue;
      }
      yield {
        type: 'site',
        at,
        row: {
          ...{ ...shared, key, area: place(area), kind: 'CAMP', status, name },
          ...{ latitude: 1, longitude: 1 },
        },
      } as Entry;
      if (people !== undefined)
        yield {
          type: 'stock',
          at,
          row: {
            ...{ ...shared, round: 1, assessmentType: 'SITE_ASSESSMENT', area: place('XA01'), grain: 1 },
            ...{ observedRound: 1, populationGroup: 'IDP', movement: 'ALL', reason: 'ALL', sex: 'TOTAL', age: '_T' },
            ...{ unit: 'PERSONS', status: 'NORMAL', qualifier: 'EXACT', value: people },
          },
        } as never;
    }
  },
});

export const takenSource: Source = takenSourceOf('taken');
