import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldColumns } from '../src/protection/settings.ts';
import { canariesByTier } from '../src/sources/sample/canaries.ts';
import { connect, settings } from '../src/store/pool.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { canariesIn } from './support/canaries.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { agree, end, endAll, grant, protocol, setTier } from './support/entitled.ts';
import { type Given, standingOn } from './support/standing.ts';

/** What callers of each tier read: by agreement, by grant, by the protocol of a country, by the tier of a dataset. */
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  // Those of the sample would mix in.
  await endAll(database, 'protocol');
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const ask = async (given: Given | null, query: string, variables = {}): Promise<Answer> => {
  const answer = await server.ask(query, variables, given ? standingOn(given) : {});
  expect(answer.body.errors, JSON.stringify(answer.body.errors)).toBeUndefined();
  return answer;
};
const partner = (...agreements: number[]): Given => ({ tier: 'PARTNER', agreements });
const by = (tier: 'RESTRICTED' | 'PROTECTED', id: number, ...agreements: number[]): Given => ({
  ...{ tier, grant: id, agreements },
});

const withheld = 'withheld { field reason tier mask available }';
const sites = (filter = '') =>
  `{ sites(first: 1000, filter: { dataset: { in: ["sample-displacement"] } ${filter} }) { totalCount nodes { id name position { latitude } area { code level } ${withheld} } } }`;
const stocks = (filter: string) =>
  `{ displacementStocks(first: 1000, filter: { dataset: { in: ["sample-displacement"] }, ${filter} }) { totalCount nodes { id value grain area { code level } ${withheld} } } }`;
type Line = { field: string; reason: string; tier: string; mask: string; available: string | null };
type Node = {
  id: string;
  name: string | null;
  value: number | null;
  position: object | null;
  area: { code: string; level: number } | null;
  withheld: Line[];
};
const nodesOf = ({ body }: Answer): Node[] =>
  Object.values(body.data as Record<string, { nodes: Node[] }>)[0]?.nodes ?? [];
const lineOf = (node: Node, field: string) => node.withheld.find((line) => line.field === field);

const displacement = ['sample-displacement'];

describe('settings', () => {
  it('are those that the views read', () => {
    expect(settings).toEqual([...heldColumns]);
  });

  it.each(['PARTNER', 'RESTRICTED', 'PROTECTED'] as const)('that are not there open nothing: %s', async (tier) => {
    const open = await ask(null, sites());
    const nothing = await ask({ tier }, sites());
    const shape = (answer: Answer) =>
      nodesOf(answer).map(({ id, name, position, area }) => ({ id, name, position, area }));
    expect(shape(nothing)).toEqual(shape(open));
    expect(canariesIn(nothing.text)).toEqual([]);
  });
});

describe('the logins of the tiers', () => {
  it.each(['PARTNER', 'RESTRICTED', 'PROTECTED'] as const)(
    'reach their own views and nothing else: %s',
    async (tier) => {
      const login = connect(database.tierUrl(tier), { max: 1 });
      const codeOf = (statement: string) =>
        login.unsafe(statement).then(
          () => 'done',
          (error: { code?: string }) => error.code ?? 'no code',
        );
      const own = tier.toLowerCase();
      try {
        expect(await codeOf(`select name from ${own}.site`)).toBe('done');
        const others = ['open', 'partner', 'restricted', 'protected', 'workflow', 'access'].filter(
          (one) => one !== own,
        );
        for (const statement of [
          'select name from base.site',
          'select * from base.agreement',
          'select * from base.access_grant',
          'select * from base.protocol_reach',
          'select * from base.api_key',
          ...others.map((schema) => `select * from ${schema}.policy_state`),
          `insert into ${own}.site (name) values ('x')`,
          `create or replace view ${own}.site as select 1 as x`,
          `create table ${own}.x (y int)`,
          'set role tributary_data',
          'select * from pg_authid',
        ])
          expect(await codeOf(statement), statement).toMatch(/^(42501|3F000|42P01|42703|25006|55000)$/);
      } finally {
        await login.end({ timeout: 5 });
      }
    },
  );
});

