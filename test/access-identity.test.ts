import {
  decodeJwt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApiKey } from '../src/store/access/api-keys.ts';
import { giveAgreement, giveApiKey, giveClient, giveGrant, giveOrganisation, givePerson } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { strict } from './support/refusals.ts';

let database: Database;
let idp: IdentityProvider;
let other: IdentityProvider;
let server: TestServer;
let url: string;
let organisation: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider(['partner-system', 'stranger', 'retired']);
  other = await startIdentityProvider(['partner-system']);
  server = await startServer(
    database,
    { OIDC_ISSUERS: `${idp.issuer},${other.issuer}`, OIDC_AUDIENCE: audience },
    { cooldownMs: 0 },
  );
  url = await server.listen();
  organisation = await giveOrganisation(database, 'HELP');
  await giveClient(database, idp.issuer, 'partner-system', organisation);
  await giveClient(database, idp.issuer, 'retired', organisation);
  await rowsOf(database, "update base.organisation_client set revoked_at = now() where client_id = 'retired'");
  await giveAgreement(database, organisation, 'HELP-2026');
  const amina = await givePerson(database, idp.issuer, 'amina', { organisation });
  await giveGrant(database, amina, 'STUDY');
  await giveGrant(database, amina, 'DEEP', { tier: 'PROTECTED' });
  await giveGrant(database, amina, 'OVER', { from: -20, to: -1 });
  await giveGrant(database, amina, 'SOON', { from: 2, to: 9 });
  await giveGrant(database, amina, 'HALT');
  await giveAgreement(database, organisation, 'HELP-2020', { from: -900, to: -600 });
  await rowsOf(database, "update base.access_grant set suspended_at = now() where code = 'HALT'");
  await givePerson(database, idp.issuer, 'barred', { organisation });
  await rowsOf(database, "update base.person set barred_at = now() where subject = 'barred'");
});
afterAll(async () => {
  await server?.close();
  await Promise.all([idp?.close(), other?.close()]);
  await database?.drop();
});

type Headers = Readonly<Record<string, string>>;
/** Asks over the network, as a caller does. */
const ask = async (
  token: string | null,
  headers: Headers = {},
  query = '{ me { kind known name tier purpose roles } }',
) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...strict,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  const body = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, body, code: body.errors?.[0].extensions.code as string };
};
const purpose = (code: string): Headers => ({ 'tributary-purpose': code });

