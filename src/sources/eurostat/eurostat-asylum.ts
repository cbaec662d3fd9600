import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, refuseNone, releasedAs, yearPeriod } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { DatasetDescriptor, Entry, Glimpse, Place, ReleasePlan, Sex, Source, SourceFile } from '../source.ts';

const series = 'EUROSTAT_FIRST_TIME_ASYLUM';
const required = ['geo', 't', 'nat', 'sex', 'n'];

/** First-time applicants by country of application, nationality and sex, as cleaned by IOM's Global Data Institute. */
export const isFirstTimeApplicants = (seen: Glimpse): boolean => {
  const header = headerOf(seen);
  return header.length === required.length && required.every((name) => header.includes(name));
};

const shapes = ['table'] as const;
const shapeOf = (seen: Glimpse) => (isFirstTimeApplicants(seen) ? 'table' : null);
const isNeighbour = (seen: Glimpse) => ['geo', 'var', 't', 'v'].every((name) => headerOf(seen).includes(name));
const expected = 'a table with the columns geo, t, nat, sex and n';

/** Codes of the file that are not ISO 3166-1: the union beside its members, and people without a country. */
const others: Readonly<Record<string, string>> = { EU27: 'EU', XKX: 'XKX', OOO: 'OOO', STL: 'STL' };
const sexes: Readonly<Record<string, Sex>> = { female: 'FEMALE', male: 'MALE', unknown: 'UNKNOWN' };

const placeOf = (code: string): Place | null => {
  const known = others[code];
  if (known !== undefined) return { scheme: 'CODE', code: known };
  return /^[A-Z]{3}$/.test(code) ? { scheme: 'ISO3', code } : null;
};

const editions: Readonly<Record<string, readonly [version: string, day: string]>> = {
  2024: ['gdidata, June 2025', '2025-06-30'],
};

const lastYear = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row } of csvRows(file, { required }))
    if (/^\d{4}$/.test(row.t ?? '') && row.t! > last) last = row.t!;
  return last;
};

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  yield { type: 'indicator', row: commonIndicator('ASYLUM_FIRST') };
  yield {
    type: 'series',
    row: {
      code: series,
      indicator: 'ASYLUM_FIRST',
      name: { en: ['First-time asylum applicants by nationality and sex', 'SOURCE'] },
      definition: {
        en: [
          'People who applied for international protection in a country for the first time in a year, by citizenship. Each figure is rounded ' +
            'to a multiple of 5, so that sums differ from published totals. The European Union stands beside its members.',
          'UNVERIFIED',
        ],
      },
      basis: 'CITIZENSHIP',
      method: 'REPORTED',
      frequency: 'ANNUAL',
    },
  };
  let rounded = 0;
  let rows = 0;
  for await (const { line, row, problem } of csvRows(release.files[0]!, { required })) {
    const at = { file: 0, line };
    const bad = (column: string | null, reason: string): Entry => ({
      type: 'reject',
      at,
      column,
      value: column === null ? null : (row[column] ?? null),
      reason,
    });
    const { geo = '', t = '', nat = '', n = '' } = row;
    const area = placeOf(geo);
    const counterpart = placeOf(nat);
    const sex = sexes[row.sex ?? ''];
    if (problem) yield bad(null, problem);
    else if (!area) yield bad('geo', 'is not a country code of this source');
    else if (!counterpart) yield bad('nat', 'is not a country code of this source');
    else if (!/^(19|20)\d\d$/.test(t)) yield bad('t', 'is not a year');
    else if (!sex) yield bad('sex', 'is neither female nor male nor unknown');
    else if (!/^\d+$/.test(n)) yield bad('n', 'is not a whole number of persons, zero or more');
    else {
      rows += 1;
      if (/[05]$/.test(n)) rounded += 1;
      yield {
        type: 'observation',
        at,
        row: {
          scope: 'all',
          series,
          area,
          counterpart,
          period: yearPeriod(t),
          sex,
          age: '_T',
          dimensions: {},
          value: n,
          status: 'NORMAL',
          nature: 'COUNTRY',
        },
      };
    }
  }
  yield {
    type: 'check',
    name: 'rounded-to-five',
    passed: rounded === rows,
    message: `Eurostat rounds each figure to a multiple of 5 to protect people: ${rounded} of ${rows} are.`,
  };
}

export const eurostat: DatasetDescriptor['provider'] = {
  code: 'EUROSTAT',
  name: { en: ['Eurostat', 'OFFICIAL'] },
  url: 'https://ec.europa.eu/eurostat',
};
export const eurostatLicence: DatasetDescriptor['licence'] = {
  code: 'EUROSTAT-REUSE',
  name: 'Eurostat: reuse with acknowledgement of the source',
  url: 'https://ec.europa.eu/eurostat/about-us/policies/copyright',
  redistribution: 'ALLOWED',
};

/** First-time asylum applicants in Europe by nationality and sex. */
export const eurostatAsylum: Source = {
  code: 'eurostat-asylum',
  dataset: {
    code: 'eurostat-asylum',
    domain: 'INDICATORS',
    title: { en: ['First-time asylum applicants in Europe', 'SOURCE'] },
    description: {
      en: [
        'People who asked for asylum for the first time, by country of application, nationality, sex and year, rounded to a multiple of 5.',
        'UNVERIFIED',
      ],
    },
    provider: eurostat,
    licence: eurostatLicence,
    creditLine: 'Eurostat, first-time asylum applicants (migr_asyappctza); cleaned by IOM Global Data Institute',
    homepage: 'https://ec.europa.eu/eurostat/databrowser/view/migr_asyappctza/',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  gates: { minRows: 0.9, minAreas: 0.9, maxRejects: 0.001, maxFactor: 50, maxJumps: 100 },
  brings: { indicators: ['ASYLUM_FIRST'], series: [series] },
  dayFrom: 'TABLE',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, isNeighbour, expected);
    refuseNone(found.table.length, files, expected);
    const plans = [];
    for (const seen of found.table) {
      const [version, releasedOn] = editions[await lastYear(seen)] ?? [];
      plans.push({
        ...releasedAs(seen, stated, { version, releasedOn }),
        files: [plain(seen)],
        processing: 'Figures unchanged; codes of countries are the redistributor’s; taken from the R package gdidata.',
      });
    }
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  read,
};
