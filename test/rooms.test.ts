import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { written } from '../resolvers/index.ts';
import { isRecord, records } from '../src/records.ts';
import { definitions, facts } from '../src/sources/load/entries.ts';

const project = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const load = (file: string) => import(pathToFileURL(join(project, file)).href) as Promise<Record<string, unknown>>;
const found = (pattern: string) => globSync(pattern, { cwd: project }).sort();

/** A room has a folder with records; what may be loaded into it, its contract and its resolvers bear its name. */
const rooms = found('src/*/records.ts').map((file) => basename(dirname(file)));
const named = (file: string) => basename(file, '.ts');
const capital = (room: string) => `${room[0]?.toUpperCase()}${room.slice(1)}`;

describe('a room is registered wherever rooms are gathered', () => {
  test('there are rooms, and each has its part of the contract', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => !existsSync(join(project, 'schema', `${room}.graphql`)))).toEqual([]);
  });

  test('with its records (src/records.ts)', async () => {
    for (const room of rooms) {
      const own = Object.values(await load(`src/${room}/records.ts`)).filter(isRecord);
      expect(own.length, room).toBeGreaterThan(0);
      expect(own.filter((record) => records.get(record.type) !== record).map(({ type }) => `${room}: ${type}`)).toEqual(
        [],
      );
    }
  });

  test('with what may be loaded into it (src/sources/load/entries.ts, src/sources/source.ts)', async () => {
    const source = read('src/sources/source.ts');
    const union = source.slice(source.indexOf('export type Entry ='));
    const kept = { facts: facts as Record<string, unknown>, definitions: definitions as Record<string, unknown> };
    const met = { facts: new Set<string>(), definitions: new Set<string>() };
    for (const file of found('src/sources/rooms/*.ts')) {
      const room = named(file);
      for (const value of Object.values(await load(file)))
        for (const part of ['facts', 'definitions'] as const) {
          const kinds = (value as Record<string, unknown> | null)?.[part] as Record<string, unknown> | undefined;
          for (const [type, kind] of Object.entries(kinds ?? {})) {
            met[part].add(type);
            expect(kept[part][type], `${room}: ${type} is not in entries.ts`).toBe(kind);
          }
        }
      if (!rooms.includes(room)) continue;
      expect(source, room).toContain(`export type * from './rooms/${room}.ts';`);
      expect(union, room).toContain(`| ${capital(room)}Entry`);
    }
    // And nothing is gathered that no room has.
    expect([...met.facts].sort()).toEqual(Object.keys(facts).sort());
    expect([...met.definitions].sort()).toEqual(Object.keys(definitions).sort());
  });

  test('with its resolvers (resolvers/index.ts)', async () => {
    const types: string[] = [];
    for (const file of found('resolvers/*.ts')) {
      const name = named(file);
      if (!rooms.includes(name)) continue;
      for (const [type, fields] of Object.entries(await load(file))) {
        if (!/^[A-Z]/.test(type) || typeof fields !== 'object' || fields === null) continue;
        types.push(type);
        for (const [field, resolve] of Object.entries(fields as Record<string, unknown>))
          expect(written[type]?.[field], `${name}: ${type}.${field} is not in resolvers/index.ts`).toBe(resolve);
      }
    }
    expect(types.length).toBeGreaterThan(rooms.length);
  });
});
