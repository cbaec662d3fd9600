import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, Source, SourceFile } from '../source.ts';
import { frameworksGcm } from './frameworks-gcm.ts';
import { frameworksGovernance } from './frameworks-governance.ts';
import { compareCodes, frameworksSdg } from './frameworks-sdg.ts';

const scratch = mkdtempSync(join(tmpdir(), 'frameworks-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let folders = 0;
const write = (contents: Readonly<Record<string, string>>): SourceFile[] => {
  folders += 1;
  return Object.entries(contents).map(([name, content]) => {
    const path = join(scratch, String(folders), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return { path, name: basename(name) };
  });
};

const readAll = async (source: Source, files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await source.plan(files)) for await (const entry of source.read(plan)) entries.push(entry);
  return entries;
};

const items = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'frameworkItem' ? [entry.row] : []));
const links = (entries: readonly Entry[]) =>
  entries.flatMap((entry) =>
    entry.type === 'frameworkLink' ? [`${entry.row.from.item} > ${entry.row.to.framework} ${entry.row.to.item}`] : [],
  );
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [{ line: entry.at.line, reason: entry.reason }] : []));

const titleStatus = { en: 'official', fr: 'source', es: 'source', de: 'unverified' };
const gcmFiles = {
  'gcm-objectives.json': JSON.stringify(
    [1, 2].map((number) => ({
      code: `GCM-${number}`,
      number,
      title: { en: `Aim ${number}`, fr: `But ${number}`, es: `Meta ${number}`, de: `Ziel ${number}` },
      shortTitle: { en: `A${number}`, fr: `B${number}`, es: `M${number}` },
      titleStatus,
    })),
  ),
  'gcm-guiding-principles.json': JSON.stringify([
    { code: 'be-kind', letter: 'a', order: 1, title: { en: 'Be kind', de: 'Sei gut' }, titleStatus },
  ]),
  'gcm-associated-actions.csv': [
    'objective,letter,heading_en,heading_fr,heading_es',
    '1,a,"Count, and count again",Compter,Contar',
    '1,b,Publish,Publier,',
    '7,a,No such objective,,',
    '2,a,Listen,Écouter,Escuchar',
    '2,a,Twice,,',
  ].join('\n'),
  'gcm-sdg-links.csv': [
    'objective,sdg_goal,sdg_target',
    '1,10,10.7',
    '2,1,',
    '2,ALL,',
    '1,10,9.1',
    '1,18,',
    '9,1,',
  ].join('\n'),
};

describe('Global Compact for Migration', () => {
  it('gives objectives, actions, principles and links', async () => {
    const entries = await readAll(
      frameworksGcm,
      write({ ...gcmFiles, 'README.md': '', 'gcm-example-practices.csv': '' }),
    );
    expect(items(entries).map(({ code, kind, parent, position }) => [position, kind, code, parent])).toEqual([
      [1, 'OBJECTIVE', 'GCM-1', undefined],
      [2, 'OBJECTIVE', 'GCM-2', undefined],
      [3, 'ACTION', 'GCM-1.a', 'GCM-1'],
      [4, 'ACTION', 'GCM-1.b', 'GCM-1'],
      [5, 'ACTION', 'GCM-2.a', 'GCM-2'],
      [6, 'PRINCIPLE', 'GCM-P-be-kind', undefined],
    ]);
    expect(items(entries)[0]).toMatchObject({
      title: { en: ['Aim 1', 'OFFICIAL'], fr: ['But 1', 'SOURCE'], de: ['Ziel 1', 'UNVERIFIED'] },
      shortTitle: { en: ['A1', 'SOURCE'] },
    });
    expect(items(entries)[0]?.shortTitle).not.toHaveProperty('de');
    expect(items(entries)[3]?.title).toEqual({ en: ['Publish', 'SOURCE'], fr: ['Publier', 'SOURCE'] });
    expect(links(entries)).toHaveLength(18);
    expect(links(entries)[0]).toBe('GCM-1 > SDG 10.7');
    expect(links(entries).filter((link) => link === 'GCM-2 > SDG 1')).toHaveLength(1);
    expect(rejects(entries)).toEqual([
      { line: 4, reason: 'no such objective' },
      { line: 6, reason: 'this action came before' },
      { line: 5, reason: 'the target is not one of goal 10' },
      { line: 6, reason: 'goals are 1 to 17 or ALL' },
      { line: 7, reason: 'no such objective' },
    ]);
  });

  it('refuses strange, missing and misshapen files', async () => {
    expect(() => frameworksGcm.plan(write({ ...gcmFiles, 'notes.txt': '' }))).toThrow('notes.txt');
    const { 'gcm-sdg-links.csv': _, ...without } = gcmFiles;
    expect(() => frameworksGcm.plan(write(without))).toThrow('gcm-sdg-links.csv is missing');
    const misshapen = write({ ...gcmFiles, 'gcm-objectives.json': '[{"code": "GCM-99"}]' });
    await expect(readAll(frameworksGcm, misshapen)).rejects.toThrow('at 0.code');
  });
});

