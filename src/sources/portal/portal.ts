import { unreadable } from '../../errors.ts';
import { shaped } from '../frameworks/frameworks-shape.ts';
import { readJson } from '../read/json.ts';
import { readYaml } from '../read/yaml.ts';
import type { DatasetDescriptor, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { portalEntries } from './portal-entries.ts';
import { portalFile } from './portal-shape.ts';

/** One dataset for the list that comes with the product and for those that replace it. */
export const portalDataset: DatasetDescriptor = {
  code: 'portal',
  domain: 'REFERENCE',
  title: {
    en: ['Portal: themes, regional sections and topical collections', 'UNVERIFIED'],
    fr: ['Portail : thèmes, sections régionales et collections thématiques', 'UNVERIFIED'],
    es: ['Portal: temas, secciones regionales y colecciones temáticas', 'UNVERIFIED'],
    de: ['Portal: Themen, Regionalseiten und thematische Sammlungen', 'UNVERIFIED'],
  },
  description: {
    en: [
      'How a portal arranges its indicators and datasets. A default list comes with the product; a portal’s own list replaces it when it is loaded.',
      'UNVERIFIED',
    ],
  },
  provider: { code: 'TRIBUTARY', name: { en: ['Tributary project', 'SOURCE'] } },
  licence: {
    code: 'Apache-2.0',
    name: 'Apache License 2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    redistribution: 'ALLOWED',
  },
  creditLine: 'Tributary project, or the portal whose list is loaded',
  tier: 'OPEN',
};

/** Lists may shrink as their owner likes: a portal decides what it shows. */
export const portalGates = { minRows: 0, minAreas: 0, maxRejects: 0 } as const;

const read = (file: SourceFile): Promise<unknown> => (/\.ya?ml$/i.test(file.name) ? readYaml(file) : readJson(file));

/** A portal's own themes, sections and collections, in the exchange format of `docs/formats/portal.schema.json`. */
export const portal: Source = {
  code: 'portal',
  dataset: portalDataset,
  gates: portalGates,
  dayFrom: 'CONTENT',
  recognises: (seen) => /(^|[{,\s])"?format"?\s*:\s*["']?tributary-portal\//.test(seen.head),
  async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const content = shaped(portalFile, await read(file), file);
        const releasedOn = stated.releasedOn ?? content.released;
        if (releasedOn === undefined)
          throw unreadable(
            file.name,
            'nothing says when it was given out',
            'Write `released`, or give --released YYYY-MM-DD.',
          );
        return {
          version: stated.version ?? content.version ?? releasedOn,
          releasedOn,
          files: [file],
          processing: 'Taken over unchanged; links to what is not loaded are kept by code.',
        };
      }),
    );
    return plans.sort((one, other) => (one.releasedOn < other.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const file = plan.files[0]!;
    yield* portalEntries(shaped(portalFile, await read(file), file));
  },
};
