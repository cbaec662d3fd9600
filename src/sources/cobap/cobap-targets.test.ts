import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsIn } from './cobap-exceptions.ts';
import { countryNames, lettersOf } from './cobap-names.ts';
import { namesIn } from './cobap-targets.ts';

const codes = (list: string) =>
  namesIn(list).map(({ raw, named }) =>
    'place' in named ? `${named.kind} ${named.place.code}` : `${named.kind} ${raw}`,
  );

describe('lists of names', () => {
  it('keep names together that hold commas', () => {
    expect(codes('Bonaire, Sint Eustatius and Saba, Congo, The Democratic Republic of the, Congo')).toEqual([
      'AREA BES',
      'AREA COD',
      'AREA COG',
    ]);
    expect(codes('Micronesia, Federated States of, Moldova, Republic of, Korea, Republic of')).toEqual([
      'AREA FSM',
      'AREA MDA',
      'AREA KOR',
    ]);
  });

  it('never take a name for another one that it stands in', () => {
    expect(codes('South Sudan')).toEqual(['AREA SSD']);
    expect(codes('Sudan')).toEqual(['AREA SDN']);
    expect(codes('Niger, Nigeria, Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea')).toEqual(
      ['NER', 'NGA', 'GIN', 'GNB', 'GNQ', 'PNG'].map((code) => `AREA ${code}`),
    );
    expect(codes('Dominica, Dominican Republic, Samoa, American Samoa')).toEqual(
      ['DMA', 'DOM', 'WSM', 'ASM'].map((code) => `AREA ${code}`),
    );
    expect(codes('Equitorial Guinea')).toEqual(['UNRESOLVED Equitorial Guinea']);
  });

  it('read known misspellings, broken lines and damaged letters', () => {
    expect(codes("Vactican City, Signapore, An- gola, Cˆote d’Ivoire, Cote d'lvoire, R ÃÅeunion, Viet nam")).toEqual(
      ['VAT', 'SGP', 'AGO', 'CIV', 'CIV', 'REU', 'VNM']
        .map((code) => `AREA ${code}`)
        .filter((code, at, all) => all.indexOf(code) === at),
    );
  });

  it('take names apart where a comma is missing, if every part is known', () => {
    expect(codes('Denmark Iceland, Spain and Germany, Angola; Argentina, and Zimbabwe.')).toEqual(
      ['DNK', 'ISL', 'ESP', 'DEU', 'AGO', 'ARG', 'ZWE'].map((code) => `AREA ${code}`),
    );
    expect(codes('Turks and Caicos Isl. or Virgin Isl. (British)')).toEqual(['AREA TCA', 'AREA VGB']);
    expect(codes('United States specific states Colorado')[0]).toMatch(/^UNRESOLVED/);
  });

  it('keep groups, parts of countries and words that are no place apart', () => {
    expect(codes('Schengen, EU, COVIDCASES, MANDVAX, Western Australia, China (Hubei), Korea')).toEqual([
      'GROUP SCHENGEN',
      'GROUP EU',
      'UNRESOLVED COVIDCASES',
      'UNRESOLVED MANDVAX',
      'PART_OF_COUNTRY AUS',
      'PART_OF_COUNTRY CHN',
      'UNRESOLVED Korea',
    ]);
  });

  it('give back every known name, in whatever list', () => {
    const names = [...new Map([...countryNames].map(([, code]) => [code, code])).keys()];
    expect(names.length).toBeGreaterThan(240);
    const official = ['Sudan', 'South Sudan', 'Niger', 'Nigeria', 'Congo', 'Congo, The Democratic Republic of the'];
    const more = [
      'Bonaire, Sint Eustatius and Saba',
      'Saint Helena, Ascension and Tristan da Cunha',
      'Guinea',
      'Oman',
      'Romania',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...official, ...more], { minLength: 1 }), (list) => {
        expect(codes(list.join(', '))).toEqual(list.map((name) => `AREA ${countryNames.get(lettersOf(name))}`));
      }),
    );
  });
});

describe('exceptions', () => {
  it('are groups of people by exact words; family of citizens are not citizens', () => {
    expect(groupsIn('citizens, permanent residents, and family members of citizens').map(({ group }) => group)).toEqual(
      ['CITIZENS', 'RESIDENTS', 'FAMILY'],
    );
    expect(groupsIn('Foreign nationals, MM2H visa Holders')).toEqual([
      { group: 'OTHER', raw: 'Foreign nationals' },
      { group: 'OTHER', raw: 'MM2H visa Holders' },
    ]);
    expect(groupsIn('Residents, Brazilian Nationals, Humanitarian Aid Workers').at(-1)?.group).toBe('HUMANITARIAN');
  });
});
