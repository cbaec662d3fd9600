import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that belong to nobody outside: this machine, networks of one's own, metadata services, and what stands for them. */
const inside = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
])
  inside.addSubnet(network, bits, 'ipv4');
// Of the sixth version only what is given out to the world, less what carries addresses of the fourth in it.
const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  return family === 6 && outside.check(address, 'ipv6') && !inside.check(address, 'ipv6');
};

/** An address that a webhook may have: https to a name of the world, or one of those that the installation allows. */
export const webhookProblem = (text: string, allowed: readonly string[]): string | null => {
  if (!URL.canParse(text) || text.length > 500) return 'it must be an address such as https://example.org/hook';
  const { protocol, hostname, username, password, origin } = new URL(text);
  if (username || password) return 'it must hold no name and no password';
  if (allowed.includes(origin)) return null;
  if (protocol !== 'https:') return 'it must begin with https://';
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (
    isIP(bare)
      ? !isPublicAddress(bare)
      : !bare.includes('.') || /\.(local|internal|localhost|lan|home\.arpa)$/i.test(bare)
  )
    return 'it must be reachable from everywhere';
  return null;
};

/** Finds the address of a name and connects to that very one; a name that leads inside is refused, whatever it led to before. */
const guarded: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const list = error ? [] : found;
    const inner = list.find(({ address }) => !isPublicAddress(address));
    if (error || inner || !list[0])
      done(error ?? Object.assign(new Error('not public'), { code: 'ENOTPUBLIC' }), '', 0);
    else if (options.all) done(null, list);
    else done(null, list[0].address, list[0].family);
  });
};

/** What its receiver checks signatures with. It is derived, so that it stands in no table. */
export const webhookSecret = (keySecret: string, target: string): string =>
  `whsec_${createHmac('sha256', keySecret).update(`webhook ${target}`).digest('base64')}`;

/** Signed as Standard Webhooks ask for: the receiver knows a repetition by the id, and an old copy by the time. */
export const webhookHeaders = (secret: string, id: string, seconds: number, body: string) => ({
  'content-type': 'application/json',
  'user-agent': 'tributary',
  'webhook-id': id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64')}`,
});

/** Sends one message and says which status came back; nothing else of the answer is read, and no redirection is followed. */
export const postWebhook = (
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { allowed, timeoutMs }: { readonly allowed: readonly string[]; readonly timeoutMs: number },
): Promise<number> =>
  new Promise((done, fail) => {
    const problem = webhookProblem(address, allowed);
    if (problem) return fail(Object.assign(new Error('refused'), { code: 'ENOTPUBLIC' }));
    const { protocol, origin } = new URL(address);
    const sending = (protocol === 'https:' ? https : http)(
      address,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(allowed.includes(origin) ? {} : { lookup: guarded }),
      },
      (response) => {
        done(response.statusCode ?? 0);
        response.destroy();
      },
    );
    sending.on('error', fail);
    sending.end(body);
  });
