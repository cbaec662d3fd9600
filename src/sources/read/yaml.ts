import { parseDocument } from 'yaml';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { wholeText } from './text.ts';

/** Reads a YAML file whose top level is a mapping; a key given twice is an error. */
export async function readYaml(file: SourceFile): Promise<Record<string, unknown>> {
  const text = await wholeText(file);
  const content = contentOf(file, text);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw unreadable(
      file.name,
      'the top level is not a mapping of names to values',
      'Check that this is the right file.',
    );
  }
  return content as Record<string, unknown>;
}

/** How often one file may point back at its own parts: each time doubles what a few lines can grow to. */
const mostAliases = 100;

const contentOf = (file: SourceFile, text: string): unknown => {
  const document = attempt(file, () => parseDocument(text));
  const [error] = document.errors;
  if (error !== undefined)
    throw unreadable(file.name, `this is not YAML: ${error.message}`, 'Correct the named place.');
  return attempt(file, () => document.toJS({ maxAliasCount: mostAliases }) as unknown);
};

/** The library gives up on aliases that multiply, and on lists too deep for it, with errors of its own. */
const attempt = <T>(file: SourceFile, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(
      file.name,
      `this YAML cannot be written out: ${reason}`,
      'Write what its aliases (*name) point at in their place, and fetch the file again if it should have none.',
    );
  }
};
