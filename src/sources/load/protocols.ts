import type postgres from 'postgres';
import { protocolLines, protocolsOf } from '../built-in/protocols.ts';
import { publicIds } from './public-id.ts';

const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE', 'COORDINATE'];

/** Lines of protocols that come with the product, each with the id that it is entered under. */
const linesOf = (idSecret: string) => {
  const idOf = publicIds(idSecret);
  return protocolLines.map((line) => ({
    ...line,
    id: idOf('ptc', [line.country, line.class, line.grain, line.level, line.source]),
    grain: grains.indexOf(line.grain),
  }));
};

/** The lines of countries that are there which were never entered. */
export const missingProtocols = async (sql: postgres.Sql | postgres.TransactionSql, idSecret: string) => {
  const lines = linesOf(idSecret);
  const ids = lines.map(({ id }) => id);
  const countries = lines.map(({ country }) => country);
  const missing = await sql`
    select n.id from unnest(${ids}::text[], ${countries}::text[]) n(id, country)
    join base.area a on a.code = n.country and a.level = 0
    where not exists (select from base.protocol p where p.public_id = n.id)`;
  const wanted = new Set(missing.map((row) => row.id as string));
  return lines.filter(({ id }) => wanted.has(id));
};

/**
 * Enters the lines of protocols that come with the product for countries that are there, each once: a line that somebody ended stays
 * ended. Done where countries appear, in the same transaction, so that no row is there before what its country asks for.
 */
export const enterProtocols = async (
  sql: postgres.Sql | postgres.TransactionSql,
  idSecret: string,
): Promise<number> => {
  const entered = await missingProtocols(sql, idSecret);
  if (!entered.length) return 0;
  await sql`
    insert into base.protocol (public_id, area_id, class, grain, level, source, source_url, disputed, entered_by)
    select n.id, a.id, n.class, n.grain, n.level, n.source, n."sourceUrl", n.disputed, ${`comes with the product, as of ${protocolsOf}`}::text
    from json_to_recordset(${JSON.stringify(entered)}::text::json)
      n(id text, country text, class text, grain int, level text, source text, "sourceUrl" text, disputed boolean)
    join base.area a on a.code = n.country and a.level = 0`;
  return entered.length;
};
