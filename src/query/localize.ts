import { type LanguageCode, type Localized, languages } from '../store/languages.ts';

/** One text in the language asked for, or in the first that exists, said openly: English first, then the order of the contract. */
export const localize = (text: Localized | null, asked: LanguageCode) => {
  if (!text) return null;
  const language = text[asked] ? asked : languages.find((other) => text[other]);
  const found = language && text[language];
  if (!found) return null;
  const [value, status] = found;
  return {
    value,
    status,
    language: language.toUpperCase(),
    requested: asked.toUpperCase(),
    isFallback: language !== asked,
  };
};

export const languageOf = (argument: string | null | undefined, request: LanguageCode): LanguageCode =>
  (argument?.toLowerCase() as LanguageCode | undefined) ?? request;