describe('PARTNER', () => {
  it('reads what is for partners of the datasets of its agreement, and of no other', async () => {
    const id = await agree(database, { datasets: displacement });
    const nodes = nodesOf(await ask(partner(id), sites()));
    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.some(({ area }) => (area?.level ?? 0) > 2)).toBe(true);
    for (const node of nodes) {
      expect(node).toMatchObject({ name: null, position: null });
      expect(lineOf(node, 'area')).toBeUndefined();
      expect(lineOf(node, 'name')).toMatchObject({ reason: 'FIELD', tier: 'RESTRICTED' });
    }
    const fine = nodesOf(await ask(partner(id), stocks('grain: [SITE]')));
    expect(fine.filter(({ value }) => value !== null).length).toBeGreaterThan(100);
    const elsewhere = await agree(database, { datasets: ['sample-incidents'] });
    const none = nodesOf(await ask(partner(elsewhere), stocks('grain: [SITE]')));
    for (const node of none) {
      expect(node.value).toBeNull();
      expect(lineOf(node, 'value')).toMatchObject({ reason: 'DATASET', tier: 'PARTNER', available: 'ADMIN2' });
    }
    const shared =
      '{ operations { code } sites(first: 100, filter: { operation: { in: ["SAMPLE-XSD-SHARED"] } }) { totalCount } }';
    const refused = await server.ask(shared, {}, standingOn(partner(id)));
    expect(refused.body.errors[0].extensions.code).toBe('UNKNOWN_CODE');
    const there = await agree(database, { datasets: ['sample-partner-sites'] });
    expect((await ask(partner(there), shared)).body.data.sites.totalCount).toBe(9);
  });

  it('is held country by country where the agreement says so', async () => {
    const id = await agree(database, { datasets: [...displacement, 'sample-partner-sites'], countries: ['XSA'] });
    const nodes = nodesOf(await ask(partner(id), stocks('grain: [SITE]')));
    const ofLanternia = nodes.filter(({ area }) => area?.code.startsWith('XA'));
    const others = nodes.filter(({ area }) => !area?.code.startsWith('XA'));
    expect(ofLanternia.some(({ value }) => value !== null)).toBe(true);
    for (const node of others) {
      expect(node.value).toBeNull();
      expect(lineOf(node, 'value')?.reason).toBe('DATASET');
    }
    // The other dataset has rows of another country alone, and its releases are told.
    const { body } = await ask(
      partner(id),
      '{ sites(first: 10, filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount } dataset(code: "sample-partner-sites") { releases { totalCount } } operations { code } }',
    );
    expect(body.data.sites.totalCount).toBe(0);
    expect(body.data.dataset.releases.totalCount).toBe(1);
    expect(body.data.operations.map(({ code }: { code: string }) => code)).not.toContain('SAMPLE-XSD-SHARED');
    const there = await agree(database, { datasets: ['sample-partner-sites'], countries: ['XSD'] });
    const held = await ask(
      partner(id, there),
      '{ sites(first: 10, filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount nodes { provenance { introducedIn { version } } } } }',
    );
    expect(held.body.data.sites.totalCount).toBe(9);
  });

  it('ends by the clock of the database', async () => {
    for (const times of [{ ends: '0 seconds' }, { begins: '1 hour', ends: '1 day' }]) {
      const id = await agree(database, { datasets: displacement, ...times });
      for (const { value } of nodesOf(await ask(partner(id), stocks('grain: [SITE]')))) expect(value).toBeNull();
    }
    const id = await agree(database, { datasets: displacement });
    await end(database, 'agreement', id);
    for (const { value } of nodesOf(await ask(partner(id), stocks('grain: [SITE]')))) expect(value).toBeNull();
  });

  it('never reads through the number of a grant', async () => {
    const id = await grant(database, { tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'] });
    for (const node of nodesOf(await ask({ tier: 'PARTNER', agreements: [], grant: id }, sites())))
      expect(node).toMatchObject({ name: null, position: null });
    const high = await grant(database, { tier: 'PROTECTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'] });
    for (const node of nodesOf(await ask(by('RESTRICTED', high), sites()))) expect(node.name).toBeNull();
  });
});

