import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf } from './support/desk.ts';
import { halting, holdTable, waiting } from './support/holding.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';
import { standsIn } from './support/stands-in.ts';
import { type TakenRelease, takenFile, takenSourceOf } from './support/taken-source.ts';

/** A takedown and a load, or a decision about a release, at the same moment: whichever comes first, nothing comes back. */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let hasty: TestServer;
let requests: Requests;
let impatient: Requests;
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  const settings = { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience };
  server = await startServer(database, { ...settings, DEADLINE_MS: '100000' });
  hasty = await startServer(database, { ...settings, DEADLINE_MS: '1000' });
  requests = startRequests(database, idp, () => server);
  impatient = startRequests(database, idp, () => hasty);
  await requests.join('steward', { roles: ['STEWARD'] });
  await impatient.join('impatient', { roles: ['STEWARD'] });
  key = await giveKey(database);
});
afterAll(async () => {
  await server?.close();
  await hasty?.close();
  await idp?.close();
  await database?.drop();
});

/** Each test has a dataset of its own, with a release in which the name stands. */
let number = 0;
let source: Source;
let canary: string;
let site: string;
const release = (day: string, status: string): TakenRelease => ({
  releasedOn: `2025-${day}`,
  sites: [
    { key: 'one', name: canary, status },
    { key: 'two', name: `Plain camp ${number}`, status },
    { key: 'three', name: `Another plain camp ${number}`, status: 'OPEN' },
  ],
});
const publish = (day: string, status: string) => load(database, source, [takenFile(release(day, status))]);
beforeEach(async () => {
  number += 1;
  canary = `Kanarivogel ${number} at the well`;
  source = takenSourceOf(`taken-${number}`);
  expect((await publish('02-01', 'OPEN'))[0]?.outcome).toBe('PUBLISHED');
  const [row] = await rowsOf(database, 'select public_id from base.site where name = $1', [canary]);
  site = row?.public_id;
});

/** What a load and a takedown write into; `test/takedown.test.ts` looks everywhere. */
const touched = /"(site|reject|gate|search_entry|takedown|release\w*)"$/;

const takeDown = (who: string, target: string, by = requests) =>
  by.ask(
    who,
    `mutation { it: takeDown(target: ${target}, code: PERSONAL_DATA, key: "takedown ${number}", reason: "A letter") { done versions waitingReleases } }`,
  );
const nameOf = (id: string) => `{ value: { row: { record: "${id}" }, field: "name" } }`;
const releases = async () =>
  (
    await rowsOf(
      database,
      `select r.public_id as id, r.version, r.state from base.release r join base.dataset d on d.id = r.dataset_id where d.code = $1 order by r.publication nulls last`,
      [source.code],
    )
  ).map(({ id, version, state }) => ({ id, version, state }));
const sites = async () =>
  rowsOf(
    database,
    `select s.name is null as nameless, s.status, s.taken_down from base.site s join base.dataset d on d.id = s.dataset_id
     where d.code = $1 and s.published_to is null order by s.source_line`,
    [source.code],
  );
const first = { nameless: true, status: 'CLOSED', taken_down: ['name'] };
const whole = (status: string) => ({ nameless: false, status, taken_down: null });
/** The second release is published whole, without what was taken down. */
const expectSecondWithoutIt = async () => {
  expect(await standsIn(database, canary, touched)).toEqual([]);
  expect((await releases()).map(({ state }) => state)).toEqual(['PUBLISHED', 'PUBLISHED']);
  expect(await sites()).toEqual([first, whole('CLOSED'), whole('OPEN')]);
};

describe('a value of a dataset that is being loaded', () => {
  it('is erased at once while the load reads, and the load begins anew without it', async () => {
    const halt = halting(source, 1);
    const loading = load(database, halt.source, [takenFile(release('03-01', 'CLOSED'))]);
    await halt.reached;
    const { body } = await takeDown('steward', nameOf(site));
    expect(body.data.it).toEqual({ done: true, versions: 1, waitingReleases: 0 });
    // The load has not ended, and the name is gone already.
    expect(await standsIn(database, canary, touched)).toEqual([]);
    expect(halt.reads()).toBe(1);
    halt.goOn();
    expect((await loading)[0]).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 0, revised: 2, withdrawn: 0 } });
    expect(halt.reads()).toBe(2);
    await expectSecondWithoutIt();
  });

  it('waits for a load that is publishing, and goes from what that published, too', async () => {
    const held = await holdTable(database, 'base.coverage');
    const loading = publish('03-01', 'CLOSED');
    await waiting(database, 'relation');
    const taking = takeDown('steward', nameOf(site));
    await waiting(database, 'advisory');
    held.goOn();
    expect((await loading)[0]).toMatchObject({ outcome: 'PUBLISHED' });
    expect((await taking).body.data.it).toMatchObject({ done: true, versions: 2 });
    await held.done;
    await expectSecondWithoutIt();
  });

  it('is being erased when the load comes to publish: the load waits, and begins anew', async () => {
    const halt = halting(source, 1);
    const loading = load(database, halt.source, [takenFile(release('03-01', 'CLOSED'))]);
    await halt.reached;
    const held = await holdTable(database, 'base.coverage');
    const taking = takeDown('steward', `{ row: { record: "${site}" } }`);
    await waiting(database, 'relation');
    halt.goOn();
    await waiting(database, 'advisory');
    held.goOn();
    expect((await taking).body.data.it).toMatchObject({ done: true, versions: 1 });
    expect((await loading)[0]).toMatchObject({ outcome: 'PUBLISHED' });
    await held.done;
    expect(halt.reads()).toBe(2);
    expect(await standsIn(database, canary, touched)).toEqual([]);
    expect(await sites()).toEqual([whole('CLOSED'), whole('OPEN')]);
  });

  it('is refused while a release is published for longer than the request may last, and nothing has changed', async () => {
    const held = await holdTable(database, 'base.coverage');
    const loading = publish('03-01', 'CLOSED');
    await waiting(database, 'relation');
    const refused = await takeDown('impatient', nameOf(site), impatient);
    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', why: 'PUBLISHING' });
    held.goOn();
    await loading;
    await held.done;
    // The same request again is carried out.
    expect((await takeDown('impatient', nameOf(site), impatient)).body.data.it).toMatchObject({
      done: true,
      versions: 2,
    });
    await expectSecondWithoutIt();
  });
});

