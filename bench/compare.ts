import { ask, type Server } from './servers.ts';
import { dialectOf, type Variables, type Workload } from './workloads.ts';

/** Requests of one server for one workload, ready to be sent. */
export type Requests = {
  readonly server: Server;
  readonly bodies: readonly string[];
  readonly asked: readonly Variables[];
};

/** All values of an answer, whatever they are called and however they are nested; places in lists of pages left out. */
const valuesOf = (value: unknown, into: string[] = []): string[] => {
  if (value === null || typeof value !== 'object') {
    into.push(String(value));
    return into;
  }
  for (const [name, inner] of Object.entries(value))
    if (!['endCursor', 'hasNextPage', '__typename', 'cursor'].includes(name)) valuesOf(inner, into);
  return into;
};

/** Where a page begins after the given number of rows, in each server's own words. */
const cursorsOf = async ({ name, url }: Server, places: readonly number[]): Promise<readonly unknown[]> => {
  if (name === 'postgraphile') {
    const query =
      'query ($at: Int!) { allObservations(condition: { position: $at }, orderBy: [PRIMARY_KEY_ASC]) { edges { cursor } } }';
    const answers = [];
    for (const at of places) answers.push(await ask(url, query, { at }));
    return answers.map((data) => (data.allObservations as { edges: { cursor: string }[] }).edges[0]?.cursor);
  }
  if (dialectOf(name) !== 'tributary') return places;
  const found: string[] = [];
  let after: string | null = null;
  for (let at = 1000; at <= Math.max(...places); at += 1000) {
    const data = await ask(
      url,
      'query ($after: String) { observations(first: 1000, after: $after) { pageInfo { endCursor } } }',
      { after },
    );
    after = (data.observations as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    if (places.includes(at)) found.push(after);
  }
  return found;
};

/** Throws unless all servers give the same values to every set of a workload. */
export const compared = async (servers: readonly Server[], workload: Workload): Promise<readonly Requests[]> => {
  const requests: Requests[] = [];
  for (const server of servers) {
    const asked = workload.deep
      ? (await cursorsOf(server, workload.deep)).map((after) => ({ after }))
      : workload.variables;
    const query = workload.documents[dialectOf(server.name)];
    requests.push({ server, asked, bodies: asked.map((variables) => JSON.stringify({ query, variables })) });
  }
  const sets = requests[0]?.asked.length ?? 0;
  for (let at = 0; at < sets; at += Math.max(1, Math.floor(sets / 5))) {
    const values = [];
    for (const { server, asked } of requests)
      values.push(
        valuesOf(await ask(server.url, workload.documents[dialectOf(server.name)], asked[at] as Variables)).sort(),
      );
    const [first = [], ...others] = values;
    for (const [place, other] of others.entries()) {
      if (other.join('\n') === first.join('\n') && first.length) continue;
      const missing = first.filter((value) => !other.includes(value)).slice(0, 5);
      const more = other.filter((value) => !first.includes(value)).slice(0, 5);
      throw new Error(
        `${workload.code}: ${servers[place + 1]?.name} does not say what ${servers[0]?.name} says to set ${at}: ${first.length} and ${other.length} values, only the one ${missing}, only the other ${more}`,
      );
    }
  }
  return requests;
};
