import { describe, expect, it } from 'vitest';
import { filesOf, hasData, skipped } from '../../../test/support/real-data.ts';
import { sources } from '../index.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { dtmHxl } from './dtm-hxl.ts';

const claim = async (text: string) => dtmHxl.recognises?.(await glimpse(written('unheard-of.csv', text)));

describe('files that explain spreadsheets', () => {
  it('are known by their columns, and left aside for what they are', async () => {
    const dictionary = { aside: expect.stringContaining('dictionary') };
    expect(await claim('workbook,sheet,sheet_state,column_index,hxl_hashtag\na.xlsx,S,visible,0,#date\n')).toEqual({
      aside: expect.stringContaining('hashtags'),
    });
    expect(await claim('Rubriques,Variables,Significations\nA,a,Aa\n')).toEqual(dictionary);
    expect(await claim('variable,label_as_published,level\nage,Age,X\n')).toEqual(dictionary);
    expect(await claim('Key to the Round 7 Dataset,,\nArea,,\n')).toEqual(dictionary);
    expect(await claim('position,variable\n0,id\n')).toEqual({
      aside: expect.stringContaining('names of the columns'),
    });
    expect(
      await claim('name,license_id,dataset_date_range,dataset_source,methodology\nx,cc-by,[2020],IOM,Other\n'),
    ).toEqual({ aside: expect.stringContaining('describes published datasets') });
  });

  it('are not taken for figures, nor figures for them', async () => {
    expect(await claim('Admin,Variables,IDPs\nA,b,1\n')).toBe(false);
    expect(await claim('Admin,Individuals\n#adm1+name,#affected+ind+idps\nA,1\n')).toBe(true);
  });
});

describe.skipIf(!hasData)(`files that explain spreadsheets and matrices, real files${skipped}`, () => {
  it('each has a home, and none is read as figures', async () => {
    for (const file of filesOf('dtm-field-dictionaries').filter(({ name }) => name !== 'README.md')) {
      const seen = await glimpse(file);
      const claims = sources.flatMap((source) => source.recognises?.(seen) || []);
      // Codebooks are read by a source of their own; here they lie beside the figures.
      expect([file.name, claims.filter((claim) => claim !== true)]).toEqual([
        file.name,
        [{ aside: expect.any(String) }],
      ]);
      expect(dtmHxl.recognises?.(seen)).not.toBe(true);
    }
  });
});
