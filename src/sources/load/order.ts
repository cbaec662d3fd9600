import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import type { DaySource, ReleasePlan, Source } from '../source.ts';

const told: Readonly<Record<DaySource, string>> = {
  STATED: 'as you said with --released',
  CONTENT: 'a day that the content of the file says',
  NAME: 'a day that the name of the file says',
  TABLE: 'a day from the list of known releases that the source has',
  TODAY: 'the day of today, as neither the file nor its name says one',
};

/** Somebody who finds the day of a release wrong has to know where to look. */
const dayFrom = (source: Source, plan: ReleasePlan): DaySource | '' => {
  const signs = new RegExp(plan.releasedOn.replaceAll('-', '[-_.]?'));
  return plan.dayFrom ?? (plan.files.some(({ name }) => signs.test(name)) ? 'NAME' : (source.dayFrom ?? ''));
};

/** A later release of the dataset that is published, if there is one: of definitions always, else of any scope or of those given. */
const laterRelease = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  day: string,
  scopeIds: readonly number[] | null,
): Promise<{ readonly version: string; readonly releasedOn: string } | undefined> => {
  const [found] = await tx`
    select r.version, r.released_on from base.release r
    where r.dataset_id = ${datasetId} and r.state = 'PUBLISHED' and r.released_on > ${day}
      and (${scopeIds === null} or not exists (select from base.release_scope s where s.release_id = r.id)
        or exists (select from base.release_scope s where s.release_id = r.id and s.scope_id = any(${scopeIds ?? []}::int[])))
    order by r.publication desc limit 1`;
  return found && { version: found.version, releasedOn: found.released_on };
};

/** Does a later release stand already, whatever it speaks of? Then what everybody shares is not to be described as it was before. */
export const isLate = async (tx: postgres.TransactionSql, datasetId: number, plan: ReleasePlan): Promise<boolean> =>
  (await laterRelease(tx, datasetId, plan.releasedOn, null)) !== undefined;

/**
 * Refuses a release that is older than a published one of the same scopes: it would put old figures in the place of new ones. An
 * older one of other scopes, for example of another series, does no harm.
 */
export const refuseOlder = async (
  tx: postgres.TransactionSql,
  source: Source,
  plan: ReleasePlan,
  datasetId: number,
  scopeIds: readonly number[],
): Promise<void> => {
  const whole = source.dataset.domain === 'REFERENCE' || !scopeIds.length;
  const later = await laterRelease(tx, datasetId, plan.releasedOn, whole ? null : scopeIds);
  if (!later) return;
  const from = dayFrom(source, plan);
  throw refusal(
    'RELEASE_OUT_OF_ORDER',
    `${source.code}: '${plan.version}' was given out on ${plan.releasedOn}${from && ` (${told[from]})`}, before '${later.version}' (${later.releasedOn}), which is published already and speaks of the same figures. ` +
      'Load the releases of a dataset in the provider’s order. If the day is wrong, say the right one with --released YYYY-MM-DD.',
  );
};
