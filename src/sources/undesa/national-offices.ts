import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, refuseNone, releasedAs, yearPeriod } from '../own-files.ts';
import type { Entry, Glimpse, ReleasePlan, Source } from '../source.ts';
import { isLocations, isWideTable, longRows, longTable } from './wpp-files.ts';

const series = 'NATIONAL_OFFICES_NET_MIG';
const shapes = ['table'] as const;
const shapeOf = (seen: Glimpse) => (longTable(seen) === 'OFFICES' ? 'table' : null);
const isNeighbour = (seen: Glimpse) => isWideTable(seen) || isLocations(seen) || longTable(seen) === 'PROSPECTS';
const expected = 'a table of net migration of national offices: Year, Country ISO, Net Number of Migrants';
const mixed =
  'Reported by the national office or, where it has no figure, taken from World Population Prospects; the file does not say which.';

/** The file tells neither version nor day: it was put together after the revision of 2024, whose figures fill its gaps. */
const lastKnown = { version: 'with WPP 2024', releasedOn: '2024-07-11' };

/** Net migration as national statistical offices count it, for about thirty countries. */
export const undesaNationalOffices: Source = {
  code: 'national-offices-net-migration',
  dataset: {
    code: 'national-offices-net-migration',
    domain: 'INDICATORS',
    title: { en: ['Net migration by national statistical offices', 'SOURCE'] },
    description: {
      en: [
        'Net number of migrants of about thirty countries as their statistical offices give it, put together by researchers, who ' +
          'filled gaps with World Population Prospects. Which values were filled is not marked, so none may be read as an office’s own.',
        'UNVERIFIED',
      ],
    },
    provider: {
      code: 'NATIONAL-OFFICES',
      name: { en: ['National statistical offices, put together by Gaskin and others', 'UNVERIFIED'] },
      url: 'https://github.com/ThGaskin/Migration_flows',
    },
    licence: { code: 'UNSTATED', name: 'Not stated', redistribution: 'UNSTATED' },
    creditLine:
      'National statistical offices; United Nations, World Population Prospects; collected in ThGaskin/Migration_flows',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  gates: { minRows: 0.9, minAreas: 0.9, maxRejects: 0.001, maxFactor: 100, maxJumps: 100 },
  brings: { indicators: ['NET_MIG'], series: [series] },
  dayFrom: 'TABLE',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, isNeighbour, expected);
    refuseNone(found.table.length, files, expected);
    const told = (seen: Glimpse) => (seen.name === 'national-offices-net-migration.csv' ? lastKnown : {});
    return found.table
      .map((seen) => ({
        ...releasedAs(seen, stated, told(seen)),
        files: [plain(seen)],
        processing: 'Figures unchanged; the file mixes reported and filled values without a mark.',
      }))
      .sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(release): AsyncGenerator<Entry> {
    yield { type: 'indicator', row: commonIndicator('NET_MIG') };
    yield {
      type: 'series',
      row: {
        code: series,
        indicator: 'NET_MIG',
        name: { en: ['Net number of migrants, national statistical offices', 'SOURCE'] },
        definition: { en: [`Number of immigrants minus the number of emigrants of a year. ${mixed}`, 'UNVERIFIED'] },
        method: 'COMPILED',
        frequency: 'ANNUAL',
      },
    };
    for await (const cell of longRows(release.files[0]!)) {
      const at = { file: 0, line: cell.line };
      if ('reason' in cell) yield { type: 'reject', at, column: cell.column, value: cell.value, reason: cell.reason };
      else
        yield {
          type: 'observation',
          at,
          row: {
            scope: 'all',
            series,
            area: cell.area,
            period: yearPeriod(cell.year),
            sex: 'TOTAL',
            age: '_T',
            dimensions: {},
            value: cell.value,
            status: 'NORMAL',
            nature: 'NOT_SPECIFIED',
            footnotes: [mixed],
          },
        };
    }
  },
};
