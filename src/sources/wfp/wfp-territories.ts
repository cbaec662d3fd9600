import type { Place } from '../source.ts';

const code = (own: string): Place => ({ scheme: 'CODE', code: own });

/**
 * Territories whose place does not follow from the codes beside them, by the exact name. Null: no place on file stands for it.
 * Disputed areas stand for themselves and for none of the sides.
 */
export const territories: Readonly<Record<string, Place | null>> = {
  Abyei: code('AB9'),
  'Aksai Chin': code('AKSAI_CHIN'),
  // The code beside it is French Polynesia’s, to which it does not belong.
  'Clipperton Island': null,
  'European Union': code('EU'),
  "Hala'ib Triangle": code('HALAIB_TRIANGLE'),
  'Ilemi Triangle': code('ILEMI_TRIANGLE'),
  'Jammu and Kashmir': code('JAMMU_KASHMIR'),
  Kosovo: code('XKX'),
  // ANT ended in 2010; both are parts of BES since.
  Saba: code('BES'),
  'Sint Eustatius': code('BES'),
  'Wake Island': code('UMI'),
};

/** What the source calls a list of codes, one code as a rule; undefined for what is no such list. */
export const codesIn = (text: string): readonly string[] | undefined => {
  const codes = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  // Invented ones begin with a small x.
  return codes.every((one) => /^(?:[A-Z]{3}|x[A-Za-z]{2})$/.test(one)) ? [...new Set(codes)] : undefined;
};

/** The place that a text is about: by the exact name, else by the one code. Several codes name sides, not places. */
export const placeOf = (name: string, codes: readonly string[]): Place | null => {
  if (Object.hasOwn(territories, name)) return territories[name] as Place | null;
  const [only, ...more] = codes;
  return only === undefined || more.length || only.startsWith('x') ? null : { scheme: 'ISO3', code: only };
};
