import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joins, records } from '../records.ts';
import { compile } from './artefacts.ts';
import { readContract } from './contract.ts';

/** Writes the policy's artefacts, or with `--check` tells whether those checked in are the ones that would be written. */
const folder = join(import.meta.dirname, '../../policy');
const checking = process.argv.includes('--check');
const { artefacts } = compile(readContract(), records, joins);
mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, content] of Object.entries(artefacts)) {
  const path = join(folder, name);
  if (!checking) writeFileSync(path, content);
  else if (read(path) !== content) {
    stale += 1;
    console.error(`policy/${name} is not what the contract compiles to: run npm run policy and commit the result.`);
  }
}
if (stale) process.exitCode = 1;

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
