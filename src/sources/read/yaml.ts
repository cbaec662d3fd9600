import { parseDocument } from 'yaml';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { wholeText } from './text.ts';

/** Reads a YAML file whose top level is a mapping; a key given twice is an error. */
export async function readYaml(file: SourceFile): Promise<Record<string, unknown>> {
  const document = parseDocument(await wholeText(file));
  const [error] = document.errors;
  if (error !== undefined)
    throw unreadable(file.name, `this is not YAML: ${error.message}`, 'Correct the named place.');
  const content: unknown = document.toJS();
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw unreadable(
      file.name,
      'the top level is not a mapping of names to values',
      'Check that this is the right file.',
    );
  }
  return content as Record<string, unknown>;
}
