import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apaCitation, bibtexCitation, type Cited } from './citation.ts';

const plain: Cited = {
  publicId: 'rel_abc',
  dataset: 'migrant-stock',
  title: 'International Migrant Stock',
  version: 'Rev. 2020',
  releasedOn: '2021-01-05',
  provider: 'Bureau of Rivers, Population Division',
  homepage: 'https://example.org/stock?a=1&b=2',
  creditLine: 'Bureau of Rivers: International Migrant Stock',
};

/** A reader of BibTeX as strict as the oldest: fields between braces that balance, no brace escaped. */
const read = (entry: string): { type: string; key: string; fields: Record<string, string> } => {
  const head = /^@(\w+)\{([^\s,{}"#%~\\'()=]+),\n/.exec(entry);
  if (!head) throw new Error('no head');
  const fields: Record<string, string> = {};
  let at = head[0].length;
  for (let name = /^ {2}(\w+) = /.exec(entry.slice(at)); name; name = /^ {2}(\w+) = /.exec(entry.slice(at))) {
    at += name[0].length;
    const from = at;
    let depth = 0;
    for (; at < entry.length; at += 1) {
      if (entry[at] === '{') depth += 1;
      if (entry[at] === '}') depth -= 1;
      if (depth < 0) throw new Error('a brace too many');
      if (depth === 0 && entry.startsWith(',\n', at + (entry[at] === '}' ? 1 : 0))) break;
    }
    at += entry[at] === '}' ? 1 : 0;
    fields[name[1] as string] = entry.slice(from, at);
    at += 2;
  }
  if (entry.slice(at) !== '}\n') throw new Error(`left over: ${entry.slice(at)}`);
  return { type: head[1] as string, key: head[2] as string, fields };
};

describe('APA', () => {
  it('names provider, day, title, version, kind and address, and no day of access', () => {
    expect(apaCitation(plain)).toBe(
      'Bureau of Rivers, Population Division. (2021, January 5). International Migrant Stock (Version Rev. 2020) [Data set]. https://example.org/stock?a=1&b=2',
    );
  });

  it('stands without an address, ends a name once, and is one line', () => {
    const cited = { ...plain, provider: 'Rivers Inc.', title: 'Stock\n of  people', homepage: null };
    expect(apaCitation(cited)).toBe('Rivers Inc. (2021, January 5). Stock of people (Version Rev. 2020) [Data set].');
  });
});

describe('BibTeX', () => {
  it('is an entry with all that is known', () => {
    const { type, key, fields } = read(bibtexCitation(plain));
    expect(type).toBe('misc');
    expect(key).toMatch(/^migrant-stock_Rev.-2020_20210105_[0-9a-f]{6}$/);
    expect(fields).toEqual({
      author: '{{Bureau of Rivers, Population Division}}',
      title: '{{International Migrant Stock}}',
      year: '{2021}',
      month: 'jan',
      day: '{5}',
      date: '{2021-01-05}',
      version: '{Rev. 2020}',
      publisher: '{Bureau of Rivers, Population Division}',
      howpublished: '{Data set}',
      url: '{https://example.org/stock?a=1&b=2}',
      note: '{Version Rev. 2020, released 2021-01-05. Bureau of Rivers: International Migrant Stock}',
    });
  });

  it('escapes what TeX reads as commands, and keeps letters of all scripts', () => {
    const title = '50% of R&D_{x} costs $5 #1 ~ ^ \\end} Côte d’Ivoire Україна 移民';
    const { fields } = read(bibtexCitation({ ...plain, title }));
    expect(fields.title).toBe(
      '{{50\\% of R\\&D\\_\\textbraceleft{}x\\textbraceright{} costs \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end\\textbraceright{} Côte d’Ivoire Україна 移民}}',
    );
  });

  it('has a key for every version, and different ones for releases of one word and day', () => {
    expect(read(bibtexCitation({ ...plain, version: '第2版 {“%' })).key).toMatch(/^migrant-stock_2_20210105_/);
    expect(read(bibtexCitation({ ...plain, version: '版' })).key).toMatch(/^migrant-stock_20210105_/);
    const other = read(bibtexCitation({ ...plain, publicId: 'rel_def' })).key;
    expect(other).not.toBe(read(bibtexCitation(plain)).key);
    expect(read(bibtexCitation(plain)).key).toBe(read(bibtexCitation({ ...plain, title: 'Other' })).key);
  });

  it('can be read whatever its texts are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}\\"%$&#_~^,=@ \n', 'a', 'é', '移', '’') });
    fc.assert(
      fc.property(text, text, text, text, text, (title, version, provider, homepage, creditLine) => {
        const { fields } = read(bibtexCitation({ ...plain, title, version, provider, homepage, creditLine }));
        expect(Object.keys(fields)).toContain('note');
      }),
    );
  });
});
