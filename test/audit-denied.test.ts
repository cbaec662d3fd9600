import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveAgreement, giveApiKey, giveGrant, giveOrganisation, givePerson } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { strict } from './support/refusals.ts';

/** What is refused to somebody who is known here is in the audit: who, when, with which code and what it was about, and no value. */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let organisation: string;
let key: string;
const people: Record<string, string> = {};
const tokens: Record<string, string> = {};
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  organisation = await giveOrganisation(database, 'REFUSED');
  await giveAgreement(database, organisation, 'REFUSED-1', { datasets: ['sample-displacement'] });
  key = await giveApiKey(database, organisation);
  for (const [name, roles] of Object.entries({ auditor: ['AUDITOR'], reader: [] })) {
    people[name] = await givePerson(database, idp.issuer, name, { roles });
    tokens[name] = await idp.signIn(name);
  }
  const datasets = ['sample-displacement'];
  await giveGrant(database, people.reader as string, 'OVER', { from: -9, to: -1, datasets });
  await giveGrant(database, people.reader as string, 'DEEP', { tier: 'PROTECTED', datasets });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const incidents = '{ incidents(first: 3) { nodes { year locationDescription } } }';
const ask = (who: string, query: string, headers: Record<string, string> = {}) =>
  server.ask(query, {}, { authorization: `Bearer ${tokens[who] ?? who}`, ...strict, ...headers });
const last = async () =>
  ((await rowsOf(database, 'select coalesce(max(id), 0)::int as id from base.audit_entry'))[0]?.id ?? 0) as number;
const linesOf = async (work: () => Promise<unknown>) => {
  const before = await last();
  await work();
  return rowsOf(database, 'select * from base.audit_entry where id > $1 order by id', [before]);
};
const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
  body.errors?.[0]?.extensions.code;

describe('P46 a refusal', () => {
  it.each([
    ['a purpose that is not theirs', 'SOMEBODY-ELSES', 'PURPOSE_MISMATCH', null, null],
    ['a grant that has expired', 'OVER', 'GRANT_EXPIRED', 'OVER', 'OVER'],
    ['a sign-in that is too weak', 'DEEP', 'STEP_UP_REQUIRED', null, null],
  ])('for %s is one line, and nothing was read', async (_, purpose, code, own, grant) => {
    const lines = await linesOf(async () =>
      expect(codeOf(await ask('reader', incidents, { 'tributary-purpose': purpose }))).toBe(code),
    );
    expect(lines).toMatchObject([
      {
        ...{
          kind: 'DENIED',
          actor: people.reader,
          actor_kind: 'PERSON',
          refusal: code,
          purpose: own,
          grant_code: grant,
        },
        ...{ tier: null, document: null, datasets: [], row_bucket: null },
      },
    ]);
    // A word that somebody made up is a value like any other.
    expect(JSON.stringify(lines)).not.toContain('SOMEBODY-ELSES');
  });

  it('in place of masked values is a line for each code, with what it was about', async () => {
    const lines = await linesOf(async () =>
      expect(codeOf(await ask(key, incidents, { 'tributary-access-mode': 'reject' }))).toBe('GRANT_REQUIRED'),
    );
    expect(lines).toMatchObject([
      {
        ...{ kind: 'DENIED', actor: organisation, actor_kind: 'SYSTEM', tier: 'PARTNER', refusal: 'GRANT_REQUIRED' },
        ...{
          withheld: ['Incident.locationDescription'],
          coordinates: expect.arrayContaining(['Incident.year', 'Incident.locationDescription']),
        },
      },
    ]);
    expect(lines[0]?.document).toMatch(/^[0-9a-f]{64}$/);
  });

  it('for want of a role is one, too', async () => {
    const lines = await linesOf(async () =>
      expect(codeOf(await ask('reader', '{ auditState { blocks } }'))).toBe('FORBIDDEN'),
    );
    expect(lines).toMatchObject([
      {
        kind: 'DENIED',
        actor: people.reader,
        refusal: 'FORBIDDEN',
        coordinates: expect.arrayContaining(['Query.auditState']),
      },
    ]);
  });

  it('of somebody whom nobody knows is none', async () => {
    expect(
      await linesOf(async () => {
        expect(codeOf(await ask('nonsense', incidents))).toBe('UNAUTHENTICATED');
        expect(codeOf(await server.ask(incidents, {}, { ...strict, 'tributary-access-mode': 'reject' }))).toBe(
          'GRANT_REQUIRED',
        );
      }),
    ).toEqual([]);
  });

  it('that cannot be written down is not given as such', async () => {
    await rowsOf(database, 'alter table base.audit_entry add constraint broken check (kind <> $$DENIED$$) not valid');
    try {
      const answer = await ask(key, incidents, { 'tributary-access-mode': 'reject' });
      expect([answer.status, codeOf(answer)]).toEqual([503, 'NOT_RECORDED']);
    } finally {
      await rowsOf(database, 'alter table base.audit_entry drop constraint broken');
    }
  });
});

it('what was withheld is in the line of what was read', async () => {
  const lines = await linesOf(() => ask(key, incidents));
  const line = lines.find(({ records }) => records.includes('Incident'));
  expect(line).toMatchObject({ kind: 'READ', refusal: null, withheld: ['Incident.locationDescription'] });
});

it('an auditor asks for refusals by actor, and for what was withheld of a field', async () => {
  const { body } = await ask(
    'auditor',
    `{ denials: auditStats(filter: { kind: [DENIED] }, groupBy: [ACTOR, REFUSAL]) { actor refusal requests }
       withheld: auditStats(filter: { withheld: ["Incident.locationDescription"] }, groupBy: [ACTOR]) { actor requests }
       entries: auditEntries(filter: { refusal: { in: ["GRANT_EXPIRED"] } }) { nodes { kind actor refusal withheld grant } } }`,
  );
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  expect(body.data.denials).toEqual(
    expect.arrayContaining([
      { actor: people.reader, refusal: 'PURPOSE_MISMATCH', requests: 1 },
      { actor: organisation, refusal: 'GRANT_REQUIRED', requests: 1 },
    ]),
  );
  expect(body.data.withheld).toEqual([{ actor: organisation, requests: 2 }]);
  expect(body.data.entries.nodes).toEqual([
    { kind: 'DENIED', actor: people.reader, refusal: 'GRANT_EXPIRED', withheld: [], grant: 'OVER' },
  ]);
});
