import { unreadable } from '../../errors.ts';
import { filesByShape, plain, refuseNone, releasedAs } from '../own-files.ts';
import { headerOf } from '../read/glimpse.ts';
import { shifted } from '../read/numbers.ts';
import type { Entry, Glimpse, ObservationInput, ReleasePlan, Source, ValueStatus } from '../source.ts';
import { eurostat, eurostatLicence } from './eurostat-asylum.ts';
import {
  ageOf,
  confidentialityOf,
  definitionsOfTable,
  eurostatPlace,
  flagMeanings,
  natureOf,
  periodOf,
  sexOf,
} from './eurostat-codes.ts';
import {
  type EurostatCell,
  isSdmxCsv,
  isTsv,
  sdmxCsvCells,
  tableInName,
  toldBySdmxCsv,
  tsvCells,
} from './eurostat-layouts.ts';

const shapes = ['sdmx', 'tsv'] as const;
const shapeOf = (seen: Glimpse) => {
  if (isSdmxCsv(seen)) return 'sdmx';
  return isTsv(seen) ? 'tsv' : null;
};
const expected =
  'tables migr_… of Eurostat: SDMX-CSV of the interface, or the tab-separated layout in a file named after its table';

const tableOf = (seen: Glimpse): string => {
  const table = isTsv(seen) ? tableInName(seen.name) : toldBySdmxCsv(seen).table;
  if (table === undefined)
    throw unreadable(seen.name, 'its first row names no table of migration', 'Check that the file came over whole.');
  return table;
};

/** Dimensions that have a home of their own in an observation. */
const placed = new Set([
  'freq',
  'geo',
  'sex',
  'age',
  'agedef',
  'unit',
  'citizen',
  'partner',
  'c_birth',
  'c_resid',
  'c_dest',
]);
const otherPlaces = ['citizen', 'partner', 'c_birth', 'c_resid', 'c_dest'];
/** Units that count one by one, so that they need no word beside the value. */
const countingUnits = new Set(['PER', 'NR', '']);

type Problem = { readonly column: string; readonly value: string; readonly reason: string };

const isProblem = (row: ObservationInput | Problem): row is Problem => 'reason' in row;

const observationOf = (cell: EurostatCell, table: string): ObservationInput | Problem => {
  const { dimensions } = cell;
  const bad = (column: string, value: string, reason: string): Problem => ({ column, value, reason });
  const period = periodOf(cell.period);
  if (!period) return bad('TIME_PERIOD', cell.period, 'is neither a year nor a quarter nor a month');
  const sex = sexOf(dimensions.sex);
  if (!sex) return bad('sex', dimensions.sex ?? '', 'is no sex that Eurostat is known to write');
  const age = ageOf(dimensions.age);
  if (!age) return bad('age', dimensions.age ?? '', 'is no age that Eurostat is known to write');
  const flags = [...cell.flags];
  const stranger = flags.find((flag) => !Object.hasOwn(flagMeanings, flag));
  if (stranger !== undefined) return bad('OBS_FLAG', cell.flags, `‘${stranger}’ is no flag that is known here`);
  const stated = cell.confidentiality === '' ? undefined : confidentialityOf(cell.confidentiality);
  if (stated === null)
    return bad('CONF_STATUS', cell.confidentiality, 'is no status of confidentiality that is known here');
  const confidentiality = flags.includes('c') && (stated === undefined || stated === 'FREE') ? 'CONFIDENTIAL' : stated;
  const isKept = confidentiality === undefined || confidentiality === 'FREE';
  if (isKept && cell.value !== '' && shifted(cell.value, 0) === null)
    return bad(cell.column, cell.value, 'is not a plain decimal number');
  const other = otherPlaces.map((name) => dimensions[name]).find((code) => code !== undefined && code !== 'TOTAL');
  const further = Object.entries(dimensions).filter(
    ([name, code]) => !placed.has(name) && code !== 'TOTAL' && code !== '',
  );
  const unit = dimensions.unit ?? '';
  return {
    scope: table,
    series: table,
    area: eurostatPlace(dimensions.geo ?? '').place,
    ...(other === undefined ? {} : { counterpart: eurostatPlace(other).place }),
    period,
    sex,
    age,
    dimensions: Object.fromEntries([
      ...further.map(([name, code]) => [name.toUpperCase(), code]),
      ...(countingUnits.has(unit) ? [] : [['UNIT', unit]]),
      ...(dimensions.agedef && dimensions.agedef !== 'TOTAL' ? [['AGEDEF', dimensions.agedef]] : []),
    ]),
    // A confidential value is dropped here already, even where the file gives it away.
    value: isKept && cell.value !== '' ? cell.value : null,
    status: statusOf(isKept, cell.value, flags),
    nature: natureOf(flags),
    ...(flags.length ? { flags } : {}),
    ...(confidentiality === undefined ? {} : { confidentiality }),
  };
};

