import { unreadable } from '../../errors.ts';
import { isDay } from '../load/checks.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Entry, Glimpse, ReleasePlan, Source, SourceFile } from '../source.ts';
import { policy } from './cobap-policies.ts';

const required = ['ID', 'ISO3', 'POLICY_TYPE', 'POLICY_SUBTYPE', 'START_DATE', 'END_DATE', 'SOURCE_QUALITY'];
/** Lists of targets, without which a policy would look as if it named nobody. */
const lists = ['TARGETS_AIR', 'TARGETS_LAND', 'TARGETS_SEA', 'CITIZEN_LIST', 'HISTORY_BAN_LIST', 'COUNTRY_EXCEP_LIST'];

/** Border policies of the pandemic: who closed which border to whom, 2020 and 2021. */
export const cobap: Source = {
  code: 'cobap',
  dataset: {
    code: 'cobap',
    domain: 'MOBILITY',
    title: { en: ['COVID Border Accountability Project: border policies', 'SOURCE'] },
    description: {
      en: [
        'Border policies of 246 countries and territories with their targets by nationality, travel history and point of ' +
          'departure, exceptions and sources, from January 2020 to December 2021. Quarantine and test rules are not covered. ' +
          'Policies of one country overlap.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'COBAP',
      name: { en: ['COVID Border Accountability Project, University of Notre Dame and others', 'SOURCE'] },
      url: 'https://covidborderaccountability.org',
    },
    licence: {
      code: 'GPL-3.0',
      name: 'GNU General Public License 3.0, stated for the repository with its data',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html',
      redistribution: 'SHARE_ALIKE',
    },
    creditLine: 'COVID Border Accountability Project (COBAP), GPL-3.0',
    homepage: 'https://github.com/COBAPteam/COBAP',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-5' },
      { framework: 'GCM', item: 'GCM-11' },
      { framework: 'GCM', item: 'GCM-12' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  // Of some 90,000 records the known list loses fourteen policies that end before they begin.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.002 },
  dayFrom: 'CONTENT',
  recognises: (seen) => isPolicyList(seen) || isMapping(seen.head),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const looked = await Promise.all(files.map(async (file) => ({ file, ...(await look(file)) })));
    const policies = looked.filter(({ days }) => days !== undefined);
    const mapping = looked.filter(({ days }) => days === undefined);
    const stranger = mapping.find(({ isPairs, file }) => !isPairs && !/^README\.md$/i.test(file.name));
    if (stranger)
      throw unreadable(
        stranger.file.name,
        'this is neither a list of policies nor one of old and new ids',
        'Name policy-list.csv, with id-mapping.csv beside it where it is at hand.',
      );
    const first = policies[0];
    if (!first) throw unreadable('policy-list.csv', 'this file is missing', 'Load it together with id-mapping.csv.');
    if (stated?.releasedOn && policies.length > 1)
      throw unreadable(first.file.name, 'one day was stated for several lists', 'Load each list on its own.');
    return policies
      .map(({ file, days }) => {
        const day = stated?.releasedOn ?? (days as Days).last;
        return {
          version: stated?.version ?? `to ${day}`,
          releasedOn: day,
          files: [file, ...mapping.filter(({ isPairs }) => isPairs).map((one) => one.file)],
          processing:
            'Names of places were resolved by an exact table; names that are no place on file are kept and marked. ' +
            'Days are read as month, day, year, in which alone they are days.',
        };
      })
      .sort((one, other) => (one.releasedOn < other.releasedOn ? -1 : 1));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const [file, ...mappings] = plan.files as [SourceFile, ...SourceFile[]];
    const former = await formerKeys(mappings);
    const { days } = await look(file);
    let differing = 0;
    for await (const { line, row, problem } of csvRows(file, { required: [...required, ...lists] })) {
      const at = { file: 0, line };
      if (problem || !row.ID?.trim()) {
        yield { type: 'reject', at, column: 'ID', value: row.ID ?? '', reason: problem ?? 'the row has no id' };
        continue;
      }
      const mapped = former.get(row.ID.trim());
      const printed = row.OLD_ID?.trim() || undefined;
      if (mapped && printed && mapped !== printed) differing += 1;
      yield* policy(row, at, printed ?? mapped ?? null, (text) => dayOf(text, (days as Days).order));
    }
    if (former.size)
      yield {
        type: 'check',
        name: 'old ids',
        passed: true,
        message: `${differing} policies carry another old id than the list of ids gives; the policy's own stands.`,
      };
  },
};

const isPolicyList = (seen: Glimpse): boolean => {
  const header = headerOf(seen);
  return required.every((column) => header.includes(column));
};

/** Pairs without a header: an id of any older form, and one of two letters and digits. */
const isMapping = (head: string): boolean => {
  const lines = head
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line !== '');
  return lines.length > 1 && lines.every((line) => /^"?[A-Z]{0,3}\d+"?\s*,"?[A-Z]{2}\d{2,3}"?\s*$/.test(line));
};

type Order = 'month first' | 'day first';
type Days = { readonly order: Order; readonly last: string };

const dayOf = (text: string, order: Order): string | null => {
  const match = /^(\d{1,2})_(\d{1,2})_(\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')];
  const day = order === 'month first' ? `20${match[3]}-${first}-${second}` : `20${match[3]}-${second}-${first}`;
  return isDay(day) ? day : null;
};

/**
 * The provider's description says day, month, year; the list is written month, day, year. Days above twelve tell which one holds.
 * The last beginning in the list stands for the day of the list, which prints none.
 */
const look = async (file: SourceFile): Promise<{ days?: Days; isPairs: boolean }> => {
  const texts: string[] = [];
  let header: readonly string[] | undefined;
  let head = '';
  for await (const { row } of csvRows(file, { required: [] })) {
    if (!header) {
      header = Object.keys(row);
      head = `${header.join(',')}\n`;
    }
    if (!required.every((column) => header?.includes(column))) {
      if (head.split('\n').length > 20) break;
      head += `${Object.values(row).join(',')}\n`;
    } else texts.push(row.START_DATE ?? '');
  }
  if (!texts.length) return { isPairs: isMapping(head) };
  const above = (part: number) => texts.filter((text) => Number(text.split('_')[part]) > 12).length;
  const order = above(0) > above(1) ? 'day first' : 'month first';
  const last = texts
    .flatMap((text) => dayOf(text, order) ?? [])
    .sort()
    .at(-1);
  if (!last)
    throw unreadable(
      file.name,
      'no policy in it begins on a day',
      'Days are written 06_21_21. Check the column START_DATE.',
    );
  return { days: { order, last }, isPairs: false };
};

const formerKeys = async (files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const file of files)
    for await (const { row } of csvRows(file, { required: [], header: ['old', 'new'] }))
      found.set(row.new!.trim(), row.old!.trim());
  return found;
};
