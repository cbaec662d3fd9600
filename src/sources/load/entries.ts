import { assessments } from '../rooms/assessments.ts';
import { asylum } from '../rooms/asylum.ts';
import { borders } from '../rooms/borders.ts';
import { boundaries } from '../rooms/boundaries.ts';
import { codebooks } from '../rooms/codebooks.ts';
import { codelists } from '../rooms/codelists.ts';
import { cubes } from '../rooms/cubes.ts';
import { displacement } from '../rooms/displacement.ts';
import { events } from '../rooms/events.ts';
import { flows } from '../rooms/flows.ts';
import { frameworks } from '../rooms/frameworks.ts';
import { geography } from '../rooms/geography.ts';
import { governance } from '../rooms/governance.ts';
import { incidents } from '../rooms/incidents.ts';
import { indicators } from '../rooms/indicators.ts';
import { mobility } from '../rooms/mobility.ts';
import { portal } from '../rooms/portal.ts';
import { refugees } from '../rooms/refugees.ts';
import { solutions } from '../rooms/solutions.ts';
import { surveys } from '../rooms/surveys.ts';
import type { At, Entry } from '../source.ts';
import type { Definition, Fact, Link, RoomKinds } from './kinds.ts';

const rooms: readonly RoomKinds[] = [
  geography,
  codelists,
  boundaries,
  frameworks,
  portal,
  indicators,
  displacement,
  events,
  incidents,
  refugees,
  asylum,
  flows,
  mobility,
  governance,
  restrictions,
  visas,
  assessments,
  solutions,
  surveys,
  codebooks,
  borders,
  cubes,
];

import { restrictions } from '../rooms/restrictions.ts';
import { visas } from '../rooms/visas.ts';

/** All kinds of facts by the type of their entries. */
export const facts: Readonly<Record<string, Fact>> = Object.assign({}, ...rooms.map((room) => room.facts));

/** All kinds of definitions by the type of their entries, but for places. */
export const definitions: Readonly<Record<string, Definition | Link>> = Object.assign(
  {},
  ...rooms.map((room) => room.definitions),
);

export type FactEntry = { readonly type: string; readonly at: At; readonly row: { readonly scope: string } };
export type DefinitionEntry = Exclude<Entry, { readonly type: 'reject' | 'check' }>;

export const isFact = (entry: { readonly type: string }): entry is FactEntry => Object.hasOwn(facts, entry.type);
