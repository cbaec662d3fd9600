import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { derive, installationSecret } from './secrets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-secret-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('many starts at once agree on one secret, kept with mode 0600', async () => {
  const dataDir = join(folder, 'a');
  const all = await Promise.all(Array.from({ length: 20 }, () => installationSecret({ dataDir })));
  expect(new Set(all).size).toBe(1);
  expect(all[0]).toMatch(/^[0-9a-f]{64}$/);
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readdir(dataDir)).toEqual(['secret']);
  expect(await installationSecret({ dataDir })).toBe(all[0]);
});

test('the environment wins and leaves no file', async () => {
  const dataDir = join(folder, 'b');
  expect(await installationSecret({ dataDir, secret: 's'.repeat(40) })).toBe('s'.repeat(40));
  await expect(stat(dataDir)).rejects.toThrow('ENOENT');
});

test('a secret that others can read, or that was cut short, is refused', async () => {
  const file = join(folder, 'secret');
  await writeFile(file, 'x'.repeat(64), { mode: 0o600 });
  await chmod(file, 0o644);
  await expect(installationSecret({ dataDir: folder })).rejects.toThrow(/mode 644.*chmod 600/);
  await writeFile(file, 'x');
  await chmod(file, 0o600);
  await expect(installationSecret({ dataDir: folder })).rejects.toThrow(/holds 1 characters/);
});

test('derived keys are stable and apart', () => {
  expect(derive('s', 'role:open')).toBe(derive('s', 'role:open'));
  expect(derive('s', 'role:open')).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([derive('s', 'a'), derive('s', 'b'), derive('t', 'a')]).size).toBe(3);
});
