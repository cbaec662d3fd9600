import type { CodeListInput } from '../source.ts';

type Words = readonly [en: string, fr: string, es: string, de: string];

/** A text of ours in four languages: none of them is checked against anybody's official wording. */
export const fourLanguages = ([en, fr, es, de]: Words): CodeListInput['name'] => ({
  en: [en, 'UNVERIFIED'],
  fr: [fr, 'UNVERIFIED'],
  es: [es, 'UNVERIFIED'],
  de: [de, 'UNVERIFIED'],
});

/**
 * A code list from lines of `CODE | English | French | Spanish | German`. `CODE=X` says that SDMX writes X, `CODE<PARENT` that the
 * item is part of another one. `type` is the enum of the contract whose values the items are.
 */
export const codeList = (
  code: string,
  type: string | null,
  name: Words,
  lines: string,
  sdmx?: string,
): CodeListInput => ({
  code,
  ...(type === null ? {} : { enumType: type }),
  ...(sdmx === undefined ? {} : { sdmxList: sdmx }),
  name: fourLanguages(name),
  items: lines
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', ...words] = line.split('|').map((part) => part.trim());
      if (words.length !== 4 || words.some((word) => word === ''))
        throw new Error(`${code}: the line of ${first} does not hold a label in each of the four languages`);
      const [own = '', sdmxCode] = first.split('=');
      const [item = '', parent] = own.split('<');
      return {
        code: item,
        name: fourLanguages(words as unknown as Words),
        ...(parent === undefined ? {} : { parent }),
        ...(sdmxCode === undefined ? {} : { sdmxCode }),
      };
    }),
});
