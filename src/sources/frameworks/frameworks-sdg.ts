import { unreadable } from '../../errors.ts';
import type { LanguageCode, Localized, TextStatus } from '../../store/languages.ts';
import { languages } from '../../store/languages.ts';
import { chooseFiles, endsIn, forward } from '../choose-files.ts';
import { readYaml } from '../read/yaml.ts';
import type { Entry, ReleasePlan, Source } from '../source.ts';
import { itemWriter } from './frameworks-shape.ts';

const parts = ['global_goals.yml', 'global_targets.yml', 'global_indicators.yml'] as const;
const suffixes = languages.flatMap((language) => parts.map((part) => ({ language, suffix: `${language}/${part}` })));

// The German indicator titles are not the UN's wording everywhere, so German stays the translators' own.
const statuses: Record<LanguageCode, TextStatus> = { en: 'OFFICIAL', fr: 'OFFICIAL', es: 'OFFICIAL', de: 'SOURCE' };

type Item = { at: { file: number; line: number }; title: Localized; shortTitle: Localized };

/** Goals, targets and indicators of the Sustainable Development Goals in four languages. */
export const frameworksSdg: Source = {
  code: 'frameworks-sdg',
  brings: { frameworks: ['SDG'] },
  dataset: {
    code: 'frameworks-sdg',
    domain: 'REFERENCE',
    title: { en: ['Sustainable Development Goals, targets and indicators', 'SOURCE'] },
    description: {
      en: [
        'Titles of the 17 goals, 169 targets and their global indicators in English, French, Spanish and German. ' +
          'The languages are not strict translations of one another everywhere.',
        'SOURCE',
      ],
    },
    provider: { code: 'OPEN-SDG', name: { en: ['Open SDG', 'SOURCE'] }, url: 'https://open-sdg.org' },
    licence: {
      code: 'MIT',
      name: 'MIT License',
      url: 'https://opensource.org/license/mit',
      redistribution: 'ALLOWED',
    },
    creditLine: 'United Nations; titles as collected by Open SDG, sdg-translations',
    homepage: 'https://github.com/open-sdg/sdg-translations',
    tier: 'OPEN',
  },
  dayFrom: 'TABLE',
  recognises(seen) {
    if (/\/unsd-2018\/[^/]+\.json$/.test(`/${forward(seen.path)}`))
      return { aside: 'an earlier list of goals, targets and series; the titles are read from the translations' };
    // Keys such as `10-7-title`; only the folder tells the language.
    return (
      /^(\d+|\d+-[0-9a-z]+(-\d+)?)-(title|short): /m.test(seen.head) &&
      suffixes.some(({ suffix }) => endsIn(seen, suffix))
    );
  },
  plan(files): ReleasePlan[] {
    const chosen = chooseFiles(
      files,
      (file) => suffixes.some(({ suffix }) => endsIn(file, suffix)),
      [/\/README\.md$/, /\/unsd-2018\/[^/]+\.json$/],
      'en/global_goals.yml and its like in en, fr, es, de',
    );
    for (const part of parts) {
      if (chosen.some((file) => endsIn(file, `en/${part}`))) continue;
      throw unreadable(chosen[0]!.path, `en/${part} is missing`, 'Give the English files: they name every item.');
    }
    return [
      {
        version: 'sdg-translations 2025-08',
        releasedOn: '2025-08-01',
        files: chosen,
        processing: 'Codes written with dots as in the official list; texts unchanged but for white space.',
      },
    ];
  },
  async *read(plan) {
    yield {
      type: 'framework',
      row: {
        code: 'SDG',
        name: {
          en: ['Sustainable Development Goals', 'OFFICIAL'],
          fr: ['Objectifs de développement durable', 'UNVERIFIED'],
          es: ['Objetivos de Desarrollo Sostenible', 'UNVERIFIED'],
          de: ['Ziele für nachhaltige Entwicklung', 'UNVERIFIED'],
        },
        owner: 'United Nations',
        url: 'https://sdgs.un.org/goals',
      },
    };
    const items = new Map<string, Item>();
    for (const { language, suffix } of suffixes) {
      const file = plan.files.findIndex((candidate) => endsIn(candidate, suffix));
      if (file < 0) continue;
      const keys = Object.entries(await readYaml(plan.files[file]!));
      for (const [index, [key, value]] of keys.entries()) {
        const reject = collect(items, language, { file, line: index + 1 }, key, value);
        if (reject) yield reject;
      }
    }
    const item = itemWriter('SDG');
    for (const [code, { at, title, shortTitle }] of [...items].sort(([a], [b]) => compareCodes(a, b))) {
      const depth = code.split('.').length;
      const parent = depth > 1 ? code.slice(0, code.lastIndexOf('.')) : undefined;
      const reason = !title.en
        ? 'no English title: the framework’s own language is English'
        : parent && !items.get(parent)?.title.en
          ? `there is no ${parent} above it`
          : undefined;
      if (reason) {
        yield { type: 'reject', at, column: null, value: code, reason };
        continue;
      }
      yield item(at.file, at.line, {
        code,
        kind: depth === 1 ? 'GOAL' : depth === 2 ? 'TARGET' : 'INDICATOR',
        ...(parent ? { parent } : {}),
        title,
        ...(Object.keys(shortTitle).length > 0 ? { shortTitle } : {}),
      });
    }
  },
};

/** Puts one key (`10-7-2-title`) of one language file where it belongs, or says why not. */
const collect = (
  items: Map<string, Item>,
  language: LanguageCode,
  at: Item['at'],
  key: string,
  value: unknown,
): Entry | undefined => {
  const match = /^(\d{1,2}(?:-(?:\d{1,2}|[a-z])(?:-\d{1,2})?)?)-(title|short)$/.exec(key);
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if (!match || !text) {
    const reason = match ? 'the title is empty or not a text' : 'a key is a code with hyphens and then title or short';
    return { type: 'reject', at, column: key, value: typeof value === 'string' ? value : null, reason };
  }
  const code = match[1]!.replaceAll('-', '.');
  const item = items.get(code) ?? { at, title: {}, shortTitle: {} };
  const which = match[2] === 'short' ? 'shortTitle' : 'title';
  items.set(code, { ...item, [which]: { ...item[which], [language]: [text, statuses[language]] } });
  return undefined;
};

/** Orders codes level by level: numbers by size, then letters (`10.7`, `10.10`, `10.a`). */
export const compareCodes = (a: string, b: string): number => {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [level, mine] of left.entries()) {
    const other = right[level];
    if (other === undefined) return 1;
    if (mine === other) continue;
    const [mineNumber, otherNumber] = [Number(mine), Number(other)];
    if (Number.isNaN(mineNumber) !== Number.isNaN(otherNumber)) return Number.isNaN(mineNumber) ? 1 : -1;
    return Number.isNaN(mineNumber) ? (mine < other ? -1 : 1) : mineNumber - otherNumber;
  }
  return left.length - right.length;
};
