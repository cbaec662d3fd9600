import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { disputedAreas } from '../geography/disputed-areas.ts';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry } from '../source.ts';
import { territories } from './wfp-territories.ts';
import { wfpTravelRestrictions } from './wfp-travel-restrictions.ts';

const header = 'adm0_name,iso3,X,Y,published,sources,info,optional1,optional2,optional3,optional4,';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
type Cells = Partial<
  Record<'published' | 'sources' | 'info' | 'number' | 'quarantine' | 'card' | 'more' | 'rest', string>
>;
const line = (name: string, codes: string, cells: Cells = {}) =>
  [
    name,
    codes,
    '1.5',
    '2.5',
    cells.published ?? '01.02.2022',
    cells.sources ?? '',
    cells.info ?? 'Text',
    cells.number ?? '',
    cells.quarantine ?? '',
    cells.card ?? '',
    cells.more ?? '',
    cells.rest ?? '',
  ]
    .map(quoted)
    .join(',');
const file = (...lines: readonly string[]) => written('notices.csv', `\uFEFF${[header, ...lines].join('\n')}\n`);
const notices = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'restrictionNotice' ? [entry.row] : []));
const rejects = (entries: readonly Entry[]) => entries.flatMap((entry) => (entry.type === 'reject' ? [entry] : []));
const check = (entries: readonly Entry[], name: string) =>
  entries.find((entry) => entry.type === 'check' && entry.name === name);
const read = async (...lines: readonly string[]) => entriesOf(wfpTravelRestrictions, [file(...lines)]);

describe('travel restrictions as texts', () => {
  it('frees the texts from HTML, keeps links, and what ran on into the column without a name', async () => {
    const [one] = notices(
      await read(
        line('Northland', 'XNA', {
          published: '3.11.2021',
          sources: '<a href="https://example.org/a">Ministry</a>/\n <a href="https://example.org/b">Embassy</a>/',
          info: 'International:<br>\n*Entry: a <a href="https://example.org/c">card</a>.<br>\n<p>Internal: none</p>',
          quarantine: 'Ten days.<br>   ',
          card: 'Asked for &amp; checked.<script>run()</script>',
          more: 'Two doses.',
          rest: 'One will do.<',
        }),
      ),
    );
    expect(one).toEqual({
      scope: 'notices',
      key: 'Northland',
      territory: 'Northland',
      area: { scheme: 'ISO3', code: 'XNA' },
      listedCodes: ['XNA'],
      disputed: false,
      statedOn: '2021-11-03',
      restrictions: 'International:\n*Entry: a card (https://example.org/c).\n\nInternal: none',
      quarantine: 'Ten days.',
      certificate: 'Asked for & checked.',
      further: 'Two doses.\n\nOne will do.',
      links: ['https://example.org/a', 'https://example.org/b'],
    });
  });

  it('gives a disputed area to none of its sides, and an invented code to no place', async () => {
    const found = notices(
      await read(
        line('Abyei', 'SDN, SSD'),
        line('Nobody Bank', 'XNA, XNB'),
        line('Base', 'xNA'),
        line('Unsettled', 'xxx'),
        line('Nameless', ''),
        line('Clipperton Island', 'PYF'),
      ),
    );
    expect(found.map(({ area, listedCodes, disputed }) => [area?.code ?? null, listedCodes, disputed])).toEqual([
      ['AB9', ['SDN', 'SSD'], true],
      [null, ['XNA', 'XNB'], true],
      [null, ['xNA'], false],
      [null, ['xxx'], false],
      [null, [], false],
      [null, ['PYF'], false],
    ]);
    const onFile = new Set(disputedAreas.map(({ code }) => code));
    const named = Object.values(territories).flatMap((place) => place?.code ?? []);
    expect(named.filter((code) => /_|^AB9$/.test(code)).every((code) => onFile.has(code))).toBe(true);
  });

  it('keeps rows that share a code apart, each under its own name', async () => {
    const found = notices(
      await read(line('Mainland', 'XNA'), line('Islands', 'XNA'), line('Saba', 'ANT'), line('Kosovo', 'RKS')),
    );
    expect(found.map(({ key, area }) => [key, area])).toEqual([
      ['Mainland', { scheme: 'ISO3', code: 'XNA' }],
      ['Islands', { scheme: 'ISO3', code: 'XNA' }],
      ['Saba', { scheme: 'CODE', code: 'BES' }],
      ['Kosovo', { scheme: 'CODE', code: 'XKX' }],
    ]);
  });

  it('makes no notice of a row that says nothing, and tells which those are', async () => {
    const silent = { published: '', info: '' };
    const entries = await read(
      line('Northland', 'XNA'),
      line('Rock', 'XNB', silent),
      line('Reef', 'XNC', { info: '<br>\n&nbsp;' }),
      line('Isle', 'XND', { info: '', card: 'None.' }),
    );
    expect(notices(entries).map(({ territory }) => territory)).toEqual(['Northland', 'Isle']);
    expect(rejects(entries)).toEqual([]);
    expect(check(entries, 'territories without a text')).toMatchObject({
      passed: true,
      message: expect.stringContaining(
        '2 of 4 rows name a territory and say nothing about it; they make no notice: Rock; Reef.',
      ),
    });
  });

  it('rejects a text that stands alone in a row without day and source', async () => {
    const silent = { published: '', info: '' };
    const entries = await read(
      line('Northland', 'XNA'),
      line('Rock', 'XNB', { ...silent, more: 'Cards of Southland.' }),
    );
    expect(notices(entries)).toHaveLength(1);
    expect(rejects(entries)).toMatchObject([{ at: { line: 3 }, column: 'optional4', value: 'Cards of Southland.' }]);
  });

  it('rejects rows that cannot be read, with what is wrong', async () => {
    const entries = await read(
      line('Northland', 'XNA', { published: '31.01.2022', number: '20220130' }),
      line('', 'XNB'),
      line('Westland', 'Westland'),
      line('Eastland', 'XND', { published: '31.02.2022' }),
      line('Southland', 'XNE', { published: '2022-02-01' }),
      'Torn,XNF,1',
    );
    expect(notices(entries).map(({ statedOn }) => statedOn)).toEqual(['2022-01-31']);
    expect(rejects(entries).map(({ at, column, value }) => [at.line, column, value])).toEqual([
      [3, 'adm0_name', ''],
      [4, 'iso3', 'Westland'],
      [5, 'published', '31.02.2022'],
      [6, 'published', '2022-02-01'],
      [7, '', ''],
    ]);
    expect(check(entries, 'days written twice')).toMatchObject({ message: expect.stringContaining('1 rows carry') });
  });

  it('takes the newest day inside for the day of the release, oldest release first', async () => {
    const older = file(
      line('Northland', 'XNA', { published: '05.01.2022' }),
      line('Westland', 'XNB', { published: '20.12.2021' }),
    );
    const newer = file(line('Northland', 'XNA', { published: '06.01.2022' }));
    expect(await wfpTravelRestrictions.plan([newer, older])).toMatchObject([
      { version: '2022-01-05', releasedOn: '2022-01-05' },
      { version: '2022-01-06', releasedOn: '2022-01-06' },
    ]);
    const dayless = file(line('Northland', 'XNA', { published: '' }));
    await expect(wfpTravelRestrictions.plan([dayless])).rejects.toThrow('--released YYYY-MM-DD');
    expect(await wfpTravelRestrictions.plan([dayless], { releasedOn: '2022-03-01' })).toMatchObject([
      { version: '2022-03-01' },
    ]);
    await expect(wfpTravelRestrictions.plan([older, newer], { releasedOn: '2022-03-01' })).rejects.toThrow(
      'on its own',
    );
  });

  it('knows its files by their columns alone', async () => {
    expect(wfpTravelRestrictions.recognises?.(await glimpse(file(line('Northland', 'XNA'))))).toBe(true);
    const others = written('covid-19-travel-restrictions-by-country.csv', 'adm0_name,iso3,info\nA,B,C\n');
    expect(wfpTravelRestrictions.recognises?.(await glimpse(others))).toBe(false);
  });
});

