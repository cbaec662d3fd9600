import type { CodebookVariableInput } from '../source.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const code = 'SAMPLE-LOCATION-FORM';

const options = (words: readonly (readonly [code: string, word: string])[]) =>
  words.map(([option, word]) => ({
    code: option,
    label: invented(`${word} (invented)`),
    meaning: option === 'dnk' ? ('DOES_NOT_KNOW' as const) : ('ANSWER' as const),
  }));

const variables = [
  { name: 's0001_loc_people', section: 'PEOPLE', label: 'How many people live here?' },
  {
    name: 's0002_loc_needs',
    section: 'NEEDS',
    label: 'What is needed most?',
    kind: 'MULTIPLE',
    options: options([
      ['water', 'water'],
      ['work', 'work'],
      ['dnk', 'not known'],
    ]),
  },
  { name: 's0002_loc_needs_other', section: 'NEEDS', label: 'What else?', kind: 'TEXT' },
  { name: 's0003_loc_gps', section: 'PLACE', label: 'Where is it?', kind: 'POSITION', tier: 'RESTRICTED' },
  { name: 's0004_meta_enum_sex', section: 'VISIT', label: 'Who asked?', tier: 'NEVER' },
] as const satisfies readonly (Partial<Omit<CodebookVariableInput, 'label'>> & {
  readonly name: string;
  readonly label: string;
})[];

/** A codebook of an invented form. */
export const sampleCodebooks = sampleSource({
  code: 'sample-codebook',
  domain: 'REFERENCE',
  title: invented('Sample codebook', 'Dictionnaire d’exemple', 'Diccionario de muestra', 'Beispielhaftes Codebuch'),
  description: invented('The variables of an invented form.', 'Les variables d’un formulaire inventé.'),
  releases: [{ version: '1', releasedOn: '2026-06-24' }],
  *read(): Iterable<Draft> {
    const title = invented('Form of an invented location survey', 'Formulaire d’une enquête inventée');
    const area = { scheme: 'ISO3', code: 'XSA' } as const;
    yield { type: 'codebook', row: { code, title, assessmentType: 'SITE_ASSESSMENT', area, round: 2 } };
    for (const [index, { label, name, ...rest }] of variables.entries())
      yield {
        type: 'codebookVariable',
        row: {
          codebook: code,
          part: null,
          position: index + 1,
          name,
          occurrence: 1,
          label: invented(label),
          kind: 'NOT_TOLD',
          tier: null,
          dictionaryCode: name.slice(0, 5),
          scope: name.includes('_loc_') ? 'LOCATION' : 'VISIT',
          options: [],
          ...rest,
        },
      };
  },
});
