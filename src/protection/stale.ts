import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentNode } from 'graphql';
import { refusal } from '../errors.ts';
import type { JoinDef, Records } from '../query/record.ts';
import { type Artefacts, compile } from './artefacts.ts';
import { type Policy, readPolicy } from './policy.ts';

const project = join(import.meta.dirname, '../..');

/** What the compiled policy depends on, the result included: all of these folders, the records of every room, and some files. */
const folders = ['schema', 'policy', 'src/protection', 'src/query'];
const others = ['package-lock.json', 'src/errors.ts', 'src/records.ts'];

/** Every start asks: Node's own walk by patterns would take it ten times as long. */
const files = (): readonly string[] => {
  const within = (folder: string) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`);
  const rooms = readdirSync(join(project, 'src'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => `src/${name}/records.ts`);
  return [...folders.flatMap(within), ...others, ...rooms].sort();
};

/** Beside what Node keeps of compiled code: forgotten whenever the packages are installed anew. */
const memory = join(project, 'node_modules/.cache/policy-checked');

/** The policy. Throws where what is checked in is not what the contract compiles to; files once found right are not compiled again. */
export const checkedPolicy = (
  documents: readonly DocumentNode[],
  records: Records,
  joins: readonly JoinDef[],
): Policy => {
  const found = fingerprint();
  if (remembered() === found) return readPolicy(documents);
  const { policy, artefacts } = compile(documents, records, joins);
  refuseStale(artefacts);
  if (fingerprint() === found) remember(found);
  return policy;
};

/** An artefact as it is checked in, by its name under `policy/`. */
export const checkedIn = (name: string): string => readFileSync(join(project, 'policy', name), 'utf8');

export const refuseStale = (artefacts: Artefacts): void => {
  for (const [name, content] of Object.entries(artefacts))
    if (checkedIn(name) !== content)
      throw refusal(
        'CONFIGURATION',
        `policy/${name} is not what the contract compiles to. Run npm run policy and look at the difference before starting.`,
      );
};

/** Other whenever one of the files was written or exchanged: nothing sets the time of a change back. */
const fingerprint = (): string => {
  const looks = files().map((name) => {
    const found = statSync(join(project, name), { throwIfNoEntry: false });
    return found ? `${name} ${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : name;
  });
  return createHash('sha256')
    .update([process.version, ...looks].join('\n'))
    .digest('hex');
};

const remembered = (): string | null => {
  try {
    return readFileSync(memory, 'utf8');
  } catch {
    return null;
  }
};

/** Where nothing can be written, the next start compiles again. */
const remember = (found: string): void => {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, found);
  } catch {}
};
