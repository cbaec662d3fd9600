import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldPolicyRow, Context } from '../src/query/resolvers.ts';
import type { Page } from '../src/query/list.ts';
import type { Row } from '../src/query/request.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of people, households or rows, safe up to 2^53. */
  Count: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number. It leaves as a JSON number with every published digit and no trailing zeros. */
  Decimal: { input: unknown; output: unknown; }
  /** A geometry of RFC 7946: `Polygon` or `MultiPolygon`, in degrees east and north. */
  GeoJSON: { input: unknown; output: unknown; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Something that was done about access by hand. Acts are only ever added. */
export type AccessAct = {
  readonly __typename?: 'AccessAct';
  /** The mutation. */
  readonly action: Scalars['String']['output'];
  /** Identifier of whoever did it. */
  readonly actor: Scalars['String']['output'];
  /** Their name at that moment. */
  readonly actorName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What it changed. */
  readonly change: Scalars['String']['output'];
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Identifier of what it was done to. */
  readonly subject: Scalars['String']['output'];
};

/** A page of acts. */
export type AccessActConnection = {
  readonly __typename?: 'AccessActConnection';
  /** The acts of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccessActEdge>;
  /** The acts of the page. */
  readonly nodes: ReadonlyArray<AccessAct>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the acts of a page. */
export type AccessActEdge = {
  readonly __typename?: 'AccessActEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessAct;
};

/** Chooses acts. */
export type AccessActFilter = {
  /** Only these mutations. */
  readonly action?: InputMaybe<TextFilter>;
  /** Only by these people or stewards. */
  readonly actor?: InputMaybe<TextFilter>;
  /** Only those about these identifiers. */
  readonly subject?: InputMaybe<TextFilter>;
};

/** An answer to a question that a dataset asks. */
export type AccessAnswer = {
  readonly __typename?: 'AccessAnswer';
  /** The answer. */
  readonly answer: Scalars['String']['output'];
  /** The question's identifier. */
  readonly question: Scalars['ID']['output'];
};

/** An answer to a question that a dataset asks. */
export type AccessAnswerInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** The question's `id`. */
  readonly question: Scalars['ID']['input'];
};

/** A bar: somebody may not ask, for a dataset or for all. */
export type AccessBar = {
  readonly __typename?: 'AccessBar';
  /** Since when. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The dataset; null is every one. */
  readonly dataset: Maybe<Dataset>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was lifted. */
  readonly liftedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the person or organisation. */
  readonly principal: Scalars['ID']['output'];
};

/** A page of bars. */
export type AccessBarConnection = {
  readonly __typename?: 'AccessBarConnection';
  /** The bars of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccessBarEdge>;
  /** The bars of the page. */
  readonly nodes: ReadonlyArray<AccessBar>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the bars of a page. */
export type AccessBarEdge = {
  readonly __typename?: 'AccessBarEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessBar;
};

/** Chooses bars. */
export type AccessBarFilter = {
  /** Only lifted ones, or only others. */
  readonly lifted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these principals. */
  readonly principal?: InputMaybe<TextFilter>;
};

/** What an act did, or would do. */
export type AccessChange = {
  readonly __typename?: 'AccessChange';
  /** The mutation. */
  readonly action: Scalars['String']['output'];
  /** What it changes, in words. */
  readonly change: Scalars['String']['output'];
  /** Pass it as `expected`: if the act would do something else by then, it is refused. */
  readonly digest: Scalars['String']['output'];
  /** True when it was done, false for a preview. */
  readonly done: Scalars['Boolean']['output'];
  /** Who gains. Empty when the same request was carried out before. */
  readonly gains: ReadonlyArray<AccessEffect>;
  /** Who loses. Empty when the same request was carried out before. */
  readonly loses: ReadonlyArray<AccessEffect>;
  /** A key that was made. It is told this once. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /**
   * What of the dataset stays readable for everybody even so: names of places, items of frameworks and indicators that it defines are
   * shared ground, which has no tier.
   */
  readonly stays: ReadonlyArray<StaysReadable>;
  /** Identifier of what it was done to; null in a preview. */
  readonly subject: Maybe<Scalars['ID']['output']>;
};

/** A part of a document, and what the policy decides about it before any row is looked at. */
export type AccessDecision = {
  readonly __typename?: 'AccessDecision';
  /** The grain at which lower tiers still read it. */
  readonly availableGrain: Maybe<Grain>;
  /** The kind of information; protocols of countries speak of these. */
  readonly class: Maybe<DataClass>;
  /** The part of the contract, for example `Site.name`. */
  readonly coordinate: Scalars['String']['output'];
  /** What is decided. */
  readonly decision: AccessDecisionKind;
  /** How to come to read it. */
  readonly howToGet: Maybe<Scalars['String']['output']>;
  /** What is received instead. */
  readonly mask: Maybe<Mask>;
  /** Roles of which one is needed. */
  readonly needs: Maybe<ReadonlyArray<Role>>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The tier that reads it in full. */
  readonly required: Tier;
  /** The tier that this request reads. */
  readonly yours: Tier;
};

/** What the policy decides about a part of a document. */
export type AccessDecisionKind =
  /** The caller's tier reads it; the row's dataset and the protocol of its country may ask for more. */
  | 'BY_ROW'
  /** It is read in full on every row that the caller may know of. */
  | 'FULL'
  /** The caller receives what the mask leaves. */
  | 'MASKED'
  /** It answers nothing without a role that the caller lacks. */
  | 'REFUSED';

/** What one principal gains or loses by an act. */
export type AccessEffect = {
  readonly __typename?: 'AccessEffect';
  /** By what they have it: an agreement, a grant, a key, a client, a role, their record, or nothing. */
  readonly by: Scalars['String']['output'];
  /** Kinds of information that it is limited to; null is all. */
  readonly classes: Maybe<ReadonlyArray<DataClass>>;
  /** How many fields of the contract it is about. */
  readonly coordinates: Scalars['Int']['output'];
  /** Countries that it is limited to; null is all. */
  readonly countries: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Datasets whose rows it is about, by code. */
  readonly datasets: ReadonlyArray<Scalars['String']['output']>;
  /** The guarded fields of the contract that it is about, as `Type.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Grains at which it is read, or no longer read; null is all. */
  readonly grains: Maybe<ReadonlyArray<Grain>>;
  /** ANYBODY, ORGANISATION or PERSON. */
  readonly kind: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Identifier of the organisation or person; `ANYBODY` stands for whoever is not signed in, and with them for all. */
  readonly principal: Scalars['String']['output'];
  /** The tier at which they read it. */
  readonly tier: Maybe<Tier>;
};

/** Why, by whom and how what is opened would be used. */
export type AccessForm = {
  readonly __typename?: 'AccessForm';
  /** Answers to questions of the datasets. */
  readonly answers: Maybe<ReadonlyArray<AccessAnswer>>;
  /** How and when it will be destroyed. */
  readonly destruction: Maybe<Scalars['String']['output']>;
  /** The query that is meant to be asked. */
  readonly document: Maybe<Scalars['String']['output']>;
  /** What a board of ethics said, or why none was asked. */
  readonly ethics: Maybe<Scalars['String']['output']>;
  /** Whether it will be joined with other data. */
  readonly linkage: Maybe<DataLinkage>;
  /** What will come of it, and who will read that. */
  readonly outputs: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly purpose: Maybe<AccessPurpose>;
  /** The same in words. */
  readonly purposeText: Maybe<Scalars['String']['output']>;
  /** How it will be kept. */
  readonly security: Maybe<Scalars['String']['output']>;
  /** Who else works on it. Each of them asks for themselves. */
  readonly team: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A grant that raises one person to RESTRICTED or PROTECTED for one purpose. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  /** When it was approved. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of whoever approved it. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** Kinds of information that it opens. */
  readonly classes: ReadonlyArray<DataClass>;
  /** What is stated as purpose. */
  readonly code: Scalars['String']['output'];
  /** Countries that it is limited to; null is all. */
  readonly countries: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Datasets that it opens. */
  readonly datasets: ReadonlyArray<GrantedDataset>;
  /** When it expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The very fields that it opens. What comes into the contract later is not among them. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The finest grain that it opens. */
  readonly finestGrain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The most rows of a page under it. */
  readonly pageLimit: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** Identifier of whoever made it. */
  readonly proposedBy: Scalars['String']['output'];
  /** What it was made for. */
  readonly purpose: AccessPurpose;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The most rows of a day (UTC). */
  readonly rowsPerDay: Scalars['Int']['output'];
  /** Rows that were read under it in all. */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows that were read under it today. */
  readonly rowsReadToday: Scalars['Int']['output'];
  /** The most rows in all. */
  readonly rowsTotal: Scalars['Int']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Since when it is suspended; one of PROTECTED is until somebody else approves it. */
  readonly suspendedAt: Maybe<Scalars['DateTime']['output']>;
  /** The tier that it opens. */
  readonly tier: Tier;
};

/** A page of grants. */
export type AccessGrantConnection = {
  readonly __typename?: 'AccessGrantConnection';
  /** The grants of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccessGrantEdge>;
  /** The grants of the page. */
  readonly nodes: ReadonlyArray<AccessGrant>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the grants of a page. */
export type AccessGrantEdge = {
  readonly __typename?: 'AccessGrantEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessGrant;
};

/** Chooses grants. */
export type AccessGrantFilter = {
  /** Only approved ones, or only others. */
  readonly approved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only revoked ones, or only others. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only suspended ones, or only others. */
  readonly suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
};

/** Why somebody reads what others do not. */
export type AccessPurpose =
  /** Preparing for what may happen. */
  | 'ANTICIPATORY_ACTION'
  /** Help for people in need: planning and delivering it. */
  | 'HUMANITARIAN_RESPONSE'
  /** Statistics that an office publishes. */
  | 'OFFICIAL_STATISTICS'
  /** Checking how data was collected and is used. */
  | 'OVERSIGHT'
  /** Programmes and policies of migration and development. */
  | 'POLICY_AND_PLANNING'
  /** Protection of people at risk. */
  | 'PROTECTION_RESPONSE'
  /** Research whose results are published. */
  | 'RESEARCH'
  /** Durable solutions to displacement. */
  | 'SOLUTIONS';

/** A question that a dataset asks of whoever wants more of it. */
export type AccessQuestion = {
  readonly __typename?: 'AccessQuestion';
  /** Code of the dataset. */
  readonly dataset: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** How many rows a grant is to open. */
export type AccessQuota = {
  readonly __typename?: 'AccessQuota';
  /** Of one page. */
  readonly page: Scalars['Int']['output'];
  /** In all. */
  readonly rows: Scalars['Int']['output'];
  /** Of one day (UTC). */
  readonly rowsPerDay: Scalars['Int']['output'];
};

/** A request as reviewers see it. Drafts are their writers' own and are not listed. */
export type AccessRequest = {
  readonly __typename?: 'AccessRequest';
  /** What was asked for. */
  readonly asked: AccessScope;
  /** When something last happened to it. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Everything that happened to it, in order. */
  readonly events: ReadonlyArray<AccessRequestEvent>;
  /** When its grant expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The form. */
  readonly form: AccessForm;
  /** The grant that came of it. */
  readonly grant: Maybe<AccessGrant>;
  /** What an approval names: it stands for exactly what the request says now. */
  readonly hash: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the form lacks before it can be approved. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Who asks. */
  readonly person: Person;
  /** The request that it would follow. */
  readonly renews: Maybe<Scalars['ID']['output']>;
  /** What is left of it: this is what is approved. */
  readonly scope: AccessScope;
  /** How it stands. */
  readonly state: AccessRequestState;
  /** When it was handed in. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The tier that it asks for. */
  readonly tier: Tier;
};

/** A page of requests. */
export type AccessRequestConnection = {
  readonly __typename?: 'AccessRequestConnection';
  /** The requests of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccessRequestEdge>;
  /** The requests of the page. */
  readonly nodes: ReadonlyArray<AccessRequest>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the requests of a page. */
export type AccessRequestEdge = {
  readonly __typename?: 'AccessRequestEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessRequest;
};

/** Something that happened to a request. */
export type AccessRequestEvent = {
  readonly __typename?: 'AccessRequestEvent';
  /** How the actor had signed in. */
  readonly acr: Maybe<Scalars['String']['output']>;
  /** Identifier of whoever did it. */
  readonly actor: Scalars['String']['output'];
  /** Their name at that moment. */
  readonly actorName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** When the actor had signed in. */
  readonly authTime: Maybe<Scalars['DateTime']['output']>;
  /** What it binds: the hash of the request as it was read. */
  readonly hash: Scalars['String']['output'];
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** As what they did it. */
  readonly role: AccessRequestRole;
  /** Where the request stood afterwards. */
  readonly state: AccessRequestState;
  /** What. */
  readonly step: AccessRequestStep;
  /** The terms that were accepted. */
  readonly terms: Maybe<Scalars['String']['output']>;
};

/** Chooses requests. */
export type AccessRequestFilter = {
  /** Only these, by `id`. */
  readonly id?: InputMaybe<TextFilter>;
  /** Only those that stand like this. */
  readonly state?: InputMaybe<ReadonlyArray<AccessRequestState>>;
  /** Only these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
};

/**
 * What is asked for, and why. A draft of it comes with every answer that withheld something (`extensions.accessRequest`) and with
 * `explainAccess`. The form may be filled in later: what it lacks is told, and nothing is approved before.
 */
export type AccessRequestInput = {
  /** Answers to questions of the datasets (`accessQuestions`). */
  readonly answers?: InputMaybe<ReadonlyArray<AccessAnswerInput>>;
  /** Codes of countries. Left out: all. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of datasets. Left out: all that hold these fields. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For how many days: at most 365 for RESTRICTED, 90 for PROTECTED. */
  readonly days: Scalars['Int']['input'];
  /** How and when it will be destroyed. */
  readonly destruction?: InputMaybe<Scalars['String']['input']>;
  /** The query that is meant to be asked. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** What a board of ethics said, or why none was asked. */
  readonly ethics?: InputMaybe<Scalars['String']['input']>;
  /** Fields to be opened, for example `Site.name`. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** The finest grain that is needed. */
  readonly finestGrain: Grain;
  /** Whether it will be joined with other data. */
  readonly linkage?: InputMaybe<DataLinkageInput>;
  /** What will come of it, and who will read that. */
  readonly outputs?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly purpose?: InputMaybe<AccessPurpose>;
  /** The same in words. */
  readonly purposeText?: InputMaybe<Scalars['String']['input']>;
  /** How many rows it is to open; left out: as usual for the tier. */
  readonly quota?: InputMaybe<QuotaInput>;
  /** How it will be kept. */
  readonly security?: InputMaybe<Scalars['String']['input']>;
  /** Who else works on it. Each of them asks for themselves. */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** RESTRICTED or PROTECTED. */
  readonly tier: Tier;
};

/** As what somebody took a step. */
export type AccessRequestRole =
  /** An administrator. */
  | 'ADMINISTRATOR'
  /** A data protection officer. */
  | 'DATA_PROTECTION_OFFICER'
  /** Who wrote the request. */
  | 'REQUESTER'
  /** A steward. */
  | 'STEWARD'
  /** The database, because of something else that happened. */
  | 'SYSTEM';

/** How a request for access stands at this moment, by the clock of the database. */
export type AccessRequestState =
  /** Its grant holds. */
  | 'ACTIVE'
  /** It is approved and holds once its writer accepts the terms. */
  | 'AWAITING_TERMS'
  /** Its writer works on it; nobody else sees it. */
  | 'DRAFT'
  /** Its grant has expired. */
  | 'EXPIRED'
  /** Somebody reviews it. */
  | 'IN_REVIEW'
  /** Nothing happened to it for thirty days. */
  | 'LAPSED'
  /** One of two approvals is there. */
  | 'PARTLY_APPROVED'
  /** It was rejected, with a reason. */
  | 'REJECTED'
  /** It lies with its writer again, with a reason. */
  | 'RETURNED'
  /** Its grant was revoked. */
  | 'REVOKED'
  /** It waits for somebody to take it up. */
  | 'SUBMITTED'
  /** Its grant is suspended. */
  | 'SUSPENDED'
  /** Its writer withdrew it, or gave the grant back. */
  | 'WITHDRAWN';

/** What can happen to a request. */
export type AccessRequestStep =
  /** Somebody approved what it says. */
  | 'APPROVED'
  /** It was written. */
  | 'DRAFTED'
  /** Its writer changed it, which voids approvals. */
  | 'EDITED'
  /** It was made smaller: before the grant this voids approvals, afterwards it holds at once. */
  | 'NARROWED'
  /** It was rejected. */
  | 'REJECTED'
  /** Its grant holds again. */
  | 'RESUMED'
  /** It was given back, which voids approvals. */
  | 'RETURNED'
  /** Somebody took it up. */
  | 'REVIEWED'
  /** Its grant was revoked. */
  | 'REVOKED'
  /** It was handed in. */
  | 'SUBMITTED'
  /** Its grant was suspended. */
  | 'SUSPENDED'
  /** Its writer accepted the terms, and the grant began. */
  | 'TERMS_ACCEPTED'
  /** Its writer withdrew it. */
  | 'WITHDRAWN';

/** What a grant would open. */
export type AccessScope = {
  readonly __typename?: 'AccessScope';
  /** Countries that it is limited to; null is all. */
  readonly countries: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Datasets that it opens, by code. */
  readonly datasets: ReadonlyArray<Scalars['String']['output']>;
  /** For how many days, from the acceptance of the terms on. */
  readonly days: Scalars['Int']['output'];
  /** Fields that it opens, for example `Site.name`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The finest grain that it opens. */
  readonly finestGrain: Grain;
  /** How many rows it opens; null is what is usual for the tier. */
  readonly quota: Maybe<AccessQuota>;
  /** RESTRICTED or PROTECTED. */
  readonly tier: Tier;
};

/** Less than there is; what is left out stays as it is. */
export type AccessScopeInput = {
  /** Codes of the countries to be left. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of the datasets to be left. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The days to be left. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** The fields to be left. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The finest grain to be left. */
  readonly finestGrain?: InputMaybe<Grain>;
  /** How many rows; what is left out stays as it is. */
  readonly quota?: InputMaybe<QuotaInput>;
};

/** How an agreement, a grant or a key stands at this moment, by the clock of the database. */
export type AccessState =
  /** It holds. */
  | 'ACTIVE'
  /** Its time is over, or somebody ended it. */
  | 'ENDED'
  /** It holds from an instant to come. */
  | 'NOT_BEGUN'
  /** It waits for the approval of a second person. */
  | 'PROPOSED'
  /** Somebody revoked it. */
  | 'REVOKED'
  /** Somebody suspended it, or the organisation that it belongs to. */
  | 'SUSPENDED';

/** What is promised before a grant holds. */
export type AccessTerms = {
  readonly __typename?: 'AccessTerms';
  /** The promises. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** The version to name in `acceptAccessTerms`. */
  readonly version: Scalars['String']['output'];
};

/** How people under protection live. */
export type Accommodation =
  /** In a building used in common. */
  | 'COLLECTIVE_CENTRE'
  /** In homes of their own choice. */
  | 'INDIVIDUAL'
  /** In a camp that is planned and run. */
  | 'PLANNED_CAMP'
  /** In a camp for reception or transit. */
  | 'RECEPTION_CAMP'
  /** In a camp that they settled themselves. */
  | 'SELF_SETTLED_CAMP'
  /** Not known. */
  | 'UNKNOWN';

/** A place at which somebody is told from now on. */
export type AddedNotificationTarget = {
  readonly __typename?: 'AddedNotificationTarget';
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** What signatures of a webhook are checked with. It is told this once. */
  readonly secret: Maybe<Scalars['String']['output']>;
};

/** Somebody who may have a copy of what is taken down. */
export type AffectedHolder = {
  readonly __typename?: 'AffectedHolder';
  /** Code of the agreement or grant. */
  readonly by: Scalars['String']['output'];
  /** ORGANISATION or PERSON. */
  readonly kind: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Identifier of the organisation or person. */
  readonly principal: Scalars['String']['output'];
  /** The tier at which they read the dataset. */
  readonly tier: Tier;
};

/** Whom the state of a point of entry touches. */
export type AffectedPopulation =
  /** Internally displaced people. */
  | 'IDP'
  /** Irregular migrants. */
  | 'IRREGULAR_MIGRANT'
  /** Nationals of the country. */
  | 'NATIONAL'
  /** Others. */
  | 'OTHER'
  /** Refugees. */
  | 'REFUGEE'
  /** Regular travellers. */
  | 'REGULAR_TRAVELLER'
  /** People who return. */
  | 'RETURNEE';

/** A dataset of an agreement. */
export type AgreedDataset = {
  readonly __typename?: 'AgreedDataset';
  /** The dataset. */
  readonly dataset: Maybe<Dataset>;
};

/** Why there is no answer, where there is none. Not knowing and not wanting to answer are different things. */
export type AnswerStatus =
  /** Answered. */
  | 'ANSWERED'
  /** Asked; the answer was not known. */
  | 'DOES_NOT_KNOW'
  /** Not asked: it makes no sense here. */
  | 'NOT_APPLICABLE'
  /** Asked; nothing was written down. */
  | 'NOT_REPORTED'
  /** Asked; no answer was wanted. */
  | 'PREFERS_NOT_TO_ANSWER';

/** A key of a system of an organisation. The key itself is kept nowhere. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The part after `tributary_key_` by which it is found. */
  readonly lookup: Scalars['String']['output'];
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may be used for. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The keys of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The keys of the page. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the keys of a page. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ApiKey;
};

/** Chooses keys. */
export type ApiKeyFilter = {
  /** Only keys of this name. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only revoked ones, or only others. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that were ever used, or only others. */
  readonly used?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type Area = Node & {
  readonly __typename?: 'Area';
  /** Applications for asylum of people from this place, or in it. */
  readonly asylumApplications: AsylumApplicationConnection;
  /** Decisions on asylum for people from this place, or in it. */
  readonly asylumDecisions: AsylumDecisionConnection;
  /** Its outline in one of the loaded sets; null where the set has none. */
  readonly boundary: Maybe<Boundary>;
  /** A point inside it, where a source gives one. */
  readonly centroid: Maybe<Centroid>;
  /** Admin areas directly inside. */
  readonly children: AreaConnection;
  /** Who claims this area, where that is in dispute. */
  readonly claimants: ReadonlyArray<Area>;
  /** Our own code: ISO alpha-3 for countries, three-digit M49 for regions, the p-code for admin areas. */
  readonly code: Scalars['String']['output'];
  /** Codebooks of assessments and surveys of this country. */
  readonly codebooks: ReadonlyArray<Codebook>;
  /** Codes in all known schemes. */
  readonly codes: ReadonlyArray<AreaCode>;
  /** The country that contains this admin area. */
  readonly country: Maybe<Area>;
  /** Disasters and conflict episodes that drove people away here. */
  readonly displacementEvents: DisplacementEventConnection;
  /** New displacements within this country. */
  readonly displacementFlows: DisplacementFlowConnection;
  /** Displaced people counted for this place as a whole. */
  readonly displacementStocks: DisplacementStockConnection;
  /** How often people were counted there, or people of its nationality elsewhere. */
  readonly flowObservations: FlowObservationConnection;
  /** Points in this place where people who pass are counted. */
  readonly flowPoints: FlowPointConnection;
  /** People under protection who come from this place, or are in it. */
  readonly forcedDisplacement: RefugeeStockConnection;
  /** What governance frameworks say of this country. */
  readonly governanceProfiles: ReadonlyArray<GovernanceProfile>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Recorded deaths and disappearances of migrants in this country. */
  readonly incidents: IncidentConnection;
  /** ISO 3166-1 alpha-2 code. */
  readonly iso2: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3: Maybe<Scalars['String']['output']>;
  /** What sort of place it is. */
  readonly kind: AreaKind;
  /** Administrative level: 0 for countries, 1 to 4 inside them; null for regions and groups. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** UN M49 code, three digits. */
  readonly m49: Maybe<Scalars['String']['output']>;
  /** Regions and groups that it belongs to, directly or through others; for an admin area those of its country. */
  readonly memberOf: ReadonlyArray<Area>;
  /** Countries and areas that belong to this region or group, directly or through others. */
  readonly members: AreaConnection;
  /** All that is known of its belonging to regions and groups, former times included. */
  readonly memberships: ReadonlyArray<AreaMembership>;
  /** Name. */
  readonly name: LocalizedText;
  /** Areas on the other side of its borders. */
  readonly neighbours: ReadonlyArray<Area>;
  /** Texts that have to stand beside its name. */
  readonly notes: ReadonlyArray<DesignationNote>;
  /** Indicator values for this place. */
  readonly observations: ObservationConnection;
  /** Indicator values of other places about people from this place, for example migrants born here. */
  readonly observationsAbroad: ObservationConnection;
  /** Displacement tracking operations of this country. */
  readonly operations: ReadonlyArray<Operation>;
  /** The country or admin area that contains this admin area. */
  readonly parent: Maybe<Area>;
  /** Place code of the humanitarian gazetteers. */
  readonly pcode: Maybe<Scalars['String']['output']>;
  /** Statuses of the points of entry that lie in this place. */
  readonly pointOfEntryStatuses: PointOfEntryStatusConnection;
  /** Points of entry that lie in this place as their registers tell it; those inside it with `pointsOfEntry(filter: { area: { within: … } })`. */
  readonly pointsOfEntry: PointOfEntryConnection;
  /** What this area came out of. */
  readonly predecessors: ReadonlyArray<AreaSuccession>;
  /** People under protection by location, sex and age, seen from this place. */
  readonly refugeeDemographics: RefugeeDemographicConnection;
  /** Newly displaced people and solutions, seen from this place. */
  readonly refugeeFlows: RefugeeFlowConnection;
  /** Sections of the portal that show it; for an admin area those of its country. */
  readonly regionalSections: ReadonlyArray<RegionalSection>;
  /** Levels of travel control that this country imposed. */
  readonly restrictionLevels: RestrictionLevelConnection;
  /** Texts about restrictions of this place. */
  readonly restrictionNotices: RestrictionNoticeConnection;
  /** Restrictions of others that name this place. `restrictionTargets(filter: { facing: … })` adds those for groups and for everybody. */
  readonly restrictionsFaced: RestrictionTargetConnection;
  /** Restrictions that this place imposes on people who want to come in. */
  readonly restrictionsImposed: RestrictionConnection;
  /** Scores of conditions for solutions in this place as a whole. */
  readonly solutionsScores: SolutionsScoreConnection;
  /** What came out of this area. */
  readonly successors: ReadonlyArray<AreaSuccession>;
  /** Surveys of this country. */
  readonly surveys: ReadonlyArray<Survey>;
  /** First day of the place: its own where known, for admin areas that of the gazetteer's entry. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of a former place, or on which the gazetteer listed it; null while it exists. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** What holders of other passports need to enter this place. */
  readonly visaRulesAsDestination: VisaRuleConnection;
  /** What holders of this country's passport need elsewhere. */
  readonly visaRulesAsPassport: VisaRuleConnection;
  /** People displaced within this country at the end of a year. */
  readonly yearEndStocks: YearEndStockConnection;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaAsylumApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: DisplacementDirection;
  filter?: InputMaybe<AsylumApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AsylumApplicationSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaAsylumDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: DisplacementDirection;
  filter?: InputMaybe<AsylumDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AsylumDecisionSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaBoundaryArgs = {
  set: Scalars['String']['input'];
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaDisplacementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementEventSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaDisplacementFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementFlowSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaDisplacementStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementStockSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaFlowObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FlowObservationSort>>;
  role: FlowRole;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaFlowPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaForcedDisplacementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: DisplacementDirection;
  filter?: InputMaybe<RefugeeStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeStockSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaMemberOfArgs = {
  hierarchy?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaNameArgs = {
  language?: InputMaybe<Language>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaNeighboursArgs = {
  border?: InputMaybe<ReadonlyArray<BorderKind>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaObservationsAbroadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaPointOfEntryStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointOfEntryStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PointOfEntryStatusSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaPointsOfEntryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointOfEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PointOfEntrySort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRefugeeDemographicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: DisplacementDirection;
  filter?: InputMaybe<RefugeeDemographicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeDemographicSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRefugeeFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: DisplacementDirection;
  filter?: InputMaybe<RefugeeFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeFlowSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRestrictionLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestrictionLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionLevelSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRestrictionNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestrictionNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionNoticeSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRestrictionsFacedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestrictionTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionTargetSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaRestrictionsImposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaSolutionsScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolutionsScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolutionsScoreSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaVisaRulesAsDestinationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisaRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VisaRuleSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaVisaRulesAsPassportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisaRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VisaRuleSort>>;
};


/** A place. Names and borders are the sources' and imply no opinion on the status of any territory. */
export type AreaYearEndStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearEndStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<YearEndStockSort>>;
};

/** Names one place by exactly one code. */
export type AreaBy =
  /** Our own code. */
  { readonly code: Scalars['String']['input']; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly m49?: never; readonly pcode?: never; }
  |  /** The `id` of an area. */
  { readonly code?: never; readonly id: Scalars['ID']['input']; readonly iso2?: never; readonly iso3?: never; readonly m49?: never; readonly pcode?: never; }
  |  /** ISO 3166-1 alpha-2 code. */
  { readonly code?: never; readonly id?: never; readonly iso2: Scalars['String']['input']; readonly iso3?: never; readonly m49?: never; readonly pcode?: never; }
  |  /** ISO 3166-1 alpha-3 code. */
  { readonly code?: never; readonly id?: never; readonly iso2?: never; readonly iso3: Scalars['String']['input']; readonly m49?: never; readonly pcode?: never; }
  |  /** UN M49 code; leading zeros may be left out. */
  { readonly code?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly m49: Scalars['String']['input']; readonly pcode?: never; }
  |  /** Place code of the humanitarian gazetteers. */
  { readonly code?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly m49?: never; readonly pcode: Scalars['String']['input']; };

/** A code of a place in one scheme of the outside world. */
export type AreaCode = {
  readonly __typename?: 'AreaCode';
  /** The code in that scheme, leading zeros kept. */
  readonly code: Scalars['String']['output'];
  /** The scheme, for example `ISO3`, `M49`, `PCODE`. */
  readonly scheme: Scalars['String']['output'];
  /** First day on which the code stood for this place, where known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it did; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of places. */
export type AreaConnection = {
  readonly __typename?: 'AreaConnection';
  /** The places of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AreaEdge>;
  /** The places of the page. */
  readonly nodes: ReadonlyArray<Area>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many places the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the places of a page. */
export type AreaEdge = {
  readonly __typename?: 'AreaEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Area;
};

/** Chooses places. */
export type AreaFilter = {
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AreaKind>>;
  /** By place. */
  readonly place?: InputMaybe<PlaceFilter>;
};

/** What sort of place it is. */
export type AreaKind =
  /** First administrative level. */
  | 'ADMIN1'
  /** Second administrative level. */
  | 'ADMIN2'
  /** Third administrative level. */
  | 'ADMIN3'
  /** Fourth administrative level. */
  | 'ADMIN4'
  /** A country. */
  | 'COUNTRY'
  /** An area without a settled status that several sides may claim. Its listing takes no side. */
  | 'DISPUTED'
  /** Another grouping: economic, political or an organisation's own regions. */
  | 'GROUP'
  /** An intermediate region of the UN geoscheme, for example Eastern Africa. */
  | 'INTERMEDIATE_REGION'
  /** A region of the UN geoscheme, for example Africa. */
  | 'REGION'
  /** A member of statistics that is no place on today's map: unknown, stateless, former countries. */
  | 'SPECIAL'
  /** A sub-region of the UN geoscheme, for example Northern Africa. */
  | 'SUBREGION'
  /** A territory or area with statistics of its own. */
  | 'TERRITORY'
  /** The whole world. */
  | 'WORLD';

/** How many places of a kind there are. */
export type AreaKindCount = {
  readonly __typename?: 'AreaKindCount';
  /** How many. */
  readonly count: Scalars['Count']['output'];
  /** The kind. */
  readonly kind: AreaKind;
};

/** That a place belongs to a region or group, from one day to another. */
export type AreaMembership = {
  readonly __typename?: 'AreaMembership';
  /** The region or group. */
  readonly area: Area;
  /** 1 for a direct member, more where regions lie between. */
  readonly distance: Scalars['Int']['output'];
  /** The hierarchy, for example `M49`, `IOM_REGION`, `WB_INCOME`, `EU`. */
  readonly hierarchy: Scalars['String']['output'];
  /** First day, where known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** Orders of places. */
export type AreaSort =
  /** By our own code, ascending. */
  | 'CODE_ASC'
  /** By our own code, descending. */
  | 'CODE_DESC';

/** That one area came out of another. */
export type AreaSuccession = {
  readonly __typename?: 'AreaSuccession';
  /** How it came about. */
  readonly kind: SuccessionKind;
  /** First day of the new state of things. */
  readonly on: Scalars['Date']['output'];
  /** The earlier area. */
  readonly predecessor: Area;
  /** The later area. */
  readonly successor: Area;
};

/** A moment in the history of all datasets: exactly one of the two. */
export type AsOf =
  /** The latest release of each dataset that its provider had given out by this day. */
  { readonly date: Scalars['Date']['input']; readonly release?: never; }
  |  /** The day on which this release was given out, for all datasets. Of its own dataset exactly this release is read. */
  { readonly date?: never; readonly release: Scalars['ID']['input']; };

/** A grant that came of a request. */
export type AskedGrant = {
  readonly __typename?: 'AskedGrant';
  /** What to state in `Tributary-Purpose`. */
  readonly code: Scalars['String']['output'];
  /** When it expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it began. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/**
 * The answer to one question at one site in one round. Answers are for PARTNER and above, those on cohesion for RESTRICTED, those on
 * protection for PROTECTED: for everybody else they do not exist. Shares by admin area stand in `AssessmentShare`.
 */
export type AssessmentAnswer = Node & {
  readonly __typename?: 'AssessmentAnswer';
  /** Where the site lies, to the second level below PARTNER. */
  readonly area: Maybe<Area>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Code of the chosen option. */
  readonly option: Maybe<Scalars['String']['output']>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** The question. */
  readonly question: AssessmentQuestion;
  /** The round. */
  readonly round: Round;
  /** The provider's lasting code of the site, not derived from its position. */
  readonly siteCode: Maybe<Scalars['String']['output']>;
  /** Why there is no answer, where there is none. */
  readonly status: AnswerStatus;
  /** The number, or the day without its hyphens. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** A page of answers. */
export type AssessmentAnswerConnection = {
  readonly __typename?: 'AssessmentAnswerConnection';
  /** The answers of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AssessmentAnswerEdge>;
  /** The answers of the page. */
  readonly nodes: ReadonlyArray<AssessmentAnswer>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many answers the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the answers of a page. */
export type AssessmentAnswerEdge = {
  readonly __typename?: 'AssessmentAnswerEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AssessmentAnswer;
};

/** Chooses answers. All given conditions hold together. */
export type AssessmentAnswerFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By question. */
  readonly question?: InputMaybe<CodeFilter>;
  /** By number of the round. */
  readonly round?: InputMaybe<NumberFilter>;
};

/** One of the answers that can be given. */
export type AssessmentOption = {
  readonly __typename?: 'AssessmentOption';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** Its wording. */
  readonly label: Maybe<LocalizedText>;
};


/** One of the answers that can be given. */
export type AssessmentOptionLabelArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A question of site assessments, from the codebook of one dataset. The dictionary is open; each question says who may read its
 * answers at a site, and who may read the share of sites by admin area.
 */
export type AssessmentQuestion = Node & {
  readonly __typename?: 'AssessmentQuestion';
  /** The lowest tier that reads its answers at a site; null where answers are not kept at all. */
  readonly answerTier: Maybe<Tier>;
  /** Code in the codebook, for example `m0310_loc_num_idp_ind`. */
  readonly code: Scalars['String']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** What can be answered, for questions with options. */
  readonly options: ReadonlyArray<AssessmentOption>;
  /** Place in the codebook. */
  readonly position: Scalars['Int']['output'];
  /** Section of the codebook. */
  readonly section: Scalars['String']['output'];
  /** The lowest tier that reads the share of sites by admin area; null where there is none. */
  readonly shareTier: Maybe<Tier>;
  /** Shares of sites by answer and admin area. */
  readonly shares: AssessmentShareConnection;
  /** Its wording. */
  readonly text: LocalizedText;
};


/**
 * A question of site assessments, from the codebook of one dataset. The dictionary is open; each question says who may read its
 * answers at a site, and who may read the share of sites by admin area.
 */
export type AssessmentQuestionSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentShareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A question of site assessments, from the codebook of one dataset. The dictionary is open; each question says who may read its
 * answers at a site, and who may read the share of sites by admin area.
 */
export type AssessmentQuestionTextArgs = {
  language?: InputMaybe<Language>;
};

/** A page of questions. */
export type AssessmentQuestionConnection = {
  readonly __typename?: 'AssessmentQuestionConnection';
  /** The questions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AssessmentQuestionEdge>;
  /** The questions of the page. */
  readonly nodes: ReadonlyArray<AssessmentQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many questions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the questions of a page. */
export type AssessmentQuestionEdge = {
  readonly __typename?: 'AssessmentQuestionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AssessmentQuestion;
};

/** Chooses questions. All given conditions hold together. */
export type AssessmentQuestionFilter = {
  /** By code. */
  readonly code?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<QuestionKind>>;
  /** By section of the codebook. */
  readonly section?: InputMaybe<TextFilter>;
};

/**
 * The share of assessed sites of an admin area that gave one answer, worked out when the release was published. A share over fewer
 * sites than the threshold is suppressed, together with what would give it back from the shares around it.
 */
export type AssessmentShare = Node & {
  readonly __typename?: 'AssessmentShare';
  /** The admin area, of the first or second level. */
  readonly area: Area;
  /** Its level. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Code of the option. */
  readonly option: Scalars['String']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** The question. */
  readonly question: AssessmentQuestion;
  /** The round. */
  readonly round: Round;
  /** Share of the sites that answered, 0 to 1. */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /** How many sites answered; null where the share is suppressed. */
  readonly sites: Maybe<Scalars['Int']['output']>;
  /** Why there is no share, where there is none. */
  readonly status: ShareStatus;
  /** The least number of sites that a share may rest on. */
  readonly threshold: Scalars['Int']['output'];
};

/** A page of shares. */
export type AssessmentShareConnection = {
  readonly __typename?: 'AssessmentShareConnection';
  /** The shares of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AssessmentShareEdge>;
  /** The shares of the page. */
  readonly nodes: ReadonlyArray<AssessmentShare>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many shares the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the shares of a page. */
export type AssessmentShareEdge = {
  readonly __typename?: 'AssessmentShareEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AssessmentShare;
};

/** Chooses shares. All given conditions hold together. */
export type AssessmentShareFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these levels. */
  readonly grain?: InputMaybe<ReadonlyArray<Grain>>;
  /** By code of the option. */
  readonly option?: InputMaybe<TextFilter>;
  /** By question. */
  readonly question?: InputMaybe<CodeFilter>;
  /** By number of the round. */
  readonly round?: InputMaybe<NumberFilter>;
};

/** Where an assessment stands. */
export type AssessmentStatus =
  /** Being written. */
  | 'DRAFT'
  /** With the government, which checks it before anybody else sees it. */
  | 'GOV_REVIEW'
  /** Given out with the government's consent. */
  | 'PUBLISHED'
  /** Taken back. */
  | 'WITHDRAWN';

/** How a round came by its figures. Figures of different types count the same people: they are never added up. */
export type AssessmentType =
  /** Area by area, with key informants. */
  | 'BASELINE_ASSESSMENT'
  /** After a sudden event. */
  | 'EMERGENCY_TRACKING'
  /** Otherwise. */
  | 'OTHER'
  /** Site by site. */
  | 'SITE_ASSESSMENT'
  /** By a sample of households. */
  | 'SURVEY';

/** Applications for asylum of people from one country in another during a period: a flow. Persons and cases are never added up. */
export type AsylumApplication = Node & {
  readonly __typename?: 'AsylumApplication';
  /** What sort of application it is. */
  readonly applicationType: AsylumApplicationType;
  /** How many were made. */
  readonly applied: Maybe<Scalars['Count']['output']>;
  /** Where they applied. */
  readonly asylum: Area;
  /** Who runs the procedure. */
  readonly authority: AsylumAuthority;
  /** Stage of the procedure. */
  readonly decisionLevel: AsylumLevel;
  /** Stage of the procedure, in the provider's own code; empty where it gives none. */
  readonly decisionLevelCode: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where the applicants come from. */
  readonly origin: Area;
  /** Last day. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day. */
  readonly periodStart: Scalars['Date']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Why the source gives no figure, where it gives none. */
  readonly status: ValueStatus;
  /** What is counted. */
  readonly unit: CountUnit;
  /** Year of the provider's table. */
  readonly year: Scalars['Int']['output'];
  /** Is that the whole year or its first half? */
  readonly yearPart: YearPart;
};

/** A page of applications. */
export type AsylumApplicationConnection = {
  readonly __typename?: 'AsylumApplicationConnection';
  /** The applications of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AsylumApplicationEdge>;
  /** The applications of the page. */
  readonly nodes: ReadonlyArray<AsylumApplication>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many applications the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What applications for asylum can be grouped by. */
export type AsylumApplicationDimension =
  /** Sort of application. */
  | 'APPLICATION_TYPE'
  /** Where they applied. */
  | 'ASYLUM'
  /** Who runs the procedure. */
  | 'AUTHORITY'
  /** Dataset. */
  | 'DATASET'
  /** Stage of the procedure. */
  | 'DECISION_LEVEL'
  /** Where the applicants come from. */
  | 'ORIGIN'
  /** Persons or cases. */
  | 'UNIT'
  /** Year. */
  | 'YEAR'
  /** Part of the year. */
  | 'YEAR_PART';

/** One of the applications of a page. */
export type AsylumApplicationEdge = {
  readonly __typename?: 'AsylumApplicationEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AsylumApplication;
};

/** Chooses applications for asylum. All given conditions hold together. */
export type AsylumApplicationFilter = {
  /** Only these. */
  readonly applicationType?: InputMaybe<ReadonlyArray<AsylumApplicationType>>;
  /** By number of applications. */
  readonly applied?: InputMaybe<NumberFilter>;
  /** By where they applied. */
  readonly asylum?: InputMaybe<PlaceFilter>;
  /** Only these. */
  readonly authority?: InputMaybe<ReadonlyArray<AsylumAuthority>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these. */
  readonly decisionLevel?: InputMaybe<ReadonlyArray<AsylumLevel>>;
  /** By where the applicants come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** By first day. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only persons, or only cases. */
  readonly unit?: InputMaybe<ReadonlyArray<CountUnit>>;
  /** Only these years. */
  readonly year?: InputMaybe<YearFilter>;
  /** Only these parts of years. */
  readonly yearPart?: InputMaybe<ReadonlyArray<YearPart>>;
};

/** Orders of applications for asylum. */
export type AsylumApplicationSort =
  /** Fewest first, missing ones last. */
  | 'APPLIED_ASC'
  /** Most first, missing ones last. */
  | 'APPLIED_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC'
  /** Latest year first. */
  | 'YEAR_DESC';

/** One group of applications for asylum. Fields that were not grouped by are null. */
export type AsylumApplicationStat = {
  readonly __typename?: 'AsylumApplicationStat';
  /** Sort of application. */
  readonly applicationType: Maybe<AsylumApplicationType>;
  /** Sum of the applications. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly applied: Maybe<Scalars['Count']['output']>;
  /** Where they applied. */
  readonly asylum: Maybe<Area>;
  /** Who runs the procedure. */
  readonly authority: Maybe<AsylumAuthority>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Stage of the procedure. */
  readonly decisionLevel: Maybe<AsylumLevel>;
  /** Where the applicants come from. */
  readonly origin: Maybe<Area>;
  /** Persons or cases. */
  readonly unit: Maybe<CountUnit>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Part of the year. */
  readonly yearPart: Maybe<YearPart>;
};

/** What sort of application it is. */
export type AsylumApplicationType =
  /** An appeal against a decision. */
  | 'APPEAL'
  /** First applications and appeals together. */
  | 'FIRST_AND_APPEAL'
  /** Before a court. */
  | 'JUDICIAL_REVIEW'
  /** New. */
  | 'NEW'
  /** New and repeated ones together. */
  | 'NEW_AND_REPEAT'
  /** Not told. */
  | 'NOT_TOLD'
  /** Made again, or opened again. */
  | 'REPEAT'
  /** A repeated application on appeal. */
  | 'REPEAT_AND_APPEAL'
  /** For subsidiary protection. */
  | 'SUBSIDIARY_PROTECTION'
  /** Several sorts together. */
  | 'VARIOUS';

/** Who runs a procedure on asylum. */
export type AsylumAuthority =
  /** The government. */
  | 'GOVERNMENT'
  /** The government and UNHCR together. */
  | 'JOINT'
  /** UNHCR, under its mandate. */
  | 'UNHCR';

/** Decisions on asylum for people from one country in another during a period: a flow. Persons and cases are never added up. */
export type AsylumDecision = Node & {
  readonly __typename?: 'AsylumDecision';
  /** Where they applied. */
  readonly asylum: Area;
  /** Who runs the procedure. */
  readonly authority: AsylumAuthority;
  /** Closed without a decision on the substance, withdrawn ones included. */
  readonly closed: Maybe<Scalars['Count']['output']>;
  /** Granted another protection: subsidiary, humanitarian or the like. */
  readonly complementary: Maybe<Scalars['Count']['output']>;
  /** Stage of the procedure. */
  readonly decisionLevel: AsylumLevel;
  /** Stage of the procedure, in the provider's own code; empty where it gives none. */
  readonly decisionLevelCode: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where the applicants come from. */
  readonly origin: Area;
  /** Do the four parts add up to the printed total? Null where one of them is missing. */
  readonly partsAddUp: Maybe<Scalars['Boolean']['output']>;
  /** Last day. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day. */
  readonly periodStart: Scalars['Date']['output'];
  /** Where the values come from. */
  readonly provenance: Provenance;
  /** Recognised as refugees. */
  readonly recognised: Maybe<Scalars['Count']['output']>;
  /** Rejected. */
  readonly rejected: Maybe<Scalars['Count']['output']>;
  /** Why the source gives no total, where it gives none. */
  readonly status: ValueStatus;
  /** All decisions, as the source prints them. The four parts may add up to another number. */
  readonly total: Maybe<Scalars['Count']['output']>;
  /** What is counted. */
  readonly unit: CountUnit;
  /** Year of the provider's table. */
  readonly year: Scalars['Int']['output'];
  /** Is that the whole year or its first half? */
  readonly yearPart: YearPart;
};

/** A page of decisions. */
export type AsylumDecisionConnection = {
  readonly __typename?: 'AsylumDecisionConnection';
  /** The decisions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AsylumDecisionEdge>;
  /** The decisions of the page. */
  readonly nodes: ReadonlyArray<AsylumDecision>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many decisions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What decisions on asylum can be grouped by. */
export type AsylumDecisionDimension =
  /** Where they applied. */
  | 'ASYLUM'
  /** Who runs the procedure. */
  | 'AUTHORITY'
  /** Dataset. */
  | 'DATASET'
  /** Stage of the procedure. */
  | 'DECISION_LEVEL'
  /** Where the applicants come from. */
  | 'ORIGIN'
  /** Persons or cases. */
  | 'UNIT'
  /** Year. */
  | 'YEAR'
  /** Part of the year. */
  | 'YEAR_PART';

/** One of the decisions of a page. */
export type AsylumDecisionEdge = {
  readonly __typename?: 'AsylumDecisionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AsylumDecision;
};

/** Chooses decisions on asylum. All given conditions hold together. */
export type AsylumDecisionFilter = {
  /** By where they applied. */
  readonly asylum?: InputMaybe<PlaceFilter>;
  /** Only these. */
  readonly authority?: InputMaybe<ReadonlyArray<AsylumAuthority>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these. */
  readonly decisionLevel?: InputMaybe<ReadonlyArray<AsylumLevel>>;
  /** By where the applicants come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** Only rows whose parts add up to the printed total, or only others. */
  readonly partsAddUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** By first day. */
  readonly period?: InputMaybe<DateFilter>;
  /** By total. */
  readonly total?: InputMaybe<NumberFilter>;
  /** Only persons, or only cases. */
  readonly unit?: InputMaybe<ReadonlyArray<CountUnit>>;
  /** Only these years. */
  readonly year?: InputMaybe<YearFilter>;
  /** Only these parts of years. */
  readonly yearPart?: InputMaybe<ReadonlyArray<YearPart>>;
};

/** Orders of decisions on asylum. */
export type AsylumDecisionSort =
  /** Smallest total first, missing ones last. */
  | 'TOTAL_ASC'
  /** Largest total first, missing ones last. */
  | 'TOTAL_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC'
  /** Latest year first. */
  | 'YEAR_DESC';

/** One group of decisions on asylum. Fields that were not grouped by are null. */
export type AsylumDecisionStat = {
  readonly __typename?: 'AsylumDecisionStat';
  /** Where they applied. */
  readonly asylum: Maybe<Area>;
  /** Who runs the procedure. */
  readonly authority: Maybe<AsylumAuthority>;
  /** Closed without a decision on the substance. */
  readonly closed: Maybe<Scalars['Count']['output']>;
  /** Granted another protection. */
  readonly complementary: Maybe<Scalars['Count']['output']>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Stage of the procedure. */
  readonly decisionLevel: Maybe<AsylumLevel>;
  /** Where the applicants come from. */
  readonly origin: Maybe<Area>;
  /** Recognised as refugees. Refused, like the other sums, with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly recognised: Maybe<Scalars['Count']['output']>;
  /** Rejected. */
  readonly rejected: Maybe<Scalars['Count']['output']>;
  /** All decisions. */
  readonly total: Maybe<Scalars['Count']['output']>;
  /** Persons or cases. */
  readonly unit: Maybe<CountUnit>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Part of the year. */
  readonly yearPart: Maybe<YearPart>;
};

/** Stage of a procedure, as providers list it. Stages count the same people one after another. */
export type AsylumLevel =
  /** Review by the administration, which includes appeals. */
  | 'ADMINISTRATIVE_REVIEW'
  /** Backlog procedure. */
  | 'BACKLOG'
  /** Rules of the Swiss cantons. */
  | 'CANTONAL_REGULATION'
  /** First instance. */
  | 'FIRST_INSTANCE'
  /** First instance and appeal together. */
  | 'FIRST_INSTANCE_AND_APPEAL'
  /** Review by a court. */
  | 'JUDICIAL_REVIEW'
  /** New applications. */
  | 'NEW_APPLICATION'
  /** Not told. */
  | 'NOT_TOLD'
  /** Another stage; see `decisionLevelCode`. */
  | 'OTHER'
  /** Repeated or reopened applications. */
  | 'REPEAT'
  /** Subsidiary protection. */
  | 'SUBSIDIARY_PROTECTION'
  /** Temporary asylum. */
  | 'TEMPORARY_ASYLUM'
  /** Temporary protection. */
  | 'TEMPORARY_PROTECTION'
  /** Executive Office for Immigration Review of the United States. */
  | 'US_IMMIGRATION_COURT'
  /** Citizenship and Immigration Services of the United States. */
  | 'US_IMMIGRATION_SERVICES';

/** A line of the audit: one statement that read above OPEN or at the desk, one refusal, or one act. It holds no value of a row, a filter or a variable. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Of an act: what was done; of a credential that was not taken: what was wrong with it (WRONG, REVOKED, EXPIRED, UNKNOWN, ISSUER, CLAIM, SIGNATURE). */
  readonly action: Maybe<Scalars['String']['output']>;
  /** Identifier of the person, the steward, or the organisation whose system it was. */
  readonly actor: Scalars['String']['output'];
  /** How the actor was known: PERSON, SYSTEM, STEWARD, OWNER for programs that run with the owner's login, DATABASE for what its rules do, or UNKNOWN where a credential was not taken and nobody can say who sent it. */
  readonly actorKind: Scalars['String']['output'];
  /** Codes of the agreements that counted. */
  readonly agreements: ReadonlyArray<Scalars['String']['output']>;
  /** When, by the clock of the database. */
  readonly at: Scalars['DateTime']['output'];
  /** Fields, arguments and inputs that the document and its variables use. */
  readonly coordinates: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of countries. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of datasets. */
  readonly datasets: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 of the document that was sent; of an act, of what it tells. */
  readonly document: Maybe<Scalars['String']['output']>;
  /** Epoch of the policy, as the read itself saw it. */
  readonly epoch: Maybe<Scalars['Count']['output']>;
  /** Code of the grant that counted. */
  readonly grant: Maybe<Scalars['String']['output']>;
  /** Number of the line. */
  readonly id: Scalars['ID']['output'];
  /** What it tells of. */
  readonly kind: AuditKind;
  /** Had the grant or an agreement ended by then? An answer that was under way at that moment was not given. */
  readonly late: Scalars['Boolean']['output'];
  /** Identifier of the actor's organisation. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** That the line is sealed as it is; null until it is sealed. */
  readonly proof: Maybe<AuditProof>;
  /** The agreement or grant that was stated. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Types that the statement read. */
  readonly records: ReadonlyArray<Scalars['String']['output']>;
  /** Of a refusal: its code, as the answer gave it; GRANT_PAGE where a page was larger than the grant says. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** Identifiers of the releases, as of the moment that was read. */
  readonly releases: ReadonlyArray<Scalars['String']['output']>;
  /** Lines of one request have the same. */
  readonly request: Maybe<Scalars['String']['output']>;
  /** How many rows; of credentials that were not taken: how many within a minute. */
  readonly rows: Maybe<RowBucket>;
  /** How datasets and countries are to be understood; null for acts. */
  readonly scope: Maybe<AuditScope>;
  /** Identifier of the principal with whose eyes a steward looked. */
  readonly seenAs: Maybe<Scalars['String']['output']>;
  /** Of an act: identifier of what it was done to; of a credential that was not taken: that of the key that was meant, or the issuer of the token. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The tier that was read. */
  readonly tier: Maybe<Scalars['String']['output']>;
  /** Urgent actions that were running for the reader: what they opened may be among what was read. */
  readonly urgentActions: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Those of them that the tier reads nowhere in full, so that something else or nothing was given; of a refusal, those that it was about.
   * What is decided row by row is not among them.
   */
  readonly withheld: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of lines of the audit. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** Those of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Those of the page. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What lines can be grouped by. */
export type AuditEntryDimension =
  /** Which act. */
  | 'ACTION'
  /** Who. */
  | 'ACTOR'
  /** On which day, in UTC. */
  | 'DAY'
  /** On which grant. */
  | 'GRANT'
  /** Of which organisation. */
  | 'ORGANISATION'
  /** Under which purpose. */
  | 'PURPOSE'
  /** With which code it was refused. */
  | 'REFUSAL'
  /** At which tier. */
  | 'TIER';

/** One of the lines of the audit of a page. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditEntry;
};

/** Chooses lines. All given conditions hold together; of several words one is enough. */
export type AuditEntryFilter = {
  /** These acts. */
  readonly action?: InputMaybe<TextFilter>;
  /** By these actors. */
  readonly actor?: InputMaybe<TextFilter>;
  /** Standing on one of these agreements. */
  readonly agreements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With documents that use one of these, as `Site.position`. */
  readonly coordinates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About one of these datasets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On these days, in UTC. */
  readonly day?: InputMaybe<DateFilter>;
  /** With these documents. */
  readonly document?: InputMaybe<TextFilter>;
  /** Standing on these grants. */
  readonly grant?: InputMaybe<TextFilter>;
  /** What they tell of. */
  readonly kind?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** With a grant or an agreement that had ended, or not. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** By people or systems of these organisations. */
  readonly organisation?: InputMaybe<TextFilter>;
  /** Under these purposes. */
  readonly purpose?: InputMaybe<TextFilter>;
  /** That read one of these types. */
  readonly records?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Refused with these codes. */
  readonly refusal?: InputMaybe<TextFilter>;
  /** About one of these releases. */
  readonly releases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of these requests. */
  readonly request?: InputMaybe<TextFilter>;
  /** With so many rows. */
  readonly rows?: InputMaybe<ReadonlyArray<RowBucket>>;
  /** By how datasets and countries are to be understood. */
  readonly scope?: InputMaybe<ReadonlyArray<AuditScope>>;
  /** With the eyes of these principals. */
  readonly seenAs?: InputMaybe<TextFilter>;
  /** Done to these. */
  readonly subject?: InputMaybe<TextFilter>;
  /** Read at these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
  /** Under one of these urgent actions. */
  readonly urgentActions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where one of these was withheld or refused, as `Site.position`. */
  readonly withheld?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a line of the audit tells of. */
export type AuditKind =
  /** Something was decided or done. */
  | 'ACT'
  /** Somebody who is known here was refused something, or a credential was not taken. */
  | 'DENIED'
  /** Something was read at the desk, or of the audit itself. */
  | 'DESK'
  /** Something was read through the views of a tier above OPEN. */
  | 'READ';

/** That a line is part of what was sealed, signed and published: it can be checked without trusting this server. */
export type AuditProof = {
  readonly __typename?: 'AuditProof';
  /** The block holds the lines of transactions from this number on. */
  readonly fromXact: Scalars['Count']['output'];
  /** SHA-256 of `["tributary block 1", number, previous, root, fromXact, toXact, sealedAt]` as JSON: what is signed, and published at `/audit/roots`. */
  readonly head: Scalars['String']['output'];
  /** Public key, base64url. */
  readonly key: Scalars['String']['output'];
  /** The line as it is hashed: SHA-256 over a zero byte and this text is where the path begins. */
  readonly line: Scalars['String']['output'];
  /** Number of the block. */
  readonly number: Scalars['Count']['output'];
  /** The hashes on the way up. SHA-256 over a byte of one, the left and the right hash is the next one; the last is the root. */
  readonly path: ReadonlyArray<AuditStep>;
  /** Head of the block before. */
  readonly previous: Scalars['String']['output'];
  /** Root of the tree over the lines of the block. */
  readonly root: Scalars['String']['output'];
  /** When it was sealed. */
  readonly sealedAt: Scalars['DateTime']['output'];
  /** Ed25519 signature of the head's text, base64url. */
  readonly signature: Scalars['String']['output'];
  /** To before this number. */
  readonly toXact: Scalars['Count']['output'];
};

/** How datasets and countries of a line are to be understood. */
export type AuditScope =
  /** Everything that the caller held: the rows did not tell. */
  | 'HELD'
  /** Those of the rows that were read. */
  | 'ROWS';

/** Lines that are alike in what they were grouped by. */
export type AuditStat = {
  readonly __typename?: 'AuditStat';
  /** Which act. */
  readonly action: Maybe<Scalars['String']['output']>;
  /** Who. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** On which day. */
  readonly day: Maybe<Scalars['Date']['output']>;
  /** The first of them. */
  readonly firstAt: Maybe<Scalars['DateTime']['output']>;
  /** On which grant. */
  readonly grant: Maybe<Scalars['String']['output']>;
  /** The last of them. */
  readonly lastAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of lines. */
  readonly lines: Maybe<Scalars['Count']['output']>;
  /** Of which organisation. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** Under which purpose. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** With which code it was refused. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** Number of requests, or acts. */
  readonly requests: Maybe<Scalars['Count']['output']>;
  /** At which tier. */
  readonly tier: Maybe<Scalars['String']['output']>;
};

/** How the audit stands. That it is whole is found out by `npm run audit -- verify`. */
export type AuditState = {
  readonly __typename?: 'AuditState';
  /** Number of sealed blocks. */
  readonly blocks: Scalars['Count']['output'];
  /** Number of lines. */
  readonly lines: Scalars['Count']['output'];
  /** When the last block was sealed. */
  readonly sealedAt: Maybe<Scalars['DateTime']['output']>;
  /** Lines that are not sealed yet. */
  readonly waiting: Scalars['Count']['output'];
  /** Since when the oldest of them waits. */
  readonly waitingSince: Maybe<Scalars['DateTime']['output']>;
};

/** A hash beside the way from a line to the root. */
export type AuditStep = {
  readonly __typename?: 'AuditStep';
  /** The hash, in hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** LEFT or RIGHT: on which side it stands. */
  readonly side: Scalars['String']['output'];
};

/** How two areas touch. */
export type BorderKind =
  /** They share a border on land. */
  | 'LAND'
  /** They share a border at sea. */
  | 'SEA';

/** How exactly a bound is known. */
export type BoundPrecision =
  /** Somewhere between two snapshots of the source. */
  | 'BETWEEN_SNAPSHOTS'
  /** To the day. */
  | 'DAY'
  /** Not at all. */
  | 'UNKNOWN';

/** The outline of one area in one set. */
export type Boundary = Node & {
  readonly __typename?: 'Boundary';
  /** The area. */
  readonly area: Area;
  /** The outline. Counted in the cost of a query like several records. */
  readonly geometry: Scalars['GeoJSON']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** How many positions it has. */
  readonly positions: Scalars['Int']['output'];
  /** Where it comes from. */
  readonly provenance: Provenance;
  /** The set that it is from. */
  readonly set: BoundarySet;
};

/** Boundaries from one maker. A server may hold several sets; none of them is this project's own. */
export type BoundarySet = Node & {
  readonly __typename?: 'BoundarySet';
  /** Code, for example `NATURAL_EARTH_50M`. */
  readonly code: Scalars['String']['output'];
  /** The credit that must stand beside a map. */
  readonly creditLine: Maybe<Scalars['String']['output']>;
  /** What has to be said beside each map that is drawn from it. */
  readonly disclaimer: LocalizedText;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The terms as the maker states them; null where nothing is stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: LocalizedText;
};


/** Boundaries from one maker. A server may hold several sets; none of them is this project's own. */
export type BoundarySetDisclaimerArgs = {
  language?: InputMaybe<Language>;
};


/** Boundaries from one maker. A server may hold several sets; none of them is this project's own. */
export type BoundarySetTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Who asks, and what they are entitled to. Nothing of anybody else. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** Agreements of the caller's organisation, ended ones too. Without a purpose all that are active count. */
  readonly agreements: ReadonlyArray<CallerAgreement>;
  /** Grants of the caller, ended ones too. One counts where its code is stated. */
  readonly grants: ReadonlyArray<CallerGrant>;
  /** The record's identifier. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** How the caller is known. */
  readonly kind: CallerKind;
  /** Is there a record of the caller here? Whoever signed in without one reads what anybody reads. */
  readonly known: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The caller's organisation. */
  readonly organisation: Maybe<CallerOrganisation>;
  /** The agreement or grant that this request states with `Tributary-Purpose`. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Parts that the caller plays beyond reading. */
  readonly roles: ReadonlyArray<Role>;
  /** The tier that this request reads. */
  readonly tier: Tier;
};

/** A sharing agreement as its own organisation sees it. */
export type CallerAgreement = {
  readonly __typename?: 'CallerAgreement';
  /** What to state in `Tributary-Purpose` to read under this agreement alone. */
  readonly code: Scalars['String']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What it was signed for. */
  readonly purposes: ReadonlyArray<AccessPurpose>;
  /** How it stands. */
  readonly state: AccessState;
};

/** A grant as its own holder sees it. */
export type CallerGrant = {
  readonly __typename?: 'CallerGrant';
  /** What to state in `Tributary-Purpose` to read under this grant. */
  readonly code: Scalars['String']['output'];
  /** When it expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What it was made for. */
  readonly purpose: AccessPurpose;
  /** How much it opens, and how much of that is used. */
  readonly quota: GrantQuota;
  /** How it stands. */
  readonly state: AccessState;
  /** The tier that it opens. */
  readonly tier: Tier;
};

/** How a caller is known. */
export type CallerKind =
  /** Nobody signed in. */
  | 'ANONYMOUS'
  /** Somebody who signed in with their identity provider. */
  | 'PERSON'
  /** A steward with a key. */
  | 'STEWARD'
  /** A system of an organisation, with a key or a token of its own. */
  | 'SYSTEM';

/** The organisation of a caller. */
export type CallerOrganisation = {
  readonly __typename?: 'CallerOrganisation';
  /** Short name. */
  readonly code: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Is it suspended? Then none of its agreements holds. */
  readonly suspended: Scalars['Boolean']['output'];
};

/** Why a number of a table is shown or not. */
export type CellStatus =
  /** As counted. */
  | 'EXACT'
  /** Nobody was asked. */
  | 'NOT_COLLECTED'
  /** Rounded; the table says to what. */
  | 'ROUNDED'
  /** Too few people or places, or a number that would give another one away. Nobody at all is too few as well. */
  | 'SUPPRESSED'
  /** Not for the caller's tier, whether there is a number or not. */
  | 'WITHHELD';

/** A point inside an area, for labels and rough maps; never a place where somebody lives. */
export type Centroid = {
  readonly __typename?: 'Centroid';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A record that was added, revised or withdrawn. */
export type Change = {
  readonly __typename?: 'Change';
  /** Identifier of the record. */
  readonly id: Scalars['ID']['output'];
  /** What the record is about, in codes: enough to find it in a copy that keeps other identifiers. */
  readonly key: ReadonlyArray<DimensionValue>;
  /** How it differs. */
  readonly kind: ChangeKind;
  /** Of a withdrawn record: the last release that stated it. Null where it was taken down. */
  readonly lastRelease: Maybe<Release>;
  /** The record as it is now; of a withdrawn one as it last was. */
  readonly record: Maybe<Node>;
  /** Where it was taken down, in whole (WITHDRAWN) or in a value (REVISED): the takedown. Whoever keeps a copy erases it there. */
  readonly takedown: Maybe<Takedown>;
  /** Name of the type of the record in this contract, for example `Observation`. */
  readonly type: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of the page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** On the last page: pass it as `since: { token }` next time. Null on all others, so that no page is left out. */
  readonly token: Maybe<Scalars['String']['output']>;
  /** How many changes the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the changes of a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** How a record differs between two states of a dataset. */
export type ChangeKind =
  /** It is in the later state alone. */
  | 'ADDED'
  /** It is in both, and something of it that the caller may see differs. */
  | 'REVISED'
  /** It is in the earlier state alone. */
  | 'WITHDRAWN';

/** Forms of a citation. */
export type CitationStyle =
  /** A reference to a data set after the seventh edition of the APA's manual, without italics. */
  | 'APA'
  /** An entry for BibTeX, with a key that stays the same. */
  | 'BIBTEX';

/** Chooses records by code. Unknown codes are refused by name. */
export type CodeFilter = {
  /** Exactly these codes. */
  readonly in: ReadonlyArray<Scalars['String']['input']>;
};

/** One code of a list. */
export type CodeItem = {
  readonly __typename?: 'CodeItem';
  /** The code, as this schema writes it. */
  readonly code: Scalars['String']['output'];
  /** What the code means, as the description of this schema says it; English only, null for codes of texts. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Label. */
  readonly label: LocalizedText;
  /** The code of the same list that this one is part of. */
  readonly parent: Maybe<Scalars['String']['output']>;
  /** Place in the list's own order, from 1. */
  readonly position: Scalars['Int']['output'];
  /** What SDMX or the provider writes instead; null where nothing corresponds. */
  readonly sdmxCode: Maybe<Scalars['String']['output']>;
};


/** One code of a list. */
export type CodeItemLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A list of codes with labels, for showing and for export. */
export type CodeList = Node & {
  readonly __typename?: 'CodeList';
  /** Code of the list, for example `SEX`. */
  readonly code: Scalars['String']['output'];
  /** The enum of this schema whose values the codes are; null where they are values of texts, or of nothing yet. */
  readonly enumType: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The codes, in their own order. */
  readonly items: ReadonlyArray<CodeItem>;
  /** Name. */
  readonly name: LocalizedText;
  /** The SDMX code list that `sdmxCode` refers to, where there is one. */
  readonly sdmxList: Maybe<Scalars['String']['output']>;
};


/** A list of codes with labels, for showing and for export. */
export type CodeListNameArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A codebook: which variables a form of an assessment or a survey has, as a provider gives it out. It holds no answers. The codebook of
 * site assessments that are loaded here stands in `assessmentQuestions`, that of a loaded survey in `Survey.variables`.
 */
export type Codebook = Node & {
  readonly __typename?: 'Codebook';
  /** The country, where it is of one and told. */
  readonly area: Maybe<Area>;
  /** The type of assessment that it is for. */
  readonly assessmentType: AssessmentType;
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** The dataset, with provider and terms. */
  readonly dataset: Dataset;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Number of the round, where it is of one. */
  readonly round: Maybe<Scalars['Int']['output']>;
  /** Title. */
  readonly title: LocalizedText;
  /** Its variables, in its order. */
  readonly variables: CodebookVariableConnection;
};


/**
 * A codebook: which variables a form of an assessment or a survey has, as a provider gives it out. It holds no answers. The codebook of
 * site assessments that are loaded here stands in `assessmentQuestions`, that of a loaded survey in `Survey.variables`.
 */
export type CodebookTitleArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A codebook: which variables a form of an assessment or a survey has, as a provider gives it out. It holds no answers. The codebook of
 * site assessments that are loaded here stands in `assessmentQuestions`, that of a loaded survey in `Survey.variables`.
 */
export type CodebookVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CodebookVariableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of codebooks. */
export type CodebookConnection = {
  readonly __typename?: 'CodebookConnection';
  /** The codebooks of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CodebookEdge>;
  /** The codebooks of the page. */
  readonly nodes: ReadonlyArray<Codebook>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many codebooks the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the codebooks of a page. */
export type CodebookEdge = {
  readonly __typename?: 'CodebookEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Codebook;
};

/** Chooses codebooks. All given conditions hold together. */
export type CodebookFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these types of assessment. */
  readonly assessmentType?: InputMaybe<ReadonlyArray<AssessmentType>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
};

/** One of the answers that can be given. */
export type CodebookOption = {
  readonly __typename?: 'CodebookOption';
  /** Code, as it stands after the slash in the name of the column. */
  readonly code: Scalars['String']['output'];
  /** Its wording. */
  readonly label: Maybe<LocalizedText>;
  /** What it stands for. */
  readonly meaning: CodebookOptionMeaning;
};


/** One of the answers that can be given. */
export type CodebookOptionLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What an option of a variable stands for. */
export type CodebookOptionMeaning =
  /** An answer. */
  | 'ANSWER'
  /** The answer is not known. */
  | 'DOES_NOT_KNOW'
  /** No answer is wanted. */
  | 'PREFERS_NOT_TO_ANSWER';

/** What a variable speaks of, by its code in the provider's data dictionary. */
export type CodebookScope =
  /** The place that was visited. */
  | 'LOCATION'
  /** The code does not tell, or there is none. */
  | 'NOT_TOLD'
  /** The visit itself: who asked, when, where. */
  | 'VISIT';

/** A variable of a codebook. */
export type CodebookVariable = Node & {
  readonly __typename?: 'CodebookVariable';
  /** The codebook. */
  readonly codebook: Codebook;
  /** Its code in the provider's data dictionary, for example `m0310`: the same in all forms. */
  readonly dictionaryCode: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What its values are. */
  readonly kind: CodebookVariableKind;
  /** What it means; null where the codebook has only names. */
  readonly label: Maybe<LocalizedText>;
  /** Name of the column in the data. The same name can stand in several parts and sections. */
  readonly name: Scalars['String']['output'];
  /** True where such values are never kept here: devices, those who ask, free words about people. Null where nothing was proposed. */
  readonly neverKept: Maybe<Scalars['Boolean']['output']>;
  /** What can be answered, for variables with options. */
  readonly options: ReadonlyArray<CodebookOption>;
  /** The table of the data that it stands in, where the codebook describes several. */
  readonly part: Maybe<Scalars['String']['output']>;
  /** Place in the codebook, from 1. */
  readonly position: Scalars['Int']['output'];
  /** What it speaks of. */
  readonly scope: CodebookScope;
  /** Section of the codebook, in the provider's words. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** The lowest tier that answers to it would be for, where that was proposed; a proposal of this house, not of the provider. */
  readonly tier: Maybe<Tier>;
};


/** A variable of a codebook. */
export type CodebookVariableLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of variables. */
export type CodebookVariableConnection = {
  readonly __typename?: 'CodebookVariableConnection';
  /** The variables of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CodebookVariableEdge>;
  /** The variables of the page. */
  readonly nodes: ReadonlyArray<CodebookVariable>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many variables the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the variables of a page. */
export type CodebookVariableEdge = {
  readonly __typename?: 'CodebookVariableEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CodebookVariable;
};

/** Chooses variables. All given conditions hold together. */
export type CodebookVariableFilter = {
  /** Only codebooks of these types of assessment. */
  readonly assessmentType?: InputMaybe<ReadonlyArray<AssessmentType>>;
  /** By codebook. */
  readonly codebook?: InputMaybe<CodeFilter>;
  /** By code in the provider's data dictionary. */
  readonly dictionaryCode?: InputMaybe<TextFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CodebookVariableKind>>;
  /** By name. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only these scopes. */
  readonly scope?: InputMaybe<ReadonlyArray<CodebookScope>>;
  /** By section. */
  readonly section?: InputMaybe<TextFilter>;
};

/** What the values of a variable in a codebook are, as far as the codebook tells it. */
export type CodebookVariableKind =
  /** One of the options. */
  | 'CHOICE'
  /** Any of the options: in the data there is a column for each. */
  | 'MULTIPLE'
  /** The codebook does not tell. */
  | 'NOT_TOLD'
  /** A position on the map, or a part of one. */
  | 'POSITION'
  /** Free words. */
  | 'TEXT';

/** One figure of displaced people in a country. */
export type ComparedStock = {
  readonly __typename?: 'ComparedStock';
  /** The cause, where the figure is of one. */
  readonly cause: Maybe<DisplacementCause>;
  /** Where it is from, with provider and terms. */
  readonly dataset: Dataset;
  /** Why it differs from the other figures of the answer. */
  readonly differs: ReadonlyArray<StockDifference>;
  /** What it means. */
  readonly measure: StockMeasure;
  /** The day that it speaks of. */
  readonly observedOn: Scalars['Date']['output'];
  /** The operation that counted. */
  readonly operation: Maybe<Operation>;
  /** The round in which it counted. */
  readonly round: Maybe<Round>;
  /** Why there is none. */
  readonly status: ValueStatus;
  /** The figure; null where the source has none. */
  readonly value: Maybe<Scalars['Count']['output']>;
};

/** Why two assessments do not compare at some place. */
export type ComparisonObstacle =
  /** One of the two has no level. */
  | 'NOT_ANSWERED'
  /** The earlier edition does not ask it. */
  | 'NOT_ASKED_BEFORE'
  /** The later edition does not ask it any more. */
  | 'NOT_ASKED_SINCE'
  /** The editions differ in their questions. */
  | 'OTHER_EDITION'
  /** The scores were worked out in different ways. */
  | 'OTHER_METHOD'
  /** The answers stand on different scales. */
  | 'OTHER_SCALE'
  /** The editions ask for more or for less. */
  | 'OTHER_SCOPE';

/** Whether the source holds a value to be confidential. */
export type Confidentiality =
  /** Confidential. The value is not kept here. */
  | 'CONFIDENTIAL'
  /** Free for everybody. */
  | 'FREE'
  /** Not for publication. The value is not kept here. */
  | 'NOT_FOR_PUBLICATION'
  /** Confidential because other values could be worked out from it. The value is not kept here. */
  | 'SECONDARY_CONFIDENTIAL';

/** What a government has agreed to. */
export type ConsentScope =
  /** Use within the assessment's own team. */
  | 'INTERNAL'
  /** Nothing yet. */
  | 'NONE'
  /** Publication. */
  | 'PUBLICATION';

/** Who contributes to a number of a table. */
export type ContributorUnit =
  /** An incident. */
  | 'INCIDENT'
  /** A site. */
  | 'SITE';

/** What a figure counts. Figures of different units are never added up. */
export type CountUnit =
  /** Apprehensions of a person. */
  | 'APPREHENSIONS'
  /** Cases of a procedure. A case may hold several persons. */
  | 'CASES'
  /** Detections of a crossing: one person may be counted many times. */
  | 'DETECTIONS'
  /** Encounters of officers with a person: apprehensions, refusals and expulsions together. */
  | 'ENCOUNTERS'
  /** Households. */
  | 'HOUSEHOLDS'
  /** Movements past a point or line: one person may be counted many times. */
  | 'MOVEMENTS'
  /** People; in a flow, counted once each within the period. */
  | 'PERSONS'
  /** Returns that an authority carried out. */
  | 'RETURNS';

/** What a dataset or one of its series covers, counted over the records that the caller may see. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many places its records speak of; the other side of a corridor is not counted. */
  readonly areaCount: Scalars['Count']['output'];
  /** How many of them of each kind. */
  readonly areaKinds: ReadonlyArray<AreaKindCount>;
  /** The places that its records speak of. */
  readonly areas: AreaConnection;
  /** The languages in which at least one of its titles and definitions exists. */
  readonly languages: ReadonlyArray<Language>;
  /** The last day that a record speaks of. */
  readonly periodEnd: Maybe<Scalars['Date']['output']>;
  /** The first day that a record speaks of. Null where its records speak of no days. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** How many records of each kind. */
  readonly records: ReadonlyArray<RecordCount>;
  /** How many series have a record. */
  readonly seriesCount: Scalars['Count']['output'];
};


/** What a dataset or one of its series covers, counted over the records that the caller may see. */
export type CoverageAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Tables over records that are not for everybody: by area, at all levels at once, and by up to two more dimensions. They are worked
 * out together when records are published: what rests on too few contributors, or is nearly one contributor's, is suppressed, with what
 * would give it back by subtraction at any level or in any of the tables, and the rest is rounded. No question goes to the records.
 */
export type Cube = Node & {
  readonly __typename?: 'Cube';
  /** Its cells. */
  readonly cells: CubeCellConnection;
  /** The class of information: where a country's protocol keeps it from a tier from some grain on, its cells are absent there. */
  readonly class: DataClass;
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** The dataset of its tables; the records are in another one, with a tier of its own. */
  readonly dataset: Dataset;
  /** By what it is, beside areas. */
  readonly dimensions: ReadonlyArray<CubeDimension>;
  /** The finest level by which it is. */
  readonly finest: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it counts beside the contributors. */
  readonly measures: ReadonlyArray<CubeMeasure>;
  /** Title. */
  readonly title: LocalizedText;
  /** Who contributes to a cell. */
  readonly unit: ContributorUnit;
};


/**
 * Tables over records that are not for everybody: by area, at all levels at once, and by up to two more dimensions. They are worked
 * out together when records are published: what rests on too few contributors, or is nearly one contributor's, is suppressed, with what
 * would give it back by subtraction at any level or in any of the tables, and the rest is rounded. No question goes to the records.
 */
export type CubeCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CubeCellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Tables over records that are not for everybody: by area, at all levels at once, and by up to two more dimensions. They are worked
 * out together when records are published: what rests on too few contributors, or is nearly one contributor's, is suppressed, with what
 * would give it back by subtraction at any level or in any of the tables, and the rest is rounded. No question goes to the records.
 */
export type CubeTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A category of a dimension. */
export type CubeCategory = {
  readonly __typename?: 'CubeCategory';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** What it means. */
  readonly label: LocalizedText;
};


/** A category of a dimension. */
export type CubeCategoryLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A cell of a cube, as it is kept: for copying tables as a whole. Where a country rests on too few, it has none at all. */
export type CubeCell = Node & {
  readonly __typename?: 'CubeCell';
  /** The area. */
  readonly area: Area;
  /** What numbers are rounded to (smaller ones to halves of it); from a hundred times 10 on to three significant digits. */
  readonly base: Scalars['Int']['output'];
  /** A category for each of them. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** Number of contributors, rounded. */
  readonly count: Maybe<Scalars['Count']['output']>;
  /** The cube. */
  readonly cube: Cube;
  /** The dimensions that the table is by beside areas; none: all of the area. */
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  /** What they amount to, rounded; null where there is no number. */
  readonly figures: Maybe<ReadonlyArray<CubeFigure>>;
  /** How fine the cell is. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** True: of the area only what is not told where more finely. */
  readonly isRest: Scalars['Boolean']['output'];
  /** Who reads it so. Who reads several tiers finds the cell once for each; the lower ones follow from the higher. */
  readonly profile: Tier;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Why there is a number or none. */
  readonly status: CellStatus;
  /** The least number of contributors that a number may rest on. */
  readonly threshold: Scalars['Int']['output'];
};

/** A page of cells. */
export type CubeCellConnection = {
  readonly __typename?: 'CubeCellConnection';
  /** The cells of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CubeCellEdge>;
  /** The cells of the page. */
  readonly nodes: ReadonlyArray<CubeCell>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many cells the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the cells of a page. */
export type CubeCellEdge = {
  readonly __typename?: 'CubeCellEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CubeCell;
};

/** Chooses cells. All given conditions hold together. */
export type CubeCellFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By cube. */
  readonly cube?: InputMaybe<CodeFilter>;
  /** By dataset of the tables. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only cells of these grains. */
  readonly grain?: InputMaybe<ReadonlyArray<Grain>>;
  /** Only numbers as these tiers are told them. */
  readonly profile?: InputMaybe<ReadonlyArray<Tier>>;
};

/** Keeps a table to one category of a dimension. */
export type CubeCondition = {
  /** Code of the category. */
  readonly code: Scalars['String']['input'];
  /** Code of the dimension. */
  readonly dimension: Scalars['String']['input'];
};

/** A page of cubes. */
export type CubeConnection = {
  readonly __typename?: 'CubeConnection';
  /** The cubes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CubeEdge>;
  /** The cubes of the page. */
  readonly nodes: ReadonlyArray<Cube>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many cubes the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** By what a cube is. */
export type CubeDimension = {
  readonly __typename?: 'CubeDimension';
  /** Its categories. Together they hold every contributor once. */
  readonly categories: ReadonlyArray<CubeCategory>;
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** What it means. */
  readonly label: LocalizedText;
};


/** By what a cube is. */
export type CubeDimensionLabelArgs = {
  language?: InputMaybe<Language>;
};

/** One of the cubes of a page. */
export type CubeEdge = {
  readonly __typename?: 'CubeEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Cube;
};

/** A number of a cell. */
export type CubeFigure = {
  readonly __typename?: 'CubeFigure';
  /** Code of the measure. */
  readonly measure: Scalars['String']['output'];
  /** The number, rounded. */
  readonly value: Scalars['Count']['output'];
};

/** Chooses cubes. All given conditions hold together. */
export type CubeFilter = {
  /** By dataset of the tables. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By who contributes. */
  readonly unit?: InputMaybe<ReadonlyArray<ContributorUnit>>;
};

/** What a cube counts beside the contributors. */
export type CubeMeasure = {
  readonly __typename?: 'CubeMeasure';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** What it means. */
  readonly label: LocalizedText;
};


/** What a cube counts beside the contributors. */
export type CubeMeasureLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A table of a cube: one area, or the areas of one level inside it. */
export type CubeTable = {
  readonly __typename?: 'CubeTable';
  /** The area that was asked for. */
  readonly area: Area;
  /** The dimensions that it is by, in the order asked for. */
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  /** The cells: areas in the order of their codes, categories in that of their dimension. */
  readonly cells: ReadonlyArray<CubeTableCell>;
  /** The cube. */
  readonly cube: Cube;
  /** The level by which the table is. */
  readonly level: Grain;
};


/** A table of a cube: one area, or the areas of one level inside it. */
export type CubeTableCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A category of a cell. */
export type CubeTableCategory = {
  readonly __typename?: 'CubeTableCategory';
  /** Code of the category. */
  readonly code: Scalars['String']['output'];
  /** Code of the dimension. */
  readonly dimension: Scalars['String']['output'];
  /** What it means. */
  readonly label: LocalizedText;
};


/** A category of a cell. */
export type CubeTableCategoryLabelArgs = {
  language?: InputMaybe<Language>;
};

/** One cell of a table. */
export type CubeTableCell = {
  readonly __typename?: 'CubeTableCell';
  /** The area. */
  readonly area: Area;
  /** What it is rounded to. */
  readonly base: Maybe<Scalars['Int']['output']>;
  /** Of whom it speaks. */
  readonly categories: ReadonlyArray<CubeTableCategory>;
  /** Number of contributors, rounded. */
  readonly count: Maybe<Scalars['Count']['output']>;
  /** What they amount to, rounded; null where there is no number. */
  readonly figures: Maybe<ReadonlyArray<CubeFigure>>;
  /** True: of the area only what is not told where more finely. */
  readonly isRest: Scalars['Boolean']['output'];
  /** Whose number it is: the most exact one that the caller may read. */
  readonly profile: Maybe<Tier>;
  /** Where it comes from. */
  readonly provenance: Maybe<Provenance>;
  /** Why there is a number or none: `WITHHELD` where the caller may not know of the cell, or the country rests on too few. */
  readonly status: CellStatus;
  /** The least number of contributors that it may rest on. */
  readonly threshold: Maybe<Scalars['Int']['output']>;
};

/** Kinds of information whose sensitivity differs from country to country. */
export type DataClass =
  /** What keeps people and help from getting somewhere, place by place. */
  | 'ACCESS_RESTRICTION'
  /** Numbers of people on the move past single points, and where they mean to go. */
  | 'FLOW_FIGURE'
  /** Where people on the move are counted: names and positions of points. */
  | 'FLOW_POINT_LOCATION'
  /** How governments were assessed, beyond what they agreed to publish. */
  | 'GOVERNANCE'
  /** Numbers of displaced people. */
  | 'IDP_FIGURE'
  /** Where displaced people live: names and positions of sites. */
  | 'IDP_SITE_LOCATION'
  /** Places, times and texts of security incidents and deaths. */
  | 'SECURITY_INCIDENT'
  /** Answers to surveys and assessments. */
  | 'SURVEY_RESULT';

/** Whether what is opened will be joined with other data. */
export type DataLinkage = {
  readonly __typename?: 'DataLinkage';
  /** Is it intended? */
  readonly intended: Scalars['Boolean']['output'];
  /** With which data. */
  readonly with: Maybe<Scalars['String']['output']>;
};

/** Whether what is opened will be joined with other data. */
export type DataLinkageInput = {
  /** Is it intended? */
  readonly intended: Scalars['Boolean']['input'];
  /** With which data; needed where it is intended. */
  readonly with?: InputMaybe<Scalars['String']['input']>;
};

/** A body of data with one provider, one licence and one history of releases. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** Code, for example `undesa-migrant-stock`. */
  readonly code: Scalars['String']['output'];
  /** Codebooks in it. */
  readonly codebooks: ReadonlyArray<Codebook>;
  /** What it covers, counted over the records that the caller may see. */
  readonly coverage: Coverage;
  /** The credit that must stand beside figures from it. */
  readonly creditLine: Scalars['String']['output'];
  /** What it holds and what it does not. */
  readonly description: LocalizedText;
  /** Where the provider documents methods, codes and columns, as far as stated. */
  readonly documentation: Maybe<Scalars['String']['output']>;
  /** Part of the house. */
  readonly domain: Domain;
  /** Framework entries that it speaks to as a whole. */
  readonly frameworkItems: FrameworkItemConnection;
  /** The provider's own page. */
  readonly homepage: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The release that is answered from, at the moment asked for. */
  readonly latestRelease: Maybe<Release>;
  /** Terms of use. */
  readonly licence: Licence;
  /** How the provider comes by the figures, as far as stated. */
  readonly methodology: Maybe<LocalizedText>;
  /** Signs that it puts beside values, and what they say. */
  readonly observationFlags: ReadonlyArray<ObservationFlag>;
  /** Who gives it out. */
  readonly provider: Provider;
  /** Releases, newest first. */
  readonly releases: ReleaseConnection;
  /** Its releases, newest first, to be read with their `changes`: what each added, revised and withdrew against the one before. */
  readonly revisionLog: ReleaseConnection;
  /** Definitions of the indicators in it. */
  readonly series: SeriesConnection;
  /** Indexes of conditions for solutions in it. */
  readonly solutionsIndexes: ReadonlyArray<SolutionsIndex>;
  /** Surveys in it. */
  readonly surveys: ReadonlyArray<Survey>;
  /** True when every value in it is invented, for demonstration and tests. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The lowest tier that sees records of it at all. */
  readonly tier: Tier;
  /** Title. */
  readonly title: LocalizedText;
  /** How often the provider gives out a new state, as far as stated. */
  readonly updateRhythm: Maybe<UpdateRhythm>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetCoverageArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetFrameworkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetMethodologyArgs = {
  language?: InputMaybe<Language>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReleaseSort>>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetRevisionLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of data with one provider, one licence and one history of releases. */
export type DatasetTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The datasets of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The datasets of the page. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many datasets the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the datasets of a page. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Dataset;
};

/** Chooses datasets. */
export type DatasetFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only these parts of the house. */
  readonly domain?: InputMaybe<ReadonlyArray<Domain>>;
  /** Only invented data, or only real data. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of datasets. */
export type DatasetSort =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC';

/** How often a dataset was read above OPEN in a month, of which nobody can be told: by five organisations or people at least, rounded to tens. */
export type DatasetUse = {
  readonly __typename?: 'DatasetUse';
  /** Code of the dataset. */
  readonly dataset: Scalars['String']['output'];
  /** First day of the month. Months that are not over are not told. */
  readonly month: Scalars['Date']['output'];
  /** Number of requests, rounded to tens. */
  readonly requests: Scalars['Count']['output'];
  /** The tier that was read. */
  readonly tier: Tier;
};

/** A page of figures on the use of datasets. */
export type DatasetUseConnection = {
  readonly __typename?: 'DatasetUseConnection';
  /** Those of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetUseEdge>;
  /** Those of the page. */
  readonly nodes: ReadonlyArray<DatasetUse>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the figures on the use of datasets of a page. */
export type DatasetUseEdge = {
  readonly __typename?: 'DatasetUseEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DatasetUse;
};

/** Chooses the use of datasets. All given conditions hold together. */
export type DatasetUseFilter = {
  /** These datasets. */
  readonly dataset?: InputMaybe<TextFilter>;
  /** Months that begin on these days. */
  readonly month?: InputMaybe<DateFilter>;
  /** These tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
};

/** Chooses days. All given conditions hold together. */
export type DateFilter = {
  /** On or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How exactly a day is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month that holds the day. */
  | 'MONTH'
  /** The source does not say. */
  | 'UNKNOWN'
  /** To the week that holds the day. */
  | 'WEEK'
  /** To the year that holds the day. */
  | 'YEAR';

/** A text that has to stand beside a name. It implies no opinion on the status of any territory. */
export type DesignationNote = Node & {
  readonly __typename?: 'DesignationNote';
  /** The areas that it is about; none for a general note. */
  readonly areas: ReadonlyArray<Area>;
  /** Code, for example `KOSOVO_SCR_1244`. */
  readonly code: Scalars['String']['output'];
  /** True when it applies to all areas and names. */
  readonly general: Scalars['Boolean']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The text. */
  readonly text: LocalizedText;
};


/** A text that has to stand beside a name. It implies no opinion on the status of any territory. */
export type DesignationNoteTextArgs = {
  language?: InputMaybe<Language>;
};

/** One column of a row before and after. Values are raw. */
export type DeskCell = {
  readonly __typename?: 'DeskCell';
  /** What would be. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What is published. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Name of the column; numbers of our own stand as codes. */
  readonly name: Scalars['String']['output'];
};

/** How many rows of one kind a release changes. */
export type DeskDiff = {
  readonly __typename?: 'DeskDiff';
  /** Rows that would be new. */
  readonly added: Scalars['Count']['output'];
  /** Kind of row. */
  readonly kind: Scalars['String']['output'];
  /** Rows that would replace others. */
  readonly revised: Scalars['Count']['output'];
  /** Rows that would end. */
  readonly withdrawn: Scalars['Count']['output'];
};

/** One row as it is and as it would be. */
export type DeskDiffRow = {
  readonly __typename?: 'DeskDiffRow';
  /** The row's columns; of a revised row those that differ. */
  readonly cells: ReadonlyArray<DeskCell>;
  /** What would become of it. */
  readonly change: ChangeKind;
  /** Number of the file. */
  readonly file: Maybe<Scalars['Int']['output']>;
  /** Kind of row. */
  readonly kind: Scalars['String']['output'];
  /** Line, sheet row or element in that file, from 1. Of a row that would end, where its own release had it. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** The record's identifier. */
  readonly record: Scalars['ID']['output'];
};

/** A page of rows of a difference. */
export type DeskDiffRowConnection = {
  readonly __typename?: 'DeskDiffRowConnection';
  /** The rows of a difference of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskDiffRowEdge>;
  /** The rows of a difference of the page. */
  readonly nodes: ReadonlyArray<DeskDiffRow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the rows of a difference of a page. */
export type DeskDiffRowEdge = {
  readonly __typename?: 'DeskDiffRowEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DeskDiffRow;
};

/** Chooses rows of a difference. */
export type DeskDiffRowFilter = {
  /** Only these changes. */
  readonly change?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** Only these kinds of rows. */
  readonly kind?: InputMaybe<TextFilter>;
};

/** A file of a release. */
export type DeskFile = {
  readonly __typename?: 'DeskFile';
  /** Size in bytes. */
  readonly bytes: Scalars['Count']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Number that rows and rejects refer to. */
  readonly ordinal: Scalars['Int']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** One check of a release. */
export type DeskGate = {
  readonly __typename?: 'DeskGate';
  /** What was found, and the limit. */
  readonly message: Scalars['String']['output'];
  /** What is checked. */
  readonly name: Scalars['String']['output'];
  /** Did it pass? */
  readonly passed: Scalars['Boolean']['output'];
};

/** A row of a file that was not taken. */
export type DeskReject = {
  readonly __typename?: 'DeskReject';
  /** The column that cannot be taken; null for the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Number of the file. */
  readonly file: Scalars['Int']['output'];
  /** Line, sheet row or element in that file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it. */
  readonly reason: Scalars['String']['output'];
  /** What stands there. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A page of rejected rows. */
export type DeskRejectConnection = {
  readonly __typename?: 'DeskRejectConnection';
  /** The rejected rows of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskRejectEdge>;
  /** The rejected rows of the page. */
  readonly nodes: ReadonlyArray<DeskReject>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the rejected rows of a page. */
export type DeskRejectEdge = {
  readonly __typename?: 'DeskRejectEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DeskReject;
};

/** A release with everything that a steward needs to decide about it, whatever its state. */
export type DeskRelease = {
  readonly __typename?: 'DeskRelease';
  /** What was done about it by hand, newest first. */
  readonly acts: StewardActConnection;
  /** Rows that would be new, or were. */
  readonly added: Scalars['Count']['output'];
  /** Its dataset. */
  readonly dataset: Dataset;
  /** Differences from what was published when it was loaded, counted for each kind of row. Definitions are not among them. */
  readonly diff: ReadonlyArray<DeskDiff>;
  /** The first rows of each kind and change, at most 1000, in the order of the files. */
  readonly diffRows: DeskDiffRowConnection;
  /** Until when it is under embargo. */
  readonly embargoedUntil: Maybe<Scalars['DateTime']['output']>;
  /** The files that it was read from. */
  readonly files: ReadonlyArray<DeskFile>;
  /** What the checks say, its own and those against what is published. */
  readonly gates: ReadonlyArray<DeskGate>;
  /** The release's identifier, the same as `Release.id` once it is published. */
  readonly id: Scalars['ID']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Orders about it, newest first. */
  readonly orders: ReleaseOrderConnection;
  /** Why it was published in spite of failed checks. */
  readonly overrideReason: Maybe<Scalars['String']['output']>;
  /** What was done to the figures on the way. */
  readonly processing: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rows that were rejected. */
  readonly rejected: Scalars['Count']['output'];
  /** Rows that were rejected, at most the first 20,000. Values are as the file has them and may be sensitive. */
  readonly rejects: DeskRejectConnection;
  /** Day on which the provider gave it out. */
  readonly releasedOn: Scalars['Date']['output'];
  /** Rows that would replace others, or did. */
  readonly revised: Scalars['Count']['output'];
  /** When it was taken back. */
  readonly rolledBackAt: Maybe<Scalars['DateTime']['output']>;
  /** Rows that were read and can be taken. */
  readonly rows: Scalars['Count']['output'];
  /** Where it stands. */
  readonly state: ReleaseState;
  /** The provider's own word for it. */
  readonly version: Scalars['String']['output'];
  /** Rows that would end, or did. */
  readonly withdrawn: Scalars['Count']['output'];
};


/** A release with everything that a steward needs to decide about it, whatever its state. */
export type DeskReleaseActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A release with everything that a steward needs to decide about it, whatever its state. */
export type DeskReleaseDiffRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeskDiffRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A release with everything that a steward needs to decide about it, whatever its state. */
export type DeskReleaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A release with everything that a steward needs to decide about it, whatever its state. */
export type DeskReleaseRejectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of releases on the desk. */
export type DeskReleaseConnection = {
  readonly __typename?: 'DeskReleaseConnection';
  /** The releases on the desk of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskReleaseEdge>;
  /** The releases on the desk of the page. */
  readonly nodes: ReadonlyArray<DeskRelease>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the releases on the desk of a page. */
export type DeskReleaseEdge = {
  readonly __typename?: 'DeskReleaseEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DeskRelease;
};

/** Chooses releases on the desk. */
export type DeskReleaseFilter = {
  /** Only these datasets. Unknown codes are refused. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these states. */
  readonly state?: InputMaybe<ReadonlyArray<ReleaseState>>;
};

/** A takedown as those see it who decide about it. */
export type DeskTakedown = {
  readonly __typename?: 'DeskTakedown';
  /** Identifier of whoever did it. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The dataset. */
  readonly dataset: Maybe<Dataset>;
  /** The field, with its part. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The file's `ordinal` in its release. */
  readonly file: Maybe<Scalars['Int']['output']>;
  /** Keyed hash of what was there. */
  readonly hash: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When that was proposed. */
  readonly liftProposedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of whoever proposed to lift it. */
  readonly liftProposedBy: Maybe<Scalars['String']['output']>;
  /** When it was lifted. */
  readonly liftedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of whoever lifted it. */
  readonly liftedBy: Maybe<Scalars['String']['output']>;
  /** Why, in the words of whoever did it. Told here alone. */
  readonly note: Scalars['String']['output'];
  /** Why, as everybody is told. */
  readonly reason: TakedownReason;
  /** The record's id, also where others do not know it. */
  readonly record: Maybe<Scalars['ID']['output']>;
  /** The release. */
  readonly release: Maybe<Scalars['ID']['output']>;
  /** When it was reviewed. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of whoever reviewed it. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** How much. */
  readonly scope: TakedownScope;
  /** Name of the record's type, where it is about one. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Was it found right? */
  readonly upheld: Maybe<Scalars['Boolean']['output']>;
  /** How many versions of rows it erased or emptied. */
  readonly versions: Scalars['Int']['output'];
  /** Does it wait for somebody else to look at it? */
  readonly waitsForReview: Scalars['Boolean']['output'];
};

/** A page of takedowns at the desk. */
export type DeskTakedownConnection = {
  readonly __typename?: 'DeskTakedownConnection';
  /** The takedowns of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskTakedownEdge>;
  /** The takedowns of the page. */
  readonly nodes: ReadonlyArray<DeskTakedown>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many takedowns there are. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the takedowns of a page at the desk. */
export type DeskTakedownEdge = {
  readonly __typename?: 'DeskTakedownEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The takedown. */
  readonly node: DeskTakedown;
};

/** Chooses takedowns at the desk. */
export type DeskTakedownFilter = {
  /** Only these. */
  readonly id?: InputMaybe<TextFilter>;
  /** Only those that were lifted, or only others. */
  readonly lifted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that wait for a review, or only others. */
  readonly waitsForReview?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One further breakdown. */
export type DimensionInput = {
  /** The dimension, for example `POLICY_DOMAIN`. */
  readonly dimension: Scalars['String']['input'];
  /** Its value, for example `D2`. */
  readonly value: Scalars['String']['input'];
};

/** A further breakdown of a value. */
export type DimensionValue = {
  readonly __typename?: 'DimensionValue';
  /** The dimension, for example `POLICY_DOMAIN`. */
  readonly dimension: Scalars['String']['output'];
  /** Its value, for example `D2`. */
  readonly value: Scalars['String']['output'];
};

/** What drove people away. */
export type DisplacementCause =
  /** Conflict or violence. */
  | 'CONFLICT'
  /** A disaster, sudden or slow. */
  | 'DISASTER';

/** On which side of a figure between two places a place stands. */
export type DisplacementDirection =
  /** People are there, asked there or went there. */
  | 'AS_ASYLUM'
  /** People come from there. */
  | 'AS_ORIGIN';

/** What drove people from their homes at one time in one country: a disaster, or one conflict episode. */
export type DisplacementEvent = Node & {
  readonly __typename?: 'DisplacementEvent';
  /** The country or territory. */
  readonly area: Area;
  /** What sort of event. */
  readonly cause: DisplacementCause;
  /** Codes of the event elsewhere, for example GLIDE numbers. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** False where the published last day lies before the first one: then neither is to be relied on. */
  readonly datesInOrder: Scalars['Boolean']['output'];
  /** New displacements recorded for the event. */
  readonly displacementFlows: DisplacementFlowConnection;
  /** The hazard, for disasters. */
  readonly hazard: Maybe<Hazard>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name that the provider gave it. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Last day, as published. */
  readonly periodEnd: Maybe<Scalars['Date']['output']>;
  /** How exactly the last day is known. */
  readonly periodEndPrecision: DatePrecision;
  /** First day. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** How exactly the first day is known. */
  readonly periodStartPrecision: DatePrecision;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Year under which the provider files it; not always the year in which it began. */
  readonly year: Scalars['Int']['output'];
};


/** What drove people from their homes at one time in one country: a disaster, or one conflict episode. */
export type DisplacementEventDisplacementFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementFlowSort>>;
};

/** A page of displacement events. */
export type DisplacementEventConnection = {
  readonly __typename?: 'DisplacementEventConnection';
  /** The displacement events of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DisplacementEventEdge>;
  /** The displacement events of the page. */
  readonly nodes: ReadonlyArray<DisplacementEvent>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many displacement events the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the displacement events of a page. */
export type DisplacementEventEdge = {
  readonly __typename?: 'DisplacementEventEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DisplacementEvent;
};

/** Chooses displacement events. All given conditions hold together. */
export type DisplacementEventFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these causes. */
  readonly cause?: InputMaybe<ReadonlyArray<DisplacementCause>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By the exact name of the hazard type, for example `Flood`. */
  readonly hazardType?: InputMaybe<TextFilter>;
  /** By first day. */
  readonly period?: InputMaybe<DateFilter>;
  /** By the provider's year. */
  readonly year?: InputMaybe<YearFilter>;
};

/** Orders of displacement events. */
export type DisplacementEventSort =
  /** Earliest first, undated ones last. */
  | 'PERIOD_START_ASC'
  /** Latest first, undated ones last. */
  | 'PERIOD_START_DESC';

/** New displacements: movements within a period, not people. Somebody who fled twice counts twice. */
export type DisplacementFlow = Node & {
  readonly __typename?: 'DisplacementFlow';
  /** The country or territory. */
  readonly area: Area;
  /** Why people fled. */
  readonly cause: DisplacementCause;
  /** What the provider wrote about it, without markup. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The figure rounded by the provider for display. Never add these up. */
  readonly displayValue: Maybe<Scalars['Count']['output']>;
  /** The event, where the figure is about one. */
  readonly event: Maybe<DisplacementEvent>;
  /** Name of the hazard type, for disasters. */
  readonly hazardType: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the figure speaks of. */
  readonly level: FlowLevel;
  /** Reports in public. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** Last day of the movements. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of the movements; of a figure for a year its first day. */
  readonly periodStart: Scalars['Date']['output'];
  /** Where people fled from, about; below PARTNER to a tenth of a degree. */
  readonly position: Maybe<Position>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** True while the provider still works on the figure: several of these may describe the same movements. */
  readonly provisional: Scalars['Boolean']['output'];
  /** How exact it is meant to be. */
  readonly qualifier: Qualifier;
  /** Does the provider count it in its totals? */
  readonly role: FigureRole;
  /** Why the source gives no figure, where it gives none. */
  readonly status: ValueStatus;
  /** New displacements, exactly as published. Null means not known, not none. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Year under which the provider files it. */
  readonly year: Scalars['Int']['output'];
};

/** A page of figures of new displacements. */
export type DisplacementFlowConnection = {
  readonly __typename?: 'DisplacementFlowConnection';
  /** The figures of new displacements of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DisplacementFlowEdge>;
  /** The figures of new displacements of the page. */
  readonly nodes: ReadonlyArray<DisplacementFlow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many figures of new displacements the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What figures of new displacements can be grouped by. */
export type DisplacementFlowDimension =
  /** Country. */
  | 'AREA'
  /** Cause. */
  | 'CAUSE'
  /** Dataset. */
  | 'DATASET'
  /** Hazard type. */
  | 'HAZARD_TYPE'
  /** Level. */
  | 'LEVEL'
  /** Month in which the movements began. */
  | 'MONTH'
  /** The provider's year. */
  | 'YEAR';

/** One of the figures of new displacements of a page. */
export type DisplacementFlowEdge = {
  readonly __typename?: 'DisplacementFlowEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DisplacementFlow;
};

/** Chooses figures of new displacements. All given conditions hold together. */
export type DisplacementFlowFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these causes. */
  readonly cause?: InputMaybe<ReadonlyArray<DisplacementCause>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By the exact name of the hazard type, for example `Flood`. */
  readonly hazardType?: InputMaybe<TextFilter>;
  /** Only these levels. */
  readonly level?: InputMaybe<ReadonlyArray<FlowLevel>>;
  /** By period: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only provisional figures, or only final ones. */
  readonly provisional?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these roles. */
  readonly role?: InputMaybe<ReadonlyArray<FigureRole>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
  /** By the provider's year. */
  readonly year?: InputMaybe<YearFilter>;
};

/** Orders of figures of new displacements. */
export type DisplacementFlowSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC'
  /** Smallest first, missing ones last. */
  | 'VALUE_ASC'
  /** Largest first, missing ones last. */
  | 'VALUE_DESC';

/** One group of figures of new displacements. Fields that were not grouped by are null. */
export type DisplacementFlowStat = {
  readonly __typename?: 'DisplacementFlowStat';
  /** Country. */
  readonly area: Maybe<Area>;
  /** Cause. */
  readonly cause: Maybe<DisplacementCause>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure that counts in sums. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Hazard type. */
  readonly hazardType: Maybe<Scalars['String']['output']>;
  /** Level. */
  readonly level: Maybe<FlowLevel>;
  /** First day of the month. */
  readonly month: Maybe<Scalars['Date']['output']>;
  /** New displacements; figures that only back others up are left out. Refused where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** Why people were displaced, as far as the round tells it. */
export type DisplacementReason =
  /** All reasons together. */
  | 'ALL'
  /** Violence between communities. */
  | 'COMMUNAL_CLASH'
  /** Conflict. */
  | 'CONFLICT'
  /** Disaster. */
  | 'DISASTER'
  /** Another reason. */
  | 'OTHER'
  /** Several reasons, not told apart. */
  | 'SEVERAL'
  /** Not known. */
  | 'UNKNOWN';

/** People or households of one group present in a place during a round. A stock: figures of several rounds are never added up. */
export type DisplacementStock = Node & {
  readonly __typename?: 'DisplacementStock';
  /** Age, as an SDMX code. */
  readonly age: Scalars['String']['output'];
  /** The place. Below PARTNER no finer than the second level. */
  readonly area: Maybe<Area>;
  /** How the round came by it. */
  readonly assessmentType: AssessmentType;
  /** When they arrived or fled, as the round cuts it, in the provider's words; `ALL` for all together. */
  readonly cohort: Scalars['String']['output'];
  /** How fine the row is. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where they were before. */
  readonly movement: Movement;
  /** Number of the round in which the figure was really collected; smaller than the round's own where it was carried over. */
  readonly observedRound: Maybe<Scalars['Int']['output']>;
  /** The operation. */
  readonly operation: Operation;
  /** The place that people come from, where it is named. */
  readonly origin: Maybe<Area>;
  /** What the figure says of the place that people come from. */
  readonly originStatus: OriginStatus;
  /** Last day of data collection. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of data collection. */
  readonly periodStart: Scalars['Date']['output'];
  /** Whom it counts. */
  readonly populationGroup: PopulationGroup;
  /** The group's code in humanitarian data exchange, for example `IDP`, `REF`, where it has one. */
  readonly populationGroupCode: Maybe<Scalars['String']['output']>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** How exact it is meant to be. */
  readonly qualifier: Maybe<Qualifier>;
  /** Why they were displaced. */
  readonly reason: DisplacementReason;
  /** Reason in the provider's own words. */
  readonly reasonText: Maybe<Scalars['String']['output']>;
  /** The round. */
  readonly round: Round;
  /** Sex. */
  readonly sex: Sex;
  /** Sort of shelter, in the provider's words; `ALL` for all together. */
  readonly shelter: Scalars['String']['output'];
  /** The site, on rows about one site. */
  readonly site: Maybe<Site>;
  /** Why the source gives no figure, where it gives none. */
  readonly status: Maybe<ValueStatus>;
  /** What is counted. */
  readonly unit: CountUnit;
  /** The figure. Below PARTNER on rows of the second level and coarser only. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** A page of displacement figures. */
export type DisplacementStockConnection = {
  readonly __typename?: 'DisplacementStockConnection';
  /** The displacement figures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DisplacementStockEdge>;
  /** The displacement figures of the page. */
  readonly nodes: ReadonlyArray<DisplacementStock>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many displacement figures the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What displacement figures can be grouped by. */
export type DisplacementStockDimension =
  /** The first-level unit around the place. */
  | 'ADMIN1'
  /** Age. */
  | 'AGE'
  /** Place. */
  | 'AREA'
  /** Type of assessment. */
  | 'ASSESSMENT_TYPE'
  /** Time of arrival. */
  | 'COHORT'
  /** Grain. */
  | 'GRAIN'
  /** Movement. */
  | 'MOVEMENT'
  /** Operation. */
  | 'OPERATION'
  /** The place that people come from. */
  | 'ORIGIN'
  /** What the figure says of the place that people come from. */
  | 'ORIGIN_STATUS'
  /** First day of data collection. */
  | 'PERIOD'
  /** Group. */
  | 'POPULATION_GROUP'
  /** Reason. */
  | 'REASON'
  /** Round. */
  | 'ROUND'
  /** Sex. */
  | 'SEX'
  /** Sort of shelter. */
  | 'SHELTER'
  /** Unit. */
  | 'UNIT';

/** One of the displacement figures of a page. */
export type DisplacementStockEdge = {
  readonly __typename?: 'DisplacementStockEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DisplacementStock;
};

/** Chooses displacement figures. All given conditions hold together. */
export type DisplacementStockFilter = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these types. */
  readonly assessmentType?: InputMaybe<ReadonlyArray<AssessmentType>>;
  /** Only these times of arrival. */
  readonly cohort?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only rows of these grains. */
  readonly grain?: InputMaybe<ReadonlyArray<Grain>>;
  /** Only these movements. */
  readonly movement?: InputMaybe<ReadonlyArray<Movement>>;
  /** By operation. */
  readonly operation?: InputMaybe<CodeFilter>;
  /** By the place that people come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** Only rows that say this of the place that people come from. */
  readonly originStatus?: InputMaybe<ReadonlyArray<OriginStatus>>;
  /** By period: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only these groups. */
  readonly populationGroup?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** Only these reasons. */
  readonly reason?: InputMaybe<ReadonlyArray<DisplacementReason>>;
  /** By number of the round. */
  readonly round?: InputMaybe<NumberFilter>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** Only these sorts of shelter. */
  readonly shelter?: InputMaybe<TextFilter>;
  /** Only these units. */
  readonly unit?: InputMaybe<ReadonlyArray<CountUnit>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
};

/** Orders of displacement figures. */
export type DisplacementStockSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC'
  /** Smallest figure first, withheld and missing ones last. */
  | 'VALUE_ASC'
  /** Largest figure first, withheld and missing ones last. */
  | 'VALUE_DESC';

/** One group of displacement figures. Fields that were not grouped by are null. */
export type DisplacementStockStat = {
  readonly __typename?: 'DisplacementStockStat';
  /** The first-level unit (state, province) that holds the places. Null for figures of a country as a whole, and where its protocol tells the caller of nothing finer. */
  readonly admin1: Maybe<Area>;
  /** Age, as an SDMX code. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** The place. Below PARTNER no finer than the second level. */
  readonly area: Maybe<Area>;
  /** Type of assessment. */
  readonly assessmentType: Maybe<AssessmentType>;
  /** Time of arrival. */
  readonly cohort: Maybe<Scalars['String']['output']>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure that the caller may read. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Grain. */
  readonly grain: Maybe<Grain>;
  /** Movement. */
  readonly movement: Maybe<Movement>;
  /** The operation. */
  readonly operation: Maybe<Operation>;
  /** The place that people come from. */
  readonly origin: Maybe<Area>;
  /** What the figure says of the place that people come from. */
  readonly originStatus: Maybe<OriginStatus>;
  /** First day of data collection. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** Group. */
  readonly populationGroup: Maybe<PopulationGroup>;
  /** Reason. */
  readonly reason: Maybe<DisplacementReason>;
  /** The round. */
  readonly round: Maybe<Round>;
  /** Sex. */
  readonly sex: Maybe<Sex>;
  /** Sort of shelter. */
  readonly shelter: Maybe<Scalars['String']['output']>;
  /** Sum of the figures that the caller may read. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** What is counted. */
  readonly unit: Maybe<CountUnit>;
};

/** Part of the house that a dataset belongs to. */
export type Domain =
  /** Displacement and deaths on the way. */
  | 'DISPLACEMENT'
  /** Governance of migration. */
  | 'GOVERNANCE'
  /** Statistical indicators. */
  | 'INDICATORS'
  /** Restrictions of mobility. */
  | 'MOBILITY'
  /** Places, codes and frameworks that the others are joined by. */
  | 'REFERENCE';

/** How a domain changed between two assessments. */
export type DomainChange = {
  readonly __typename?: 'DomainChange';
  /** The later score less the earlier one. Null where the two do not measure the same. */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /** Questions of the domain that can be compared. */
  readonly comparableQuestions: Scalars['Int']['output'];
  /** Score in the earlier one. */
  readonly from: Maybe<Scalars['Decimal']['output']>;
  /** The domain. */
  readonly item: FrameworkItem;
  /** Why the two scores are not compared, where they are not. */
  readonly notComparable: Maybe<ComparisonObstacle>;
  /** Score in the later one. */
  readonly to: Maybe<Scalars['Decimal']['output']>;
};

/** The score of one domain of one assessment, worked out from its answers. It describes policies, not outcomes, and ranks nobody. */
export type DomainScore = Node & {
  readonly __typename?: 'DomainScore';
  /** How many questions were answered with a level. */
  readonly answered: Scalars['Int']['output'];
  /** How many questions apply: those that the edition asks, without those answered as not applicable. */
  readonly applicable: Scalars['Int']['output'];
  /** The assessment. */
  readonly assessment: GovernanceAssessment;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The domain. */
  readonly item: FrameworkItem;
  /** How it was worked out. Scores of different methods are not compared. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** 0 to 100: the weighted share of what its scale allows, over the questions that were answered. Null where none was. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
};

/** Whom a restriction leaves out. */
export type ExceptionGroup =
  /** Citizens of the imposing country. */
  | 'CITIZENS'
  /** People of, or coming from, the country in `area`. */
  | 'COUNTRY'
  /** Crews and drivers. */
  | 'CREW'
  /** Diplomats and officials of international organisations. */
  | 'DIPLOMATS'
  /** Journeys that the country calls essential. */
  | 'ESSENTIAL_TRAVEL'
  /** Family of citizens or residents. */
  | 'FAMILY'
  /** Health staff and patients. */
  | 'HEALTH'
  /** Humanitarian staff. */
  | 'HUMANITARIAN'
  /** Another group; `condition` has the source's words. */
  | 'OTHER'
  /** Refugees and people who seek asylum. */
  | 'REFUGEES'
  /** Flights that bring people home. */
  | 'REPATRIATION'
  /** Residents of the imposing country. */
  | 'RESIDENTS'
  /** Students. */
  | 'STUDENTS'
  /** Passengers in transit. */
  | 'TRANSIT'
  /** Workers, as far as the source tells. */
  | 'WORKERS';

/** What the policy says about one element of this schema. */
export type FieldPolicy = {
  readonly __typename?: 'FieldPolicy';
  /** What kind of information it is. */
  readonly class: Maybe<DataClass>;
  /** The element, for example `Site.position`. */
  readonly coordinate: Scalars['String']['output'];
  /** The grain of the label. */
  readonly grain: Maybe<Grain>;
  /** What lower tiers receive instead. */
  readonly mask: Maybe<Mask>;
  /** What the mask has to know besides, for example the degrees of a grid. */
  readonly maskArg: Maybe<Scalars['String']['output']>;
  /** How far the protocol of a country may lower the tier. Null where a protocol may only raise it. */
  readonly mayLower: Maybe<Tier>;
  /** The parts of which a caller has to play one for it to answer at all. */
  readonly needs: Maybe<ReadonlyArray<Role>>;
  /** The lowest tier that reads it in full. */
  readonly tier: Tier;
};

/** Whether the provider counts a figure in its totals. */
export type FigureRole =
  /** The source does not say. */
  | 'NOT_STATED'
  /** Yes: recommended figures may be added up. */
  | 'RECOMMENDED'
  /** No: it only backs another figure up and is left out of every sum. */
  | 'TRIANGULATION';

/** A file of a release. */
export type FileReference = {
  /** The file's `ordinal`. */
  readonly ordinal: Scalars['Int']['input'];
  /** The release. */
  readonly release: Scalars['ID']['input'];
};

/** What a series does with months without a round. */
export type Fill =
  /** The last figure before it, as long as it is not too old. Such a point says on which day it was observed. */
  | 'LAST_OBSERVATION'
  /** Nothing: the month stays without a figure. */
  | 'NONE';

/** What sort of finding it is. */
export type FindingKind =
  /** With potential for further development. */
  | 'POTENTIAL'
  /** Well developed. */
  | 'WELL_DEVELOPED';

/** By which calendar the period is cut. */
export type FlowCalendar =
  /** The common calendar. */
  | 'CALENDAR'
  /** The provider's own financial year, its quarters or months. */
  | 'FISCAL';

/** How much of what passes a figure sees. */
export type FlowCoverage =
  /** Not told. */
  | 'NOT_TOLD'
  /** One point in selected hours. A partial view: never a total of a border or country. */
  | 'POINT_IN_HOURS'
  /** All cases that a register of authorities holds. People whom nobody met are in none. */
  | 'REGISTER';

/** Which way people go. */
export type FlowDirection =
  /** Into the country. */
  | 'INCOMING'
  /** Within the country. */
  | 'INTERNAL'
  /** Not told. */
  | 'NOT_TOLD'
  /** Out of the country. */
  | 'OUTGOING'
  /** Sent back into their country. */
  | 'RETURN'
  /** Through the country. */
  | 'TRANSIT';

/** What a figure of new displacements speaks of. Figures of two levels count the same movements. */
export type FlowLevel =
  /** A country in a year, one figure for the cause or hazard. */
  | 'COUNTRY_YEAR'
  /** One event. */
  | 'EVENT'
  /** One report about an event, while it goes on. */
  | 'UPDATE';

/**
 * How often people were counted past a point, on a route, on a section of a border or in a country during a period. A flow:
 * movements and encounters are not persons, and one point in selected hours is a partial view, not a total.
 */
export type FlowObservation = Node & {
  readonly __typename?: 'FlowObservation';
  /** Age, as an SDMX code. */
  readonly age: Scalars['String']['output'];
  /** Agency that counted, in the provider's own words. */
  readonly agency: Maybe<Scalars['String']['output']>;
  /** The country, or the admin area of a point. Null on rows about a route across countries. Below PARTNER no finer than the first level. */
  readonly area: Maybe<Area>;
  /** By which calendar the period is cut. */
  readonly calendar: FlowCalendar;
  /** Group in the provider's own words, for example unaccompanied children. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** How much of what passes the figure sees. */
  readonly coverage: FlowCoverage;
  /** Country that people set out from on this way, where told. */
  readonly departure: Maybe<Area>;
  /** Country that people mean to reach, where told. */
  readonly destination: Maybe<Area>;
  /** Which way they go. */
  readonly direction: FlowDirection;
  /** Kind of event in the provider's own words, for example expulsions. */
  readonly eventKind: Maybe<Scalars['String']['output']>;
  /** The provider's financial year that the period lies in, where it names one. */
  readonly fiscalYear: Maybe<Scalars['Int']['output']>;
  /** How fine the row is. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Law that was applied, in the provider's own words. */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** Nationality, where the row is about one. */
  readonly nationality: Maybe<Area>;
  /** Of whom the row speaks by nationality. */
  readonly nationalityKind: NationalityKind;
  /** For how many hours of the period somebody counted, where told. */
  readonly observationHours: Maybe<Scalars['Decimal']['output']>;
  /** Last day. */
  readonly periodEnd: Scalars['Date']['output'];
  /** How long the period is. */
  readonly periodKind: PeriodKind;
  /** First day. */
  readonly periodStart: Scalars['Date']['output'];
  /** The point, on rows about one. */
  readonly point: Maybe<FlowPoint>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Why they travel. */
  readonly purpose: FlowPurpose;
  /** The route, on rows about one. */
  readonly route: Maybe<FlowRoute>;
  /** Section of a border, in the provider's own words. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Code of the series: one table of the provider. Series of one dataset count the same movements, split in different ways. */
  readonly seriesCode: Scalars['String']['output'];
  /** Sex. */
  readonly sex: Sex;
  /** Why the source gives no figure, where it gives none. */
  readonly status: Maybe<ValueStatus>;
  /** How they travel; null means all means together, or not told. */
  readonly transport: Maybe<FlowTransport>;
  /** What is counted. */
  readonly unit: CountUnit;
  /** The figure. Below PARTNER on rows of the first level and coarser only. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** A page of flow figures. */
export type FlowObservationConnection = {
  readonly __typename?: 'FlowObservationConnection';
  /** The flow figures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<FlowObservationEdge>;
  /** The flow figures of the page. */
  readonly nodes: ReadonlyArray<FlowObservation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many flow figures the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What flow figures can be grouped by. */
export type FlowObservationDimension =
  /** Age. */
  | 'AGE'
  /** Country, or the admin area of a point. */
  | 'AREA'
  /** Calendar. */
  | 'CALENDAR'
  /** Group in the provider's own words. */
  | 'CATEGORY'
  /** Dataset. */
  | 'DATASET'
  /** Country that people set out from. */
  | 'DEPARTURE'
  /** Direction. */
  | 'DIRECTION'
  /** Kind of event. */
  | 'EVENT_KIND'
  /** Financial year of the provider. */
  | 'FISCAL_YEAR'
  /** Nationality. */
  | 'NATIONALITY'
  /** What the row says of nationality. */
  | 'NATIONALITY_KIND'
  /** First day of the period. */
  | 'PERIOD'
  /** Length of the period. */
  | 'PERIOD_KIND'
  /** Point. */
  | 'POINT'
  /** Route. */
  | 'ROUTE'
  /** Section of a border. */
  | 'SECTION'
  /** Series. */
  | 'SERIES_CODE'
  /** Sex. */
  | 'SEX'
  /** Means of travel. */
  | 'TRANSPORT'
  /** Unit. */
  | 'UNIT'
  /** Year of the common calendar that the period begins in. */
  | 'YEAR';

/** One of the flow figures of a page. */
export type FlowObservationEdge = {
  readonly __typename?: 'FlowObservationEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: FlowObservation;
};

/** Chooses flow figures. All given conditions hold together. */
export type FlowObservationFilter = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By country, or the admin area of a point. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only periods of this calendar. */
  readonly calendar?: InputMaybe<ReadonlyArray<FlowCalendar>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By the country that people set out from. */
  readonly departure?: InputMaybe<PlaceFilter>;
  /** Only these directions. */
  readonly direction?: InputMaybe<ReadonlyArray<FlowDirection>>;
  /** Only these kinds of event, in the provider's own words. */
  readonly eventKind?: InputMaybe<TextFilter>;
  /** Only these financial years. */
  readonly fiscalYear?: InputMaybe<YearFilter>;
  /** Only rows of these grains. */
  readonly grain?: InputMaybe<ReadonlyArray<Grain>>;
  /** By nationality. */
  readonly nationality?: InputMaybe<PlaceFilter>;
  /** By what the row says of nationality. */
  readonly nationalityKind?: InputMaybe<ReadonlyArray<NationalityKind>>;
  /** By first day. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only periods of these lengths. */
  readonly periodKind?: InputMaybe<ReadonlyArray<PeriodKind>>;
  /** By route. */
  readonly route?: InputMaybe<CodeFilter>;
  /** By section of a border, in the provider's own words. */
  readonly section?: InputMaybe<TextFilter>;
  /** Only these series. */
  readonly seriesCode?: InputMaybe<TextFilter>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** Only these means of travel. */
  readonly transport?: InputMaybe<ReadonlyArray<FlowTransport>>;
  /** Only these units. */
  readonly unit?: InputMaybe<ReadonlyArray<CountUnit>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
};

/** Orders of flow figures. */
export type FlowObservationSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC'
  /** Smallest figure first, withheld and missing ones last. */
  | 'VALUE_ASC'
  /** Largest figure first, withheld and missing ones last. */
  | 'VALUE_DESC';

/** One group of flow figures. Fields that were not grouped by are null. */
export type FlowObservationStat = {
  readonly __typename?: 'FlowObservationStat';
  /** Age, as an SDMX code. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** Country, or the admin area of a point. Below PARTNER no finer than the first level. */
  readonly area: Maybe<Area>;
  /** Calendar. */
  readonly calendar: Maybe<FlowCalendar>;
  /** Group in the provider's own words. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure that the caller may read. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Country that people set out from. */
  readonly departure: Maybe<Area>;
  /** Direction. */
  readonly direction: Maybe<FlowDirection>;
  /** Kind of event. */
  readonly eventKind: Maybe<Scalars['String']['output']>;
  /** Financial year of the provider. */
  readonly fiscalYear: Maybe<Scalars['Int']['output']>;
  /** Nationality. */
  readonly nationality: Maybe<Area>;
  /** What the rows say of nationality. */
  readonly nationalityKind: Maybe<NationalityKind>;
  /** Length of the period. */
  readonly periodKind: Maybe<PeriodKind>;
  /** First day of the period. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** The `id` of the point. */
  readonly pointId: Maybe<Scalars['ID']['output']>;
  /** Route. */
  readonly route: Maybe<FlowRoute>;
  /** Section of a border. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Series. */
  readonly seriesCode: Maybe<Scalars['String']['output']>;
  /** Sex. */
  readonly sex: Maybe<Sex>;
  /** Sum of the figures that the caller may read: of movements, not of people. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** Means of travel. */
  readonly transport: Maybe<FlowTransport>;
  /** Unit. */
  readonly unit: Maybe<CountUnit>;
  /** Year of the common calendar. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** A place where people who pass are counted. Its name and position can lead others to them and are guarded. */
export type FlowPoint = Node & {
  readonly __typename?: 'FlowPoint';
  /** The admin area it lies in. Below PARTNER no finer than the first level. */
  readonly area: Maybe<Area>;
  /** The provider's code, which often tells where the point lies. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** What was counted there: a partial view in the hours that somebody was there, never a total. */
  readonly flowObservations: FlowObservationConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: FlowPointKind;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Position. */
  readonly position: Maybe<Position>;
  /** Where the values come from. */
  readonly provenance: Provenance;
  /** Is anybody counting there? */
  readonly status: FlowPointStatus;
  /** How people travel there. */
  readonly transports: ReadonlyArray<FlowTransport>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/** A place where people who pass are counted. Its name and position can lead others to them and are guarded. */
export type FlowPointFlowObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FlowObservationSort>>;
};

/** A page of points. */
export type FlowPointConnection = {
  readonly __typename?: 'FlowPointConnection';
  /** The points of the page, each with its cursor. */
  readonly edges: ReadonlyArray<FlowPointEdge>;
  /** The points of the page. */
  readonly nodes: ReadonlyArray<FlowPoint>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many points the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the points of a page. */
export type FlowPointEdge = {
  readonly __typename?: 'FlowPointEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: FlowPoint;
};

/** Chooses points. All given conditions hold together. */
export type FlowPointFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<FlowPointKind>>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<FlowPointStatus>>;
};

/** What sort of place people are counted at. Irregular crossing points are datasets of their own, above all others. */
export type FlowPointKind =
  /** An airport. */
  | 'AIRPORT'
  /** Where a border is crossed under the eyes of authorities. */
  | 'BORDER_CROSSING'
  /** A station of buses or shared cars. */
  | 'BUS_STATION'
  /** A post of authorities on a road. */
  | 'CHECKPOINT'
  /** Where a border is crossed elsewhere. */
  | 'IRREGULAR_CROSSING'
  /** Otherwise. */
  | 'OTHER'
  /** A harbour. */
  | 'PORT'
  /** A railway station. */
  | 'TRAIN_STATION'
  /** A town or place where people pass through and change. */
  | 'TRANSIT_HUB';

/** Is anybody counting there? */
export type FlowPointStatus =
  /** Yes. */
  | 'ACTIVE'
  /** No longer. */
  | 'INACTIVE'
  /** Not told. */
  | 'UNKNOWN';

/** Why people travel, as they tell it. */
export type FlowPurpose =
  /** All purposes together, or not asked. */
  | 'ALL'
  /** Conflict or violence. */
  | 'CONFLICT'
  /** Disaster, drought or the like. */
  | 'DISASTER'
  /** Work or livelihood. */
  | 'ECONOMIC'
  /** Education. */
  | 'EDUCATION'
  /** Family. */
  | 'FAMILY'
  /** Health. */
  | 'HEALTH'
  /** Otherwise. */
  | 'OTHER'
  /** Return. */
  | 'RETURN'
  /** With the seasons. */
  | 'SEASONAL'
  /** Trade, shopping or a visit. */
  | 'SHORT_LOCAL';

/** On which side of a flow figure a place stands. */
export type FlowRole =
  /** People were counted there. */
  | 'COUNTED_THERE'
  /** People set out from there. */
  | 'DEPARTURE'
  /** People have its nationality. */
  | 'NATIONALITY';

/** A route by which people travel, as a provider cuts it. Routes of one provider may share people. */
export type FlowRoute = Node & {
  readonly __typename?: 'FlowRoute';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** The dataset that cuts routes so. */
  readonly dataset: Dataset;
  /** What was counted on it. */
  readonly flowObservations: FlowObservationConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: LocalizedText;
};


/** A route by which people travel, as a provider cuts it. Routes of one provider may share people. */
export type FlowRouteFlowObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FlowObservationSort>>;
};


/** A route by which people travel, as a provider cuts it. Routes of one provider may share people. */
export type FlowRouteNameArgs = {
  language?: InputMaybe<Language>;
};

/** How people travel. */
export type FlowTransport =
  /** By air. */
  | 'AIR'
  /** By animal, or a cart that one draws. */
  | 'ANIMAL'
  /** By bus. */
  | 'BUS'
  /** By bicycle or motorcycle. */
  | 'CYCLE'
  /** On foot. */
  | 'FOOT'
  /** Over land, however. */
  | 'LAND'
  /** Otherwise. */
  | 'OTHER'
  /** By train. */
  | 'RAIL'
  /** By boat or ship on a river or lake. */
  | 'RIVER'
  /** By car, lorry or van. */
  | 'ROAD_VEHICLE'
  /** By boat or ship on the sea. */
  | 'SEA';

/** A policy framework that data can be read against. */
export type Framework = Node & {
  readonly __typename?: 'Framework';
  /** Code, for example `GCM`, `SDG`, `MGI`, `SDG-10.7.2`. */
  readonly code: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its entries, in the framework's own order. */
  readonly items: FrameworkItemConnection;
  /** Name. */
  readonly name: LocalizedText;
  /** Who is responsible for it. */
  readonly owner: Scalars['String']['output'];
  /** The scales that it measures on, level by level. */
  readonly scaleLevels: ReadonlyArray<FrameworkScaleLevel>;
  /** Where it is published. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A policy framework that data can be read against. */
export type FrameworkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrameworkItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy framework that data can be read against. */
export type FrameworkNameArgs = {
  language?: InputMaybe<Language>;
};

/** One entry of a framework. */
export type FrameworkItem = Node & {
  readonly __typename?: 'FrameworkItem';
  /** Entries directly inside this one. */
  readonly children: FrameworkItemConnection;
  /** Code within the framework, for example `10.7` or `GCM-8`. */
  readonly code: Scalars['String']['output'];
  /** Datasets that speak to it as a whole. */
  readonly datasets: DatasetConnection;
  /** The framework that it belongs to. */
  readonly framework: Framework;
  /** Questions of governance instruments that speak to it. */
  readonly governanceQuestions: GovernanceQuestionConnection;
  /** Levels that countries reached in it. */
  readonly governanceScores: GovernanceScoreConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that report on it. */
  readonly indicators: IndicatorConnection;
  /** What sort of entry it is. */
  readonly kind: FrameworkItemKind;
  /** Entries of other frameworks that are stated to serve this one. */
  readonly linkedFrom: FrameworkItemConnection;
  /** Entries of other frameworks that this one is stated to serve. */
  readonly linksTo: FrameworkItemConnection;
  /** The entry that contains this one. */
  readonly parent: Maybe<FrameworkItem>;
  /** Place in the framework's own order. */
  readonly position: Scalars['Int']['output'];
  /** Practices that serve it. */
  readonly practices: PracticeConnection;
  /** Entries of other frameworks on the same matter. Each measures for itself: figures of the two are not to be mixed. */
  readonly related: FrameworkItemConnection;
  /** Short title, where the framework has one. */
  readonly shortTitle: Maybe<LocalizedText>;
  /** Themes of the portal that speak to it. */
  readonly themes: ReadonlyArray<Theme>;
  /** Full title. */
  readonly title: LocalizedText;
};


/** One entry of a framework. */
export type FrameworkItemChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemGovernanceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemGovernanceScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernanceScoreSort>>;
};


/** One entry of a framework. */
export type FrameworkItemIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemLinkedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemLinksToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One entry of a framework. */
export type FrameworkItemShortTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One entry of a framework. */
export type FrameworkItemTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of entries. */
export type FrameworkItemConnection = {
  readonly __typename?: 'FrameworkItemConnection';
  /** The entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<FrameworkItemEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<FrameworkItem>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many entries the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the entries of a page. */
export type FrameworkItemEdge = {
  readonly __typename?: 'FrameworkItemEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: FrameworkItem;
};

/** Chooses entries of frameworks. */
export type FrameworkItemFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<FrameworkItemKind>>;
};

/** What sort of entry of a framework it is. */
export type FrameworkItemKind =
  /** An action under an objective. */
  | 'ACTION'
  /** A domain of an instrument. */
  | 'DOMAIN'
  /** A goal, for example SDG 10. */
  | 'GOAL'
  /** An indicator of a target. */
  | 'INDICATOR'
  /** A whole measuring instrument. */
  | 'INSTRUMENT'
  /** An objective, for example one of the 23 of the Global Compact for Migration. */
  | 'OBJECTIVE'
  /** A guiding principle. */
  | 'PRINCIPLE'
  /** A sub-category of a domain. */
  | 'SUBCATEGORY'
  /** A target of a goal. */
  | 'TARGET';

/** One level of a scale that a framework measures on. */
export type FrameworkScaleLevel = {
  readonly __typename?: 'FrameworkScaleLevel';
  /** Code of the level. */
  readonly code: Scalars['String']['output'];
  /** Name. */
  readonly name: LocalizedText;
  /** Which scores fall into it, in the source's words. */
  readonly range: Maybe<Scalars['String']['output']>;
  /** Code of the scale: a framework may have several. */
  readonly scale: Scalars['String']['output'];
  /** Rank of the level within the scale. Ranks have an order and no distance: they are not to be averaged. */
  readonly value: Scalars['Int']['output'];
};


/** One level of a scale that a framework measures on. */
export type FrameworkScaleLevelNameArgs = {
  language?: InputMaybe<Language>;
};

/** How often the values of a series are given. */
export type Frequency =
  /** Each year. */
  | 'ANNUAL'
  /** Every five years. */
  | 'FIVE_YEARLY'
  /** Each month. */
  | 'MONTHLY'
  /** Each quarter. */
  | 'QUARTERLY';

/** The answer to one question in one assessment. */
export type GovernanceAnswer = Node & {
  readonly __typename?: 'GovernanceAnswer';
  /** The country, or the admin area that holds the local authority. */
  readonly area: Area;
  /** The assessment. */
  readonly assessment: GovernanceAssessment;
  /** What the answer rests on, as published. */
  readonly evidence: Maybe<LocalizedText>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The level on the question's scale: it orders, it does not add. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The level's code on the question's scale. */
  readonly levelCode: Maybe<Scalars['String']['output']>;
  /** Notes of the team that made the assessment. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** The question. */
  readonly question: GovernanceQuestion;
  /** Laws, policies and pages that the answer cites. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Why there is no level, where there is none. */
  readonly status: ValueStatus;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/** The answer to one question in one assessment. */
export type GovernanceAnswerEvidenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of answers. */
export type GovernanceAnswerConnection = {
  readonly __typename?: 'GovernanceAnswerConnection';
  /** The answers of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernanceAnswerEdge>;
  /** The answers of the page. */
  readonly nodes: ReadonlyArray<GovernanceAnswer>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many answers the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the answers of a page. */
export type GovernanceAnswerEdge = {
  readonly __typename?: 'GovernanceAnswerEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GovernanceAnswer;
};

/** Chooses answers. All given conditions hold together. There is none by level: assessments rank nobody. */
export type GovernanceAnswerFilter = {
  /** By place; `within` a country finds its local authorities, too. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By code of the domain. */
  readonly domain?: InputMaybe<CodeFilter>;
  /** By code of the question. */
  readonly question?: InputMaybe<CodeFilter>;
};

/**
 * One assessment of a country or local authority. It is shown when it is published and the government's consent covers that;
 * before, and after it is taken back, it does not exist for callers below RESTRICTED, nor does anything that hangs on it.
 */
export type GovernanceAssessment = Node & {
  readonly __typename?: 'GovernanceAssessment';
  /** Answers to the edition's questions. */
  readonly answers: GovernanceAnswerConnection;
  /** The country, or the admin area that holds the local authority. */
  readonly area: Area;
  /** The day of that agreement. */
  readonly consentOn: Maybe<Scalars['Date']['output']>;
  /** What the government has agreed to. */
  readonly consentScope: ConsentScope;
  /** The dataset. */
  readonly dataset: Dataset;
  /** Scores by domain, worked out from the answers. */
  readonly domainScores: ReadonlyArray<DomainScore>;
  /** The edition that was used. */
  readonly edition: GovernanceEdition;
  /** What the assessment found well developed, and where it sees potential. */
  readonly findings: ReadonlyArray<GovernanceFinding>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Languages in which it was given out. */
  readonly languages: ReadonlyArray<Language>;
  /** Last day of the time in which it was made. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of the time in which it was made. */
  readonly periodStart: Scalars['Date']['output'];
  /** Good practices that it names. */
  readonly practices: PracticeConnection;
  /** The profile. */
  readonly profile: GovernanceProfile;
  /** The day on which it was given out. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 1 for the first assessment (baseline), 2 for the one after it (follow-up), and so on. */
  readonly sequence: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: AssessmentStatus;
};


/**
 * One assessment of a country or local authority. It is shown when it is published and the government's consent covers that;
 * before, and after it is taken back, it does not exist for callers below RESTRICTED, nor does anything that hangs on it.
 */
export type GovernanceAssessmentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One assessment of a country or local authority. It is shown when it is published and the government's consent covers that;
 * before, and after it is taken back, it does not exist for callers below RESTRICTED, nor does anything that hangs on it.
 */
export type GovernanceAssessmentPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assessments. */
export type GovernanceAssessmentConnection = {
  readonly __typename?: 'GovernanceAssessmentConnection';
  /** The assessments of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernanceAssessmentEdge>;
  /** The assessments of the page. */
  readonly nodes: ReadonlyArray<GovernanceAssessment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many assessments the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the assessments of a page. */
export type GovernanceAssessmentEdge = {
  readonly __typename?: 'GovernanceAssessmentEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GovernanceAssessment;
};

/** Chooses assessments. All given conditions hold together. */
export type GovernanceAssessmentFilter = {
  /** By place; `within` a country finds its local authorities, too. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By edition. */
  readonly edition?: InputMaybe<CodeFilter>;
  /** By the time in which it was made: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** By number in the profile: 1 for baselines. */
  readonly sequence?: InputMaybe<NumberFilter>;
};

/** Orders of assessments. Scores are no order: asking for one is answered with the error `RANKING_REFUSED`. */
export type GovernanceAssessmentSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC'
  /** Refused: assessments rank nobody. */
  | 'SCORE_ASC'
  /** Refused: assessments rank nobody. */
  | 'SCORE_DESC';

/** Two assessments of one country or local authority side by side. */
export type GovernanceComparison = {
  readonly __typename?: 'GovernanceComparison';
  /** Domain by domain, in the framework's order. */
  readonly domains: ReadonlyArray<DomainChange>;
  /** The earlier one. */
  readonly from: GovernanceAssessment;
  /** Questions that can be compared and whose level moved. */
  readonly moved: ReadonlyArray<QuestionChange>;
  /** Questions that cannot be compared, each with the reason. */
  readonly notComparable: ReadonlyArray<QuestionObstacle>;
  /** The later one. */
  readonly to: GovernanceAssessment;
  /** How many questions can be compared and kept their level. */
  readonly unmoved: Scalars['Int']['output'];
};

/** One edition of an instrument: its questions and the places it is made for. Editions differ in their questions. */
export type GovernanceEdition = Node & {
  readonly __typename?: 'GovernanceEdition';
  /** Code, for example `MGI-NATIONAL`. */
  readonly code: Scalars['String']['output'];
  /** The framework. */
  readonly framework: Framework;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Is it made for countries or for local authorities? */
  readonly level: GovernanceLevel;
  /** What else is known of it. */
  readonly note: Maybe<LocalizedText>;
  /** Its questions, in their own order. */
  readonly questions: GovernanceQuestionConnection;
  /** How many questions the owner says it has; those that are loaded here may be fewer. */
  readonly statedQuestions: Maybe<Scalars['Int']['output']>;
  /** Name. */
  readonly title: LocalizedText;
  /** The year it came into use, where known. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** One edition of an instrument: its questions and the places it is made for. Editions differ in their questions. */
export type GovernanceEditionNoteArgs = {
  language?: InputMaybe<Language>;
};


/** One edition of an instrument: its questions and the places it is made for. Editions differ in their questions. */
export type GovernanceEditionQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One edition of an instrument: its questions and the places it is made for. Editions differ in their questions. */
export type GovernanceEditionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A finding of an assessment. */
export type GovernanceFinding = Node & {
  readonly __typename?: 'GovernanceFinding';
  /** The assessment. */
  readonly assessment: GovernanceAssessment;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The domain it is about. */
  readonly item: Maybe<FrameworkItem>;
  /** What sort of finding it is. */
  readonly kind: FindingKind;
  /** Where it comes from. */
  readonly provenance: Provenance;
  /** Its words. */
  readonly text: LocalizedText;
};


/** A finding of an assessment. */
export type GovernanceFindingTextArgs = {
  language?: InputMaybe<Language>;
};

/** Whom an instrument looks at. */
export type GovernanceLevel =
  /** A city or another local authority. */
  | 'LOCAL'
  /** A country. */
  | 'NATIONAL';

/** What one framework says of how one country or local authority governs migration. Assessments describe policies, not outcomes, and rank nobody. */
export type GovernanceProfile = Node & {
  readonly __typename?: 'GovernanceProfile';
  /** The country, or the admin area that holds the local authority. */
  readonly area: Area;
  /** Assessments, latest first. */
  readonly assessments: GovernanceAssessmentConnection;
  /** What changed between two assessments of this profile. Questions of different editions are compared only where the two are stated to be the same. Null where there is no earlier assessment. */
  readonly comparison: Maybe<GovernanceComparison>;
  /** The dataset. */
  readonly dataset: Dataset;
  /** The framework. */
  readonly framework: Framework;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Is it about a country or a local authority? */
  readonly level: GovernanceLevel;
  /** Name of the local authority; null for countries. */
  readonly locality: Maybe<LocalizedText>;
  /** Levels reached, latest assessment first. */
  readonly scores: GovernanceScoreConnection;
};


/** What one framework says of how one country or local authority governs migration. Assessments describe policies, not outcomes, and rank nobody. */
export type GovernanceProfileAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernanceAssessmentSort>>;
};


/** What one framework says of how one country or local authority governs migration. Assessments describe policies, not outcomes, and rank nobody. */
export type GovernanceProfileComparisonArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** What one framework says of how one country or local authority governs migration. Assessments describe policies, not outcomes, and rank nobody. */
export type GovernanceProfileLocalityArgs = {
  language?: InputMaybe<Language>;
};


/** What one framework says of how one country or local authority governs migration. Assessments describe policies, not outcomes, and rank nobody. */
export type GovernanceProfileScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernanceScoreSort>>;
};

/** A page of profiles. */
export type GovernanceProfileConnection = {
  readonly __typename?: 'GovernanceProfileConnection';
  /** The profiles of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernanceProfileEdge>;
  /** The profiles of the page. */
  readonly nodes: ReadonlyArray<GovernanceProfile>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many profiles the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the profiles of a page. */
export type GovernanceProfileEdge = {
  readonly __typename?: 'GovernanceProfileEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GovernanceProfile;
};

/** Chooses profiles. All given conditions hold together. */
export type GovernanceProfileFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By framework. */
  readonly framework?: InputMaybe<CodeFilter>;
  /** Only countries, or only local authorities. */
  readonly level?: InputMaybe<ReadonlyArray<GovernanceLevel>>;
};

/** A question of one edition. */
export type GovernanceQuestion = Node & {
  readonly __typename?: 'GovernanceQuestion';
  /** Is it still asked? */
  readonly active: Scalars['Boolean']['output'];
  /** Code within the edition. */
  readonly code: Scalars['String']['output'];
  /** The domain it belongs to. */
  readonly domain: FrameworkItem;
  /** The edition. */
  readonly edition: GovernanceEdition;
  /** What is stated of it and questions of other editions. */
  readonly equivalences: ReadonlyArray<QuestionEquivalence>;
  /** Entries of frameworks that it speaks to: its domain and sub-area, objectives, targets. */
  readonly frameworkItems: ReadonlyArray<FrameworkItem>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The sub-area or domain it belongs to. */
  readonly item: FrameworkItem;
  /** The scale of its answers. */
  readonly scale: RatingScale;
  /** Its wording in that edition. */
  readonly text: LocalizedText;
  /** How much it counts within its domain. */
  readonly weight: Scalars['Decimal']['output'];
};


/** A question of one edition. */
export type GovernanceQuestionTextArgs = {
  language?: InputMaybe<Language>;
};

/** A page of questions. */
export type GovernanceQuestionConnection = {
  readonly __typename?: 'GovernanceQuestionConnection';
  /** The questions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernanceQuestionEdge>;
  /** The questions of the page. */
  readonly nodes: ReadonlyArray<GovernanceQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many questions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the questions of a page. */
export type GovernanceQuestionEdge = {
  readonly __typename?: 'GovernanceQuestionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GovernanceQuestion;
};

/** Chooses questions. All given conditions hold together. */
export type GovernanceQuestionFilter = {
  /** Only those that are still asked, or only those that are not. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** By code of the question. */
  readonly code?: InputMaybe<TextFilter>;
  /** By code of the domain. */
  readonly domain?: InputMaybe<CodeFilter>;
  /** By edition. */
  readonly edition?: InputMaybe<CodeFilter>;
};

/** The level that a country reached in one domain of one assessment, or over all of them. */
export type GovernanceScore = Node & {
  readonly __typename?: 'GovernanceScore';
  /** The country. */
  readonly area: Area;
  /** Edition or year of the assessment. */
  readonly editionLabel: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The domain; the instrument itself for the level over all domains. */
  readonly item: FrameworkItem;
  /** The level on the instrument's scale: it orders, it does not add. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The level's name on the instrument's scale, for example `MEETS`. */
  readonly levelCode: Maybe<Scalars['String']['output']>;
  /** Last day of the time it speaks of. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of the time it speaks of. */
  readonly periodStart: Scalars['Date']['output'];
  /** The profile. */
  readonly profile: GovernanceProfile;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Why there is no level, where there is none. */
  readonly status: ValueStatus;
};

/** A page of levels. */
export type GovernanceScoreConnection = {
  readonly __typename?: 'GovernanceScoreConnection';
  /** The levels of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernanceScoreEdge>;
  /** The levels of the page. */
  readonly nodes: ReadonlyArray<GovernanceScore>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many levels the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the levels of a page. */
export type GovernanceScoreEdge = {
  readonly __typename?: 'GovernanceScoreEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GovernanceScore;
};

/** Chooses levels. All given conditions hold together. */
export type GovernanceScoreFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By edition. */
  readonly editionLabel?: InputMaybe<TextFilter>;
  /** By code of the domain or instrument. */
  readonly item?: InputMaybe<CodeFilter>;
  /** By level. */
  readonly level?: InputMaybe<NumberFilter>;
  /** By period: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
};

/** Orders of levels. Levels are no order of countries: asking for one is answered with the error `RANKING_REFUSED`. */
export type GovernanceScoreSort =
  /** Refused: assessments rank nobody. */
  | 'LEVEL_ASC'
  /** Refused: assessments rank nobody. */
  | 'LEVEL_DESC'
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC';

/** What is known of one country in one domain, nationally and in its cities. */
export type GovernanceSideBySide = {
  readonly __typename?: 'GovernanceSideBySide';
  /** The country. */
  readonly area: Area;
  /** The domain. */
  readonly item: FrameworkItem;
  /** The latest assessment of each of its local authorities. */
  readonly local: ReadonlyArray<GovernanceAssessment>;
  /** The latest assessment of the country, where there is one. */
  readonly national: ReadonlyArray<GovernanceAssessment>;
};

/** How finely a value locates people. */
export type Grain =
  /** First administrative level, for example a state. */
  | 'ADMIN1'
  /** Second administrative level, for example a county. */
  | 'ADMIN2'
  /** Third administrative level, for example a payam or ward. */
  | 'ADMIN3'
  /** Fourth administrative level. */
  | 'ADMIN4'
  /** A point on the map. */
  | 'COORDINATE'
  /** A whole country. */
  | 'COUNTRY'
  /** One site or settlement. */
  | 'SITE';

/** How much a grant opens: rows of types of which some tier does not read all. A list reads one row more than its page, and that one counts, too. */
export type GrantQuota = {
  readonly __typename?: 'GrantQuota';
  /** The most rows of a page: a larger `first` is refused. */
  readonly page: Scalars['Int']['output'];
  /** Rows that were read in all. */
  readonly read: Scalars['Int']['output'];
  /** Rows that were read today. */
  readonly readToday: Scalars['Int']['output'];
  /** When the day begins anew. */
  readonly resetsAt: Scalars['DateTime']['output'];
  /** The most rows in all. */
  readonly rows: Scalars['Int']['output'];
  /** The most rows of a day (UTC). */
  readonly rowsPerDay: Scalars['Int']['output'];
};

/** A grant, and what was read on it by its holder. */
export type GrantUse = {
  readonly __typename?: 'GrantUse';
  /** Identifier of whoever approved it besides. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** When it expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Code of the grant. */
  readonly grant: Scalars['String']['output'];
  /** The last day on which somebody read on it. */
  readonly lastReadOn: Maybe<Scalars['Date']['output']>;
  /** Of those, requests after it had ended: there should be none that were answered. */
  readonly lateReads: Scalars['Count']['output'];
  /** Identifier of its holder. */
  readonly person: Scalars['String']['output'];
  /** Identifier of whoever made it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Number of requests that read on it. */
  readonly requests: Scalars['Count']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: AccessState;
  /** The tier that it opens. */
  readonly tier: Tier;
};

/** A page of grants with their use. */
export type GrantUseConnection = {
  readonly __typename?: 'GrantUseConnection';
  /** Those of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GrantUseEdge>;
  /** Those of the page. */
  readonly nodes: ReadonlyArray<GrantUse>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the grants with their use of a page. */
export type GrantUseEdge = {
  readonly __typename?: 'GrantUseEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GrantUse;
};

/** Chooses grants by their use. All given conditions hold together. */
export type GrantUseFilter = {
  /** That expire on these days. */
  readonly expiresOn?: InputMaybe<DateFilter>;
  /** These grants. */
  readonly grant?: InputMaybe<TextFilter>;
  /** Last read on within these days. */
  readonly lastReadOn?: InputMaybe<DateFilter>;
  /** Of these holders. */
  readonly person?: InputMaybe<TextFilter>;
  /** Ever read on, or never. */
  readonly read?: InputMaybe<Scalars['Boolean']['input']>;
  /** That stand like this. */
  readonly state?: InputMaybe<ReadonlyArray<AccessState>>;
  /** Of these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
};

/** A dataset of a grant. */
export type GrantedDataset = {
  readonly __typename?: 'GrantedDataset';
  /** The dataset. */
  readonly dataset: Maybe<Dataset>;
};

/** The hazard behind a disaster, from the widest class to the narrowest, in the provider's classification. */
export type Hazard = {
  readonly __typename?: 'Hazard';
  /** For example Weather related. */
  readonly category: Maybe<HazardTerm>;
  /** For example Hydrological. */
  readonly subCategory: Maybe<HazardTerm>;
  /** For example Dam release flood. The name is null where the release gives a number only. */
  readonly subType: Maybe<HazardTerm>;
  /** For example Flood. */
  readonly type: Maybe<HazardTerm>;
};

/** One term of the provider's hazard classification. */
export type HazardTerm = {
  readonly __typename?: 'HazardTerm';
  /** The provider's number of it, where given. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Its name, where given. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** Why a figure of a round does not stand in a series. */
export type IgnoredReason =
  /** The round has figures of a type of assessment that goes first. */
  | 'ANOTHER_TYPE_GOES_FIRST'
  /** Another round of the same operation and month has begun later. */
  | 'A_LATER_ROUND_OF_THE_MONTH';

/** A figure that was found and left aside. */
export type IgnoredStock = {
  readonly __typename?: 'IgnoredStock';
  /** The type of assessment. */
  readonly assessmentType: AssessmentType;
  /** Why it is left aside. */
  readonly reason: IgnoredReason;
  /** The round. */
  readonly round: Round;
  /** The figure. */
  readonly value: Maybe<Scalars['Count']['output']>;
};

/** An event in which people died or went missing on the way. Figures are minimum estimates. */
export type Incident = Node & {
  readonly __typename?: 'Incident';
  /** The country, where the source names one. */
  readonly area: Maybe<Area>;
  /** Cause of death in the provider's own words. */
  readonly cause: Maybe<Scalars['String']['output']>;
  /** Children among the dead and missing. Null means not known. */
  readonly children: Maybe<Scalars['Int']['output']>;
  /** People known to have died. Null means not known, not none. */
  readonly dead: Maybe<Scalars['Int']['output']>;
  /** Dead and missing together, as published. */
  readonly deadOrMissing: Maybe<Scalars['Int']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who reported it. */
  readonly informationSource: Maybe<Scalars['String']['output']>;
  /** How the record relates to what happened. */
  readonly kind: IncidentKind;
  /** Reports in public. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** Where it happened, in words. */
  readonly locationDescription: Maybe<Scalars['String']['output']>;
  /** Men among the dead and missing. Null means not known. */
  readonly men: Maybe<Scalars['Int']['output']>;
  /** People missing and presumed dead. Null means not known, not none. Negative where the provider corrects an earlier part of the same event. */
  readonly missing: Maybe<Scalars['Int']['output']>;
  /** Countries that the people came from, as ISO alpha-3 codes, where the source names any. Several say that each of them had people there, not how many. */
  readonly nationalities: ReadonlyArray<Scalars['String']['output']>;
  /** Day, where known; the first day of its month where the country's protocol keeps single incidents from the caller. */
  readonly occurredOn: Maybe<Scalars['Date']['output']>;
  /** Position; below PARTNER to a tenth of a degree. Do not use it to look for people. */
  readonly position: Maybe<Position>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Quality of the source, 1 (least) to 5 (best). */
  readonly quality: Maybe<Scalars['Int']['output']>;
  /** Region in the provider's own words. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** Migration route in the provider's own words. */
  readonly routeName: Maybe<Scalars['String']['output']>;
  /** Identifier that the provider prints; parts of one event may share it. */
  readonly sourceKey: Maybe<Scalars['String']['output']>;
  /** Survivors. Null means not known. Negative where the provider corrects an earlier part of the same event. */
  readonly survivors: Maybe<Scalars['Int']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Women among the dead and missing. Null means not known. */
  readonly women: Maybe<Scalars['Int']['output']>;
  /** Year of the provider's list. */
  readonly year: Scalars['Int']['output'];
};

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The incidents of the page, each with its cursor. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The incidents of the page. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many incidents the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What incidents can be grouped by. */
export type IncidentDimension =
  /** Country. */
  | 'AREA'
  /** Dataset. */
  | 'DATASET'
  /** Kind of record. */
  | 'KIND'
  /** Calendar month; undated incidents form a group of their own. */
  | 'MONTH'
  /** Region. */
  | 'REGION_NAME'
  /** Route. */
  | 'ROUTE_NAME'
  /** Year of the provider's list. */
  | 'YEAR';

/** One of the incidents of a page. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Incident;
};

/** Chooses incidents. All given conditions hold together. */
export type IncidentFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By dead and missing together. */
  readonly deadOrMissing?: InputMaybe<NumberFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /** By day. */
  readonly occurredOn?: InputMaybe<DateFilter>;
  /** By route, in the provider's own words. */
  readonly routeName?: InputMaybe<TextFilter>;
  /** Parts of one event: by the identifier that the provider prints. */
  readonly sourceKey?: InputMaybe<TextFilter>;
  /** By year of the provider's list. */
  readonly year?: InputMaybe<YearFilter>;
};

/** How a record of an incident relates to what happened. */
export type IncidentKind =
  /** Several incidents of a period taken together, for example from a yearly report. */
  | 'CUMULATIVE'
  /** One incident. */
  | 'INCIDENT'
  /** The source does not say. */
  | 'NOT_STATED'
  /** One of several records of the same incident. */
  | 'SPLIT';

/** Orders of incidents. */
export type IncidentSort =
  /** Most dead and missing first, unknown ones last. */
  | 'DEAD_OR_MISSING_DESC'
  /** Earliest first, undated ones last. */
  | 'OCCURRED_ON_ASC'
  /** Latest first, undated ones last. */
  | 'OCCURRED_ON_DESC';

/** One group of incidents. Fields that were not grouped by are null. */
export type IncidentStat = {
  readonly __typename?: 'IncidentStat';
  /** Country. */
  readonly area: Maybe<Area>;
  /** How many records. */
  readonly count: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** People known to have died. */
  readonly dead: Maybe<Scalars['Count']['output']>;
  /** Dead and missing together. */
  readonly deadOrMissing: Maybe<Scalars['Count']['output']>;
  /** How many incidents: records that share the provider's identifier count once. */
  readonly incidents: Scalars['Count']['output'];
  /** Kind of record. */
  readonly kind: Maybe<IncidentKind>;
  /** People missing and presumed dead. */
  readonly missing: Maybe<Scalars['Count']['output']>;
  /** First day of the month; null for undated incidents. */
  readonly month: Maybe<Scalars['Date']['output']>;
  /** Region. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** Route. */
  readonly routeName: Maybe<Scalars['String']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** A question that numbers answer, whoever gives them. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** May values of separate places be added up? */
  readonly additiveOverAreas: Scalars['Boolean']['output'];
  /** May values of separate periods be added up? */
  readonly additiveOverTime: Scalars['Boolean']['output'];
  /** Our own code, for example `MIG_STOCK_BILAT`. */
  readonly code: Scalars['String']['output'];
  /** Decimals worth showing. */
  readonly decimals: Maybe<Scalars['Int']['output']>;
  /** Framework entries that it reports on. */
  readonly frameworkItems: FrameworkItemConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What sort of quantity it is. */
  readonly measure: Measure;
  /** Name. */
  readonly name: LocalizedText;
  /** Its values. */
  readonly observations: ObservationConnection;
  /** Definitions of it by dataset. */
  readonly series: SeriesConnection;
  /** Themes under which the portal shows it. */
  readonly themes: ReadonlyArray<Theme>;
  /** Unit of its values. */
  readonly unit: Unit;
};


/** A question that numbers answer, whoever gives them. */
export type IndicatorFrameworkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A question that numbers answer, whoever gives them. */
export type IndicatorNameArgs = {
  language?: InputMaybe<Language>;
};


/** A question that numbers answer, whoever gives them. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationSort>>;
};


/** A question that numbers answer, whoever gives them. */
export type IndicatorSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The indicators of the page, each with its cursor. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The indicators of the page. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many indicators the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the indicators of a page. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Indicator;
};

/** Chooses indicators. */
export type IndicatorFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only these sorts of quantity. */
  readonly measure?: InputMaybe<ReadonlyArray<Measure>>;
};

/** Orders of indicators. */
export type IndicatorSort =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC';

/** A range in which a value lies in 95 of 100 samples. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** Lower limit. */
  readonly lower: Scalars['Decimal']['output'];
  /** Upper limit. */
  readonly upper: Scalars['Decimal']['output'];
};

/** Languages in which labels exist. Figures and codes never change with the language. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** The latest round of one operation that has a figure for a place. */
export type LatestStock = {
  readonly __typename?: 'LatestStock';
  /** The place. */
  readonly area: Area;
  /** The type of assessment that stands for the round. */
  readonly assessmentType: AssessmentType;
  /** Types of assessment of the same round that were left aside. */
  readonly ignored: ReadonlyArray<IgnoredStock>;
  /** First day on which it was observed. */
  readonly observedOn: Scalars['Date']['output'];
  /** The operation. */
  readonly operation: Operation;
  /** The round. */
  readonly round: Round;
  /** Why the round gives no figure, where it gives none. */
  readonly status: Maybe<ValueStatus>;
  /** The figure. */
  readonly value: Maybe<Scalars['Count']['output']>;
};

/** The terms under which a dataset was given out. */
export type Licence = Node & {
  readonly __typename?: 'Licence';
  /** Code, for example `CC-BY-4.0`. */
  readonly code: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name as the source states it. */
  readonly name: Scalars['String']['output'];
  /** What it allows others to do with copies. */
  readonly redistribution: Redistribution;
  /** Full text. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A text with the language that it really is in. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** True when the text does not exist in the language asked for and `value` is in another one. */
  readonly isFallback: Scalars['Boolean']['output'];
  /** The language of `value`. */
  readonly language: Language;
  /** The language that was asked for. */
  readonly requested: Language;
  /** Where the wording comes from. */
  readonly status: TextStatus;
  /** The text. */
  readonly value: Scalars['String']['output'];
};

/** What stands in for a value that the caller may not read. Masks are deterministic: asking again tells nothing new. */
export type Mask =
  /** The published centre of the enclosing admin area instead of the position. */
  | 'ADMIN_CENTROID'
  /** The lower edge of the band that a number falls into. */
  | 'BAND'
  /** A broader word in place of the exact one. */
  | 'CATEGORY'
  /** The value itself on rows as coarse as the label's grain or coarser, null on finer rows. */
  | 'COARSER_ROWS'
  /** The first day of the month, quarter or year. */
  | 'DATE_TRUNC'
  /** Coordinates rounded to a grid, a tenth of a degree where nothing else is stated. */
  | 'GRID'
  /** The value itself in datasets that the caller reads in full, null in others. */
  | 'OPEN_DATASETS'
  /** The beginning of a code. */
  | 'PREFIX'
  /** A lasting stand-in that is different under every grant, so that two of them cannot be joined; null without a grant. */
  | 'PSEUDONYM'
  /** The enclosing admin area of the label's grain instead of a finer one. */
  | 'ROLL_UP'
  /** A number rounded to the nearest step. */
  | 'ROUND'
  /** Null, and an entry in `withheld`. */
  | 'WITHHOLD';

/** How a find answers to what was looked for, from the best to the weakest. */
export type Match =
  /** A name or code begins with it. */
  | 'BEGINNING'
  /** A code is exactly it. */
  | 'CODE'
  /** A name is exactly it, but for accents, capitals and signs. */
  | 'NAME'
  /** A name is similar to it: small mistakes are forgiven. */
  | 'SIMILAR'
  /** A word of a name, or several, begin with it. */
  | 'WORD';

/** How a cell of the matrix differs from the other day's. */
export type MatrixChange =
  /** The level is lower than on the other day. */
  | 'LESS_STRICT'
  /** The level is the same. */
  | 'SAME'
  /** The level is higher than on the other day. */
  | 'STRICTER';

/** What sort of quantity an indicator is. */
export type Measure =
  /** A price or cost. */
  | 'COST'
  /** A number over a span of time. */
  | 'FLOW'
  /** A composed figure. */
  | 'INDEX'
  /** A rank or level: its numbers order, they do not add. */
  | 'ORDINAL'
  /** A number per so many others. */
  | 'RATE'
  /** A part of a whole. */
  | 'SHARE'
  /** A number at one moment. */
  | 'STOCK';

/** Where people were before, as far as the round tells it. The parts of a group add up to `ALL`. */
export type Movement =
  /** All of the group together. */
  | 'ALL'
  /** People who came back from abroad. */
  | 'FROM_ABROAD'
  /** People who came back from within the country. */
  | 'FROM_WITHIN_COUNTRY'
  /** Displaced people who were never abroad. */
  | 'NOT_PREVIOUSLY_ABROAD'
  /** Displaced people who had been abroad. */
  | 'PREVIOUSLY_ABROAD';

/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accept the terms of an approved request: its grant begins. */
  readonly acceptAccessTerms: OwnAccessRequest;
  /** Be told at an address, too: at most five. */
  readonly addNotificationTarget: AddedNotificationTarget;
  /** Approve exactly what a request says. One of RESTRICTED needs a steward, one of PROTECTED a steward and a data protection officer. */
  readonly approveAccessRequest: AccessChange;
  /** Approve a grant of PROTECTED that a steward made for a third person, who is not of one's own organisation, after a strong sign-in. */
  readonly approveGrant: AccessChange;
  /** Ask something of whoever wants more of a dataset. */
  readonly askAccessQuestion: AccessChange;
  /** Bar a person or an organisation from asking: open requests are rejected, grants suspended. */
  readonly barFromAccess: AccessChange;
  /** Bar somebody: whatever they come with, they are refused. */
  readonly barPerson: AccessChange;
  /** Confirm an address with the code that was sent to it. */
  readonly confirmNotificationTarget: Scalars['ID']['output'];
  /**
   * Confirm a change of a dataset's tier or of a protocol that somebody else proposed, within thirty days: steward and data protection
   * officer may propose, and confirm what the other one proposed.
   */
  readonly confirmPolicyChange: AccessChange;
  /** Create an organisation. */
  readonly createOrganisation: AccessChange;
  /** Throw a release away that was never published, with its files. For stewards. */
  readonly discardRelease: ReleaseOrder;
  /** Write a request down. Nobody else sees it until it is submitted. */
  readonly draftAccessRequest: OwnAccessRequest;
  /** Write a request anew. Whoever approved it has to look again. */
  readonly editAccessRequest: OwnAccessRequest;
  /** Publish a staged release at an instant to come. A later embargo takes the place of an earlier one. For stewards. */
  readonly embargoRelease: ReleaseOrder;
  /** Ask it no more. */
  readonly endAccessQuestion: AccessChange;
  /** End an agreement for good. */
  readonly endAgreement: AccessChange;
  /** Be told there no more. */
  readonly endNotificationTarget: Scalars['ID']['output'];
  /** End what was entered of a protocol. Where that lets anybody read more, a second person confirms it first. */
  readonly endProtocol: AccessChange;
  /** End somebody's role. */
  readonly endRole: AccessChange;
  /** End an urgent action before its time. */
  readonly endUrgentAction: AccessChange;
  /** End a clause, and with it what runs under it. */
  readonly endUrgentClause: AccessChange;
  /**
   * Enter what the protocol of a country says, with the document that says so. What asks for more holds at once; what lets anybody read
   * more is proposed, and holds when a second person confirmed it.
   */
  readonly enterProtocol: AccessChange;
  /**
   * Fire a clause: the organisation reads the class in the country as RESTRICTED at once, never as PROTECTED, for as many hours as the clause
   * says. Somebody else has to review it afterwards; until then it is not fired again.
   */
  readonly fireUrgentAction: AccessChange;
  /** Give somebody a role; never to oneself. */
  readonly giveRole: AccessChange;
  /** Make a key for a system of an organisation. It is shown once. Two may live under one name, so that systems can change over. */
  readonly issueApiKey: AccessChange;
  /** Lift a bar. What was rejected or suspended stays so. */
  readonly liftAccessBar: AccessChange;
  /** Propose to lift a takedown, or lift what somebody else proposed to. Files may bring it again then; nothing comes back by itself. */
  readonly liftTakedown: AccessChange;
  /**
   * Make a grant for one person of another organisation than one's own. One of RESTRICTED holds at once; one of PROTECTED, which asks for
   * a strong sign-in, when a data protection officer approved it.
   */
  readonly makeGrant: AccessChange;
  /** Make a request smaller before it is approved (fewer fields, countries, coarser, shorter), or its grant, at once. */
  readonly narrowAccessRequest: AccessChange;
  /** Let a grant open fewer rows, from the next read on. More is asked for with a request of its own. */
  readonly narrowGrantQuota: AccessChange;
  /** Keep less of a grant than was approved, at once. */
  readonly narrowOwnAccess: OwnAccessRequest;
  /** Publish a held release in spite of its failed checks; the reason is shown with the release. For stewards. */
  readonly overrideGates: ReleaseOrder;
  /** Publish a staged release as it was reviewed; if its differences are others by then, it fails and is staged anew. For stewards. */
  readonly publishRelease: ReleaseOrder;
  /** Admit somebody again. */
  readonly readmitPerson: AccessChange;
  /** Register a client of an identity provider that acts for an organisation. */
  readonly registerClient: AccessChange;
  /** Register somebody by what tokens say of them. */
  readonly registerPerson: AccessChange;
  /** Register a clause for urgent action as it stands in a signed agreement. */
  readonly registerUrgentClause: AccessChange;
  /** Reject a request. */
  readonly rejectAccessRequest: AccessChange;
  /** Let an agreement hold again. */
  readonly resumeAgreement: AccessChange;
  /** Let a grant hold again. */
  readonly resumeGrant: AccessChange;
  /** Let what hangs on an organisation hold again. */
  readonly resumeOrganisation: AccessChange;
  /** Give a request back to its writer, with what is lacking. */
  readonly returnAccessRequest: AccessChange;
  /** Take a request up for review. */
  readonly reviewAccessRequest: AccessChange;
  /** Look at a takedown of somebody else's afterwards. */
  readonly reviewTakedown: AccessChange;
  /** Review an urgent action of somebody else's, once it is over. The reason is what was found. */
  readonly reviewUrgentAction: AccessChange;
  /** Revoke a key at once. */
  readonly revokeApiKey: AccessChange;
  /** Revoke a client at once. */
  readonly revokeClient: AccessChange;
  /** Revoke a grant for good. */
  readonly revokeGrant: AccessChange;
  /** Take the newest release of a dataset back: readers see the state before it again. For stewards. */
  readonly rollBackRelease: ReleaseOrder;
  /**
   * Set the tier below which nobody may know of the rows of a dataset. A higher one holds at once; a lower one is proposed, and holds when
   * a second person confirmed it.
   */
  readonly setDatasetTier: AccessChange;
  /** Enter an agreement that was signed. */
  readonly signAgreement: AccessChange;
  /** Hand a request in. */
  readonly submitAccessRequest: OwnAccessRequest;
  /** Suspend an agreement. */
  readonly suspendAgreement: AccessChange;
  /** Suspend a grant. */
  readonly suspendGrant: AccessChange;
  /** Suspend an organisation: its keys, clients and agreements hold no more until it is resumed. */
  readonly suspendOrganisation: AccessChange;
  /**
   * Erase something from everywhere, so that no file brings it back. Whoever does it has signed in strongly and recently; what is
   * PROTECTED is reviewed afterwards by somebody else. The reason is told to reviewers alone, the code to everybody.
   */
  readonly takeDown: TakedownChange;
  /** Answers a query as a principal would be answered, with their standing and without their roles. It is kept as an act. For stewards. */
  readonly viewAs: ViewedAs;
  /** Withdraw a request, or give a grant back. */
  readonly withdrawAccessRequest: OwnAccessRequest;
  /** Take back a change that oneself proposed and nobody confirmed yet. */
  readonly withdrawPolicyChange: AccessChange;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationAcceptAccessTermsArgs = {
  hash: Scalars['String']['input'];
  key: Scalars['String']['input'];
  request: Scalars['ID']['input'];
  terms: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationAddNotificationTargetArgs = {
  address: Scalars['String']['input'];
  channel: NotificationChannel;
  key: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationApproveAccessRequestArgs = {
  as?: InputMaybe<Role>;
  expected?: InputMaybe<Scalars['String']['input']>;
  hash: Scalars['String']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationApproveGrantArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  grant: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationAskAccessQuestionArgs = {
  dataset: Scalars['String']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationBarFromAccessArgs = {
  dataset?: InputMaybe<Scalars['String']['input']>;
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  principal: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationBarPersonArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationConfirmNotificationTargetArgs = {
  code: Scalars['String']['input'];
  key: Scalars['String']['input'];
  target: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationConfirmPolicyChangeArgs = {
  change: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationCreateOrganisationArgs = {
  code: Scalars['String']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationDiscardReleaseArgs = {
  key: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  release: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationDraftAccessRequestArgs = {
  input: AccessRequestInput;
  key: Scalars['String']['input'];
  renews?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEditAccessRequestArgs = {
  input: AccessRequestInput;
  key: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEmbargoReleaseArgs = {
  key: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  release: Scalars['ID']['input'];
  until: Scalars['DateTime']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndAccessQuestionArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  question: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndAgreementArgs = {
  agreement: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndNotificationTargetArgs = {
  key: Scalars['String']['input'];
  target: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndProtocolArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  protocol: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndRoleArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  role: Role;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndUrgentActionArgs = {
  action: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEndUrgentClauseArgs = {
  clause: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationEnterProtocolArgs = {
  class: DataClass;
  country: Scalars['String']['input'];
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  expected?: InputMaybe<Scalars['String']['input']>;
  grain: Grain;
  key: Scalars['String']['input'];
  level: Tier;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  source: Scalars['String']['input'];
  sourceDate?: InputMaybe<Scalars['Date']['input']>;
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationFireUrgentActionArgs = {
  clause: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationGiveRoleArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  role: Role;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationIssueApiKeyArgs = {
  days?: Scalars['Int']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisation: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationLiftAccessBarArgs = {
  bar: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationLiftTakedownArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  takedown: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationMakeGrantArgs = {
  classes: ReadonlyArray<DataClass>;
  code: Scalars['String']['input'];
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  datasets: ReadonlyArray<Scalars['String']['input']>;
  expected?: InputMaybe<Scalars['String']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  finestGrain: Grain;
  key: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  purpose: AccessPurpose;
  reason: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  tier: Tier;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationNarrowAccessRequestArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
  to: AccessScopeInput;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationNarrowGrantQuotaArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  grant: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  quota: QuotaInput;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationNarrowOwnAccessArgs = {
  key: Scalars['String']['input'];
  request: Scalars['ID']['input'];
  to: AccessScopeInput;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationOverrideGatesArgs = {
  key: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  release: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationPublishReleaseArgs = {
  key: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  release: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationReadmitPersonArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRegisterClientArgs = {
  clientId: Scalars['String']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  issuer: Scalars['String']['input'];
  key: Scalars['String']['input'];
  organisation: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRegisterPersonArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  issuer: Scalars['String']['input'];
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRegisterUrgentClauseArgs = {
  agreement: Scalars['ID']['input'];
  class: DataClass;
  country: Scalars['String']['input'];
  event: Scalars['String']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  hours: Scalars['Int']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRejectAccessRequestArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationResumeAgreementArgs = {
  agreement: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationResumeGrantArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  grant: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationResumeOrganisationArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  organisation: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationReturnAccessRequestArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationReviewAccessRequestArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationReviewTakedownArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  takedown: Scalars['ID']['input'];
  upheld: Scalars['Boolean']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationReviewUrgentActionArgs = {
  action: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  justified: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRevokeApiKeyArgs = {
  apiKey: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRevokeClientArgs = {
  client: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRevokeGrantArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  grant: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationRollBackReleaseArgs = {
  key: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  release: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSetDatasetTierArgs = {
  dataset: Scalars['String']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  tier: Tier;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSignAgreementArgs = {
  code: Scalars['String']['input'];
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  datasets: ReadonlyArray<Scalars['String']['input']>;
  endsAt: Scalars['DateTime']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  organisation: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  purposes: ReadonlyArray<AccessPurpose>;
  reason: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSubmitAccessRequestArgs = {
  key: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSuspendAgreementArgs = {
  agreement: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSuspendGrantArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  grant: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationSuspendOrganisationArgs = {
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  organisation: Scalars['ID']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationTakeDownArgs = {
  code: TakedownReason;
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  review?: InputMaybe<Scalars['Boolean']['input']>;
  target: TakedownTarget;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationViewAsArgs = {
  document: Scalars['String']['input'];
  key: Scalars['String']['input'];
  principal: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationWithdrawAccessRequestArgs = {
  key: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** Everything that can be changed. Each field gives an order and returns it; the same order under the same key is given once. */
export type MutationWithdrawPolicyChangeArgs = {
  change: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};

/** Of whom a row speaks by nationality. */
export type NationalityKind =
  /** All nationalities together. */
  | 'ALL'
  /** One country, or place with passports of its own. */
  | 'COUNTRY'
  /** Several countries that the source puts together. */
  | 'GROUP'
  /** The source did not ask then. */
  | 'NOT_COLLECTED'
  /** People without a nationality. */
  | 'STATELESS'
  /** The source does not know. */
  | 'UNKNOWN';

/** How the provider came by one value. */
export type Nature =
  /** Country data. */
  | 'COUNTRY'
  /** Country data, adjusted. */
  | 'COUNTRY_ADJUSTED'
  /** Estimated. */
  | 'ESTIMATED'
  /** Global monitoring data. */
  | 'GLOBAL_MONITORING'
  /** Imputed: no data for the place itself. */
  | 'IMPUTED'
  /** Modelled. */
  | 'MODELLED'
  /** Not relevant. */
  | 'NOT_RELEVANT'
  /** The provider does not say. */
  | 'NOT_SPECIFIED'
  /** Projected or forecast: not observed yet when it was given out. */
  | 'PROJECTED'
  /** Invented for demonstration and tests. */
  | 'SYNTHETIC';

/** Anything with a lasting identifier. */
export type Node = {
  /** Opaque identifier: lasting for one installation, the same across releases. */
  readonly id: Scalars['ID']['output'];
};

/** Something that somebody was told. It holds no datum. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** In words. */
  readonly about: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque identifier. Messages of a webhook have it as `webhook-id`, repetitions the same. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing. */
  readonly kind: NotificationKind;
  /** Identifier or code of what it is about. */
  readonly subject: Scalars['String']['output'];
};

/** By which way somebody is told, besides the feed. */
export type NotificationChannel =
  /** Mail, to an address that is confirmed first. */
  | 'MAIL'
  /** A signed POST to an https address, as Standard Webhooks describe it. */
  | 'WEBHOOK';

/** What somebody is told. */
export type NotificationKind =
  /** A change of the policy that somebody proposed waits for a second person. */
  | 'CHANGE_WAITS'
  /** An address is to be confirmed. */
  | 'CONFIRM_ADDRESS'
  /** Something was decided about a request or a proposal of one's own. */
  | 'DECISION'
  /** A grant or an agreement ends soon. */
  | 'EXPIRY_NEAR'
  /** A dataset that one holds has a new release. */
  | 'NEW_RELEASE'
  /** A request waits for a decision. */
  | 'REQUEST_WAITS'
  /** Something that somebody did waits for a review. */
  | 'REVIEW_WAITS'
  /** Something of a dataset that one holds was taken back. */
  | 'TAKEDOWN'
  /** An urgent action under an agreement began. */
  | 'URGENT_ACTION';

/** A place at which somebody is told. */
export type NotificationTarget = {
  readonly __typename?: 'NotificationTarget';
  /** The address. */
  readonly address: Scalars['String']['output'];
  /** By which way. */
  readonly channel: NotificationChannel;
  /** Since when it is used. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Why the last one did not arrive, as a code. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** Messages that wait to be sent or sent again. */
  readonly waiting: Scalars['Int']['output'];
};

/** Chooses numbers. All given conditions hold together. */
export type NumberFilter = {
  /** Equal to this number. */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least this number. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this number. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One value of a series for a place, a period and a breakdown. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Age, as an SDMX code: `_T` for all ages, `Y0T17`, `Y_GE18`. */
  readonly age: Scalars['String']['output'];
  /** The place. */
  readonly area: Area;
  /** What the source says of its confidentiality; null where it says nothing. */
  readonly confidentiality: Maybe<Confidentiality>;
  /** The other place, for values between two, for example the origin of migrants. */
  readonly counterpart: Maybe<Area>;
  /** How many decimals `value` was given with. */
  readonly decimals: Maybe<Scalars['Int']['output']>;
  /** Further breakdowns; empty for none. */
  readonly dimensions: ReadonlyArray<DimensionValue>;
  /** Signs that the source puts beside the value, by their codes there; what they say stands in `dataset.observationFlags`. */
  readonly flags: ReadonlyArray<Scalars['String']['output']>;
  /** The provider's footnotes. */
  readonly footnotes: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** Lower bound, where the source gives one. */
  readonly lower: Maybe<Scalars['Decimal']['output']>;
  /** How many units the source's own figure counted by: 1000 where it prints thousands. `value` is in single units already. */
  readonly multiplier: Scalars['Count']['output'];
  /** How the provider came by it. */
  readonly nature: Nature;
  /** The time it speaks of. */
  readonly period: Period;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** The definition it was measured by. */
  readonly series: Series;
  /** Sex. */
  readonly sex: Sex;
  /** Whom the provider names as its own source. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Why there is no plain number, where there is none. */
  readonly status: ValueStatus;
  /** Upper bound, where the source gives one. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
  /** The number, in the indicator's unit. Null has its reason in `status`. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** The source's own text where it is not a plain number, for example `<2.5`. */
  readonly valueText: Maybe<Scalars['String']['output']>;
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The observations of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The observations of the page. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many observations the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What observations can be grouped by. */
export type ObservationDimension =
  /** Age. */
  | 'AGE'
  /** Place. */
  | 'AREA'
  /** The other place. */
  | 'COUNTERPART'
  /** The region of the other place, in the hierarchy that `regions` names. */
  | 'COUNTERPART_REGION'
  /** Dataset. */
  | 'DATASET'
  /** Indicator. */
  | 'INDICATOR'
  /** Period. */
  | 'PERIOD'
  /** The region of the place, in the hierarchy that `regions` names. */
  | 'REGION'
  /** Series. */
  | 'SERIES'
  /** Sex. */
  | 'SEX';

/** One of the observations of a page. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Observation;
};

/** Chooses observations. All given conditions hold together. */
export type ObservationFilter = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only places of these kinds. Regions and groups are among the areas of many datasets: leave them out before adding up. */
  readonly areaKind?: InputMaybe<ReadonlyArray<AreaKind>>;
  /** Only places for which there is at least one observation such as this, for example those that meet a policy. */
  readonly areaWith?: InputMaybe<ObservationMatch>;
  /** Only places for which there is no observation such as this. */
  readonly areaWithout?: InputMaybe<ObservationMatch>;
  /** Only pairs of place and other place for which there is at least one observation such as this, in the same direction. */
  readonly corridorWith?: InputMaybe<ObservationMatch>;
  /** By the other place. */
  readonly counterpart?: InputMaybe<PlaceFilter>;
  /** Only other places of these kinds; rows without another place are left out. */
  readonly counterpartKind?: InputMaybe<ReadonlyArray<AreaKind>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only rows with exactly these further breakdowns; an empty list chooses rows without any. */
  readonly dimensions?: InputMaybe<ReadonlyArray<DimensionInput>>;
  /** Only rows that carry at least one of these signs of the source. */
  readonly flags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By indicator. */
  readonly indicator?: InputMaybe<CodeFilter>;
  /** Only these ways of coming by a value. */
  readonly nature?: InputMaybe<ReadonlyArray<Nature>>;
  /** By period: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** By the provider's series code. */
  readonly series?: InputMaybe<CodeFilter>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ValueStatus>>;
  /** By value. */
  readonly value?: InputMaybe<NumberFilter>;
};

/** A sign that a dataset puts beside values. */
export type ObservationFlag = Node & {
  readonly __typename?: 'ObservationFlag';
  /** The source's own code, for example `b`. */
  readonly code: Scalars['String']['output'];
  /** The dataset that uses it: the same code says other things elsewhere. */
  readonly dataset: Dataset;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly meaning: LocalizedText;
};


/** A sign that a dataset puts beside values. */
export type ObservationFlagMeaningArgs = {
  language?: InputMaybe<Language>;
};

/** Chooses groups of observations by what they come to. */
export type ObservationGroupFilter = {
  /** By sum. Groups that must not be added up are refused, whatever their sum would be. */
  readonly sum?: InputMaybe<NumberFilter>;
};

/**
 * Observations by which others are chosen. All given conditions hold together, on one and the same observation, at the moment that the
 * list is asked for; in a comparison of releases at the current one.
 */
export type ObservationMatch = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only rows with exactly these further breakdowns; an empty list chooses rows without any. */
  readonly dimensions?: InputMaybe<ReadonlyArray<DimensionInput>>;
  /** By indicator. */
  readonly indicator?: InputMaybe<CodeFilter>;
  /** Only these ways of coming by a value. */
  readonly nature?: InputMaybe<ReadonlyArray<Nature>>;
  /** By period: those that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** By the provider's series code. */
  readonly series?: InputMaybe<CodeFilter>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ValueStatus>>;
  /** By value. */
  readonly value?: InputMaybe<NumberFilter>;
};

/** Orders of observations. */
export type ObservationSort =
  /** Earliest period first. */
  | 'PERIOD_START_ASC'
  /** Latest period first. */
  | 'PERIOD_START_DESC'
  /** Smallest value first, missing ones last. */
  | 'VALUE_ASC'
  /** Largest value first, missing ones last. */
  | 'VALUE_DESC';

/** One group of observations. Fields that were not grouped by are null. */
export type ObservationStat = {
  readonly __typename?: 'ObservationStat';
  /** Age. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** The place. */
  readonly area: Maybe<Area>;
  /** How many observations the group holds, with or without a number. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a number. */
  readonly countWithValue: Scalars['Count']['output'];
  /** The other place. */
  readonly counterpart: Maybe<Area>;
  /** The region of the other place; null for places that the hierarchy leaves out, such as an unknown origin. */
  readonly counterpartRegion: Maybe<Area>;
  /** The dataset. */
  readonly dataset: Maybe<Dataset>;
  /** The indicator. */
  readonly indicator: Maybe<Indicator>;
  /** Largest value. */
  readonly maximum: Maybe<Scalars['Decimal']['output']>;
  /** Plain mean of the values: every observation counts alike, however many people stand behind it. */
  readonly mean: Maybe<Scalars['Decimal']['output']>;
  /** Smallest value. */
  readonly minimum: Maybe<Scalars['Decimal']['output']>;
  /** First day of the period. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** The region of the place; null for places that the hierarchy leaves out. */
  readonly region: Maybe<Area>;
  /** The series. */
  readonly series: Maybe<Series>;
  /** Sex. */
  readonly sex: Maybe<Sex>;
  /** Sum. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Decimal']['output']>;
};

/** A tracking operation. Operations of one country may count the same people: they are never added up. */
export type Operation = Node & {
  readonly __typename?: 'Operation';
  /** The country. */
  readonly area: Area;
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: LocalizedText;
  /** Which type of assessment stands for a round that has several: the first one that there is. They are never added up. */
  readonly precedence: ReadonlyArray<AssessmentType>;
  /** Rounds, latest first. */
  readonly rounds: RoundConnection;
  /** Is it still running? */
  readonly status: OperationStatus;
};


/** A tracking operation. Operations of one country may count the same people: they are never added up. */
export type OperationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A tracking operation. Operations of one country may count the same people: they are never added up. */
export type OperationRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RoundSort>>;
};

/** Is the operation still running? */
export type OperationStatus =
  /** Running. */
  | 'ACTIVE'
  /** Ended. */
  | 'INACTIVE'
  /** Not told. */
  | 'UNKNOWN';

/** What a steward can order. */
export type OrderAction =
  /** Throw a release away that was never published. */
  | 'DISCARD'
  /** Publish a staged release at an instant to come. */
  | 'EMBARGO'
  /** Publish a held release in spite of its failed checks. */
  | 'OVERRIDE'
  /** Publish a staged release as it was reviewed. */
  | 'PUBLISH'
  /** Take the newest release of a dataset back. */
  | 'ROLL_BACK';

/** How far an order has come. */
export type OrderState =
  /** Carried out. */
  | 'DONE'
  /** Not carried out; nothing of it was kept. */
  | 'FAILED'
  /** Being carried out. */
  | 'RUNNING'
  /** Given, or waiting for its instant. */
  | 'WAITING';

/** An organisation that shares or receives data. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Short name. */
  readonly code: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Is it invented, to try things out? */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Since when it is suspended: nothing that hangs on it holds. */
  readonly suspendedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A client of an identity provider that acts for an organisation. */
export type OrganisationClient = {
  readonly __typename?: 'OrganisationClient';
  /** What it calls the client. */
  readonly clientId: Scalars['String']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The provider. */
  readonly issuer: Scalars['String']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of clients. */
export type OrganisationClientConnection = {
  readonly __typename?: 'OrganisationClientConnection';
  /** The clients of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationClientEdge>;
  /** The clients of the page. */
  readonly nodes: ReadonlyArray<OrganisationClient>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the clients of a page. */
export type OrganisationClientEdge = {
  readonly __typename?: 'OrganisationClientEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: OrganisationClient;
};

/** Chooses clients. */
export type OrganisationClientFilter = {
  /** Only whom their provider calls so. */
  readonly clientId?: InputMaybe<TextFilter>;
  /** Only revoked ones, or only others. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations of the page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the organisations of a page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Organisation;
};

/** Chooses organisations. */
export type OrganisationFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only suspended ones, or only others. */
  readonly suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a figure says of the place that people come from. */
export type OriginStatus =
  /** The figure is of all places together. */
  | 'ALL'
  /** The place is named. */
  | 'KNOWN'
  /** The source says that the place is not available. */
  | 'NOT_AVAILABLE'
  /** The source names a place by a code that no gazetteer has. */
  | 'UNRESOLVED';

/** A request as its writer sees it. */
export type OwnAccessRequest = {
  readonly __typename?: 'OwnAccessRequest';
  /** What was asked for. */
  readonly asked: AccessScope;
  /** When something last happened to it. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Everything that happened to it, in order. */
  readonly events: ReadonlyArray<OwnAccessRequestEvent>;
  /** The form. */
  readonly form: AccessForm;
  /** The grant that came of it. */
  readonly grant: Maybe<AskedGrant>;
  /** Stands for exactly what it says now. Approvals and the acceptance of the terms name it; every edit makes another. */
  readonly hash: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the form lacks before it can be approved. Questions of datasets are `answers.<id>`. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The request that it would follow. */
  readonly renews: Maybe<Scalars['ID']['output']>;
  /** What is left of it: reviewers may make it smaller. */
  readonly scope: AccessScope;
  /** How it stands. */
  readonly state: AccessRequestState;
  /** When it was handed in. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Something that happened to a request, as its writer sees it. */
export type OwnAccessRequestEvent = {
  readonly __typename?: 'OwnAccessRequestEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** By whom, by their part alone. */
  readonly role: AccessRequestRole;
  /** Where the request stood afterwards. */
  readonly state: AccessRequestState;
  /** What. */
  readonly step: AccessRequestStep;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last record of the page: pass it as `after`. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Are there more records after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Did this page start after a cursor? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** The time that a value speaks of. Both days belong to it. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day. */
  readonly end: Scalars['Date']['output'];
  /** How long it is. */
  readonly kind: PeriodKind;
  /** What the source calls the period, for example `2020`. */
  readonly label: Scalars['String']['output'];
  /** First day. */
  readonly start: Scalars['Date']['output'];
};

/** How long a period is. */
export type PeriodKind =
  /** One day, for example the middle of a year. */
  | 'DAY'
  /** Five years that follow one another. */
  | 'FIVE_YEARS'
  /** A calendar month. */
  | 'MONTH'
  /** Any other span. */
  | 'OTHER'
  /** A quarter of a year. */
  | 'QUARTER'
  /** Seven days that follow one another. */
  | 'WEEK'
  /** Twelve months that follow one another. */
  | 'YEAR';

/** Somebody who signs in with their identity provider. */
export type Person = {
  readonly __typename?: 'Person';
  /** Since when they are barred. */
  readonly barredAt: Maybe<Scalars['DateTime']['output']>;
  /** When they were registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Is the person invented, to try things out? */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The provider that says who they are. */
  readonly issuer: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Their organisation. */
  readonly organisation: Maybe<Organisation>;
  /** Parts that they play or played beyond reading. */
  readonly roles: ReadonlyArray<PersonRole>;
  /** What it calls them. */
  readonly subject: Scalars['String']['output'];
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of the page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the people of a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Person;
};

/** Chooses people. */
export type PersonFilter = {
  /** Only barred ones, or only others. */
  readonly barred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only whom their provider calls so. */
  readonly subject?: InputMaybe<TextFilter>;
};

/** A part that somebody plays or played beyond reading. */
export type PersonRole = {
  readonly __typename?: 'PersonRole';
  /** Until when. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which. */
  readonly role: Role;
  /** Since when. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** Chooses places by our own codes: ISO alpha-3 for countries, three-digit M49 for regions, p-codes for admin areas. */
export type PlaceFilter = {
  /** Exactly these places. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The direct and indirect members of this region or group, without the region itself. */
  readonly memberOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of which the members are meant; without it those that have not left. Only together with `memberOf`. */
  readonly memberOn?: InputMaybe<Scalars['Date']['input']>;
  /** This country or admin area and all admin areas inside it. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where people enter or leave a country under the eyes of authorities, or pass inside it. Irregular crossings are never among them.
 * A point that its register no longer lists is gone from the current state and stands in earlier ones (`asOf`).
 */
export type PointOfEntry = Node & {
  readonly __typename?: 'PointOfEntry';
  /** The place it lies in, as exactly as the source tells. */
  readonly area: Area;
  /** The register's code, for example of an airport. Null where it has none. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. It outlives changes of spelling where the register has no ids of its own. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: PointOfEntryKind;
  /** Name as it is written there. */
  readonly localName: Maybe<Scalars['String']['output']>;
  /** Name: in English where the source has one, else as it is written there. Land crossings often pair both sides. */
  readonly name: Scalars['String']['output'];
  /** The country on the other side of the border. */
  readonly otherSide: Maybe<Area>;
  /** Position. */
  readonly position: Maybe<Position>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** The newest status seen on or before a day. Null where the register tells none: that is not the same as open. */
  readonly status: Maybe<PointOfEntryStatus>;
  /** What was seen there, day by day. */
  readonly statusHistory: PointOfEntryStatusConnection;
};


/**
 * Where people enter or leave a country under the eyes of authorities, or pass inside it. Irregular crossings are never among them.
 * A point that its register no longer lists is gone from the current state and stands in earlier ones (`asOf`).
 */
export type PointOfEntryStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where people enter or leave a country under the eyes of authorities, or pass inside it. Irregular crossings are never among them.
 * A point that its register no longer lists is gone from the current state and stands in earlier ones (`asOf`).
 */
export type PointOfEntryStatusHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointOfEntryStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PointOfEntryStatusSort>>;
};

/** A page of points of entry. */
export type PointOfEntryConnection = {
  readonly __typename?: 'PointOfEntryConnection';
  /** The points of entry of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PointOfEntryEdge>;
  /** The points of entry of the page. */
  readonly nodes: ReadonlyArray<PointOfEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many points of entry the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the points of entry of a page. */
export type PointOfEntryEdge = {
  readonly __typename?: 'PointOfEntryEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PointOfEntry;
};

/** Chooses points of entry. All given conditions hold together. For points in a state ask `pointOfEntryStatuses` with `latestOn`. */
export type PointOfEntryFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By the register's code. */
  readonly code?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PointOfEntryKind>>;
  /** By the country on the other side. */
  readonly otherSide?: InputMaybe<PlaceFilter>;
};

/** What sort of place a point of entry is. */
export type PointOfEntryKind =
  /** An airport. */
  | 'AIRPORT'
  /** A region, town or other area that matters to people on the move. */
  | 'AREA_OF_INTEREST'
  /** A place inside a country where people pass from one part to another. */
  | 'INTERNAL_TRANSIT'
  /** On land, by road or on foot. */
  | 'LAND'
  /** A border crossing whose source does not tell by what it is crossed. */
  | 'NOT_TOLD'
  /** By railway. */
  | 'RAIL'
  /** On a river or a lake. */
  | 'RIVER'
  /** A seaport. */
  | 'SEA'
  /** A place where people are held up or held, such as a camp or a hotel. Always in datasets above OPEN: its name and position lead to people. */
  | 'SITE_OF_INTEREST';

/** What is asked of people at a point of entry. */
export type PointOfEntryMeasure =
  /** Other travel documents are asked for. */
  | 'DOCUMENT_CHANGE'
  /** Health screening or other public health measures on the spot. */
  | 'HEALTH_SCREENING'
  /** A test, a vaccination or a medical certificate. */
  | 'MEDICAL_REQUIREMENT'
  /** Movement to or from there is restricted. */
  | 'MOVEMENT_RESTRICTED'
  /** Otherwise. */
  | 'OTHER'
  /** Quarantine. */
  | 'QUARANTINE'
  /** Visa rules were changed. */
  | 'VISA_CHANGE';

/** Orders of points of entry. */
export type PointOfEntrySort =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** What a point of entry lets through. */
export type PointOfEntryState =
  /** Closed in both directions. */
  | 'CLOSED'
  /** Open to those who come in, closed to those who leave. */
  | 'ENTRY_ONLY'
  /** Open to those who leave, closed to those who come in. */
  | 'EXIT_ONLY'
  /** Open in both directions. */
  | 'OPEN'
  /** Open for some people or at some hours. */
  | 'PARTIAL'
  /** Somebody looked and could not tell. No row at all means that nobody says. */
  | 'UNKNOWN';

/**
 * What somebody saw at a point of entry on a day. It says nothing of other days: registers look at each point at times of its own,
 * often months apart, so compare by `observedOn`.
 */
export type PointOfEntryStatus = Node & {
  readonly __typename?: 'PointOfEntryStatus';
  /** Whom it touches. Empty where the source does not tell. */
  readonly affectedPopulations: ReadonlyArray<AffectedPopulation>;
  /** The place the point lies in. */
  readonly area: Area;
  /** Estimated persons in on a day. Null where the source does not tell; never a zero instead. */
  readonly dailyIn: Maybe<Scalars['Int']['output']>;
  /** Estimated persons out on a day. Null where the source does not tell; never a zero instead. */
  readonly dailyOut: Maybe<Scalars['Int']['output']>;
  /** Until when it is expected to last, where the source tells. It may lie ahead. */
  readonly expectedTo: Maybe<Scalars['Date']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place the point is. */
  readonly kind: PointOfEntryKind;
  /** What is asked of people. Empty where the source tells of nothing. */
  readonly measures: ReadonlyArray<PointOfEntryMeasure>;
  /** The day on which it was seen. */
  readonly observedOn: Scalars['Date']['output'];
  /** The country on the other side of the border. */
  readonly otherSide: Maybe<Area>;
  /** The point. Null where the register no longer lists it. */
  readonly point: Maybe<PointOfEntry>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** What the point let through. */
  readonly status: PointOfEntryState;
  /** Since when, where the source tells. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
};

/** A page of statuses. */
export type PointOfEntryStatusConnection = {
  readonly __typename?: 'PointOfEntryStatusConnection';
  /** The statuses of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PointOfEntryStatusEdge>;
  /** The statuses of the page. */
  readonly nodes: ReadonlyArray<PointOfEntryStatus>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many statuses the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the statuses of a page. */
export type PointOfEntryStatusEdge = {
  readonly __typename?: 'PointOfEntryStatusEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PointOfEntryStatus;
};

/** Chooses statuses of points of entry. All given conditions hold together. */
export type PointOfEntryStatusFilter = {
  /** Only statuses that touch one of these. */
  readonly affectedPopulation?: InputMaybe<ReadonlyArray<AffectedPopulation>>;
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds of points. */
  readonly kind?: InputMaybe<ReadonlyArray<PointOfEntryKind>>;
  /** Of each point only the newest status seen on or before this day; the other conditions are asked of that one. */
  readonly latestOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only statuses with one of these measures. */
  readonly measure?: InputMaybe<ReadonlyArray<PointOfEntryMeasure>>;
  /** By the day on which it was seen. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** By the country on the other side. */
  readonly otherSide?: InputMaybe<PlaceFilter>;
  /** Only these states. */
  readonly status?: InputMaybe<ReadonlyArray<PointOfEntryState>>;
};

/** Orders of statuses. */
export type PointOfEntryStatusSort =
  /** Earliest first. */
  | 'OBSERVED_ON_ASC'
  /** Latest first. */
  | 'OBSERVED_ON_DESC';

/** A change of a dataset's tier or of a protocol, as somebody proposed it or carried it out. */
export type PolicyChange = {
  readonly __typename?: 'PolicyChange';
  /** What it changes, in words. */
  readonly change: Scalars['String']['output'];
  /** Identifier of whoever confirmed it. */
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
  /** When it was carried out. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who would gain, as it was when it was proposed; null where it was carried out at once. A preview of `confirmPolicyChange` tells it as it is now. */
  readonly gains: Maybe<ReadonlyArray<AccessEffect>>;
  /** Identifier: `change` of `confirmPolicyChange`. */
  readonly id: Scalars['ID']['output'];
  /** Until when it can be confirmed. */
  readonly lapsesAt: Scalars['DateTime']['output'];
  /** When. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Identifier of whoever proposed it. */
  readonly proposedBy: Scalars['ID']['output'];
  /** How far it came. */
  readonly state: PolicyChangeState;
  /** When it was taken back. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of changes of the policy. */
export type PolicyChangeConnection = {
  readonly __typename?: 'PolicyChangeConnection';
  /** The changes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PolicyChangeEdge>;
  /** The changes of the page. */
  readonly nodes: ReadonlyArray<PolicyChange>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the changes of a page. */
export type PolicyChangeEdge = {
  readonly __typename?: 'PolicyChangeEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: PolicyChange;
};

/** Chooses changes of the policy. */
export type PolicyChangeFilter = {
  /** By identifier. */
  readonly id?: InputMaybe<TextFilter>;
  /** By whoever proposed them. */
  readonly proposedBy?: InputMaybe<TextFilter>;
  /** How far they came. */
  readonly state?: InputMaybe<ReadonlyArray<PolicyChangeState>>;
};

/** How far a change of the policy came. */
export type PolicyChangeState =
  /** It is carried out. */
  | 'DONE'
  /** Nobody confirmed it in time. */
  | 'LAPSED'
  /** It waits for a second person. */
  | 'WAITING'
  /** Whoever proposed it took it back. */
  | 'WITHDRAWN';

/** Whom a population is counted by. */
export type PopulationBasis =
  /** Country of birth. */
  | 'BIRTH'
  /** Citizenship. */
  | 'CITIZENSHIP'
  /** Previous country of residence. */
  | 'LAST_RESIDENCE'
  /** Differs from place to place. */
  | 'MIXED';

/**
 * Whom a figure counts. Providers draw the lines differently: the description of each type of figure says what its groups
 * include, and groups of different providers are not added up.
 */
export type PopulationGroup =
  /** All affected people together, whoever they are. */
  | 'ALL_AFFECTED'
  /** People whose claim for asylum is not decided yet. */
  | 'ASYLUM_SEEKER'
  /** Local people among whom displaced people live. They are not displaced. */
  | 'HOST_COMMUNITY'
  /** Internally displaced people. */
  | 'IDP'
  /** Migrants. */
  | 'MIGRANT'
  /** Refugees who were naturalised. */
  | 'NATURALISED'
  /** People who came back to their area and not yet to their home. */
  | 'NOT_YET_RETURNED'
  /** Other people in need of international protection: a category that exists since 2018. */
  | 'OTHER_IN_NEED_OF_PROTECTION'
  /** Others whom the refugee agency protects or assists. */
  | 'OTHER_OF_CONCERN'
  /** Refugees. Figures of the refugee agency include people in refugee-like situations, unless its table tells them apart. */
  | 'REFUGEE'
  /** People in refugee-like situations, where a table tells them apart. */
  | 'REFUGEE_LIKE'
  /** People who settled elsewhere after displacement. */
  | 'RELOCATED'
  /** Resettled refugees. */
  | 'RESETTLED'
  /** Internally displaced people who came back from within the country. */
  | 'RETURNED_IDP'
  /** Refugees who came back. */
  | 'RETURNED_REFUGEE'
  /** People who came back to where they lived. */
  | 'RETURNEE'
  /** Stateless people. They may be refugees too and are then counted twice. */
  | 'STATELESS';

/** A point on the map, WGS 84. */
export type Position = {
  readonly __typename?: 'Position';
  /** Degrees north. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
};

/** A practice that a framework, an assessment or a hub names as good. */
export type Practice = Node & {
  readonly __typename?: 'Practice';
  /** The place, where told. */
  readonly area: Maybe<Area>;
  /** The assessment that names it. */
  readonly assessment: Maybe<GovernanceAssessment>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The domain it serves. */
  readonly item: Maybe<FrameworkItem>;
  /** Objectives that it serves. */
  readonly objectives: ReadonlyArray<FrameworkItem>;
  /** Where it comes from. */
  readonly provenance: Provenance;
  /** What it is, in short. */
  readonly summary: Maybe<LocalizedText>;
  /** Title. */
  readonly title: LocalizedText;
  /** Where to read more. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A practice that a framework, an assessment or a hub names as good. */
export type PracticeSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A practice that a framework, an assessment or a hub names as good. */
export type PracticeTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of practices. */
export type PracticeConnection = {
  readonly __typename?: 'PracticeConnection';
  /** The practices of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PracticeEdge>;
  /** The practices of the page. */
  readonly nodes: ReadonlyArray<Practice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many practices the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the practices of a page. */
export type PracticeEdge = {
  readonly __typename?: 'PracticeEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Practice;
};

/** Chooses practices. All given conditions hold together. */
export type PracticeFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
};

/** Is a share of a sample exact enough to be told? */
export type Precision =
  /** No: it rests on fewer than 30 records once the design is taken into account, on too few clusters, or its interval is too wide. */
  | 'IMPRECISE'
  /** There is no share, or it is the whole. */
  | 'NOT_ASSESSED'
  /** Yes. */
  | 'PRECISE';

/** How far the way from the provider's file to the answer changed the figures. */
export type ProcessingLevel =
  /** Figures were worked out from the provider's: added up, converted, filled in. */
  | 'MAJOR'
  /** Every figure is the provider's own: other names, codes and forms at most. */
  | 'MINOR';

/**
 * What the protocol of a country asks for: which tier reads a kind of information there, from a grain on and at all finer ones. Of
 * several lines the highest holds. It can raise what a field asks for elsewhere, and lower it only where the field says so.
 */
export type Protocol = Node & {
  readonly __typename?: 'Protocol';
  /** The kind of information. */
  readonly class: DataClass;
  /** The country. */
  readonly country: Area;
  /** Does the document put the same information at different levels? Then the highest holds. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The coarsest grain that it speaks of. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The lowest tier that reads it. */
  readonly level: Tier;
  /** The published document that says so, in our words. */
  readonly source: Scalars['String']['output'];
  /** The day of the document. */
  readonly sourceDate: Maybe<Scalars['Date']['output']>;
  /** Where the document, or a transcription of it, can be read. */
  readonly sourceUrl: Maybe<Scalars['String']['output']>;
  /** Since when it holds here. */
  readonly validFrom: Scalars['DateTime']['output'];
};

/** A page of protocols. */
export type ProtocolConnection = {
  readonly __typename?: 'ProtocolConnection';
  /** The protocols of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProtocolEdge>;
  /** The protocols of the page. */
  readonly nodes: ReadonlyArray<Protocol>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many protocols the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the protocols of a page. */
export type ProtocolEdge = {
  readonly __typename?: 'ProtocolEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The protocol. */
  readonly node: Protocol;
};

/** What the protocol of a country says of a kind of information from a grain on. */
export type ProtocolEntry = {
  readonly __typename?: 'ProtocolEntry';
  /** The kind of information. */
  readonly class: DataClass;
  /** The country. */
  readonly country: Maybe<Area>;
  /** Does the document contradict itself? Then the higher level holds. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Who entered it. */
  readonly enteredBy: Scalars['String']['output'];
  /** The coarsest grain that it speaks of; it holds for finer ones too. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The tier that it asks for. */
  readonly level: Tier;
  /** The published document that says so, and where in it. */
  readonly source: Scalars['String']['output'];
  /** Its day. */
  readonly sourceDate: Maybe<Scalars['Date']['output']>;
  /** Its address. */
  readonly sourceUrl: Maybe<Scalars['String']['output']>;
  /** Since when it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it held. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
};

/** A page of protocols. */
export type ProtocolEntryConnection = {
  readonly __typename?: 'ProtocolEntryConnection';
  /** The protocols of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProtocolEntryEdge>;
  /** The protocols of the page. */
  readonly nodes: ReadonlyArray<ProtocolEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the protocols of a page. */
export type ProtocolEntryEdge = {
  readonly __typename?: 'ProtocolEntryEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ProtocolEntry;
};

/** Chooses protocols. */
export type ProtocolEntryFilter = {
  /** Only these kinds of information. */
  readonly class?: InputMaybe<ReadonlyArray<DataClass>>;
  /** Only ended ones, or only others. */
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these tiers. */
  readonly level?: InputMaybe<ReadonlyArray<Tier>>;
};

/** Chooses protocols. */
export type ProtocolFilter = {
  /** Of these kinds of information. */
  readonly class?: InputMaybe<ReadonlyArray<DataClass>>;
  /** Of these countries. */
  readonly country?: InputMaybe<PlaceFilter>;
  /** Asking for one of these tiers. */
  readonly level?: InputMaybe<ReadonlyArray<Tier>>;
};

/** Where one value comes from: enough to find it in the provider's own file and to cite it. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** The credit that must stand beside the value. */
  readonly creditLine: Scalars['String']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** That file. Null where the release was read from no file, as invented data are. */
  readonly file: Maybe<ReleaseFile>;
  /** Number of the file among those of `introducedIn`. */
  readonly fileNumber: Scalars['Int']['output'];
  /** The release that first brought the value as it is; later ones left it unchanged. */
  readonly introducedIn: Release;
  /** The terms under which the value may be passed on. */
  readonly licence: Licence;
  /** Line, sheet row or element in that file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What was done to the value on the way from that file, in a sentence. */
  readonly processing: Scalars['String']['output'];
  /** How far that changed it. */
  readonly processingLevel: ProcessingLevel;
  /** The release that states the value, at the moment asked for. */
  readonly release: Release;
};

/** Who gives a dataset out. */
export type Provider = Node & {
  readonly __typename?: 'Provider';
  /** Code, for example `UNDESA`. */
  readonly code: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: LocalizedText;
  /** Where the provider is found. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** Who gives a dataset out. */
export type ProviderNameArgs = {
  language?: InputMaybe<Language>;
};

/** How exact a figure is meant to be. */
export type Qualifier =
  /** About so many. */
  | 'APPROXIMATE'
  /** As counted or estimated. */
  | 'EXACT'
  /** Fewer than so many. */
  | 'LESS_THAN'
  /** More than so many. */
  | 'MORE_THAN';

/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type Query = {
  readonly __typename?: 'Query';
  /** Acts, newest first. For people with a role. */
  readonly accessActs: AccessActConnection;
  /** Bars, newest first. For people with a role. */
  readonly accessBars: AccessBarConnection;
  /** Grants, newest first. For people with a role. */
  readonly accessGrants: AccessGrantConnection;
  /** Questions that datasets ask besides the form. For people who are known here. */
  readonly accessQuestions: ReadonlyArray<AccessQuestion>;
  /**
   * The input of `draftAccessRequest` that asks for everything guarded in a document: fields, what its filters name, the grain. Read off
   * the document alone. Null where nothing in it is guarded.
   */
  readonly accessRequestDraft: Maybe<Scalars['JSON']['output']>;
  /** Requests that were handed in, newest first. For people with a role. */
  readonly accessRequests: AccessRequestConnection;
  /** What is promised before a grant holds. */
  readonly accessTerms: AccessTerms;
  /** Keys, newest first. For people with a role. */
  readonly apiKeys: ApiKeyConnection;
  /** One place. A code that does not exist is an error; so is one that several places carry. */
  readonly area: Maybe<Area>;
  /** Places in pages. */
  readonly areas: AreaConnection;
  /** Answers at sites in pages: for PARTNER and above. */
  readonly assessmentAnswers: AssessmentAnswerConnection;
  /** Questions of site assessments in pages. */
  readonly assessmentQuestions: AssessmentQuestionConnection;
  /** Shares of sites by answer and admin area in pages. */
  readonly assessmentShares: AssessmentShareConnection;
  /** Applications for asylum in groups. A sum over persons and cases, several sorts of application or several datasets, or of half years with whole ones, is refused. */
  readonly asylumApplicationStats: ReadonlyArray<AsylumApplicationStat>;
  /** Applications for asylum in pages. */
  readonly asylumApplications: AsylumApplicationConnection;
  /** Decisions on asylum in groups. A sum over persons and cases, several stages or several datasets, or of half years with whole ones, is refused. */
  readonly asylumDecisionStats: ReadonlyArray<AsylumDecisionStat>;
  /** Decisions on asylum in pages. */
  readonly asylumDecisions: AsylumDecisionConnection;
  /** Lines of the audit, newest first. For auditors. */
  readonly auditEntries: AuditEntryConnection;
  /** How the audit stands. For auditors. */
  readonly auditState: AuditState;
  /** Groups of lines: who read something, and how often. For auditors. */
  readonly auditStats: ReadonlyArray<AuditStat>;
  /** The sets of boundaries that are loaded. */
  readonly boundarySets: ReadonlyArray<BoundarySet>;
  /**
   * What was added, revised or withdrawn in a dataset since an earlier state: for a copy that is brought up to date every night. Page
   * to the end, then keep `token` for the next time. All pages speak of the state of the first one.
   */
  readonly changes: ChangeConnection;
  /** One list of codes. An unknown code is an error. */
  readonly codeList: Maybe<CodeList>;
  /** All lists of codes. */
  readonly codeLists: ReadonlyArray<CodeList>;
  /** One codebook. An unknown code is an error. */
  readonly codebook: Maybe<Codebook>;
  /** Variables of all codebooks in pages: which forms ask for something. */
  readonly codebookVariables: CodebookVariableConnection;
  /** Codebooks in pages. */
  readonly codebooks: CodebookConnection;
  /** Displaced people in countries in one year as each provider puts it, side by side with what each figure means and why they differ. Nothing is added up. */
  readonly compareStocks: ReadonlyArray<StockComparison>;
  /** One cube. An unknown code is an error. */
  readonly cube: Maybe<Cube>;
  /** Cells of all tables in pages. */
  readonly cubeCells: CubeCellConnection;
  /** A table of a cube. Only its declared dimensions are answered. */
  readonly cubeTable: CubeTable;
  /** Cubes in pages. */
  readonly cubes: CubeConnection;
  /** One dataset. An unknown code is an error. */
  readonly dataset: Maybe<Dataset>;
  /** How often datasets were read above OPEN, newest month first, without anybody in it. For people with a role. */
  readonly datasetUse: DatasetUseConnection;
  /** Datasets in pages. Those whose records need a higher tier are listed too: one has to know what can be asked for. */
  readonly datasets: DatasetConnection;
  /** Texts that have to stand beside names, general ones included. */
  readonly designationNotes: ReadonlyArray<DesignationNote>;
  /** One release by its `id`, in whatever state. For stewards. */
  readonly deskRelease: Maybe<DeskRelease>;
  /** The same with reasons and reviews, newest first. For those who decide about it. */
  readonly deskTakedowns: DeskTakedownConnection;
  /** Displacement events in pages. */
  readonly displacementEvents: DisplacementEventConnection;
  /** New displacements in groups. A sum over several datasets, over several levels of one cause, or of provisional figures without a role is refused. */
  readonly displacementFlowStats: ReadonlyArray<DisplacementFlowStat>;
  /** New displacements in pages. */
  readonly displacementFlows: DisplacementFlowConnection;
  /** Displacement figures in groups. A sum over several operations, rounds, assessment types, groups, units or grains, or of a total with its parts, is refused. */
  readonly displacementStockStats: ReadonlyArray<DisplacementStockStat>;
  /** Displacement figures in pages. */
  readonly displacementStocks: DisplacementStockConnection;
  /** What the policy decides about every part of a document for this caller. Nothing is executed and no data is read. */
  readonly explainAccess: ReadonlyArray<AccessDecision>;
  /** What the policy says about the elements of this schema: who may read what, and what others receive instead. */
  readonly fieldPolicies: ReadonlyArray<FieldPolicy>;
  /** Flow figures in groups. A sum over several datasets, series, units, directions or points, of periods of different lengths or calendars, or of totals with their parts, is refused. */
  readonly flowObservationStats: ReadonlyArray<FlowObservationStat>;
  /** Flow figures in pages. */
  readonly flowObservations: FlowObservationConnection;
  /** Points where people who pass are counted, in pages. */
  readonly flowPoints: FlowPointConnection;
  /** One route. An unknown code is an error. */
  readonly flowRoute: Maybe<FlowRoute>;
  /** All routes. */
  readonly flowRoutes: ReadonlyArray<FlowRoute>;
  /** One framework. An unknown code is an error. */
  readonly framework: Maybe<Framework>;
  /** One entry of a framework. An unknown code is an error. */
  readonly frameworkItem: Maybe<FrameworkItem>;
  /** All frameworks. */
  readonly frameworks: ReadonlyArray<Framework>;
  /** Answers in pages. */
  readonly governanceAnswers: GovernanceAnswerConnection;
  /** Published assessments in pages. */
  readonly governanceAssessments: GovernanceAssessmentConnection;
  /** Editions of governance instruments. */
  readonly governanceEditions: ReadonlyArray<GovernanceEdition>;
  /** Governance profiles in pages. */
  readonly governanceProfiles: GovernanceProfileConnection;
  /** Questions in pages. */
  readonly governanceQuestions: GovernanceQuestionConnection;
  /** Levels reached, in pages. */
  readonly governanceScores: GovernanceScoreConnection;
  /** One domain as a country and its cities are assessed in it: national and local answers beside each other, never merged. */
  readonly governanceSideBySide: GovernanceSideBySide;
  /** Grants with what was read on them, newest first: those that nobody uses, those that end soon. For auditors, stewards and data protection officers. */
  readonly grantUse: GrantUseConnection;
  /** Incidents in groups. A sum over several datasets, which may list the same events, is refused. */
  readonly incidentStats: ReadonlyArray<IncidentStat>;
  /** Incidents in pages. */
  readonly incidents: IncidentConnection;
  /** One indicator. An unknown code is an error. */
  readonly indicator: Maybe<Indicator>;
  /** Indicators in pages. */
  readonly indicators: IndicatorConnection;
  /** The latest round of each operation for all admin areas of one level inside a place: one figure for each area and operation. */
  readonly latestStocks: ReadonlyArray<LatestStock>;
  /** Who asks, with which rights. Without a credential: anybody. */
  readonly me: Caller;
  /** A request of your own. */
  readonly myAccessRequest: OwnAccessRequest;
  /** Your own requests, newest first, at most 100. For people who are known here. */
  readonly myAccessRequests: ReadonlyArray<OwnAccessRequest>;
  /** Where you are told. For people who are known here. */
  readonly myNotificationTargets: ReadonlyArray<NotificationTarget>;
  /** What you were told, newest first. For people who are known here. */
  readonly myNotifications: ReadonlyArray<Notification>;
  /** One record by its `id`, of whatever type. Null when there is none that the caller may see. */
  readonly node: Maybe<Node>;
  /** Records by their `id`, in the order asked, null where there is none that the caller may see. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Observations in groups. A sum of rates or levels, of a region with its members, of a total with its parts, of several indicators or definitions, or of stocks of several moments is refused. */
  readonly observationStats: ReadonlyArray<ObservationStat>;
  /** Observations in pages. */
  readonly observations: ObservationConnection;
  /** Tracking operations. An unknown code is an error. */
  readonly operation: Maybe<Operation>;
  /** All tracking operations. */
  readonly operations: ReadonlyArray<Operation>;
  /** Clients, newest first. For people with a role. */
  readonly organisationClients: OrganisationClientConnection;
  /** Organisations, newest first. For people with a role. */
  readonly organisations: OrganisationConnection;
  /** The caller's own lines, newest first: of a person what they read and did, of a system what those of its organisation read. */
  readonly ownAuditEntries: AuditEntryConnection;
  /** People, newest first. For people with a role. */
  readonly people: PersonConnection;
  /** Statuses of points of entry in pages. */
  readonly pointOfEntryStatuses: PointOfEntryStatusConnection;
  /** Points of entry in pages. */
  readonly pointsOfEntry: PointOfEntryConnection;
  /** Changes of tiers and protocols, newest first: those that wait for a second person, and what became of the others. */
  readonly policyChanges: PolicyChangeConnection;
  /** Practices in pages. */
  readonly practices: PracticeConnection;
  /** Protocols, newest first. For people with a role. */
  readonly protocolEntries: ProtocolEntryConnection;
  /** Protocols of countries that are in force, by kind of information and grain: who needs which tier, and which document says so. */
  readonly protocols: ProtocolConnection;
  /** People under protection by location, sex and age, in groups. A sum over several datasets, years or population groups is refused. */
  readonly refugeeDemographicStats: ReadonlyArray<RefugeeDemographicStat>;
  /** People under protection by location, sex and age, in pages. */
  readonly refugeeDemographics: RefugeeDemographicConnection;
  /** Newly displaced people and solutions in groups. A sum over several datasets, kinds or population groups, of half years with whole ones or of a total with its parts is refused. */
  readonly refugeeFlowStats: ReadonlyArray<RefugeeFlowStat>;
  /** Newly displaced people and solutions, in pages. */
  readonly refugeeFlows: RefugeeFlowConnection;
  /** People under protection in groups. A sum over several datasets, years or population groups is refused. */
  readonly refugeeStockStats: ReadonlyArray<RefugeeStockStat>;
  /** People under protection by origin, asylum and population group, in pages. */
  readonly refugeeStocks: RefugeeStockConnection;
  /** One regional section. An unknown code is an error. */
  readonly regionalSection: Maybe<RegionalSection>;
  /** The portal's regional sections, in its own order. */
  readonly regionalSections: ReadonlyArray<RegionalSection>;
  /** Releases in whatever state, last loaded first. For stewards. */
  readonly releaseDesk: DeskReleaseConnection;
  /** One order by its `id`. For stewards. */
  readonly releaseOrder: Maybe<ReleaseOrder>;
  /** Orders, newest first. For stewards. */
  readonly releaseOrders: ReleaseOrderConnection;
  /** Levels of travel control by month or year. Gaps stay gaps. */
  readonly restrictionLevelSeries: ReadonlyArray<RestrictionLevelPoint>;
  /** Levels of travel control in pages. */
  readonly restrictionLevels: RestrictionLevelConnection;
  /**
   * Who restricted whom on a day, for each pair of the places given; a place with itself is left out. What is for refugees only
   * counts in none. At most 10,000 pairs.
   * Names that could not be resolved are in no cell: `restrictionTargets` with `resolution: [UNRESOLVED, PART_OF_COUNTRY]` lists them.
   */
  readonly restrictionMatrix: ReadonlyArray<RestrictionMatrixCell>;
  /** Texts about restrictions in pages. */
  readonly restrictionNotices: RestrictionNoticeConnection;
  /** Pairs of imposing and restricted places in pages: which countries had a total ban on nationals of another in a period. */
  readonly restrictionTargets: RestrictionTargetConnection;
  /** Restrictions in pages. */
  readonly restrictions: RestrictionConnection;
  /**
   * Sums in two releases of a dataset beside each other, group by group, with how many records of each group differ. What must not
   * be added up is refused, as in the statistics of the records themselves.
   */
  readonly revisionStats: RevisionStats;
  /**
   * Numbers that differ between two releases of a dataset, one by one. A change of a footnote is none of a number: `changes` tells
   * of those too.
   */
  readonly revisions: RevisionConnection;
  /**
   * Looks for a word or code among everything that has a name: places, indicators, series, datasets, framework items and more, in
   * all languages at once. Exact codes come first, then whole names, beginnings and similar names; of equally good ones those in the
   * caller's language. What is in datasets above the caller is not found. A search speaks of the current state.
   */
  readonly search: SearchHitConnection;
  /** Agreements, newest first. For people with a role. */
  readonly sharingAgreements: SharingAgreementConnection;
  /** Sites in pages. */
  readonly sites: SiteConnection;
  /** Indexes of conditions for solutions, in pages. */
  readonly solutionsIndexes: SolutionsIndexConnection;
  /** Scores in pages. */
  readonly solutionsScores: SolutionsScoreConnection;
  /** Everything that was done by hand, newest first. For stewards. */
  readonly stewardActs: StewardActConnection;
  /** Displaced people over time: for each place and operation one figure a month, from one type of assessment. Gaps stay gaps unless a fill is asked for. */
  readonly stockSeries: ReadonlyArray<StockSeries>;
  /** One survey. An unknown code is an error. */
  readonly survey: Maybe<Survey>;
  /** Numbers of all tables in pages. */
  readonly surveyCells: SurveyCellConnection;
  /** Records of surveys: for holders of a grant. For everybody else there are none. */
  readonly surveyRecords: SurveyRecordConnection;
  /** A table of a survey. Only its declared dimensions are answered, at most three of them together with the conditions. */
  readonly surveyTable: SurveyTable;
  /** Surveys in pages. */
  readonly surveys: SurveyConnection;
  /** What was taken down, newest first. */
  readonly takedowns: TakedownConnection;
  /** One theme. An unknown code is an error. */
  readonly theme: Maybe<Theme>;
  /** The portal's themes, in its own order. */
  readonly themes: ReadonlyArray<Theme>;
  /** One topical collection. An unknown code is an error. */
  readonly topicalCollection: Maybe<TopicalCollection>;
  /** The portal's topical collections, in its own order. */
  readonly topicalCollections: ReadonlyArray<TopicalCollection>;
  /** How often urgent actions were fired, month by month. */
  readonly urgentActionCounts: UrgentActionCountConnection;
  /** Urgent actions, newest first. For people with a role. */
  readonly urgentActions: UrgentActionConnection;
  /** Clauses for urgent action, newest first. For people with a role. */
  readonly urgentClauses: UrgentClauseConnection;
  /** What holders of a passport needed to enter a destination on a day. */
  readonly visaRule: VisaRuleOnDay;
  /** Numbers of visa rules, grouped. Counts of rules of all times together are refused. */
  readonly visaRuleStats: ReadonlyArray<VisaRuleStat>;
  /** Visa rules in pages. */
  readonly visaRules: VisaRuleConnection;
  /** Year-end figures in groups. A sum over several datasets, years or levels, or of a total with its parts, is refused. */
  readonly yearEndStockStats: ReadonlyArray<YearEndStockStat>;
  /** People displaced at the end of a year, in pages. */
  readonly yearEndStocks: YearEndStockConnection;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessBarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessBarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessQuestionsArgs = {
  datasets: ReadonlyArray<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessRequestDraftArgs = {
  document: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAccessRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAreaArgs = {
  asOf?: InputMaybe<AsOf>;
  by: AreaBy;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AreaSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAssessmentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AssessmentAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAssessmentQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAssessmentSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AssessmentShareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAsylumApplicationStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: AsylumApplicationFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AsylumApplicationDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAsylumApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AsylumApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AsylumApplicationSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAsylumDecisionStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: AsylumDecisionFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AsylumDecisionDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAsylumDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AsylumDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AsylumDecisionSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryAuditStatsArgs = {
  filter: AuditEntryFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AuditEntryDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Since>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCodeListArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCodebookArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCodebookVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CodebookVariableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCodebooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CodebookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCompareStocksArgs = {
  areas: ReadonlyArray<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  year: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCubeArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCubeCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<CubeCellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCubeTableArgs = {
  area: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
  by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  cube: Scalars['String']['input'];
  level?: InputMaybe<Grain>;
  where?: InputMaybe<ReadonlyArray<CubeCondition>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryCubesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CubeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDatasetArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDatasetUseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDeskReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDeskTakedownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeskTakedownFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDisplacementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DisplacementEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementEventSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDisplacementFlowStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: DisplacementFlowFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<DisplacementFlowDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDisplacementFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DisplacementFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementFlowSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDisplacementStockStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: DisplacementStockFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<DisplacementStockDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryDisplacementStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DisplacementStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementStockSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryExplainAccessArgs = {
  document: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFieldPoliciesArgs = {
  guardedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFlowObservationStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: FlowObservationFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<FlowObservationDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFlowObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FlowObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FlowObservationSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFlowPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FlowPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFlowRouteArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFrameworkArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryFrameworkItemArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
  framework: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<GovernanceAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<GovernanceAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernanceAssessmentSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<GovernanceProfileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<GovernanceScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernanceScoreSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGovernanceSideBySideArgs = {
  area: Scalars['String']['input'];
  domain: Scalars['String']['input'];
  framework: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryGrantUseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryIncidentStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: IncidentFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<IncidentDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryIndicatorArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndicatorSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryLatestStocksArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grain?: Grain;
  operation?: InputMaybe<CodeFilter>;
  populationGroup?: PopulationGroup;
  unit?: CountUnit;
  within: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryMyAccessRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryMyNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryObservationStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: ObservationFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<ObservationDimension>;
  having?: InputMaybe<ObservationGroupFilter>;
  regions?: InputMaybe<RegionGrouping>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryOperationArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryOrganisationClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryOwnAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryPointOfEntryStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PointOfEntryStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PointOfEntryStatusSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryPointsOfEntryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PointOfEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PointOfEntrySort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryPolicyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PracticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryProtocolEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtocolEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryProtocolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtocolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeDemographicStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: RefugeeDemographicFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<RefugeeDemographicDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeDemographicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RefugeeDemographicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeDemographicSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeFlowStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: RefugeeFlowFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<RefugeeFlowDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RefugeeFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeFlowSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeStockStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: RefugeeStockFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<RefugeeStockDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRefugeeStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RefugeeStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RefugeeStockSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRegionalSectionArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRegionalSectionsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryReleaseDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeskReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryReleaseOrderArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryReleaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionLevelSeriesArgs = {
  areas: ReadonlyArray<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  control: TravelControl;
  from: Scalars['Date']['input'];
  grain?: InputMaybe<TimeGrain>;
  to: Scalars['Date']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RestrictionLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionLevelSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionMatrixArgs = {
  asOf?: InputMaybe<AsOf>;
  basis?: InputMaybe<ReadonlyArray<RestrictionBasis>>;
  comparedWith?: InputMaybe<Scalars['Date']['input']>;
  dataset?: InputMaybe<CodeFilter>;
  imposing: ReadonlyArray<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  restricted: ReadonlyArray<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RestrictionNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionNoticeSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RestrictionTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionTargetSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestrictionSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRevisionStatsArgs = {
  dataset: Scalars['String']['input'];
  from?: InputMaybe<Scalars['ID']['input']>;
  groupBy: ReadonlyArray<RevisionDimension>;
  of: RevisedRecords;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  of: RevisedRecords;
  orderBy?: InputMaybe<RevisionSort>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySharingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharingAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySolutionsIndexesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolutionsIndexFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySolutionsScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SolutionsScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolutionsScoreSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryStewardActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryStockSeriesArgs = {
  areas: ReadonlyArray<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  by?: InputMaybe<StockPart>;
  fill?: Fill;
  from: Scalars['Date']['input'];
  maxAge?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<CodeFilter>;
  populationGroup?: PopulationGroup;
  to: Scalars['Date']['input'];
  unit?: CountUnit;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySurveyArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySurveyCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SurveyCellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySurveyRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySurveyTableArgs = {
  asOf?: InputMaybe<AsOf>;
  by: ReadonlyArray<Scalars['String']['input']>;
  survey: Scalars['String']['input'];
  where?: InputMaybe<ReadonlyArray<SurveyCondition>>;
  within?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryTakedownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TakedownFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryThemeArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryThemesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryTopicalCollectionArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryTopicalCollectionsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryUrgentActionCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UrgentActionCountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryUrgentActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UrgentActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryUrgentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UrgentClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryVisaRuleArgs = {
  asOf?: InputMaybe<AsOf>;
  destination: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  passport: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryVisaRuleStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: VisaRuleFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<VisaRuleDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryVisaRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<VisaRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VisaRuleSort>>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryYearEndStockStatsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: YearEndStockFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<YearEndStockDimension>;
};


/** Everything that can be asked. Nothing here needs a sign-in; what is withheld says so. */
export type QueryYearEndStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<YearEndStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<YearEndStockSort>>;
};

/** A question whose answer can be compared. */
export type QuestionChange = {
  readonly __typename?: 'QuestionChange';
  /** The question in the earlier edition. */
  readonly from: GovernanceQuestion;
  /** Level in the earlier assessment. */
  readonly fromLevel: Scalars['Int']['output'];
  /** How the two relate; `SAME` within one edition. */
  readonly relation: QuestionRelation;
  /** The question in the later edition. */
  readonly to: GovernanceQuestion;
  /** Level in the later one. */
  readonly toLevel: Scalars['Int']['output'];
};

/** What is stated of two questions of two editions. */
export type QuestionEquivalence = Node & {
  readonly __typename?: 'QuestionEquivalence';
  /** The question of the earlier edition. */
  readonly from: GovernanceQuestion;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How they relate. */
  readonly relation: QuestionRelation;
  /** The question of the later edition. */
  readonly to: GovernanceQuestion;
};

/** How a question is answered. */
export type QuestionKind =
  /** With one of the options. */
  | 'CHOICE'
  /** With a day. */
  | 'DATE'
  /** With any of the options. */
  | 'MULTIPLE'
  /** With a number. */
  | 'NUMBER'
  /** In free words. Such answers are not kept. */
  | 'TEXT';

/** A question whose answers cannot be compared. */
export type QuestionObstacle = {
  readonly __typename?: 'QuestionObstacle';
  /** Why. */
  readonly because: ComparisonObstacle;
  /** The question in the earlier edition, where there is one. */
  readonly from: Maybe<GovernanceQuestion>;
  /** The question in the later edition, where there is one. */
  readonly to: Maybe<GovernanceQuestion>;
};

/** How a question relates to one of another edition. Only `SAME` and `REWORDED` may be compared. */
export type QuestionRelation =
  /** The later one asks for more. */
  | 'BROADER'
  /** The later one asks for less. */
  | 'NARROWER'
  /** They have nothing in common. */
  | 'NONE'
  /** The same question in other words. */
  | 'REWORDED'
  /** The same question. */
  | 'SAME';

/** How many rows a grant is to open. What is left out is as usual, or stays as it is. */
export type QuotaInput = {
  /** Of one page. */
  readonly page?: InputMaybe<Scalars['Int']['input']>;
  /** In all. */
  readonly rows?: InputMaybe<Scalars['Int']['input']>;
  /** Of one day (UTC). */
  readonly rowsPerDay?: InputMaybe<Scalars['Int']['input']>;
};

/** One level of a scale: its number orders, it does not add. */
export type RatingLevel = {
  readonly __typename?: 'RatingLevel';
  /** Code, for example `PARTIAL`. */
  readonly code: Scalars['String']['output'];
  /** Smallest figure that reaches the level, for scales over figures. */
  readonly lower: Maybe<Scalars['Decimal']['output']>;
  /** Name, where the source gives one. */
  readonly name: Maybe<LocalizedText>;
  /** Figure below which the level ends, for scales over figures; null for the last one. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
  /** Number on the scale. */
  readonly value: Scalars['Int']['output'];
};


/** One level of a scale: its number orders, it does not add. */
export type RatingLevelNameArgs = {
  language?: InputMaybe<Language>;
};

/** A scale on which answers are rated. Scales are data: editions use different ones. */
export type RatingScale = Node & {
  readonly __typename?: 'RatingScale';
  /** Code, for example `MGI-PRESENCE`. */
  readonly code: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its levels, lowest first. */
  readonly levels: ReadonlyArray<RatingLevel>;
  /** Name. */
  readonly name: LocalizedText;
  /** What its levels mean, where told. */
  readonly note: Maybe<LocalizedText>;
};


/** A scale on which answers are rated. Scales are data: editions use different ones. */
export type RatingScaleNameArgs = {
  language?: InputMaybe<Language>;
};


/** A scale on which answers are rated. Scales are data: editions use different ones. */
export type RatingScaleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** How many records of a kind there are, and of which days they speak. */
export type RecordCount = {
  readonly __typename?: 'RecordCount';
  /** How many. */
  readonly count: Scalars['Count']['output'];
  /** The last day that one of them speaks of. */
  readonly periodEnd: Maybe<Scalars['Date']['output']>;
  /** The first day that one of them speaks of. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** Name of the type of the records in this contract, for example `Observation`. */
  readonly type: Scalars['String']['output'];
};

/** What a licence allows others to do with copies. */
export type Redistribution =
  /** Copies may be passed on with credit. */
  | 'ALLOWED'
  /** Copies may not be passed on. */
  | 'FORBIDDEN'
  /** Copies may be passed on without profit. */
  | 'NON_COMMERCIAL'
  /** Copies may be passed on under the same licence. */
  | 'SHARE_ALIKE'
  /** The source does not say. */
  | 'UNSTATED';

/**
 * People of one population group from one country at one location in a country, by sex and age. A stock: figures of several days are
 * never added up. Locations stand in the provider's own words: they are joined to no place.
 */
export type RefugeeDemographic = Node & {
  readonly __typename?: 'RefugeeDemographic';
  /** How they live. */
  readonly accommodation: Accommodation;
  /** The country where they are. */
  readonly asylum: Area;
  /** The parts by sex and age band; empty where there is no split. */
  readonly cells: ReadonlyArray<SexAgeCell>;
  /** Women and girls; null where nothing is told by sex. */
  readonly female: Maybe<Scalars['Count']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The location in the provider's own words. */
  readonly location: Scalars['String']['output'];
  /** Men and boys; null where nothing is told by sex. */
  readonly male: Maybe<Scalars['Count']['output']>;
  /** The day that is meant. */
  readonly observedOn: Scalars['Date']['output'];
  /** Where they come from. */
  readonly origin: Area;
  /** Whom it counts. */
  readonly populationGroup: PopulationGroup;
  /** Where the values come from. */
  readonly provenance: Provenance;
  /** Town or country. */
  readonly settlement: Settlement;
  /** How far the total is split. */
  readonly split: SexAgeSplit;
  /** All of them. */
  readonly total: Maybe<Scalars['Count']['output']>;
  /** Year of the provider's table. */
  readonly year: Scalars['Int']['output'];
  /** Is that the end or the middle of the year? */
  readonly yearPart: YearPart;
};

/** A page of figures by sex and age. */
export type RefugeeDemographicConnection = {
  readonly __typename?: 'RefugeeDemographicConnection';
  /** The figures by sex and age of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RefugeeDemographicEdge>;
  /** The figures by sex and age of the page. */
  readonly nodes: ReadonlyArray<RefugeeDemographic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many figures by sex and age the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What figures by sex and age can be grouped by. */
export type RefugeeDemographicDimension =
  /** How they live. */
  | 'ACCOMMODATION'
  /** The country where they are. */
  | 'ASYLUM'
  /** Dataset. */
  | 'DATASET'
  /** Location. */
  | 'LOCATION'
  /** Where they come from. */
  | 'ORIGIN'
  /** Type. */
  | 'POPULATION_GROUP'
  /** Town or country. */
  | 'SETTLEMENT'
  /** How far they are split. */
  | 'SPLIT'
  /** Year. */
  | 'YEAR';

/** One of the figures by sex and age of a page. */
export type RefugeeDemographicEdge = {
  readonly __typename?: 'RefugeeDemographicEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RefugeeDemographic;
};

/** Chooses figures by sex and age. All given conditions hold together. */
export type RefugeeDemographicFilter = {
  /** Only these. */
  readonly accommodation?: InputMaybe<ReadonlyArray<Accommodation>>;
  /** By the country where they are. */
  readonly asylum?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By location, in the provider's own words. */
  readonly location?: InputMaybe<TextFilter>;
  /** By where they come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** Only these types. */
  readonly populationGroup?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** Only these. */
  readonly settlement?: InputMaybe<ReadonlyArray<Settlement>>;
  /** Only those split so far. */
  readonly split?: InputMaybe<ReadonlyArray<SexAgeSplit>>;
  /** By total. */
  readonly total?: InputMaybe<NumberFilter>;
  /** Only these years. */
  readonly year?: InputMaybe<YearFilter>;
};

/** Orders of figures by sex and age. */
export type RefugeeDemographicSort =
  /** Smallest total first. */
  | 'TOTAL_ASC'
  /** Largest total first. */
  | 'TOTAL_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC'
  /** Latest year first. */
  | 'YEAR_DESC';

/** One group of figures by sex and age. Fields that were not grouped by are null. */
export type RefugeeDemographicStat = {
  readonly __typename?: 'RefugeeDemographicStat';
  /** How they live. */
  readonly accommodation: Maybe<Accommodation>;
  /** The country where they are. */
  readonly asylum: Maybe<Area>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Women and girls among those who are told by sex. */
  readonly female: Maybe<Scalars['Count']['output']>;
  /** Location. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Men and boys among those who are told by sex. */
  readonly male: Maybe<Scalars['Count']['output']>;
  /** Where they come from. */
  readonly origin: Maybe<Area>;
  /** Type. */
  readonly populationGroup: Maybe<PopulationGroup>;
  /** Town or country. */
  readonly settlement: Maybe<Settlement>;
  /** How far they are split. */
  readonly split: Maybe<SexAgeSplit>;
  /** All people of the group. */
  readonly total: Maybe<Scalars['Count']['output']>;
  /** People of rows that tell nothing by sex: a share of women is a share of the others. */
  readonly withoutSplit: Maybe<Scalars['Count']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/**
 * People who were displaced, returned, were resettled or naturalised during a period. A flow: the same person may be counted in
 * several years.
 */
export type RefugeeFlow = Node & {
  readonly __typename?: 'RefugeeFlow';
  /** Age, as an SDMX code. */
  readonly age: Scalars['String']['output'];
  /** The other place: where they fled to, returned from or were naturalised; for a resettlement the country that took them in. */
  readonly asylum: Area;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What happened to them. */
  readonly kind: RefugeeFlowKind;
  /** Where they come from. */
  readonly origin: Area;
  /** True where both are the same place. */
  readonly originIsAsylum: Scalars['Boolean']['output'];
  /** Last day. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day. */
  readonly periodStart: Scalars['Date']['output'];
  /** Whom it counts. */
  readonly populationGroup: PopulationGroup;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** True where the provider rounds small numbers for confidentiality: differences of such figures mean nothing and must not be formed. */
  readonly rounded: Scalars['Boolean']['output'];
  /** Sex. */
  readonly sex: Sex;
  /** Why the source gives no figure, where it gives none. */
  readonly status: ValueStatus;
  /** The figure. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** Year of the provider's table. */
  readonly year: Scalars['Int']['output'];
  /** Is that the whole year or its first half? */
  readonly yearPart: YearPart;
};

/** A page of flows. */
export type RefugeeFlowConnection = {
  readonly __typename?: 'RefugeeFlowConnection';
  /** The flows of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RefugeeFlowEdge>;
  /** The flows of the page. */
  readonly nodes: ReadonlyArray<RefugeeFlow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many flows the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What flows of people under protection can be grouped by. */
export type RefugeeFlowDimension =
  /** Age. */
  | 'AGE'
  /** The other place. */
  | 'ASYLUM'
  /** Dataset. */
  | 'DATASET'
  /** Kind. */
  | 'KIND'
  /** Where they come from. */
  | 'ORIGIN'
  /** Type. */
  | 'POPULATION_GROUP'
  /** Sex. */
  | 'SEX'
  /** Year. */
  | 'YEAR'
  /** Part of the year. */
  | 'YEAR_PART';

/** One of the flows of a page. */
export type RefugeeFlowEdge = {
  readonly __typename?: 'RefugeeFlowEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RefugeeFlow;
};

/** Chooses flows of people under protection. All given conditions hold together. */
export type RefugeeFlowFilter = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By the other place. */
  readonly asylum?: InputMaybe<PlaceFilter>;
  /** By dataset. Several may count the same people. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<RefugeeFlowKind>>;
  /** By where they come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** Only those of the same place on both sides, or only others. */
  readonly originIsAsylum?: InputMaybe<Scalars['Boolean']['input']>;
  /** By first day. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only these types. */
  readonly populationGroup?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
  /** Only these years. */
  readonly year?: InputMaybe<YearFilter>;
  /** Only these parts of years. */
  readonly yearPart?: InputMaybe<ReadonlyArray<YearPart>>;
};

/** What happened to people during a period. */
export type RefugeeFlowKind =
  /** They became citizens of the country that had given them asylum. */
  | 'NATURALISATION'
  /** They fled, or claimed asylum, for the first time. */
  | 'NEWLY_DISPLACED'
  /** A third country took them in for good. */
  | 'RESETTLEMENT'
  /** They went back to their country or their place. */
  | 'RETURN';

/** Orders of flows of people under protection. */
export type RefugeeFlowSort =
  /** Smallest figure first, missing ones last. */
  | 'VALUE_ASC'
  /** Largest figure first, missing ones last. */
  | 'VALUE_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC'
  /** Latest year first. */
  | 'YEAR_DESC';

/** One group of flows of people under protection. Fields that were not grouped by are null. */
export type RefugeeFlowStat = {
  readonly __typename?: 'RefugeeFlowStat';
  /** Age, as an SDMX code. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** The other place. */
  readonly asylum: Maybe<Area>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Kind. */
  readonly kind: Maybe<RefugeeFlowKind>;
  /** Where they come from. */
  readonly origin: Maybe<Area>;
  /** Type. */
  readonly populationGroup: Maybe<PopulationGroup>;
  /** Sex. */
  readonly sex: Maybe<Sex>;
  /** Sum of the figures. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Part of the year. */
  readonly yearPart: Maybe<YearPart>;
};

/**
 * People of one population group from one country in one country on a day: the end of a year or its middle. A stock: figures of
 * several days are never added up. Returns are `RefugeeFlow`.
 */
export type RefugeeStock = Node & {
  readonly __typename?: 'RefugeeStock';
  /** Where they are. */
  readonly asylum: Area;
  /** Types that the provider leaves empty for the same two places and year: not collected then, or not told. That is not zero. */
  readonly emptyGroups: ReadonlyArray<PopulationGroup>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The day that is meant. */
  readonly observedOn: Scalars['Date']['output'];
  /** Where they come from. Unknown and stateless are areas of their own. */
  readonly origin: Area;
  /** True where both are the same place: expected of internally displaced people, odd for refugees, kept as published. */
  readonly originIsAsylum: Scalars['Boolean']['output'];
  /** Whom it counts. */
  readonly populationGroup: PopulationGroup;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** True where the provider rounds small numbers for confidentiality: differences of such figures mean nothing and must not be formed. */
  readonly rounded: Scalars['Boolean']['output'];
  /** Why the source gives no figure, where it gives none. */
  readonly status: ValueStatus;
  /** The figure. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** Year of the provider's table. */
  readonly year: Scalars['Int']['output'];
  /** Is that the end or the middle of the year? */
  readonly yearPart: YearPart;
  /** Types of which the provider says zero for the same two places and year. They have no record of their own, unless nothing else was said. */
  readonly zeroGroups: ReadonlyArray<PopulationGroup>;
};

/** A page of figures. */
export type RefugeeStockConnection = {
  readonly __typename?: 'RefugeeStockConnection';
  /** The figures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RefugeeStockEdge>;
  /** The figures of the page. */
  readonly nodes: ReadonlyArray<RefugeeStock>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many figures the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What figures of people under protection can be grouped by. */
export type RefugeeStockDimension =
  /** Where they are. */
  | 'ASYLUM'
  /** Dataset. */
  | 'DATASET'
  /** Where they come from. */
  | 'ORIGIN'
  /** Same place on both sides, or not. */
  | 'ORIGIN_IS_ASYLUM'
  /** Type. */
  | 'POPULATION_GROUP'
  /** Year. */
  | 'YEAR'
  /** Part of the year. */
  | 'YEAR_PART';

/** One of the figures of a page. */
export type RefugeeStockEdge = {
  readonly __typename?: 'RefugeeStockEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RefugeeStock;
};

/** Chooses figures of people under protection. All given conditions hold together. */
export type RefugeeStockFilter = {
  /** By where they are. */
  readonly asylum?: InputMaybe<PlaceFilter>;
  /** By dataset. Several may count the same people. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By the day that is meant. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** By where they come from. */
  readonly origin?: InputMaybe<PlaceFilter>;
  /** Only those of the same place on both sides, or only others. */
  readonly originIsAsylum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these types. */
  readonly populationGroup?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
  /** Only these years. */
  readonly year?: InputMaybe<YearFilter>;
  /** Only these parts of years. */
  readonly yearPart?: InputMaybe<ReadonlyArray<YearPart>>;
};

/** Orders of figures of people under protection. */
export type RefugeeStockSort =
  /** Smallest figure first, missing ones last. */
  | 'VALUE_ASC'
  /** Largest figure first, missing ones last. */
  | 'VALUE_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC'
  /** Latest year first. */
  | 'YEAR_DESC';

/** One group of figures of people under protection. Fields that were not grouped by are null. */
export type RefugeeStockStat = {
  readonly __typename?: 'RefugeeStockStat';
  /** Where they are. */
  readonly asylum: Maybe<Area>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Where they come from. */
  readonly origin: Maybe<Area>;
  /** Same place on both sides? */
  readonly originIsAsylum: Maybe<Scalars['Boolean']['output']>;
  /** Type. */
  readonly populationGroup: Maybe<PopulationGroup>;
  /** Sum of the figures. Refused with `AGGREGATE_REFUSED` where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Part of the year. */
  readonly yearPart: Maybe<YearPart>;
};

/** Which regions to group by. */
export type RegionGrouping = {
  /** The hierarchy, for example `IOM_REGION` or `M49`. One that puts a place into several groups is refused. */
  readonly hierarchy: Scalars['String']['input'];
  /** Regions of this kind, for example `REGION` for the continents of `M49`; when absent those that hold the places directly. */
  readonly kind?: InputMaybe<AreaKind>;
};

/** A regional section of a portal. */
export type RegionalSection = Node & {
  readonly __typename?: 'RegionalSection';
  /** Codes of the regions and countries that it names, those that are not loaded here included. */
  readonly areaCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The regions and countries that it names, as far as they are loaded; their members belong to it too. */
  readonly areas: ReadonlyArray<Area>;
  /** Code, for example `WESTERN_ASIA`. */
  readonly code: Scalars['String']['output'];
  /** What belongs to it. */
  readonly description: Maybe<LocalizedText>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Place in the portal's own order, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Where the entry comes from. */
  readonly provenance: Provenance;
  /** Title. */
  readonly title: LocalizedText;
};


/** A regional section of a portal. */
export type RegionalSectionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A regional section of a portal. */
export type RegionalSectionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** One state of a dataset as its provider gave it out. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** What it changed against the release before. Compared when asked for: name few releases at once. */
  readonly changes: ReleaseChanges;
  /** How to cite it: provider, day of release, title, version, address. It never holds a day of access: the reader knows that one. */
  readonly citation: Scalars['String']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** The files it was read from. */
  readonly files: ReadonlyArray<ReleaseFile>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the provider says of this release, for example why it was revised. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Was it published in spite of failed checks? */
  readonly overridden: Scalars['Boolean']['output'];
  /** Why it was published in spite of failed checks, in the words of a steward; null where all passed. */
  readonly overrideReason: Maybe<Scalars['String']['output']>;
  /** The release before it in the same dataset. */
  readonly previous: Maybe<Release>;
  /** What was done to the figures on the way, in a sentence. */
  readonly processing: Scalars['String']['output'];
  /** How far that changed them. */
  readonly processingLevel: ProcessingLevel;
  /** When this server published it. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many rows of the provider's files could not be taken. */
  readonly rejected: Scalars['Count']['output'];
  /** Day on which the provider gave it out, as far as known. */
  readonly releasedOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly state: ReleaseState;
  /** The provider's own word for it, for example `Rev. 2020`. */
  readonly version: Scalars['String']['output'];
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/** One state of a dataset as its provider gave it out. */
export type ReleaseCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};

/** What a release changed against the one before, counted over the records that the caller may see. */
export type ReleaseChanges = {
  readonly __typename?: 'ReleaseChanges';
  /** How many records it added. */
  readonly added: Scalars['Count']['output'];
  /** How many it revised. */
  readonly revised: Scalars['Count']['output'];
  /** The same by type of record; types without a change are left out. */
  readonly types: ReadonlyArray<TypeChanges>;
  /** How many it withdrew. */
  readonly withdrawn: Scalars['Count']['output'];
};

/** A page of releases. */
export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  /** The releases of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases of the page. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many releases the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the releases of a page. */
export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Release;
};

/** A file that a release was read from. */
export type ReleaseFile = {
  readonly __typename?: 'ReleaseFile';
  /** Size in bytes. Withheld as `sha256` is. */
  readonly bytes: Maybe<Scalars['Count']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Number that `Provenance.fileNumber` refers to. */
  readonly ordinal: Scalars['Int']['output'];
  /** SHA-256 of its bytes, in hexadecimal. Withheld where the dataset has fields that the caller does not see in full: a guess of the whole file could be confirmed by it. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** What of this file the caller does not see, and why. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** What a steward wants done with a release. A worker takes it up within seconds, or at its instant. */
export type ReleaseOrder = {
  readonly __typename?: 'ReleaseOrder';
  /** What is to be done. */
  readonly action: OrderAction;
  /** When it was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when an embargo shall last. */
  readonly embargoUntil: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The word that the caller chose: the same request again is this order. */
  readonly key: Scalars['String']['output'];
  /** The same for people. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Not to be carried out before. */
  readonly notBefore: Maybe<Scalars['DateTime']['output']>;
  /** A word for how it ended, for example PUBLISHED, DIFF_CHANGED or ALREADY_PUBLISHED. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** With which release; null when it is gone. */
  readonly release: Maybe<DeskRelease>;
  /** When it was last taken up. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  readonly state: OrderState;
  /** Who gave it. */
  readonly steward: Scalars['String']['output'];
};

/** A page of orders. */
export type ReleaseOrderConnection = {
  readonly __typename?: 'ReleaseOrderConnection';
  /** The orders of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseOrderEdge>;
  /** The orders of the page. */
  readonly nodes: ReadonlyArray<ReleaseOrder>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the orders of a page. */
export type ReleaseOrderEdge = {
  readonly __typename?: 'ReleaseOrderEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ReleaseOrder;
};

/** Chooses orders. */
export type ReleaseOrderFilter = {
  /** Only these states. */
  readonly state?: InputMaybe<ReadonlyArray<OrderState>>;
};

/** Orders of releases. */
export type ReleaseSort =
  /** First published first. */
  | 'PUBLICATION_ASC'
  /** Last published first. */
  | 'PUBLICATION_DESC';

/** Where a release stands. Callers see published ones only. */
export type ReleaseState =
  /** Ready, and waiting for its day. */
  | 'EMBARGOED'
  /** Stopped by a check; a steward decides. */
  | 'HELD'
  /** Answered from, or once was. */
  | 'PUBLISHED'
  /** Taken back. */
  | 'ROLLED_BACK'
  /** Being loaded. */
  | 'STAGED'
  /** Taken down: erased, and not to be loaded again. */
  | 'TAKEN_DOWN';

/**
 * A measure of one country or territory on people who want to come in. Two clocks run: the valid period, and the release that
 * says so (`provenance`, `asOf`). Several measures of one country at the same time are normal.
 */
export type Restriction = Node & {
  readonly __typename?: 'Restriction';
  /** Is it about everybody but the country's own people and the exceptions? */
  readonly appliesToAll: Scalars['Boolean']['output'];
  /** What sort of measure it is. */
  readonly category: RestrictionCategory;
  /** The source's own code or words for the kind. */
  readonly code: Scalars['String']['output'];
  /** Remark of those who wrote the record down. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Why it ends. */
  readonly endReason: RestrictionEnd;
  /** Whom it leaves out. */
  readonly exceptions: ReadonlyArray<RestrictionException>;
  /** The key under which an earlier edition of the source had it. */
  readonly formerSourceKey: Maybe<Scalars['String']['output']>;
  /** How exactly the beginning is known. */
  readonly fromPrecision: BoundPrecision;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The country or territory that imposes it. */
  readonly imposing: Area;
  /** How far it goes for those whom it names. */
  readonly level: RestrictionExtent;
  /** Web pages that the source rests on. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** Ways of travelling that it is about. Empty when the source does not say. */
  readonly modes: ReadonlyArray<TravelMode>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** How sure the source is. */
  readonly quality: RestrictionQuality;
  /** The source's own key. */
  readonly sourceKey: Scalars['String']['output'];
  /** What it is, in the words of the source's code list. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Whom it names. */
  readonly targets: RestrictionTargetConnection;
  /** How exactly the end is known. */
  readonly toPrecision: BoundPrecision;
  /** First day on which it surely held. Null when the source gives none. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** First day on which it may have held, where that is earlier. */
  readonly validFromEarliest: Maybe<Scalars['Date']['output']>;
  /** Last day on which it surely held. Null when it is open or not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may have held, where that is later. */
  readonly validToLatest: Maybe<Scalars['Date']['output']>;
  /** Which fields the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/**
 * A measure of one country or territory on people who want to come in. Two clocks run: the valid period, and the release that
 * says so (`provenance`, `asOf`). Several measures of one country at the same time are normal.
 */
export type RestrictionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What makes somebody one of those named. Three people with one passport may be met by three different rules. */
export type RestrictionBasis =
  /** Where the journey or the vehicle comes from. */
  | 'DEPARTURE'
  /** Whose passport it is. */
  | 'NATIONALITY'
  /** Where the person lives. */
  | 'RESIDENCE'
  /** Where the person has been. */
  | 'TRAVEL_HISTORY'
  /** Who asks for or holds a visa. */
  | 'VISA_ISSUE';

/** What sort of measure it is. */
export type RestrictionCategory =
  /** A border or all borders are closed. */
  | 'BORDER_CLOSURE'
  /** They may enter under a condition, such as a certificate, a test or a quarantine. */
  | 'CONDITION'
  /** Named people may not enter. */
  | 'ENTRY_BAN'
  /** Flights are suspended. */
  | 'FLIGHT_SUSPENSION'
  /** The source says that an earlier restriction is gone. */
  | 'LIFTED'
  /** The source looked and found no official restriction reported. Not the same as lifted. */
  | 'NONE_REPORTED'
  /** Visas or travel documents are asked for, no longer issued or no longer valid. */
  | 'VISA_CHANGE';

/** A page of restrictions. */
export type RestrictionConnection = {
  readonly __typename?: 'RestrictionConnection';
  /** The restrictions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RestrictionEdge>;
  /** The restrictions of the page. */
  readonly nodes: ReadonlyArray<Restriction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many restrictions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the restrictions of a page. */
export type RestrictionEdge = {
  readonly __typename?: 'RestrictionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Restriction;
};

/** Why a valid period ends. */
export type RestrictionEnd =
  /** The source gives an end. */
  | 'LIFTED'
  /** In force when the source was last looked at. */
  | 'OPEN'
  /** Another state followed. */
  | 'REPLACED'
  /** The source gives no end that can be used; whether it still held is not known. */
  | 'UNKNOWN';

/** A group or country that a restriction leaves out. */
export type RestrictionException = Node & {
  readonly __typename?: 'RestrictionException';
  /** The country, for `COUNTRY` where the name could be resolved. */
  readonly area: Maybe<Area>;
  /** The source's words. */
  readonly condition: Scalars['String']['output'];
  /** Who is left out. */
  readonly group: ExceptionGroup;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** What became of the source's words: `AREA`, `GROUP` for a group of people that is known, or `UNRESOLVED`. */
  readonly resolution: TargetResolution;
  /** The restriction. */
  readonly restriction: Restriction;
};

/** How far a restriction goes for those whom it names. Sources number these in orders of their own; the numbers are never compared. */
export type RestrictionExtent =
  /** There is none: it was lifted, or the source says so. */
  | 'NONE'
  /** Nothing is reported. */
  | 'NONE_REPORTED'
  /** Some ways in are closed, or entry is bound to a condition. */
  | 'PARTIAL'
  /** Those named may not enter, but for the exceptions. */
  | 'TOTAL';

/** Chooses restrictions. All given conditions hold together. */
export type RestrictionFilter = {
  /** Only what applies to everybody, or only what names somebody. */
  readonly appliesToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** Valid periods that begin in these days. */
  readonly begins?: InputMaybe<DateFilter>;
  /** Only these kinds. */
  readonly category?: InputMaybe<ReadonlyArray<RestrictionCategory>>;
  /** By the source's own code. */
  readonly code?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Valid periods that overlap these days. A period without an end goes on, one without a beginning is left out. */
  readonly during?: InputMaybe<DateFilter>;
  /** By the reason of the end. */
  readonly endReason?: InputMaybe<ReadonlyArray<RestrictionEnd>>;
  /** Valid periods that end in these days. */
  readonly ends?: InputMaybe<DateFilter>;
  /** By imposing place. */
  readonly imposing?: InputMaybe<PlaceFilter>;
  /** Only these levels. */
  readonly level?: InputMaybe<ReadonlyArray<RestrictionExtent>>;
  /** About one of these ways of travelling. */
  readonly mode?: InputMaybe<ReadonlyArray<TravelMode>>;
};

/** A run of days on which a country kept the same level of one travel control. It names no country that is restricted. */
export type RestrictionLevel = Node & {
  readonly __typename?: 'RestrictionLevel';
  /** The country that imposes it. */
  readonly area: Area;
  /** Which control. */
  readonly control: TravelControl;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The level; its meaning stands at the control. Null when the source says nothing for these days. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** Last day of the run, or the last day that the release covers. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of the run. */
  readonly periodStart: Scalars['Date']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Why there is no level, where there is none. */
  readonly status: ValueStatus;
};

/** A page of levels. */
export type RestrictionLevelConnection = {
  readonly __typename?: 'RestrictionLevelConnection';
  /** The levels of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RestrictionLevelEdge>;
  /** The levels of the page. */
  readonly nodes: ReadonlyArray<RestrictionLevel>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many levels the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** Days at one level. */
export type RestrictionLevelDays = {
  readonly __typename?: 'RestrictionLevelDays';
  /** How many days. */
  readonly days: Scalars['Int']['output'];
  /** The level, on the control's own scale. */
  readonly level: Scalars['Int']['output'];
};

/** One of the levels of a page. */
export type RestrictionLevelEdge = {
  readonly __typename?: 'RestrictionLevelEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RestrictionLevel;
};

/** Chooses levels. All given conditions hold together. */
export type RestrictionLevelFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these controls. */
  readonly control?: InputMaybe<ReadonlyArray<TravelControl>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Runs that overlap these days. */
  readonly during?: InputMaybe<DateFilter>;
  /** By level. */
  readonly level?: InputMaybe<NumberFilter>;
};

/** One step of a series of levels for one country. Levels order, they do not add: the strictest and the least strict day are given. */
export type RestrictionLevelPoint = {
  readonly __typename?: 'RestrictionLevelPoint';
  /** The country. */
  readonly area: Area;
  /** The control. */
  readonly control: TravelControl;
  /**
   * How many days of the step were at this level or above it. A share is of `daysObserved`, never of all days: on a day without a
   * level nobody knows. Null when no day of the step has a level.
   */
  readonly daysAtLeast: Maybe<Scalars['Int']['output']>;
  /** How many days of the step were at each level that occurs, lowest first. They make up `daysObserved`. */
  readonly daysByLevel: ReadonlyArray<RestrictionLevelDays>;
  /** How many days of the step have a level. */
  readonly daysObserved: Scalars['Int']['output'];
  /** Level of the least strict day. Null when no day of the step has a level. */
  readonly leastStrict: Maybe<Scalars['Int']['output']>;
  /** Last day of the step. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of the step. */
  readonly periodStart: Scalars['Date']['output'];
  /** Level of the strictest day. Null when no day of the step has a level. */
  readonly strictest: Maybe<Scalars['Int']['output']>;
};


/** One step of a series of levels for one country. Levels order, they do not add: the strictest and the least strict day are given. */
export type RestrictionLevelPointDaysAtLeastArgs = {
  level: Scalars['Int']['input'];
};

/** Orders of levels. */
export type RestrictionLevelSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC';

/**
 * One pair of the matrix: the strictest level of what was in force on the day. `NONE_REPORTED` with no `restrictions` means that
 * nothing is on file; `NONE` means that a source says it was lifted. An open or unknown end counts to the last day that the
 * dataset speaks of, and then `certain` is false.
 */
export type RestrictionMatrixCell = {
  readonly __typename?: 'RestrictionMatrixCell';
  /** What makes people one of those named, of all that is in force. */
  readonly bases: ReadonlyArray<RestrictionBasis>;
  /** Kinds of what is in force at that level. */
  readonly categories: ReadonlyArray<RestrictionCategory>;
  /** False when the day lies between bounds that the source does not know exactly. */
  readonly certain: Scalars['Boolean']['output'];
  /** How the level differs from that of the day compared with. */
  readonly change: Maybe<MatrixChange>;
  /** The sources' own codes of all that is in force. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The level on the day compared with. */
  readonly comparedLevel: Maybe<RestrictionExtent>;
  /** `id`s of the restrictions in force on the day compared with. */
  readonly comparedRestrictions: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Groups that are excepted from one of them. */
  readonly exceptions: ReadonlyArray<ExceptionGroup>;
  /** Who imposes. */
  readonly imposing: Area;
  /** The strictest level in force. */
  readonly level: RestrictionExtent;
  /** Who is met by it. */
  readonly restricted: Area;
  /** `id`s of the restrictions in force: `nodes(ids:)` reads them. */
  readonly restrictions: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * What a provider writes about the restrictions of one territory: text for people, not data. It says nothing that could be
 * compared, so it is no `Restriction`.
 */
export type RestrictionNotice = Node & {
  readonly __typename?: 'RestrictionNotice';
  /** The country or territory, or the country whose part it is. Null for a disputed area and a code that no place on file has. */
  readonly area: Maybe<Area>;
  /** On certificates. */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** Does the source give several codes? */
  readonly disputed: Scalars['Boolean']['output'];
  /** What the source writes beside that without a heading, mostly on proof of vaccination. */
  readonly further: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Web pages that the source rests on. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The codes that the source gives, in its order: several for a disputed area. */
  readonly listedCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** On quarantine. */
  readonly quarantine: Maybe<Scalars['String']['output']>;
  /** International and internal restrictions. Null where the source has no text: that is not the same as no restriction. */
  readonly restrictions: Maybe<Scalars['String']['output']>;
  /** The day of the text. */
  readonly statedOn: Maybe<Scalars['Date']['output']>;
  /** The territory as the source names it. The name implies no opinion on its status. */
  readonly territory: Scalars['String']['output'];
};

/** A page of notices. */
export type RestrictionNoticeConnection = {
  readonly __typename?: 'RestrictionNoticeConnection';
  /** The notices of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RestrictionNoticeEdge>;
  /** The notices of the page. */
  readonly nodes: ReadonlyArray<RestrictionNotice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many notices the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the notices of a page. */
export type RestrictionNoticeEdge = {
  readonly __typename?: 'RestrictionNoticeEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RestrictionNotice;
};

/** Chooses notices. All given conditions hold together. */
export type RestrictionNoticeFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only disputed areas, or only others. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Notices that carry one of these codes, alone or among several. */
  readonly listedCode?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By the day of the text. */
  readonly statedOn?: InputMaybe<DateFilter>;
};

/** Orders of notices. */
export type RestrictionNoticeSort =
  /** By the territory's name. */
  | 'TERRITORY_ASC'
  /** By the territory's name, backwards. */
  | 'TERRITORY_DESC';

/** How sure those who wrote a record down were of their source. */
export type RestrictionQuality =
  /** Less sure. */
  | 'LESS_SURE'
  /** The source does not grade itself. */
  | 'NOT_GRADED'
  /** Sure. */
  | 'SURE'
  /** Very sure. */
  | 'VERY_SURE';

/** Orders of restrictions. */
export type RestrictionSort =
  /** Earliest first; unknown beginnings last. */
  | 'VALID_FROM_ASC'
  /** Latest first; unknown beginnings last. */
  | 'VALID_FROM_DESC';

/**
 * One pair of a restriction: who imposes it and whom it names. The restriction's own period, kind and level are repeated, so that
 * pairs can be chosen by them. What "everybody" means leaves out the country's own people and the countries excepted.
 */
export type RestrictionTarget = Node & {
  readonly __typename?: 'RestrictionTarget';
  /** The country or territory that is named. */
  readonly area: Maybe<Area>;
  /** What makes somebody one of those named. Null for everybody, and where the source does not say. */
  readonly basis: Maybe<RestrictionBasis>;
  /** What sort of measure it is. */
  readonly category: RestrictionCategory;
  /** The source's own code or words for the kind. */
  readonly code: Scalars['String']['output'];
  /** Why it ends. */
  readonly endReason: RestrictionEnd;
  /** The group that is named. */
  readonly group: Maybe<Area>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The country or territory that imposes it. */
  readonly imposing: Area;
  /** How far it goes for those whom it names. */
  readonly level: RestrictionExtent;
  /** For a travel history: in how many days before arrival. Null for any time, and where the source does not say. */
  readonly lookbackDays: Maybe<Scalars['Int']['output']>;
  /** For a travel history: since which day. */
  readonly lookbackSince: Maybe<Scalars['Date']['output']>;
  /** The places named: the members of the group that belonged to it in the valid period, or the one place. */
  readonly members: ReadonlyArray<Area>;
  /** Ways of travelling. */
  readonly modes: ReadonlyArray<TravelMode>;
  /** The country that a named part of a country lies in. */
  readonly partOf: Maybe<Area>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** The name as the source writes it. */
  readonly rawName: Scalars['String']['output'];
  /** Does it name refugees only? */
  readonly refugeesOnly: Scalars['Boolean']['output'];
  /** What became of the name. */
  readonly resolution: TargetResolution;
  /** The restriction. */
  readonly restriction: Restriction;
  /** First day on which it surely held. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** First day on which it may have held, where that is earlier. */
  readonly validFromEarliest: Maybe<Scalars['Date']['output']>;
  /** Last day on which it surely held. Null when it is open or not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may have held, where that is later. */
  readonly validToLatest: Maybe<Scalars['Date']['output']>;
};

/** A page of pairs. */
export type RestrictionTargetConnection = {
  readonly __typename?: 'RestrictionTargetConnection';
  /** The pairs of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RestrictionTargetEdge>;
  /** The pairs of the page. */
  readonly nodes: ReadonlyArray<RestrictionTarget>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many pairs the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the pairs of a page. */
export type RestrictionTargetEdge = {
  readonly __typename?: 'RestrictionTargetEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RestrictionTarget;
};

/** Chooses pairs. All given conditions hold together. */
export type RestrictionTargetFilter = {
  /** By place named. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By what makes somebody one of those named. */
  readonly basis?: InputMaybe<ReadonlyArray<RestrictionBasis>>;
  /** Only these kinds. */
  readonly category?: InputMaybe<ReadonlyArray<RestrictionCategory>>;
  /** By the source's own code. */
  readonly code?: InputMaybe<TextFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Valid periods that overlap these days. A period without an end goes on, one without a beginning is left out. */
  readonly during?: InputMaybe<DateFilter>;
  /** Whatever meets people of these places: names them, names a group they belong to, or is for everybody without excepting them. */
  readonly facing?: InputMaybe<CodeFilter>;
  /** By imposing place. */
  readonly imposing?: InputMaybe<PlaceFilter>;
  /** Only these levels. */
  readonly level?: InputMaybe<ReadonlyArray<RestrictionExtent>>;
  /** About one of these ways of travelling. */
  readonly mode?: InputMaybe<ReadonlyArray<TravelMode>>;
  /** By the name as the source writes it. */
  readonly rawName?: InputMaybe<TextFilter>;
  /** By what became of the name. */
  readonly resolution?: InputMaybe<ReadonlyArray<TargetResolution>>;
};

/** Orders of pairs. */
export type RestrictionTargetSort =
  /** Earliest first; unknown beginnings last. */
  | 'VALID_FROM_ASC'
  /** Latest first; unknown beginnings last. */
  | 'VALID_FROM_DESC';

/** Which kind of record to compare, and which of them: exactly one. A filter is held against the later state, and against the earlier one where a record was withdrawn. */
export type RevisedRecords =
  /** Numbers of displaced people. */
  { readonly displacementStock: DisplacementStockFilter; readonly governanceScore?: never; readonly incident?: never; readonly observation?: never; readonly restrictionLevel?: never; }
  |  /** Levels of governance. */
  { readonly displacementStock?: never; readonly governanceScore: GovernanceScoreFilter; readonly incident?: never; readonly observation?: never; readonly restrictionLevel?: never; }
  |  /** People who died or went missing. */
  { readonly displacementStock?: never; readonly governanceScore?: never; readonly incident: IncidentFilter; readonly observation?: never; readonly restrictionLevel?: never; }
  |  /** Values of indicators. */
  { readonly displacementStock?: never; readonly governanceScore?: never; readonly incident?: never; readonly observation: ObservationFilter; readonly restrictionLevel?: never; }
  |  /** Levels of restrictions. */
  { readonly displacementStock?: never; readonly governanceScore?: never; readonly incident?: never; readonly observation?: never; readonly restrictionLevel: RestrictionLevelFilter; };

/** A number that differs between two releases of a dataset. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The size of the change, whatever its direction. */
  readonly absoluteChange: Maybe<Scalars['Decimal']['output']>;
  /** The place. */
  readonly area: Maybe<Area>;
  /** The later number minus the earlier one. Null unless both are there. */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /** The other place, where the number is about a corridor. */
  readonly counterpart: Maybe<Area>;
  /** What else tells the record apart from others of the same place and time. */
  readonly dimensions: ReadonlyArray<DimensionValue>;
  /** Why the earlier release gives none, if it has the record. */
  readonly fromStatus: Maybe<ValueStatus>;
  /** The number in the earlier release. */
  readonly fromValue: Maybe<Scalars['Decimal']['output']>;
  /** Identifier of the record. */
  readonly id: Scalars['ID']['output'];
  /** How it differs. */
  readonly kind: ChangeKind;
  /** The time that the number speaks of. */
  readonly period: Maybe<Period>;
  /** The record as the later release states it; of a withdrawn one as the earlier release stated it. */
  readonly record: Maybe<Node>;
  /** The change as a share of the earlier number, to six places. Null where that is zero. */
  readonly relativeChange: Maybe<Scalars['Decimal']['output']>;
  /** The series. */
  readonly series: Maybe<Series>;
  /** Why the later release gives none, if it has the record. */
  readonly toStatus: Maybe<ValueStatus>;
  /** The number in the later release. */
  readonly toValue: Maybe<Scalars['Decimal']['output']>;
};

/** A page of revisions. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The revisions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The revisions of the page. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many revisions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What the groups of a comparison are made by. */
export type RevisionDimension =
  /** By place. */
  | 'AREA'
  /** By the other place. */
  | 'COUNTERPART'
  /** By the first day of the period. */
  | 'PERIOD'
  /** By series. */
  | 'SERIES';

/** One of the revisions of a page. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** One group of a comparison. */
export type RevisionGroup = {
  readonly __typename?: 'RevisionGroup';
  /** The size of the change, whatever its direction. */
  readonly absoluteChange: Maybe<Scalars['Decimal']['output']>;
  /** How many records of the group the later release added. */
  readonly added: Scalars['Count']['output'];
  /** The place, if grouped by it. */
  readonly area: Maybe<Area>;
  /** The later sum minus the earlier one. Null unless both are there. */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /** The other place, if grouped by it. */
  readonly counterpart: Maybe<Area>;
  /** The sum in the earlier release. Null where it has no value. */
  readonly fromSum: Maybe<Scalars['Decimal']['output']>;
  /** The first day of the period, if grouped by it. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** The change as a share of the earlier sum, to six places. Null where that is zero. */
  readonly relativeChange: Maybe<Scalars['Decimal']['output']>;
  /** How many it gives another number or another reason for none. */
  readonly revised: Scalars['Count']['output'];
  /** The series, if grouped by it. */
  readonly series: Maybe<Series>;
  /** The sum in the later release. Null where it has no value. */
  readonly toSum: Maybe<Scalars['Decimal']['output']>;
  /** How many it withdrew. */
  readonly withdrawn: Scalars['Count']['output'];
};

/** Orders of revisions. */
export type RevisionSort =
  /** Smallest change first, whatever its direction. */
  | 'ABSOLUTE_CHANGE_ASC'
  /** Largest change first, whatever its direction; those without a change last. */
  | 'ABSOLUTE_CHANGE_DESC'
  /** Largest fall first. */
  | 'CHANGE_ASC'
  /** Largest rise first. */
  | 'CHANGE_DESC'
  /** Largest relative fall first. */
  | 'RELATIVE_CHANGE_ASC'
  /** Largest relative rise first. */
  | 'RELATIVE_CHANGE_DESC';

/** Sums in two releases of a dataset, group by group. */
export type RevisionStats = {
  readonly __typename?: 'RevisionStats';
  /** How many have a sum in the later release alone. */
  readonly appearedCount: Scalars['Count']['output'];
  /** How many groups have a sum in both releases, and another one in the later. */
  readonly changedCount: Scalars['Count']['output'];
  /** The earlier release. Null where there is none. */
  readonly from: Maybe<Release>;
  /** How many groups there are in either release. */
  readonly groupCount: Scalars['Count']['output'];
  /** The groups. */
  readonly groups: ReadonlyArray<RevisionGroup>;
  /** The later release. */
  readonly to: Maybe<Release>;
  /** How many have a sum in the earlier release alone. */
  readonly vanishedCount: Scalars['Count']['output'];
};


/** Sums in two releases of a dataset, group by group. */
export type RevisionStatsGroupsArgs = {
  changedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionSort>;
};

/** A part that somebody plays beyond reading. */
export type Role =
  /** Keeps organisations, people, roles and keys. */
  | 'ADMINISTRATOR'
  /** Looks at what was decided, and decides nothing. */
  | 'AUDITOR'
  /** Approves grants of PROTECTED and enters the protocols of countries. */
  | 'DATA_PROTECTION_OFFICER'
  /** Decides which releases are published and who may read what. */
  | 'STEWARD';

/** One round of data collection. Rounds are counted per operation and are not months. */
export type Round = Node & {
  readonly __typename?: 'Round';
  /** How it came by its figures. */
  readonly assessmentType: AssessmentType;
  /** Figures of the round. */
  readonly displacementStocks: DisplacementStockConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** How many key informants were asked. Below PARTNER the lower edge of a band: 0, 10, 100 or 1000. */
  readonly keyInformants: Maybe<Scalars['Int']['output']>;
  /** Method, in the provider's words. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** Number within the operation. */
  readonly number: Scalars['Int']['output'];
  /** The operation. */
  readonly operation: Operation;
  /** Last day of data collection. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of data collection. */
  readonly periodStart: Scalars['Date']['output'];
  /** How many places the round covers, where told. */
  readonly placesAssessed: Maybe<Scalars['Int']['output']>;
  /** How well it is backed by people asked on the spot. */
  readonly quality: RoundQuality;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/** One round of data collection. Rounds are counted per operation and are not months. */
export type RoundDisplacementStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementStockSort>>;
};

/** A page of rounds. */
export type RoundConnection = {
  readonly __typename?: 'RoundConnection';
  /** The rounds of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RoundEdge>;
  /** The rounds of the page. */
  readonly nodes: ReadonlyArray<Round>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rounds the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the rounds of a page. */
export type RoundEdge = {
  readonly __typename?: 'RoundEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Round;
};

/** How well a round is backed by people asked on the spot. */
export type RoundQuality =
  /** Three people or more for each place. */
  | 'HIGH'
  /** Fewer than one for each place. */
  | 'LOW'
  /** One or two for each place. */
  | 'MEDIUM'
  /** Not told. */
  | 'NOT_STATED';

/** Orders of rounds. */
export type RoundSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC';

/** How many rows a statement read, by orders of magnitude: never a count. */
export type RowBucket =
  /** 2 to 9. */
  | 'FEW'
  /** 100 to 999. */
  | 'HUNDREDS'
  /** No row. */
  | 'NONE'
  /** One row. */
  | 'ONE'
  /** 10 to 99. */
  | 'TENS'
  /** 1,000 and more. */
  | 'THOUSANDS';

/** Which record is meant: exactly one of the two. */
export type RowReference =
  /** Its `id`. Ids that belong to a grant are not known here: name where it stands. */
  { readonly record: Scalars['ID']['input']; readonly source?: never; }
  |  /** Where its version stands in the provider's files. */
  { readonly record?: never; readonly source: SourceLine; };

/** Something that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The language of `text`. Null for codes and for names that have no language. */
  readonly language: Maybe<Language>;
  /** How it answers. */
  readonly match: Match;
  /** What was found. */
  readonly record: Node;
  /** The code or name that answers to what was looked for, as it is written. */
  readonly text: Scalars['String']['output'];
  /** Type of the record in this contract, for example `Area`. */
  readonly type: Scalars['String']['output'];
};

/** A page of finds. */
export type SearchHitConnection = {
  readonly __typename?: 'SearchHitConnection';
  /** The finds of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** The finds of the page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many finds the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the finds of a page. */
export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The find. */
  readonly node: SearchHit;
};

/** An indicator as one dataset defines and measures it. */
export type Series = Node & {
  readonly __typename?: 'Series';
  /** Whom the population is counted by. */
  readonly basis: Maybe<PopulationBasis>;
  /** The provider's code. */
  readonly code: Scalars['String']['output'];
  /** What it covers, counted over the records that the caller may see. */
  readonly coverage: Coverage;
  /** The dataset. */
  readonly dataset: Dataset;
  /** Definition. */
  readonly definition: Maybe<LocalizedText>;
  /** How often its values are given, where it is regular. */
  readonly frequency: Maybe<Frequency>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** How its values came about. */
  readonly method: SeriesMethod;
  /** Name. */
  readonly name: LocalizedText;
  /** Its values. */
  readonly observations: ObservationConnection;
  /** The series that took the place of this one. */
  readonly supersededBy: ReadonlyArray<Series>;
  /** The series that this one took the place of, with another definition. Their values are not comparable without care. */
  readonly supersedes: Maybe<Series>;
};


/** An indicator as one dataset defines and measures it. */
export type SeriesCoverageArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** An indicator as one dataset defines and measures it. */
export type SeriesDefinitionArgs = {
  language?: InputMaybe<Language>;
};


/** An indicator as one dataset defines and measures it. */
export type SeriesNameArgs = {
  language?: InputMaybe<Language>;
};


/** An indicator as one dataset defines and measures it. */
export type SeriesObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationSort>>;
};

/** A page of series. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The series of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** The series of the page. */
  readonly nodes: ReadonlyArray<Series>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many series the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the series of a page. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Series;
};

/** How the values of a series came about. */
export type SeriesMethod =
  /** Compiled from several sources. */
  | 'COMPILED'
  /** Estimated. */
  | 'ESTIMATED'
  /** Output of a model. */
  | 'MODELLED'
  /** Reported by countries. */
  | 'REPORTED'
  /** Invented for demonstration and tests. */
  | 'SYNTHETIC';

/** Town or country. */
export type Settlement =
  /** In the country. */
  | 'RURAL'
  /** In towns. */
  | 'URBAN'
  /** Both, or not known. */
  | 'VARIOUS';

/** Sex, as far as the source tells it. */
export type Sex =
  /** Women and girls. */
  | 'FEMALE'
  /** Men and boys. */
  | 'MALE'
  /** The source does not say. */
  | 'NOT_SPECIFIED'
  /** Another answer. */
  | 'OTHER'
  /** All sexes together, as published by the source. */
  | 'TOTAL'
  /** The source asked and does not know. */
  | 'UNKNOWN';

/** People of one sex and age band. */
export type SexAgeCell = {
  readonly __typename?: 'SexAgeCell';
  /** Age, as an SDMX code; `_U` where it is not known. */
  readonly age: Scalars['String']['output'];
  /** Sex. */
  readonly sex: Sex;
  /** The figure. */
  readonly value: Scalars['Count']['output'];
};

/** How far a total is split by sex and age. */
export type SexAgeSplit =
  /** The parts make up the total. */
  | 'COMPLETE'
  /** There is a total only. The zeros that the source prints beside it are no figures. */
  | 'NOT_REPORTED'
  /** The parts make up another number than the total: some people are not told by sex and age. */
  | 'PARTIAL';

/** Why a share is shown or not. */
export type ShareStatus =
  /** The share as worked out. */
  | 'EXACT'
  /** Too few sites, or a number that would give another one away. */
  | 'SUPPRESSED';

/** An agreement that raises its organisation to PARTNER for some datasets. */
export type SharingAgreement = {
  readonly __typename?: 'SharingAgreement';
  /** What is stated as purpose. */
  readonly code: Scalars['String']['output'];
  /** Countries that it is limited to; null is all. */
  readonly countries: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Datasets that it opens. */
  readonly datasets: ReadonlyArray<AgreedDataset>;
  /** When somebody ended it. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** What it was signed for. */
  readonly purposes: ReadonlyArray<AccessPurpose>;
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Since when it is suspended. */
  readonly suspendedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of agreements. */
export type SharingAgreementConnection = {
  readonly __typename?: 'SharingAgreementConnection';
  /** The agreements of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SharingAgreementEdge>;
  /** The agreements of the page. */
  readonly nodes: ReadonlyArray<SharingAgreement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the agreements of a page. */
export type SharingAgreementEdge = {
  readonly __typename?: 'SharingAgreementEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SharingAgreement;
};

/** Chooses agreements. */
export type SharingAgreementFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<TextFilter>;
  /** Only those that somebody ended, or only others. */
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only suspended ones, or only others. */
  readonly suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a pull of changes goes on from: exactly one. */
export type Since =
  /** The state of the beginning of this day (UTC), by when this server published it. */
  { readonly date: Scalars['Date']['input']; readonly release?: never; readonly token?: never; }
  |  /** This release, which the caller has whole. */
  { readonly date?: never; readonly release: Scalars['ID']['input']; readonly token?: never; }
  |  /** The `token` of an earlier answer about the same dataset. */
  { readonly date?: never; readonly release?: never; readonly token: Scalars['String']['input']; };

/** A place where displaced people live. Its name and position can lead others to them and are guarded. */
export type Site = Node & {
  readonly __typename?: 'Site';
  /** The admin area it lies in. Below PARTNER no finer than the second level. */
  readonly area: Maybe<Area>;
  /** Figures for this site. */
  readonly displacementStocks: DisplacementStockConnection;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: SiteKind;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The operation that visits it. */
  readonly operation: Operation;
  /** Position. Below RESTRICTED the centre of the area of the second level around it, whether the position is known or not. */
  readonly position: Maybe<Position>;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Do people still live there? */
  readonly status: SiteStatus;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};


/** A place where displaced people live. Its name and position can lead others to them and are guarded. */
export type SiteDisplacementStocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisplacementStockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisplacementStockSort>>;
};

/** A page of sites. */
export type SiteConnection = {
  readonly __typename?: 'SiteConnection';
  /** The sites of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SiteEdge>;
  /** The sites of the page. */
  readonly nodes: ReadonlyArray<Site>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many sites the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the sites of a page. */
export type SiteEdge = {
  readonly __typename?: 'SiteEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Site;
};

/** Chooses sites. All given conditions hold together. */
export type SiteFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SiteKind>>;
  /** By operation. */
  readonly operation?: InputMaybe<CodeFilter>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<SiteStatus>>;
};

/** What sort of place displaced people live in. */
export type SiteKind =
  /** A camp. */
  | 'CAMP'
  /** A building used in common. */
  | 'COLLECTIVE_CENTRE'
  /** A settlement of displaced people. */
  | 'DISPLACEMENT_SITE'
  /** Among the local population. */
  | 'HOST_COMMUNITY'
  /** Otherwise. */
  | 'OTHER';

/** Do people still live there? */
export type SiteStatus =
  /** No longer. */
  | 'CLOSED'
  /** Yes. */
  | 'OPEN'
  /** Not told. */
  | 'UNKNOWN';

/** Where a score comes from. */
export type SolutionsBasis =
  /** The mean of the localities inside the place, each counted once, worked out when the release was loaded. */
  | 'MEAN_OF_LOCALITIES'
  /** Given by the provider for this very place. */
  | 'STATED';

/** One of the questions that a dimension is made of. */
export type SolutionsComponent = {
  readonly __typename?: 'SolutionsComponent';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** Its wording. */
  readonly text: LocalizedText;
  /** Its weight in the dimension, as far as told. */
  readonly weight: Maybe<Scalars['Decimal']['output']>;
};


/** One of the questions that a dimension is made of. */
export type SolutionsComponentTextArgs = {
  language?: InputMaybe<Language>;
};

/** How the composite comes of the dimensions. */
export type SolutionsComposition =
  /** In the provider's own way, for example by a factor analysis: taken over as given. */
  | 'AS_STATED'
  /** The mean of the dimensions by their weights; scores that do not fit it are not taken in. */
  | 'WEIGHTED_MEAN';

/** A dimension of an index. */
export type SolutionsDimension = Node & {
  readonly __typename?: 'SolutionsDimension';
  /** Code; `COMPOSITE` for all dimensions together. */
  readonly code: Scalars['String']['output'];
  /** The questions that it is made of, as far as told. */
  readonly components: ReadonlyArray<SolutionsComponent>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The index. */
  readonly index: SolutionsIndex;
  /** The lowest tier that may read its scores of single localities. */
  readonly localityTier: Tier;
  /** Name. */
  readonly name: LocalizedText;
  /** Place in the index. */
  readonly position: Scalars['Int']['output'];
  /** What it is about. */
  readonly topic: SolutionsTopic;
  /** Its weight in the composite, where the composite is a weighted mean. */
  readonly weight: Maybe<Scalars['Decimal']['output']>;
};


/** A dimension of an index. */
export type SolutionsDimensionNameArgs = {
  language?: InputMaybe<Language>;
};

/**
 * An index of conditions for solutions to displacement, such as the Solutions and Mobility Index: key informants of localities are
 * asked about services, safety, cohesion and movement, and what they say is made into scores. Each index has its own questions and
 * its own scale: scores of different indexes, and so of different countries, are neither added up nor ranked.
 */
export type SolutionsIndex = Node & {
  readonly __typename?: 'SolutionsIndex';
  /** The country. */
  readonly area: Area;
  /** Code, the same in all rounds. */
  readonly code: Scalars['String']['output'];
  /** How the composite comes of the dimensions. */
  readonly composition: SolutionsComposition;
  /** The dataset. */
  readonly dataset: Dataset;
  /** What it measures, and what it does not. */
  readonly description: Maybe<LocalizedText>;
  /** Its dimensions, the composite last. */
  readonly dimensions: ReadonlyArray<SolutionsDimension>;
  /** True where a higher score stands for better conditions. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** The highest score that there can be. */
  readonly highest: Scalars['Decimal']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The lowest score that there can be. */
  readonly lowest: Scalars['Decimal']['output'];
  /** Version of the method, in the provider's words. */
  readonly methodVersion: Scalars['String']['output'];
  /** Its scores. */
  readonly scores: SolutionsScoreConnection;
  /** Title. */
  readonly title: LocalizedText;
};


/**
 * An index of conditions for solutions to displacement, such as the Solutions and Mobility Index: key informants of localities are
 * asked about services, safety, cohesion and movement, and what they say is made into scores. Each index has its own questions and
 * its own scale: scores of different indexes, and so of different countries, are neither added up nor ranked.
 */
export type SolutionsIndexDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/**
 * An index of conditions for solutions to displacement, such as the Solutions and Mobility Index: key informants of localities are
 * asked about services, safety, cohesion and movement, and what they say is made into scores. Each index has its own questions and
 * its own scale: scores of different indexes, and so of different countries, are neither added up nor ranked.
 */
export type SolutionsIndexScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolutionsScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolutionsScoreSort>>;
};


/**
 * An index of conditions for solutions to displacement, such as the Solutions and Mobility Index: key informants of localities are
 * asked about services, safety, cohesion and movement, and what they say is made into scores. Each index has its own questions and
 * its own scale: scores of different indexes, and so of different countries, are neither added up nor ranked.
 */
export type SolutionsIndexTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of indexes. */
export type SolutionsIndexConnection = {
  readonly __typename?: 'SolutionsIndexConnection';
  /** The indexes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SolutionsIndexEdge>;
  /** The indexes of the page. */
  readonly nodes: ReadonlyArray<SolutionsIndex>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many indexes the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the indexes of a page. */
export type SolutionsIndexEdge = {
  readonly __typename?: 'SolutionsIndexEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SolutionsIndex;
};

/** Chooses indexes. All given conditions hold together. */
export type SolutionsIndexFilter = {
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
};

/**
 * The score of one place in one round. Scores of localities are for PARTNER and above, those on safety, cohesion and of the composite
 * for RESTRICTED: they point at villages. So is everything that rests on a single place of the second level for PARTNER. For everybody
 * else such rows do not exist.
 */
export type SolutionsScore = Node & {
  readonly __typename?: 'SolutionsScore';
  /** The place; for a locality the finest known area around it. */
  readonly area: Area;
  /** Where the score comes from. */
  readonly basis: SolutionsBasis;
  /** The dimension, or the composite. */
  readonly dimension: SolutionsDimension;
  /** How fine the row is; `SITE` is one locality. */
  readonly grain: Grain;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The index. */
  readonly index: SolutionsIndex;
  /** How many key informants were asked, as far as told. */
  readonly keyInformants: Maybe<Scalars['Int']['output']>;
  /** Over how many localities; null where that is suppressed or not told. */
  readonly localities: Maybe<Scalars['Int']['output']>;
  /** The provider's lasting code of the locality. */
  readonly localityCode: Maybe<Scalars['String']['output']>;
  /** Last day of data collection. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day of data collection. */
  readonly periodStart: Scalars['Date']['output'];
  /** Of whose situation the score speaks. */
  readonly populationGroup: PopulationGroup;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** The round, with its operation and method. */
  readonly round: Round;
  /** The score, on the scale of its index. Never add scores up, and never compare those of two indexes. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no score, where there is none. */
  readonly status: SolutionsScoreStatus;
  /** The least number of localities that a mean may rest on. */
  readonly threshold: Scalars['Int']['output'];
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** A page of scores. */
export type SolutionsScoreConnection = {
  readonly __typename?: 'SolutionsScoreConnection';
  /** The scores of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SolutionsScoreEdge>;
  /** The scores of the page. */
  readonly nodes: ReadonlyArray<SolutionsScore>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many scores the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the scores of a page. */
export type SolutionsScoreEdge = {
  readonly __typename?: 'SolutionsScoreEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SolutionsScore;
};

/** Chooses scores. All given conditions hold together. */
export type SolutionsScoreFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By code of the dimension; `COMPOSITE` for all dimensions together. */
  readonly dimension?: InputMaybe<CodeFilter>;
  /** Only these levels. */
  readonly grain?: InputMaybe<ReadonlyArray<Grain>>;
  /** By index. */
  readonly index?: InputMaybe<CodeFilter>;
  /** By period: rounds that begin within these days. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only these groups. */
  readonly populationGroup?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** By number of the round. */
  readonly round?: InputMaybe<NumberFilter>;
  /** Only these topics. */
  readonly topic?: InputMaybe<ReadonlyArray<SolutionsTopic>>;
};

/** Orders of scores. The scores themselves are no order: asking for one is answered with the error `RANKING_REFUSED`. */
export type SolutionsScoreSort =
  /** Earliest first. */
  | 'PERIOD_START_ASC'
  /** Latest first. */
  | 'PERIOD_START_DESC'
  /** Refused: scores rank nobody. */
  | 'SCORE_ASC'
  /** Refused: scores rank nobody. */
  | 'SCORE_DESC';

/** Why a score is there or not. */
export type SolutionsScoreStatus =
  /** There is a score. */
  | 'NORMAL'
  /** It makes no sense here. */
  | 'NOT_APPLICABLE'
  /** Nobody collected it. */
  | 'NOT_COLLECTED'
  /** The provider left it out. */
  | 'NOT_REPORTED'
  /** It rests on too few localities, or would give another one away. */
  | 'SUPPRESSED'
  /** The provider withholds it. */
  | 'SUPPRESSED_AT_SOURCE';

/** What a dimension is about. */
export type SolutionsTopic =
  /** Social cohesion. */
  | 'COHESION'
  /** All dimensions together. */
  | 'COMPOSITE'
  /** Income and work. */
  | 'LIVELIHOODS'
  /** Population and movement. */
  | 'MOBILITY'
  /** Something else. */
  | 'OTHER'
  /** Safety and security. */
  | 'SAFETY'
  /** Access to services and infrastructure. */
  | 'SERVICES';

/** A line of a file of a release, as `provenance` tells it. */
export type SourceLine = {
  /** The file's `ordinal`. */
  readonly file: Scalars['Int']['input'];
  /** The line. */
  readonly line: Scalars['Int']['input'];
  /** The release that brought this version of the record. */
  readonly release: Scalars['ID']['input'];
};

/** Names that a dataset defines and that stay readable. */
export type StaysReadable = {
  readonly __typename?: 'StaysReadable';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type: Area, FrameworkItem or Indicator. */
  readonly type: Scalars['String']['output'];
};

/** Something that was done about a release by hand. Acts are only ever added. */
export type StewardAct = {
  readonly __typename?: 'StewardAct';
  /** What. */
  readonly action: OrderAction;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Code of its dataset. */
  readonly dataset: Scalars['String']['output'];
  /** ORDERED when it was asked for, then how it ended. */
  readonly outcome: Scalars['String']['output'];
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Identifier of the release, also when it is gone. */
  readonly release: Scalars['ID']['output'];
  /** Who. */
  readonly steward: Scalars['String']['output'];
  /** The provider's word for it. */
  readonly version: Scalars['String']['output'];
};

/** A page of acts. */
export type StewardActConnection = {
  readonly __typename?: 'StewardActConnection';
  /** The acts of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StewardActEdge>;
  /** The acts of the page. */
  readonly nodes: ReadonlyArray<StewardAct>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are to page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the acts of a page. */
export type StewardActEdge = {
  readonly __typename?: 'StewardActEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StewardAct;
};

/** What a reader of a series has to know. */
export type StockCaveat =
  /** Some figures were carried over by the provider from an older round. */
  | 'CARRIED_OVER_AT_SOURCE'
  /** There are months without a round. */
  | 'GAPS'
  /** A figure of some rounds is incomplete: one of the parts that it consists of is not known, and the figure is left out. */
  | 'INCOMPLETE'
  /** Rounds of several types of assessment follow one another: a step may come from the method. */
  | 'METHOD_CHANGES'
  /** There is a figure for one month only: no trend can be told. */
  | 'ONE_ROUND_ONLY'
  /** Parts do not add up to the figure in some rounds. */
  | 'PARTS_DIFFER'
  /** Several operations count people here, perhaps the same ones. Each has a series of its own; they must not be added up. */
  | 'SEVERAL_OPERATIONS';

/** A part of the figure of a round. */
export type StockCell = {
  readonly __typename?: 'StockCell';
  /** The place, for parts by origin. */
  readonly origin: Maybe<Area>;
  /** Which part: a value of the enum asked for, an age code, or words of the provider. Null for a place of origin that is not known. */
  readonly part: Maybe<Scalars['String']['output']>;
  /** How many. */
  readonly value: Maybe<Scalars['Count']['output']>;
};

/** Figures of displaced people in one country and year side by side. There is no total, because they count the same people. */
export type StockComparison = {
  readonly __typename?: 'StockComparison';
  /** The country. */
  readonly area: Area;
  /** The figures, by measure. */
  readonly figures: ReadonlyArray<ComparedStock>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Why figures of displaced people for one country and year differ. */
export type StockDifference =
  /** They are copies of the same figure from different days. */
  | 'COPY_OF_THE_SAME'
  /** They count people displaced for different reasons. */
  | 'OTHER_CAUSES'
  /** They cover different parts of the country. */
  | 'OTHER_COVERAGE'
  /** They are of different days. */
  | 'OTHER_DAY'
  /** They are made in different ways: counted on the spot, put together from reports, or taken from registers. */
  | 'OTHER_METHOD'
  /** One of them is rounded. */
  | 'ROUNDED';

/** What a figure of displaced people in a country means. Figures of two measures are never added up. */
export type StockMeasure =
  /** People whom a tracking operation counted in the places that it covers, in the last round that began in the year. Covers what the operation covers, on the days of the round. */
  | 'COUNTED_BY_OPERATION'
  /** People displaced at the end of the year as a monitoring body puts it together from all reports, for a whole country. */
  | 'MONITORED_AT_YEAR_END'
  /** People still displaced at the end of the year by single events of which it is known; other events are missing. */
  | 'MONITORED_EVENTS_AT_YEAR_END'
  /** People under a refugee agency's mandate or assistance at the end of the year, rounded by it for confidentiality. */
  | 'UNDER_MANDATE_AT_YEAR_END';

/** By what the figure of a round can be taken apart. */
export type StockPart =
  /** Age, as an SDMX code. */
  | 'AGE'
  /** Time of arrival. */
  | 'COHORT'
  /** Where people were before. */
  | 'MOVEMENT'
  /** Where they come from. */
  | 'ORIGIN'
  /** Why they were displaced. */
  | 'REASON'
  /** Sex. */
  | 'SEX'
  /** Sort of shelter. */
  | 'SHELTER';

/** One month of a series. */
export type StockPoint = {
  readonly __typename?: 'StockPoint';
  /** The type of assessment that stands for the round. */
  readonly assessmentType: Maybe<AssessmentType>;
  /** Parts of the figure, where they were asked for. */
  readonly cells: ReadonlyArray<StockCell>;
  /** The figure less the sum of its parts; null where there are none. Not zero where the source does not add up. */
  readonly discrepancy: Maybe<Scalars['Count']['output']>;
  /** True where the month has no round and an earlier figure stands in. */
  readonly filled: Scalars['Boolean']['output'];
  /** First day of the month. */
  readonly month: Scalars['Date']['output'];
  /** First day on which the figure was observed. In a filled month it lies before the month. */
  readonly observedOn: Maybe<Scalars['Date']['output']>;
  /** The round that the figure is from; null in a month without a figure. */
  readonly round: Maybe<Round>;
  /** Why a round gives no figure; null in a gap. */
  readonly status: Maybe<ValueStatus>;
  /** The figure; null in a gap and where the source has none. */
  readonly value: Maybe<Scalars['Count']['output']>;
};

/** Figures of one place and one operation over time, one for each month. Operations are never added up. */
export type StockSeries = {
  readonly __typename?: 'StockSeries';
  /** The place. */
  readonly area: Area;
  /** What a reader has to know. */
  readonly caveats: ReadonlyArray<StockCaveat>;
  /** What was left aside, with the reason. */
  readonly ignored: ReadonlyArray<IgnoredStock>;
  /** The operation; null where the place has no figure in the period. */
  readonly operation: Maybe<Operation>;
  /** One point for each month of the period, earliest first. */
  readonly points: ReadonlyArray<StockPoint>;
  /** Which type of assessment stands for a round that has several: the first one that there is. */
  readonly precedence: ReadonlyArray<AssessmentType>;
};

/** What became of an area. */
export type SuccessionKind =
  /** It became part of another area, together with others. */
  | 'MERGE'
  /** A part of it became an area of its own; it went on. */
  | 'PARTIAL'
  /** It is the same area under another name or code. */
  | 'RENAME'
  /** It ceased and several areas came in its place. */
  | 'SPLIT';

/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type Survey = Node & {
  readonly __typename?: 'Survey';
  /** The country, or the region where it covers several. */
  readonly area: Maybe<Area>;
  /** What the clusters are. */
  readonly clusters: Maybe<LocalizedText>;
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** How it was designed. */
  readonly design: Maybe<LocalizedText>;
  /** The variables that tables can be made by, see `surveyTable`; empty where no tables are given out. */
  readonly dimensions: ReadonlyArray<SurveyDimension>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** How people were asked. */
  readonly mode: SurveyMode;
  /** Last day in the field. */
  readonly periodEnd: Maybe<Scalars['Date']['output']>;
  /** First day in the field. */
  readonly periodStart: Maybe<Scalars['Date']['output']>;
  /** What was promised to those who answered, and how their answers are protected. */
  readonly protectionStatement: Maybe<LocalizedText>;
  /** Its records: for holders of a grant. For everybody else there are none. */
  readonly records: SurveyRecordConnection;
  /** Share of those asked that answered, 0 to 1. */
  readonly responseRate: Maybe<Scalars['Decimal']['output']>;
  /** How many were asked. */
  readonly sampleSize: Maybe<Scalars['Int']['output']>;
  /** How people were chosen. */
  readonly sampling: Maybe<LocalizedText>;
  /** What the strata are. */
  readonly strata: Maybe<LocalizedText>;
  /** Whom it speaks of. */
  readonly targetPopulation: Maybe<LocalizedText>;
  /** Title. */
  readonly title: LocalizedText;
  /** Its codebook. */
  readonly variables: SurveyVariableConnection;
  /** What weights are made of, and what they make records stand for; null where records have none. */
  readonly weighting: Maybe<LocalizedText>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyClustersArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyDesignArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyProtectionStatementArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveySamplingArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyStrataArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyTargetPopulationArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyVariableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A survey: how people were chosen and asked. Its records are open to nobody without a grant; its design and codebook are open. */
export type SurveyWeightingArgs = {
  language?: InputMaybe<Language>;
};

/** One answer of a record. */
export type SurveyAnswer = {
  readonly __typename?: 'SurveyAnswer';
  /** The value as recorded, or its code. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Name of the variable. */
  readonly variable: Maybe<Scalars['String']['output']>;
};

/** A category of a dimension: a code of its variable, or a band of numbers. */
export type SurveyCategory = {
  readonly __typename?: 'SurveyCategory';
  /** Code. */
  readonly code: Scalars['String']['output'];
  /** What it stands for. */
  readonly kind: SurveyCategoryKind;
  /** What it means. */
  readonly label: Maybe<LocalizedText>;
};


/** A category of a dimension: a code of its variable, or a band of numbers. */
export type SurveyCategoryLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What a category of a dimension stands for. */
export type SurveyCategoryKind =
  /** An answer. */
  | 'ANSWER'
  /** A code for a missing answer, such as not knowing or not wanting to say. */
  | 'MISSING'
  /** Nothing was written down. */
  | 'NO_ANSWER';

/**
 * A number of one of the tables of a survey, as it is kept: for copying all tables of a survey at once. Tables by variables that the
 * caller may not read do not exist here; `surveyTable` shows them as withheld.
 */
export type SurveyCell = Node & {
  readonly __typename?: 'SurveyCell';
  /** What numbers of records are rounded to. */
  readonly base: Scalars['Int']['output'];
  /** A code for each of them. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** How many times as many records the design of the sample takes for the same exactness of the share of all as a simple random sample would; to the next step. */
  readonly designEffect: Maybe<Scalars['Decimal']['output']>;
  /** How many people or households they stand for, rounded; null as well where the sample is too small to tell it. */
  readonly estimate: Maybe<Scalars['Decimal']['output']>;
  /** What weighted numbers are rounded to; null where the survey has no weights. */
  readonly estimateBase: Maybe<Scalars['Decimal']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The least number of people that a number may rest on. */
  readonly personThreshold: Scalars['Int']['output'];
  /** Who reads it so. Who reads several tiers finds the cell once for each; the lower ones follow from the higher. */
  readonly profile: Tier;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Number of records, not weighted, rounded. */
  readonly records: Maybe<Scalars['Int']['output']>;
  /** The least number of different places that a number may rest on; null where they are not told apart. */
  readonly siteThreshold: Maybe<Scalars['Int']['output']>;
  /** Why there is a number or none. */
  readonly status: CellStatus;
  /** The survey. */
  readonly survey: Survey;
  /** The variables that the table is by, in the order of the dimensions; none: all records. */
  readonly variables: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of cells. */
export type SurveyCellConnection = {
  readonly __typename?: 'SurveyCellConnection';
  /** The cells of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SurveyCellEdge>;
  /** The cells of the page. */
  readonly nodes: ReadonlyArray<SurveyCell>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many cells the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the cells of a page. */
export type SurveyCellEdge = {
  readonly __typename?: 'SurveyCellEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SurveyCell;
};

/** Chooses cells. All given conditions hold together. */
export type SurveyCellFilter = {
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only numbers as these tiers are told them. */
  readonly profile?: InputMaybe<ReadonlyArray<Tier>>;
  /** By survey. */
  readonly survey?: InputMaybe<CodeFilter>;
};

/** A code of a variable. */
export type SurveyCode = {
  readonly __typename?: 'SurveyCode';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** Does it stand for a missing answer? */
  readonly isMissing: Scalars['Boolean']['output'];
  /** What it means. */
  readonly label: Maybe<LocalizedText>;
};


/** A code of a variable. */
export type SurveyCodeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Keeps a table to one category of a variable. */
export type SurveyCondition = {
  /** Code of the category. */
  readonly code: Scalars['String']['input'];
  /** Name of the variable, one of the survey's dimensions. */
  readonly variable: Scalars['String']['input'];
};

/** A page of surveys. */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  /** The surveys of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SurveyEdge>;
  /** The surveys of the page. */
  readonly nodes: ReadonlyArray<Survey>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many surveys the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** A variable that tables of a survey can be made by. */
export type SurveyDimension = {
  readonly __typename?: 'SurveyDimension';
  /** Its categories. Together they hold every record once. */
  readonly categories: ReadonlyArray<SurveyCategory>;
  /** Place among the dimensions. */
  readonly position: Scalars['Int']['output'];
  /** The variable, with the lowest tier that may read tables by it. */
  readonly variable: SurveyVariable;
};

/** One of the surveys of a page. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Survey;
};

/** Chooses surveys. All given conditions hold together. */
export type SurveyFilter = {
  /** By place. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
};

/** How people were asked. */
export type SurveyMode =
  /** In person. */
  | 'FACE_TO_FACE'
  /** In several ways. */
  | 'MIXED'
  /** By telephone. */
  | 'TELEPHONE'
  /** Not told. */
  | 'UNKNOWN'
  /** Over the web. */
  | 'WEB';

/**
 * One record of a survey: what one person or household answered. Nobody reads records without a grant of PROTECTED for this survey. Ids
 * are of the grant's own: the same record has another one under every other grant, so that what two of them read cannot be put together.
 */
export type SurveyRecord = Node & {
  readonly __typename?: 'SurveyRecord';
  /** Its answers by variable. */
  readonly answers: Maybe<ReadonlyArray<SurveyAnswer>>;
  /** Its cluster, as a word of the grant's own: the same for all records of one cluster, and another one under every other grant. */
  readonly cluster: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Its stratum. */
  readonly stratum: Maybe<Scalars['String']['output']>;
  /** The survey. */
  readonly survey: Survey;
  /** How many people or households it stands for. */
  readonly weight: Maybe<Scalars['Decimal']['output']>;
  /** Which fields of this record the caller does not see in full. */
  readonly withheld: ReadonlyArray<Withheld>;
};

/** A page of records. */
export type SurveyRecordConnection = {
  readonly __typename?: 'SurveyRecordConnection';
  /** The records of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SurveyRecordEdge>;
  /** The records of the page. */
  readonly nodes: ReadonlyArray<SurveyRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the records of a page. */
export type SurveyRecordEdge = {
  readonly __typename?: 'SurveyRecordEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SurveyRecord;
};

/**
 * A table of a survey, by up to three of its dimensions. All tables of a survey are worked out together when its release is
 * published: what rests on too few people or places is suppressed, with what would give it back by subtraction in any of the tables,
 * and everything else is rounded. No question goes to the records. Holders of an agreement or a grant are told more exactly; where a
 * country's protocol keeps results of surveys from a tier, the numbers are withheld from it.
 */
export type SurveyTable = {
  readonly __typename?: 'SurveyTable';
  /** What numbers of records are rounded to (smaller ones to halves of it); from a hundred times this on to three significant digits. */
  readonly base: Maybe<Scalars['Int']['output']>;
  /** The variables that the table is by, in the order asked for. */
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  /** The cells, by category in the order of the codebook. */
  readonly cells: ReadonlyArray<SurveyTableCell>;
  /** What weighted numbers are rounded to; null where the survey has no weights. */
  readonly estimateBase: Maybe<Scalars['Decimal']['output']>;
  /** The least number of people that a number may rest on. */
  readonly personThreshold: Maybe<Scalars['Int']['output']>;
  /** Whose numbers these are: the most exact ones that the caller may read. Those of a lower tier follow from them and tell nothing besides. */
  readonly profile: Maybe<Tier>;
  /** Where the numbers come from; null where the survey has no tables. */
  readonly provenance: Maybe<Provenance>;
  /** The least number of different places that a number may rest on; null where the survey does not tell places apart. */
  readonly siteThreshold: Maybe<Scalars['Int']['output']>;
  /** The survey: see its `design`, `sampling`, `weighting`, `strata` and `clusters`. */
  readonly survey: Survey;
  /** The whole that is asked of, without conditions: all records. */
  readonly total: Maybe<SurveyTableCell>;
  /** The variables within whose categories the shares add up; none: within the whole. */
  readonly within: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * A table of a survey, by up to three of its dimensions. All tables of a survey are worked out together when its release is
 * published: what rests on too few people or places is suppressed, with what would give it back by subtraction in any of the tables,
 * and everything else is rounded. No question goes to the records. Holders of an agreement or a grant are told more exactly; where a
 * country's protocol keeps results of surveys from a tier, the numbers are withheld from it.
 */
export type SurveyTableCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A category of a cell. */
export type SurveyTableCategory = {
  readonly __typename?: 'SurveyTableCategory';
  /** Code of the category. */
  readonly code: Scalars['String']['output'];
  /** What it stands for. */
  readonly kind: SurveyCategoryKind;
  /** What it means. */
  readonly label: Maybe<LocalizedText>;
  /** Name of the variable. */
  readonly variable: Scalars['String']['output'];
};


/** A category of a cell. */
export type SurveyTableCategoryLabelArgs = {
  language?: InputMaybe<Language>;
};

/** One cell of a table. */
export type SurveyTableCell = {
  readonly __typename?: 'SurveyTableCell';
  /** Of whom it speaks. */
  readonly categories: ReadonlyArray<SurveyTableCategory>;
  /** Weighted number that the share is of. */
  readonly denominatorEstimate: Maybe<Scalars['Decimal']['output']>;
  /** Number of records that the share is of. Those who did not answer are among them, and have cells of their own. */
  readonly denominatorRecords: Maybe<Scalars['Int']['output']>;
  /** How many times as many records the design of the sample takes for the same exactness of `share` as a simple random sample would; to the next step. */
  readonly designEffect: Maybe<Scalars['Decimal']['output']>;
  /** How many people or households they stand for, by their weights; null as well where the survey has no weights, or where the sample is too small to tell it. */
  readonly estimate: Maybe<Scalars['Decimal']['output']>;
  /** 95 % interval of `estimate`, given the weighted number of all: by the design of the sample, rounding included. */
  readonly estimateInterval: Maybe<Interval>;
  /** Is `share` exact enough to be told? */
  readonly precision: Precision;
  /** Number of records, not weighted. */
  readonly records: Maybe<Scalars['Int']['output']>;
  /** Share of this cell, from 0 to 1: of the weighted numbers as told, or of records where there are no weights; null where the sample is too small to tell it. */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /** 95 % interval of `share`, by the design of the sample (strata, clusters, weights), rounding included. */
  readonly shareInterval: Maybe<Interval>;
  /** Why there is a number or none. */
  readonly status: CellStatus;
};

/** A variable of a survey's codebook. */
export type SurveyVariable = Node & {
  readonly __typename?: 'SurveyVariable';
  /** Codes and what they mean. */
  readonly codes: ReadonlyArray<SurveyCode>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Does it hold free words? Those are never handed out. */
  readonly isFreeText: Scalars['Boolean']['output'];
  /** Can it single people out together with others? */
  readonly isKeyVariable: Scalars['Boolean']['output'];
  /** What its values are. */
  readonly kind: VariableKind;
  /** Its label. */
  readonly label: LocalizedText;
  /** Name in the data file. */
  readonly name: Scalars['String']['output'];
  /** Place in the codebook. */
  readonly position: Scalars['Int']['output'];
  /** The question as asked, where it is given. */
  readonly question: Maybe<LocalizedText>;
  /** The survey. */
  readonly survey: Survey;
  /** The lowest tier that may read tables by it. */
  readonly tier: Tier;
};


/** A variable of a survey's codebook. */
export type SurveyVariableLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A variable of a survey's codebook. */
export type SurveyVariableQuestionArgs = {
  language?: InputMaybe<Language>;
};

/** A page of variables. */
export type SurveyVariableConnection = {
  readonly __typename?: 'SurveyVariableConnection';
  /** The variables of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SurveyVariableEdge>;
  /** The variables of the page. */
  readonly nodes: ReadonlyArray<SurveyVariable>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many variables the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the variables of a page. */
export type SurveyVariableEdge = {
  readonly __typename?: 'SurveyVariableEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SurveyVariable;
};

/** Chooses variables. All given conditions hold together. */
export type SurveyVariableFilter = {
  /** Only those that can single people out, or only the others. */
  readonly isKeyVariable?: InputMaybe<Scalars['Boolean']['input']>;
  /** By name. */
  readonly name?: InputMaybe<TextFilter>;
};

/**
 * A tombstone: something was erased from every release, from what was worked out of it and from whatever waits, and is not taken in again.
 * Whoever keeps a copy erases it there, too. Told to whoever might have known of the record.
 */
export type Takedown = Node & {
  readonly __typename?: 'Takedown';
  /** The dataset. */
  readonly dataset: Dataset;
  /** The field, as `Type.field`, with the part after a second dot where it is about a part. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The file's `ordinal` in its release. */
  readonly file: Maybe<Scalars['Int']['output']>;
  /** Keyed hash of what was there: whoever runs this installation can confirm a copy by it, and nobody can find the value from it. */
  readonly hash: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Was it lifted? Then files may bring it again. */
  readonly lifted: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: TakedownReason;
  /** The record's `id`. Null for records that each grant knows under ids of its own. */
  readonly record: Maybe<Scalars['ID']['output']>;
  /** The release, where it is about one or a file of one. */
  readonly release: Maybe<Scalars['ID']['output']>;
  /** How much. */
  readonly scope: TakedownScope;
  /** When (UTC). */
  readonly takenDownOn: Scalars['Date']['output'];
  /** Name of the record's type in this contract, where it is about one. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** What a takedown did, or would do. */
export type TakedownChange = {
  readonly __typename?: 'TakedownChange';
  /** Who may have copies, by agreements and grants that begin before now, ended ones included. */
  readonly affectedHolders: Maybe<ReadonlyArray<AffectedHolder>>;
  /** How many cells of tables and of coverage are hidden or counted anew. */
  readonly cells: Maybe<Scalars['Int']['output']>;
  /** What it changes, in words. */
  readonly change: Scalars['String']['output'];
  /** Pass it as `expected`: if the act would do something else by then, it is refused. */
  readonly digest: Scalars['String']['output'];
  /** True when it was done, false for a preview. */
  readonly done: Scalars['Boolean']['output'];
  /** How many words of the search are taken out or listed anew. */
  readonly searchEntries: Maybe<Scalars['Int']['output']>;
  /** Identifier of the takedown; null in a preview. */
  readonly subject: Maybe<Scalars['ID']['output']>;
  /** How many versions of rows are erased or emptied. This and the following are null when the same request was carried out before. */
  readonly versions: Maybe<Scalars['Int']['output']>;
  /** How many releases that wait are discarded, because their files may hold it. */
  readonly waitingReleases: Maybe<Scalars['Int']['output']>;
};

/** A page of takedowns. */
export type TakedownConnection = {
  readonly __typename?: 'TakedownConnection';
  /** The takedowns of the page, each with its cursor. */
  readonly edges: ReadonlyArray<TakedownEdge>;
  /** The takedowns of the page. */
  readonly nodes: ReadonlyArray<Takedown>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many takedowns the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the takedowns of a page. */
export type TakedownEdge = {
  readonly __typename?: 'TakedownEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The takedown. */
  readonly node: Takedown;
};

/** Chooses takedowns. */
export type TakedownFilter = {
  /** Only in these datasets. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only those that were lifted, or only others. */
  readonly lifted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only for these reasons. */
  readonly reason?: InputMaybe<ReadonlyArray<TakedownReason>>;
  /** Only about these records, by `id`. */
  readonly record?: InputMaybe<TextFilter>;
};

/** Why something was taken down. */
export type TakedownReason =
  /** Somebody withdrew what they had agreed to. */
  | 'CONSENT_WITHDRAWN'
  /** A law or a court asks for it. */
  | 'LEGAL_DUTY'
  /** It was not to be given out: a licence, an agreement or the provider says so. */
  | 'NO_RIGHT_TO_SHARE'
  /** It points at a person. */
  | 'PERSONAL_DATA'
  /** It was published by mistake. */
  | 'PUBLISHED_IN_ERROR'
  /** It could endanger people or a place. */
  | 'RISK_OF_HARM';

/** How much was taken down. */
export type TakedownScope =
  /** What one file of a release brought. */
  | 'FILE'
  /** What a release brought. */
  | 'RELEASE'
  /** One record, in every release. */
  | 'ROW'
  /** One field of one record, in every release. */
  | 'VALUE';

/** What is to be taken down: exactly one of the four. */
export type TakedownTarget =
  /** What a file of a release brought. */
  { readonly file: FileReference; readonly release?: never; readonly row?: never; readonly value?: never; }
  |  /** What a release brought, by its `id`. */
  { readonly file?: never; readonly release: Scalars['ID']['input']; readonly row?: never; readonly value?: never; }
  |  /** A record, in every release. */
  { readonly file?: never; readonly release?: never; readonly row: RowReference; readonly value?: never; }
  |  /** A field of a record, in every release. */
  { readonly file?: never; readonly release?: never; readonly row?: never; readonly value: ValueReference; };

/** What became of a name in a source's list of targets. */
export type TargetResolution =
  /** One country or territory. */
  | 'AREA'
  /** Everybody but the country's own people and the exceptions. */
  | 'EVERYBODY'
  /** A group whose members are on file: `members` gives them. */
  | 'GROUP'
  /** A part of a country, such as a state or a city. It is not taken for the country. */
  | 'PART_OF_COUNTRY'
  /** A name, group or condition that no place on file stands for. Only `rawName` tells it. */
  | 'UNRESOLVED';

/** Chooses texts by the exact text. */
export type TextFilter = {
  /** One of these texts. */
  readonly in: ReadonlyArray<Scalars['String']['input']>;
};

/** How far the wording of a text can be trusted. */
export type TextStatus =
  /** Translated by a machine. */
  | 'MACHINE'
  /** The responsible body's own wording. */
  | 'OFFICIAL'
  /** Taken from the named source; not necessarily the responsible body's wording. */
  | 'SOURCE'
  /** Invented for the sample data. */
  | 'SYNTHETIC'
  /** Not checked against the responsible body's wording. */
  | 'UNVERIFIED';

/** A theme under which a portal shows indicators, for example remittances. */
export type Theme = Node & {
  readonly __typename?: 'Theme';
  /** Code, for example `REMITTANCES`. */
  readonly code: Scalars['String']['output'];
  /** What belongs to it. */
  readonly description: Maybe<LocalizedText>;
  /** Entries of frameworks that it speaks to, as far as they are loaded. */
  readonly frameworkItems: ReadonlyArray<FrameworkItem>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Codes of its indicators, those that are not loaded here included. */
  readonly indicatorCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its indicators, as far as they are loaded. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Place in the portal's own order, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Where the entry comes from. */
  readonly provenance: Provenance;
  /** Title. */
  readonly title: LocalizedText;
};


/** A theme under which a portal shows indicators, for example remittances. */
export type ThemeDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A theme under which a portal shows indicators, for example remittances. */
export type ThemeTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Clearance, from what anybody may read to what only named people under a double approval may read. */
export type Tier =
  /** Unlikely to harm anybody: no sign-in needed. */
  | 'OPEN'
  /** Minor harm possible: organisations under a sharing agreement. */
  | 'PARTNER'
  /** Severe harm possible: a named person, two approvals, short grants. */
  | 'PROTECTED'
  /** Serious harm possible: a named person with an approved, expiring grant. */
  | 'RESTRICTED';

/** Length of the steps of a time series. */
export type TimeGrain =
  /** Calendar month. */
  | 'MONTH'
  /** Calendar year. */
  | 'YEAR';

/** Datasets and indicators that a portal shows together, for example on deaths on the way. */
export type TopicalCollection = Node & {
  readonly __typename?: 'TopicalCollection';
  /** Code, for example `INTERNAL_DISPLACEMENT`. */
  readonly code: Scalars['String']['output'];
  /** Codes of its datasets, those that are not loaded here included. */
  readonly datasetCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its datasets, as far as they are loaded. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** What belongs to it. */
  readonly description: Maybe<LocalizedText>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Codes of its indicators, those that are not loaded here included. */
  readonly indicatorCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its indicators, as far as they are loaded. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Place in the portal's own order, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Where the entry comes from. */
  readonly provenance: Provenance;
  /** Title. */
  readonly title: LocalizedText;
};


/** Datasets and indicators that a portal shows together, for example on deaths on the way. */
export type TopicalCollectionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** Datasets and indicators that a portal shows together, for example on deaths on the way. */
export type TopicalCollectionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Which travel control a level is about. */
export type TravelControl =
  /** Movement inside the country. 0 none, 1 advice not to travel, 2 restrictions in force. */
  | 'INTERNAL_MOVEMENT'
  /** Arrivals of foreign travellers. 0 none, 1 screening, 2 quarantine for some or all regions, 3 ban on some regions, 4 ban on all regions or border closed. */
  | 'INTERNATIONAL_TRAVEL';

/** Ways of travelling. */
export type TravelMode =
  /** By air. */
  | 'AIR'
  /** Over land. */
  | 'LAND'
  /** By sea or river. */
  | 'SEA';

/** What a release changed in one type of record. */
export type TypeChanges = {
  readonly __typename?: 'TypeChanges';
  /** How many records it added. */
  readonly added: Scalars['Count']['output'];
  /** The size of the largest change of a number. Null where the kind has no numbers or none changed. */
  readonly largestAbsoluteChange: Maybe<Scalars['Decimal']['output']>;
  /** The largest change as a share of the earlier number, whatever its direction, to six places. */
  readonly largestRelativeChange: Maybe<Scalars['Decimal']['output']>;
  /** How many it revised. */
  readonly revised: Scalars['Count']['output'];
  /** Name of the type of the records in this contract, for example `Observation`. */
  readonly type: Scalars['String']['output'];
  /** How many it withdrew. */
  readonly withdrawn: Scalars['Count']['output'];
};

/** Unit of measurement. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Code, for example `PERSONS`. */
  readonly code: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: LocalizedText;
  /** Sign, where there is one. */
  readonly symbol: Maybe<Scalars['String']['output']>;
};


/** Unit of measurement. */
export type UnitNameArgs = {
  language?: InputMaybe<Language>;
};

/** How often new states of a dataset come. */
export type UpdateRhythm =
  /** When needed, for example with each round of an operation. */
  | 'AS_NEEDED'
  /** Without pause, as things happen. */
  | 'CONTINUOUS'
  /** Daily. */
  | 'DAILY'
  /** No further state is expected. */
  | 'ENDED'
  /** Every two weeks. */
  | 'FORTNIGHTLY'
  /** Every six months. */
  | 'HALF_YEARLY'
  /** Monthly. */
  | 'MONTHLY'
  /** Every three months. */
  | 'QUARTERLY'
  /** Every two years or less often, regularly. */
  | 'SEVERAL_YEARS'
  /** Weekly. */
  | 'WEEKLY'
  /** Yearly. */
  | 'YEARLY';

/** That a clause was used: its organisation reads the class in the country as RESTRICTED, until it ends by the clock. */
export type UrgentAction = {
  readonly __typename?: 'UrgentAction';
  /** The clause. */
  readonly clause: UrgentClause;
  /** When somebody ended it earlier. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What the review found. */
  readonly finding: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly firedAt: Scalars['DateTime']['output'];
  /** Identifier of whoever fired it. */
  readonly firedBy: Scalars['String']['output'];
  /** Opaque identifier. Lines of the audit name it. */
  readonly id: Scalars['ID']['output'];
  /** Was it found justified? */
  readonly justified: Maybe<Scalars['Boolean']['output']>;
  /** Why it was fired. */
  readonly reason: Scalars['String']['output'];
  /** When it was reviewed. Until then the clause is not fired again. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of whoever reviewed it. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** Does it run at this moment? */
  readonly running: Scalars['Boolean']['output'];
};

/** A page of urgent actions. */
export type UrgentActionConnection = {
  readonly __typename?: 'UrgentActionConnection';
  /** The urgent actions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UrgentActionEdge>;
  /** The urgent actions of the page. */
  readonly nodes: ReadonlyArray<UrgentAction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many urgent actions the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** How often urgent actions over a dataset were fired for a country in a month. Told once the month is over, without whom, what and why. */
export type UrgentActionCount = {
  readonly __typename?: 'UrgentActionCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The country. */
  readonly country: Maybe<Area>;
  /** The dataset. */
  readonly dataset: Dataset;
  /** First day of the month. */
  readonly month: Scalars['Date']['output'];
  /** How many of them nobody has reviewed yet. */
  readonly unreviewed: Scalars['Int']['output'];
};

/** A page of counts. */
export type UrgentActionCountConnection = {
  readonly __typename?: 'UrgentActionCountConnection';
  /** The counts of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UrgentActionCountEdge>;
  /** The counts of the page. */
  readonly nodes: ReadonlyArray<UrgentActionCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many counts the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the counts of a page. */
export type UrgentActionCountEdge = {
  readonly __typename?: 'UrgentActionCountEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: UrgentActionCount;
};

/** Chooses counts of urgent actions. */
export type UrgentActionCountFilter = {
  /** Only of these datasets. */
  readonly dataset?: InputMaybe<CodeFilter>;
};

/** One of the urgent actions of a page. */
export type UrgentActionEdge = {
  readonly __typename?: 'UrgentActionEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: UrgentAction;
};

/** Chooses urgent actions. */
export type UrgentActionFilter = {
  /** Only reviewed ones, or only those that wait for it. */
  readonly reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that run, or only others. */
  readonly running?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A clause of an agreement for emergencies, registered before one. */
export type UrgentClause = {
  readonly __typename?: 'UrgentClause';
  /** When it was used. */
  readonly actions: ReadonlyArray<UrgentAction>;
  /** The agreement. */
  readonly agreement: SharingAgreement;
  /** The kind of information. */
  readonly class: DataClass;
  /** The country. */
  readonly country: Maybe<Area>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When somebody ended it. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The event upon which it may be fired, in the words of the agreement. */
  readonly event: Scalars['String']['output'];
  /** For how many hours at most. */
  readonly hours: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Identifier of whoever registered it. */
  readonly registeredBy: Scalars['String']['output'];
};

/** A page of clauses. */
export type UrgentClauseConnection = {
  readonly __typename?: 'UrgentClauseConnection';
  /** The clauses of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UrgentClauseEdge>;
  /** The clauses of the page. */
  readonly nodes: ReadonlyArray<UrgentClause>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many clauses the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** One of the clauses of a page. */
export type UrgentClauseEdge = {
  readonly __typename?: 'UrgentClauseEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: UrgentClause;
};

/** Chooses clauses. */
export type UrgentClauseFilter = {
  /** Only ended ones, or only others. */
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A field of a record. */
export type ValueReference = {
  /** Name of the field, for example `name`. */
  readonly field: Scalars['String']['input'];
  /** One language of a text, or one variable of answers; without it the whole field. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  readonly row: RowReference;
};

/** Why a source gives no plain number. */
export type ValueStatus =
  /** The source gives only a bound, such as `<2.5`. */
  | 'CENSORED'
  /** The source gives a value. */
  | 'NORMAL'
  /** The question makes no sense here. */
  | 'NOT_APPLICABLE'
  /** The source says that it has no value. */
  | 'NOT_AVAILABLE'
  /** Nobody collected it. */
  | 'NOT_COLLECTED'
  /** The reporter left it out. */
  | 'NOT_REPORTED'
  /** The source withholds it for confidentiality. */
  | 'SUPPRESSED_AT_SOURCE'
  /** It was taken down here: `takedowns` says when and why. */
  | 'TAKEN_DOWN';

/** What the values of a variable are. */
export type VariableKind =
  /** One of its codes. */
  | 'CODE'
  /** A day or a month. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** Free words. */
  | 'TEXT';

/** What somebody else would be answered. */
export type ViewedAs = {
  readonly __typename?: 'ViewedAs';
  /** What their answer would say of guarded fields. */
  readonly access: Scalars['JSON']['output'];
  /** The data of their answer. */
  readonly data: Maybe<Scalars['JSON']['output']>;
  /** The errors of their answer. */
  readonly errors: Scalars['JSON']['output'];
  /** The tier that they would read. */
  readonly tier: Tier;
};

/** How well a rule is known on a day. */
export type VisaCertainty =
  /** The day comes after the newest snapshot; the rule given is the newest. */
  | 'AFTER_LAST_SNAPSHOT'
  /** The day lies between two snapshots with different rules; the rule given is that of the earlier one. */
  | 'BETWEEN_SNAPSHOTS'
  /** Snapshots on or around the day show the same rule. */
  | 'CONFIRMED'
  /** The day comes before the first snapshot, or the pair is in none: there is no rule. */
  | 'NOT_KNOWN';

/** How far a rule can be compared with those of other years. */
export type VisaConfidence =
  /** The words of that time put several requirements together, or other users found pairs of kinds mixed up. */
  | 'COARSE'
  /** The source's words say which requirement it is. */
  | 'STATED';

/** What a holder of a passport needs to enter, in one coding for all years. */
export type VisaRequirement =
  /** An electronic authorisation or waiver instead of a visa. */
  | 'ELECTRONIC_AUTHORISATION'
  /** A visa asked for and given electronically before the journey. */
  | 'E_VISA'
  /** Nobody with this passport is let in. */
  | 'NO_ADMISSION'
  /** On arrival or electronically: the source's words of that time do not tell which. */
  | 'ON_ARRIVAL_OR_ELECTRONIC'
  /** Something else; `rawValue` has the source's words. */
  | 'OTHER'
  /** Closed to this passport because of the pandemic. */
  | 'PANDEMIC_BAN'
  /** No visa. */
  | 'VISA_FREE'
  /** A visa given on arrival. */
  | 'VISA_ON_ARRIVAL'
  /** A visa, asked for before the journey. */
  | 'VISA_REQUIRED';

/**
 * What holders of one passport need to enter one destination, as long as snapshots of the source show it unchanged. A snapshot is
 * the state of a day: when a rule really changed between two of them nobody knows.
 */
export type VisaRule = Node & {
  readonly __typename?: 'VisaRule';
  /** Which of the source's codings that value is written in. */
  readonly coding: Scalars['String']['output'];
  /** How far the rule can be compared with those of other years. */
  readonly confidence: VisaConfidence;
  /** Where to: the country that imposes the rule. */
  readonly destination: Area;
  /** Why it ends: `REPLACED` by another rule, or `UNKNOWN` where the source no longer lists the pair. */
  readonly endReason: RestrictionEnd;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The newest snapshot that shows the rule. */
  readonly lastConfirmedOn: Scalars['Date']['output'];
  /** Whose passport. */
  readonly passport: Area;
  /** The rule that this one replaced. */
  readonly previous: Maybe<VisaRule>;
  /** Where the record comes from. */
  readonly provenance: Provenance;
  /** The source's own value in the first snapshot that shows the rule. */
  readonly rawValue: Scalars['String']['output'];
  /** Did the coding change between the snapshot before and this one? Then the change may be one of words only. */
  readonly recoded: Scalars['Boolean']['output'];
  /** What is needed. */
  readonly requirement: VisaRequirement;
  /** How many days a stay without a visa may last. Null where the source does not say. */
  readonly stayDays: Maybe<Scalars['Int']['output']>;
  /** The first snapshot that shows the rule. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which it may have held. Null where no earlier snapshot is on file. */
  readonly validFromEarliest: Maybe<Scalars['Date']['output']>;
  /** The last snapshot that shows the rule, where a later one shows another. Null while none does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may have held. */
  readonly validToLatest: Maybe<Scalars['Date']['output']>;
};

/** A page of visa rules. */
export type VisaRuleConnection = {
  readonly __typename?: 'VisaRuleConnection';
  /** The visa rules of the page, each with its cursor. */
  readonly edges: ReadonlyArray<VisaRuleEdge>;
  /** The visa rules of the page. */
  readonly nodes: ReadonlyArray<VisaRule>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many visa rules the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What visa rules can be grouped by. */
export type VisaRuleDimension =
  /** Dataset. */
  | 'DATASET'
  /** Destination. */
  | 'DESTINATION'
  /** Passport. */
  | 'PASSPORT'
  /** Requirement. */
  | 'REQUIREMENT';

/** One of the visa rules of a page. */
export type VisaRuleEdge = {
  readonly __typename?: 'VisaRuleEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: VisaRule;
};

/** Chooses visa rules. All given conditions hold together. */
export type VisaRuleFilter = {
  /** Rules that a snapshot in these days shows first. With `hasPrevious` these are the changes. */
  readonly changedIn?: InputMaybe<DateFilter>;
  /** By confidence. */
  readonly confidence?: InputMaybe<ReadonlyArray<VisaConfidence>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** By destination. */
  readonly destination?: InputMaybe<PlaceFilter>;
  /** Rules that may have held on any of these days. */
  readonly during?: InputMaybe<DateFilter>;
  /** Only rules that replaced another one, or only first ones. */
  readonly hasPrevious?: InputMaybe<Scalars['Boolean']['input']>;
  /** The rules on this day; between two snapshots those of the earlier one. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** By passport. */
  readonly passport?: InputMaybe<PlaceFilter>;
  /** Only rules that may owe their beginning to a change of coding, or only others. */
  readonly recoded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these requirements. */
  readonly requirement?: InputMaybe<ReadonlyArray<VisaRequirement>>;
};

/** The rule of a pair on a day, with how well it is known. */
export type VisaRuleOnDay = {
  readonly __typename?: 'VisaRuleOnDay';
  /** How well it is known on that day. */
  readonly certainty: VisaCertainty;
  /** The next snapshot, where the day lies before it and it shows another rule. */
  readonly nextSnapshot: Maybe<Scalars['Date']['output']>;
  /** The day asked for. */
  readonly on: Scalars['Date']['output'];
  /** The rule. Null where none is known. */
  readonly rule: Maybe<VisaRule>;
};

/** Orders of visa rules. */
export type VisaRuleSort =
  /** Earliest first. */
  | 'VALID_FROM_ASC'
  /** Latest first. */
  | 'VALID_FROM_DESC';

/** A group of visa rules. */
export type VisaRuleStat = {
  readonly __typename?: 'VisaRuleStat';
  /** How many rules. With a filter `on` these are pairs. */
  readonly count: Scalars['Count']['output'];
  /** Dataset, where grouped by it. */
  readonly dataset: Maybe<Dataset>;
  /** Destination, where grouped by it. */
  readonly destination: Maybe<Area>;
  /** Passport, where grouped by it. */
  readonly passport: Maybe<Area>;
  /** Requirement, where grouped by it. */
  readonly requirement: Maybe<VisaRequirement>;
};

/** One field of one record that the caller does not see in full, whether or not a value exists. */
export type Withheld = {
  readonly __typename?: 'Withheld';
  /** The finest grain at which the caller reads the same information in full, where there is one. */
  readonly available: Maybe<Grain>;
  /** Name of the field. */
  readonly field: Scalars['String']['output'];
  /** What the caller received instead. */
  readonly mask: Mask;
  /** Why it is withheld. */
  readonly reason: WithheldReason;
  /** The lowest tier that reads it in full. */
  readonly tier: Tier;
};

/** Why something is withheld from the caller. */
export type WithheldReason =
  /** The protocol of the record's country asks for a higher tier than the field does elsewhere. */
  | 'COUNTRY_PROTOCOL'
  /** The record's dataset has fields or rows that need a higher tier, or the caller's agreements and grant do not cover it there. */
  | 'DATASET'
  /** The field needs a higher tier on every record. */
  | 'FIELD'
  /** The record is finer than the caller may read. */
  | 'GRAIN'
  /** It was taken down: nobody reads it, and `takedowns` says when and why. */
  | 'TAKEN_DOWN';

/** People displaced within a country at the end of a year, as a monitoring body puts it. A stock, and another body's than the counts of tracking operations: never added to them. */
export type YearEndStock = Node & {
  readonly __typename?: 'YearEndStock';
  /** Age, as an SDMX code. */
  readonly age: Scalars['String']['output'];
  /** The country or territory. */
  readonly area: Area;
  /** Why they had fled. */
  readonly cause: DisplacementCause;
  /** The figure rounded by the provider for display. Never add these up. */
  readonly displayValue: Maybe<Scalars['Count']['output']>;
  /** The event, where the figure is about one. */
  readonly event: Maybe<DisplacementEvent>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the figure is about a country or about one event. */
  readonly level: FlowLevel;
  /** The day: 31 December of the year. */
  readonly observedOn: Scalars['Date']['output'];
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** Sex. */
  readonly sex: Sex;
  /** Why the source gives no figure, where it gives none. */
  readonly status: ValueStatus;
  /** People, exactly as published. Null means not known, not none. */
  readonly value: Maybe<Scalars['Count']['output']>;
  /** The year at whose end they were counted. */
  readonly year: Scalars['Int']['output'];
};

/** A page of year-end figures. */
export type YearEndStockConnection = {
  readonly __typename?: 'YearEndStockConnection';
  /** The year-end figures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<YearEndStockEdge>;
  /** The year-end figures of the page. */
  readonly nodes: ReadonlyArray<YearEndStock>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many year-end figures the caller could page through. Costs a count: ask only when needed. */
  readonly totalCount: Maybe<Scalars['Count']['output']>;
};

/** What year-end figures can be grouped by. */
export type YearEndStockDimension =
  /** Age. */
  | 'AGE'
  /** Country. */
  | 'AREA'
  /** Cause. */
  | 'CAUSE'
  /** Dataset. */
  | 'DATASET'
  /** Sex. */
  | 'SEX'
  /** Year. */
  | 'YEAR';

/** One of the year-end figures of a page. */
export type YearEndStockEdge = {
  readonly __typename?: 'YearEndStockEdge';
  /** Position in the list: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: YearEndStock;
};

/** Chooses year-end figures. All given conditions hold together. */
export type YearEndStockFilter = {
  /** Only these SDMX age codes. */
  readonly age?: InputMaybe<TextFilter>;
  /** By country. */
  readonly area?: InputMaybe<PlaceFilter>;
  /** Only these causes. */
  readonly cause?: InputMaybe<ReadonlyArray<DisplacementCause>>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CodeFilter>;
  /** Only these levels. */
  readonly level?: InputMaybe<ReadonlyArray<FlowLevel>>;
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** By figure. */
  readonly value?: InputMaybe<NumberFilter>;
  /** By year. */
  readonly year?: InputMaybe<YearFilter>;
};

/** Orders of year-end figures. */
export type YearEndStockSort =
  /** Smallest first, missing ones last. */
  | 'VALUE_ASC'
  /** Largest first, missing ones last. */
  | 'VALUE_DESC'
  /** Earliest first. */
  | 'YEAR_ASC'
  /** Latest first. */
  | 'YEAR_DESC';

/** One group of year-end figures. Fields that were not grouped by are null. */
export type YearEndStockStat = {
  readonly __typename?: 'YearEndStockStat';
  /** Age, as an SDMX code. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly area: Maybe<Area>;
  /** Cause. */
  readonly cause: Maybe<DisplacementCause>;
  /** How many rows the group holds. */
  readonly count: Scalars['Count']['output'];
  /** How many of them have a figure. */
  readonly countWithValue: Scalars['Count']['output'];
  /** Dataset. */
  readonly dataset: Maybe<Dataset>;
  /** Sex. */
  readonly sex: Maybe<Sex>;
  /** People. Refused where adding makes no sense, with the reason. */
  readonly sum: Maybe<Scalars['Count']['output']>;
  /** Year. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** Years, the given ones included. All given conditions hold together. */
export type YearFilter = {
  /** This one or later. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** This one or earlier. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** To which day of its year a figure belongs. Releases in the middle of a year end with half of it. */
export type YearPart =
  /** The middle of the year, or its first half. */
  | 'FIRST_HALF'
  /** Neither the file nor the person who loaded it says so; taken for the whole year. */
  | 'NOT_TOLD'
  /** The end of the year, or the whole year. */
  | 'WHOLE_YEAR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessAct: ResolverTypeWrapper<Row>;
  AccessActConnection: ResolverTypeWrapper<Page>;
  AccessActEdge: ResolverTypeWrapper<Row>;
  AccessActFilter: ResolverTypeWrapper<Row>;
  AccessAnswer: ResolverTypeWrapper<Row>;
  AccessAnswerInput: ResolverTypeWrapper<Row>;
  AccessBar: ResolverTypeWrapper<Row>;
  AccessBarConnection: ResolverTypeWrapper<Page>;
  AccessBarEdge: ResolverTypeWrapper<Row>;
  AccessBarFilter: ResolverTypeWrapper<Row>;
  AccessChange: ResolverTypeWrapper<Row>;
  AccessDecision: ResolverTypeWrapper<Row>;
  AccessDecisionKind: ResolverTypeWrapper<Row>;
  AccessEffect: ResolverTypeWrapper<Row>;
  AccessForm: ResolverTypeWrapper<Row>;
  AccessGrant: ResolverTypeWrapper<Row>;
  AccessGrantConnection: ResolverTypeWrapper<Page>;
  AccessGrantEdge: ResolverTypeWrapper<Row>;
  AccessGrantFilter: ResolverTypeWrapper<Row>;
  AccessPurpose: ResolverTypeWrapper<Row>;
  AccessQuestion: ResolverTypeWrapper<Row>;
  AccessQuota: ResolverTypeWrapper<Row>;
  AccessRequest: ResolverTypeWrapper<Row>;
  AccessRequestConnection: ResolverTypeWrapper<Page>;
  AccessRequestEdge: ResolverTypeWrapper<Row>;
  AccessRequestEvent: ResolverTypeWrapper<Row>;
  AccessRequestFilter: ResolverTypeWrapper<Row>;
  AccessRequestInput: ResolverTypeWrapper<Row>;
  AccessRequestRole: ResolverTypeWrapper<Row>;
  AccessRequestState: ResolverTypeWrapper<Row>;
  AccessRequestStep: ResolverTypeWrapper<Row>;
  AccessScope: ResolverTypeWrapper<Row>;
  AccessScopeInput: ResolverTypeWrapper<Row>;
  AccessState: ResolverTypeWrapper<Row>;
  AccessTerms: ResolverTypeWrapper<Row>;
  Accommodation: ResolverTypeWrapper<Row>;
  AddedNotificationTarget: ResolverTypeWrapper<Row>;
  AffectedHolder: ResolverTypeWrapper<Row>;
  AffectedPopulation: ResolverTypeWrapper<Row>;
  AgreedDataset: ResolverTypeWrapper<Row>;
  AnswerStatus: ResolverTypeWrapper<Row>;
  ApiKey: ResolverTypeWrapper<Row>;
  ApiKeyConnection: ResolverTypeWrapper<Page>;
  ApiKeyEdge: ResolverTypeWrapper<Row>;
  ApiKeyFilter: ResolverTypeWrapper<Row>;
  Area: ResolverTypeWrapper<Row>;
  AreaBy: ResolverTypeWrapper<Row>;
  AreaCode: ResolverTypeWrapper<Row>;
  AreaConnection: ResolverTypeWrapper<Page>;
  AreaEdge: ResolverTypeWrapper<Row>;
  AreaFilter: ResolverTypeWrapper<Row>;
  AreaKind: ResolverTypeWrapper<Row>;
  AreaKindCount: ResolverTypeWrapper<Row>;
  AreaMembership: ResolverTypeWrapper<Row>;
  AreaSort: ResolverTypeWrapper<Row>;
  AreaSuccession: ResolverTypeWrapper<Row>;
  AsOf: ResolverTypeWrapper<Row>;
  AskedGrant: ResolverTypeWrapper<Row>;
  AssessmentAnswer: ResolverTypeWrapper<Row>;
  AssessmentAnswerConnection: ResolverTypeWrapper<Page>;
  AssessmentAnswerEdge: ResolverTypeWrapper<Row>;
  AssessmentAnswerFilter: ResolverTypeWrapper<Row>;
  AssessmentOption: ResolverTypeWrapper<Row>;
  AssessmentQuestion: ResolverTypeWrapper<Row>;
  AssessmentQuestionConnection: ResolverTypeWrapper<Page>;
  AssessmentQuestionEdge: ResolverTypeWrapper<Row>;
  AssessmentQuestionFilter: ResolverTypeWrapper<Row>;
  AssessmentShare: ResolverTypeWrapper<Row>;
  AssessmentShareConnection: ResolverTypeWrapper<Page>;
  AssessmentShareEdge: ResolverTypeWrapper<Row>;
  AssessmentShareFilter: ResolverTypeWrapper<Row>;
  AssessmentStatus: ResolverTypeWrapper<Row>;
  AssessmentType: ResolverTypeWrapper<Row>;
  AsylumApplication: ResolverTypeWrapper<Row>;
  AsylumApplicationConnection: ResolverTypeWrapper<Page>;
  AsylumApplicationDimension: ResolverTypeWrapper<Row>;
  AsylumApplicationEdge: ResolverTypeWrapper<Row>;
  AsylumApplicationFilter: ResolverTypeWrapper<Row>;
  AsylumApplicationSort: ResolverTypeWrapper<Row>;
  AsylumApplicationStat: ResolverTypeWrapper<Row>;
  AsylumApplicationType: ResolverTypeWrapper<Row>;
  AsylumAuthority: ResolverTypeWrapper<Row>;
  AsylumDecision: ResolverTypeWrapper<Row>;
  AsylumDecisionConnection: ResolverTypeWrapper<Page>;
  AsylumDecisionDimension: ResolverTypeWrapper<Row>;
  AsylumDecisionEdge: ResolverTypeWrapper<Row>;
  AsylumDecisionFilter: ResolverTypeWrapper<Row>;
  AsylumDecisionSort: ResolverTypeWrapper<Row>;
  AsylumDecisionStat: ResolverTypeWrapper<Row>;
  AsylumLevel: ResolverTypeWrapper<Row>;
  AuditEntry: ResolverTypeWrapper<Row>;
  AuditEntryConnection: ResolverTypeWrapper<Page>;
  AuditEntryDimension: ResolverTypeWrapper<Row>;
  AuditEntryEdge: ResolverTypeWrapper<Row>;
  AuditEntryFilter: ResolverTypeWrapper<Row>;
  AuditKind: ResolverTypeWrapper<Row>;
  AuditProof: ResolverTypeWrapper<Row>;
  AuditScope: ResolverTypeWrapper<Row>;
  AuditStat: ResolverTypeWrapper<Row>;
  AuditState: ResolverTypeWrapper<Row>;
  AuditStep: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<boolean>;
  BorderKind: ResolverTypeWrapper<Row>;
  BoundPrecision: ResolverTypeWrapper<Row>;
  Boundary: ResolverTypeWrapper<Row>;
  BoundarySet: ResolverTypeWrapper<Row>;
  Caller: ResolverTypeWrapper<Row>;
  CallerAgreement: ResolverTypeWrapper<Row>;
  CallerGrant: ResolverTypeWrapper<Row>;
  CallerKind: ResolverTypeWrapper<Row>;
  CallerOrganisation: ResolverTypeWrapper<Row>;
  CellStatus: ResolverTypeWrapper<Row>;
  Centroid: ResolverTypeWrapper<Row>;
  Change: ResolverTypeWrapper<Row>;
  ChangeConnection: ResolverTypeWrapper<Row>;
  ChangeEdge: ResolverTypeWrapper<Row>;
  ChangeKind: ResolverTypeWrapper<Row>;
  CitationStyle: ResolverTypeWrapper<Row>;
  CodeFilter: ResolverTypeWrapper<Row>;
  CodeItem: ResolverTypeWrapper<Row>;
  CodeList: ResolverTypeWrapper<Row>;
  Codebook: ResolverTypeWrapper<Row>;
  CodebookConnection: ResolverTypeWrapper<Row>;
  CodebookEdge: ResolverTypeWrapper<Row>;
  CodebookFilter: ResolverTypeWrapper<Row>;
  CodebookOption: ResolverTypeWrapper<Row>;
  CodebookOptionMeaning: ResolverTypeWrapper<Row>;
  CodebookScope: ResolverTypeWrapper<Row>;
  CodebookVariable: ResolverTypeWrapper<Row>;
  CodebookVariableConnection: ResolverTypeWrapper<Row>;
  CodebookVariableEdge: ResolverTypeWrapper<Row>;
  CodebookVariableFilter: ResolverTypeWrapper<Row>;
  CodebookVariableKind: ResolverTypeWrapper<Row>;
  ComparedStock: ResolverTypeWrapper<Row>;
  ComparisonObstacle: ResolverTypeWrapper<Row>;
  Confidentiality: ResolverTypeWrapper<Row>;
  ConsentScope: ResolverTypeWrapper<Row>;
  ContributorUnit: ResolverTypeWrapper<Row>;
  Count: ResolverTypeWrapper<Row>;
  CountUnit: ResolverTypeWrapper<Row>;
  Coverage: ResolverTypeWrapper<Row>;
  Cube: ResolverTypeWrapper<Row>;
  CubeCategory: ResolverTypeWrapper<Row>;
  CubeCell: ResolverTypeWrapper<Row>;
  CubeCellConnection: ResolverTypeWrapper<Row>;
  CubeCellEdge: ResolverTypeWrapper<Row>;
  CubeCellFilter: ResolverTypeWrapper<Row>;
  CubeCondition: ResolverTypeWrapper<Row>;
  CubeConnection: ResolverTypeWrapper<Row>;
  CubeDimension: ResolverTypeWrapper<Row>;
  CubeEdge: ResolverTypeWrapper<Row>;
  CubeFigure: ResolverTypeWrapper<Row>;
  CubeFilter: ResolverTypeWrapper<Row>;
  CubeMeasure: ResolverTypeWrapper<Row>;
  CubeTable: ResolverTypeWrapper<Row>;
  CubeTableCategory: ResolverTypeWrapper<Row>;
  CubeTableCell: ResolverTypeWrapper<Row>;
  DataClass: ResolverTypeWrapper<Row>;
  DataLinkage: ResolverTypeWrapper<Row>;
  DataLinkageInput: ResolverTypeWrapper<Row>;
  Dataset: ResolverTypeWrapper<Row>;
  DatasetConnection: ResolverTypeWrapper<Page>;
  DatasetEdge: ResolverTypeWrapper<Row>;
  DatasetFilter: ResolverTypeWrapper<Row>;
  DatasetSort: ResolverTypeWrapper<Row>;
  DatasetUse: ResolverTypeWrapper<Row>;
  DatasetUseConnection: ResolverTypeWrapper<Page>;
  DatasetUseEdge: ResolverTypeWrapper<Row>;
  DatasetUseFilter: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Row>;
  DateFilter: ResolverTypeWrapper<Row>;
  DatePrecision: ResolverTypeWrapper<Row>;
  DateTime: ResolverTypeWrapper<Row>;
  Decimal: ResolverTypeWrapper<Row>;
  DesignationNote: ResolverTypeWrapper<Row>;
  DeskCell: ResolverTypeWrapper<Row>;
  DeskDiff: ResolverTypeWrapper<Row>;
  DeskDiffRow: ResolverTypeWrapper<Row>;
  DeskDiffRowConnection: ResolverTypeWrapper<Page>;
  DeskDiffRowEdge: ResolverTypeWrapper<Row>;
  DeskDiffRowFilter: ResolverTypeWrapper<Row>;
  DeskFile: ResolverTypeWrapper<Row>;
  DeskGate: ResolverTypeWrapper<Row>;
  DeskReject: ResolverTypeWrapper<Row>;
  DeskRejectConnection: ResolverTypeWrapper<Page>;
  DeskRejectEdge: ResolverTypeWrapper<Row>;
  DeskRelease: ResolverTypeWrapper<Row>;
  DeskReleaseConnection: ResolverTypeWrapper<Page>;
  DeskReleaseEdge: ResolverTypeWrapper<Row>;
  DeskReleaseFilter: ResolverTypeWrapper<Row>;
  DeskTakedown: ResolverTypeWrapper<Row>;
  DeskTakedownConnection: ResolverTypeWrapper<Row>;
  DeskTakedownEdge: ResolverTypeWrapper<Row>;
  DeskTakedownFilter: ResolverTypeWrapper<Row>;
  DimensionInput: ResolverTypeWrapper<Row>;
  DimensionValue: ResolverTypeWrapper<Row>;
  DisplacementCause: ResolverTypeWrapper<Row>;
  DisplacementDirection: ResolverTypeWrapper<Row>;
  DisplacementEvent: ResolverTypeWrapper<Row>;
  DisplacementEventConnection: ResolverTypeWrapper<Row>;
  DisplacementEventEdge: ResolverTypeWrapper<Row>;
  DisplacementEventFilter: ResolverTypeWrapper<Row>;
  DisplacementEventSort: ResolverTypeWrapper<Row>;
  DisplacementFlow: ResolverTypeWrapper<Row>;
  DisplacementFlowConnection: ResolverTypeWrapper<Row>;
  DisplacementFlowDimension: ResolverTypeWrapper<Row>;
  DisplacementFlowEdge: ResolverTypeWrapper<Row>;
  DisplacementFlowFilter: ResolverTypeWrapper<Row>;
  DisplacementFlowSort: ResolverTypeWrapper<Row>;
  DisplacementFlowStat: ResolverTypeWrapper<Row>;
  DisplacementReason: ResolverTypeWrapper<Row>;
  DisplacementStock: ResolverTypeWrapper<Row>;
  DisplacementStockConnection: ResolverTypeWrapper<Page>;
  DisplacementStockDimension: ResolverTypeWrapper<Row>;
  DisplacementStockEdge: ResolverTypeWrapper<Row>;
  DisplacementStockFilter: ResolverTypeWrapper<Row>;
  DisplacementStockSort: ResolverTypeWrapper<Row>;
  DisplacementStockStat: ResolverTypeWrapper<Row>;
  Domain: ResolverTypeWrapper<Row>;
  DomainChange: ResolverTypeWrapper<Row>;
  DomainScore: ResolverTypeWrapper<Row>;
  ExceptionGroup: ResolverTypeWrapper<Row>;
  FieldPolicy: ResolverTypeWrapper<FieldPolicyRow>;
  FigureRole: ResolverTypeWrapper<Row>;
  FileReference: ResolverTypeWrapper<Row>;
  Fill: ResolverTypeWrapper<Row>;
  FindingKind: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<number>;
  FlowCalendar: ResolverTypeWrapper<Row>;
  FlowCoverage: ResolverTypeWrapper<Row>;
  FlowDirection: ResolverTypeWrapper<Row>;
  FlowLevel: ResolverTypeWrapper<Row>;
  FlowObservation: ResolverTypeWrapper<Row>;
  FlowObservationConnection: ResolverTypeWrapper<Page>;
  FlowObservationDimension: ResolverTypeWrapper<Row>;
  FlowObservationEdge: ResolverTypeWrapper<Row>;
  FlowObservationFilter: ResolverTypeWrapper<Row>;
  FlowObservationSort: ResolverTypeWrapper<Row>;
  FlowObservationStat: ResolverTypeWrapper<Row>;
  FlowPoint: ResolverTypeWrapper<Row>;
  FlowPointConnection: ResolverTypeWrapper<Page>;
  FlowPointEdge: ResolverTypeWrapper<Row>;
  FlowPointFilter: ResolverTypeWrapper<Row>;
  FlowPointKind: ResolverTypeWrapper<Row>;
  FlowPointStatus: ResolverTypeWrapper<Row>;
  FlowPurpose: ResolverTypeWrapper<Row>;
  FlowRole: ResolverTypeWrapper<Row>;
  FlowRoute: ResolverTypeWrapper<Row>;
  FlowTransport: ResolverTypeWrapper<Row>;
  Framework: ResolverTypeWrapper<Row>;
  FrameworkItem: ResolverTypeWrapper<Row>;
  FrameworkItemConnection: ResolverTypeWrapper<Page>;
  FrameworkItemEdge: ResolverTypeWrapper<Row>;
  FrameworkItemFilter: ResolverTypeWrapper<Row>;
  FrameworkItemKind: ResolverTypeWrapper<Row>;
  FrameworkScaleLevel: ResolverTypeWrapper<Row>;
  Frequency: ResolverTypeWrapper<Row>;
  GeoJSON: ResolverTypeWrapper<Row>;
  GovernanceAnswer: ResolverTypeWrapper<Row>;
  GovernanceAnswerConnection: ResolverTypeWrapper<Page>;
  GovernanceAnswerEdge: ResolverTypeWrapper<Row>;
  GovernanceAnswerFilter: ResolverTypeWrapper<Row>;
  GovernanceAssessment: ResolverTypeWrapper<Row>;
  GovernanceAssessmentConnection: ResolverTypeWrapper<Page>;
  GovernanceAssessmentEdge: ResolverTypeWrapper<Row>;
  GovernanceAssessmentFilter: ResolverTypeWrapper<Row>;
  GovernanceAssessmentSort: ResolverTypeWrapper<Row>;
  GovernanceComparison: ResolverTypeWrapper<Row>;
  GovernanceEdition: ResolverTypeWrapper<Row>;
  GovernanceFinding: ResolverTypeWrapper<Row>;
  GovernanceLevel: ResolverTypeWrapper<Row>;
  GovernanceProfile: ResolverTypeWrapper<Row>;
  GovernanceProfileConnection: ResolverTypeWrapper<Page>;
  GovernanceProfileEdge: ResolverTypeWrapper<Row>;
  GovernanceProfileFilter: ResolverTypeWrapper<Row>;
  GovernanceQuestion: ResolverTypeWrapper<Row>;
  GovernanceQuestionConnection: ResolverTypeWrapper<Page>;
  GovernanceQuestionEdge: ResolverTypeWrapper<Row>;
  GovernanceQuestionFilter: ResolverTypeWrapper<Row>;
  GovernanceScore: ResolverTypeWrapper<Row>;
  GovernanceScoreConnection: ResolverTypeWrapper<Page>;
  GovernanceScoreEdge: ResolverTypeWrapper<Row>;
  GovernanceScoreFilter: ResolverTypeWrapper<Row>;
  GovernanceScoreSort: ResolverTypeWrapper<Row>;
  GovernanceSideBySide: ResolverTypeWrapper<Row>;
  Grain: ResolverTypeWrapper<Row>;
  GrantQuota: ResolverTypeWrapper<Row>;
  GrantUse: ResolverTypeWrapper<Row>;
  GrantUseConnection: ResolverTypeWrapper<Page>;
  GrantUseEdge: ResolverTypeWrapper<Row>;
  GrantUseFilter: ResolverTypeWrapper<Row>;
  GrantedDataset: ResolverTypeWrapper<Row>;
  Hazard: ResolverTypeWrapper<Row>;
  HazardTerm: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<string>;
  IgnoredReason: ResolverTypeWrapper<Row>;
  IgnoredStock: ResolverTypeWrapper<Row>;
  Incident: ResolverTypeWrapper<Row>;
  IncidentConnection: ResolverTypeWrapper<Page>;
  IncidentDimension: ResolverTypeWrapper<Row>;
  IncidentEdge: ResolverTypeWrapper<Row>;
  IncidentFilter: ResolverTypeWrapper<Row>;
  IncidentKind: ResolverTypeWrapper<Row>;
  IncidentSort: ResolverTypeWrapper<Row>;
  IncidentStat: ResolverTypeWrapper<Row>;
  Indicator: ResolverTypeWrapper<Row>;
  IndicatorConnection: ResolverTypeWrapper<Page>;
  IndicatorEdge: ResolverTypeWrapper<Row>;
  IndicatorFilter: ResolverTypeWrapper<Row>;
  IndicatorSort: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<number>;
  Interval: ResolverTypeWrapper<Row>;
  JSON: ResolverTypeWrapper<Row>;
  Language: ResolverTypeWrapper<Row>;
  LatestStock: ResolverTypeWrapper<Row>;
  Licence: ResolverTypeWrapper<Row>;
  LocalizedText: ResolverTypeWrapper<Row>;
  Mask: ResolverTypeWrapper<Row>;
  Match: ResolverTypeWrapper<Row>;
  MatrixChange: ResolverTypeWrapper<Row>;
  Measure: ResolverTypeWrapper<Row>;
  Movement: ResolverTypeWrapper<Row>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalityKind: ResolverTypeWrapper<Row>;
  Nature: ResolverTypeWrapper<Row>;
  Node: ResolverTypeWrapper<Row>;
  Notification: ResolverTypeWrapper<Row>;
  NotificationChannel: ResolverTypeWrapper<Row>;
  NotificationKind: ResolverTypeWrapper<Row>;
  NotificationTarget: ResolverTypeWrapper<Row>;
  NumberFilter: ResolverTypeWrapper<Row>;
  Observation: ResolverTypeWrapper<Row>;
  ObservationConnection: ResolverTypeWrapper<Page>;
  ObservationDimension: ResolverTypeWrapper<Row>;
  ObservationEdge: ResolverTypeWrapper<Row>;
  ObservationFilter: ResolverTypeWrapper<Row>;
  ObservationFlag: ResolverTypeWrapper<Row>;
  ObservationGroupFilter: ResolverTypeWrapper<Row>;
  ObservationMatch: ResolverTypeWrapper<Row>;
  ObservationSort: ResolverTypeWrapper<Row>;
  ObservationStat: ResolverTypeWrapper<Row>;
  Operation: ResolverTypeWrapper<Row>;
  OperationStatus: ResolverTypeWrapper<Row>;
  OrderAction: ResolverTypeWrapper<Row>;
  OrderState: ResolverTypeWrapper<Row>;
  Organisation: ResolverTypeWrapper<Row>;
  OrganisationClient: ResolverTypeWrapper<Row>;
  OrganisationClientConnection: ResolverTypeWrapper<Page>;
  OrganisationClientEdge: ResolverTypeWrapper<Row>;
  OrganisationClientFilter: ResolverTypeWrapper<Row>;
  OrganisationConnection: ResolverTypeWrapper<Page>;
  OrganisationEdge: ResolverTypeWrapper<Row>;
  OrganisationFilter: ResolverTypeWrapper<Row>;
  OriginStatus: ResolverTypeWrapper<Row>;
  OwnAccessRequest: ResolverTypeWrapper<Row>;
  OwnAccessRequestEvent: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  Period: ResolverTypeWrapper<Row>;
  PeriodKind: ResolverTypeWrapper<Row>;
  Person: ResolverTypeWrapper<Row>;
  PersonConnection: ResolverTypeWrapper<Page>;
  PersonEdge: ResolverTypeWrapper<Row>;
  PersonFilter: ResolverTypeWrapper<Row>;
  PersonRole: ResolverTypeWrapper<Row>;
  PlaceFilter: ResolverTypeWrapper<Row>;
  PointOfEntry: ResolverTypeWrapper<Row>;
  PointOfEntryConnection: ResolverTypeWrapper<Row>;
  PointOfEntryEdge: ResolverTypeWrapper<Row>;
  PointOfEntryFilter: ResolverTypeWrapper<Row>;
  PointOfEntryKind: ResolverTypeWrapper<Row>;
  PointOfEntryMeasure: ResolverTypeWrapper<Row>;
  PointOfEntrySort: ResolverTypeWrapper<Row>;
  PointOfEntryState: ResolverTypeWrapper<Row>;
  PointOfEntryStatus: ResolverTypeWrapper<Row>;
  PointOfEntryStatusConnection: ResolverTypeWrapper<Row>;
  PointOfEntryStatusEdge: ResolverTypeWrapper<Row>;
  PointOfEntryStatusFilter: ResolverTypeWrapper<Row>;
  PointOfEntryStatusSort: ResolverTypeWrapper<Row>;
  PolicyChange: ResolverTypeWrapper<Row>;
  PolicyChangeConnection: ResolverTypeWrapper<Row>;
  PolicyChangeEdge: ResolverTypeWrapper<Row>;
  PolicyChangeFilter: ResolverTypeWrapper<Row>;
  PolicyChangeState: ResolverTypeWrapper<Row>;
  PopulationBasis: ResolverTypeWrapper<Row>;
  PopulationGroup: ResolverTypeWrapper<Row>;
  Position: ResolverTypeWrapper<Row>;
  Practice: ResolverTypeWrapper<Row>;
  PracticeConnection: ResolverTypeWrapper<Page>;
  PracticeEdge: ResolverTypeWrapper<Row>;
  PracticeFilter: ResolverTypeWrapper<Row>;
  Precision: ResolverTypeWrapper<Row>;
  ProcessingLevel: ResolverTypeWrapper<Row>;
  Protocol: ResolverTypeWrapper<Row>;
  ProtocolConnection: ResolverTypeWrapper<Page>;
  ProtocolEdge: ResolverTypeWrapper<Row>;
  ProtocolEntry: ResolverTypeWrapper<Row>;
  ProtocolEntryConnection: ResolverTypeWrapper<Page>;
  ProtocolEntryEdge: ResolverTypeWrapper<Row>;
  ProtocolEntryFilter: ResolverTypeWrapper<Row>;
  ProtocolFilter: ResolverTypeWrapper<Row>;
  Provenance: ResolverTypeWrapper<Row>;
  Provider: ResolverTypeWrapper<Row>;
  Qualifier: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionChange: ResolverTypeWrapper<Row>;
  QuestionEquivalence: ResolverTypeWrapper<Row>;
  QuestionKind: ResolverTypeWrapper<Row>;
  QuestionObstacle: ResolverTypeWrapper<Row>;
  QuestionRelation: ResolverTypeWrapper<Row>;
  QuotaInput: ResolverTypeWrapper<Row>;
  RatingLevel: ResolverTypeWrapper<Row>;
  RatingScale: ResolverTypeWrapper<Row>;
  RecordCount: ResolverTypeWrapper<Row>;
  Redistribution: ResolverTypeWrapper<Row>;
  RefugeeDemographic: ResolverTypeWrapper<Row>;
  RefugeeDemographicConnection: ResolverTypeWrapper<Page>;
  RefugeeDemographicDimension: ResolverTypeWrapper<Row>;
  RefugeeDemographicEdge: ResolverTypeWrapper<Row>;
  RefugeeDemographicFilter: ResolverTypeWrapper<Row>;
  RefugeeDemographicSort: ResolverTypeWrapper<Row>;
  RefugeeDemographicStat: ResolverTypeWrapper<Row>;
  RefugeeFlow: ResolverTypeWrapper<Row>;
  RefugeeFlowConnection: ResolverTypeWrapper<Page>;
  RefugeeFlowDimension: ResolverTypeWrapper<Row>;
  RefugeeFlowEdge: ResolverTypeWrapper<Row>;
  RefugeeFlowFilter: ResolverTypeWrapper<Row>;
  RefugeeFlowKind: ResolverTypeWrapper<Row>;
  RefugeeFlowSort: ResolverTypeWrapper<Row>;
  RefugeeFlowStat: ResolverTypeWrapper<Row>;
  RefugeeStock: ResolverTypeWrapper<Row>;
  RefugeeStockConnection: ResolverTypeWrapper<Page>;
  RefugeeStockDimension: ResolverTypeWrapper<Row>;
  RefugeeStockEdge: ResolverTypeWrapper<Row>;
  RefugeeStockFilter: ResolverTypeWrapper<Row>;
  RefugeeStockSort: ResolverTypeWrapper<Row>;
  RefugeeStockStat: ResolverTypeWrapper<Row>;
  RegionGrouping: ResolverTypeWrapper<Row>;
  RegionalSection: ResolverTypeWrapper<Row>;
  Release: ResolverTypeWrapper<Row>;
  ReleaseChanges: ResolverTypeWrapper<Row>;
  ReleaseConnection: ResolverTypeWrapper<Page>;
  ReleaseEdge: ResolverTypeWrapper<Row>;
  ReleaseFile: ResolverTypeWrapper<Row>;
  ReleaseOrder: ResolverTypeWrapper<Row>;
  ReleaseOrderConnection: ResolverTypeWrapper<Page>;
  ReleaseOrderEdge: ResolverTypeWrapper<Row>;
  ReleaseOrderFilter: ResolverTypeWrapper<Row>;
  ReleaseSort: ResolverTypeWrapper<Row>;
  ReleaseState: ResolverTypeWrapper<Row>;
  Restriction: ResolverTypeWrapper<Row>;
  RestrictionBasis: ResolverTypeWrapper<Row>;
  RestrictionCategory: ResolverTypeWrapper<Row>;
  RestrictionConnection: ResolverTypeWrapper<Row>;
  RestrictionEdge: ResolverTypeWrapper<Row>;
  RestrictionEnd: ResolverTypeWrapper<Row>;
  RestrictionException: ResolverTypeWrapper<Row>;
  RestrictionExtent: ResolverTypeWrapper<Row>;
  RestrictionFilter: ResolverTypeWrapper<Row>;
  RestrictionLevel: ResolverTypeWrapper<Row>;
  RestrictionLevelConnection: ResolverTypeWrapper<Page>;
  RestrictionLevelDays: ResolverTypeWrapper<Row>;
  RestrictionLevelEdge: ResolverTypeWrapper<Row>;
  RestrictionLevelFilter: ResolverTypeWrapper<Row>;
  RestrictionLevelPoint: ResolverTypeWrapper<Row>;
  RestrictionLevelSort: ResolverTypeWrapper<Row>;
  RestrictionMatrixCell: ResolverTypeWrapper<Row>;
  RestrictionNotice: ResolverTypeWrapper<Row>;
  RestrictionNoticeConnection: ResolverTypeWrapper<Row>;
  RestrictionNoticeEdge: ResolverTypeWrapper<Row>;
  RestrictionNoticeFilter: ResolverTypeWrapper<Row>;
  RestrictionNoticeSort: ResolverTypeWrapper<Row>;
  RestrictionQuality: ResolverTypeWrapper<Row>;
  RestrictionSort: ResolverTypeWrapper<Row>;
  RestrictionTarget: ResolverTypeWrapper<Row>;
  RestrictionTargetConnection: ResolverTypeWrapper<Row>;
  RestrictionTargetEdge: ResolverTypeWrapper<Row>;
  RestrictionTargetFilter: ResolverTypeWrapper<Row>;
  RestrictionTargetSort: ResolverTypeWrapper<Row>;
  RevisedRecords: ResolverTypeWrapper<Row>;
  Revision: ResolverTypeWrapper<Row>;
  RevisionConnection: ResolverTypeWrapper<Row>;
  RevisionDimension: ResolverTypeWrapper<Row>;
  RevisionEdge: ResolverTypeWrapper<Row>;
  RevisionGroup: ResolverTypeWrapper<Row>;
  RevisionSort: ResolverTypeWrapper<Row>;
  RevisionStats: ResolverTypeWrapper<Row>;
  Role: ResolverTypeWrapper<Row>;
  Round: ResolverTypeWrapper<Row>;
  RoundConnection: ResolverTypeWrapper<Page>;
  RoundEdge: ResolverTypeWrapper<Row>;
  RoundQuality: ResolverTypeWrapper<Row>;
  RoundSort: ResolverTypeWrapper<Row>;
  RowBucket: ResolverTypeWrapper<Row>;
  RowReference: ResolverTypeWrapper<Row>;
  SearchHit: ResolverTypeWrapper<Row>;
  SearchHitConnection: ResolverTypeWrapper<Row>;
  SearchHitEdge: ResolverTypeWrapper<Row>;
  Series: ResolverTypeWrapper<Row>;
  SeriesConnection: ResolverTypeWrapper<Page>;
  SeriesEdge: ResolverTypeWrapper<Row>;
  SeriesMethod: ResolverTypeWrapper<Row>;
  Settlement: ResolverTypeWrapper<Row>;
  Sex: ResolverTypeWrapper<Row>;
  SexAgeCell: ResolverTypeWrapper<Row>;
  SexAgeSplit: ResolverTypeWrapper<Row>;
  ShareStatus: ResolverTypeWrapper<Row>;
  SharingAgreement: ResolverTypeWrapper<Row>;
  SharingAgreementConnection: ResolverTypeWrapper<Page>;
  SharingAgreementEdge: ResolverTypeWrapper<Row>;
  SharingAgreementFilter: ResolverTypeWrapper<Row>;
  Since: ResolverTypeWrapper<Row>;
  Site: ResolverTypeWrapper<Row>;
  SiteConnection: ResolverTypeWrapper<Page>;
  SiteEdge: ResolverTypeWrapper<Row>;
  SiteFilter: ResolverTypeWrapper<Row>;
  SiteKind: ResolverTypeWrapper<Row>;
  SiteStatus: ResolverTypeWrapper<Row>;
  SolutionsBasis: ResolverTypeWrapper<Row>;
  SolutionsComponent: ResolverTypeWrapper<Row>;
  SolutionsComposition: ResolverTypeWrapper<Row>;
  SolutionsDimension: ResolverTypeWrapper<Row>;
  SolutionsIndex: ResolverTypeWrapper<Row>;
  SolutionsIndexConnection: ResolverTypeWrapper<Row>;
  SolutionsIndexEdge: ResolverTypeWrapper<Row>;
  SolutionsIndexFilter: ResolverTypeWrapper<Row>;
  SolutionsScore: ResolverTypeWrapper<Row>;
  SolutionsScoreConnection: ResolverTypeWrapper<Row>;
  SolutionsScoreEdge: ResolverTypeWrapper<Row>;
  SolutionsScoreFilter: ResolverTypeWrapper<Row>;
  SolutionsScoreSort: ResolverTypeWrapper<Row>;
  SolutionsScoreStatus: ResolverTypeWrapper<Row>;
  SolutionsTopic: ResolverTypeWrapper<Row>;
  SourceLine: ResolverTypeWrapper<Row>;
  StaysReadable: ResolverTypeWrapper<Row>;
  StewardAct: ResolverTypeWrapper<Row>;
  StewardActConnection: ResolverTypeWrapper<Page>;
  StewardActEdge: ResolverTypeWrapper<Row>;
  StockCaveat: ResolverTypeWrapper<Row>;
  StockCell: ResolverTypeWrapper<Row>;
  StockComparison: ResolverTypeWrapper<Row>;
  StockDifference: ResolverTypeWrapper<Row>;
  StockMeasure: ResolverTypeWrapper<Row>;
  StockPart: ResolverTypeWrapper<Row>;
  StockPoint: ResolverTypeWrapper<Row>;
  StockSeries: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<string>;
  SuccessionKind: ResolverTypeWrapper<Row>;
  Survey: ResolverTypeWrapper<Row>;
  SurveyAnswer: ResolverTypeWrapper<Row>;
  SurveyCategory: ResolverTypeWrapper<Row>;
  SurveyCategoryKind: ResolverTypeWrapper<Row>;
  SurveyCell: ResolverTypeWrapper<Row>;
  SurveyCellConnection: ResolverTypeWrapper<Row>;
  SurveyCellEdge: ResolverTypeWrapper<Row>;
  SurveyCellFilter: ResolverTypeWrapper<Row>;
  SurveyCode: ResolverTypeWrapper<Row>;
  SurveyCondition: ResolverTypeWrapper<Row>;
  SurveyConnection: ResolverTypeWrapper<Page>;
  SurveyDimension: ResolverTypeWrapper<Row>;
  SurveyEdge: ResolverTypeWrapper<Row>;
  SurveyFilter: ResolverTypeWrapper<Row>;
  SurveyMode: ResolverTypeWrapper<Row>;
  SurveyRecord: ResolverTypeWrapper<Row>;
  SurveyRecordConnection: ResolverTypeWrapper<Page>;
  SurveyRecordEdge: ResolverTypeWrapper<Row>;
  SurveyTable: ResolverTypeWrapper<Row>;
  SurveyTableCategory: ResolverTypeWrapper<Row>;
  SurveyTableCell: ResolverTypeWrapper<Row>;
  SurveyVariable: ResolverTypeWrapper<Row>;
  SurveyVariableConnection: ResolverTypeWrapper<Page>;
  SurveyVariableEdge: ResolverTypeWrapper<Row>;
  SurveyVariableFilter: ResolverTypeWrapper<Row>;
  Takedown: ResolverTypeWrapper<Row>;
  TakedownChange: ResolverTypeWrapper<Row>;
  TakedownConnection: ResolverTypeWrapper<Row>;
  TakedownEdge: ResolverTypeWrapper<Row>;
  TakedownFilter: ResolverTypeWrapper<Row>;
  TakedownReason: ResolverTypeWrapper<Row>;
  TakedownScope: ResolverTypeWrapper<Row>;
  TakedownTarget: ResolverTypeWrapper<Row>;
  TargetResolution: ResolverTypeWrapper<Row>;
  TextFilter: ResolverTypeWrapper<Row>;
  TextStatus: ResolverTypeWrapper<Row>;
  Theme: ResolverTypeWrapper<Row>;
  Tier: ResolverTypeWrapper<Row>;
  TimeGrain: ResolverTypeWrapper<Row>;
  TopicalCollection: ResolverTypeWrapper<Row>;
  TravelControl: ResolverTypeWrapper<Row>;
  TravelMode: ResolverTypeWrapper<Row>;
  TypeChanges: ResolverTypeWrapper<Row>;
  Unit: ResolverTypeWrapper<Row>;
  UpdateRhythm: ResolverTypeWrapper<Row>;
  UrgentAction: ResolverTypeWrapper<Row>;
  UrgentActionConnection: ResolverTypeWrapper<Row>;
  UrgentActionCount: ResolverTypeWrapper<Row>;
  UrgentActionCountConnection: ResolverTypeWrapper<Row>;
  UrgentActionCountEdge: ResolverTypeWrapper<Row>;
  UrgentActionCountFilter: ResolverTypeWrapper<Row>;
  UrgentActionEdge: ResolverTypeWrapper<Row>;
  UrgentActionFilter: ResolverTypeWrapper<Row>;
  UrgentClause: ResolverTypeWrapper<Row>;
  UrgentClauseConnection: ResolverTypeWrapper<Row>;
  UrgentClauseEdge: ResolverTypeWrapper<Row>;
  UrgentClauseFilter: ResolverTypeWrapper<Row>;
  ValueReference: ResolverTypeWrapper<Row>;
  ValueStatus: ResolverTypeWrapper<Row>;
  VariableKind: ResolverTypeWrapper<Row>;
  ViewedAs: ResolverTypeWrapper<Row>;
  VisaCertainty: ResolverTypeWrapper<Row>;
  VisaConfidence: ResolverTypeWrapper<Row>;
  VisaRequirement: ResolverTypeWrapper<Row>;
  VisaRule: ResolverTypeWrapper<Row>;
  VisaRuleConnection: ResolverTypeWrapper<Row>;
  VisaRuleDimension: ResolverTypeWrapper<Row>;
  VisaRuleEdge: ResolverTypeWrapper<Row>;
  VisaRuleFilter: ResolverTypeWrapper<Row>;
  VisaRuleOnDay: ResolverTypeWrapper<Row>;
  VisaRuleSort: ResolverTypeWrapper<Row>;
  VisaRuleStat: ResolverTypeWrapper<Row>;
  Withheld: ResolverTypeWrapper<Row>;
  WithheldReason: ResolverTypeWrapper<Row>;
  YearEndStock: ResolverTypeWrapper<Row>;
  YearEndStockConnection: ResolverTypeWrapper<Row>;
  YearEndStockDimension: ResolverTypeWrapper<Row>;
  YearEndStockEdge: ResolverTypeWrapper<Row>;
  YearEndStockFilter: ResolverTypeWrapper<Row>;
  YearEndStockSort: ResolverTypeWrapper<Row>;
  YearEndStockStat: ResolverTypeWrapper<Row>;
  YearFilter: ResolverTypeWrapper<Row>;
  YearPart: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessAct: Row;
  AccessActConnection: Page;
  AccessActEdge: Row;
  AccessActFilter: Row;
  AccessAnswer: Row;
  AccessAnswerInput: Row;
  AccessBar: Row;
  AccessBarConnection: Page;
  AccessBarEdge: Row;
  AccessBarFilter: Row;
  AccessChange: Row;
  AccessDecision: Row;
  AccessEffect: Row;
  AccessForm: Row;
  AccessGrant: Row;
  AccessGrantConnection: Page;
  AccessGrantEdge: Row;
  AccessGrantFilter: Row;
  AccessQuestion: Row;
  AccessQuota: Row;
  AccessRequest: Row;
  AccessRequestConnection: Page;
  AccessRequestEdge: Row;
  AccessRequestEvent: Row;
  AccessRequestFilter: Row;
  AccessRequestInput: Row;
  AccessScope: Row;
  AccessScopeInput: Row;
  AccessTerms: Row;
  AddedNotificationTarget: Row;
  AffectedHolder: Row;
  AgreedDataset: Row;
  ApiKey: Row;
  ApiKeyConnection: Page;
  ApiKeyEdge: Row;
  ApiKeyFilter: Row;
  Area: Row;
  AreaBy: Row;
  AreaCode: Row;
  AreaConnection: Page;
  AreaEdge: Row;
  AreaFilter: Row;
  AreaKindCount: Row;
  AreaMembership: Row;
  AreaSuccession: Row;
  AsOf: Row;
  AskedGrant: Row;
  AssessmentAnswer: Row;
  AssessmentAnswerConnection: Page;
  AssessmentAnswerEdge: Row;
  AssessmentAnswerFilter: Row;
  AssessmentOption: Row;
  AssessmentQuestion: Row;
  AssessmentQuestionConnection: Page;
  AssessmentQuestionEdge: Row;
  AssessmentQuestionFilter: Row;
  AssessmentShare: Row;
  AssessmentShareConnection: Page;
  AssessmentShareEdge: Row;
  AssessmentShareFilter: Row;
  AsylumApplication: Row;
  AsylumApplicationConnection: Page;
  AsylumApplicationEdge: Row;
  AsylumApplicationFilter: Row;
  AsylumApplicationStat: Row;
  AsylumDecision: Row;
  AsylumDecisionConnection: Page;
  AsylumDecisionEdge: Row;
  AsylumDecisionFilter: Row;
  AsylumDecisionStat: Row;
  AuditEntry: Row;
  AuditEntryConnection: Page;
  AuditEntryEdge: Row;
  AuditEntryFilter: Row;
  AuditProof: Row;
  AuditStat: Row;
  AuditState: Row;
  AuditStep: Row;
  Boolean: boolean;
  Boundary: Row;
  BoundarySet: Row;
  Caller: Row;
  CallerAgreement: Row;
  CallerGrant: Row;
  CallerOrganisation: Row;
  Centroid: Row;
  Change: Row;
  ChangeConnection: Row;
  ChangeEdge: Row;
  CodeFilter: Row;
  CodeItem: Row;
  CodeList: Row;
  Codebook: Row;
  CodebookConnection: Row;
  CodebookEdge: Row;
  CodebookFilter: Row;
  CodebookOption: Row;
  CodebookVariable: Row;
  CodebookVariableConnection: Row;
  CodebookVariableEdge: Row;
  CodebookVariableFilter: Row;
  ComparedStock: Row;
  Count: Row;
  Coverage: Row;
  Cube: Row;
  CubeCategory: Row;
  CubeCell: Row;
  CubeCellConnection: Row;
  CubeCellEdge: Row;
  CubeCellFilter: Row;
  CubeCondition: Row;
  CubeConnection: Row;
  CubeDimension: Row;
  CubeEdge: Row;
  CubeFigure: Row;
  CubeFilter: Row;
  CubeMeasure: Row;
  CubeTable: Row;
  CubeTableCategory: Row;
  CubeTableCell: Row;
  DataLinkage: Row;
  DataLinkageInput: Row;
  Dataset: Row;
  DatasetConnection: Page;
  DatasetEdge: Row;
  DatasetFilter: Row;
  DatasetUse: Row;
  DatasetUseConnection: Page;
  DatasetUseEdge: Row;
  DatasetUseFilter: Row;
  Date: Row;
  DateFilter: Row;
  DateTime: Row;
  Decimal: Row;
  DesignationNote: Row;
  DeskCell: Row;
  DeskDiff: Row;
  DeskDiffRow: Row;
  DeskDiffRowConnection: Page;
  DeskDiffRowEdge: Row;
  DeskDiffRowFilter: Row;
  DeskFile: Row;
  DeskGate: Row;
  DeskReject: Row;
  DeskRejectConnection: Page;
  DeskRejectEdge: Row;
  DeskRelease: Row;
  DeskReleaseConnection: Page;
  DeskReleaseEdge: Row;
  DeskReleaseFilter: Row;
  DeskTakedown: Row;
  DeskTakedownConnection: Row;
  DeskTakedownEdge: Row;
  DeskTakedownFilter: Row;
  DimensionInput: Row;
  DimensionValue: Row;
  DisplacementEvent: Row;
  DisplacementEventConnection: Row;
  DisplacementEventEdge: Row;
  DisplacementEventFilter: Row;
  DisplacementFlow: Row;
  DisplacementFlowConnection: Row;
  DisplacementFlowEdge: Row;
  DisplacementFlowFilter: Row;
  DisplacementFlowStat: Row;
  DisplacementStock: Row;
  DisplacementStockConnection: Page;
  DisplacementStockEdge: Row;
  DisplacementStockFilter: Row;
  DisplacementStockStat: Row;
  DomainChange: Row;
  DomainScore: Row;
  FieldPolicy: FieldPolicyRow;
  FileReference: Row;
  Float: number;
  FlowObservation: Row;
  FlowObservationConnection: Page;
  FlowObservationEdge: Row;
  FlowObservationFilter: Row;
  FlowObservationStat: Row;
  FlowPoint: Row;
  FlowPointConnection: Page;
  FlowPointEdge: Row;
  FlowPointFilter: Row;
  FlowRoute: Row;
  Framework: Row;
  FrameworkItem: Row;
  FrameworkItemConnection: Page;
  FrameworkItemEdge: Row;
  FrameworkItemFilter: Row;
  FrameworkScaleLevel: Row;
  GeoJSON: Row;
  GovernanceAnswer: Row;
  GovernanceAnswerConnection: Page;
  GovernanceAnswerEdge: Row;
  GovernanceAnswerFilter: Row;
  GovernanceAssessment: Row;
  GovernanceAssessmentConnection: Page;
  GovernanceAssessmentEdge: Row;
  GovernanceAssessmentFilter: Row;
  GovernanceComparison: Row;
  GovernanceEdition: Row;
  GovernanceFinding: Row;
  GovernanceProfile: Row;
  GovernanceProfileConnection: Page;
  GovernanceProfileEdge: Row;
  GovernanceProfileFilter: Row;
  GovernanceQuestion: Row;
  GovernanceQuestionConnection: Page;
  GovernanceQuestionEdge: Row;
  GovernanceQuestionFilter: Row;
  GovernanceScore: Row;
  GovernanceScoreConnection: Page;
  GovernanceScoreEdge: Row;
  GovernanceScoreFilter: Row;
  GovernanceSideBySide: Row;
  GrantQuota: Row;
  GrantUse: Row;
  GrantUseConnection: Page;
  GrantUseEdge: Row;
  GrantUseFilter: Row;
  GrantedDataset: Row;
  Hazard: Row;
  HazardTerm: Row;
  ID: string;
  IgnoredStock: Row;
  Incident: Row;
  IncidentConnection: Page;
  IncidentEdge: Row;
  IncidentFilter: Row;
  IncidentStat: Row;
  Indicator: Row;
  IndicatorConnection: Page;
  IndicatorEdge: Row;
  IndicatorFilter: Row;
  Int: number;
  Interval: Row;
  JSON: Row;
  LatestStock: Row;
  Licence: Row;
  LocalizedText: Row;
  Mutation: Record<PropertyKey, never>;
  Node: Row;
  Notification: Row;
  NotificationTarget: Row;
  NumberFilter: Row;
  Observation: Row;
  ObservationConnection: Page;
  ObservationEdge: Row;
  ObservationFilter: Row;
  ObservationFlag: Row;
  ObservationGroupFilter: Row;
  ObservationMatch: Row;
  ObservationStat: Row;
  Operation: Row;
  Organisation: Row;
  OrganisationClient: Row;
  OrganisationClientConnection: Page;
  OrganisationClientEdge: Row;
  OrganisationClientFilter: Row;
  OrganisationConnection: Page;
  OrganisationEdge: Row;
  OrganisationFilter: Row;
  OwnAccessRequest: Row;
  OwnAccessRequestEvent: Row;
  PageInfo: Row;
  Period: Row;
  Person: Row;
  PersonConnection: Page;
  PersonEdge: Row;
  PersonFilter: Row;
  PersonRole: Row;
  PlaceFilter: Row;
  PointOfEntry: Row;
  PointOfEntryConnection: Row;
  PointOfEntryEdge: Row;
  PointOfEntryFilter: Row;
  PointOfEntryStatus: Row;
  PointOfEntryStatusConnection: Row;
  PointOfEntryStatusEdge: Row;
  PointOfEntryStatusFilter: Row;
  PolicyChange: Row;
  PolicyChangeConnection: Row;
  PolicyChangeEdge: Row;
  PolicyChangeFilter: Row;
  Position: Row;
  Practice: Row;
  PracticeConnection: Page;
  PracticeEdge: Row;
  PracticeFilter: Row;
  Protocol: Row;
  ProtocolConnection: Page;
  ProtocolEdge: Row;
  ProtocolEntry: Row;
  ProtocolEntryConnection: Page;
  ProtocolEntryEdge: Row;
  ProtocolEntryFilter: Row;
  ProtocolFilter: Row;
  Provenance: Row;
  Provider: Row;
  Query: Record<PropertyKey, never>;
  QuestionChange: Row;
  QuestionEquivalence: Row;
  QuestionObstacle: Row;
  QuotaInput: Row;
  RatingLevel: Row;
  RatingScale: Row;
  RecordCount: Row;
  RefugeeDemographic: Row;
  RefugeeDemographicConnection: Page;
  RefugeeDemographicEdge: Row;
  RefugeeDemographicFilter: Row;
  RefugeeDemographicStat: Row;
  RefugeeFlow: Row;
  RefugeeFlowConnection: Page;
  RefugeeFlowEdge: Row;
  RefugeeFlowFilter: Row;
  RefugeeFlowStat: Row;
  RefugeeStock: Row;
  RefugeeStockConnection: Page;
  RefugeeStockEdge: Row;
  RefugeeStockFilter: Row;
  RefugeeStockStat: Row;
  RegionGrouping: Row;
  RegionalSection: Row;
  Release: Row;
  ReleaseChanges: Row;
  ReleaseConnection: Page;
  ReleaseEdge: Row;
  ReleaseFile: Row;
  ReleaseOrder: Row;
  ReleaseOrderConnection: Page;
  ReleaseOrderEdge: Row;
  ReleaseOrderFilter: Row;
  Restriction: Row;
  RestrictionConnection: Row;
  RestrictionEdge: Row;
  RestrictionException: Row;
  RestrictionFilter: Row;
  RestrictionLevel: Row;
  RestrictionLevelConnection: Page;
  RestrictionLevelDays: Row;
  RestrictionLevelEdge: Row;
  RestrictionLevelFilter: Row;
  RestrictionLevelPoint: Row;
  RestrictionMatrixCell: Row;
  RestrictionNotice: Row;
  RestrictionNoticeConnection: Row;
  RestrictionNoticeEdge: Row;
  RestrictionNoticeFilter: Row;
  RestrictionTarget: Row;
  RestrictionTargetConnection: Row;
  RestrictionTargetEdge: Row;
  RestrictionTargetFilter: Row;
  RevisedRecords: Row;
  Revision: Row;
  RevisionConnection: Row;
  RevisionEdge: Row;
  RevisionGroup: Row;
  RevisionStats: Row;
  Round: Row;
  RoundConnection: Page;
  RoundEdge: Row;
  RowReference: Row;
  SearchHit: Row;
  SearchHitConnection: Row;
  SearchHitEdge: Row;
  Series: Row;
  SeriesConnection: Page;
  SeriesEdge: Row;
  SexAgeCell: Row;
  SharingAgreement: Row;
  SharingAgreementConnection: Page;
  SharingAgreementEdge: Row;
  SharingAgreementFilter: Row;
  Since: Row;
  Site: Row;
  SiteConnection: Page;
  SiteEdge: Row;
  SiteFilter: Row;
  SolutionsComponent: Row;
  SolutionsDimension: Row;
  SolutionsIndex: Row;
  SolutionsIndexConnection: Row;
  SolutionsIndexEdge: Row;
  SolutionsIndexFilter: Row;
  SolutionsScore: Row;
  SolutionsScoreConnection: Row;
  SolutionsScoreEdge: Row;
  SolutionsScoreFilter: Row;
  SourceLine: Row;
  StaysReadable: Row;
  StewardAct: Row;
  StewardActConnection: Page;
  StewardActEdge: Row;
  StockCell: Row;
  StockComparison: Row;
  StockPoint: Row;
  StockSeries: Row;
  String: string;
  Survey: Row;
  SurveyAnswer: Row;
  SurveyCategory: Row;
  SurveyCell: Row;
  SurveyCellConnection: Row;
  SurveyCellEdge: Row;
  SurveyCellFilter: Row;
  SurveyCode: Row;
  SurveyCondition: Row;
  SurveyConnection: Page;
  SurveyDimension: Row;
  SurveyEdge: Row;
  SurveyFilter: Row;
  SurveyRecord: Row;
  SurveyRecordConnection: Page;
  SurveyRecordEdge: Row;
  SurveyTable: Row;
  SurveyTableCategory: Row;
  SurveyTableCell: Row;
  SurveyVariable: Row;
  SurveyVariableConnection: Page;
  SurveyVariableEdge: Row;
  SurveyVariableFilter: Row;
  Takedown: Row;
  TakedownChange: Row;
  TakedownConnection: Row;
  TakedownEdge: Row;
  TakedownFilter: Row;
  TakedownTarget: Row;
  TextFilter: Row;
  Theme: Row;
  TopicalCollection: Row;
  TypeChanges: Row;
  Unit: Row;
  UrgentAction: Row;
  UrgentActionConnection: Row;
  UrgentActionCount: Row;
  UrgentActionCountConnection: Row;
  UrgentActionCountEdge: Row;
  UrgentActionCountFilter: Row;
  UrgentActionEdge: Row;
  UrgentActionFilter: Row;
  UrgentClause: Row;
  UrgentClauseConnection: Row;
  UrgentClauseEdge: Row;
  UrgentClauseFilter: Row;
  ValueReference: Row;
  ViewedAs: Row;
  VisaRule: Row;
  VisaRuleConnection: Row;
  VisaRuleEdge: Row;
  VisaRuleFilter: Row;
  VisaRuleOnDay: Row;
  VisaRuleStat: Row;
  Withheld: Row;
  YearEndStock: Row;
  YearEndStockConnection: Row;
  YearEndStockEdge: Row;
  YearEndStockFilter: Row;
  YearEndStockStat: Row;
  YearFilter: Row;
};

export type NeedsDirectiveArgs = {
  role: ReadonlyArray<Role>;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = Context, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TierDirectiveArgs = {
  class?: Maybe<DataClass>;
  grain?: Maybe<Grain>;
  level: Tier;
  mask?: Maybe<Mask>;
  maskArg?: Maybe<Scalars['String']['input']>;
  mayLower?: Maybe<Tier>;
};

export type TierDirectiveResolver<Result, Parent, ContextType = Context, Args = TierDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessAct'] = ResolversParentTypes['AccessAct']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessActConnection'] = ResolversParentTypes['AccessActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AccessActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessActEdge'] = ResolversParentTypes['AccessActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessAct'], ParentType, ContextType>;
};

export type AccessAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessAnswer'] = ResolversParentTypes['AccessAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AccessBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessBar'] = ResolversParentTypes['AccessBar']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AccessBarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessBarConnection'] = ResolversParentTypes['AccessBarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessBarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessBar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AccessBarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessBarEdge'] = ResolversParentTypes['AccessBarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessBar'], ParentType, ContextType>;
};

export type AccessChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessChange'] = ResolversParentTypes['AccessChange']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gains?: Resolver<ReadonlyArray<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  loses?: Resolver<ReadonlyArray<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stays?: Resolver<ReadonlyArray<ResolversTypes['StaysReadable']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessDecision'] = ResolversParentTypes['AccessDecision']> = {
  availableGrain?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecisionKind'], ParentType, ContextType>;
  howToGet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type AccessEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEffect'] = ResolversParentTypes['AccessEffect']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataClass']>>, ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grain']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type AccessFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessForm'] = ResolversParentTypes['AccessForm']> = {
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessAnswer']>>, ParentType, ContextType>;
  destruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethics?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkage?: Resolver<Maybe<ResolversTypes['DataLinkage']>, ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  purposeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['DataClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['GrantedDataset']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finestGrain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pageLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rowsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsReadToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AccessQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessQuestion'] = ResolversParentTypes['AccessQuestion']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessQuota'] = ResolversParentTypes['AccessQuota']> = {
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  asked?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['AccessRequestEvent']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AccessForm'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type AccessRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestConnection'] = ResolversParentTypes['AccessRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AccessRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestEdge'] = ResolversParentTypes['AccessRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRequest'], ParentType, ContextType>;
};

export type AccessRequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestEvent'] = ResolversParentTypes['AccessRequestEvent']> = {
  acr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRequestRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AccessRequestStep'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessScope'] = ResolversParentTypes['AccessScope']> = {
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finestGrain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['AccessQuota']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type AccessTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessTerms'] = ResolversParentTypes['AccessTerms']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddedNotificationTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedNotificationTarget'] = ResolversParentTypes['AddedNotificationTarget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AffectedHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedHolder'] = ResolversParentTypes['AffectedHolder']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type AgreedDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreedDataset'] = ResolversParentTypes['AgreedDataset']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  asylumApplications?: Resolver<ResolversTypes['AsylumApplicationConnection'], ParentType, ContextType, RequireFields<AreaAsylumApplicationsArgs, 'direction' | 'first' | 'orderBy'>>;
  asylumDecisions?: Resolver<ResolversTypes['AsylumDecisionConnection'], ParentType, ContextType, RequireFields<AreaAsylumDecisionsArgs, 'direction' | 'first' | 'orderBy'>>;
  boundary?: Resolver<Maybe<ResolversTypes['Boundary']>, ParentType, ContextType, RequireFields<AreaBoundaryArgs, 'set'>>;
  centroid?: Resolver<Maybe<ResolversTypes['Centroid']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<AreaChildrenArgs, 'first'>>;
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codebooks?: Resolver<ReadonlyArray<ResolversTypes['Codebook']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  displacementEvents?: Resolver<ResolversTypes['DisplacementEventConnection'], ParentType, ContextType, RequireFields<AreaDisplacementEventsArgs, 'first' | 'orderBy'>>;
  displacementFlows?: Resolver<ResolversTypes['DisplacementFlowConnection'], ParentType, ContextType, RequireFields<AreaDisplacementFlowsArgs, 'first' | 'orderBy'>>;
  displacementStocks?: Resolver<ResolversTypes['DisplacementStockConnection'], ParentType, ContextType, RequireFields<AreaDisplacementStocksArgs, 'first' | 'orderBy'>>;
  flowObservations?: Resolver<ResolversTypes['FlowObservationConnection'], ParentType, ContextType, RequireFields<AreaFlowObservationsArgs, 'first' | 'orderBy' | 'role'>>;
  flowPoints?: Resolver<ResolversTypes['FlowPointConnection'], ParentType, ContextType, RequireFields<AreaFlowPointsArgs, 'first'>>;
  forcedDisplacement?: Resolver<ResolversTypes['RefugeeStockConnection'], ParentType, ContextType, RequireFields<AreaForcedDisplacementArgs, 'direction' | 'first' | 'orderBy'>>;
  governanceProfiles?: Resolver<ReadonlyArray<ResolversTypes['GovernanceProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<AreaIncidentsArgs, 'first' | 'orderBy'>>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  m49?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType, Partial<AreaMemberOfArgs>>;
  members?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<AreaMembersArgs, 'first'>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['AreaMembership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AreaNameArgs>>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType, Partial<AreaNeighboursArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['DesignationNote']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<AreaObservationsArgs, 'first' | 'orderBy'>>;
  observationsAbroad?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<AreaObservationsAbroadArgs, 'first' | 'orderBy'>>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  pcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointOfEntryStatuses?: Resolver<ResolversTypes['PointOfEntryStatusConnection'], ParentType, ContextType, RequireFields<AreaPointOfEntryStatusesArgs, 'first' | 'orderBy'>>;
  pointsOfEntry?: Resolver<ResolversTypes['PointOfEntryConnection'], ParentType, ContextType, RequireFields<AreaPointsOfEntryArgs, 'first' | 'orderBy'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['AreaSuccession']>, ParentType, ContextType>;
  refugeeDemographics?: Resolver<ResolversTypes['RefugeeDemographicConnection'], ParentType, ContextType, RequireFields<AreaRefugeeDemographicsArgs, 'direction' | 'first' | 'orderBy'>>;
  refugeeFlows?: Resolver<ResolversTypes['RefugeeFlowConnection'], ParentType, ContextType, RequireFields<AreaRefugeeFlowsArgs, 'direction' | 'first' | 'orderBy'>>;
  regionalSections?: Resolver<ReadonlyArray<ResolversTypes['RegionalSection']>, ParentType, ContextType>;
  restrictionLevels?: Resolver<ResolversTypes['RestrictionLevelConnection'], ParentType, ContextType, RequireFields<AreaRestrictionLevelsArgs, 'first' | 'orderBy'>>;
  restrictionNotices?: Resolver<ResolversTypes['RestrictionNoticeConnection'], ParentType, ContextType, RequireFields<AreaRestrictionNoticesArgs, 'first' | 'orderBy'>>;
  restrictionsFaced?: Resolver<ResolversTypes['RestrictionTargetConnection'], ParentType, ContextType, RequireFields<AreaRestrictionsFacedArgs, 'first' | 'orderBy'>>;
  restrictionsImposed?: Resolver<ResolversTypes['RestrictionConnection'], ParentType, ContextType, RequireFields<AreaRestrictionsImposedArgs, 'first' | 'orderBy'>>;
  solutionsScores?: Resolver<ResolversTypes['SolutionsScoreConnection'], ParentType, ContextType, RequireFields<AreaSolutionsScoresArgs, 'first' | 'orderBy'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AreaSuccession']>, ParentType, ContextType>;
  surveys?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visaRulesAsDestination?: Resolver<ResolversTypes['VisaRuleConnection'], ParentType, ContextType, RequireFields<AreaVisaRulesAsDestinationArgs, 'first' | 'orderBy'>>;
  visaRulesAsPassport?: Resolver<ResolversTypes['VisaRuleConnection'], ParentType, ContextType, RequireFields<AreaVisaRulesAsPassportArgs, 'first' | 'orderBy'>>;
  yearEndStocks?: Resolver<ResolversTypes['YearEndStockConnection'], ParentType, ContextType, RequireFields<AreaYearEndStocksArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaCode'] = ResolversParentTypes['AreaCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type AreaKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaKindCount'] = ResolversParentTypes['AreaKindCount']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
};

export type AreaMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaMembership'] = ResolversParentTypes['AreaMembership']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hierarchy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AreaSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaSuccession'] = ResolversParentTypes['AreaSuccession']> = {
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type AskedGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedGrant'] = ResolversParentTypes['AskedGrant']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssessmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAnswer'] = ResolversParentTypes['AssessmentAnswer']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['AssessmentQuestion'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  siteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAnswerConnection'] = ResolversParentTypes['AssessmentAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentAnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentAnswer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AssessmentAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAnswerEdge'] = ResolversParentTypes['AssessmentAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType>;
};

export type AssessmentOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentOption'] = ResolversParentTypes['AssessmentOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<AssessmentOptionLabelArgs>>;
};

export type AssessmentQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentQuestion'] = ResolversParentTypes['AssessmentQuestion']> = {
  answerTier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AssessmentOption']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareTier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['AssessmentShareConnection'], ParentType, ContextType, RequireFields<AssessmentQuestionSharesArgs, 'first'>>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AssessmentQuestionTextArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentQuestionConnection'] = ResolversParentTypes['AssessmentQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AssessmentQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentQuestionEdge'] = ResolversParentTypes['AssessmentQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentQuestion'], ParentType, ContextType>;
};

export type AssessmentShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentShare'] = ResolversParentTypes['AssessmentShare']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['AssessmentQuestion'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShareStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentShareConnection'] = ResolversParentTypes['AssessmentShareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentShare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AssessmentShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentShareEdge'] = ResolversParentTypes['AssessmentShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentShare'], ParentType, ContextType>;
};

export type AsylumApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumApplication'] = ResolversParentTypes['AsylumApplication']> = {
  applicationType?: Resolver<ResolversTypes['AsylumApplicationType'], ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  asylum?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['AsylumAuthority'], ParentType, ContextType>;
  decisionLevel?: Resolver<ResolversTypes['AsylumLevel'], ParentType, ContextType>;
  decisionLevelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearPart?: Resolver<ResolversTypes['YearPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsylumApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumApplicationConnection'] = ResolversParentTypes['AsylumApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AsylumApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AsylumApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AsylumApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumApplicationEdge'] = ResolversParentTypes['AsylumApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsylumApplication'], ParentType, ContextType>;
};

export type AsylumApplicationStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumApplicationStat'] = ResolversParentTypes['AsylumApplicationStat']> = {
  applicationType?: Resolver<Maybe<ResolversTypes['AsylumApplicationType']>, ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  asylum?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['AsylumAuthority']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  decisionLevel?: Resolver<Maybe<ResolversTypes['AsylumLevel']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['CountUnit']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearPart?: Resolver<Maybe<ResolversTypes['YearPart']>, ParentType, ContextType>;
};

export type AsylumDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumDecision'] = ResolversParentTypes['AsylumDecision']> = {
  asylum?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['AsylumAuthority'], ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  complementary?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  decisionLevel?: Resolver<ResolversTypes['AsylumLevel'], ParentType, ContextType>;
  decisionLevelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  partsAddUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recognised?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearPart?: Resolver<ResolversTypes['YearPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsylumDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumDecisionConnection'] = ResolversParentTypes['AsylumDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AsylumDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AsylumDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AsylumDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumDecisionEdge'] = ResolversParentTypes['AsylumDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsylumDecision'], ParentType, ContextType>;
};

export type AsylumDecisionStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsylumDecisionStat'] = ResolversParentTypes['AsylumDecisionStat']> = {
  asylum?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['AsylumAuthority']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  complementary?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  decisionLevel?: Resolver<Maybe<ResolversTypes['AsylumLevel']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  recognised?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['CountUnit']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearPart?: Resolver<Maybe<ResolversTypes['YearPart']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coordinates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  epoch?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['AuditProof']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['RowBucket']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['AuditScope']>, ParentType, ContextType>;
  seenAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urgentActions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditProof'] = ResolversParentTypes['AuditProof']> = {
  fromXact?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['AuditStep']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toXact?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AuditStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditStat'] = ResolversParentTypes['AuditStat']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditState'] = ResolversParentTypes['AuditState']> = {
  blocks?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AuditStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditStep'] = ResolversParentTypes['AuditStep']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoundaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Boundary'] = ResolversParentTypes['Boundary']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  geometry?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['BoundarySet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundarySetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundarySet'] = ResolversParentTypes['BoundarySet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<BoundarySetDisclaimerArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<BoundarySetTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['CallerAgreement']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['CallerGrant']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CallerKind'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['CallerOrganisation']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type CallerAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerAgreement'] = ResolversParentTypes['CallerAgreement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessState'], ParentType, ContextType>;
};

export type CallerGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerGrant'] = ResolversParentTypes['CallerGrant']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['GrantQuota'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessState'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type CallerOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerOrganisation'] = ResolversParentTypes['CallerOrganisation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CentroidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centroid'] = ResolversParentTypes['Centroid']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  lastRelease?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  takedown?: Resolver<Maybe<ResolversTypes['Takedown']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CodeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeItem'] = ResolversParentTypes['CodeItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CodeItemLabelArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sdmxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enumType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CodeItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CodeListNameArgs>>;
  sdmxList?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodebookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Codebook'] = ResolversParentTypes['Codebook']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  assessmentType?: Resolver<ResolversTypes['AssessmentType'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CodebookTitleArgs>>;
  variables?: Resolver<ResolversTypes['CodebookVariableConnection'], ParentType, ContextType, RequireFields<CodebookVariablesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodebookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookConnection'] = ResolversParentTypes['CodebookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodebookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Codebook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CodebookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookEdge'] = ResolversParentTypes['CodebookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Codebook'], ParentType, ContextType>;
};

export type CodebookOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookOption'] = ResolversParentTypes['CodebookOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CodebookOptionLabelArgs>>;
  meaning?: Resolver<ResolversTypes['CodebookOptionMeaning'], ParentType, ContextType>;
};

export type CodebookVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookVariable'] = ResolversParentTypes['CodebookVariable']> = {
  codebook?: Resolver<ResolversTypes['Codebook'], ParentType, ContextType>;
  dictionaryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodebookVariableKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CodebookVariableLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neverKept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['CodebookOption']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CodebookScope'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodebookVariableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookVariableConnection'] = ResolversParentTypes['CodebookVariableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodebookVariableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CodebookVariable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CodebookVariableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookVariableEdge'] = ResolversParentTypes['CodebookVariableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodebookVariable'], ParentType, ContextType>;
};

export type ComparedStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedStock'] = ResolversParentTypes['ComparedStock']> = {
  cause?: Resolver<Maybe<ResolversTypes['DisplacementCause']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  differs?: Resolver<ReadonlyArray<ResolversTypes['StockDifference']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['StockMeasure'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export interface CountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Count'], any> {
  name: 'Count';
}

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  areaCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  areaKinds?: Resolver<ReadonlyArray<ResolversTypes['AreaKindCount']>, ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<CoverageAreasArgs, 'first'>>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  seriesCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cube'] = ResolversParentTypes['Cube']> = {
  cells?: Resolver<ResolversTypes['CubeCellConnection'], ParentType, ContextType, RequireFields<CubeCellsArgs, 'first'>>;
  class?: Resolver<ResolversTypes['DataClass'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['CubeDimension']>, ParentType, ContextType>;
  finest?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['CubeMeasure']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CubeTitleArgs>>;
  unit?: Resolver<ResolversTypes['ContributorUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CubeCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCategory'] = ResolversParentTypes['CubeCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CubeCategoryLabelArgs>>;
};

export type CubeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCell'] = ResolversParentTypes['CubeCell']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  cube?: Resolver<ResolversTypes['Cube'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CubeFigure']>>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CubeCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCellConnection'] = ResolversParentTypes['CubeCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CubeCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CubeCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CubeCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCellEdge'] = ResolversParentTypes['CubeCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CubeCell'], ParentType, ContextType>;
};

export type CubeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeConnection'] = ResolversParentTypes['CubeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CubeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cube']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CubeDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeDimension'] = ResolversParentTypes['CubeDimension']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['CubeCategory']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CubeDimensionLabelArgs>>;
};

export type CubeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeEdge'] = ResolversParentTypes['CubeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cube'], ParentType, ContextType>;
};

export type CubeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeFigure'] = ResolversParentTypes['CubeFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CubeMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeMeasure'] = ResolversParentTypes['CubeMeasure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CubeMeasureLabelArgs>>;
};

export type CubeTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeTable'] = ResolversParentTypes['CubeTable']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CubeTableCell']>, ParentType, ContextType, RequireFields<CubeTableCellsArgs, 'first'>>;
  cube?: Resolver<ResolversTypes['Cube'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
};

export type CubeTableCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeTableCategory'] = ResolversParentTypes['CubeTableCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CubeTableCategoryLabelArgs>>;
};

export type CubeTableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeTableCell'] = ResolversParentTypes['CubeTableCell']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CubeTableCategory']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CubeFigure']>>, ParentType, ContextType>;
  isRest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataLinkageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataLinkage'] = ResolversParentTypes['DataLinkage']> = {
  intended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codebooks?: Resolver<ReadonlyArray<ResolversTypes['Codebook']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<DatasetCoverageArgs>>;
  creditLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DatasetDescriptionArgs>>;
  documentation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  frameworkItems?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<DatasetFrameworkItemsArgs, 'first'>>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestRelease?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  methodology?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<DatasetMethodologyArgs>>;
  observationFlags?: Resolver<ReadonlyArray<ResolversTypes['ObservationFlag']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DatasetReleasesArgs, 'first' | 'orderBy'>>;
  revisionLog?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DatasetRevisionLogArgs, 'first'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<DatasetSeriesArgs, 'first'>>;
  solutionsIndexes?: Resolver<ReadonlyArray<ResolversTypes['SolutionsIndex']>, ParentType, ContextType>;
  surveys?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DatasetTitleArgs>>;
  updateRhythm?: Resolver<Maybe<ResolversTypes['UpdateRhythm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetUse'] = ResolversParentTypes['DatasetUse']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type DatasetUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetUseConnection'] = ResolversParentTypes['DatasetUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DatasetUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DatasetUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetUseEdge'] = ResolversParentTypes['DatasetUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatasetUse'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DesignationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationNote'] = ResolversParentTypes['DesignationNote']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  general?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DesignationNoteTextArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskCell'] = ResolversParentTypes['DeskCell']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeskDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDiff'] = ResolversParentTypes['DeskDiff']> = {
  added?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DeskDiffRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDiffRow'] = ResolversParentTypes['DeskDiffRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['DeskCell']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeskDiffRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDiffRowConnection'] = ResolversParentTypes['DeskDiffRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskDiffRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeskDiffRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DeskDiffRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDiffRowEdge'] = ResolversParentTypes['DeskDiffRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskDiffRow'], ParentType, ContextType>;
};

export type DeskFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskFile'] = ResolversParentTypes['DeskFile']> = {
  bytes?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeskGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskGate'] = ResolversParentTypes['DeskGate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeskRejectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskReject'] = ResolversParentTypes['DeskReject']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeskRejectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskRejectConnection'] = ResolversParentTypes['DeskRejectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskRejectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeskReject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DeskRejectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskRejectEdge'] = ResolversParentTypes['DeskRejectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskReject'], ParentType, ContextType>;
};

export type DeskReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskRelease'] = ResolversParentTypes['DeskRelease']> = {
  acts?: Resolver<ResolversTypes['StewardActConnection'], ParentType, ContextType, RequireFields<DeskReleaseActsArgs, 'first'>>;
  added?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  diff?: Resolver<ReadonlyArray<ResolversTypes['DeskDiff']>, ParentType, ContextType>;
  diffRows?: Resolver<ResolversTypes['DeskDiffRowConnection'], ParentType, ContextType, RequireFields<DeskReleaseDiffRowsArgs, 'first'>>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['DeskFile']>, ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['DeskGate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['ReleaseOrderConnection'], ParentType, ContextType, RequireFields<DeskReleaseOrdersArgs, 'first'>>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['DeskRejectConnection'], ParentType, ContextType, RequireFields<DeskReleaseRejectsArgs, 'first'>>;
  releasedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  rolledBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReleaseState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DeskReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskReleaseConnection'] = ResolversParentTypes['DeskReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeskRelease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DeskReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskReleaseEdge'] = ResolversParentTypes['DeskReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskRelease'], ParentType, ContextType>;
};

export type DeskTakedownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskTakedown'] = ResolversParentTypes['DeskTakedown']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftProposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftProposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TakedownReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TakedownScope'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsForReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeskTakedownConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskTakedownConnection'] = ResolversParentTypes['DeskTakedownConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskTakedownEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeskTakedown']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DeskTakedownEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskTakedownEdge'] = ResolversParentTypes['DeskTakedownEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskTakedown'], ParentType, ContextType>;
};

export type DimensionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisplacementEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementEvent'] = ResolversParentTypes['DisplacementEvent']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DisplacementCause'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datesInOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displacementFlows?: Resolver<ResolversTypes['DisplacementFlowConnection'], ParentType, ContextType, RequireFields<DisplacementEventDisplacementFlowsArgs, 'first' | 'orderBy'>>;
  hazard?: Resolver<Maybe<ResolversTypes['Hazard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodEndPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStartPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisplacementEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementEventConnection'] = ResolversParentTypes['DisplacementEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisplacementEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisplacementEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DisplacementEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementEventEdge'] = ResolversParentTypes['DisplacementEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisplacementEvent'], ParentType, ContextType>;
};

export type DisplacementFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementFlow'] = ResolversParentTypes['DisplacementFlow']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DisplacementCause'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayValue?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['DisplacementEvent']>, ParentType, ContextType>;
  hazardType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FlowLevel'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FigureRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisplacementFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementFlowConnection'] = ResolversParentTypes['DisplacementFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisplacementFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisplacementFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DisplacementFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementFlowEdge'] = ResolversParentTypes['DisplacementFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisplacementFlow'], ParentType, ContextType>;
};

export type DisplacementFlowStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementFlowStat'] = ResolversParentTypes['DisplacementFlowStat']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DisplacementCause']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  hazardType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FlowLevel']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisplacementStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementStock'] = ResolversParentTypes['DisplacementStock']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  assessmentType?: Resolver<ResolversTypes['AssessmentType'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  observedRound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  originStatus?: Resolver<ResolversTypes['OriginStatus'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  populationGroupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DisplacementReason'], ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  shelter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisplacementStockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementStockConnection'] = ResolversParentTypes['DisplacementStockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisplacementStockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisplacementStock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DisplacementStockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementStockEdge'] = ResolversParentTypes['DisplacementStockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisplacementStock'], ParentType, ContextType>;
};

export type DisplacementStockStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacementStockStat'] = ResolversParentTypes['DisplacementStockStat']> = {
  admin1?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  assessmentType?: Resolver<Maybe<ResolversTypes['AssessmentType']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  grain?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  originStatus?: Resolver<Maybe<ResolversTypes['OriginStatus']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  populationGroup?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DisplacementReason']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['CountUnit']>, ParentType, ContextType>;
};

export type DomainChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainChange'] = ResolversParentTypes['DomainChange']> = {
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparableQuestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  notComparable?: Resolver<Maybe<ResolversTypes['ComparisonObstacle']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DomainScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainScore'] = ResolversParentTypes['DomainScore']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldPolicy'] = ResolversParentTypes['FieldPolicy']> = {
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grain?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  maskArg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayLower?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type FlowObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowObservation'] = ResolversParentTypes['FlowObservation']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['FlowCalendar'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['FlowCoverage'], ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['FlowDirection'], ParentType, ContextType>;
  eventKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  nationalityKind?: Resolver<ResolversTypes['NationalityKind'], ParentType, ContextType>;
  observationHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodKind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['FlowPoint']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FlowPurpose'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['FlowRoute']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['FlowTransport']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowObservationConnection'] = ResolversParentTypes['FlowObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlowObservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type FlowObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowObservationEdge'] = ResolversParentTypes['FlowObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowObservation'], ParentType, ContextType>;
};

export type FlowObservationStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowObservationStat'] = ResolversParentTypes['FlowObservationStat']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['FlowCalendar']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['FlowDirection']>, ParentType, ContextType>;
  eventKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  nationalityKind?: Resolver<Maybe<ResolversTypes['NationalityKind']>, ParentType, ContextType>;
  periodKind?: Resolver<Maybe<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['FlowRoute']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['FlowTransport']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['CountUnit']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FlowPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowPoint'] = ResolversParentTypes['FlowPoint']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flowObservations?: Resolver<ResolversTypes['FlowObservationConnection'], ParentType, ContextType, RequireFields<FlowPointFlowObservationsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowPointKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlowPointStatus'], ParentType, ContextType>;
  transports?: Resolver<ReadonlyArray<ResolversTypes['FlowTransport']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowPointConnection'] = ResolversParentTypes['FlowPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlowPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type FlowPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowPointEdge'] = ResolversParentTypes['FlowPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowPoint'], ParentType, ContextType>;
};

export type FlowRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowRoute'] = ResolversParentTypes['FlowRoute']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  flowObservations?: Resolver<ResolversTypes['FlowObservationConnection'], ParentType, ContextType, RequireFields<FlowRouteFlowObservationsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<FlowRouteNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<FrameworkItemsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<FrameworkNameArgs>>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scaleLevels?: Resolver<ReadonlyArray<ResolversTypes['FrameworkScaleLevel']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkItem'] = ResolversParentTypes['FrameworkItem']> = {
  children?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<FrameworkItemChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<FrameworkItemDatasetsArgs, 'first'>>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  governanceQuestions?: Resolver<ResolversTypes['GovernanceQuestionConnection'], ParentType, ContextType, RequireFields<FrameworkItemGovernanceQuestionsArgs, 'first'>>;
  governanceScores?: Resolver<ResolversTypes['GovernanceScoreConnection'], ParentType, ContextType, RequireFields<FrameworkItemGovernanceScoresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<FrameworkItemIndicatorsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['FrameworkItemKind'], ParentType, ContextType>;
  linkedFrom?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<FrameworkItemLinkedFromArgs, 'first'>>;
  linksTo?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<FrameworkItemLinksToArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<FrameworkItemPracticesArgs, 'first'>>;
  related?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<FrameworkItemRelatedArgs, 'first'>>;
  shortTitle?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<FrameworkItemShortTitleArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<FrameworkItemTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkItemConnection'] = ResolversParentTypes['FrameworkItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type FrameworkItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkItemEdge'] = ResolversParentTypes['FrameworkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
};

export type FrameworkScaleLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkScaleLevel'] = ResolversParentTypes['FrameworkScaleLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<FrameworkScaleLevelNameArgs>>;
  range?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type GovernanceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAnswer'] = ResolversParentTypes['GovernanceAnswer']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<GovernanceAnswerEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAnswerConnection'] = ResolversParentTypes['GovernanceAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAnswer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GovernanceAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAnswerEdge'] = ResolversParentTypes['GovernanceAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceAnswer'], ParentType, ContextType>;
};

export type GovernanceAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAssessment'] = ResolversParentTypes['GovernanceAssessment']> = {
  answers?: Resolver<ResolversTypes['GovernanceAnswerConnection'], ParentType, ContextType, RequireFields<GovernanceAssessmentAnswersArgs, 'first'>>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  consentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consentScope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  domainScores?: Resolver<ReadonlyArray<ResolversTypes['DomainScore']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['GovernanceEdition'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['GovernanceFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<GovernanceAssessmentPracticesArgs, 'first'>>;
  profile?: Resolver<ResolversTypes['GovernanceProfile'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAssessmentConnection'] = ResolversParentTypes['GovernanceAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GovernanceAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceAssessmentEdge'] = ResolversParentTypes['GovernanceAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
};

export type GovernanceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceComparison'] = ResolversParentTypes['GovernanceComparison']> = {
  domains?: Resolver<ReadonlyArray<ResolversTypes['DomainChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['QuestionChange']>, ParentType, ContextType>;
  notComparable?: Resolver<ReadonlyArray<ResolversTypes['QuestionObstacle']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  unmoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceEdition'] = ResolversParentTypes['GovernanceEdition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<GovernanceEditionNoteArgs>>;
  questions?: Resolver<ResolversTypes['GovernanceQuestionConnection'], ParentType, ContextType, RequireFields<GovernanceEditionQuestionsArgs, 'first'>>;
  statedQuestions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<GovernanceEditionTitleArgs>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceFinding'] = ResolversParentTypes['GovernanceFinding']> = {
  assessment?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<GovernanceFindingTextArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceProfile'] = ResolversParentTypes['GovernanceProfile']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['GovernanceAssessmentConnection'], ParentType, ContextType, RequireFields<GovernanceProfileAssessmentsArgs, 'first' | 'orderBy'>>;
  comparison?: Resolver<Maybe<ResolversTypes['GovernanceComparison']>, ParentType, ContextType, Partial<GovernanceProfileComparisonArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<GovernanceProfileLocalityArgs>>;
  scores?: Resolver<ResolversTypes['GovernanceScoreConnection'], ParentType, ContextType, RequireFields<GovernanceProfileScoresArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceProfileConnection'] = ResolversParentTypes['GovernanceProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GovernanceProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceProfileEdge'] = ResolversParentTypes['GovernanceProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceProfile'], ParentType, ContextType>;
};

export type GovernanceQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceQuestion'] = ResolversParentTypes['GovernanceQuestion']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['GovernanceEdition'], ParentType, ContextType>;
  equivalences?: Resolver<ReadonlyArray<ResolversTypes['QuestionEquivalence']>, ParentType, ContextType>;
  frameworkItems?: Resolver<ReadonlyArray<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<GovernanceQuestionTextArgs>>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceQuestionConnection'] = ResolversParentTypes['GovernanceQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GovernanceQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceQuestionEdge'] = ResolversParentTypes['GovernanceQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
};

export type GovernanceScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceScore'] = ResolversParentTypes['GovernanceScore']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  editionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['GovernanceProfile'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceScoreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceScoreConnection'] = ResolversParentTypes['GovernanceScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GovernanceScoreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceScoreEdge'] = ResolversParentTypes['GovernanceScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceScore'], ParentType, ContextType>;
};

export type GovernanceSideBySideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceSideBySide'] = ResolversParentTypes['GovernanceSideBySide']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  local?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  national?: Resolver<ReadonlyArray<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
};

export type GrantQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantQuota'] = ResolversParentTypes['GrantQuota']> = {
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantUse'] = ResolversParentTypes['GrantUse']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lateReads?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessState'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type GrantUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantUseConnection'] = ResolversParentTypes['GrantUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GrantUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type GrantUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantUseEdge'] = ResolversParentTypes['GrantUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantUse'], ParentType, ContextType>;
};

export type GrantedDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantedDataset'] = ResolversParentTypes['GrantedDataset']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type HazardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hazard'] = ResolversParentTypes['Hazard']> = {
  category?: Resolver<Maybe<ResolversTypes['HazardTerm']>, ParentType, ContextType>;
  subCategory?: Resolver<Maybe<ResolversTypes['HazardTerm']>, ParentType, ContextType>;
  subType?: Resolver<Maybe<ResolversTypes['HazardTerm']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['HazardTerm']>, ParentType, ContextType>;
};

export type HazardTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardTerm'] = ResolversParentTypes['HazardTerm']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IgnoredStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IgnoredStock'] = ResolversParentTypes['IgnoredStock']> = {
  assessmentType?: Resolver<ResolversTypes['AssessmentType'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IgnoredReason'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadOrMissing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  locationDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  men?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nationalities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  survivors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentStat'] = ResolversParentTypes['IncidentStat']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  dead?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  deadOrMissing?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  additiveOverAreas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  additiveOverTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frameworkItems?: Resolver<ResolversTypes['FrameworkItemConnection'], ParentType, ContextType, RequireFields<IndicatorFrameworkItemsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<IndicatorNameArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<IndicatorObservationsArgs, 'first' | 'orderBy'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<IndicatorSeriesArgs, 'first'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  lower?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LatestStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatestStock'] = ResolversParentTypes['LatestStock']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  assessmentType?: Resolver<ResolversTypes['AssessmentType'], ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['IgnoredStock']>, ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redistribution?: Resolver<ResolversTypes['Redistribution'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TextStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAccessTerms?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationAcceptAccessTermsArgs, 'hash' | 'key' | 'request' | 'terms'>>;
  addNotificationTarget?: Resolver<ResolversTypes['AddedNotificationTarget'], ParentType, ContextType, RequireFields<MutationAddNotificationTargetArgs, 'address' | 'channel' | 'key'>>;
  approveAccessRequest?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationApproveAccessRequestArgs, 'hash' | 'key' | 'preview' | 'reason' | 'request'>>;
  approveGrant?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationApproveGrantArgs, 'grant' | 'key' | 'preview' | 'reason'>>;
  askAccessQuestion?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationAskAccessQuestionArgs, 'dataset' | 'key' | 'preview' | 'reason' | 'text'>>;
  barFromAccess?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationBarFromAccessArgs, 'key' | 'preview' | 'principal' | 'reason'>>;
  barPerson?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationBarPersonArgs, 'key' | 'person' | 'preview' | 'reason'>>;
  confirmNotificationTarget?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationConfirmNotificationTargetArgs, 'code' | 'key' | 'target'>>;
  confirmPolicyChange?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationConfirmPolicyChangeArgs, 'change' | 'key' | 'preview' | 'reason'>>;
  createOrganisation?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'code' | 'key' | 'name' | 'preview' | 'reason'>>;
  discardRelease?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType, RequireFields<MutationDiscardReleaseArgs, 'key' | 'reason' | 'release'>>;
  draftAccessRequest?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationDraftAccessRequestArgs, 'input' | 'key'>>;
  editAccessRequest?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationEditAccessRequestArgs, 'input' | 'key' | 'request'>>;
  embargoRelease?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType, RequireFields<MutationEmbargoReleaseArgs, 'key' | 'release' | 'until'>>;
  endAccessQuestion?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndAccessQuestionArgs, 'key' | 'preview' | 'question' | 'reason'>>;
  endAgreement?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'agreement' | 'key' | 'preview' | 'reason'>>;
  endNotificationTarget?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationEndNotificationTargetArgs, 'key' | 'target'>>;
  endProtocol?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndProtocolArgs, 'key' | 'preview' | 'protocol' | 'reason'>>;
  endRole?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'key' | 'person' | 'preview' | 'reason' | 'role'>>;
  endUrgentAction?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndUrgentActionArgs, 'action' | 'key' | 'preview' | 'reason'>>;
  endUrgentClause?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEndUrgentClauseArgs, 'clause' | 'key' | 'preview' | 'reason'>>;
  enterProtocol?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationEnterProtocolArgs, 'class' | 'country' | 'disputed' | 'grain' | 'key' | 'level' | 'preview' | 'reason' | 'source'>>;
  fireUrgentAction?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationFireUrgentActionArgs, 'clause' | 'key' | 'preview' | 'reason'>>;
  giveRole?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationGiveRoleArgs, 'key' | 'person' | 'preview' | 'reason' | 'role'>>;
  issueApiKey?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationIssueApiKeyArgs, 'days' | 'key' | 'name' | 'organisation' | 'preview' | 'reason'>>;
  liftAccessBar?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationLiftAccessBarArgs, 'bar' | 'key' | 'preview' | 'reason'>>;
  liftTakedown?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationLiftTakedownArgs, 'key' | 'preview' | 'reason' | 'takedown'>>;
  makeGrant?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationMakeGrantArgs, 'classes' | 'code' | 'datasets' | 'expiresAt' | 'finestGrain' | 'key' | 'person' | 'preview' | 'purpose' | 'reason' | 'startsAt' | 'tier'>>;
  narrowAccessRequest?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationNarrowAccessRequestArgs, 'key' | 'preview' | 'reason' | 'request' | 'to'>>;
  narrowGrantQuota?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationNarrowGrantQuotaArgs, 'grant' | 'key' | 'preview' | 'quota' | 'reason'>>;
  narrowOwnAccess?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationNarrowOwnAccessArgs, 'key' | 'request' | 'to'>>;
  overrideGates?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType, RequireFields<MutationOverrideGatesArgs, 'key' | 'reason' | 'release'>>;
  publishRelease?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'key' | 'release'>>;
  readmitPerson?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationReadmitPersonArgs, 'key' | 'person' | 'preview' | 'reason'>>;
  registerClient?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRegisterClientArgs, 'clientId' | 'issuer' | 'key' | 'organisation' | 'preview' | 'reason'>>;
  registerPerson?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'issuer' | 'key' | 'name' | 'preview' | 'reason' | 'subject'>>;
  registerUrgentClause?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRegisterUrgentClauseArgs, 'agreement' | 'class' | 'country' | 'event' | 'hours' | 'key' | 'preview' | 'reason'>>;
  rejectAccessRequest?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRejectAccessRequestArgs, 'key' | 'preview' | 'reason' | 'request'>>;
  resumeAgreement?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationResumeAgreementArgs, 'agreement' | 'key' | 'preview' | 'reason'>>;
  resumeGrant?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationResumeGrantArgs, 'grant' | 'key' | 'preview' | 'reason'>>;
  resumeOrganisation?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationResumeOrganisationArgs, 'key' | 'organisation' | 'preview' | 'reason'>>;
  returnAccessRequest?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationReturnAccessRequestArgs, 'key' | 'preview' | 'reason' | 'request'>>;
  reviewAccessRequest?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationReviewAccessRequestArgs, 'key' | 'preview' | 'reason' | 'request'>>;
  reviewTakedown?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationReviewTakedownArgs, 'key' | 'preview' | 'reason' | 'takedown' | 'upheld'>>;
  reviewUrgentAction?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationReviewUrgentActionArgs, 'action' | 'justified' | 'key' | 'preview' | 'reason'>>;
  revokeApiKey?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'apiKey' | 'key' | 'preview' | 'reason'>>;
  revokeClient?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRevokeClientArgs, 'client' | 'key' | 'preview' | 'reason'>>;
  revokeGrant?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'grant' | 'key' | 'preview' | 'reason'>>;
  rollBackRelease?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType, RequireFields<MutationRollBackReleaseArgs, 'key' | 'reason' | 'release'>>;
  setDatasetTier?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationSetDatasetTierArgs, 'dataset' | 'key' | 'preview' | 'reason' | 'tier'>>;
  signAgreement?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'code' | 'datasets' | 'endsAt' | 'key' | 'organisation' | 'preview' | 'purposes' | 'reason' | 'startsAt'>>;
  submitAccessRequest?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationSubmitAccessRequestArgs, 'key' | 'request'>>;
  suspendAgreement?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationSuspendAgreementArgs, 'agreement' | 'key' | 'preview' | 'reason'>>;
  suspendGrant?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationSuspendGrantArgs, 'grant' | 'key' | 'preview' | 'reason'>>;
  suspendOrganisation?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationSuspendOrganisationArgs, 'key' | 'organisation' | 'preview' | 'reason'>>;
  takeDown?: Resolver<ResolversTypes['TakedownChange'], ParentType, ContextType, RequireFields<MutationTakeDownArgs, 'code' | 'key' | 'preview' | 'reason' | 'review' | 'target'>>;
  viewAs?: Resolver<ResolversTypes['ViewedAs'], ParentType, ContextType, RequireFields<MutationViewAsArgs, 'document' | 'key' | 'principal' | 'reason'>>;
  withdrawAccessRequest?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<MutationWithdrawAccessRequestArgs, 'key' | 'request'>>;
  withdrawPolicyChange?: Resolver<ResolversTypes['AccessChange'], ParentType, ContextType, RequireFields<MutationWithdrawPolicyChangeArgs, 'change' | 'key' | 'preview' | 'reason'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Area' | 'AssessmentAnswer' | 'AssessmentQuestion' | 'AssessmentShare' | 'AsylumApplication' | 'AsylumDecision' | 'Boundary' | 'BoundarySet' | 'CodeList' | 'Codebook' | 'CodebookVariable' | 'Cube' | 'CubeCell' | 'Dataset' | 'DesignationNote' | 'DisplacementEvent' | 'DisplacementFlow' | 'DisplacementStock' | 'DomainScore' | 'FlowObservation' | 'FlowPoint' | 'FlowRoute' | 'Framework' | 'FrameworkItem' | 'GovernanceAnswer' | 'GovernanceAssessment' | 'GovernanceEdition' | 'GovernanceFinding' | 'GovernanceProfile' | 'GovernanceQuestion' | 'GovernanceScore' | 'Incident' | 'Indicator' | 'Licence' | 'Observation' | 'ObservationFlag' | 'Operation' | 'PointOfEntry' | 'PointOfEntryStatus' | 'Practice' | 'Protocol' | 'Provider' | 'QuestionEquivalence' | 'RatingScale' | 'RefugeeDemographic' | 'RefugeeFlow' | 'RefugeeStock' | 'RegionalSection' | 'Release' | 'Restriction' | 'RestrictionException' | 'RestrictionLevel' | 'RestrictionNotice' | 'RestrictionTarget' | 'Round' | 'Series' | 'Site' | 'SolutionsDimension' | 'SolutionsIndex' | 'SolutionsScore' | 'Survey' | 'SurveyCell' | 'SurveyRecord' | 'SurveyVariable' | 'Takedown' | 'Theme' | 'TopicalCollection' | 'Unit' | 'VisaRule' | 'YearEndStock', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationTarget'] = ResolversParentTypes['NotificationTarget']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Confidentiality']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  decimals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationFlag'] = ResolversParentTypes['ObservationFlag']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ObservationFlagMeaningArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationStat'] = ResolversParentTypes['ObservationStat']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  counterpartRegion?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OperationNameArgs>>;
  precedence?: Resolver<ReadonlyArray<ResolversTypes['AssessmentType']>, ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['RoundConnection'], ParentType, ContextType, RequireFields<OperationRoundsArgs, 'first' | 'orderBy'>>;
  status?: Resolver<ResolversTypes['OperationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganisationClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationClient'] = ResolversParentTypes['OrganisationClient']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganisationClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationClientConnection'] = ResolversParentTypes['OrganisationClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type OrganisationClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationClientEdge'] = ResolversParentTypes['OrganisationClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationClient'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OwnAccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAccessRequest'] = ResolversParentTypes['OwnAccessRequest']> = {
  asked?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['OwnAccessRequestEvent']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AccessForm'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AskedGrant']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OwnAccessRequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAccessRequestEvent'] = ResolversParentTypes['OwnAccessRequestEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRequestRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AccessRequestStep'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  barredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRole'] = ResolversParentTypes['PersonRole']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PointOfEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntry'] = ResolversParentTypes['PointOfEntry']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointOfEntryKind'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSide?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PointOfEntryStatus']>, ParentType, ContextType, Partial<PointOfEntryStatusArgs>>;
  statusHistory?: Resolver<ResolversTypes['PointOfEntryStatusConnection'], ParentType, ContextType, RequireFields<PointOfEntryStatusHistoryArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointOfEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntryConnection'] = ResolversParentTypes['PointOfEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointOfEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointOfEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PointOfEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntryEdge'] = ResolversParentTypes['PointOfEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointOfEntry'], ParentType, ContextType>;
};

export type PointOfEntryStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntryStatus'] = ResolversParentTypes['PointOfEntryStatus']> = {
  affectedPopulations?: Resolver<ReadonlyArray<ResolversTypes['AffectedPopulation']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  dailyIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dailyOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointOfEntryKind'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['PointOfEntryMeasure']>, ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  otherSide?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['PointOfEntry']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PointOfEntryState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointOfEntryStatusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntryStatusConnection'] = ResolversParentTypes['PointOfEntryStatusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointOfEntryStatusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointOfEntryStatus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PointOfEntryStatusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointOfEntryStatusEdge'] = ResolversParentTypes['PointOfEntryStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointOfEntryStatus'], ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessEffect']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyChangeState'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PolicyChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChangeConnection'] = ResolversParentTypes['PolicyChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PolicyChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChangeEdge'] = ResolversParentTypes['PolicyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyChange'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PracticeSummaryArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PracticeTitleArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeConnection'] = ResolversParentTypes['PracticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PracticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeEdge'] = ResolversParentTypes['PracticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol']> = {
  class?: Resolver<ResolversTypes['DataClass'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtocolConnection'] = ResolversParentTypes['ProtocolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Protocol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ProtocolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtocolEdge'] = ResolversParentTypes['ProtocolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
};

export type ProtocolEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtocolEntry'] = ResolversParentTypes['ProtocolEntry']> = {
  class?: Resolver<ResolversTypes['DataClass'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProtocolEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtocolEntryConnection'] = ResolversParentTypes['ProtocolEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ProtocolEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtocolEntryEdge'] = ResolversParentTypes['ProtocolEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtocolEntry'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  creditLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ReleaseFile']>, ParentType, ContextType>;
  fileNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  introducedIn?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processingLevel?: Resolver<ResolversTypes['ProcessingLevel'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ProviderNameArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessActs?: Resolver<ResolversTypes['AccessActConnection'], ParentType, ContextType, RequireFields<QueryAccessActsArgs, 'first'>>;
  accessBars?: Resolver<ResolversTypes['AccessBarConnection'], ParentType, ContextType, RequireFields<QueryAccessBarsArgs, 'first'>>;
  accessGrants?: Resolver<ResolversTypes['AccessGrantConnection'], ParentType, ContextType, RequireFields<QueryAccessGrantsArgs, 'first'>>;
  accessQuestions?: Resolver<ReadonlyArray<ResolversTypes['AccessQuestion']>, ParentType, ContextType, RequireFields<QueryAccessQuestionsArgs, 'datasets'>>;
  accessRequestDraft?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryAccessRequestDraftArgs, 'document'>>;
  accessRequests?: Resolver<ResolversTypes['AccessRequestConnection'], ParentType, ContextType, RequireFields<QueryAccessRequestsArgs, 'first'>>;
  accessTerms?: Resolver<ResolversTypes['AccessTerms'], ParentType, ContextType>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'by'>>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<QueryAreasArgs, 'first' | 'orderBy'>>;
  assessmentAnswers?: Resolver<ResolversTypes['AssessmentAnswerConnection'], ParentType, ContextType, RequireFields<QueryAssessmentAnswersArgs, 'first'>>;
  assessmentQuestions?: Resolver<ResolversTypes['AssessmentQuestionConnection'], ParentType, ContextType, RequireFields<QueryAssessmentQuestionsArgs, 'first'>>;
  assessmentShares?: Resolver<ResolversTypes['AssessmentShareConnection'], ParentType, ContextType, RequireFields<QueryAssessmentSharesArgs, 'first'>>;
  asylumApplicationStats?: Resolver<ReadonlyArray<ResolversTypes['AsylumApplicationStat']>, ParentType, ContextType, RequireFields<QueryAsylumApplicationStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  asylumApplications?: Resolver<ResolversTypes['AsylumApplicationConnection'], ParentType, ContextType, RequireFields<QueryAsylumApplicationsArgs, 'first' | 'orderBy'>>;
  asylumDecisionStats?: Resolver<ReadonlyArray<ResolversTypes['AsylumDecisionStat']>, ParentType, ContextType, RequireFields<QueryAsylumDecisionStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  asylumDecisions?: Resolver<ResolversTypes['AsylumDecisionConnection'], ParentType, ContextType, RequireFields<QueryAsylumDecisionsArgs, 'first' | 'orderBy'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  auditState?: Resolver<ResolversTypes['AuditState'], ParentType, ContextType>;
  auditStats?: Resolver<ReadonlyArray<ResolversTypes['AuditStat']>, ParentType, ContextType, RequireFields<QueryAuditStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  boundarySets?: Resolver<ReadonlyArray<ResolversTypes['BoundarySet']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'dataset' | 'first'>>;
  codeList?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType, RequireFields<QueryCodeListArgs, 'code'>>;
  codeLists?: Resolver<ReadonlyArray<ResolversTypes['CodeList']>, ParentType, ContextType>;
  codebook?: Resolver<Maybe<ResolversTypes['Codebook']>, ParentType, ContextType, RequireFields<QueryCodebookArgs, 'code'>>;
  codebookVariables?: Resolver<ResolversTypes['CodebookVariableConnection'], ParentType, ContextType, RequireFields<QueryCodebookVariablesArgs, 'first'>>;
  codebooks?: Resolver<ResolversTypes['CodebookConnection'], ParentType, ContextType, RequireFields<QueryCodebooksArgs, 'first'>>;
  compareStocks?: Resolver<ReadonlyArray<ResolversTypes['StockComparison']>, ParentType, ContextType, RequireFields<QueryCompareStocksArgs, 'areas' | 'year'>>;
  cube?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryCubeArgs, 'code'>>;
  cubeCells?: Resolver<ResolversTypes['CubeCellConnection'], ParentType, ContextType, RequireFields<QueryCubeCellsArgs, 'first'>>;
  cubeTable?: Resolver<ResolversTypes['CubeTable'], ParentType, ContextType, RequireFields<QueryCubeTableArgs, 'area' | 'by' | 'cube'>>;
  cubes?: Resolver<ResolversTypes['CubeConnection'], ParentType, ContextType, RequireFields<QueryCubesArgs, 'first'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'code'>>;
  datasetUse?: Resolver<ResolversTypes['DatasetUseConnection'], ParentType, ContextType, RequireFields<QueryDatasetUseArgs, 'first'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first' | 'orderBy'>>;
  designationNotes?: Resolver<ReadonlyArray<ResolversTypes['DesignationNote']>, ParentType, ContextType>;
  deskRelease?: Resolver<Maybe<ResolversTypes['DeskRelease']>, ParentType, ContextType, RequireFields<QueryDeskReleaseArgs, 'id'>>;
  deskTakedowns?: Resolver<ResolversTypes['DeskTakedownConnection'], ParentType, ContextType, RequireFields<QueryDeskTakedownsArgs, 'first'>>;
  displacementEvents?: Resolver<ResolversTypes['DisplacementEventConnection'], ParentType, ContextType, RequireFields<QueryDisplacementEventsArgs, 'first' | 'orderBy'>>;
  displacementFlowStats?: Resolver<ReadonlyArray<ResolversTypes['DisplacementFlowStat']>, ParentType, ContextType, RequireFields<QueryDisplacementFlowStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  displacementFlows?: Resolver<ResolversTypes['DisplacementFlowConnection'], ParentType, ContextType, RequireFields<QueryDisplacementFlowsArgs, 'first' | 'orderBy'>>;
  displacementStockStats?: Resolver<ReadonlyArray<ResolversTypes['DisplacementStockStat']>, ParentType, ContextType, RequireFields<QueryDisplacementStockStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  displacementStocks?: Resolver<ResolversTypes['DisplacementStockConnection'], ParentType, ContextType, RequireFields<QueryDisplacementStocksArgs, 'first' | 'orderBy'>>;
  explainAccess?: Resolver<ReadonlyArray<ResolversTypes['AccessDecision']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'document'>>;
  fieldPolicies?: Resolver<ReadonlyArray<ResolversTypes['FieldPolicy']>, ParentType, ContextType, RequireFields<QueryFieldPoliciesArgs, 'guardedOnly'>>;
  flowObservationStats?: Resolver<ReadonlyArray<ResolversTypes['FlowObservationStat']>, ParentType, ContextType, RequireFields<QueryFlowObservationStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  flowObservations?: Resolver<ResolversTypes['FlowObservationConnection'], ParentType, ContextType, RequireFields<QueryFlowObservationsArgs, 'first' | 'orderBy'>>;
  flowPoints?: Resolver<ResolversTypes['FlowPointConnection'], ParentType, ContextType, RequireFields<QueryFlowPointsArgs, 'first'>>;
  flowRoute?: Resolver<Maybe<ResolversTypes['FlowRoute']>, ParentType, ContextType, RequireFields<QueryFlowRouteArgs, 'code'>>;
  flowRoutes?: Resolver<ReadonlyArray<ResolversTypes['FlowRoute']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'code'>>;
  frameworkItem?: Resolver<Maybe<ResolversTypes['FrameworkItem']>, ParentType, ContextType, RequireFields<QueryFrameworkItemArgs, 'code' | 'framework'>>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  governanceAnswers?: Resolver<ResolversTypes['GovernanceAnswerConnection'], ParentType, ContextType, RequireFields<QueryGovernanceAnswersArgs, 'first'>>;
  governanceAssessments?: Resolver<ResolversTypes['GovernanceAssessmentConnection'], ParentType, ContextType, RequireFields<QueryGovernanceAssessmentsArgs, 'first' | 'orderBy'>>;
  governanceEditions?: Resolver<ReadonlyArray<ResolversTypes['GovernanceEdition']>, ParentType, ContextType>;
  governanceProfiles?: Resolver<ResolversTypes['GovernanceProfileConnection'], ParentType, ContextType, RequireFields<QueryGovernanceProfilesArgs, 'first'>>;
  governanceQuestions?: Resolver<ResolversTypes['GovernanceQuestionConnection'], ParentType, ContextType, RequireFields<QueryGovernanceQuestionsArgs, 'first'>>;
  governanceScores?: Resolver<ResolversTypes['GovernanceScoreConnection'], ParentType, ContextType, RequireFields<QueryGovernanceScoresArgs, 'first' | 'orderBy'>>;
  governanceSideBySide?: Resolver<ResolversTypes['GovernanceSideBySide'], ParentType, ContextType, RequireFields<QueryGovernanceSideBySideArgs, 'area' | 'domain' | 'framework'>>;
  grantUse?: Resolver<ResolversTypes['GrantUseConnection'], ParentType, ContextType, RequireFields<QueryGrantUseArgs, 'first'>>;
  incidentStats?: Resolver<ReadonlyArray<ResolversTypes['IncidentStat']>, ParentType, ContextType, RequireFields<QueryIncidentStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first' | 'orderBy'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'orderBy'>>;
  latestStocks?: Resolver<ReadonlyArray<ResolversTypes['LatestStock']>, ParentType, ContextType, RequireFields<QueryLatestStocksArgs, 'first' | 'grain' | 'populationGroup' | 'unit' | 'within'>>;
  me?: Resolver<ResolversTypes['Caller'], ParentType, ContextType>;
  myAccessRequest?: Resolver<ResolversTypes['OwnAccessRequest'], ParentType, ContextType, RequireFields<QueryMyAccessRequestArgs, 'id'>>;
  myAccessRequests?: Resolver<ReadonlyArray<ResolversTypes['OwnAccessRequest']>, ParentType, ContextType>;
  myNotificationTargets?: Resolver<ReadonlyArray<ResolversTypes['NotificationTarget']>, ParentType, ContextType>;
  myNotifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryMyNotificationsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observationStats?: Resolver<ReadonlyArray<ResolversTypes['ObservationStat']>, ParentType, ContextType, RequireFields<QueryObservationStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first' | 'orderBy'>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'code'>>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  organisationClients?: Resolver<ResolversTypes['OrganisationClientConnection'], ParentType, ContextType, RequireFields<QueryOrganisationClientsArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  ownAuditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryOwnAuditEntriesArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  pointOfEntryStatuses?: Resolver<ResolversTypes['PointOfEntryStatusConnection'], ParentType, ContextType, RequireFields<QueryPointOfEntryStatusesArgs, 'first' | 'orderBy'>>;
  pointsOfEntry?: Resolver<ResolversTypes['PointOfEntryConnection'], ParentType, ContextType, RequireFields<QueryPointsOfEntryArgs, 'first' | 'orderBy'>>;
  policyChanges?: Resolver<ResolversTypes['PolicyChangeConnection'], ParentType, ContextType, RequireFields<QueryPolicyChangesArgs, 'first'>>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<QueryPracticesArgs, 'first'>>;
  protocolEntries?: Resolver<ResolversTypes['ProtocolEntryConnection'], ParentType, ContextType, RequireFields<QueryProtocolEntriesArgs, 'first'>>;
  protocols?: Resolver<ResolversTypes['ProtocolConnection'], ParentType, ContextType, RequireFields<QueryProtocolsArgs, 'first'>>;
  refugeeDemographicStats?: Resolver<ReadonlyArray<ResolversTypes['RefugeeDemographicStat']>, ParentType, ContextType, RequireFields<QueryRefugeeDemographicStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  refugeeDemographics?: Resolver<ResolversTypes['RefugeeDemographicConnection'], ParentType, ContextType, RequireFields<QueryRefugeeDemographicsArgs, 'first' | 'orderBy'>>;
  refugeeFlowStats?: Resolver<ReadonlyArray<ResolversTypes['RefugeeFlowStat']>, ParentType, ContextType, RequireFields<QueryRefugeeFlowStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  refugeeFlows?: Resolver<ResolversTypes['RefugeeFlowConnection'], ParentType, ContextType, RequireFields<QueryRefugeeFlowsArgs, 'first' | 'orderBy'>>;
  refugeeStockStats?: Resolver<ReadonlyArray<ResolversTypes['RefugeeStockStat']>, ParentType, ContextType, RequireFields<QueryRefugeeStockStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  refugeeStocks?: Resolver<ResolversTypes['RefugeeStockConnection'], ParentType, ContextType, RequireFields<QueryRefugeeStocksArgs, 'first' | 'orderBy'>>;
  regionalSection?: Resolver<Maybe<ResolversTypes['RegionalSection']>, ParentType, ContextType, RequireFields<QueryRegionalSectionArgs, 'code'>>;
  regionalSections?: Resolver<ReadonlyArray<ResolversTypes['RegionalSection']>, ParentType, ContextType, Partial<QueryRegionalSectionsArgs>>;
  releaseDesk?: Resolver<ResolversTypes['DeskReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleaseDeskArgs, 'first'>>;
  releaseOrder?: Resolver<Maybe<ResolversTypes['ReleaseOrder']>, ParentType, ContextType, RequireFields<QueryReleaseOrderArgs, 'id'>>;
  releaseOrders?: Resolver<ResolversTypes['ReleaseOrderConnection'], ParentType, ContextType, RequireFields<QueryReleaseOrdersArgs, 'first'>>;
  restrictionLevelSeries?: Resolver<ReadonlyArray<ResolversTypes['RestrictionLevelPoint']>, ParentType, ContextType, RequireFields<QueryRestrictionLevelSeriesArgs, 'areas' | 'control' | 'from' | 'grain' | 'to'>>;
  restrictionLevels?: Resolver<ResolversTypes['RestrictionLevelConnection'], ParentType, ContextType, RequireFields<QueryRestrictionLevelsArgs, 'first' | 'orderBy'>>;
  restrictionMatrix?: Resolver<ReadonlyArray<ResolversTypes['RestrictionMatrixCell']>, ParentType, ContextType, RequireFields<QueryRestrictionMatrixArgs, 'imposing' | 'on' | 'restricted'>>;
  restrictionNotices?: Resolver<ResolversTypes['RestrictionNoticeConnection'], ParentType, ContextType, RequireFields<QueryRestrictionNoticesArgs, 'first' | 'orderBy'>>;
  restrictionTargets?: Resolver<ResolversTypes['RestrictionTargetConnection'], ParentType, ContextType, RequireFields<QueryRestrictionTargetsArgs, 'first' | 'orderBy'>>;
  restrictions?: Resolver<ResolversTypes['RestrictionConnection'], ParentType, ContextType, RequireFields<QueryRestrictionsArgs, 'first' | 'orderBy'>>;
  revisionStats?: Resolver<ResolversTypes['RevisionStats'], ParentType, ContextType, RequireFields<QueryRevisionStatsArgs, 'dataset' | 'groupBy' | 'of'>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'dataset' | 'first' | 'of' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sharingAgreements?: Resolver<ResolversTypes['SharingAgreementConnection'], ParentType, ContextType, RequireFields<QuerySharingAgreementsArgs, 'first'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first'>>;
  solutionsIndexes?: Resolver<ResolversTypes['SolutionsIndexConnection'], ParentType, ContextType, RequireFields<QuerySolutionsIndexesArgs, 'first'>>;
  solutionsScores?: Resolver<ResolversTypes['SolutionsScoreConnection'], ParentType, ContextType, RequireFields<QuerySolutionsScoresArgs, 'first' | 'orderBy'>>;
  stewardActs?: Resolver<ResolversTypes['StewardActConnection'], ParentType, ContextType, RequireFields<QueryStewardActsArgs, 'first'>>;
  stockSeries?: Resolver<ReadonlyArray<ResolversTypes['StockSeries']>, ParentType, ContextType, RequireFields<QueryStockSeriesArgs, 'areas' | 'fill' | 'from' | 'maxAge' | 'populationGroup' | 'to' | 'unit'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'code'>>;
  surveyCells?: Resolver<ResolversTypes['SurveyCellConnection'], ParentType, ContextType, RequireFields<QuerySurveyCellsArgs, 'first'>>;
  surveyRecords?: Resolver<ResolversTypes['SurveyRecordConnection'], ParentType, ContextType, RequireFields<QuerySurveyRecordsArgs, 'first'>>;
  surveyTable?: Resolver<ResolversTypes['SurveyTable'], ParentType, ContextType, RequireFields<QuerySurveyTableArgs, 'by' | 'survey'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first'>>;
  takedowns?: Resolver<ResolversTypes['TakedownConnection'], ParentType, ContextType, RequireFields<QueryTakedownsArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'code'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, Partial<QueryThemesArgs>>;
  topicalCollection?: Resolver<Maybe<ResolversTypes['TopicalCollection']>, ParentType, ContextType, RequireFields<QueryTopicalCollectionArgs, 'code'>>;
  topicalCollections?: Resolver<ReadonlyArray<ResolversTypes['TopicalCollection']>, ParentType, ContextType, Partial<QueryTopicalCollectionsArgs>>;
  urgentActionCounts?: Resolver<ResolversTypes['UrgentActionCountConnection'], ParentType, ContextType, RequireFields<QueryUrgentActionCountsArgs, 'first'>>;
  urgentActions?: Resolver<ResolversTypes['UrgentActionConnection'], ParentType, ContextType, RequireFields<QueryUrgentActionsArgs, 'first'>>;
  urgentClauses?: Resolver<ResolversTypes['UrgentClauseConnection'], ParentType, ContextType, RequireFields<QueryUrgentClausesArgs, 'first'>>;
  visaRule?: Resolver<ResolversTypes['VisaRuleOnDay'], ParentType, ContextType, RequireFields<QueryVisaRuleArgs, 'destination' | 'on' | 'passport'>>;
  visaRuleStats?: Resolver<ReadonlyArray<ResolversTypes['VisaRuleStat']>, ParentType, ContextType, RequireFields<QueryVisaRuleStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  visaRules?: Resolver<ResolversTypes['VisaRuleConnection'], ParentType, ContextType, RequireFields<QueryVisaRulesArgs, 'first' | 'orderBy'>>;
  yearEndStockStats?: Resolver<ReadonlyArray<ResolversTypes['YearEndStockStat']>, ParentType, ContextType, RequireFields<QueryYearEndStockStatsArgs, 'filter' | 'first' | 'groupBy'>>;
  yearEndStocks?: Resolver<ResolversTypes['YearEndStockConnection'], ParentType, ContextType, RequireFields<QueryYearEndStocksArgs, 'first' | 'orderBy'>>;
};

export type QuestionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionChange'] = ResolversParentTypes['QuestionChange']> = {
  from?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
  fromLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['QuestionRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
  toLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEquivalenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEquivalence'] = ResolversParentTypes['QuestionEquivalence']> = {
  from?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['QuestionRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GovernanceQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionObstacle'] = ResolversParentTypes['QuestionObstacle']> = {
  because?: Resolver<ResolversTypes['ComparisonObstacle'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GovernanceQuestion']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['GovernanceQuestion']>, ParentType, ContextType>;
};

export type RatingLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingLevel'] = ResolversParentTypes['RatingLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RatingLevelNameArgs>>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingScale'] = ResolversParentTypes['RatingScale']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['RatingLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RatingScaleNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RatingScaleNoteArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCount'] = ResolversParentTypes['RecordCount']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefugeeDemographicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeDemographic'] = ResolversParentTypes['RefugeeDemographic']> = {
  accommodation?: Resolver<ResolversTypes['Accommodation'], ParentType, ContextType>;
  asylum?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SexAgeCell']>, ParentType, ContextType>;
  female?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  male?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['SexAgeSplit'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearPart?: Resolver<ResolversTypes['YearPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefugeeDemographicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeDemographicConnection'] = ResolversParentTypes['RefugeeDemographicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefugeeDemographicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefugeeDemographic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RefugeeDemographicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeDemographicEdge'] = ResolversParentTypes['RefugeeDemographicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefugeeDemographic'], ParentType, ContextType>;
};

export type RefugeeDemographicStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeDemographicStat'] = ResolversParentTypes['RefugeeDemographicStat']> = {
  accommodation?: Resolver<Maybe<ResolversTypes['Accommodation']>, ParentType, ContextType>;
  asylum?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  female?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  male?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  populationGroup?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['SexAgeSplit']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  withoutSplit?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefugeeFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeFlow'] = ResolversParentTypes['RefugeeFlow']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asylum?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RefugeeFlowKind'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  originIsAsylum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearPart?: Resolver<ResolversTypes['YearPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefugeeFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeFlowConnection'] = ResolversParentTypes['RefugeeFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefugeeFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefugeeFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RefugeeFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeFlowEdge'] = ResolversParentTypes['RefugeeFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefugeeFlow'], ParentType, ContextType>;
};

export type RefugeeFlowStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeFlowStat'] = ResolversParentTypes['RefugeeFlowStat']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asylum?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RefugeeFlowKind']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  populationGroup?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearPart?: Resolver<Maybe<ResolversTypes['YearPart']>, ParentType, ContextType>;
};

export type RefugeeStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeStock'] = ResolversParentTypes['RefugeeStock']> = {
  asylum?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  emptyGroups?: Resolver<ReadonlyArray<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  originIsAsylum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearPart?: Resolver<ResolversTypes['YearPart'], ParentType, ContextType>;
  zeroGroups?: Resolver<ReadonlyArray<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefugeeStockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeStockConnection'] = ResolversParentTypes['RefugeeStockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefugeeStockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefugeeStock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RefugeeStockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeStockEdge'] = ResolversParentTypes['RefugeeStockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefugeeStock'], ParentType, ContextType>;
};

export type RefugeeStockStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefugeeStockStat'] = ResolversParentTypes['RefugeeStockStat']> = {
  asylum?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  originIsAsylum?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  populationGroup?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearPart?: Resolver<Maybe<ResolversTypes['YearPart']>, ParentType, ContextType>;
};

export type RegionalSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalSection'] = ResolversParentTypes['RegionalSection']> = {
  areaCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RegionalSectionDescriptionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RegionalSectionTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  changes?: Resolver<ResolversTypes['ReleaseChanges'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReleaseCitationArgs, 'style'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ReleaseFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processingLevel?: Resolver<ResolversTypes['ProcessingLevel'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  releasedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReleaseState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChanges'] = ResolversParentTypes['ReleaseChanges']> = {
  added?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeChanges']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReleaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseFile'] = ResolversParentTypes['ReleaseFile']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
};

export type ReleaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOrder'] = ResolversParentTypes['ReleaseOrder']> = {
  action?: Resolver<ResolversTypes['OrderAction'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['DeskRelease']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  steward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOrderConnection'] = ResolversParentTypes['ReleaseOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ReleaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOrderEdge'] = ResolversParentTypes['ReleaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseOrder'], ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  appliesToAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RestrictionCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<ResolversTypes['RestrictionEnd'], ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['RestrictionException']>, ParentType, ContextType>;
  formerSourceKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromPrecision?: Resolver<ResolversTypes['BoundPrecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposing?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RestrictionExtent'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['TravelMode']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['RestrictionQuality'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['RestrictionTargetConnection'], ParentType, ContextType, RequireFields<RestrictionTargetsArgs, 'first'>>;
  toPrecision?: Resolver<ResolversTypes['BoundPrecision'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionConnection'] = ResolversParentTypes['RestrictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Restriction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RestrictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionEdge'] = ResolversParentTypes['RestrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
};

export type RestrictionExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionException'] = ResolversParentTypes['RestrictionException']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ExceptionGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['TargetResolution'], ParentType, ContextType>;
  restriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionLevel'] = ResolversParentTypes['RestrictionLevel']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['TravelControl'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionLevelConnection'] = ResolversParentTypes['RestrictionLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictionLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RestrictionLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RestrictionLevelDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionLevelDays'] = ResolversParentTypes['RestrictionLevelDays']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictionLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionLevelEdge'] = ResolversParentTypes['RestrictionLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestrictionLevel'], ParentType, ContextType>;
};

export type RestrictionLevelPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionLevelPoint'] = ResolversParentTypes['RestrictionLevelPoint']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['TravelControl'], ParentType, ContextType>;
  daysAtLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RestrictionLevelPointDaysAtLeastArgs, 'level'>>;
  daysByLevel?: Resolver<ReadonlyArray<ResolversTypes['RestrictionLevelDays']>, ParentType, ContextType>;
  daysObserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastStrict?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  strictest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RestrictionMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionMatrixCell'] = ResolversParentTypes['RestrictionMatrixCell']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['RestrictionBasis']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['RestrictionCategory']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['MatrixChange']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  comparedLevel?: Resolver<Maybe<ResolversTypes['RestrictionExtent']>, ParentType, ContextType>;
  comparedRestrictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ExceptionGroup']>, ParentType, ContextType>;
  imposing?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RestrictionExtent'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RestrictionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionNotice'] = ResolversParentTypes['RestrictionNotice']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  further?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  listedCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quarantine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionNoticeConnection'] = ResolversParentTypes['RestrictionNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictionNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RestrictionNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RestrictionNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionNoticeEdge'] = ResolversParentTypes['RestrictionNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestrictionNotice'], ParentType, ContextType>;
};

export type RestrictionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionTarget'] = ResolversParentTypes['RestrictionTarget']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RestrictionBasis']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RestrictionCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<ResolversTypes['RestrictionEnd'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposing?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RestrictionExtent'], ParentType, ContextType>;
  lookbackDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lookbackSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['TravelMode']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rawName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refugeesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['TargetResolution'], ParentType, ContextType>;
  restriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionTargetConnection'] = ResolversParentTypes['RestrictionTargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictionTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RestrictionTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RestrictionTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionTargetEdge'] = ResolversParentTypes['RestrictionTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestrictionTarget'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  absoluteChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  fromValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  relativeChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  toStatus?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  toValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RevisionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionGroup'] = ResolversParentTypes['RevisionGroup']> = {
  absoluteChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fromSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relativeChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  toSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RevisionStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionStats'] = ResolversParentTypes['RevisionStats']> = {
  appearedCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RevisionGroup']>, ParentType, ContextType, RequireFields<RevisionStatsGroupsArgs, 'changedOnly' | 'first' | 'orderBy'>>;
  to?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  vanishedCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  assessmentType?: Resolver<ResolversTypes['AssessmentType'], ParentType, ContextType>;
  displacementStocks?: Resolver<ResolversTypes['DisplacementStockConnection'], ParentType, ContextType, RequireFields<RoundDisplacementStocksArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyInformants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  placesAssessed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['RoundQuality'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundConnection'] = ResolversParentTypes['RoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Round']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type RoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundEdge'] = ResolversParentTypes['RoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  basis?: Resolver<Maybe<ResolversTypes['PopulationBasis']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<SeriesCoverageArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SeriesDefinitionArgs>>;
  frequency?: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SeriesMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SeriesNameArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<SeriesObservationsArgs, 'first' | 'orderBy'>>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type SexAgeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SexAgeCell'] = ResolversParentTypes['SexAgeCell']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['AgreedDataset']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SharingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementConnection'] = ResolversParentTypes['SharingAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SharingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementEdge'] = ResolversParentTypes['SharingAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  displacementStocks?: Resolver<ResolversTypes['DisplacementStockConnection'], ParentType, ContextType, RequireFields<SiteDisplacementStocksArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SiteKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SolutionsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsComponent'] = ResolversParentTypes['SolutionsComponent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SolutionsComponentTextArgs>>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SolutionsDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsDimension'] = ResolversParentTypes['SolutionsDimension']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['SolutionsComponent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['SolutionsIndex'], ParentType, ContextType>;
  localityTier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SolutionsDimensionNameArgs>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['SolutionsTopic'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionsIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsIndex'] = ResolversParentTypes['SolutionsIndex']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  composition?: Resolver<ResolversTypes['SolutionsComposition'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SolutionsIndexDescriptionArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['SolutionsDimension']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['SolutionsScoreConnection'], ParentType, ContextType, RequireFields<SolutionsIndexScoresArgs, 'first' | 'orderBy'>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SolutionsIndexTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionsIndexConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsIndexConnection'] = ResolversParentTypes['SolutionsIndexConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionsIndexEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SolutionsIndex']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SolutionsIndexEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsIndexEdge'] = ResolversParentTypes['SolutionsIndexEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SolutionsIndex'], ParentType, ContextType>;
};

export type SolutionsScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsScore'] = ResolversParentTypes['SolutionsScore']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SolutionsBasis'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['SolutionsDimension'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['SolutionsIndex'], ParentType, ContextType>;
  keyInformants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  localities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  localityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  populationGroup?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolutionsScoreStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionsScoreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsScoreConnection'] = ResolversParentTypes['SolutionsScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionsScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SolutionsScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SolutionsScoreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionsScoreEdge'] = ResolversParentTypes['SolutionsScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SolutionsScore'], ParentType, ContextType>;
};

export type StaysReadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaysReadable'] = ResolversParentTypes['StaysReadable']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StewardActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardAct'] = ResolversParentTypes['StewardAct']> = {
  action?: Resolver<ResolversTypes['OrderAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StewardActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardActConnection'] = ResolversParentTypes['StewardActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StewardActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StewardAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type StewardActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardActEdge'] = ResolversParentTypes['StewardActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StewardAct'], ParentType, ContextType>;
};

export type StockCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCell'] = ResolversParentTypes['StockCell']> = {
  origin?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type StockComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockComparison'] = ResolversParentTypes['StockComparison']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ComparedStock']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPoint'] = ResolversParentTypes['StockPoint']> = {
  assessmentType?: Resolver<Maybe<ResolversTypes['AssessmentType']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['StockCell']>, ParentType, ContextType>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type StockSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSeries'] = ResolversParentTypes['StockSeries']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['StockCaveat']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['IgnoredStock']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['StockPoint']>, ParentType, ContextType>;
  precedence?: Resolver<ReadonlyArray<ResolversTypes['AssessmentType']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  clusters?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyClustersArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  design?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyDesignArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['SurveyDimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SurveyMode'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  protectionStatement?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyProtectionStatementArgs>>;
  records?: Resolver<ResolversTypes['SurveyRecordConnection'], ParentType, ContextType, RequireFields<SurveyRecordsArgs, 'first'>>;
  responseRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampling?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveySamplingArgs>>;
  strata?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyStrataArgs>>;
  targetPopulation?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyTargetPopulationArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SurveyTitleArgs>>;
  variables?: Resolver<ResolversTypes['SurveyVariableConnection'], ParentType, ContextType, RequireFields<SurveyVariablesArgs, 'first'>>;
  weighting?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyWeightingArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAnswer'] = ResolversParentTypes['SurveyAnswer']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCategory'] = ResolversParentTypes['SurveyCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyCategoryKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyCategoryLabelArgs>>;
};

export type SurveyCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCell'] = ResolversParentTypes['SurveyCell']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  designEffect?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  estimateBase?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  siteThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCellConnection'] = ResolversParentTypes['SurveyCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SurveyCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCellEdge'] = ResolversParentTypes['SurveyCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyCell'], ParentType, ContextType>;
};

export type SurveyCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCode'] = ResolversParentTypes['SurveyCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyCodeLabelArgs>>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SurveyDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyDimension'] = ResolversParentTypes['SurveyDimension']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['SurveyCategory']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['SurveyVariable'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRecord'] = ResolversParentTypes['SurveyRecord']> = {
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SurveyAnswer']>>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  stratum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRecordConnection'] = ResolversParentTypes['SurveyRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SurveyRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRecordEdge'] = ResolversParentTypes['SurveyRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyRecord'], ParentType, ContextType>;
};

export type SurveyTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTable'] = ResolversParentTypes['SurveyTable']> = {
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SurveyTableCell']>, ParentType, ContextType, RequireFields<SurveyTableCellsArgs, 'first'>>;
  estimateBase?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  personThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  siteThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['SurveyTableCell']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyTableCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTableCategory'] = ResolversParentTypes['SurveyTableCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyCategoryKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyTableCategoryLabelArgs>>;
  variable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyTableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTableCell'] = ResolversParentTypes['SurveyTableCell']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['SurveyTableCategory']>, ParentType, ContextType>;
  denominatorEstimate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominatorRecords?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  designEffect?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  estimateInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shareInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
};

export type SurveyVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyVariable'] = ResolversParentTypes['SurveyVariable']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['SurveyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFreeText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKeyVariable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VariableKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SurveyVariableLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SurveyVariableQuestionArgs>>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVariableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyVariableConnection'] = ResolversParentTypes['SurveyVariableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyVariableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyVariable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SurveyVariableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyVariableEdge'] = ResolversParentTypes['SurveyVariableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyVariable'], ParentType, ContextType>;
};

export type TakedownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takedown'] = ResolversParentTypes['Takedown']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TakedownReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TakedownScope'], ParentType, ContextType>;
  takenDownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakedownChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownChange'] = ResolversParentTypes['TakedownChange']> = {
  affectedHolders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AffectedHolder']>>, ParentType, ContextType>;
  cells?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchEntries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingReleases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TakedownConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownConnection'] = ResolversParentTypes['TakedownConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TakedownEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Takedown']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type TakedownEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownEdge'] = ResolversParentTypes['TakedownEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Takedown'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ThemeDescriptionArgs>>;
  frameworkItems?: Resolver<ReadonlyArray<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ThemeTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicalCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicalCollection'] = ResolversParentTypes['TopicalCollection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasetCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TopicalCollectionDescriptionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TopicalCollectionTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeChanges'] = ResolversParentTypes['TypeChanges']> = {
  added?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  largestAbsoluteChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  largestRelativeChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<UnitNameArgs>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrgentActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentAction'] = ResolversParentTypes['UrgentAction']> = {
  clause?: Resolver<ResolversTypes['UrgentClause'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UrgentActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentActionConnection'] = ResolversParentTypes['UrgentActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UrgentActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UrgentAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type UrgentActionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentActionCount'] = ResolversParentTypes['UrgentActionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unreviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UrgentActionCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentActionCountConnection'] = ResolversParentTypes['UrgentActionCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UrgentActionCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UrgentActionCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type UrgentActionCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentActionCountEdge'] = ResolversParentTypes['UrgentActionCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrgentActionCount'], ParentType, ContextType>;
};

export type UrgentActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentActionEdge'] = ResolversParentTypes['UrgentActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrgentAction'], ParentType, ContextType>;
};

export type UrgentClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentClause'] = ResolversParentTypes['UrgentClause']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['UrgentAction']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['DataClass'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrgentClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentClauseConnection'] = ResolversParentTypes['UrgentClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UrgentClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UrgentClause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type UrgentClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentClauseEdge'] = ResolversParentTypes['UrgentClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrgentClause'], ParentType, ContextType>;
};

export type ViewedAsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedAs'] = ResolversParentTypes['ViewedAs']> = {
  access?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type VisaRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRule'] = ResolversParentTypes['VisaRule']> = {
  coding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['VisaConfidence'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  endReason?: Resolver<ResolversTypes['RestrictionEnd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastConfirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passport?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['VisaRule']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rawValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recoded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['VisaRequirement'], ParentType, ContextType>;
  stayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFromEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRuleConnection'] = ResolversParentTypes['VisaRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisaRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisaRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type VisaRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRuleEdge'] = ResolversParentTypes['VisaRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaRule'], ParentType, ContextType>;
};

export type VisaRuleOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRuleOnDay'] = ResolversParentTypes['VisaRuleOnDay']> = {
  certainty?: Resolver<ResolversTypes['VisaCertainty'], ParentType, ContextType>;
  nextSnapshot?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['VisaRule']>, ParentType, ContextType>;
};

export type VisaRuleStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRuleStat'] = ResolversParentTypes['VisaRuleStat']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['VisaRequirement']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  available?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mask?: Resolver<ResolversTypes['Mask'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithheldReason'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type YearEndStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearEndStock'] = ResolversParentTypes['YearEndStock']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DisplacementCause'], ParentType, ContextType>;
  displayValue?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['DisplacementEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FlowLevel'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearEndStockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearEndStockConnection'] = ResolversParentTypes['YearEndStockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['YearEndStockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['YearEndStock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type YearEndStockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearEndStockEdge'] = ResolversParentTypes['YearEndStockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YearEndStock'], ParentType, ContextType>;
};

export type YearEndStockStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearEndStockStat'] = ResolversParentTypes['YearEndStockStat']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DisplacementCause']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  countWithValue?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessAct?: AccessActResolvers<ContextType>;
  AccessActConnection?: AccessActConnectionResolvers<ContextType>;
  AccessActEdge?: AccessActEdgeResolvers<ContextType>;
  AccessAnswer?: AccessAnswerResolvers<ContextType>;
  AccessBar?: AccessBarResolvers<ContextType>;
  AccessBarConnection?: AccessBarConnectionResolvers<ContextType>;
  AccessBarEdge?: AccessBarEdgeResolvers<ContextType>;
  AccessChange?: AccessChangeResolvers<ContextType>;
  AccessDecision?: AccessDecisionResolvers<ContextType>;
  AccessEffect?: AccessEffectResolvers<ContextType>;
  AccessForm?: AccessFormResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessQuestion?: AccessQuestionResolvers<ContextType>;
  AccessQuota?: AccessQuotaResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRequestConnection?: AccessRequestConnectionResolvers<ContextType>;
  AccessRequestEdge?: AccessRequestEdgeResolvers<ContextType>;
  AccessRequestEvent?: AccessRequestEventResolvers<ContextType>;
  AccessScope?: AccessScopeResolvers<ContextType>;
  AccessTerms?: AccessTermsResolvers<ContextType>;
  AddedNotificationTarget?: AddedNotificationTargetResolvers<ContextType>;
  AffectedHolder?: AffectedHolderResolvers<ContextType>;
  AgreedDataset?: AgreedDatasetResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaCode?: AreaCodeResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  AreaKindCount?: AreaKindCountResolvers<ContextType>;
  AreaMembership?: AreaMembershipResolvers<ContextType>;
  AreaSuccession?: AreaSuccessionResolvers<ContextType>;
  AskedGrant?: AskedGrantResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  AssessmentAnswerConnection?: AssessmentAnswerConnectionResolvers<ContextType>;
  AssessmentAnswerEdge?: AssessmentAnswerEdgeResolvers<ContextType>;
  AssessmentOption?: AssessmentOptionResolvers<ContextType>;
  AssessmentQuestion?: AssessmentQuestionResolvers<ContextType>;
  AssessmentQuestionConnection?: AssessmentQuestionConnectionResolvers<ContextType>;
  AssessmentQuestionEdge?: AssessmentQuestionEdgeResolvers<ContextType>;
  AssessmentShare?: AssessmentShareResolvers<ContextType>;
  AssessmentShareConnection?: AssessmentShareConnectionResolvers<ContextType>;
  AssessmentShareEdge?: AssessmentShareEdgeResolvers<ContextType>;
  AsylumApplication?: AsylumApplicationResolvers<ContextType>;
  AsylumApplicationConnection?: AsylumApplicationConnectionResolvers<ContextType>;
  AsylumApplicationEdge?: AsylumApplicationEdgeResolvers<ContextType>;
  AsylumApplicationStat?: AsylumApplicationStatResolvers<ContextType>;
  AsylumDecision?: AsylumDecisionResolvers<ContextType>;
  AsylumDecisionConnection?: AsylumDecisionConnectionResolvers<ContextType>;
  AsylumDecisionEdge?: AsylumDecisionEdgeResolvers<ContextType>;
  AsylumDecisionStat?: AsylumDecisionStatResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditProof?: AuditProofResolvers<ContextType>;
  AuditStat?: AuditStatResolvers<ContextType>;
  AuditState?: AuditStateResolvers<ContextType>;
  AuditStep?: AuditStepResolvers<ContextType>;
  Boundary?: BoundaryResolvers<ContextType>;
  BoundarySet?: BoundarySetResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CallerAgreement?: CallerAgreementResolvers<ContextType>;
  CallerGrant?: CallerGrantResolvers<ContextType>;
  CallerOrganisation?: CallerOrganisationResolvers<ContextType>;
  Centroid?: CentroidResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CodeItem?: CodeItemResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  Codebook?: CodebookResolvers<ContextType>;
  CodebookConnection?: CodebookConnectionResolvers<ContextType>;
  CodebookEdge?: CodebookEdgeResolvers<ContextType>;
  CodebookOption?: CodebookOptionResolvers<ContextType>;
  CodebookVariable?: CodebookVariableResolvers<ContextType>;
  CodebookVariableConnection?: CodebookVariableConnectionResolvers<ContextType>;
  CodebookVariableEdge?: CodebookVariableEdgeResolvers<ContextType>;
  ComparedStock?: ComparedStockResolvers<ContextType>;
  Count?: GraphQLScalarType;
  Coverage?: CoverageResolvers<ContextType>;
  Cube?: CubeResolvers<ContextType>;
  CubeCategory?: CubeCategoryResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubeCellConnection?: CubeCellConnectionResolvers<ContextType>;
  CubeCellEdge?: CubeCellEdgeResolvers<ContextType>;
  CubeConnection?: CubeConnectionResolvers<ContextType>;
  CubeDimension?: CubeDimensionResolvers<ContextType>;
  CubeEdge?: CubeEdgeResolvers<ContextType>;
  CubeFigure?: CubeFigureResolvers<ContextType>;
  CubeMeasure?: CubeMeasureResolvers<ContextType>;
  CubeTable?: CubeTableResolvers<ContextType>;
  CubeTableCategory?: CubeTableCategoryResolvers<ContextType>;
  CubeTableCell?: CubeTableCellResolvers<ContextType>;
  DataLinkage?: DataLinkageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetUse?: DatasetUseResolvers<ContextType>;
  DatasetUseConnection?: DatasetUseConnectionResolvers<ContextType>;
  DatasetUseEdge?: DatasetUseEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DesignationNote?: DesignationNoteResolvers<ContextType>;
  DeskCell?: DeskCellResolvers<ContextType>;
  DeskDiff?: DeskDiffResolvers<ContextType>;
  DeskDiffRow?: DeskDiffRowResolvers<ContextType>;
  DeskDiffRowConnection?: DeskDiffRowConnectionResolvers<ContextType>;
  DeskDiffRowEdge?: DeskDiffRowEdgeResolvers<ContextType>;
  DeskFile?: DeskFileResolvers<ContextType>;
  DeskGate?: DeskGateResolvers<ContextType>;
  DeskReject?: DeskRejectResolvers<ContextType>;
  DeskRejectConnection?: DeskRejectConnectionResolvers<ContextType>;
  DeskRejectEdge?: DeskRejectEdgeResolvers<ContextType>;
  DeskRelease?: DeskReleaseResolvers<ContextType>;
  DeskReleaseConnection?: DeskReleaseConnectionResolvers<ContextType>;
  DeskReleaseEdge?: DeskReleaseEdgeResolvers<ContextType>;
  DeskTakedown?: DeskTakedownResolvers<ContextType>;
  DeskTakedownConnection?: DeskTakedownConnectionResolvers<ContextType>;
  DeskTakedownEdge?: DeskTakedownEdgeResolvers<ContextType>;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  DisplacementEvent?: DisplacementEventResolvers<ContextType>;
  DisplacementEventConnection?: DisplacementEventConnectionResolvers<ContextType>;
  DisplacementEventEdge?: DisplacementEventEdgeResolvers<ContextType>;
  DisplacementFlow?: DisplacementFlowResolvers<ContextType>;
  DisplacementFlowConnection?: DisplacementFlowConnectionResolvers<ContextType>;
  DisplacementFlowEdge?: DisplacementFlowEdgeResolvers<ContextType>;
  DisplacementFlowStat?: DisplacementFlowStatResolvers<ContextType>;
  DisplacementStock?: DisplacementStockResolvers<ContextType>;
  DisplacementStockConnection?: DisplacementStockConnectionResolvers<ContextType>;
  DisplacementStockEdge?: DisplacementStockEdgeResolvers<ContextType>;
  DisplacementStockStat?: DisplacementStockStatResolvers<ContextType>;
  DomainChange?: DomainChangeResolvers<ContextType>;
  DomainScore?: DomainScoreResolvers<ContextType>;
  FieldPolicy?: FieldPolicyResolvers<ContextType>;
  FlowObservation?: FlowObservationResolvers<ContextType>;
  FlowObservationConnection?: FlowObservationConnectionResolvers<ContextType>;
  FlowObservationEdge?: FlowObservationEdgeResolvers<ContextType>;
  FlowObservationStat?: FlowObservationStatResolvers<ContextType>;
  FlowPoint?: FlowPointResolvers<ContextType>;
  FlowPointConnection?: FlowPointConnectionResolvers<ContextType>;
  FlowPointEdge?: FlowPointEdgeResolvers<ContextType>;
  FlowRoute?: FlowRouteResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkItem?: FrameworkItemResolvers<ContextType>;
  FrameworkItemConnection?: FrameworkItemConnectionResolvers<ContextType>;
  FrameworkItemEdge?: FrameworkItemEdgeResolvers<ContextType>;
  FrameworkScaleLevel?: FrameworkScaleLevelResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  GovernanceAnswer?: GovernanceAnswerResolvers<ContextType>;
  GovernanceAnswerConnection?: GovernanceAnswerConnectionResolvers<ContextType>;
  GovernanceAnswerEdge?: GovernanceAnswerEdgeResolvers<ContextType>;
  GovernanceAssessment?: GovernanceAssessmentResolvers<ContextType>;
  GovernanceAssessmentConnection?: GovernanceAssessmentConnectionResolvers<ContextType>;
  GovernanceAssessmentEdge?: GovernanceAssessmentEdgeResolvers<ContextType>;
  GovernanceComparison?: GovernanceComparisonResolvers<ContextType>;
  GovernanceEdition?: GovernanceEditionResolvers<ContextType>;
  GovernanceFinding?: GovernanceFindingResolvers<ContextType>;
  GovernanceProfile?: GovernanceProfileResolvers<ContextType>;
  GovernanceProfileConnection?: GovernanceProfileConnectionResolvers<ContextType>;
  GovernanceProfileEdge?: GovernanceProfileEdgeResolvers<ContextType>;
  GovernanceQuestion?: GovernanceQuestionResolvers<ContextType>;
  GovernanceQuestionConnection?: GovernanceQuestionConnectionResolvers<ContextType>;
  GovernanceQuestionEdge?: GovernanceQuestionEdgeResolvers<ContextType>;
  GovernanceScore?: GovernanceScoreResolvers<ContextType>;
  GovernanceScoreConnection?: GovernanceScoreConnectionResolvers<ContextType>;
  GovernanceScoreEdge?: GovernanceScoreEdgeResolvers<ContextType>;
  GovernanceSideBySide?: GovernanceSideBySideResolvers<ContextType>;
  GrantQuota?: GrantQuotaResolvers<ContextType>;
  GrantUse?: GrantUseResolvers<ContextType>;
  GrantUseConnection?: GrantUseConnectionResolvers<ContextType>;
  GrantUseEdge?: GrantUseEdgeResolvers<ContextType>;
  GrantedDataset?: GrantedDatasetResolvers<ContextType>;
  Hazard?: HazardResolvers<ContextType>;
  HazardTerm?: HazardTermResolvers<ContextType>;
  IgnoredStock?: IgnoredStockResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentStat?: IncidentStatResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LatestStock?: LatestStockResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationTarget?: NotificationTargetResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationFlag?: ObservationFlagResolvers<ContextType>;
  ObservationStat?: ObservationStatResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationClient?: OrganisationClientResolvers<ContextType>;
  OrganisationClientConnection?: OrganisationClientConnectionResolvers<ContextType>;
  OrganisationClientEdge?: OrganisationClientEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OwnAccessRequest?: OwnAccessRequestResolvers<ContextType>;
  OwnAccessRequestEvent?: OwnAccessRequestEventResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  PointOfEntry?: PointOfEntryResolvers<ContextType>;
  PointOfEntryConnection?: PointOfEntryConnectionResolvers<ContextType>;
  PointOfEntryEdge?: PointOfEntryEdgeResolvers<ContextType>;
  PointOfEntryStatus?: PointOfEntryStatusResolvers<ContextType>;
  PointOfEntryStatusConnection?: PointOfEntryStatusConnectionResolvers<ContextType>;
  PointOfEntryStatusEdge?: PointOfEntryStatusEdgeResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyChangeConnection?: PolicyChangeConnectionResolvers<ContextType>;
  PolicyChangeEdge?: PolicyChangeEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeConnection?: PracticeConnectionResolvers<ContextType>;
  PracticeEdge?: PracticeEdgeResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolConnection?: ProtocolConnectionResolvers<ContextType>;
  ProtocolEdge?: ProtocolEdgeResolvers<ContextType>;
  ProtocolEntry?: ProtocolEntryResolvers<ContextType>;
  ProtocolEntryConnection?: ProtocolEntryConnectionResolvers<ContextType>;
  ProtocolEntryEdge?: ProtocolEntryEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionChange?: QuestionChangeResolvers<ContextType>;
  QuestionEquivalence?: QuestionEquivalenceResolvers<ContextType>;
  QuestionObstacle?: QuestionObstacleResolvers<ContextType>;
  RatingLevel?: RatingLevelResolvers<ContextType>;
  RatingScale?: RatingScaleResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  RefugeeDemographic?: RefugeeDemographicResolvers<ContextType>;
  RefugeeDemographicConnection?: RefugeeDemographicConnectionResolvers<ContextType>;
  RefugeeDemographicEdge?: RefugeeDemographicEdgeResolvers<ContextType>;
  RefugeeDemographicStat?: RefugeeDemographicStatResolvers<ContextType>;
  RefugeeFlow?: RefugeeFlowResolvers<ContextType>;
  RefugeeFlowConnection?: RefugeeFlowConnectionResolvers<ContextType>;
  RefugeeFlowEdge?: RefugeeFlowEdgeResolvers<ContextType>;
  RefugeeFlowStat?: RefugeeFlowStatResolvers<ContextType>;
  RefugeeStock?: RefugeeStockResolvers<ContextType>;
  RefugeeStockConnection?: RefugeeStockConnectionResolvers<ContextType>;
  RefugeeStockEdge?: RefugeeStockEdgeResolvers<ContextType>;
  RefugeeStockStat?: RefugeeStockStatResolvers<ContextType>;
  RegionalSection?: RegionalSectionResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseChanges?: ReleaseChangesResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  ReleaseFile?: ReleaseFileResolvers<ContextType>;
  ReleaseOrder?: ReleaseOrderResolvers<ContextType>;
  ReleaseOrderConnection?: ReleaseOrderConnectionResolvers<ContextType>;
  ReleaseOrderEdge?: ReleaseOrderEdgeResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RestrictionConnection?: RestrictionConnectionResolvers<ContextType>;
  RestrictionEdge?: RestrictionEdgeResolvers<ContextType>;
  RestrictionException?: RestrictionExceptionResolvers<ContextType>;
  RestrictionLevel?: RestrictionLevelResolvers<ContextType>;
  RestrictionLevelConnection?: RestrictionLevelConnectionResolvers<ContextType>;
  RestrictionLevelDays?: RestrictionLevelDaysResolvers<ContextType>;
  RestrictionLevelEdge?: RestrictionLevelEdgeResolvers<ContextType>;
  RestrictionLevelPoint?: RestrictionLevelPointResolvers<ContextType>;
  RestrictionMatrixCell?: RestrictionMatrixCellResolvers<ContextType>;
  RestrictionNotice?: RestrictionNoticeResolvers<ContextType>;
  RestrictionNoticeConnection?: RestrictionNoticeConnectionResolvers<ContextType>;
  RestrictionNoticeEdge?: RestrictionNoticeEdgeResolvers<ContextType>;
  RestrictionTarget?: RestrictionTargetResolvers<ContextType>;
  RestrictionTargetConnection?: RestrictionTargetConnectionResolvers<ContextType>;
  RestrictionTargetEdge?: RestrictionTargetEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RevisionGroup?: RevisionGroupResolvers<ContextType>;
  RevisionStats?: RevisionStatsResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  RoundConnection?: RoundConnectionResolvers<ContextType>;
  RoundEdge?: RoundEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  SexAgeCell?: SexAgeCellResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharingAgreementConnection?: SharingAgreementConnectionResolvers<ContextType>;
  SharingAgreementEdge?: SharingAgreementEdgeResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SolutionsComponent?: SolutionsComponentResolvers<ContextType>;
  SolutionsDimension?: SolutionsDimensionResolvers<ContextType>;
  SolutionsIndex?: SolutionsIndexResolvers<ContextType>;
  SolutionsIndexConnection?: SolutionsIndexConnectionResolvers<ContextType>;
  SolutionsIndexEdge?: SolutionsIndexEdgeResolvers<ContextType>;
  SolutionsScore?: SolutionsScoreResolvers<ContextType>;
  SolutionsScoreConnection?: SolutionsScoreConnectionResolvers<ContextType>;
  SolutionsScoreEdge?: SolutionsScoreEdgeResolvers<ContextType>;
  StaysReadable?: StaysReadableResolvers<ContextType>;
  StewardAct?: StewardActResolvers<ContextType>;
  StewardActConnection?: StewardActConnectionResolvers<ContextType>;
  StewardActEdge?: StewardActEdgeResolvers<ContextType>;
  StockCell?: StockCellResolvers<ContextType>;
  StockComparison?: StockComparisonResolvers<ContextType>;
  StockPoint?: StockPointResolvers<ContextType>;
  StockSeries?: StockSeriesResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAnswer?: SurveyAnswerResolvers<ContextType>;
  SurveyCategory?: SurveyCategoryResolvers<ContextType>;
  SurveyCell?: SurveyCellResolvers<ContextType>;
  SurveyCellConnection?: SurveyCellConnectionResolvers<ContextType>;
  SurveyCellEdge?: SurveyCellEdgeResolvers<ContextType>;
  SurveyCode?: SurveyCodeResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyDimension?: SurveyDimensionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyRecord?: SurveyRecordResolvers<ContextType>;
  SurveyRecordConnection?: SurveyRecordConnectionResolvers<ContextType>;
  SurveyRecordEdge?: SurveyRecordEdgeResolvers<ContextType>;
  SurveyTable?: SurveyTableResolvers<ContextType>;
  SurveyTableCategory?: SurveyTableCategoryResolvers<ContextType>;
  SurveyTableCell?: SurveyTableCellResolvers<ContextType>;
  SurveyVariable?: SurveyVariableResolvers<ContextType>;
  SurveyVariableConnection?: SurveyVariableConnectionResolvers<ContextType>;
  SurveyVariableEdge?: SurveyVariableEdgeResolvers<ContextType>;
  Takedown?: TakedownResolvers<ContextType>;
  TakedownChange?: TakedownChangeResolvers<ContextType>;
  TakedownConnection?: TakedownConnectionResolvers<ContextType>;
  TakedownEdge?: TakedownEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TopicalCollection?: TopicalCollectionResolvers<ContextType>;
  TypeChanges?: TypeChangesResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UrgentAction?: UrgentActionResolvers<ContextType>;
  UrgentActionConnection?: UrgentActionConnectionResolvers<ContextType>;
  UrgentActionCount?: UrgentActionCountResolvers<ContextType>;
  UrgentActionCountConnection?: UrgentActionCountConnectionResolvers<ContextType>;
  UrgentActionCountEdge?: UrgentActionCountEdgeResolvers<ContextType>;
  UrgentActionEdge?: UrgentActionEdgeResolvers<ContextType>;
  UrgentClause?: UrgentClauseResolvers<ContextType>;
  UrgentClauseConnection?: UrgentClauseConnectionResolvers<ContextType>;
  UrgentClauseEdge?: UrgentClauseEdgeResolvers<ContextType>;
  ViewedAs?: ViewedAsResolvers<ContextType>;
  VisaRule?: VisaRuleResolvers<ContextType>;
  VisaRuleConnection?: VisaRuleConnectionResolvers<ContextType>;
  VisaRuleEdge?: VisaRuleEdgeResolvers<ContextType>;
  VisaRuleOnDay?: VisaRuleOnDayResolvers<ContextType>;
  VisaRuleStat?: VisaRuleStatResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
  YearEndStock?: YearEndStockResolvers<ContextType>;
  YearEndStockConnection?: YearEndStockConnectionResolvers<ContextType>;
  YearEndStockEdge?: YearEndStockEdgeResolvers<ContextType>;
  YearEndStockStat?: YearEndStockStatResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  tier?: TierDirectiveResolver<any, any, ContextType>;
};