describe('who asks', () => {
  it('nobody is anonymous, and reads OPEN', async () => {
    const { status, body } = await ask(null);
    expect([status, body.data.me]).toEqual([
      200,
      { kind: 'ANONYMOUS', known: false, name: null, tier: 'OPEN', purpose: null, roles: [] },
    ]);
  });

  it('a person is who their issuer says, and has what their organisation agreed on', async () => {
    const token = await idp.signIn('amina');
    expect((await ask(token)).body.data.me).toMatchObject({
      kind: 'PERSON',
      known: true,
      tier: 'PARTNER',
      name: 'The person amina',
    });
    const { me } = (
      await ask(token, {}, '{ me { organisation { code } agreements { code state } grants { code tier state } } }')
    ).body.data;
    expect(me).toEqual({
      organisation: { code: 'HELP' },
      agreements: [
        { code: 'HELP-2026', state: 'ACTIVE' },
        { code: 'HELP-2020', state: 'ENDED' },
      ],
      grants: [
        { code: 'STUDY', tier: 'RESTRICTED', state: 'ACTIVE' },
        { code: 'DEEP', tier: 'PROTECTED', state: 'ACTIVE' },
        { code: 'OVER', tier: 'RESTRICTED', state: 'ENDED' },
        { code: 'SOON', tier: 'RESTRICTED', state: 'NOT_BEGUN' },
        { code: 'HALT', tier: 'RESTRICTED', state: 'SUSPENDED' },
      ],
    });
  });

  it('the same subject of another issuer is somebody else, known nowhere', async () => {
    const { body } = await ask(await other.signIn('amina'));
    expect(body.data.me).toMatchObject({ kind: 'PERSON', known: false, name: null, tier: 'OPEN' });
    expect((await ask(await other.clientToken('partner-system'))).body.data.me).toMatchObject({
      kind: 'SYSTEM',
      known: false,
    });
  });

  it('a client acts for its organisation; one that is not registered is known nowhere, a revoked one is refused', async () => {
    expect((await ask(await idp.clientToken('partner-system'))).body.data.me).toMatchObject({
      kind: 'SYSTEM',
      known: true,
      tier: 'PARTNER',
    });
    expect((await ask(await idp.clientToken('stranger'))).body.data.me).toMatchObject({ known: false, tier: 'OPEN' });
    expect(await ask(await idp.clientToken('retired'))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('somebody who is barred is told so', async () => {
    expect(await ask(await idp.signIn('barred'))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('a steward’s key is a steward', async () => {
    expect((await ask(await giveKey(database))).body.data.me).toMatchObject({
      kind: 'STEWARD',
      roles: ['STEWARD'],
      tier: 'OPEN',
    });
  });

  it('a person with the role of a steward has the desk while they have it, and nobody else has', async () => {
    const person = await givePerson(database, idp.issuer, 'dina', { roles: ['STEWARD'] });
    const desk = '{ releaseDesk(first: 1) { totalCount } }';
    const token = await idp.signIn('dina');
    expect((await ask(token, {}, desk)).body.data.releaseDesk.totalCount).toBeGreaterThan(0);
    expect(await ask(await idp.signIn('amina'), {}, desk)).toMatchObject({ code: 'FORBIDDEN' });
    const order = 'mutation { publishRelease(release: "rel_none", key: "k") { id } }';
    expect(await ask(token, {}, order)).toMatchObject({ code: 'NOT_FOUND' });
    const roles =
      'update base.person_role set ended_at = now() where person_id = (select id from base.person where public_id = $1)';
    await rowsOf(database, roles, [person]);
    expect(await ask(token, {}, desk)).toMatchObject({ code: 'FORBIDDEN' });
    const [row] = await rowsOf(database, 'select revoked_at from base.steward where public_id = $1', [`stw_${person}`]);
    expect(row?.revoked_at).not.toBeNull();
  });

  it('answers to whoever signed in are private, whatever they read, and vary by what they sent', async () => {
    const token = await other.signIn('somebody');
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ me { tier } }')}`, {
      headers: { ...strict, authorization: `Bearer ${token}` },
    });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('vary')).toContain('Authorization, Tributary-Purpose');
    expect(await response.json()).toMatchObject({ data: { me: { tier: 'OPEN' } } });
  });
});

describe('a purpose', () => {
  it.each([
    ['STUDY', 'RESTRICTED'],
    ['HELP-2026', 'PARTNER'],
  ])('%s selects %s', async (code, tier) => {
    expect((await ask(await idp.signIn('amina'), purpose(code))).body.data.me).toMatchObject({ tier, purpose: code });
  });

  it.each([
    ['of nobody', 'NOT-MINE', 'PURPOSE_MISMATCH'],
    ['that is no code', 'a b\u00e9', 'PURPOSE_MISMATCH'],
    ['that is empty', '', 'PURPOSE_MISMATCH'],
    ['that has expired', 'OVER', 'GRANT_EXPIRED'],
    ['that has not begun', 'SOON', 'GRANT_REQUIRED'],
    ['that is suspended', 'HALT', 'GRANT_SUSPENDED'],
    ['of an agreement that has ended', 'HELP-2020', 'AGREEMENT_REQUIRED'],
  ])('%s is refused, never served with less', async (_, stated, code) => {
    const answer = await ask(await idp.signIn('amina'), purpose(stated));
    expect(answer).toMatchObject({ status: 403, code });
    expect(answer.body.data ?? null).toBeNull();
  });

  it('of PROTECTED asks for a strong and recent sign-in, and says how', async () => {
    expect((await ask(await idp.signIn('amina', 'phr'), purpose('DEEP'))).body.data.me).toMatchObject({
      tier: 'PROTECTED',
    });
    const weak = await ask(await idp.signIn('amina'), purpose('DEEP'));
    expect(weak).toMatchObject({ status: 401, code: 'STEP_UP_REQUIRED' });
    expect(weak.headers.get('www-authenticate')).toBe(
      'Bearer error="insufficient_user_authentication", acr_values="phr phrh", max_age="3600"',
    );
    const old = await forged({ acr: 'phr', auth_time: Math.floor(Date.now() / 1000) - 3700, sub: 'amina' });
    expect(await ask(old, purpose('DEEP'))).toMatchObject({ status: 401, code: 'STEP_UP_REQUIRED' });
  });

  it('of a person is not their organisation’s', async () => {
    const key = await giveApiKey(database, organisation, { name: 'purposes' });
    expect((await ask(key, purpose('HELP-2026'))).body.data.me.tier).toBe('PARTNER');
    expect(await ask(key, purpose('STUDY'))).toMatchObject({ status: 403, code: 'PURPOSE_MISMATCH' });
  });

  it('of somebody whose organisation is suspended opens nothing from the next request on', async () => {
    const suspendable = await giveOrganisation(database, 'PAUSED');
    const lena = await givePerson(database, idp.issuer, 'lena', { organisation: suspendable });
    await giveGrant(database, lena, 'LENA-1');
    await giveAgreement(database, suspendable, 'PAUSED-1');
    const token = await idp.signIn('lena');
    const suspend = (when: string) =>
      rowsOf(database, `update base.organisation set suspended_at = ${when} where public_id = $1`, [suspendable]);
    expect((await ask(token, purpose('LENA-1'))).body.data.me.tier).toBe('RESTRICTED');
    await suspend('now()');
    expect(await ask(token, purpose('LENA-1'))).toMatchObject({ status: 403, code: 'GRANT_SUSPENDED' });
    expect(await ask(token, purpose('PAUSED-1'))).toMatchObject({ status: 403, code: 'AGREEMENT_REQUIRED' });
    expect((await ask(token)).body.data.me.tier).toBe('OPEN');
    await suspend('null');
    expect((await ask(token, purpose('LENA-1'))).body.data.me.tier).toBe('RESTRICTED');
  });

  it('without a credential is not anonymous', async () => {
    const answer = await ask(null, purpose('STUDY'));
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });
});

type Forgery = {
  readonly header?: Record<string, unknown>;
  readonly key?: Parameters<SignJWT['sign']>[0];
  readonly without?: string;
};
/** A token as the provider signs them, but for what a test changes. */
const forged = async (claims: JWTPayload & Record<string, unknown> = {}, { header, key, without }: Forgery = {}) => {
  const now = Math.floor(Date.now() / 1000);
  const payload: Record<string, unknown> = {
    iss: idp.issuer,
    aud: audience,
    sub: 'amina',
    client_id: 'browser',
    iat: now,
    exp: now + 300,
    ...claims,
  };
  if (without) delete payload[without];
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: idp.privateKey.kid as string, ...header } as never)
    .sign(key ?? (await importJWK(idp.privateKey, 'ES256')));
};
const now = () => Math.floor(Date.now() / 1000);