describe.skipIf(!hasData)(`travel restrictions as texts, real file${skipped}`, () => {
  it('has a notice of each territory that the file says something about', async () => {
    const files = filesOf('wfp-travel-restrictions');
    const data = files.find(({ name }) => name.includes('.csv'))!;
    expect(wfpTravelRestrictions.recognises?.(await glimpse(data))).toBe(true);
    expect(await wfpTravelRestrictions.plan(files)).toMatchObject([{ releasedOn: '2022-06-02' }]);
    const entries = await entriesOf(wfpTravelRestrictions, files);
    const found = notices(entries);
    // A sentence on Italy, alone in a row that says nothing else.
    expect(rejects(entries)).toMatchObject([{ column: 'optional4', value: expect.stringContaining('valid in Italy') }]);
    expect(found).toHaveLength(236);
    expect(check(entries, 'territories without a text')).toMatchObject({
      message: expect.stringMatching(/^53 of 290 rows .* Abyei; Akrotiri; Aksai Chin;/),
    });
    expect(check(entries, 'days written twice')).toMatchObject({ message: expect.stringMatching(/^3 rows/) });
    const by = new Map(found.map((one) => [one.territory, one]));
    expect(by.get('Sint Eustatius')?.area).toEqual({ scheme: 'CODE', code: 'BES' });
    expect([by.get('Gaza'), by.get('West Bank')].map((one) => one?.area?.code)).toEqual(['PSE', 'PSE']);
    expect(by.get('Lesotho')?.further).toMatch(/at least 14 days before travel\.$/);
    expect(found.filter(({ area }) => area === null)).toEqual([]);
    // Not one tag is left, and hardly a text lies in the file that has no link.
    const texts = found.flatMap(({ restrictions, quarantine, certificate, further }) => [
      restrictions,
      quarantine,
      certificate,
      further,
    ]);
    expect(
      texts.filter((text) => /<\/?(?:br|p|a|strong|li|ul|ol|b)\b[^<]*>|&(?:nbsp|amp|[lr]squo);/i.test(text ?? '')),
    ).toEqual([]);
    expect(found.filter(({ links }) => links.length === 0).map(({ territory }) => territory)).toEqual([]);
    expect(found.flatMap(({ links }) => links).filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
  });
});
