import type { FlowObservationInput, Place } from '../source.ts';
import { allNationalities, BadFlow, type Cells, flowSource, nationalityOf, type Said, wordOf } from './flow-source.ts';

const country = (code: string): Place => ({ scheme: 'ISO3', code });

type SexAge = Pick<FlowObservationInput, 'sex' | 'age' | 'category'>;
const everybody: SexAge = { sex: 'TOTAL', age: '_T' };

/** What all rows of one publisher share. */
const counted = (
  area: string,
  unit: FlowObservationInput['unit'],
  direction: FlowObservationInput['direction'],
): Omit<Said, keyof SexAge | 'nationality' | 'nationalityKind'> => ({
  area: country(area),
  direction,
  purpose: 'ALL',
  transport: null,
  unit,
  coverage: 'REGISTER',
});

/** Men and women include boys and girls in months without rows of their own; that is told by the month, not by the row. */
const groupsOf: Readonly<Record<string, SexAge>> = {
  men: { sex: 'MALE', age: 'Y_GE18', category: 'men' },
  women: { sex: 'FEMALE', age: 'Y_GE18', category: 'women' },
  boys: { sex: 'MALE', age: 'Y_LT18', category: 'boys' },
  girls: { sex: 'FEMALE', age: 'Y_LT18', category: 'girls' },
};

const transit = counted('PAN', 'MOVEMENTS', 'TRANSIT');

/** Irregular transits through the Darien gap. */
export const panamaDarien = flowSource({
  code: 'panama-darien-transits',
  title: 'Irregular transits through the Darien, Panama',
  description:
    'Irregular transits of foreigners through the Darien at the border of Panama with Colombia: by nationality, whole years ' +
    '2010 to 2019 and months since 2020; by sex and age, months since 2021. Children are told apart since 2023 only: before, ' +
    'men and women include them. Counts are movements.',
  provider: { code: 'PAN-SNM', name: { en: ['Servicio Nacional de Migración, Panama', 'SOURCE'] } },
  processing:
    'Cleaned by the IOM Global Data Institute. Years before 2020 with a single figure on the first of January were read as whole years.',
  yearlyBefore: 2020,
  tables: {
    'darien-nat': (cells) => ({ ...transit, ...everybody, ...nationalityOf(cells) }),
    'darien-dmg': (cells) => {
      const group = wordOf(cells, 'demog', groupsOf);
      // Before 2023 only two groups are told: they hold people of every age.
      const age = (cells.t ?? '') < '2023' && group.age === 'Y_GE18' ? '_T' : group.age;
      return { ...transit, ...allNationalities, ...group, age };
    },
  },
});

const arrivals = counted('HND', 'MOVEMENTS', 'INCOMING');
const words: Readonly<Record<string, FlowObservationInput['sex']>> = { male: 'MALE', female: 'FEMALE', '': 'TOTAL' };

/** Known by description: months, perhaps with groups of people, and nationalities in a table of their own. */
export const hondurasArrivals = flowSource({
  code: 'honduras-irregular-arrivals',
  title: 'Irregular arrivals, Honduras',
  description: 'Irregular arrivals of foreigners in Honduras by month, and by nationality. Counts are movements.',
  provider: { code: 'HND-INM', name: { en: ['Instituto Nacional de Migración, Honduras', 'SOURCE'] } },
  tables: {
    honduras: (cells) => ({
      ...arrivals,
      ...allNationalities,
      ...('demog' in cells
        ? wordOf(cells, 'demog', { '': everybody, ...groupsOf })
        : { sex: wordOf(cells, 'sex', words), ...ageOf(cells) }),
    }),
    'honduras-nat': (cells) => ({ ...arrivals, ...everybody, ...nationalityOf(cells) }),
  },
});

const ages: Readonly<Record<string, Pick<SexAge, 'age' | 'category'>>> = {
  '': { age: '_T' },
  '18+': { age: 'Y_GE18' },
  '12-17': { age: 'Y12T17' },
  'under 12, accompanied': { age: 'Y_LT12', category: 'accompanied' },
  'under 12, unaccompanied': { age: 'Y_LT12', category: 'unaccompanied' },
  adult: { age: 'Y_GE18' },
  'accompanied child': { age: 'Y_LT18', category: 'accompanied' },
  'unaccompanied child': { age: 'Y_LT18', category: 'unaccompanied' },
};
const ageOf = (cells: Cells) => wordOf(cells, 'age', ages);

