import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { giveOrganisation } from './support/access.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';
import { asked, keepFrom, type Step, shape, stepsOf } from './support/story.ts';

const steps = stepsOf('docs/asking.md');

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  await requests.join('researcher', { organisation: await giveOrganisation(database, 'FACULTY') });
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('auditor', { roles: ['AUDITOR'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

it('goes as the page says, from a query that is partly withheld to one that is refused in the middle', async () => {
  const kept: Record<string, unknown> = {};
  const ask = (step: Step): Promise<Answer> => asked(requests, step, kept);
  let reading: Step | undefined;
  for (const step of steps) {
    if (step.purpose !== null) reading = step;
    const running = step.during && reading ? await whileReading(() => ask(reading as Step)) : null;
    const { body } = await ask(step);
    expect(body.errors, `${step.title}: ${JSON.stringify(body.errors)}`).toBeUndefined();
    expect(body, step.title).toEqual(shape(step.expected));
    keepFrom(body, step, kept);
    if (running) {
      const refused = await running();
      expect([refused.status, refused.body.errors[0].extensions.code, refused.body.data ?? null]).toEqual([
        403,
        'GRANT_EXPIRED',
        null,
      ]);
      expect((await ask(reading as Step)).body.errors[0].extensions.code).toBe('GRANT_EXPIRED');
    }
  }
  expect(steps).toHaveLength(15);
});

/** Holds the table that a query reads until it is let go; then the query goes on. */
const whileReading = async (start: () => Promise<Answer>): Promise<() => Promise<Answer>> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let locked = () => {};
  const isLocked = new Promise<void>((done) => {
    locked = done;
  });
  const holding = sql.begin(async (tx) => {
    await tx.unsafe('lock table base.survey_record in access exclusive mode');
    locked();
    await held;
  });
  await isLocked;
  const answering = start();
  for (let waits = false; !waits; ) {
    const [row] = await rowsOf(database, 'select exists (select from pg_locks where not granted) as waits');
    waits = row?.waits;
  }
  return async () => {
    release();
    await holding;
    await sql.end({ timeout: 5 });
    return answering;
  };
};
