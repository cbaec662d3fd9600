import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { strict } from './support/refusals.ts';

let database: Database;
let server: TestServer;
let steward: string;
let partner: string;
let organisation: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  steward = await giveKey(database);
  organisation = await giveOrganisation(database, 'HELP');
  await giveAgreement(database, organisation, 'HELP-1');
  partner = await giveApiKey(database, organisation);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}`, ...strict });
const explain = async (document: string, variables: unknown = null, headers: Record<string, string> = strict) => {
  const query =
    'query ($document: String!, $variables: JSON) { explainAccess(document: $document, variables: $variables) { coordinate required yours decision mask howToGet needs } }';
  return server.ask(query, { document, variables }, headers);
};
type Told = { coordinate: string; decision: string; mask: string | null; howToGet: string | null; required: string };
const of = (answer: { body: { data: { explainAccess: Told[] } } }, coordinate: string) =>
  answer.body.data.explainAccess.find((told) => told.coordinate === coordinate);

describe('explainAccess', () => {
  it('decides about fields, arguments and inputs, in fragments and variables, without a statement', async () => {
    const answer = await explain(
      'query q($f: SiteFilter) { sites(filter: $f, first: 1) { nodes { ...s kind } } } fragment s on Site { name position { latitude } }',
      { f: { kind: ['CAMP'] } },
    );
    expect(answer.statements).toEqual([]);
    expect(of(answer, 'Site.name')).toMatchObject({ required: 'RESTRICTED', decision: 'MASKED', mask: 'WITHHOLD' });
    expect(of(answer, 'Site.name')?.howToGet).toContain('Tributary-Purpose');
    expect(of(answer, 'Site.kind')).toMatchObject({ decision: 'FULL', mask: null });
    expect(of(answer, 'SiteFilter.kind')).toBeDefined();
    expect(of(answer, 'Query.sites(filter:)')).toBeDefined();
    expect(of(answer, 'SiteFilter.status')).toBeUndefined();
  });

  it('says which role is needed, to whom it applies', async () => {
    const document = '{ releaseDesk(first: 1) { nodes { id } } }';
    expect(of(await explain(document), 'Query.releaseDesk')).toMatchObject({ decision: 'REFUSED', needs: ['STEWARD'] });
    expect(of(await explain(document, null, bearer(steward)), 'Query.releaseDesk')).toMatchObject({ decision: 'FULL' });
  });

  it.each([
    ['no document', '{ area(', 'BAD_ARGUMENT'],
    ['unknown fields', '{ area(by: { code: "XSA" }) { nmae } }', 'BAD_ARGUMENT'],
    ['two operations', 'query a { me { tier } } query b { me { tier } }', 'BAD_ARGUMENT'],
    ['nothing', '', 'BAD_ARGUMENT'],
    ['endless documents', `{ ${'me { tier } '.repeat(900)} }`, 'QUERY_TOO_COMPLEX'],
  ])('refuses %s in words, and suggests nothing', async (_, document, code) => {
    const { extensions, message } = (await explain(document)).body.errors[0];
    expect(extensions.code).toBe(code);
    expect(message).not.toMatch(/Did you mean/);
  });

  it('refuses variables that do not fit', async () => {
    expect(
      (await explain('query q($n: Int!) { sites(first: $n) { nodes { id } } }', { n: 'x' })).body.errors[0].extensions
        .code,
    ).toBe('BAD_ARGUMENT');
    expect((await explain('{ me { tier } }', [1])).body.errors[0].extensions.code).toBe('BAD_ARGUMENT');
  });
});

describe('viewAs', () => {
  let number = 0;
  const look = async (who: string, principal: string, document: string, rest: Record<string, unknown> = {}) => {
    number += 1;
    return server.ask(
      'mutation ($principal: ID!, $document: String!, $purpose: String, $key: String!, $reason: String!) { viewAs(principal: $principal, document: $document, purpose: $purpose, key: $key, reason: $reason) { tier data errors access } }',
      { principal, document, key: `look ${number}`, reason: 'They asked what they see.', ...rest },
      bearer(who),
    );
  };
  const document = '{ me { tier kind roles } sites(first: 1) { nodes { name } } }';

  it('answers with the standing of the principal and none of the steward’s roles, and is kept', async () => {
    const answer = await look(steward, organisation, document);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data.viewAs.data).toMatchObject({ me: { tier: 'PARTNER', roles: [] } });
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const closed = await look(steward, organisation, '{ releaseDesk(first: 1) { totalCount } }');
    expect(closed.body.data.viewAs.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await look(steward, 'ANYBODY', document)).body.data.viewAs).toMatchObject({ tier: 'OPEN', errors: [] });
    const kept = await rowsOf(
      database,
      "select action, subject, reason from base.access_act where action = 'viewAs' order by id",
    );
    expect(kept).toMatchObject([
      { subject: organisation, reason: 'They asked what they see.' },
      { subject: organisation },
      { subject: 'ANYBODY' },
    ]);
  });

  it.each([
    ['of nobody', () => look(steward, 'per_none', document), 'NOT_FOUND'],
    ['by somebody without the role', () => look(partner, organisation, document), 'FORBIDDEN'],
    [
      'under a purpose that is not theirs',
      () => look(steward, organisation, document, { purpose: 'ELSE' }),
      'PURPOSE_MISMATCH',
    ],
    [
      'that changes something',
      () => look(steward, organisation, 'mutation { publishRelease(release: "x", key: "k") { id } }'),
      'BAD_ARGUMENT',
    ],
    [
      'that costs too much',
      () =>
        look(
          steward,
          organisation,
          '{ sites(first: 1000) { nodes { displacementStocks(first: 1000) { nodes { id } } } } }',
        ),
      'QUERY_TOO_COSTLY',
    ],
    ['without a reason', () => look(steward, organisation, document, { reason: ' ' }), 'BAD_ARGUMENT'],
    ['under a key that was used', () => look(steward, organisation, document, { key: 'look 1' }), 'CONFLICT'],
  ])('%s is refused', async (_, ask, code) => expect((await ask()).body.errors[0].extensions.code).toBe(code));
});
