import { BadRow } from './checks.ts';

const position = 'the position of a device';

/**
 * What must not be here at all: whatever leads to one person. Adapters take only the columns that they know; this looks into the
 * texts of those. It errs on the side of finding, in kinds whose texts are about places and events and have no need of such things.
 */
const marks: readonly (readonly [what: string, sign: RegExp])[] = [
  [
    'an e-mail address',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,20}/u,
  ],
  // In international form, or after a word that says what it is.
  ['a telephone number', /(?<![\p{L}\p{N}.])(\+|00)[1-9]\d{0,2}[\s()./-]{0,3}(\d[\s()./-]{0,3}){7,12}(?!\d)/u],
  [
    'a telephone number',
    /\b(tel|tél|phone|mobile|whatsapp|viber|contact\s?[:=]|contact n[o°]|gsm|هاتف)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,5}(n[o°]\.?\s{0,3})?(?!\d{4}-\d\d-\d\d)\+?\(?\d[\d\s()./-]{6,30}\d/iu,
  ],
  ['the number of a device', /\b(imei|imsi|meid|device\s?id|serial\s(no|number))\b\W{0,5}[\da-f-]{6,40}/iu],
  ['the number of a device', /(?<![\da-f:-])([\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f:-])/iu],
  // Three decimals are a hundred metres; who writes more read it off a device.
  [position, /(?<![\d.])\d{1,2}\.\d{4,20}\s?°?\s?[NS]?\s?[,;/ ]\s?-?\d{1,3}\.\d{4,20}/u],
  [
    'the number of a document',
    /\b(passport|case|file|registration|national id|id card|cnic|proGres)\s(id|no|nr|number|n°|#)\W{0,4}[A-Z0-9-]{0,20}\d{4,20}/iu,
  ],
  [
    'the name of a person',
    /\b(?i:first name|last name|full name|surname|nom et prénom|nombre y apellidos?|respondent|interviewee|informant|enumerator)\b\s?(?i:name)?\s{0,3}[:=]\s{0,3}\p{Lu}\p{Ll}+\s+\p{Lu}/u,
  ],
  ['the name of a person', /\b(Mr|Mrs|Ms|Mme|Mlle|Sr|Sra|Herr|Frau)\b\.?\s{1,3}\p{Lu}\p{Ll}+/u],
];

/** What a text holds that is sealed; null where nothing was found. Where something happened is no secret of a device. */
export const sealedIn = (text: string, ofEvents = false): string | null =>
  marks.find(([what, sign]) => !(ofEvents && what === position) && sign.test(text))?.[0] ?? null;

/** Refuses a row whose texts hold what is sealed, without saying it again: the message and what is kept of the row are seen by people. */
export const refuseSealed = (texts: Readonly<Record<string, unknown>>, ofEvents = false): void => {
  for (const [column, text] of Object.entries(texts)) {
    const found = typeof text === 'string' ? sealedIn(text, ofEvents) : null;
    if (found)
      throw new BadRow(
        column,
        '',
        `holds what looks like ${found}. Such things are not taken. Remove it in the source, and load again.`,
      );
  }
};
