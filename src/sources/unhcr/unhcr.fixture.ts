import { gzipSync } from 'node:zlib';
import { written } from '../read/files.fixture.ts';
import type { Entry, SourceFile } from '../source.ts';

const pair = 'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso';

/** Tables with invented values in the real shape. Names and UNHCR's own codes are there to be ignored. */
export const headers = {
  population: `${pair},refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst`,
  demographics: `${pair},pop_type,location,loc_type,acc_type,f_0_4,f_5_11,f_12_17,f_18_59,f_60,f_other,f_total,m_0_4,m_5_11,m_12_17,m_18_59,m_60,m_other,m_total,total`,
  flows: `${pair},refugees,asylum_seekers,refugee_like,oip`,
  solutions: `${pair},returned_refugees,resettlement,naturalisation,returned_idps`,
  applications: `${pair},procedure_type,app_type,dec_level,app_pc,applied`,
  decisions: `${pair},procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total`,
  totals: `${pair},total`,
} as const;

export const table = (
  name: keyof typeof headers,
  rows: readonly string[],
  file: string = `${name}.csv`,
): SourceFile => {
  const text = `${headers[name]}\n${rows.join('\n')}\n`;
  return written(file, file.endsWith('.gz') ? gzipSync(text) : text);
};

/** From Sudan to Chad, and from Austria to Australia: the codes of UNHCR mean other places than those of ISO. */
export const sudanChad = 'Sudan,SUD,SDN,Chad,CHD,TCD';
export const austriaAustralia = 'Austria,AUS,AUT,Australia,AUL,AUS';

/** A page as the API answers it. */
export const apiPage = (
  items: readonly Readonly<Record<string, unknown>>[],
  { page = 1, maxPages = 1 } = {},
): SourceFile =>
  written(
    `page-${page}.json`,
    JSON.stringify({ page, short_url: 'https://example.org/u', maxPages, total: [], items }),
  );

export const apiItem = (more: Readonly<Record<string, unknown>>) => ({
  year: 2023,
  coo_id: 1,
  coo_name: 'Sudan',
  coo: 'SUD',
  coo_iso: 'SDN',
  coa_id: 2,
  coa_name: 'Chad',
  coa: 'CHD',
  coa_iso: 'TCD',
  refugees: 700,
  asylum_seekers: '15',
  returned_refugees: 0,
  idps: 0,
  returned_idps: 0,
  stateless: 0,
  ooc: 0,
  oip: '',
  hst: 0,
  ...more,
});

/** Column and value of every reject. */
export const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value]] : []));
