import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { anonymous } from './support/anonymous.ts';
import { load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

/** What two releases say differently, and a copy that is brought up to date. */
const { database, ask } = anonymous();

const loose = { minRows: 0, minAreas: 0, maxJumps: 1000, maxRejects: 1 };
let made = 0;
/** A dataset of its own with one release after another, each a list of rows. */
const dataset = async (...releases: (readonly TinyRow[])[]) => {
  made += 1;
  const code = `history-${made}`;
  const source = tinySource(code, loose);
  let day = 0;
  const publish = async (rows: readonly TinyRow[]) => {
    day += 1;
    const releasedOn = `2025-01-${String(day).padStart(2, '0')}`;
    const [report] = await load(database(), source, [tinyFile({ releasedOn, version: `v${day}`, rows })]);
    expect(report?.outcome).toBe('PUBLISHED');
  };
  for (const rows of releases) await publish(rows);
  return { code, publish };
};

// biome-ignore lint/suspicious/noExplicitAny: the shape is each test's own
const data = async (query: string, variables: object = {}): Promise<any> => {
  const { body } = await ask(query, variables as Record<string, unknown>);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const refused = async (query: string, variables: object = {}) =>
  (await ask(query, variables as Record<string, unknown>)).body.errors?.[0];

const releasesOf = async (code: string): Promise<{ id: string; version: string }[]> =>
  (
    await data(
      'query q($code: String!) { dataset(code: $code) { releases(orderBy: [PUBLICATION_ASC]) { nodes { id version } } } }',
      { code },
    )
  ).dataset.releases.nodes;

const revisionsQuery = `query q($dataset: String!, $of: RevisedRecords!, $from: ID, $to: ID, $kinds: [ChangeKind!], $orderBy: RevisionSort, $first: Int, $after: String) {
  revisions(dataset: $dataset, of: $of, from: $from, to: $to, kinds: $kinds, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind area { code } period { label } fromValue fromStatus toValue toStatus change absoluteChange relativeChange record { ... on Observation { id value status footnotes } } } } }`;
const revisions = async (variables: object) =>
  (await data(revisionsQuery, { of: { observation: {} }, ...variables })).revisions;

const changesQuery = `query q($dataset: String!, $since: Since, $first: Int, $after: String) {
  changes(dataset: $dataset, since: $since, first: $first, after: $after) {
    totalCount token pageInfo { hasNextPage endCursor }
    nodes { id kind type key { dimension value } lastRelease { version } record { ... on Observation { id value footnotes area { code } period { label } } } } } }`;
const changes = async (variables: object) => (await data(changesQuery, variables)).changes;

const before: readonly TinyRow[] = [
  ['XSA', 2020, '100'],
  ['XSB', 2020, '200'],
  ['XSC', 2020, '0'],
  ['XSD', 2020, null, { status: 'NOT_COLLECTED' }],
  ['XSE', 2020, '50'],
  ['XSF', 2020, '7'],
];
const later: readonly TinyRow[] = [
  ['XSA', 2020, '90'],
  ['XSB', 2020, '200', { footnotes: ['Only a note is new'] }],
  ['XSC', 2020, '12'],
  ['XSD', 2020, null, { status: 'SUPPRESSED_AT_SOURCE' }],
  ['XSF', 2020, '7'],
  ['XSF', 2021, '8'],
];

describe('revisions', () => {
  it('tell numbers that differ, what was added and withdrawn, and no change of a note', async () => {
    const { code } = await dataset(before, later);
    const { nodes, totalCount } = await revisions({ dataset: code });
    expect(totalCount).toBe(5);
    const told = nodes.map((node: Record<string, unknown> & { area: { code: string }; period: { label: string } }) => [
      node.kind,
      node.area.code,
      node.period.label,
      node.fromValue,
      node.toValue,
      node.change,
      node.relativeChange,
    ]);
    expect(told.slice(0, 2)).toEqual([
      ['REVISED', 'XSC', '2020', 0, 12, 12, null],
      ['REVISED', 'XSA', '2020', 100, 90, -10, -0.1],
    ]);
    expect(told.slice(2)).toEqual(
      expect.arrayContaining([
        ['REVISED', 'XSD', '2020', null, null, null, null],
        ['WITHDRAWN', 'XSE', '2020', 50, null, null, null],
        ['ADDED', 'XSF', '2021', null, 8, null, null],
      ]),
    );
    const suppressed = nodes.find((node: { area: { code: string } }) => node.area.code === 'XSD');
    expect(suppressed).toMatchObject({ fromStatus: 'NOT_COLLECTED', toStatus: 'SUPPRESSED_AT_SOURCE' });
    const gone = nodes.find((node: { kind: string }) => node.kind === 'WITHDRAWN');
    expect(gone.record).toMatchObject({ id: gone.id, value: 50 });
    const falls = await revisions({ dataset: code, orderBy: 'CHANGE_ASC', first: 1, kinds: ['REVISED'] });
    expect(falls).toMatchObject({ totalCount: 3, nodes: [{ area: { code: 'XSA' } }] });
  });

  it('go between any two releases, and back to one before a value returned', async () => {
    const { code } = await dataset(before, later, before);
    const [first, second, third] = await releasesOf(code);
    expect((await revisions({ dataset: code, from: first?.id, to: second?.id })).totalCount).toBe(5);
    expect((await revisions({ dataset: code, to: second?.id })).totalCount).toBe(5);
    expect((await revisions({ dataset: code, from: second?.id })).totalCount).toBe(5);
    // Withdrawn and back again is no difference.
    expect((await revisions({ dataset: code, from: first?.id, to: third?.id })).nodes).toEqual([]);
    expect((await revisions({ dataset: code, to: first?.id, kinds: ['ADDED'] })).totalCount).toBe(before.length);
    const swapped = await refused(revisionsQuery, {
      dataset: code,
      of: { observation: {} },
      from: third?.id,
      to: first?.id,
    });
    expect(swapped.extensions.code).toBe('BAD_ARGUMENT');
    const foreign = (await releasesOf('sample-migrant-stock'))[0]?.id;
    for (const from of [foreign, 'rel_nothing', ''])
      if (from) {
        const error = await refused(revisionsQuery, { dataset: code, of: { observation: {} }, from });
        expect(error.extensions.code).toBe('UNKNOWN_CODE');
      }
  });

  it('page in every order without loss, and stay between their releases while others are published', async () => {
    const rows = (shift: number): TinyRow[] =>
      Array.from({ length: 40 }, (_, at) => ['XSA', 1970 + at, String(100 + ((at * shift) % 23))] as const);
    const { code, publish } = await dataset(rows(1), rows(7));
    for (const orderBy of ['ABSOLUTE_CHANGE_DESC', 'ABSOLUTE_CHANGE_ASC', 'CHANGE_ASC', 'RELATIVE_CHANGE_DESC']) {
      const whole = await revisions({ dataset: code, orderBy, first: 100 });
      expect(whole.nodes).toHaveLength(whole.totalCount);
      const paged: unknown[] = [];
      let after: string | null = null;
      do {
        const page = await revisions({ dataset: code, orderBy, first: 7, after });
        paged.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        if (orderBy === 'RELATIVE_CHANGE_DESC' && paged.length === 7) await publish(rows(3));
      } while (after);
      expect(paged).toEqual(whole.nodes);
    }
  });
});

describe('sums of two releases', () => {
  const stats = `query q($dataset: String!, $of: RevisedRecords!, $groupBy: [RevisionDimension!]!) {
    revisionStats(dataset: $dataset, of: $of, groupBy: $groupBy) { groupCount changedCount appearedCount vanishedCount
      changed: groups { area { code } fromSum toSum change added revised withdrawn }
      all: groups(changedOnly: false, orderBy: CHANGE_ASC) { area { code } change } } }`;

  it('stand side by side with what differs in each group, unchanged rows included', async () => {
    const { code } = await dataset(before, later);
    const of = { observation: { period: { from: '2020-01-01', to: '2020-12-31' } } };
    const { revisionStats } = await data(stats, { dataset: code, of, groupBy: ['AREA'] });
    expect(revisionStats).toMatchObject({ groupCount: 6, changedCount: 2, appearedCount: 0, vanishedCount: 1 });
    expect(revisionStats.changed).toEqual([
      { area: { code: 'XSC' }, fromSum: 0, toSum: 12, change: 12, added: 0, revised: 1, withdrawn: 0 },
      { area: { code: 'XSA' }, fromSum: 100, toSum: 90, change: -10, added: 0, revised: 1, withdrawn: 0 },
      { area: { code: 'XSE' }, fromSum: 50, toSum: null, change: null, added: 0, revised: 0, withdrawn: 1 },
    ]);
    expect(revisionStats.all.map((group: { area: { code: string } }) => group.area.code)).toEqual([
      'XSA',
      'XSB',
      'XSF',
      'XSC',
      'XSD',
      'XSE',
    ]);
    const one = await data(stats, { dataset: code, of, groupBy: [] });
    expect(one.revisionStats).toMatchObject({ groupCount: 1, changed: [{ fromSum: 357, toSum: 309, change: -48 }] });
  });

  it('are refused where a sum makes no sense or a group has no place', async () => {
    const { code } = await dataset(before, later);
    const several = await refused(stats, { dataset: code, of: { observation: {} }, groupBy: ['AREA'] });
    expect(several.extensions).toMatchObject({ code: 'AGGREGATE_REFUSED' });
    const levels = await refused(stats, { dataset: 'sample-restrictions', of: { restrictionLevel: {} }, groupBy: [] });
    expect(levels.extensions).toMatchObject({ code: 'AGGREGATE_REFUSED' });
    const none = await refused(stats, {
      dataset: 'sample-displacement',
      of: { displacementStock: {} },
      groupBy: ['SERIES'],
    });
    expect(none.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'groupBy' });
    const two = await refused(stats, { dataset: code, of: { observation: {}, incident: {} }, groupBy: [] });
    expect(two.message).toMatch(/Exactly one key|exactly one/i);
  });
});

describe('changes since', () => {
  it('a token, a release, a day or nothing', async () => {
    const { code, publish } = await dataset(before);
    const all = await changes({ dataset: code });
    expect(all).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    expect(new Set(all.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['ADDED']));
    expect((await changes({ dataset: code, since: { token: all.token } })).nodes).toEqual([]);
    await publish(later);
    const news = await changes({ dataset: code, since: { token: all.token } });
    const told = news.nodes.map(
      (node: { kind: string; record: { area: { code: string }; period: { label: string } } }) =>
        [node.kind, node.record.area.code, node.record.period.label].join(' '),
    );
    expect(told.sort()).toEqual([
      'ADDED XSF 2021',
      'REVISED XSA 2020',
      'REVISED XSB 2020',
      'REVISED XSC 2020',
      'REVISED XSD 2020',
      'WITHDRAWN XSE 2020',
    ]);
    const gone = news.nodes.find(({ kind }: { kind: string }) => kind === 'WITHDRAWN');
    expect(gone.lastRelease).toEqual({ version: 'v1' });
    expect(gone.key).toEqual(
      expect.arrayContaining([
        { dimension: 'area', value: 'XSE' },
        { dimension: 'period', value: '2020-01-01' },
        { dimension: 'series', value: 'TINY_SERIES' },
        { dimension: 'sex', value: 'TOTAL' },
      ]),
    );
    const [first] = await releasesOf(code);
    expect((await changes({ dataset: code, since: { release: first?.id } })).nodes).toEqual(news.nodes);
    expect((await changes({ dataset: code, since: { date: '2020-01-01' } })).totalCount).toBe(6);
    expect((await changes({ dataset: code, since: { date: '2999-01-01' } })).nodes).toEqual([]);
  });

  it('page within one publication, with the token at the end alone', async () => {
    const { code, publish } = await dataset(before, later);
    const [first] = await releasesOf(code);
    const since = { release: first?.id };
    const whole = await changes({ dataset: code, since });
    const paged: unknown[] = [];
    let [after, token]: [string | null, string | null] = [null, null];
    do {
      const page = await changes({ dataset: code, since, first: 2, after });
      paged.push(...page.nodes);
      expect(page.token === null).toBe(page.pageInfo.hasNextPage);
      token = page.token;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (paged.length === 2) await publish([['XSA', 1999, '1']]);
    } while (after);
    expect(paged).toEqual(whole.nodes);
    // The token stands for what was paged, so that what was published meanwhile comes next.
    expect((await changes({ dataset: code, since: { token } })).nodes.length).toBeGreaterThan(5);
  });

  it('refuse tokens that were not given out for this, and say what to do when a release was taken back', async () => {
    const { code } = await dataset(before, later);
    const other = await dataset(before);
    const { token } = await changes({ dataset: code });
    const { endCursor } = (await changes({ dataset: code, first: 2 })).pageInfo;
    const foreign = (await changes({ dataset: other.code })).token;
    const flipped = `${token.slice(0, -2)}${token.endsWith('A') ? 'BB' : 'AA'}`;
    for (const bad of ['', 'x', 'A'.repeat(5000), foreign, flipped, endCursor, `${token}=`, token.toLowerCase()])
      expect((await refused(changesQuery, { dataset: code, since: { token: bad } })).extensions).toMatchObject({
        code: 'INVALID_TOKEN',
        argument: 'since.token',
      });
    for (const after of [token, endCursor.slice(1), 'x'])
      expect((await refused(changesQuery, { dataset: code, after })).extensions.code).toBe('INVALID_CURSOR');
    const foreignCursor = await refused(changesQuery, { dataset: other.code, after: endCursor });
    expect(foreignCursor.extensions.code).toBe('INVALID_CURSOR');
    expect((await refused(changesQuery, { dataset: code, since: { release: 'rel_x' } })).extensions.code).toBe(
      'UNKNOWN_CODE',
    );
    expect((await refused(changesQuery, { dataset: 'none' })).extensions.code).toBe('UNKNOWN_CODE');
    expect((await refused(changesQuery, { dataset: code, first: 0 })).extensions.code).toBe('BAD_ARGUMENT');

    const sql = connect(database().ownerUrl, { max: 1 });
    await sql`update base.release set state = 'ROLLED_BACK', publication = null
      where version = 'v2' and dataset_id = (select id from base.dataset where code = ${code})`;
    await sql.end();
    for (const error of [
      await refused(changesQuery, { dataset: code, since: { token } }),
      await refused(changesQuery, { dataset: code, first: 2, after: endCursor }),
    ]) {
      expect(error.extensions.code).toBe('RELEASE_GONE');
      expect(error.message).toMatch(/taken back\. Begin anew/);
    }
  });

  it('bring a copy from any release to any later one', async () => {
    const row = fc.tuple(
      fc.constantFrom('XSA', 'XSB', 'XSC'),
      fc.integer({ min: 2018, max: 2021 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
    );
    const release = fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: ([area, year]) => `${area} ${year}` });
    const states = fc.sample(release, { numRuns: 7, seed: 7 });
    const { code } = await dataset(
      ...states.map((rows, at) => [
        ...rows.map(
          ([area, year, value, note]): TinyRow => [area, year, String(value), { footnotes: note ? ['n'] : [] }],
        ),
        ['XSD', 1990 + at, '1'] as const,
      ]),
    );
    const releases = await releasesOf(code);
    const state = async (id: string) =>
      new Map(
        (
          await data(
            `query q($code: String!, $id: ID!) { observations(first: 1000, asOf: { release: $id }, filter: { dataset: { in: [$code] } }) { nodes { id value footnotes area { code } period { label } } } }`,
            { code, id },
          )
        ).observations.nodes.map((node: { id: string }) => [node.id, node]),
      );
    const newest = await state(releases.at(-1)?.id as string);
    const kinds = new Set<string>();
    for (const { id } of releases.slice(0, -1)) {
      const copy = await state(id);
      for (const change of (await changes({ dataset: code, since: { release: id }, first: 1000 })).nodes) {
        kinds.add(change.kind);
        expect(copy.has(change.id)).toBe(change.kind !== 'ADDED');
        expect(copy.get(change.id)).not.toEqual(change.kind === 'WITHDRAWN' ? undefined : change.record);
        if (change.kind === 'WITHDRAWN') copy.delete(change.id);
        else copy.set(change.id, change.record);
      }
      expect([...copy.entries()].sort()).toEqual([...newest.entries()].sort());
    }
    expect(kinds.size).toBe(3);
    // The counts of the log are those of the changes one by one.
    const { nodes } = (
      await data(
        'query q($code: String!) { dataset(code: $code) { revisionLog { nodes { id previous { id } changes { added revised withdrawn } } } } }',
        { code },
      )
    ).dataset.revisionLog;
    for (const entry of nodes.slice(0, 1)) {
      const told = (await changes({ dataset: code, since: { release: entry.previous.id }, first: 1000 })).nodes;
      const count = (kind: string) => told.filter((change: { kind: string }) => change.kind === kind).length;
      expect(entry.changes).toEqual({
        added: count('ADDED'),
        revised: count('REVISED'),
        withdrawn: count('WITHDRAWN'),
      });
    }
    expect(nodes.at(-1)).toMatchObject({
      previous: null,
      changes: { added: states[0]!.length + 1, revised: 0, withdrawn: 0 },
    });
  });
});
