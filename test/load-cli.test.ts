import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sources } from '../src/sources/index.ts';
import { sampleSources } from '../src/sources/sample/index.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, secret } from './support/database.ts';

const program = join(import.meta.dirname, '../src/sources/load.cli.ts');
const parent = mkdtempSync(join(tmpdir(), 'tributary-test-'));
let folder: string;
let database: Database;

beforeAll(async () => {
  database = await createDatabase();
});
beforeEach(() => {
  folder = mkdtempSync(join(parent, 'load-'));
});
afterAll(async () => {
  rmSync(parent, { recursive: true, force: true });
  await database?.drop();
});

type Ended = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs a program in a folder of its own, as somebody at a shell would. */
const run = (command: string, words: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        TERM: 'xterm',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        TRIBUTARY_SECRET: secret,
        OWNER_DATABASE_URL: database.ownerUrl,
        // Were the address above not used, this would not harm anybody's data.
        DATA_DIR: join(folder, 'data'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('close', (status) => done({ status, out, err }));
  });

const load = (...words: readonly string[]): Promise<Ended> => run(process.execPath, [program, ...words]);

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const c8 = 'c8-international-travel-daily.csv.gz';
const months = ['Jan', 'Feb', 'Mar', 'Apr'];

/** Days of 2020 in the tracker's shape, for one invented country of the sample whose level changes every day. */
const tracker = (count: number, change: Readonly<Record<number, string>> = {}, names = ['Invented']): string => {
  const days = Array.from({ length: count }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)));
  const columns = days.map((day) => `${String(day.getUTCDate()).padStart(2, '0')}${months[day.getUTCMonth()]}2020`);
  const levels = days.map((_, at) => change[at] ?? String(at % 4));
  const rows = names.map((name, at) => [at + 1, `XS${'ABCDEFGH'[at]}`, name, ...levels]);
  return [['', 'country_code', 'country_name', ...columns], ...rows]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n');
};

/** What is stored of a dataset: its releases by state. */
const releasesOf = async (code: string): Promise<string[]> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  const rows = await sql`
    select r.version, r.state from base.release r join base.dataset d on d.id = r.dataset_id where d.code = ${code} order by r.id`;
  await sql.end({ timeout: 5 });
  return rows.map((row) => `${row.version} ${row.state}`);
};

