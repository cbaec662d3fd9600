import DataLoader from 'dataloader';
import { type Refusal, refusal } from '../errors.ts';
import { loader, type Request, type Row } from './request.ts';
import { statement } from './sql.ts';

/** The refusal for a release that was taken back: it names the one that is answered from instead. */
const goneRefusal = (release: Row): Refusal =>
  release.takedown
    ? refusal(
        'TAKEN_DOWN',
        `The release '${String(release.version)}' was taken down: the takedown ${String(release.takedown)} says when and why. Begin anew, or name another release.`,
        { release: release.public_id, takedown: release.takedown, instead: release.instead ?? null },
      )
    : rolledBack(release);

const rolledBack = (release: Row): Refusal =>
  refusal(
    'RELEASE_GONE',
    `The release '${String(release.version)}' was taken back. ` +
      (release.instead
        ? `Its dataset is answered from the release ${String(release.instead)} instead: begin anew, or name that one.`
        : 'Its dataset has no other release at the moment.'),
    { release: release.public_id, instead: release.instead ?? null },
  );

/** The refusal for this release, or undefined where it was not taken back. */
export const takenBack = async (request: Request, release: string): Promise<Refusal | undefined> => {
  const made = statement();
  const [found] = await request.run(
    `select public_id, version, instead, takedown from release_gone where public_id = ${made.bind(release, 'text')}`,
    made.params,
  );
  return found && goneRefusal(found);
};

/**
 * Refuses to go on from a page that was read while a release stood that is gone now: the rest would belong to another state.
 * Equal questions of one request share a statement.
 */
export const refuseGone = async (request: Request, publication: number): Promise<void> => {
  const found = await loader(
    request,
    'gone since',
    () =>
      new DataLoader<number, Row | null>(async (asked) => {
        const kept = request.memory?.of('release_gone', 'since');
        const found = new Map(asked.map((number) => [number, kept?.get(number)]));
        const numbers = asked.filter((number) => !found.get(number));
        if (numbers.length === 0) return asked.map((number) => found.get(number)?.[0] ?? null);
        const made = statement();
        const rows = await request.run(
          `select distinct on (k.number) k.number, g.public_id, g.version, g.instead, g.takedown from unnest(${made.bind(numbers, 'bigint[]')}) k(number) join release_gone g on g.publication <= k.number and g.rolled_back_publication > k.number order by k.number, g.publication desc`,
          made.params,
        );
        for (const number of numbers) {
          const gone = rows.filter((row) => row.number === number);
          found.set(number, gone);
          kept?.keep(number, gone);
        }
        return asked.map((number) => found.get(number)?.[0] ?? null);
      }),
  ).load(publication);
  if (found) throw goneRefusal(found);
};
