import type { Named, Place } from '../source.ts';
import { countryNames, groupNames, lettersOf, partNames } from './cobap-names.ts';

/** One name of a list with what it stands for. */
export type Name = { readonly raw: string; readonly named: Named };

/** Names of the list that hold commas have at most so many. */
const longest = 4;

/**
 * Reads a list of names that themselves hold commas: at each place the longest run of pieces that is a known name, as a whole.
 * A piece that is none may still be several known names run together; it is taken apart only where every part of it is known.
 * What remains is kept as it is, unresolved.
 */
export const namesIn = (list: string): Name[] => {
  const pieces = piecesOf(list);
  const found: Name[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = Math.min(longest, pieces.length - at);
    let named: Named | undefined;
    for (; length > 1; length -= 1) {
      named = whole(pieces.slice(at, at + length).join(', '));
      if (named) break;
    }
    const raw = pieces.slice(at, at + length).join(', ');
    found.push(...(named ? [{ raw, named }] : apart(raw)));
    at += length;
  }
  return withoutCopies(found);
};

/** Commas in brackets belong to a name, where the brackets are in order. */
const piecesOf = (list: string): string[] => {
  const pieces = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth <= 0) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  const parts = depth === 0 ? pieces : list.split(',');
  return parts.map((piece) => piece.trim()).filter((piece) => piece !== '');
};

/** The code of a place as the loader finds it: what is no ISO code is ours or the list’s own. */
export const placeOf = (code: string): Place =>
  code === 'XKX' ? { scheme: 'CODE', code } : { scheme: code === 'SOL' ? 'COBAP' : 'ISO3', code };

// Lists name the same few hundred places again and again.
const known = new Map<string, Named | undefined>();
const mostKnown = 20_000;

const whole = (text: string): Named | undefined => {
  if (known.has(text)) return known.get(text);
  if (known.size >= mostKnown) known.clear();
  const found = look(text);
  known.set(text, found);
  return found;
};

const look = (text: string): Named | undefined => {
  const key = lettersOf(text.replace(/^(and|or)\s+/i, '').replace(/^the\s+/i, ''));
  const country = countryNames.get(key) ?? countryNames.get(lettersOf(text));
  if (country) return { kind: 'AREA', place: placeOf(country) };
  const group = groupNames.get(key);
  if (group) return { kind: 'GROUP', place: { scheme: 'CODE', code: group } };
  const part = partNames.get(key);
  return part === undefined ? undefined : { kind: 'PART_OF_COUNTRY', place: placeOf(part) };
};

const apart = (raw: string): Name[] => {
  const one = whole(raw) ?? partly(raw);
  if (one) return [{ raw, named: one }];
  for (const separator of separators) {
    const parts = raw
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const several = parts.map((part) => {
      const named = whole(part);
      return named ? [{ raw: part, named }] : wordByWord(part);
    });
    if (several.length && several.every((names) => names !== null)) return several.flat();
  }
  return [{ raw, named: { kind: 'UNRESOLVED' } }];
};

/** Other signs than commas between names, tried one after the other: names hold them, too. */
const separators = [/\s+or\s+/, /\s+(?:and|or)\s+|[;/]/, /[;.]/, /\s+(?:and|or)\s+|[;.]/];

/** `China (Hubei)`, `Italy (except for Rome)`: a country that is meant only in part. */
const partly = (raw: string): Named | undefined => {
  const [, name] = /^([^()]+)\(.+\)?$/.exec(raw) ?? [];
  const country = name === undefined ? undefined : countryNames.get(lettersOf(name));
  return country === undefined ? undefined : { kind: 'PART_OF_COUNTRY', place: placeOf(country) };
};

/** Names between which a comma is missing: every word has to belong to one. */
const wordByWord = (text: string): Name[] | null => {
  const words = text.split(/\s+/);
  const found: Name[] = [];
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    let named: Named | undefined;
    for (; length > 0; length -= 1) {
      named = whole(words.slice(at, at + length).join(' '));
      if (named) break;
    }
    if (!named) return null;
    found.push({ raw: words.slice(at, at + length).join(' '), named });
    at += length;
  }
  return found;
};

const withoutCopies = (names: readonly Name[]): Name[] => {
  const seen = new Set<string>();
  return names.filter(({ raw, named }) => {
    const key = 'place' in named ? `${named.kind} ${named.place.code}` : raw;
    const fresh = !seen.has(key) || named.kind === 'PART_OF_COUNTRY';
    seen.add(key);
    return fresh;
  });
};
