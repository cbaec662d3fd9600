import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';

/** A project in small beside the packages that a bundle is made with. */
let root: string;
/** From where they are imported in the project in small. */
const [bundler, resolver, part] = ['./bin/bundle.js', '../resolvers/one.ts', './later.ts'];
const project = join(import.meta.dirname, '..');
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
const make = () => node('-e', `import('${bundler}').then(({ bundle }) => bundle())`);
const run = () => node(join(root, 'node_modules/.cache/bundle/main.mjs')).trim();
const bundles = () =>
  readdirSync(join(root, 'node_modules/.cache/bundle')).filter((name) => /^[0-9a-f]{32}$/.test(name));

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(inject('scratch')), 'bundle-'));
  for (const folder of ['bin', 'src', 'resolvers', 'node_modules']) mkdirSync(join(root, folder));
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
  cpSync(join(project, 'bin/bundle.js'), join(root, 'bin/bundle.js'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('resolvers/one.ts', "export const word: string = 'one';\n");
  write('src/later.ts', 'export const later: string = import.meta.url;\n');
  write(
    'src/main.ts',
    `import { basename } from 'node:path';
     import { word } from '${resolver}';
     const { later } = await import('${part}');
     console.log([word, import.meta.dirname, basename(later)].join(' '));\n`,
  );
});

describe('the bundle', () => {
  it('runs as its sources do, and anew once one of them is written', () => {
    make();
    expect(run()).toBe(`one ${join(root, 'src')} later.ts`);
    expect(run()).toBe(node(join(root, 'src/main.ts')).trim());
    write('resolvers/one.ts', "export const word: string = 'two';\n");
    make();
    expect(run()).toBe(`two ${join(root, 'src')} later.ts`);
    expect(bundles()).toHaveLength(2);
  });

  it('is made once for the same bytes, and old ones go', () => {
    for (const word of ['a', 'b', 'c', 'd', 'e', 'e']) {
      write('resolvers/one.ts', `export const word = '${word}';\n`);
      make();
    }
    expect(run()).toContain('e ');
    expect(bundles()).toHaveLength(4);
  });

  it('of a project that was moved knows its new folder', () => {
    make();
    const moved = `${root}-moved`;
    renameSync(root, moved);
    root = moved;
    make();
    expect(run()).toBe(`one ${join(moved, 'src')} later.ts`);
  });

  it('is made beside what an editor left there: a link to nowhere', () => {
    symlinkSync('somebody@nowhere.1', join(root, 'src/.#main.ts'));
    make();
    expect(run()).toContain('one ');
  });

  it("does what its packages do outside of it, with Node's own hashes and in ASCII", () => {
    for (const name of ['@apollo', 'graphql', 'sha.js'])
      symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
    write(
      'src/main.ts',
      `import { createHash as apollo } from '@apollo/utils.createhash';
       import * as os from 'node:os';
       import { createHash, webcrypto } from 'node:crypto';
       import { GraphQLError } from 'graphql';
       const said = ['\\u{1f600}', '。', '–'].map((sign) => /^[😀。]$/u.test(sign) + String(/[–]/.test(sign)));
       const hash = apollo('sha256');
       console.log(JSON.stringify([
         hash.constructor === createHash('sha256').constructor, hash.update('é').digest('hex'),
         typeof webcrypto.subtle, os.EOL, new GraphQLError('no') instanceof Error, said, \`\${'😀'} é\`,
       ]));\n`,
    );
    make();
    expect(run()).toBe(node(join(root, 'src/main.ts')).trim());
    expect(JSON.parse(run())[0]).toBe(true);
    const folder = join(root, 'node_modules/.cache/bundle', bundles()[0] as string);
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^[\0-\x7f]*$/);
  });

  it('gives each package the version of another one that it is installed with', () => {
    for (const [name, text] of [
      ['tslib', "export const version = 'new';"],
      ['a', "exports.found = require('tslib').version;"],
      ['a/node_modules/tslib', "export const version = 'old';"],
      ['b', "exports.found = require('tslib').version;"],
    ] as const) {
      mkdirSync(join(root, 'node_modules', name), { recursive: true });
      const file = text.startsWith('export ') ? 'index.mjs' : 'index.js';
      write(`node_modules/${name}/${file}`, text);
      write(`node_modules/${name}/package.json`, `{ "main": "${file}" }`);
    }
    write('src/main.ts', "import a from 'a'; import b from 'b'; console.log(a.found, b.found);");
    make();
    expect(run()).toBe('old new');
  });

  it('that cannot be made leaves the one before it, and says what to run instead', () => {
    make();
    write('resolvers/one.ts', 'export const word = ;\n');
    expect(make).toThrow(/cannot be bundled.*one\.ts.*node src\/main\.ts/s);
    expect(run()).toContain('one ');
    expect(readdirSync(join(root, 'node_modules/.cache/bundle')).filter((name) => name.startsWith('making'))).toEqual(
      [],
    );
  });
});
