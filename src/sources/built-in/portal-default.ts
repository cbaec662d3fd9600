import { createHash } from 'node:crypto';
import { portalDataset, portalGates } from '../portal/portal-dataset.ts';
import { portalEntries } from '../portal/portal-entries.ts';
import type { PortalFile } from '../portal/portal-shape.ts';
import type { Source } from '../source.ts';
import { collectionLines, sectionLines, themeLines } from './portal-lists.ts';

const cells = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const title = ([en = '', fr = '', es = '', de = '']: readonly string[]) => ({ en, fr, es, de });
const words = (cell = ''): string[] => cell.split(/\s+/).filter((word) => word !== '');

/** `SDG:10.7` as framework and item. */
const item = (word: string) => {
  const at = word.indexOf(':');
  return { framework: word.slice(0, at), item: word.slice(at + 1) };
};

/** Themes, sections and collections that come with the product, in the form of the exchange format. None is checked with a portal. */
export const defaultLists: PortalFile = {
  format: 'tributary-portal/1',
  wording: { en: 'unverified', fr: 'unverified', es: 'unverified', de: 'unverified' },
  themes: cells(themeLines).map(([code = '', en = '', fr = '', es = '', de = '', indicators, items]) => ({
    code,
    title: title([en, fr, es, de]),
    indicators: words(indicators),
    frameworkItems: words(items).map(item),
  })),
  sections: cells(sectionLines).map(([code = '', en = '', fr = '', es = '', de = '', areas]) => ({
    code,
    title: title([en, fr, es, de]),
    areas: words(areas),
  })),
  collections: cells(collectionLines).map(([code = '', en = '', fr = '', es = '', de = '', datasets, indicators]) => ({
    code,
    title: title([en, fr, es, de]),
    datasets: words(datasets),
    indicators: words(indicators),
  })),
};

/** The default lists as the first release of the portal's dataset: any list that a portal loads comes after it. */
export const portalDefault: Source = {
  code: 'portal-default',
  dataset: portalDataset,
  gates: portalGates,
  plan: () => [
    {
      version: `default ${createHash('sha256').update(JSON.stringify(defaultLists)).digest('hex').slice(0, 8)}`,
      releasedOn: '2000-01-01',
      files: [],
      processing: 'Written for this project; neither the selection nor the wording is checked with a portal.',
    },
  ],
  async *read() {
    yield* portalEntries(defaultLists);
  },
};
