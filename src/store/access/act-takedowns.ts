import { derive } from '../secrets.ts';
import { badArgument, newId, no, refuseForeign, rowOf, type Tx, type Work } from './act.ts';

type RowReference = {
  readonly record?: string | null;
  readonly source?: { readonly release: string; readonly file: number; readonly line: number } | null;
};
type Target = {
  readonly value?: { readonly row: RowReference; readonly field: string; readonly part?: string | null } | null;
  readonly row?: RowReference | null;
  readonly file?: { readonly release: string; readonly ordinal: number } | null;
  readonly release?: string | null;
};
type TakeDown = { readonly target: Target; readonly code: string; readonly review?: boolean | null };

const rowTarget = ({ record, source }: RowReference): Record<string, unknown> =>
  source ? { release: source.release, file: source.file, line: source.line } : { record };

const targetOf = ({ value, row, file, release }: Target): Record<string, unknown> => {
  if (value) return { ...rowTarget(value.row), field: value.field, ...(value.part ? { part: value.part } : {}) };
  if (row) return rowTarget(row);
  return file ? { release: file.release, file: file.ordinal } : { release };
};

/**
 * Erases what is named, at once and everywhere. The steward signed in strongly and recently; the words of the reason stay with those
 * who review it, and the list of acts holds the public code.
 */
const takeDown: Work<TakeDown> = async (tx, actor, { target, code, review }, { reason, keySecret }) => {
  if (!actor.person) throw no('PERSON_NEEDED', 'Something is taken down by a person who signed in, not with a key.');
  actor.demandStrength();
  const subject = newId('tkd');
  const wanted = targetOf(target);
  if (JSON.stringify(wanted).includes('\\u0000')) throw badArgument('target', 'target holds a NUL character.');
  const told = {
    ...{ id: subject, reason: code, note: reason, review: review ?? false, actor: actor.id },
    ...{ demonstration: actor.demonstration, key: derive(keySecret, 'takedowns') },
  };
  const [row] = await tx`select base.take_down(${tx.json(wanted as never)}, ${tx.json(told)}) as found`;
  const found = row?.found as Readonly<Record<string, number | string>> | null;
  if (!found?.versions)
    throw no('NOTHING', 'There is nothing of this to take down: no such record, release, file or line.');
  const { dataset, datasetId, type, versions, cells, searchEntries, waitingReleases } = found;
  const what = target.value
    ? `a value of ${type}`
    : target.row
      ? `a record of ${type}`
      : target.file
        ? 'a file'
        : 'a release';
  return {
    subject,
    change: `${what} in ${dataset} taken down: ${versions} versions`,
    reason: code,
    told: {
      ...{ versions, cells, searchEntries, waitingReleases },
      affectedHolders: await holdersOf(tx, datasetId as number, actor.demonstration),
    },
  };
};

/** Whoever holds the dataset by an agreement or a grant may have copies of what was erased. */
const holdersOf = (tx: Tx, dataset: number, demonstration: boolean) =>
  tx`
    select * from (
      select o.public_id as principal, o.name, 'ORGANISATION' as kind, a.code as by, 'PARTNER' as tier
      from base.agreement a join base.organisation o on o.id = a.organisation_id join base.agreement_dataset x on x.agreement_id = a.id
      where x.dataset_id = ${dataset} and a.starts_at <= now() and (o.demonstration or not ${demonstration})
      union all
      select p.public_id, p.name, 'PERSON', g.code, g.tier
      from base.access_grant g join base.person p on p.id = g.person_id join base.access_grant_dataset x on x.grant_id = g.id
      where x.dataset_id = ${dataset} and g.starts_at <= now() and (p.demonstration or not ${demonstration})) h
    order by h.kind, h.by`;

const columns = `public_id, actor, review_needed, reviewed_at, lift_proposed_by, lifted_at,
  (select d.synthetic from base.dataset d where d.id = t.dataset_id) as synthetic`;

const caseOf = async (tx: Tx, actor: Parameters<Work>[1], id: string) => {
  const row = await rowOf(tx, 'takedown', id, columns);
  if (actor.demonstration && !row.synthetic) refuseForeign(actor, false);
  if (!actor.person) throw no('PERSON_NEEDED', 'Takedowns are decided by people who sign in, not with a key.');
  return row;
};

const reviewTakedown: Work<{ takedown: string; upheld: boolean }> = async (tx, actor, { takedown, upheld }) => {
  const row = await caseOf(tx, actor, takedown);
  if (row.reviewed_at) throw no('ALREADY', 'The takedown was reviewed already.');
  if (row.actor === actor.id) throw no('TWO_PEOPLE', 'A takedown is reviewed by somebody else than whoever did it.');
  await tx`update base.takedown set reviewed_by = ${actor.id}, reviewed_at = now(), upheld = ${upheld} where id = ${row.id}`;
  return {
    subject: takedown,
    change: `takedown reviewed: ${upheld ? 'upheld' : 'not upheld, to be lifted by two people'}`,
  };
};

/** The first person proposes, the second lifts: from then on files may bring it again; nothing comes back by itself. */
const liftTakedown: Work<{ takedown: string }> = async (tx, actor, { takedown }) => {
  const row = await caseOf(tx, actor, takedown);
  actor.demandStrength();
  if (row.lifted_at) throw no('ALREADY', 'The takedown was lifted already.');
  if (row.lift_proposed_by === null) {
    await tx`update base.takedown set lift_proposed_by = ${actor.id}, lift_proposed_at = now() where id = ${row.id}`;
    return { subject: takedown, change: 'lifting of the takedown proposed' };
  }
  if (row.lift_proposed_by === actor.id)
    throw no('TWO_PEOPLE', 'A takedown is lifted by two people: somebody else than whoever proposed it.');
  await tx`update base.takedown set lifted_by = ${actor.id}, lifted_at = now() where id = ${row.id}`;
  return { subject: takedown, change: 'takedown lifted: files may bring it again' };
};

/** What stewards and data protection officers do about what should not be here. */
export const takedownActs = { takeDown, reviewTakedown, liftTakedown };
