import { z } from 'zod';
import { unreadable } from '../../errors.ts';
import type { LanguageCode, Localized, TextStatus } from '../../store/languages.ts';
import { languages } from '../../store/languages.ts';
import type { Entry, FrameworkItemInput, SourceFile } from '../source.ts';

/** One text per language, as the framework files write it. */
export const texts = z.strictObject({
  en: z.string(),
  fr: z.string().optional(),
  es: z.string().optional(),
  de: z.string().optional(),
});

/** The word of a framework file for where a wording comes from, per language. */
export const wordings = z.partialRecord(z.enum(languages), z.enum(['official', 'source', 'confirmed', 'unverified']));

const statuses = { official: 'OFFICIAL', source: 'SOURCE', confirmed: 'SOURCE', unverified: 'UNVERIFIED' } as const;

/** Pairs each text with its status; a language without a word of its own takes `otherwise`. */
export const localize = (
  text: Partial<Record<LanguageCode, string | undefined>>,
  status: Partial<Record<LanguageCode, keyof typeof statuses>> | undefined,
  otherwise: TextStatus,
): Localized => {
  const pairs = languages.flatMap((language) => {
    const words = text[language]?.replace(/\s+/g, ' ').trim();
    const word = status?.[language];
    return words ? [[language, [words, word ? statuses[word] : otherwise]] as const] : [];
  });
  return Object.fromEntries(pairs);
};

/** Checks a parsed file against its shape; the first thing wrong is named with its place. */
export const shaped = <T>(shape: z.ZodType<T>, content: unknown, file: SourceFile): T => {
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') || 'the top level';
  throw unreadable(
    file.path,
    `not in the expected shape at ${where} (${issue?.message})`,
    'Compare the file with the shape described in its data folder, or extend the adapter.',
  );
};

/** Yields items with rising positions, so that a framework lists in the order in which it is written. */
export const itemWriter = (framework: string) => {
  let position = 0;
  return (file: number, line: number, item: Omit<FrameworkItemInput, 'framework' | 'position'>): Entry => {
    position += 1;
    return { type: 'frameworkItem', at: { file, line }, row: { framework, position, ...item } };
  };
};
