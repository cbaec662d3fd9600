import type { LanguageCode, Localized, TextStatus } from '../../store/languages.ts';
import { languages } from '../../store/languages.ts';
import type { At, Entry } from '../source.ts';
import type { PortalFile } from './portal-shape.ts';

type Text = PortalFile['themes'][number]['title'];

/** The entries of a portal's lists. A code that stands twice in a list is rejected, the first one stays. */
export function* portalEntries(file: PortalFile): Iterable<Entry> {
  const localized = (text: Text): Localized => localize(text, file.wording ?? {});
  let line = 0;
  const next = (): At => {
    line += 1;
    return { file: 0, line };
  };
  const seen = new Set<string>();
  const again = (list: string, code: string, at: At): Entry[] => {
    const key = `${list} ${code}`;
    if (seen.has(key))
      return [{ type: 'reject', at, column: 'code', value: code, reason: `stands twice among ${list}` }];
    seen.add(key);
    return [];
  };
  const common = ({ code, title, description }: { code: string; title: Text; description?: Text | undefined }) => ({
    code,
    title: localized(title),
    ...(description ? { description: localized(description) } : {}),
  });
  for (const [index, { indicators, frameworkItems, ...theme }] of file.themes.entries()) {
    const at = next();
    const twice = again('themes', theme.code, at);
    yield* twice;
    if (twice.length) continue;
    const row = {
      ...common(theme),
      scope: 'themes',
      position: index + 1,
      indicators: indicators ?? [],
      items: frameworkItems ?? [],
    };
    yield { type: 'theme', at, row };
  }
  for (const [index, { areas, ...section }] of file.sections.entries()) {
    const at = next();
    const twice = again('sections', section.code, at);
    yield* twice;
    if (twice.length) continue;
    yield { type: 'regionalSection', at, row: { ...common(section), scope: 'sections', position: index + 1, areas } };
  }
  for (const [index, { datasets, indicators, ...collection }] of file.collections.entries()) {
    const at = next();
    const twice = again('collections', collection.code, at);
    yield* twice;
    if (twice.length) continue;
    const row = {
      ...common(collection),
      scope: 'collections',
      position: index + 1,
      datasets: datasets ?? [],
      indicators: indicators ?? [],
    };
    yield { type: 'topicalCollection', at, row };
  }
}

const statuses = { official: 'OFFICIAL', source: 'SOURCE', machine: 'MACHINE', unverified: 'UNVERIFIED' } as const;

const localize = (text: Text, wording: NonNullable<PortalFile['wording']>): Localized =>
  Object.fromEntries(
    languages.flatMap((language: LanguageCode) => {
      const words = text[language];
      const status: TextStatus = statuses[wording[language] ?? 'source'];
      return words ? [[language, [words, status]] as const] : [];
    }),
  );
