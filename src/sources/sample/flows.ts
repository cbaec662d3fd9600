import type { FlowObservationInput, FlowPointInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countries, countryOf, ownPlace, pcode, placeOf, positionIn, unknownPlace } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** Figures of single points start here: nothing else of the sample is that large, so a leak shows. */
const reservedOpen = 700_003_001;
const reservedProtected = 700_004_001;

const mark = (kind: string, number: number) => `CANARY-FLOW-${kind}-${String(number).padStart(3, '0')}`;
const country = countryOf('XSA');

const kinds = ['BORDER_CROSSING', 'BUS_STATION', 'TRANSIT_HUB', 'PORT'] as const;

/** Points that are no secret in themselves: their names and positions are. */
export const samplePoints: readonly FlowPointInput[] = areasOfLevel(country, 2)
  .slice(0, 6)
  .map(({ code, box }, index) => ({
    scope: 'points',
    code: mark('CODE', index + 1),
    area: pcode(code),
    kind: kinds[index % kinds.length] as (typeof kinds)[number],
    transports: index % 2 ? ['BUS'] : ['FOOT', 'ROAD_VEHICLE'],
    status: index === 5 ? 'INACTIVE' : 'ACTIVE',
    name: `Sample flow point ${index + 1} (${mark('NAME', index + 1)})`,
    ...positionIn(randomFrom(`flow point ${code}`), box),
  }));

const irregularPoints: readonly FlowPointInput[] = areasOfLevel(country, 2)
  .slice(6, 10)
  .map(({ code, box }, index) => ({
    scope: 'points',
    code: mark('HIDDEN-CODE', index + 1),
    area: pcode(code),
    kind: 'IRREGULAR_CROSSING',
    transports: ['FOOT'],
    status: 'ACTIVE',
    name: mark('HIDDEN-NAME', index + 1),
    ...positionIn(randomFrom(`irregular crossing ${code}`), box),
  }));

const everybody = { sex: 'TOTAL', age: '_T', purpose: 'ALL', transport: null } as const;

const counted = (point: FlowPointInput, month: number, hours: string | null): Omit<FlowObservationInput, 'value'> => ({
  scope: 'points',
  series: 'sample-points',
  area: point.area,
  point: point.code,
  period: { start: `2026-0${month}-01`, end: `2026-0${month}-28` },
  periodKind: 'OTHER',
  calendar: 'CALENDAR',
  nationality: null,
  nationalityKind: 'ALL',
  direction: 'OUTGOING',
  ...everybody,
  unit: 'MOVEMENTS',
  coverage: 'POINT_IN_HOURS',
  observationHours: hours,
  status: 'NORMAL',
});

/** Each count as a whole, and in one part by where people came from and where they mean to go. */
export const pointObservations: readonly FlowObservationInput[] = samplePoints.flatMap((point, index) =>
  [1, 2, 3].flatMap((month) => {
    const whole = counted(point, month, index === 0 ? null : String(80 + 4 * index + month));
    const value = reservedOpen + index * 3 + month;
    const part = { departure: placeOf(countries[1]!), destination: placeOf(countries[2]!) };
    return [
      { ...whole, value },
      { ...whole, ...part, value: value + 100 },
    ];
  }),
);

export const irregularFlows: { readonly points: typeof irregularPoints; readonly counts: typeof pointObservations } = {
  points: irregularPoints,
  counts: irregularPoints.map((point, index) => ({ ...counted(point, 1, null), value: reservedProtected + index })),
};

const routes = {
  'SAMPLE-LAGOON': invented('Lagoon route (sample)', 'Route de la lagune (exemple)'),
  'SAMPLE-RIDGE': invented('Ridge route (sample)', null, null, 'Gratroute (Beispiel)'),
} as const;

