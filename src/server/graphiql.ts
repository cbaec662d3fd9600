import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

export type Page = {
  /** Only the packed page is kept: it has nine megabytes unpacked. */
  readonly packed: Buffer;
  readonly unpack: () => Promise<Buffer>;
  readonly policy: string;
};

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Where to start when nothing is given. */
const welcome = `# Tributary: migration indicators, displacement data, mobility restrictions and governance profiles.
# Ctrl-Space completes, Ctrl-Enter runs. The book icon shows the whole contract with the tier of each field.
{
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}
`;

const hashesOf = (html: string, tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    )
    .join(' ');

const render = async (defaultQuery: string): Promise<Page> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // The page begins with blank lines, before which browsers would not see its doctype.
  const html = renderGraphiQL({ title: 'Tributary', endpoint: '/graphql', defaultQuery }).trim();
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf(html, 'script')}`,
    // The editor positions its lines by style attributes, which no hash can allow.
    "style-src 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const packed = await pack(html, { level: 6 });
  return { packed, unpack: () => unpack(packed), policy };
};

/** GraphiQL as one page without anything from elsewhere, made at its first request. */
export const createGraphiql = (defaultQuery = welcome): (() => Promise<Page>) => {
  let page: Promise<Page> | undefined;
  return () => {
    page ??= render(defaultQuery).catch((error: unknown) => {
      page = undefined;
      throw error;
    });
    return page;
  };
};
