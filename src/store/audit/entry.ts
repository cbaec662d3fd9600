import type { RefusedCredential } from './refused-credentials.ts';

/** Who reads, on what they stand: the part of a line that is the same for all of a request. */
export type Reader = {
  readonly kind: 'READ' | 'DESK' | 'DENIED';
  readonly request: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly organisation: string | null;
  readonly seenAs: string | null;
  /** Null where nothing was stood on yet. */
  readonly tier: string | null;
  readonly purpose: string | null;
  readonly agreements: readonly string[];
  readonly grant: string | null;
};

/** What was asked: the hash of the document, what it uses, and what of that the tier reads nowhere in full. */
export type Asked = {
  readonly document: string | null;
  readonly coordinates: readonly string[];
  readonly withheld: readonly string[];
};

/** What one statement read, told from its text and from the rows that came back. */
export type Trace = {
  readonly records: readonly string[];
  /** Ids of the datasets of the rows; null where the rows do not tell, and everything that the caller holds counts. */
  readonly datasets: readonly number[] | null;
  readonly places: readonly number[];
  readonly releases: readonly number[];
  readonly rows: number;
  /** The publication of each dataset, or of all, as of which it was read. */
  readonly asOf: { readonly datasets: readonly number[]; readonly publications: readonly number[] };
  readonly at: number | null;
};

export const buckets = ['NONE', 'ONE', 'FEW', 'TENS', 'HUNDREDS', 'THOUSANDS'] as const;

/** Orders of magnitude: how much was read, and not how many there are. */
export const bucketOf = (rows: number): (typeof buckets)[number] => {
  if (rows < 2) return rows === 0 ? 'NONE' : 'ONE';
  return buckets[Math.min(5, 1 + String(rows).length)] as (typeof buckets)[number];
};

const columns =
  'kind, request, actor, actor_kind, organisation, seen_as, tier, purpose, agreements, grant_code, document, coordinates, withheld, records, scope, row_bucket, epoch, datasets, countries, releases, urgent_actions';
const ofRefusal =
  'kind, request, actor, actor_kind, organisation, seen_as, tier, purpose, agreements, grant_code, document, coordinates, withheld, refusal, epoch';

/** What a login that reads may write of a line; number, transaction and instant are the database's. */
export const writable = `${columns}, refusal, action, subject`;

const given = `$1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text[], $10::text, $11::text, $12::text[], $13::text[], $14::text[], $15::text, $16::text, (select e.epoch from base.policy_epoch e)`;

/** Codes of what the rows are of, looked up in the views of the very tier that was read. */
const ofTier = (condition: string): string => `insert into base.audit_entry (${columns})
  select ${given},
    array(select d.code from dataset d where d.id = any(x.datasets) order by 1),
    array(select distinct c.code from area a join area c on c.id = coalesce(a.admin0_id, a.id)
      where a.id = any($18::int[]) and c.kind in ('COUNTRY', 'TERRITORY') order by 1),
    array(select r.public_id from unnest(x.datasets) d(id) cross join lateral (
      select r.public_id from release r where r.dataset_id = d.id and r.publication <= coalesce(
        (select h.publication from unnest($19::int[], $20::bigint[]) h(dataset_id, publication) where h.dataset_id = d.id), $21::bigint, 9223372036854775807)
      order by r.publication desc limit 1) r order by 1),
    coalesce(nullif(current_setting('app.urgent_actions', true), '')::text[], '{}')
  from (select coalesce($17::int[], nullif(current_setting('app.rows_some', true), '')::int[]) as datasets) x${condition}`;

const plain = ofTier('');
/** Where they are read under a grant, the line and what it counts are written together or not at all. */
const charged = ofTier(' where base.charge($22::int, $23::int)');

const ofDesk = `insert into base.audit_entry (${columns})
  select ${given}, array(select d.code from dataset d where d.id = any($17::int[]) order by 1), '{}',
    array(select r.public_id from release r where r.id = any($18::int[]) order by 1), '{}'`;

const ofAuditor = `insert into base.audit_entry (${columns}) select ${given}, '{}', '{}', '{}', '{}'`;

/** Rows that count against the quota of a grant. */
export type Charge = { readonly grant: number; readonly rows: number };

/** The statement that writes the line of another one, to be sent in the same transaction. */
export const lineOf = (
  schema: 'TIER' | 'WORKFLOW' | 'AUDIT',
  reader: Reader,
  asked: Asked,
  trace: Trace,
  charge: Charge | null = null,
): { readonly text: string; readonly params: readonly unknown[] } => {
  const { datasets, places, releases, asOf, at } = trace;
  const scope = schema !== 'TIER' || datasets !== null ? 'ROWS' : 'HELD';
  const params = [
    ...[reader.kind, reader.request, reader.actor, reader.actorKind, reader.organisation, reader.seenAs, reader.tier],
    ...[reader.purpose, reader.agreements, reader.grant, asked.document, asked.coordinates, asked.withheld],
    ...[trace.records, scope],
    bucketOf(trace.rows),
  ];
  if (schema === 'TIER') {
    const told = [...params, datasets, places, asOf.datasets, asOf.publications, at];
    return charge ? { text: charged, params: [...told, charge.grant, charge.rows] } : { text: plain, params: told };
  }
  if (schema === 'WORKFLOW') return { text: ofDesk, params: [...params, datasets ?? [], releases] };
  return { text: ofAuditor, params };
};

/** The statement that writes the line of a refusal, with the login of the audit. */
export const refusalLine = (
  reader: Reader,
  asked: Asked,
  code: string,
): { readonly text: string; readonly params: readonly unknown[] } => ({
  text: `insert into base.audit_entry (${ofRefusal})
    select 'DENIED', $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text[], $9::text, $10::text, $11::text[], $12::text[], $13::text,
      (select e.epoch from base.policy_epoch e)`,
  params: [
    ...[
      reader.request,
      reader.actor,
      reader.actorKind,
      reader.organisation,
      reader.seenAs,
      reader.tier,
      reader.purpose,
    ],
    ...[reader.agreements, reader.grant, asked.document, asked.coordinates, asked.withheld, code],
  ],
});

/** The statement that writes the line of a credential that was refused so many times. */
export const credentialLine = (
  { actor, actorKind, organisation, subject, why }: RefusedCredential,
  count: number,
  request: string | null,
): { readonly text: string; readonly params: readonly unknown[] } => ({
  text: `insert into base.audit_entry (kind, request, actor, actor_kind, organisation, subject, action, refusal, row_bucket, epoch)
    select 'DENIED', $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, 'UNAUTHENTICATED', $7::text, (select e.epoch from base.policy_epoch e)`,
  params: [request, actor, actorKind, organisation, subject, why, bucketOf(count)],
});
