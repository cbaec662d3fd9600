import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { sources } from '../index.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import type { CodebookInput, CodebookVariableInput, Entry, SourceFile } from '../source.ts';
import { dtmCodebooks } from './dtm-codebooks.ts';

const stated = { releasedOn: '2026-01-31' };
const read = async (file: SourceFile, said: object | null = stated): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await dtmCodebooks.plan([file], said ?? undefined))
    for await (const entry of dtmCodebooks.read(plan)) entries.push(entry);
  return entries;
};
const codebookIn = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'codebook' ? [entry.row] : []))[0] as CodebookInput;
const variablesIn = (entries: readonly Entry[]): CodebookVariableInput[] =>
  entries.flatMap((entry) => (entry.type === 'codebookVariable' ? [entry.row] : []));
const rejectsIn = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.reason]] : []));

const french = `Rubriques,Variables,Significations
DATE,date_visite,Date de la visite
EAU,f1_source, Quelles sources ?
,f1_source/puits,Puits utilisés ?
,f1_source/eau de surface,"Eau de surface ?
(lac)"
,f9_risque/agression,Risque ?
,Transport_commun,En commun ?
,Transport_commun,En commun encore ?
,D2.4.d. Quand la distribution de matériaux/outils a-t-elle eu lieu ?,Quand ?
LIEU,Transport_commun,En commun ?
,_a4_gps_latitude,Latitude
`;
const key = `Key to the Round 7 Dataset,,,,,
Area services,,,,,
This dataset holds areas,,,,,
Geo Data,Area Name,,,,
Education,"Schools 
open (%)",Share of schools open,,,
IDP - details,,,,,
Data by place,,,,,
Needs,Priority 1,First need,,,
,Area Name,,,,
`;
const labels = `variable,label_as_published,proposed_sensitivity_level
sex,Sex,RESTRICTED
travel_with,Travels in a group (binary),INTERNAL
comments,Comments (free text),CONFIDENTIAL
phone,Telephone,SECRET
`;
const names = `position,variable
0,m1470_meta_enum_sex
1,m0310_loc_num_idp_ind
2,s2878_loc_needs
3,s2878_loc_needs_other
4,s2878_loc_needs/dnk
5,_m2696_meta_start_gps_latitude
6,s2878_loc_needs/food
7,s2878_loc_needs/food
8,m2692_loc_reason_return/other
9,site_other
10,
`;

