import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRefusedCredentials, type RefusedCredential } from './refused-credentials.ts';

const one = (why: string): RefusedCredential => ({
  ...{ actor: 'unknown', actorKind: 'UNKNOWN', organisation: null, subject: null, why },
});
let written: [string, number, string | null][] = [];
let broken = false;
const note = () =>
  openRefusedCredentials(async ({ why }, count, request) => {
    if (broken) throw new Error('the disk is full');
    written.push([why, count, request]);
  });
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  broken = false;
});
afterEach(() => vi.useRealTimers());

it('writes the first at once, and all others of a minute as one line at its end', async () => {
  const tell = note();
  for (let count = 0; count < 5000; count += 1) await tell(one('WRONG'), `request ${count}`);
  await tell(one('ISSUER'), 'another');
  expect(written).toEqual([
    ['WRONG', 1, 'request 0'],
    ['ISSUER', 1, 'another'],
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written.slice(2)).toEqual([['WRONG', 4999, null]]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(written).toHaveLength(3);
  await tell(one('WRONG'), 'the next minute');
  expect(written.at(-1)).toEqual(['WRONG', 1, 'the next minute']);
});

it('loses none where the line cannot be written: the first is told so, the others are counted on', async () => {
  const tell = note();
  broken = true;
  await expect(tell(one('WRONG'), 'first')).rejects.toThrow('the disk is full');
  broken = false;
  for (let count = 0; count < 3; count += 1) await tell(one('WRONG'), `request ${count}`);
  broken = true;
  await vi.advanceTimersByTimeAsync(60_000);
  await tell(one('WRONG'), 'counted');
  broken = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual([
    ['WRONG', 1, 'request 0'],
    ['WRONG', 3, null],
  ]);
});
