import { describe, expect, it } from 'vitest';
import { applicants, corridorCost, netMigration, stockByIomRegion, wdiCell } from '../known-answers/indicators.ts';
import { dataFolder, type Suite } from '../support/real-data.ts';

/** Values by place, period and sex of one series. */
const ask = (filter: string, asOf = '') =>
  `{ observations(first: 100, ${asOf} filter: { ${filter} }, orderBy: [VALUE_DESC]) {
      nodes { area { code } counterpart { code } sex period { label kind } value multiplier nature status flags footnotes } } }`;
const year = (number: number) => `period: { from: "${number}-01-01", to: "${number}-12-31" }`;

type Node = {
  readonly area: { readonly code: string };
  readonly counterpart: { readonly code: string } | null;
  readonly sex: string;
  readonly value: number;
};

export const indicators: Suite = ({ data, ask: send, reports }) => {
  describe('indicator sources', () => {
    const nodes = async (filter: string, asOf?: string): Promise<readonly (Node & Record<string, unknown>)[]> =>
      (await data(ask(filter, asOf))).observations.nodes;

    it('tell net migration of 2015 as of each revision, in one unit, and never a projection as an estimate', async () => {
      for (const [location, iso3] of [
        ['276', 'DEU'],
        ['840', 'USA'],
        ['760', 'SYR'],
      ] as const) {
        const filter = `series: { in: ["WPP_NET_MIG"] }, area: { in: ["${iso3}"] }, ${year(2015)}`;
        const { wpp2022, wpp2024 } = netMigration(dataFolder, location, iso3, 2015);
        expect(await nodes(filter, 'asOf: { date: "2023-06-30" },')).toMatchObject([
          { value: wpp2022, multiplier: 1000, nature: 'ESTIMATED' },
        ]);
        expect(await nodes(filter)).toMatchObject([{ value: wpp2024, multiplier: 1 }]);
      }
      expect(netMigration(dataFolder, '276', 'DEU', 2015)).toEqual({ wpp2022: 397_921, wpp2024: 1_175_000 });
      const { indicator } = await data(
        '{ indicator(code: "NET_MIG") { observations(first: 1, filter: { dataset: { in: ["undesa-wpp"] } }) { nodes { period { label } } } } }',
      );
      expect(indicator.observations.nodes).toEqual([{ period: { label: '2023' } }]);
      const wpp = reports.filter((report) => report.source === 'undesa-wpp');
      expect(wpp.map(({ counts }) => [counts.added, counts.withdrawn])).toEqual([
        [285 * 151, 0],
        [547, 0],
      ]);
    });

    it('tell what the World Bank prints, to the last digit, and which series took whose place', async () => {
      for (const [code, economy, area, label] of [
        ['SM.POP.NETM', 'DEU', 'DEU', 2015],
        ['SM.POP.NETM', 'USA', 'USA', 2023],
        ['SM.POP.NETM', 'AFE', 'WB-AFE', 2023],
        ['BM.TRF.PWKR.CD.DT', 'USA', 'USA', 2020],
        ['BM.TRF.PWKR.CD.DT', 'WLD', '001', 2020],
      ] as const) {
        const { text } = await send(ask(`series: { in: ["${code}"] }, area: { in: ["${area}"] }, ${year(label)}`));
        expect(text).toContain(`"value":${wdiCell(dataFolder, code, economy, String(label))},`);
      }
      expect(wdiCell(dataFolder, 'BM.TRF.PWKR.CD.DT', 'WLD', '2020')).toBe('384748760796.524');
      const { dataset } = await data(
        '{ dataset(code: "worldbank-wdi") { series { nodes { code frequency supersedes { code } supersededBy { code } } } releases { nodes { version } } } }',
      );
      expect(dataset.releases.nodes.map(({ version }: { version: string }) => version)).toEqual([
        '2024-06-28',
        '2021-09-15',
      ]);
      expect(dataset.series.nodes).toContainEqual({
        code: 'SM.POP.NETM.5Y',
        frequency: 'FIVE_YEARLY',
        supersedes: null,
        supersededBy: [{ code: 'SM.POP.NETM' }],
      });
    });

    it('tell remittances between countries as modelled, the largest first, and the world only as a sum', async () => {
      const between = (number: number) =>
        `series: { in: ["KNOMAD_BILATERAL_REMITTANCES"] }, areaKind: [COUNTRY, TERRITORY], counterpartKind: [COUNTRY, TERRITORY], ${year(number)}`;
      const [first] = await nodes(between(2021));
      expect(first).toMatchObject({ area: { code: 'USA' }, counterpart: { code: 'MEX' }, nature: 'MODELLED' });
      expect(first?.value).toBeCloseTo(52_595.34, 2);
      const one = async (area: string, other: string, number: number) =>
        (
          await nodes(
            `series: { in: ["KNOMAD_BILATERAL_REMITTANCES"] }, area: { in: ["${area}"] }, counterpart: { in: ["${other}"] }, ${year(number)}`,
          )
        )[0]?.value;
      expect(await one('USA', 'MEX', 2017)).toBeCloseTo(30_019.19, 2);
      expect(await one('USA', '001', 2021)).toBeCloseTo(200_216.09, 2);
      expect(await one('USA', '001', 2017)).toBeCloseTo(148_488.65, 2);
      expect(await one('001', '001', 2021)).toBeCloseTo(781_075.71, 2);
      const { observationStats } = await data(
        `{ observationStats(groupBy: [], filter: { ${between(2021)} }) { sum } }`,
      );
      // Kosovo and the Channel Islands are neither or no place of these kinds; all others are in it.
      expect(observationStats[0].sum).toBeGreaterThan(770_000);
      expect(observationStats[0].sum).toBeLessThan(781_076);
      const mixed = await send(
        `{ observationStats(groupBy: [], filter: { series: { in: ["KNOMAD_BILATERAL_REMITTANCES"] }, ${year(2021)} }) { sum } }`,
      );
      expect(mixed.body.errors[0].extensions.code).toBe('AGGREGATE_REFUSED');
      const inward = await nodes(
        `series: { in: ["KNOMAD_INWARD_FLOWS"] }, area: { in: ["MEX"] }, period: { from: "2022-01-01" }`,
      );
      expect(inward.map(({ value, nature, flags }) => [Math.round(value / 10_000), nature, flags])).toEqual([
        [6_700_000, 'ESTIMATED', ['e']],
        [6_109_997, 'NOT_SPECIFIED', []],
      ]);
    });

    it('tell the cost of a corridor by quarter', async () => {
      const [cost] = await nodes(
        'series: { in: ["ATCR.CORR"] }, area: { in: ["USA"] }, counterpart: { in: ["MEX"] }, period: { from: "2020-07-01", to: "2020-07-01" }',
      );
      expect(cost).toMatchObject({
        period: { label: '2020-Q3', kind: 'QUARTER' },
        value: corridorCost(dataFolder, 'USA', 'MEX', '2020Q3'),
      });
      expect(cost?.value).toBeCloseTo(4.18, 2);
    });

    it('tell first-time applicants by sex, and do not add the union to its members', async () => {
      const syrians = await nodes(
        `dataset: { in: ["eurostat-asylum"] }, area: { in: ["DEU"] }, counterpart: { in: ["SYR"] }, ${year(2023)}`,
      );
      expect(Object.fromEntries(syrians.map(({ sex, value }) => [sex, value]))).toEqual(
        applicants(dataFolder, 'DEU', 'SYR', '2023'),
      );
      const all = `dataset: { in: ["eurostat-asylum"] }, counterpart: { in: ["SYR"] }, ${year(2023)}`;
      const mixed = await send(`{ observationStats(groupBy: [], filter: { ${all} }) { sum } }`);
      expect(mixed.body.errors[0].extensions.code).toBe('AGGREGATE_REFUSED');
      const members = await data(
        `{ observationStats(groupBy: [], filter: { ${all}, area: { memberOf: "EU" } }) { sum } }`,
      );
      expect(members.observationStats[0].sum).toBeGreaterThan(150_000);
    });

    it('tell a fourth vintage of the migrant stock with footnotes, and totals with the kind of data', async () => {
      const yearbook = await nodes(
        `dataset: { in: ["unsd-yearbook"] }, series: { in: ["MS:Total"] }, area: { in: ["DEU", "001"] }, period: { to: "2015-12-31" }`,
      );
      expect(yearbook.find((row) => row.area.code === 'DEU')?.value).toBe(10_220_418);
      expect(yearbook.some(({ value }) => value === 152_542_373)).toBe(true);
      const totals = await nodes(
        `series: { in: ["UNDESA_MIG_STOCK_TOT"] }, area: { in: ["TUV", "001"] }, sex: [TOTAL], ${year(2020)}`,
      );
      expect(totals.map(({ area, value, flags }) => [area.code, value, flags])).toEqual([
        ['001', 280_598_105, []],
        ['TUV', expect.any(Number), ['C']],
      ]);
      const hidden = await data(
        '{ observations(first: 1, filter: { series: { in: ["UNDESA_REFUGEES"] }, status: [SUPPRESSED_AT_SOURCE] }) { totalCount nodes { value valueText } } }',
      );
      expect(hidden.observations.totalCount).toBeGreaterThan(100);
      expect(hidden.observations.nodes).toEqual([{ value: null, valueText: '~' }]);
    });

    it('add up migrants by IOM region without counting anybody twice, and those born in the same region', async () => {
      const answer = await send(
        `query ($filter: ObservationFilter!) {
          totals: observationStats(filter: $filter, regions: { hierarchy: "IOM_REGION" }, groupBy: [REGION]) { region { name { value } } sum }
          within: observationStats(filter: $filter, regions: { hierarchy: "IOM_REGION" }, groupBy: [REGION, COUNTERPART_REGION]) {
            region { name { value } } counterpartRegion { name { value } } sum } }`,
        { filter: { series: { in: ['UNDESA_MIG_STOCK_BILAT'] }, period: { from: '2024-07-01', to: '2024-07-01' } } },
      );
      expect(answer.body.errors).toBeUndefined();
      type Group = {
        region: { name: { value: string } } | null;
        counterpartRegion?: { name: { value: string } } | null;
        sum: number;
      };
      const { totals, within }: { totals: Group[]; within: Group[] } = answer.body.data;
      const told = Object.fromEntries(
        totals.map(({ region, sum }) => {
          const name = region?.name.value ?? '';
          const same = within.find(
            (group) => group.region?.name.value === name && group.counterpartRegion?.name.value === name,
          );
          return [name, { all: sum, within: same?.sum }];
        }),
      );
      expect(told).toEqual(stockByIomRegion(dataFolder));
      expect(totals.reduce((sum, group) => sum + group.sum, 0)).toBe(304_021_813);
      expect(told['Americas and Caribbean']).toEqual({ all: 78_718_404, within: 43_935_245 });
      expect(within.reduce((sum, group) => sum + group.sum, 0)).toBe(304_021_813);
    });
  });
};
