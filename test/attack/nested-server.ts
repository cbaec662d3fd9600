import type { Contributor } from '../../src/sources/cubes/cube-tables.ts';
import type { CubeCellInput, Source } from '../../src/sources/source.ts';
import type { TestServer } from '../support/api.ts';
import { areas, cube } from './nested.ts';

const english = (text: string) => ({ en: [text, 'SYNTHETIC'] as const });
const described = (code: string, tier: Source['dataset']['tier']): Source['dataset'] => ({
  ...{ code, domain: 'DISPLACEMENT', title: english('Attacked'), description: english('Invented'), tier },
  provider: { code: 'ATTACKED', name: english('Attacked') },
  licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
  ...{ creditLine: 'Invented', synthetic: true },
});
const kinds = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3'] as const;
export const tablesCode = 'attacked-tables';

/** The invented country with incidents that nobody may list, and tables over them that everybody may read. */
export const attackedSource = (incidents: readonly Contributor[], version: string): Source => ({
  code: 'attacked',
  dataset: described('attacked', 'RESTRICTED'),
  tables: { dataset: described(tablesCode, 'OPEN'), cubes: [cube] },
  gates: { minRows: 0, minAreas: 0, maxJumps: 1e9 },
  plan: () => [{ version, releasedOn: `2026-0${version}-01`, files: [], processing: 'Invented.' }],
  async *read() {
    const byId = new Map(areas.map((area) => [area.id, area]));
    for (const { code, level, parent } of areas)
      yield {
        type: 'area',
        at: { file: 0, line: 1 },
        row: {
          ...{ code, kind: kinds[level] as 'COUNTRY', name: english(code), codes: [] },
          ...(parent === null ? {} : { parent: byId.get(parent)?.code as string }),
        },
      };
    for (const [index, { key, area, categories, amounts }] of incidents.entries())
      yield {
        type: 'incident',
        at: { file: 0, line: index + 2 },
        row: {
          ...{ scope: 'all', key, sourceKey: key, area: { scheme: 'CODE', code: byId.get(area)?.code as string } },
          ...{
            region: null,
            route: null,
            occurredOn: null,
            year: Number(categories[1]),
            cause: categories[0] as string,
          },
          ...{ dead: amounts[0] as number, missing: amounts[1] as number, deadOrMissing: amounts[2] as number },
          ...{
            survivors: null,
            women: null,
            men: null,
            children: null,
            quality: null,
            latitude: null,
            longitude: null,
          },
          ...{ locationDescription: null, informationSource: null, links: [] },
        },
      };
  },
});

/** Everything that a caller is told of the cube as the tier is told it, by cell, page after page. */
export const harvestCube = async (
  server: TestServer,
  tier: CubeCellInput['tier'],
  headers: Record<string, string>,
  keyOf: (cell: CubeCellInput) => string,
): Promise<ReadonlyMap<string, CubeCellInput>> => {
  const told = new Map<string, CubeCellInput>();
  for (let after: string | null = null; ; ) {
    const { body } = await server.ask(
      `query ($after: String) { cubeCells(first: 1000, after: $after, filter: { cube: { in: ["${cube.code}"] }, profile: [${tier}] }) {
        nodes { area { code } isRest dimensions codes profile count status threshold base } pageInfo { hasNextPage endCursor } } }`,
      { after },
      headers,
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    for (const { profile, ...cell } of body.data.cubeCells.nodes) told.set(keyOf(cell), { ...cell, tier: profile });
    if (!body.data.cubeCells.pageInfo.hasNextPage) return told;
    after = body.data.cubeCells.pageInfo.endCursor;
  }
};
