// Tells which generated files are not what their sources make: types, policy, migrations. Nothing in the folder is touched:
// the generators that cannot only look work on a copy.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const ours = join(modules, '.bin', 'node');
const node = existsSync(ours) ? ours : process.execPath;
const types = 'resolvers/types.gen.ts';
const patienceMs = 180_000;

/** Runs a program with the project's Node to its end; questions that it asks get no answer. */
const run = (cwd, file, ...args) =>
  new Promise((done) => {
    const child = spawn(node, [file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMs });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => done({ code: 1, said: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });

const command = (name) => join(modules, '.bin', name);

const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );

const differing = (have, want) =>
  [...new Set([...have.keys(), ...want.keys()])].filter((file) => have.get(file) !== want.get(file));

const stale = [];
const fresh = [];
const settle = (name, mend, files, said) => {
  if (files.length === 0) fresh.push(name);
  for (const file of files) stale.push(`${file} is out of date. Run: ${mend}`);
  if (files.length > 0 && said) stale.push(said.trim().replace(/^/gm, '    '));
};

const checkPolicy = async () => {
  const { code, said } = await run(root, 'src/protection/policy.cli.ts', '--check');
  const files = [...said.matchAll(/^(policy\/\S+) is not/gm)].map((match) => match[1]);
  settle('policy', 'npm run policy', code === 0 ? [] : files.length ? files : ['policy/'], files.length ? '' : said);
};

const checkTypes = async (copy) => {
  const { code, said } = await run(copy, command('graphql-codegen'), '--config', 'codegen.yml');
  const made = code === 0 ? readFileSync(join(copy, types), 'utf8') : null;
  const same = existsSync(join(root, types)) && made === readFileSync(join(root, types), 'utf8');
  settle('types', 'npm run codegen', same ? [] : [types], code === 0 ? '' : said);
};

// drizzle-kit ends with 0 even where it asks something and nobody answers (was it renamed?): only its own words count.
const checkMigrations = async (copy) => {
  const { said } = await run(copy, command('drizzle-kit'), 'generate');
  const files = differing(filesIn(join(root, 'migrations')), filesIn(join(copy, 'migrations')));
  const sure = files.length > 0 || said.includes('No schema changes');
  const names = (sure ? files : ['']).map((file) => `migrations/${file}`);
  settle('migrations', 'npm run tables', names, sure ? '' : said);
};

const copy = mkdtempSync(join(tmpdir(), 'tributary-drift-'));
try {
  for (const part of [
    'package.json',
    'codegen.yml',
    'drizzle.config.ts',
    'tsconfig.json',
    'schema',
    'src',
    'migrations',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(modules, join(copy, 'node_modules'), 'junction');
  await Promise.all([checkPolicy(), checkTypes(copy), checkMigrations(copy)]);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

if (stale.length > 0) {
  console.error(stale.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`Generated files are up to date: ${fresh.sort().join(', ')}.`);
}
