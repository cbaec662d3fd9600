import { unreadable } from '../../errors.ts';
import { wholeText } from '../read/text.ts';
import type { Glimpse, SourceFile } from '../source.ts';
import type { WdiCell, WdiProblem } from './wdi-csv.ts';

/** What the interface says of a page. */
export type WdiPage = {
  readonly page: number;
  readonly pages: number;
  readonly updated: string | undefined;
  readonly indicators: readonly string[];
};

export const isWdiAnswer = (seen: Glimpse): boolean =>
  /^\s*\[\s*\{\s*"(page|pages|message)"\s*:/.test(seen.head) &&
  (/"(sourceid|lastupdated)"\s*:/.test(seen.head) || isError(seen.head));

const isError = (head: string): boolean => /^\s*\[\s*\{\s*"message"\s*:\s*\[/.test(head);

type Item = Readonly<Record<string, unknown>>;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const part = (item: Item, name: string, key: string): string => textOf((item[name] as Item | null | undefined)?.[key]);

/** Reads an answer. Numbers stay as they are written: the text goes around floating point. */
const answerOf = async (file: SourceFile): Promise<{ readonly head: Item; readonly items: readonly Item[] }> => {
  const text = await wholeText(file);
  const mend = 'Ask the World Bank again, and keep the answer only if it holds data.';
  let parsed: unknown;
  try {
    const exact = (key: string, value: unknown, context?: { source?: string }) =>
      key === 'value' && typeof value === 'number' ? (context?.source ?? String(value)) : value;
    parsed = JSON.parse(text, exact as (key: string, value: unknown) => unknown);
  } catch {
    // The interface also answers with a page of HTML when it is overloaded.
    throw unreadable(file.name, 'this is not JSON', mend);
  }
  const [head, items] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  const messages = (head as Item | undefined)?.message;
  if (Array.isArray(messages)) {
    const said = messages.map((one: Item) => `${textOf(one.id)} ${textOf(one.key)}: ${textOf(one.value)}`).join('; ');
    throw unreadable(file.name, `the World Bank answered with an error (${said})`, mend);
  }
  if (typeof head !== 'object' || head === null || !Array.isArray(items))
    throw unreadable(file.name, 'the answer holds no data', mend);
  return { head: head as Item, items: items as Item[] };
};

export const pageOf = async (file: SourceFile): Promise<WdiPage> => {
  const { head, items } = await answerOf(file);
  const updated = textOf(head.lastupdated);
  return {
    page: Number(head.page),
    pages: Number(head.pages),
    updated: /^\d{4}-\d\d-\d\d$/.test(updated) ? updated : undefined,
    indicators: [...new Set(items.map((item) => part(item, 'indicator', 'id')))].sort(),
  };
};

/** Cells with a value; `line` is the element's number from 1. */
export async function* answerCells(file: SourceFile): AsyncGenerator<WdiCell | WdiProblem> {
  const { items } = await answerOf(file);
  for (const [index, item] of items.entries()) {
    const line = index + 1;
    const economy = textOf(item.countryiso3code);
    if (item.value === null || item.value === undefined) continue;
    if (economy === '') {
      const value = part(item, 'country', 'value');
      yield {
        line,
        column: 'countryiso3code',
        value,
        reason: 'is empty: the place can be told from nothing but its name',
      };
      continue;
    }
    const footnote = textOf(item.footnote).trim();
    yield {
      line,
      economy,
      indicator: part(item, 'indicator', 'id'),
      name: part(item, 'indicator', 'value'),
      period: textOf(item.date),
      value: textOf(item.value),
      status: textOf(item.obs_status),
      ...(footnote ? { footnote } : {}),
    };
  }
}
