import type {
  ExceptionGroup,
  Named,
  RestrictionBasis,
  RestrictionExceptionInput,
  RestrictionInput,
  RestrictionNoticeInput,
  RestrictionTargetInput,
} from '../source.ts';
import { itemOf } from './frameworks.ts';
import { coastalGroup, countries, countryOf, ownPlace, placeOf } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const scope = 'policies';
const place = (code: string) => placeOf(countryOf(code));
const area = (code: string): Named => ({ kind: 'AREA', place: place(code) });
const everybody: Named = { kind: 'EVERYBODY' };

type Policy = {
  readonly row: RestrictionInput;
  readonly targets: readonly (readonly [rawName: string, named: Named])[];
  readonly basis?: RestrictionBasis;
  readonly lookbackDays?: number;
  readonly refugeesOnly?: boolean;
  readonly exceptions?: readonly (readonly [ExceptionGroup, rawText: string, named?: Named])[];
};

const numbered = (number: number) => String(number).padStart(3, '0');

const restriction = (
  number: number,
  imposing: string,
  what: Pick<RestrictionInput, 'category' | 'level' | 'code'> & Partial<RestrictionInput>,
  from: string | null,
  to: string | null,
  endReason: RestrictionInput['valid']['endReason'] = 'LIFTED',
): RestrictionInput => ({
  scope,
  key: `SP-${numbered(number)}`,
  formerKey: number % 4 === 0 ? `OLD-${number}` : null,
  area: place(imposing),
  valid: { from, fromEarliest: null, to, toLatest: null, endReason },
  modes: [],
  appliesToAll: false,
  summary: 'Invented for the sample',
  quality: (['VERY_SURE', 'SURE', 'LESS_SURE'] as const)[number % 3]!,
  links: [`https://example.org/sample/policies/${number}`],
  comment: number % 3 === 1 ? `Sample remark CANARY-POLICY-${numbered(number)}` : null,
  ...what,
});

const closure = { category: 'BORDER_CLOSURE', level: 'TOTAL', code: 'COMPLETE', appliesToAll: true } as const;
const ban = { category: 'ENTRY_BAN', level: 'TOTAL', code: 'NATIONALITY_BAN' } as const;
const history = { category: 'ENTRY_BAN', level: 'TOTAL', code: 'HISTORY_BAN' } as const;
const condition = { category: 'CONDITION', level: 'PARTIAL', code: 'QUARANTINE' } as const;

/** One of each kind, with what makes each hard; overlapping on purpose. */
const special = (corrected: boolean): readonly Policy[] => [
  {
    row: restriction(1, 'XSA', closure, '2025-03-01', corrected ? '2025-06-30' : '2025-05-31'),
    targets: [['All', everybody]],
    exceptions: [
      ['CITIZENS', 'citizens'],
      ['HUMANITARIAN', 'humanitarian staff with a permit'],
      ['COUNTRY', 'Willowmark', area('XSB')],
      ['OTHER', 'holders of a sample card'],
    ],
  },
  {
    row: restriction(2, 'XSA', ban, '2025-04-01', null, 'UNKNOWN'),
    basis: 'NATIONALITY',
    targets: [
      ['Cloudmere', area('XSC')],
      ['Kitehaven', area('XSD')],
    ],
  },
  {
    row: restriction(3, 'XSC', history, '2025-02-01', '2025-09-30'),
    basis: 'TRAVEL_HISTORY',
    lookbackDays: 14,
    targets: [
      ['Coastal group', { kind: 'GROUP', place: ownPlace(coastalGroup) }],
      ['countries with active cases', { kind: 'UNRESOLVED' }],
      ['Amber Province', { kind: 'PART_OF_COUNTRY', place: place('XSA') }],
    ],
    exceptions: [['CREW', 'crews']],
  },
  {
    row: restriction(
      4,
      'XSD',
      { category: 'FLIGHT_SUSPENSION', level: 'PARTIAL', code: 'FLIGHTS', modes: ['AIR'] },
      '2025-01-10',
      '2025-03-31',
    ),
    basis: 'DEPARTURE',
    targets: [['Pebblia', area('XSE')]],
  },
  {
    row: restriction(
      5,
      'XSE',
      { category: 'VISA_CHANGE', level: 'PARTIAL', code: 'NO_VISAS' },
      '2025-01-01',
      null,
      'OPEN',
    ),
    basis: 'VISA_ISSUE',
    targets: [['All', everybody]],
  },
  {
    row: restriction(6, 'XSF', { ...condition, modes: ['LAND', 'SEA'] }, '2024-11-01', '2025-12-31'),
    basis: 'RESIDENCE',
    targets: [['Lanternia', area('XSA')]],
  },
  {
    row: restriction(7, 'XSF', { category: 'LIFTED', level: 'NONE', code: 'LIFTED' }, '2026-01-01', null, 'OPEN'),
    targets: [['Lanternia', area('XSA')]],
  },
  {
    row: restriction(
      8,
      'XSG',
      { category: 'NONE_REPORTED', level: 'NONE_REPORTED', code: 'NONE' },
      null,
      '2025-11-30',
      'UNKNOWN',
    ),
    targets: [],
  },
  {
    row: restriction(9, 'XSH', ban, '2025-05-01', '2025-08-31'),
    basis: 'NATIONALITY',
    refugeesOnly: true,
    targets: [['Plumora', area('XSF')]],
  },
];

