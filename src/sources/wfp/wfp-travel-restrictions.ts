import { unreadable } from '../../errors.ts';
import { isDay } from '../load/checks.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { plainText } from '../read/html.ts';
import type { Entry, ReleasePlan, RestrictionNoticeInput, Source, SourceFile } from '../source.ts';
import { codesIn, placeOf } from './wfp-territories.ts';

const required = ['adm0_name', 'iso3', 'published', 'sources', 'info', 'optional1', 'optional2', 'optional3'];

/** Texts on the travel restrictions of the pandemic, one for each territory, as they stood when they were last written. */
export const wfpTravelRestrictions: Source = {
  code: 'wfp-travel-restrictions',
  dataset: {
    code: 'wfp-travel-restrictions',
    domain: 'MOBILITY',
    title: { en: ['COVID-19 travel restrictions by country', 'SOURCE'] },
    description: {
      en: [
        'Texts on international and internal travel restrictions, quarantine and certificates of countries and territories, ' +
          'March 2020 to June 2022. Each release is the latest state of each text, without its history; texts quote travel ' +
          'advice of governments.',
        'SOURCE',
      ],
    },
    provider: { code: 'WFP', name: { en: ['World Food Programme', 'SOURCE'] }, url: 'https://www.wfp.org' },
    licence: { code: 'CC-BY', name: 'Creative Commons Attribution (version not stated)', redistribution: 'ALLOWED' },
    creditLine: 'World Food Programme (WFP), emergency mapping, and the sources that it names',
    tier: 'OPEN',
    updateRhythm: 'ENDED',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-5' },
      { framework: 'GCM', item: 'GCM-11' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  // A file holds all territories; texts come and go, so some may fall silent.
  gates: { minRows: 0.85, minAreas: 0.85, maxRejects: 0.02 },
  dayFrom: 'CONTENT',
  recognises: (seen) => {
    const header = headerOf(seen);
    return required.every((column) => header.includes(column));
  },
  async plan(files, stated): Promise<ReleasePlan[]> {
    const chosen = files.filter(({ name }) => !/^README\.md$/i.test(name));
    if (stated?.releasedOn && chosen.length > 1)
      throw unreadable(chosen[0]!.name, 'one day was stated for several files', 'Load each file on its own.');
    const plans = await Promise.all(
      chosen.map(async (file): Promise<ReleasePlan> => {
        const day = stated?.releasedOn ?? (await lastDay(file));
        return {
          version: stated?.version ?? day,
          releasedOn: day,
          files: [file],
          processing: 'Texts were freed from their HTML; the address of each link stands in brackets after its words.',
        };
      }),
    );
    return plans.sort((one, other) => (one.releasedOn < other.releasedOn ? -1 : 1));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const silent: string[] = [];
    let rows = 0;
    let differing = 0;
    for await (const { line, row, problem } of csvRows(plan.files[0] as SourceFile, { required })) {
      rows += 1;
      const at = { file: 0, line };
      const read = problem === undefined ? noticeOf(row) : { column: '', value: '', reason: problem };
      if ('reason' in read) {
        yield { type: 'reject', at, ...read };
        continue;
      }
      if (row.published?.trim() && row.optional1?.trim() && dayOf(row.optional1) !== read.statedOn) differing += 1;
      if (read.restrictions ?? read.quarantine ?? read.certificate ?? read.further)
        yield { type: 'restrictionNotice', at, row: read };
      else silent.push(read.territory);
    }
    yield {
      type: 'check',
      name: 'territories without a text',
      passed: silent.length < rows,
      message: `${silent.length} of ${rows} rows name a territory and say nothing about it; they make no notice${silent.length ? `: ${silent.join('; ')}` : ''}.`,
    };
    yield {
      type: 'check',
      name: 'days written twice',
      passed: true,
      message: `${differing} rows carry another day as a number than as a date; the date stands.`,
    };
  },
};

type Fault = { readonly column: string; readonly value: string; readonly reason: string };

const noticeOf = (row: Readonly<Record<string, string>>): RestrictionNoticeInput | Fault => {
  const territory = row.adm0_name?.trim() ?? '';
  if (territory === '') return { column: 'adm0_name', value: '', reason: 'the row names no territory' };
  const listedCodes = codesIn(row.iso3 ?? '');
  if (!listedCodes)
    return {
      column: 'iso3',
      value: row.iso3 ?? '',
      reason: 'is no list of codes of three letters, separated by commas',
    };
  const published = row.published?.trim() ?? '';
  const statedOn = published === '' ? null : dayOf(published);
  if (published !== '' && statedOn === null)
    return { column: 'published', value: published, reason: 'is not a calendar day (day.month.year)' };
  const stray = ['optional2', 'optional3', 'optional4', ''].find((column) => textIn(row[column]) !== null);
  if (stray !== undefined && statedOn === null && !row.sources?.trim() && textIn(row.info) === null)
    return {
      column: stray,
      value: row[stray] ?? '',
      reason:
        'stands alone: the row has no day, no source and no text on restrictions, so it is another row’s as likely as its own',
    };
  return {
    scope: 'notices',
    key: territory,
    territory,
    area: placeOf(territory, listedCodes),
    listedCodes,
    disputed: listedCodes.length > 1,
    statedOn,
    restrictions: textIn(row.info),
    quarantine: textIn(row.optional2),
    certificate: textIn(row.optional3),
    // A comma at the end of each line makes a column without a name; some texts ran on into it.
    further: textIn([row.optional4, row['']].filter(Boolean).join('<p>')),
    links: plainText(row.sources ?? '').links,
  };
};

const textIn = (html: string | undefined): string | null => plainText(html ?? '').text || null;

/** Day.month.year, or year, month and day in one number. */
const dayOf = (text: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  const found = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : `${y}-${m}-${d}`;
  return isDay(found) ? found : null;
};

/** A file holds the state of the day on which its last text was written. */
const lastDay = async (file: SourceFile): Promise<string> => {
  let last = '';
  for await (const { row, problem } of csvRows(file, { required })) {
    const day = problem === undefined ? dayOf(row.published ?? '') : null;
    if (day !== null && day > last) last = day;
  }
  if (last === '')
    throw unreadable(
      file.name,
      'none of its texts carries a day (column published, day.month.year)',
      'State the day: --released YYYY-MM-DD.',
    );
  return last;
};
