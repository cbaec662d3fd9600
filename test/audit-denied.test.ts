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

  it('of somebody who sent no credential is none', async () => {
    expect(
      await linesOf(async () =>
        expect(codeOf(await server.ask(incidents, {}, { ...strict, 'tributary-access-mode': 'reject' }))).toBe(
          'GRANT_REQUIRED',
        ),
      ),
    ).toEqual([]);
  });

  it('for a page larger than the grant says, or more rows than are left of it, is one', async () => {
    const datasets = ['sample-displacement'];
    const grant = await giveGrant(database, people.reader as string, 'NARROW', { datasets, classes: ['IDP_FIGURE'] });
    await rowsOf(database, 'update base.access_grant set page_limit = 4, rows_per_day = 6 where public_id = $1', [
      grant,
    ]);
    const sites = (first: number) =>
      ask('reader', `{ sites(first: ${first}) { nodes { id name } } }`, { 'tributary-purpose': 'NARROW' });
    const denied = { kind: 'DENIED', actor: people.reader, tier: 'RESTRICTED', grant_code: 'NARROW', row_bucket: null };
    const coordinates = expect.arrayContaining(['Site.name']);
    expect(await linesOf(async () => expect(codeOf(await sites(5))).toBe('BAD_ARGUMENT'))).toMatchObject([
      { ...denied, refusal: 'GRANT_PAGE', coordinates },
    ]);
    expect((await sites(3)).body.data.sites.nodes).toHaveLength(3);
    expect(await linesOf(async () => expect(codeOf(await sites(4))).toBe('QUOTA_EXCEEDED'))).toMatchObject([
      { ...denied, refusal: 'QUOTA_EXCEEDED', coordinates },
    ]);
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

describe('P47 a credential that is not taken', () => {
  const bad = { kind: 'DENIED', refusal: 'UNAUTHENTICATED', tier: null, document: null, row_bucket: 'ONE' };
  const nobody = { ...bad, actor: 'unknown', actor_kind: 'UNKNOWN', organisation: null };
  const keyIds = async () =>
    Object.fromEntries(
      (await rowsOf(database, 'select name, public_id from base.api_key')).map((row) => [row.name, row.public_id]),
    );
  /** The same organisation's key of this name, and who it is by the audit. */
  const cases: Record<string, () => Promise<{ sent: string; line: object }>> = {
    'that is none': async () => ({ sent: 'nonsense', line: { ...nobody, action: 'UNKNOWN', subject: null } }),
    'a key that was revoked': async () => {
      const sent = await giveApiKey(database, organisation, { name: 'gone' });
      await rowsOf(database, `update base.api_key set revoked_at = now() where name = 'gone'`);
      const own = { actor: organisation, actor_kind: 'SYSTEM', organisation };
      return { sent, line: { ...bad, ...own, action: 'REVOKED', subject: (await keyIds()).gone } };
    },
    'a key that has expired': async () => {
      const sent = await giveApiKey(database, organisation, { name: 'old', days: -1 });
      const own = { actor: organisation, actor_kind: 'SYSTEM', organisation };
      return { sent, line: { ...bad, ...own, action: 'EXPIRED', subject: (await keyIds()).old } };
    },
    'the name of a key with another secret': async () => {
      const sent = await giveApiKey(database, organisation, { name: 'guessed' });
      await rowsOf(database, `update base.api_key set key_hash = 'another' where name = 'guessed'`);
      return { sent, line: { ...nobody, action: 'WRONG', subject: (await keyIds()).guessed } };
    },
    'a token that was tampered with': async () => {
      const [head, , sign] = (tokens.reader as string).split('.');
      const claims = Buffer.from(JSON.stringify({ iss: idp.issuer, sub: 'canary-of-a-claim' })).toString('base64url');
      const line = { ...nobody, action: 'SIGNATURE', subject: idp.issuer };
      return { sent: `${head}.${claims}.${sign}`, line };
    },
    'a token of an issuer that nobody trusts': async () => {
      const [head, , sign] = (tokens.reader as string).split('.');
      const claims = Buffer.from(JSON.stringify({ iss: 'https://canary.invalid' })).toString('base64url');
      return { sent: `${head}.${claims}.${sign}`, line: { ...nobody, action: 'ISSUER', subject: null } };
    },
  };
  it.each(Object.keys(cases))('%s is one line, without the credential, however often it is sent', async (name) => {
    const { sent, line } = await (cases[name] as (typeof cases)[string])();
    const lines = await linesOf(async () => {
      for (let count = 0; count < 5; count += 1) expect(codeOf(await ask(sent, incidents))).toBe('UNAUTHENTICATED');
    });
    expect(lines).toMatchObject([line]);
    const said = JSON.stringify(lines);
    expect(said).not.toContain('canary');
    for (const part of sent.split(/[._]/).filter((text) => text.length > 12)) expect(said).not.toContain(part);
  });

  it('that cannot be written down is not refused as such', async () => {
    await rowsOf(database, 'alter table base.audit_entry add constraint broken check (kind <> $$DENIED$$) not valid');
    const sent = await giveApiKey(database, organisation, { name: 'unwritten', days: -1 });
    try {
      expect(codeOf(await ask(sent, incidents))).toBe('NOT_RECORDED');
    } finally {
      await rowsOf(database, 'alter table base.audit_entry drop constraint broken');
    }
    // It is written with the next one.
    expect(await linesOf(() => ask(sent, incidents))).toMatchObject([{ action: 'EXPIRED', row_bucket: 'ONE' }]);
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
