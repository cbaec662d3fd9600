import * as access from './access/records.ts';
import * as assessments from './assessments/records.ts';
import * as asylum from './asylum/records.ts';
import * as audit from './audit/records.ts';
import * as borders from './borders/records.ts';
import * as boundaries from './boundaries/records.ts';
import * as catalogue from './catalogue/records.ts';
import * as codebooks from './codebooks/records.ts';
import * as codelists from './codelists/records.ts';
import * as cubes from './cubes/records.ts';
import * as displacement from './displacement/records.ts';
import * as events from './events/records.ts';
import * as flows from './flows/records.ts';
import * as frameworks from './frameworks/records.ts';
import * as geography from './geography/records.ts';
import * as governance from './governance/records.ts';
import * as history from './history/records.ts';
import * as incidents from './incidents/records.ts';
import * as indicators from './indicators/records.ts';
import * as mobility from './mobility/records.ts';
import * as portal from './portal/records.ts';
import * as protocols from './protocols/records.ts';
import type { JoinDef, RecordDef, Records } from './query/record.ts';
import * as refugees from './refugees/records.ts';
import * as requests from './requests/records.ts';
import * as restrictions from './restrictions/records.ts';
import * as search from './search/records.ts';
import * as solutions from './solutions/records.ts';
import * as stewardship from './stewardship/records.ts';
import * as surveys from './surveys/records.ts';
import * as takedowns from './takedowns/records.ts';
import * as urgent from './urgent/records.ts';
import * as visas from './visas/records.ts';

/** Is this one of the records that a room declares? */
export const isRecord = (value: unknown): value is RecordDef =>
  typeof value === 'object' && value !== null && 'type' in value && 'fields' in value && 'keys' in value;

const rooms = [
  geography,
  codelists,
  boundaries,
  frameworks,
  catalogue,
  portal,
  protocols,
  indicators,
  displacement,
  events,
  incidents,
  refugees,
  asylum,
  flows,
  mobility,
  governance,
  assessments,
  solutions,
  surveys,
  codebooks,
  history,
  search,
  stewardship,
  access,
  audit,
  requests,
  restrictions,
  visas,
  borders,
  takedowns,
  cubes,
  urgent,
];

/** The records of all rooms by type, in alphabetical order, so that what is compiled from them is the same everywhere. */
export const records: Records = new Map(
  rooms
    .flatMap((room) => Object.values(room))
    .filter(isRecord)
    .sort((a, b) => (a.type < b.type ? -1 : 1))
    .map((record) => [record.type, record]),
);

/** Views that are only joined to. */
export const joins: readonly JoinDef[] = [...geography.joins, ...frameworks.joins, ...catalogue.joins];
