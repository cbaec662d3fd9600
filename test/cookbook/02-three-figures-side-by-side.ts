import { expect } from 'vitest';
import { conflictFigures } from '../known-answers/idmc.ts';
import { sumsOverLocations } from '../known-answers/south-sudan.ts';
import { idmcOf, peopleIn } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Figure = {
  measure: string;
  cause: string | null;
  dataset: { code: string };
  value: number;
  observedOn: string;
  differs: string[];
};
type Answered = {
  operations: { code: string; area: { code: string } }[];
  compareStocks: { area: { code: string }; figures: Figure[] }[];
};

export const check: Check = (data: Answered, folder) => {
  expect(data.operations).toContainEqual(
    expect.objectContaining({ code: 'SSD-MOBILITY-TRACKING', area: { code: 'SSD' }, status: 'UNKNOWN' }),
  );
  const told = (iso3: string) => data.compareStocks.find(({ area }) => area.code === iso3)?.figures ?? [];
  for (const iso3 of ['SSD', 'SDN']) {
    const known: Record<string, number | null> = {
      'idmc-gidd': conflictFigures(folder, iso3, 2021).total,
      'unhcr-idmc': idmcOf(folder, iso3, 2021),
      'unhcr-population': peopleIn(folder, 'idps', iso3, 2021),
    };
    if (iso3 === 'SSD')
      known['dtm-south-sudan'] = sumsOverLocations(folder)['Estimated # of IDP individuals (total)'] as number;
    const figures = told(iso3).filter(({ dataset, cause }) => dataset.code in known && cause !== 'DISASTER');
    expect(Object.fromEntries(figures.map(({ dataset, value }) => [dataset.code, value]))).toEqual(known);
    for (const { differs, measure } of figures) {
      expect(differs).toContain('OTHER_METHOD');
      expect(differs.includes('COPY_OF_THE_SAME')).toBe(measure === 'MONITORED_AT_YEAR_END');
    }
  }
  const of = (code: string) => told('SSD').find(({ dataset }) => dataset.code === code);
  // What the page says of the agency's figure.
  expect(of('unhcr-population')?.value).toBe(of('dtm-south-sudan')?.value);
  expect(of('unhcr-population')?.observedOn).toBe('2021-12-31');
  expect(of('dtm-south-sudan')?.observedOn).toBe('2021-07-01');
};
