import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { AreaInput, Entry, SourceFile } from '../source.ts';
import { referenceGeography } from './reference-geography.ts';

const areasOf = (entries: readonly Entry[]) =>
  new Map(entries.flatMap((entry) => (entry.type === 'area' ? [[entry.row.code, entry.row] as const] : [])));
const parentsIn = (area: AreaInput | undefined, hierarchy: string) =>
  (area?.memberships ?? []).filter((one) => one.hierarchy === hierarchy).map(({ parent }) => parent);

const unHeader =
  'Global Code,Global Name,Region Code,Region Name,Sub-region Code,Sub-region Name,Intermediate Region Code,' +
  'Intermediate Region Name,Country or Area,M49 Code,ISO-alpha2 Code,ISO-alpha3 Code,Least Developed Countries (LDC),' +
  'Land Locked Developing Countries (LLDC),Small Island Developing States (SIDS)';
const namibia = '001,World,002,Africa,202,Sub-Saharan Africa,018,Southern Africa,Namibia,516,NA,NAM,,,';
const polar = '001,World,,,,,,,Antarctica,010,AQ,ATA,,,';
const algeria = '001,World,002,Africa,015,Northern Africa,,,Algeria,012,DZ,DZA,,,';
const samoa = '001,World,009,Oceania,061,Polynesia,,,Samoa,882,WS,WSM,,,x';
const specials = ['XKX', 'AB9', 'XCX', 'OOO', 'OOS', 'STL', 'TIB', 'ANT'];
const regions = ['Alpha', 'Beta and Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta, Theta'];

/** The three M49 files differ in the word for the world, by which they are told apart. */
const inWords = (world: string, lines: readonly string[]) => lines.join('\n').replaceAll('001,World', `001,${world}`);

function miniature(changes: Record<string, string> = {}): SourceFile[] {
  const cldr = (language: string, territories: Record<string, string>) =>
    JSON.stringify({ main: { [language]: { localeDisplayNames: { territories } } } });
  const files: Record<string, string> = {
    'unsd-m49-en.csv': `\ufeff${[unHeader, namibia, polar, algeria, samoa].join('\n')}\n`,
    'unsd-m49-fr.csv': inWords('Monde', [unHeader, namibia, polar, algeria.replace('Algeria', 'Algérie'), samoa]),
    'unsd-m49-es.csv': inWords('Mundo', [unHeader, namibia, polar, algeria.replace('Algeria', 'Argelia'), samoa]),
    'country-codes.csv': 'ISO3166-1-Alpha-3,is_independent\nNAM,Yes\nATA,International\nDZA,Yes\nWSM,Yes\n',
    'iom-gdi-country-names.csv': [
      'iso3,name_text,region_code,subregion_code,intregion_code,iom_region,eu',
      'DZA,Algeria,2,15,,Alpha,0',
      ...specials.map((code) => `${code},Name of ${code},${code === 'AB9' ? '2,202,14' : ',,'},,0`),
      ...regions.map((name, index) => `R${index},,,,,"${name}",1`),
    ].join('\n'),
    ...Object.fromEntries(
      ['en', 'fr', 'es', 'de'].map((language) => [
        `cldr-territories-${language}.json`,
        cldr(language, { '001': 'Welt', NA: 'Namibia', DZ: 'Algerien', EU: `Union ${language}`, XK: 'Kosovo' }),
      ]),
    ),
    'README.md': 'About',
    ...changes,
  };
  return Object.entries(files).map(([name, text]) => written(name, text));
}

