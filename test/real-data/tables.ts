import { expect, it } from 'vitest';
import { csvRows } from '../../src/sources/read/csv.ts';
import type { SourceFile } from '../../src/sources/source.ts';
import { rounded, tableOf } from '../support/cube-tables.ts';
import { filesOf, type Real } from '../support/real-data.ts';

/** Tables over real records, against counts from the providers' files that know nothing of the loader. */
export const suite = (real: Real): void => {
  it('DTM South Sudan: people by county and sort of site, and no county with one site tells of it', async () => {
    const locations = filesOf('dtm-south-sudan').find(({ name }) => name === 'locations.csv') as SourceFile;
    const sites: { county: string; state: string; kind: string; people: number }[] = [];
    for await (const { row } of csvRows(locations, { required: ['county_pcode', 'location_type'] })) {
      const people = Object.entries(row).find(([name]) =>
        /^Estimated # of IDP\s+Individuals/i.test(name.replaceAll(/\s+/g, ' ')),
      );
      sites.push({
        ...{ county: row.county_pcode as string, state: row.state_pcode as string },
        kind: /host/i.test(row.location_type as string) ? 'HOST_COMMUNITY' : 'DISPLACEMENT_SITE',
        people: Number((people?.[1] ?? '').replaceAll(',', '') || 0),
      });
    }
    expect(sites).toHaveLength(3335);
    const [whole] = await tableOf(real.ask, 'cube: "DTM-SSD-SITES", area: "SSD"');
    expect(whole).toMatchObject({ count: 3340, status: 'ROUNDED' });
    expect(whole?.figures?.find(({ measure }) => measure === 'individuals')?.value).toBe(2_020_000);

    const counties = await tableOf(real.ask, 'cube: "DTM-SSD-SITES", area: "SSD", level: ADMIN2');
    const byKind = await tableOf(real.ask, 'cube: "DTM-SSD-SITES", area: "SSD", level: ADMIN2, by: ["kind"]');
    const truth = (county: string, kind?: string) =>
      sites.filter((site) => site.county === county && (kind === undefined || site.kind === kind));
    let [told, hidden, small] = [0, 0, 0];
    for (const { area, isRest, categories, count } of [...counties, ...byKind]) {
      if (isRest) continue;
      const known = truth(area.code, categories[0]?.code);
      if (count === null) hidden += 1;
      else {
        told += 1;
        expect(count, `${area.code} ${categories[0]?.code}`).toBe(rounded(known.length));
        expect(known.length === 0 || known.length >= 5).toBe(true);
      }
      if (known.length > 0 && known.length < 5) {
        small += 1;
        expect(count).toBeNull();
      }
    }
    // What is hidden is the small ones and those beside them.
    expect(told).toBeGreaterThan(60);
    expect(small).toBeGreaterThan(20);
    expect(hidden).toBeGreaterThan(small);
  });
};
