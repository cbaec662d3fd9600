import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, compile, guards } from '../src/protection/artefacts.ts';
import { readContract } from '../src/protection/contract.ts';
import { joins, records } from '../src/records.ts';
import { loadRelease } from '../src/sources/load/loader.ts';
import { dataRole, drift } from '../src/store/migrate.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { isStewardKey, newStewardKey } from '../src/store/steward-keys.ts';
import { startServer, type TestServer, testSchema } from './support/api.ts';
import { createDatabase, type Database, rolePrefix, secret } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf } from './support/desk.ts';
import { strict } from './support/refusals.ts';
import { waitingSource } from './support/waiting-load.ts';

const { policy } = compile(readContract(), records, joins);
let database: Database;
let server: TestServer;
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  key = await giveKey(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const bearer = (text: string) => ({ authorization: `Bearer ${text}`, ...strict });
const askDesk = '{ releaseDesk(first: 1) { totalCount } }';

/** Some value of a type, as a document writes it. */
const literal = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isInputObjectType(type))
    return `{${Object.values(type.getFields())
      .filter((field, at) => (type.isOneOf ? at === 0 : isNonNullType(field.type)))
      .map((field) => `${field.name}: ${literal(field.type)}`)
      .join(', ')}}`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  const written: Record<string, string> = {
    DateTime: '"2999-01-01T00:00:00.000Z"',
    Date: '"2999-01-01"',
    Int: '1',
    Boolean: 'true',
  };
  return written[getNamedType(type).name] ?? '"x"';
};

describe('without the key of a steward', () => {
  /** A call of every root field that needs one, with arguments of the right types. */
  const calls = (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = testSchema.getType(root);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => policy.get(`${root}.${field.name}`)?.needs)
      .map((field) => {
        const given = field.args
          .filter((argument) => isNonNullType(argument.type))
          .map((argument) => {
            return `${argument.name}: ${literal(argument.type)}`;
          });
        const inside = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
        return [
          `${root}.${field.name}`,
          `${root.toLowerCase()} { ${field.name}${given.length ? `(${given.join(', ')})` : ''}${inside} }`,
        ] as const;
      });
  });

  it('there is something to ask', () => {
    expect(calls.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Query.releaseDesk', 'Mutation.rollBackRelease']),
    );
  });

  it.each(calls)('%s is forbidden, and sends no statement', async (name, query) => {
    const { body, statements } = await server.ask(query, {}, strict);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      coordinate: name,
      needs: policy.get(name)?.needs,
    });
    expect(statements).toEqual([]);
  });

  it('every field of every type that needs a role is guarded, and says so in the catalogue', () => {
    const needing = [...policy.values()]
      .filter(({ kind, needs }) => kind === 'field' && needs)
      .map(({ coordinate }) => coordinate);
    expect(needing.length).toBeGreaterThan(100);
    const guarded = new Set(
      guards(policy, records)
        .filter(({ needs }) => needs)
        .map(({ coordinate }) => coordinate),
    );
    expect(needing.filter((coordinate) => !guarded.has(coordinate))).toEqual([]);
    const told = new Map(catalogue(policy).map((row) => [row.coordinate, row]));
    for (const coordinate of needing)
      expect(told.get(coordinate)).toMatchObject({ needs: policy.get(coordinate)?.needs });
  });

  it('a contract with a way around is not compiled', () => {
    const open = readContract().map((document) => ({
      ...document,
      definitions: document.definitions.map((definition) =>
        definition.kind === 'ObjectTypeExtension' && definition.fields?.some(({ name }) => name.value === 'releaseDesk')
          ? { ...definition, fields: definition.fields.map((field) => ({ ...field, directives: [] })) }
          : definition,
      ),
    }));
    expect(() => compile(open, records, joins)).toThrow(
      /Query\.releaseDesk leads to DeskReleaseConnection, which needs the role STEWARD/,
    );
  });
});

