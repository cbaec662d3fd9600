import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import { forward } from '../choose-files.ts';
import { sha256 } from '../read/hash.ts';
import type { SourceFile } from '../source.ts';

/** About how many bytes are held at once. */
const chunk = 1_000_000;

/** Paths below what the files share, with two folders of that: adapters tell some files by the folders they lie in. */
export const relativePaths = (files: readonly SourceFile[]): string[] => {
  const split = files.map(({ path }) => forward(dirname(path)).split('/'));
  const first = split[0] ?? [];
  let shared = 0;
  while (shared < first.length && split.every((parts) => parts[shared] === first[shared])) shared += 1;
  return files.map(({ path }, at) =>
    [...(split[at] as string[]).slice(Math.max(0, shared - 2)).filter(Boolean), basename(path)].join('/'),
  );
};

/** Keeps the files of a release in the database until somebody has decided about it. */
export const keepOriginals = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  files: readonly SourceFile[],
): Promise<void> => {
  await tx`delete from base.release_bytes where release_id = ${releaseId}`;
  const paths = relativePaths(files);
  for (const [ordinal, file] of files.entries()) {
    const handle = await open(file.path, 'r');
    try {
      const buffer = Buffer.alloc(chunk);
      for (let part = 0; ; part += 1) {
        const { bytesRead } = await handle.read(buffer, 0, chunk, null);
        if (!bytesRead && part > 0) break;
        const bytes = buffer.subarray(0, bytesRead);
        await tx`insert into base.release_bytes ${tx({ release_id: releaseId, ordinal, part, path: paths[ordinal], bytes } as never)}`;
        if (bytesRead < chunk) break;
      }
    } finally {
      await handle.close();
    }
  }
};

/** Lays the kept files out in a folder of their own for `use`, checked against their sums, and takes it away afterwards. */
export const withOriginals = async <T>(
  tx: postgres.TransactionSql,
  releaseId: number,
  use: (files: readonly SourceFile[]) => Promise<T>,
): Promise<T> => {
  // Only this user may enter it: what was not published may be sensitive.
  const folder = await mkdtemp(join(tmpdir(), 'tributary-release-'));
  try {
    const known =
      await tx`select ordinal, name, sha256 from base.release_file where release_id = ${releaseId} order by ordinal`;
    const files: SourceFile[] = [];
    for (const { ordinal, name, sha256: sum } of known) {
      const path = await layOut(tx, releaseId, ordinal as number, folder);
      const file = { path, name: name as string };
      if ((await sha256(file)).sha256 !== sum)
        throw refusal(
          'CONFLICT',
          `${name}: the bytes that were kept are not those that were reviewed. Load the file again.`,
        );
      files.push(file);
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const layOut = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  ordinal: number,
  folder: string,
): Promise<string> => {
  let path = '';
  for (let part = 0; ; part += 1) {
    const [found] = await tx`
      select path, bytes from base.release_bytes where release_id = ${releaseId} and ordinal = ${ordinal} and part = ${part}`;
    if (!found) break;
    path = join(folder, String(ordinal), ...(found.path as string).split('/'));
    if (part === 0) await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, part === 0 ? 'wx' : 'a', 0o600);
    await handle.writeFile(found.bytes as Buffer);
    await handle.close();
  }
  if (!path) throw refusal('CONFLICT', 'The files of this release are not kept any more. Load them again.');
  return path;
};
