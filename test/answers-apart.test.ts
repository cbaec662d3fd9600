import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

let database: Database;
let server: TestServer;
let origin: URL;

beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  origin = new URL(await server.listen());
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const post = (query: string, leave = false): Promise<string> =>
  new Promise((done) => {
    const client = request(
      {
        host: origin.hostname,
        port: origin.port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => done(text));
        answer.on('error', () => done('left'));
      },
    );
    client.on('error', () => done('left'));
    client.end(JSON.stringify({ query }), () => {
      if (leave) setImmediate(() => client.destroy());
    });
  });

it('nobody receives an answer that was meant for a caller who left', async () => {
  const questions = [
    '{ incidents { totalCount } }',
    '{ sites(first: 2) { nodes { id kind } } }',
    '{ datasets(first: 2) { nodes { code } } }',
    '{ observations(first: 2, filter: { sex: [FEMALE] }) { nodes { id value } } }',
  ];
  const right = await Promise.all(questions.map((question) => post(question)));
  const heavy = `{ areas(first: 200) { nodes { ${Array.from({ length: 10 }, (_, n) => `a${n}: observations(first: 1) { nodes { id } }`).join(' ')} } } }`;
  for (let round = 0; round < 12; round += 1) {
    const leaving = Array.from({ length: 3 }, () => post(heavy, true));
    const answers = await Promise.all([...questions, ...questions].map((question) => post(question)));
    await Promise.all(leaving);
    expect(answers).toEqual([...right, ...right]);
  }
});
