import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Answer } from './api.ts';
import type { Requests } from './requests.ts';

/** A page, step by step: who asks, for which purpose, what, and what comes; the rest says which parts are kept. */
export type Step = {
  readonly title: string;
  readonly who: string;
  readonly purpose: string | null;
  readonly during: boolean;
  readonly query: string;
  readonly expected: unknown;
  readonly keep: readonly (readonly [path: string, name: string])[];
};

export const stepsOf = (page: string): Step[] => {
  let title = '';
  return readFileSync(join(import.meta.dirname, '../..', page), 'utf8')
    .split(/^(?=As: |## )/m)
    .flatMap((part) => {
      title = /^## (.+)/.exec(part)?.[1] ?? title;
      const [, who, rest = ''] = /^As: (\w+)(.*)/.exec(part) ?? [];
      if (!who) return [];
      const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(part)?.[1] ?? '';
      return [
        {
          ...{ title, who, purpose: /purpose `\$(\w+)`/.exec(rest)?.[1] ?? null, during: rest.includes('while') },
          ...{ query: block('graphql'), expected: JSON.parse(block('json')) },
          keep: [...part.matchAll(/^Keep: `(.+)` as `\$(\w+)`$/gm)].map(
            ([, path = '', name = '']) => [path, name] as const,
          ),
        },
      ];
    });
};

/** `…` stands for whatever comes, where something has to come. */
export const shape = (value: unknown): unknown => {
  if (value === '…') return expect.anything();
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shape(one)])));
};

/** Asks what a step says, with what earlier steps kept. */
export const asked = (
  requests: Requests,
  { who, purpose, query }: Step,
  kept: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const names = [...(/^\w+ ?\(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/\$(\w+):/g)].map(
    ([, name]) => name as string,
  );
  const variables = Object.fromEntries(names.map((name) => [name, kept[name]]));
  const headers = purpose === null ? {} : { 'tributary-purpose': String(kept[purpose]) };
  return requests.ask(who === 'anybody' ? null : who, query, variables, headers as Record<string, string>);
};

/** Keeps the parts of an answer that the step names. */
export const keepFrom = (body: unknown, { keep }: Step, kept: Record<string, unknown>): void => {
  for (const [path, name] of keep)
    kept[name] = path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], body);
};
