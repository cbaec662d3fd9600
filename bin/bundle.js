// Puts the server and the packages that it uses into few files, so that a start does not read a thousand. Node runs the
// TypeScript as it is as well (`node src/main.ts`): this is a cache, known by the bytes it was made of.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.cache', 'bundle');
/** What `npm start` runs: leads to the bundle of the present bytes. */
const entry = join(cache, 'main.mjs');
/** A running server still reads parts of its bundle when others are made. */
const kept = 4;

/** Node's own walk asks for each file once more what it is, which every start would wait for. */
const modulesBelow = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) => {
    const name = join(folder, one.name);
    if (one.isDirectory()) return modulesBelow(name);
    // What begins with a dot is left there by editors, as links to nowhere even.
    return name.endsWith('.ts') && !name.endsWith('.test.ts') && !one.name.startsWith('.') ? [name] : [];
  });

/** Everything that the bundle hangs on; what packages hold, package-lock.json says. */
const sources = () => [...['package-lock.json', 'bin/bundle.js'], ...['src', 'resolvers'].flatMap(modulesBelow).sort()];

/** Quick to tell, and other whenever a file was written or exchanged: nothing sets the time of a change back. */
const lookOf = (files) => {
  const looks = files.map((name) => {
    const { ino, size, mtimeMs, ctimeMs } = statSync(join(root, name));
    return `${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  });
  return createHash('sha256')
    .update([root, ...looks].join('\n'))
    .digest('hex');
};

/** Where the project lies is written into the bundle, so that one that was copied or moved along with it is another. */
const hashOf = (files) => {
  const hash = createHash('sha256').update(`${root}\n`);
  for (const name of files) {
    const content = readFileSync(join(root, name));
    hash.update(`\n${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
};

/** Modules find their folders from where they are written, not from where they are bundled. */
const asWritten = {
  name: 'as written',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * An import of one of Node's own modules touches all its parts, the costly ones that Node keeps for later, too; this asks for the module
 * alone where it is required, and for the parts that somebody uses where it is imported.
 */
const asNeeded = {
  name: 'as needed',
  setup(build) {
    const whole = (path) => `process.getBuiltinModule(${JSON.stringify(path)})`;
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) =>
      isBuiltin(path)
        ? { path: path.replace(/^node:/, ''), namespace: kind === 'import-statement' ? 'parts of node' : 'node' }
        : undefined,
    );
    // Apollo hashes every document with it where it does not find Node's own, for which it looks in a way that no bundle has.
    build.onResolve({ filter: /^sha\.js$/ }, () => ({ path: 'sha.js', namespace: 'hashes' }));
    build.onLoad({ filter: /./, namespace: 'hashes' }, () => ({
      contents: `module.exports = ${whole('crypto')}.createHash;`,
    }));
    build.onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({ contents: `module.exports = ${whole(path)};` }));
    build.onLoad({ filter: /./, namespace: 'parts of node' }, ({ path }) => ({
      contents: [
        `const whole = ${whole(path)};`,
        'export default whole;',
        ...Object.keys(process.getBuiltinModule(path))
          .filter((part) => /^\w+$/.test(part) && part !== 'default')
          .map((part) => `export const ${part} = /* @__PURE__ */ (() => whole.${part})();`),
      ].join('\n'),
    }));
  },
};

/** A package of ES modules that is required is copied part by part for whoever requires it. Here it is once, for all who find the same. */
const once = {
  name: 'once',
  setup(build) {
    build.onResolve({ filter: /^(graphql|tslib)$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'require-call' || pluginData === 'found') return undefined;
      const found = await build.resolve(path, { kind, resolveDir, pluginData: 'found' });
      if (found.errors.length > 0) return found;
      // By the end of its name esbuild would take it for the ES module that it stands for.
      return { path: `${found.path}.cjs`, namespace: 'once', pluginData: found.path };
    });
    build.onLoad({ filter: /./, namespace: 'once' }, ({ pluginData }) => ({
      contents: `module.exports = require(${JSON.stringify(pluginData)});`,
      resolveDir: dirname(pluginData),
    }));
  },
};

/**
 * What packages ask for as soon as they are read and this program does not use. Left out, and read from where it is installed once
 * somebody does use it: a part for each of its names.
 */
const unused = [
  { name: 'yup', by: 'graphql-shield' },
  { name: '@graphql-tools/schema', by: 'graphql-middleware' },
];

const whenUsed = {
  name: 'when used',
  setup(build) {
    for (const { name, by } of unused)
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) => {
        if (!importer.includes(join('node_modules', by, '/'))) return undefined;
        return { path: createRequire(importer).resolve(name), namespace: 'when used' };
      });
    build.onLoad({ filter: /./, namespace: 'when used' }, ({ path }) => ({
      contents: [
        'let found;',
        `const whole = () => (found ??= require(${JSON.stringify(path)}));`,
        "Object.defineProperty(exports, '__esModule', { value: true });",
        ...Object.keys(createRequire(import.meta.url)(path)).map(
          (part) =>
            `Object.defineProperty(exports, ${JSON.stringify(part)}, { enumerable: true, get: () => whole()[${JSON.stringify(part)}] });`,
        ),
      ].join('\n'),
      loader: 'js',
    }));
    // What was made above asks for itself by its path.
    build.onResolve({ filter: /^\// }, ({ path, namespace }) =>
      namespace === 'when used' ? { path, external: true } : undefined,
    );
  },
};

/** Node reads a text with a single sign beyond ASCII into twice the memory. esbuild leaves such signs in regular expressions alone. */
const asAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const make = async (folder) => {
  const { build, stop } = await import('esbuild');
  const made = mkdtempSync(join(cache, 'making-'));
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      write: false,
      entryPoints: ['src/main.ts'],
      outdir: made,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      // Less to read, and names in traces stay.
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'none',
      logLevel: 'warning',
      plugins: [asWritten, asNeeded, once, whenUsed],
      // Asked for where a route has a JSON schema; none has.
      external: ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler'],
      // For packages in CommonJS that ask for Node's own modules.
      banner: {
        js: "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);",
      },
    });
    for (const { path, text } of outputFiles) writeFileSync(path, asAscii(text));
    try {
      renameSync(made, folder);
    } catch (error) {
      // Another start was quicker: its files are the same.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
    // The process goes on as the server: what bundles does not stay beside it.
    await stop();
  }
};

const forgetOldest = () => {
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((one) => one.isDirectory() && /^[0-9a-f]{32}$/.test(one.name))
    .map((one) => ({ path: join(cache, one.name), since: statSync(join(cache, one.name)).mtimeMs }))
    .sort((a, b) => b.since - a.since);
  for (const { path } of folders.slice(kept)) rmSync(path, { recursive: true, force: true });
};

/** Makes the bundle where it is not the one of the present bytes. Gives the file to run. */
export const bundle = async () => {
  const files = sources();
  const look = `// ${lookOf(files)}\n`;
  if (existsSync(entry) && readFileSync(entry, 'utf8').startsWith(look)) return entry;
  try {
    const name = hashOf(files);
    const folder = join(cache, name);
    mkdirSync(cache, { recursive: true });
    if (!existsSync(folder)) await make(folder);
    const written = join(cache, `main-${process.pid}.mjs`);
    writeFileSync(written, `${look}import './${name}/main.mjs';\n`);
    renameSync(written, entry);
    forgetOldest();
    return entry;
  } catch (error) {
    throw Object.assign(
      new Error(`the server cannot be bundled into ${cache}: ${error.message}\nTo run it as it is: node src/main.ts`),
      { code: 'SETUP' },
    );
  }
};
