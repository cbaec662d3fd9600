import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sources } from '../src/sources/index.ts';
import { written } from '../src/sources/read/files.fixture.ts';
import type { IndicatorInput, Source, SourceFile } from '../src/sources/source.ts';
import { worldbankWdi } from '../src/sources/worldbank/worldbank-wdi.ts';
import { connect } from '../src/store/pool.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

let database: Database;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createDatabase();
  sql = connect(database.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  await database?.drop();
});

const one = async (files: readonly SourceFile[], source: Source = worldbankWdi) =>
  (await load(database, source, files))[0];

describe('the World Development Indicators, series by series', () => {
  // Aggregates of the companion are the only places of the World Bank that an invented world has.
  const countries = written(
    'Metadata_Country.csv',
    '"Country Code","Region","IncomeGroup","SpecialNotes","TableName",\n"AFE","","","26 countries","Africa Eastern",\n',
  );
  const notes = (...codes: string[]) =>
    written(
      'Metadata_Indicator.csv',
      `"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",\n${codes
        .map((code) => `"${code}","A name","A definition of ${code}.","An office",`)
        .join('\n')}\n`,
    );
  const table = (series: string, day: string, ...values: number[]) =>
    written(
      `API_${series}.csv`,
      `"Data Source","World Development Indicators",\n\n"Last Updated Date","${day}",\n\n"Country Name","Country Code","Indicator Name","Indicator Code",${values
        .map((_, at) => `"${2001 + at}",`)
        .join('')}\n"Africa Eastern","AFE","A name","${series}",${values.map((value) => `"${value}",`).join('')}\n`,
    );
  const seen = async (series: string) =>
    (
      await sql`
        select o.period_label || ' ' || o.value || ' ' || coalesce(o.source, '-') || ' ' || array_to_string(o.footnotes, ',') as row,
          s.definition->'en'->>0 as definition
        from open.observation o join open.series s on s.id = o.series_id where s.code = ${series} and o.published_to is null order by 1`
    ).map(({ row, definition }) => `${row} ${definition}`);

  it('keep source, notes and definition where the companions are not given with later figures', async () => {
    const first = await one([table('SP.POP.TOTL', '2024-05-30', 5, 6), countries, notes('SP.POP.TOTL')]);
    expect(first).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 2 } });
    const said = 'An office 26 countries A definition of SP.POP.TOTL.';
    expect(await seen('SP.POP.TOTL')).toEqual([`2001 5 ${said}`, `2002 6 ${said}`]);
    const bare = await one([table('SP.POP.TOTL', '2024-06-28', 5, 7)]);
    expect(bare).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 0, revised: 1, withdrawn: 0 } });
    expect(await seen('SP.POP.TOTL')).toEqual([`2001 5 ${said}`, `2002 7 ${said}`]);
    // A companion of countries that is there and has no note any more takes it away.
    const silent = written(
      'Metadata_Country.csv',
      '"Country Code","Region","IncomeGroup","SpecialNotes","TableName",\n"AFE","","","","Africa Eastern",\n',
    );
    const without = await one([table('SP.POP.TOTL', '2024-07-30', 5, 7), silent]);
    expect(without).toMatchObject({ counts: { added: 0, revised: 2, withdrawn: 0 } });
  });

  it('of one day have versions of their own, and an older file of another series comes in', async () => {
    const versions: (string | undefined)[] = [];
    for (const [series, day] of [
      ['SM.POP.TOTL', '2025-01-28'],
      ['SM.POP.REFG', '2025-01-28'],
      ['SM.POP.NETM', '2025-01-28'],
      ['BX.TRF.PWKR.CD.DT', '2023-01-28'],
    ] as const) {
      const report = await one([table(series, day, 1, 2), countries]);
      expect(report).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 2, withdrawn: 0 } });
      versions.push(report?.version);
    }
    expect(versions).toEqual(['2025-01-28', '2025-01-28 (2)', '2025-01-28 (3)', '2023-01-28']);
    await expect(one([table('SM.POP.REFG', '2024-12-31', 9)])).rejects.toThrow(
      /was given out on 2024-12-31 \(a day that the content of the file says\), before '2025-01-28 \(2\)'.*--released/,
    );
  });
});

it('every source says where the days of its releases come from', () => {
  expect(sources.filter(({ dayFrom }) => dayFrom === undefined).map(({ code }) => code)).toEqual([]);
});

describe('figures that cannot be', () => {
  const share: IndicatorInput = {
    code: 'TINY_SHARE',
    name: { en: ['Tiny share', 'SYNTHETIC'] },
    measure: 'SHARE',
    unit: { code: 'PERCENT', name: { en: ['per cent', 'SYNTHETIC'] } },
    additiveOverAreas: false,
    additiveOverTime: false,
  };
  const shares = (code: string): Source => {
    const tiny = tinySource(code);
    return {
      ...tiny,
      async *read(plan) {
        for await (const entry of tiny.read(plan))
          if (entry.type === 'indicator') yield { type: 'indicator', row: { ...share, code: `SHARE_${code}` } };
          else if (entry.type === 'series') yield { ...entry, row: { ...entry.row, indicator: `SHARE_${code}` } };
          else yield entry;
      },
    };
  };
  const ofTwo = (value: string): TinyRow[] => [
    ['XSA', 2020, '50'],
    ['XSB', 2020, value],
  ];
  it.each([
    ['a share above 100 per cent', shares, '100.5', false],
    ['a share below 0', shares, '-1', false],
    ['a share of everything', shares, '100', true],
    ['a negative stock', tinySource, '-1', false],
    ['a stock above 100', tinySource, '101', true],
  ] as const)('%s', async (what, make, value, passes) => {
    const source = make(`cannot-be-${what.replaceAll(' ', '-')}`);
    const report = await one([tinyFile({ releasedOn: '2021-01-01', rows: ofTwo(value) })], source);
    expect(report?.outcome).toBe(passes ? 'PUBLISHED' : 'HELD');
    expect(report?.gates.filter((gate) => !gate.passed)).toEqual(
      passes
        ? []
        : [
            {
              name: 'observation plausible',
              passed: false,
              message:
                '1 values cannot be, the first in line 2: a share lies below 0 or above 100 per cent, or a stock below 0.',
            },
          ],
    );
  });
});
