import { describe, expect, it } from 'vitest';
import {
  detectionsOn,
  encountersInFiscalYear,
  idmcOf,
  newApplicationsIn,
  refugeesAtHome,
  refugeesFromIn,
  transitsIn,
  worldOf,
} from '../known-answers/unhcr.ts';
import { dataFolder, type Real } from '../support/real-data.ts';

/** Refugees, asylum and flows, worked out a second time from the raw tables. */
export const suite = ({ data, ask, reports }: Real): void => {
  describe('refugees, asylum and flows', () => {
    it('load whole', () => {
      const added = Object.fromEntries(reports.map(({ source, counts }) => [source, counts.added]));
      expect(added).toMatchObject({
        'unhcr-population': 208_243,
        'unhcr-demographics': 20_771,
        'unhcr-asylum-applications': 120_597,
        'unhcr-asylum-decisions': 113_929,
        'unhcr-idmc': 934,
        'unhcr-unrwa': 296,
        'hdx-hapi-returnees': 2288,
        'panama-darien-transits': 2547,
        'us-southwest-encounters': 36_676,
        'frontex-detections': 34_273,
      });
    });

    it('tell refugees from Sudan in Chad, and not those of other countries with like codes', async () => {
      const { refugeeStocks } = await data(
        `{ refugeeStocks(filter: { origin: { in: ["SDN"] }, asylum: { in: ["TCD"] }, year: { in: [2024] }, populationGroup: [REFUGEE] }) {
            nodes { value rounded yearPart provenance { release { version } } } } }`,
      );
      expect(refugeeStocks.nodes).toEqual([
        { value: 1_109_357, rounded: true, yearPart: 'WHOLE_YEAR', provenance: { release: { version: '2025.12.1' } } },
      ]);
      expect(refugeesFromIn(dataFolder, 'SDN', 'TCD', 2024)).toBe(1_109_357);
    });

    it('tell the world by population type, and refuse to add types or years', async () => {
      const { refugeeStockStats } = await data(
        `{ refugeeStockStats(filter: { dataset: { in: ["unhcr-population"] }, year: { in: [2024] } }, groupBy: [POPULATION_GROUP]) { populationGroup sum } }`,
      );
      const told = Object.fromEntries(
        refugeeStockStats.map((one: { populationGroup: string; sum: number }) => [one.populationGroup, one.sum]),
      );
      for (const [type, column] of [
        ['REFUGEE', 'refugees'],
        ['ASYLUM_SEEKER', 'asylum_seekers'],
        ['IDP', 'idps'],
        ['STATELESS', 'stateless'],
        ['OTHER_IN_NEED_OF_PROTECTION', 'oip'],
      ])
        expect([type, told[type as string]]).toEqual([type, worldOf(dataFolder, column as string, 2024)]);
      for (const filter of ['year: { in: [2024] }', 'populationGroup: [REFUGEE]']) {
        const { body } = await ask(
          `{ refugeeStockStats(filter: { dataset: { in: ["unhcr-population"] }, ${filter} }, groupBy: []) { sum } }`,
        );
        expect(body.errors?.[0]?.extensions.code).toBe('AGGREGATE_REFUSED');
      }
    });

    it('mark refugees in their own country, keep IDMC and UNHCR apart', async () => {
      const { odd, stocks } = await data(
        `{ odd: refugeeStocks(first: 1, filter: { dataset: { in: ["unhcr-population"] }, originIsAsylum: true, populationGroup: [REFUGEE], value: { gte: 1 } }) { totalCount }
           stocks: refugeeStockStats(filter: { year: { in: [2024] }, populationGroup: [IDP], asylum: { in: ["SDN"] } }, groupBy: [DATASET]) { dataset { code provider { code } } sum } }`,
      );
      expect(odd.totalCount).toBe(refugeesAtHome(dataFolder));
      const idmc = stocks.find((one: { dataset: { code: string } }) => one.dataset.code === 'unhcr-idmc');
      expect(idmc).toEqual({
        dataset: { code: 'unhcr-idmc', provider: { code: 'IDMC' } },
        sum: idmcOf(dataFolder, 'SDN', 2024),
      });
      expect(stocks).toHaveLength(2);
    });

    it('tell new applications in persons', async () => {
      const { asylumApplicationStats } = await data(
        `{ asylumApplicationStats(filter: { dataset: { in: ["unhcr-asylum-applications"] }, asylum: { in: ["DEU"] }, year: { in: [2023] }, applicationType: [NEW], unit: [PERSONS] }, groupBy: []) { applied } }`,
      );
      expect(asylumApplicationStats).toEqual([{ applied: newApplicationsIn(dataFolder, 'DEU', 2023) }]);
    });

    it('tell encounters by financial year, detections by route, and transits of whole years beside months', async () => {
      const { usa, route, whole, monthly } = await data(
        `{ usa: flowObservationStats(filter: { dataset: { in: ["us-southwest-encounters"] }, fiscalYear: { in: [2023] } }, groupBy: []) { sum }
           route: flowObservationStats(filter: { route: { in: ["FRONTEX-CENTRAL-MEDITERRANEAN"] }, period: { from: "2023-01-01", to: "2023-12-31" } }, groupBy: [UNIT]) { unit sum }
           whole: flowObservationStats(filter: { seriesCode: { in: ["darien-nat"] }, period: { from: "2016-01-01", to: "2016-12-31" } }, groupBy: [PERIOD_KIND]) { periodKind sum }
           monthly: flowObservationStats(filter: { seriesCode: { in: ["darien-nat"] }, period: { from: "2023-01-01", to: "2023-12-31" } }, groupBy: [PERIOD_KIND]) { periodKind sum } }`,
      );
      expect(usa).toEqual([{ sum: encountersInFiscalYear(dataFolder, 2023) }]);
      expect(route).toEqual([
        { unit: 'DETECTIONS', sum: detectionsOn(dataFolder, 'Central Mediterranean Route', 2023) },
      ]);
      expect(whole).toEqual([{ periodKind: 'YEAR', sum: transitsIn(dataFolder, 2016) }]);
      expect(monthly).toEqual([{ periodKind: 'MONTH', sum: transitsIn(dataFolder, 2023) }]);
      const { body } = await ask(
        '{ flowObservationStats(filter: { seriesCode: { in: ["darien-nat"] } }, groupBy: [NATIONALITY]) { sum } }',
      );
      expect(body.errors?.[0]?.extensions.code).toBe('AGGREGATE_REFUSED');
    });
  });
};
