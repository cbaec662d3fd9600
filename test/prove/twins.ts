import type postgres from 'postgres';
import { updateStatistics } from '../../src/sources/load/statistics.ts';
import { connect } from '../../src/store/pool.ts';
import { type Answer, startServer, type TestServer } from '../support/api.ts';
import { createDatabase, type Database } from '../support/database.ts';
import { giveKey } from '../support/desk.ts';
import { type Given, standingOn } from '../support/standing.ts';
import { changeHidden, files } from './forbidden.ts';
import { makeStrict, type Standing, settle, standings } from './standings.ts';
import { readWorld, type World } from './world.ts';

export type Twin = { readonly database: Database; readonly server: TestServer };

const asOwner = async <T>(database: Database, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const owner = connect(database.ownerUrl, { max: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end({ timeout: 5 });
  }
};

/** Without kept answers: what the database is asked is part of what is compared, and a question may come again. */
const serve = async (database: Database): Promise<Twin> => ({
  database,
  server: await startServer(database, { ANSWER_CACHE_MB: '0' }),
});
const end = async ({ server, database }: Twin): Promise<void> => {
  await server.close();
  await database.drop();
};

/** Tombstones of rows that differ in who may know of them. */
const takeDownSome = (database: Database): Promise<void> =>
  asOwner(database, async (owner) => {
    const rows = (kind: string, type: string, tier: string, record: string, area: string) =>
      `(select '${kind}', '${type}', '${tier}', t.public_id, ${record}, t.dataset_id, ${area} from base.${kind} t order by t.public_id limit 4)`;
    await owner.unsafe(`
      insert into base.takedown (public_id, dataset_id, scope, kind, type, row_key, record, reason, note, hash, after_publication, actor, versions, row_tier, area_id, review_needed)
      select 'tkd_' || md5(x.key), x.dataset_id, 'ROW', x.kind, x.type, x.key, x.record, 'PERSONAL_DATA', 'Invented', md5(x.key), 1, 'somebody', 1, x.tier, x.area_id, false
      from (${[
        rows('site', 'Site', 'OPEN', 't.public_id', 't.area_id'),
        rows('incident', 'Incident', 'OPEN', 't.public_id', 't.area_id'),
        rows('displacement_stock', 'DisplacementStock', 'PROTECTED', 't.public_id', 't.area_id'),
        rows(
          'survey_record',
          'SurveyRecord',
          'PROTECTED',
          'null::text',
          '(select s.area_id from base.survey s where s.id = t.survey_id)',
        ),
      ].join(' union all ')}) x(kind, type, tier, key, record, dataset_id, area_id)`);
  });

/** The one of all twins in a world, with what its callers stand on. Nobody is connected to the template. */
type Original = {
  readonly template: Database;
  readonly one: Twin;
  readonly world: World;
  readonly given: ReadonlyMap<string, Given>;
  readonly stewardKey: string;
};

const openOriginal = async (strict: boolean): Promise<Original> => {
  const template = await createDatabase();
  if (strict) await makeStrict(template);
  await takeDownSome(template);
  const given = new Map<string, Given>();
  for (const standing of standings)
    if ((standing.strict ?? false) === strict) given.set(standing.name, await settle(template, standing));
  const stewardKey = await giveKey(template);
  const world = await asOwner(template, async (owner) => {
    await owner.unsafe(`${files} analyze`);
    return readWorld(owner);
  });
  return { template, one: await serve(await createDatabase(template.name)), world, given, stewardKey };
};

const headersOf = (standing: Standing, given: ReadonlyMap<string, Given>): Record<string, string> =>
  standing.tier === 'OPEN' ? {} : standingOn(given.get(standing.name) as Given);

/** Pairs of servers over databases that differ in nothing but what a caller must not learn. What they share is made once. */
export const openWorlds = () => {
  const originals = new Map<boolean, Promise<Original>>();
  const originalOf = (strict: boolean): Promise<Original> => {
    const found = originals.get(strict) ?? openOriginal(strict);
    originals.set(strict, found);
    return found;
  };
  return {
    /** The server that is the one of all twins in a caller's world, and what the caller is known by. */
    oneOf: async (standing: Standing) => {
      const { one, given } = await originalOf(standing.strict ?? false);
      return { one, headers: headersOf(standing, given) };
    },
    twinsOf: async (standing: Standing) => {
      const { template, one, world, given, stewardKey } = await originalOf(standing.strict ?? false);
      const database = await createDatabase(template.name);
      const differences = await asOwner(database, async (owner) => {
        const made = await owner.begin(async (tx) => {
          const differences = await changeHidden(tx, world, standing);
          // Other plans must not give other answers either.
          await updateStatistics(tx);
          return differences;
        });
        return made as Awaited<ReturnType<typeof changeHidden>>;
      });
      const other = await serve(database);
      const headers = headersOf(standing, given);
      return {
        one,
        other,
        headers,
        stewardKey,
        differences,
        /** Asks both the same; what they said, as far as it has to be the same. */
        askBoth: async (asked: (server: TestServer) => Promise<Answer>) => {
          const [answer, its] = await Promise.all([asked(one.server), asked(other.server)]);
          return { answer, told: comparable(answer), toldByTheOther: comparable(its) };
        },
        /** Changes the views of both. */
        breach: async (sql: string) => {
          for (const twin of [one, other]) await asOwner(twin.database, (owner) => owner.unsafe(sql));
        },
        close: () => end(other),
      };
    },
    close: async () => {
      for (const original of originals.values()) {
        const { template, one } = await original;
        await end(one);
        await template.drop();
      }
    },
  };
};

export type Worlds = ReturnType<typeof openWorlds>;
export type Twins = Awaited<ReturnType<Worlds['twinsOf']>>;

/** All of an answer but the clock and the number of the request, and what the database was asked for it. */
export const comparable = ({ status, text, headers, statements, bound, body }: Answer) => {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  // An error that took the whole answer with it ended whatever was still under way beside it: how far that had come is chance.
  if (body?.data === null && body.errors) return { status, text, headers: rest, asked: [] };
  // Which of two statements goes first is chance, and so is what a loader asks for together: single records, by one list of ids, and
  // lists of many parents, by one list of these.
  const ids = new Map<string, Set<unknown>>();
  const asked = statements.flatMap((statement, at) => {
    const [list, ...others] = JSON.parse(bound[at] ?? '[]') as unknown[];
    if (!/ (= any|from unnest)\(\$1::/.test(statement) || !Array.isArray(list)) return [`${statement} ${bound[at]}`];
    const loader = `${statement} ${JSON.stringify(others)}`;
    const known = ids.get(loader) ?? new Set();
    for (const id of list) known.add(id);
    ids.set(loader, known);
    return [];
  });
  for (const [loader, known] of ids) asked.push(`${loader} ${JSON.stringify([...known].sort())}`);
  asked.sort();
  return { status, text, headers: rest, asked };
};
