import { m49Numbers } from '../geography/m49-numbers.ts';
import type {
  AreaInput,
  Entry,
  GovernanceScoreInput,
  ObservationInput,
  ReleasePlan,
  Source,
  SourceFile,
} from '../source.ts';
import { ageOf, areaNumberOf, dimensionsOf, natureOf, sexOf, valueFrom, yearOf } from './unsd-sdg-codes.ts';
import { isJson, plan, recognises } from './unsd-sdg-files.ts';
import {
  ddfAreaNames,
  ddfAreasName,
  ddfName,
  ddfRows,
  longRows,
  nestedRows,
  releaseOf,
  type SdgRow,
} from './unsd-sdg-formats.ts';
import { type SdgSeries, sdgSeries } from './unsd-sdg-series.ts';

async function* rowsOf(
  file: SourceFile,
  areaNames: ReadonlyMap<string, string>,
  release: string,
): AsyncGenerator<SdgRow> {
  if (ddfAreasName.test(file.name)) return;
  if (ddfName.test(file.name)) yield* ddfRows(file, areaNames, release);
  else if (isJson(file)) yield* nestedRows(file);
  else yield* longRows(file);
}

/** What the files themselves call their release; a person may have given it another word. */
const ownRelease = async ({ files, version }: ReleasePlan): Promise<string> => {
  const file = files.find(({ name }) => !name.startsWith('ddf--'));
  return file ? releaseOf(file) : version;
};

type Problem = { readonly column: string | null; readonly value: string | null; readonly reason: string };

const isProblem = (value: object): value is Problem => 'reason' in value;

/** One row as an observation, or what is wrong with it. */
function observationOf(row: SdgRow, { units }: SdgSeries): ObservationInput | Problem {
  const area = areaNumberOf(row.area);
  if (!area) return { column: 'area', value: row.area, reason: 'not the number of an area' };
  const year = yearOf(row.year);
  if (!year) return { column: 'year', value: row.year, reason: 'not a year' };
  const sex = sexOf(row.dimensions.sex ?? '');
  if (!sex) return { column: 'sex', value: row.dimensions.sex ?? '', reason: 'this code of sex is not known here' };
  const age = ageOf(row.dimensions.age ?? '');
  if (!age) return { column: 'age', value: row.dimensions.age ?? '', reason: 'this code of age is not known here' };
  const dimensions = dimensionsOf(row.dimensions);
  if ('unknown' in dimensions) {
    const column = dimensions.unknown;
    return { column, value: row.dimensions[column] ?? '', reason: 'this dimension or code is not known here' };
  }
  const nature = natureOf(row.nature);
  if (!nature) return { column: 'nature', value: row.nature, reason: 'this nature is not known here' };
  const unit = row.unit.trim().toUpperCase();
  if (!units.includes(unit)) return { column: 'units', value: row.unit, reason: `not a unit of ${row.series}` };
  const value = valueFrom(row.value);
  if (!value) return { column: 'value', value: row.value, reason: 'neither a number nor a mark that is known here' };
  const footnotes = [
    ...(row.footnote.trim() ? [row.footnote.trim()] : []),
    ...(unit === units[0] ? [] : [`Unit in the source: ${unit}`]),
    ...(['', year].includes(yearOf(row.timeDetail) ?? row.timeDetail.trim()) ? [] : [`Time: ${row.timeDetail.trim()}`]),
  ];
  return {
    scope: row.series,
    series: row.series,
    area: { scheme: 'SDG_GEO', code: area },
    period: { start: `${year}-01-01`, end: `${year}-12-31`, label: year },
    sex,
    age,
    dimensions: dimensions.known,
    ...value,
    nature,
    ...(footnotes.length > 0 && { footnotes }),
    ...(row.source.trim() && { source: row.source.trim() }),
  };
}

const levelCodes: Readonly<Record<string, string>> = {
  1: 'REQUIRES_FURTHER_PROGRESS',
  2: 'PARTIALLY_MEETS',
  3: 'MEETS',
  4: 'FULLY_MEETS',
};

/** What a level of SG_CPA_MIGRS says of how the country governs migration; null when it is not one of the four. */
function scoreOf(observation: ObservationInput): GovernanceScoreInput | null {
  const { area, period, value, status, dimensions } = observation;
  const levelCode = value === null ? null : levelCodes[value];
  if (levelCode === undefined || status === 'CENSORED') return null;
  const domain = dimensions.POLICY_DOMAIN;
  return {
    scope: observation.scope,
    framework: 'SDG-10.7.2',
    item: domain ? `10.7.2-${domain}` : '10.7.2',
    area,
    edition: period.label,
    period: { start: period.start, end: period.end },
    level: value === null ? null : Number(value),
    levelCode,
    status,
  };
}

const keyOf = ({ series, area, period, sex, age, dimensions }: ObservationInput) =>
  JSON.stringify([series, area.code, period.label, sex, age, Object.entries(dimensions).sort()]);

