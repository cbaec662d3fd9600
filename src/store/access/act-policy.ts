import { badArgument, grains, idsOf, isCountry, mark, newId, no, rowOf, textOf, type Work } from './act.ts';

const setDatasetTier: Work<{ dataset: string; tier: string }> = async (tx, actor, { dataset, tier }) => {
  const [id] = await idsOf(tx, 'dataset', [dataset], 'dataset');
  const [row] = await tx`select code, public_id, tier, synthetic from base.dataset where id = ${id as number}`;
  if (actor.demonstration && !row?.synthetic)
    throw no('DEMONSTRATION', 'What is invented for demonstration and what is not are kept apart.');
  if (row?.tier === tier) throw no('ALREADY', `The dataset is ${tier} already.`);
  await tx`update base.dataset set tier = ${tier} where id = ${id as number}`;
  return { subject: row?.public_id as string, change: `dataset ${dataset} from ${row?.tier} to ${tier}` };
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
  await tx`
    insert into base.protocol (public_id, area_id, class, grain, level, source, source_url, source_date, disputed, entered_by)
    values (${subject}, ${area as number}, ${args.class}, ${grains.indexOf(args.grain)}, ${args.level}, ${source}, ${url},
      ${args.sourceDate ?? null}, ${args.disputed ?? false}, ${actor.name})`;
  return { subject, change: `protocol of ${args.country}: ${args.class} from ${args.grain} on is ${args.level}` };
};

const endProtocol: Work<{ protocol: string }> = async (tx, actor, { protocol }) => {
  const row = await rowOf(
    tx,
    'protocol',
    protocol,
    `class, level, (select c.code from base.area c where c.id = t.area_id) as country,
     (select d.synthetic from base.area c join base.dataset d on d.id = c.dataset_id where c.id = t.area_id) as synthetic`,
  );
  if (actor.demonstration && !row.synthetic)
    throw no('DEMONSTRATION', 'What is invented for demonstration and what is not are kept apart.');
  await mark(tx, 'protocol', 'valid_to', row.id, true, 'The protocol has ended already.');
  return { subject: protocol, change: `protocol of ${row.country} for ${row.class} (${row.level}) ended` };
};

/** What the policy says of datasets and countries. */
export const policyActs = { setDatasetTier, enterProtocol, endProtocol };
