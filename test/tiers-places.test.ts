import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { agree, endAll, grant, protocol } from './support/entitled.ts';
import { type Given, standingOn } from './support/standing.ts';

/** Where sites are is of one class of information, and how many people are there of another: protocols speak of each alone. */
let database: Database;
let server: TestServer;
let partner: Given;
beforeAll(async () => {
  database = await createDatabase();
  await endAll(database, 'protocol');
  server = await startServer(database);
  partner = { tier: 'PARTNER', agreements: [await agree(database, { datasets: ['sample-displacement'] })] };
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

type Place = { readonly area: { readonly code: string; readonly level: number } | null };
type Figure = Place & { readonly grain: string; readonly site: Place | null };
const read = async (given: Given | null) => {
  const { body } = await server.ask(
    `{ displacementStocks(first: 1000, filter: { dataset: { in: ["sample-displacement"] }, area: { within: "XSA" } }) {
         nodes { grain area { code level } site { area { code level } } } } }`,
    {},
    given ? standingOn(given) : {},
  );
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  const figures: Figure[] = body.data.displacementStocks.nodes;
  return {
    sites: figures.filter(({ site }) => site !== null),
    others: figures.filter(({ site }) => site === null),
  };
};
const levels = (places: readonly Place[]) => [...new Set(places.map(({ area }) => area?.level ?? -1))].sort();

it('P45 a figure that names a site tells of its place no more than the site does, whatever a protocol says of figures', async () => {
  const before = await read(partner);
  expect(before.sites.length).toBeGreaterThan(20);
  expect(levels(before.sites)).toEqual([3]);
  const finest = Math.max(...levels(before.others));

  await protocol(database, 'XSA', 'IDP_SITE_LOCATION', 2, 'RESTRICTED');
  const after = await read(partner);
  // Sites are told to the first level now, and so is each figure that names one; other figures are as they were.
  expect(after.sites.map(({ area }) => area)).toEqual(after.sites.map(({ site }) => site?.area));
  expect(levels(after.sites)).toEqual([1]);
  expect(Math.max(...levels(after.others))).toBe(finest);

  const everybody = await read(null);
  expect(levels(everybody.sites)).toEqual([1]);

  // Whoever holds figures alone is told no site by them; whoever holds both is.
  const held = (classes: readonly string[]) =>
    grant(database, { tier: 'RESTRICTED', datasets: ['sample-displacement'], classes });
  const figuresAlone = await read({ tier: 'RESTRICTED', agreements: [], grant: await held(['IDP_FIGURE']) });
  expect(levels(figuresAlone.sites)).toEqual([1]);
  const both = await read({ tier: 'RESTRICTED', grant: await held(['IDP_FIGURE', 'IDP_SITE_LOCATION']) });
  expect(levels(both.sites)).toEqual([3]);
});

it('P45 and neither is it found, grouped or counted there', async () => {
  const [{ code }] = (await rowsOf(
    database,
    `select a.code from base.displacement_stock t join base.area a on a.id = t.area_id join base.dataset d on d.id = t.dataset_id
     where d.code = 'sample-displacement' and t.site_public_id is not null and t.published_to is null and a.level = 3 and a.code like 'XA%'
     order by 1 limit 1`,
  )) as unknown as [{ code: string }];
  const filter = `dataset: { in: ["sample-displacement"] }, grain: [SITE]`;
  const { body } = await server.ask(
    `{ found: displacementStocks(first: 1, filter: { ${filter}, area: { within: "${code}" } }) { totalCount }
       all: displacementStocks(first: 1, filter: { ${filter}, area: { within: "XSA" } }) { totalCount }
       groups: displacementStockStats(filter: { ${filter}, area: { within: "XSA" } }, groupBy: [AREA, ROUND, POPULATION_GROUP, UNIT]) { area { level } } }`,
    {},
    standingOn(partner),
  );
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  expect(body.data.found.totalCount).toBe(0);
  expect(body.data.all.totalCount).toBeGreaterThan(20);
  expect(levels(body.data.groups)).toEqual([1]);
});
