const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 250 invented countries with codes that no two share. */
export const countries: readonly string[] = Array.from(
  { length: 250 },
  (_, at) => `${letters[at % 26]}${letters[Math.floor(at / 26) % 26]}${letters[(at * 7) % 26]}`,
);

export const regions = ['BENCH-1', 'BENCH-2', 'BENCH-3', 'BENCH-4', 'BENCH-5'] as const;
export const regionOf = (country: number): string => regions[country % regions.length] as string;

/** The countries whose displacement is known, and their areas of both levels. */
export const displaced = countries.slice(0, 30);
const padded = (number: number): string => String(number).padStart(2, '0');
export const provinces = (country: string): readonly string[] =>
  Array.from({ length: 15 }, (_, at) => `${country}${padded(at + 1)}`);
export const districts = (province: string): readonly string[] =>
  Array.from({ length: 20 }, (_, at) => `${province}${padded(at + 1)}`);

/** The first day of a month, counted from January 2022. */
export const month = (number: number): string => new Date(Date.UTC(2022, number, 1)).toISOString().slice(0, 10);
export const monthEnd = (number: number): string => new Date(Date.UTC(2022, number + 1, 0)).toISOString().slice(0, 10);
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The domains of the invented governance instrument. */
export const domains = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const;
