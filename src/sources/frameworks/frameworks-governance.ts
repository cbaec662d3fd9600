import { z } from 'zod';
import { chooseFiles, endsIn } from '../choose-files.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Localized, ReleasePlan, Source } from '../source.ts';
import { mgiEditions, rangeOf } from './frameworks-governance-scales.ts';
import { itemWriter, localize, shaped, texts, wordings } from './frameworks-shape.ts';

const mgi = z.object({
  framework: z.literal('MGI'),
  title: texts,
  titleStatus: wordings,
  owner: z.string(),
  editions: z.array(
    z.object({
      code: z.string(),
      year: z.int().optional(),
      indicatorCount: z.int().optional(),
      note: z.string(),
      status: z.enum(['confirmed', 'unverified']),
    }),
  ),
  answerScale: z.object({
    code: z.string(),
    note: z.string(),
    levels: z.array(z.object({ value: z.int(), code: z.string() })),
  }),
  domains: z.array(
    z.object({
      code: z.string(),
      title: texts,
      subAreas: z.array(z.object({ code: z.string(), en: z.string(), status: z.enum(['confirmed', 'unverified']) })),
    }),
  ),
});

const sdg1072 = z.object({
  framework: z.literal('SDG-10.7.2'),
  title: texts,
  custodians: z.array(z.string()),
  scale: z.object({
    code: z.string(),
    levels: z.array(z.object({ value: z.int(), code: z.string(), en: z.string(), range: z.string() })),
    status: z.string(),
  }),
  domains: z.array(
    z.object({
      code: z.string().regex(/^10\.7\.2-D[1-6]$/),
      title: texts,
      subCategories: z.array(z.object({ code: z.string(), en: z.string() })),
    }),
  ),
});

const strategy = z.object({
  framework: z.literal('IOM-MDS'),
  title: texts,
  objectives: z.array(z.object({ code: z.string(), en: z.string() })),
});

const fileNames = ['mgi-framework.json', 'sdg-10-7-2-framework.json', 'iom-migration-data-strategy.json'] as const;

/** Structure of the Migration Governance Indicators, of SDG indicator 10.7.2 and of IOM's Migration Data Strategy. */
export const frameworksGovernance: Source = {
  code: 'frameworks-governance',
  brings: { frameworks: ['MGI', 'SDG-10.7.2'] },
  dataset: {
    code: 'frameworks-governance',
    domain: 'REFERENCE',
    title: { en: ['Governance frameworks: MGI, SDG 10.7.2, IOM Migration Data Strategy', 'SOURCE'] },
    description: {
      en: [
        'Domains, sub-areas and objectives of three governance frameworks, written from public descriptions. ' +
          'Texts marked unverified were set down from memory and wait for a check with the owner.',
        'SOURCE',
      ],
    },
    provider: { code: 'TRIBUTARY', name: { en: ['Tributary project', 'SOURCE'] } },
    licence: {
      code: 'Apache-2.0',
      name: 'Apache License 2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0',
      redistribution: 'ALLOWED',
    },
    creditLine: 'Written for this project from public descriptions by IOM and UN DESA',
    tier: 'OPEN',
  },
  dayFrom: 'TABLE',
  recognises: (seen) =>
    /"framework"\s*:\s*"(MGI|SDG-10\.7\.2|IOM-MDS)"/.test(seen.head) && fileNames.some((name) => endsIn(seen, name)),
  plan(files): ReleasePlan[] {
    const chosen = chooseFiles(
      files,
      (file) => fileNames.some((name) => endsIn(file, name)),
      [/\/README\.md$/],
      fileNames.join(', '),
    );
    return [
      {
        version: '2026-11',
        releasedOn: '2026-11-01',
        files: chosen,
        processing:
          'Names, codes, structure, editions and scales; links between the instruments that share a root were put down for this project.',
      },
    ];
  },
  async *read(plan) {
    const readers = [readMgi, readSdg1072, readStrategy] as const;
    const contents: unknown[] = [];
    for (const [index, name] of fileNames.entries()) {
      const file = plan.files.findIndex((candidate) => endsIn(candidate, name));
      if (file < 0) continue;
      contents[index] = await readJson(plan.files[file]!);
      yield* readers[index]!(contents[index], file, plan);
    }
    if (contents[0] !== undefined && contents[1] !== undefined) yield* sharedRoots(contents.slice(0, 2));
  },
};

/** Wording of ours for levels that the file names by code alone. */
const bare = (code: string): Localized => ({ en: [code, 'SOURCE'] });
const ours = (en: string, fr: string, es: string, de: string): Localized => ({
  en: [en, 'UNVERIFIED'],
  fr: [fr, 'UNVERIFIED'],
  es: [es, 'UNVERIFIED'],
  de: [de, 'UNVERIFIED'],
});
const presence: Readonly<Record<string, Localized>> = {
  ABSENT: ours('Absent', 'Absente', 'Ausente', 'Nicht vorhanden'),
  PARTIAL: ours('Partly present', 'Partiellement présente', 'Parcialmente presente', 'Teilweise vorhanden'),
  COMPLETE: ours('Fully present', 'Entièrement présente', 'Plenamente presente', 'Vollständig vorhanden'),
};
const progress: Readonly<Record<string, Localized>> = {
  REQUIRES_FURTHER_PROGRESS: ours(
    '',
    'Des progrès restent nécessaires',
    'Requiere más avances',
    'Weitere Fortschritte nötig',
  ),
  PARTIALLY_MEETS: ours('', 'Remplit en partie', 'Cumple parcialmente', 'Teilweise erfüllt'),
  MEETS: ours('', 'Remplit', 'Cumple', 'Erfüllt'),
  FULLY_MEETS: ours('', 'Remplit pleinement', 'Cumple plenamente', 'Vollständig erfüllt'),
};

