import type { RecordDef, Records } from '../query/record.ts';
import type { StatsDef, TallyDef } from '../query/stats-def.ts';
import { alikeColumn, alikeIn } from '../query/tally.ts';
import { unitColumn, unitOfPlace } from '../query/units.ts';
import { type Cells, cell, finestShown } from './cells.ts';
import { type Ground, joinedGround, placesOf } from './ground.ts';
import { grainNumber, standIn } from './masks.ts';
import type { Label, Policy } from './policy.ts';
import { shownOn } from './rows.ts';
import type { Tier } from './tier.ts';
import { viewColumns } from './view-columns.ts';

/**
 * Tallies: current rows of a record added up where they differ in place alone. What a caller may read of them is decided by the
 * same conditions as for the rows, which ask for nothing of a row but what its line of the tally keeps: dataset, grain, words and
 * countries. So the masks hold as they are now, and nothing is masked before it is added up.
 */
type Tallied = { readonly record: RecordDef; readonly tally: TallyDef; readonly places: readonly string[] };

const talliesOf = (policy: Policy, records: Records): Tallied[] =>
  [...records.values()].flatMap((record) => {
    const tally = record.stats?.tally;
    if (!tally) return [];
    const columns = viewColumns(policy, records, record);
    const places = placesOf(record, columns).filter((place) => typeof place === 'string');
    const masked = tally.by.filter((column) => columns.get(column));
    if (masked.length)
      throw new Error(`${tally.view} keeps ${masked.join(', ')} apart, which not everybody reads in full`);
    return [{ record, tally, places }];
  });

const value = (record: RecordDef): string => {
  if (!record.measure) throw new Error(`${record.type} has a tally and no value`);
  return record.measure.value;
};

/** The first-level unit, where the place itself would be told that finely. */
const unit = (label: Label | null, ground: Ground, tier: Tier): string => {
  if (label && label.mask !== 'ROLL_UP') throw new Error(`units are kept of a place with the mask ${label.mask}`);
  const finest = label ? finestShown(label, ground, tier) : '6';
  return finest === '6' ? `t.${unitColumn}` : `case when ${finest} >= 1 then t.${unitColumn} end`;
};

/** The tallies of a tier. */
export const tallyViews = (policy: Policy, records: Records, tier: Tier): string =>
  talliesOf(policy, records)
    .map(({ record, tally, places }) => {
      const columns = viewColumns(policy, records, record);
      const ground = joinedGround(record, columns, 't', true);
      const cells: Cells = { tier, openFiles: 'false' };
      const label = columns.get(value(record)) ?? null;
      if (label && standIn(label, value(record), ground) !== null)
        throw new Error(
          `${tally.view} adds up values of which some are masked by others: these would have to be added up`,
        );
      const labelOf = (column: string): Label | null => {
        const found = columns.get(column) ?? null;
        // Lines do not keep what their rows name, which rows of the finest grains do.
        const finest = found?.alongside && { alongside: { ...found.alongside, when: `grain >= ${grainNumber.SITE}` } };
        return found && { ...found, ...finest };
      };
      const selected = [
        ...tally.by.map((column) => `t.${column}`),
        ...places.map((column) => `${cell(labelOf(column), column, ground, cells)} as ${column}`),
        ...(tally.units ? [`${unit(labelOf(places[0] as string), ground, tier)} as ${unitColumn}`] : []),
        `t.${alikeColumn}`,
        't.rows',
        ...['with_value', value(record)].map((column) => `${cell(label, column, ground, cells)} as ${column}`),
      ];
      const where = shownOn(policy, records, record, tier, ground);
      return [
        `create view ${tier.toLowerCase()}.${tally.view} as`,
        `  select ${selected.join(', ')}`,
        `  from base.${tally.view} t${ground.joins()}`,
        `  where ${where.join(' and ')};\n`,
      ].join('\n');
    })
    .join('');

/** Functions and triggers that keep the tallies, whoever writes: what a statement changed is added and taken off at its end. */
export const tallySql = (policy: Policy, records: Records): string => talliesOf(policy, records).map(keeping).join('');

