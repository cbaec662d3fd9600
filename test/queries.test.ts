import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, withoutMemory } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { askKept, keptQueries, queryFolder } from './support/queries.ts';

/**
 * A test is a query with its answer and its SQL beside it. `UPDATE_QUERIES=1 npx vitest run test/queries.test.ts` writes both anew:
 * read the difference before you commit it.
 */
const updating = process.env.UPDATE_QUERIES === '1';

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

/** Indented, with numbers as they came: exact decimals must not pass through floating point. */
const pretty = (text: string): string => {
  const { rawJSON } = JSON as unknown as { rawJSON: (source: string) => unknown };
  const keep = (_: string, value: unknown, { source }: { source?: string } = {}) =>
    typeof value === 'number' && source !== undefined ? rawJSON(source) : value;
  return `${JSON.stringify(JSON.parse(text, keep), null, 2)}\n`;
};

/**
 * Independent statements overtake each other, and what two of them ask for next leaves in one batch or in two: neither order nor
 * such a repetition says anything. Which statements there are does; how many there may be, the cost says before they are sent.
 */
const distinct = (lines: string): string[] => [...new Set(lines.trim().split('\n'))].sort();

describe('kept queries', () => {
  it.each(keptQueries())('$name', async (query) => {
    const answer = await withoutMemory(() => askKept(server, query));
    const sql = answer.statements.map((statement) => `${statement.replace(/\s+/g, ' ')}\n`).join('');
    const file = (ending: string) => join(queryFolder, `${query.name}.${ending}`);
    if (updating) {
      writeFileSync(file('json'), pretty(answer.text));
      const kept = existsSync(file('sql')) ? readFileSync(file('sql'), 'utf8') : '';
      if (distinct(kept).join() !== distinct(sql).join()) writeFileSync(file('sql'), sql);
    }
    expect(pretty(answer.text)).toBe(readFileSync(file('json'), 'utf8'));
    expect(distinct(sql)).toEqual(distinct(readFileSync(file('sql'), 'utf8')));
    expect(answer.statements.length).toBeLessThanOrEqual(answer.body.extensions.cost.statements);
  });
});

describe('the number of statements', () => {
  const nested = `query nested($n: Int!) {
    areas(first: $n, filter: { kind: [COUNTRY] }) {
      nodes {
        memberOf { code }
        children(first: $n) { totalCount nodes { parent { code } } }
        observations(first: $n) { nodes { indicator { unit { code } } provenance { release { citation } } } }
        incidents(first: $n, filter: { year: { from: 2024 } }) { totalCount nodes { withheld { field } } }
        governanceProfiles { scores(first: 2) { nodes { item { code framework { code } } } } }
      }
    }
  }`;

  it('does not grow with the data', async () => {
    const sent = async (n: number) => {
      const { body, statements } = await withoutMemory(() => server.ask(nested, { n }));
      expect(body.errors).toBeUndefined();
      return { count: statements.length, rows: JSON.stringify(body.data).length };
    };
    const [few, many] = [await sent(2), await sent(50)];
    expect(many.count).toBe(few.count);
    expect(many.rows).toBeGreaterThan(few.rows * 10);
  });
});
