import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmationCode, type OutboxOptions, runOutbox } from '../src/store/outbox/outbox.ts';
import { isPublicAddress, postWebhook, webhookProblem } from '../src/store/outbox/webhook.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, secret } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests, wholeInput } from './support/requests.ts';

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let hooks: Server;
let origin: string;
let mails: TcpServer;
let sql: ReturnType<typeof connect>;
let options: OutboxOptions;

type Call = { readonly headers: IncomingMessage['headers']; readonly body: string };
let calls: Call[] = [];
/** What the receiver does with a call. */
let answer: (response: ServerResponse) => void;
let letters: string[] = [];
let refusing = false;

/** The few words of SMTP that a sender needs. */
const startMail = (): Promise<TcpServer> =>
  new Promise((done) => {
    const tcp = createTcp((socket) => {
      let text = '';
      let inLetter = false;
      socket.setEncoding('utf8').write('220 here\r\n');
      socket.on('error', () => {});
      socket.on('data', (part) => {
        text += part;
        for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
          if (inLetter) {
            const stop = text.indexOf('\r\n.\r\n');
            if (stop < 0) return;
            letters.push(text.slice(0, stop));
            text = text.slice(stop + 5);
            inLetter = false;
            socket.write('250 taken\r\n');
            continue;
          }
          const line = text.slice(0, end);
          text = text.slice(end + 2);
          inLetter = /^DATA/i.test(line);
          if (/^RCPT/i.test(line) && refusing) socket.write('450 later\r\n');
          else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
          else socket.write(inLetter ? '354 go on\r\n' : '250 yes\r\n');
        }
      });
    });
    tcp.listen(0, '127.0.0.1', () => done(tcp));
  });

beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  hooks = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      answer(response);
    });
  });
  await new Promise<void>((done) => void hooks.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}`;
  mails = await startMail();
  const mail = {
    url: `smtp://127.0.0.1:${(mails.address() as AddressInfo).port}`,
    from: 'Tributary <desk@example.org>',
  };
  options = { keySecret: derive(secret, 'api keys'), mail, webhookOrigins: [origin], timeoutMs: 20_000 };
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience, WEBHOOK_ORIGINS: origin });
  requests = startRequests(database, idp, () => server);
  await requests.join('researcher');
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  sql = connect(database.workflowUrl, { max: 3, connection: { search_path: 'workflow' } });
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  hooks?.closeAllConnections();
  hooks?.close();
  mails?.close();
  await server?.close();
  await idp?.close();
  await database?.drop();
});
beforeEach(() => {
  [calls, letters] = [[], []];
  answer = (response) => response.writeHead(204).end();
  refusing = false;
});

/** Sends everything that is due. */
const sendAll = async (more: Partial<OutboxOptions> = {}) => {
  while ((await runOutbox(sql, { ...options, ...more })) > 0);
};
/** As if the time of the next attempt had come. */
const later = () => rowsOf(database, "update base.notification_delivery set due_at = now() where state = 'WAITING'");
const states = async (target: string) =>
  (
    await rowsOf(
      database,
      'select d.state, d.attempts, d.problem from base.notification_delivery d join base.notification_target t on t.id = d.target_id where t.public_id = $1 order by d.id',
      [target],
    )
  ).map(({ state, attempts, problem }) => `${state} ${attempts} ${problem}`);

let number = 0;
const target = async (who: string, channel: string, address: string) => {
  number += 1;
  const { body } = await requests.ask(
    who,
    `mutation { addNotificationTarget(channel: ${channel}, address: ${JSON.stringify(address)}, key: "target ${number}") { id secret } }`,
  );
  return { ...body.data?.addNotificationTarget, code: body.errors?.[0].extensions.code };
};
const end = (who: string, id: string) =>
  requests.ask(who, `mutation { endNotificationTarget(target: "${id}", key: "end ${id}") }`);
const submitted = async (input: Record<string, unknown> = {}) => {
  const { it: request } = await requests.act('researcher', 'draftAccessRequest', {
    input: { ...wholeInput, ...input },
  });
  await requests.act('researcher', 'submitAccessRequest', { request: request.id });
  return request.id as string;
};
const feed = async (who: string) =>
  (await requests.ask(who, '{ myNotifications { kind subject about } }')).body.data.myNotifications;

