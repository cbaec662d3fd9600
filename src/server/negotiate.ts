import Negotiator from 'negotiator';
import { type LanguageCode, languages } from '../store/languages.ts';

/** The media types an answer may have, the one for clients without a wish first. */
export const mediaTypes = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
] as const;

export type MediaType = (typeof mediaTypes)[number];

/** What the client accepts of them, or null. */
export const mediaTypeFor = (accept: string | undefined): MediaType | null => {
  if (!accept) return mediaTypes[0];
  const chosen = new Negotiator({ headers: { accept } }).mediaType(mediaTypes);
  return mediaTypes.find((type) => type === chosen) ?? null;
};

/** Clients that ask for plain JSON were promised 200 for every well-formed GraphQL request, refused ones too. */
export const isLegacy = (accept: string | undefined): boolean => mediaTypeFor(accept) === mediaTypes[0];

/** Does the client want a page rather than an answer? */
export const wantsPage = (accept: string | undefined): boolean =>
  Boolean(accept) && new Negotiator({ headers: { accept } }).mediaType([...mediaTypes, 'text/html']) === 'text/html';

/** The first of our languages in the client's order; a regional one (de-CH) is taken for its language. */
export const languageFor = (acceptLanguage: string | undefined): LanguageCode => {
  // Regional tags are cut first: the negotiator would put an exact match before the client's order.
  const plain = (acceptLanguage ?? 'en').replaceAll(/\b([a-z]{2,3})-[a-z0-9-]+/gi, '$1');
  const chosen = new Negotiator({ headers: { 'accept-language': plain } }).language(languages);
  return languages.find((each) => each === chosen) ?? 'en';
};

export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  new Negotiator({ headers: { 'accept-encoding': acceptEncoding ?? 'identity' } }).encoding(['gzip', 'identity']) ===
  'gzip';
