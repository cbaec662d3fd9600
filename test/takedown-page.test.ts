import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveAgreement, giveGrant, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';
import { asked, keepFrom, shape, stepsOf } from './support/story.ts';

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  const relief = await giveOrganisation(database, 'RELIEF');
  await giveAgreement(database, relief, 'RELIEF-1', { datasets: ['sample-displacement'] });
  await requests.join('holder', { organisation: relief });
  await giveGrant(database, requests.ids.holder as string, 'NAMES-1', {
    datasets: ['sample-displacement'],
    classes: ['IDP_SITE_LOCATION', 'IDP_FIGURE'],
  });
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('auditor', { roles: ['AUDITOR'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

it('goes as docs/takedown.md says, from a name that should not be here to a takedown that is lifted', async () => {
  const kept: Record<string, unknown> = { grant: 'NAMES-1' };
  const steps = stepsOf('docs/takedown.md');
  for (const step of steps) {
    const { body } = await asked(requests, step, kept);
    expect(body.errors, `${step.who}: ${JSON.stringify(body.errors)}`).toBeUndefined();
    expect(body, step.query).toEqual(shape(step.expected));
    keepFrom(body, step, kept);
  }
  expect(steps).toHaveLength(9);
});