function* readMgi(content: unknown, file: number, plan: ReleasePlan): Iterable<Entry> {
  const { framework, title, titleStatus, owner, editions, answerScale, domains } = shaped(
    mgi,
    content,
    plan.files[file]!,
  );
  const name = localize(title, titleStatus, 'UNVERIFIED');
  yield { type: 'framework', row: { code: framework, name, owner, url: 'https://www.migrationdataportal.org/mgi' } };
  yield {
    type: 'frameworkScale',
    row: {
      framework,
      code: answerScale.code,
      levels: answerScale.levels.map(({ value, code }) => ({ value, code, name: presence[code] ?? bare(code) })),
    },
  };
  const item = itemWriter(framework);
  // The whole instrument stands above its domains, as it does for indicator 10.7.2.
  yield item(file, 1, { code: framework, kind: 'INSTRUMENT', title: name });
  for (const [index, domain] of domains.entries()) {
    const line = index + 1;
    const domainTitle = localize(domain.title, titleStatus, 'UNVERIFIED');
    yield item(file, line, { code: domain.code, kind: 'DOMAIN', parent: framework, title: domainTitle });
    for (const { code, en, status } of domain.subAreas) {
      const subTitle = localize({ en }, { en: status }, 'UNVERIFIED');
      yield item(file, line, { code, kind: 'SUBCATEGORY', parent: domain.code, title: subTitle });
    }
  }
  yield* mgiEditions(framework, editions, { file, line: 1 });
  yield {
    type: 'ratingScale',
    at: { file, line: 1 },
    row: {
      code: answerScale.code,
      name: { en: ['Presence of a policy', 'UNVERIFIED'] },
      note: { en: [answerScale.note, 'SOURCE'] },
      levels: answerScale.levels.map((level) => ({ ...level, name: null, lower: null, upper: null })),
    },
  };
}

function* readSdg1072(content: unknown, file: number, plan: ReleasePlan): Iterable<Entry> {
  const { framework, title, custodians, scale, domains } = shaped(sdg1072, content, plan.files[file]!);
  const root = '10.7.2';
  yield {
    type: 'framework',
    row: {
      code: framework,
      name: { en: ['SDG indicator 10.7.2: well-managed migration policies', 'SOURCE'] },
      owner: custodians.join('; '),
      url: 'https://unstats.un.org/sdgs/metadata?Text=&Goal=10&Target=10.7',
    },
  };
  yield {
    type: 'frameworkScale',
    row: {
      framework,
      code: scale.code,
      levels: scale.levels.map(({ value, code, en, range }) => ({
        value,
        code,
        name: { ...progress[code], en: [en, 'SOURCE'] },
        range,
      })),
    },
  };
  const item = itemWriter(framework);
  yield item(file, 1, { code: root, kind: 'INSTRUMENT', title: localize(title, undefined, 'SOURCE') });
  for (const [index, domain] of domains.entries()) {
    const line = index + 1;
    const domainTitle = localize(domain.title, undefined, 'SOURCE');
    yield item(file, line, { code: domain.code, kind: 'DOMAIN', parent: root, title: domainTitle });
    for (const { code, en } of domain.subCategories) {
      // The file says for all of them: wording from memory.
      const subTitle = localize({ en }, undefined, 'UNVERIFIED');
      yield item(file, line, { code, kind: 'SUBCATEGORY', parent: domain.code, title: subTitle });
    }
  }
  for (const [index, code] of [root, ...domains.map((domain) => domain.code)].entries()) {
    const row = { from: { framework, item: code }, to: { framework: 'SDG', item: root } };
    yield { type: 'frameworkLink', at: { file, line: Math.max(index, 1) }, row };
  }
  yield {
    type: 'ratingScale',
    at: { file, line: 1 },
    row: {
      code: scale.code,
      name: { en: ['Level of SDG indicator 10.7.2', 'UNVERIFIED'] },
      note: { en: [scale.status, 'SOURCE'] },
      levels: scale.levels.map(({ value, code, en, range }) => ({
        value,
        code,
        name: localize({ en }, undefined, 'SOURCE'),
        ...rangeOf(range, plan.files[file]!),
      })),
    },
  };
}

/** The two instruments share a root in the Migration Governance Framework and stay two: their like domains are linked, never merged. */
function* sharedRoots(content: readonly unknown[]): Iterable<Entry> {
  const [one, other] = content.map(
    (part) => new Set((part as { domains: { code: string }[] }).domains.map(({ code }) => code)),
  );
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const [from, to] = [`MGI-${number}`, `10.7.2-D${number}`];
    if (!one?.has(from) || !other?.has(to)) continue;
    const row = { from: { framework: 'MGI', item: from }, to: { framework: 'SDG-10.7.2', item: to } };
    yield { type: 'frameworkLink', row: { ...row, kind: 'RELATED' } };
  }
}

function* readStrategy(content: unknown, file: number, plan: ReleasePlan): Iterable<Entry> {
  const { framework, title, objectives } = shaped(strategy, content, plan.files[file]!);
  const owner = 'International Organization for Migration';
  yield { type: 'framework', row: { code: framework, name: localize(title, undefined, 'SOURCE'), owner } };
  const item = itemWriter(framework);
  for (const [index, { code, en }] of objectives.entries()) {
    yield item(file, index + 1, { code, kind: 'OBJECTIVE', title: localize({ en }, undefined, 'UNVERIFIED') });
  }
}
