import { createHash, randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What tokens of the tests are meant for. */
export const audience = 'https://tributary.example.org';

const redirect = 'http://127.0.0.1:9/back';
const secretOf = (client: string): string => `secret of ${client}, for tests only`;

export type IdentityProvider = {
  readonly issuer: string;
  /** Signs somebody in as a browser would (authorization code with PKCE) and returns their access token. */
  readonly signIn: (subject: string, acr?: string) => Promise<string>;
  /** A token that a client gets for itself. */
  readonly clientToken: (client: string, resource?: string) => Promise<string>;
  /** Its signing key, as nobody but itself should have it. */
  readonly privateKey: JWK;
  /** From now on it signs with another key. */
  readonly rotate: () => Promise<void>;
  /** Takes it off the network, and puts it back. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  readonly requests: string[];
  readonly close: () => Promise<void>;
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomBytes(6).toString('hex'), alg: 'ES256', use: 'sig' };
};

/** A real identity provider on this machine, for the run of a test file. */
export const startIdentityProvider = async (clients: readonly string[]): Promise<IdentityProvider> => {
  // It says on the console what it is not meant for.
  const { info, warn } = console;
  Object.assign(console, { info: () => {}, warn: () => {} });
  const { default: Provider } = await import('oidc-provider');
  const requests: string[] = [];
  const strength = new Map<string, string>();
  let answer: RequestListener = (_, response) => response.end();
  let key = await newKey();
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  const listen = (port: number) => new Promise<void>((done) => void server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const open = () => {
    const provider = new Provider(issuer, {
      clients: [
        ...clients.map((client) => ({
          client_id: client,
          client_secret: secretOf(client),
          grant_types: ['client_credentials'],
          redirect_uris: [],
          response_types: [],
        })),
        {
          client_id: 'browser',
          token_endpoint_auth_method: 'none',
          redirect_uris: [redirect],
          application_type: 'native',
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      jwks: { keys: [key] },
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      ttl: Object.fromEntries(
        ['AccessToken', 'AuthorizationCode', 'ClientCredentials', 'Grant', 'IdToken', 'Interaction'].map((kind) => [
          kind,
          300,
        ]),
      ),
      cookies: { keys: ['for tests only'] },
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => audience,
          useGrantedResource: () => true,
          getResourceServerInfo: (_: unknown, resource: string) => ({
            scope: 'read',
            audience: resource,
            accessTokenTTL: 300,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          }),
        },
      },
      extraTokenClaims: (
        { oidc }: { oidc: { entities: { AuthorizationCode?: { authTime: number } } } },
        { accountId }: { accountId?: string },
      ) =>
        accountId && {
          acr: strength.get(accountId),
          auth_time: oidc.entities.AuthorizationCode?.authTime,
        },
      findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    });
    answer = provider.callback();
  };
  open();
  Object.assign(console, { info, warn });

  const token = async (form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> => {
    const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form), headers });
    const body = (await response.json()) as { access_token?: string };
    if (!body.access_token) throw new Error(`the identity provider gave no token: ${JSON.stringify(body)}`);
    return body.access_token;
  };
  const down = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    issuer,
    requests,
    get privateKey() {
      return key;
    },
    clientToken: (client, resource = audience) =>
      token(
        { grant_type: 'client_credentials', scope: 'read', resource },
        {
          authorization: `Basic ${Buffer.from(`${client}:${encodeURIComponent(secretOf(client)).replaceAll('%20', '+')}`).toString('base64')}`,
        },
      ),
    signIn: async (subject, acr) => {
      if (acr === undefined) strength.delete(subject);
      else strength.set(subject, acr);
      const verifier = randomBytes(32).toString('base64url');
      const jar = new Map<string, string>();
      const begin = new URLSearchParams({
        client_id: 'browser',
        redirect_uri: redirect,
        response_type: 'code',
        scope: 'openid read',
        resource: audience,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      });
      let next: string | null = `${issuer}/auth?${begin}`;
      let form: Record<string, string> | undefined;
      for (let step = 0; next && !next.startsWith(redirect) && step < 12; step += 1) {
        const at: string = next;
        const response: Response = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
        });
        form = undefined;
        for (const cookie of response.headers.getSetCookie()) {
          const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split(/=(.*)/s);
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        next = location === null ? null : new URL(location, at).href;
        if (next !== null) continue;
        const page = await response.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (!prompt) throw new Error(`the identity provider did not ask: ${page.slice(0, 500)}`);
        next = /action="([^"]+)"/.exec(page)?.[1] ?? null;
        form = prompt === 'login' ? { prompt, login: subject, password: 'any' } : { prompt };
      }
      const code = new URL(next ?? redirect).searchParams.get('code');
      if (!code) throw new Error(`nobody was signed in: ${next}`);
      return token({
        grant_type: 'authorization_code',
        client_id: 'browser',
        code,
        redirect_uri: redirect,
        code_verifier: verifier,
        resource: audience,
      });
    },
    rotate: async () => {
      key = await newKey();
      open();
    },
    down,
    up: () => listen(port),
    close: down,
  };
};
