import type { AssessmentType, At, Entry, Place, StockInput } from '../source.ts';
import { type ApiRow, dayIn, textIn } from './dtm-api-answers.ts';
import { isOwnCode, isUnknown, pcodeOf, reasonOf, slug } from './dtm-terms.ts';

const types: Readonly<Record<string, AssessmentType>> = {
  BA: 'BASELINE_ASSESSMENT',
  SA: 'SITE_ASSESSMENT',
  ETT: 'EMERGENCY_TRACKING',
};

export type Level = 0 | 1 | 2;

/** What a row says, after its codes were read. */
export type ReadRow = {
  readonly operation: string;
  readonly operationName: string;
  readonly round: number;
  readonly assessmentType: AssessmentType;
  readonly day: string;
  readonly stock: StockInput;
  readonly males: number | null;
  readonly females: number | null;
  /** Areas that no gazetteer has and that the row needs: parents first. */
  readonly areas: readonly Entry[];
  readonly repaired: boolean;
  /** The code of the second level does not begin with that of the first. */
  readonly twoStates: boolean;
};

export type Fault = { readonly column: string; readonly value: string | null; readonly reason: string };

/** Reads one row of figures of a country, or says what cannot be read. */
export const readRow = (row: ApiRow, iso3: string, level: Level, at: At): ReadRow | Fault => {
  const fault = (column: string, reason: string): Fault => ({ column, value: textIn(row, column) || null, reason });
  const operationName = textIn(row, 'operation');
  if (operationName === '') return fault('operation', 'the operation is missing, and it is part of the key');
  const number = row.roundNumber;
  if (!Number.isSafeInteger(number) || (number as number) < 0) return fault('roundNumber', 'not a whole number');
  const type = Object.hasOwn(types, textIn(row, 'assessmentType')) ? types[textIn(row, 'assessmentType')] : undefined;
  if (type === undefined) return fault('assessmentType', 'neither BA, SA nor ETT');
  const day = dayIn(row, 'reportingDate');
  if (day === undefined) return fault('reportingDate', 'not a day at midnight');
  const reason = reasonOf(textIn(row, 'displacementReason'));
  if (reason === null) return fault('displacementReason', 'a reason never seen before: add it to dtm-terms.ts');
  const counts = ['numPresentIdpInd', 'numberMales', 'numberFemales'].map((column) => {
    const value = row[column] ?? null;
    return value === null || (Number.isSafeInteger(value) && (value as number) >= 0)
      ? (value as number | null)
      : fault(column, 'not a whole number of people');
  });
  const wrong = counts.find((count) => typeof count === 'object' && count !== null);
  if (wrong) return wrong as Fault;
  const [present, males, females] = counts as (number | null)[];

  const operation = `${iso3}-${slug(operationName)}`;
  const place = placeOf(row, iso3, level, at);
  const origin = originOf(row, iso3);
  const reasonText = textIn(row, 'displacementReason');
  return {
    operation,
    operationName,
    round: number as number,
    assessmentType: type,
    day,
    males: males ?? null,
    females: females ?? null,
    areas: place.areas,
    repaired: place.repaired || origin.repaired,
    twoStates: place.twoStates,
    stock: {
      scope: `${operation}/${number}/${textIn(row, 'assessmentType')}/${level}`,
      operation,
      round: number as number,
      assessmentType: type,
      area: place.area,
      grain: level,
      observedRound: number as number,
      populationGroup: 'IDP',
      movement: 'ALL',
      reason,
      ...(reasonText ? { reasonText } : {}),
      sex: 'TOTAL',
      age: '_T',
      ...origin.origin,
      unit: 'PERSONS',
      value: present ?? null,
      status: present === null ? 'NOT_AVAILABLE' : 'NORMAL',
      qualifier: 'EXACT',
    },
  };
};

/** The place of a row. What is known at a coarser level only goes to a child of that level which stands for "not specified". */
const placeOf = (row: ApiRow, iso3: string, level: Level, at: At) => {
  const areas: Entry[] = [];
  let [parent, repaired] = [iso3, false];
  let area: Place = { scheme: 'ISO3', code: iso3 };
  for (let step = 1; step <= level; step += 1) {
    const text = textIn(row, `admin${step}Pcode`);
    const kind = step === 1 ? ('ADMIN1' as const) : ('ADMIN2' as const);
    const own = (code: string, name: string) => {
      const label = { en: [name, 'SOURCE'] } as const;
      areas.push({ type: 'area', at, row: { code, kind, name: label, codes: [], parent } });
      area = { scheme: 'CODE', code };
      parent = code;
    };
    if (isUnknown(text)) own(`${parent}-UNSPECIFIED`, `Not specified (${parent})`);
    else if (isOwnCode(text)) own(`${iso3}-${text.toUpperCase()}`, textIn(row, `admin${step}Name`) || text);
    else {
      const found = pcodeOf(iso3, text);
      repaired ||= found.repaired;
      area = { scheme: 'PCODE', code: found.code };
      parent = found.code;
    }
  }
  const [first, second] = [1, 2].map((step) => pcodeOf(iso3, textIn(row, `admin${step}Pcode`)).code);
  const both = level === 2 && [first, second].every((code) => code && !isUnknown(code) && !isOwnCode(code));
  const twoStates = both && !(second as string).startsWith(first as string);
  // A place of the gazetteers brings its own parent: nothing has to be made above it.
  const plain = (area as Place).scheme !== 'CODE';
  return { area, areas: plain ? [] : areas, repaired, twoStates };
};

const originOf = (row: ApiRow, iso3: string) => {
  const text = textIn(row, 'idpOriginAdmin1Pcode');
  if (isUnknown(text)) return { origin: { originStatus: 'NOT_AVAILABLE' } as const, repaired: false };
  const { code, repaired } = pcodeOf(iso3, text);
  return { origin: { originStatus: 'KNOWN', origin: { scheme: 'PCODE', code } } as const, repaired };
};

/** The rows of a figure by sex, where the answer gives either. */
export const bySex = ({ stock, males, females }: ReadRow): readonly StockInput[] =>
  males === null && females === null
    ? []
    : (
        [
          ['MALE', males],
          ['FEMALE', females],
        ] as const
      ).map(([sex, value]) => ({ ...stock, sex, value, status: value === null ? 'NOT_AVAILABLE' : 'NORMAL' }));
