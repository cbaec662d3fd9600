import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';

/** Tables over records that are taken down: those of the record's country are told no more. */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  await requests.join('steward', { roles: ['STEWARD'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const told = `select coalesce(a.admin0_id, a.id) as country, c.code, count(*)::int as cells from base.cube_cell t join base.cube c on c.id = t.cube_id
  join base.area a on a.id = t.area_id where t.count is not null group by 1, 2 order by 1, 2`;

it.each(['site', 'incident'])(
  'hides the tables of the country that a %s was counted in, and no others',
  async (kind) => {
    const before = await rowsOf(database, told);
    const [found] = await rowsOf(
      database,
      `select t.public_id, m.area_id as country, c.code from base.cube_made m join base.cube c on c.id = m.cube_id join base.release r on r.publication = m.publication
       join base.${kind} t on t.dataset_id = r.dataset_id join base.area a on a.id = t.area_id
     where coalesce(a.admin0_id, a.id) = m.area_id and t.published_to is null and c.unit = $1
       and exists (select from base.cube_cell x join base.area k on k.id = x.area_id where x.cube_id = c.id and x.count is not null and coalesce(k.admin0_id, k.id) = m.area_id)
     order by 1 limit 1`,
      [kind.toUpperCase()],
    );
    expect(found).toBeDefined();
    const { body } = await requests.ask(
      'steward',
      `mutation { it: takeDown(target: { row: { record: "${found?.public_id}" } }, code: RISK_OF_HARM, key: "${kind}", reason: "Asked for") { cells } }`,
    );
    expect(body.errors).toBeUndefined();
    const own = before.find((row) => row.country === found?.country && row.code === found?.code);
    expect(body.data.it.cells).toBeGreaterThanOrEqual(own?.cells);
    const after = await rowsOf(database, told);
    expect(after.some((row) => row.country === found?.country && row.code === found?.code)).toBe(false);
    expect(after.filter((row) => row.country !== found?.country)).toEqual(
      before.filter((row) => row.country !== found?.country),
    );
  },
);
