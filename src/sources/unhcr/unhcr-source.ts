import type { YearPart } from '../rooms/refugees.ts';
import type { DatasetDescriptor, GateLimits, ReleasePlan, Source } from '../source.ts';
import { type Cells, type Fresh, placeIn, taken, yearIn } from './unhcr-cells.ts';
import { releaseOf, type YearsPlan, yearPartIn } from './unhcr-release.ts';
import { extentOf, filesOfTable, isCodeList, refuseMissingPages, rowsOf, type Table, tableOf } from './unhcr-tables.ts';

/** The two places and the year of a row: what all tables share. */
export type Frame = {
  readonly scope: string;
  readonly origin: ReturnType<typeof placeIn>;
  readonly asylum: ReturnType<typeof placeIn>;
  readonly year: number;
  readonly yearPart: YearPart;
};

type TableSource = {
  readonly code: string;
  readonly table: Table;
  readonly title: string;
  readonly description: string;
  readonly processing: string;
  readonly provider?: DatasetDescriptor['provider'];
  readonly creditLine?: string;
  readonly frameworkItems?: DatasetDescriptor['frameworkItems'];
  readonly gates?: Partial<GateLimits>;
  readonly entries: (frame: Frame, cells: Cells) => Iterable<Fresh>;
};

const codesAside = 'UNHCR’s own codes: only the ISO columns of the tables are joined on';

const unhcr: DatasetDescriptor['provider'] = {
  code: 'UNHCR',
  name: { en: ['Office of the United Nations High Commissioner for Refugees', 'SOURCE'] },
  url: 'https://www.unhcr.org/refugee-statistics/',
};

/** A source of one table of UNHCR's Refugee Population Statistics, as CSV or in pages of the API. */
export const tableSource = (own: TableSource): Source => ({
  code: own.code,
  dataset: {
    code: own.code,
    domain: 'DISPLACEMENT',
    title: { en: [own.title, 'SOURCE'] },
    description: { en: [own.description, 'SOURCE'] },
    provider: own.provider ?? unhcr,
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: own.creditLine ?? 'UNHCR Refugee Population Statistics Database',
    homepage: 'https://www.unhcr.org/refugee-statistics/',
    tier: 'OPEN',
    frameworkItems: own.frameworkItems ?? [{ framework: 'SDG', item: '10.7.4' }],
  },
  // Corrections of earlier years are usual; with one release at hand the number of them is a guess on the safe side.
  gates: { maxJumps: 200, maxRejects: 0.005, ...own.gates },
  dayFrom: 'CONTENT',
  recognises: (seen) =>
    tableOf(seen) === own.table || (own.table === 'population' && isCodeList(seen) && { aside: codesAside }),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const chosen = await filesOfTable(files, own.table);
    await refuseMissingPages(chosen);
    const plans = new Map<string, YearsPlan>();
    for (const file of chosen) {
      const extent = await extentOf(file);
      const release = releaseOf(own.table, file, extent, stated);
      // Pages of the API are one release, and so are files that were given out on one day.
      const key = extent.paged ? 'pages' : (stated?.releasedOn ?? release.releasedOn);
      const same = plans.get(key);
      const later = !same || release.lastYear > same.lastYear ? release : same;
      plans.set(key, { ...later, files: [...(same?.files ?? []), file], processing: own.processing });
    }
    return [...plans.values()].sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    for (const [index, file] of plan.files.entries()) {
      for await (const { line, cells, problem } of rowsOf(file, own.table)) {
        const at = { file: index, line };
        if (problem) yield { type: 'reject', at, column: null, value: null, reason: problem };
        else yield* taken(at, () => own.entries(frameOf(cells, plan as YearsPlan), cells));
      }
    }
  },
});

const frameOf = (cells: Cells, plan: YearsPlan): Frame => {
  const year = yearIn(cells);
  return {
    scope: String(year),
    origin: placeIn(cells, 'coo_iso'),
    asylum: placeIn(cells, 'coa_iso'),
    year,
    yearPart: yearPartIn(plan, year),
  };
};
