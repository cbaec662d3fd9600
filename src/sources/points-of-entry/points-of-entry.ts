import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { glimpse } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Glimpse, PointOfEntryInput, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { documentSchema, pointSchema, type RegisterPoint, registerFormat, statusSchema } from './register-format.ts';

const isRegister = (seen: Glimpse): boolean => new RegExp(`"format"\\s*:\\s*"${registerFormat}"`).test(seen.head);

const registerOf = async (file: SourceFile) => {
  const found = documentSchema.safeParse(await readJson(file));
  if (found.success) return found.data;
  throw unreadable(file.name, String(found.error.issues[0]?.message), 'See docs/formats/points-of-entry.md.');
};

/** Sites of interest are a dataset of their own, so that their rows exist for few: names and positions lead to people. */
const registerSource = (
  sites: boolean,
  words: Pick<Source['dataset'], 'code' | 'title' | 'description' | 'tier'>,
): Source => ({
  code: words.code,
  dataset: {
    ...words,
    domain: 'MOBILITY',
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://dtm.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'The source states no licence', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration (IOM), Displacement Tracking Matrix, points of entry',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-11' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  dayFrom: 'CONTENT',
  recognises: (seen) =>
    isRegister(seen) && (sites ? { aside: 'loaded by hand: npm run load -- points-of-entry-sites' } : true),
  async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
    const own = new Set<SourceFile>();
    for (const file of files) if (isRegister(await glimpse(file))) own.add(file);
    const chosen = chooseFiles(
      files,
      (file) => own.has(file),
      [/\/README\.md$/i],
      `a document of the format ${registerFormat}`,
    );
    const plans = await Promise.all(
      chosen.map(async (file) => {
        const { version, released, statuses } = await registerOf(file);
        const days = statuses.map((row) => String((row as { observedOn?: unknown } | null)?.observedOn ?? ''));
        const releasedOn = stated.releasedOn ?? released ?? days.sort().at(-1);
        if (!releasedOn)
          throw unreadable(
            file.name,
            'nothing says of which day the register is',
            'State the day: --released YYYY-MM-DD.',
          );
        return {
          version: stated.version ?? version ?? releasedOn,
          releasedOn,
          files: [file],
          processing: 'As given in the exchange format; points in an area that is not told stand in their country.',
        };
      }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const { points, statuses } = await registerOf(plan.files[0]!);
    const known = new Map<string, RegisterPoint>();
    let elsewhere = 0;
    for (const [index, given] of points.entries()) {
      const at = { file: 0, line: index + 1 };
      const found = pointSchema.safeParse(given);
      if (!found.success) {
        yield rejected(at, found.error.issues[0], given, true);
        continue;
      }
      if (known.has(found.data.code)) {
        yield { type: 'reject', at, column: 'code', value: null, reason: 'another point has this code already' };
        continue;
      }
      known.set(found.data.code, found.data);
      if (isSite(found.data) === sites) yield { type: 'pointOfEntry', at, row: pointOf(found.data) };
      else elsewhere += 1;
    }
    for (const [index, given] of statuses.entries()) {
      const at = { file: 0, line: index + 1 };
      const found = statusSchema.safeParse(given);
      const code = (given as { point?: unknown } | null)?.point;
      const point = typeof code === 'string' ? known.get(code) : undefined;
      // What is wrong with the other dataset's rows is told there.
      if (point && isSite(point) !== sites) continue;
      if (!found.success) yield rejected(at, found.error.issues[0], given, sites);
      else if (!point)
        yield {
          type: 'reject',
          at,
          column: 'point',
          value: null,
          reason: 'no point that could be read has this code: rows of unknown points are not taken',
        };
      else {
        const { point: _point, validFrom, expectedTo, ...rest } = found.data;
        const row = { scope: 'statuses', of: pointOf(point), ...rest };
        yield {
          type: 'pointOfEntryStatus',
          at,
          row: { ...row, validFrom: validFrom ?? null, expectedTo: expectedTo ?? null },
        };
      }
    }
    yield {
      type: 'check',
      name: 'points of the other dataset',
      passed: true,
      message: `${elsewhere} points belong to ${sites ? 'points-of-entry' : 'points-of-entry-sites'} and were left to it`,
    };
  },
});

const isSite = ({ kind }: RegisterPoint): boolean => kind === 'SITE_OF_INTEREST';

const pointOf = (given: RegisterPoint): PointOfEntryInput => ({
  scope: 'points',
  key: given.code,
  kind: given.kind,
  code: given.code,
  name: given.name,
  localName: given.localName ?? null,
  area: given.area ? { scheme: 'PCODE', code: given.area } : { scheme: 'ISO3', code: given.country },
  otherSide: given.otherSide ? { scheme: 'ISO3', code: given.otherSide } : null,
  latitude: given.latitude ?? null,
  longitude: given.longitude ?? null,
});

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string } | undefined;

/** Of a point that cannot be read nobody knows whether it is a site: its values are left out. */
const rejected = (at: { file: number; line: number }, issue: Issue, given: unknown, hidden: boolean): Entry => {
  const column = String(issue?.path[0] ?? '');
  const cells = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const value = hidden || column === '' || column === 'point' ? null : String(cells[column] ?? '');
  return { type: 'reject', at, column: column || null, value, reason: issue?.message ?? 'is not in the format' };
};

/** Airports, land and sea crossings and places of internal mobility with their status, in the exchange format of docs/formats. */
export const pointsOfEntry = registerSource(false, {
  code: 'points-of-entry',
  title: { en: ['Points of entry', 'SOURCE'] },
  description: {
    en: [
      'Airports, land, sea and river crossings and key places of internal mobility, with what was seen there on the days on ' +
        'which somebody looked. Sites where people are held up are not among them.',
      'SOURCE',
    ],
  },
  tier: 'OPEN',
});

/** The sites of interest of the same files. */
export const pointsOfEntrySites = registerSource(true, {
  code: 'points-of-entry-sites',
  title: { en: ['Points of entry: sites with people of interest', 'SOURCE'] },
  description: {
    en: ['Places where people are held up or held. Their names and positions can lead others to them.', 'SOURCE'],
  },
  tier: 'RESTRICTED',
});
