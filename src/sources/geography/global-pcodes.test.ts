import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { globalPcodes } from './global-pcodes.ts';

const header = 'Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date';
const hashtags = '#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start';
const areas = (...rows: string[]) =>
  written('global-pcodes-adm-1-2.csv.gz', gzipSync(`\ufeff${[header, hashtags, ...rows].join('\n')}\n`));
const lengths = written(
  'global-pcode-lengths.csv',
  'Location,Country Length,Admin 1 Length,Admin 2 Length\n#country+code,#a,#b,#c\nSSD,2,2,2\nMDG,2,2,3|5\nTCD,3,-1,2\n',
);

describe('global p-codes, in miniature', () => {
  it('are told by their columns, whatever the file is called', async () => {
    const area = 'SSD,1,SS01,Upper,SSD,2022-01-31';
    const other = written('newer-snapshot.txt', [header, hashtags, area].join('\n'));
    expect(globalPcodes.recognises?.(await glimpse(other))).toBe(true);
    expect(globalPcodes.recognises?.(await glimpse(lengths))).toBe(true);
    expect(globalPcodes.recognises?.(await glimpse(written('x.csv', 'Location,P-Code\n')))).toBe(false);
    expect((await globalPcodes.plan([other]))[0]?.releasedOn).toBe('2022-01-31');
  });

  it('yields admin areas, parents first, and takes the latest date for the release', async () => {
    const file = areas('SSD,2,SS0101,Lower,SS01,2023-02-01', 'SSD,1,SS01,Upper,SSD,2022-01-31');
    const [plan] = await globalPcodes.plan([file, lengths]);
    expect(plan!.releasedOn).toBe('2023-02-01');
    expect(await entriesOf(globalPcodes, [lengths, file])).toEqual([
      {
        type: 'area',
        at: { file: 0, line: 4 },
        row: {
          code: 'SS01',
          kind: 'ADMIN1',
          name: { en: ['Upper', 'SOURCE'] },
          codes: [{ scheme: 'PCODE', code: 'SS01' }],
          parent: 'SSD',
          validFrom: '2022-01-31',
        },
      },
      {
        type: 'area',
        at: { file: 0, line: 3 },
        row: {
          code: 'SS0101',
          kind: 'ADMIN2',
          name: { en: ['Lower', 'SOURCE'] },
          codes: [{ scheme: 'PCODE', code: 'SS0101' }],
          parent: 'SS01',
          validFrom: '2023-02-01',
        },
      },
    ]);
  });

  it('rejects what cannot be right', async () => {
    const file = areas(
      'SSD,1,SS01,Upper,SSD,2022-01-31',
      'SSD,1,SS001,Too long,SSD,2022-01-31',
      'SSD,3,SS010101,Too deep,SS0101,2022-01-31',
      'SSD,1,,Nameless,SSD,2022-01-31',
      'UGA,1,SS01,Elsewhere,UGA,2022-01-31',
      'UGA,2,UG0101,Foreign parent,SS01,2022-01-31',
      'SSD,2,SS0901,Orphan,SS09,2022-01-31',
      'SSD,1,SS02,No such day,SSD,2022-02-30',
      'SSD,1,SS03,Short',
      'SSD,1,SS04,,SSD,2022-01-31',
      'SSD,1,SS05,Wrong parent,UGA,2022-01-31',
      'ssd,1,SS06,Wrong country,ssd,2022-01-31',
      'MDG,1,MG11,Two lengths,MDG,2022-01-31',
      'MDG,2,MG11101,Short form,MG11,2022-01-31',
      'MDG,2,MG1110101,Long form,MG11,2022-01-31',
      'TCD,1,TCD07,Length unknown,TCD,2022-01-31',
    );
    const entries = await entriesOf(globalPcodes, [file, lengths]);
    const rejects = entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.column]] : []));
    expect(rejects.sort(([one], [other]) => Number(one) - Number(other))).toEqual([
      [4, 'P-Code'],
      [5, 'Admin Level'],
      [6, 'P-Code'],
      [7, 'P-Code'],
      [8, 'Parent P-Code'],
      [9, 'Parent P-Code'],
      [10, 'Valid from date'],
      [11, null],
      [12, 'Name'],
      [13, 'Parent P-Code'],
      [14, 'Location'],
    ]);
    expect(entries.filter(({ type }) => type === 'area')).toHaveLength(5);
  });

  it('names files that are missing or strange, and does without the lengths', async () => {
    await expect(globalPcodes.plan([lengths])).rejects.toThrow(/global-pcodes-adm-1-2\.csv: this file is missing/);
    await expect(globalPcodes.plan([areas(), written('odd.csv', '')])).rejects.toThrow(/odd\.csv/);
    await expect(globalPcodes.plan([areas()])).rejects.toThrow(/no row has a valid-from date/);
    expect(await entriesOf(globalPcodes, [areas('SSD,1,SS001,Upper,SSD,2022-01-31')])).toHaveLength(1);
  });
});

const folder = join(process.env.TRIBUTARY_DATA ?? '../shared/data', 'global-pcodes');
const absent = !existsSync(folder);

describe.skipIf(absent)(`global p-codes, real files${absent ? ' (skipped: real data folder absent)' : ''}`, () => {
  it('takes every row', async () => {
    const files = ['global-pcodes-adm-1-2.csv.gz', 'global-pcode-lengths.csv'].map((name) => ({
      path: join(folder, name),
      name,
    }));
    const entries = await entriesOf(globalPcodes, files);
    const count = (kind: string) => entries.filter((entry) => entry.type === 'area' && entry.row.kind === kind).length;
    expect([entries.length, count('ADMIN1'), count('ADMIN2')]).toEqual([33_363, 2455, 30_908]);
  });
});
