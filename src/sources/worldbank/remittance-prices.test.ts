import { expect, test } from 'vitest';
import { entriesOf, observationsIn, rejectsIn } from '../../../test/support/adapters.ts';
import { written } from '../read/files.fixture.ts';
import { remittancePrices } from './remittance-prices.ts';

const table = (rows: readonly string[], last = 'Last Updated: 12/07/2020,,,,,,,') =>
  written(
    'prices.csv',
    `\uFEFFSending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1],2011Q3 [YR2011Q3]\n${rows.join(
      '\n',
    )}\n,,,,,,,\n,,,,,,,\n,,,,,,,\nData from database: Remittance Prices Worldwide (Corridors),,,,,,,\n${last}\n`,
  );

test('reads two spaces in a heading, quarters, two dots for missing, and the day below the table', async () => {
  const file = table([
    'Namibia,NAM,Average,ATCR.CORR,Angola,AGO,..,4.10',
    'Angola,AGO,Average,ATCR.CORR,Namibia,NAM,..,..',
    'Angola,AGO,Other,OTHER.CORR,Chad,TCD,1,2',
    'Angola,AGO,Average,ATCR.CORR,Mali,MLI,0,n/a',
    'Kosovo,KSV,Average,ATCR.CORR,Netherlands Antilles,ANT,3,',
  ]);
  const [release] = await entriesOf(remittancePrices, [file]);
  expect(release?.releasedOn).toBe('2020-12-07');
  expect(
    observationsIn(release!.entries).map(({ area, counterpart, period, value, status }) => [
      area.code,
      counterpart?.code,
      period.label,
      value,
      status,
    ]),
  ).toEqual([
    ['NAM', 'AGO', '2011-Q1', null, 'NOT_AVAILABLE'],
    ['NAM', 'AGO', '2011-Q3', '4.10', 'NORMAL'],
    ['AGO', 'MLI', '2011-Q1', '0', 'NORMAL'],
    ['XKX', 'ANT', '2011-Q1', '3', 'NORMAL'],
  ]);
  expect(rejectsIn(release!.entries)).toEqual([
    [4, 'Series Code', 'OTHER.CORR'],
    [5, '2011Q3 [YR2011Q3]', 'n/a'],
  ]);
});

test('asks for the day where the last line does not say it', async () => {
  const file = table(['Namibia,NAM,Average,ATCR.CORR,Angola,AGO,1,2'], 'Last Updated: soon,,,,,,,');
  await expect(async () => remittancePrices.plan([file])).rejects.toThrow(/--released YYYY-MM-DD/);
  expect(await remittancePrices.plan([file], { releasedOn: '2020-12-07', version: 'Q3' })).toMatchObject([
    { version: 'Q3', releasedOn: '2020-12-07' },
  ]);
});
