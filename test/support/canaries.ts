import { expect } from 'vitest';
import { canaries, fineFigures } from '../../src/sources/sample/canaries.ts';
import type { Answer } from './api.ts';

/** What all marks of the sample look like; one pass over a large answer instead of one for each of a thousand marks. */
const marks = /CANARY[A-Z-]*\d*|\d+\.\d{4}7391|7000\d{5}/g;
const unlike = canaries.filter((canary) => canary.match(marks)?.[0] !== canary);
if (unlike.length > 0) throw new Error(`marks of another shape would not be found: ${unlike.join(', ')}`);

const known: ReadonlySet<string> = new Set(canaries);
const fine: ReadonlySet<string> = new Set(fineFigures.map(String));

/** The marked values of the sample that a text holds: of the texts and positions any part, of the figures whole numbers. */
export const canariesIn = (text: string): string[] => [
  ...(text.match(marks) ?? []).filter((mark) => mark.startsWith('CANARY') || known.has(mark)),
  ...(text.match(/(?<![\d.])\d{5}(?![\d.])/g) ?? []).filter((number) => fine.has(number)),
];

/** All texts of an answer that are cursors, decoded. */
export const decodedCursors = (answer: Answer): string[] =>
  [...answer.text.matchAll(/"(?:cursor|startCursor|endCursor)":"([\w-]+)"/g)].map((match) =>
    Buffer.from(match[1] as string, 'base64url').toString('latin1'),
  );

/** Nothing that is marked stands in the body, a header or a cursor. */
export const expectClean = (answer: Answer): void => {
  expect(canariesIn(answer.text)).toEqual([]);
  expect(canariesIn(JSON.stringify(answer.headers))).toEqual([]);
  expect(decodedCursors(answer).flatMap(canariesIn)).toEqual([]);
};
