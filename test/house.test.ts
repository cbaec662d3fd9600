import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { Kind, print, type TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../src/protection/contract.ts';
import { readPolicy } from '../src/protection/policy.ts';
import { records } from '../src/records.ts';

const root = join(import.meta.dirname, '..');
const texts = new Map(
  globSync('{src,resolvers,test}/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);
const textOf = (file: string): string => texts.get(file) ?? '';

/** Tests and what only they use. */
const isForTests = (file: string): boolean => file.startsWith('test/') || /\.(test|fixture|miniature)\.ts$/.test(file);
const code = [...texts.keys()].filter((file) => !isForTests(file));

/** Every module that a file names, however it names it. */
const specifiers = (file: string): string[] =>
  [
    ...textOf(file).matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'/gm),
    ...textOf(file).matchAll(/\bimport\s*\(?\s*'([^']+)'/g),
  ].map((match) => match[1] as string);
const targets = (file: string): string[] =>
  specifiers(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name).replaceAll('\\', '/'));
const importers = (isMeant: (name: string) => boolean): string[] =>
  [...texts.keys()].filter((file) => specifiers(file).some(isMeant));

const lines = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

/** The floors from the ground up: what stands on each, and on which lower ones it may call. All others are closed to it. */
const floors = [
  { name: 'errors', holds: /^src\/errors\.ts$/, calls: [] },
  { name: 'config', holds: /^src\/config\.ts$/, calls: ['errors'] },
  { name: 'log', holds: /^src\/log\.ts$/, calls: ['errors', 'config'] },
  { name: 'sent rows', holds: /^src\/sent-rows\.ts$/, calls: [] },
  { name: 'languages', holds: /^src\/store\/languages\.ts$/, calls: [] },
  { name: 'columns', holds: /^src\/store\/columns\.ts$/, calls: ['languages'] },
  { name: 'store', holds: /^src\/store\//, calls: ['errors', 'config', 'log', 'languages', 'columns', 'sent rows'] },
  { name: 'identity', holds: /^src\/identity\//, calls: ['errors', 'config', 'store'] },
  { name: 'tables', holds: /^src\/[a-z]+\/tables\.ts$/, calls: ['columns'] },
  { name: 'query', holds: /^src\/query\//, calls: ['errors', 'languages', 'columns', 'sent rows'] },
  { name: 'disclosure', holds: /^src\/disclosure\//, calls: [] },
  { name: 'protection', holds: /^src\/protection\//, calls: ['errors', 'query'] },
  { name: 'plan', holds: /^src\/plan\//, calls: ['sent rows', 'query', 'protection'] },
  { name: 'records', holds: /^src\/[a-z]+\/records\.ts$/, calls: ['query'] },
  { name: 'all records', holds: /^src\/records\.ts$/, calls: ['query', 'records'] },
  {
    name: 'context',
    holds: /^src\/context\.ts$/,
    calls: ['errors', 'languages', 'columns', 'store', 'identity', 'query'],
  },
  {
    name: 'sources',
    holds: /^src\/sources\//,
    calls: ['errors', 'config', 'log', 'languages', 'columns', 'store', 'tables', 'disclosure'],
  },
  {
    name: 'resolvers',
    holds: /^resolvers\//,
    calls: ['errors', 'languages', 'columns', 'sent rows', 'disclosure', 'query', 'records'],
  },
  {
    name: 'server',
    holds: /^src\/server\//,
    calls: ['errors', 'config', 'log', 'languages', 'columns', 'query', 'protection', 'plan'],
  },
] as const;

/** What is started, not imported; it alone may call on everything. */
const isProgram = (file: string): boolean => /^src\/(main|serve|welcome)\.ts$|\.cli\.ts$/.test(file);
const floorOf = (file: string) => floors.find(({ holds }) => holds.test(file));

/** Rooms whose records others may point at. */
const sharedGround = ['geography', 'frameworks', 'catalogue'];
const roomOf = (file: string): string | undefined =>
  /^src\/([a-z]+)\/(?:records|tables)\.ts$/.exec(file)?.[1] ?? /^resolvers\/([a-z]+)\.ts$/.exec(file)?.[1];

const sorted = (list: Iterable<string>): string[] => [...list].sort();

describe('imports', () => {
  test('every file stands on a floor, and floors call downwards only', () => {
    expect(code.filter((file) => !isProgram(file) && !floorOf(file))).toEqual([]);
    const upwards = floors.flatMap(({ name, calls }, at) =>
      calls
        .filter((lower) => floors.findIndex((floor) => floor.name === lower) >= at)
        .map((lower) => `${name} -> ${lower}`),
    );
    expect(upwards).toEqual([]);
  });

  test('a file calls on its own floor and on those open to it', () => {
    const wrong = code
      .filter((file) => !isProgram(file))
      .flatMap((file) => {
        const own = floorOf(file);
        return targets(file)
          .filter((target) => target.endsWith('.ts'))
          .filter((target) => {
            const other = floorOf(target);
            if (isProgram(target) || !other) return true;
            return other !== own && !(own?.calls as readonly string[] | undefined)?.includes(other.name);
          })
          .map((target) => `${file} -> ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  test('rooms do not know one another; geography, frameworks and catalogue are shared ground', () => {
    const wrong = code.flatMap((file) => {
      const room = roomOf(file);
      if (!room) return [];
      return targets(file)
        .map((target) => [target, roomOf(target)] as const)
        .filter(([target, other]) => other && !target.startsWith('resolvers/') && other !== room)
        .filter(([, other]) => !sharedGround.includes(other as string))
        .map(([target]) => `${file} -> ${target}`);
    });
    // `resolvers/index.ts` and `src/records.ts` gather the rooms; they belong to none.
    expect(wrong.filter((line) => !line.startsWith('resolvers/index.ts'))).toEqual([]);
  });

  test('only the loader and the context reach the database; no resolver, query or record imports a table', () => {
    const reaches = /^src\/store\/(?!(columns|languages)\.ts)|^src\/[a-z]+\/tables\.ts$/;
    const who = code.filter((file) => !isProgram(file) && targets(file).some((target) => reaches.test(target)));
    expect(who.filter((file) => !/^src\/(store\/|sources\/|identity\/|context\.ts$)/.test(file))).toEqual([]);
  });

  test('nothing imports sources but the programs and the tests', () => {
    const who = code.filter((file) => targets(file).some((target) => target.startsWith('src/sources/')));
    expect(who.filter((file) => !file.startsWith('src/sources/') && !isProgram(file))).toEqual([]);
  });

  test('no program is imported but by another one, and nothing that runs imports what is for tests', () => {
    const programs = [...texts.keys()].flatMap((file) =>
      targets(file)
        .filter((target) => isProgram(target) && !['src/welcome.ts', 'src/serve.ts'].includes(target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(programs).toEqual([]);
    expect(code.filter((file) => targets(file).some(isForTests))).toEqual([]);
  });

  test('have no cycles', () => {
    const done = new Set<string>();
    const path: string[] = [];
    const cycles: string[] = [];
    const visit = (file: string): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      path.push(file);
      for (const target of targets(file)) visit(target);
      path.pop();
      done.add(file);
    };
    for (const file of texts.keys()) visit(file);
    expect(cycles).toEqual([]);
  });

  test('name their file with its ending, and the file is there', () => {
    const wrong = [...texts.keys()].flatMap((file) =>
      targets(file)
        .filter((target) => !/\.(ts|json)$/.test(target) || !existsSync(join(root, target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one place for each', () => {
  test('the environment is read in src/config.ts alone', () => {
    expect(lines(code, /\bprocess\.env\b/).map((line) => line.split(':')[0])).toEqual(['src/config.ts']);
  });

  test('graphql-shield is imported in one file', () => {
    expect(importers((name) => name.startsWith('graphql-shield'))).toEqual(['src/protection/shield.ts']);
  });

  test('drizzle describes tables and reads migrations, and does nothing else', () => {
    const who = importers((name) => name.startsWith('drizzle-orm'));
    expect(who.filter((file) => !/^src\/([a-z]+\/tables|store\/(columns|migrate))\.ts$/.test(file))).toEqual([]);
  });

  test('only tables load the library of tables: others take types from src/store/columns.ts at most', () => {
    const loads = /^(import|export) (?!type\b)[^'"`;]*from '[^']*(\/columns|\/tables)\.ts'/m;
    expect(code.filter((file) => loads.test(textOf(file)) && !file.endsWith('/tables.ts'))).toEqual([]);
  });

  test('the driver is used by the store and the loader', () => {
    const who = importers((name) => name === 'postgres').filter((file) => !isForTests(file));
    expect(who.filter((file) => !/^src\/(store|sources)\//.test(file))).toEqual([]);
    const bare = lines(code, /\.unsafe\(/).filter((line) => !/^src\/(store|sources)\//.test(line));
    expect(bare).toEqual([]);
  });

  test('SQL names the raw tables in the store, the loader and the compiler of the views only', () => {
    const named = lines(code, /\bbase\.(?!table\()[a-z$]/);
    expect(
      named.filter(
        (line) =>
          !/^src\/(store\/|sources\/|protection\/(audit-views|cells|derived|desk-views|ground|held|masks|redactable|rows|shown-since|tally|views)\.ts)/.test(
            line,
          ),
      ),
    ).toEqual([]);
  });
});

describe('form', () => {
  /** Longer than a reading, for a reason. */
  const long: Readonly<Record<string, string>> = {};

  test('a file has at most 300 lines', () => {
    const over = sorted(texts.keys())
      .filter((file) => !file.startsWith('test/') && !file.endsWith('.gen.ts'))
      .map((file) => [file, textOf(file).split('\n').length - 1] as const)
      .filter(([, length]) => length > 300);
    expect(over.filter(([file]) => !long[file]).map(([file, length]) => `${file}: ${length} lines`)).toEqual([]);
    // A reason without a long file is out of date.
    expect(Object.keys(long).filter((file) => !over.some(([other]) => other === file))).toEqual([]);
  });

  test('Node runs every file as it is: no enum, no namespace, no decorator', () => {
    const refused = [...texts].flatMap(([file, text]) => {
      try {
        stripTypeScriptTypes(text, { mode: 'strip' });
        return [];
      } catch (error) {
        return [`${file}: ${error instanceof Error ? error.message.split('\n')[0] : ''}`];
      }
    });
    expect(refused).toEqual([]);
    expect(lines(code, /^\s*((export|declare|const)\s+)*(enum|namespace)\s+\w|^\s*@[A-Za-z]/)).toEqual([]);
  });

  test('every element of the contract is described and labelled', () => {
    expect(readPolicy(readContract()).size).toBeGreaterThan(500);
  });

  test('every versioned record says where its values come from', () => {
    const versioned = [...records.values()].filter((record) => record.versioned);
    const contract = readContract().flatMap((document) => document.definitions);
    const without = versioned.filter(({ type, fields }) => {
      const { provenance } = fields;
      const definition = contract.find((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === type);
      const declared = definition && 'fields' in definition ? definition.fields : [];
      const field = declared?.find((one) => one.name.value === 'provenance');
      return !(
        provenance?.kind === 'embed' &&
        provenance.type === 'Provenance' &&
        field &&
        print(field.type as TypeNode) === 'Provenance!'
      );
    });
    expect(versioned.length).toBeGreaterThan(3);
    // Mend with `provenance: provenanceField` in the record and `provenance: Provenance!` in the contract.
    expect(without.map(({ type }) => `${type} has no provenance`)).toEqual([]);
  });

  test('every record with a measure can be compared between releases, and no other', () => {
    const of = readContract()
      .flatMap((document) => document.definitions)
      .find((one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && one.name.value === 'RevisedRecords');
    const fields = of && 'fields' in of ? (of.fields ?? []) : [];
    const measured = [...records.values()].filter((record) => record.measure).map(({ type }) => type);
    // Mend with a line in `RevisedRecords` of schema/history.graphql: the type's name with a small letter, and its filter.
    expect(sorted(fields.map((field) => field.name.value))).toEqual(
      sorted(measured.map((type) => type.charAt(0).toLowerCase() + type.slice(1))),
    );
  });
});

describe.skipIf(!existsSync(join(root, '.git')))('words', () => {
  // Put together here, so that this file holds none of them itself. After `set` the first is a word of SQL.
  const unwanted = [
    new RegExp(`(?<!\\bset )\\b${'sess'}ions?\\b`, 'i'),
    new RegExp(`${'/wo'}rk/`),
    new RegExp(`[.]${'libr'}ary\\b`),
    new RegExp(`\\b${'C'}EO\\b`),
    new RegExp(`\\b${'regis'}try\\.[a-z0-9-]+\\.[a-z]|${'npm'}js\\.|${'arti'}factory|${'verd'}accio`, 'i'),
  ];
  const listed = () =>
    execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
      .toString('utf8')
      .split('\0')
      .filter((file) => file && file !== 'package-lock.json' && existsSync(join(root, file)));

  test('of a workplace stand in no file', () => {
    const found = listed().flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          unwanted.some((word) => word.test(line)) ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  test('of a package host stand not in the lockfile: each machine asks its own', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": *"https?:/);
  });
});
