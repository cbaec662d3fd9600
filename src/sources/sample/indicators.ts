import type { ObservationInput, PeriodInput, Place } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { indicatorDefinitions, olderInflow, seriesOf } from './indicator-definitions.ts';
import { sampleInflow } from './inflow.ts';
import { areasOfLevel, countries, ownPlace, pcode, placeOf, regions, world } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** Indicators of every other sort of quantity, with bounds, breakdowns, footnotes and every reason for a missing value. */
export const sampleIndicators = sampleSource({
  code: 'sample-indicators',
  domain: 'INDICATORS',
  title: invented('Sample indicators', 'Indicateurs d’exemple', 'Indicadores de muestra', 'Beispielindikatoren'),
  description: invented(
    'Invented flows, shares, rates, levels, costs and an index for invented countries, regions and provinces.',
    'Flux, parts, taux, niveaux, coûts et indice inventés pour des pays, régions et provinces inventés.',
    'Flujos, proporciones, tasas, niveles, costes y un índice inventados para países, regiones y provincias inventados.',
    'Erfundene Ströme, Anteile, Raten, Stufen, Kosten und ein Index für erfundene Länder, Regionen und Provinzen.',
  ),
  frameworkItems: [itemOf('SC-1'), itemOf('SG-1')],
  releases: [{ version: '2026-01', releasedOn: '2026-01-15' }],
  *read() {
    yield* indicatorDefinitions;
    yield* sampleInflow();
    yield* employment();
    yield* deathRates();
    yield* policyLevels();
    yield* transferCosts();
    yield* solutions();
    yield* signs();
  },
});

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

const row = (
  indicator: string,
  area: Place,
  period: PeriodInput,
  value: string | null,
  more: Partial<ObservationInput> = {},
): Draft => ({
  type: 'observation',
  row: {
    scope: indicator,
    series: seriesOf(indicator),
    area,
    period,
    sex: 'TOTAL',
    age: '_T',
    dimensions: {},
    value,
    status: value === null ? 'NOT_AVAILABLE' : 'NORMAL',
    nature: 'SYNTHETIC',
    ...more,
  },
});

const yearOf = (year: number): PeriodInput => ({ start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) });

/** A whole number of tenths or hundredths as decimal text, without the surprises of binary fractions. */
const decimal = (units: number, digits: number): string => {
  const text = String(units).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

const placesWithTotals: readonly [code: string, place: Place][] = [
  ...countries.map((country): [string, Place] => [country.code, placeOf(country)]),
  ...[...regions, world].map((code): [string, Place] => [code, ownPlace(code)]),
];

function* employment(): Iterable<Draft> {
  const indicator = 'SAMPLE_EMPLOYMENT_SHARE';
  for (const [code, place] of placesWithTotals) {
    const random = randomFrom(`employment ${code}`);
    const start = random.between(380, 720);
    for (const year of years) {
      const drift = (year - 2018) * random.between(2, 8);
      for (const sex of ['TOTAL', 'FEMALE', 'MALE'] as const) {
        const shift = { TOTAL: 0, FEMALE: -40, MALE: 40 }[sex];
        const tenths = start + shift + drift;
        const margin = random.between(10, 35);
        const bounds = { lower: decimal(tenths - margin, 1), upper: decimal(tenths + margin, 1) };
        // One country asked in some years only, another one publishes a bound instead of small shares.
        if (code === 'XSD' && year % 2 === 0) {
          yield row(indicator, place, yearOf(year), null, { sex, status: 'NOT_COLLECTED' });
        } else if (code === 'XSL' && sex === 'FEMALE') {
          const more = { sex, status: 'CENSORED', valueText: '<2.5', upper: '2.5' } as const;
          yield row(indicator, place, yearOf(year), null, more);
        } else {
          yield row(indicator, place, yearOf(year), decimal(tenths, 1), { sex, ...bounds });
        }
      }
    }
  }
}

const missingRates: Readonly<Record<string, Partial<ObservationInput>>> = {
  'XSG 2020': { status: 'SUPPRESSED_AT_SOURCE', footnotes: ['Withheld: fewer than five cases (invented).'] },
  'XSG 2021': { status: 'SUPPRESSED_AT_SOURCE', footnotes: ['Withheld: fewer than five cases (invented).'] },
  'XSI 2022': { status: 'NOT_REPORTED' },
  'XSK 2018': { status: 'NOT_AVAILABLE', valueText: 'N' },
  'XSE 2019': { status: 'CENSORED', valueText: '<0.50', upper: '0.50' },
  'XSH 2024': { status: 'CENSORED', valueText: '>90', lower: '90' },
  'XSJ 2023': { status: 'NOT_COLLECTED' },
};

function* deathRates(): Iterable<Draft> {
  const indicator = 'SAMPLE_DEATH_RATE';
  for (const [code, place] of placesWithTotals) {
    const random = randomFrom(`deaths ${code}`);
    const isTotal = code.startsWith('SAMPLE-');
    for (const year of years) {
      for (const age of ['_T', 'Y0T17', 'Y_GE18']) {
        const missing = missingRates[`${code} ${year}`];
        const hundredths = random.between(80, 900);
        const footnotes = isTotal ? ['Invented on its own, not worked out from the countries.'] : [];
        const source = isTotal ? {} : { source: 'Sample statistics office' };
        if (missing) yield row(indicator, place, yearOf(year), null, { age, ...missing });
        // Zero was counted: it is neither missing nor small.
        else if (code === 'XSF' && year === 2020) yield row(indicator, place, yearOf(year), '0', { age });
        else yield row(indicator, place, yearOf(year), decimal(hundredths, 2), { age, footnotes, ...source });
      }
    }
  }
}

function* policyLevels(): Iterable<Draft> {
  const indicator = 'SAMPLE_POLICY_LEVEL';
  for (const country of countries) {
    const random = randomFrom(`policy ${country.code}`);
    for (const year of [2019, 2021, 2023]) {
      const place = placeOf(country);
      const levels = ['D1', 'D2', 'D3'].map((domain) => ({ domain, level: random.between(1, 4) }));
      // A country without a coast has nothing to say on rescue at sea.
      const applies = (domain: string) => domain !== 'D3' || country.coastal;
      const counted = levels.filter(({ domain }) => applies(domain)).map(({ level }) => level);
      yield row(indicator, place, yearOf(year), String(Math.min(...counted)));
      for (const { domain, level } of levels) {
        const dimensions = { POLICY_DOMAIN: domain };
        if (applies(domain)) yield row(indicator, place, yearOf(year), String(level), { dimensions });
        else
          yield row(indicator, place, yearOf(year), null, { dimensions, status: 'NOT_APPLICABLE', valueText: 'n/a' });
      }
    }
  }
}

const quarters: readonly PeriodInput[] = [2023, 2024].flatMap((year) =>
  ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days, index) => {
    const [start, end] = days.split(' ');
    return { start: `${year}-${start}`, end: `${year}-${end}`, label: `${year}-Q${index + 1}` };
  }),
);

