import type postgres from 'postgres';
import { catalogue } from '../../src/protection/artefacts.ts';
import { readContract } from '../../src/protection/contract.ts';
import { checkedPolicy } from '../../src/protection/stale.ts';
import { sharedGround } from '../../src/query/shared-views.ts';
import { viewsIn } from '../../src/query/views-in.ts';
import { joins, records } from '../../src/records.ts';
import { connect } from '../../src/store/pool.ts';
import { type Answer, byResolvers, type TestServer } from '../support/api.ts';
import type { Pair } from './compare.ts';
import { comparable, type Twin } from './twins.ts';

/** What an answer left behind: the lines of the audit, what was charged to grants, what was logged. */
const tracesOf = async (owner: postgres.Sql, { headers }: Answer, logged: readonly string[]) => {
  const lines = await owner`
    select kind, actor, tier, purpose, agreements, grant_code, document, coordinates, withheld, refusal, records, scope, datasets, countries, row_bucket, releases
    from base.audit_entry where request = ${String(headers['x-request-id'])}`;
  const charged = await owner`select grant_id, day_rows, rows from base.grant_reading order by 1`;
  const failures = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg !== 'answered');
  return {
    lines: lines.map((line) => JSON.stringify(line)).sort(),
    charged: [...charged],
    failures: failures.map(({ time: _, incident: __, ...rest }) => JSON.stringify(rest)).sort(),
  };
};

const { views, unversioned } = sharedGround(records, catalogue(checkedPolicy(readContract(), records, joins)));
const known = new Set([...views, ...unversioned, 'horizon', 'release_gone']);
const mayBeKept = (statement: string): boolean => viewsIn(statement).every((view) => known.has(view));

/** One server asked twice, by plans and by resolvers alone: every byte of both answers, and every trace that they leave, must be alike. */
export const openPaths = ({ one, headers }: { readonly one: Twin; readonly headers: Record<string, string> }) => {
  const owner = connect(one.database.ownerUrl, { max: 1 });
  const ask = async (asked: (server: TestServer) => Promise<Answer>) => {
    // Neither is to find less left of a quota than the other.
    await owner`delete from base.grant_reading`;
    const { logged, answers } = one.server;
    const [before, left] = [logged.length, answers.left];
    const answer = await asked(one.server);
    // What the resolvers answer both times proves nothing.
    const isWhole = answer.body?.data && !answer.body.errors;
    if (isWhole && answers.left > left) throw new Error(`No plan wrote ${answer.text}`);
    const compared = comparable(answer);
    const traces = await tracesOf(owner, answer, logged.slice(before));
    // An error takes what stands around it, while what stands beside it is still being read: how far that had come is chance.
    if (answer.body?.errors) {
      const lines = traces.lines.filter((line) => JSON.parse(line).kind !== 'READ');
      return { answer, told: { ...compared, asked: [], ...traces, lines, charged: [] } };
    }
    // Plans know some of these from before.
    const read = compared.asked.filter((statement) => !mayBeKept(statement));
    return { answer, told: { ...compared, asked: read, ...traces } };
  };
  const pair: Pair = {
    ...{ one, other: one, headers, rivalsMeet: true },
    askBoth: async (asked) => {
      const { answer, told } = await ask(asked);
      const alone = await byResolvers(() => ask(asked));
      return { answer, told, toldByTheOther: alone.told };
    },
  };
  return { ...pair, close: () => owner.end({ timeout: 5 }) };
};