describe('reference geography, in miniature', () => {
  it('yields regions, groups, countries and special members', async () => {
    const entries = await entriesOf(referenceGeography, miniature());
    const areas = areasOf(entries);
    expect(entries.filter(({ type }) => type === 'reject')).toEqual([]);
    expect(areas.get('001')).toMatchObject({ kind: 'WORLD', name: { de: ['Welt', 'SOURCE'] }, memberships: [] });
    expect(areas.get('002')?.codes).toEqual([
      { scheme: 'M49', code: '002' },
      { scheme: 'SDG_GEO', code: '2' },
    ]);
    expect(parentsIn(areas.get('018'), 'M49')).toEqual(['202']);
    expect(parentsIn(areas.get('202'), 'M49')).toEqual(['002']);
    expect(areas.get('NAM')?.kind).toBe('COUNTRY');
    expect(parentsIn(areas.get('NAM'), 'M49')).toEqual(['018']);
    expect(areas.get('NAM')?.codes).toContainEqual({ scheme: 'ISO2', code: 'NA' });
    expect(areas.get('ATA')).toMatchObject({ kind: 'TERRITORY', memberships: [{ hierarchy: 'M49', parent: '001' }] });
    expect(areas.get('DZA')).toMatchObject({
      name: {
        en: ['Algeria', 'OFFICIAL'],
        fr: ['Algérie', 'OFFICIAL'],
        es: ['Argelia', 'OFFICIAL'],
        de: ['Algerien', 'SOURCE'],
      },
      memberships: [
        { hierarchy: 'M49', parent: '015' },
        { hierarchy: 'IOM_REGION', parent: 'IOM-ALPHA' },
        { hierarchy: 'WB_REGION', parent: 'WB-MEA' },
        { hierarchy: 'WB_INCOME', parent: 'WB-UMC', validFrom: '2024-07-01' },
      ],
    });
    expect(parentsIn(areas.get('WSM'), 'SIDS')).toEqual(['SIDS']);
    expect(areas.get('EU')).toMatchObject({ kind: 'GROUP', name: { fr: ['Union fr', 'SOURCE'] } });
    expect(areas.get('XKX')).toMatchObject({ kind: 'TERRITORY', name: { de: ['Kosovo', 'SOURCE'] } });
    expect(parentsIn(areas.get('AB9'), 'M49')).toEqual(['014']);
    expect(areas.get('CSK')?.name.en).toEqual(['Czechoslovakia (former)', 'UNVERIFIED']);
  });

  it('rejects rows whose codes cannot be right and says when the languages differ', async () => {
    const broken = [unHeader, namibia, namibia, polar.replace('AQ,ATA', ',ATA'), samoa.replace('882', '82')].join('\n');
    const entries = await entriesOf(referenceGeography, miniature({ 'unsd-m49-en.csv': broken }));
    expect(entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.column]] : []))).toEqual([
      [3, 'ISO-alpha3 Code'],
      [4, 'ISO-alpha2 Code'],
      [5, 'M49 Code'],
    ]);
    expect(entries.find(({ type }) => type === 'check')).toMatchObject({ name: 'm49-languages-agree', passed: false });
  });

  it('names what is missing or strange', async () => {
    const files = miniature();
    const without = files.filter(({ name }) => name !== 'unsd-m49-fr.csv');
    await expect(referenceGeography.plan(without)).rejects.toThrow(/unsd-m49-fr\.csv: this file is missing/);
    await expect(referenceGeography.plan([...files, written('odd.csv', '')])).rejects.toThrow(/odd\.csv/);
    const shifted = miniature({ 'country-codes.csv': 'ISO3166-1-Alpha-3\nNAM\n' });
    await expect(entriesOf(referenceGeography, shifted)).rejects.toThrow(/missing column “is_independent”/);
    const wrong = miniature({ 'cldr-territories-de.json': '{"main":{"fr":{}}}' });
    await expect(entriesOf(referenceGeography, wrong)).rejects.toThrow(/cldr-territories-de\.json/);
  });

  it('tells its files by shape, whatever they are called, and what lies beside them', async () => {
    const renamed = miniature().map((file, index) => written(`part-${index}.txt`, readFileSync(file.path, 'utf8')));
    const claims = await Promise.all(renamed.map(async (file) => referenceGeography.recognises?.(await glimpse(file))));
    expect(claims.filter((claim) => claim === true)).toHaveLength(9);
    const [plan] = await referenceGeography.plan(renamed.filter((_, index) => claims[index] === true));
    expect(plan?.version).toBe((await referenceGeography.plan(miniature()))[0]?.version);
    const beside = written('x.json', '{"supplemental":{"territoryContainment":{}}}');
    expect(referenceGeography.recognises?.(await glimpse(beside))).toHaveProperty('aside');
    expect(referenceGeography.recognises?.(await glimpse(written('x.csv', 'a,b\n')))).toBe(false);
  });

  it('makes another release when a part changes', async () => {
    const [one] = await referenceGeography.plan(miniature());
    const [same] = await referenceGeography.plan(miniature().reverse());
    const [other] = await referenceGeography.plan(
      miniature({ 'country-codes.csv': 'ISO3166-1-Alpha-3,is_independent\n' }),
    );
    expect(same!.version).toBe(one!.version);
    expect(other!.version).not.toBe(one!.version);
  });
});

const folder = join(process.env.TRIBUTARY_DATA ?? '../shared/data', 'reference-geography');
const absent = !existsSync(folder);
const real = [
  'ocha-countries-territories-taxonomy.csv',
  ...['unsd-m49-en.csv', 'unsd-m49-fr.csv', 'unsd-m49-es.csv', 'country-codes.csv', 'iom-gdi-country-names.csv'],
  ...['en', 'fr', 'es', 'de'].map((language) => `cldr-territories-${language}.json`),
].map((name) => ({ path: join(folder, name), name }));

describe.skipIf(absent)(`reference geography, real files${absent ? ' (skipped: real data folder absent)' : ''}`, () => {
  it('holds the known world', async () => {
    const entries = await entriesOf(referenceGeography, real);
    const areas = areasOf(entries);
    expect(entries.filter(({ type }) => type === 'reject')).toEqual([]);
    expect(entries.flatMap((entry) => (entry.type === 'check' && !entry.passed ? [entry.message] : []))).toEqual([]);
    const kinds = Map.groupBy(areas.values(), ({ kind }) => kind);
    expect(Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length]))).toEqual({
      WORLD: 1,
      REGION: 5,
      SUBREGION: 17,
      INTERMEDIATE_REGION: 7,
      GROUP: 57,
      COUNTRY: 194,
      TERRITORY: 56,
      SPECIAL: 19,
      DISPUTED: 6,
    });
    expect(areas.get('030')?.name.fr).toEqual(['Asie orientale', 'OFFICIAL']);
    expect(areas.get('TWN')).toMatchObject({ kind: 'TERRITORY', name: { en: ['Taiwan', 'SOURCE'] } });
    expect(areas.get('XKX')?.name.en).toEqual(['Kosovo (SCR 1244)', 'SOURCE']);
    expect(parentsIn(areas.get('SSD'), 'M49')).toEqual(['014']);
    for (const area of areas.values()) {
      for (const { parent } of area.memberships ?? [])
        expect(areas.has(parent), `${area.code} in ${parent}`).toBe(true);
      if (area.kind === 'COUNTRY') expect(Object.keys(area.name).sort(), area.code).toEqual(['de', 'en', 'es', 'fr']);
    }
    const members = (group: string) =>
      [...areas.values()].filter(({ memberships }) =>
        memberships?.some(({ hierarchy, validTo }) => hierarchy === group && validTo === undefined),
      ).length;
    expect([members('LDC'), members('LLDC'), members('SIDS'), members('EU')]).toEqual([44, 32, 53, 27]);
  });
});
