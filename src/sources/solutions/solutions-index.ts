import { unreadable } from '../../errors.ts';
import { languages, type TextStatus } from '../../store/languages.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Localized, SolutionsScoreInput, Source, SourceFile } from '../source.ts';
import { areaMeans, type LocalityScore } from './area-means.ts';
import { type GivenScore, type ScoredLocality, type SolutionsFile, solutionsFormat } from './solutions-format.ts';

/** Indexes of conditions for solutions in the exchange format `solutions-index`: see docs/formats. */
export const solutionsIndex: Source = {
  code: 'solutions-index',
  dataset: {
    code: 'solutions-index',
    domain: 'DISPLACEMENT',
    title: { en: ['Solutions and Mobility Index', 'SOURCE'] },
    description: {
      en: [
        'Scores of conditions for solutions to displacement by place and round. Scores of localities are for partners and above; scores of different countries are neither added up nor ranked.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://dtm.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration (IOM), Displacement Tracking Matrix',
    frameworkItems: [{ framework: 'GCM', item: 'GCM-21' }],
    tier: 'OPEN',
  },
  gates: { maxRejects: 0.01 },
  dayFrom: 'CONTENT',
  recognises: (seen) => /^\s*\{[\s\S]{0,400}"format"\s*:\s*"solutions-index"/.test(seen.head),
  async plan(files) {
    const plans = await Promise.all(
      files
        .filter(({ name }) => !/^README(\.\w+)?$/i.test(name))
        .map(async (file) => {
          const { release, releasedOn } = await open(file);
          return {
            version: release,
            releasedOn,
            files: [file],
            processing:
              'Means by area were worked out over localities, each counted once, where the provider gives no score of the area.',
            processingLevel: 'MAJOR' as const,
          };
        }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : a.releasedOn > b.releasedOn ? 1 : 0));
  },
  async *read(plan) {
    yield* solutionsEntries(await open(plan.files[0] as SourceFile), 0, 'SOURCE');
  },
};

const open = async (file: SourceFile): Promise<SolutionsFile> => {
  const result = solutionsFormat.safeParse(await readJson(file));
  const mend = 'Check it against docs/formats/solutions-index.schema.json.';
  if (!result.success) {
    const [issue] = result.error.issues;
    throw unreadable(file.name, `at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`, mend);
  }
  const { index, round } = result.data;
  const problem =
    index.scale.lowest >= index.scale.highest
      ? 'the scale ends where it begins'
      : round.end < round.start
        ? 'the round ends before it begins'
        : new Set(index.dimensions.map((dimension) => dimension.code)).size < index.dimensions.length
          ? 'two dimensions have one code'
          : index.composite === 'WEIGHTED_MEAN' && index.dimensions.some(({ weight }) => weight === undefined)
            ? 'the composite is a weighted mean, and a dimension has no weight'
            : undefined;
  if (problem) throw unreadable(file.name, problem, mend);
  return result.data;
};

const composite = 'COMPOSITE';
type Given = Pick<ScoredLocality, 'group' | 'keyInformants' | 'scores' | 'composite'>;

/** All entries of a round: the index, its dimensions, the round, scores as given, and means of localities. */
export function* solutionsEntries(file: SolutionsFile, fileIndex: number, status: TextStatus): Iterable<Entry> {
  yield* definitions(file, status);
  const { index, operation, round, threshold } = file;
  const own = {
    scope: `${index.code} ${operation.code} ${round.number}`,
    index: index.code,
    operation: operation.code,
    round: round.number,
    threshold,
  };
  const dimensions = [...index.dimensions.map((dimension) => dimension.code), composite];
  const reject = (line: number, column: string, reason: string): Entry => ({
    type: 'reject',
    at: { file: fileIndex, line },
    column,
    // A score of a locality is repeated nowhere.
    value: null,
    reason,
  });

  const stated = new Set<string>();
  for (const [place, area] of file.areas.entries()) {
    const line = place + 1;
    const problem =
      (area.level === 'COUNTRY') !== (area.area === undefined)
        ? 'an area has a p-code, and the whole country has none'
        : faultIn(file, area);
    if (problem) {
      yield reject(line, 'areas', problem);
      continue;
    }
    const grain = area.level === 'COUNTRY' ? 0 : area.level === 'ADMIN1' ? 1 : 2;
    for (const dimension of dimensions) {
      const given = scoreOf(area, dimension);
      if (given === undefined) continue;
      const key = meanKey(dimension, area.group, area.area ?? null);
      if (stated.has(key)) {
        yield reject(line, 'areas', 'a second score of this area and group');
        break;
      }
      stated.add(key);
      const basis = { basis: 'STATED', localities: area.localities ?? null } as const;
      yield scoreEntry(
        line,
        { ...placeOf(index.country, area.area ?? null), grain, locality: null, ...basis },
        area,
        dimension,
        given,
      );
    }
  }

  const seen = new Set<string>();
  const scores = new Map<string, LocalityScore[]>();
  for (const [place, locality] of file.localities.entries()) {
    const line = file.areas.length + place + 1;
    const key = `${locality.code} ${locality.group}`;
    const problem = seen.has(key) ? 'a second entry of this locality and group' : faultIn(file, locality);
    if (problem) {
      yield reject(line, 'localities', problem);
      continue;
    }
    seen.add(key);
    for (const dimension of dimensions) {
      const given = scoreOf(locality, dimension);
      if (given === undefined) continue;
      const finest = locality.area ?? locality.adm2 ?? locality.adm1;
      const basis = { basis: 'STATED', localities: null } as const;
      yield scoreEntry(
        line,
        { ...placeOf(index.country, finest), grain: 5, locality: locality.code, ...basis },
        locality,
        dimension,
        given,
      );
      if (typeof given !== 'number') continue;
      const of = `${dimension} ${locality.group}`;
      const row = { adm1: locality.adm1, adm2: locality.adm2 ?? null, score: given };
      scores.set(of, [...(scores.get(of) ?? []), row]);
    }
  }
  for (const [of, list] of scores) {
    const [dimension, group] = of.split(' ') as [string, Given['group']];
    for (const { area, grain, mean, localities } of areaMeans(list, threshold)) {
      if (stated.has(meanKey(dimension, group, area))) continue;
      const basis = { basis: 'MEAN_OF_LOCALITIES', localities } as const;
      yield scoreEntry(
        1,
        { ...placeOf(index.country, area), grain, locality: null, ...basis },
        { group },
        dimension,
        mean ?? 'SUPPRESSED',
      );
    }
  }

  function scoreEntry(
    line: number,
    of: Pick<SolutionsScoreInput, 'area' | 'grain' | 'locality' | 'basis' | 'localities'>,
    { group, keyInformants }: Pick<Given, 'group'> & Partial<Given>,
    dimension: string,
    given: GivenScore | 'SUPPRESSED',
  ): Entry {
    const told =
      typeof given === 'number'
        ? ({ score: String(given), status: 'NORMAL' } as const)
        : { score: null, status: given };
    const row = { ...own, ...of, dimension, populationGroup: group, keyInformants: keyInformants ?? null, ...told };
    return { type: 'solutionsScore', at: { file: fileIndex, line }, row };
  }
}

const meanKey = (dimension: string, group: string, area: string | null): string =>
  `${dimension} ${group} ${area ?? ''}`;

const placeOf = (country: string, area: string | null): Pick<SolutionsScoreInput, 'area'> => ({
  area: area === null ? { scheme: 'ISO3', code: country } : { scheme: 'PCODE', code: area },
});

/** A dimension that a place leaves out was not collected there; a composite that is left out is not told at all. */
const scoreOf = (given: Given, dimension: string): GivenScore | undefined =>
  dimension === composite ? given.composite : (given.scores[dimension] ?? 'NOT_COLLECTED');

/** What is wrong with what a place was given. */
const faultIn = ({ index }: SolutionsFile, given: Given): string | undefined => {
  const stranger = Object.keys(given.scores).find((code) => !index.dimensions.some((known) => known.code === code));
  if (stranger !== undefined) return `'${stranger}' is not a dimension of the index`;
  if (index.composite !== 'WEIGHTED_MEAN' || typeof given.composite !== 'number') return undefined;
  const parts = index.dimensions.map(({ code, weight = 0 }) => [given.scores[code], weight] as const);
  if (parts.some(([score]) => typeof score !== 'number')) return 'a composite, and a dimension without a score';
  const weights = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = parts.reduce((sum, [score, weight]) => sum + (score as number) * weight, 0) / weights;
  const digits = String(given.composite).split('.')[1]?.length ?? 0;
  return Math.abs(mean - given.composite) > 0.5000001 / 10 ** digits
    ? 'the composite is not the weighted mean of the dimensions'
    : undefined;
};

function* definitions({ index, operation, round }: SolutionsFile, status: TextStatus): Iterable<Entry> {
  const words = (given: SolutionsFile['index']['title']): Localized =>
    Object.fromEntries(
      languages.flatMap((language) => (given[language] ? [[language, [given[language], status] as const]] : [])),
    );
  const area = { scheme: 'ISO3', code: index.country } as const;
  yield { type: 'operation', row: { code: operation.code, name: words(operation.name), area, status: 'UNKNOWN' } };
  const period = { start: round.start, end: round.end };
  const method = round.method ?? `${index.code}, ${index.methodVersion}`;
  yield {
    type: 'round',
    row: { operation: operation.code, number: round.number, assessmentType: 'OTHER', period, method },
  };
  yield {
    type: 'solutionsIndex',
    row: {
      code: index.code,
      title: words(index.title),
      description: index.description ? words(index.description) : null,
      methodVersion: index.methodVersion,
      lowest: String(index.scale.lowest),
      highest: String(index.scale.highest),
      higherIsBetter: index.scale.higherIs === 'BETTER',
      composition: index.composite,
      area,
    },
  };
  const told = (weight: number | undefined) => (weight === undefined ? null : String(weight));
  for (const [place, { code, name, topic, weight, components }] of index.dimensions.entries())
    yield {
      type: 'solutionsDimension',
      row: {
        index: index.code,
        code,
        position: place + 1,
        name: words(name),
        topic,
        weight: index.composite === 'WEIGHTED_MEAN' ? told(weight) : null,
        components: components.map((one) => ({ code: one.code, text: words(one.text), weight: told(one.weight) })),
      },
    };
  const name = { en: ['Composite', status], fr: ['Indice composite', status] } as const;
  const last = { index: index.code, code: composite, position: index.dimensions.length + 1, components: [] };
  yield { type: 'solutionsDimension', row: { ...last, name, topic: composite, weight: null } };
}
