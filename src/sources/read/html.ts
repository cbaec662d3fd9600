/** Text for people out of a provider's HTML: `text` as a reader saw it, with the address of each link after its words. */
export type PlainText = { readonly text: string; readonly links: readonly string[] };

/** Content that nobody reads, to its end or to the end of the text. */
const unread = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1[^>]*>|$)/gi;

const known =
  'a|abbr|b|blockquote|br|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';

/**
 * Tags that are known, with the slips of hand of real files (`< /a>`, `<br<`, `</p <`, `<ahref=`, a link that nothing ends), and any
 * bare word in brackets. Whatever else is in brackets is text.
 */
const tags = new RegExp(
  [
    `<(?<opens>${known})(?![\\w-])(?<attributes>[^<>]*)>`,
    '<(?<link>a)(?<address>\\s*href\\s*=(?:[^<>]*>|\\s*["\'“”]?[^\\s"\'“”<>]*["\'“”]?))',
    '<\\s*(?<breaks>br)(?![\\w-])\\s*/?\\s*>?',
    `<\\s*/\\s*(?<closes>${known})(?![\\w-])\\s*>?`,
    '</?[a-z][a-z0-9]*\\s*/?>',
  ].join('|'),
  'gi',
);

const paragraphs = new Set(['p', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'table']);
const lines = new Set(['br', 'div', 'ol', 'tr', 'ul']);
const cells = new Set(['td', 'th']);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  deg: '°',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '',
  trade: '™',
  ...letters('grave', 'aeiou', 'àèìòù'),
  ...letters('acute', 'aeiouy', 'áéíóúý'),
  ...letters('circ', 'aeiou', 'âêîôû'),
  ...letters('uml', 'aeiouy', 'äëïöüÿ'),
  ...letters('tilde', 'ano', 'ãñõ'),
  ...letters('cedil', 'c', 'ç'),
  szlig: 'ß',
};

function letters(accent: string, plain: string, accented: string): Record<string, string> {
  return Object.fromEntries(
    [...plain].flatMap((letter, at) => {
      const one = accented[at] as string;
      return [
        [`${letter}${accent}`, one],
        [`${letter.toUpperCase()}${accent}`, one.toUpperCase()],
      ];
    }),
  );
}

/** Entities are written out once: `&amp;lt;` is the text `&lt;`. Unknown ones stay as they are. */
const writtenOut = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (point === 0xa0) return ' ';
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? whole : String.fromCodePoint(point);
  });

/** Control and zero-width characters, which nobody sees, and a bracket that the end of the cell cut off. */
const tidied = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g, '');

/** The words of a stretch between tags. A line end within them is a space, as for who reads the page. */
const words = (html: string): string => tidied(writtenOut(html.replace(/\s+/g, ' ')));

/** An address that leads somewhere from outside; none for scripts and for places within the provider's own pages. */
const addressIn = (attributes: string): string | undefined => {
  const [, quoted] = /href\s*=\s*["'“”]?\s*([^"'“”<>\s]+)/i.exec(attributes) ?? [];
  const address = quoted && tidied(writtenOut(quoted));
  return address && /^(?:https?:\/\/\S|mailto:\S)/i.test(address) ? address : undefined;
};

type Link = { readonly address: string | undefined; readonly from: number };

/** Takes the words out of HTML. Scripts are dropped, broken tags mended, and words never lost. */
export const plainText = (html: string): PlainText => {
  const source = html.replace(unread, ' ').replace(/<\s*$/, '');
  const links = new Set<string>();
  let text = '';
  let open: Link | undefined;
  const closeLink = () => {
    const address = open?.address;
    if (open && address) {
      if (!address.toLowerCase().startsWith('mailto:')) links.add(address);
      const label = text.slice(open.from).trim();
      const shown = address.replace(/^mailto:/i, '');
      if (label === '') text += ` ${shown}`;
      else if (label !== shown && label !== address) text = `${text.trimEnd()} (${shown})`;
    }
    open = undefined;
  };
  let last = 0;
  for (const match of source.matchAll(tags)) {
    text += words(source.slice(last, match.index));
    last = match.index + match[0].length;
    const { opens, attributes, link, address, breaks, closes } = match.groups ?? {};
    const name = (opens ?? link ?? breaks ?? closes)?.toLowerCase();
    if (name === undefined) text += ' ';
    else if (name === 'a') {
      closeLink();
      if (!closes) open = { address: addressIn(attributes ?? address ?? ''), from: text.length };
    } else if (paragraphs.has(name)) text += '\n\n';
    else if (name === 'li') text += closes ? ' ' : '\n• ';
    else if (lines.has(name)) text += '\n';
    else if (cells.has(name)) text += ' ';
  }
  text += words(source.slice(last));
  closeLink();
  return { text: laidOut(text), links: [...links] };
};

/** Single spaces, no space at the ends of lines, at most one empty line, no bullet without words. */
const laidOut = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '•')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
