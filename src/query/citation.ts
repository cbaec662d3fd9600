import { createHash } from 'node:crypto';

/** What a citation is made of. */
export type Cited = {
  readonly publicId: string;
  readonly dataset: string;
  readonly title: string;
  readonly version: string;
  /** ISO day. */
  readonly releasedOn: string;
  readonly provider: string;
  readonly homepage: string | null;
  readonly creditLine: string;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayOf = (iso: string) => {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return { year, month: months[Number(month) - 1] as string, day: String(Number(day)) };
};

/** White space as one line has it. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ends a part with a full stop unless it has an end already. */
const ended = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

/**
 * A reference to a data set after APA 7: author, day, title with version, kind, address. The provider is author and publisher, so
 * that it stands once. A release never changes, so that no day of retrieval belongs to it.
 */
export const apaCitation = (cited: Cited): string => {
  const { year, month, day } = dayOf(cited.releasedOn);
  const version = inLine(cited.version);
  return [
    ended(inLine(cited.provider)),
    `(${year}, ${month} ${day}).`,
    `${inLine(cited.title)} (Version ${version}) [Data set].`,
    ...(cited.homepage ? [address(cited.homepage)] : []),
  ].join(' ');
};

/** An entry for BibTeX: `misc`, which every style knows; the note says what older styles leave out. */
export const bibtexCitation = (cited: Cited): string => {
  const { year, month, day } = dayOf(cited.releasedOn);
  const provider = inLine(cited.provider);
  const fields: readonly (readonly [name: string, value: string])[] = [
    // A second pair of braces: an organisation is one name, whatever words are in it.
    ['author', `{{${latex(provider)}}}`],
    ['title', `{{${latex(inLine(cited.title))}}}`],
    ['year', `{${year}}`],
    ['month', month.slice(0, 3).toLowerCase()],
    ['day', `{${day}}`],
    ['date', `{${cited.releasedOn}}`],
    ['version', `{${latex(inLine(cited.version))}}`],
    ['publisher', `{${latex(provider)}}`],
    ['howpublished', '{Data set}'],
    ...(cited.homepage ? [['url', `{${address(cited.homepage)}}`] as const] : []),
    [
      'note',
      `{Version ${latex(inLine(cited.version))}, released ${cited.releasedOn}. ${latex(inLine(cited.creditLine))}}`,
    ],
  ];
  return `@misc{${keyOf(cited)},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join('\n')}\n}\n`;
};

/** Letters that any program takes in a key; the last part keeps releases of one word and day apart. */
const keyOf = ({ publicId, dataset, version, releasedOn }: Cited): string => {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '');
  const apart = createHash('sha256').update(publicId).digest('hex').slice(0, 6);
  return [plain(dataset), plain(version), releasedOn.replaceAll('-', ''), apart].filter((part) => part).join('_');
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX counts braces even behind a backslash, so those of a text are written as commands. */
const latex = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (sign) => escapes[sign] as string);

/** Signs that would end or break an entry as their percent codes; the address stays the same one. */
const address = (url: string): string => inLine(url).replace(/[{}\\"<>^`| ]/g, (sign) => encodeURIComponent(sign));
