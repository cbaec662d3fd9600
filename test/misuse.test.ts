import { describe, expect, it } from 'vitest';
import { badArgument, badInput, expectRefusal, misuse, strict, within } from './support/refusals.ts';

const { server, refused } = misuse();

describe('unknown codes are refused by name', () => {
  it.each([
    ['area', '{ area(by: { code: "XS9" }) { code } }', 'XS9'],
    ['area, empty', '{ area(by: { code: "" }) { code } }', ''],
    ['area by ISO, in small letters', '{ area(by: { iso3: "xsa" }) { code } }', 'xsa'],
    ['area by M49', '{ area(by: { m49: "7" }) { code } }', '7'],
    ['area by p-code, empty', '{ area(by: { pcode: "" }) { code } }', ''],
    ['places', '{ observations(filter: { area: { in: ["XSA", "XS9"] } }) { nodes { id } } }', 'XS9'],
    ['place within', '{ areas(filter: { place: { within: "XS9" } }) { nodes { id } } }', 'XS9'],
    ['place within, empty', '{ areas(filter: { place: { within: "" } }) { nodes { id } } }', ''],
    ['members of', '{ incidents(filter: { area: { memberOf: "NOWHERE" } }) { nodes { id } } }', 'NOWHERE'],
    ['members of, empty', '{ incidents(filter: { area: { memberOf: "" } }) { nodes { id } } }', ''],
    ['counterpart', '{ observations(filter: { counterpart: { in: ["XS9"] } }) { nodes { id } } }', 'XS9'],
    ['indicator filter', '{ observations(filter: { indicator: { in: ["NONE"] } }) { nodes { id } } }', 'NONE'],
    ['series filter', '{ observations(filter: { series: { in: ["NONE"] } }) { nodes { id } } }', 'NONE'],
    ['dataset filter', '{ displacementStocks(filter: { dataset: { in: ["none"] } }) { nodes { id } } }', 'none'],
    ['operation filter', '{ sites(filter: { operation: { in: ["NONE"] } }) { nodes { id } } }', 'NONE'],
    ['framework filter', '{ governanceProfiles(filter: { framework: { in: ["NONE"] } }) { nodes { id } } }', 'NONE'],
    ['item filter', '{ governanceScores(filter: { item: { in: ["NONE"] } }) { nodes { id } } }', 'NONE'],
    ['dataset', '{ dataset(code: "none") { id } }', 'none'],
    ['indicator', '{ indicator(code: "NONE") { id } }', 'NONE'],
    ['operation', '{ operation(code: "NONE") { id } }', 'NONE'],
    ['framework', '{ framework(code: "NONE") { id } }', 'NONE'],
    ['framework of an item', '{ frameworkItem(framework: "NONE", code: "SC-1") { id } }', 'NONE'],
    ['item', '{ frameworkItem(framework: "SAMPLE-COMPACT", code: "SG-1") { id } }', 'SG-1'],
    ['release', '{ areas(asOf: { release: "rel_none" }) { nodes { id } } }', 'rel_none'],
    ['release, empty', '{ areas(asOf: { release: "" }) { nodes { id } } }', ''],
    [
      'series of levels',
      '{ restrictionLevelSeries(areas: ["XS9"], control: INTERNAL_MOVEMENT, from: "2024-01-01", to: "2024-02-01") { periodStart } }',
      'XS9',
    ],
  ])('%s', async (_, query, code) => {
    const answer = await server().ask(query, {}, strict);
    expectRefusal(answer, within('UNKNOWN_CODE'));
    expect(answer.body.errors[0].extensions.codes).toEqual([code]);
  });

  it('tells of the first of several bad parts of a filter, though another one is known sooner', async () => {
    const period = 'period: { from: "2024-02-01", to: "2024-01-01" }';
    const answer = await server().ask(
      `{ displacementStocks(filter: { ${period}, area: { in: ["XS9"] } }) { nodes { id } } }`,
      {},
      strict,
    );
    expectRefusal(answer, within('UNKNOWN_CODE'));
  });

  it('shortens what it repeats', async () => {
    const answer = await server().ask('query q($code: String!) { dataset(code: $code) { id } }', {
      code: 'x'.repeat(99_999),
    });
    expect(answer.body.errors[0].extensions).toMatchObject({ code: 'UNKNOWN_CODE', codes: ['x'.repeat(60)] });
    expect(answer.text.length).toBeLessThan(1_000);
  });
});

describe('page sizes', () => {
  it.each(['0', '-1', '1001', '2147483647'])('first: %s', (first) =>
    refused(`{ areas(first: ${first}) { nodes { id } } }`, within('BAD_ARGUMENT')),
  );
  it.each(['0', '1001'])('first: %s of a nested list', (first) =>
    refused(`{ area(by: { code: "XSA" }) { children(first: ${first}) { nodes { id } } } }`, within('BAD_ARGUMENT')),
  );
  it.each(['0', '1001'])('first: %s of groups', (first) =>
    refused(`{ incidentStats(filter: {}, groupBy: [], first: ${first}) { count } }`, within('BAD_ARGUMENT')),
  );
  it.each(['2147483648', '1.5', '"7"', '1e3'])('first: %s is no whole number of 32 bits', (first) =>
    refused(`{ areas(first: ${first}) { nodes { id } } }`, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }),
  );
  it.each([2 ** 31, 1.5, '7', true, null, [1, 2]])('a variable first = %j', async (first) => {
    const answer = await server().ask(
      'query q($first: Int) { areas(first: $first) { nodes { code } } }',
      { first },
      strict,
    );
    if (first === null) expect(answer.body.data.areas.nodes).toHaveLength(20);
    else expectRefusal(answer, badInput);
  });
  it('more than 100 ids', () =>
    refused('query q($ids: [ID!]!) { nodes(ids: $ids) { id } }', within('BAD_ARGUMENT'), {
      ids: Array.from({ length: 101 }, (_, index) => `are_${index}`),
    }));
  it('more than 250 places of a series', () =>
    refused(
      'query q($areas: [String!]!) { restrictionLevelSeries(areas: $areas, control: INTERNAL_MOVEMENT, from: "2024-01-01", to: "2024-02-01") { periodStart } }',
      within('BAD_ARGUMENT'),
      { areas: Array.from({ length: 251 }, () => 'XSA') },
    ));
  it('more steps of a series than anybody reads', () =>
    refused(
      '{ restrictionLevelSeries(areas: ["XSA"], control: INTERNAL_MOVEMENT, from: "0001-01-01", to: "2500-12-31") { periodStart } }',
      within('BAD_ARGUMENT'),
    ));
  it('more groups than asked for', () =>
    refused('{ incidentStats(filter: {}, groupBy: [YEAR], first: 3) { count } }', within('BAD_ARGUMENT')));
});

