import { expect, it } from 'vitest';
import { exported, listsWithRows } from '../support/exports.ts';
import type { Suite } from './suite.ts';

/** Whole lists leave with the same bytes, whatever is hidden from whoever has not signed in. */
export const exports: Suite = (standing, twins) => {
  if (standing.tier !== 'OPEN') return;

  it('P50 twins export every list with the same bytes', { timeout: 120_000 }, async () => {
    const { one, other, differences } = twins();
    expect(differences.cells.size).toBeGreaterThan(3);
    let rows = 0;
    for (const [list, dataset] of await listsWithRows(one.database)) {
      const answers = await Promise.all([one, other].map(({ server }) => exported(server, list, { dataset })));
      const [told, toldByTheOther] = answers.map(({ statusCode, headers, body }) => {
        // Tags are those of one process.
        const { date: _, 'x-request-id': __, etag: ___, ...rest } = headers;
        return { statusCode, headers: rest, body };
      });
      expect(told?.statusCode).toBe(200);
      expect(toldByTheOther, `${list} of ${dataset}`).toEqual(told);
      rows += (told?.body.match(/\n/g)?.length ?? 1) - 1;
    }
    expect(rows).toBeGreaterThan(1000);
  });
};
