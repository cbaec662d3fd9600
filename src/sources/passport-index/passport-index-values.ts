import type { VisaRequirement, VisaRuleInput } from '../source.ts';

/** The source has written its values in four ways. */
export type Coding = 'NUMBERS_2019' | 'LETTERS_2020' | 'WORDS' | 'WORDS_WITH_ETA';

type Meaning = Pick<VisaRuleInput, 'requirement' | 'stayDays' | 'confidence'>;

const of = (requirement: VisaRequirement, confidence: Meaning['confidence'] = 'STATED'): Meaning => ({
  requirement,
  stayDays: null,
  confidence,
});

/** 2019: figures. What is 2 there is spread over visas on arrival and electronic ones a year later. */
const numbers: Readonly<Record<string, Meaning>> = {
  '0': of('VISA_REQUIRED', 'COARSE'),
  '1': of('ELECTRONIC_AUTHORISATION', 'COARSE'),
  '2': of('ON_ARRIVAL_OR_ELECTRONIC', 'COARSE'),
  '3': of('VISA_FREE', 'COARSE'),
};

/** Early 2020: letters, and days for a stay without a visa. ETA then held most visas on arrival, too. */
const letters: Readonly<Record<string, Meaning>> = {
  VR: of('VISA_REQUIRED', 'COARSE'),
  ETA: of('ON_ARRIVAL_OR_ELECTRONIC', 'COARSE'),
  VOA: of('ON_ARRIVAL_OR_ELECTRONIC', 'COARSE'),
  VF: of('VISA_FREE', 'COARSE'),
};

/** Since November 2020: words. Until 2025 `e-visa` held the authorisations that are `eta` now. */
const words: Readonly<Record<string, Meaning>> = {
  'visa required': of('VISA_REQUIRED'),
  'visa on arrival': of('VISA_ON_ARRIVAL'),
  'e-visa': of('E_VISA', 'COARSE'),
  'visa free': of('VISA_FREE'),
  'covid ban': of('PANDEMIC_BAN'),
  'no admission': of('NO_ADMISSION'),
  evw: of('ELECTRONIC_AUTHORISATION'),
  'hayya entry permit': of('OTHER'),
  eta: of('ELECTRONIC_AUTHORISATION'),
};

/** Which coding a file is written in, from all its values. */
export const codingOf = (values: ReadonlySet<string>): Coding => {
  if (values.has('VR')) return 'LETTERS_2020';
  const lower = new Set([...values].map((value) => value.toLowerCase()));
  if (lower.has('visa required')) return lower.has('eta') ? 'WORDS_WITH_ETA' : 'WORDS';
  return 'NUMBERS_2019';
};

/** What a value means in its coding; undefined for one that is not known there. */
export const meaningOf = (value: string, coding: Coding): Meaning | undefined => {
  if (coding === 'NUMBERS_2019') return numbers[value];
  if (/^[1-9]\d{0,3}$/.test(value))
    return {
      requirement: 'VISA_FREE',
      stayDays: Number(value),
      confidence: coding === 'LETTERS_2020' ? 'COARSE' : 'STATED',
    };
  if (coding === 'LETTERS_2020') return letters[value];
  const meaning = words[value.toLowerCase()];
  return meaning && coding === 'WORDS_WITH_ETA' && meaning.requirement === 'E_VISA' ? of('E_VISA') : meaning;
};