describe('npm run load', () => {
  it('explains itself', async () => {
    const { status, out, err } = await load('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const { code } of sources) expect(out).toContain(code);
    for (const word of ['--dry-run', '--override', '--rejects', 'Exit status', 'published before it stay'])
      expect(out).toContain(word);
  });

  it('loads the sample a second time without a change', async () => {
    const { status, out, err } = await load('sample');
    expect(status, err).toBe(0);
    const lines = out.trim().split('\n');
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(sampleSources.map(({ code }) => code)));
    expect(lines.filter((line) => !line.includes(': unchanged: '))).toEqual([]);
  });

  it('keeps nothing of a dry run, takes a file, and takes it once', async () => {
    const file = write(c8, gzipSync(tracker(59)));
    const dry = await load('oxcgrt-travel', file, '--dry-run');
    expect(dry.status, dry.err).toBe(0);
    expect(dry.out).toContain(
      'oxcgrt-travel 2020-02-28: dry run: would be published: 59 added, 0 revised, 0 withdrawn; nothing was kept\n  59 rows read, 0 rejected',
    );
    expect(await releasesOf('oxcgrt-travel')).toEqual([]);

    const first = await load('oxcgrt-travel', file);
    expect(first).toMatchObject({ status: 0, err: 'oxcgrt-travel 2020-02-28: 59 rows read\n' });
    expect(first.out).toContain('oxcgrt-travel 2020-02-28: published: 59 added, 0 revised, 0 withdrawn');
    const second = await load('oxcgrt-travel', folder);
    expect(second).toMatchObject({ status: 0, out: expect.stringContaining('2020-02-28: unchanged: ') });
    expect(await releasesOf('oxcgrt-travel')).toEqual(['2020-02-28 PUBLISHED']);
  });

  it('writes rejected rows where only their owner can read, holds a release with too many, and takes it when told', async () => {
    const file = write(c8, gzipSync(tracker(60, { 3: '7', 5: '=1+1' })));
    const rejects = write('oxcgrt-travel.rejects.csv', 'of an earlier load, longer, and open to anybody. '.repeat(9));
    chmodSync(rejects, 0o644);
    const row = `${c8},2,04Jan2020,7,a level is a whole number from 0 to 4`;
    const held = await load('oxcgrt-travel', file);
    expect(held.status, held.err).toBe(2);
    expect(held.out).toContain('oxcgrt-travel 2020-02-29: HELD');
    expect(held.out).toContain('check failed: rejects: 2 of 60 rows rejected');
    expect(held.out).toContain('Rejected rows: oxcgrt-travel.rejects.csv');
    // What a spreadsheet program would run as a formula is text to it.
    const formula = row.replace('04Jan2020,7', "06Jan2020,'=1+1");
    expect(readFileSync(rejects, 'utf8')).toBe(`file,line,column,value,reason\n${row}\n${formula}\n`);
    expect(statSync(rejects).mode & 0o777).toBe(0o600);

    const taken = await load('oxcgrt-travel', file, '--override', 'one bad cell', '--rejects', 'mine.csv');
    expect(taken.status, taken.err).toBe(2);
    expect(taken.out).toContain('oxcgrt-travel 2020-02-29: published: ');
    expect(taken.out).toContain('60 rows read, 2 rejected');
    expect(taken.out).toContain('Rejected rows: mine.csv');
    expect(readFileSync(join(folder, 'mine.csv'), 'utf8')).toContain(row);
    expect(statSync(join(folder, 'mine.csv')).mode & 0o777).toBe(0o600);
    const releases = await releasesOf('oxcgrt-travel');
    expect(releases.at(-1)).toBe('2020-02-29 PUBLISHED');
    expect(releases).not.toContain('2020-02-29 HELD');
  });

  it('says what stays when a later release of the same command fails', async () => {
    const early = write(`early/${c8}`, gzipSync(tracker(62)));
    // So long that its beginning can be read long before its end is missed.
    const late = gzipSync(
      tracker(
        63,
        {},
        Array.from({ length: 8 }, () => randomBytes(100_000).toString('hex')),
      ),
    );
    const cut = write(`late/${c8}`, late.subarray(0, -20));
    const { status, out, err } = await load('oxcgrt-travel', cut, early);
    expect(status).toBe(1);
    expect(out, err).toContain('oxcgrt-travel 2020-03-02: published: ');
    expect(err).toContain(`${c8}: the gzip stream ends too early: the file is truncated.`);
    expect(err).toContain(
      'oxcgrt-travel 2020-03-03 was not loaded. Published before it by this command, and staying so: oxcgrt-travel 2020-03-02.',
    );
    expect(err).not.toContain('Nothing was changed');
    expect((await releasesOf('oxcgrt-travel')).slice(-1)).toEqual(['2020-03-02 PUBLISHED']);
  });

  type Failure = readonly [what: string, words: () => readonly string[], said: readonly string[]];
  const failures: readonly Failure[] = [
    [
      'a file that is not there',
      () => ['oxcgrt-travel', 'nowhere.csv'],
      ['nowhere.csv: there is no such file or folder.'],
    ],
    ['no file at all', () => ['oxcgrt-travel'], ['Name the files of the source']],
    [
      'a source that is not known',
      () => ['weather', 'x.csv'],
      ["There is no source 'weather'.", ...sources.map(({ code }) => code)],
    ],
    ['nothing named with --all', () => ['--all'], ['Name the folders or files that --all']],
    [
      'a day that is none',
      () => ['oxcgrt-travel', write(c8, gzipSync(tracker(80))), '--released', '2020-02-30'],
      ["--released '2020-02-30' is not a day. Write it as YYYY-MM-DD."],
    ],
    [
      'one stated day for two releases',
      () => [
        'oxcgrt-travel',
        write(`x/${c8}`, gzipSync(tracker(80))),
        write(`y/${c8}`, gzipSync(tracker(81))),
        '--released',
        '2020-06-01',
      ],
      ['--released and --version speak of one release, and these files make 2 of them.'],
    ],
    [
      'a gzip file that ends too early',
      () => ['oxcgrt-travel', write(c8, gzipSync(tracker(80)).subarray(0, -20))],
      ['the file is truncated. Fetch the file again'],
    ],
    [
      'a place where rejects cannot be written',
      () => ['oxcgrt-travel', write(c8, gzipSync(tracker(80, { 3: '7' }))), '--rejects', 'no/such/folder.csv'],
      ['no/such/folder.csv: rejected rows cannot be written there'],
    ],
  ];

  it.each(failures)('ends with 1 and changes nothing for %s', async (_, words, said) => {
    const before = await releasesOf('oxcgrt-travel');
    const { status, out, err } = await load(...words());
    expect({ status, out }).toEqual({ status: 1, out: '' });
    for (const text of [...said, 'Nothing was changed.']) expect(err).toContain(text);
    expect(err).not.toMatch(/^ +at /m);
    expect(await releasesOf('oxcgrt-travel')).toEqual(before);
  });

  const script = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!script)(`draws a bar on a terminal${script ? '' : ' (skipped: no script of util-linux)'}`, async () => {
    const file = write(c8, gzipSync(tracker(90)));
    const command = [process.execPath, program, 'oxcgrt-travel', file, '--dry-run']
      .map((word) => `'${word}'`)
      .join(' ');
    const { status, out } = await run('script', ['-qec', command, '/dev/null']);
    expect(status, out).toBe(0);
    expect(out).toMatch(/oxcgrt-travel 2020-03-30 [^\n]*100% \| 90 rows/);
    expect(out).toContain('nothing was kept');
    // The cursor is hidden while the bar is drawn, and is back afterwards.
    expect(out.lastIndexOf('\u001b[?25h')).toBeGreaterThan(out.lastIndexOf('\u001b[?25l'));
  });

  it('finds out whose the files of a folder are, tells time and memory, and says what failed', async () => {
    write('all/tracker/C8 of spring.csv.gz', gzipSync(tracker(100)));
    write('all/README.md', 'words');
    const first = await load('--all', join(folder, 'all'));
    expect(first.status, first.err).toBe(0);
    expect(first.out).toMatch(/README\.md +- +left aside: an explanation for people/);
    expect(first.out).toMatch(/tracker\/C8 of spring\.csv\.gz +oxcgrt-travel +PUBLISHED 2020-04-09/);
    expect(first.out).toMatch(
      /2 files, 1 releases PUBLISHED, 0 failures, 0 files not recognised\n[\d.]+ s, at most \d+ MB/,
    );

    write('all/picture.png', '\u0089PNG');
    const second = await load('--all', join(folder, 'all'));
    expect(second.status, second.err).toBe(2);
    expect(second.out).toMatch(/picture\.png +- +not recognised/);
    expect(second.out).toContain('1 releases UNCHANGED');

    write('all/more/c8-later.csv.gz', gzipSync(tracker(101)).subarray(0, -20));
    const third = await load('--all', join(folder, 'all'), '--dry-run');
    // The good file beside it is looked at all the same.
    expect(third.status).toBe(2);
    expect(third.err).toContain('more/c8-later.csv.gz: FAILED, nothing of it was kept');
    expect(third.out).toMatch(/tracker\/C8 of spring\.csv\.gz +oxcgrt-travel +UNCHANGED/);
    expect(third.out).toMatch(/more\/c8-later\.csv\.gz +oxcgrt-travel +FAILED: .*truncated/);
    expect((await releasesOf('oxcgrt-travel')).at(-1)).toBe('2020-04-09 PUBLISHED');
    // Three times everything, each a process of its own.
  }, 90_000);

  it('takes version and day from the person who loads', async () => {
    const file = write(c8, gzipSync(tracker(105)));
    const { status, out, err } = await load('oxcgrt-travel', file, '--released', '2020-05-01', '--version', 'of May');
    expect(status, err).toBe(0);
    expect(out).toContain('oxcgrt-travel of May: published');
    const sql = connect(database.ownerUrl, { max: 1 });
    const [kept] = await sql`select released_on from base.release where version = 'of May'`;
    await sql.end({ timeout: 5 });
    expect(kept?.released_on).toBe('2020-05-01');
  });
});
