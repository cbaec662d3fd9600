import type { DisplacementEventInput, DisplacementFlowInput, YearEndStockInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, placeOf, positionIn } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const years = [2023, 2024, 2025] as const;
const hazards = [
  ['1', 'Flood', '11', 'Flash flood'],
  ['2', 'Storm', '21', null],
  ['3', 'Earthquake', '31', 'Ground shaking'],
] as const;
const nothing = { latitude: null, longitude: null, description: null, links: [] } as const;
const places = countries.slice(0, 6);

/** Conflict and people displaced at the end of the year, by country; one country has no figure and one has none at all. */
const yearly = years.flatMap((year) =>
  places.map((country, index) => {
    const random = randomFrom(`conflict ${country.code} ${year}`);
    const fresh = index === 2 ? null : index === 3 ? 0 : random.between(200, 90_000);
    const total = index === 4 && year === 2024 ? null : random.between(500, 400_000);
    return { country, year, fresh, total };
  }),
);

const rounded = (value: number | null): number | null => value && Math.round(value / 1000) * 1000;

const conflictFlows: readonly DisplacementFlowInput[] = yearly.map(({ country, year, fresh }) => ({
  scope: `conflict/${year}`,
  key: `conflict/${country.code}/${year}`,
  area: placeOf(country),
  cause: 'CONFLICT',
  hazardType: null,
  level: 'COUNTRY_YEAR',
  year,
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  value: fresh,
  displayValue: rounded(fresh),
  status: fresh === null ? 'NOT_AVAILABLE' : 'NORMAL',
  qualifier: 'EXACT',
  role: 'RECOMMENDED',
  provisional: false,
  ...nothing,
}));

const conflictStocks: readonly YearEndStockInput[] = yearly.map(({ country, year, total }) => ({
  scope: `conflict/${year}`,
  area: placeOf(country),
  cause: 'CONFLICT',
  level: 'COUNTRY_YEAR',
  year,
  sex: 'TOTAL',
  age: '_T',
  value: total,
  displayValue: rounded(total),
  status: total === null ? 'NOT_AVAILABLE' : 'NORMAL',
}));

/** Invented disasters; the seventh ends before it begins, as happens in real lists. */
const disasters: readonly DisplacementEventInput[] = Array.from({ length: 18 }, (_, index) => {
  const country = places[index % places.length]!;
  const year = years[index % years.length]!;
  const [typeCode, type, subTypeCode, subType] = hazards[index % hazards.length]!;
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  const end = index === 6 ? `${year - 1}-01-05` : index % 5 === 4 ? null : `${year}-${month}-21`;
  return {
    scope: `disaster/${year}`,
    key: `SAMPLE-DISASTER-${index + 1}`,
    area: placeOf(country),
    cause: 'DISASTER',
    name: `Sample ${type.toLowerCase()} number ${index + 1}`,
    year,
    start: `${year}-${month}-04`,
    periodStartPrecision: index % 4 === 3 ? 'MONTH' : 'DAY',
    end,
    periodEndPrecision: end === null ? 'UNKNOWN' : 'DAY',
    codes: index % 2 ? [`XX-${year}-${String(index + 1).padStart(6, '0')}-${country.code}`] : [],
    hazard: {
      category: { code: '1', name: type === 'Earthquake' ? 'Geophysical' : 'Weather related' },
      subCategory: { code: '2', name: null },
      type: { code: typeCode, name: type },
      subType: { code: subTypeCode, name: subType },
    },
  };
});

const disasterFlows: readonly DisplacementFlowInput[] = disasters.map((event, index) => {
  const value = randomFrom(event.key).between(20, 40_000);
  return {
    scope: event.scope,
    key: event.key,
    area: event.area,
    cause: 'DISASTER',
    hazardType: event.hazard?.type.name ?? null,
    event: event.key,
    level: 'EVENT',
    year: event.year,
    period: { start: event.start as string, end: `${event.year}-12-31` },
    value,
    displayValue: rounded(value),
    status: 'NORMAL',
    qualifier: index % 6 === 5 ? 'MORE_THAN' : 'EXACT',
    role: 'RECOMMENDED',
    provisional: false,
    ...nothing,
  };
});

const disasterStocks: readonly YearEndStockInput[] = disasters
  .filter((_, index) => index % 3 === 0)
  .map((event) => ({
    scope: event.scope,
    area: event.area,
    cause: 'DISASTER',
    event: event.key,
    level: 'EVENT',
    year: event.year,
    sex: 'TOTAL',
    age: '_T',
    value: randomFrom(`${event.key} stock`).between(0, 900),
    displayValue: null,
    status: 'NORMAL',
  }));

/** Reports of one running disaster, two of them about the same movements; what they say and where is marked. */
export const updates: readonly DisplacementFlowInput[] = Array.from({ length: 9 }, (_, index) => {
  const country = places[index % 2]!;
  const day = `2026-05-${String(2 + index).padStart(2, '0')}`;
  return {
    scope: `update/${day}`,
    key: `SAMPLE-UPDATE-${index + 1}`,
    area: placeOf(country),
    cause: 'DISASTER',
    hazardType: 'Flood',
    level: 'UPDATE',
    year: 2026,
    period: { start: day, end: day },
    value: 100 * (index + 1),
    displayValue: null,
    status: 'NORMAL',
    qualifier: index % 3 === 1 ? 'APPROXIMATE' : 'EXACT',
    role: index % 3 === 0 ? 'RECOMMENDED' : index % 3 === 1 ? 'TRIANGULATION' : 'NOT_STATED',
    provisional: true,
    ...positionIn(randomFrom(`update ${index}`), country.box),
    description: `Invented report of a flood. CANARY-UPDATE-${String(index + 1).padStart(3, '0')}`,
    links: [`https://example.org/sample/updates/${index + 1}`],
  };
});

/** Invented disasters, conflict displacement and year-end figures. */
export const sampleEvents = sampleSource({
  code: 'sample-events',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample displacement events',
    'Événements de déplacement d’exemple',
    'Eventos de desplazamiento de muestra',
    'Beispiel: Vertreibungsereignisse',
  ),
  description: invented(
    'Invented disasters and conflicts with new displacements and people displaced at the end of each year. None took place.',
    'Catastrophes et conflits inventés, avec nouveaux déplacements et personnes déplacées en fin d’année. Aucun n’a eu lieu.',
    null,
    'Erfundene Katastrophen und Konflikte mit neuen Vertreibungen und Vertriebenen am Jahresende. Nichts davon geschah.',
  ),
  frameworkItems: [itemOf('SC-1')],
  releases: [{ version: '2026-05', releasedOn: '2026-05-20' }],
  *read() {
    for (const row of disasters) yield { type: 'displacementEvent', row };
    for (const row of [...conflictFlows, ...disasterFlows, ...updates]) yield { type: 'displacementFlow', row };
    for (const row of [...conflictStocks, ...disasterStocks]) yield { type: 'yearEndStock', row };
  },
});
