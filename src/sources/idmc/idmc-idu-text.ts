/** What an update says in its own words: the text without markup, and the addresses it links to. */
export type UpdateText = { readonly text: string | null; readonly links: readonly string[] };

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Takes markup out of a text: tags become blanks, entities are decoded once, white space is squashed. */
export const updateText = (html: string): UpdateText => {
  // The source writes href="…"target="_blank" without a blank between, so tags are not parsed further than this.
  const links = [...html.matchAll(/<a\s[^>]*?href\s*=\s*["']([^"']+)["']/gi)]
    .map((found) => decoded(found[1] as string).trim())
    .filter((link) => /^https?:\/\/\S+$/.test(link));
  const text = decoded(html.replace(/<(script|style)\b.*?<\/\1>/gis, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return { text: text || null, links: [...new Set(links)] };
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? entity;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });

/**
 * The day that a moment of the feed means. It writes days as midnight on the clock of New Zealand, 12:00 UTC in its winter and
 * 11:00 in its summer, so the day in UTC is one too early; plain days and midnights in UTC are what they say.
 */
export const dayOfUpdate = (text: string): string | undefined => {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z?)?$/.exec(text);
  if (!parts) return undefined;
  const [, day, hour = '00', minute = '00', second = '00'] = parts;
  const noon = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(day as string)) return undefined;
  if (minute !== '00' || second !== '00' || !['00', '11', '12'].includes(hour)) return undefined;
  if (hour !== '00') noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
};

/** `[latitude, longitude]` as a text, or undefined where it says something else. */
export const centroid = (text: string): { readonly latitude: number; readonly longitude: number } | undefined => {
  const parts = /^\[\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\]$/.exec(text);
  const [latitude, longitude] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
};