describe('whoever has to know', () => {
  it('is told in the feed: reviewers of what waits, requesters of what was decided, and nobody else', async () => {
    const request = await submitted();
    expect((await feed('steward'))[0]).toEqual({
      kind: 'REQUEST_WAITS',
      subject: request,
      about: 'A request for RESTRICTED waits for a decision.',
    });
    expect(await feed('officer')).toEqual([]);
    await requests.act('steward', 'reviewAccessRequest', { request });
    await requests.act('steward', 'returnAccessRequest', { request, reason: 'QN1 is a word of the reviewer.' });
    expect(await feed('researcher')).toEqual([
      { kind: 'DECISION', subject: request, about: 'Your request: RETURNED. It is RETURNED now.' },
    ]);
    const deep = await submitted({ tier: 'PROTECTED' });
    expect((await feed('officer'))[0]).toMatchObject({ kind: 'REQUEST_WAITS', subject: deep });
    expect((await requests.ask(null, '{ myNotifications { id } }')).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is told of an expiry that is near, and of releases of what they hold, each once', async () => {
    const request = await submitted({ days: 20 });
    await requests.act('steward', 'reviewAccessRequest', { request });
    const { hash } = await requests.read('researcher', request);
    await requests.act('steward', 'approveAccessRequest', { request, hash });
    const { it: granted } = await requests.act('researcher', 'acceptAccessTerms', { request, hash, terms: '1' });
    await sendAll();
    expect((await feed('researcher')).filter(({ kind }: { kind: string }) => kind === 'EXPIRY_NEAR')).toEqual([]);
    await requests.act('researcher', 'narrowOwnAccess', { request, to: { days: 10 } });
    // A grant that lasts no longer than the warning is not warned of: begun earlier, it is.
    await rowsOf(
      database,
      `with paused as (select set_config('session_replication_role', 'replica', true))
       update base.access_grant set starts_at = starts_at - interval '30 days' from paused where public_id = $1`,
      [granted.grant.id],
    );
    for (let round = 0; round < 3; round += 1) await sendAll();
    const told = async (kind: string) =>
      (await feed('researcher')).filter((one: { kind: string }) => one.kind === kind);
    expect(await told('EXPIRY_NEAR')).toEqual([
      { kind: 'EXPIRY_NEAR', subject: granted.grant.code, about: expect.stringContaining('within 14 days') },
    ]);
    const newest = `(select max(r.id) from base.release r join base.dataset d on d.id = r.dataset_id where d.code = 'sample-displacement')`;
    for (const state of ['STAGED', 'PUBLISHED', 'ROLLED_BACK'])
      await rowsOf(database, `update base.release set state = $1 where id = ${newest}`, [state]);
    expect(await told('NEW_RELEASE')).toHaveLength(1);
    expect((await told('TAKEDOWN'))[0].about).toContain('sample-displacement');
    await rowsOf(database, `update base.release set state = 'PUBLISHED' where id = ${newest}`);
  });
});

describe('a webhook', () => {
  it('is signed, holds no datum, and comes once', async () => {
    const { id, secret: shared } = await target('steward', 'WEBHOOK', `${origin}/hook`);
    const request = await submitted();
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    await later();
    await sendAll();
    expect(calls).toHaveLength(1);
    const [{ headers, body }] = calls as [Call];
    const signed = createHmac('sha256', Buffer.from(shared.slice(6), 'base64'))
      .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signed}`);
    expect(JSON.parse(body)).toEqual({
      type: 'REQUEST_WAITS',
      timestamp: expect.any(String),
      data: { subject: request, about: 'A request for RESTRICTED waits for a decision.' },
    });
    expect(await states(id)).toEqual(['DELIVERED 1 null']);
    await end('steward', id);
  });

  it('that fails is tried again under the same id, and given up in the end', async () => {
    const { id } = await target('steward', 'WEBHOOK', `${origin}/fails`);
    answer = (response) => response.writeHead(500).end();
    await submitted();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await sendAll();
      expect(calls).toHaveLength(attempt);
      const [{ wait } = { wait: 0 }] = await rowsOf(
        database,
        `select extract(epoch from due_at - now())::int as wait from base.notification_delivery where state = 'WAITING'`,
      );
      expect(wait).toBeGreaterThan(30 * 2 ** (attempt - 1) - 10);
      await later();
    }
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await rowsOf(database, "update base.notification_delivery set attempts = 11 where state = 'WAITING'");
    await sendAll();
    expect(await states(id)).toEqual(['FAILED 12 HTTP 500']);
    await end('steward', id);
  });

  it('that never answers harms nobody: others are served, and acts do not wait for it', async () => {
    const { id } = await target('steward', 'WEBHOOK', `${origin}/silent`);
    const { id: good } = await target('officer', 'WEBHOOK', `${origin}/good`);
    answer = (response) => {
      if (response.req.url === '/good') response.writeHead(200).end();
    };
    const request = await submitted({ tier: 'PROTECTED' });
    const sending = sendAll({ timeoutMs: 1500 });
    expect((await requests.act('steward', 'reviewAccessRequest', { request })).it.done).toBe(true);
    await sending;
    expect(await states(good)).toEqual(['DELIVERED 1 null']);
    expect(await states(id)).toEqual(['WAITING 1 TIMED_OUT']);
    for (const [who, one] of [
      ['steward', id],
      ['officer', good],
    ] as const)
      await end(who, one);
  });

  it('of a sender that died is sent again by another, a letter is not', async () => {
    const { id } = await target('steward', 'WEBHOOK', `${origin}/again`);
    await submitted();
    await rowsOf(
      database,
      "update base.notification_delivery set state = 'SENDING', claimed_at = now() where state = 'WAITING'",
    );
    await sendAll();
    expect(calls).toEqual([]);
    await rowsOf(
      database,
      "update base.notification_delivery set claimed_at = now() - interval '1 hour' where state = 'SENDING'",
    );
    await sendAll();
    expect(calls).toHaveLength(1);
    await end('steward', id);
  });

  it.each([
    ['http://example.org/', 'plain http'],
    ['https://127.0.0.1/', 'this machine'],
    ['https://10.1.2.3/', 'a network of one’s own'],
    ['https://[::1]/', 'this machine in the sixth version'],
    ['https://[::ffff:127.0.0.1]/', 'this machine in disguise'],
    ['https://2130706433/', 'this machine as a number'],
    ['https://169.254.169.254/', 'a service of metadata'],
    ['https://localhost/', 'a name of this machine'],
    ['https://intranet/', 'a bare name'],
    ['https://db.internal/', 'an inner name'],
    ['https://me:secret@example.org/', 'a password'],
    ['ftp://example.org/', 'another protocol'],
    ['nonsense', 'no address'],
  ])('may not be at %s (%s)', async (address) => {
    expect(await target('steward', 'WEBHOOK', address)).toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('whose name leads inside is not called', async () => {
    expect(webhookProblem('https://example.org/hook', [])).toBeNull();
    expect(['8.8.8.8', '2606:4700::1'].map(isPublicAddress)).toEqual([true, true]);
    expect(
      ['192.168.1.1', 'fd00::1', 'fe80::1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::'].map(isPublicAddress),
    ).toEqual(Array(6).fill(false));
    // The name passes for one of the world, and is this machine.
    await expect(
      postWebhook('https://localhost.localdomain.example.localhost.', {}, '', { allowed: [], timeoutMs: 500 }),
    ).rejects.toBeDefined();
  });
});

describe('mail', () => {
  it('goes to a confirmed address only, and once', async () => {
    const { id } = await target('steward', 'MAIL', 'desk@example.org');
    await submitted();
    await sendAll();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain(confirmationCode(options.keySecret, id));
    const confirm = (code: string) =>
      requests.ask(
        'steward',
        `mutation { confirmNotificationTarget(target: "${id}", code: "${code}", key: "confirm ${code}") }`,
      );
    expect((await confirm('0123456789')).body.errors[0].extensions.code).toBe('BAD_ARGUMENT');
    expect((await confirm(confirmationCode(options.keySecret, id))).body.errors).toBeUndefined();
    refusing = true;
    const request = await submitted();
    await sendAll();
    refusing = false;
    expect(letters).toHaveLength(1);
    await later();
    await Promise.all([sendAll(), sendAll()]);
    expect(letters).toHaveLength(2);
    expect(letters[1]).toMatch(/^To: desk@example\.org\r\n/m);
    expect(letters[1]).toContain(request);
    expect(await states(id)).toEqual(['DELIVERED 1 null', 'DELIVERED 2 null']);
    // A sender died: nobody knows whether the letter went out, so it is not sent again.
    await submitted();
    await rowsOf(
      database,
      "update base.notification_delivery set state = 'SENDING', claimed_at = now() - interval '1 hour' where state = 'WAITING'",
    );
    await sendAll();
    expect(letters).toHaveLength(2);
    expect((await states(id)).at(-1)).toBe('UNCERTAIN 0 LOST');
    const { body } = await requests.ask('steward', '{ myNotificationTargets { channel address waiting problem } }');
    expect(body.data.myNotificationTargets).toMatchObject([
      { channel: 'MAIL', address: 'desk@example.org', waiting: 0 },
    ]);
    await end('steward', id);
  });

  it.each(['a@b', 'two@example.org,three@example.org', 'x@example.org\nBcc: y@example.org', '<a@example.org>'])(
    'goes not to %j',
    async (address) => expect(await target('steward', 'MAIL', address)).toMatchObject({ code: 'BAD_ARGUMENT' }),
  );
});