describe('codebooks of assessments and surveys', () => {
  it('in French: sections go on, options join their variable, sentences with a slash stay whole', async () => {
    const variables = variablesIn(await read(written('formulaire.csv', french)));
    expect(variables.map(({ section, name, occurrence, kind }) => [section, name, occurrence, kind])).toEqual([
      ['DATE', 'date_visite', 1, 'NOT_TOLD'],
      ['EAU', 'f1_source', 1, 'MULTIPLE'],
      ['EAU', 'f9_risque', 1, 'MULTIPLE'],
      ['EAU', 'Transport_commun', 1, 'NOT_TOLD'],
      ['EAU', 'Transport_commun', 2, 'NOT_TOLD'],
      ['EAU', 'D2.4.d. Quand la distribution de matériaux/outils a-t-elle eu lieu ?', 1, 'NOT_TOLD'],
      ['LIEU', 'Transport_commun', 1, 'NOT_TOLD'],
      ['LIEU', '_a4_gps_latitude', 1, 'POSITION'],
    ]);
    expect(variables[1]).toMatchObject({ label: { fr: ['Quelles sources ?', 'SOURCE'] } });
    expect(variables[1]?.options).toEqual([
      { code: 'puits', label: { fr: ['Puits utilisés ?', 'SOURCE'] }, meaning: 'ANSWER' },
      { code: 'eau de surface', label: { fr: ['Eau de surface ? (lac)', 'SOURCE'] }, meaning: 'ANSWER' },
    ]);
    // Its options are there, and the variable itself has no row.
    expect(variables[2]?.label).toBeNull();
  });

  it('of several tables: titles are parts, the same name may stand in each, the round is in the first line', async () => {
    const entries = await read(written('key.csv', key));
    expect(codebookIn(entries)).toMatchObject({ round: 7, assessmentType: 'BASELINE_ASSESSMENT', area: null });
    expect(variablesIn(entries).map(({ part, section, name }) => [part, section, name])).toEqual([
      ['Area services', 'Geo Data', 'Area Name'],
      ['Area services', 'Education', 'Schools open (%)'],
      ['IDP - details', 'Needs', 'Priority 1'],
      ['IDP - details', 'Needs', 'Area Name'],
    ]);
  });

  it('with a proposal of who may read: unknown levels are rejected', async () => {
    const entries = await read(written('survey.csv', labels));
    expect(variablesIn(entries).map(({ name, tier, kind }) => [name, tier, kind])).toEqual([
      ['sex', 'RESTRICTED', 'NOT_TOLD'],
      ['travel_with', 'PARTNER', 'CHOICE'],
      ['comments', 'PROTECTED', 'TEXT'],
    ]);
    expect(rejectsIn(entries)).toEqual([[5, "'SECRET' is not a level of sensitivity"]]);
  });

  it('of names alone: codes of the dictionary, missing options, what is never kept', async () => {
    const entries = await read(written('columns.csv', names));
    const variables = variablesIn(entries);
    expect(
      variables.map(({ name, dictionaryCode, scope, kind, tier }) => [name, dictionaryCode, scope, kind, tier]),
    ).toEqual([
      ['m1470_meta_enum_sex', 'm1470', 'VISIT', 'NOT_TOLD', 'NEVER'],
      ['m0310_loc_num_idp_ind', 'm0310', 'LOCATION', 'NOT_TOLD', null],
      ['s2878_loc_needs', 's2878', 'LOCATION', 'MULTIPLE', null],
      ['s2878_loc_needs_other', 's2878', 'LOCATION', 'TEXT', null],
      ['_m2696_meta_start_gps_latitude', 'm2696', 'VISIT', 'POSITION', 'NEVER'],
      ['m2692_loc_reason_return', 'm2692', 'LOCATION', 'MULTIPLE', null],
      ['site_other', null, 'NOT_TOLD', 'NOT_TOLD', null],
    ]);
    expect(variables[2]?.options).toEqual([
      { code: 'dnk', label: null, meaning: 'DOES_NOT_KNOW' },
      { code: 'food', label: null, meaning: 'ANSWER' },
    ]);
    expect(rejectsIn(entries)).toEqual(
      [
        [12, 'the variable has no name'],
        [9, "a second option 'food' of s2878_loc_needs"],
      ].sort((a, b) => Number(a[0]) - Number(b[0])),
    );
  });

  it('that nobody knows take their code from the file’s name and ask for their day', async () => {
    await expect(read(written('my form.csv', names), null)).rejects.toThrow('--released');
    expect(codebookIn(await read(written('my form, round 2.csv', names)))).toMatchObject({ code: 'MY-FORM-ROUND-2' });
    const dated = await dtmCodebooks.plan([written('form-2025-03-04.csv', names)]);
    expect(dated).toMatchObject([{ releasedOn: '2025-03-04', dataset: { code: 'dtm-codebook-form-2025-03-04' } }]);
  });

  it('are told from figures and from other lists', async () => {
    for (const text of [french, key, labels, names])
      expect(dtmCodebooks.recognises?.(await glimpse(written('unheard-of.csv', text)))).toBe(true);
    for (const text of [
      'Admin,Variables,IDPs\nA,b,1\n',
      'position,variable,value\n0,a,1\n',
      'workbook,sheet,hxl_hashtag\n',
    ])
      expect(dtmCodebooks.recognises?.(await glimpse(written('unheard-of.csv', text)))).toBe(false);
    await expect(read(written('empty.csv', 'position,variable\n'))).rejects.toThrow('describes no variable');
  });
});

describe.skipIf(!hasData)(`codebooks of assessments and surveys, real files${skipped}`, () => {
  it('are read without a reject, each known for what it is', async () => {
    const found: unknown[] = [];
    for (const file of filesOf('dtm-field-dictionaries')) {
      const seen = await glimpse(file);
      const readers = sources.filter((source) => source.recognises?.(seen) === true).map(({ code }) => code);
      if (!readers.includes('dtm-codebooks')) continue;
      expect(readers).toEqual(['dtm-codebooks']);
      const entries = await read(file, null);
      expect(rejectsIn(entries)).toEqual([]);
      const { code, area, round, assessmentType } = codebookIn(entries);
      const variables = variablesIn(entries);
      const options = variables.reduce((sum, variable) => sum + variable.options.length, 0);
      found.push([code, area?.code ?? null, round, assessmentType, variables.length, options]);
    }
    expect(found).toEqual([
      ['CHAD-SITE-ASSESSMENT-16', 'TCD', 16, 'SITE_ASSESSMENT', 184, 85],
      ['FLOW-MONITORING-SURVEY-WCA-2019', null, null, 'SURVEY', 45, 0],
      ['LIBYA-BASELINE-39', 'LBY', 39, 'BASELINE_ASSESSMENT', 87, 0],
      ['MALAWI-LOCATION-SURVEY-2024', 'MWI', null, 'OTHER', 74, 77],
    ]);
  });
});
