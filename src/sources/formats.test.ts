import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSchemas } from './formats.ts';

const folder = join(import.meta.dirname, '../../docs/formats');
const schemas = formatSchemas();

/** `UPDATE_FORMATS=1 npx vitest run src/sources/formats.test.ts` writes them anew. */
describe('documented exchange formats', () => {
  it.each(Object.entries(schemas))('%s is what the loader checks with', (name, text) => {
    if (process.env.UPDATE_FORMATS === '1') writeFileSync(join(folder, name), text);
    // The page is laid out by the formatter; what it says is what counts.
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(text));
  });
});
