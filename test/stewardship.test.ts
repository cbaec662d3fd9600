import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../src/sources/source.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf, stage } from './support/desk.ts';
import { agree } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

let database: Database;
let server: TestServer;
let key: string;
let number = 0;

beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  key = await giveKey(database, 'Nadia');
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const asSteward = (query: string, variables: object = {}, by = key): Promise<Answer> =>
  server.ask(query, variables as Record<string, unknown>, { authorization: `Bearer ${by}` });

const data = async (query: string, variables: object = {}) => {
  const { body } = await asSteward(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};

type Word = 'publishRelease' | 'overrideGates' | 'embargoRelease' | 'rollBackRelease' | 'discardRelease';
const order = (word: Word, release: string, more: Record<string, string> = {}) => {
  number += 1;
  const given: Record<string, string> = { key: `order ${number}`, ...more };
  const rest = Object.entries(given).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  return asSteward(
    `mutation { ${word}(release: "${release}"${rest.join('')}) { id state action reason key steward } }`,
  );
};

/** Gives an order, lets a worker carry it out and tells how it ended. */
const carriedOut = async (source: Source, word: Word, release: string, more: Record<string, string> = {}) => {
  const { body } = await order(word, release, more);
  expect(body.errors).toBeUndefined();
  expect(body.data[word]).toMatchObject({ state: 'WAITING', steward: 'Nadia' });
  await carryOutDue(database, [source]);
  const { releaseOrder } = await data('query ($id: ID!) { releaseOrder(id: $id) { state outcome message } }', {
    id: body.data[word].id,
  });
  return releaseOrder as { state: string; outcome: string; message: string };
};

const refusedWith = async (answer: Promise<Answer>) => {
  const { body } = await answer;
  const { code, why } = body.errors[0].extensions;
  return why ? `${code} ${why}` : code;
};

/** A dataset of its own with what anybody sees of it. */
const dataset = () => {
  number += 1;
  const code = `desk-${number}`;
  const source = tinySource(code, { maxJumps: 0, maxFactor: 50 });
  const load = (releasedOn: string, rows: readonly TinyRow[], publish = false) =>
    stage(database, source, tinyFile({ releasedOn, rows }), publish);
  const seen = async (after?: string, first = 100) => {
    const { body } = await server.ask(
      'query ($code: String!, $first: Int!, $after: String) { observations(filter: { dataset: { in: [$code] } }, first: $first, after: $after, orderBy: [PERIOD_START_ASC]) { nodes { value } pageInfo { endCursor hasNextPage } } }',
      { code, first, after: after ?? null },
    );
    return body;
  };
  const values = async () => (await seen()).data.observations.nodes.map((node: { value: number }) => node.value);
  const releases = async (): Promise<{ id: string; state: string; version: string }[]> =>
    (
      await data(
        'query ($code: String!) { releaseDesk(filter: { dataset: { in: [$code] } }) { nodes { id state version } } }',
        { code },
      )
    ).releaseDesk.nodes;
  const newest = async () => (await releases())[0]!.id;
  return { code, source, load, seen, values, releases, newest };
};

const three: TinyRow[] = [
  ['XSA', 2018, '10'],
  ['XSA', 2019, '20'],
  ['XSA', 2020, '30'],
];
const changed: TinyRow[] = [
  ['XSA', 2018, '10'],
  ['XSA', 2019, '21'],
  ['XSA', 2021, '40'],
];

describe('a staged release', () => {
  it('is shown to stewards with its differences, to others not at all, and is published as it was reviewed', async () => {
    const { source, load, values, newest, code } = dataset();
    await load('2024-01-01', three, true);
    expect(await load('2024-02-01', [...changed, ['NOWHERE', 2021, '1']])).toMatchObject({ outcome: 'HELD' });
    expect(await load('2024-02-02', changed)).toMatchObject({
      outcome: 'STAGED',
      counts: { added: 1, revised: 1, withdrawn: 1 },
    });
    expect(await values()).toEqual([10, 20, 30]);
    const id = await newest();
    const query = `query ($id: ID!) { deskRelease(id: $id) {
      state version added revised withdrawn rejected dataset { code }
      gates { name passed } diff { kind added revised withdrawn } files { name }
      diffRows(first: 2) { totalCount pageInfo { endCursor } nodes { change file line cells { name before after } } }
      rejects { totalCount } orders { totalCount } } }`;
    const { deskRelease } = await data(query, { id });
    expect(deskRelease).toMatchObject({
      ...{ state: 'STAGED', version: '2024-02-02', added: 1, revised: 1, withdrawn: 1, rejected: 0, dataset: { code } },
      diff: [{ kind: 'observation', added: 1, revised: 1, withdrawn: 1 }],
      files: [{ name: 'tiny.json' }],
      rejects: { totalCount: 0 },
    });
    expect(deskRelease.gates.every((gate: { passed: boolean }) => gate.passed)).toBe(true);
    const [added, revised] = deskRelease.diffRows.nodes;
    expect(added).toMatchObject({ change: 'ADDED', line: 3 });
    expect(added.cells).toContainEqual({ name: 'area', before: null, after: 'XSA' });
    expect(revised).toMatchObject({
      change: 'REVISED',
      line: 2,
      cells: [{ name: 'value', before: '20', after: '21' }],
    });
    const further = await data(
      'query ($id: ID!, $after: String) { deskRelease(id: $id) { diffRows(after: $after) { nodes { change cells { name before after } } } } }',
      { id, after: deskRelease.diffRows.pageInfo.endCursor },
    );
    expect(further.deskRelease.diffRows.nodes).toMatchObject([{ change: 'WITHDRAWN' }]);

    const { body } = await server.ask(
      'query ($id: ID!, $code: String!) { node(id: $id) { id } dataset(code: $code) { releases { nodes { version } } } }',
      { id, code },
    );
    expect(body.data).toEqual({ node: null, dataset: { releases: { nodes: [{ version: '2024-01-01' }] } } });

    const bytes = () =>
      rowsOf(
        database,
        'select from base.release_bytes b join base.release r on r.id = b.release_id where r.public_id = $1',
        [id],
      );
    expect(await bytes()).toHaveLength(1);
    expect(await carriedOut(source, 'publishRelease', id)).toMatchObject({ state: 'DONE', outcome: 'PUBLISHED' });
    expect(await values()).toEqual([10, 21, 40]);
    expect(await bytes()).toHaveLength(0);
    expect(await refusedWith(order('publishRelease', id))).toBe('CONFLICT ALREADY_PUBLISHED');
  });

  it('keeps its rejects with file, line, column, value and reason, in pages', async () => {
    const { load, newest } = dataset();
    const bad: TinyRow[] = Array.from({ length: 5 }, (_, at) => ['NOWHERE', 2000 + at, '1']);
    await load('2024-01-01', [...three, ...bad]);
    const { deskRelease } = await data(
      'query ($id: ID!) { deskRelease(id: $id) { state rejects(first: 2) { totalCount nodes { file line column value reason } pageInfo { hasNextPage } } } }',
      { id: await newest() },
    );
    expect(deskRelease).toMatchObject({
      state: 'HELD',
      rejects: {
        totalCount: 5,
        pageInfo: { hasNextPage: true },
        nodes: [{ file: 0, line: 4, value: 'NOWHERE', reason: expect.stringContaining('no place has') }, { line: 5 }],
      },
    });
  });

  it('is staged anew when something was published meanwhile', async () => {
    const { source, load, values, newest } = dataset();
    await load('2024-01-01', three, true);
    await load('2024-03-01', changed);
    const id = await newest();
    await load('2024-02-01', [...three, ['XSA', 2021, '40']], true);
    expect(await carriedOut(source, 'publishRelease', id)).toMatchObject({ state: 'FAILED', outcome: 'DIFF_CHANGED' });
    expect(await values()).toEqual([10, 20, 30, 40]);
    const { deskRelease } = await data(
      'query ($id: ID!) { deskRelease(id: $id) { state diff { added revised withdrawn } } }',
      { id },
    );
    expect(deskRelease).toEqual({ state: 'STAGED', diff: [{ added: 0, revised: 1, withdrawn: 1 }] });
    expect(await carriedOut(source, 'publishRelease', id)).toMatchObject({ state: 'DONE' });
    expect(await values()).toEqual([10, 21, 40]);
  });

  it('that is older than what was published since is told so', async () => {
    const { source, load, newest } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    await load('2024-02-01', changed, true);
    expect(await carriedOut(source, 'publishRelease', id)).toMatchObject({
      state: 'FAILED',
      outcome: 'RELEASE_OUT_OF_ORDER',
    });
    expect(await carriedOut(source, 'discardRelease', id, { reason: 'too late' })).toMatchObject({
      outcome: 'DISCARDED',
    });
    expect(await refusedWith(order('publishRelease', id))).toBe('NOT_FOUND');
    const acts = await data('{ stewardActs(first: 4) { nodes { action outcome reason version steward } } }');
    expect(acts.stewardActs.nodes).toEqual([
      { action: 'DISCARD', outcome: 'DISCARDED', reason: 'too late', version: '2024-01-01', steward: 'Nadia' },
      { action: 'DISCARD', outcome: 'ORDERED', reason: 'too late', version: '2024-01-01', steward: 'Nadia' },
      { action: 'PUBLISH', outcome: 'RELEASE_OUT_OF_ORDER', reason: null, version: '2024-01-01', steward: 'Nadia' },
      { action: 'PUBLISH', outcome: 'ORDERED', reason: null, version: '2024-01-01', steward: 'Nadia' },
    ]);
  });
});

describe('a held release', () => {
  it('is published over its failed checks with a reason: everybody learns that it was, and partners why', async () => {
    const { source, load, values, newest, code } = dataset();
    await load('2024-01-01', three, true);
    expect(await load('2024-02-01', [['XSA', 2018, '10000'], ...three.slice(1)])).toMatchObject({ outcome: 'HELD' });
    const id = await newest();
    expect(await refusedWith(order('publishRelease', id))).toBe('CONFLICT GATES_FAILED');
    expect(await refusedWith(order('overrideGates', id, { reason: '  ' }))).toBe('BAD_ARGUMENT');
    expect(await carriedOut(source, 'overrideGates', id, { reason: 'A camp was opened.' })).toMatchObject({
      outcome: 'PUBLISHED',
    });
    expect(await values()).toEqual([10000, 20, 30]);
    const latest = async (headers = {}) =>
      (
        await server.ask(
          'query ($code: String!) { dataset(code: $code) { latestRelease { version overridden overrideReason } } }',
          { code },
          headers,
        )
      ).body.data.dataset.latestRelease;
    const release = { version: '2024-02-01', overridden: true };
    expect(await latest()).toEqual({ ...release, overrideReason: null });
    expect(
      await latest(standingOn({ tier: 'PARTNER', agreements: [await agree(database, { datasets: [code] })] })),
    ).toEqual({ ...release, overrideReason: 'A camp was opened.' });
  });
});

describe('an embargo', () => {
  it('ends by the database’s clock, not before, and gives way to a later one', async () => {
    const { source, load, values, newest } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    expect(await refusedWith(order('embargoRelease', id, { until: '2020-01-01T00:00:00.000Z' }))).toBe(
      'CONFLICT EMBARGO_PAST',
    );
    expect(await carriedOut(source, 'embargoRelease', id, { until: '2999-01-01T00:00:00.000Z' })).toMatchObject({
      outcome: 'EMBARGOED',
    });
    expect(await carryOutDue(database, [source])).toEqual([]);
    expect(await refusedWith(order('publishRelease', id))).toBe('CONFLICT EMBARGO_RUNS');
    expect(await carriedOut(source, 'embargoRelease', id, { until: '2998-01-01T00:00:00.000Z' })).toMatchObject({
      outcome: 'EMBARGOED',
    });
    expect(await values()).toEqual([]);
    const waiting =
      "select from base.steward_order o join base.release r on r.id = o.release_id where r.public_id = $1 and o.state = 'WAITING'";
    expect(await rowsOf(database, waiting, [id])).toHaveLength(1);
    await rowsOf(
      database,
      "update base.release set embargoed_until = now() - interval '1 second' where public_id = $1",
      [id],
    );
    await rowsOf(
      database,
      "update base.steward_order set not_before = now() - interval '1 second' where state = 'WAITING' and not_before is not null",
    );
    expect(await carryOutDue(database, [source])).toMatchObject([{ action: 'PUBLISH', state: 'DONE' }]);
    expect(await values()).toEqual([10, 20, 30]);
  });
});

describe('rolling back', () => {
  it('shows the state before again, names what to use instead, and takes the mended file', async () => {
    const { source, load, values, releases, newest, seen, code } = dataset();
    await load('2024-01-01', three, true);
    const first = await newest();
    await load('2024-02-01', changed, true);
    const second = await newest();
    const page = await seen(undefined, 1);
    const { endCursor } = page.data.observations.pageInfo;
    expect(await refusedWith(order('rollBackRelease', first, { reason: 'x' }))).toBe('CONFLICT NOT_NEWEST');
    expect(await carriedOut(source, 'rollBackRelease', second, { reason: 'wrong file' })).toMatchObject({
      outcome: 'ROLLED_BACK',
    });
    expect(await values()).toEqual([10, 20, 30]);
    expect((await releases()).map(({ state }) => state)).toEqual(['ROLLED_BACK', 'PUBLISHED']);

    expect((await seen(endCursor, 1)).errors[0].extensions).toMatchObject({
      code: 'RELEASE_GONE',
      release: second,
      instead: first,
    });
    const asOf = await server.ask(
      'query ($code: String!, $release: ID!) { observations(filter: { dataset: { in: [$code] } }, asOf: { release: $release }) { nodes { value } } }',
      { code, release: second },
    );
    expect(asOf.body.errors[0].extensions).toMatchObject({ code: 'RELEASE_GONE', instead: first });
    const trace = await rowsOf(
      database,
      'select count(*)::int as rows from base.observation o join base.release r on r.publication = o.published_from where r.public_id = $1 and o.published_to = o.published_from',
      [second],
    );
    expect(trace[0]?.rows).toBe(2);
    // Paging that began afterwards goes on.
    const fresh = await seen(undefined, 1);
    expect((await seen(fresh.data.observations.pageInfo.endCursor, 1)).data.observations.nodes).toEqual([
      { value: 20 },
    ]);

    await load('2024-02-01', changed, true);
    expect(await values()).toEqual([10, 21, 40]);
    expect((await releases()).map(({ state }) => state)).toEqual(['PUBLISHED', 'ROLLED_BACK', 'PUBLISHED']);
    const [numbers] = await rowsOf(
      database,
      'select count(n) = count(distinct n) as apart from (select publication as n from base.release union all select rolled_back_publication from base.release) x where n is not null',
    );
    expect(numbers?.apart).toBe(true);
  });

  it('of the only release leaves none, though others refer to its series by now; definitions stay', async () => {
    const { source, load, values, newest, code } = dataset();
    await load('2024-01-01', three, true);
    expect(await carriedOut(source, 'rollBackRelease', await newest(), { reason: 'wrong' })).toMatchObject({
      outcome: 'ROLLED_BACK',
    });
    expect(await values()).toEqual([]);
    const { body } = await server.ask(
      'query ($code: String!) { dataset(code: $code) { latestRelease { id } series { nodes { code } } } }',
      { code },
    );
    expect(body.data.dataset).toEqual({ latestRelease: null, series: { nodes: [{ code: 'TINY_SERIES' }] } });
    expect(await load('2024-01-01', three, true)).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 3 } });
  });

  it('of definitions alone is refused: others refer to them', async () => {
    const [row] = await rowsOf(
      database,
      "select r.public_id as id from base.release r join base.dataset d on d.id = r.dataset_id where d.domain = 'REFERENCE' and r.state = 'PUBLISHED' limit 1",
    );
    expect(await refusedWith(order('rollBackRelease', row?.id as string, { reason: 'x' }))).toBe(
      'CONFLICT DEFINITIONS_STAY',
    );
  });
});

