import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IncidentInput } from '../src/sources/source.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { tinyFile, tinySource } from './support/tiny-source.ts';

let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

const incident = (key: string, locationDescription: string): IncidentInput => ({
  ...{ scope: 'all', key, sourceKey: key, area: { scheme: 'CODE', code: 'XSA' }, region: null, route: null },
  ...{ occurredOn: '2026-01-05', year: 2026, dead: 1, missing: 0, deadOrMissing: 1, survivors: null, women: null },
  ...{ men: null, children: null, cause: null, quality: 3, latitude: null, longitude: null, informationSource: null },
  ...{ links: [], locationDescription },
});

it('a row whose text leads to a person is refused, and nobody is told the text', async () => {
  const more = [
    incident('one', 'On the road to an invented town, exact location: -33.9269, -107.5568'),
    incident('two', 'Told by somebody.invented@example.org'),
    incident('three', 'Ask +999 123 456 789'),
  ].map((row, line) => ({ type: 'incident' as const, row, at: { file: 0, line: line + 10 } }));
  const rejects: unknown[] = [];
  const [report] = await load(
    database,
    tinySource('tiny-sealed', { maxRejects: 1 }),
    [tinyFile({ releasedOn: '2026-02-01', rows: [['XSA', 2025, '1']], more })],
    { onReject: (reject) => rejects.push(reject) },
  );
  expect(report).toMatchObject({ rejected: 2 });
  expect(rejects).toMatchObject([
    { column: 'location_description', value: '', reason: expect.stringContaining('an e-mail address') },
    { column: 'location_description', value: '', reason: expect.stringContaining('a telephone number') },
  ]);
  const stored = await rowsOf(
    database,
    `select (select count(*)::int from base.incident i where i.source_key in ('two', 'three')) as taken,
      (select string_agg(r::text, ' ') from base.reject r) as rejects, (select string_agg(l::text, ' ') from base.release l) as releases`,
  );
  expect(stored[0]).toMatchObject({ taken: 0 });
  expect(JSON.stringify([stored, report, rejects])).not.toMatch(/somebody\.invented|123 456/);
});
