import type {
  Entry,
  Named,
  Place,
  RestrictionBasis,
  RestrictionExceptionInput,
  RestrictionInput,
  RestrictionTargetInput,
  TravelMode,
} from '../source.ts';
import { groupsIn } from './cobap-exceptions.ts';
import { namesIn, placeOf } from './cobap-targets.ts';

type Row = Readonly<Record<string, string>>;
type At = { readonly file: number; readonly line: number };

const is = (row: Row, column: string): boolean => row[column]?.trim() === '1';
/** The list writes `NA` for "does not apply". In a column of names it is never Namibia, which is written out. */
const text = (row: Row, column: string): string | null => {
  const found = row[column]?.trim() ?? '';
  return found === '' || found === 'NA' ? null : found;
};

const modes: readonly TravelMode[] = ['AIR', 'LAND', 'SEA'];

/** Kinds of the list: our category, and how far it goes for those whom it names. `COMPLETE` is about everybody. */
const kinds: Readonly<Record<string, Pick<RestrictionInput, 'category' | 'level'>>> = {
  'PARTIAL BORDER_CLOSURE': { category: 'BORDER_CLOSURE', level: 'PARTIAL' },
  'PARTIAL HISTORY_BAN': { category: 'ENTRY_BAN', level: 'TOTAL' },
  'PARTIAL CITIZENSHIP_BAN': { category: 'ENTRY_BAN', level: 'TOTAL' },
  'PARTIAL REFUGEE_BAN': { category: 'ENTRY_BAN', level: 'TOTAL' },
  'PARTIAL VISA_BAN': { category: 'VISA_CHANGE', level: 'PARTIAL' },
  'COMPLETE CITIZEN_EXCEP': { category: 'BORDER_CLOSURE', level: 'TOTAL' },
  'COMPLETE WORK_EXCEP': { category: 'BORDER_CLOSURE', level: 'TOTAL' },
  'COMPLETE SPECIFIC_COUNTRY': { category: 'BORDER_CLOSURE', level: 'TOTAL' },
  'COMPLETE ESSENTIAL_ONLY': { category: 'BORDER_CLOSURE', level: 'TOTAL' },
  'NOPOLICYIMPLEMENTED NONE': { category: 'NONE_REPORTED', level: 'NONE_REPORTED' },
};

const qualities: Readonly<Record<string, RestrictionInput['quality']>> = {
  'Very Sure': 'VERY_SURE',
  Sure: 'SURE',
  'Less Sure': 'LESS_SURE',
};

const linkColumns = [
  'INTERNAL_GOVT_SOURCE',
  'AIRLINE_SOURCE',
  'INSURANCE_SOURCE',
  'GOVT_SOCIAL_MED_SOURCE',
  'EXT_GOVT_SOURCE',
  'INTERNAL_MEDIA_SOURCE',
  'EXT_MEDIA_SOURCE',
  'OTHER_SOURCE',
  'END_SOURCE',
];

/** Several addresses stand in one cell, and addresses hold commas: a new one begins where a new `http` follows. */
const linksIn = (row: Row): string[] => [
  ...new Set(
    linkColumns
      .flatMap((column) => (row[column] ?? '').split(/[\s,;]+(?=https?:)/))
      .map((link) => link.trim().replace(/[\s,;]+$/, ''))
      .filter((link) => /^https?:\/\/\S+$/.test(link)),
  ),
];

/** What is wrong with a row, or the restriction with its pairs and exceptions. */
export function* policy(
  row: Row,
  at: At,
  formerKey: string | null,
  dayOf: (text: string) => string | null,
): Generator<Entry> {
  const reject = (column: string, reason: string): Entry => ({
    type: 'reject',
    at,
    column,
    value: row[column] ?? '',
    reason,
  });
  const code = `${row.POLICY_TYPE?.trim()} ${row.POLICY_SUBTYPE?.trim()}`;
  const kind = kinds[code];
  if (!kind) return yield reject('POLICY_SUBTYPE', `${code} is no kind of policy that is known here`);
  const quality = qualities[row.SOURCE_QUALITY?.trim() ?? ''];
  if (!quality) return yield reject('SOURCE_QUALITY', 'is no grade that is known here');
  const [from, to] = [row.START_DATE?.trim() ?? '', row.END_DATE?.trim() ?? ''];
  const begins = dayOf(from);
  const ends = dayOf(to);
  const none = kind.level === 'NONE_REPORTED';
  if (begins === null && !(none && from === 'NONE')) return yield reject('START_DATE', 'is not a day');
  if (ends === null && to !== 'NONE') return yield reject('END_DATE', 'is not a day');
  if (begins !== null && ends !== null && ends < begins)
    return yield reject(
      'END_DATE',
      `lies before the start (${begins}): one of the two days is wrong and nothing tells which, so that any period would be invented`,
    );
  const targets = targetsOf(row);
  const everybody = targets.some(({ named, refugeesOnly }) => named.kind === 'EVERYBODY' && !refugeesOnly);
  const used = modes.filter((mode) => is(row, mode));
  const area: Place = ['SOL', 'EUR'].includes(row.ISO3 ?? '')
    ? { scheme: 'COBAP', code: row.ISO3! }
    : placeOf(row.ISO3?.trim() ?? '');
  const restriction: RestrictionInput = {
    scope: 'policies',
    key: row.ID!.trim(),
    formerKey,
    area,
    category: kind.category === 'BORDER_CLOSURE' && used.join() === 'AIR' ? 'FLIGHT_SUSPENSION' : kind.category,
    level: kind.level,
    code: code.replace(' ', '/'),
    valid: {
      from: begins,
      fromEarliest: null,
      to: ends,
      toLatest: null,
      endReason: ends === null ? 'UNKNOWN' : 'LIFTED',
    },
    modes: used,
    appliesToAll: everybody,
    summary: null,
    quality,
    links: linksIn(row),
    comment: text(row, 'COMMENTS'),
  };
  const exceptions = exceptionsOf(row);
  const excepted = exceptions.flatMap(({ named }) => (named.kind === 'AREA' ? [named.place] : []));
  yield { type: 'restriction', at, row: restriction };
  for (const target of targets)
    yield {
      type: 'restrictionTarget',
      at,
      row: {
        ...target,
        scope: 'policies',
        of: restriction,
        lookbackDays: null,
        lookbackSince: null,
        excepted: target.named.kind === 'EVERYBODY' || target.named.kind === 'GROUP' ? excepted : [],
      },
    };
  for (const exception of exceptions)
    yield { type: 'restrictionException', at, row: { ...exception, scope: 'policies', of: restriction } };
}