describe('orders', () => {
  it('are given once under one key, and a key belongs to one order', async () => {
    const { source, load, newest } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    const first = await order('publishRelease', id, { key: 'mine' });
    const again = await order('publishRelease', id, { key: 'mine' });
    expect(again.body.data.publishRelease.id).toBe(first.body.data.publishRelease.id);
    expect(await refusedWith(order('discardRelease', id, { key: 'mine', reason: 'no' }))).toBe('CONFLICT KEY_REUSED');
    expect(await refusedWith(order('publishRelease', id, { key: '' }))).toBe('BAD_ARGUMENT');
    // What the database cannot hold is the caller's to leave out, and no fault of ours.
    const nul = '\\u0000';
    for (const answer of [
      asSteward(`mutation { publishRelease(release: "${nul}", key: "k") { id } }`),
      asSteward(`mutation { publishRelease(release: "${id}", key: "k${nul}") { id } }`),
      asSteward(`mutation { discardRelease(release: "${id}", key: "k", reason: "a${nul}b") { id } }`),
      asSteward(`{ deskRelease(id: "${nul}") { id } }`),
      asSteward(`{ releaseOrder(id: "${nul}") { id } }`),
    ])
      expect(await refusedWith(answer)).toBe('BAD_ARGUMENT');
    expect(await carryOutDue(database, [source])).toMatchObject([{ action: 'PUBLISH', state: 'DONE' }]);
    // Sent once more after it was carried out, it is still that order.
    const late = await order('publishRelease', id, { key: 'mine' });
    expect(late.body.data.publishRelease).toMatchObject({ id: first.body.data.publishRelease.id, state: 'DONE' });
  });

  it('are carried out once by two workers at the same moment', async () => {
    const { source, load, values, newest } = dataset();
    await load('2024-01-01', three);
    await order('publishRelease', await newest());
    const both = await Promise.all([carryOutDue(database, [source]), carryOutDue(database, [source])]);
    expect(both.flat()).toMatchObject([{ state: 'DONE', outcome: 'PUBLISHED' }]);
    expect(await values()).toEqual([10, 20, 30]);
  });

  it('that meet a fault of ours end, and keep nothing', async () => {
    const { source, load, values, newest } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    await order('publishRelease', id);
    const broken: Source = {
      ...source,
      read: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(carryOutDue(database, [broken])).rejects.toThrow('a bug');
    const { deskRelease } = await data(
      'query ($id: ID!) { deskRelease(id: $id) { state orders { nodes { state outcome message } } } }',
      { id },
    );
    expect(deskRelease).toMatchObject({
      state: 'STAGED',
      orders: { nodes: [{ state: 'FAILED', outcome: 'INTERNAL' }] },
    });
    expect(JSON.stringify(deskRelease)).not.toContain('a bug');
    expect(await values()).toEqual([]);
    expect(await carriedOut(source, 'publishRelease', id)).toMatchObject({ state: 'DONE' });
  });

  it('that the database refuses end, and those that come after them are carried out', async () => {
    const { source, load, newest, values } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    const until = '2999-01-01T00:00:00.000Z';
    await order('embargoRelease', id, { key: 'twin/end of embargo', until });
    // The order that is to follow this one has the key of the one above.
    await order('embargoRelease', id, { key: 'twin', until: '2999-01-02T00:00:00.000Z' });
    await expect(carryOutDue(database, [source])).rejects.toMatchObject({ code: '23505' });
    const { deskRelease } = await data(
      'query ($id: ID!) { deskRelease(id: $id) { orders { nodes { key state outcome } } } }',
      { id },
    );
    expect(deskRelease.orders.nodes).toContainEqual({ key: 'twin', state: 'FAILED', outcome: 'INTERNAL' });
    expect(await carriedOut(source, 'discardRelease', id, { reason: 'enough' })).toMatchObject({ state: 'DONE' });
    expect(await values()).toEqual([]);
  });

  it('of a key that was revoked meanwhile are not carried out', async () => {
    const { source, load, newest, values } = dataset();
    await load('2024-01-01', three);
    const id = await newest();
    const other = await giveKey(database, 'Omar');
    await asSteward(`mutation { publishRelease(release: "${id}", key: "of Omar") { id } }`, {}, other);
    await rowsOf(database, "update base.steward set revoked_at = now() where name = 'Omar'");
    expect(await carryOutDue(database, [source])).toMatchObject([{ state: 'FAILED', outcome: 'STEWARD_REVOKED' }]);
    expect(await values()).toEqual([]);
  });

  it('leave readers at one state while they page', async () => {
    const { source, load, seen, newest } = dataset();
    await load('2024-01-01', three, true);
    const first = await seen(undefined, 2);
    await load('2024-02-01', changed);
    await carriedOut(source, 'publishRelease', await newest());
    expect((await seen(first.data.observations.pageInfo.endCursor, 2)).data.observations.nodes).toEqual([
      { value: 30 },
    ]);
  });
});

describe('docs/stewardship.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/stewardship.md'), 'utf8');
  const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map((found) => found[1] as string);

  it('shows queries and orders that work', async () => {
    const { source, load, newest } = dataset();
    await load('2024-01-01', three, true);
    await load('2024-02-01', changed);
    const release = await newest();
    let last = '';
    expect(queries).toHaveLength(8);
    for (const query of queries) {
      const { body } = await asSteward(query, { release, order: last });
      const name = /^(?:query|mutation) (\w+)/.exec(query)?.[1];
      const why = body.errors?.[0].extensions.why;
      // In the order of the page the release is published first; what comes after contradicts that.
      expect([name, why]).toEqual([
        name,
        { override: 'ALREADY_PUBLISHED', embargo: 'ALREADY_PUBLISHED', discard: 'ROLLED_BACK' }[name ?? ''],
      ]);
      for (const answer of Object.values(body.data ?? {}) as { id?: string; state?: string }[])
        if (answer?.state === 'WAITING') last = answer.id ?? '';
      await carryOutDue(database, [source]);
    }
    expect(await carryOutDue(database, [source])).toEqual([]);
  });
});