describe('a token', () => {
  it('like the provider’s is taken, so that what follows is refused for one reason each', async () => {
    expect((await ask(await forged())).body.data.me.known).toBe(true);
    expect((await ask(await forged({}, { header: { typ: 'application/at+jwt' } }))).status).toBe(200);
    // Clocks may differ by five seconds.
    expect((await ask(await forged({ exp: now() - 3 }))).status).toBe(200);
    expect((await ask(await forged({ aud: ['https://elsewhere.example.org', audience] }))).status).toBe(200);
  });

  const bad: Readonly<Record<string, () => Promise<string> | string>> = {
    'that has expired': () => forged({ exp: now() - 30 }),
    'of yesterday': () => forged({ iat: now() - 7_000 }),
    'of tomorrow': () => forged({ iat: now() + 600, exp: now() + 900 }),
    'that is not valid yet': () => forged({ nbf: now() + 600 }),
    'without an end': () => forged({}, { without: 'exp' }),
    'without a beginning': () => forged({}, { without: 'iat' }),
    'of nobody': () => forged({}, { without: 'sub' }),
    'with an empty subject': () => forged({ sub: '' }),
    'with a subject that is no text': () => forged({ sub: 7 as never }),
    'with a NUL in its subject': () => forged({ sub: 'am\u0000ina' }),
    'with an endless subject': () => forged({ sub: 'a'.repeat(300) }),
    'for somebody else': () => forged({ aud: 'https://elsewhere.example.org' }),
    'for nobody': () => forged({}, { without: 'aud' }),
    'for another service of the same provider': () =>
      idp.clientToken('partner-system', 'https://elsewhere.example.org'),
    'of an issuer that nobody allowed': () => forged({ iss: 'https://evil.example.org' }),
    'without an issuer': () => forged({}, { without: 'iss' }),
    'of another allowed issuer’s name': () => forged({ iss: other.issuer }),
    'that is an id token': () => forged({}, { header: { typ: 'JWT' } }),
    'without a type': () => forged({}, { header: { typ: undefined } }),
    'with a key of its own': async () => {
      const pair = await generateKeyPair('ES256', { extractable: true });
      return forged({}, { key: pair.privateKey, header: { jwk: await exportJWK(pair.publicKey) } });
    },
    'that names where its keys are': async () => {
      const pair = await generateKeyPair('ES256');
      return forged(
        {},
        { key: pair.privateKey, header: { jku: `${other.issuer}/jwks`, x5u: `${other.issuer}/x5u`, kid: 'x' } },
      );
    },
    'of an unknown key': () => forged({}, { header: { kid: 'unknown' } }),
    'with an unknown critical header': async () => {
      const [, body, signature] = (await forged()).split('.');
      const head = Buffer.from(JSON.stringify({ alg: 'ES256', typ: 'at+jwt', crit: ['exp'], exp: 1 })).toString(
        'base64url',
      );
      return `${head}.${body}.${signature}`;
    },
    'that is not signed': () =>
      new UnsecuredJWT({ sub: 'amina', client_id: 'browser', aud: audience, iss: idp.issuer })
        .setIssuedAt()
        .setExpirationTime('5m')
        .encode(),
    'whose signature is left out': async () => (await forged()).replace(/[^.]*$/, ''),
    'that is signed with the public key as a secret': async () => {
      const publicKey = await importJWK({ ...idp.privateKey, d: undefined } as never, 'ES256', { extractable: true });
      const secret = new TextEncoder().encode(await exportSPKI(publicKey as never));
      return forged({}, { key: secret, header: { alg: 'HS256' } });
    },
    'that somebody changed': async () => {
      const [head, body, signature] = (await forged()).split('.');
      const claims = JSON.parse(Buffer.from(body as string, 'base64url').toString());
      return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'barred' })).toString('base64url'), signature].join(
        '.',
      );
    },
    'whose algorithm is not listed': async () =>
      forged({}, { key: (await generateKeyPair('ES384')).privateKey, header: { alg: 'ES384' } }),
    'that is no JSON': () => `${Buffer.from('{').toString('base64url')}.e30.x`,
    'of four parts': async () => `${await forged()}.x`,
    'that is encrypted': () => 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aaaa.bbbb.cccc',
  };
  it.each(Object.keys(bad))('%s is refused as a whole, and never anonymous', async (name) => {
    const token = await (bad[name] as () => Promise<string>)();
    const answer = await ask(token, {}, '{ area(by: { code: "XSA" }) { code } }');
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.body.data ?? null).toBeNull();
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    const said = JSON.stringify(answer.body) + server.logged.join('\n');
    for (const part of token.split('.').filter((text) => text.length > 20)) expect(said).not.toContain(part);
  });

  it('is never looked up at an address that it names', () => {
    expect(other.requests.filter((path) => path.includes('x5u'))).toEqual([]);
  });

  it('of a new key is taken once the provider signs with it, and one of the old key no more', async () => {
    const before = await idp.signIn('amina');
    await idp.rotate();
    expect((await ask(await idp.signIn('amina'))).body.data.me.known).toBe(true);
    expect(await ask(before)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('leaves nothing of itself in the log', async () => {
    const token = await idp.signIn('amina');
    await ask(token);
    expect(server.logged.join('\n')).not.toContain(token.split('.')[1]);
    expect(server.logged.join('\n')).not.toContain(String(decodeJwt(token).jti));
  });
});

describe('a provider that is down', () => {
  it('is unavailable to its own callers and to nobody else', async () => {
    const lonely = await startIdentityProvider([]);
    const fresh = await startServer(
      database,
      { OIDC_ISSUERS: `${lonely.issuer},${idp.issuer}`, OIDC_AUDIENCE: audience },
      { cooldownMs: 0, timeoutMs: 500 },
    );
    const me = (token: string) => fresh.ask('{ me { known } }', {}, { ...strict, authorization: `Bearer ${token}` });
    const token = await lonely.signIn('amina');
    await lonely.down();
    const answer = await me(token);
    expect([answer.status, answer.body.errors[0].extensions]).toMatchObject([
      503,
      { code: 'UNAVAILABLE', why: 'ISSUER_DOWN' },
    ]);
    expect((await me(await idp.signIn('amina'))).body.data.me.known).toBe(true);
    expect((await fresh.ask('{ me { known } }')).status).toBe(200);
    await fresh.close();
  });
});

describe('a key of a system', () => {
  it('is PARTNER at most, and its last use is kept to the minute', async () => {
    const key = await giveApiKey(database, organisation, { name: 'used' });
    expect((await ask(key)).body.data.me).toMatchObject({
      kind: 'SYSTEM',
      tier: 'PARTNER',
      name: 'The organisation HELP (used)',
    });
    const used = "select last_used_at, key_hash from base.api_key where name = 'used'";
    const [first] = await rowsOf(database, used);
    expect(first?.last_used_at).not.toBeNull();
    expect(first?.key_hash).not.toContain(key.slice(14, 40));
    await ask(key);
    expect((await rowsOf(database, used))[0]?.last_used_at).toEqual(first?.last_used_at);
  });

  it('is refused from the next request after it is revoked, expired, or its organisation suspended', async () => {
    const key = await giveApiKey(database, organisation, { name: 'short' });
    expect((await ask(key)).status).toBe(200);
    await rowsOf(database, "update base.api_key set revoked_at = now() where name = 'short'");
    expect(await ask(key)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const late = await giveApiKey(database, organisation, { name: 'late', days: -1 });
    expect(await ask(late)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const away = await giveOrganisation(database, 'AWAY');
    const held = await giveApiKey(database, away);
    expect((await ask(held)).body.data.me.tier).toBe('OPEN');
    await rowsOf(database, "update base.organisation set suspended_at = now() where code = 'AWAY'");
    expect(await ask(held)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('without a scope opens nothing', async () => {
    const key = await giveApiKey(database, organisation, { name: 'bare', scopes: [] });
    expect(await ask(key)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it.each([
    ['of nobody', () => newApiKey()],
    [
      'with a slip in it',
      async () =>
        (await giveApiKey(database, organisation, { name: 'slip' })).replace(/.$/, (last) =>
          last === '0' ? '1' : '0',
        ),
    ],
    ['cut short', async () => (await giveApiKey(database, organisation, { name: 'cut' })).slice(0, -3)],
  ])('%s is refused', async (_, key) => {
    expect(await ask(await key())).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('a third live one of a name is not kept, and none lives longer than a year', async () => {
    await giveApiKey(database, organisation, { name: 'rotating' });
    await giveApiKey(database, organisation, { name: 'rotating' });
    await expect(giveApiKey(database, organisation, { name: 'rotating' })).rejects.toMatchObject({ code: '23514' });
    await rowsOf(
      database,
      "update base.api_key set revoked_at = now() where id = (select min(id) from base.api_key where name = 'rotating')",
    );
    await giveApiKey(database, organisation, { name: 'rotating' });
    await expect(giveApiKey(database, organisation, { name: 'long', days: 400 })).rejects.toMatchObject({
      code: '23514',
    });
  });
});

describe('the mode of access', () => {
  const query = '{ sites(first: 1) { nodes { name position { latitude } } } }';
  it('reject refuses with one error for each guarded coordinate, and no data', async () => {
    const answer = await ask(null, { 'tributary-access-mode': 'reject' }, query);
    expect(answer.status).toBe(403);
    expect(answer.body.data).toBeUndefined();
    const coordinates = answer.body.errors.map(
      (error: { extensions: { coordinate: string } }) => error.extensions.coordinate,
    );
    expect(coordinates).toContain('Site.name');
    expect(new Set(coordinates).size).toBe(coordinates.length);
    expect(answer.code).toMatch(/^(AGREEMENT|GRANT)_REQUIRED$/);
    expect((await ask(null, { 'tributary-access-mode': 'mask' }, query)).status).toBe(200);
    expect(
      (await ask(null, { 'tributary-access-mode': 'reject' }, '{ area(by: { code: "XSA" }) { code } }')).status,
    ).toBe(200);
  });

  it('is one of two words', async () => {
    expect(await ask(null, { 'tributary-access-mode': 'perhaps' }, query)).toMatchObject({
      status: 400,
      code: 'BAD_ARGUMENT',
    });
  });
});

describe('what is granted to the login that reads entitlements', () => {
  it.each(['base.observation', 'base.site', 'open.area', 'workflow.release', 'base.access_act', 'base.steward_order'])(
    'is not %s',
    async (table) => {
      const { connect } = await import('../src/store/pool.ts');
      const sql = connect(database.accessUrl, { max: 1 });
      const code = await sql.unsafe(`select * from ${table}`).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
      const key = await sql.unsafe('select pseudonym_key from base.access_grant').then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
      await sql.end({ timeout: 5 });
      expect([code, key]).toEqual(['42501', '42501']);
    },
  );
});