const sdgFiles = {
  'en/global_goals.yml': '1-short: Short\n1-title: Goal one\n10-title: Goal ten\n2-title: Goal two\n',
  'en/global_targets.yml':
    '10-10-title: Ten\n10-7-title: A title\n  over two lines\n10-a-title: Letter\n3-1-title: Orphan\n',
  'en/global_indicators.yml': '10-7-2-title: Policies\nodd: key\n',
  'de/global_goals.yml': '1-title: Ziel eins\n',
  'unsd-2018/series-final.json': '[]',
};

describe('Sustainable Development Goals', () => {
  it('orders items by number and letter, with texts per language', async () => {
    const entries = await readAll(frameworksSdg, write(sdgFiles));
    expect(items(entries).map(({ code, kind, parent, position }) => [position, kind, code, parent])).toEqual([
      [1, 'GOAL', '1', undefined],
      [2, 'GOAL', '2', undefined],
      [3, 'GOAL', '10', undefined],
      [4, 'TARGET', '10.7', '10'],
      [5, 'INDICATOR', '10.7.2', '10.7'],
      [6, 'TARGET', '10.10', '10'],
      [7, 'TARGET', '10.a', '10'],
    ]);
    expect(items(entries)[0]).toMatchObject({
      title: { en: ['Goal one', 'OFFICIAL'], de: ['Ziel eins', 'SOURCE'] },
      shortTitle: { en: ['Short', 'OFFICIAL'] },
    });
    expect(items(entries)[3]?.title).toEqual({ en: ['A title over two lines', 'OFFICIAL'] });
    expect(rejects(entries).map(({ reason }) => reason)).toEqual([
      'a key is a code with hyphens and then title or short',
      'there is no 3 above it',
    ]);
  });

  it('needs the English files', () => {
    const { 'en/global_targets.yml': _, ...without } = sdgFiles;
    expect(() => frameworksSdg.plan(write(without))).toThrow('en/global_targets.yml is missing');
  });

  it('compares codes level by level', () => {
    const codes = ['10.b', '9', '10.a', '10.10', '10.7.1', '10.7', '10'];
    expect(codes.sort(compareCodes)).toEqual(['9', '10', '10.7', '10.7.1', '10.10', '10.a', '10.b']);
  });
});

const governanceFiles = {
  'mgi-framework.json': JSON.stringify({
    framework: 'MGI',
    title: { en: 'MGI', fr: 'MGI fr' },
    titleStatus: { en: 'confirmed', fr: 'unverified' },
    owner: 'Owner',
    editions: [
      { code: 'MGI-2016-PILOT', year: 2016, note: 'Pilot: 73 qualitative questions, 5 domains', status: 'confirmed' },
      { code: 'MGI-LOCAL-2018-PILOT', indicatorCount: 87, note: 'Cities', status: 'confirmed' },
      { code: 'MGI-NATIONAL', note: 'National set, about 90 indicators', status: 'confirmed' },
    ],
    answerScale: { code: 'MGI-PRESENCE', note: 'Presence', levels: [{ value: 0, code: 'ABSENT' }] },
    domains: [
      { code: 'MGI-1', title: { en: 'Rights' }, subAreas: [{ code: '1.1', en: 'Work', status: 'unverified' }] },
    ],
  }),
  'sdg-10-7-2-framework.json': JSON.stringify({
    framework: 'SDG-10.7.2',
    title: { en: 'Policies' },
    custodians: ['A', 'B'],
    scale: {
      code: 'SDG1072-LEVEL',
      status: 'cut-offs from memory',
      levels: [
        { value: 1, code: 'LOW', en: 'Low', range: 'score < 40' },
        { value: 2, code: 'MIDDLE', en: 'Middle', range: '40 <= score < 100' },
        { value: 3, code: 'HIGH', en: 'High', range: 'score = 100' },
      ],
    },
    domains: [{ code: '10.7.2-D1', title: { en: 'Rights' }, subCategories: [{ code: '10.7.2-D1.a', en: 'Health' }] }],
  }),
  'iom-migration-data-strategy.json': JSON.stringify({
    framework: 'IOM-MDS',
    title: { en: 'Strategy' },
    objectives: [{ code: 'MDS-1', en: 'Evidence' }],
  }),
};

