import { describe, expect, it } from 'vitest';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import { hdxHapiReturnees } from './hdx-hapi-returnees.ts';

const header =
  'origin_location_code,origin_has_hrp,origin_in_gho,asylum_location_code,asylum_has_hrp,asylum_in_gho,population_group,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error';
const row = (group: string, gender: string, age: string, population: number | string, error = '', place = 'AFG') =>
  `${place},Y,Y,${place},Y,Y,${group},${gender},${age},,,${population},2022-01-01,2022-12-31,x,y,,${error}`;
/** As the provider writes it: with a byte order mark. */
const file = (rows: readonly string[]) => written('hapi.csv', `\uFEFF${header}\n${rows.join('\n')}\n`);

describe('HAPI returnees', () => {
  it('are told by their columns, byte order mark and all', async () => {
    expect(hdxHapiReturnees.recognises?.(await glimpse(file([])))).toBe(true);
    expect(hdxHapiReturnees.recognises?.(await glimpse(written('a.csv', 'origin_location_code\nAFG\n')))).toBe(false);
  });

  it('keep `all` for no split, and zeros of a group without a split out of the figures', async () => {
    const rows = rowsOf(
      await entriesOf(hdxHapiReturnees, [
        file([
          row('RET', 'f', '0-4', 0),
          row('RET', 'f', 'all', 0),
          row('RET', 'all', 'all', 500),
          row('RDP', 'f', '60+', 0),
          row('RDP', 'f', 'all', 7),
          row('RDP', 'm', '0-4', 0),
          row('RDP', 'm', '60+', 4),
          row('RDP', 'm', 'all', 4),
          row('RDP', 'all', 'all', 11),
          row('RET', 'f', '0-4', 0, '', 'IRQ'),
          row('RET', 'all', 'all', 0, '', 'IRQ'),
        ]),
      ]),
      'refugeeFlow',
    );
    expect(
      rows.map(({ populationGroup, sex, age, value, status }) => [populationGroup, sex, age, value, status]),
    ).toEqual([
      ['RETURNED_REFUGEE', 'FEMALE', 'Y0T4', null, 'NOT_REPORTED'],
      ['RETURNED_REFUGEE', 'FEMALE', '_T', null, 'NOT_REPORTED'],
      ['RETURNED_REFUGEE', 'TOTAL', '_T', 500, 'NORMAL'],
      ['RETURNED_IDP', 'FEMALE', 'Y_GE60', null, 'NOT_REPORTED'],
      ['RETURNED_IDP', 'FEMALE', '_T', 7, 'NORMAL'],
      ['RETURNED_IDP', 'MALE', 'Y0T4', 0, 'NORMAL'],
      ['RETURNED_IDP', 'MALE', 'Y_GE60', 4, 'NORMAL'],
      ['RETURNED_IDP', 'MALE', '_T', 4, 'NORMAL'],
      ['RETURNED_IDP', 'TOTAL', '_T', 11, 'NORMAL'],
      ['RETURNED_REFUGEE', 'FEMALE', 'Y0T4', 0, 'NORMAL'],
      ['RETURNED_REFUGEE', 'TOTAL', '_T', 0, 'NORMAL'],
    ]);
  });

  it('reject what the provider marks as wrong, stocks, and ranges that are none', async () => {
    const entries = await entriesOf(hdxHapiReturnees, [
      file([
        row('RET', 'all', 'all', 5, 'Non matching country code(s) STA', 'STA'),
        row('REF', 'all', 'all', 5),
        row('RET', 'f', 'young', 5),
        row('RET', 'q', 'all', 5),
      ]),
    ]);
    expect(entries.map((entry) => (entry.type === 'reject' ? entry.column : entry.type))).toEqual([
      'error',
      'population_group',
      'age_range',
      'gender',
    ]);
  });

  it('take their day from the last period unless somebody states it', async () => {
    const files = [file([row('RET', 'all', 'all', 5)])];
    expect(await hdxHapiReturnees.plan(files)).toMatchObject([{ version: '2022-12-31', releasedOn: '2022-12-31' }]);
    expect(await hdxHapiReturnees.plan(files, { releasedOn: '2024-10-01', version: 'v2' })).toMatchObject([
      { version: 'v2', releasedOn: '2024-10-01' },
    ]);
  });
});
