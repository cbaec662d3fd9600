import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { unknownCode } from './codes.ts';
import { takenBack } from './gone.ts';
import { readsSeveral } from './reads.ts';
import { loader, type Request } from './request.ts';
import { type Horizon, latest, statement } from './sql.ts';

export type AsOfArgument = { readonly date?: string | null; readonly release?: string | null };

/** The moment that an `asOf` argument names, as one publication per dataset, from the releases that the caller may see. */
export const horizonFor = async (
  request: Request,
  asOf: AsOfArgument | null | undefined,
  info: GraphQLResolveInfo,
): Promise<Horizon> => {
  if (!asOf) return readsSeveral(info, request.records) ? now(request) : latest;
  const label = asOf.date ? `date ${asOf.date}` : `release ${asOf.release}`;
  const horizons = loader(
    request,
    'as of',
    () => new DataLoader<string, Horizon>((labels) => Promise.all(labels.map((one) => find(request, one)))),
  );
  return horizons.load(label);
};

/** The current moment, once for a request: a release that is published meanwhile is in no part of the answer. */
const now = (request: Request): Promise<Horizon> =>
  loader(
    request,
    'now',
    () =>
      new DataLoader<string, Horizon>(async (keys) => {
        const kept = request.memory?.of('horizon', 'now');
        const rows = kept?.get('') ?? (await request.run('select publication from horizon', []));
        kept?.keep('', rows);
        return keys.map(() => ({ kind: 'at', publication: rows[0]?.publication as number }));
      }),
  ).load('now');

const find = async (request: Request, label: string): Promise<Horizon> => {
  const value = label.slice(label.indexOf(' ') + 1);
  if (label.startsWith('date ')) return at(request, label, value, null);
  const made = statement();
  const [release] = await request.run(
    `select dataset_id, publication, released_on from release where public_id = ${made.bind(value, 'text')}`,
    made.params,
  );
  if (!release) throw (await takenBack(request, value)) ?? unknownCode('asOf.release', [value]);
  return at(request, label, release.released_on as string, release as { dataset_id: number; publication: number });
};

const at = async (
  request: Request,
  label: string,
  day: string,
  exact: { readonly dataset_id: number; readonly publication: number } | null,
): Promise<Horizon> => {
  const made = statement();
  const on = made.bind(day, 'date');
  // An older release of other scopes may have come after a newer one: the state after it holds what the day did not know yet.
  const rows = await request.run(
    `select t.dataset_id, max(t.publication) as publication,
       (select d.code from dataset d where d.id = t.dataset_id and exists (select from takedown k where k.dataset_id = t.dataset_id and k.after_publication >= max(t.publication))) as taken
     from release t where t.released_on <= ${on}
       and not exists (select from release n where n.dataset_id = t.dataset_id and n.released_on > ${on} and n.publication < t.publication)
     group by t.dataset_id order by t.dataset_id`,
    made.params,
  );
  for (const { taken } of rows) if (taken) request.takenDown.add(taken as string);
  const publications = new Map(rows.map((row) => [row.dataset_id as number, row.publication as number]));
  if (exact) publications.set(exact.dataset_id, exact.publication);
  return { kind: 'asOf', label, datasets: [...publications.keys()], publications: [...publications.values()] };
};
