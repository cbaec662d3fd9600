import { describe, expect, it } from 'vitest';
import { conflictFigures, disasterDisplacements, incidentKinds } from '../known-answers/idmc.ts';
import { dataFolder, type Suite } from '../support/real-data.ts';

/** Internal displacement and incidents, from file to answer. */
export const suite: Suite = ({ ask, data }) => {
  describe('internal displacement', () => {
    it('says of Sudan what the file says, movements and people apart', async () => {
      const known = [2023, 2024].map((year) => conflictFigures(dataFolder, 'SDN', year));
      const { flows, stocks } = await data(`{
        flows: displacementFlows(filter: { area: { in: ["SDN"] }, dataset: { in: ["idmc-gidd"] }, cause: [CONFLICT], year: { from: 2023 } }, orderBy: [PERIOD_START_ASC]) { nodes { value } }
        stocks: yearEndStocks(filter: { area: { in: ["SDN"] }, dataset: { in: ["idmc-gidd"] }, cause: [CONFLICT], year: { from: 2023 } }, orderBy: [YEAR_ASC]) { nodes { value observedOn } }
      }`);
      expect(flows.nodes.map((row: { value: number }) => row.value)).toEqual(known.map(({ fresh }) => fresh));
      expect(stocks.nodes.map((row: { value: number }) => row.value)).toEqual(known.map(({ total }) => total));
      expect(flows.nodes[0].value).toBe(6_038_666);
      expect(stocks.nodes[1]).toEqual({ value: 11_559_970, observedOn: '2024-12-31' });
    });

    it('adds up disasters of a year without copies, and of no two datasets', async () => {
      const { displacementFlowStats } = await data(`{
        displacementFlowStats(filter: { dataset: { in: ["idmc-gidd"] }, cause: [DISASTER], year: { in: [2022] } }, groupBy: []) { count sum }
      }`);
      const known = disasterDisplacements(dataFolder, 2022);
      expect(displacementFlowStats).toEqual([{ count: known.rows, sum: known.sum }]);
      const { body } = await ask(`{ displacementFlowStats(filter: { year: { in: [2022] } }, groupBy: []) { sum } }`);
      expect(body.errors?.[0]?.message).toMatch(/several datasets/);
    });

    it('has the copy’s parts by sex and age make up the total of the original', async () => {
      const { yearEndStockStats } = await data(`{
        yearEndStockStats(filter: { area: { in: ["SDN"] }, dataset: { in: ["gdi-idmc"] }, cause: [CONFLICT] }, groupBy: [YEAR]) { year sum }
      }`);
      expect(yearEndStockStats).toEqual([{ year: 2024, sum: 11_559_970 }]);
    });

    it('compares providers side by side and adds nothing', async () => {
      const { compareStocks } = await data(`{
        compareStocks(areas: ["SSD"], year: 2021) { figures { measure dataset { code } value differs } }
      }`);
      const figures: { measure: string; dataset: { code: string }; value: number; differs: string[] }[] =
        compareStocks[0].figures;
      const of = (code: string) => figures.find(({ dataset }) => dataset.code === code);
      expect(of('dtm-south-sudan')).toMatchObject({ measure: 'COUNTED_BY_OPERATION', value: 2_017_236 });
      expect(of('idmc-gidd')?.value).toBe(conflictFigures(dataFolder, 'SSD', 2021).total);
      expect(of('unhcr-population')).toMatchObject({ measure: 'UNDER_MANDATE_AT_YEAR_END' });
      for (const { differs } of figures) expect(differs).toContain('OTHER_METHOD');
    });

    it('invents no trend from a single round', async () => {
      const { stockSeries, latestStocks } = await data(`{
        stockSeries(areas: ["SS01"], from: "2021-06-01", to: "2021-09-30") { points { month value } caveats }
        latestStocks(within: "SSD") { area { code } value }
      }`);
      expect(stockSeries[0].points.map((point: { value: number | null }) => point.value)).toEqual([
        null,
        344_043,
        null,
        null,
      ]);
      expect(stockSeries[0].caveats).toEqual(expect.arrayContaining(['ONE_ROUND_ONLY', 'GAPS']));
      expect(latestStocks).toHaveLength(78);
    });
  });

  describe('incidents', () => {
    it('tells kinds of records apart, and never adds the copy to the list', async () => {
      const { incidentStats } = await data(`{
        incidentStats(filter: { dataset: { in: ["missing-migrants-nationality"] } }, groupBy: [KIND]) { kind count }
      }`);
      const known = incidentKinds(dataFolder);
      expect(
        Object.fromEntries(incidentStats.map((one: { kind: string; count: number }) => [one.kind, one.count])),
      ).toEqual({
        INCIDENT: known.Incident,
        SPLIT: (known['Split Incident'] as number) + (known['Incident,Split Incident'] as number),
        CUMULATIVE: known['Cumulative Incident'],
      });
      const { body } = await ask(`{ incidentStats(filter: {}, groupBy: []) { deadOrMissing } }`);
      expect(body.errors?.[0]?.message).toMatch(/several datasets/);
    });

    it('counts split incidents once', async () => {
      const { incidentStats } = await data(`{
        incidentStats(filter: { dataset: { in: ["missing-migrants"] } }, groupBy: []) { count incidents }
      }`);
      expect(incidentStats[0].incidents).toBeLessThan(incidentStats[0].count);
    });
  });
};
