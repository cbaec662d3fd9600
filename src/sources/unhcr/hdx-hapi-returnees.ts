import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import type { RefugeeFlowInput } from '../rooms/refugees.ts';
import type { Entry, Glimpse, Source, SourceFile, Stated } from '../source.ts';
import { BadCell, type Cells, countIn, placeIn, taken, wordIn } from './unhcr-cells.ts';
import { dayInName } from './unhcr-release.ts';
import { tableOf } from './unhcr-tables.ts';

const required = [
  'origin_location_code',
  'asylum_location_code',
  'population_group',
  'gender',
  'age_range',
  'population',
  'reference_period_start',
  'reference_period_end',
];

const groups: Readonly<Record<string, Pick<RefugeeFlowInput, 'kind' | 'populationGroup'>>> = {
  RET: { kind: 'RETURN', populationGroup: 'RETURNED_REFUGEE' },
  RDP: { kind: 'RETURN', populationGroup: 'RETURNED_IDP' },
  RST: { kind: 'RESETTLEMENT', populationGroup: 'REFUGEE' },
  NAT: { kind: 'NATURALISATION', populationGroup: 'REFUGEE' },
};

/** `all` is no split, not a group of people. */
const sexes = { f: 'FEMALE', m: 'MALE', x: 'OTHER', o: 'OTHER', u: 'UNKNOWN', all: 'TOTAL' } as const;

/** An age range as an SDMX code. */
const ageIn = (cells: Cells): string => {
  const text = (cells.age_range ?? '').trim();
  if (text === 'all') return '_T';
  if (text === 'unknown') return '_U';
  const [, from, to] = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(text) ?? [];
  if (from === undefined) throw new BadCell('age_range', text, 'is not an age range such as 0-4, 60+ or all');
  return to === undefined ? `Y_GE${from}` : `Y${from}T${to}`;
};

const isHapi = (seen: Glimpse): boolean => {
  const names = headerOf(seen).map((name) => name.replace(/^\uFEFF/, ''));
  return required.every((name) => names.includes(name));
};

/** Returned refugees and internally displaced people by sex and age, as HDX HAPI passes them on. */
export const hdxHapiReturnees: Source = {
  code: 'hdx-hapi-returnees',
  dataset: {
    code: 'hdx-hapi-returnees',
    domain: 'DISPLACEMENT',
    title: { en: ['HDX HAPI: returnees', 'SOURCE'] },
    description: {
      en: [
        'Refugees and internally displaced people who returned during a year, by sex and age, from UNHCR as the ' +
          'Humanitarian API passes them on. They repeat returns of UNHCR’s own tables. Where all parts are zero beside a ' +
          'total, there is no split.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'HDX-HAPI',
      name: { en: ['OCHA Centre for Humanitarian Data, Humanitarian API', 'SOURCE'] },
      url: 'https://hapi.humdata.org',
    },
    licence: {
      code: 'CC-BY',
      name: 'Creative Commons Attribution',
      redistribution: 'ALLOWED',
    },
    creditLine: 'UNHCR, through HDX HAPI (OCHA Centre for Humanitarian Data)',
    homepage: 'https://data.humdata.org',
    tier: 'OPEN',
  },
  // 13 of 2,301 rows carry an error of the provider's own: a code that it could not match.
  gates: { maxRejects: 0.02, maxJumps: 50 },
  dayFrom: 'CONTENT',
  recognises: isHapi,
  async plan(files, stated: Stated = {}) {
    const own = new Set<SourceFile>();
    const beside = new Set<SourceFile>();
    for (const file of files) {
      const seen = await glimpse(file);
      if (isHapi(seen)) own.add(file);
      else if (tableOf(seen) || headerOf(seen).includes('unhcr_code')) beside.add(file);
    }
    const chosen = chooseFiles(
      files.filter((file) => !beside.has(file)),
      (file) => own.has(file),
      [/\/README\.md$/],
      `a CSV file with the columns ${required.join(', ')}`,
    );
    const plans = [];
    for (const file of chosen) {
      const day = stated.releasedOn ?? dayInName(file) ?? (await lastDay(file));
      plans.push({
        version: stated.version ?? day,
        releasedOn: day,
        files: [file],
        processing: 'Zeros in all parts beside a total above zero were read as not reported.',
      });
    }
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const file = plan.files[0] as SourceFile;
    let open: { key: string; rows: { line: number; cells: Cells }[] } = { key: '', rows: [] };
    for await (const { line, row, problem } of csvRows(file, { required })) {
      const at = { file: 0, line };
      if (problem || row.error?.trim()) {
        const reason = problem ?? `the provider marks the row as wrong: ${row.error}`;
        yield { type: 'reject', at, column: problem ? null : 'error', value: row.error ?? null, reason };
        continue;
      }
      // The rows of one group stand together: whether it is split shows in all of them.
      const key = [
        row.origin_location_code,
        row.asylum_location_code,
        row.population_group,
        row.reference_period_start,
      ].join();
      if (key !== open.key) {
        yield* entriesOf(open.rows);
        open = { key, rows: [] };
      }
      open.rows.push({ line, cells: row });
    }
    yield* entriesOf(open.rows);
  },
};

function* entriesOf(rows: readonly { line: number; cells: Cells }[]): Iterable<Entry> {
  const cell = (gender: string, ages: boolean) =>
    rows.filter(({ cells }) => cells.gender === gender && (cells.age_range !== 'all') === ages);
  const filled = (some: typeof rows) => some.some(({ cells }) => Number(cells.population) > 0);
  const parts = filled(rows.filter(({ cells }) => cells.gender !== 'all' || cells.age_range !== 'all'));
  const whole = filled(cell('all', false));
  /** Zeros of all ages of a sex that has people, or of all parts of a group that has people, are no figures. */
  const unsplit = ({ gender = '', age_range: age }: Cells) =>
    (whole && !parts && (gender !== 'all' || age !== 'all')) ||
    (age !== 'all' && filled(cell(gender, false)) && !filled(cell(gender, true)));
  for (const { line, cells } of rows)
    yield* taken({ file: 0, line }, function* () {
      const [start, end] = [cells.reference_period_start ?? '', cells.reference_period_end ?? ''];
      const year = Number(start.slice(0, 4));
      const half = end === `${year}-06-30`;
      if (start.slice(4, 10) !== '-01-01' || !(half || end.slice(0, 10) === `${year}-12-31`))
        throw new BadCell('reference_period_start', `${start} to ${end}`, 'is not a year or its first half');
      const group = groups[cells.population_group ?? ''];
      if (!group)
        throw new BadCell(
          'population_group',
          cells.population_group ?? '',
          `is none of ${Object.keys(groups).join(', ')}: only returns and other solutions are taken from here`,
        );
      const count = countIn(cells, 'population');
      const value = unsplit(cells) ? null : count;
      yield {
        type: 'refugeeFlow',
        row: {
          scope: String(year),
          origin: placeIn(cells, 'origin_location_code'),
          asylum: placeIn(cells, 'asylum_location_code'),
          year,
          yearPart: half ? 'FIRST_HALF' : 'WHOLE_YEAR',
          ...group,
          sex: wordIn(cells, 'gender', sexes),
          age: ageIn(cells),
          value,
          status: value === null ? 'NOT_REPORTED' : 'NORMAL',
          rounded: true,
        },
      };
    });
}

/** The last day that the file speaks of. */
const lastDay = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row } of csvRows(file, { required })) {
    const day = (row.reference_period_end ?? '').slice(0, 10);
    if (/^\d{4}-\d\d-\d\d$/.test(day) && day > last) last = day;
  }
  return last || '1900-01-01';
};
