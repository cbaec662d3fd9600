import { hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { refusal } from '../errors.ts';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Written whole beside its place and then linked there: no reader ever sees half a secret, and the first writer wins. */
const createOnce = async (file: string) => {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await unlink(draft);
  }
};

const readKept = async (file: string): Promise<string | null> => {
  const found = await stat(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!found) return null;
  if ((found.mode & 0o077) !== 0) {
    const mode = (found.mode & 0o777).toString(8);
    throw refusal(
      'CONFIGURATION',
      `${file} can be read by others (mode ${mode}), so it is no secret any more. If nobody else can have read it: ` +
        `chmod 600 '${file}'. Otherwise delete it together with the folder's database and start anew.`,
      { file },
    );
  }
  const text = (await readFile(file, 'utf8')).trim();
  if (text.length >= 32) return text;
  throw refusal(
    'CONFIGURATION',
    `${file} holds ${text.length} characters where a secret has at least 32. Put the old secret back, or delete the file ` +
      `together with the folder's database and start anew.`,
    { file },
  );
};

/** The one secret of this installation: TRIBUTARY_SECRET, or a file that is made at the first start and kept. */
export const installationSecret = async (config: Pick<Config, 'dataDir' | 'secret'>): Promise<string> => {
  if (config.secret !== undefined) return config.secret;
  const file = join(config.dataDir, 'secret');
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
    const kept = await readKept(file);
    if (kept !== null) return kept;
    await createOnce(file);
    const made = await readKept(file);
    if (made !== null) return made;
  } catch (error) {
    if (!/^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/.test(codeOf(error))) throw error;
    const why = error instanceof Error ? error.message : '';
    throw refusal('CONFIGURATION', `The secret cannot be kept in ${file}: ${why}. Set TRIBUTARY_SECRET or DATA_DIR.`);
  }
  throw refusal('CONFIGURATION', `${file} vanished while it was read. Is something else cleaning this folder?`);
};

/** A key for one purpose (role passwords, public ids, cursors): knowing one tells nothing about the others. */
export const derive = (secret: string, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'tributary/v1', purpose, 32)).toString('hex');
