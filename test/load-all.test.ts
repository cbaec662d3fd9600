import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal, unreadable } from '../src/errors.ts';
import { type AllReport, loadAll } from '../src/sources/load/all.ts';
import { givenFiles } from '../src/sources/load/given-files.ts';
import { loadRelease } from '../src/sources/load/loader.ts';
import { table } from '../src/sources/load/telling.ts';
import type { Source, Stated } from '../src/sources/source.ts';
import { dataRole } from '../src/store/migrate.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { createDatabase, type Database, rolePrefix, secret } from './support/database.ts';
import { type TinyRow, tinySource } from './support/tiny-source.ts';

let database: Database;
let folder = '';
let number = 0;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-all-'));
  number += 1;
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const release = (kind: string, releasedOn: string, ...rows: TinyRow[]): string =>
  JSON.stringify({ kind, releasedOn, rows });

/** Two datasets; the files of each say in words whose they are. */
const twoSources = (): { first: Source; second: Source } => {
  const made = (kind: string): Source => ({
    ...tinySource(`all-${kind}-${number}`, { minRows: 0, minAreas: 0, maxJumps: 9 }),
    recognises: (seen) => {
      if (seen.head.includes(`"kind":"notes of ${kind}"`)) return { aside: `notes of ${kind}` };
      return seen.head.includes(`"kind":"${kind}"`) || seen.head.includes('"kind":"both"');
    },
  });
  return { first: made('first'), second: made('second') };
};

const run = async (sources: readonly Source[], stated?: Stated): Promise<AllReport> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    return await loadAll(givenFiles([folder]), sources, {
      ...(stated ? { stated } : {}),
      load: (source, plan) =>
        loadRelease(sql, source, plan, { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) }),
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const outcomes = (report: AllReport) => Object.fromEntries(report.files.map(({ file, outcome }) => [file, outcome]));

describe('loading whatever lies in a folder', () => {
  it('loads sources in their order and releases by day, names what is left over, and does nothing the second time', async () => {
    const { first, second } = twoSources();
    // By name the newer one comes first.
    write('a/newer.json', release('second', '2024-03-01', ['XSA', 2020, '2']));
    write('b/older.json', release('second', '2024-01-01', ['XSA', 2020, '1']));
    write('c/one.json', release('first', '2024-02-01', ['XSB', 2020, '3']));
    write('README.md', 'words');
    write('c/readme', 'words');
    write('c/notes.json', '{"kind":"notes of first"}');
    write('c/.hidden', 'x');
    write('picture.png', '\u0089PNG');
    const before = await run([first, second]);
    expect(before.reports.map(({ source, version, outcome }) => [source, version, outcome])).toEqual([
      [first.code, '2024-02-01', 'PUBLISHED'],
      [second.code, '2024-01-01', 'PUBLISHED'],
      [second.code, '2024-03-01', 'PUBLISHED'],
    ]);
    expect(outcomes(before)).toEqual({
      'README.md': 'left aside: an explanation for people',
      'a/newer.json': 'PUBLISHED 2024-03-01',
      'b/older.json': 'PUBLISHED 2024-01-01',
      'c/notes.json': 'left aside: notes of first',
      'c/one.json': 'PUBLISHED 2024-02-01',
      'c/readme': 'left aside: an explanation for people',
      'picture.png': 'not recognised: no source reads files of this shape',
    });
    expect(before).toMatchObject({ failures: [], strangers: 1 });
    expect(table(before)).toMatch(
      new RegExp(
        `a/newer\\.json +${second.code} +PUBLISHED[\\s\\S]*7 files, 3 releases PUBLISHED, 0 failures, 1 files`,
      ),
    );

    const again = await run([first, second]);
    expect(again.reports.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    const sql = connect(database.ownerUrl, { max: 1 });
    const [kept] = await sql`
      select count(*)::int as releases from base.release r join base.dataset d on d.id = r.dataset_id
      where d.code in (${first.code}, ${second.code})`;
    await sql.end({ timeout: 5 });
    expect(kept?.releases).toBe(3);
  });

  it('goes on after a source that fails, and does not load what comes after it in its dataset', async () => {
    const { first, second } = twoSources();
    const failing: Source = {
      ...first,
      async *read(plan) {
        if (plan.version === '2024-01-01') throw unreadable('cut.json', 'the end is missing', 'Fetch it again.');
        yield* first.read(plan);
      },
    };
    write('cut.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('later.json', release('first', '2024-02-01', ['XSA', 2020, '2']));
    write('other.json', release('second', '2024-01-01', ['XSA', 2020, '3']));
    const report = await run([failing, second]);
    expect(outcomes(report)).toEqual({
      'cut.json': 'FAILED: cut.json: the end is missing. Fetch it again.',
      'later.json': 'not loaded: 2024-02-01 comes after what failed of the same dataset',
      'other.json': 'PUBLISHED 2024-01-01',
    });
    expect(report.failures.map(({ at }) => at)).toEqual([`${first.code} 2024-01-01`]);
    // Mended, everything comes in its order.
    expect((await run([first, second])).reports.map(({ outcome }) => outcome)).toEqual([
      'PUBLISHED',
      'PUBLISHED',
      'UNCHANGED',
    ]);
  });

  it('tells a plan that fails, a fault that nobody foresaw, and a file that two sources claim', async () => {
    const { first, second } = twoSources();
    const refusing: Source = {
      ...first,
      plan: () => Promise.reject(refusal('UNREADABLE_FILE', 'not mine after all')),
    };
    const broken: Source = {
      ...second,
      read: () => {
        throw new TypeError('a bug');
      },
    };
    write('mine.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('both.json', release('both', '2024-01-01', ['XSA', 2020, '1']));
    write('second.json', release('second', '2024-01-01', ['XSA', 2020, '1']));
    const report = await run([refusing, broken]);
    expect(outcomes(report)).toEqual({
      'both.json': `FAILED: both.json: recognised by more than one source: ${first.code} and ${second.code}. Load it by itself with the right one.`,
      'mine.json': 'FAILED: not mine after all',
      'second.json': 'FAILED: a bug',
    });
    expect(report.failures).toHaveLength(3);
    expect(report.reports).toEqual([]);
  });

  it('takes a stated day for one release only', async () => {
    const { first, second } = twoSources();
    const telling: Source = {
      ...first,
      plan: async (files, stated) =>
        (await first.plan(files)).map((plan) => ({ ...plan, releasedOn: stated?.releasedOn ?? plan.releasedOn })),
    };
    write('a.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('b.json', release('second', '2024-01-01', ['XSA', 2020, '1']));
    await expect(run([telling, second], { releasedOn: '2024-05-05' })).rejects.toThrow('speak of one release');
    expect((await run([telling], { releasedOn: '2024-05-05' })).reports).toMatchObject([{ outcome: 'PUBLISHED' }]);
  });

  it('keeps two releases of one day that speak of different scopes, and makes no new one of either', async () => {
    const { first } = twoSources();
    write('north.json', release('first', '2024-01-01', ['XSA', 2020, '1', { scope: 'north' }]));
    write('south.json', release('first', '2024-01-01', ['XSB', 2020, '1', { scope: 'south' }]));
    expect((await run([first])).reports.map(({ outcome }) => outcome)).toEqual(['PUBLISHED', 'PUBLISHED']);
    expect((await run([first])).reports.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });
});