const statusOf = (isKept: boolean, value: string, flags: readonly string[]): ValueStatus => {
  if (!isKept) return 'SUPPRESSED_AT_SOURCE';
  if (value !== '') return 'NORMAL';
  return flags.includes('z') ? 'NOT_APPLICABLE' : 'NOT_AVAILABLE';
};

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  for (const [code, meaning] of Object.entries(flagMeanings))
    yield { type: 'observationFlag', row: { code, meaning: { en: [meaning, 'SOURCE'] } } };
  const found = await filesByShape(release.files, shapeOf, shapes, () => false, expected);
  const groups = new Set<string>();
  const defined = new Set<string>();
  for (const seen of [...found.sdmx, ...found.tsv]) {
    const table = tableOf(seen);
    const file = release.files.findIndex(({ path }) => path === seen.path);
    const cells = isTsv(seen) ? tsvCells(seen, headerOf(seen, '\t')[0] as string) : sdmxCsvCells(seen);
    for await (const cell of cells) {
      const at = { file, line: cell.line };
      if ('reason' in cell) {
        yield { type: 'reject', at, column: null, value: null, reason: cell.reason };
        continue;
      }
      if (!defined.has(table)) {
        defined.add(table);
        const { indicator, series } = definitionsOfTable(table, cell.dimensions.freq ?? '');
        yield { type: 'indicator', row: indicator };
        yield { type: 'series', row: series };
      }
      for (const name of ['geo', ...otherPlaces]) {
        const code = cell.dimensions[name];
        const { group } = code === undefined || code === 'TOTAL' ? {} : eurostatPlace(code);
        if (!group || groups.has(group.code)) continue;
        groups.add(group.code);
        yield { type: 'area', at, row: group };
      }
      const row = observationOf(cell, table);
      if (isProblem(row)) yield { type: 'reject', at, ...row };
      else yield { type: 'observation', at, row };
    }
  }
}

/** Any of Eurostat's tables of migration and asylum, in its own two layouts. Each table is a series and a scope of its own. */
export const eurostatTables: Source = {
  code: 'eurostat-migration',
  dataset: {
    code: 'eurostat-migration',
    domain: 'INDICATORS',
    title: { en: ['Eurostat: migration and asylum', 'SOURCE'] },
    description: {
      en: [
        'Tables of Eurostat on migration, citizenship, residence permits and asylum, with their flags.',
        'UNVERIFIED',
      ],
    },
    provider: eurostat,
    licence: eurostatLicence,
    creditLine: 'Eurostat',
    homepage: 'https://ec.europa.eu/eurostat/web/migration-asylum',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  gates: { minRows: 0.8, minAreas: 0.9, maxRejects: 0.01, maxFactor: 100, maxJumps: 500 },
  dayFrom: 'CONTENT',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, () => false, expected);
    const all = [...found.sdmx, ...found.tsv];
    refuseNone(all.length, files, expected);
    const days = new Map<string, Glimpse[]>();
    for (const seen of all) {
      const { releasedOn } = releasedAs(seen, stated, {
        releasedOn: isTsv(seen) ? undefined : toldBySdmxCsv(seen).updated,
      });
      const together = days.get(releasedOn) ?? [];
      const twin = together.find((other) => tableOf(other) === tableOf(seen));
      if (twin)
        throw unreadable(seen.name, `${tableOf(seen)} of the same day is also in ${twin.name}`, 'Pass one of the two.');
      days.set(releasedOn, [...together, seen]);
    }
    return [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, list]) => ({
        version: stated?.version ?? day,
        releasedOn: day,
        files: list.map(plain),
        processing: 'Figures unchanged; confidential ones are dropped; ages and sexes brought to SDMX codes.',
      }));
  },
  read,
};