function* transferCosts(): Iterable<Draft> {
  for (const [index, sender] of countries.entries()) {
    for (const step of [1, 4, 7]) {
      const receiver = countries[(index + step) % countries.length]!;
      const random = randomFrom(`cost ${sender.code} ${receiver.code}`);
      const start = random.between(350, 1200);
      for (const period of quarters) {
        const value = decimal(start - random.between(0, 60), 2);
        yield row('SAMPLE_TRANSFER_COST', placeOf(sender), period, value, { counterpart: placeOf(receiver) });
      }
    }
  }
}

function* solutions(): Iterable<Draft> {
  for (const country of countries) {
    const areas = [placeOf(country), ...areasOfLevel(country, 1).map(({ code }) => pcode(code))];
    for (const area of areas) {
      const random = randomFrom(`solutions ${area.code}`);
      for (const year of [2022, 2023, 2024]) {
        yield row('SAMPLE_SOLUTIONS_INDEX', area, yearOf(year), decimal(random.between(1500, 9400), 2));
      }
    }
  }
}

/** Values with signs beside them, one of them confidential, and projections for years to come. */
function* signs(): Iterable<Draft> {
  const indicator = 'SAMPLE_INFLOW';
  const place = ownPlace('SAMPLE-NORTH');
  const fiveYears = (first: number): PeriodInput => ({
    start: `${first}-01-01`,
    end: `${first + 4}-12-31`,
    label: `${first}/${first + 4}`,
  });
  for (const [first, value] of [
    [2008, '310'],
    [2013, '345.5'],
  ] as const) {
    const flags = first === 2008 ? { flags: ['b'] } : {};
    const thousands = `${value.replace('.', '')}${value.includes('.') ? '00' : '000'}`;
    yield row(indicator, place, fiveYears(first), thousands, { series: olderInflow, multiplier: 1000, ...flags });
  }
  const confidential = { status: 'SUPPRESSED_AT_SOURCE', flags: ['c'], confidentiality: 'CONFIDENTIAL' } as const;
  yield row(indicator, ownPlace('SAMPLE-SOUTH'), fiveYears(2008), null, { series: olderInflow, ...confidential });
  for (const year of [2040, 2050])
    yield row('SAMPLE_INFLOW_PROJECTED', place, yearOf(year), String(70_000 + year), {
      nature: 'PROJECTED',
      flags: ['p'],
      confidentiality: 'FREE',
      dimensions: { VARIANT: 'MEDIUM' },
    });
}
