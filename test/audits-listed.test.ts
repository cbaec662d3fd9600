import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The page of audits names what the tests hold, each by its number and where it stands. */
const project = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const page = read('docs/audits.md');

const listed = [...page.matchAll(/^\| (P\d\d) \| .+ \| `(test\/[\w/.-]+\.ts)` \|$/gm)].map(
  ([, id, file]) => `${id} ${file}`,
);
const tested = [
  ...new Set(
    globSync(['test/*.test.ts', 'test/proofs/*.ts'], { cwd: project }).flatMap((file) =>
      [...read(file).matchAll(/['"`](P\d\d) /g)].map(([, id]) => `${id} ${file.replaceAll('\\', '/')}`),
    ),
  ),
].sort();

it('lists every audit that there is, once, in their order', () => expect(listed).toEqual(tested));

it('has no number twice', () => {
  const numbers = listed.map((line) => line.slice(0, 3));
  expect(numbers).toEqual([...new Set(numbers)]);
});

it('names files that are there', () => {
  for (const [file] of page.matchAll(/test\/[\w/.-]+\.ts/g)) expect(existsSync(join(project, file)), file).toBe(true);
});
