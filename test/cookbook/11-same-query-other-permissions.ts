import { expect } from 'vitest';
import { siteFile, siteRows } from '../../src/sources/sample/site-assessments.ts';
import type { Check, Further } from '../support/cookbook.ts';
import { grant } from '../support/entitled.ts';
import { standingOn } from '../support/standing.ts';

type Given = { siteCode: string | null; area: { code: string; level: number } | null; option: string | null };
type Answers = { totalCount: number; nodes: (Given & { status: string; withheld: { field: string }[] })[] };
type Share = { question: { code: string }; area: { code: string; level: number }; option: string };
type Data = {
  policies: { coordinate: string; tier: string }[];
  needs: Answers;
  safety: Answers;
  shares: { nodes: (Share & { share: number | null; sites: number | null; status: string })[] };
};

const told = ({ nodes }: Answers) =>
  nodes
    .filter(({ status }) => status === 'ANSWERED')
    .map(({ siteCode, area, option }) => [siteCode, area?.code, option].join())
    .sort();
const needs = siteFile.questions.find(({ code }) => code === 's02_needs')?.options ?? [];

/** What a site chose of the needs, which may be nothing; undefined where it gave no answer. */
const chosenAt = (row: (typeof siteRows)[number]): string[] | undefined => {
  const columns = Object.entries(row).filter(([column]) => column.startsWith('s02_needs/'));
  const chosen = columns.filter(([, mark]) => mark === '1').map(([column]) => column.slice('s02_needs/'.length));
  if (columns.every(([, mark]) => mark === '')) return undefined;
  return chosen.every((code) => needs.some((option) => option.code === code)) ? chosen : undefined;
};

export const check: Check = (data: Data) => {
  expect([data.needs, data.safety]).toEqual([
    { totalCount: 0, nodes: [] },
    { totalCount: 0, nodes: [] },
  ]);
  expect(data.policies.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining(['area', 'siteCode', 'option'].map((field) => `AssessmentAnswer.${field}`)),
  );
  expect(data.policies.map(({ tier }) => tier)).not.toContain('OPEN');
  // Shares of the sites that answered, from the rows as they were written.
  const provinces = [...new Set(siteRows.map(({ adm1 }) => adm1))].sort();
  expect(data.shares.nodes).toHaveLength(provinces.length * needs.length);
  for (const { question, area, option, share, sites, status } of data.shares.nodes) {
    expect([question.code, area.level, status]).toEqual(['s02_needs', 1, 'EXACT']);
    const answered = siteRows.filter((row) => row.adm1 === area.code && chosenAt(row));
    expect(sites).toBe(answered.length);
    const chosen = answered.filter((row) => chosenAt(row)?.includes(option)).length;
    expect(share).toBeCloseTo(chosen / answered.length, 3);
  }
};

/** The same text from a researcher whose grant opens the answers. */
export const further: Further = async ({ database, server }, query) => {
  const id = await grant(database, {
    tier: 'PROTECTED',
    datasets: ['sample-site-assessments'],
    classes: ['IDP_SITE_LOCATION', 'SURVEY_RESULT'],
  });
  const { body } = await server.ask(query, {}, standingOn({ tier: 'PROTECTED', grant: id }));
  expect(body.errors).toBeUndefined();
  const data: Data = body.data;
  expect(told(data.safety)).toEqual(
    siteRows
      .filter(({ s05_safe }) => s05_safe === 'YES' || s05_safe === 'NO')
      .map(({ site, area, s05_safe }) => [site, area, s05_safe].join())
      .sort(),
  );
  expect(told(data.needs)).toEqual(
    siteRows
      .flatMap((row) => {
        const chosen = chosenAt(row);
        const options = chosen?.length === 0 ? [null] : (chosen ?? []);
        return options.map((option) => [row.site, row.area, option].join());
      })
      .sort(),
  );
  expect([...data.safety.nodes, ...data.needs.nodes].flatMap(({ withheld }) => withheld)).toEqual([]);
};