type Target = Pick<RestrictionTargetInput, 'rawName' | 'named' | 'basis' | 'refugeesOnly' | 'modes'>;

const targetsOf = (row: Row): Target[] => {
  const found: Target[] = [];
  const everybody = (basis: RestrictionBasis | null, ways: readonly TravelMode[], refugeesOnly = false) =>
    add({ raw: 'All', named: { kind: 'EVERYBODY' } }, basis, ways, refugeesOnly);
  const add = (
    { raw, named }: { raw: string; named: Named },
    basis: RestrictionBasis | null,
    ways: readonly TravelMode[],
    refugeesOnly = false,
  ) => {
    // The same name under several ways of travelling is one target.
    const at = found.findIndex(
      (one) => one.basis === basis && one.refugeesOnly === refugeesOnly && sameName(one, { raw, named }),
    );
    if (at < 0) found.push({ rawName: raw, named, basis, refugeesOnly, modes: ways });
    else found[at] = { ...found[at]!, modes: [...found[at]!.modes, ...ways] };
  };
  if (row.POLICY_TYPE?.trim() === 'COMPLETE') everybody(null, []);
  for (const mode of modes.filter((way) => is(row, way))) {
    const list = text(row, `TARGETS_${mode}`);
    if (row[`${mode}_TYPE`]?.trim() === 'All' || list === null) everybody(null, [mode]);
    else for (const name of namesIn(list)) add(name, 'DEPARTURE', [mode]);
  }
  const lists = [
    ['CITIZEN', 'CITIZEN_LIST', 'NATIONALITY'],
    ['HISTORY_BAN', 'HISTORY_BAN_LIST', 'TRAVEL_HISTORY'],
    ['REFUGEE', 'REFUGEE_LIST', 'NATIONALITY'],
    ['VISA_BAN', 'VISA_BAN_LIST', 'VISA_ISSUE'],
  ] as const;
  for (const [flag, column, basis] of lists) {
    if (!is(row, flag)) continue;
    const list = text(row, column);
    if (list === null) everybody(basis, [], flag === 'REFUGEE');
    else for (const name of namesIn(list)) add(name, basis, [], flag === 'REFUGEE');
  }
  return found;
};

const sameName = (one: Target, { raw, named }: { raw: string; named: Named }): boolean =>
  one.named.kind === named.kind &&
  ('place' in one.named && 'place' in named && named.kind !== 'PART_OF_COUNTRY'
    ? one.named.place.code === named.place.code
    : one.rawName === raw);

const exceptionsOf = (row: Row): Pick<RestrictionExceptionInput, 'group' | 'rawText' | 'named'>[] => {
  const named: Named = { kind: 'UNRESOLVED' };
  const people = is(row, 'CITIZEN_EXCEP') ? text(row, 'CITIZEN_EXCEP_LIST') : null;
  const countries = is(row, 'COUNTRY_EXCEP') ? text(row, 'COUNTRY_EXCEP_LIST') : null;
  return [
    ...groupsIn(people ?? '').map(({ group, raw }) => ({ group, rawText: raw, named })),
    ...(countries === null ? [] : namesIn(countries)).map(
      (name) => ({ group: 'COUNTRY', rawText: name.raw, named: name.named }) as const,
    ),
    ...(is(row, 'WORK_EXCEP') ? [{ group: 'WORKERS', rawText: 'WORK_EXCEP', named } as const] : []),
    ...(row.POLICY_SUBTYPE?.trim() === 'ESSENTIAL_ONLY'
      ? [{ group: 'ESSENTIAL_TRAVEL', rawText: 'ESSENTIAL_ONLY', named } as const]
      : []),
  ];
};
