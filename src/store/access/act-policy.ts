import {
  type Actor,
  badArgument,
  type Done,
  grains,
  idsOf,
  isCountry,
  newId,
  no,
  refuseForeign,
  rowOf,
  type Tx,
  textOf,
  type Work,
} from './act.ts';
import type { Cell, Snapshot } from './effect.ts';

type Change = Readonly<Partial<Record<'dataset_id' | 'protocol_id', number> & { tier: string; entry: object }>>;

/**
 * Hands a change to the database, which carries it out at once or keeps it for a second person. The preview of one that waits tells
 * what it would do then.
 */
const change = async (
  tx: Tx,
  actor: Actor,
  what: Change,
  told: { readonly subject: string; readonly change: string },
  afterwards: (now: Snapshot) => Snapshot,
): Promise<Done> => {
  const id = newId('chg');
  const [row] = await tx`
    insert into base.policy_change (public_id, dataset_id, tier, protocol_id, entry, change, proposed_by)
    values (${id}, ${what.dataset_id ?? null}, ${what.tier ?? null}, ${what.protocol_id ?? null},
      ${what.entry ? tx.json(what.entry as never) : null}, ${told.change}, ${actor.id})
    returning done_at`;
  if (row?.done_at) return told;
  return {
    subject: id,
    change: `proposed, until a second person confirms it with confirmPolicyChange: ${told.change}`,
    afterwards,
    keep: async ({ gains }) => {
      await tx`update base.policy_change set gains = ${tx.json(gains as never)} where public_id = ${id}`;
    },
  };
};

const apart = () => no('DEMONSTRATION', 'What is invented for demonstration and what is not are kept apart.');

const setDatasetTier: Work<{ dataset: string; tier: string }> = async (tx, actor, { dataset, tier }) => {
  const [id] = await idsOf(tx, 'dataset', [dataset], 'dataset');
  const [row] = await tx`select code, public_id, tier, synthetic from base.dataset where id = ${id as number}`;
  if (actor.demonstration && !row?.synthetic) throw apart();
  if (row?.tier === tier) throw no('ALREADY', `The dataset is ${tier} already.`);
  const done = await change(
    ...[tx, actor, { dataset_id: id as number, tier }],
    { subject: row?.public_id as string, change: `dataset ${dataset} from ${row?.tier} to ${tier}` },
    (now) => ({
      ...now,
      lines: now.lines.map((line) => (line.dataset === dataset ? { ...line, datasetTier: tier } : line)),
    }),
  );
  const stays =
    tier === 'OPEN' ? [] : await tx`select s.kind as type, s.count::int from base.stays_readable(${id as number}) s`;
  return { ...done, stays: stays as unknown as Done['stays'] & object };
};

type Entered = {
  country: string;
  class: string;
  grain: string;
  level: string;
  source: string;
  sourceUrl?: string | null;
  sourceDate?: string | null;
  disputed?: boolean | null;
};

const enterProtocol: Work<Entered> = async (tx, actor, args) => {
  const invented = '(select d.synthetic from base.dataset d where d.id = t.dataset_id)';
  const [area] = await idsOf(
    tx,
    'area',
    [args.country],
    'country',
    actor.demonstration ? `${isCountry} and ${invented}` : isCountry,
  );
  const source = textOf('source', args.source, 2000);
  const url = args.sourceUrl ?? null;
  if (url !== null && !(URL.canParse(url) && /^https?:/.test(url)))
    throw badArgument('sourceUrl', 'sourceUrl must be an address that begins with https:// or http://.');
  const subject = newId('ptc');
  const grain = grains.indexOf(args.grain);
  const { class: kind, level } = args;
  const entry = {
    ...{ id: subject, area: area as number, class: kind, grain, level, source, sourceUrl: url },
    ...{ sourceDate: args.sourceDate ?? null, disputed: args.disputed ?? false, enteredBy: actor.name },
  };
  return change(
    ...[tx, actor, { entry }],
    { subject, change: `protocol of ${args.country}: ${kind} from ${args.grain} on is ${level}` },
    (now) => ({ ...now, cells: [...now.cells, { area: args.country, class: kind, grain, level }] }),
  );
};

const endProtocol: Work<{ protocol: string }> = async (tx, actor, { protocol }) => {
  const row = await rowOf(
    tx,
    'protocol',
    protocol,
    `class, level, grain, valid_to, (select c.code from base.area c where c.id = t.area_id) as country,
     (select d.synthetic from base.area c join base.dataset d on d.id = c.dataset_id where c.id = t.area_id) as synthetic`,
  );
  if (actor.demonstration && !row.synthetic) throw apart();
  if (row.valid_to) throw no('ALREADY', 'The protocol has ended already.');
  return change(
    ...[tx, actor, { protocol_id: row.id as number }],
    { subject: protocol, change: `protocol of ${row.country} for ${row.class} (${row.level}) ended` },
    (now) => {
      const same = ({ area, class: kind, grain, level }: Cell) =>
        area === row.country && kind === row.class && grain === Number(row.grain) && level === row.level;
      const gone = now.cells.findIndex(same);
      return { ...now, cells: now.cells.filter((_, at) => at !== gone) };
    },
  );
};

const confirmPolicyChange: Work<{ change: string }> = async (tx, actor, { change: id }) => {
  const row = await rowOf(
    tx,
    'change',
    id,
    'change, proposed_by, (select p.demonstration from base.person p where p.public_id = t.proposed_by) as demonstration',
  );
  refuseForeign(actor, row.demonstration ?? false);
  if (!actor.person) throw no('PERSON_NEEDED', 'A change is confirmed by a person who signed in, not with a key.');
  if (row.proposed_by === actor.id)
    throw no(
      'TWO_PEOPLE',
      'A change that lets anybody read more is confirmed by somebody else than whoever proposed it.',
    );
  await tx`update base.policy_change set confirmed_by = ${actor.id} where id = ${row.id}`;
  return { subject: id, change: `confirmed: ${row.change}` };
};

/** Whoever proposed a change takes it back, for whatever reason, as long as nobody confirmed it. */
const withdrawPolicyChange: Work<{ change: string }> = async (tx, actor, { change: id }) => {
  const row = await rowOf(tx, 'change', id, 'change, proposed_by');
  if (row.proposed_by !== actor.id)
    throw no('NOT_YOURS', 'A proposal is withdrawn by whoever made it. Others let it lapse, or do not confirm it.');
  await tx`update base.policy_change set withdrawn_at = now() where id = ${row.id}`;
  return { subject: id, change: `withdrawn: ${row.change}` };
};

/** What the policy says of datasets and countries. */
export const policyActs = { setDatasetTier, enterProtocol, endProtocol, confirmPolicyChange, withdrawPolicyChange };