describe('a key', () => {
  it('is told from others by its form', () => {
    const made = newStewardKey();
    expect(made).toMatch(/^tributary_steward_[\w-]{32}_[0-9a-f]{8}$/);
    expect(isStewardKey(made)).toBe(true);
    expect(isStewardKey(made.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(false);
    expect(newStewardKey()).not.toBe(made);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['of nobody', () => `Bearer ${newStewardKey()}`],
    ['with a slip in it', () => `Bearer ${key.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`],
    ['that has expired', async () => `Bearer ${await giveKey(database, 'Late', -1)}`],
    ['under another scheme', () => `Basic ${key}`],
    ['without a scheme', () => key],
    ['that is empty', () => ''],
    ['that is endless', () => `Bearer ${'x'.repeat(5000)}`],
  ])('%s is refused as a whole, also for what anybody may read', async (_, header) => {
    for (const query of [askDesk, '{ area(by: { code: "XSA" }) { code } }']) {
      const answer = await server.ask(query, {}, { authorization: await header(), ...strict });
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.body.data ?? null).toBeNull();
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(answer.headers['cache-control']).toMatch(/no-store/);
    }
  });

  it('that is revoked is refused from the next request on, and its last use is kept', async () => {
    const own = await giveKey(database, 'Short');
    expect((await server.ask(askDesk, {}, bearer(own))).status).toBe(200);
    const [row] = await rowsOf(database, "select last_used_at, key_hash from base.steward where name = 'Short'");
    expect(row?.last_used_at).not.toBeNull();
    expect(row?.key_hash).not.toContain(own.split('_')[2]);
    await rowsOf(database, "update base.steward set revoked_at = now() where name = 'Short'");
    expect((await server.ask(askDesk, {}, bearer(own))).status).toBe(401);
  });

  it('makes every answer private, and reads what is open through the open pool', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('{ area(by: { code: "XSA" }) { code } }')}`,
      headers: bearer(key),
    });
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers.etag).toBeUndefined();
    const mixed = await server.ask(
      '{ area(by: { code: "XSA" }) { code } releaseDesk(first: 1) { nodes { dataset { code } } } }',
      {},
      bearer(key),
    );
    expect(mixed.body.errors).toBeUndefined();
    expect(mixed.headers['cache-control']).toBe('private, no-store');
    expect(server.logged.join('\n')).not.toContain(key);
  });
});

describe('the logins', () => {
  const codeOf = async (url: string, statement: string): Promise<string> => {
    const sql = connect(url, { max: 1 });
    const code = await sql.unsafe(statement).then(
      () => 'done',
      (error: { code?: string }) => error.code ?? 'no code',
    );
    await sql.end({ timeout: 5 });
    return code;
  };
  const desk = [
    'steward',
    'release_review',
    'release_bytes',
    'release_diff',
    'release_diff_row',
    'steward_order',
    'steward_act',
    'reject',
    'gate',
  ];

  it.each(desk)('a tier’s cannot read base.%s, nor anything of the workflow', async (table) => {
    expect(await codeOf(database.openUrl, `select * from base.${table}`)).toBe('42501');
    expect(await codeOf(database.openUrl, `select * from workflow.release`)).toBe('42501');
  });

  it.each([
    "update base.release set state = 'PUBLISHED'",
    'delete from base.steward_act',
    "update base.steward_act set reason = 'x'",
    'truncate base.steward_act',
    "update base.steward_order set state = 'DONE'",
    'delete from base.steward_order',
    "insert into base.steward (public_id, name, key_hash, expires_at) values ('x', 'x', 'x', now())",
    'update base.steward set expires_at = now()',
    'select bytes from base.release_bytes',
    'select * from base.observation',
    'select * from open.observation',
    'insert into base.observation default values',
    `set role ${rolePrefix}_data`,
    'create table workflow.x (y int)',
  ])('the workflow’s may not: %s', async (statement) => {
    expect(await codeOf(database.workflowUrl, statement)).toBe('42501');
  });

  it('the worker’s reaches data only by stepping into its owner', async () => {
    expect(await codeOf(database.workerUrl, 'select * from base.steward_order')).toBe('42501');
    expect(await codeOf(database.workerUrl, `set role ${rolePrefix}_data`)).toBe('done');
    expect(await codeOf(database.openUrl, `set role ${rolePrefix}_worker`)).toBe('42501');
    expect(await codeOf(database.workflowUrl, `set role ${rolePrefix}_worker`)).toBe('42501');
  });

  it('of the workflow is watched: a right more, and nothing starts', async () => {
    const own = await createDatabase();
    const installation = { rolePrefix, secret };
    expect(await drift(own.tierUrl, installation)).toBeNull();
    await rowsOf(own, `grant update on base.release to ${rolePrefix}_workflow`);
    expect(await drift(own.tierUrl, installation)).toContain('views or grants of workflow are not those');
    await own.drop();
  });
});

describe('a worker that is killed', () => {
  it('in the middle of an order leaves it to another one, and nothing of it', async () => {
    const code = 'killed-order';
    const idSecret = derive(secret, 'public ids');
    const source = waitingSource(code, { version: 'One', value: 1, days: 40 });
    const owner: postgres.Sql = connect(database.ownerUrl, { max: 1 });
    const [plan] = await source.plan([]);
    await loadRelease(owner, source, plan!, { idSecret, dataRole: dataRole(rolePrefix), stage: true });
    await owner.end({ timeout: 5 });
    const desk = await server.ask(
      'query ($code: String!) { releaseDesk(filter: { dataset: { in: [$code] } }) { nodes { id } } }',
      { code },
      bearer(key),
    );
    const { id } = desk.body.data.releaseDesk.nodes[0];
    await server.ask('mutation ($id: ID!) { publishRelease(release: $id, key: "killed") { id } }', { id }, bearer(key));

    const program = join(import.meta.dirname, 'support/waiting-order.ts');
    const child = spawn(process.execPath, [program, database.workerUrl, code, idSecret, dataRole(rolePrefix)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('halfway');
    const ordered = 'query ($id: ID!) { deskRelease(id: $id) { state orders { nodes { state outcome } } } }';
    const now = async () => (await server.ask(ordered, { id }, bearer(key))).body.data.deskRelease;
    expect(await now()).toEqual({ state: 'STAGED', orders: { nodes: [{ state: 'RUNNING', outcome: null }] } });
    // Another worker does not take what is being done.
    expect(await carryOutDue(database, [source])).toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'close');
    let ended = await carryOutDue(database, [source]);
    // The database may need a moment to notice.
    for (let tries = 0; !ended.length && tries < 100; tries += 1) ended = await carryOutDue(database, [source]);
    expect(ended).toMatchObject([{ action: 'PUBLISH', state: 'DONE', outcome: 'PUBLISHED' }]);
    expect(await now()).toEqual({ state: 'PUBLISHED', orders: { nodes: [{ state: 'DONE', outcome: 'PUBLISHED' }] } });
  });
});

describe('npm run steward', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-steward-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (...words: string[]) => {
    const program = join(import.meta.dirname, '../src/store/steward.cli.ts');
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        TRIBUTARY_SECRET: secret,
        OWNER_DATABASE_URL: database.ownerUrl,
        DATA_DIR: join(folder, 'data'),
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    const [status] = await once(child, 'close');
    return { status, out, err };
  };

  it('makes a key that works, lists it without showing it, and revokes it', async () => {
    const made = await run('add', 'Amina of the desk', '--days', '7');
    expect(made.status, made.err).toBe(0);
    const own = made.out.trim();
    expect(isStewardKey(own)).toBe(true);
    expect((await server.ask(askDesk, {}, bearer(own))).status).toBe(200);
    const listed = await run('list');
    expect(listed.out).toMatch(/stw_\S+ +valid .*Amina of the desk/);
    expect(listed.out).not.toContain(own);
    const id = /(stw_\S+) .*Amina/.exec(listed.out)?.[1] ?? '';
    expect((await run('revoke', id)).status).toBe(0);
    expect((await server.ask(askDesk, {}, bearer(own))).status).toBe(401);
    expect((await run('list')).out).toMatch(new RegExp(`${id} +revoked`));
  });

  it('makes the first administrator, once, and tells of it as an act', async () => {
    const words = ['administrator', 'Ada', '--issuer', 'https://idp.example.org', '--subject', 'ada'];
    const made = await run(...words);
    expect(made.status, made.err).toBe(0);
    const id = /per_\S+(?=:)/.exec(made.out)?.[0] ?? '';
    const rows = await rowsOf(
      database,
      'select r.role, a.action, a.actor from base.person p join base.person_role r on r.person_id = p.id join base.access_act a on a.subject = p.public_id where p.public_id = $1',
      [id],
    );
    expect(rows).toMatchObject([{ role: 'ADMINISTRATOR', action: 'giveRole', actor: 'owner' }]);
    const again = await run(...words);
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('already')]);
  });

  it.each([
    [['administrator', 'X', '--issuer', 'nowhere', '--subject', 'x'], '--issuer'],
    [['add', 'X', '--days', '0'], '--days'],
    [['add', '  '], 'name'],
    [['revoke', 'stw_nobody'], 'no steward'],
  ])('refuses %j', async (words, said) => {
    const { status, out, err } = await run(...words);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(said);
  });
});
