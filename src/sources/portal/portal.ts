import { unreadable } from '../../errors.ts';
import { shaped } from '../frameworks/frameworks-shape.ts';
import { readJson } from '../read/json.ts';
import { readYaml } from '../read/yaml.ts';
import type { ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { portalDataset, portalGates } from './portal-dataset.ts';
import { portalEntries } from './portal-entries.ts';
import { portalFile } from './portal-shape.ts';

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