const irregular = counted('MEX', 'ENCOUNTERS', 'NOT_TOLD');

/** Encounters of people in an irregular situation in Mexico. */
export const mexicoIrregular = flowSource({
  code: 'mexico-irregular-situation',
  title: 'People in an irregular situation, Mexico',
  description:
    'Events in which authorities of Mexico met foreigners in an irregular situation, by month since 2018: by nationality, and ' +
    'by sex and age. Counts are events: one person may be met several times.',
  provider: { code: 'MEX-UPM', name: { en: ['Unidad de Política Migratoria, Mexico', 'SOURCE'] } },
  // In 51 months the copy gives one code to two countries (GIN, FRA): 102 of 5,759 rows are not taken.
  maxRejects: 0.03,
  tables: {
    'mexico-nat': (cells) => ({ ...irregular, ...everybody, ...nationalityOf(cells) }),
    'mexico-dmg': (cells) => ({ ...irregular, ...allNationalities, sex: wordOf(cells, 'sex', words), ...ageOf(cells) }),
  },
});

const returns = counted('GTM', 'RETURNS', 'RETURN');

/** Guatemalans returned from Mexico and the United States. */
export const guatemalaReturns = flowSource({
  code: 'guatemala-returns',
  title: 'Guatemalans returned from Mexico and the United States',
  description:
    'Guatemalans whom Mexico and the United States sent back, by month since 2020, by sex and age. Where the country is not ' +
    'told, as on most rows since 2024, departure is null. Counts are returns: one person may be returned several times.',
  provider: { code: 'GTM-IGM', name: { en: ['Instituto Guatemalteco de Migración', 'SOURCE'] } },
  tables: {
    guatemala: (cells) => ({
      ...returns,
      nationality: country('GTM'),
      nationalityKind: 'COUNTRY',
      departure: wordOf(cells, 'origin', { MEX: country('MEX'), USA: country('USA'), '': null }),
      sex: wordOf(cells, 'sex', words),
      ...ageOf(cells),
    }),
  },
});

const encounters = counted('USA', 'ENCOUNTERS', 'INCOMING');
/** Before this month the public figures name no nationality. */
const nationalitySince = '2019-10-01';
const demographics: Readonly<Record<string, Pick<SexAge, 'age'>>> = {
  'Single Adults': { age: 'Y_GE18' },
  FMUA: { age: '_U' },
  UAC: { age: 'Y_LT18' },
  'UC / Single Minors': { age: 'Y_LT18' },
  'Accompanied Minors': { age: 'Y_LT18' },
};

/** Encounters at the southwest border of the United States. */
export const usSouthwest = flowSource({
  code: 'us-southwest-encounters',
  title: 'Southwest border encounters, United States',
  description:
    'Encounters of U.S. Customs and Border Protection at the southwest border by month since October 2017: apprehensions, ' +
    'inadmissible people and expulsions, by agency, sector, law, group and, since October 2019, nationality. Periods are ' +
    'calendar months; the financial year, which begins in October, is told beside them. Counts are encounters: one person ' +
    'may be met several times.',
  provider: { code: 'USA-CBP', name: { en: ['U.S. Customs and Border Protection', 'SOURCE'] } },
  tables: {
    usa: (cells) => {
      const [t = '', fiscal = ''] = [cells.t, cells.t_fy];
      const fiscalYear = Number(t.slice(0, 4)) + (t.slice(5, 7) >= '10' ? 1 : 0);
      if (fiscal !== `${fiscalYear}${t.slice(4)}`)
        throw new BadFlow('t_fy', fiscal, `is not the financial month of ${t}: the financial year begins in October`);
      const given = nationalityOf(cells);
      const text = (column: string) => (cells[column] ?? '').trim() || null;
      return {
        ...encounters,
        ...(given.nationality
          ? given
          : cells.nat === 'OOO'
            ? { nationality: { scheme: 'CODE', code: 'OOO' }, nationalityKind: 'GROUP' }
            : { nationality: null, nationalityKind: t < nationalitySince ? 'NOT_COLLECTED' : 'UNKNOWN' }),
        fiscalYear,
        sex: 'NOT_SPECIFIED',
        ...wordOf(cells, 'demog', demographics),
        category: text('demog'),
        section: text('area'),
        agency: text('component'),
        legalBasis: text('authority'),
        eventKind: text('type'),
      };
    },
  },
});
