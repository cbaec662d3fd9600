import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { unreadable } from '../../errors.ts';
import { shaped } from '../frameworks/frameworks-shape.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Localized, Place, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { checked } from './geometry.ts';

const text = z.strictObject({
  en: z.string().min(1),
  fr: z.string().optional(),
  es: z.string().optional(),
  de: z.string().optional(),
});

/** A FeatureCollection of RFC 7946; what it says of itself stands in the foreign member `set`. */
const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  set: z
    .strictObject({
      code: z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,59}$/),
      title: text,
      disclaimer: text.optional(),
      licence: z.string().optional(),
      creditLine: z.string().optional(),
      version: z.string().optional(),
      released: z.iso.date().optional(),
    })
    .optional(),
  features: z.array(
    z.looseObject({
      id: z.union([z.string(), z.number()]).optional(),
      properties: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});
type Collection = z.infer<typeof collection>;
type Feature = Collection['features'][number];

/** Parsed whole in memory, a file takes some ten times its size. */
const mostBytes = 24 * 1024 * 1024;

/** A set of boundaries as any maker gives them out. */
export const boundaries: Source = {
  code: 'boundaries',
  dataset: {
    code: 'boundaries',
    domain: 'REFERENCE',
    title: {
      en: ['Boundaries', 'UNVERIFIED'],
      fr: ['Limites', 'UNVERIFIED'],
      es: ['Límites', 'UNVERIFIED'],
      de: ['Grenzen', 'UNVERIFIED'],
    },
    description: {
      en: [
        'Outlines of countries and admin areas from sets that the operator of this server loaded. Each set has its own terms and disclaimer; none implies an opinion on the course of any frontier.',
        'UNVERIFIED',
      ],
    },
    provider: { code: 'OPERATOR', name: { en: ['Operator of this server', 'UNVERIFIED'] } },
    licence: { code: 'UNSTATED', name: 'Stated by each set', redistribution: 'UNSTATED' },
    creditLine: 'As stated by each set',
    tier: 'OPEN',
  },
  gates: { minRows: 0, minAreas: 0, maxRejects: 0.2 },
  // Other files are GeoJSON too: this one says of itself what it is, or names its features by codes of areas and has outlines.
  dayFrom: 'CONTENT',
  recognises: (seen) =>
    /"type"\s*:\s*"FeatureCollection"/.test(seen.head) &&
    /"type"\s*:\s*"(Multi)?Polygon"/.test(seen.head) &&
    (/"set"\s*:\s*\{/.test(seen.head) || codeKey.test(seen.head)),
  async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const content = await contentOf(file);
        const { code } = setOf(content, file);
        const releasedOn = stated.releasedOn ?? content.set?.released;
        if (releasedOn === undefined)
          throw unreadable(
            file.name,
            'nothing says when it was given out',
            'Write `set.released`, or give --released YYYY-MM-DD.',
          );
        return {
          version: `${code} ${stated.version ?? content.set?.version ?? releasedOn}`,
          releasedOn,
          files: [file],
          processing: 'Outlines taken over unchanged; those that are not closed or leave the globe are left out.',
        };
      }),
    );
    return plans.sort((one, other) => (one.releasedOn < other.releasedOn ? -1 : 1));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const file = plan.files[0]!;
    const content = await contentOf(file);
    const set = setOf(content, file);
    yield { type: 'boundarySet', row: set };
    for (const [index, feature] of content.features.entries()) {
      const at = { file: 0, line: index + 1 };
      const area = placeOf(feature);
      if (!area) {
        const reason = 'no property names an ISO alpha-3 code, an M49 number or a p-code';
        yield { type: 'reject', at, column: 'properties', value: String(feature.id ?? ''), reason };
        continue;
      }
      const found = checked(feature.geometry);
      if (typeof found === 'string') yield { type: 'reject', at, column: 'geometry', value: area.code, reason: found };
      else yield { type: 'boundary', at, row: { scope: set.code, set: set.code, area, ...found } };
    }
  },
};

const contentOf = async (file: SourceFile): Promise<Collection> => {
  if (statSync(file.path).size > mostBytes)
    throw unreadable(
      file.name,
      `the file is larger than ${mostBytes / 1024 / 1024} MB`,
      'Simplify the outlines, or cut the set into files by level.',
    );
  return shaped(collection, await readJson(file), file);
};

/** A set that does not introduce itself is called by the file's name and comes with our own disclaimer. */
const setOf = ({ set, name }: Collection, file: SourceFile) => {
  const called = (name ?? basename(file.path).replace(/\.(geo)?json(\.gz)?$/i, '')).slice(0, 60);
  return {
    code:
      set?.code ??
      called
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_+|_+$/g, ''),
    title: set ? localized(set.title) : ({ en: [called, 'SOURCE'] } satisfies Localized),
    disclaimer: set?.disclaimer ? localized(set.disclaimer) : ourDisclaimer,
    ...(set?.licence ? { licence: set.licence } : {}),
    ...(set?.creditLine ? { creditLine: set.creditLine } : {}),
  };
};

const localized = (words: z.infer<typeof text>): Localized =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, value]) => (value ? [[language, [value, 'SOURCE']]] : [])),
  );

const ourDisclaimer: Localized = {
  en: ['The boundaries and names shown imply no official endorsement or acceptance by anybody.', 'UNVERIFIED'],
  fr: ['Les limites et les noms indiqués n’impliquent aucune reconnaissance ni acceptation officielle.', 'UNVERIFIED'],
  es: ['Los límites y los nombres que figuran no implican reconocimiento ni aceptación oficial.', 'UNVERIFIED'],
  de: ['Die gezeigten Grenzen und Namen bedeuten keine amtliche Billigung oder Anerkennung.', 'UNVERIFIED'],
};

const codeKey = /"(adm\d_?pcode|p_?code|iso_?a3(_eh)?|iso_?3|iso3cd|iso_?alpha_?3|m49(_?code)?)"\s*:/i;

/** The place that a feature names: the finest p-code first, then ISO, then M49; `-99` and the like are no codes. */
const placeOf = ({ id, properties }: Feature): Place | undefined => {
  const found = new Map(
    Object.entries(properties ?? {}).map(([key, value]) => [
      key.toLowerCase().replace(/[^a-z0-9]/g, ''),
      String(value ?? '').trim(),
    ]),
  );
  const pcodes = ['adm4pcode', 'adm3pcode', 'adm2pcode', 'adm1pcode', 'pcode'].map((key) => found.get(key));
  const pcode = pcodes.find((code) => code && /^[A-Z]{2,3}[0-9A-Z]+$/i.test(code));
  if (pcode) return { scheme: 'PCODE', code: pcode };
  const iso3 = ['isoa3', 'isoa3eh', 'iso3', 'iso3cd', 'isoalpha3']
    .map((key) => found.get(key))
    .find((code) => code && /^[A-Z]{3}$/.test(code));
  // Kosovo has a code of its own here and none of ISO's.
  if (iso3) return iso3 === 'XKX' ? { scheme: 'CODE', code: iso3 } : { scheme: 'ISO3', code: iso3 };
  const m49 = [found.get('m49'), found.get('m49code'), id === undefined ? undefined : String(id)].find(
    (code) => code && /^\d{1,3}$/.test(code),
  );
  return m49 === undefined ? undefined : { scheme: 'M49', code: m49.padStart(3, '0') };
};
