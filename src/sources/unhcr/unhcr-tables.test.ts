import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read/files.fixture.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import { rejects, sudanChad, table } from './unhcr.fixture.ts';
import { unhcrAsylumApplications, unhcrAsylumDecisions } from './unhcr-asylum.ts';
import { unhcrDemographics } from './unhcr-demographics.ts';
import { unhcrSolutions } from './unhcr-flows.ts';
import { unhcrIdmc, unhcrUnrwa } from './unhcr-others.ts';

describe('demographics', () => {
  const bands = (f: string, fTotal: number, m: string, mTotal: number, total: number) =>
    `2025,${sudanChad},REF,"Invented [Admin 1]",R,P,${f},${fTotal},${m},${mTotal},${total}`;

  it('tell a split that is not reported from one that is zero', async () => {
    const none = '0,0,0,0,0,0';
    const rows = rowsOf(
      await entriesOf(unhcrDemographics, [
        table('demographics', [
          bands(none, 0, none, 0, 168),
          bands(none, 0, none, 0, 0).replace('Invented', 'Empty'),
          bands('1,2,3,4,5,6', 21, none, 0, 21).replace('Invented', 'Women'),
          bands('1,2,3,4,5,6', 21, none, 0, 30).replace('Invented', 'Partly'),
        ]),
      ]),
      'refugeeDemographic',
    );
    expect(rows.map(({ split, bands: parts, total }) => [split, parts.length, total])).toEqual([
      ['NOT_REPORTED', 0, 168],
      ['COMPLETE', 12, 0],
      ['COMPLETE', 12, 21],
      ['PARTIAL', 12, 30],
    ]);
    expect(rows[0]).toMatchObject({
      location: 'Invented [Admin 1]',
      settlement: 'RURAL',
      accommodation: 'PLANNED_CAMP',
    });
  });

  it('reject bands that do not make up their total, and codes that nobody knows', async () => {
    const entries = await entriesOf(unhcrDemographics, [
      table('demographics', [
        bands('1,2,3,4,5,6', 20, '0,0,0,0,0,0', 0, 20),
        bands('0,0,0,0,0,0', 0, '0,0,0,0,0,0', 0, 5).replace(',REF,', ',XYZ,'),
      ]),
    ]);
    expect(rejects(entries)).toEqual([
      ['f_total', '20'],
      ['pop_type', 'XYZ'],
    ]);
  });
});

describe('flows and solutions', () => {
  it('leave empty cells out and keep zeros', async () => {
    const rows = rowsOf(
      await entriesOf(unhcrSolutions, [table('solutions', [`2019,${sudanChad},,0,12,`])]),
      'refugeeFlow',
    );
    expect(rows.map(({ kind, value, populationGroup }) => [kind, value, populationGroup])).toEqual([
      ['RESETTLEMENT', 0, 'REFUGEE'],
      ['NATURALISATION', 12, 'REFUGEE'],
    ]);
  });
});

describe('asylum', () => {
  it('keeps persons and cases, and the stage NA, apart', async () => {
    const rows = rowsOf(
      await entriesOf(unhcrAsylumApplications, [
        table('applications', [
          `2006,${sudanChad},G,N,NA,P,14`,
          `2006,${sudanChad},U,,,C,5`,
          `2006,${sudanChad},J,V,ZZ,C,5`,
        ]),
      ]),
      'asylumApplication',
    );
    expect(
      rows.map((row) => [row.authority, row.applicationType, row.decisionLevel, row.decisionLevelCode, row.unit]),
    ).toEqual([
      ['GOVERNMENT', 'NEW', 'NEW_APPLICATION', 'NA', 'PERSONS'],
      ['UNHCR', 'NOT_TOLD', 'NOT_TOLD', '', 'CASES'],
      ['JOINT', 'VARIOUS', 'OTHER', 'ZZ', 'CASES'],
    ]);
  });

  it('rejects sorts and units that nobody knows', async () => {
    const entries = await entriesOf(unhcrAsylumApplications, [
      table('applications', [`2006,${sudanChad},G,Q,FI,P,14`, `2006,${sudanChad},G,N,FI,H,14`]),
    ]);
    expect(rejects(entries)).toEqual([
      ['app_type', 'Q'],
      ['app_pc', 'H'],
    ]);
  });

  it('takes decisions as printed, empty ones as not reported', async () => {
    const rows = rowsOf(
      await entriesOf(unhcrAsylumDecisions, [
        table('decisions', [`2000,${sudanChad},G,FI,P,38,0,25,0,64`, `2001,${sudanChad},G,FI,P,38,,25,0,`]),
      ]),
      'asylumDecision',
    );
    expect(rows.map((row) => [row.recognised, row.complementary, row.total, row.status])).toEqual([
      [38, 0, 64, 'NORMAL'],
      [38, null, null, 'NOT_REPORTED'],
    ]);
  });
});

describe('figures of others', () => {
  it('name their provider and are not rounded', async () => {
    const idmc = rowsOf(
      await entriesOf(unhcrIdmc, [table('totals', ['2024,Abyei Area,AB9,AB9,Abyei Area,AB9,AB9,42'])]),
      'refugeeStock',
    );
    expect(idmc[0]).toMatchObject({ populationGroup: 'IDP', rounded: false, origin: { scheme: 'CODE', code: 'AB9' } });
    const unrwa = rowsOf(
      await entriesOf(unhcrUnrwa, [table('totals', ['1952,Palestinian,GAZ,PSE,Lebanon,LEB,LBN,103'])]),
      'refugeeStock',
    );
    expect(unrwa[0]).toMatchObject({ populationGroup: 'REFUGEE', rounded: false, value: 103 });
    expect([unhcrIdmc, unhcrUnrwa].map(({ dataset }) => dataset.provider.code)).toEqual(['IDMC', 'UNRWA']);
  });
});