describe('RESTRICTED and PROTECTED', () => {
  it('read the classes that the grant names', async () => {
    const id = await grant(database, { tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'] });
    const nodes = nodesOf(await ask(by('RESTRICTED', id), sites()));
    // Some sites have no name at all.
    expect(nodes.filter(({ name }) => name !== null).length).toBeGreaterThan(50);
    for (const node of nodes) expect(node.withheld).toEqual([]);
    for (const node of nodesOf(await ask(by('RESTRICTED', id), stocks('grain: [SITE]')))) {
      expect(node.value).toBeNull();
      expect(lineOf(node, 'value')?.reason).toBe('DATASET');
    }
    const agreement = await agree(database, { datasets: displacement });
    const both = nodesOf(await ask(by('RESTRICTED', id, agreement), stocks('grain: [SITE]')));
    expect(both.filter(({ value }) => value !== null).length).toBeGreaterThan(100);
  });

  it('read the fields that were in the contract when the grant was made', async () => {
    const id = await grant(database, { tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'] });
    const fields = (await rowsOf(database, 'select fields from base.access_grant where id = $1', [id]))[0]?.fields;
    expect(fields).toEqual(expect.arrayContaining(['Site.area', 'Site.name', 'Site.position']));
    // As if its position had come into the contract later.
    await rowsOf(
      database,
      "update base.access_grant set fields = array_remove(fields, 'Site.position') where id = $1",
      [id],
    );
    const nodes = nodesOf(await ask(by('RESTRICTED', id), sites()));
    expect(nodes.filter(({ name }) => name !== null).length).toBeGreaterThan(50);
    for (const node of nodes) {
      expect(node.position).toBeNull();
      expect(lineOf(node, 'position')).toMatchObject({ reason: 'DATASET', tier: 'RESTRICTED' });
    }
    await expect(
      rowsOf(database, "update base.access_grant set fields = fields || array['Site.position'] where id = $1", [id]),
    ).rejects.toMatchObject({ constraint_name: 'access_grant_widened' });
  });

  it('read as finely as the grant says', async () => {
    const id = await grant(database, {
      ...{ tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'], finest: 5 },
    });
    for (const node of nodesOf(await ask(by('RESTRICTED', id), sites()))) {
      expect(node.position).toBeNull();
      expect(lineOf(node, 'name')).toBeUndefined();
      expect(lineOf(node, 'position')).toMatchObject({ reason: 'GRAIN', tier: 'RESTRICTED' });
    }
    const coarse = await grant(database, {
      ...{ tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'], finest: 1 },
    });
    for (const node of nodesOf(await ask(by('RESTRICTED', coarse), sites()))) {
      expect(node.name).toBeNull();
      expect(node.area?.level).toBeLessThanOrEqual(2);
    }
  });

  it('read the countries of the grant', async () => {
    const id = await grant(database, {
      ...{
        tier: 'RESTRICTED',
        datasets: ['sample-restricted-incidents'],
        classes: ['SECURITY_INCIDENT'],
        countries: ['XSA'],
      },
    });
    const list =
      '{ incidents(first: 200, filter: { dataset: { in: ["sample-restricted-incidents"] } }) { totalCount nodes { area { code } locationDescription } } }';
    const { body } = await ask(by('RESTRICTED', id), list);
    expect(body.data.incidents.totalCount).toBe(2);
    for (const node of body.data.incidents.nodes)
      expect(node).toEqual({ area: { code: 'XSA' }, locationDescription: expect.any(String) });
    expect((await ask(null, list)).body.data.incidents.totalCount).toBe(0);
    expect((await ask({ tier: 'RESTRICTED' }, list)).body.data.incidents.totalCount).toBe(0);
  });

  it('know of rows by any class, and of PROTECTED datasets by a grant of PROTECTED alone', async () => {
    const list = '{ observations(first: 100, filter: { dataset: { in: ["sample-protected-cases"] } }) { totalCount } }';
    const datasets = ['sample-protected-cases'];
    const low = await grant(database, { tier: 'RESTRICTED', datasets, classes: ['IDP_FIGURE'] });
    const high = await grant(database, { tier: 'PROTECTED', datasets, classes: ['IDP_FIGURE'] });
    expect((await ask(by('RESTRICTED', low), list)).body.data.observations.totalCount).toBe(0);
    expect((await ask(by('PROTECTED', low), list)).body.data.observations.totalCount).toBe(0);
    expect((await ask(by('PROTECTED', high), list)).body.data.observations.totalCount).toBe(24);
    await end(database, 'access_grant', high);
    expect((await ask(by('PROTECTED', high), list)).body.data.observations.totalCount).toBe(0);
  });
});

describe('the protocol of a country', () => {
  it('counts on the next request, agreements and grants that are there included', async () => {
    const id = await agree(database, { datasets: displacement });
    const granted = await grant(database, {
      tier: 'RESTRICTED',
      datasets: displacement,
      classes: ['IDP_SITE_LOCATION'],
    });
    const line = await protocol(database, 'XSA', 'IDP_FIGURE', 2, 'RESTRICTED');
    const one = await protocol(database, 'XSA', 'IDP_SITE_LOCATION', 2, 'PROTECTED');
    const fields = stocks('area: { within: "XSA" }, grain: [ADMIN2]');
    for (const given of [null, partner(id)]) {
      const nodes = nodesOf(await ask(given, fields));
      expect(nodes.length).toBeGreaterThan(10);
      for (const node of nodes) {
        expect(node.value).toBeNull();
        expect(lineOf(node, 'value')).toEqual({
          ...{
            field: 'value',
            reason: 'COUNTRY_PROTOCOL',
            tier: 'RESTRICTED',
            mask: 'COARSER_ROWS',
            available: 'ADMIN1',
          },
        });
        expect(node.area?.level).toBeLessThanOrEqual(1);
        expect(lineOf(node, 'area')).toMatchObject({ reason: 'COUNTRY_PROTOCOL', available: 'ADMIN1' });
      }
    }
    for (const node of nodesOf(await ask(by('RESTRICTED', granted), sites('area: { within: "XSA" }')))) {
      expect(node).toMatchObject({ name: null, position: null });
      expect(lineOf(node, 'name')).toMatchObject({ reason: 'COUNTRY_PROTOCOL', tier: 'PROTECTED' });
    }
    // Elsewhere nothing is different.
    const elsewhere = nodesOf(await ask(partner(id), stocks('area: { within: "XSB" }, grain: [ADMIN2]')));
    expect(elsewhere.some(({ value }) => value !== null)).toBe(true);
    await end(database, 'protocol', line);
    await end(database, 'protocol', one);
    expect(nodesOf(await ask(partner(id), fields)).some(({ value }) => value !== null)).toBe(true);
  });

  it('withholds the country itself where it says so', async () => {
    const line = await protocol(database, 'XSA', 'IDP_SITE_LOCATION', 0, 'PARTNER');
    const nodes = nodesOf(await ask(null, sites()));
    expect(nodes.filter(({ area }) => area?.code.startsWith('XA'))).toEqual([]);
    expect(nodes.filter(({ area }) => area === null).length).toBeGreaterThan(10);
    await end(database, 'protocol', line);
  });

  it('does not lower what does not say that it may be lowered', async () => {
    const line = await protocol(database, 'XSA', 'IDP_SITE_LOCATION', 0, 'OPEN');
    for (const node of nodesOf(await ask(null, sites()))) expect(node).toMatchObject({ name: null, position: null });
    await end(database, 'protocol', line);
  });
});

describe('the tier of a dataset', () => {
  it('counts on the next request', async () => {
    const id = await agree(database, { datasets: displacement });
    await setTier(database, 'sample-displacement', 'PARTNER');
    try {
      const list =
        '{ sites(first: 1000) { totalCount nodes { provenance { dataset { code } } } } operations { code } }';
      const open = await ask(null, list);
      for (const node of open.body.data.sites.nodes)
        expect(node.provenance.dataset.code).not.toBe('sample-displacement');
      expect(nodesOf(await ask(partner(id), sites())).length).toBeGreaterThan(50);
      await setTier(database, 'sample-displacement', 'RESTRICTED');
      expect(nodesOf(await ask(partner(id), sites()))).toEqual([]);
    } finally {
      await setTier(database, 'sample-displacement', 'OPEN');
    }
  });
});

describe('more rights', () => {
  const question = `{
    sites(first: 500) { totalCount nodes { id kind status area { code } name position { latitude longitude } } }
    displacementStocks(first: 1000, filter: { grain: [ADMIN2, SITE] }) { nodes { id value movement } }
    incidents(first: 1000) { totalCount nodes { id deadOrMissing position { latitude } locationDescription } }
    flowPoints(first: 500) { nodes { id code name area { code } } }
  }`;
  type Lists = Record<string, { nodes: Record<string, unknown>[] }>;

  it('never change what OPEN shows unmasked, and add to it', async () => {
    const everything = (await ask(null, '{ datasets(first: 200) { nodes { code } } }')).body.data.datasets.nodes.map(
      ({ code }: { code: string }) => code,
    );
    const classes = ['IDP_FIGURE', 'IDP_SITE_LOCATION', 'SECURITY_INCIDENT', 'FLOW_POINT_LOCATION', 'FLOW_FIGURE'];
    const agreement = await agree(database, { datasets: everything });
    const low = await grant(database, { tier: 'RESTRICTED', datasets: everything, classes });
    const high = await grant(database, { tier: 'PROTECTED', datasets: everything, classes });
    const ladder = [null, partner(agreement), by('RESTRICTED', low, agreement), by('PROTECTED', high, agreement)];
    const answers: Lists[] = [];
    for (const given of ladder) answers.push((await ask(given, question)).body.data);
    const known = {
      sites: ['kind', 'status'],
      displacementStocks: ['movement'],
      incidents: ['deadOrMissing'],
      flowPoints: [],
    };
    for (const [at, lists] of answers.entries())
      for (const [list, fields] of Object.entries(known)) {
        const before = answers[Math.max(0, at - 1)]?.[list]?.nodes ?? [];
        const now = new Map(lists[list]?.nodes.map((node) => [node.id, node]));
        if (list !== 'displacementStocks') for (const node of before) expect(now.has(node.id)).toBe(true);
        for (const node of before) {
          const later = now.get(node.id);
          for (const field of later ? fields : []) expect(later?.[field]).toEqual(node[field]);
          // What was there in full stays.
          for (const field of ['name', 'value', 'locationDescription', 'code'])
            if (later && node[field] !== null && node[field] !== undefined) expect(later[field]).toEqual(node[field]);
        }
      }
    const seen = (lists: Lists) => new Set(canariesIn(JSON.stringify(lists))).size;
    expect(seen(answers[0] as Lists)).toBe(0);
    expect(seen(answers[1] as Lists)).toBeGreaterThan(10);
    expect(seen(answers[2] as Lists)).toBeGreaterThan(seen(answers[1] as Lists));
    for (const mark of canariesByTier.RESTRICTED.slice(0, 400))
      expect(JSON.stringify(answers[1])).not.toContain(`"${mark}"`);
  });

  it('stay apart on one process: six callers, one after the other and all at once', async () => {
    const one = await agree(database, { datasets: displacement });
    const other = await agree(database, { datasets: displacement, countries: ['XSB'] });
    const low = await grant(database, { tier: 'RESTRICTED', datasets: displacement, classes: ['IDP_SITE_LOCATION'] });
    const high = await grant(database, {
      tier: 'PROTECTED',
      datasets: displacement,
      classes: ['IDP_SITE_LOCATION'],
      countries: ['XSA'],
    });
    const callers: (Given | null)[] = [
      null,
      { tier: 'PARTNER' },
      partner(one),
      partner(other),
      by('RESTRICTED', low),
      by('PROTECTED', high, one),
    ];
    const alone: string[] = [];
    for (const given of callers) alone.push((await ask(given, sites())).text);
    expect(new Set(alone).size).toBe(6);
    const rounds = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        ask(callers[at % 6] as Given | null, sites()).then(({ text }) => [at % 6, text] as const),
      ),
    );
    for (const [caller, text] of rounds) expect(text).toBe(alone[caller]);
  });

  it('do not lend their cursors', async () => {
    const one = await agree(database, { datasets: displacement });
    const other = await agree(database, { datasets: displacement });
    const page = 'query q($after: String) { sites(first: 5, after: $after) { pageInfo { endCursor } } }';
    const after = (await ask(partner(one), page)).body.data.sites.pageInfo.endCursor;
    expect((await ask(partner(one), page, { after })).status).toBe(200);
    for (const given of [
      null,
      partner(other),
      partner(one, other),
      { tier: 'RESTRICTED', agreements: [one] } as Given,
    ]) {
      const { body } = await server.ask(page, { after }, given ? standingOn(given) : {});
      expect(body.errors[0].extensions.code).toBe('INVALID_CURSOR');
    }
  });

  it('are nobody else’s to keep', async () => {
    const one = await agree(database, { datasets: displacement });
    const { headers } = await ask(partner(one), sites());
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers.etag).toBeUndefined();
  });
});
