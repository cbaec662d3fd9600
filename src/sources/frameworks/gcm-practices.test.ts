import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder, hasData, skipped } from '../../../test/support/real-data.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, PracticeInput, SourceFile, Stated } from '../source.ts';
import { gcmPractices } from './gcm-practices.ts';

const scratch = mkdtempSync(join(tmpdir(), 'practices-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const write = (...rows: readonly string[]): SourceFile => {
  const path = join(scratch, 'gcm-example-practices.csv');
  writeFileSync(path, ['objective,title_en,title_fr,title_es', ...rows, ''].join('\n'));
  return { path, name: 'gcm-example-practices.csv' };
};
const read = async (file: SourceFile, stated?: Stated): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await gcmPractices.plan([file], stated))
    for await (const entry of gcmPractices.read(plan)) entries.push(entry);
  return entries;
};
const practices = (entries: readonly Entry[]): PracticeInput[] =>
  entries.flatMap((entry) => (entry.type === 'practice' ? [entry.row] : []));

describe('example practices of the Compact', () => {
  const stated = { releasedOn: '2026-01-01' };

  it('joins rows of one title, and keeps apart what differs in a language', async () => {
    const file = write('1,A panel,Un panel,Un panel', '20,A panel,Un panel,Un panel', '2,A panel,Autre,Un panel');
    expect(practices(await read(file, stated)).map(({ objectives }) => objectives.map(({ item }) => item))).toEqual([
      ['GCM-1', 'GCM-20'],
      ['GCM-2'],
    ]);
  });

  it('rejects what is no objective and has no title', async () => {
    const entries = await read(write('24,X,,', '3,,Y,', '3,Short'), stated);
    expect(entries).toMatchObject([
      { type: 'reject', column: 'objective', value: '24' },
      { type: 'reject', column: 'title_en' },
      { type: 'reject', reason: '2 cells where the header has 4' },
    ]);
  });

  it('asks for a day that the list does not say, and knows its kind by the header', async () => {
    const file = write('1,A,,');
    await expect(read(file)).rejects.toThrow('--released YYYY-MM-DD');
    expect(gcmPractices.recognises?.(await glimpse(file))).toBe(true);
  });
});

describe.skipIf(!hasData)(`example practices, real file${skipped}`, () => {
  it('holds 76 rows: 75 practices, one of them for two objectives', async () => {
    const path = join(dataFolder, 'frameworks-gcm/gcm-example-practices.csv');
    const entries = await read({ path, name: 'gcm-example-practices.csv' });
    expect(entries.filter(({ type }) => type !== 'practice')).toEqual([]);
    const rows = practices(entries);
    expect(rows.flatMap(({ objectives }) => objectives)).toHaveLength(76);
    expect(rows.filter(({ objectives }) => objectives.length > 1).map(({ title }) => title.en?.[0])).toEqual([
      'Bilateral labour agreements',
    ]);
    expect(new Set(rows.flatMap(({ objectives }) => objectives.map(({ item }) => item))).size).toBeGreaterThan(15);
  });
});
