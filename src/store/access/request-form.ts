import { refusal } from '../../errors.ts';
import { type Actor, badArgument, countriesOf, grains, idsOf, type Tx, textOf } from './act.ts';
import { type Quota, quotaOf } from './quotas.ts';
import { limitDays } from './request-steps.ts';

/** What a grant would open, as it is asked for. */
export type AskedScope = {
  tier: string;
  datasets?: readonly string[] | null;
  fields: readonly string[];
  countries?: readonly string[] | null;
  finestGrain: string;
  days: number;
  quota?: Partial<Record<keyof Quota, number | null>> | null;
};

/** Why, by whom and how what is opened would be used. What is left out is missing until somebody writes it down. */
export type AskedForm = {
  purpose?: string | null;
  purposeText?: string | null;
  outputs?: string | null;
  linkage?: { intended: boolean; with?: string | null } | null;
  team?: readonly string[] | null;
  ethics?: string | null;
  security?: string | null;
  destruction?: string | null;
  answers?: readonly { question: string; answer: string }[] | null;
  document?: string | null;
};

export type Scope = {
  readonly tier: string;
  readonly datasets: readonly string[];
  readonly fields: readonly string[];
  readonly countries: readonly string[] | null;
  readonly grain: string;
  readonly days: number;
  /** Left out where it is as usual. */
  readonly quota?: Quota;
};

const distinct = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** The scope in words that are known here, each list in order and once. */
export const scopeOf = async (tx: Tx, actor: Actor, asked: AskedScope): Promise<Scope> => {
  const { tier, finestGrain, days } = asked;
  if (tier !== 'RESTRICTED' && tier !== 'PROTECTED')
    throw badArgument(
      'tier',
      'tier must be RESTRICTED or PROTECTED: PARTNER comes by an agreement of your organisation.',
    );
  const most = limitDays[tier];
  if (!Number.isInteger(days) || days < 1 || days > most)
    throw badArgument(
      'days',
      `days must be a whole number from 1 to ${most}: so long a grant of ${tier} lasts at most.`,
    );
  const fields = distinct(asked.fields);
  const kinds = await fieldsOf(tx, tier, fields);
  const countries = asked.countries?.length ? distinct(asked.countries) : null;
  await countriesOf(tx, countries);
  const datasets = asked.datasets?.length ? distinct(asked.datasets) : await holding(tx, actor, kinds);
  if (datasets.length === 0)
    throw badArgument('datasets', 'No dataset here holds these fields. Name the datasets that you mean.');
  await idsOf(tx, 'dataset', datasets, 'datasets', actor.demonstration ? 't.synthetic' : 'true');
  const quota = quotaOf(tier, asked.quota);
  const grain = grains.includes(finestGrain) ? finestGrain : 'COUNTRY';
  return { tier, datasets, fields, countries, grain, days, ...(quota ? { quota } : {}) };
};

/** Names of the records that hold the fields; fields that no grant of the tier could open are named. */
const fieldsOf = async (tx: Tx, tier: string, fields: readonly string[]): Promise<string[]> => {
  if (fields.length === 0 || fields.length > 500)
    throw badArgument('fields', 'fields must name 1 to 500 fields, for example Site.name.');
  const known = await tx.unsafe(
    'select g.field, g.level, g.kind from derived.grantable g where g.field = any($1::text[])',
    [fields] as never[],
  );
  const unknown = fields.filter((field) => !known.some((row) => row.field === field));
  if (unknown.length)
    throw refusal(
      'UNKNOWN_CODE',
      `fields: ${unknown
        .slice(0, 10)
        .map((field) => `'${field.slice(0, 80)}'`)
        .join(', ')} cannot be granted. explainAccess tells which fields a query needs.`,
      { argument: 'fields', codes: unknown.slice(0, 10) },
    );
  const higher = known
    .filter(({ level }) => level === 'PROTECTED' && tier !== 'PROTECTED')
    .map(({ field }) => field as string);
  if (higher.length)
    throw badArgument('fields', `${higher.slice(0, 10).join(', ')} need PROTECTED, and tier says ${tier}.`);
  return [...new Set(known.map(({ kind }) => kind as string))];
};

/** The datasets that hold rows of these records, where nobody said which are meant. */
const holding = async (tx: Tx, actor: Actor, kinds: readonly string[]): Promise<string[]> => {
  const rows = await tx.unsafe(
    `select d.code from base.dataset d where (d.synthetic or not $2::boolean) and exists (
       select from base.coverage c where c.dataset_id = d.id and c.kind = any($1::text[]) and c.published_to is null) order by d.code`,
    [kinds, actor.demonstration] as never[],
  );
  return distinct(rows.map(({ code }) => code as string));
};

/** The form as it is kept: texts trimmed, what is empty left out. */
export const formOf = async (tx: Tx, asked: AskedForm): Promise<Record<string, unknown>> => {
  const text = (name: keyof AskedForm, most: number) => {
    const value = asked[name];
    return typeof value === 'string' && value.trim() ? { [name]: textOf(name, value, most) } : {};
  };
  const form: Record<string, unknown> = { ...text('purpose', 60) };
  for (const name of ['purposeText', 'outputs', 'ethics', 'security', 'destruction'] as const)
    Object.assign(form, text(name, 4000));
  Object.assign(form, text('document', 20_000));
  if (asked.team) {
    if (asked.team.length > 100) throw badArgument('team', 'team must name at most 100 people.');
    form.team = asked.team.map((one) => textOf('team', one, 300));
  }
  if (asked.linkage) {
    const { intended, with: other } = asked.linkage;
    if (intended && !other?.trim())
      throw badArgument('linkage', 'linkage is intended: say with which other data (linkage.with).');
    form.linkage = { intended, ...(other?.trim() ? { with: textOf('linkage', other, 2000) } : {}) };
  }
  if (asked.answers?.length) form.answers = await answersOf(tx, asked.answers);
  return form;
};

const answersOf = async (tx: Tx, answers: readonly { question: string; answer: string }[]) => {
  const ids = answers.map(({ question }) => question);
  if (ids.length > 100 || new Set(ids).size < ids.length || ids.some((id) => id.includes('\0')))
    throw badArgument('answers', 'answers must answer each question once, and at most 100.');
  const known = await tx.unsafe('select q.public_id from base.access_question q where q.public_id = any($1::text[])', [
    ids,
  ] as never[]);
  const unknown = ids.find((id) => !known.some((row) => row.public_id === id));
  if (unknown !== undefined)
    throw refusal('NOT_FOUND', `There is no question '${unknown.slice(0, 100)}'.`, { argument: 'answers' });
  return answers
    .map(({ question, answer }) => ({ question, answer: textOf('answers', answer, 4000) }))
    .sort((a, b) => (a.question < b.question ? -1 : 1));
};
