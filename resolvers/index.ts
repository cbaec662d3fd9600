import * as access from './access.ts';
import * as assessments from './assessments.ts';
import * as asylum from './asylum.ts';
import * as audit from './audit.ts';
import * as borders from './borders.ts';
import * as boundaries from './boundaries.ts';
import * as catalogue from './catalogue.ts';
import * as codebooks from './codebooks.ts';
import * as codelists from './codelists.ts';
import * as common from './common.ts';
import * as cubes from './cubes.ts';
import * as displacement from './displacement.ts';
import * as events from './events.ts';
import * as flows from './flows.ts';
import * as frameworks from './frameworks.ts';
import * as geography from './geography.ts';
import * as governance from './governance.ts';
import * as history from './history.ts';
import * as incidents from './incidents.ts';
import * as indicators from './indicators.ts';
import * as mobility from './mobility.ts';
import * as notifications from './notifications.ts';
import * as portal from './portal.ts';
import * as protocols from './protocols.ts';
import * as refugees from './refugees.ts';
import * as requests from './requests.ts';
import * as restrictions from './restrictions.ts';
import * as search from './search.ts';
import * as solutions from './solutions.ts';
import * as stewardship from './stewardship.ts';
import * as stockComparison from './stock-comparison.ts';
import * as stockSeries from './stock-series.ts';
import * as surveys from './surveys.ts';
import * as takedowns from './takedowns.ts';
import * as urgent from './urgent.ts';
import * as visas from './visas.ts';

export { scalars } from './scalars.ts';

type Written = Record<string, Record<string, unknown>>;

/** All resolvers written by hand, room by room; what records declare resolves itself. */
export const written: Written = {};
for (const room of [
  common,
  geography,
  codelists,
  boundaries,
  frameworks,
  catalogue,
  portal,
  protocols,
  indicators,
  displacement,
  refugees,
  asylum,
  stockComparison,
  stockSeries,
  events,
  incidents,
  flows,
  mobility,
  governance,
  assessments,
  solutions,
  surveys,
  cubes,
  requests,
  notifications,
  codebooks,
  history,
  search,
  stewardship,
  access,
  audit,
  restrictions,
  visas,
  borders,
  takedowns,
  urgent,
] as Written[])
  for (const [type, fields] of Object.entries(room)) written[type] = { ...written[type], ...fields };
