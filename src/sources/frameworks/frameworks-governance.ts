import { z } from 'zod';
import { chooseFiles, endsIn } from '../choose-files.ts';
import { readJson } from '../read/json.ts';
import type { Entry, ReleasePlan, Source } from '../source.ts';
import { itemWriter, localize, shaped, texts, wordings } from './frameworks-shape.ts';

const mgi = z.object({
  framework: z.literal('MGI'),
  title: texts,
  titleStatus: wordings,
  owner: z.string(),
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
        processing: 'Names, codes and structure only; editions, scales and formulas of the frameworks are left out.',
      },
    ];
  },
  async *read(plan) {
    const readers = [readMgi, readSdg1072, readStrategy] as const;
    for (const [index, name] of fileNames.entries()) {
      const file = plan.files.findIndex((candidate) => endsIn(candidate, name));
      if (file >= 0) yield* readers[index]!(await readJson(plan.files[file]!), file, plan);
    }
  },
};

function* readMgi(content: unknown, file: number, plan: ReleasePlan): Iterable<Entry> {
  const { framework, title, titleStatus, owner, domains } = shaped(mgi, content, plan.files[file]!);
  const name = localize(title, titleStatus, 'UNVERIFIED');
  yield { type: 'framework', row: { code: framework, name, owner, url: 'https://www.migrationdataportal.org/mgi' } };
  const item = itemWriter(framework);
  for (const [index, domain] of domains.entries()) {
    const line = index + 1;
    const domainTitle = localize(domain.title, titleStatus, 'UNVERIFIED');
    yield item(file, line, { code: domain.code, kind: 'DOMAIN', title: domainTitle });
    for (const { code, en, status } of domain.subAreas) {
      const subTitle = localize({ en }, { en: status }, 'UNVERIFIED');
      yield item(file, line, { code, kind: 'SUBCATEGORY', parent: domain.code, title: subTitle });
    }
  }
}

function* readSdg1072(content: unknown, file: number, plan: ReleasePlan): Iterable<Entry> {
  const { framework, title, custodians, domains } = shaped(sdg1072, content, plan.files[file]!);
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
