import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../src/errors.ts';
import { sources } from '../src/sources/index.ts';
import { actNames } from '../src/store/access/acts.ts';
import { exampleQuery } from '../src/welcome.ts';
import { startServer, type TestServer, testSchema } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/** The blocks of one language in a page, each with the heading above it. */
const blocks = (page: string, language: string): [heading: string, content: string][] => {
  const found: [string, string][] = [];
  let heading = '';
  let open: string[] | undefined;
  for (const line of read(page).split('\n')) {
    if (open && line === '```') {
      found.push([heading, open.join('\n')]);
      open = undefined;
    } else if (open) open.push(line);
    else if (line === `\`\`\`${language}`) open = [];
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return found;
};

const queries = ['README.md', 'docs/using.md', 'docs/disclosure.md'].flatMap((page) =>
  blocks(page, 'graphql').map(([heading, query]) => [`${page}: ${heading}`, query] as const),
);

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

/** Is there a list in the answer with something in it, or a record? */
const saysSomething = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.values(value);
  return 'nodes' in value ? saysSomething(value.nodes) : parts.some((part) => part !== null);
};

describe('queries of the pages', () => {
  test('are there', () => expect(queries.length).toBeGreaterThan(10));

  test.each(queries)('%s', async (_, query) => {
    const { status, body } = await server.ask(query);
    expect([status, body.errors]).toEqual([200, undefined]);
    for (const [name, value] of Object.entries(body.data)) expect(saysSomething(value), name).toBe(true);
  });

  test('begin with the one that the server prints', () => {
    const [first] = blocks('README.md', 'graphql');
    expect(first?.[1]).toBe(exampleQuery);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  test('lists every setting and no other', () => {
    const names = [...read('src/config.ts').matchAll(/^\s+'([A-Z][A-Z_]+)',$|read\('([A-Z_]+)'/gm)].map(
      (match) => match[1] ?? match[2],
    );
    const rows = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map((match) => match[1] as string);
    const settings = rows.filter((name) => !(name in codes));
    expect([...new Set(names)].filter((name) => !rows.includes(name as string))).toEqual([]);
    expect(settings.filter((name) => !names.includes(name) && !name.startsWith('TRIBUTARY_'))).toEqual([]);
  });

  test('lists every code of an error with its status', () => {
    const missing = Object.entries(codes).filter(([code, status]) => !readme.includes(`| \`${code}\` | ${status} |`));
    expect(missing).toEqual([]);
  });

  test('points to a page that lists every masked field with its tier', () => {
    const page = read('docs/tiers.md');
    const guards: { coordinate: string; tier: string; needs: string | null }[] = JSON.parse(read('policy/shield.json'));
    const rows = guards.filter(({ needs }) => !needs).map(({ coordinate, tier }) => `| \`${coordinate}\` | ${tier} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    expect(page.match(/^\| `\w+\.\w+` \| [A-Z]+ \|/gm)).toHaveLength(rows.length);
  });
});

describe('the page on access', () => {
  const examples = blocks('docs/access.md', 'graphql').map(([heading, query]) => [heading, query] as const);
  test.each(examples)('has an example that the contract takes: %s', (_, query) => {
    expect(validate(testSchema, parse(query))).toEqual([]);
  });

  test.each(examples.filter(([, query]) => query.startsWith('{')))(
    'has an example that answers: %s',
    async (_, query) => {
      const { status, body } = await server.ask(query);
      expect([status, body.errors]).toEqual([200, undefined]);
    },
  );

  test('tells of every act', () => {
    const page = read('docs/access.md');
    expect(actNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

test('the pages on sources tell of every source', () => {
  const pages = globSync('docs/sources/*.md', { cwd: join(import.meta.dirname, '..') })
    .map(read)
    .join('\n');
  expect(sources.map(({ code }) => code).filter((code) => !pages.includes(`\`${code}\``))).toEqual([]);
});