describe('a release of a dataset that is being loaded', () => {
  it('is erased while the next one is read, and the next one is compared with what stands then', async () => {
    const [bad] = await releases();
    const halt = halting(source, 1);
    const loading = load(database, halt.source, [takenFile(release('03-01', 'CLOSED'))]);
    await halt.reached;
    expect((await takeDown('steward', `{ release: "${bad?.id}" }`)).body.data.it).toMatchObject({ done: true });
    halt.goOn();
    expect((await loading)[0]).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 3, revised: 0, withdrawn: 0 } });
    expect((await releases()).map(({ state }) => state)).toEqual(['TAKEN_DOWN', 'PUBLISHED']);
  });

  it('is not published again from the same bytes that somebody loads at the moment', async () => {
    const bytes = takenFile(release('03-01', 'CLOSED'));
    await load(database, source, [bytes]);
    await publish('04-01', 'OPEN');
    const [, wrong] = await releases();
    const halt = halting(source, 1);
    // It was replaced since: these bytes are news.
    const loading = load(database, halt.source, [
      takenFile({ ...release('03-01', 'CLOSED'), releasedOn: '2025-04-01' }),
    ]);
    await halt.reached;
    expect((await takeDown('steward', `{ release: "${wrong?.id}" }`)).body.data.it).toMatchObject({ done: true });
    halt.goOn();
    await loading;
    await expect(load(database, source, [bytes])).rejects.toMatchObject({ code: 'TAKEN_DOWN' });
  });
});

describe('a release that waits for a decision', () => {
  const stage = async () => {
    const file = takenFile(release('03-01', 'CLOSED'));
    expect((await load(database, source, [file], { stage: true }))[0]?.outcome).toBe('STAGED');
    return file;
  };

  it('is read again when something is taken down: neither it nor its bytes come back', async () => {
    const halt = halting(source, 1);
    const loading = load(database, halt.source, [await stage()]);
    await halt.reached;
    expect((await takeDown('steward', nameOf(site))).body.data.it).toMatchObject({ done: true, waitingReleases: 1 });
    expect(await standsIn(database, canary, touched)).toEqual([]);
    halt.goOn();
    expect((await loading)[0]).toMatchObject({ outcome: 'PUBLISHED' });
    await expectSecondWithoutIt();
  });

  it('keeps its id when it is read again and published', async () => {
    const file = await stage();
    const [, waits] = await releases();
    await load(database, source, [file]);
    expect((await releases()).map(({ id, state }) => [id, state])[1]).toEqual([waits?.id, 'PUBLISHED']);
  });

  it('is kept for review anew, without what was taken down while it was read', async () => {
    const halt = halting(source, 1);
    const loading = load(database, halt.source, [takenFile(release('03-01', 'CLOSED'))], { stage: true });
    await halt.reached;
    await takeDown('steward', nameOf(site));
    halt.goOn();
    expect((await loading)[0]).toMatchObject({ outcome: 'STAGED', counts: { revised: 2 } });
    expect(halt.reads()).toBe(2);
    // Its own bytes hold the name, as every file does that is loaded afterwards; nothing that is shown of it does.
    expect(await standsIn(database, canary, touched)).toEqual(['release_bytes.bytes']);
  });

  it.each([
    ['publishRelease', ''],
    ['rollBackRelease', ', reason: "Wrong"'],
  ])('%s meets a takedown: the order ends with a word, and nothing comes back', async (word, more) => {
    if (word === 'publishRelease') await stage();
    else await publish('03-01', 'CLOSED');
    const [, target] = await releases();
    const { body } = await server.ask(
      `mutation { it: ${word}(release: "${target?.id}", key: "order ${number}"${more}) { id state } }`,
      {},
      { authorization: `Bearer ${key}` },
    );
    expect(body.errors).toBeUndefined();
    const held = await holdTable(database, 'base.coverage');
    const taking = takeDown('steward', word === 'publishRelease' ? nameOf(site) : `{ release: "${target?.id}" }`);
    await waiting(database, 'relation');
    const working = carryOutDue(database, [source]);
    await waiting(database, 'advisory');
    held.goOn();
    expect((await taking).body.data.it).toMatchObject({ done: true });
    await held.done;
    expect(await working).toMatchObject([
      { state: 'FAILED', outcome: word === 'publishRelease' ? 'NOT_FOUND' : 'NOT_PUBLISHED' },
    ]);
    if (word === 'publishRelease') {
      expect(await standsIn(database, canary, touched)).toEqual([]);
      expect(await releases()).toHaveLength(1);
    } else expect((await releases()).map(({ state }) => state)).toEqual(['PUBLISHED', 'TAKEN_DOWN']);
  });
});