type Checked = {
  readonly known: SdgSeries;
  readonly observation: ObservationInput;
  readonly score?: GovernanceScoreInput;
};

/** Everything that a row must be by itself, before it is compared with the others. */
function checked(row: SdgRow, version: string): Checked | Problem {
  if (row.problem) return { column: null, value: null, reason: row.problem };
  if (row.release !== version) return { column: 'release', value: row.release, reason: `not of release ${version}` };
  const known = sdgSeries.get(row.series);
  if (!known) return { column: 'series', value: row.series, reason: 'series not known to this source' };
  const observation = observationOf(row, known);
  if (isProblem(observation)) return observation;
  if (!m49Numbers.has(observation.area.code) && row.areaName.trim() === '') {
    return { column: 'area', value: row.area, reason: 'an area outside M49 whose name the source does not give' };
  }
  if (row.series !== 'SG_CPA_MIGRS') return { known, observation };
  const score = scoreOf(observation);
  return score
    ? { known, observation, score }
    : { column: 'value', value: row.value, reason: 'not a level from 1 to 4' };
}

/** An area that only the SDG database has, under a code of ours that cannot be mistaken for M49. */
const groupOf = (number: string, name: string): AreaInput => ({
  code: `SDG-${number}`,
  kind: 'GROUP',
  name: { en: [name, 'SOURCE'] },
  codes: [{ scheme: 'SDG_GEO', code: number }],
});

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const areasFile = release.files.find(({ name }) => ddfAreasName.test(name));
  const areaNames: ReadonlyMap<string, string> = areasFile ? await ddfAreaNames(areasFile) : new Map();
  const definedAreas = new Set<string>();
  const definedSeries = new Set<string>();
  const firstPlaces = new Map<string, string>();
  const own = await ownRelease(release);
  for (const [index, file] of release.files.entries()) {
    const reported = new Set<string>();
    for await (const row of rowsOf(file, areaNames, own)) {
      const at = { file: index, line: row.line };
      const result = checked(row, own);
      if (isProblem(result)) {
        // A series we do not know is said once per file, not once per row.
        if (result.column === 'series' && reported.has(row.series)) continue;
        if (result.column === 'series') reported.add(row.series);
        yield { type: 'reject', at, ...result };
        continue;
      }
      const { known, observation, score } = result;
      const key = keyOf(observation);
      const before = firstPlaces.get(key);
      if (before) {
        const reason = `the same area, year and dimensions as ${before}`;
        yield { type: 'reject', at, column: null, value: row.value, reason };
        continue;
      }
      firstPlaces.set(key, `line ${row.line} of ${file.name}`);
      const number = observation.area.code;
      if (!m49Numbers.has(number) && !definedAreas.has(number)) {
        definedAreas.add(number);
        yield { type: 'area', at, row: groupOf(number, row.areaName.trim()) };
      }
      if (!definedSeries.has(row.series)) {
        definedSeries.add(row.series);
        yield { type: 'indicator', row: known.indicator };
        yield { type: 'series', row: known.series };
      }
      yield { type: 'observation', at, row: observation };
      if (score) yield { type: 'governanceScore', at, row: score };
    }
  }
}

/** Migration-related series of the Global SDG Indicators Database; a release speaks only for the series it has. */
export const unsdSdg: Source = {
  code: 'unsd-sdg',
  dataset: {
    code: 'unsd-sdg',
    domain: 'INDICATORS',
    title: { en: ['Global SDG Indicators Database', 'OFFICIAL'] },
    description: {
      en: [
        'Series of the Global SDG Indicators Database that bear on migration: policies, deaths, remittances, refugees, ' +
          'trafficking, work injuries and others.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'UNSD',
      name: { en: ['United Nations Statistics Division', 'OFFICIAL'] },
      url: 'https://unstats.un.org/',
    },
    licence: {
      code: 'UNDATA',
      name: 'Free reuse with citation of UNSD and of the custodian of the series',
      url: 'https://data.un.org/Host.aspx?Content=UNdataUse',
      redistribution: 'ALLOWED',
    },
    creditLine:
      'United Nations Statistics Division: Global SDG Indicators Database, and the custodian agency of the series',
    homepage: 'https://unstats.un.org/sdgs/dataportal',
    tier: 'OPEN',
  },
  // Of the scopes they cover, 2019.Q2 has 1.30 times the rows of 2019.Q1, and 2020-10 1.01 times those before it,
  // although VC_HTF_DETVSX falls there from 2,275 rows to 386 (0.17). Thirteen values jump by more than ten times from
  // Q1 to Q2 (among them two costs that were swapped) and 43 go to or from zero, most of them by rounding.
  gates: { minRows: 0.15, minAreas: 0.15, maxRejects: 0.001, maxFactor: 10, maxJumps: 80 },
  brings: { indicators: [...sdgSeries.values()].map((one) => one.indicator.code), series: [...sdgSeries.keys()] },
  dayFrom: 'CONTENT',
  recognises,
  plan,
  read,
};