describe('Governance frameworks', () => {
  it('gives the three structures and links 10.7.2 alone', async () => {
    const entries = await readAll(frameworksGovernance, write(governanceFiles));
    expect(items(entries).map(({ framework, kind, code, parent }) => [framework, kind, code, parent])).toEqual([
      ['MGI', 'INSTRUMENT', 'MGI', undefined],
      ['MGI', 'DOMAIN', 'MGI-1', 'MGI'],
      ['MGI', 'SUBCATEGORY', '1.1', 'MGI-1'],
      ['SDG-10.7.2', 'INSTRUMENT', '10.7.2', undefined],
      ['SDG-10.7.2', 'DOMAIN', '10.7.2-D1', '10.7.2'],
      ['SDG-10.7.2', 'SUBCATEGORY', '10.7.2-D1.a', '10.7.2-D1'],
      ['IOM-MDS', 'OBJECTIVE', 'MDS-1', undefined],
    ]);
    expect(items(entries).map(({ title }) => title.en?.[1])).toEqual([
      'SOURCE',
      'SOURCE',
      'UNVERIFIED',
      'SOURCE',
      'SOURCE',
      'UNVERIFIED',
      'UNVERIFIED',
    ]);
    expect(entries.filter(({ type }) => type === 'frameworkScale')).toMatchObject([
      {
        row: {
          framework: 'MGI',
          code: 'MGI-PRESENCE',
          levels: [{ value: 0, code: 'ABSENT', name: { de: ['Nicht vorhanden', 'UNVERIFIED'] } }],
        },
      },
      {
        row: {
          framework: 'SDG-10.7.2',
          code: 'SDG1072-LEVEL',
          levels: [
            { value: 1, name: { en: ['Low', 'SOURCE'] }, range: 'score < 40' },
            { value: 2, range: '40 <= score < 100' },
            { value: 3, range: 'score = 100' },
          ],
        },
      },
    ]);
    expect(links(entries)).toEqual(['10.7.2 > SDG 10.7.2', '10.7.2-D1 > SDG 10.7.2', 'MGI-1 > SDG-10.7.2 10.7.2-D1']);
    const kinds = entries.flatMap((entry) => (entry.type === 'frameworkLink' ? [entry.row.kind ?? 'SERVES'] : []));
    expect(kinds).toEqual(['SERVES', 'SERVES', 'RELATED']);
  });
});

const data = process.env.TRIBUTARY_DATA ?? '../shared/data';
const walk = (folder: string): SourceFile[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [{ path, name }];
  });
const present = existsSync(join(data, 'frameworks-gcm'));

describe.skipIf(!present)(`Frameworks, real files${present ? '' : ' (skipped: real data folder absent)'}`, () => {
  it('are told by their shape, and by nobody else', async () => {
    const all = ['frameworks-sdg', 'frameworks-gcm', 'frameworks-governance'].flatMap((name) => walk(join(data, name)));
    for (const file of all.filter(({ name }) => name !== 'README.md')) {
      const seen = await glimpse(file);
      const claims = [frameworksSdg, frameworksGcm, frameworksGovernance].filter((source) => source.recognises?.(seen));
      expect(
        claims.map(({ code }) => code),
        file.path,
      ).toEqual([file.path.split('/').find((part) => part.startsWith('frameworks-'))]);
    }
  });

  it('reads them whole, and every link ends at an item', async () => {
    const sdg = await readAll(frameworksSdg, walk(join(data, 'frameworks-sdg')));
    const gcm = await readAll(frameworksGcm, walk(join(data, 'frameworks-gcm')));
    const governance = await readAll(frameworksGovernance, walk(join(data, 'frameworks-governance')));
    const kinds = (entries: readonly Entry[]) =>
      items(entries).reduce<Record<string, number>>((counts, { kind }) => {
        counts[kind] = (counts[kind] ?? 0) + 1;
        return counts;
      }, {});
    expect(kinds(sdg)).toEqual({ GOAL: 17, TARGET: 169, INDICATOR: 252 });
    expect(kinds(gcm)).toEqual({ OBJECTIVE: 23, ACTION: 187, PRINCIPLE: 10 });
    expect(kinds(governance)).toEqual({ DOMAIN: 12, SUBCATEGORY: 56, INSTRUMENT: 2, OBJECTIVE: 3 });
    expect(rejects([...sdg, ...gcm, ...governance])).toEqual([]);
    const known = new Set(items(sdg).map(({ code }) => code));
    const targets = links(
      [...gcm, ...governance].filter((entry) => entry.type !== 'frameworkLink' || entry.row.kind !== 'RELATED'),
    ).map((link) => link.split(' ').at(-1)!);
    expect(targets.filter((code) => !known.has(code))).toEqual([]);
    // 160 rows, two of them for all goals; goals 1, 2, 3, 13 and 16 are named twice for objective 2.
    expect(links(gcm)).toHaveLength(160 - 2 + 2 * 17 - 5);
    expect(items(sdg).find(({ code }) => code === '10.7.2')?.title.fr?.[1]).toBe('OFFICIAL');
  });
});
