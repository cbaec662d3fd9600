import { describe, expect, it } from 'vitest';
import { mgiEditions, rangeOf } from './frameworks-governance-scales.ts';

const file = { path: 'framework.json', name: 'framework.json' };

describe('editions and scales of the governance frameworks', () => {
  it('tell the year and the number of questions as far as they are told', () => {
    const entries = mgiEditions(
      'MGI',
      [
        { code: 'MGI-2016-PILOT', year: 2016, note: 'Pilot: 73 qualitative questions, 5 domains' },
        { code: 'MGI-LOCAL-2018-PILOT', indicatorCount: 87, note: 'Cities' },
        { code: 'MGI-NATIONAL', note: 'National set, about 90 indicators' },
      ],
      { file: 0, line: 1 },
    );
    const rows = [...entries].flatMap((entry) => (entry.type === 'governanceEdition' ? [entry.row] : []));
    expect(rows.map(({ code, level, year, statedQuestions }) => [code, level, year, statedQuestions])).toEqual([
      ['MGI-2016-PILOT', 'NATIONAL', 2016, 73],
      ['MGI-LOCAL-2018-PILOT', 'LOCAL', null, 87],
      ['MGI-NATIONAL', 'NATIONAL', null, null],
    ]);
  });

  it.each([
    ['score < 40', { lower: null, upper: '40' }],
    ['40 <= score < 80', { lower: '40', upper: '80' }],
    ['score = 100', { lower: '100', upper: null }],
  ])('read the bounds of %s', (range, bounds) => expect(rangeOf(range, file)).toEqual(bounds));

  it.each(['less than 40', '80 to 100', 'score'])('a range that cannot be read stops the load: %s', (range) => {
    expect(() => rangeOf(range, file)).toThrow(`'${range}'`);
  });
});
