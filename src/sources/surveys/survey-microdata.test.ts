import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile } from '../source.ts';
import { surveyMicrodata } from './survey-microdata.ts';

const scratch = mkdtempSync(join(tmpdir(), 'survey-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = join(import.meta.dirname, '../../../docs/formats');
const description = JSON.parse(readFileSync(join(folder, 'survey-microdata.example.json'), 'utf8'));

let made = 0;
const write = (rows: readonly string[], change: (file: typeof description) => void = () => {}): SourceFile[] => {
  made += 1;
  const place = join(scratch, String(made));
  mkdirSync(place);
  const file = structuredClone(description);
  change(file);
  const contents = { 'survey.json': JSON.stringify(file), [file.recordsFile]: [...rows, ''].join('\n') };
  return Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(place, name), content);
    return { path: join(place, name), name };
  });
};
const read = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await surveyMicrodata.plan(files))
    for await (const entry of surveyMicrodata.read(plan)) entries.push(entry);
  return entries;
};
const records = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'surveyRecord' ? [entry.row] : []));
const header = 'record,weight,sex,age,remarks';

describe('survey microdata in the exchange format', () => {
  it('reads the documented example: design, codebook, records', async () => {
    const names = ['survey-microdata.example.json', 'survey-microdata.example.csv'];
    const entries = await read(names.map((name) => ({ path: join(folder, name), name })));
    expect(entries.filter(({ type }) => type === 'reject')).toEqual([]);
    expect(entries[0]).toMatchObject({ type: 'survey', row: { mode: 'FACE_TO_FACE', sampleSize: 40 } });
    expect(records(entries).length).toBe(2);
    expect(
      await glimpse({ path: join(folder, names[0]!), name: 'x' }).then((seen) => surveyMicrodata.recognises?.(seen)),
    ).toBe(true);
  });

  it('keeps missing codes as they are, an empty cell as none, and no free words', async () => {
    const [one, two] = records(await read(write([header, '1,2.5,1,-9,A name perhaps', '2,1,,44,'])));
    expect(one).toMatchObject({ weight: '2.5', answers: { sex: '1', age: '-9' } });
    expect(two).toMatchObject({ answers: { sex: null, age: '44' } });
    expect(JSON.stringify([one, two])).not.toContain('perhaps');
  });

  it('rejects records that do not fit the codebook, without repeating a value', async () => {
    const entries = await read(write([header, '1,1,7,30,', '2,1,1,old,', '3,1,1,30,', '3,1,1,31,', ',1,1,30,']));
    const rejects = entries.flatMap((entry) => (entry.type === 'reject' ? [entry] : []));
    expect(rejects.map(({ column, value }) => [column, value])).toEqual([
      ['sex', null],
      ['age', null],
      ['record', null],
      ['record', null],
    ]);
    expect(records(entries)).toHaveLength(1);
  });

  it.each(['respondent_name', 'phone', 'gps_latitude', 'device_id', 'passport', 'e_mail'])(
    'refuses %s, in the codebook and in the data',
    async (name) => {
      await expect(read(write([`${header},${name}`, '1,1,1,30,,x']))).rejects.toThrow(`the column '${name}'`);
      const described = write([header], (file) =>
        file.variables.push({ name, label: { en: 'X' }, kind: 'TEXT', tier: 'PROTECTED' }),
      );
      await expect(read(described)).rejects.toThrow('identifies people');
    },
  );
});
