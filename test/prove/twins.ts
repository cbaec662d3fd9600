import { connect } from '../../src/store/pool.ts';
import { type Answer, startServer, type TestServer } from '../support/api.ts';
import { createDatabase, type Database } from '../support/database.ts';
import { files, forbidden } from './forbidden.ts';

export type Twin = { readonly database: Database; readonly server: TestServer };

const open = async (change: string): Promise<Twin> => {
  const database = await createDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await owner.begin((tx) => tx.unsafe(`${files} ${change}`));
  // Other plans must not give other answers either.
  await owner.unsafe('analyze');
  await owner.end({ timeout: 5 });
  return { database, server: await startServer(database) };
};

/** Two servers over the two databases. Whatever is done to the views is done to those of both. */
export const openTwins = async (views = 'select 1') => {
  const one = await open(views);
  const other = await open(`${forbidden} ${views}`);
  return {
    one,
    other,
    /** Asks both the same; what they said, as far as it has to be the same. */
    askBoth: async (asked: (server: TestServer) => Promise<Answer>) => {
      const [answer, its] = [await asked(one.server), await asked(other.server)];
      return { answer, told: comparable(answer), toldByTheOther: comparable(its) };
    },
    close: async () => {
      for (const twin of [one, other]) {
        await twin.server.close();
        await twin.database.drop();
      }
    },
  };
};

export type Twins = Awaited<ReturnType<typeof openTwins>>;

/** All of an answer but the clock and the number of the request. */
const comparable = ({ status, text, headers }: Answer) => {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  return { status, text, headers: rest };
};