describe('cursors', () => {
  const page = (field: string, rest: string) => `{ ${field}(first: 2${rest}) { pageInfo { endCursor } nodes { id } } }`;
  const endOf = async (field: string, rest: string): Promise<string> =>
    (await server().ask(page(field, rest))).body.data[field].pageInfo.endCursor;
  const sex = ', filter: { sex: [FEMALE] }';

  it.each(['', 'x', '%%%', 'AAAA'.repeat(20), `${'A'.repeat(4_001)}`, '\\u0000', 'ÄÖÜ'])('garbage: %s', (after) =>
    refused(page('observations', `, after: "${after}"`), within('INVALID_CURSOR')),
  );
  it.each([
    ['of another field', 'areas', ''],
    ['of another filter', 'observations', ', filter: { sex: [MALE] }'],
    ['of another order', 'observations', `${sex}, orderBy: [VALUE_ASC]`],
    ['of another moment', 'observations', `${sex}, asOf: { date: "2025-01-01" }`],
  ])('%s', async (_, field, rest) => {
    const after = await endOf('observations', sex);
    await refused(page(field, `${rest}, after: "${after}"`), within('INVALID_CURSOR'));
  });
  it('of the same list under a place', async () => {
    const after = await endOf('observations', sex);
    await refused(
      `{ area(by: { code: "XSA" }) { observations(first: 2${sex}, after: "${after}") { nodes { id } } } }`,
      within('INVALID_CURSOR'),
    );
  });
  it('with any byte changed', async () => {
    const after = await endOf('observations', sex);
    for (let at = 0; at < after.length; at += 7) {
      const other = after[at] === 'A' ? 'B' : 'A';
      await refused(
        page('observations', `${sex}, after: "${after.slice(0, at)}${other}${after.slice(at + 1)}"`),
        within('INVALID_CURSOR'),
      );
    }
  });
  it('cut off or prolonged', async () => {
    const after = await endOf('observations', sex);
    for (const other of [after.slice(0, -1), `${after}A`, after.slice(4)])
      await refused(page('observations', `${sex}, after: "${other}"`), within('INVALID_CURSOR'));
  });
  it('still serves where it belongs', async () => {
    const after = await endOf('observations', sex);
    const { body } = await server().ask(page('observations', `${sex}, after: "${after}"`));
    expect(body.data.observations.nodes).toHaveLength(2);
  });
});

describe('orders', () => {
  it('the same column twice', () =>
    refused('{ observations(orderBy: [VALUE_ASC, VALUE_DESC]) { nodes { id } } }', within('BAD_ARGUMENT')));
  it('none', async () => {
    const { body } = await server().ask('{ observations(first: 1, orderBy: []) { nodes { period { label } } } }');
    expect(body.data.observations.nodes).toEqual([{ period: { label: '2050' } }]);
  });
});

describe('moments and periods', () => {
  it.each([
    '{ observations(filter: { period: { from: "2025-01-02", to: "2025-01-01" } }) { nodes { id } } }',
    '{ restrictionLevels(filter: { during: { from: "2025-01-02", to: "2025-01-01" } }) { nodes { id } } }',
    '{ restrictionLevelSeries(areas: ["XSA"], control: INTERNAL_MOVEMENT, from: "2025-01-02", to: "2025-01-01") { periodStart } }',
  ])('%s', (query) => refused(query, within('IMPOSSIBLE_PERIOD')));
  it.each([
    '"2025-02-29"',
    '"2025-13-01"',
    '"25-01-01"',
    '"2025-01-01T00:00:00Z"',
    '""',
    '20250101',
    'null',
    '"0000-01-01"',
    '"\\u0000"',
  ])('a day written %s', async (day) => {
    const answer = await server().ask(
      `{ observations(first: 1, filter: { period: { from: ${day} } }) { nodes { id } } }`,
      {},
      strict,
    );
    if (day === 'null') expect(answer.body.errors).toBeUndefined();
    else expectRefusal(answer, badArgument);
  });
  it.each(['2025-02-29', 20250101, {}, true])('a variable day %j', (day) =>
    refused('query q($day: Date) { observations(filter: { period: { from: $day } }) { nodes { id } } }', badArgument, {
      day,
    }),
  );
  it.each(['{}', '{ date: "2025-01-01", release: "rel_x" }', '{ date: null }'])('a moment named as %s', (asOf) =>
    refused(`{ areas(asOf: ${asOf}) { nodes { id } } }`, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }),
  );
});
