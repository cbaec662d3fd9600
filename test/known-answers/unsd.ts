import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Text of a file, read here with nothing but zlib and string splitting: independent of what is under test. */
const textOf = (dataFolder: string, folder: string, name: string, encoding: BufferEncoding = 'utf8') =>
  gunzipSync(readFileSync(join(dataFolder, 'unsd-sdg', folder, name))).toString(encoding);

const linesOf = (text: string) => text.trimEnd().split(/\r?\n/).slice(1);

/** Rows of a DDF file whose cells hold no commas. */
const ddf = (dataFolder: string, name: string) =>
  linesOf(textOf(dataFolder, 'release-2020-10', name)).map((line) => line.split(','));

/** 10.7.3, deaths and disappearances during migration, of the World by year. */
export function deathsByYear(dataFolder: string): Record<string, number> {
  const name = 'ddf--datapoints--sm_dth_migr--by--geo_area--nature--units--year.csv.gz';
  const world = ddf(dataFolder, name).filter(([area]) => area === '1');
  return Object.fromEntries(world.map(([, , , year, value]) => [year, Number(value)]));
}

const policyName = 'ddf--datapoints--sg_cpa_migrs--by--geo_area--nature--policy_domains--units--year.csv.gz';

/** 10.7.2 over all domains: how many countries are at each level (`N`: no data). */
export function policyLevels(dataFolder: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, , domain, , , level = ''] of ddf(dataFolder, policyName)) {
    if (domain === 'alldomains') counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

/** 10.7.2 of one country: the overall level, then domains 1 to 6, as text. */
export const policyLevelsOf = (dataFolder: string, area: string): string[] =>
  ['alldomains', ...[1, 2, 3, 4, 5, 6].map((number) => `domain${number}`)].map(
    (domain) => ddf(dataFolder, policyName).find((row) => row[0] === area && row[2] === domain)?.[5] ?? '',
  );

/** 10.c.1, cost of remittances in per cent, Afghanistan 2017, in each release. */
export function remittanceCostAfghanistan2017(dataFolder: string): Record<string, number> {
  // Every text cell of this file is quoted and no cell holds a quotation mark; only the year stands bare.
  const long = linesOf(textOf(dataFolder, 'release-2019.Q1', '10.c.1-SI_RMT_COST.csv.gz', 'latin1'));
  const first = long.find((line) => line.includes(',"4","Afghanistan",2017.0,')) ?? '';
  const afterYear = first.split(',2017.0,')[1] ?? '';
  const nested = textOf(dataFolder, 'release-2019.Q2', '10.c.1-SI_RMT_COST.json.gz');
  const afghanistan = nested.split('"geoAreaCode": "004"')[1]?.split('"geoAreaCode"')[0] ?? '';
  const year = afghanistan.split('"timePeriod": 2017')[1]?.split('"timePeriod"')[0] ?? '';
  const last = ddf(dataFolder, 'ddf--datapoints--si_rmt_cost--by--geo_area--nature--units--year.csv.gz');
  return {
    '2019.Q1.G.01': Number(afterYear.split('"')[3]),
    '2019.Q2.G.01': Number(/"value_detail": "([^"]*)"/.exec(year)?.[1]),
    '2020-10': Number(last.find(([area, , , when]) => area === '4' && when === '2017')?.[4]),
  };
}
