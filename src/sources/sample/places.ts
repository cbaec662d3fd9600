import type { Localized } from '../../store/columns.ts';
import type { Place } from '../source.ts';
import type { Random } from './random.ts';
import { invented } from './sample-source.ts';

/** Codes of the sample's places that are no countries. */
export const world = 'SAMPLE-WORLD';
export const regions = ['SAMPLE-NORTH', 'SAMPLE-SOUTH'] as const;
export const coastalGroup = 'SAMPLE-COASTAL';
export const unknownPlace = 'SAMPLE-UNKNOWN';
export const formerCountry = 'SAMPLE-FORMER';
export const disputedPlace = 'SAMPLE-DISPUTED';

/** An invented country; `provinces`, `districts` and `wards` say into how many parts each level is cut. */
export type SampleCountry = {
  readonly code: string;
  /** Also the beginning of its p-codes. */
  readonly iso2: string;
  readonly name: Localized;
  readonly region: (typeof regions)[number];
  readonly coastal: boolean;
  readonly provinces: number;
  readonly districts: number;
  readonly wards: number;
  readonly box: Box;
};

/** Degrees south and west of zero, as positive numbers. */
type Box = { readonly south: Range; readonly west: Range };
type Range = readonly [low: number, high: number];

const shapes: readonly [iso2: string, name: Localized, provinces: number, districts: number, wards: number][] = [
  ['XA', invented('Lanternia', 'Lanternie', 'Linternia', 'Laternien'), 4, 3, 2],
  ['XB', invented('Willowmark', 'Saulemarche', 'Saucemarca', 'Weidenmark'), 3, 3, 2],
  ['QM', invented('Cloudmere', 'Lac-Nuage', 'Lagonube', 'Wolkensee'), 4, 4, 0],
  ['QN', invented('Kitehaven', 'Port-Cerf-Volant', 'Puerto Cometa', 'Drachenhafen'), 3, 3, 0],
  ['QP', invented('Pebblia', 'Galetie', 'Guijarria', 'Kieselien'), 5, 3, 0],
  ['QQ', invented('Plumora', 'Plumorie', 'Plumoria'), 3, 4, 0],
  ['QR', invented('Saffronia', 'Safranie', 'Azafrania', 'Safranien'), 4, 3, 0],
  ['QS', invented('Cobaltine', 'Cobaltine', 'Cobaltina', 'Kobaltin'), 3, 3, 0],
  ['QV', invented('Honeydale', 'Valmiel', 'Valdemiel', 'Honigtal'), 4, 3, 0],
  ['QW', invented('Mossholm', 'Mousselande', null, 'Moosholm'), 5, 4, 0],
  ['QX', invented('Blue Tide Isles', 'Îles de la Marée-Bleue', 'Islas Marea Azul', 'Blauflutinseln'), 3, 3, 0],
  ['QY', invented('Twinstar Republic', 'République des Deux-Étoiles', 'República Dos Estrellas'), 4, 4, 0],
];

/** The invented countries, on a grid of four by four degrees each in the open South Pacific, where no land is. */
export const countries: readonly SampleCountry[] = shapes.map(([iso2, name, provinces, districts, wards], index) => {
  const [row, column] = [Math.floor(index / 4), index % 4];
  return {
    code: `XS${String.fromCharCode(65 + index)}`,
    iso2,
    name,
    region: regions[index < 6 ? 0 : 1],
    coastal: index % 3 === 0,
    provinces,
    districts,
    wards,
    box: { south: [33 + 5 * row, 37 + 5 * row], west: [106 + 6 * column, 110 + 6 * column] },
  };
});

/** The country of a code. */
export const countryOf = (code: string): SampleCountry => countries.find((country) => country.code === code)!;

/** An invented admin area. */
export type AdminArea = {
  readonly code: string;
  readonly level: 1 | 2 | 3;
  readonly parent: string;
  readonly name: Localized;
  readonly box: Box;
};

const provinceNames: readonly [en: string, fr: string][] = [
  ['Amber', 'de l’Ambre'],
  ['Birch', 'du Bouleau'],
  ['Cedar', 'du Cèdre'],
  ['Dove', 'de la Colombe'],
  ['Elder', 'du Sureau'],
  ['Fern', 'de la Fougère'],
  ['Ginger', 'du Gingembre'],
];
const districtNames = ['Upper', 'Middle', 'Lower', 'Outer'];

/** All admin areas of a country, each before those inside it. */
export const adminAreas = (country: SampleCountry): readonly AdminArea[] => {
  const first = countries.indexOf(country) * 2;
  return numbersTo(country.provinces).flatMap((province) => {
    const [en, fr] = provinceNames[(first + province) % provinceNames.length]!;
    const code = `${country.iso2}${twoDigits(province)}`;
    const box = { ...country.box, west: slice(country.box.west, province, country.provinces) };
    const name = invented(`${en} Province`, `Province ${fr}`);
    const districts = numbersTo(country.districts).flatMap((district) =>
      districtAndWards(country, code, `${districtNames[district - 1]} ${en}`, district, {
        ...box,
        south: slice(box.south, district, country.districts),
      }),
    );
    return [{ code, level: 1 as const, parent: country.code, name, box }, ...districts];
  });
};

const districtAndWards = (
  country: SampleCountry,
  parent: string,
  name: string,
  number: number,
  box: Box,
): readonly AdminArea[] => {
  const code = `${parent}${twoDigits(number)}`;
  const wards = numbersTo(country.wards).map((ward) => ({
    code: `${code}${twoDigits(ward)}`,
    level: 3 as const,
    parent: code,
    name: invented(`${name}, ward ${ward}`),
    box,
  }));
  return [{ code, level: 2, parent, name: invented(name), box }, ...wards];
};

/** Admin areas of one level. */
export const areasOfLevel = (country: SampleCountry, level: AdminArea['level']): readonly AdminArea[] =>
  adminAreas(country).filter((area) => area.level === level);

/** A country, by its ISO code as a real source would name it. */
export const placeOf = (country: SampleCountry): Place => ({ scheme: 'ISO3', code: country.code });
/** A place by our own code. */
export const ownPlace = (code: string): Place => ({ scheme: 'CODE', code });
/** An admin area by p-code. */
export const pcode = (code: string): Place => ({ scheme: 'PCODE', code });

/** A made-up position whose last digits, 7391, do not survive any coarsening: a test finds them wherever they leak. */
export const positionIn = (random: Random, { south, west }: Box) => ({
  latitude: degrees(random, south),
  longitude: degrees(random, west),
});

/** The middle of a country's box, in open sea. */
export const positionsOfCentres = ({ south, west }: Box) => ({
  latitude: -(south[0] + south[1]) / 2,
  longitude: -(west[0] + west[1]) / 2,
});

const degrees = (random: Random, [low, high]: Range): number => {
  const parts = random.between(Math.ceil(low * 10_000), Math.floor(high * 10_000) - 1);
  return -Number(`${Math.floor(parts / 10_000)}.${String(parts % 10_000).padStart(4, '0')}7391`);
};

const slice = ([low, high]: Range, part: number, parts: number): Range => {
  const width = (high - low) / parts;
  return [low + width * (part - 1), low + width * part];
};
const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const twoDigits = (number: number) => String(number).padStart(2, '0');