/** Further ones between all countries, so that a matrix has something to show. */
const many: readonly Policy[] = Array.from({ length: 60 }, (_, index) => {
  const random = randomFrom(`policy ${index}`);
  const first = random.between(0, countries.length - 1);
  const imposing = countries[first]!;
  const target = countries[(first + random.between(1, countries.length - 1)) % countries.length]!;
  const start = new Date(Date.UTC(2024, 0, 1 + random.between(0, 700))).toISOString().slice(0, 10);
  const end = new Date(Date.parse(start) + random.between(20, 300) * 86_400_000).toISOString().slice(0, 10);
  const [what, basis] = random.pick([
    [ban, 'NATIONALITY'],
    [history, 'TRAVEL_HISTORY'],
    [condition, 'DEPARTURE'],
  ] as const);
  return {
    row: restriction(100 + index, imposing.code, what, start, end),
    basis,
    targets: [[target.name.en?.[0] ?? target.code, area(target.code)]],
  };
});

const notices: readonly RestrictionNoticeInput[] = ['XSA', 'XSB', 'XSK'].map((code, index) => ({
  scope: 'notices',
  key: code,
  territory: countryOf(code).name.en?.[0] ?? code,
  area: place(code),
  listedCodes: [code],
  disputed: false,
  statedOn: index === 2 ? null : '2026-05-01',
  restrictions: index === 2 ? null : 'Sample text: entry with a sample card (https://example.org/sample/card).',
  quarantine: index === 0 ? 'Sample text: none.' : null,
  certificate: null,
  further: index === 1 ? 'Sample text: a sample vaccination is asked for.' : null,
  links: index === 2 ? [] : ['https://example.org/sample/advice'],
}));
const disputed: RestrictionNoticeInput = {
  ...notices[2]!,
  key: 'Twilight Bank',
  territory: 'Twilight Bank',
  area: null,
  listedCodes: ['XSA', 'XSB'],
  disputed: true,
};

/** The words of the comments, for the tests of what leaves the house. */
export const policyComments: readonly (string | null)[] = [...special(true), ...many].map(({ row }) => row.comment);

const targetOf = ({ row, ...policy }: Policy, [rawName, named]: Policy['targets'][number]): RestrictionTargetInput => ({
  scope,
  of: row,
  rawName,
  named,
  basis: policy.basis ?? null,
  refugeesOnly: policy.refugeesOnly ?? false,
  lookbackDays: policy.lookbackDays ?? null,
  lookbackSince: null,
  modes: row.modes,
  excepted: (policy.exceptions ?? []).flatMap(([, , one]) => (one?.kind === 'AREA' ? [one.place] : [])),
});

const exceptionOf = (
  of: RestrictionInput,
  [group, rawText, named]: NonNullable<Policy['exceptions']>[number],
): RestrictionExceptionInput => ({
  scope,
  of,
  group,
  rawText,
  named: named ?? { kind: 'UNRESOLVED' },
});

/** Restrictions in two releases: the second knows a later end, so that both clocks can be seen to run. */
export const sampleBorderPolicies = sampleSource({
  code: 'sample-border-policies',
  domain: 'MOBILITY',
  title: invented(
    'Sample border policies',
    'Politiques frontalières d’exemple',
    'Políticas fronterizas de muestra',
    'Beispiel: Grenzregeln',
  ),
  description: invented(
    'Invented restrictions between invented countries, January 2024 to June 2026, with every kind of target and exception.',
    'Restrictions inventées entre pays inventés, de janvier 2024 à juin 2026.',
    'Restricciones inventadas entre países inventados, de enero de 2024 a junio de 2026.',
    'Erfundene Beschränkungen zwischen erfundenen Ländern, Januar 2024 bis Juni 2026.',
  ),
  frameworkItems: [itemOf('SC-2')],
  releases: [
    { version: '2026-05', releasedOn: '2026-06-01' },
    { version: '2026-06', releasedOn: '2026-07-01' },
  ],
  *read(version): Iterable<Draft> {
    for (const policy of [...special(version === '2026-06'), ...many]) {
      yield { type: 'restriction', row: policy.row };
      for (const target of policy.targets) yield { type: 'restrictionTarget', row: targetOf(policy, target) };
      for (const one of policy.exceptions ?? [])
        yield { type: 'restrictionException', row: exceptionOf(policy.row, one) };
    }
    for (const row of [...notices, disputed]) yield { type: 'restrictionNotice', row };
  },
});