const keeping = ({ record, tally, places }: Tallied): string => {
  const [rows, lines, amount] = [`base.${record.view}`, `base.${tally.view}`, value(record)];
  const units = tally.units ? [unitColumn] : [];
  const keys = [...tally.by, ...places, ...units];
  const country = (column: string, at: number) => `coalesce(k${at}.admin0_id, k${at}.id, r.${column})`;
  const line = [
    ...tally.by.map((column) => `r.${column}`),
    ...places.map((column, at) => `${country(column, at)} as ${column}`),
    ...units.map((column) => `${unitOfPlace('k0')} as ${column}`),
  ];
  // What lines keep of a place that can move.
  const held = (area: string) =>
    ['admin0_id', ...(tally.units ? ['level', unitColumn] : [])].map((column) => `${area}.${column}`).join(', ');
  const areas = places.map((column, at) => ` left join base.area k${at} on k${at}.id = r.${column}`).join('');
  const counted = (from: string, sign: 1 | -1) =>
    `select ${line.join(', ')}, ${sign} as n, ${sign} * (r.${amount} is not null)::int as w, ${sign} * coalesce(r.${amount}, 0) as v from ${from} r${areas} where r.published_to is null`;
  const sums = (from: string) =>
    `select ${keys.join(', ')}, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (${from}) r group by ${keys.join(', ')}`;
  // Lines that are read together lie together where many are written at once.
  const lying = `order by ${tally.by.slice(0, 3).join(', ')}`;
  const same = keys.map((column) =>
    // What is never null can be looked up.
    column === places[0] || tally.by.includes(column)
      ? `t.${column} = d.${column}`
      : `t.${column} is not distinct from d.${column}`,
  );
  // An array is written in one way only, whatever stands in it.
  const alike = `array[${alikeIn(record.stats as StatsDef)
    .map((of) => `(${of.replaceAll(/\bt\./g, 'd.')})::text`)
    .join(', ')}]::text`;
  const added = [...keys, alikeColumn, 'rows', 'with_value', amount].join(', ');
  const total = (of: string, held: string) => `case when ${held} > 0 then ${of} end`;
  const add = (from: string) => `
      merge into ${lines} t using (${sums(from)} having sum(n) <> 0 or sum(w) <> 0 or sum(v) <> 0 ${lying}) d on ${same.join(' and ')}
        when matched and t.rows + d.n = 0 then delete
        when matched then update set rows = t.rows + d.n, with_value = t.with_value + d.w, ${amount} = ${total(`coalesce(t.${amount}, 0) + d.v`, 't.with_value + d.w')}
        when not matched then insert (${added}) values (${keys.map((key) => `d.${key}`).join(', ')}, ${alike}, d.n, d.w, ${total('d.v', 'd.w')})`;
  const anew = `insert into ${lines} (${added}) select ${keys.join(', ')}, ${alike}, n, w, ${total('v', 'w')} from (${sums(counted(rows, 1))} ${lying}) d`;
  const [kept, moved] = [`derived.keep_${tally.view}`, `derived.move_${tally.view}`];
  const head = 'returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp';
  const moves = `newer n join older o on o.id = n.id where (${held('n')}) is distinct from (${held('o')})`;
  const alone = `perform pg_advisory_xact_lock(hashtext('tributary ${tally.view}'));`;
  return `create function ${kept}() ${head} as $$
  begin
    ${alone}
    if tg_op = 'TRUNCATE' then
      delete from ${lines};
    elsif tg_op = 'INSERT' then${add(counted('newer', 1))};
    elsif tg_op = 'DELETE' then${add(counted('older', -1))};
    else${add(`${counted('newer', 1)} union all ${counted('older', -1)}`)};
    end if;
    return null;
  end $$;
create trigger tally_inserted after insert on ${rows} referencing new table as newer for each statement execute function ${kept}();
create trigger tally_updated after update on ${rows} referencing new table as newer old table as older for each statement execute function ${kept}();
create trigger tally_deleted after delete on ${rows} referencing old table as older for each statement execute function ${kept}();
create trigger tally_emptied after truncate on ${rows} for each statement execute function ${kept}();
create function ${moved}() ${head} as $$
  begin
    if exists (select from ${moves}) then
      -- Before it is asked whether rows stand there: whoever writes the first ones now counts them where the place was.
      ${alone}
      if exists (select from ${moves} and exists (select from ${rows} r where ${places.map((column) => `r.${column} = n.id`).join(' or ')})) then
        delete from ${lines};
        ${anew};
      end if;
    end if;
    return null;
  end $$;
create trigger tally_moved_${record.view} after update on base.area referencing new table as newer old table as older for each statement execute function ${moved}();
revoke execute on function ${kept}(), ${moved}() from public;
-- Rows of before there was a tally.
${anew} where not exists (select from ${lines});
`;
};
