import { describe, expect, it } from 'vitest';
import { totalsByDestination } from '../known-answers/undesa.ts';
import { dataFolder, type Real } from '../support/real-data.ts';

type Group = { readonly area: { readonly code: string }; readonly change: number };

/** Revisions, changes, coverage and the search over the providers' own data. */
export const suite = (real: Real): void => {
  const releases = async (code: string): Promise<{ id: string; version: string }[]> =>
    (await real.data('query ($code: String!) { dataset(code: $code) { releases { nodes { id version } } } }', { code }))
      .dataset.releases.nodes;

  describe('what UN DESA revised', () => {
    it('names the destinations whose 2020 total differs, the largest falls and the largest rises', async () => {
      const known = await releases('undesa-migrant-stock');
      const idOf = (version: string) => known.find((release) => release.version === version)?.id;
      const { revisionStats } = await real.data(
        `query ($from: ID, $to: ID) {
          revisionStats(dataset: "undesa-migrant-stock", of: { observation: { period: { from: "2020-07-01", to: "2020-07-01" } } }, groupBy: [AREA], from: $from, to: $to) {
            groupCount changedCount appearedCount vanishedCount
            falls: groups(orderBy: CHANGE_ASC, first: 5) { area { code } change }
            rises: groups(orderBy: CHANGE_DESC, first: 5) { area { code } change }
            all: groups(first: 1000) { area { code } fromSum toSum change } } }`,
        { from: idOf('Rev. 2020'), to: idOf('Rev. 2024') },
      );
      // Of the destinations that both revisions have; one of them has one destination more.
      const { groupCount, changedCount, appearedCount, vanishedCount } = revisionStats;
      expect([groupCount - appearedCount - vanishedCount, changedCount]).toEqual([232, 59]);
      const told = (groups: Group[]) => groups.map(({ area, change }) => [area.code, change]);
      expect(told(revisionStats.falls)).toEqual([
        ['RUS', -4_339_300],
        ['KAZ', -1_741_805],
        ['ARE', -1_532_332],
        ['DEU', -741_157],
        ['THA', -617_489],
      ]);
      expect(told(revisionStats.rises)).toEqual([
        ['JOR', 1_482_451],
        ['GBR', 1_161_283],
        ['TUR', 527_643],
        ['JPN', 518_046],
        ['CHN', 375_441],
      ]);
      const [before, after] = [2020, 2024].map((revision) =>
        totalsByDestination(dataFolder, revision as 2020 | 2024, 2020),
      ) as [Map<string, number>, Map<string, number>];
      const differing = [...after].filter(([code, total]) => before.get(code) !== total);
      expect(
        new Map(revisionStats.all.map((group: Group & { toSum: number }) => [group.area.code, group.toSum])),
      ).toEqual(new Map(differing));
    });

    it('can be pulled as changes, with counts equal to the log', async () => {
      const [newest, older] = await releases('undesa-migrant-stock');
      const { changes, dataset } = await real.data(
        `query ($since: ID!) {
          changes(dataset: "undesa-migrant-stock", since: { release: $since }, first: 5) { totalCount token nodes { kind record { ... on Observation { value } } } }
          dataset(code: "undesa-migrant-stock") { revisionLog(first: 1) { nodes { id changes { added revised withdrawn } } } coverage { areaCount periodStart periodEnd records { type count } } } }`,
        { since: older?.id },
      );
      const [entry] = dataset.revisionLog.nodes;
      expect(entry.id).toBe(newest?.id);
      expect(changes.totalCount).toBe(entry.changes.added + entry.changes.revised + entry.changes.withdrawn);
      expect(changes).toMatchObject({ token: null, nodes: expect.arrayContaining([expect.anything()]) });
      const { observations } = await real.data(
        '{ observations(first: 1, filter: { dataset: { in: ["undesa-migrant-stock"] } }) { totalCount } }',
      );
      expect(dataset.coverage.records).toEqual([{ type: 'Observation', count: observations.totalCount }]);
    });
  });

  describe('the search over real places', () => {
    it.each([
      ['sudan', 'SDN'],
      ['SSD', 'SSD'],
      ["cote d'ivoire", 'CIV'],
      ['Afganistan', 'AFG'],
      ['Deutschland', 'DEU'],
      ['Turkiye', 'TUR'],
    ])('finds %s', async (query, code) => {
      const { search } = await real.data(
        'query ($query: String!) { search(query: $query, types: ["Area"], first: 1) { nodes { record { ... on Area { code } } } } }',
        { query },
      );
      expect(search.nodes[0].record.code).toBe(code);
    });
  });
};
