import DataLoader from 'dataloader';
import { refusal } from '../errors.ts';
import { loader, type Request, type Row } from './request.ts';
import { ident, statement } from './sql.ts';

/**
 * Resolves codes to row ids in the caller's own view, all codes of one view and tick in one statement. A code may stand for
 * several rows (two datasets may use one series code). Unknown codes are refused by name.
 */
export const idsOfCodes = async (
  request: Request,
  view: string,
  codes: readonly string[],
  argument: string,
): Promise<number[]> => {
  const lookUp = loader(
    request,
    `codes ${view}`,
    () => new DataLoader<string, number[]>((keys) => look(request, view, keys)),
  );
  const wanted = [...new Set(codes)];
  if (wanted.length > maxCodes)
    throw refusal('BAD_ARGUMENT', `${argument} names ${wanted.length} codes; at most ${maxCodes} are taken at once.`, {
      argument,
    });
  const found = await lookUp.loadMany(wanted);
  const unknown: string[] = [];
  const ids: number[] = [];
  wanted.forEach((code, index) => {
    const hit = found[index];
    if (hit instanceof Error) throw hit;
    if (hit?.length) ids.push(...hit);
    else unknown.push(code);
  });
  if (unknown.length) throw await unknownIn(request, view, argument, unknown);
  return ids;
};

const maxCodes = 1000;
/** How many unknown codes a message names. */
const named = 10;

/** Refuses codes of a view, and says what to load where they are among what this program can read. */
export const unknownIn = async (request: Request, view: string, argument: string, codes: readonly string[]) =>
  unknownCode(argument, codes, await request.hint?.(view, codes.slice(0, named)));

export const unknownCode = (argument: string, codes: readonly string[], hint?: string) => {
  const shown = codes.slice(0, named).map((code) => code.slice(0, 60));
  const more = codes.length > named ? ` and ${codes.length - named} more` : '';
  return refusal(
    'UNKNOWN_CODE',
    `${argument}: ${shown.map((code) => `'${code}'`).join(', ')}${more} ${codes.length > 1 ? 'are' : 'is'} not known here. Codes are matched exactly: capitals and leading zeros count.${hint ? ` ${hint}` : ''}`,
    { argument, codes: shown },
  );
};

const look = async (request: Request, view: string, keys: readonly string[]): Promise<number[][]> => {
  const kept = request.memory?.of(view, 'id by code');
  const found = new Map<string, Row[]>();
  const read = keys.filter((key) => {
    const known = kept?.get(key);
    found.set(key, [...(known ?? [])]);
    return !known;
  });
  if (read.length > 0) {
    const made = statement();
    const rows = await request.run(
      `select id, code from ${ident(view)} where code = any(${made.bind(read, 'text[]')})`,
      made.params,
    );
    for (const row of rows) found.get(row.code as string)?.push(row);
    for (const key of read) kept?.keep(key, found.get(key) as Row[]);
  }
  return keys.map((key) => (found.get(key) as Row[]).map(({ id }) => id as number));
};
