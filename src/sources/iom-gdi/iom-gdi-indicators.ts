import { commonIndicator } from '../definitions/indicators.ts';
import { isFirstTimeApplicants } from '../eurostat/eurostat-asylum.ts';
import { filesByShape, plain, refuseNone, releasedAs, yearPeriod } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { shifted } from '../read/numbers.ts';
import type { Entry, Glimpse, Place, ReleasePlan, Source, SourceFile } from '../source.ts';

/** The variables of the selection: the indicator that each answers, the code at the publisher, and who that is. */
const variables: Readonly<Record<string, readonly [indicator: string, code: string, publisher: string]>> = {
  birth: ['BIRTH_RATE', 'SP.DYN.CBRT.IN', 'World Bank, World Development Indicators'],
  depend: ['DEPENDENCY_RATIO', 'SP.POP.DPND', 'World Bank, World Development Indicators'],
  fdiin: ['FDI_IN', 'BX.KLT.DINV.CD.WD', 'World Bank, World Development Indicators'],
  fdiout: ['FDI_OUT', 'BM.KLT.DINV.CD.WD', 'World Bank, World Development Indicators'],
  gdp: ['GDP', 'NY.GDP.MKTP.CD', 'World Bank, World Development Indicators'],
  income: ['GDP_PER_CAPITA_PPP', 'NY.GDP.PCAP.PP.KD', 'World Bank, World Development Indicators'],
  inf: ['INFLATION', 'FP.CPI.TOTL.ZG', 'World Bank, World Development Indicators'],
  nmig: ['NET_MIG', 'SM.POP.NETM', 'World Bank, World Development Indicators'],
  polstb: ['POLITICAL_STABILITY', 'PV.EST', 'World Bank, Worldwide Governance Indicators'],
  pop: ['POPULATION', 'WPP 2024', 'United Nations, World Population Prospects 2024'],
  remin: ['REMIT_IN', 'BX.TRF.PWKR.CD.DT', 'World Bank, World Development Indicators'],
  remout: ['REMIT_OUT', 'BM.TRF.PWKR.CD.DT', 'World Bank, World Development Indicators'],
  unem: ['UNEMPLOYMENT', 'SL.UEM.TOTL.ZS', 'World Bank, World Development Indicators'],
};

/** Codes of the file that are not ISO 3166-1. */
const others: Readonly<Record<string, string>> = { XKX: 'XKX', CHI: 'XCX', ANT: 'ANT' };

export const gdiPlace = (code: string): Place =>
  others[code] === undefined ? { scheme: 'ISO3', code } : { scheme: 'CODE', code: others[code] };

const required = ['geo', 'var', 't', 'v'];
const shapes = ['table'] as const;
const shapeOf = (seen: Glimpse) => {
  const header = headerOf(seen);
  return header.length === required.length && required.every((name) => header.includes(name)) ? 'table' : null;
};
const expected = 'a table with the columns geo, var, t and v';

/** The table says nothing of itself. It ends with the year before the one in which it was put together. */
const editions: Readonly<Record<string, readonly [version: string, day: string]>> = {
  2023: ['gdidata, June 2025', '2025-06-30'],
};

const lastYear = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row } of csvRows(file, { required }))
    if (/^\d{4}$/.test(row.t ?? '') && row.t! > last) last = row.t!;
  return last;
};

const seriesOf = (variable: string) => `GDI_${variable.toUpperCase()}`;

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const defined = new Set<string>();
  for await (const { line, row, problem } of csvRows(release.files[0]!, { required })) {
    const at = { file: 0, line };
    const bad = (column: string | null, reason: string): Entry => ({
      type: 'reject',
      at,
      column,
      value: column === null ? null : (row[column] ?? null),
      reason,
    });
    const { geo = '', var: name = '', t = '', v = '' } = row;
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (problem) yield bad(null, problem);
    else if (!variable) yield bad('var', 'is no variable of the selection that is known here');
    else if (!/^[A-Z]{3}$/.test(geo)) yield bad('geo', 'is not a country code of three letters');
    else if (!/^(19|20)\d\d$/.test(t)) yield bad('t', 'is not a year');
    else if (shifted(v, 0) === null) yield bad('v', 'is not a plain decimal number');
    else {
      const [indicator, code, publisher] = variable;
      if (!defined.has(name)) {
        defined.add(name);
        yield { type: 'indicator', row: commonIndicator(indicator) };
        yield {
          type: 'series',
          row: {
            code: seriesOf(name),
            indicator,
            name: { en: [`${publisher}: ${code}, cleaned by the Global Data Institute`, 'UNVERIFIED'] },
            method: 'COMPILED',
            frequency: 'ANNUAL',
          },
        };
      }
      yield {
        type: 'observation',
        at,
        row: {
          scope: name,
          series: seriesOf(name),
          area: gdiPlace(geo),
          // The population is one of the middle of the year.
          period: name === 'pop' ? { start: `${t}-07-01`, end: `${t}-07-01`, label: t } : yearPeriod(t),
          sex: 'TOTAL',
          age: '_T',
          dimensions: {},
          // Written by a program that takes every number for a fraction.
          value: v.trim().replace(/\.0+$/, ''),
          status: 'NORMAL',
          nature: 'NOT_SPECIFIED',
          source: publisher,
        },
      };
    }
  }
}

/** Thirteen series on countries that IOM's Global Data Institute selected and cleaned: no aggregates, a row for each value. */
export const iomGdiIndicators: Source = {
  code: 'iom-gdi-indicators',
  dataset: {
    code: 'iom-gdi-indicators',
    domain: 'INDICATORS',
    title: { en: ['Indicators selected by the Global Data Institute', 'SOURCE'] },
    description: {
      en: [
        'Population, income, prices, governance, investment, remittances and net migration of countries from 1990 on, taken from the World ' +
          'Bank and the United Nations. An absent row is a missing value.',
        'UNVERIFIED',
      ],
    },
    provider: {
      code: 'IOM',
      name: { en: ['International Organization for Migration', 'OFFICIAL'] },
      url: 'https://www.iom.int/',
    },
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine:
      'World Bank, World Development Indicators and Worldwide Governance Indicators; United Nations, World Population Prospects 2024; ' +
      'put together by IOM Global Data Institute',
    homepage: 'https://github.com/iom/gdidata',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  // Net migration and investment change their sign and size with each revision.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.001, maxFactor: 50, maxJumps: 500 },
  brings: { indicators: Object.values(variables).map(([indicator]) => indicator) },
  dayFrom: 'TABLE',
  recognises: (seen) => shapeOf(seen) !== null,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, isFirstTimeApplicants, expected);
    refuseNone(found.table.length, files, expected);
    const plans = [];
    for (const seen of found.table) {
      const [version, releasedOn] = editions[await lastYear(seen)] ?? [];
      plans.push({
        ...releasedAs(seen, stated, { version, releasedOn }),
        files: [plain(seen)],
        processing: 'Figures unchanged; taken from the R package gdidata.',
      });
    }
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  read,
};
