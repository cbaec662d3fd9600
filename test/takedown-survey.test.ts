import { afterAll, beforeAll, expect, it } from 'vitest';
import { written } from '../src/sources/read/files.fixture.ts';
import type { SourceFile } from '../src/sources/source.ts';
import { surveyMicrodata } from '../src/sources/surveys/survey-microdata.ts';
import { giveGrant } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';

/** A survey of eighty people; one of them withdraws, another withdraws one answer. */
const records = (more: readonly string[] = [], without = 0): string =>
  [
    'number,sex,job',
    ...Array.from(
      { length: 80 - without },
      (_, index) => `R${index + 1},${(index % 2) + 1},${index === 0 ? 'SMITH' : 'FARM'}`,
    ),
    ...more,
  ].join('\n');
const survey = (release: string, day: string, table: string): SourceFile[] => {
  const codes = (...list: readonly string[]) => list.map((code) => ({ code }));
  const described = {
    ...{ format: 'survey-microdata', formatVersion: 1, release, releasedOn: day },
    survey: {
      ...{ code: 'WITHDRAWN-1', title: { en: 'W' }, design: { en: 'W' }, sampling: { en: 'W' }, mode: 'WEB' },
      ...{ targetPopulation: { en: 'W' }, fieldDays: { start: '2025-01-01', end: '2025-01-02' } },
      protectionStatement: { en: 'W' },
    },
    columns: { number: 'number' },
    variables: [
      { name: 'sex', label: { en: 'Sex' }, kind: 'CODE', tier: 'OPEN', codes: codes('1', '2') },
      { name: 'job', label: { en: 'Job' }, kind: 'CODE', tier: 'OPEN', codes: codes('FARM', 'SMITH', 'COOK') },
    ],
    dimensions: [{ variable: 'sex' }],
    recordsFile: 'answers.csv',
  };
  return [written('survey.json', JSON.stringify(described)), written('answers.csv', table)];
};
const newcomers = Array.from({ length: 20 }, (_, index) => `N${index},${(index % 2) + 1},COOK`);

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let release: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('holder', {});
  const [report] = await load(database, surveyMicrodata, survey('1', '2025-03-01', records()));
  expect(report?.outcome).toBe('PUBLISHED');
  release = (
    await rowsOf(
      database,
      `select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.code = 'survey-microdata'`,
    )
  )[0]?.public_id;
  await giveGrant(database, requests.ids.holder as string, 'RECORDS-1', {
    ...{ tier: 'PROTECTED', datasets: ['survey-microdata'], classes: ['SURVEY_RESULT'] },
  });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

let acts = 0;
const takeDown = (target: object) => {
  acts += 1;
  return requests.ask(
    'steward',
    `mutation ($target: TakedownTarget!, $key: String!) {
       it: takeDown(target: $target, code: CONSENT_WITHDRAWN, key: $key, reason: "Asked for") { subject versions cells } }`,
    { target, key: `act ${acts}` },
  );
};
const line = (number: number) => ({ source: { release, file: 1, line: number } });
const told = async (asOf = '') => {
  const { body } = await requests.ask(
    null,
    `{ surveyTable(survey: "WITHDRAWN-1", by: ["sex"]${asOf}) { cells { records status } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.surveyTable.cells.map((cell: { records: number | null; status: string }) => [
    cell.records,
    cell.status,
  ]);
};
const hidden = [
  [null, 'SUPPRESSED'],
  [null, 'SUPPRESSED'],
];

it('hides every table that a withdrawn record was counted in, at every moment', async () => {
  expect(await told()).toEqual([
    [40, 'ROUNDED'],
    [40, 'ROUNDED'],
  ]);
  const { body } = await takeDown({ row: line(4) });
  expect(body.errors).toBeUndefined();
  expect(body.data.it.versions).toBe(1);
  expect(await told()).toEqual(hidden);
  expect(await told(`, asOf: { release: "${release}" }`)).toEqual(hidden);
  const [count] = await rowsOf(
    database,
    `select count(*)::int as records from base.survey_record r join base.survey s on s.id = r.survey_id where s.code = 'WITHDRAWN-1'`,
  );
  expect(count?.records).toBe(79);
});

it('tells of it to holders of records alone, under no id, and asks for a review', async () => {
  const query = `{ takedowns(filter: { dataset: { in: ["survey-microdata"] } }) { nodes { type record reason } } }`;
  expect((await requests.ask(null, query)).body.data.takedowns.nodes).toEqual([]);
  const holder = await requests.ask('holder', query, {}, { 'tributary-purpose': 'RECORDS-1' });
  expect(holder.body.errors).toBeUndefined();
  expect(holder.body.data.takedowns.nodes).toEqual([
    { type: 'SurveyRecord', record: null, reason: 'CONSENT_WITHDRAWN' },
  ]);
  const desk = await requests.ask(
    'officer',
    '{ deskTakedowns(filter: { waitsForReview: true }) { nodes { type record } } }',
  );
  expect(desk.body.data.deskTakedowns.nodes).toEqual([
    { type: 'SurveyRecord', record: expect.stringMatching(/^srr_/) },
  ]);
});

it('takes one answer out of a record, and no file brings it back', async () => {
  const smith = `select count(*)::int as n from base.survey_record where answers::text like '%SMITH%'`;
  expect((await rowsOf(database, smith))[0]?.n).toBe(1);
  const { body } = await takeDown({ value: { row: line(2), field: 'answers', part: 'job' } });
  expect(body.errors).toBeUndefined();
  expect((await rowsOf(database, smith))[0]?.n).toBe(0);
  const records = await requests.ask(
    'holder',
    `{ surveys(first: 1, filter: { dataset: { in: ["survey-microdata"] } }) { nodes { records(first: 79) { nodes { answers { variable value } withheld { field reason } } } } } }`,
    {},
    { 'tributary-purpose': 'RECORDS-1' },
  );
  expect(records.body.errors).toBeUndefined();
  const taken = records.body.data.surveys.nodes[0].records.nodes.filter(
    (one: { withheld: unknown[] }) => one.withheld.length,
  );
  expect(taken).toEqual([
    {
      answers: [
        { variable: 'job', value: null },
        { variable: 'sex', value: '1' },
      ],
      withheld: [{ field: 'answers', reason: 'TAKEN_DOWN' }],
    },
  ]);
});

it('holds a release whose tables would tell of just those who are gone, and publishes none that counts them', async () => {
  // The very same people but for a new note in the file: its tables would differ from the old ones by those two alone.
  const [same] = await load(database, surveyMicrodata, survey('2', '2025-04-01', `${records()}\n`));
  expect(same?.outcome).toBe('HELD');
  expect(same?.gates.find(({ name }) => name === 'survey_record changes')?.passed).toBe(false);
  expect(await told()).toEqual(hidden);
  const [grown] = await load(database, surveyMicrodata, survey('3', '2025-05-01', records(newcomers)));
  expect(grown?.outcome).toBe('PUBLISHED');
  expect(await told()).toEqual([
    [50, 'ROUNDED'],
    [50, 'ROUNDED'],
  ]);
  const [left] = await rowsOf(
    database,
    `select count(*)::int as records, count(*) filter (where r.answers::text like '%SMITH%')::int as smiths, count(*) filter (where r.taken_down is not null)::int as marked
     from base.survey_record r join base.survey s on s.id = r.survey_id where s.code = 'WITHDRAWN-1' and r.published_to is null`,
  );
  expect(left).toEqual({ records: 99, smiths: 0, marked: 1 });
});
