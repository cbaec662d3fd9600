import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal, unreadable } from '../src/errors.ts';
import { type AllReport, loadAll } from '../src/sources/load/all.ts';
import { givenFiles } from '../src/sources/load/given-files.ts';
import { loadRelease } from '../src/sources/load/loader.ts';
import { table } from '../src/sources/load/telling.ts';
import type { Source, Stated } from '../src/sources/source.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, loading } from './support/database.ts';
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
      load: (source, plan, lacking) => loadRelease(sql, source, plan, { ...loading, ...lacking }),
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

  it('leaves the neighbours of a file that cannot be read alone, before and after it in its dataset', async () => {
    const { first, second } = twoSources();
    const failing: Source = {
      ...first,
      async *read(plan) {
        if (plan.version === '2024-02-01') throw unreadable('cut.json', 'the end is missing', 'Fetch it again.');
        yield* first.read(plan);
      },
    };
    write('early.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('cut.json', release('first', '2024-02-01', ['XSA', 2020, '2']));
    write('later.json', release('first', '2024-03-01', ['XSA', 2020, '3']));
    // This one does not even tell its day.
    write('torn.json', release('first', '2024-04-01').slice(0, -4));
    write('other.json', release('second', '2024-01-01', ['XSA', 2020, '4']));
    const careful: Source = {
      ...failing,
      plan: async (files, stated) => {
        const torn = files.find(({ name }) => name === 'torn.json');
        if (torn) throw unreadable(torn.path, 'this is not JSON', 'Fetch it again.');
        return failing.plan(files, stated);
      },
    };
    const report = await run([careful, second]);
    expect(outcomes(report)).toEqual({
      'early.json': 'PUBLISHED 2024-01-01',
      'cut.json': 'FAILED: cut.json: the end is missing. Fetch it again.',
      'later.json': 'PUBLISHED 2024-03-01',
      'torn.json': `FAILED: ${join(folder, 'torn.json')}: this is not JSON. Fetch it again.`,
      'other.json': 'PUBLISHED 2024-01-01',
    });
    expect(report.failures.map(({ at }) => at)).toEqual(['torn.json', `${first.code} 2024-02-01`]);
  });

  it('loads what is left of a release of several files, and holds it where published rows may be in the one that is not', async () => {
    const { first } = twoSources();
    const together: Source = {
      ...first,
      plan: async (files, stated) => {
        const plans = await first.plan(files, stated);
        return plans.slice(0, 1).map((plan) => ({ ...plan, files }));
      },
      async *read(plan) {
        for (const file of plan.files) {
          if (plan.version === '2024-02-01' && file.name === 'b.json')
            throw unreadable(file.name, 'it is cut', 'Mend it.');
          for await (const entry of first.read({ ...plan, files: [file] }))
            if (entry.type !== 'observation' || file.name !== 'b.json' || entry.row.area.code === 'XSB') yield entry;
        }
      },
    };
    write('a.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('b.json', release('first', '2024-01-01', ['XSB', 2020, '2']));
    expect((await run([together])).reports).toMatchObject([{ outcome: 'PUBLISHED', counts: { added: 2 } }]);
    write('a.json', release('first', '2024-02-01', ['XSA', 2020, '5']));
    write('b.json', release('first', '2024-02-01', ['XSB', 2020, '6']));
    const report = await run([together]);
    expect(outcomes(report)).toEqual({ 'a.json': 'HELD 2024-02-01', 'b.json': 'FAILED: b.json: it is cut. Mend it.' });
    expect(report.reports[0]?.gates.filter(({ passed }) => !passed)).toEqual([
      {
        name: 'observation complete',
        passed: false,
        message:
          '1 published rows are not in the files that could be read; they may be in what could not (b.json). Mend that first, and load all of them together.',
      },
    ]);
  });

  it('does not load what comes after a fault of ours in its dataset, and loads it in order once that is mended', async () => {
    const { first, second } = twoSources();
    const failing: Source = {
      ...first,
      async *read(plan) {
        if (plan.version === '2024-01-01') throw new TypeError('a bug');
        yield* first.read(plan);
      },
    };
    write('cut.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('later.json', release('first', '2024-02-01', ['XSA', 2020, '2']));
    write('other.json', release('second', '2024-01-01', ['XSA', 2020, '3']));
    const report = await run([failing, second]);
    expect(outcomes(report)).toEqual({
      'cut.json': 'FAILED: a bug',
      'later.json': 'not loaded: 2024-02-01 comes after what failed of the same dataset',
      'other.json': 'PUBLISHED 2024-01-01',
    });
    expect(report.failures.map(({ at }) => at)).toEqual([`${first.code} 2024-01-01`]);
    expect((await run([first, second])).reports.map(({ outcome }) => outcome)).toEqual([
      'PUBLISHED',
      'PUBLISHED',
      'UNCHANGED',
    ]);
  });

  it('keeps to a folder: links out of it, to nothing and to themselves are told, links within it are not read twice', async () => {
    const { first } = twoSources();
    const outside = mkdtempSync(join(tmpdir(), 'tributary-outside-'));
    writeFileSync(join(outside, 'secret.json'), release('first', '2024-09-01', ['XSA', 2020, '9']));
    write('in/one.json', release('first', '2024-01-01', ['XSA', 2020, '1']));
    write('empty.json', '');
    symlinkSync(join(outside, 'secret.json'), join(folder, 'out.json'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling.json'));
    symlinkSync('loop.json', join(folder, 'loop.json'));
    symlinkSync('..', join(folder, 'in/up'));
    symlinkSync('in', join(folder, 'again'));
    symlinkSync('in/one.json', join(folder, 'alias.json'));
    const report = await run([first]);
    rmSync(outside, { recursive: true });
    const out =
      'this link leads out of the folder that was named. Copy the file into the folder, or name the file itself on the command line.';
    expect(outcomes(report)).toEqual({
      again: 'left aside: a link to a folder whose files are taken by themselves',
      'alias.json': 'left aside: a link to in/one.json, which is taken by itself',
      'dangling.json':
        'FAILED: dangling.json: this link leads nowhere, or back to itself. Delete it, or put the file itself in its place.',
      'empty.json': 'FAILED: empty.json: the file is empty. Fetch it again: the transfer may have broken off.',
      'in/one.json': 'PUBLISHED 2024-01-01',
      'in/up': 'FAILED: in/up: this link leads back to a folder that it lies in. Delete it.',
      'loop.json':
        'FAILED: loop.json: this link leads nowhere, or back to itself. Delete it, or put the file itself in its place.',
      'out.json': `FAILED: out.json: ${out}`,
      outside: `FAILED: outside: ${out}`,
    });
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
