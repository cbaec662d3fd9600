import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { derive } from '../../store/secrets.ts';
import { gazetteer } from '../cubes/cube-areas.ts';
import type { CubeKind } from '../cubes/cube-kinds.ts';
import {
  type Contributor,
  type CubeDeclaration,
  changesIn,
  countryCells,
  definitionOf,
  fingerprints,
  isApart,
} from '../cubes/cube-tables.ts';
import type { CubeCellInput } from '../rooms/cubes.ts';
import type { Source } from '../source.ts';
import { type Opening, publish, stageAndCheck } from './publishing.ts';
import { knownDataset, openRelease, takeDataset } from './release.ts';
import { takenSoFar } from './takedowns.ts';

/**
 * Makes the tables that a source declares over its records once a release of them is published, as a release of the tables' own
 * dataset in the same transaction. Tables of a country stay as they are until enough of it has changed since they were made:
 * set against each other, two states would tell of the few that came, went or changed in between.
 */
export const releaseTables = async (
  { tx, source, plan, datasetId, releaseId }: Opening,
  options: { readonly idSecret: string; readonly dataRole?: string },
): Promise<void> => {
  if (!source.tables) return;
  const { dataset } = source.tables;
  // Tables with margins in common are protected together, or what one hides the other gives back.
  if (new Set(source.tables.cubes.map(({ kind }) => kind.contributors)).size < source.tables.cubes.length)
    throw new Error(`${source.code} declares two cubes over the same records: declare one with the dimensions of both`);
  const [own] = await tx`
    select r.publication, d.tier from base.release r join base.dataset d on d.id = r.dataset_id where r.id = ${releaseId}`;
  const cubes = source.tables.cubes.filter(({ kind }) => kind.isListed || own?.tier !== 'OPEN');
  const publication = own?.publication as number;
  const secret = derive(options.idSecret, 'contributors');
  const made = await Promise.all(cubes.map((cube) => remade(tx, cube, datasetId, publication, secret)));
  const cells = made.flatMap((one) => one.cells);
  if (made.every(({ countries }) => countries.length === 0)) return;
  const tables: Source = {
    code: dataset.code,
    dataset,
    // They follow from records that have passed the gates.
    gates: { minRows: 0, minAreas: 0 },
    plan: () => [],
    async *read() {
      for (const cube of cubes) yield { type: 'cube', row: definitionOf(cube) };
      for (const [index, row] of cells.entries()) yield { type: 'cubeCell', at: { file: 0, line: index + 1 }, row };
    },
  };
  const tablesId = (await knownDataset(tx, dataset.code)) ?? (await takeDataset(tx, dataset, options.idSecret));
  const [newest] = await tx`
    select id from base.release where dataset_id = ${tablesId} and state = 'PUBLISHED' order by publication desc limit 1`;
  const [same] = await tx`
    select count(*)::int as number from base.release where dataset_id = ${tablesId} and (version = ${plan.version} or version like ${`${plan.version} (%`})`;
  const named = {
    ...plan,
    version: same?.number ? `${plan.version} (${same.number + 1})` : plan.version,
    files: [],
    processing: 'Tables worked out from records that are not for everybody, suppressed and rounded before publication.',
    processingLevel: 'MAJOR' as const,
  };
  const checksum = createHash('sha256').update(`tables ${plan.version} ${publication}`).digest('hex');
  const newestId = (newest?.id as number | undefined) ?? null;
  const id = await openRelease(tx, tablesId, dataset.code, named, [], checksum, newestId, options.idSecret);
  const taken = await takenSoFar(tx, tablesId);
  const opening = { tx, source: tables, plan: named, releaseId: id, datasetId: tablesId, newestId, taken };
  const checked = await stageAndCheck(opening, options);
  const covered = await scopesOf(
    tx,
    tablesId,
    made.flatMap(({ countries }) => countries.map(({ code }) => code)),
  );
  await publish(opening, { ...checked, staged: { ...checked.staged, scopeIds: covered } }, options);
  // What finer tiers are told is nobody's business in a count that everybody reads.
  const open = cells.filter(({ tier }) => tier === 'OPEN').length;
  await tx`update base.release set rows = ${open}, added = ${open}, revised = 0, withdrawn = 0 where id = ${id}`;
  for (const { cube, countries } of made)
    for (const { id: country, contributors } of countries)
      await tx`
        insert into base.cube_made (cube_id, area_id, publication, own_publication, contributors)
          select c.id, ${country}, ${publication}, t.publication, ${contributors as string[]}::text[]
          from base.cube c, base.release t where c.code = ${cube} and t.id = ${id}`;
};

/** A country whose tables are told no more has no cell of which its scope would be known. */
const scopesOf = async (tx: postgres.TransactionSql, datasetId: number, keys: readonly string[]): Promise<number[]> => {
  const rows = await tx`select id from base.scope where dataset_id = ${datasetId} and key = any(${keys as string[]})`;
  return rows.map(({ id }) => id as number);
};

type Country = { readonly id: number; readonly code: string; readonly contributors: readonly string[] };

/**
 * The tables of those countries in which enough has changed since each state that anybody was told, whether it stands or not. Where
 * nothing has changed since the one that stands, it stays.
 */
const remade = async (
  tx: postgres.TransactionSql,
  cube: CubeDeclaration,
  datasetId: number,
  publication: number,
  secret: string,
): Promise<{ cube: string; countries: readonly Country[]; cells: readonly CubeCellInput[] }> => {
  const now = await contributorsOf(tx, cube.kind, datasetId, publication);
  const states = await tx`
    select m.area_id, m.contributors, m.own_publication = max(m.own_publication) filter (where r.state = 'PUBLISHED') over (partition by m.area_id) as stands
    from base.cube_made m join base.cube c on c.id = m.cube_id left join base.release r on r.publication = m.own_publication
    where c.code = ${cube.code}`;
  const told = Map.groupBy(states, (row) => row.area_id as number);
  const areas = await gazetteer(tx, [...now.map(({ area }) => area), ...told.keys()]);
  const countryOf = new Map([...areas].flatMap(([country, list]) => list.map(({ id }) => [id, country] as const)));
  const countries: Country[] = [];
  const cells: CubeCellInput[] = [];
  for (const [country, list] of areas) {
    const own = now.filter(({ area }) => countryOf.get(area) === country);
    const contributors = fingerprints(own, secret);
    const tooClose = (state: postgres.Row) =>
      !isApart(state.contributors, contributors) || (state.stands && changesIn(state.contributors, contributors) === 0);
    if (told.get(country)?.some(tooClose)) continue;
    countries.push({ id: country, code: list.find(({ id }) => id === country)?.code as string, contributors });
    cells.push(...countryCells(cube, country, list, own));
  }
  return { cube: cube.code, countries, cells };
};

const contributorsOf = async (
  tx: postgres.TransactionSql,
  kind: CubeKind,
  datasetId: number,
  publication: number,
): Promise<readonly Contributor[]> => {
  const rows = await tx.unsafe(`${kind.contributors} order by 1`, [datasetId, publication]);
  return rows.map((row) => ({
    key: row.key as string,
    area: row.area_id as number,
    categories: kind.dimensions.map(({ code }) => row[code] as string),
    amounts: kind.measures.map(({ code }) => row[code] as number),
  }));
};
