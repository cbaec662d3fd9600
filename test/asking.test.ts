import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { giveOrganisation } from './support/access.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';

/** The page, step by step: who asks, for which purpose, what, and what comes; the rest says which parts are kept. */
type Step = {
  readonly title: string;
  readonly who: string;
  readonly purpose: string | null;
  readonly during: boolean;
  readonly query: string;
  readonly expected: unknown;
  readonly keep: readonly (readonly [path: string, name: string])[];
};

const page = readFileSync(join(import.meta.dirname, '../docs/asking.md'), 'utf8');
let title = '';
const steps: Step[] = page.split(/^(?=As: |## )/m).flatMap((part) => {
  title = /^## (.+)/.exec(part)?.[1] ?? title;
  const [, who, rest = ''] = /^As: (\w+)(.*)/.exec(part) ?? [];
  if (!who) return [];
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(part)?.[1] ?? '';
  return [
    {
      ...{ title, who, purpose: /purpose `\$(\w+)`/.exec(rest)?.[1] ?? null, during: rest.includes('while') },
      ...{ query: block('graphql'), expected: JSON.parse(block('json')) },
      keep: [...part.matchAll(/^Keep: `(.+)` as `\$(\w+)`$/gm)].map(
        ([, path = '', name = '']) => [path, name] as const,
      ),
    },
  ];
});

/** `…` stands for whatever comes, where something has to come. */
const shape = (value: unknown): unknown => {
  if (value === '…') return expect.anything();
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shape(one)])));
};

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
  const ask = ({ who, purpose, query }: Step): Promise<Answer> => {
    const names = [...(/^\w+ ?\(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/\$(\w+):/g)].map(
      ([, name]) => name as string,
    );
    const variables = Object.fromEntries(names.map((name) => [name, kept[name]]));
    const headers = purpose === null ? {} : { 'tributary-purpose': String(kept[purpose]) };
    return requests.ask(who, query, variables, headers as Record<string, string>);
  };
  let reading: Step | undefined;
  for (const step of steps) {
    if (step.purpose !== null) reading = step;
    const running = step.during && reading ? await whileReading(() => ask(reading as Step)) : null;
    const { body } = await ask(step);
    expect(body.errors, `${step.title}: ${JSON.stringify(body.errors)}`).toBeUndefined();
    expect(body, step.title).toEqual(shape(step.expected));
    for (const [path, name] of step.keep)
      kept[name] = path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], body);
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