/** Invented figures of people on the move: points, routes and a country with calendar and financial months. */
export const sampleFlows = sampleSource({
  code: 'sample-flows',
  domain: 'DISPLACEMENT',
  title: invented('Sample flow monitoring', 'Suivi des flux d’exemple', 'Seguimiento de flujos de muestra'),
  description: invented(
    'Invented movements past invented points, on routes and into a country. Names, codes, positions and counts of points carry marks by which tests find leaks.',
    'Mouvements inventés à des points inventés, sur des routes et vers un pays.',
  ),
  frameworkItems: [itemOf('SC-2')],
  releases: [{ version: '2026-05', releasedOn: '2026-05-31' }],
  *read() {
    for (const [code, name] of Object.entries(routes)) yield { type: 'flowRoute', row: { code, name } };
    for (const row of samplePoints) yield { type: 'flowPoint', row };
    for (const row of pointObservations) yield { type: 'flowObservation', row };
    yield* routeRows();
    yield* countryRows();
  },
});

const value = (seed: string) => randomFrom(`flows ${seed}`).between(0, 900);

function* routeRows(): Iterable<Draft> {
  for (const route of Object.keys(routes))
    for (const of of countries.slice(0, 4))
      for (let month = 1; month <= 5; month += 1)
        for (const transport of ['SEA', 'LAND'] as const)
          yield {
            type: 'flowObservation',
            row: {
              scope: 'routes',
              series: 'sample-routes',
              area: null,
              route,
              period: monthOf(2026, month),
              periodKind: 'MONTH',
              calendar: 'CALENDAR',
              nationality: placeOf(of),
              nationalityKind: 'COUNTRY',
              direction: 'INCOMING',
              ...everybody,
              transport,
              unit: 'DETECTIONS',
              coverage: 'REGISTER',
              value: value(`${route} ${of.code} ${month} ${transport}`),
              status: 'NORMAL',
            },
          };
}

/** One country: whole years beside months, months before nationality was asked, a group, and a month without a figure. */
function* countryRows(): Iterable<Draft> {
  const row = (period: { start: string; end: string }, more: Partial<FlowObservationInput>): Draft => ({
    type: 'flowObservation',
    row: {
      scope: 'country',
      series: 'sample-encounters',
      area: placeOf(countryOf('XSE')),
      section: 'Invented northern sector',
      period,
      periodKind: 'MONTH',
      calendar: 'CALENDAR',
      nationality: null,
      nationalityKind: 'NOT_COLLECTED',
      direction: 'INCOMING',
      ...everybody,
      unit: 'ENCOUNTERS',
      coverage: 'REGISTER',
      value: value(`XSE ${period.start} ${more.nationality?.code}`),
      status: 'NORMAL',
      ...more,
    },
  });
  for (const year of [2022, 2023]) yield row({ start: `${year}-01-01`, end: `${year}-12-31` }, { periodKind: 'YEAR' });
  for (const [year, month] of months) {
    const fiscalYear = year + (month >= 10 ? 1 : 0);
    const period = monthOf(year, month);
    if (year === 2024) {
      yield row(period, { fiscalYear });
      continue;
    }
    yield row(period, { fiscalYear, nationality: placeOf(countries[0]!), nationalityKind: 'COUNTRY' });
    const none = month === 6 ? ({ value: null, status: 'NOT_AVAILABLE' } as const) : {};
    yield row(period, { fiscalYear, nationality: placeOf(countries[1]!), nationalityKind: 'COUNTRY', ...none });
    yield row(period, { fiscalYear, nationality: ownPlace(unknownPlace), nationalityKind: 'GROUP' });
  }
  // The same movements by the financial year alone.
  yield row({ start: '2024-10-01', end: '2025-09-30' }, { periodKind: 'YEAR', calendar: 'FISCAL', fiscalYear: 2025 });
}

const months = [2024, 2025].flatMap((year) => Array.from({ length: 12 }, (_, index) => [year, index + 1] as const));

const monthOf = (year: number, month: number) => ({
  start: new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
  end: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
});

/** Irregular crossings: rows that only named people with two approvals see. */
export const sampleIrregularCrossings = sampleSource({
  code: 'sample-irregular-crossings',
  domain: 'DISPLACEMENT',
  title: invented('Sample irregular crossing points', null, 'Cruces irregulares de muestra'),
  description: invented(
    'Invented points where borders are crossed unseen, with counts: they stand for data that may kill.',
  ),
  tier: 'PROTECTED',
  releases: [{ version: '2026-05', releasedOn: '2026-05-31' }],
  *read() {
    for (const row of irregularFlows.points) yield { type: 'flowPoint', row };
    for (const row of irregularFlows.counts) yield { type: 'flowObservation', row };
  },
});
